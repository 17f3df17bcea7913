//! The path of a direct award: one participant after the other is asked, at its framework prices.
//!
//! # Questions
//!
//! **Why is nobody asked at the same time as another?** Because two might accept. Whose turn it is follows from the rule and
//! the state; whoever was asked out of turn gives no answer that counts.
//!
//! **What if the order is by telephone, in the night?** It stands from the answer on. The written confirmation follows within
//! the time that the way declares; until then the decision says that it is due, and afterwards that it is late.
//!
//! **Is somebody without room asked?** No: they could only decline. Where parts can be taken, they are asked for as much as
//! they have room for.
//!
//! **What becomes of the rest where a part was taken and nobody is left?** The decision says what is unmet; a request for it
//! goes its own way.

mod ask;
mod hear;
mod room;
mod seats;

use super::answer::invalid;
use super::asked::lines;
use super::decision::{DecisionReason, Outcome, Winner};
use super::gate;
use super::minitender::{Stop, Walk};
use super::path::way_of;
use super::tender::money;
use crate::contract::{ContractLine, ItemQuantity};
use crate::framework::{DirectRule, LotTerms, Participant, PathRule, Way};
use crate::message::{ErrorCode, InputError, Problem, Reason, ReasonCode, quoted};
use crate::time::{DateOrInstant, Instant, TimeLimit};
use crate::value::json::Path;
use crate::value::{ById, Exact, Id};

/// How a request goes on after its path was followed.
pub(super) enum Course<'l> {
    /// By a mini-tender, under a rule of the path where there is one.
    MiniTender(Option<&'l PathRule>),
    /// It ended.
    Ended(gate::End),
}

/// How much of each item, in the order of the request.
type Amounts = Vec<(Id, Exact)>;

/// What one participant takes, at its framework prices.
struct Taken<'f> {
    participant: &'f Participant,
    terms: &'f LotTerms,
    rule: Id,
    amounts: Amounts,
    price: Exact,
}

/// The order as it goes from one to the next.
struct Order<'f> {
    /// What nobody has taken yet.
    rest: Amounts,
    /// How many answers were read.
    read: usize,
    /// When the last one was settled, and so the next could be asked.
    settled: Option<Settled>,
    taken: Vec<Taken<'f>>,
    /// Who was asked and takes nothing.
    declined: Vec<Id>,
    /// Why those were not asked who were passed over.
    passed: Vec<ReasonCode>,
}

/// When asking somebody was over.
enum Settled {
    /// With the answer.
    Answered(Instant),
    /// With the end of the time for it.
    Over(DateOrInstant),
}

/// How a rule of the path ended.
enum Round {
    /// Everything is taken.
    Taken,
    /// Somebody is to be asked, or has not answered yet.
    Waiting,
    /// Nobody is left to ask.
    NobodyLeft,
}

/// The parts of a direct way.
#[derive(Clone, Copy)]
struct Terms<'l> {
    id: &'l Id,
    rule: &'l DirectRule,
    answer_within: TimeLimit,
    confirm_within: Option<TimeLimit>,
    parts: bool,
}

impl<'p> Walk<'p> {
    /// Follows the path of the lot from its first rule on, as far as the answers go.
    pub(in crate::award) fn course(&mut self) -> Result<Course<'p>, Stop> {
        let request = &self.tender.request;
        let taken = way_of(self.lot, request)?.map(|taken| taken.rule);
        let (Some(path), Some(mut rule)) = (&self.lot.path, taken) else {
            self.no_answers_left(0)?;
            return Ok(Course::MiniTender(None));
        };
        let mut order = Order {
            rest: request.lines.iter().map(|line| (line.item.clone(), line.quantity.exact())).collect(),
            read: 0,
            settled: None,
            taken: Vec::new(),
            declined: Vec::new(),
            passed: Vec::new(),
        };
        loop {
            self.decision.rules.push(rule.id.clone());
            let (terms, otherwise) = match &rule.way {
                Way::MiniTender { .. } => {
                    if order.read == 0 && !self.tender.answers.is_empty() {
                        let problem = Problem::new(ErrorCode::AnotherWay, "/answers").with("value", &rule.id);
                        return Err(InputError::one(problem).into());
                    }
                    self.no_answers_left(order.read)?;
                    if order.taken.is_empty() {
                        return Ok(Course::MiniTender(Some(rule)));
                    }
                    return self.end(order, Some(&rule.id)).map(Course::Ended);
                }
                Way::Direct { rule: direct, answer_within, confirm_within, parts, otherwise, .. } => {
                    let terms = Terms {
                        id: &rule.id,
                        rule: direct,
                        answer_within: *answer_within,
                        confirm_within: *confirm_within,
                        // Siblings stay together.
                        parts: *parts && request.cases.len() == 1,
                    };
                    (terms, otherwise)
                }
            };
            match self.ask_all(terms, &mut order)? {
                Round::Waiting => return Ok(Course::Ended(self.waiting())),
                Round::Taken => return self.end(order, None).map(Course::Ended),
                Round::NobodyLeft => {}
            }
            let next = otherwise.as_ref().and_then(|id| path.rule(id));
            let Some(next) = next else { return self.end(order, None).map(Course::Ended) };
            let reason = Reason::new(ReasonCode::GoesOn).with("value", &rule.id).with("expected", &next.id);
            self.decision.findings.push(reason.into());
            rule = next;
        }
    }

    fn waiting(&mut self) -> gate::End {
        let mut reasons = Vec::new();
        if let Some(asked) = self.decision.asked.last() {
            let mut reason = Reason::new(ReasonCode::AwaitingAnswer).with("participant", &asked.participant);
            if let Some(by) = &asked.answer_by {
                reason = reason.with("expected", by);
            }
            reasons.push(DecisionReason::from(reason).of(&asked.participant));
        }
        (Outcome::AwaitingAnswer, reasons)
    }

    /// The end of a direct award: contracts for what was taken, and what nobody took. `next` is the rule by which the
    /// rest would go on.
    fn end(&mut self, order: Order<'_>, next: Option<&Id>) -> Result<gate::End, Stop> {
        self.no_answers_left(order.read)?;
        if order.taken.is_empty() {
            return Ok(nobody(&order));
        }
        let mut reasons = Vec::new();
        for taken in &order.taken {
            let price = money(&taken.price, "/request/lines")?;
            let mut reason = Reason::new(ReasonCode::DirectAward)
                .with("participant", &taken.participant.id)
                .with("rule", &taken.rule)
                .with("value", price);
            let before = self.decision.asked.iter().take_while(|asked| asked.participant != taken.participant.id);
            let before: Vec<String> = before.map(|asked| format!("`{}`", asked.participant)).collect();
            if !before.is_empty() {
                reason = reason.with("before", before.join(", "));
            }
            reasons.push(DecisionReason::from(reason).of(&taken.participant.id));
            let lines = self.contract_lines(taken)?;
            self.add_contract(None, &taken.participant.id, (lines, price), "/request/lines")?;
        }
        let first = order.taken.first().map(|taken| taken.participant.id.clone());
        self.decision.winner = first.map(|participant| Winner { offer: None, participant });
        if order.rest.is_empty() {
            return Ok((Outcome::Awarded, reasons));
        }
        for (item, amount) in &order.rest {
            let reason = Reason::new(ReasonCode::PartUnmet).with("item", item).with("value", amount);
            reasons.push(self.in_unit(reason, item).into());
        }
        if let Some(next) = next {
            reasons.push(Reason::new(ReasonCode::NewCallNeeded).with("value", next).into());
        }
        self.decision.unmet = lines(order.rest);
        Ok((Outcome::PartlyAwarded, reasons))
    }

    /// The lines of what somebody takes, at its framework prices and the rates of the items.
    fn contract_lines(&self, taken: &Taken<'_>) -> Result<Vec<ContractLine>, InputError> {
        let prices = taken.terms.prices_on(self.tender.at.day()).1;
        let units = ById::new(self.tender.request.lines.iter().map(|line| (&line.item, line.unit)));
        let line = |part: ItemQuantity| {
            let (unit, unit_price) = (*units.get(&part.item)?, *prices.get(&part.item)?);
            Some(self.contract_line(part, unit, (unit_price, None), "/request/lines"))
        };
        lines(taken.amounts.clone()).into_iter().filter_map(line).collect()
    }

    /// Answers that nobody asked for are no part of the order.
    fn no_answers_left(&self, read: usize) -> Result<(), InputError> {
        if self.tender.answers.len() <= read {
            return Ok(());
        }
        let at = Path::ROOT.field("answers");
        let (english, czech) = ("nobody was asked here any more", "zde už nebyl nikdo osloven");
        Err(InputError::one(invalid(&at.index(read), english, czech)))
    }
}

/// The end where nobody takes anything.
fn nobody(order: &Order<'_>) -> gate::End {
    if !order.declined.is_empty() {
        let reason = Reason::new(ReasonCode::RefusedByAll).with("value", quoted(&order.declined));
        return (Outcome::RefusedByAll, vec![reason.into()]);
    }
    let only = |code: ReasonCode| !order.passed.is_empty() && order.passed.iter().all(|passed| *passed == code);
    let outcome = if only(ReasonCode::NoCapacity) {
        Outcome::NoCapacity
    } else if only(ReasonCode::CeilingReached) {
        Outcome::CeilingReached
    } else {
        Outcome::NoOffer
    };
    (outcome, vec![Reason::new(ReasonCode::NobodyToAsk).into()])
}
