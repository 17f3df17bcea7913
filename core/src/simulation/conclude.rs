//! How a request ends: what it leaves in the accounts, in the register of what runs, and in what is counted.

use rust_decimal::Decimal;

use super::arrival::Arrival;
use super::case::{Case, Contracts, Questions, Verdict};
use super::log::SimulationEventKind;
use super::measure::{Concluded, Ended, add};
use super::policy::Version;
use super::real::{millionths, rescaled};
use super::run::{Next, Run};
use crate::award::QuickLot;
use crate::contract::PartialContract;
use crate::framework::{MONEY, QUANTITY};
use crate::message::InputError;
use crate::time::Date;
use crate::value::{Id, Money};

/// A request that ends, and when.
#[derive(Clone, Copy)]
struct Ending<'e> {
    case: &'e Case,
    version: &'e Version,
    at: i64,
    day: Date,
    /// The first second of its period, and the first after its last day.
    wished: i64,
    until: i64,
    counts: bool,
}

impl Run<'_> {
    /// A request ends, with contracts or without.
    pub(super) fn conclude(
        &mut self,
        case: &Case,
        version: &Version,
        verdict: &Verdict,
        at: i64,
    ) -> Result<(), InputError> {
        let setting = self.setting;
        let (clock, arrival) = (&setting.clock, &case.arrival);
        let lot = arrival.lot;
        let quick = self.lot(case.version, lot).and_then(|lot| lot.quick.as_ref());
        match (&verdict.asked, quick) {
            (Questions::Units, Some(quick)) => {
                quick.tell(&mut self.ledger.accounts, &self.desk.asked, arrival.lines(&setting.kinds));
            }
            (Questions::Documents(asked), _) if !asked.is_empty() => {
                let Some(rules) = self.rules() else { return Ok(()) };
                let moment = clock.moment(at)?;
                self.ledger.asked(rules, (&version.framework, lot), asked, &moment)?;
            }
            _ => {}
        }
        let (counts, day) = (self.tally.counts(arrival.at), clock.date(at));
        let wished = clock.first_of_day(arrival.from);
        let until = clock.first_of_day(arrival.to.saturating_add(1)).max(at);
        let ending = Ending { case, version, at, day, wished, until, counts };
        let is_met = match &verdict.contracts {
            Contracts::Documents(contracts) => {
                self.conclude_documents(ending, contracts, verdict.compared)?;
                !contracts.is_empty()
            }
            Contracts::Whole { offer, participant, price } => {
                if let Some(quick) = quick {
                    self.conclude_whole(ending, quick, (*offer, *participant, *price), verdict.compared)?;
                }
                true
            }
        };
        if counts {
            let (outcome, waits, year) = (verdict.outcome, &case.waits, day.year());
            self.tally.end(&Ended { lot, received: arrival.at, at, year, outcome, waits, wished }, is_met);
        }
        Ok(())
    }

    fn conclude_documents(
        &mut self,
        ending: Ending<'_>,
        contracts: &[PartialContract],
        compared: Option<(i128, i128)>,
    ) -> Result<(), InputError> {
        let Ending { case, version, at, day, wished, until, counts } = ending;
        let (setting, arrival, lot) = (self.setting, &case.arrival, case.arrival.lot);
        let Some(rules) = self.rules() else { return Ok(()) };
        if counts && let [contract] = contracts {
            self.compare(match contract.offer {
                Some(_) => compared,
                None => self.cheapest_direct((version, lot), contract, day),
            });
        }
        for (place, contract) in contracts.iter().enumerate() {
            let is_first = place == 0;
            let Some(participant) = setting.people.iter().position(|id| *id == contract.participant) else { continue };
            let key = self.ledger.conclude(rules, contract, (participant, arrival, is_first), (wished, at, until))?;
            self.use_capacity((lot, participant), &contract.lines, false, at);
            self.plan_next(until, Next::End(key));
            let more = (Some(participant), None, Some(contract.price));
            self.note_with(at, SimulationEventKind::Contracted, Some(arrival), more)?;
            if counts {
                let holder = version.framework.participant(&contract.participant);
                let terms = holder.and_then(|one| one.terms(&contract.lot));
                let price = Concluded::of(contract, (&version.framework, lot, terms), day);
                self.count(arrival, participant, &price, (at, day));
                self.continued(arrival, participant, is_first);
                let items = version.framework.lots.get(lot).map_or(&[][..], |lot| &lot.items);
                let place = |id: &Id| items.iter().position(|item| item.id == *id).unwrap_or(usize::MAX);
                let units = contract.lines.iter();
                let units = units.map(|line| (place(&line.item), millionths(line.quantity.decimal())));
                self.travel((arrival, case.version), participant, units);
            }
        }
        Ok(())
    }

    fn conclude_whole(
        &mut self,
        ending: Ending<'_>,
        quick: &QuickLot,
        (offer, participant, price): (Option<usize>, usize, i128),
        compared: Option<(i128, i128)>,
    ) -> Result<(), InputError> {
        let Ending { case, at, day, wished, until, counts, .. } = ending;
        let (arrival, lot) = (&case.arrival, case.arrival.lot);
        let lines = arrival.lines(&self.setting.kinds);
        // What else could have been had is asked before it is taken.
        let compared = match offer {
            None if counts => Some(self.cheapest_whole(quick, arrival, (participant, price), day)),
            _ => compared,
        };
        let year = self.setting.clock.day(arrival.from).map_or_else(|| day.year(), Date::year);
        let key = self.ledger.conclude_whole((arrival, lines, year), (participant, price), (wished, at, until));
        self.use_lines((lot, participant), lines, false, at);
        self.plan_next(until, Next::End(key));
        if self.log.is_some() {
            let amount = Decimal::try_from_i128_with_scale(price, MONEY).unwrap_or_default().normalize();
            let more = (Some(participant), None, Money::new(amount).ok());
            self.note_with(at, SimulationEventKind::Contracted, Some(arrival), more)?;
        }
        if counts {
            let stride = case.numbers.len().checked_div(case.offers.len()).unwrap_or_default();
            let prices = offer.map(|offer| case.numbers.get(offer.saturating_mul(stride)..).unwrap_or_default());
            let price = Concluded::whole(quick, (price, participant), (lines, prices), day);
            self.count(arrival, participant, &price, (at, day));
            self.continued(arrival, participant, true);
            self.compare(compared);
            let units = lines.iter().map(|line| (line.item, line.quantity));
            self.travel((arrival, case.version), participant, units);
        }
        Ok(())
    }

    fn compare(&mut self, compared: Option<(i128, i128)>) {
        if let Some((price, cheapest)) = compared {
            self.tally.compared(price, cheapest);
        }
    }

    /// Counts whether the first contract of a request that asks again is with who delivered before.
    fn continued(&mut self, arrival: &Arrival, participant: usize, is_first: bool) {
        if arrival.again > 0 && is_first {
            self.tally.continued(arrival.before() == Some(participant));
        }
    }

    /// Counts what is paid for travel to who is ordered so much of items, in millionths of their units.
    fn travel(
        &mut self,
        (arrival, version): (&Arrival, usize),
        participant: usize,
        units: impl Iterator<Item = (usize, i128)>,
    ) {
        let lot = self.lot(version, arrival.lot);
        let member = lot.and_then(|lot| lot.members.get(participant)?.as_ref());
        let Some(member) = member.filter(|member| member.is_paid_travel()) else { return };
        for (item, quantity) in units {
            let paid = member.travel(arrival.kind, item).saturating_mul(quantity);
            self.tally.travel = self.tally.travel.saturating_add(rescaled(paid, MONEY.saturating_add(QUANTITY)));
        }
    }

    /// Counts a contract.
    fn count(&mut self, arrival: &Arrival, participant: usize, price: &Concluded, when: (i64, Date)) {
        let setting = self.setting;
        self.tally.contract(price, (arrival.lot, participant), when);
        let seat = setting.seller(arrival.lot, participant).and_then(|seller| seller.seat.as_deref());
        if let Some((seat, kind)) = seat.zip(setting.kinds.get(arrival.kind)) {
            add(&mut self.tally.seated, 1);
            add(&mut self.tally.outside, usize::from(seat != kind.municipality));
        }
    }
}
