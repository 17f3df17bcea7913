//! `by_need`: most of what is preferred.

use super::input::DirectOrder;
use super::turns::{Seat, Turn};
use crate::value::Exact;

/// The largest sum of the weights of preferred attributes that the participant has, then the rank.
pub(super) fn turn(seat: &Seat, order: &DirectOrder) -> Turn {
    let has = |id: &_| seat.attributes.contains(id);
    let sum: Exact = order.preferences.iter().filter(|(id, _)| has(id)).map(|(_, weight)| weight.exact()).sum();
    Turn { figure: Exact::ZERO - sum, place: seat.place }
}
