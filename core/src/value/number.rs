//! Decimal text: how numbers enter and leave.

use std::fmt;

use rust_decimal::Decimal;

use super::Exact;
use super::json::{Node, Path, Read, noted, parsed, wrong_type};
use crate::message::{ErrorCode, InputError, Problem, Problems};

/// The digits that a JSON number may have; a text may have 28.
const SAFE_DIGITS: usize = 15;

/// So many characters are digits that a machine integer holds.
const FEW: usize = 18;

/// The digits that a decimal holds, and its decimals.
const DIGITS: usize = 28;

/// An exact decimal number: a weight, a share, a percentage, a number of points.
///
/// The text is `-?digits[.digits]` with at most 28 significant digits and 28 decimals; it is printed as it was written
/// (`1.50` stays `1.50`), and `-0` is `0`. In JSON it is written as a string. A JSON number is read by its literal text,
/// and refused as `inexact_number` where a binary float may have damaged it on the way.
///
/// ```
/// use minitendr::Number;
/// let number = Number::parse("1.50")?;
/// assert_eq!(number.to_string(), "1.50");
/// assert_eq!(number, Number::parse("1.5")?);
/// assert!(Number::parse("1e3").is_err() && Number::parse(".5").is_err() && Number::parse("1_000").is_err());
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Number(Decimal);

impl Number {
    /// Zero.
    pub const ZERO: Self = Self(Decimal::ZERO);
    /// One.
    pub const ONE: Self = Self(Decimal::ONE);
    /// Fifty.
    pub(crate) const FIFTY: Self = Self(Decimal::from_parts(50, 0, 0, false, 0));
    /// A hundred.
    pub const HUNDRED: Self = Self(Decimal::ONE_HUNDRED);

    /// Reads decimal text. Errors: `invalid_decimal`, `too_many_digits`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        let unsigned = text.strip_prefix('-').unwrap_or(text);
        let is_negative = unsigned.len() < text.len();
        if let Some(mut value) = Self::of_few_digits(unsigned) {
            value.set_sign_negative(is_negative && !value.is_zero());
            return Ok(Self(value));
        }
        let (whole, decimals) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
        let digits_only = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        if !digits_only(whole) || !digits_only(decimals) {
            return Err(InputError::one(Problem::new(ErrorCode::InvalidDecimal, "").with("value", text)));
        }
        let too_many = || InputError::one(Problem::new(ErrorCode::TooManyDigits, "").with("value", text));
        if significant(unsigned) > DIGITS {
            return Err(too_many());
        }
        let mut value = Self::of_digits(unsigned).ok_or_else(too_many)?;
        value.set_sign_negative(is_negative && !value.is_zero());
        Ok(Self(value))
    }

    /// The decimal of a text that is well formed and short, as nearly all are, at one glance.
    fn of_few_digits(unsigned: &str) -> Option<Decimal> {
        if unsigned.len() > FEW {
            return None;
        }
        let mut mantissa = 0_i64;
        // How many digits stand behind the point or, as long as there is none, at all.
        let (mut has_point, mut after) = (false, 0_u32);
        for byte in unsigned.bytes() {
            match byte {
                b'0'..=b'9' => {
                    mantissa = mantissa.checked_mul(10)?.checked_add(i64::from(byte.checked_sub(b'0')?))?;
                    after = after.checked_add(1)?;
                }
                b'.' if !has_point && after > 0 => (has_point, after) = (true, 0),
                _ => return None,
            }
        }
        let scale = if has_point { after } else { 0 };
        if after == 0 { None } else { Decimal::try_new(mantissa, scale).ok() }
    }

    /// The decimal of digits with a point or without, none of them more than there may be.
    fn of_digits(unsigned: &str) -> Option<Decimal> {
        let scale = unsigned.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        let mantissa = unsigned.replace('.', "").parse::<i128>().ok()?;
        Decimal::try_from_i128_with_scale(mantissa, u32::try_from(scale).ok()?).ok()
    }

    /// The decimal.
    #[must_use]
    pub const fn decimal(self) -> Decimal {
        self.0
    }

    /// The exact rational.
    #[must_use]
    pub fn exact(self) -> Exact {
        Exact::from(self.0)
    }
}

/// The significant digits of an unsigned decimal text.
fn significant(text: &str) -> usize {
    text.bytes().filter(u8::is_ascii_digit).skip_while(|digit| *digit == b'0').count()
}

impl From<Decimal> for Number {
    fn from(value: Decimal) -> Self {
        Self(if value.is_zero() { value.abs() } else { value })
    }
}

impl From<u32> for Number {
    fn from(value: u32) -> Self {
        Self(value.into())
    }
}

impl fmt::Display for Number {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl serde::Serialize for Number {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Read for Number {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let text = match node {
            Node::Text(text) => text,
            Node::Number(literal) if is_safe(literal) => literal,
            Node::Number(literal) => {
                problems.push(Problem::new(ErrorCode::InexactNumber, at.pointer()).with("value", literal));
                return None;
            }
            _ => {
                problems.push(wrong_type(node, at, "a decimal number as text", "desetinné číslo jako text"));
                return None;
            }
        };
        noted(Self::parse(text), at, problems)
    }
}

/// Whether the literal of a JSON number says exactly what was meant, even after a binary float.
pub(crate) fn is_safe(literal: &str) -> bool {
    !literal.bytes().any(|byte| matches!(byte, b'e' | b'E'))
        && significant(literal.strip_prefix('-').unwrap_or(literal)) <= SAFE_DIGITS
}

parsed!(Number);

/// The JSON Schema of decimal text.
#[cfg(feature = "schema")]
pub(crate) fn decimal_schema(signed: bool) -> schemars::Schema {
    let sign = if signed { "-?" } else { "" };
    schemars::json_schema!({
        "type": ["string", "number"],
        "pattern": format!("^{sign}[0-9]+(\\.[0-9]+)?$"),
        "description": "decimal text with at most 28 significant digits; a JSON number with at most 15 and without an exponent"
    })
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Number {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Number".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        decimal_schema(true)
    }
}
