//! What follows a decision: questions, answers, refusals, another call, contracts, or the end of a request.

use super::case::{Case, Contracts, FirstAsked, Question, Questions, Turn, Verdict, decide};
use super::ledger::Rules;
use super::log::{ReplayedDecision, SimulationEventKind};
use super::measure::add;
use super::policy::Version;
use super::random::{Purpose, Stream};
use super::ready::ReadyLot;
use super::real::rescaled;
use super::run::{Next, Run};
use super::slab::Key;
use crate::award::{AwardInput, Outcome, Quick, QuickAnswer, QuickOffers, QuickOrder};
use crate::framework::MONEY;
use crate::message::{ErrorCode, InputError, Problem};

/// How long it takes to draw equal offers, in seconds: the sources of the draw are known an hour after they were announced.
const DRAW: i64 = 3_600;

impl Run<'_> {
    /// Decides on a request as it stands.
    pub(super) fn decide(&mut self, key: Key, at: i64) -> Result<(), InputError> {
        let Some(mut case) = self.cases.take(key) else { return Ok(()) };
        let Some((version, rules)) = self.version(case.version).zip(self.rules()) else { return Ok(()) };
        let verdict = match self.verdict(&mut case, (version, rules), at) {
            // A suspension ended, or a capacity was raised, and somebody comes before who has answered: it is asked anew.
            Err(error) if error.has(ErrorCode::InvalidAnswer) || error.has(ErrorCode::AnotherWay) => {
                case.begin_anew();
                self.verdict(&mut case, (version, rules), at)?
            }
            // While equal offers were drawn, one of them lost its room: what was drawn settles nothing any more.
            Err(error) if error.has(ErrorCode::InvalidRuling) && case.forget_draws() => {
                self.verdict(&mut case, (version, rules), at)?
            }
            verdict => verdict.map_err(|error| self.about(&case, error))?,
        };
        if self.tally.counts(case.arrival.at) && case.deadline.is_some() {
            add(&mut self.tally.evaluations, 1);
            if case.rulings.is_empty() {
                add(&mut self.tally.low_prices, verdict.flagged);
            }
        }
        let outcome = Some(verdict.outcome);
        self.note_with(at, SimulationEventKind::Decided, Some(&case.arrival), (None, outcome, None))?;
        match self.follow(&mut case, version, &verdict, at)? {
            Some((at, call)) => {
                self.cases.put_back(key, case);
                self.plan_next(at, if call { Next::Call(key) } else { Next::Decide(key) });
            }
            None => self.over(key, case),
        }
        Ok(())
    }

    /// What was refused, with the request that it was about.
    fn about(&self, case: &Case, error: InputError) -> InputError {
        match self.setting.id(&case.arrival) {
            Ok(id) => error.below(&format!("/{id}")),
            Err(_) => error,
        }
    }

    fn verdict(
        &mut self,
        case: &mut Case,
        (version, rules): (&Version, Rules<'_>),
        at: i64,
    ) -> Result<Verdict, InputError> {
        let setting = self.setting;
        let Some(lot) = self.lot(case.version, case.arrival.lot) else { return Err(no_rules()) };
        let is_kept = match self.log.as_ref().and_then(|log| log.of.as_ref()) {
            Some(wanted) => *wanted == setting.id(&case.arrival)?,
            None => false,
        };
        if !is_kept && let Some(verdict) = self.quickly(case, lot, at) {
            return Ok(verdict);
        }
        if case.first_asked.is_none() && case.deadline.is_none() {
            // Of a request that somebody wants to see everything is kept.
            let has_turns = lot.quick.as_ref().map(|quick| is_kept || quick.has_turns());
            case.first_asked = Some(self.ledger.first_asked(rules, case.arrival.lot, has_turns)?);
        }
        let earlier = match case.first_asked {
            Some(_) => Some(self.state_for(case, rules, &version.framework)?),
            None => None,
        };
        let state = match &earlier {
            Some(state) => state,
            None => self.ledger.state(rules)?,
        };
        let log = self.log.as_deref_mut().filter(|_| is_kept);
        let verdict =
            decide((&version.framework, lot), state, (case, at), (setting, self.luck), |tender, decision| {
                if let Some(log) = log {
                    let input = AwardInput::from_parts(version.framework.clone(), state.clone(), tender);
                    log.decisions.push(ReplayedDecision { input, decision: decision.clone() });
                }
            })?;
        // Whose turn it was plays no part in a mini-tender that was called without asking anybody.
        if verdict.is_called_at_once && case.answers.is_empty() {
            case.first_asked = None;
        }
        Ok(verdict)
    }

    /// The decision where nothing but figures is in question.
    fn quickly(&mut self, case: &mut Case, lot: &ReadyLot, at: i64) -> Option<Verdict> {
        let (setting, quick, arrival) = (self.setting, lot.quick.as_ref()?, &case.arrival);
        let kind = setting.kinds.get(arrival.kind)?;
        if case.version != self.current || kind.has_maximum || !case.only_refusals() {
            return None;
        }
        let earlier = match &case.first_asked {
            Some(FirstAsked::State(_)) => return None,
            Some(FirstAsked::Units(earlier)) => Some(earlier),
            None => None,
        };
        let order = QuickOrder {
            lines: arrival.lines(&setting.kinds),
            received: setting.clock.date(arrival.at),
            urgency: arrival.urgency,
            continues: arrival.continues,
            before: arrival.before(),
            answers: &case.answers,
            earlier,
            day: setting.clock.date(at),
            period: (arrival.from, arrival.to),
            year: setting.clock.day(arrival.from)?.year(),
            is_in_region: *lot.in_region.get(arrival.kind)?,
            barred: lot.barred.get(arrival.kind)?,
        };
        let accounts = &self.ledger.accounts;
        let (found, rule) = if case.deadline.is_some() {
            let offers = QuickOffers { offers: &case.offers, numbers: &case.numbers, order: &setting.order_of_ids };
            quick.decide(accounts, &order, &offers, &mut self.desk)?
        } else {
            quick.begin(accounts, &order, &mut self.desk)?
        };
        let is_asked = matches!(found, Quick::Ask { .. } | Quick::NewCall { at_once: false });
        if is_asked && case.first_asked.is_none() {
            case.first_asked = Some(FirstAsked::Units(accounts.earlier(case.arrival.lot, quick.has_turns())?));
        }
        let mut verdict = Verdict {
            outcome: Outcome::Awarded,
            contracts: Contracts::Documents(Vec::new()),
            asked: Questions::Units,
            turn: None,
            rule: rule.and_then(|rule| {
                let framework = &self.version(case.version)?.framework;
                let path = framework.lots.get(case.arrival.lot)?.path.as_ref()?;
                path.rules.get(rule).map(|rule| rule.id.clone())
            }),
            question: None,
            flagged: 0,
            compared: None,
            is_called_at_once: false,
        };
        match found {
            Quick::Awarded { offer, price, cheapest } => {
                let participant = case.offers.get(offer)?.participant;
                verdict.contracts = Contracts::Whole { offer: Some(offer), participant, price };
                verdict.compared = Some((rescaled(price, MONEY), rescaled(cheapest, MONEY)));
            }
            Quick::Taken { participant, price } => {
                verdict.contracts = Contracts::Whole { offer: None, participant, price };
            }
            Quick::Ask { participant } => {
                verdict.outcome = Outcome::AwaitingAnswer;
                verdict.turn = Some(Turn { participant, answer_by: None });
            }
            Quick::NewCall { at_once } => {
                (verdict.outcome, verdict.is_called_at_once) = (Outcome::NewCall, at_once);
            }
            Quick::Ended(outcome) => verdict.outcome = outcome,
        }
        Some(verdict)
    }

    /// When it goes on, and whether by a call; nothing where it ended.
    fn follow(
        &mut self,
        case: &mut Case,
        version: &Version,
        verdict: &Verdict,
        at: i64,
    ) -> Result<Option<(i64, bool)>, InputError> {
        case.rule.clone_from(&verdict.rule);
        match verdict.outcome {
            Outcome::AwaitingAnswer => {
                if let Some(next) = self.ask(case, version, verdict.turn.as_ref(), at)? {
                    return Ok(Some((next, false)));
                }
            }
            // The path leads to a mini-tender.
            Outcome::NewCall if case.deadline.is_none() => return Ok(Some((at, true))),
            Outcome::Undecided => {
                if let Some(next) = self.settle(case, verdict, at)? {
                    return Ok(Some((next, false)));
                }
            }
            Outcome::Awarded | Outcome::PartlyAwarded => {
                if let Some(next) = self.refusals(case, version, &verdict.contracts, at)? {
                    return Ok(Some((next, false)));
                }
                if let Some((lot, rules)) = self.lot(case.version, case.arrival.lot).zip(self.rules()) {
                    self.look_for_flips(case, (version, lot, rules), verdict, at)?;
                }
                self.conclude(case, version, verdict, at)?;
                return Ok(None);
            }
            _ => {}
        }
        if is_called_again(verdict.outcome) && case.deadline.is_some() && case.calls < self.setting.calls {
            let wait = self.wait(case, Purpose::Handling);
            case.waits.authority = case.waits.authority.saturating_add(wait);
            return Ok(Some((at.saturating_add(wait), true)));
        }
        self.conclude(case, version, verdict, at)?;
        Ok(None)
    }

    /// Asks whose turn it is; when the answer is there.
    fn ask(
        &mut self,
        case: &mut Case,
        version: &Version,
        turn: Option<&Turn>,
        at: i64,
    ) -> Result<Option<i64>, InputError> {
        let Some(Turn { participant, answer_by }) = turn else { return Ok(None) };
        let (setting, participant) = (self.setting, *participant);
        let Some(seller) = setting.seller(case.arrival.lot, participant) else { return Ok(None) };
        let clock = &setting.clock;
        let lot = self.lot(case.version, case.arrival.lot);
        let seen = lot.and_then(|lot| self.seen((&case.arrival, case.calls), lot, participant, clock.date(at)));
        let owes = version.arrangement.duty_to_accept;
        let takes = !self.is_gone(case.arrival.lot, participant) && seen.is_some_and(|seen| seller.takes(&seen, owes));
        let wait = seller.response(&case.arrival, self.luck, case.calls);
        let limit = match answer_by {
            Some(limit) => Some(*limit),
            None => self.answer_by(case, version, at)?,
        };
        let answered = at.saturating_add(wait);
        let (moment, heard) = match limit {
            Some(limit) if answered > limit => (limit.saturating_add(1), None),
            _ => (answered, Some(answered)),
        };
        let took = takes && heard.is_some();
        // Who did not answer had until the second before.
        let day = clock.date(heard.unwrap_or_else(|| moment.saturating_sub(1)));
        case.hear(QuickAnswer { participant, takes: took, day }, at, heard);
        case.waits.providers = case.waits.providers.saturating_add(moment.saturating_sub(at));
        if self.tally.counts(case.arrival.at) {
            add(&mut self.tally.questions, 1);
            add(&mut self.tally.refusals, usize::from(!took));
            add(&mut self.tally.unanswered, usize::from(heard.is_none()));
        }
        let request = Some(&case.arrival);
        self.note(at, SimulationEventKind::Asked, request, Some(participant))?;
        let kind = match heard {
            None => SimulationEventKind::TimedOut,
            Some(_) if took => SimulationEventKind::Took,
            Some(_) => SimulationEventKind::Declined,
        };
        self.note(moment, kind, request, Some(participant))?;
        Ok(Some(moment))
    }

    /// The last second in which an answer counts of who is asked now.
    fn answer_by(&self, case: &Case, version: &Version, at: i64) -> Result<Option<i64>, InputError> {
        let clock = &self.setting.clock;
        let lot = self.lot(case.version, case.arrival.lot);
        if let Some(known) = lot.and_then(|lot| lot.deadline(case.rule.as_ref(), clock.place(at))) {
            return Ok(Some(known));
        }
        let path = version.framework.lots.get(case.arrival.lot).and_then(|lot| lot.path.as_ref());
        match path.zip(case.rule.as_ref()).and_then(|(path, rule)| path.rule(rule)).map(|rule| &rule.way) {
            Some(crate::framework::Way::Direct { answer_within, .. }) => clock.limit(at, *answer_within).map(Some),
            _ => Ok(None),
        }
    }

    /// Low prices are explained, equal offers drawn; when that is done.
    fn settle(&mut self, case: &mut Case, verdict: &Verdict, at: i64) -> Result<Option<i64>, InputError> {
        let clock = &self.setting.clock;
        let (next, events) = match &verdict.question {
            None => return Ok(None),
            Some(Question::Explanations(offers)) => {
                let next = at.saturating_add(self.wait(case, Purpose::Explanation));
                let mut events = Vec::new();
                for offer in offers {
                    let place = case.place_of(offer, &self.setting.people).and_then(|place| case.offers.get(place));
                    let participant = place.map_or(0, |offer| offer.participant);
                    let stream = Stream::participant(case.arrival.demand, participant);
                    let luck = self.luck.of(stream, case.arrival.event(), Purpose::Justification, case.calls).unit();
                    let accepted = luck < self.setting.accepted;
                    case.explain(offer, accepted, next, clock)?;
                    let kind = if accepted {
                        SimulationEventKind::ExplanationAccepted
                    } else {
                        SimulationEventKind::ExplanationRejected
                    };
                    events.push((kind, Some(participant)));
                }
                (next, events)
            }
            Some(Question::Tie(offers)) => {
                let next = at.saturating_add(DRAW);
                case.draw(offers, (at, next), self.luck, clock)?;
                (next, vec![(SimulationEventKind::Drawn, None)])
            }
        };
        case.waits.authority = case.waits.authority.saturating_add(next.saturating_sub(at));
        for (kind, offer) in events {
            self.note(next, kind, Some(&case.arrival), offer)?;
        }
        Ok(Some(next))
    }

    /// Who won and refuses says so; when it is decided again.
    fn refusals(
        &mut self,
        case: &mut Case,
        version: &Version,
        contracts: &Contracts,
        at: i64,
    ) -> Result<Option<i64>, InputError> {
        let owes = version.arrangement.duty_to_accept;
        let mut refused: Vec<(usize, i64)> = Vec::new();
        for place in contracts.winners(case, &self.setting.people) {
            let Some(offer) = case.offers.get(place) else { continue };
            let Some(seller) = self.setting.seller(case.arrival.lot, offer.participant) else { continue };
            let is_gone = self.is_gone(case.arrival.lot, offer.participant);
            if !offer.is_refused && (is_gone || !owes && seller.refuses(&case.arrival, self.luck, case.calls)) {
                let wait = seller.response(&case.arrival, self.luck, case.calls);
                refused.push((place, at.saturating_add(wait)));
            }
        }
        let Some(next) = refused.iter().map(|(_, at)| *at).max() else { return Ok(None) };
        for (place, at) in &refused {
            case.refuse(*place, *at, self.setting)?;
            let participant = case.offers.get(*place).map(|offer| offer.participant);
            self.note(*at, SimulationEventKind::Refused, Some(&case.arrival), participant)?;
        }
        if self.tally.counts(case.arrival.at) {
            add(&mut self.tally.refusals, refused.len());
        }
        case.waits.providers = case.waits.providers.saturating_add(next.saturating_sub(at));
        Ok(Some(next))
    }
}

/// Every request has its rules.
fn no_rules() -> InputError {
    InputError::one(Problem::new(ErrorCode::UnknownLot, ""))
}

/// Whether another call may find what this one did not.
const fn is_called_again(outcome: Outcome) -> bool {
    matches!(
        outcome,
        Outcome::NoOffer | Outcome::NoAdmissibleOffer | Outcome::NoCapacity | Outcome::RefusedByAll | Outcome::NewCall
    )
}
