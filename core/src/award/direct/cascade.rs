//! `cascade`: always from the first in rank.

use super::turns::{Seat, Turn};

/// The first in rank first; nothing that was awarded or declined changes that.
pub(super) const fn turn(seat: &Seat) -> Turn {
    Turn::by_place(seat.place)
}
