//! A JSON document as it was written: numbers keep their literal text, and duplicate keys are refused.

use std::fmt;

use serde::Deserialize;
use serde::de::{MapAccess, Visitor};
use serde_json::value::RawValue;

/// Deeper nesting is refused, so that a malicious file cannot exhaust the stack.
const DEEPEST: usize = 100;

/// A JSON value. `serde_json::Value` would turn `350.5` into a binary fraction and keep the last of two equal keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Tree {
    Null,
    Bool(bool),
    /// The literal text of a number.
    Number(String),
    Text(String),
    List(Vec<Tree>),
    Object(Vec<(String, Tree)>),
}

impl Tree {
    /// Reads one JSON document.
    pub(super) fn parse(text: &str) -> Result<Self, String> {
        // `RawValue` checks the syntax of the whole text once; what follows only takes it apart.
        let raw: &RawValue = serde_json::from_str(text).map_err(|error| error.to_string())?;
        Self::read(raw.get(), DEEPEST)
    }

    fn read(text: &str, depth: usize) -> Result<Self, String> {
        let Some(below) = depth.checked_sub(1) else {
            return Err("nested too deeply".to_owned());
        };
        let fault = |error: serde_json::Error| error.to_string();
        match text.trim_start().as_bytes().first() {
            Some(b'{') => {
                let members: Members = serde_json::from_str(text).map_err(fault)?;
                let mut object: Vec<(String, Self)> = Vec::with_capacity(members.0.len());
                for (key, raw) in members.0 {
                    if object.iter().any(|(known, _)| *known == key) {
                        return Err(format!("duplicate key `{key}`"));
                    }
                    object.push((key, Self::read(raw.get(), below)?));
                }
                Ok(Self::Object(object))
            }
            Some(b'[') => {
                let items: Vec<Box<RawValue>> = serde_json::from_str(text).map_err(fault)?;
                let items = items.iter().map(|raw| Self::read(raw.get(), below));
                Ok(Self::List(items.collect::<Result<_, _>>()?))
            }
            Some(b'"') => Ok(Self::Text(serde_json::from_str(text).map_err(fault)?)),
            Some(b't' | b'f') => Ok(Self::Bool(serde_json::from_str(text).map_err(fault)?)),
            Some(b'n') => Ok(Self::Null),
            _ => Ok(Self::Number(text.trim().to_owned())),
        }
    }

    /// The value under a key; nothing where this is no object.
    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        let Self::Object(members) = self else {
            return None;
        };
        members.iter().find(|(known, _)| known == key).map(|(_, value)| value)
    }

    /// The text, where this is a text.
    pub(super) fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// One line of JSON.
impl fmt::Display for Tree {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Null => out.write_str("null"),
            Self::Bool(value) => write!(out, "{value}"),
            Self::Number(literal) => out.write_str(literal),
            Self::Text(text) => write!(out, "{}", quoted(text)),
            Self::List(items) => {
                out.write_str("[")?;
                for (index, item) in items.iter().enumerate() {
                    out.write_str(if index == 0 { "" } else { ", " })?;
                    write!(out, "{item}")?;
                }
                out.write_str("]")
            }
            Self::Object(members) => {
                out.write_str("{")?;
                for (index, (key, value)) in members.iter().enumerate() {
                    out.write_str(if index == 0 { "" } else { ", " })?;
                    write!(out, "{}: {value}", quoted(key))?;
                }
                out.write_str("}")
            }
        }
    }
}

/// A text as a JSON string.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

/// The members of an object in the order of the text, duplicates included.
struct Members(Vec<(String, Box<RawValue>)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;

        impl<'de> Visitor<'de> for Collect {
            type Value = Members;

            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = map.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Collect)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_literal_text() {
        let read = Tree::parse(" {\"a\": [350.5, 1e3, 1.10, -0, 12345678901234567890.5], \"b\": null} ");
        let shown = read.map(|tree| tree.to_string());
        assert_eq!(shown.as_deref(), Ok(r#"{"a": [350.5, 1e3, 1.10, -0, 12345678901234567890.5], "b": null}"#));
    }

    #[test]
    fn duplicate_keys_are_refused_at_every_depth() {
        assert_eq!(Tree::parse(r#"[{"a": {"b": 1, "b": 1}}]"#), Err("duplicate key `b`".to_owned()));
    }

    #[test]
    fn a_key_written_with_an_escape_is_the_same_key() {
        assert_eq!(Tree::parse(r#"{"a": 1, "\u0061": 2}"#), Err("duplicate key `a`".to_owned()));
    }

    #[test]
    fn bad_json_and_deep_nesting_are_errors() {
        for text in ["", "{", "[1,]", "01", "{\"a\" 1}", "[] []"] {
            assert!(Tree::parse(text).is_err(), "{text}");
        }
        assert!(Tree::parse(&"[".repeat(9)).is_err());
        let deep = format!("{}{}", "[".repeat(5000), "]".repeat(5000));
        assert_eq!(Tree::parse(&deep), Err("nested too deeply".to_owned()));
    }
}
