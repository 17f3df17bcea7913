//! One order shared by several offers.
//!
//! # Questions
//!
//! **May more be delivered than was ordered?** Where whole packs or minimum quantities leave no other way to cover the
//! order, or a dearer one only. What is delivered is paid.
//!
//! **What if the order cannot be covered?** Then as much as can be is allocated, and `unmet` says what is left. That is a
//! finding about the market, not an error.
//!
//! **Why is a tie picked here, when it is not in an evaluation?** Because the rule says how: the fewest contracts, then the
//! order of the list. It is the same for everybody who knows the list.

mod cheapest;
mod input;
mod matched_half;
mod ranked;
mod scaled;
mod shares;
mod terms;
#[cfg(test)]
mod tests;

use crate::framework::SplitRule;
use crate::message::{InputError, too_large};
use crate::value::json::read_object;
use crate::value::{Exact, Figure, Map};

pub use input::{SplitInput, SplitOffer};
use terms::Terms;

/// The decimals with which quantities and costs are shown.
const PLACES: u32 = 2;

/// How an order is shared.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Split {
    /// How much each offer delivers; those that deliver nothing are left out.
    pub allocation: Map<Figure>,
    /// What it costs in CZK, the cost of contracts included.
    pub cost: Figure,
    /// What of the order nobody delivers.
    pub unmet: Figure,
}
read_object!(Split { required allocation, required cost, required unmet });

/// An order with the terms of all offers.
struct Order<'i> {
    quantity: Exact,
    terms: Vec<Terms>,
    cost_per_contract: Exact,
    /// At most so many offers deliver.
    contracts: usize,
    input: &'i SplitInput,
}

/// How much an offer delivers, and at which price of a unit.
#[derive(Clone, Default)]
struct Part {
    amount: Exact,
    unit_price: Exact,
}

/// Shares one order among offers. The order of the list is their rank.
///
/// Quantities are in the unit of the order, prices in CZK. Errors, all at once: `empty_list`, `duplicate_id`,
/// `missing_field` (a price of a unit), `out_of_range` (an order or a pack of nothing, no contract, fewer contracts than
/// shares, a share of the second beyond 0 to 100), `shares_sum`, `unknown_offer` (a share of nobody), `too_large` (more
/// than 20 offers for `cheapest`, or an instance that the search does not finish in 1,000,000 steps: never a second best).
///
/// Source: interchange of this engine; each kind of [`SplitRule`] has its own.
///
/// ```
/// use minitendr::{SplitInput, split};
/// let input: SplitInput = serde_json::from_str(
///     r#"{"quantity": "31", "rule": {"kind": "cheapest"},
///         "offers": [{"id": "twelve", "unit_price": "0.27", "pack": "12"},
///                    {"id": "eighteen", "unit_price": "0.23", "pack": "18"}]}"#,
/// )?;
/// let result = split(&input)?;
/// assert_eq!(result.allocation["eighteen"].shown(), "36.00");
/// assert_eq!(result.cost.shown(), "8.28");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn split(input: &SplitInput) -> Result<Split, InputError> {
    let order = input.checked()?;
    let parts = match &input.rule {
        SplitRule::Cheapest {} => cheapest::parts(&order).map_err(|steps| {
            InputError::one(too_large("", steps, cheapest::STEPS, ("steps of search", "kroků hledání")))
        })?,
        SplitRule::Ranked {} => ranked::parts(&order),
        SplitRule::Shares { shares } => shares::parts(&order, shares),
        SplitRule::MatchedHalf { share } => matched_half::parts(&order, share.unwrap_or(matched_half::HALF).exact()),
    };
    Ok(order.result(&parts))
}

impl Order<'_> {
    fn result(&self, parts: &[Part]) -> Split {
        let figure = |exact: Exact| Figure::new(exact, PLACES);
        let delivering = self.input.offers.iter().zip(parts).filter(|(_, part)| part.amount.is_positive());
        let allocation = delivering.map(|(offer, part)| (offer.id.clone(), figure(part.amount.clone())));
        let delivered: Exact = parts.iter().map(|part| &part.amount).sum();
        let cost: Exact = parts
            .iter()
            .filter(|part| part.amount.is_positive())
            .map(|part| &part.amount * &part.unit_price + &self.cost_per_contract)
            .sum();
        let unmet = (&self.quantity - delivered).max(Exact::ZERO);
        Split { allocation: allocation.collect(), cost: figure(cost), unmet: figure(unmet) }
    }

    /// Nobody delivers anything yet, each at its own price.
    fn nothing(&self) -> Vec<Part> {
        let own = |terms: &Terms| Part { amount: Exact::ZERO, unit_price: terms.unit_price.clone() };
        self.terms.iter().map(own).collect()
    }
}
