//! Other rules hold, and what is settled when the time is over.

use super::authority::concerns;
use super::log::SimulationEventKind;
use super::policy::Version;
use super::real::{WHOLE, millionths, quotient};
use super::run::Run;
use crate::framework::{MONEY, whole};
use crate::message::InputError;
use crate::value::{Id, Map, Quantity};

/// The seconds of a year of 365.25 days.
const YEAR: i128 = 31_557_600;

impl Run<'_> {
    /// Capacities follow the day; what else changes holds for requests that come from now on.
    pub(super) fn change(&mut self, index: usize, at: i64) -> Result<(), InputError> {
        let setting = self.setting;
        self.current = index;
        let (Some(version), before) =
            (self.version(index), index.checked_sub(1).and_then(|before| self.version(before)))
        else {
            return Ok(());
        };
        if index > 0 {
            self.note(at, SimulationEventKind::Changed, None, None)?;
        }
        for (lot_place, lot) in version.framework.lots.iter().enumerate() {
            for (participant, known) in setting.framework().participants.iter().enumerate() {
                let Some(terms) = version.framework.participant(&known.id).and_then(|one| one.terms(&lot.id)) else {
                    continue;
                };
                for (item_place, item) in lot.items.iter().enumerate() {
                    let capacity = terms.capacity.get(&item.id).map(|capacity| millionths(capacity.decimal()));
                    let account = setting.account(lot_place, participant, item_place);
                    self.usage.limit(account, capacity, at);
                    self.usage.pay(account, rate(version, [&lot.id, &item.id, &known.id]), at);
                }
                let earlier = before.and_then(|before| before.framework.participant(&known.id)?.terms(&lot.id));
                if let Some(rules) = self.rules().filter(|_| earlier.is_some_and(|old| old.capacity != terms.capacity))
                {
                    let capacity: &Map<Quantity> = &terms.capacity;
                    self.ledger.change(rules, lot_place, |state| {
                        state.set_capacity(&lot.id, &known.id, capacity);
                        Ok(())
                    })?;
                }
            }
        }
        if let Some(rules) = self.rules() {
            self.ledger.state(rules)?;
            self.ledger.read(rules);
        }
        Ok(())
    }

    /// The time is over: idle capacity is paid until now, and what participants are short of their minimums.
    pub(super) fn close(&mut self) {
        self.usage.close();
        self.tally.stand_by = self.usage.stand_by();
        let setting = self.setting;
        for (place, id) in setting.people.iter().enumerate() {
            let is_in = |lot: usize| setting.seller(lot, place).is_some();
            let mut lots = (0..setting.lots.len()).filter(|lot| is_in(*lot));
            if lots.any(|lot| !self.is_gone(lot, place)) {
                let minimum = self.minimum(id);
                self.tally.guarantee(place, minimum);
            }
        }
    }

    /// What a participant is ordered at least in the time that counts, in millionths of CZK.
    fn minimum(&self, id: &Id) -> i128 {
        let setting = self.setting;
        let clock = &setting.clock;
        let begins = |place: usize| self.version(place).map_or(clock.end, |version| clock.first_of(version.from));
        let parts = self.plan.versions.iter().enumerate().map(|(place, version)| {
            let own = version.arrangement.guaranteed_minimums.iter();
            let own = own.filter(|one| one.participant.as_ref().is_none_or(|own| own == id));
            let per_year: i128 = own.map(|one| millionths(one.per_year.decimal())).sum();
            let (from, to) = (begins(place), begins(place.saturating_add(1)));
            let length = to.min(clock.end).saturating_sub(from.max(setting.counted)).max(0);
            per_year.saturating_mul(i128::from(length))
        });
        quotient(parts.sum(), YEAR.saturating_mul(WHOLE)).unwrap_or_default()
    }
}

/// What an idle unit costs a day, in units of 10⁻⁸ CZK.
fn rate(version: &Version, of: [&Id; 3]) -> i128 {
    let terms = version.arrangement.stand_by.iter();
    let terms = terms.filter(|one| concerns([&one.lot, &one.item, &one.participant], of));
    terms.filter_map(|one| whole(one.per_unit_day.decimal(), MONEY)).sum()
}
