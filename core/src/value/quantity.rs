//! How much, and of what.

use super::Unit;
use super::amount::amount;
use crate::message::{ErrorCode, InputError, Problem};

amount! {
    /// A quantity, never negative (`negative_quantity`); in which [`Unit`] is said by the item.
    ///
    /// ```
    /// use minitendr::Quantity;
    /// assert_eq!(Quantity::parse("40.25")?.to_string(), "40.25");
    /// assert!(Quantity::parse("-1").is_err());
    /// # Ok::<(), minitendr::InputError>(())
    /// ```
    Quantity, NegativeQuantity
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
