//! `draw`: everybody that may be asked, in an order drawn for this order.

use std::collections::HashMap;

use super::input::DirectOrder;
use super::turns::{Seat, Turn};
use crate::evaluation::Algorithm;
use crate::value::Id;

/// The most participants that an algorithm can put into an order.
pub(super) const fn most(algorithm: Algorithm) -> usize {
    crate::evaluation::largest_pool(algorithm)
}

/// Where each of the pool stands in the order drawn. The order was checked: it has sources.
pub(super) fn places(pool: &[Id], order: &DirectOrder, algorithm: Algorithm) -> HashMap<Id, u64> {
    let lottery = order.draw.clone().unwrap_or_default().lottery(algorithm);
    let drawn = lottery.ready().and_then(|ready| ready.order(pool)).unwrap_or_default();
    drawn.into_iter().zip(0..).collect()
}

/// The first drawn first.
pub(super) fn turn(seat: &Seat, places: &HashMap<Id, u64>) -> Turn {
    Turn::by_place(places.get(&seat.id).copied().unwrap_or(seat.place))
}
