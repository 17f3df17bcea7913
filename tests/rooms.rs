//! A room knows only the rooms before it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The rooms in their order; those of one row lie side by side and may know each other.
///
/// A framework contract carries the schemes by which its offers are evaluated, and an award ends in a contract: evaluation
/// and contract therefore lie below them, and know neither.
const ROOMS: &[&[&str]] = &[
    &["value", "time", "message"],
    &["law", "catalogue"],
    &["offer"],
    &["evaluation"],
    &["framework"],
    &["request"],
    &["eligibility"],
    &["contract", "check"],
    &["award"],
    &["analysis"],
    &["certificate"],
    &["register"],
    &["simulation"],
    &["report"],
    &["exchange"],
];

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display())) {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found
}

/// The rooms that a file names, comments aside.
fn named(text: &str) -> BTreeSet<&str> {
    let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
    code.flat_map(|line| line.split("crate::").skip(1))
        .map(|rest| rest.split(|c: char| !c.is_ascii_lowercase() && c != '_').next().unwrap_or_default())
        .filter(|name| ROOMS.iter().any(|row| row.contains(name)))
        .collect()
}

#[test]
fn a_room_knows_only_the_rooms_before_it() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/src");
    let mut wrong = Vec::new();
    for (row, rooms) in ROOMS.iter().enumerate() {
        for room in *rooms {
            for file in files(&source.join(room)) {
                let text = std::fs::read_to_string(&file).unwrap();
                for name in named(&text) {
                    let place = ROOMS.iter().position(|row| row.contains(&name)).unwrap();
                    if place > row {
                        wrong.push(format!("{room} names {name} in {}", file.file_name().unwrap().display()));
                    }
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_a_file_names_is_seen() {
    let text = "//! crate::register\nuse crate::award::Decision;\nlet x: $crate::value::Id = crate::VERSION;";
    assert_eq!(named(text), BTreeSet::from(["award", "value"]));
}

#[test]
fn every_folder_is_a_room() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/src");
    for entry in std::fs::read_dir(source).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap().to_owned();
        assert!(!path.is_dir() || ROOMS.iter().any(|row| row.contains(&name.as_str())), "{name}");
    }
}
