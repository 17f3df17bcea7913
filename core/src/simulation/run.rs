//! One replication: events in the order of time, until it is over.

use rust_decimal::Decimal;

use super::arrival::Arrival;
use super::arrivals::{Coming, days_to_seconds};
use super::case::Case;
use super::ledger::{Ledger, Rules};
use super::log::{Log, SimulationEvent, SimulationEventKind};
use super::measure::{Tally, Usage};
use super::policy::{Departure, Plan, Version};
use super::queue::Queue;
use super::random::{Luck, Purpose, Stream};
use super::ready::{Ready, ReadyLot};
use super::real::whole_to_real;
use super::seller::{NoBid, Seen};
use super::setting::Setting;
use super::slab::{Key, Slab};
use crate::award::{Desk, Outcome, QuickLine};
use crate::framework::Way;
use crate::message::{ErrorCode, InputError, Problem};
use crate::time::Date;
use crate::value::{Exact, Id, Money, Number};

/// What happens next, and to what; of one second in the order in which they stand here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// A contract ends.
    End(Key),
    /// Other rules hold.
    Change(u32),
    /// Somebody leaves.
    Leave(u32),
    /// A request is decided on.
    Decide(Key),
    /// A call goes out.
    Call(Key),
    /// The next request of a demand is received.
    Arrive(u32),
    /// Work is asked for again.
    Return(Key),
}

/// A replication under way.
pub(super) struct Run<'s> {
    pub(super) setting: &'s Setting<'s>,
    pub(super) plan: &'s Plan,
    ready: &'s Ready,
    /// The rules in force.
    pub(super) current: usize,
    pub(super) luck: Luck,
    queue: Queue,
    pub(super) ledger: Ledger,
    pub(super) cases: Slab<Box<Case>>,
    /// Room of requests that have ended.
    #[expect(clippy::vec_box, reason = "what is under way stands in boxes, which are handed on as they are")]
    spare: Vec<Box<Case>>,
    pub(super) desk: Desk,
    coming: Vec<(Coming, Option<Arrival>)>,
    /// Requests that will ask again for the work of others.
    returning: Slab<Arrival>,
    /// The figure of each firm, by lot and participant.
    firms: Vec<Vec<f64>>,
    /// Who is gone, by lot and participant.
    pub(super) gone: Vec<Vec<bool>>,
    pub(super) departures: Vec<Departure>,
    pub(super) usage: Usage,
    pub(super) tally: Tally,
    pub(super) log: Option<&'s mut Log>,
}

/// What a replication comes to.
pub(super) fn run<'s>(
    setting: &'s Setting<'s>,
    (plan, ready): (&'s Plan, &'s Ready),
    luck: Luck,
    log: Option<&'s mut Log>,
) -> Result<(Tally, Usage), InputError> {
    let mut run = Run::new(setting, (plan, ready), luck, log);
    while let Some((at, next)) = run.queue.next() {
        run.happen(at, next)?;
        #[cfg(test)]
        assert!(run.rules().is_none_or(|rules| run.ledger.agrees(rules)), "the whole numbers are those of the state");
    }
    run.close();
    Ok((run.tally, run.usage))
}

impl<'s> Run<'s> {
    fn new(
        setting: &'s Setting<'s>,
        (plan, ready): (&'s Plan, &'s Ready),
        luck: Luck,
        log: Option<&'s mut Log>,
    ) -> Self {
        let (lots, participants) = (setting.lots.len(), setting.participants.len());
        let time = (setting.counted, setting.clock.end);
        let firms = setting.sellers.iter().enumerate().map(|(lot, of_lot)| {
            of_lot.iter().map(|seller| seller.as_ref().map_or(1.0, |seller| seller.firm(luck, lot))).collect()
        });
        let mut run = Self {
            setting,
            plan,
            ready,
            current: 0,
            luck,
            queue: Queue::new(setting.clock.end),
            ledger: Ledger::default(),
            cases: Slab::default(),
            spare: Vec::new(),
            desk: Desk::default(),
            coming: Vec::new(),
            returning: Slab::default(),
            firms: firms.collect(),
            gone: vec![vec![false; participants]; lots],
            departures: setting.departures.iter().chain(&plan.departures).cloned().collect(),
            usage: Usage::new(time, setting.accounts()),
            tally: Tally::new(time, (lots, participants), setting.register_limit),
            log,
        };
        for (index, departure) in (0..).zip(&run.departures) {
            run.queue.put(setting.clock.first_of(departure.on), Next::Leave(index));
        }
        for (index, version) in (0..).zip(&plan.versions) {
            run.plan_next(setting.clock.first_of(version.from), Next::Change(index));
        }
        for (index, offices) in (0..).zip(&setting.offices) {
            run.coming.push((offices.begin(luck, &setting.clock), None));
            run.expect(index);
        }
        if let Some(rules) = run.rules() {
            run.ledger.read(rules);
        }
        run
    }

    /// The rules in force.
    pub(super) fn rules(&self) -> Option<Rules<'s>> {
        let version = self.plan.versions.get(self.current)?;
        Some(Rules { framework: &version.framework, people: &self.setting.people })
    }

    /// A lot under the rules of a version.
    pub(super) fn lot(&self, version: usize, lot: usize) -> Option<&'s ReadyLot> {
        self.ready.lot(version, lot)
    }

    /// What is asked for.
    pub(super) fn lines<'a>(&'a self, arrival: &'a Arrival) -> &'a [QuickLine] {
        arrival.lines(&self.setting.kinds)
    }

    pub(super) fn plan_next(&mut self, at: i64, next: Next) {
        self.queue.put(at, next);
    }

    /// The next request of a demand.
    fn expect(&mut self, demand: u32) {
        let (setting, luck) = (self.setting, self.luck);
        let place = usize::try_from(demand).unwrap_or(usize::MAX);
        let Some((offices, (coming, waiting))) = setting.offices.get(place).zip(self.coming.get_mut(place)) else {
            return;
        };
        *waiting = offices.next(coming, luck, (&setting.clock, &setting.scales));
        if let Some(at) = waiting.as_ref().map(|arrival| arrival.at) {
            self.plan_next(at, Next::Arrive(demand));
        }
    }

    fn happen(&mut self, at: i64, next: Next) -> Result<(), InputError> {
        let place = |index: u32| usize::try_from(index).unwrap_or(usize::MAX);
        match next {
            Next::End(key) => self.end(key, at),
            Next::Change(version) => self.change(place(version), at),
            Next::Leave(departure) => self.leave(place(departure), at),
            Next::Decide(key) => self.decide(key, at),
            Next::Call(key) => self.call(key, at),
            Next::Arrive(demand) => self.arrive(demand, at),
            Next::Return(key) => {
                let Some(arrival) = self.returning.take(key) else { return Ok(()) };
                self.returning.free(key);
                if self.tally.counts(at) {
                    super::measure::add(&mut self.tally.follow_ups, 1);
                }
                self.receive(arrival, at)
            }
        }
    }

    fn arrive(&mut self, demand: u32, at: i64) -> Result<(), InputError> {
        let place = usize::try_from(demand).unwrap_or(usize::MAX);
        let arrival = self.coming.get_mut(place).and_then(|(_, waiting)| waiting.take());
        self.expect(demand);
        arrival.map_or(Ok(()), |arrival| self.receive(arrival, at))
    }

    /// A request is received.
    fn receive(&mut self, arrival: Arrival, at: i64) -> Result<(), InputError> {
        if self.tally.counts(at) {
            super::measure::add(&mut self.tally.requests, 1);
        }
        self.note(at, SimulationEventKind::Received, Some(&arrival), None)?;
        let mut case = match self.spare.pop() {
            Some(mut case) => {
                case.reuse(arrival, self.current);
                case
            }
            None => Box::new(Case::new(arrival, self.current)),
        };
        let wait = self.wait(&case, Purpose::Handling);
        case.waits.authority = wait;
        let lot = self.version(self.current).and_then(|version| version.framework.lots.get(arrival.lot));
        let has_path = lot.is_some_and(|lot| lot.path.is_some());
        let key = self.cases.put(case);
        self.plan_next(at.saturating_add(wait), if has_path { Next::Decide(key) } else { Next::Call(key) });
        Ok(())
    }

    /// The work of a contract that has ended is asked for again, or is not.
    pub(super) fn ask_again(&mut self, ended: &Arrival, participant: usize, at: i64) {
        let setting = self.setting;
        let Some(returns) = setting.returns.get(ended.demand).and_then(Option::as_ref) else { return };
        if let Some(arrival) = returns.next(ended, (participant, at), self.luck, &setting.clock) {
            let key = self.returning.put(arrival);
            self.plan_next(arrival.at, Next::Return(key));
        }
    }

    /// A request has ended.
    pub(super) fn over(&mut self, key: Key, case: Box<Case>) {
        self.cases.free(key);
        if self.spare.len() < SPARE {
            self.spare.push(case);
        }
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
        days_to_seconds(sampler.draw(&mut self.luck.of(stream, case.arrival.event(), purpose, case.calls)))
    }

    pub(super) fn version(&self, version: usize) -> Option<&'s Version> {
        self.plan.versions.get(version)
    }

    /// A call goes out, and those who want to offer.
    fn call(&mut self, key: Key, at: i64) -> Result<(), InputError> {
        let Some(mut case) = self.cases.take(key) else { return Ok(()) };
        if let Some(later) = self.calls_later(case.version, at) {
            case.waits.authority = case.waits.authority.saturating_add(later.saturating_sub(at));
            self.cases.put_back(key, case);
            self.plan_next(later, Next::Call(key));
            return Ok(());
        }
        case.calls = case.calls.saturating_add(1);
        let deadline = self.deadline(&case, at)?;
        case.deadline = Some(deadline);
        self.note(at, SimulationEventKind::Called, Some(&case.arrival), None)?;
        case.called = at;
        self.collect(&mut case, at)?;
        let wait = self.wait(&case, Purpose::Evaluation);
        case.waits.offers = case.waits.offers.saturating_add(deadline.saturating_sub(at));
        case.waits.authority = case.waits.authority.saturating_add(wait);
        self.cases.put_back(key, case);
        self.plan_next(deadline.saturating_add(wait), Next::Decide(key));
        Ok(())
    }

    /// When a call goes out that is ready on a day on which none does: at the same hour of the next day on which they do.
    fn calls_later(&self, version: usize, at: i64) -> Option<i64> {
        let arrangement = &self.version(version)?.arrangement;
        let clock = &self.setting.clock;
        let place = clock.place(at);
        let (today, later) = (clock.days.get(place)?, clock.days.get(place..)?);
        let next = later.iter().find(|day| arrangement.calls_on_weekday(day.weekday));
        // None is left: the request is open at the end.
        let next = next.map_or(clock.end, |day| day.first.saturating_add(at.saturating_sub(today.first)));
        (next > at).then_some(next)
    }

    /// The end of the offer period of a call.
    fn deadline(&self, case: &Case, at: i64) -> Result<i64, InputError> {
        let clock = &self.setting.clock;
        let lot = self.lot(case.version, case.arrival.lot);
        if let Some(known) = lot.and_then(|lot| lot.deadline(case.rule.as_ref(), clock.place(at))) {
            return Ok(known);
        }
        // Every request has its rules.
        self.version(case.version).map_or(Ok(at), |version| clock.limit(at, offer_period(case, version)?))
    }

    /// The offers of those who want to.
    fn collect(&mut self, case: &mut Case, at: i64) -> Result<(), InputError> {
        case.forget_offers();
        let setting = self.setting;
        let Some(lot) = self.lot(case.version, case.arrival.lot) else { return Ok(()) };
        let arrival = case.arrival;
        let stride = self.lines(&arrival).len().saturating_add(lot.scales.len()).max(1);
        let (counts, day) = (self.tally.counts(arrival.at), setting.clock.date(at));
        for participant in 0..setting.people.len() {
            let Some(seller) = setting.seller(arrival.lot, participant) else { continue };
            let Some(seen) = self.seen((&arrival, case.calls), lot, participant, day) else { continue };
            let answer = if self.is_gone(arrival.lot, participant) {
                Err(NoBid::Gone)
            } else {
                seller.bid(&seen, case.open(stride))
            };
            let kind = match &answer {
                Ok(()) => SimulationEventKind::Offered,
                Err(NoBid::Full) => SimulationEventKind::Full,
                Err(NoBid::TooDear) => SimulationEventKind::TooDear,
                Err(NoBid::Unwilling) => SimulationEventKind::Unwilling,
                Err(NoBid::Gone) => SimulationEventKind::Gone,
                Err(NoBid::Outside) => SimulationEventKind::Outside,
            };
            if counts {
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
                let price = if answer.is_ok() { self.price(case, stride)? } else { None };
                self.note_with(at, kind, Some(&arrival), (Some(participant), None, price))?;
            }
            if !matches!(answer, Err(NoBid::Gone)) {
                case.close(participant, stride, answer.is_ok());
            }
        }
        if counts {
            self.tally.call((arrival.lot, day), case.offers.len());
        }
        Ok(())
    }

    /// The price of the offer that was written last.
    fn price(&self, case: &mut Case, stride: usize) -> Result<Option<Money>, InputError> {
        let Some(from) = case.numbers.len().checked_sub(stride) else { return Ok(None) };
        let quantities: Vec<Exact> =
            case.request(self.setting)?.lines.iter().map(|line| line.quantity.exact()).collect();
        let prices = case.numbers.get(from..).unwrap_or_default();
        let costs = quantities
            .iter()
            .zip(prices)
            .map(|(quantity, price)| quantity * Number::from(Decimal::new(*price, 2)).exact());
        let price = costs.sum::<Exact>().to_decimal();
        Ok(price.and_then(|price| Money::new(price).ok()))
    }

    /// How a request looks to a participant; missing where it is no party.
    pub(super) fn seen<'c>(
        &self,
        (arrival, round): (&'c Arrival, u8),
        lot: &'c ReadyLot,
        participant: usize,
        day: Date,
    ) -> Option<Seen<'c>>
    where
        's: 'c,
    {
        let member = lot.members.get(participant)?.as_ref()?;
        let lines = arrival.lines(&self.setting.kinds);
        let (mut load, mut has_room) = (0.0_f64, true);
        for line in lines {
            let account = self.setting.account(arrival.lot, participant, line.item);
            has_room &= self.usage.free(account).is_none_or(|free| line.quantity <= free);
            if let Some((in_use, capacity)) = self.usage.load(account) {
                let real = |figure: i128| whole_to_real(i64::try_from(figure).unwrap_or(i64::MAX));
                load = load.max(if capacity > 0 { (real(in_use) / real(capacity)).min(1.0) } else { 1.0 });
            }
        }
        let firm = self.firms.get(arrival.lot).and_then(|of_lot| of_lot.get(participant)).copied().unwrap_or(1.0);
        let (among, costs) = (lot.among, *self.setting.cost_factors.on(day));
        Some(Seen { arrival, lines, member, day, load, has_room, among, firm, costs, luck: self.luck, round })
    }

    pub(super) fn is_gone(&self, lot: usize, participant: usize) -> bool {
        self.gone.get(lot).and_then(|of_lot| of_lot.get(participant)).copied().unwrap_or_default()
    }

    pub(super) fn note(
        &mut self,
        at: i64,
        event: SimulationEventKind,
        request: Option<&Arrival>,
        participant: Option<usize>,
    ) -> Result<(), InputError> {
        self.note_with(at, event, request, (participant, None, None))
    }

    /// Writes an event down, where somebody wants to read it.
    pub(super) fn note_with(
        &mut self,
        at: i64,
        event: SimulationEventKind,
        request: Option<&Arrival>,
        more: (Option<usize>, Option<Outcome>, Option<Money>),
    ) -> Result<(), InputError> {
        if self.log.is_none() {
            return Ok(());
        }
        let request = request.map(|arrival| self.setting.id(arrival)).transpose()?;
        self.write(at, event, request, more)
    }

    pub(super) fn write(
        &mut self,
        at: i64,
        event: SimulationEventKind,
        request: Option<Id>,
        (participant, outcome, price): (Option<usize>, Option<Outcome>, Option<Money>),
    ) -> Result<(), InputError> {
        if let Some(log) = &mut self.log {
            let at = self.setting.clock.moment(at)?;
            let participant = participant.and_then(|place| self.setting.people.get(place)).cloned();
            log.events.push(SimulationEvent { at, event, request, participant, outcome, price });
        }
        Ok(())
    }
}

/// So much room of requests that have ended is kept.
const SPARE: usize = 64;

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

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use crate::{SimulateInput, from_json, simulate};

    /// A lot with a path and one without, little room, ceilings that are used up, direct orders and suspensions, refusals,
    /// capacities that change, and a bankruptcy: after each event the two forms of the ledger are held against each other.
    #[test]
    fn whole_numbers_are_those_of_the_state() {
        let input: SimulateInput = from_json(
            r#"{"seed": 5, "replications": {"kind": "range", "from": 0, "to": 2}, "policies": [{"id": "P", "changes": [
              {"kind": "capacity_factor", "factor": "0.5", "from": "2026-03-01"},
              {"kind": "without_largest", "from": "2026-04-01", "insolvent": true}]}],
            "scenario": {"framework": {"id": "F", "authority": "Region", "regime": "zzvz_2016", "may_outlive": true,
              "term": {"from": "2026-01-01", "to": "2026-06-30"}, "maximum_value": "2500000", "budget_year_by": "start",
              "ceilings": [{"id": "2026", "year": 2026, "maximum_value": "2400000"}, {"id": "of-B", "participant": "B", "maximum_value": "900000"}, {"id": "2027", "year": 2027, "maximum_value": "1"}], "lots": [
              {"id": "called", "area": "field_and_outpatient", "region": "CZ053", "scheme": {"combine": {"kind": "lowest_price"}},
                "items": [{"id": "hour", "unit": "hour", "step": "0.25", "maximum_unit_price": "520"}], "maximum_value": "1500000"},
              {"id": "asked", "area": "field_and_outpatient", "region": "CZ053", "scheme": {"combine": {"kind": "lowest_price"}},
                "items": [{"id": "hour", "unit": "hour", "maximum_unit_price": "520"}], "path": {"rules": [
                {"id": "small", "when": {"up_to": "10000"}, "way": {"kind": "direct", "answer_within": {"hours": 8},
                  "rule": {"kind": "rotation", "declined": "lose_turn"}, "suspension": {"declines": 2, "within_days": 30, "for_days": 20}, "otherwise": "call"}},
                {"id": "call", "when": {"above": "10000"}, "way": {"kind": "mini_tender", "offer_period": {"working_days": 3}}}]}}],
              "participants": [
                {"id": "A", "lots": [{"lot": "called", "capacity": {"hour": "90"}}, {"lot": "asked", "rank": 1, "prices": {"hour": "480"}, "capacity": {"hour": "80"}}]},
                {"id": "B", "lots": [{"lot": "called", "maximum_value": "400000"}, {"lot": "asked", "rank": 2, "prices": {"hour": "470"}}]}]},
            "providers": [
              {"participant": "A", "costs": {"hour": "400"}, "offer_variation": "0.1", "refuses": "0.2", "pricing": {"kind": "first_price"},
                "responds_in_hours": {"kind": "exponential", "mean": "6"}},
              {"participant": "B", "costs": {"hour": "405"}, "offer_variation": "0.1", "refuses": "0.2", "pricing": {"kind": "first_price"},
                "responds_in_hours": {"kind": "exponential", "mean": "6"}}],
            "demand": [
              {"id": "one", "arrivals": {"kind": "poisson", "per_year": "150"}, "requests": {"kind": "drawn", "lot": "called", "item": "hour",
                "office": "5309", "quantity": {"kind": "uniform", "from": "5", "to": "60"}, "duration_days": {"kind": "exponential", "mean": "20"}}},
              {"id": "two", "arrivals": {"kind": "poisson", "per_year": "150"}, "requests": {"kind": "drawn", "lot": "asked", "item": "hour",
                "office": "5309", "quantity": {"kind": "uniform", "from": "5", "to": "60"}, "duration_days": {"kind": "exponential", "mean": "20"}}}],
            "authority": {"offer_period": {"working_days": 3}, "calls": 2}}}"#,
        )
        .unwrap();
        let simulation = simulate(&input).unwrap();
        let most = |name: &str| {
            let rows = simulation.rows.measure.iter().zip(&simulation.rows.value);
            rows.filter(|(measure, _)| measure.as_str() == name).map(|(_, value)| *value).max()
        };
        for measure in ["contracts", "direct_share", "refusals", "broken_off", "unmet_ceiling_reached", "no_room"] {
            assert!(most(measure).is_some_and(|value| value > crate::Number::ZERO), "{measure} happens");
        }
    }
}
