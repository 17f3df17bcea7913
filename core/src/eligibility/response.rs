//! What a participant answers to a requirement.

use std::fmt;

use crate::message::Problems;
use crate::value::json::{Node, Path, Read, names, read_object, wrong_type};
use crate::value::{Number, Text};

names! {
    /// The type of the values of an answer.
    pub enum ResponseType or UnknownName {
        /// Text, compared letter by letter.
        String = "string",
        /// A decimal number, compared by its value: 1.50 is 1.5.
        Number = "number",
        /// A whole number.
        Integer = "integer",
        /// Yes or no, in JSON true or false.
        Boolean = "boolean",
    }
}

/// One value of an answer, or of what is required.
///
/// In JSON a text, a number (read by its literal text) or true and false. A number may also be written as a text.
///
/// ```
/// use minitendr::ResponseValue;
/// assert!(matches!(serde_json::from_str(r#""1.50""#)?, ResponseValue::Text(_)));
/// assert!(matches!(serde_json::from_str("1.5")?, ResponseValue::Number(_)));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(untagged)]
pub enum ResponseValue {
    /// A text; also a number that is written as a text.
    Text(Text),
    /// A JSON number.
    Number(Number),
    /// Yes or no.
    YesNo(bool),
}

/// A value as its type has it; equal where the values are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Typed<'v> {
    Text(&'v str),
    Number(Number),
    YesNo(bool),
}

impl ResponseValue {
    /// The value as the type has it; nothing where it is of another type.
    pub(super) fn typed(&self, kind: ResponseType) -> Option<Typed<'_>> {
        match (kind, self) {
            (ResponseType::String, Self::Text(text)) => Some(Typed::Text(text.as_str())),
            (ResponseType::Boolean, Self::YesNo(value)) => Some(Typed::YesNo(*value)),
            (ResponseType::Number, _) => self.number().map(Typed::Number),
            (ResponseType::Integer, _) => {
                self.number().filter(|number| number.decimal().fract().is_zero()).map(Typed::Number)
            }
            _ => None,
        }
    }

    fn number(&self) -> Option<Number> {
        match self {
            Self::Text(text) => Number::parse(text.as_str()).ok(),
            Self::Number(number) => Some(*number),
            Self::YesNo(_) => None,
        }
    }
}

impl fmt::Display for ResponseValue {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => text.fmt(out),
            Self::Number(number) => number.fmt(out),
            Self::YesNo(value) => value.fmt(out),
        }
    }
}

impl Read for ResponseValue {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        match node {
            Node::Text(_) => Text::read(node, at, problems).map(Self::Text),
            Node::Number(_) => Number::read(node, at, problems).map(Self::Number),
            Node::Bool(value) => Some(Self::YesNo(*value)),
            _ => {
                problems.push(wrong_type(node, at, "a text, a number, true or false", "text, číslo, true nebo false"));
                None
            }
        }
    }
}
read_object!(@deserialize ResponseValue);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for ResponseValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "ResponseValue".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": ["string", "number", "boolean"], "description": "a text, a number, or yes and no"})
    }
}

/// An answer: one value or several.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Response {
    /// One value.
    One(ResponseValue),
    /// Several values; none is no answer.
    Several(Vec<ResponseValue>),
}

impl Response {
    /// The values, in their order.
    pub(super) fn values(&self) -> &[ResponseValue] {
        match self {
            Self::One(value) => std::slice::from_ref(value),
            Self::Several(values) => values,
        }
    }
}

impl Read for Response {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        match node {
            Node::List(_) => Vec::read(node, at, problems).map(Self::Several),
            _ => ResponseValue::read(node, at, problems).map(Self::One),
        }
    }
}
read_object!(@deserialize Response);
