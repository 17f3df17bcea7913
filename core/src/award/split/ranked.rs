//! `ranked`: in order of rank, each as far as it can.

use super::{Order, Part};
use crate::value::Exact;

pub(super) fn parts(order: &Order<'_>) -> Vec<Part> {
    let mut parts = order.nothing();
    fill(order, &mut parts);
    parts
}

/// Gives what is left to all in order of rank, on top of what they have.
pub(super) fn fill(order: &Order<'_>, parts: &mut [Part]) {
    let delivered: Exact = parts.iter().map(|part| &part.amount).sum();
    let mut left = &order.quantity - delivered;
    let mut contracts = parts.iter().filter(|part| part.amount.is_positive()).count();
    for (terms, part) in order.terms.iter().zip(parts) {
        if !left.is_positive() {
            return;
        }
        let is_new = !part.amount.is_positive();
        if is_new && contracts >= order.contracts {
            continue;
        }
        let amount = terms.covering(&(&part.amount + &left));
        if amount > part.amount {
            left = left - (&amount - &part.amount);
            part.amount = amount;
            contracts = contracts.saturating_add(usize::from(is_new));
        }
    }
}
