//! The committed types of the bindings are those of the core.
//!
//! So a new operation, field or code makes this fail until every language has it.

use std::path::Path;

use minitendr_tests::bindings::files;
use minitendr_tests::law;

#[test]
fn the_committed_types_are_those_of_the_core() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    for (path, text) in files() {
        let committed = std::fs::read_to_string(root.join(&path)).unwrap_or_default();
        assert!(
            committed == text,
            "{} is not what the types of the core give; `cargo run -p minitendr-tests --bin bindings` writes it anew",
            path.display()
        );
    }
}

#[test]
fn the_committed_table_of_the_law_is_that_of_the_data() {
    let committed = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(law::FILE));
    assert!(
        committed.is_ok_and(|committed| committed == law::table()),
        "{} is not what the parameters give; `cargo run -p minitendr-tests --bin schemas` writes it anew",
        law::FILE
    );
}

/// What is not enforced cannot be overlooked in the documentation.
#[test]
fn the_table_marks_what_is_not_enforced() {
    let table = law::table();
    let row = |start: &str| table.lines().find(|line| line.starts_with(start)).unwrap_or_default().to_owned();
    assert!(row("| `evaluation.price_only` |").contains("| **D, not enforced** |"));
    assert!(row("| `small_scale.services` | 137/2006 | below 2,000,000 CZK |").contains("| **C, not enforced** |"));
    let missing = row("| `light_regime.threshold` | 134/2016 | **not found** | 2026-01-01 – 2027-12-31 |");
    assert!(missing.contains("| **not found, not enforced** |"));
    assert!(row("| `records.retention` | 137/2006 | at least 10 years |").contains("| A |"));
}

#[test]
fn every_operation_is_there_in_every_language() {
    let files = files();
    let text = |name: &str| {
        let found = files.iter().find(|(path, _)| path.ends_with(name));
        found.map(|(_, text)| text.as_str()).unwrap_or_default()
    };
    for operation in minitendr::exchange::operations() {
        assert!(text("operations.py").contains(&format!("\ndef {operation}(")), "{operation}");
        assert!(text("types.d.ts").contains(&format!("\nexport function {operation}(")), "{operation}");
    }
}
