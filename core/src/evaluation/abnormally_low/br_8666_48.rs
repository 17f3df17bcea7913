//! Brazil, Law 8.666/1993, article 48, § 1 (works): below 70 % of the lesser of the budget and the mean of the prices
//! above half of the budget.
//!
//! Where no price is above half of the budget there is no such mean, and the budget alone is the reference.

use crate::message::InputError;
use crate::value::Exact;

use super::line::{Line, Verdict};
use super::prices::{Prices, mean};

const RULE: &str = "br_8666_48";

/// Strictly below 70 % is more than 30 % below.
const LIMIT: Exact = Exact::from_integer(30);

pub(super) fn judge(prices: &Prices) -> Result<Verdict, InputError> {
    let budget = prices.estimate(RULE)?;
    // Doubled rather than halved: no division.
    let above_half: Vec<&Exact> = prices.own().iter().filter(|price| *price + *price > budget).collect();
    let (against, reference) = match mean(above_half.into_iter()) {
        Some(mean) if mean < budget => ("mean_above_half", mean),
        _ => ("ceiling", budget),
    };
    Line::strict(RULE, against, reference.clone(), reference, LIMIT).verdict(prices)
}
