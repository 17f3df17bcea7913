//! An order in whole numbers, for the search.
//!
//! **Why?** Fractions of many digits make a step a hundred times dearer, and a bound on whole numbers may be rounded up.

use super::Order;
use super::input::SplitOffer;
use crate::value::{Exact, Rounding, sort};

/// For so many steps counts one in which figures do not fit machine integers.
const HEAVY: usize = 25;

/// An offer that can deliver.
#[derive(Clone)]
pub(super) struct Choice {
    /// Its place in the list.
    pub(super) place: usize,
    pub(super) price: Exact,
    pub(super) least: Exact,
    /// The most that is of any use for this order.
    pub(super) most: Exact,
    pub(super) pack: Option<Exact>,
}

/// The order in whole numbers.
pub(super) struct Scaled {
    pub(super) quantity: Exact,
    pub(super) fee: Exact,
    pub(super) contracts: usize,
    pub(super) places: usize,
    /// By price, then by place.
    pub(super) choices: Vec<Choice>,
    /// The unit of the quantities.
    pub(super) unit: Exact,
}

impl Scaled {
    pub(super) fn of(order: &Order<'_>) -> Self {
        let input = order.input;
        let amounts = |offer: &SplitOffer| [offer.capacity, offer.minimum, offer.pack];
        let amounts = input.offers.iter().flat_map(amounts).flatten().chain([input.quantity]);
        let prices = input.offers.iter().map(|offer| offer.unit_price).chain(input.cost_per_contract);
        let of_amounts = power_of_ten(amounts.map(|amount| amount.decimal().normalize().scale()));
        // The cost of a contract is in the unit of quantity times price.
        let of_prices = power_of_ten(prices.map(|price| price.decimal().normalize().scale()));
        let amount = |amount: &Exact| (amount * &of_amounts).round(0, Rounding::HalfUp);
        let price = |price: &Exact| (price * &of_prices).round(0, Rounding::HalfUp);
        let mut choices: Vec<Choice> = order
            .terms
            .iter()
            .enumerate()
            .filter(|(_, terms)| terms.is_usable())
            .map(|(place, terms)| Choice {
                place,
                price: price(&terms.unit_price),
                least: amount(&terms.least),
                most: amount(&terms.covering(&order.quantity)),
                pack: terms.pack.as_ref().map(amount),
            })
            .collect();
        sort(&mut choices, |a, b| a.price.cmp(&b.price));
        Self {
            quantity: amount(&order.quantity),
            fee: amount(&price(&order.cost_per_contract)),
            contracts: order.contracts,
            places: order.terms.len(),
            choices,
            unit: Exact::ONE.checked_div(&of_amounts).unwrap_or_default(),
        }
    }
}

impl Scaled {
    /// For how many steps one counts: the largest cost tells whether machine integers suffice.
    pub(super) fn weight(&self) -> usize {
        let cost: Exact = self.choices.iter().map(|choice| &choice.price * &choice.most + &self.fee).sum();
        if (cost * &self.quantity).floor_to_i128().is_some() { 1 } else { HEAVY }
    }
}

/// The power of ten that makes decimals of so many places whole.
fn power_of_ten(places: impl Iterator<Item = u32>) -> Exact {
    let ten = Exact::from_integer(10);
    (0..places.max().unwrap_or_default()).fold(Exact::ONE, |power, _| power * &ten)
}

impl Choice {
    /// Its bit in the set of those that deliver; the earlier in the list, the higher.
    pub(super) fn bit(&self) -> u32 {
        u32::try_from(self.place).ok().and_then(|place| (1_u32 << 31).checked_shr(place)).unwrap_or_default()
    }
}
