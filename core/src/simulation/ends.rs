//! Who leaves, and how contracts end.

use std::cmp::Reverse;

use super::ledger::{Running, What};
use super::log::SimulationEventKind;
use super::real::millionths;
use super::run::Run;
use super::slab::Key;
use crate::award::QuickLine;
use crate::contract::HowEnded;
use crate::message::InputError;
use crate::value::{Exact, Money};

impl Run<'_> {
    pub(super) fn leave(&mut self, index: usize, at: i64) -> Result<(), InputError> {
        let Some(departure) = self.departures.get(index).cloned() else { return Ok(()) };
        let largest = match departure.participant {
            None => self.largest()?,
            known => known,
        };
        let Some(participant) = largest else { return Ok(()) };
        for (lot, of_lot) in self.gone.iter_mut().enumerate() {
            if departure.lot.is_none_or(|own| own == lot)
                && let Some(gone) = of_lot.get_mut(participant)
            {
                *gone = true;
            }
        }
        self.note(at, SimulationEventKind::Left, None, Some(participant))?;
        if !departure.insolvent {
            return Ok(());
        }
        let concerns = |running: &Running| {
            running.participant == participant && departure.lot.is_none_or(|lot| lot == running.lot)
        };
        let running = self.ledger.running.iter().filter(|(_, running)| concerns(running));
        let mut keys: Vec<Key> = running.map(|(key, _)| key).collect();
        keys.sort_unstable();
        keys.into_iter().try_for_each(|key| self.break_off(key, at))
    }

    /// Who has been ordered most from.
    fn largest(&mut self) -> Result<Option<usize>, InputError> {
        let Some(rules) = self.rules() else { return Ok(None) };
        let state = self.ledger.state(rules)?;
        let spends = rules.people.iter().map(|id| {
            let lots = state.participants.values();
            lots.filter_map(|of_lot| of_lot.get(id)).map(|one| one.committed.exact()).sum::<Exact>()
        });
        let largest = spends.enumerate().max_by_key(|(place, spend)| (spend.clone(), Reverse(*place)));
        Ok(largest.map(|(place, _)| place))
    }

    /// A contract ends with its period.
    pub(super) fn end(&mut self, key: Key, at: i64) -> Result<(), InputError> {
        let Some(running) = self.ledger.running.take(key) else { return Ok(()) };
        self.ended((key, running), at, (HowEnded::Completed, None))
    }

    /// A contract ends early: delivered is the share of its days that have passed, rounded down to haléře.
    fn break_off(&mut self, key: Key, at: i64) -> Result<(), InputError> {
        let Some(running) = self.ledger.running.take(key) else { return Ok(()) };
        let from = running.from.max(running.since);
        let (passed, whole) = (at.saturating_sub(from).max(0), running.until.saturating_sub(from).max(1));
        let share = Exact::ratio(i128::from(passed.min(whole)), i128::from(whole)).unwrap_or_default();
        let delivered = (running.price() * share).round(2, crate::value::Rounding::Down).to_decimal();
        let delivered = delivered.and_then(|delivered| Money::new(delivered).ok()).unwrap_or_default();
        if self.tally.counts(running.since) {
            super::measure::add(&mut self.tally.broken_off, 1);
        }
        self.ended((key, running), at, (HowEnded::EndedEarly, Some(delivered)))
    }

    fn ended(
        &mut self,
        (key, mut running): (Key, Running),
        at: i64,
        (how, delivered): (HowEnded, Option<Money>),
    ) -> Result<(), InputError> {
        let Some(rules) = self.rules() else { return Ok(()) };
        let setting = self.setting;
        let arrival = running.arrival;
        let lines = arrival.lines(&setting.kinds);
        self.ledger.end(rules, &mut running, lines, (how, delivered))?;
        self.ledger.running.free(key);
        let place = (running.lot, running.participant);
        match &running.what {
            What::Document(standing) => self.use_capacity(place, &standing.contract.lines, true, at),
            What::Whole { .. } => self.use_lines(place, lines, true, at),
        }
        if self.log.is_some() {
            let kind = if delivered.is_some() { SimulationEventKind::BrokenOff } else { SimulationEventKind::Ended };
            let request = match &running.what {
                What::Document(standing) => standing.contract.request.clone(),
                What::Whole { .. } => setting.id(&arrival)?,
            };
            self.write(at, kind, Some(request), (Some(running.participant), None, delivered))?;
        }
        if how == HowEnded::Completed && running.is_first {
            self.ask_again(&arrival, running.participant, at);
        }
        Ok(())
    }

    pub(super) fn use_lines(&mut self, (lot, participant): (usize, usize), lines: &[QuickLine], back: bool, at: i64) {
        for line in lines {
            let more = if back { line.quantity.saturating_neg() } else { line.quantity };
            self.usage.change(self.setting.account(lot, participant, line.item), more, at);
        }
    }

    pub(super) fn use_capacity(
        &mut self,
        (lot, participant): (usize, usize),
        lines: &[crate::contract::ContractLine],
        back: bool,
        at: i64,
    ) {
        let setting = self.setting;
        let Some(known) = setting.framework().lots.get(lot) else { return };
        for line in lines {
            let Some(item) = known.items.iter().position(|item| item.id == line.item) else { continue };
            let units = millionths(line.quantity.decimal());
            let more = if back { units.saturating_neg() } else { units };
            self.usage.change(setting.account(lot, participant, item), more, at);
        }
    }
}
