//! The committed types of the bindings are those of the core.
//!
//! So a new operation, field or code makes this fail until every language has it.

use std::path::Path;

use minitendr_tests::bindings::files;

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
