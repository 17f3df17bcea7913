//! The conformance runner: vectors in, one line for each failure out.
//!
//! A vector says what an operation makes of an input, or with which error it refuses it:
//!
//! ```json
//! {"op": "evaluate", "id": "ratio-001", "source": "where the figures come from", "input": {}, "expect": {}, "derived": true}
//! ```
//!
//! The same files are run in Rust, Python and JavaScript; how a result is compared is written down in `matching.rs`.
//!
//! **Why is the input handed on as text?** `350.5`, `1e3` and a key that stands twice must reach the engine as the file
//! has them. A JSON value in between would make them into something else, and the vectors about them would prove nothing.
//!
//! **Why does a strange vector fail, and not stop the run?** One broken file must not hide what the others say. So an
//! unreadable file, bad JSON, an unknown key, a missing id, an id that stands twice and an engine that panics are
//! failures like any other.

mod matching;
mod tree;

use std::collections::BTreeSet;
use std::io::{self, Write};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::value::RawValue;

use matching::compare;
use tree::Tree;

/// The code of the error that says that there is no such operation: no vector may expect it.
const UNKNOWN_OPERATION: &str = "unknown_operation";

/// Longer results are cut in a failure line.
const LONGEST: usize = 400;

/// An operation of the engine: name and input as JSON text, the result as JSON text, or the error document.
pub type Call<'a> = dyn Fn(&str, &str) -> Result<String, String> + 'a;

/// How a run ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Vectors that did what they expect.
    pub passed: usize,
    /// Vectors that did not, and files that could not be read.
    pub failed: usize,
}

impl Summary {
    /// Whether something was run and nothing failed.
    #[must_use]
    pub fn is_success(self) -> bool {
        self.failed == 0 && self.passed > 0
    }
}

/// Runs all vectors of the files and folders (`*.json` at any depth, sorted by path), and writes a line
/// `file id: expected … got …` for each failure, then `N passed, M failed`.
///
/// `documented` says whether a code of an error is a documented one, which is what `{"error": "*"}` asks for.
///
/// `answered` is told the id of each vector and the answer or the errors as text, so that languages can be compared byte by
/// byte.
///
/// A failure to write is not reported: the summary holds what the lines would have said.
pub fn run(
    paths: &[PathBuf],
    call: &Call<'_>,
    documented: &dyn Fn(&str) -> bool,
    out: &mut dyn Write,
    answered: &dyn Fn(&str, &str),
) -> Summary {
    let mut run = Run { call, documented, out, answered, ids: BTreeSet::new(), summary: Summary::default() };
    for path in paths {
        match files(path) {
            Ok(files) => files.iter().for_each(|file| run.file(file)),
            Err(error) => run.unreadable(path, &error.to_string()),
        }
    }
    let summary = run.summary;
    let _ = writeln!(out, "{} passed, {} failed", summary.passed, summary.failed);
    summary
}

/// The file itself, or the JSON files of a folder at any depth in the order of their paths.
fn files(path: &Path) -> io::Result<Vec<PathBuf>> {
    if !std::fs::metadata(path)?.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let mut found = Vec::new();
    let mut folders = vec![path.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            // Links to folders are not followed: they may lead in a circle.
            if entry.file_type()?.is_dir() {
                folders.push(entry.path());
            } else if entry.path().extension().is_some_and(|extension| extension == "json") {
                found.push(entry.path());
            }
        }
    }
    found.sort();
    Ok(found)
}

/// A vector as the file has it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Vector {
    op: String,
    id: String,
    source: String,
    input: Box<RawValue>,
    expect: Box<RawValue>,
    /// Whether the result was worked out from the rule; without it the source states the figures.
    #[serde(default, rename = "derived")]
    _derived: bool,
}

/// Why a vector failed.
struct Failure {
    expected: String,
    got: String,
}

impl Failure {
    fn new(expected: impl Into<String>, got: impl Into<String>) -> Self {
        Self { expected: expected.into(), got: got.into() }
    }
}

struct Run<'a> {
    call: &'a Call<'a>,
    documented: &'a dyn Fn(&str) -> bool,
    out: &'a mut dyn Write,
    answered: &'a dyn Fn(&str, &str),
    ids: BTreeSet<String>,
    summary: Summary,
}

impl Run<'_> {
    fn file(&mut self, file: &Path) {
        let text = match std::fs::read_to_string(file) {
            Ok(text) => text,
            Err(error) => return self.unreadable(file, &error.to_string()),
        };
        let raw = match serde_json::from_str::<&RawValue>(&text) {
            Ok(raw) => raw,
            Err(error) => return self.unreadable(file, &error.to_string()),
        };
        if !raw.get().starts_with('[') {
            return self.vector(file, "the vector", raw.get());
        }
        match serde_json::from_str::<Vec<&RawValue>>(raw.get()) {
            Ok(vectors) => {
                for (place, raw) in (1_usize..).zip(vectors) {
                    self.vector(file, &format!("vector {place}"), raw.get());
                }
            }
            Err(error) => self.unreadable(file, &error.to_string()),
        }
    }

    fn unreadable(&mut self, file: &Path, why: &str) {
        self.count(file, "-", Err(Failure::new("a file of vectors", why)));
    }

    /// `place` names the vector where it has no id.
    fn vector(&mut self, file: &Path, place: &str, text: &str) {
        match serde_json::from_str::<Vector>(text) {
            Ok(vector) => {
                let done = self.check(&vector);
                let id = if vector.id.is_empty() { place } else { &vector.id };
                self.count(file, id, done);
            }
            Err(error) => {
                let tree = Tree::parse(text).ok();
                let id = tree.as_ref().and_then(|tree| tree.get("id")?.text()).filter(|id| !id.is_empty());
                let failure = Failure::new("a vector", error.to_string());
                self.count(file, id.unwrap_or(place), Err(failure));
            }
        }
    }

    fn check(&mut self, vector: &Vector) -> Result<(), Failure> {
        for (key, value) in [("op", &vector.op), ("id", &vector.id), ("source", &vector.source)] {
            if value.is_empty() {
                return Err(Failure::new(format!("a vector with `{key}`"), "an empty text"));
            }
        }
        if !self.ids.insert(vector.id.clone()) {
            return Err(Failure::new("an id of its own", "one that was run before"));
        }
        let expected =
            Tree::parse(vector.expect.get()).map_err(|error| Failure::new("an object in `expect`", error))?;
        if !matches!(expected, Tree::Object(_)) {
            return Err(Failure::new("an object in `expect`", expected.to_string()));
        }
        let outcome = catch_unwind(AssertUnwindSafe(|| (self.call)(&vector.op, vector.input.get())));
        let outcome = outcome.map_err(|_| Failure::new(expected.to_string(), "a panic"))?;
        let (Ok(answer) | Err(answer)) = &outcome;
        (self.answered)(&vector.id, answer);
        self.judge(&expected, outcome)
    }

    /// Holds what came out against what was expected.
    fn judge(&self, expected: &Tree, outcome: Result<String, String>) -> Result<(), Failure> {
        let wanted = expected.get("error");
        match outcome {
            Ok(result) => {
                let got = Tree::parse(&result);
                let got = got.map_err(|error| Failure::new(expected.to_string(), format!("{error} in {result}")))?;
                if wanted.is_some() {
                    return Err(Failure::new(expected.to_string(), got.to_string()));
                }
                compare(expected, &got).map_err(|mismatch| {
                    let path = if mismatch.path.is_empty() { "/" } else { &mismatch.path };
                    Failure::new(format!("{} at {path}", mismatch.expected), mismatch.got)
                })
            }
            Err(document) => {
                let failure = || Failure::new(expected.to_string(), document.clone());
                let codes = codes(&document).ok_or_else(failure)?;
                let known = !codes.iter().any(|code| code == UNKNOWN_OPERATION);
                let met = match wanted.and_then(Tree::text) {
                    Some("*") => codes.iter().any(|code| (self.documented)(code)),
                    Some(wanted) => codes.iter().any(|code| code == wanted),
                    None => false,
                };
                let alone = matches!(expected, Tree::Object(members) if members.len() == 1);
                (known && met && alone).then_some(()).ok_or_else(failure)
            }
        }
    }

    fn count(&mut self, file: &Path, id: &str, done: Result<(), Failure>) {
        let counter = match done {
            Ok(()) => &mut self.summary.passed,
            Err(failure) => {
                let (expected, got) = (one_line(&failure.expected), one_line(&failure.got));
                let (file, id) = (file.display(), one_line(id));
                let _ = writeln!(self.out, "{file} {id}: expected {expected} got {got}");
                &mut self.summary.failed
            }
        };
        *counter = counter.saturating_add(1);
    }
}

/// The codes of an error document; nothing where it is none.
fn codes(document: &str) -> Option<Vec<String>> {
    let tree = Tree::parse(document).ok()?;
    let Some(Tree::List(errors)) = tree.get("errors") else {
        return None;
    };
    errors.iter().map(|error| Some(error.get("code")?.text()?.to_owned())).collect()
}

/// A text without line breaks, cut where it is too long to read.
fn one_line(text: &str) -> String {
    let mut line: String = text.chars().take(LONGEST).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if text.chars().nth(LONGEST).is_some() {
        line.push('…');
    }
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of its own for one test, removed at the end.
    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let folder = std::env::temp_dir().join(format!("minitendr-conformance-{name}-{}", std::process::id()));
            let _ = std::fs::remove_dir_all(&folder);
            assert!(std::fs::create_dir_all(&folder).is_ok());
            Self(folder)
        }

        fn file(self, name: &str, text: &str) -> Self {
            let file = self.0.join(name);
            assert!(file.parent().is_some_and(|parent| std::fs::create_dir_all(parent).is_ok()));
            assert!(std::fs::write(file, text).is_ok());
            self
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = std::fs::remove_dir_all(&self.0);
        }
    }

    /// An engine that knows two operations.
    fn stub(operation: &str, input: &str) -> Result<String, String> {
        match operation {
            "echo" => Ok(input.to_owned()),
            "text" => Ok(serde_json::json!({ "text": input }).to_string()),
            "refuse" => Err(format!(r#"{{"errors": [{{"code": "other"}}, {{"code": {input}}}]}}"#)),
            "panic" => unreachable!("the engine broke"),
            "garbage" => Ok("{".to_owned()),
            "grumble" => Err("it does not work".to_owned()),
            _ => Err(r#"{"errors": [{"code": "unknown_operation"}]}"#.to_owned()),
        }
    }

    fn of(paths: &[PathBuf]) -> (Summary, Vec<String>) {
        let mut out = Vec::new();
        let summary = run(paths, &stub, &|code| code == "documented", &mut out, &|_, _| ());
        let lines = String::from_utf8_lossy(&out).lines().map(str::to_owned).collect();
        (summary, lines)
    }

    /// Runs one file with this text.
    fn one(name: &str, text: &str) -> (Summary, Vec<String>) {
        let folder = Folder::new(name).file("v.json", text);
        of(std::slice::from_ref(&folder.0))
    }

    fn passes(name: &str, op: &str, input: &str, expect: &str) -> bool {
        let text = format!(r#"{{"op": "{op}", "id": "v", "source": "s", "input": {input}, "expect": {expect}}}"#);
        one(name, &text).0.is_success()
    }

    #[test]
    fn the_input_is_handed_on_as_it_is_written() {
        let text = r#"[{"op": "text", "id": "v", "source": "s", "input": {"a": 350.50,  "a": 1e3}, "expect": {"text": "{\"a\": 350.50,  \"a\": 1e3}"}}]"#;
        assert_eq!(one("literal", text).1, ["1 passed, 0 failed"]);
    }

    #[test]
    fn a_vector_can_fail() {
        assert!(passes("pass", "echo", r#"{"a": "1"}"#, r#"{"a": "1"}"#));
        assert!(!passes("value", "echo", r#"{"a": "1"}"#, r#"{"a": "2"}"#));
        assert!(!passes("key", "echo", "{}", r#"{"a": "2"}"#));
        assert!(!passes("garbage", "garbage", "{}", "{}"));
        assert!(!passes("panic", "panic", "{}", "{}"));
        assert!(!passes("panic-error", "panic", "{}", r#"{"error": "*"}"#));
    }

    #[test]
    fn errors_are_expected_by_code_or_by_any_documented_one() {
        let refuse = |name, code, expect| passes(name, "refuse", code, expect);
        assert!(refuse("code", r#""mine""#, r#"{"error": "mine"}"#));
        assert!(refuse("any", r#""documented""#, r#"{"error": "*"}"#));
        assert!(!refuse("other-code", r#""mine""#, r#"{"error": "yours"}"#));
        assert!(!refuse("undocumented", r#""mine""#, r#"{"error": "*"}"#));
        assert!(!refuse("no-error-expected", r#""mine""#, "{}"));
        assert!(!refuse("mixed", r#""mine""#, r#"{"error": "mine", "a": null}"#));
        assert!(!passes("no-error", "echo", "{}", r#"{"error": "*"}"#));
        assert!(!passes("no-document", "grumble", "{}", r#"{"error": "*"}"#));
        assert!(!passes("unknown", "nonsense", "{}", r#"{"error": "unknown_operation"}"#));
        assert!(!passes("unknown-any", "nonsense", "{}", r#"{"error": "*"}"#));
    }

    #[test]
    fn strange_vectors_and_files_are_failures() {
        for (name, text) in [
            ("no-json", "nonsense"),
            ("empty", ""),
            ("no-vector", "[1]"),
            ("no-id", r#"[{"op": "echo", "source": "s", "input": {}, "expect": {}}]"#),
            ("empty-id", r#"[{"op": "echo", "id": "", "source": "s", "input": {}, "expect": {}}]"#),
            ("no-source", r#"[{"op": "echo", "id": "v", "input": {}, "expect": {}}]"#),
            ("no-input", r#"[{"op": "echo", "id": "v", "source": "s", "expect": {}}]"#),
            ("no-expect", r#"[{"op": "echo", "id": "v", "source": "s", "input": {}}]"#),
            ("more", r#"[{"op": "echo", "id": "v", "source": "s", "input": {}, "expect": {}, "note": ""}]"#),
            ("derived", r#"[{"op": "echo", "id": "v", "source": "s", "input": {}, "expect": {}, "derived": "yes"}]"#),
            ("twice", r#"[{"op": "echo", "id": "v", "id": "v", "source": "s", "input": {}, "expect": {}}]"#),
            ("expect", r#"[{"op": "echo", "id": "v", "source": "s", "input": [], "expect": []}]"#),
            (
                "expect-twice",
                r#"{"op": "echo", "id": "v", "source": "s", "input": {}, "expect": {"a": null, "a": null}}"#,
            ),
        ] {
            let (summary, lines) = one(name, text);
            assert_eq!(summary, Summary { passed: 0, failed: 1 }, "{name}");
            assert_eq!(lines.len(), 2, "{name}");
            assert_eq!(lines.last().map(String::as_str), Some("0 passed, 1 failed"), "{name}");
        }
    }

    #[test]
    fn an_id_stands_once_in_a_run() {
        let vector = r#"{"op": "echo", "id": "v", "source": "s", "input": {}, "expect": {}}"#;
        let folder = Folder::new("ids").file("a.json", vector).file("b/c.json", vector).file("b/d.txt", "no vectors");
        let (summary, lines) = of(std::slice::from_ref(&folder.0));
        assert_eq!(summary, Summary { passed: 1, failed: 1 });
        assert!(
            lines.first().is_some_and(|line| line.contains("c.json v: expected an id of its own got")),
            "{lines:?}"
        );
    }

    #[test]
    fn files_are_run_in_the_order_of_their_paths() {
        let vector =
            |id: &str| format!(r#"{{"op": "no", "id": "{id}", "source": "s", "input": {{}}, "expect": {{}}}}"#);
        let folder = Folder::new("order")
            .file("b.json", &vector("three"))
            .file("a/z.json", &vector("two"))
            .file("a/y.json", &vector("one"));
        let (_, lines) = of(std::slice::from_ref(&folder.0));
        let ids: Vec<&str> = ["one", "two", "three"].into();
        for (line, id) in lines.iter().zip(ids) {
            assert!(line.contains(&format!(".json {id}: expected ")), "{lines:?}");
        }
    }

    #[test]
    fn nothing_run_is_no_success() {
        let folder = Folder::new("nothing");
        let (summary, lines) = of(std::slice::from_ref(&folder.0));
        assert_eq!((summary.is_success(), lines.as_slice()), (false, ["0 passed, 0 failed".to_owned()].as_slice()));
        let (summary, lines) = of(&[folder.0.join("absent")]);
        assert_eq!((summary.failed, lines.len()), (1, 2));
        assert!(!of(&[]).0.is_success());
    }

    #[test]
    fn a_failure_is_one_line_however_long_the_result_is() {
        let long = "x\\n".repeat(2000);
        let text = format!(
            r#"{{"op": "echo", "id": "v", "source": "s", "input": {{"a": "{long}"}}, "expect": {{"a": "b"}}}}"#
        );
        let (_, lines) = one("long", &text);
        assert_eq!(lines.len(), 2);
        assert!(lines.iter().all(|line| line.chars().count() < 1000));
    }
}
