//! What participants were asked and took directly, in whole numbers and by places: the histories that direct rules go by, for a
//! simulation.

use super::accounts::{MONEY, QUANTITY, exact, whole};
use super::state::{FrameworkState, decimal};
use super::{DirectHistory, DirectRule, Item, Lot, Measure, SuspensionRule};
use crate::message::InputError;
use crate::time::Date;
use crate::value::{Id, Money, Quantity};

/// The history of a participant. What no whole number says is missing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Turns {
    /// Whether it was ever asked.
    is_known: bool,
    orders: u32,
    value: Option<i128>,
    /// By item of the lot.
    quantities: Vec<Option<i128>>,
    turn: Option<u32>,
    declined_on: Vec<Date>,
}

/// What came of asking somebody directly.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Told<'t> {
    pub(crate) rule: &'t DirectRule,
    pub(crate) suspension: Option<SuspensionRule>,
    /// The value of what it takes, in units of 10⁻⁸ CZK; or it declined on a day.
    pub(crate) answer: Result<i128, Date>,
}

impl Turns {
    pub(super) fn read(items: &[Item], history: Option<&DirectHistory>) -> Self {
        let Some(history) = history else {
            return Self { value: Some(0), quantities: vec![Some(0); items.len()], ..Self::default() };
        };
        let quantity = |item: &Item| match history.quantities.get(&item.id) {
            Some(quantity) => whole(quantity.decimal(), QUANTITY),
            None => Some(0),
        };
        Self {
            is_known: true,
            orders: history.orders,
            value: whole(history.value.decimal(), MONEY),
            quantities: items.iter().map(quantity).collect(),
            turn: history.turn,
            declined_on: history.declined_on.clone(),
        }
    }

    /// Whether everything is a whole number.
    pub(crate) fn is_whole(&self) -> bool {
        self.value.is_some() && self.quantities.iter().all(Option::is_some)
    }

    /// Where it has gone to the back of the queue.
    pub(crate) const fn turn(&self) -> Option<u32> {
        self.turn
    }

    /// What it was awarded, in a measure; missing where no whole number says it.
    pub(crate) fn awarded(&self, measure: Measure) -> Option<i128> {
        match measure {
            Measure::Count => Some(i128::from(self.orders)),
            Measure::Value => self.value,
            Measure::Quantity => self.quantities.iter().try_fold(0_i128, |sum, quantity| sum.checked_add((*quantity)?)),
        }
    }

    /// Takes in what came of asking for millionths of items: as the register folds it. The last day of a suspension, where
    /// there is one.
    pub(super) fn tell(
        &mut self,
        told: &Told<'_>,
        units: impl Iterator<Item = (usize, i128)>,
        turns: &mut u32,
    ) -> Option<Date> {
        let mut until = None;
        self.is_known = true;
        match told.answer {
            Ok(value) => {
                self.orders = self.orders.saturating_add(1);
                self.value = self.value.and_then(|before| before.checked_add(value));
                for (item, quantity) in units {
                    if let Some(known) = self.quantities.get_mut(item) {
                        *known = known.and_then(|before| before.checked_add(quantity));
                    }
                }
            }
            Err(day) => {
                self.declined_on.push(day);
                until = told.suspension.and_then(|rule| rule.after(&mut self.declined_on, day));
            }
        }
        if told.rule.goes_back(told.answer.is_ok()) {
            *turns = turns.saturating_add(1);
            self.turn = Some(*turns);
        }
        until
    }

    /// The history as a state has it; nothing where nobody was asked. Error: `too_many_digits`.
    pub(super) fn history(&self, items: &[Item]) -> Result<Option<DirectHistory>, InputError> {
        if !self.is_known {
            return Ok(None);
        }
        let decimal = |amount: i128, places: u32| decimal(&exact(amount, places));
        let mut history = DirectHistory {
            orders: self.orders,
            value: Money::new(decimal(self.value.unwrap_or_default(), MONEY)?)?,
            turn: self.turn,
            declined_on: self.declined_on.clone(),
            ..DirectHistory::default()
        };
        for (item, quantity) in items.iter().zip(&self.quantities) {
            if let Some(quantity) = quantity.filter(|quantity| *quantity != 0) {
                history.quantities.insert(item.id.clone(), Quantity::new(decimal(quantity, QUANTITY)?)?);
            }
        }
        Ok(Some(history))
    }
}

/// A lot as it stood when the first participant was asked, or could have been.
#[derive(Clone, Debug)]
pub(crate) struct Earlier {
    turns: u32,
    /// By participant, and within it by item: what was in use. And how many items there are.
    in_use: Vec<i128>,
    items: usize,
    /// By participant, where a rule goes by it.
    histories: Vec<Turns>,
}

impl Earlier {
    pub(super) fn new(turns: u32, (in_use, items): (Vec<i128>, usize), histories: Vec<Turns>) -> Self {
        Self { turns, in_use, items, histories }
    }

    pub(super) fn in_use(&self, participant: usize, item: usize) -> i128 {
        let place = participant.saturating_mul(self.items).saturating_add(item);
        self.in_use.get(place).copied().unwrap_or_default()
    }

    pub(super) fn history(&self, participant: usize) -> Option<&Turns> {
        self.histories.get(participant)
    }

    /// Puts the state of a lot back to it, but for what is left: whose turn it is what it was then, and what came free since
    /// is in use. Error: `too_many_digits`.
    pub(crate) fn put_back(&self, lot: &Lot, people: &[Id], state: &mut FrameworkState) -> Result<(), InputError> {
        if !self.histories.is_empty() {
            state.set_turns(&lot.id, self.turns);
        }
        for (participant, id) in people.iter().enumerate() {
            if let Some(history) = self.histories.get(participant) {
                state.reset_direct(&lot.id, id, history.history(&lot.items)?);
            }
            for (place, item) in lot.items.iter().enumerate() {
                let in_use = Quantity::new(decimal(&exact(self.in_use(participant, place), QUANTITY))?)?;
                state.raise_in_use(&lot.id, id, &item.id, in_use);
            }
        }
        Ok(())
    }
}
