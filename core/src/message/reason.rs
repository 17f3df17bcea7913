//! Why something is as it is: a code with its numbers.

use serde::ser::{Serialize, SerializeMap, SerializeStruct, Serializer};

use super::{Details, Language, Message, ReasonCode, fill};

/// A reason: a stable code, the numbers it speaks of, and a sentence in both languages made from them.
///
/// In JSON `{"code", "values": {name: text}, "message": {"cs", "en"}}`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    code: ReasonCode,
    details: Details,
}

impl Reason {
    pub(crate) const fn new(code: ReasonCode) -> Self {
        Self { code, details: Details::new() }
    }

    pub(crate) fn with(mut self, name: &'static str, value: impl std::fmt::Display) -> Self {
        self.details.push((name, value.to_string()));
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
        self.details.iter().find(|(known, _)| *known == name).map(|(_, value)| value.as_str())
    }

    /// The sentence for people.
    #[must_use]
    pub fn message(&self, language: Language) -> String {
        fill(self.code.meaning(language), &self.details, Some(language))
    }

    /// The sentence in both languages.
    #[must_use]
    pub fn messages(&self) -> Message {
        Message { cs: self.message(Language::Czech), en: self.message(Language::English) }
    }
}

impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        struct Values<'v>(&'v Details);
        impl Serialize for Values<'_> {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(Some(self.0.len()))?;
                for (name, value) in self.0 {
                    map.serialize_entry(name, value)?;
                }
                map.end()
            }
        }
        let mut object = serializer.serialize_struct("Reason", 3)?;
        object.serialize_field("code", &self.code)?;
        object.serialize_field("values", &Values(&self.details))?;
        object.serialize_field("message", &self.messages())?;
        object.end()
    }
}
