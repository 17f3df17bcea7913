//! What follows a decision: questions, answers, refusals, another call, contracts, or the end of a request.

use super::case::{Case, Question, Verdict, decide};
use super::log::{ReplayedDecision, SimulationEventKind};
use super::measure::{Ended, add};
use super::policy::Version;
use super::random::{Purpose, Stream};
use super::run::{Next, Run};
use crate::award::{Answer, Asked, AwardInput, Outcome, Reply};
use crate::contract::PartialContract;
use crate::message::{ErrorCode, InputError};
use crate::time::{DateOrInstant, last_second};
use crate::value::{Id, Text};

/// How long it takes to draw equal offers, in seconds: the sources of the draw are known an hour after they were announced.
const DRAW: i64 = 3_600;

impl Run<'_> {
    /// Decides on a request as it stands.
    pub(super) fn decide(&mut self, place: usize, at: i64) -> Result<(), InputError> {
        let Some(mut case) = self.cases.get_mut(place).and_then(Option::take) else { return Ok(()) };
        let Some(version) = self.version(case.version) else { return Ok(()) };
        if case.first_asked.is_none() && case.deadline.is_none() {
            case.first_asked = Some(Box::new(self.ledger.state.clone()));
        }
        let verdict = match self.verdict(&case, version, at) {
            // A suspension ended, or a capacity was raised, and somebody comes before who has answered: it is asked anew.
            Err(error) if error.has(ErrorCode::InvalidAnswer) || error.has(ErrorCode::AnotherWay) => {
                case.begin_anew();
                self.verdict(&case, version, at)?
            }
            // While equal offers were drawn, one of them lost its room: what was drawn settles nothing any more.
            Err(error) if error.has(ErrorCode::InvalidRuling) && case.forget_draws() => {
                self.verdict(&case, version, at)?
            }
            verdict => verdict?,
        };
        if self.tally.counts(case.arrival.at) && case.deadline.is_some() {
            add(&mut self.tally.evaluations, 1);
            if case.rulings.is_empty() {
                add(&mut self.tally.low_prices, verdict.flagged);
            }
        }
        self.note_with(
            at,
            SimulationEventKind::Decided,
            Some(&case.arrival.request.id),
            (None, Some(verdict.outcome), None),
        )?;
        if let Some(next) = self.follow(&mut case, version, &verdict, at)? {
            if let Some(slot) = self.cases.get_mut(place) {
                *slot = Some(case);
            }
            let (at, call) = next;
            self.plan_next(at, if call { Next::Call(place) } else { Next::Decide(place) });
        }
        Ok(())
    }

    fn verdict(&mut self, case: &Case, version: &Version, at: i64) -> Result<Verdict, InputError> {
        let lot = &case.arrival.request.lot;
        let state = case.first_asked.as_ref().map(|before| self.ledger.since(before, lot));
        let state = state.as_ref().unwrap_or(&self.ledger.state);
        let log = self.log.as_deref_mut().filter(|log| log.of.as_ref() == Some(&case.arrival.request.id));
        decide(&version.framework, state, (case, at), &self.setting.clock, |tender, decision| {
            if let Some(log) = log {
                let input = AwardInput::from_parts(version.framework.clone(), state.clone(), tender);
                log.decisions.push(ReplayedDecision { input, decision: decision.clone() });
            }
        })
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
                if let Some(next) = self.ask(case, version, verdict.asked.last(), at)? {
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
                if let Some(next) = self.refusals(case, &verdict.contracts, at)? {
                    return Ok(Some((next, false)));
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
        asked: Option<&Asked>,
        at: i64,
    ) -> Result<Option<i64>, InputError> {
        let Some(asked) = asked else { return Ok(None) };
        let participants = &self.setting.framework().participants;
        let Some(participant) = participants.iter().position(|one| one.id == asked.participant) else {
            return Ok(None);
        };
        let Some(seller) = self.setting.seller(case.arrival.lot, participant) else { return Ok(None) };
        let takes = !self.is_gone(case.arrival.lot, participant)
            && self.seen(case, version, participant, at).is_some_and(|seen| seller.takes(&seen));
        let wait = seller.response(&case.arrival, self.luck, case.calls);
        let clock = &self.setting.clock;
        let limit = self.answer_by(case, version, asked, at)?;
        let answered = at.saturating_add(wait);
        let (moment, reply) = if limit.is_some_and(|limit| answered > limit) {
            (limit.unwrap_or(answered).saturating_add(1), Reply::NoAnswer {})
        } else if takes {
            (answered, Reply::Accepted { at: clock.moment(answered)? })
        } else {
            let reason = Text::parse("simulated")?;
            (answered, Reply::Declined { at: clock.moment(answered)?, reason, justified: false })
        };
        let took = matches!(reply, Reply::Accepted { .. });
        let asked_at = clock.moment(at)?;
        case.answers.push(Answer {
            participant: seller.id.clone(),
            asked_at,
            by_telephone: false,
            reply,
            confirmed_at: None,
        });
        case.waits.providers = case.waits.providers.saturating_add(moment.saturating_sub(at));
        if self.tally.counts(case.arrival.at) {
            add(&mut self.tally.questions, 1);
            add(&mut self.tally.refusals, usize::from(!took));
        }
        let request = Some(&case.arrival.request.id);
        self.note(at, SimulationEventKind::Asked, request, Some(&asked.participant))?;
        let kind = if took { SimulationEventKind::Took } else { SimulationEventKind::Declined };
        self.note(moment, kind, request, Some(&asked.participant))?;
        Ok(Some(moment))
    }

    /// The last second in which an answer counts.
    fn answer_by(&self, case: &Case, version: &Version, asked: &Asked, at: i64) -> Result<Option<i64>, InputError> {
        let clock = &self.setting.clock;
        if let Some(by) = &asked.answer_by {
            let last = match by {
                DateOrInstant::Date(day) => last_second(*day),
                DateOrInstant::Instant(moment) => Some(moment.clone()),
            };
            return Ok(last.map(|moment| clock.second(&moment)));
        }
        let path = version.framework.lots.get(case.arrival.lot).and_then(|lot| lot.path.as_ref());
        match path.and_then(|path| path.rule(&asked.rule)).map(|rule| &rule.way) {
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
                    let participant = case.bids.iter().find(|bid| bid.id == *offer).map_or(0, |bid| bid.participant);
                    let stream = Stream::participant(case.arrival.demand, participant);
                    let luck = self.luck.of(stream, case.arrival.number, Purpose::Justification, case.calls).unit();
                    let accepted = luck < self.setting.accepted;
                    case.explain(offer, accepted, next, clock)?;
                    let kind = if accepted {
                        SimulationEventKind::ExplanationAccepted
                    } else {
                        SimulationEventKind::ExplanationRejected
                    };
                    events.push((kind, Some(offer.clone())));
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
            self.note(next, kind, Some(&case.arrival.request.id), offer.as_ref())?;
        }
        Ok(Some(next))
    }

    /// Who won and refuses says so; when it is decided again.
    fn refusals(&mut self, case: &mut Case, contracts: &[PartialContract], at: i64) -> Result<Option<i64>, InputError> {
        let mut refused: Vec<(Id, i64)> = Vec::new();
        for offer in contracts.iter().filter_map(|contract| contract.offer.as_ref()) {
            let Some(participant) = case.bids.iter().find(|bid| bid.id == *offer).map(|bid| bid.participant) else {
                continue;
            };
            let Some(seller) = self.setting.seller(case.arrival.lot, participant) else { continue };
            let is_gone = self.is_gone(case.arrival.lot, participant);
            if !case.is_refused(offer) && (is_gone || seller.refuses(&case.arrival, self.luck, case.calls)) {
                let wait = seller.response(&case.arrival, self.luck, case.calls);
                refused.push((offer.clone(), at.saturating_add(wait)));
            }
        }
        let Some(next) = refused.iter().map(|(_, at)| *at).max() else { return Ok(None) };
        for (offer, at) in &refused {
            case.refuse(offer, *at, &self.setting.clock)?;
            self.note(*at, SimulationEventKind::Refused, Some(&case.arrival.request.id), Some(offer))?;
        }
        if self.tally.counts(case.arrival.at) {
            add(&mut self.tally.refusals, refused.len());
        }
        case.waits.providers = case.waits.providers.saturating_add(next.saturating_sub(at));
        Ok(Some(next))
    }

    /// A request ends, with contracts or without.
    fn conclude(&mut self, case: &Case, version: &Version, verdict: &Verdict, at: i64) -> Result<(), InputError> {
        let setting = self.setting;
        let (clock, lot) = (&setting.clock, case.arrival.lot);
        let Some(first) = self.plan.versions.first() else { return Ok(()) };
        let request = &case.arrival.request;
        if !verdict.asked.is_empty() {
            let moment = clock.moment(at)?;
            self.ledger.asked(&version.framework, &request.lot, &verdict.asked, &moment)?;
        }
        let (counts, day) = (self.tally.counts(case.arrival.at), clock.date(at));
        for contract in &verdict.contracts {
            let participants = &setting.framework().participants;
            let Some(participant) = participants.iter().position(|one| one.id == contract.participant) else {
                continue;
            };
            let until = clock.after(contract.period.to()).max(at);
            let place = self.ledger.conclude(&first.framework, contract, (participant, lot), (at, until))?;
            self.use_capacity((lot, participant), &contract.lines, false, at);
            self.plan_next(until, Next::End(place));
            let price = Some(contract.price);
            let kind = SimulationEventKind::Contracted;
            self.note_with(at, kind, Some(&request.id), (Some(&contract.participant), None, price))?;
            if counts {
                let terms =
                    version.framework.participant(&contract.participant).and_then(|one| one.terms(&contract.lot));
                self.tally.contract(contract, (&version.framework, lot, terms), participant, (at, day));
                let seat = setting.seller(lot, participant).and_then(|seller| seller.seat.as_deref());
                if let Some(seat) = seat {
                    add(&mut self.tally.seated, 1);
                    add(&mut self.tally.outside, usize::from(seat != super::scenario::place_of(request)));
                }
            }
        }
        if counts {
            let ended = Ended {
                lot,
                received: case.arrival.at,
                at,
                year: day.year(),
                outcome: verdict.outcome,
                waits: &case.waits,
                wished: clock.first_of(request.period.from()),
            };
            self.tally.end(&ended, !verdict.contracts.is_empty());
        }
        Ok(())
    }
}

/// Whether another call may find what this one did not.
const fn is_called_again(outcome: Outcome) -> bool {
    matches!(
        outcome,
        Outcome::NoOffer | Outcome::NoAdmissibleOffer | Outcome::NoCapacity | Outcome::RefusedByAll | Outcome::NewCall
    )
}
