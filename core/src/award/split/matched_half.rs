//! `matched_half`: the second is offered a part at the price of the first.

use super::ranked::fill;
use super::shares::step;
use super::terms::whole;
use super::{Order, Part};
use crate::value::{Exact, Number, Rounding};

/// The percentage that the second is offered, unless another is said.
pub(super) const HALF: Number = Number::FIFTY;

pub(super) fn parts(order: &Order<'_>, share: Exact) -> Vec<Part> {
    let mut parts = order.nothing();
    if let ([first, second, ..], [of_first, of_second, ..]) = (parts.as_mut_slice(), order.terms.as_slice()) {
        let offered = (share * &order.quantity).checked_div(&Number::HUNDRED.exact()).unwrap_or_default();
        second.amount = of_second.within(&whole(&offered, &step(of_second), Rounding::Down));
        second.unit_price = of_first.unit_price.clone();
        first.amount = of_first.covering(&(&order.quantity - &second.amount));
    }
    fill(order, &mut parts);
    parts
}
