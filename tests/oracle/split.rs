//! `split`: the cheapest by trying every whole quantity of every offer, the other rules step by step.

use super::{Number, Result, invalid, list, optional, require, required, text, whole};
use num_traits::{Signed, Zero};
use serde_json::Value;
use std::collections::BTreeMap;

/// Who delivers how much.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Split {
    /// Quantities above 0.
    pub allocation: BTreeMap<String, Number>,
    /// With the cost of contracts.
    pub cost: Number,
    /// What nobody delivers.
    pub unmet: Number,
}

struct Offer {
    id: String,
    price: Number,
    capacity: Option<Number>,
    minimum: Number,
    pack: Option<Number>,
}

impl Offer {
    fn may_deliver(&self, amount: &Number) -> bool {
        amount.is_zero()
            || (*amount >= self.minimum
                && self.capacity.as_ref().is_none_or(|capacity| amount <= capacity)
                && self.pack.as_ref().is_none_or(|pack| (amount / pack).is_integer()))
    }

    /// The least that covers so much; where none does, the most.
    fn covering(&self, wanted: &Number) -> Number {
        let enough = wanted.max(&self.minimum).clone();
        let packs = |amount: &Number, up: bool| match &self.pack {
            Some(pack) if up => (amount / pack).ceil() * pack,
            Some(pack) => (amount / pack).floor() * pack,
            None => amount.clone(),
        };
        let enough = packs(&enough, true);
        let most = self.capacity.as_ref().map_or_else(|| enough.clone(), |capacity| packs(capacity, false));
        let amount = enough.min(most);
        if self.may_deliver(&amount) { amount } else { whole(0) }
    }
}

/// The operation `split`.
pub fn split(input: &Value) -> Result<Split> {
    let quantity = required(input, "quantity")?;
    let fee = optional(input, "cost_per_contract")?.unwrap_or_else(|| whole(0));
    let most = input["maximum_contracts"].as_u64().map_or(usize::MAX, |most| usize::try_from(most).expect("small"));
    let mut offers = Vec::new();
    for offer in list(input, "offers")? {
        offers.push(Offer {
            id: text(offer, "id")?.to_owned(),
            price: required(offer, "unit_price")?,
            capacity: optional(offer, "capacity")?,
            minimum: optional(offer, "minimum")?.unwrap_or_else(|| whole(0)),
            pack: optional(offer, "pack")?,
        });
    }
    let rule = &input["rule"];
    let mut prices: Vec<Number> = offers.iter().map(|offer| offer.price.clone()).collect();
    let amounts = match text(rule, "kind")? {
        "cheapest" => cheapest(&quantity, &offers, &fee, most)?,
        "ranked" => filled(&quantity, &offers, most, vec![whole(0); offers.len()]),
        "shares" => {
            let shares =
                offers.iter().map(|offer| Ok(optional(&rule["shares"], &offer.id)?.unwrap_or_else(|| whole(0))));
            let parts = by_shares(&quantity, &offers, &shares.collect::<Result<Vec<_>>>()?);
            filled(&quantity, &offers, most, parts)
        }
        "matched_half" => {
            let share = optional(rule, "share")?.unwrap_or_else(|| whole(50));
            let mut parts = vec![whole(0); offers.len()];
            if let [first, second, ..] = offers.as_slice() {
                let unit = second.pack.clone().unwrap_or_else(|| whole(1));
                let offered = (&quantity * share / whole(100) / &unit).floor() * &unit;
                parts[1] = not_above(second, &offered);
                let rest = &quantity - &parts[1];
                parts[0] = if rest.is_positive() { first.covering(&rest) } else { whole(0) };
                prices[1] = prices[0].clone();
            }
            filled(&quantity, &offers, most, parts)
        }
        _ => return Err(invalid()),
    };
    let delivered: Number = amounts.iter().sum();
    let mut result = Split { allocation: BTreeMap::new(), cost: whole(0), unmet: (quantity - delivered).max(whole(0)) };
    for ((offer, amount), price) in offers.iter().zip(amounts).zip(prices) {
        require(offer.may_deliver(&amount))?;
        if amount.is_positive() {
            result.cost += &amount * price + &fee;
            result.allocation.insert(offer.id.clone(), amount);
        }
    }
    Ok(result)
}

/// The most that is not above so much; nothing if even the least is.
fn not_above(offer: &Offer, wanted: &Number) -> Number {
    let capped = offer.capacity.as_ref().map_or(wanted, |capacity| capacity.min(wanted));
    let amount = offer.pack.as_ref().map_or_else(|| capped.clone(), |pack| (capped / pack).floor() * pack);
    if offer.may_deliver(&amount) { amount } else { whole(0) }
}

/// READING: what a rule leaves goes to all in order of rank, on top of what they have.
fn filled(quantity: &Number, offers: &[Offer], most: usize, mut parts: Vec<Number>) -> Vec<Number> {
    for (index, offer) in offers.iter().enumerate() {
        let left = quantity - parts.iter().sum::<Number>();
        let contracts = parts.iter().filter(|part| part.is_positive()).count();
        if left.is_positive() && (parts[index].is_positive() || contracts < most) {
            let amount = offer.covering(&(&parts[index] + left));
            parts[index] = amount.max(parts[index].clone());
        }
    }
    parts
}

/// READING: units of 1, or packs; the last unit may be a part of one.
fn by_shares(quantity: &Number, offers: &[Offer], shares: &[Number]) -> Vec<Number> {
    let unit = |index: usize| offers[index].pack.clone().unwrap_or_else(|| whole(1));
    let due: Vec<Number> = shares.iter().map(|share| quantity * share / whole(100)).collect();
    let mut parts: Vec<Number> =
        due.iter().enumerate().map(|(index, due)| (due / unit(index)).floor() * unit(index)).collect();
    let mut waiting: Vec<usize> = (0..offers.len()).filter(|index| due[*index] > parts[*index]).collect();
    loop {
        let left = quantity - parts.iter().sum::<Number>();
        // The first of those with the largest remainder.
        let Some(next) = waiting.iter().copied().rev().max_by_key(|index| &due[*index] - &parts[*index]) else { break };
        if !left.is_positive() {
            break;
        }
        parts[next] += if offers[next].pack.is_some() { unit(next) } else { whole(1).min(left) };
        waiting.retain(|index| *index != next);
    }
    parts.iter().zip(offers).map(|(part, offer)| not_above(offer, part)).collect()
}

/// A split as it is compared: unmet, cost, contracts, who delivers nothing (the earlier first), delivered, and the
/// quantities with their signs turned.
type Judged = (Number, Number, usize, Vec<bool>, Number, Vec<i64>);

/// Tries all whole quantities. With whole capacities, minimums and packs the best is among them.
fn cheapest(quantity: &Number, offers: &[Offer], fee: &Number, most: usize) -> Result<Vec<Number>> {
    let useful: Vec<Vec<i64>> = offers
        .iter()
        .map(|offer| {
            let top = offer.covering(quantity).max(whole(0)).to_integer().to_string().parse().expect("small");
            (0..=top).filter(|amount: &i64| offer.may_deliver(&whole(*amount))).collect()
        })
        .collect();
    require(quantity.is_integer())?;
    let mut best: Option<Judged> = None;
    let mut at = vec![0_usize; offers.len()];
    loop {
        let amounts: Vec<i64> = at.iter().zip(&useful).map(|(index, useful)| useful[*index]).collect();
        let contracts = amounts.iter().filter(|amount| **amount > 0).count();
        if contracts <= most {
            let delivered = whole(amounts.iter().sum());
            let cost: Number = amounts.iter().zip(offers).map(|(amount, offer)| whole(*amount) * &offer.price).sum();
            let cost = cost + fee * whole(i64::try_from(contracts).expect("few"));
            let judged = (
                (quantity - &delivered).max(whole(0)),
                cost,
                contracts,
                amounts.iter().map(|amount| *amount == 0).collect(),
                delivered,
                amounts.iter().map(|amount| -amount).collect(),
            );
            if best.as_ref().is_none_or(|best| judged < *best) {
                best = Some(judged);
            }
        }
        // The next of all combinations, as an odometer.
        let Some(wheel) = (0..at.len()).find(|wheel| at[*wheel] + 1 < useful[*wheel].len()) else { break };
        at[wheel] += 1;
        at[..wheel].fill(0);
    }
    let (.., amounts) = best.ok_or_else(invalid)?;
    Ok(amounts.into_iter().map(|amount| whole(-amount)).collect())
}
