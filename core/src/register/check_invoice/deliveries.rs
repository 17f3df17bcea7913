//! What the deliveries of a register say of days and workers.

use std::collections::BTreeMap;

use crate::contract::ContractName;
use crate::register::Event;
use crate::time::Date;
use crate::value::{Exact, Id};

/// So much of an item, as a delivery said it.
struct Delivered {
    quantity: Exact,
    day: Option<Date>,
    /// The days of the whole delivery, for a line without its own.
    within: [Option<Date>; 2],
    worker: Option<Id>,
}

/// How much was delivered on a day or by a worker: for certain, and what may have been.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Certainty {
    /// Said to be of that day and worker.
    pub(super) known: Exact,
    /// Without a day or a worker, so that it may be theirs.
    pub(super) unknown: Exact,
}

impl Certainty {
    pub(super) fn most(&self) -> Exact {
        &self.known + &self.unknown
    }
}

/// Whether one thing is another, as far as is known.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Fits {
    No,
    Maybe,
    Yes,
}

/// The lines of all deliveries, by contract and item.
pub(super) struct Deliveries(BTreeMap<(ContractName, Id), Vec<Delivered>>);

impl Deliveries {
    pub(super) fn of(events: &[Event]) -> Self {
        let mut by_item: BTreeMap<(ContractName, Id), Vec<Delivered>> = BTreeMap::new();
        for event in events {
            let Event::Delivered { request, number, lines, from, to, .. } = event else { continue };
            let contract = ContractName { request: request.clone(), number: *number };
            for line in lines {
                let one_day = from.filter(|from| Some(*from) == *to);
                by_item.entry((contract.clone(), line.item.clone())).or_default().push(Delivered {
                    quantity: line.quantity.exact(),
                    day: line.day.or(one_day),
                    within: [*from, *to],
                    worker: line.worker.clone(),
                });
            }
        }
        Self(by_item)
    }

    /// How much of an item was delivered on a day, by a worker; whatever is not asked counts.
    pub(super) fn on(&self, key: &(ContractName, Id), day: Option<Date>, worker: Option<&Id>) -> Certainty {
        let mut sum = Certainty::default();
        for line in self.0.get(key).into_iter().flatten() {
            match line.is_of(day).min(line.is_by(worker)) {
                Fits::Yes => sum.known += &line.quantity,
                Fits::Maybe => sum.unknown += &line.quantity,
                Fits::No => {}
            }
        }
        sum
    }

    /// Whether a delivery of the item names a worker.
    pub(super) fn name_workers(&self, key: &(ContractName, Id)) -> bool {
        self.0.get(key).into_iter().flatten().any(|line| line.worker.is_some())
    }
}

impl Delivered {
    fn is_of(&self, asked: Option<Date>) -> Fits {
        let Some(asked) = asked else { return Fits::Yes };
        match (self.day, self.within) {
            (Some(day), _) if day == asked => Fits::Yes,
            (Some(_), _) => Fits::No,
            (None, [from, to]) if from.is_some_and(|from| asked < from) || to.is_some_and(|to| asked > to) => Fits::No,
            (None, _) => Fits::Maybe,
        }
    }

    fn is_by(&self, asked: Option<&Id>) -> Fits {
        match (asked, &self.worker) {
            (None, _) => Fits::Yes,
            (Some(_), None) => Fits::Maybe,
            (Some(asked), Some(worker)) if asked == worker => Fits::Yes,
            (Some(_), Some(_)) => Fits::No,
        }
    }
}
