//! Writes the pilot's data, which are an asset of the package, and what the native engine decides on them, which is not:
//! the tests hold every build to it, byte by byte. Called by `wasm/build`.

use std::{env, error::Error, fs, path::PathBuf};

use minitendr::exchange;
use serde_json::{Value, json};

fn main() -> Result<(), Box<dyn Error>> {
    let Some(folder) = env::args_os().nth(1).map(PathBuf::from) else {
        return Err("usage: pilot FOLDER".into());
    };
    let data = exchange::pilot();
    fs::write(folder.join("pilot.json"), &data)?;
    let pilot: Value = serde_json::from_str(&data)?;
    let frameworks = pilot.get("frameworks").and_then(Value::as_array).ok_or("no framework contracts")?;
    let registers: Vec<Value> =
        frameworks.iter().map(|framework| json!({"framework": framework, "events": []})).collect();
    let (tenders, events) = (pilot.get("tenders"), pilot.get("events"));
    let input = json!({"registers": registers, "tenders": tenders, "events": events, "role": "pilot"});
    fs::write(folder.join("decided.json"), exchange::award_many(&input.to_string())?)?;
    Ok(())
}
