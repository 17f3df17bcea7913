//! `least_awarded`: whoever has least.

use super::turns::{Seat, Turn};

/// The least awarded first, then the rank.
pub(super) fn turn(seat: &Seat) -> Turn {
    Turn { figure: seat.awarded.clone(), place: seat.place }
}
