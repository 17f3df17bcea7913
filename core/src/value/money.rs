//! Money in Czech crowns.

use std::fmt;

use rust_decimal::Decimal;

use super::json::{Node, Path, Read, from_node};
use super::{Exact, Number};
use crate::message::{ErrorCode, InputError, Problem, Problems};

/// An amount of money in CZK, never negative. One currency in an engine call.
///
/// Prices may have more than two decimals (a price of an hour in quarters); whether VAT is included is said once, by the
/// scheme. Zero is a price, a missing price is none.
///
/// ```
/// use minitendr::Money;
/// assert_eq!(Money::parse("1250.50")?.to_string(), "1250.50");
/// assert!(Money::parse("-0.01").unwrap_err().to_string().starts_with("negative_price"));
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Money(Number);

impl Money {
    /// Nothing.
    pub const ZERO: Self = Self(Number::ZERO);

    /// Reads decimal text. Errors: those of [`Number::parse`], `negative_price`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        Self::new(Number::parse(text)?.decimal())
    }

    /// An amount from a decimal. Error: `negative_price`.
    pub fn new(amount: Decimal) -> Result<Self, InputError> {
        let amount = Number::from(amount);
        if amount < Number::ZERO {
            return Err(InputError::one(Problem::new(ErrorCode::NegativePrice, "").with("value", amount)));
        }
        Ok(Self(amount))
    }

    /// The amount in CZK.
    #[must_use]
    pub const fn decimal(self) -> Decimal {
        self.0.decimal()
    }

    /// The amount as an exact rational.
    #[must_use]
    pub fn exact(self) -> Exact {
        self.0.exact()
    }
}

impl fmt::Display for Money {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl serde::Serialize for Money {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl Read for Money {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let number = Number::read(node, at, problems)?;
        match Self::new(number.decimal()) {
            Ok(money) => Some(money),
            Err(error) => {
                problems.extend(error.into_problems().into_iter().map(|problem| problem.below(&at.pointer())));
                None
            }
        }
    }
}

impl<'de> serde::Deserialize<'de> for Money {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        from_node(&Node::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Money {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Money".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        super::number::decimal_schema(false)
    }
}
