//! A second, naive implementation of all operations on a single question, written straight from the page
//! `design/interchange.md`. It knows nothing of the engine; the two are compared on random tenders.
//!
//! It is as simple as possible on purpose: exact fractions throughout, no optimisation, hardly any messages.
//! Where the page leaves something open, a comment beginning with `READING` says how it was read.

mod abnormally_low;
mod adjust_price;
mod change_prices;
mod combine;
mod deadline;
mod draw;
mod drawdown;
mod eligibility;
mod evaluate;
mod formula;
pub mod random;
mod select;
mod split;

use num_rational::BigRational;
use num_traits::{Signed, Zero};
use serde_json::Value;

pub use abnormally_low::{AbnormallyLow, abnormally_low};
pub use adjust_price::{AdjustedPrice, adjust_price};
pub use change_prices::{Changed, change_prices};
pub use deadline::{deadline, easter};
pub use draw::{Draw, draw};
pub use drawdown::{Drawdown, drawdown};
pub use eligibility::{Eligible, eligible, requirement};
pub use evaluate::{Outcome, evaluate};
pub use select::{Selection, select};
pub use split::{Split, split};

/// An exact number.
pub type Number = BigRational;

/// Why there is no result: `formula_undefined`, or `invalid` for everything else that the input may have wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OracleError {
    /// The code of the error.
    pub code: String,
}

type Result<T> = std::result::Result<T, OracleError>;

fn invalid() -> OracleError {
    OracleError { code: "invalid".to_owned() }
}

fn undefined() -> OracleError {
    OracleError { code: "formula_undefined".to_owned() }
}

/// `Err(invalid)` unless the condition holds.
fn require(condition: bool) -> Result<()> {
    if condition { Ok(()) } else { Err(invalid()) }
}

// ---- numbers

/// A small whole number.
fn whole(n: i64) -> Number {
    n.to_string().parse().expect("digits")
}

/// A fraction of small whole numbers.
fn fraction(n: i64, d: i64) -> Number {
    whole(n) / whole(d)
}

fn power_of_ten(n: usize) -> Number {
    format!("1{}", "0".repeat(n)).parse().expect("digits")
}

/// A decimal text `-?digits[.digits]`.
fn decimal(text: &str) -> Result<Number> {
    let (negative, unsigned) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (before, after) = unsigned.split_once('.').unwrap_or((unsigned, "0"));
    let is_digits = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    require(is_digits(before) && is_digits(after))?;
    let digits: Number = format!("{before}{after}").parse().expect("digits");
    let number = digits / power_of_ten(after.len());
    Ok(if negative { -number } else { number })
}

/// A decimal as JSON: a string, or a small number by its text.
fn number(value: &Value) -> Result<Number> {
    match value {
        Value::String(text) => decimal(text),
        Value::Number(literal) => decimal(&literal.to_string()),
        _ => Err(invalid()),
    }
}

/// The field as a number; it must be there.
fn required(object: &Value, field: &str) -> Result<Number> {
    number(&object[field])
}

/// The field as a number, `None` if it is missing or null.
fn optional(object: &Value, field: &str) -> Result<Option<Number>> {
    if object[field].is_null() { Ok(None) } else { number(&object[field]).map(Some) }
}

/// The field as a number, the default if it is missing.
fn or_default(object: &Value, field: &str, default: Number) -> Result<Number> {
    Ok(optional(object, field)?.unwrap_or(default))
}

/// `a / b`, undefined where b is 0.
fn divide(a: &Number, b: &Number) -> Result<Number> {
    if b.is_zero() { Err(undefined()) } else { Ok(a / b) }
}

/// The mean, undefined for nothing.
fn mean(numbers: &[Number]) -> Result<Number> {
    divide(&numbers.iter().sum(), &whole(i64::try_from(numbers.len()).expect("few")))
}

/// The median; of an even number of figures the mean of the middle two.
fn median(numbers: &[Number]) -> Result<Number> {
    let mut sorted = numbers.to_vec();
    sorted.sort();
    let n = sorted.len();
    match n {
        0 => Err(undefined()),
        _ if n % 2 == 1 => Ok(sorted[n / 2].clone()),
        _ => mean(&sorted[n / 2 - 1..=n / 2]),
    }
}

/// Rounds to `places` decimals.
fn round(number: &Number, places: usize, mode: &str) -> Result<Number> {
    let scaled = number.abs() * power_of_ten(places);
    let below = scaled.floor();
    let rest = &scaled - &below;
    let half = fraction(1, 2);
    let below_is_even = (&below / whole(2)).is_integer();
    let away_from_zero = match mode {
        "down" => false,
        "up" => !rest.is_zero(),
        "half_up" => rest >= half,
        "half_even" => rest > half || (rest == half && !below_is_even),
        _ => return Err(invalid()),
    };
    let units = if away_from_zero { below + whole(1) } else { below };
    let size = units / power_of_ten(places);
    Ok(if number.is_negative() { -size } else { size })
}

// ---- other fields

/// The field as text; it must be there.
fn text<'a>(object: &'a Value, field: &str) -> Result<&'a str> {
    object[field].as_str().ok_or_else(invalid)
}

/// The field as a list; a missing one is empty.
fn list<'a>(object: &'a Value, field: &str) -> Result<&'a [Value]> {
    match &object[field] {
        Value::Null => Ok(&[]),
        Value::Array(items) => Ok(items),
        _ => Err(invalid()),
    }
}

/// Nothing may be named twice.
fn all_different<'a>(ids: impl IntoIterator<Item = &'a str>) -> Result<()> {
    let mut seen = std::collections::BTreeSet::new();
    for id in ids {
        require(!id.is_empty() && id.chars().count() <= 64 && seen.insert(id))?;
    }
    Ok(())
}

/// An instant `YYYY-MM-DDThh:mm[:ss[.fff]](Z|±hh:mm)` as seconds since the beginning of the year 1.
fn instant(value: &Value) -> Result<Number> {
    let text = value.as_str().ok_or_else(invalid)?;
    require(text.is_ascii() && text.len() > 16)?;
    let (local, offset) = match text.strip_suffix('Z') {
        Some(local) => (local, "+00:00"),
        None => text.split_at(text.len() - 6),
    };
    let digits = |part: Option<&str>| part.and_then(|p| p.parse::<i64>().ok()).ok_or_else(invalid);
    let sign = match offset.get(..1) {
        Some("+") => 1,
        Some("-") => -1,
        _ => return Err(invalid()),
    };
    require(offset.get(3..4) == Some(":"))?;
    let offset_minutes = sign * (digits(offset.get(1..3))? * 60 + digits(offset.get(4..6))?);
    require(local.get(10..11) == Some("T"))?;
    let (year, month, day) = (digits(local.get(..4))?, digits(local.get(5..7))?, digits(local.get(8..10))?);
    let minutes = digits(local.get(11..13))? * 60 + digits(local.get(14..16))? - offset_minutes;
    let seconds = match local.get(16..) {
        None | Some("") => whole(0),
        Some(rest) => decimal(rest.strip_prefix(':').ok_or_else(invalid)?)?,
    };
    Ok(whole(days(year, month, day)? * 86_400 + minutes * 60) + seconds)
}

/// Days from 1 January of the year 1 in the Gregorian calendar.
fn days(year: i64, month: i64, day: i64) -> Result<i64> {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let months = [31, if leap { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    require(year >= 1 && (1..=12).contains(&month))?;
    let before = usize::try_from(month - 1).expect("a month");
    require(day >= 1 && day <= months[before])?;
    let y = year - 1;
    Ok(365 * y + y / 4 - y / 100 + y / 400 + months[..before].iter().sum::<i64>() + day - 1)
}
