//! Writes the data of the pilot: `cargo run --release -p minitendr-tests --bin pilot-data`.
//!
//! What is known of the pilot is in `core/data/pilot/published.json`. Everything else (framework contracts, providers,
//! prices, requests, offers) is invented here, from a fixed seed, and said to be so in the data. No result is written
//! down: the generator makes requests and offers and asks the engine itself how each ends, until the number of partial
//! contracts of a lot is the published one; running the engine on the data must then reconcile.

use std::collections::BTreeMap;
use std::path::Path;

use minitendr_tests::pilot;

fn main() -> std::io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/data/pilot");
    let files: BTreeMap<&str, String> = pilot::generate();
    for (name, text) in files {
        std::fs::write(folder.join(name), &text)?;
        println!("{name}: {} bytes", text.len());
    }
    Ok(())
}
