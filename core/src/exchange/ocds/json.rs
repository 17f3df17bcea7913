//! JSON whose form others decide, and how it is built here.

use rust_decimal::Decimal;
use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::value::RawValue;

use crate::message::Problems;
use crate::time::{Instant, Period, first_second, last_second};
use crate::value::json::{Node, Path, Read, read_object, wrong_type};
use crate::value::{Exact, Money};

/// A JSON object whose form somebody else decides, with its keys in their order and its numbers as they were written.
///
/// ```
/// use minitendr::{Json, from_json};
/// let package: Json = from_json(r#"{"version": "1.1", "amount": 1250.50}"#)?;
/// assert_eq!(serde_json::to_string(&package).unwrap(), r#"{"version":"1.1","amount":1250.50}"#);
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Json(
    // INVARIANT: an object.
    Node,
);

impl Json {
    pub(super) const fn node(&self) -> &Node {
        &self.0
    }
}

impl From<Object> for Json {
    fn from(object: Object) -> Self {
        Self(object.into())
    }
}

impl Read for Json {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        if matches!(node, Node::Object(_)) {
            return Some(Self(node.clone()));
        }
        problems.push(wrong_type(node, at, "an object", "objekt"));
        None
    }
}
read_object!(@deserialize Json);

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Written(&self.0).serialize(serializer)
    }
}

/// A node as it is written: numbers by their digits, so that none passes through a binary float.
struct Written<'n>(&'n Node);

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Node::Null => serializer.serialize_unit(),
            Node::Bool(value) => serializer.serialize_bool(*value),
            Node::Number(literal) => {
                RawValue::from_string(literal.clone()).map_err(S::Error::custom)?.serialize(serializer)
            }
            Node::Text(text) => serializer.serialize_str(text),
            Node::List(nodes) => {
                let mut list = serializer.serialize_seq(Some(nodes.len()))?;
                for node in nodes {
                    list.serialize_element(&Written(node))?;
                }
                list.end()
            }
            Node::Object(entries) => {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                for (name, node) in entries {
                    map.serialize_entry(name, &Written(node))?;
                }
                map.end()
            }
        }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Json {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Json".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "object",
            "additionalProperties": true,
            "description": "A JSON object whose form somebody else decides.",
        })
    }
}

/// An object that grows field by field.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Object(Vec<(String, Node)>);

impl Object {
    pub(super) const fn new() -> Self {
        Self(Vec::new())
    }

    /// With one more field; the name is new to it.
    pub(super) fn with(mut self, name: &str, value: impl Into<Node>) -> Self {
        self.0.push((name.to_owned(), value.into()));
        self
    }

    /// With a field, where there is something to say.
    pub(super) fn with_some(self, name: &str, value: Option<impl Into<Node>>) -> Self {
        match value {
            Some(value) => self.with(name, value),
            None => self,
        }
    }

    /// With a list, where it is not empty.
    pub(super) fn with_list(self, name: &str, nodes: Vec<Node>) -> Self {
        if nodes.is_empty() { self } else { self.with(name, Node::List(nodes)) }
    }
}

impl From<Object> for Node {
    fn from(object: Object) -> Self {
        Self::Object(object.0)
    }
}

impl From<&str> for Node {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Node {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&Instant> for Node {
    fn from(moment: &Instant) -> Self {
        Self::Text(moment.to_string())
    }
}

impl From<bool> for Node {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

/// A number without zeros at its end: what a reader with binary floats writes again in the same way.
pub(super) fn number(decimal: Decimal) -> Node {
    Node::Number(decimal.normalize().to_string())
}

/// A count.
pub(super) fn count(number: usize) -> Node {
    Node::Number(number.to_string())
}

/// Texts as a list.
pub(super) fn texts<'t>(texts: impl IntoIterator<Item = &'t str>) -> Vec<Node> {
    texts.into_iter().map(Node::from).collect()
}

/// An amount of money, which always has its currency.
pub(super) fn value(amount: Money) -> Option<Object> {
    exact_value(&amount.exact())
}

/// As [`value`]; nothing where no decimal of 28 digits holds it.
pub(super) fn exact_value(amount: &Exact) -> Option<Object> {
    let amount = number(amount.to_decimal()?);
    Some(Object::new().with("amount", amount).with("currency", "CZK"))
}

/// A period of whole days: from the first second of the first to the last second of the last, in Prague.
pub(super) fn days(period: Period) -> Object {
    let (from, to) = (first_second(period.from()), last_second(period.to()));
    Object::new().with_some("startDate", from.as_ref()).with_some("endDate", to.as_ref())
}
