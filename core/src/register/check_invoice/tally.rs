//! What invoices that are checked together count by day and worker.

use std::collections::BTreeMap;

use crate::contract::ContractName;
use crate::time::Date;
use crate::value::{Exact, Id};

/// A contract and an item of it.
pub(super) type OfItem = (ContractName, Id);

/// What is counted: an item on a day, an item by a worker (on a day, where one is said).
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Slot {
    Day(OfItem, Date),
    Worker(OfItem, Id, Option<Date>),
}

/// Sums by slot, and where each line with a day stands for the first time (invoice and line, from 1).
#[derive(Default)]
pub(super) struct Tally {
    sums: BTreeMap<Slot, Exact>,
    lines: BTreeMap<(OfItem, Date, Option<Id>), (usize, usize)>,
}

impl Tally {
    pub(super) fn sum(&self, slot: &Slot) -> Exact {
        self.sums.get(slot).cloned().unwrap_or_default()
    }

    pub(super) fn add(&mut self, slot: Slot, quantity: &Exact) {
        *self.sums.entry(slot).or_default() += quantity;
    }

    pub(super) fn first(&self, line: &(OfItem, Date, Option<Id>)) -> Option<(usize, usize)> {
        self.lines.get(line).copied()
    }

    pub(super) fn see(&mut self, line: (OfItem, Date, Option<Id>), at: (usize, usize)) {
        self.lines.entry(line).or_insert(at);
    }

    /// Takes over what another counts.
    pub(super) fn merge(&mut self, other: Self) {
        for (slot, sum) in other.sums {
            *self.sums.entry(slot).or_default() += sum;
        }
        for (line, at) in other.lines {
            self.lines.entry(line).or_insert(at);
        }
    }

    /// Takes off what another counts, as a credit note does; its lines may stand again.
    pub(super) fn take_off(&mut self, other: &Self) {
        for (slot, sum) in &other.sums {
            let before = self.sums.entry(slot.clone()).or_default();
            *before = (&*before - sum).max(Exact::ZERO);
        }
        for line in other.lines.keys() {
            self.lines.remove(line);
        }
    }
}
