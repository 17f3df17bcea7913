//! What is left of one agreed quantity or value.
//!
//! **Why here and not in the register?** Because it needs nothing of the register: no events, no contracts, no order in
//! time. It is the question of a ceiling by itself, for whoever keeps orders elsewhere; [`FrameworkState`] answers it for a
//! whole framework contract, and the register makes that value.
//!
//! **Why is more than agreed refused and not shown as used up?** Because such orders were never allowed: whoever hands them
//! in has a flaw in the records, or wants to know whether one more order may be confirmed.
//!
//! [`FrameworkState`]: super::FrameworkState

use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::time::Date;
use crate::value::json::{names, read_object};
use crate::value::{Exact, Number, Quantity};

names! {
    /// How far an order has come.
    pub enum OrderStatus or UnknownName {
        /// Binding: it counts.
        Confirmed = "confirmed",
        /// Being prepared: it does not count yet.
        Draft = "draft",
        /// Called off: it does not count any more.
        Cancelled = "cancelled",
    }
}

names! {
    /// Whether an agreement can still be ordered from.
    pub enum DrawdownStatus or UnknownName {
        /// Something is left, and the agreement is valid.
        Open = "open",
        /// What was agreed is ordered, or more of it within the allowance.
        UsedUp = "used_up",
        /// The last valid day is over, whatever is left.
        Expired = "expired",
    }
}

/// An order under an agreement.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct DrawdownOrder {
    /// How much is ordered, in the unit of the agreement.
    pub quantity: Quantity,
    /// How far it has come.
    pub status: OrderStatus,
}
read_object!(DrawdownOrder { required quantity, required status });

/// The input of the operation `drawdown`.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct DrawdownInput {
    /// What was agreed: a quantity in any one unit, or a value in CZK.
    pub agreed: Quantity,
    /// By how many percent of what was agreed the orders may pass it; 0 where missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub allowance_percent: Option<Number>,
    /// The orders, in any order.
    pub orders: Vec<DrawdownOrder>,
    /// The last valid day; missing where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub valid_to: Option<Date>,
    /// The day for which the status is asked. There is no clock: without it nothing is expired.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
}
read_object!(DrawdownInput { required agreed, optional allowance_percent, required orders, optional valid_to, optional on });

/// What is left of an agreement.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Drawdown {
    /// What was agreed less what is confirmed; below 0 where the allowance is drawn on.
    pub remaining: Exact,
    /// Whether it can still be ordered from.
    pub status: DrawdownStatus,
}
read_object!(Drawdown { required remaining, required status });

/// Computes what is left of an agreed quantity or value, and whether it can still be ordered from.
///
/// Only confirmed orders count. All figures are in the one unit of the agreement.
///
/// Errors: `ceiling_exceeded` at the first order with which the confirmed ones are more than was agreed and allowed,
/// `out_of_range` (an allowance below 0).
///
/// Source: the use of ceilings of framework agreements, C-216/17 and C-23/20; cases of the blanket orders of `ERPNext` and OCA.
///
/// ```
/// use minitendr::{DrawdownInput, DrawdownStatus, drawdown};
/// let input: DrawdownInput = serde_json::from_str(r#"{"agreed": "100", "orders": [
///   {"quantity": "40", "status": "confirmed"}, {"quantity": "80", "status": "draft"}]}"#)?;
/// let left = drawdown(&input)?;
/// assert_eq!((left.remaining.to_string().as_str(), left.status), ("60", DrawdownStatus::Open));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn drawdown(input: &DrawdownInput) -> Result<Drawdown, InputError> {
    let mut problems = Problems::new();
    let allowance = input.allowance_percent.unwrap_or_default();
    if allowance < Number::ZERO {
        let problem = Problem::new(ErrorCode::OutOfRange, "/allowance_percent");
        problems.push(problem.with("value", allowance).naming("expected", "≥ 0"));
    }
    let agreed = input.agreed.exact();
    // Of a negative allowance nothing follows; what passes the agreed quantity itself is too much under any.
    let share = Number::HUNDRED.exact() + allowance.max(Number::ZERO).exact();
    let ceiling = &agreed * share.checked_div(&Number::HUNDRED.exact()).unwrap_or(Exact::ONE);
    let mut confirmed = Exact::ZERO;
    let counted = input.orders.iter().enumerate().filter(|(_, order)| order.status == OrderStatus::Confirmed);
    for (index, order) in counted {
        let left = &ceiling - &confirmed;
        if order.quantity.exact() > left {
            let problem = Problem::new(ErrorCode::CeilingExceeded, format!("/orders/{index}/quantity"));
            problems.push(problem.with("value", order.quantity).naming("name", "agreed").with("expected", left));
            break;
        }
        confirmed += order.quantity.exact();
    }
    InputError::unless_empty(problems)?;
    let remaining = agreed - confirmed;
    let is_expired = matches!((input.valid_to, input.on), (Some(last), Some(on)) if on > last);
    let status = if is_expired {
        DrawdownStatus::Expired
    } else if remaining.is_positive() {
        DrawdownStatus::Open
    } else {
        DrawdownStatus::UsedUp
    };
    Ok(Drawdown { remaining, status })
}

#[cfg(test)]
mod tests {
    use super::{DrawdownInput, drawdown};
    use crate::value::json::read;

    /// What is left and the status, or the code and path of each problem.
    fn left(input: &str) -> Result<String, Vec<String>> {
        let outcome = read::<DrawdownInput>(input).and_then(|input| drawdown(&input));
        outcome.map(|left| format!("{} {}", left.remaining, left.status)).map_err(|error| {
            error.problems().iter().map(|problem| format!("{} {}", problem.code(), problem.path())).collect()
        })
    }

    fn problems(list: &[&str]) -> Result<String, Vec<String>> {
        Err(list.iter().map(|&problem| problem.to_owned()).collect())
    }

    #[test]
    fn the_allowance_ends_exactly() {
        let with = |quantity: &str| {
            left(&format!(
                r#"{{"agreed": "33.3", "allowance_percent": "0.1", "orders": [{{"quantity": "{quantity}", "status": "confirmed"}}]}}"#
            ))
        };
        // 33.3 × 1.001 = 33.3333.
        assert_eq!(with("33.3333"), Ok("-0.0333 used_up".to_owned()));
        assert_eq!(with("33.33330001"), problems(&["ceiling_exceeded /orders/0/quantity"]));
    }

    #[test]
    fn the_order_that_is_too_much_is_named() {
        let input = r#"{"agreed": "10", "allowance_percent": "-1", "orders": [{"quantity": "99", "status": "draft"},
            {"quantity": "10", "status": "confirmed"}, {"quantity": "1", "status": "confirmed"},
            {"quantity": "1", "status": "confirmed"}]}"#;
        assert_eq!(left(input), problems(&["out_of_range /allowance_percent", "ceiling_exceeded /orders/2/quantity"]));
    }

    #[test]
    fn nothing_agreed_is_used_up() {
        assert_eq!(left(r#"{"agreed": "0", "orders": []}"#), Ok("0 used_up".to_owned()));
        assert_eq!(
            left(r#"{"agreed": "0", "orders": [{"quantity": "0", "status": "confirmed"}]}"#),
            Ok("0 used_up".to_owned())
        );
    }

    #[test]
    fn nothing_expires_without_a_day() {
        assert_eq!(left(r#"{"agreed": "1", "orders": [], "valid_to": "2014-12-31"}"#), Ok("1 open".to_owned()));
        assert_eq!(left(r#"{"agreed": "1", "orders": [], "on": "2014-12-31"}"#), Ok("1 open".to_owned()));
    }
}
