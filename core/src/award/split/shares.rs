//! `shares`: agreed percentages, largest remainder.

use std::cmp::Reverse;

use super::ranked::fill;
use super::terms::{Terms, whole};
use super::{Order, Part};
use crate::value::{Exact, Map, Number, Rounding, sort};

pub(super) fn parts(order: &Order<'_>, shares: &Map<Number>) -> Vec<Part> {
    let mut parts = order.nothing();
    let hundred = Number::HUNDRED.exact();
    let due: Vec<Exact> = order
        .input
        .offers
        .iter()
        .map(|offer| {
            let share = shares.get(&offer.id).copied().unwrap_or_default().exact();
            (share * &order.quantity).checked_div(&hundred).unwrap_or_default()
        })
        .collect();
    for ((part, terms), due) in parts.iter_mut().zip(&order.terms).zip(&due) {
        part.amount = whole(due, &step(terms), Rounding::Down);
    }
    hand_out(order, &due, &mut parts);
    for (part, terms) in parts.iter_mut().zip(&order.terms) {
        part.amount = terms.within(&part.amount);
    }
    fill(order, &mut parts);
    parts
}

/// Gives the rest, one unit or pack each, to the largest remainders.
fn hand_out(order: &Order<'_>, due: &[Exact], parts: &mut [Part]) {
    let given: Exact = parts.iter().map(|part| &part.amount).sum();
    let mut left = &order.quantity - given;
    let mut remainders: Vec<(Reverse<Exact>, usize)> =
        due.iter().zip(parts.iter()).map(|(due, part)| Reverse(due - &part.amount)).zip(0..).collect();
    sort(&mut remainders, Ord::cmp);
    for (Reverse(remainder), index) in remainders {
        if !left.is_positive() || !remainder.is_positive() {
            return;
        }
        if let (Some(part), Some(terms)) = (parts.get_mut(index), order.terms.get(index)) {
            // The last unit may be a part of one, a pack never is.
            let more = if terms.pack.is_some() { step(terms) } else { step(terms).min(left.clone()) };
            left = left - &more;
            part.amount += more;
        }
    }
}

/// In what the offer is rounded: its packs, or units.
pub(super) fn step(terms: &Terms) -> Exact {
    terms.pack.clone().unwrap_or(Exact::ONE)
}
