//! Rates of value added tax.

use std::fmt;

use super::json::{Node, Path, Read, noted, out_of_range, parsed};
use super::{Exact, Number};
use crate::message::{InputError, Problems};

/// A rate of value added tax in percent, 0 to 100, ends included.
///
/// Which rate holds for what is for the tax office to say; the engine knows none. Social services of registered providers are
/// exempt without deduction (act 235/2004 Sb., §§ 51 and 59; confidence A): they have the rate 0, or none.
///
/// ```
/// use minitendr::VatPercent;
/// assert_eq!(VatPercent::parse("21")?.factor().to_string(), "1.21");
/// assert!(VatPercent::parse("100.01").unwrap_err().to_string().starts_with("out_of_range"));
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
#[serde(transparent)]
pub struct VatPercent(
    // INVARIANT: 0 … 100.
    Number,
);

impl VatPercent {
    /// Reads decimal text. Errors: those of [`Number::parse`], and `out_of_range`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        Self::new(Number::parse(text)?)
    }

    /// From a number. Error: `out_of_range`.
    pub fn new(percent: Number) -> Result<Self, InputError> {
        if percent < Number::ZERO || percent > Number::HUNDRED {
            return Err(InputError::one(out_of_range(&Path::ROOT, percent, "0 … 100")));
        }
        Ok(Self(percent))
    }

    /// The percent.
    #[must_use]
    pub const fn get(self) -> Number {
        self.0
    }

    /// Whether there is nothing to pay.
    #[must_use]
    pub fn is_zero(self) -> bool {
        self.0 == Number::ZERO
    }

    /// What a price without the tax is multiplied by: 1 + percent/100.
    #[must_use]
    pub fn factor(self) -> Exact {
        let hundred = Number::HUNDRED.exact();
        Exact::ONE + self.0.exact().checked_div(&hundred).unwrap_or_default()
    }
}

impl fmt::Display for VatPercent {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl Read for VatPercent {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        noted(Self::new(Number::read(node, at, problems)?), at, problems)
    }
}

parsed!(VatPercent);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for VatPercent {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "VatPercent".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        super::number::decimal_schema(false)
    }
}
