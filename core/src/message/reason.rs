//! Why something is as it is: a code with its numbers.

use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

use std::borrow::Cow;

use super::{Language, Message, Problems, ReasonCode, fill};
use crate::value::json::{Fields, Node, Path, Read, read_text, wrong_type};

/// A reason: a stable code, the numbers it speaks of, and a sentence in both languages made from them.
///
/// In JSON `{"code", "values": {name: text}, "message": {"cs", "en"}}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    code: ReasonCode,
    details: Values,
}

/// Names and their values, in the order of the rule that noted them.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Values(Vec<(Cow<'static, str>, String)>);

impl Serialize for Values {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

impl Read for Values {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let Node::Object(entries) = node else {
            problems.push(wrong_type(node, at, "an object", "objekt"));
            return None;
        };
        let text = |(name, node): &(String, Node)| {
            let value = read_text(node, &at.field(name), problems, |text| Ok(text.to_owned()))?;
            Some((Cow::Owned(name.clone()), value))
        };
        entries.iter().map(text).collect::<Option<_>>().map(Self)
    }
}

/// Names or ids as sentences list them: `a`, `b`.
pub(crate) fn quoted<I: std::fmt::Display>(names: impl IntoIterator<Item = I>) -> String {
    names.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ")
}

impl Reason {
    pub(crate) const fn new(code: ReasonCode) -> Self {
        Self { code, details: Values(Vec::new()) }
    }

    pub(crate) fn with(self, name: &'static str, value: impl std::fmt::Display) -> Self {
        self.with_any(name, &value)
    }

    fn with_any(mut self, name: &'static str, value: &dyn std::fmt::Display) -> Self {
        self.details.0.push((Cow::Borrowed(name), value.to_string()));
        self
    }

    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> ReasonCode {
        self.code
    }

    /// A number or name that the reason speaks of.
    #[must_use]
    pub fn value(&self, name: &str) -> Option<&str> {
        self.details.0.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    /// The sentence for people.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        fill(self.code.meaning(language), &self.details.0, Some(language))
    }

    /// The sentence with values as a document writes them; those of which it says nothing as everywhere.
    pub(crate) fn message_with(&self, language: Language, write: &dyn Fn(&str) -> Option<String>) -> String {
        // An item may have the id of a unit.
        let written = |name: &str, value: &str| if name == "unit" { None } else { write(value) };
        let values = self.details.0.iter();
        let values: Vec<(&str, String)> = values
            .map(|(name, value)| (name.as_ref(), written(name, value).unwrap_or_else(|| value.clone())))
            .collect();
        fill(self.code.meaning(language), &values, Some(language))
    }

    /// The sentence in both languages.
    #[must_use]
    pub fn messages(&self) -> Message {
        Message { cs: self.message(Language::Czech), en: self.message(Language::English) }
    }
}

impl Reason {
    /// Reads a reason that stands among other fields of an object; these are left to the caller.
    ///
    /// The sentences are not read: they are made anew from the code and the values.
    pub(crate) fn beside<'n, 'p>(
        others: &[&str],
        node: &'n Node,
        at: &'p Path<'p>,
        problems: &mut Problems,
    ) -> Option<(Fields<'n, 'p>, Option<Self>)> {
        let known: Vec<&str> = others.iter().chain(&["code", "values", "message"]).copied().collect();
        let fields = Fields::open(node, at, problems, &known)?;
        let code = fields.required("code", problems);
        let values: Option<Values> = fields.required("values", problems);
        let reason = code.zip(values).map(|(code, values)| Self { code, details: values });
        Some((fields, reason))
    }
}

/// A reason that stands alone.
impl Read for Reason {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        Self::beside(&[], node, at, problems)?.1
    }
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Reason", 3)?;
        object.serialize_field("code", &self.code)?;
        object.serialize_field("values", &self.details)?;
        object.serialize_field("message", &self.messages())?;
        object.end()
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Reason {
    fn schema_name() -> Cow<'static, str> {
        "Reason".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let (code, message) = (generator.subschema_for::<ReasonCode>(), generator.subschema_for::<Message>());
        schemars::json_schema!({
            "description": "Why something is as it is.",
            "type": "object",
            "properties": {
                "code": code,
                "values": {
                    "type": "object",
                    "additionalProperties": {"type": "string"},
                    "description": "The numbers and names that the sentence speaks of.",
                },
                "message": message,
            },
            "required": ["code", "values", "message"],
        })
    }
}
