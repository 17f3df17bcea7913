//! Whose turn it is: the state between orders, driven by one answer at a time.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

use super::input::DirectOrder;
use super::{by_need, cascade, drawn, least_awarded, lowest_price, rotation, target_shares};
use crate::framework::{DirectRule, Measure};
use crate::value::{Exact, Id, Money, Quantity};

/// What the rules look at of a participant.
pub(in crate::award) struct Seat {
    pub(in crate::award) id: Id,
    /// The place in order of rank, price or queue; the lower is asked first. No two are equal.
    pub(in crate::award) place: u64,
    /// The agreed share; 0 where none is needed.
    pub(in crate::award) share: Exact,
    /// What has been awarded, in the measure of the rule.
    pub(in crate::award) awarded: Exact,
    /// What is left of the capacity; no limit if missing.
    pub(in crate::award) room: Option<Exact>,
    /// What it has that an order may prefer.
    pub(in crate::award) attributes: Vec<Id>,
    /// It counts, but is not asked.
    pub(in crate::award) is_barred: bool,
}

/// When somebody is asked: the lesser first.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::award) struct Turn {
    pub(in crate::award) figure: Exact,
    pub(in crate::award) place: u64,
}

impl Turn {
    pub(in crate::award) const fn by_place(place: u64) -> Self {
        Self { figure: Exact::ZERO, place }
    }
}

/// What somebody answers who was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::award) enum Answer {
    Accepted,
    Declined,
}

/// The state of a direct award between two orders.
///
/// A history is replayed by calling and answering again, so nothing else need be kept.
pub(in crate::award) struct Direct<'r> {
    rule: &'r DirectRule,
    seats: Vec<Seat>,
    /// All that has been awarded, initial amounts included.
    total: Exact,
    /// The place behind everybody.
    back: u64,
}

/// Who is to be asked for an order. Dropped as soon as somebody accepts.
pub(in crate::award) struct Call {
    waiting: BinaryHeap<Reverse<(Turn, usize)>>,
}

impl Call {
    /// The next to be asked; nobody once all were.
    pub(in crate::award) fn next(&mut self) -> Option<usize> {
        self.waiting.pop().map(|Reverse((_, seat))| seat)
    }
}

impl<'r> Direct<'r> {
    /// Nobody has been asked yet. The places of the seats are below their number.
    pub(in crate::award) fn new(rule: &'r DirectRule, seats: Vec<Seat>) -> Self {
        let total = seats.iter().map(|seat| &seat.awarded).sum();
        let back = u64::try_from(seats.len()).unwrap_or(u64::MAX);
        Self { rule, seats, total, back }
    }

    pub(in crate::award) fn id(&self, seat: usize) -> Option<&Id> {
        self.seats.get(seat).map(|seat| &seat.id)
    }

    /// Who is to be asked for an order, as things stand: everybody that has room for it.
    pub(in crate::award) fn call(&self, order: &DirectOrder) -> Call {
        let needed = order.quantity.map(Quantity::exact).unwrap_or_default();
        let after = &self.total + self.size(order);
        let has_room = |seat: &Seat| seat.room.as_ref().is_none_or(|room| *room >= needed);
        let is_meant = |seat: &Seat| match self.rule {
            DirectRule::SameParticipant {} => order.participant.as_ref() == Some(&seat.id),
            _ => true,
        };
        let seats =
            || self.seats.iter().enumerate().filter(|(_, seat)| !seat.is_barred && has_room(seat) && is_meant(seat));
        let drawn = match self.rule {
            DirectRule::Draw { algorithm } => {
                let pool: Vec<Id> = seats().map(|(_, seat)| seat.id.clone()).collect();
                drawn::places(&pool, order, *algorithm)
            }
            _ => HashMap::new(),
        };
        let turns = seats().map(|(index, seat)| Reverse((self.turn(seat, order, &after, &drawn), index)));
        Call { waiting: turns.collect() }
    }

    fn turn(&self, seat: &Seat, order: &DirectOrder, after: &Exact, drawn: &HashMap<Id, u64>) -> Turn {
        match self.rule {
            DirectRule::Draw { .. } => drawn::turn(seat, drawn),
            DirectRule::ByNeed {} => by_need::turn(seat, order),
            DirectRule::SameParticipant {} => Turn::by_place(seat.place),
            DirectRule::Cascade {} => cascade::turn(seat),
            DirectRule::Rotation { .. } => rotation::turn(seat),
            DirectRule::TargetShares { .. } => target_shares::turn(seat, after),
            DirectRule::LeastAwarded { .. } => least_awarded::turn(seat),
            DirectRule::LowestPrice { .. } => lowest_price::turn(seat),
        }
    }

    /// What an order adds to what somebody has been awarded.
    fn size(&self, order: &DirectOrder) -> Exact {
        match self.rule.measure() {
            Some(Measure::Value) => order.value.map(Money::exact).unwrap_or_default(),
            Some(Measure::Quantity) => order.quantity.map(Quantity::exact).unwrap_or_default(),
            Some(Measure::Count) | None => Exact::ONE,
        }
    }

    /// Takes in what somebody answered who was asked for an order.
    pub(in crate::award) fn answered(&mut self, seat: usize, order: &DirectOrder, answer: Answer) {
        let size = self.size(order);
        let Some(seat) = self.seats.get_mut(seat) else { return };
        if let DirectRule::Rotation { declined } = self.rule {
            rotation::answered(seat, &mut self.back, answer, *declined);
        }
        if answer == Answer::Declined {
            return;
        }
        seat.awarded += &size;
        self.total += size;
        if let (Some(room), Some(quantity)) = (&mut seat.room, order.quantity) {
            *room = &*room - quantity.exact();
        }
    }
}
