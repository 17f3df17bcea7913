//! Writes the data of the pilot: `cargo run --release -p minitendr-tests --bin pilot-data`.
//!
//! What is known of the pilot is in `core/data/pilot/published.json`. Everything else (framework contracts, providers,
//! prices, requests, offers, what became of the contracts) is invented here, from a fixed seed, and said to be so in the data. No result is written
//! down: the generator makes requests and offers and asks the engine itself how each ends, until the number of partial
//! contracts of a lot is the published one; running the engine on the data must then reconcile.
//!
//! With `-- --vector FILE` the committed data become vectors, for the runners of all languages.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::path::Path;

use minitendr_tests::pilot;

fn main() -> std::io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/data/pilot");
    let arguments: Vec<OsString> = std::env::args_os().skip(1).collect();
    match arguments.as_slice() {
        [] => {
            let files: BTreeMap<&str, String> = pilot::generate();
            for (name, text) in files {
                std::fs::write(folder.join(name), &text)?;
                println!("{name}: {} bytes", text.len());
            }
            Ok(())
        }
        [flag, file] if flag == "--vector" => {
            let read = |name: &str| std::fs::read_to_string(folder.join(name));
            std::fs::write(
                file,
                pilot::vectors(&read("frameworks.json")?, &read("tenders.json")?, &read("events.json")?),
            )
        }
        _ => Err(std::io::Error::other("usage: pilot-data [--vector FILE]")),
    }
}
