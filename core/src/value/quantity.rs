//! How much, and of what.

use std::fmt;

use rust_decimal::Decimal;

use super::json::{Node, Path, Read, from_node};
use super::{Exact, Number, Unit};
use crate::message::{ErrorCode, InputError, Problem, Problems};

/// A quantity, never negative; in which [`Unit`] is said by the item.
///
/// ```
/// use minitendr::Quantity;
/// assert_eq!(Quantity::parse("40.25")?.to_string(), "40.25");
/// assert!(Quantity::parse("-1").is_err());
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Quantity(Number);

impl Quantity {
    /// None at all.
    pub const ZERO: Self = Self(Number::ZERO);

    /// Reads decimal text. Errors: those of [`Number::parse`], `negative_quantity`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        Self::new(Number::parse(text)?.decimal())
    }

    /// A quantity from a decimal. Error: `negative_quantity`.
    pub fn new(quantity: Decimal) -> Result<Self, InputError> {
        let quantity = Number::from(quantity);
        if quantity < Number::ZERO {
            return Err(InputError::one(Problem::new(ErrorCode::NegativeQuantity, "").with("value", quantity)));
        }
        Ok(Self(quantity))
    }

    /// The number of units.
    #[must_use]
    pub const fn decimal(self) -> Decimal {
        self.0.decimal()
    }

    /// The number of units as an exact rational.
    #[must_use]
    pub fn exact(self) -> Exact {
        self.0.exact()
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

impl serde::Serialize for Quantity {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl Read for Quantity {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let number = Number::read(node, at, problems)?;
        match Self::new(number.decimal()) {
            Ok(quantity) => Some(quantity),
            Err(error) => {
                problems.extend(error.into_problems().into_iter().map(|problem| problem.below(&at.pointer())));
                None
            }
        }
    }
}

impl<'de> serde::Deserialize<'de> for Quantity {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        from_node(&Node::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Quantity {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Quantity".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        super::number::decimal_schema(false)
    }
}

/// A quantity with its unit. Units of two kinds are never added, compared or converted.
///
/// ```
/// use minitendr::{Measured, Quantity, Unit};
/// let hours = Measured { quantity: Quantity::parse("3")?, unit: Unit::Hour };
/// let nights = Measured { quantity: Quantity::parse("1")?, unit: Unit::Night };
/// assert!(hours.in_unit(Unit::Hour).is_ok());
/// assert!(nights.in_unit(Unit::Hour).unwrap_err().to_string().starts_with("unit_mismatch"));
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Measured {
    /// How much.
    pub quantity: Quantity,
    /// Of what.
    pub unit: Unit,
}

impl Measured {
    /// The quantity, if it is counted in this unit. Error: `unit_mismatch`.
    pub fn in_unit(self, unit: Unit) -> Result<Quantity, InputError> {
        if self.unit == unit {
            return Ok(self.quantity);
        }
        Err(InputError::one(Problem::new(ErrorCode::UnitMismatch, "").with("value", self.unit).with("expected", unit)))
    }
}
