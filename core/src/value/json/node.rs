//! A JSON document as it was written: numbers by their literal text, keys in their order, duplicates noticed.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::Path;
use crate::message::{ErrorCode, InputError, Problem, Problems};

/// The longest text that is read: 32 MiB.
pub(crate) const LARGEST: usize = 32 << 20;

/// The deepest nesting that is read.
const DEEPEST: usize = 64;

/// A JSON value.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    Null,
    Bool(bool),
    /// The literal text.
    Number(String),
    Text(String),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

/// Parses a text; duplicate keys are noted among the problems, anything else that is no JSON ends here.
pub(crate) fn parse(text: &str, problems: &mut Problems) -> Result<Node, InputError> {
    if text.len() > LARGEST {
        let problem = Problem::new(ErrorCode::TooLarge, "").with("value", text.len()).with("expected", LARGEST);
        return Err(InputError::one(problem));
    }
    let raw: &RawValue = serde_json::from_str(text).map_err(|error| syntax(&error, ""))?;
    node(raw, &Path::ROOT, 0, problems).map_err(InputError::one)
}

fn syntax(error: &serde_json::Error, path: &str) -> InputError {
    InputError::one(syntax_problem(error, path))
}

fn syntax_problem(error: &serde_json::Error, path: &str) -> Problem {
    Problem::new(ErrorCode::Syntax, path).naming("reason", error.to_string())
}

fn node(raw: &RawValue, at: &Path<'_>, depth: usize, problems: &mut Problems) -> Result<Node, Problem> {
    if depth > DEEPEST {
        return Err(Problem::new(ErrorCode::NestedTooDeeply, at.pointer()).with("expected", DEEPEST));
    }
    let text = raw.get();
    let wrong = |error: serde_json::Error| syntax_problem(&error, &at.pointer());
    let below = depth.saturating_add(1);
    Ok(match text.as_bytes().first() {
        Some(b'{') => {
            let Entries(entries) = serde_json::from_str(text).map_err(wrong)?;
            let mut object: Vec<(String, Node)> = Vec::with_capacity(entries.len());
            let mut seen = std::collections::HashSet::with_capacity(entries.len());
            for (key, value) in entries {
                let place = at.field(&key);
                if seen.insert(key.clone()) {
                    let value = node(value, &place, below, problems)?;
                    object.push((key, value));
                } else {
                    problems.push(Problem::new(ErrorCode::DuplicateKey, place.pointer()).with("value", &key));
                }
            }
            Node::Object(object)
        }
        Some(b'[') => {
            let values: Vec<&RawValue> = serde_json::from_str(text).map_err(wrong)?;
            let mut list = Vec::with_capacity(values.len());
            for (index, value) in values.into_iter().enumerate() {
                list.push(node(value, &at.index(index), below, problems)?);
            }
            Node::List(list)
        }
        Some(b'"') => Node::Text(serde_json::from_str(text).map_err(wrong)?),
        Some(b't') => Node::Bool(true),
        Some(b'f') => Node::Bool(false),
        Some(b'n') => Node::Null,
        _ => Node::Number(text.to_owned()),
    })
}

/// The entries of an object in their order, duplicates included.
struct Entries<'t>(Vec<(String, &'t RawValue)>);

impl<'de> Deserialize<'de> for Entries<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Collect;
        impl<'de> Visitor<'de> for Collect {
            type Value = Entries<'de>;
            fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut entries = Vec::new();
                while let Some(entry) = map.next_entry()? {
                    entries.push(entry);
                }
                Ok(Entries(entries))
            }
        }
        deserializer.deserialize_map(Collect)
    }
}

impl<'de> Deserialize<'de> for Node {
    /// For types that stand in somebody else's document. A binary float is taken by its shortest text.
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Build)
    }
}

struct Build;

impl<'de> Visitor<'de> for Build {
    type Value = Node;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a JSON value")
    }
    fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
        Ok(Node::Bool(value))
    }
    fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
        Ok(Node::Number(value.to_string()))
    }
    fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
        Ok(Node::Number(value.to_string()))
    }
    fn visit_f64<E: serde::de::Error>(self, value: f64) -> Result<Node, E> {
        // `{:?}` of a float is its shortest text; the exponent of a large one is refused by the reader of numbers.
        if value.is_finite() {
            Ok(Node::Number(format!("{value:?}")))
        } else {
            Err(E::custom("a number must be finite"))
        }
    }
    fn visit_str<E>(self, value: &str) -> Result<Node, E> {
        Ok(Node::Text(value.to_owned()))
    }
    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }
    fn visit_none<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        Node::deserialize(deserializer)
    }
    fn visit_newtype_struct<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        Node::deserialize(deserializer)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut values: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(value) = values.next_element()? {
            list.push(value);
        }
        Ok(Node::List(list))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Node, A::Error> {
        let mut object: Vec<(String, Node)> = Vec::new();
        let mut seen = std::collections::HashSet::new();
        while let Some((key, value)) = map.next_entry::<String, Node>()? {
            if !seen.insert(key.clone()) {
                return Err(A::Error::custom(format!("duplicate_key: the key `{key}` is given twice")));
            }
            object.push((key, value));
        }
        Ok(Node::Object(object))
    }
}
