//! A JSON document as it was written: numbers by their literal text, keys in their order, duplicates noticed.

use std::collections::HashSet;
use std::fmt;

use serde::de::{Deserialize, Deserializer, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::Path;
use crate::message::{ErrorCode, InputError, MANY, Problem, Problems};

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
        let problem = Problem::new(ErrorCode::TooLarge, "").with("value", text.len()).with("expected", LARGEST);
        return Err(InputError::one(problem));
    }
    // Editors under Windows write a mark of the order of bytes, which is no part of the text (RFC 8259, section 8.1).
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    // What is left to the reader is only to take apart what is known to be JSON.
    let raw: &RawValue = serde_json::from_str(text).map_err(|error| InputError::one(syntax(&error, "")))?;
    Reader { text: raw.get(), at: 0 }.value(&Path::ROOT, 0, problems).map_err(InputError::one)
}

fn syntax(error: &serde_json::Error, path: &str) -> Problem {
    Problem::new(ErrorCode::Syntax, path).naming("reason", error.to_string())
}

/// Takes a text apart that is known to be JSON, in one pass.
struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Reader<'t> {
    /// The value that begins here.
    fn value(&mut self, at: &Path<'_>, depth: usize, problems: &mut Problems) -> Result<Node, Problem> {
        if depth > DEEPEST {
            return Err(Problem::new(ErrorCode::NestedTooDeeply, at.pointer()).with("expected", DEEPEST));
        }
        match self.next() {
            Some(b'{') => self.object(at, depth, problems),
            Some(b'[') => self.list(at, depth, problems),
            Some(b'"') => self.string(at).map(Node::Text),
            _ => Ok(match self.literal() {
                "true" => Node::Bool(true),
                "false" => Node::Bool(false),
                "null" => Node::Null,
                number => Node::Number(number.to_owned()),
            }),
        }
    }

    fn object(&mut self, at: &Path<'_>, depth: usize, problems: &mut Problems) -> Result<Node, Problem> {
        let mut object: Vec<(String, Node)> = Vec::new();
        // Few keys are compared with each other; of many a set is kept.
        let mut seen: HashSet<String> = HashSet::new();
        self.skip(1);
        while self.next() == Some(b'"') {
            let key = self.string(at)?;
            self.next();
            self.skip(1);
            if object.len() == FEW {
                seen.extend(object.iter().map(|(known, _)| known.clone()));
            }
            let is_new = if object.len() < FEW {
                object.iter().all(|(known, _)| *known != key)
            } else {
                seen.insert(key.clone())
            };
            let place = at.field(&key);
            if is_new {
                let value = self.value(&place, depth.saturating_add(1), problems)?;
                object.push((key, value));
            } else {
                if problems.len() < MANY {
                    problems.push(Problem::new(ErrorCode::DuplicateKey, place.pointer()).with("value", &key));
                }
                self.pass();
            }
            if self.next() == Some(b',') {
                self.skip(1);
            }
        }
        self.skip(1);
        Ok(Node::Object(object))
    }

    fn list(&mut self, at: &Path<'_>, depth: usize, problems: &mut Problems) -> Result<Node, Problem> {
        let mut list = Vec::new();
        self.skip(1);
        while self.next().is_some_and(|byte| byte != b']') {
            list.push(self.value(&at.index(list.len()), depth.saturating_add(1), problems)?);
            if self.next() == Some(b',') {
                self.skip(1);
            }
        }
        self.skip(1);
        Ok(Node::List(list))
    }

    /// A text; what stands behind a backslash is left to `serde_json`, which refuses half a surrogate.
    fn string(&mut self, at: &Path<'_>) -> Result<String, Problem> {
        let quoted = self.quoted();
        match quoted.get(1..quoted.len().saturating_sub(1)) {
            Some(plain) if !plain.contains('\\') => Ok(plain.to_owned()),
            _ => serde_json::from_str(quoted).map_err(|error| syntax(&error, &at.pointer())),
        }
    }

    /// A text with its quotes, as it was written.
    fn quoted(&mut self) -> &'t str {
        let start = self.at;
        let mut escaped = false;
        let inner = self.text.as_bytes().get(start.saturating_add(1)..).unwrap_or_default();
        let length = inner.iter().position(|byte| {
            let ends = *byte == b'"' && !escaped;
            escaped = *byte == b'\\' && !escaped;
            ends
        });
        self.skip(length.unwrap_or(inner.len()).saturating_add(2));
        self.text.get(start..self.at).unwrap_or_default()
    }

    /// A number, or one of the three names.
    fn literal(&mut self) -> &'t str {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let is_over = |byte: &u8| matches!(byte, b',' | b']' | b'}' | b' ' | b'\t' | b'\n' | b'\r');
        let length = rest.bytes().position(|byte| is_over(&byte)).unwrap_or(rest.len());
        self.skip(length);
        rest.get(..length).unwrap_or_default()
    }

    /// Passes over a value.
    fn pass(&mut self) {
        let mut open = 0_usize;
        loop {
            match self.next() {
                Some(b'"') => drop(self.quoted()),
                Some(b'{' | b'[') => {
                    open = open.saturating_add(1);
                    self.skip(1);
                    continue;
                }
                Some(b'}' | b']') => {
                    open = open.saturating_sub(1);
                    self.skip(1);
                }
                Some(b',' | b':') => {
                    self.skip(1);
                    continue;
                }
                Some(_) => drop(self.literal()),
                None => return,
            }
            if open == 0 {
                return;
            }
        }
    }

    /// The next byte that is no space, not yet taken.
    fn next(&mut self) -> Option<u8> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let spaces = rest.iter().position(|byte| !matches!(byte, b' ' | b'\t' | b'\n' | b'\r'))?;
        self.skip(spaces);
        rest.get(spaces).copied()
    }

    fn skip(&mut self, bytes: usize) {
        self.at = self.at.saturating_add(bytes);
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
        let mut seen = HashSet::new();
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
