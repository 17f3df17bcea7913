//! JSON whose form others decide.

use serde::ser::{Error as _, Serialize, SerializeMap, SerializeSeq, Serializer};
use serde_json::value::RawValue;

use super::{Node, Path, Read, read_object, wrong_type};
use crate::message::Problems;

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
    pub(crate) const fn node(&self) -> &Node {
        &self.0
    }

    /// An object of these entries, whose keys differ.
    pub(crate) const fn object(entries: Vec<(String, Node)>) -> Self {
        Self(Node::Object(entries))
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
