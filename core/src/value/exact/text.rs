//! Numbers as text, and as decimals.

use std::fmt;
use std::ops::Neg;

use num_bigint::{BigInt, BigUint, Sign};
use rust_decimal::Decimal;

use super::big::{Big, power_of_ten};
use super::fraction::{self, Fraction};
use super::{Exact, Form, Rounding};
use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::value::json::{Node, Path, Read, read_object, read_text};

/// The longest figure that is read, in characters. What the engine computes stays far below it.
const LONGEST: usize = 10_000;

/// One more than the largest mantissa of 28 digits.
const MANTISSA_LIMIT: u128 = 10_u128.pow(28);

impl Exact {
    /// The number as a decimal, where it is one.
    ///
    /// `Some` only where nothing is lost: at most 28 significant digits and at most 28 decimals. The decimal has no
    /// trailing zeros after the point.
    ///
    /// ```
    /// use minitendr::Exact;
    /// # fn run() -> Option<()> {
    /// assert_eq!(Exact::ratio(85, 2)?.to_decimal()?.to_string(), "42.5");
    /// assert_eq!(Exact::ratio(300, 7)?.to_decimal(), None);
    /// # Some(()) }
    /// # run().unwrap();
    /// ```
    #[must_use]
    pub fn to_decimal(&self) -> Option<Decimal> {
        match &self.0 {
            Form::Small(fraction) => {
                let (mantissa, scale) = as_decimal(fraction.reduced())?;
                Decimal::try_from_i128_with_scale(mantissa, scale).ok()
            }
            // In lowest terms, no part of a decimal of 28 digits is larger than 10^28; this one has a larger part.
            Form::Big(_) => None,
        }
    }

    /// The number rounded half up and written with exactly `places` decimals (at most 28 are meant).
    ///
    /// What rounds to zero has no sign.
    ///
    /// ```
    /// use minitendr::Exact;
    /// # fn run() -> Option<()> {
    /// assert_eq!(Exact::ratio(300, 7)?.to_fixed(2), "42.86");
    /// assert_eq!(Exact::ratio(-1, 1000)?.to_fixed(2), "0.00");
    /// assert_eq!(Exact::ratio(-5, 2)?.to_fixed(0), "-3");
    /// # Some(()) }
    /// # run().unwrap();
    /// ```
    #[must_use]
    pub fn to_fixed(&self, places: u32) -> String {
        let digits = match &self.0 {
            Form::Small(fraction) => fraction.scaled_magnitude(places, Rounding::HalfUp).map(digits_of),
            Form::Big(_) => None,
        };
        let digits = digits.unwrap_or_else(|| self.to_big().scaled_magnitude(places, Rounding::HalfUp).to_string());
        with_point(self.is_negative() && digits != "0", &digits, places)
    }

    /// The number as it is written in results, the same text as by [`Display`](fmt::Display): a decimal where it is
    /// one within 28 digits, else a fraction in lowest terms with the sign on the numerator.
    ///
    /// ```
    /// use minitendr::Exact;
    /// # fn run() -> Option<()> {
    /// assert_eq!(Exact::ratio(850, 20)?.to_text(), "42.5");
    /// assert_eq!(Exact::ratio(600, -14)?.to_text(), "-300/7");
    /// # Some(()) }
    /// # run().unwrap();
    /// ```
    #[must_use]
    pub fn to_text(&self) -> String {
        self.to_string()
    }

    /// Reads what [`Exact::to_text`] writes: `-?digits[.digits]` or `-?digits/digits`, of any length.
    ///
    /// `None` for anything else, a denominator of 0 included. The limit of 28 digits on the decimals of an input
    /// document is the caller's.
    ///
    /// ```
    /// use minitendr::Exact;
    /// assert_eq!(Exact::parse("42.50"), Exact::ratio(85, 2));
    /// assert_eq!(Exact::parse("-300/7"), Exact::ratio(-300, 7));
    /// assert_eq!(Exact::parse("1e3"), None);
    /// assert_eq!(Exact::parse(".5"), None);
    /// ```
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (negative, unsigned) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let magnitude = match unsigned.split_once('/') {
            Some((numerator, denominator)) => parse_fraction(numerator, denominator)?,
            None => match unsigned.split_once('.') {
                Some((whole, decimals)) => parse_decimal(whole, decimals)?,
                None => parse_fraction(unsigned, "1")?,
            },
        };
        Some(if negative { magnitude.neg() } else { magnitude })
    }
}

impl fmt::Display for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Form::Small(fraction) => {
                let reduced = fraction.reduced();
                if let Some((mantissa, scale)) = as_decimal(reduced) {
                    return f.write_str(&with_point(mantissa < 0, &digits_of(mantissa.unsigned_abs()), scale));
                }
                f.write_str(if reduced.numerator() < 0 { "-" } else { "" })?;
                f.write_str(&digits_of(reduced.numerator().unsigned_abs()))?;
                f.write_str("/")?;
                f.write_str(&digits_of(reduced.denominator().unsigned_abs()))
            }
            Form::Big(big) => write!(f, "{}/{}", big.numerator(), big.denominator()),
        }
    }
}

impl fmt::Debug for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl From<Decimal> for Exact {
    fn from(decimal: Decimal) -> Self {
        // A scale is at most 28, so there always is a power.
        let power = fraction::power_of_ten(decimal.scale()).and_then(|power| i128::try_from(power).ok());
        power.and_then(|power| Self::ratio(decimal.mantissa(), power)).unwrap_or_default()
    }
}

impl From<&Decimal> for Exact {
    fn from(decimal: &Decimal) -> Self {
        Self::from(*decimal)
    }
}

/// The digits of an unsigned integer. Nearly all fit 64 bits, which browsers divide much quicker.
fn digits_of(integer: u128) -> String {
    u64::try_from(integer).map_or_else(|_| integer.to_string(), |integer| integer.to_string())
}

/// Digits with a point before the last `places`; at least one digit stands before it.
fn with_point(is_negative: bool, digits: &str, places: u32) -> String {
    let places = usize::try_from(places).unwrap_or(usize::MAX);
    let (whole, decimals) = digits.split_at(digits.len().saturating_sub(places));
    let mut text = String::with_capacity(digits.len().max(places).saturating_add(3));
    text.push_str(if is_negative { "-" } else { "" });
    text.push_str(if whole.is_empty() { "0" } else { whole });
    if places > 0 {
        text.push('.');
        for _ in digits.len()..places {
            text.push('0');
        }
        text.push_str(decimals);
    }
    text
}

/// Mantissa and scale of a fraction in lowest terms, where it is a decimal of at most 28 digits.
fn as_decimal(reduced: Fraction) -> Option<(i128, u32)> {
    let denominator = reduced.denominator();
    let twos = denominator.trailing_zeros();
    let mut rest = denominator.checked_shr(twos)?;
    let mut fives = 0_u32;
    while rest > i128::from(i64::MAX) && rest % 5 == 0 {
        rest = rest.checked_div(5)?;
        fives = fives.checked_add(1)?;
    }
    // Nearly always this is all of it. What is larger still has another divisor.
    let mut rest = i64::try_from(rest).ok()?;
    while rest % 5 == 0 {
        rest = rest.checked_div(5)?;
        fives = fives.checked_add(1)?;
    }
    let scale = twos.max(fives);
    if rest != 1 || scale > Decimal::MAX_SCALE {
        return None;
    }
    let (widen, _) = fraction::divided(fraction::power_of_ten(scale)?, denominator.unsigned_abs())?;
    let mantissa = reduced.numerator().checked_mul(i128::try_from(widen).ok()?)?;
    if mantissa.unsigned_abs() >= MANTISSA_LIMIT {
        return None;
    }
    Some((mantissa, scale))
}

fn parse_fraction(numerator: &str, denominator: &str) -> Option<Exact> {
    if !are_digits(numerator) || !are_digits(denominator) {
        return None;
    }
    if let (Ok(numerator), Ok(denominator)) = (numerator.parse(), denominator.parse()) {
        return Exact::ratio(numerator, denominator);
    }
    Some(Big::new(big_integer(numerator)?, big_integer(denominator)?)?.settled())
}

fn parse_decimal(whole: &str, decimals: &str) -> Option<Exact> {
    if !are_digits(whole) || !are_digits(decimals) {
        return None;
    }
    let places = u32::try_from(decimals.len()).ok()?;
    let small = || {
        let denominator = 10_i128.checked_pow(places)?;
        let whole = whole.parse::<i128>().ok()?.checked_mul(denominator)?;
        let mantissa = whole.checked_add(decimals.parse().ok()?)?;
        Exact::ratio(mantissa, denominator)
    };
    small().or_else(|| {
        let denominator = BigInt::from_biguint(Sign::Plus, power_of_ten(places));
        let mantissa = big_integer(&format!("{whole}{decimals}"))?;
        Some(Big::new(mantissa, denominator)?.settled())
    })
}

fn are_digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn big_integer(digits: &str) -> Option<BigInt> {
    let magnitude = BigUint::parse_bytes(digits.as_bytes(), 10)?;
    Some(BigInt::from_biguint(Sign::Plus, magnitude))
}

impl serde::Serialize for Exact {
    /// As the text of [`Exact::to_text`].
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// A figure that the engine wrote.
impl Read for Exact {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        read_text(node, at, problems, |text| {
            let found = Some(text).filter(|text| text.len() <= LONGEST).and_then(Self::parse);
            found.ok_or_else(|| InputError::one(Problem::new(ErrorCode::InvalidDecimal, "").with("value", text)))
        })
    }
}
read_object!(@deserialize Exact);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Exact {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Exact".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^-?[0-9]+([./][0-9]+)?$",
            "description": "an exact number: a decimal where it is one within 28 digits, else a fraction in lowest terms",
        })
    }
}
