//! The identification number of an organisation.

use std::fmt;

use super::json::{Node, Path, Read, parsed, read_text};
use crate::message::{ErrorCode, InputError, Problem, Problems};

/// An identification number of an organisation (*IČO*): eight digits, the last of which is the check digit.
///
/// The check digit is (11 − Σ digit·weight mod 11) mod 10 with the weights 8 to 2.
///
/// ```
/// use minitendr::Ico;
/// assert_eq!(Ico::parse("00551023")?.as_str(), "00551023"); // the Ministry of Labour and Social Affairs
/// assert!(Ico::parse("00551024").is_err());
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
pub struct Ico(String);

impl Ico {
    /// Reads a number of eight digits. Error: `invalid_ico`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        if text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit()) && check_digit_fits(text) {
            return Ok(Self(text.to_owned()));
        }
        Err(InputError::one(Problem::new(ErrorCode::InvalidIco, "").with("value", text)))
    }

    /// The eight digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn check_digit_fits(text: &str) -> bool {
    let mut digits = text.chars().filter_map(|digit| digit.to_digit(10));
    let sum: u32 =
        digits.clone().zip((2..=8).rev()).map(|(digit, weight): (u32, u32)| digit.saturating_mul(weight)).sum();
    let check = 11_u32.saturating_sub(sum % 11) % 10;
    digits.next_back() == Some(check)
}

impl fmt::Display for Ico {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl Read for Ico {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        read_text(node, at, problems, Self::parse)
    }
}

parsed!(Ico);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Ico {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Ico".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string", "pattern": "^[0-9]{8}$", "description": "an identification number of an organisation (IČO), eight digits with the check digit"})
    }
}
