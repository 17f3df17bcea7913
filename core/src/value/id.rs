//! Names of things.

use std::borrow::Borrow;
use std::fmt;
use std::sync::Arc;

use super::json::{Node, Path, Read, parsed, read_text};
use super::{contains_birth_number, id_contains_birth_number};
use crate::message::{ErrorCode, InputError, Problem, Problems};

/// The most characters of an id.
const LONGEST: usize = 64;

/// An id: 1 to 64 characters, compared byte by byte; without blanks at its ends and without invisible characters, and no
/// birth number.
///
/// `202603/0012` has the form of a birth number and may well be the number of a request. In an id, therefore, six digits, a
/// slash and four digits are a birth number only if they are a date and pass the modulus, as ten digits in a row are.
///
/// ```
/// use minitendr::Id;
/// assert!(Id::parse("MT-2014-001").is_ok());
/// assert!(Id::parse("").is_err());
/// assert!(Id::parse("202603/0012").is_ok());
/// assert!(Id::parse("035101/0011").unwrap_err().to_string().starts_with("birth_number"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Id(Arc<str>);

impl Id {
    /// Reads an id. Errors: `invalid_id`, `birth_number`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        if !has_form(text) {
            return Err(InputError::one(Problem::new(ErrorCode::InvalidId, "").with("value", text)));
        }
        if id_contains_birth_number(text) {
            return Err(InputError::one(Problem::new(ErrorCode::BirthNumber, "")));
        }
        Ok(Self(text.into()))
    }

    /// A name that the engine itself gives.
    pub(crate) fn ours(name: &'static str) -> Self {
        Self(name.into())
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// 1 to 64 characters that can be seen.
fn has_form(text: &str) -> bool {
    // Nearly all are signs of ASCII that can be seen.
    if !text.is_empty() && text.len() <= LONGEST && text.bytes().all(|byte| byte.is_ascii_graphic()) {
        return true;
    }
    !text.is_empty() && text.chars().nth(LONGEST).is_none() && !is_deceptive(text)
}

/// Blanks at the ends, control characters and marks of direction: two ids that differ in them look alike.
fn is_deceptive(text: &str) -> bool {
    let is_invisible = |c: char| {
        c.is_control()
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    };
    text.trim() != text || text.chars().any(is_invisible)
}

impl Borrow<str> for Id {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl serde::Serialize for Id {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl Read for Id {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        read_text(node, at, problems, Self::parse)
    }
}

parsed!(Id, Pseudonym, Reference);

/// The pseudonym of a child's case; its key stays with the office (OSPOD). It has nothing in it that has the form of a birth
/// number.
///
/// ```
/// use minitendr::Pseudonym;
/// assert!(Pseudonym::parse("case-7f3a").is_ok());
/// assert!(Pseudonym::parse("845612/1234").unwrap_err().to_string().starts_with("birth_number"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Pseudonym(Id);

impl Pseudonym {
    /// Reads a pseudonym. Errors: `invalid_id`, `birth_number`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        if contains_birth_number(text) {
            return Err(InputError::one(Problem::new(ErrorCode::BirthNumber, "")));
        }
        Id::parse(text).map(Self)
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }
}

impl Read for Pseudonym {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        read_text(node, at, problems, Self::parse)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Id {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Id".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string", "minLength": 1, "maxLength": LONGEST, "description": "an id, 1 to 64 characters, compared byte by byte, without a birth number"})
    }
}

/// The number that somebody else gave to something: an invoice, a document, a record of a performance. Of the form of an
/// [`Id`], but not held to be a birth number: every eleventh number of ten digits that begins with a year looks like one.
///
/// ```
/// use minitendr::{Id, Reference};
/// assert!(Reference::parse("0351010011").is_ok() && Id::parse("0351010011").is_err());
/// assert!(Reference::parse("").is_err());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reference(String);

impl Reference {
    /// Reads a number of somebody else. Error: `invalid_id`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        if !has_form(text) {
            return Err(InputError::one(Problem::new(ErrorCode::InvalidId, "").with("value", text)));
        }
        Ok(Self(text.to_owned()))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl Read for Reference {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        read_text(node, at, problems, Self::parse)
    }
}
