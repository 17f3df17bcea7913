//! `target_shares`: the largest deficit.

use super::turns::{Seat, Turn};
use crate::value::Exact;

/// The largest s·(t + order) − awarded first, then the rank. `after` is t + order.
pub(super) fn turn(seat: &Seat, after: &Exact) -> Turn {
    Turn { figure: &seat.awarded - &seat.share * after, place: seat.place }
}
