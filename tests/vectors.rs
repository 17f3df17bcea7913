//! The vectors as data, for tests that look at all of them.

use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::Value;
use serde_json::value::RawValue;

/// One vector of a file under `tests/vectors`.
#[derive(Deserialize)]
pub struct Vector {
    /// The operation.
    pub op: String,
    /// The id.
    pub id: String,
    /// The input as it is written.
    pub input: Box<RawValue>,
    /// What is expected of the result.
    pub expect: Value,
}

impl Vector {
    /// The code of the error that is expected, `*` for any.
    #[must_use]
    pub fn error(&self) -> Option<&str> {
        self.expect.get("error")?.as_str()
    }
}

/// All vectors of `good` or `bad`, in the order of their files.
#[must_use]
pub fn of(kind: &str) -> Vec<Vector> {
    let mut files = Vec::new();
    json_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors").join(kind), &mut files);
    files.sort();
    let vectors: Vec<Vector> = files.iter().flat_map(|file| in_file(file)).collect();
    assert!(!vectors.is_empty(), "no vectors of the kind {kind}");
    vectors
}

fn in_file(file: &Path) -> Vec<Vector> {
    let text = std::fs::read_to_string(file).expect("a readable file of vectors");
    // A file holds a list, or one vector alone.
    let list = if text.trim_start().starts_with('[') { text } else { format!("[{text}]") };
    serde_json::from_str(&list).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn json_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder of vectors") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            json_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "json") {
            found.push(path);
        }
    }
}
