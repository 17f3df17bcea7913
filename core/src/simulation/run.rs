//! One replication: events in the order of time, until it is over.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::arrivals::{Arrival, Coming, days_to_seconds, ordered};
use super::case::Case;
use super::ledger::Ledger;
use super::log::{Log, SimulationEvent, SimulationEventKind};
use super::measure::{Tally, Usage};
use super::policy::{Departure, Plan, Version};
use super::random::{Luck, Purpose, Stream};
use super::real::{millionths, whole_to_real};
use super::seller::{NoBid, Seen};
use super::setting::Setting;
use crate::award::Outcome;
use crate::contract::HowEnded;
use crate::framework::Way;
use crate::message::{ErrorCode, InputError, Problem};
use crate::value::{Id, Map, Money, Quantity};

/// What happens next, and to what; of one second in the order in which they stand here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Next {
    /// A contract ends.
    End(usize),
    /// Other rules hold.
    Change(usize),
    /// Somebody leaves.
    Leave(usize),
    /// A request is decided on.
    Decide(usize),
    /// A call goes out.
    Call(usize),
    /// The next request of a demand is received.
    Arrive(usize),
}

/// A replication under way.
pub(super) struct Run<'s> {
    pub(super) setting: &'s Setting<'s>,
    pub(super) plan: &'s Plan,
    pub(super) luck: Luck,
    heap: BinaryHeap<Reverse<(i64, Next)>>,
    pub(super) ledger: Ledger,
    pub(super) cases: Vec<Option<Box<Case>>>,
    coming: Vec<(Coming, Option<Arrival>)>,
    /// The figure of each firm, by lot and participant.
    firms: Vec<Vec<f64>>,
    /// Who is gone, by lot and participant.
    gone: Vec<Vec<bool>>,
    departures: Vec<Departure>,
    pub(super) usage: Usage,
    pub(super) tally: Tally,
    pub(super) log: Option<&'s mut Log>,
}

/// What a replication comes to.
pub(super) fn run<'s>(
    setting: &'s Setting<'s>,
    plan: &'s Plan,
    luck: Luck,
    log: Option<&'s mut Log>,
) -> Result<(Tally, Usage), InputError> {
    let mut run = Run::new(setting, plan, luck, log)?;
    while let Some(Reverse((at, next))) = run.heap.pop() {
        if at >= setting.clock.end {
            break;
        }
        run.happen(at, next)?;
    }
    run.usage.close();
    Ok((run.tally, run.usage))
}

impl<'s> Run<'s> {
    fn new(setting: &'s Setting<'s>, plan: &'s Plan, luck: Luck, log: Option<&'s mut Log>) -> Result<Self, InputError> {
        let (lots, participants) = (setting.lots.len(), setting.participants.len());
        let time = (setting.counted, setting.clock.end);
        let firms = setting.sellers.iter().enumerate().map(|(lot, of_lot)| {
            of_lot.iter().map(|seller| seller.as_ref().map_or(1.0, |seller| seller.firm(luck, lot))).collect()
        });
        let mut run = Self {
            setting,
            plan,
            luck,
            heap: BinaryHeap::new(),
            ledger: Ledger::default(),
            cases: Vec::new(),
            coming: Vec::new(),
            firms: firms.collect(),
            gone: vec![vec![false; participants]; lots],
            departures: setting.departures.iter().chain(&plan.departures).cloned().collect(),
            usage: Usage::new(time, setting.accounts()),
            tally: Tally::new(time, (lots, participants), setting.register_limit),
            log,
        };
        for index in 0..run.departures.len() {
            let on = run.departures.get(index).map(|departure| departure.on);
            run.plan_next(on.map_or(0, |on| setting.clock.first_of(on)), Next::Leave(index));
        }
        for (index, version) in plan.versions.iter().enumerate() {
            run.plan_next(setting.clock.first_of(version.from), Next::Change(index));
        }
        for (index, offices) in setting.offices.iter().enumerate() {
            run.coming.push((offices.begin(luck, &setting.clock), None));
            run.expect(index)?;
        }
        Ok(run)
    }

    pub(super) fn plan_next(&mut self, at: i64, next: Next) {
        self.heap.push(Reverse((at, next)));
    }

    /// The next request of a demand.
    fn expect(&mut self, demand: usize) -> Result<(), InputError> {
        let (setting, luck) = (self.setting, self.luck);
        let Some((offices, (coming, waiting))) = setting.offices.get(demand).zip(self.coming.get_mut(demand)) else {
            return Ok(());
        };
        *waiting = offices.next(coming, luck, &setting.clock, setting.framework())?;
        if let Some(at) = waiting.as_ref().map(|arrival| arrival.at) {
            self.plan_next(at, Next::Arrive(demand));
        }
        Ok(())
    }

    fn happen(&mut self, at: i64, next: Next) -> Result<(), InputError> {
        match next {
            Next::End(place) => self.end(place, at),
            Next::Change(version) => self.change(version, at),
            Next::Leave(departure) => self.leave(departure, at),
            Next::Decide(case) => self.decide(case, at),
            Next::Call(case) => self.call(case, at),
            Next::Arrive(demand) => self.arrive(demand, at),
        }
    }

    fn arrive(&mut self, demand: usize, at: i64) -> Result<(), InputError> {
        let arrival = self.coming.get_mut(demand).and_then(|(_, waiting)| waiting.take());
        self.expect(demand)?;
        let Some(arrival) = arrival else { return Ok(()) };
        if self.tally.counts(at) {
            super::measure::add(&mut self.tally.requests, 1);
        }
        self.note(at, SimulationEventKind::Received, Some(&arrival.request.id), None)?;
        let mut case = Case::new(arrival, self.setting.version(self.plan, at));
        let wait = self.wait(&case, Purpose::Handling);
        case.waits.authority = wait;
        let has_path = self
            .version(case.version)
            .and_then(|version| version.framework.lots.get(case.arrival.lot))
            .is_some_and(|lot| lot.path.is_some());
        let place = self.cases.len();
        self.cases.push(Some(Box::new(case)));
        self.plan_next(at.saturating_add(wait), if has_path { Next::Decide(place) } else { Next::Call(place) });
        Ok(())
    }

    /// How long the authority takes, in seconds.
    pub(super) fn wait(&self, case: &Case, purpose: Purpose) -> i64 {
        let setting = self.setting;
        let sampler = match purpose {
            Purpose::Handling => &setting.handling,
            Purpose::Evaluation => &setting.evaluation,
            _ => &setting.explanation,
        };
        let stream = Stream::demand(case.arrival.demand);
        days_to_seconds(sampler.draw(&mut self.luck.of(stream, case.arrival.number, purpose, case.calls)))
    }

    pub(super) fn version(&self, version: usize) -> Option<&'s Version> {
        self.plan.versions.get(version)
    }

    /// A call goes out, and those who want to offer.
    fn call(&mut self, place: usize, at: i64) -> Result<(), InputError> {
        let Some(mut case) = self.cases.get_mut(place).and_then(Option::take) else { return Ok(()) };
        let Some(version) = self.version(case.version) else { return Ok(()) };
        case.calls = case.calls.saturating_add(1);
        let deadline = self.setting.clock.limit(at, offer_period(&case, version)?)?;
        case.deadline = Some(deadline);
        case.rulings.clear();
        self.note(at, SimulationEventKind::Called, Some(&case.arrival.request.id), None)?;
        case.bids = self.bids(&case, version, (at, deadline))?;
        let wait = self.wait(&case, Purpose::Evaluation);
        case.waits.offers = case.waits.offers.saturating_add(deadline.saturating_sub(at));
        case.waits.authority = case.waits.authority.saturating_add(wait);
        if let Some(slot) = self.cases.get_mut(place) {
            *slot = Some(case);
        }
        self.plan_next(deadline.saturating_add(wait), Next::Decide(place));
        Ok(())
    }

    fn bids(
        &mut self,
        case: &Case,
        version: &Version,
        (at, deadline): (i64, i64),
    ) -> Result<Vec<super::seller::Bid>, InputError> {
        let setting = self.setting;
        let mut bids = Vec::new();
        for participant in 0..setting.participants.len() {
            let Some(seller) = setting.seller(case.arrival.lot, participant) else { continue };
            let Some(seen) = self.seen(case, version, participant, at) else { continue };
            let answer = if self.is_gone(case.arrival.lot, participant) {
                Err(NoBid::Gone)
            } else {
                seller.bid(&seen, at, deadline)
            };
            let kind = match &answer {
                Ok(_) => SimulationEventKind::Offered,
                Err(NoBid::Full) => SimulationEventKind::Full,
                Err(NoBid::TooDear) => SimulationEventKind::TooDear,
                Err(NoBid::Unwilling) => SimulationEventKind::Unwilling,
                Err(NoBid::Gone) => SimulationEventKind::Gone,
                Err(NoBid::Outside) => SimulationEventKind::Outside,
            };
            if self.tally.counts(case.arrival.at) {
                let tally = &mut self.tally;
                let count = match kind {
                    SimulationEventKind::Full => Some(&mut tally.no_room),
                    SimulationEventKind::TooDear => Some(&mut tally.too_dear),
                    SimulationEventKind::Unwilling => Some(&mut tally.unwilling),
                    _ => None,
                };
                if let Some(count) = count {
                    super::measure::add(count, 1);
                }
            }
            if self.log.is_some() {
                let lines = case.arrival.request.lines.iter();
                let price = answer.as_ref().ok().map(|bid| {
                    lines
                        .zip(&bid.unit_prices)
                        .map(|(line, price)| {
                            line.quantity.exact()
                                * Money::new(rust_decimal::Decimal::new(*price, 2)).unwrap_or_default().exact()
                        })
                        .sum::<crate::value::Exact>()
                });
                let price = price.and_then(|price| price.to_decimal()).and_then(|price| Money::new(price).ok());
                self.note_with(at, kind, Some(&case.arrival.request.id), (Some(&seller.id), None, price))?;
            }
            bids.extend(answer);
        }
        if self.tally.counts(case.arrival.at) {
            self.tally.call(bids.len());
        }
        Ok(bids)
    }

    /// How a request looks to a participant; missing where it is no party.
    pub(super) fn seen<'c>(
        &self,
        case: &'c Case,
        version: &'c Version,
        participant: usize,
        at: i64,
    ) -> Option<Seen<'c>> {
        let lot = version.framework.lots.get(case.arrival.lot)?;
        let id = &self.setting.framework().participants.get(participant)?.id;
        let terms = version.framework.participant(id)?.terms(&lot.id)?;
        let (mut load, mut has_room) = (0.0_f64, true);
        for line in &case.arrival.request.lines {
            let item = lot.items.iter().position(|item| item.id == line.item)?;
            let account = self.setting.account(case.arrival.lot, participant, item);
            has_room &= self.usage.free(account).is_none_or(|free| ordered(line) <= free);
            if let Some((in_use, capacity)) = self.usage.load(account) {
                let real = |figure: i128| whole_to_real(i64::try_from(figure).unwrap_or(i64::MAX));
                load = load.max(if capacity > 0 { (real(in_use) / real(capacity)).min(1.0) } else { 1.0 });
            }
        }
        Some(Seen {
            arrival: &case.arrival,
            lot,
            terms,
            day: self.setting.clock.date(at),
            load,
            has_room,
            among: version.framework.participants_of(&lot.id).count(),
            firm: self.firms.get(case.arrival.lot).and_then(|of_lot| of_lot.get(participant)).copied().unwrap_or(1.0),
            luck: self.luck,
            round: case.calls,
        })
    }

    pub(super) fn is_gone(&self, lot: usize, participant: usize) -> bool {
        self.gone.get(lot).and_then(|of_lot| of_lot.get(participant)).copied().unwrap_or_default()
    }

    /// Capacities follow the day; what else changes holds for requests that come from now on.
    fn change(&mut self, index: usize, at: i64) -> Result<(), InputError> {
        let setting = self.setting;
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
                    self.usage.limit(setting.account(lot_place, participant, item_place), capacity, at);
                }
                let earlier = before.and_then(|before| before.framework.participant(&known.id)?.terms(&lot.id));
                if earlier.is_some_and(|earlier| earlier.capacity != terms.capacity) {
                    let capacity: &Map<Quantity> = &terms.capacity;
                    self.ledger.state.set_capacity(&lot.id, &known.id, capacity);
                }
            }
        }
        Ok(())
    }

    fn leave(&mut self, index: usize, at: i64) -> Result<(), InputError> {
        let Some(departure) = self.departures.get(index).cloned() else { return Ok(()) };
        let largest = || {
            let ids = self.setting.framework().participants.iter().map(|one| &one.id);
            let spends = ids.map(|id| {
                let lots = self.ledger.state.participants.values();
                lots.filter_map(|of_lot| of_lot.get(id)).map(|one| one.committed.exact()).sum::<crate::value::Exact>()
            });
            spends.enumerate().max_by_key(|(place, spend)| (spend.clone(), Reverse(*place))).map(|(place, _)| place)
        };
        let Some(participant) = departure.participant.or_else(largest) else { return Ok(()) };
        for (lot, of_lot) in self.gone.iter_mut().enumerate() {
            if departure.lot.is_none_or(|own| own == lot)
                && let Some(gone) = of_lot.get_mut(participant)
            {
                *gone = true;
            }
        }
        let id = self.setting.framework().participants.get(participant).map(|one| one.id.clone());
        self.note(at, SimulationEventKind::Left, None, id.as_ref())?;
        if !departure.insolvent {
            return Ok(());
        }
        for place in 0..self.ledger.running.len() {
            let Some(Some(running)) = self.ledger.running.get(place) else { continue };
            if running.participant == participant && departure.lot.is_none_or(|lot| lot == running.lot) {
                self.break_off(place, at)?;
            }
        }
        Ok(())
    }

    /// A contract ends with its period.
    fn end(&mut self, place: usize, at: i64) -> Result<(), InputError> {
        self.ended(place, at, HowEnded::Completed, None)
    }

    /// A contract ends early: delivered is the share of its days that have passed, rounded down to haléře.
    fn break_off(&mut self, place: usize, at: i64) -> Result<(), InputError> {
        let Some(Some(running)) = self.ledger.running.get(place) else { return Ok(()) };
        let from = self.setting.clock.first_of(running.standing.contract.period.from()).max(running.since);
        let (passed, whole) = (at.saturating_sub(from).max(0), running.until.saturating_sub(from).max(1));
        let price = running.standing.contract.price;
        let share = crate::value::Exact::ratio(i128::from(passed.min(whole)), i128::from(whole)).unwrap_or_default();
        let delivered = (price.exact() * share).round(2, crate::value::Rounding::Down).to_decimal();
        let delivered = delivered.and_then(|delivered| Money::new(delivered).ok()).unwrap_or_default();
        if self.tally.counts(running.since) {
            super::measure::add(&mut self.tally.broken_off, 1);
        }
        self.ended(place, at, HowEnded::EndedEarly, Some(delivered))
    }

    fn ended(&mut self, place: usize, at: i64, how: HowEnded, delivered: Option<Money>) -> Result<(), InputError> {
        let Some(framework) = self.plan.versions.first().map(|version| &version.framework) else { return Ok(()) };
        let Some(running) = self.ledger.end(framework, place, how, delivered)? else { return Ok(()) };
        let contract = &running.standing.contract;
        self.use_capacity((running.lot, running.participant), &contract.lines, true, at);
        let kind = if delivered.is_some() { SimulationEventKind::BrokenOff } else { SimulationEventKind::Ended };
        self.note_with(at, kind, Some(&contract.request), (Some(&contract.participant), None, delivered))
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

    pub(super) fn note(
        &mut self,
        at: i64,
        event: SimulationEventKind,
        request: Option<&Id>,
        participant: Option<&Id>,
    ) -> Result<(), InputError> {
        self.note_with(at, event, request, (participant, None, None))
    }

    /// Writes an event down, where somebody wants to read it.
    pub(super) fn note_with(
        &mut self,
        at: i64,
        event: SimulationEventKind,
        request: Option<&Id>,
        (participant, outcome, price): (Option<&Id>, Option<Outcome>, Option<Money>),
    ) -> Result<(), InputError> {
        if let Some(log) = &mut self.log {
            let at = self.setting.clock.moment(at)?;
            let (request, participant) = (request.cloned(), participant.cloned());
            log.events.push(SimulationEvent { at, event, request, participant, outcome, price });
        }
        Ok(())
    }
}

/// The offer period of the rule that led to the mini-tender, or of the lot.
fn offer_period(case: &Case, version: &Version) -> Result<crate::time::TimeLimit, InputError> {
    let lot = version.framework.lots.get(case.arrival.lot);
    let of_path = lot.and_then(|lot| lot.path.as_ref()).and_then(|path| {
        let rule = case.rule.as_ref().and_then(|rule| path.rule(rule))?;
        if let Way::MiniTender { offer_period, .. } = &rule.way { Some(*offer_period) } else { None }
    });
    let own = version.offer_periods.get(case.arrival.lot).copied().flatten();
    // Without either the scenario would have been refused.
    let missing = || {
        InputError::one(Problem::new(ErrorCode::MissingField, "/authority/offer_period").with("value", "offer_period"))
    };
    of_path.or(own).ok_or_else(missing)
}
