//! `rotation`: a queue that begins in order of rank.

use super::turns::{Answer, Seat, Turn};
use crate::framework::Declined;

/// The front of the queue first.
pub(super) const fn turn(seat: &Seat) -> Turn {
    Turn::by_place(seat.place)
}

/// Goes to the back, unless the turn is kept. `back` is the place behind everybody; the places need not be closed up.
pub(super) fn answered(seat: &mut Seat, back: &mut u64, answer: Answer, declined: Declined) {
    if answer == Answer::Accepted || declined == Declined::LoseTurn {
        seat.place = *back;
        *back = back.saturating_add(1);
    }
}
