//! Free text of people: reasons, titles.

use std::fmt;

use super::contains_birth_number;
use super::json::{Node, Path, Read, parsed, read_text};
use crate::message::{ErrorCode, InputError, Problem, Problems};

/// The most characters of a text.
const LONGEST: usize = 2000;

/// A text written by a person: 1 to 2,000 characters, and no birth number in it: six digits, a slash and three or four
/// digits, also with blanks around the slash and where they are no date; or ten digits that are a date and pass the modulus.
/// Nine digits in a row pass, since telephone numbers look alike.
///
/// ```
/// use minitendr::Text;
/// assert!(Text::parse("Cena odpovídá nižším nákladům na dopravu.").is_ok());
/// assert!(Text::parse("matka 845612 / 1234").is_err());
/// assert!(Text::parse("volejte 466026111").is_ok());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
pub struct Text(String);

impl Text {
    /// Reads a text. Errors: `invalid_text`, `birth_number`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        if text.trim().is_empty() || text.chars().nth(LONGEST).is_some() {
            return Err(InputError::one(Problem::new(ErrorCode::InvalidText, "").with("expected", LONGEST)));
        }
        if contains_birth_number(text) {
            return Err(InputError::one(Problem::new(ErrorCode::BirthNumber, "")));
        }
        Ok(Self(text.to_owned()))
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Text {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl Read for Text {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        read_text(node, at, problems, Self::parse)
    }
}

parsed!(Text);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Text {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Text".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string", "minLength": 1, "maxLength": LONGEST, "description": "a text of a person, 1 to 2,000 characters, without a birth number"})
    }
}
