//! A JSON document as it was written: numbers by their literal text, keys in their order, duplicates noticed.

use std::collections::BTreeSet;
use std::fmt;

use super::Path;
use super::scan::{Scanner, Start};
use crate::message::{ErrorCode, InputError, MANY, Problem, Problems};
use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};

/// The longest text that is read: 32 MiB.
pub(crate) const LARGEST: usize = 32 << 20;

/// The deepest nesting that is read.
const DEEPEST: usize = 64;

/// So many keys of an object are compared one by one.
const FEW: usize = 16;

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
        let problem = crate::message::too_large("", text.len(), LARGEST, ("bytes", "bajtů"));
        return Err(InputError::one(problem));
    }
    // Editors under Windows write a mark of the order of bytes, which is no part of the text (RFC 8259, section 8.1).
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut scanner = Scanner::new(text);
    let node = value(&mut scanner, &Path::ROOT, 0, problems).and_then(|node| scanner.end().map(|()| node));
    node.map_err(InputError::one)
}

/// Parses what the engine itself wrote, however long it is.
pub(super) fn parse_any_length(text: &str) -> Option<Node> {
    let mut scanner = Scanner::new(text);
    value(&mut scanner, &Path::ROOT, 0, &mut Problems::new()).ok()
}

/// The value that begins here. What is wrong with the syntax between values has no path: nobody knows what was meant.
fn value(scanner: &mut Scanner<'_>, at: &Path<'_>, depth: usize, problems: &mut Problems) -> Result<Node, Problem> {
    if depth > DEEPEST {
        return Err(Problem::new(ErrorCode::NestedTooDeeply, at.pointer()).with("expected", DEEPEST));
    }
    Ok(match scanner.start()? {
        Start::Object => object(scanner, at, depth, problems)?,
        Start::List => list(scanner, at, depth, problems)?,
        Start::Text => Node::Text(scanner.string().map_err(|problem| problem.below(&at.pointer()))?),
        Start::Number => Node::Number(scanner.number()?.to_owned()),
        Start::True => Node::Bool(true),
        Start::False => Node::Bool(false),
        Start::Null => Node::Null,
    })
}

fn object(scanner: &mut Scanner<'_>, at: &Path<'_>, depth: usize, problems: &mut Problems) -> Result<Node, Problem> {
    let mut object: Vec<(String, Node)> = Vec::new();
    // Few keys are compared with each other; of many a set is kept.
    let mut seen: BTreeSet<String> = BTreeSet::new();
    let mut more = scanner.open(b'}');
    while more {
        let key = scanner.key().map_err(|problem| problem.below(&at.pointer()))?;
        if object.len() == FEW {
            for (known, _) in &object {
                seen.insert(known.clone());
            }
        }
        let is_new =
            if object.len() < FEW { object.iter().all(|(known, _)| *known != key) } else { seen.insert(key.clone()) };
        let place = at.field(&key);
        if is_new {
            let value = value(scanner, &place, depth.saturating_add(1), problems)?;
            object.push((key, value));
        } else {
            if problems.len() < MANY {
                problems.push(Problem::new(ErrorCode::DuplicateKey, place.pointer()).with("value", &key));
            }
            // It is read for its syntax; what else is wrong with it does not matter.
            value(scanner, &place, depth.saturating_add(1), &mut Problems::new())?;
        }
        more = scanner.more(b'}')?;
    }
    Ok(Node::Object(object))
}

fn list(scanner: &mut Scanner<'_>, at: &Path<'_>, depth: usize, problems: &mut Problems) -> Result<Node, Problem> {
    let mut list = Vec::new();
    let mut more = scanner.open(b']');
    while more {
        list.push(value(scanner, &at.index(list.len()), depth.saturating_add(1), problems)?);
        more = scanner.more(b']')?;
    }
    Ok(Node::List(list))
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
        let mut seen = BTreeSet::new();
        while let Some((key, value)) = map.next_entry::<String, Node>()? {
            if !seen.insert(key.clone()) {
                return Err(A::Error::custom(format!("duplicate_key: the key `{key}` is given twice")));
            }
            object.push((key, value));
        }
        Ok(Node::Object(object))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tree(text: &str) -> (Result<Node, InputError>, Vec<String>) {
        let mut problems = Problems::new();
        let node = parse(text, &mut problems);
        (node, problems.iter().map(|problem| format!("{} {}", problem.code(), problem.path())).collect())
    }

    fn text(text: &str) -> Node {
        Node::Text(text.to_owned())
    }

    #[test]
    fn everything_is_kept_as_it_was_written() {
        let (node, problems) = tree(
            " { \"a\" : [ 1.50 , -0e+3,\"\\\\\", \"\\\"]\" ,true,false , null, {} ,[ ] ] ,\"\\u00e9\\n\":\"\u{e9}\"}\n",
        );
        let number = |literal: &str| Node::Number(literal.to_owned());
        let list = vec![
            number("1.50"),
            number("-0e+3"),
            text("\\"),
            text("\"]"),
            Node::Bool(true),
            Node::Bool(false),
            Node::Null,
            Node::Object(Vec::new()),
            Node::List(Vec::new()),
        ];
        let entries = vec![("a".to_owned(), Node::List(list)), ("\u{e9}\n".to_owned(), text("\u{e9}"))];
        assert_eq!(node, Ok(Node::Object(entries)));
        assert!(problems.is_empty());
    }

    #[test]
    fn a_second_key_is_noted_and_passed_over() {
        let (node, problems) = tree(r#"{"a": 1, "\u0061": [{"b": "]}\"", "b": 2}, 3], "c": {"d": 4, "d": null}}"#);
        assert_eq!(problems, ["duplicate_key /a", "duplicate_key /c/d"]);
        let inner = Node::Object(vec![("d".to_owned(), Node::Number("4".to_owned()))]);
        assert_eq!(
            node,
            Ok(Node::Object(vec![("a".to_owned(), Node::Number("1".to_owned())), ("c".to_owned(), inner)]))
        );
        let many: Vec<String> = (0..40).map(|index| format!("\"{}\": 0", index % 30)).collect();
        assert_eq!(tree(&format!("{{{}}}", many.join(","))).1.len(), 10);
    }

    #[test]
    fn half_a_surrogate_is_refused_and_so_is_what_is_too_deep() {
        for wrong in [r#"["\ud800"]"#, r#"{"\ud800": 1}"#, "[", "[1,]", "{\"a\" 1}", "", "tru"] {
            assert!(tree(wrong).0.is_err_and(|error| error.has(ErrorCode::Syntax)), "{wrong}");
        }
        let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
        assert!(tree(&nested(65)).0.is_ok());
        assert!(tree(&nested(66)).0.is_err_and(|error| error.has(ErrorCode::NestedTooDeeply)));
    }

    #[test]
    fn endless_problems_end() {
        let many: Vec<String> = (0..MANY + 5).map(|_| "\"a\": 0".to_owned()).collect();
        let (_, problems) = tree(&format!("{{\"{}\": {{{}}}}}", "k".repeat(5000), many.join(",")));
        assert_eq!(problems.len(), MANY);
        assert!(problems.iter().all(|problem| problem.len() < 500));
    }
}
