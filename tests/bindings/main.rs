//! Writes the types of the bindings anew: `cargo run -p minitendr-tests --bin bindings`.

use std::path::Path;

fn main() -> std::io::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for (path, text) in minitendr_tests::bindings::files() {
        let file = root.join(&path);
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::fs::write(file, text)?;
        println!("{}", path.display());
    }
    Ok(())
}
