//! Writes the JSON Schema of every input to `core/data/schema/`, and the table of the parameters of the law.

use std::path::Path;

use minitendr_tests::law;

fn main() -> std::io::Result<()> {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../core/data/schema"));
    std::fs::create_dir_all(folder)?;
    for (name, schema) in minitendr::exchange::schemas() {
        let file = folder.join(format!("{name}.json"));
        std::fs::write(file, format!("{schema:#}\n"))?;
        println!("{name}.json");
    }
    let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
    std::fs::write(root.join(law::FILE), law::table())?;
    println!("{}", law::FILE);
    Ok(())
}
