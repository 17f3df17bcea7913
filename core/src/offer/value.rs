//! What an offer says for a criterion.

use std::fmt;

use crate::message::{ErrorCode, Problem, Problems};
use crate::value::json::{Fields, Node, Path, Read, read_object, wrong_type};
use crate::value::{Map, Number, contains_birth_number};

/// A value that an offer gives for a criterion or a feature: a number, the name of a level, or yes and no.
///
/// In JSON a text, a number (read by its literal text) or true and false. A text that is a number remains findable as
/// the name of a level.
///
/// ```
/// use minitendr::{Number, OfferValue};
/// assert_eq!(OfferValue::from(Number::parse("24")?).to_string(), "24");
/// assert_eq!(OfferValue::named("good").to_string(), "good");
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum OfferValue {
    /// A number; its text is the name of a level where a criterion has levels.
    Number(Number),
    /// The name of a level, or a number written with leading zeros.
    Name(String),
    /// Yes or no.
    YesNo(bool),
}

impl OfferValue {
    /// The name of a level. A text that is a plain number becomes one.
    #[must_use]
    pub fn named(text: &str) -> Self {
        match Number::parse(text) {
            Ok(number) if number.to_string() == text => Self::Number(number),
            _ => Self::Name(text.to_owned()),
        }
    }

    /// The number, where it is one.
    #[must_use]
    pub fn number(&self) -> Option<Number> {
        match self {
            Self::Number(number) => Some(*number),
            Self::Name(text) => Number::parse(text).ok(),
            Self::YesNo(_) => None,
        }
    }
}

impl From<Number> for OfferValue {
    fn from(number: Number) -> Self {
        Self::Number(number)
    }
}

impl From<bool> for OfferValue {
    fn from(value: bool) -> Self {
        Self::YesNo(value)
    }
}

impl fmt::Display for OfferValue {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(out),
            Self::Name(name) => out.write_str(name),
            Self::YesNo(value) => value.fmt(out),
        }
    }
}

impl serde::Serialize for OfferValue {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::YesNo(value) => serializer.serialize_bool(*value),
            other => serializer.collect_str(other),
        }
    }
}

impl Read for OfferValue {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        match node {
            Node::Text(text) if text.is_empty() || text.chars().nth(LONGEST).is_some() => {
                problems.push(Problem::new(ErrorCode::InvalidId, at.pointer()).with("value", text));
                None
            }
            Node::Text(text) => match Self::named(text) {
                // It would stand in the findings of a decision.
                Self::Name(name) if contains_birth_number(&name) => {
                    problems.push(Problem::new(ErrorCode::BirthNumber, at.pointer()));
                    None
                }
                value => Some(value),
            },
            Node::Number(_) => Number::read(node, at, problems).map(Self::Number),
            Node::Bool(value) => Some(Self::YesNo(*value)),
            _ => {
                problems.push(wrong_type(node, at, "a text, a number, true or false", "text, číslo, true nebo false"));
                None
            }
        }
    }
}

impl Fields<'_, '_> {
    /// Values by name. One that is `null` is missing, as a price that is `null` is: a flaw of this offer alone.
    pub(super) fn values_given(&self, name: &str, problems: &mut Problems) -> Option<Map<OfferValue>> {
        let values: Map<Given> = self.defaulted(name, problems)?;
        Some(values.into_iter().filter_map(|(name, Given(value))| Some((name, value?))).collect())
    }
}

/// A value, where one is given.
struct Given(Option<OfferValue>);

impl Read for Given {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        match node {
            Node::Null => Some(Self(None)),
            given => OfferValue::read(given, at, problems).map(|value| Self(Some(value))),
        }
    }
}

/// The most characters of the name of a level.
const LONGEST: usize = 64;

read_object!(@deserialize OfferValue);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for OfferValue {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "OfferValue".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": ["string", "number", "boolean"], "description": "a number, the name of a level, or yes and no"})
    }
}
