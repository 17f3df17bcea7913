//! `adjust_price`: fractions all the way.

use num_traits::{Signed, ToPrimitive};
use serde_json::Value;

use super::{Number, Result, optional, require, required, round, text};

/// A price after a change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AdjustedPrice {
    /// With two decimals.
    pub price: Number,
    /// As it was applied.
    pub factor: Option<Number>,
}

/// The operation `adjust_price`.
pub fn adjust_price(input: &Value) -> Result<AdjustedPrice> {
    let price = required(input, "price")?;
    require(price.is_positive())?;
    let (change, limits) = (&input["change"], &input["limits"]);
    let (mut factor, addend) = (optional(change, "factor")?, optional(change, "addend")?);
    match text(change, "kind")? {
        "tax" => require(factor.is_some() != addend.is_some())?,
        "variation" | "third_party" => require(factor.is_some() && change.get("addend").is_none())?,
        _ => require(false)?,
    }
    if !limits.is_null() {
        let (from, to) = (required(limits, "from")?, required(limits, "to")?);
        // READING: limits are of a factor; without one they are an error.
        require(from <= to && factor.is_some())?;
        if let Some(places) = optional(limits, "factor_places")? {
            let places = places.to_usize();
            require(places.is_some_and(|places| places <= 28))?;
            factor = factor.map(|factor| round(&factor, places.unwrap_or_default(), "half_up")).transpose()?;
        }
        require(factor.as_ref().is_some_and(|factor| from <= *factor && *factor <= to))?;
    }
    let new = match (&factor, &addend) {
        (Some(factor), _) => price * factor,
        (None, Some(addend)) => price + addend,
        (None, None) => price,
    };
    // READING: the price that must be above 0 is the one before and the one after the change, rounded.
    let price = round(&new, 2, "half_up")?;
    require(price.is_positive())?;
    Ok(AdjustedPrice { price, factor })
}
