//! `drawdown`: the sum of what is confirmed.

use num_traits::{Signed, Zero};
use serde_json::Value;

use super::{Number, OracleError, Result, invalid, list, or_default, require, required, text, whole};

/// What is left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawdown {
    /// Agreed less confirmed.
    pub remaining: Number,
    /// `open`, `used_up` or `expired`.
    pub status: String,
}

/// The operation `drawdown`. The error `ceiling_exceeded` has its name.
pub fn drawdown(input: &Value) -> Result<Drawdown> {
    let agreed = required(input, "agreed")?;
    let allowance = or_default(input, "allowance_percent", Number::zero())?;
    require(!agreed.is_negative() && !allowance.is_negative())?;
    let mut confirmed = Number::zero();
    for order in list(input, "orders")? {
        let quantity = required(order, "quantity")?;
        require(!quantity.is_negative())?;
        match text(order, "status")? {
            "confirmed" => confirmed += quantity,
            "draft" | "cancelled" => {}
            _ => return Err(invalid()),
        }
    }
    if &confirmed * whole(100) > &agreed * (whole(100) + allowance) {
        return Err(OracleError { code: "ceiling_exceeded".to_owned() });
    }
    let remaining = agreed - confirmed;
    // READING: without `on` nothing is expired. Days of four digits are compared as texts.
    let status = match (input["valid_to"].as_str(), input["on"].as_str()) {
        (Some(last), Some(on)) if on > last => "expired",
        _ if remaining.is_positive() => "open",
        _ => "used_up",
    };
    Ok(Drawdown { remaining, status: status.to_owned() })
}
