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

use super::answer::{Answer, PartLine, Reply, invalid};
use super::asked::{Asked, AskedOutcome, lines};
use super::decision::{DecisionReason, Outcome, Winner};
use super::direct::{Candidate, Direct, DirectOrder, Seat, SelectInput};
use super::gate;
use super::minitender::{Stop, Walk};
use super::rule_of::rule_of;
use super::tender::money;
use crate::contract::ContractLine;
use crate::eligibility::{Bar, Stage};
use crate::framework::{DirectRule, LotTerms, Measure, Participant, PathRule, Way};
use crate::message::{ErrorCode, InputError, Problem, Problems, Reason, ReasonCode};
use crate::time::{Calendar, DateOrInstant, DeadlineInput, Instant, TimeLimit, deadline};
use crate::value::json::{Check, Path};
use crate::value::{ById, Exact, Id, Measured, Quantity, Unit};

/// How a request goes on after its path was followed.
pub(super) enum Course<'l> {
    /// By a mini-tender, under a rule of the path where there is one.
    MiniTender(Option<&'l PathRule>),
    /// It ended.
    Ended(gate::End),
}

/// How much of each item, in the order of the request.
type Amounts = Vec<(Id, Exact)>;

/// What one participant takes.
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
    pub(super) fn course(&mut self) -> Result<Course<'p>, Stop> {
        let Some(path) = &self.lot.path else {
            self.no_answers_left(0)?;
            return Ok(Course::MiniTender(None));
        };
        let mut rule = rule_of(path, self.lot, &self.tender.request, self.tender.at.day())?;
        let request = &self.tender.request;
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

    /// Asks one after the other, as the rule says.
    fn ask_all(&mut self, terms: Terms<'p>, order: &mut Order<'p>) -> Result<Round, Stop> {
        let (framework, lot) = (self.framework, self.lot);
        let mut barred: Vec<&Id> = Vec::new();
        for (participant, lot_terms) in framework.participants_of(&lot.id) {
            if self.pass_over(participant, lot_terms, terms.parts, order) {
                barred.push(&participant.id);
            }
        }
        let direct_order = self.direct_order(terms.rule, order)?;
        let seats = self.seats(terms.rule, &direct_order, &barred)?;
        let direct = Direct::new(terms.rule, seats);
        let mut call = direct.call(&direct_order);
        while let Some(id) = call.next().and_then(|seat| direct.id(seat)) {
            let Some((participant, lot_terms)) = framework.participant(id).and_then(|p| Some((p, p.terms(&lot.id)?)))
            else {
                continue;
            };
            // What was taken in the meantime may have used up a ceiling that both share.
            if self.pass_over(participant, lot_terms, terms.parts, order) {
                continue;
            }
            if self.ask(terms, participant, lot_terms, order)? {
                return Ok(Round::Waiting);
            }
            if order.rest.is_empty() {
                self.no_answers_left(order.read)?;
                return Ok(Round::Taken);
            }
        }
        Ok(Round::NobodyLeft)
    }

    /// Asks one participant. Whether its answer is still awaited.
    fn ask(
        &mut self,
        terms: Terms<'p>,
        participant: &'p Participant,
        lot_terms: &'p LotTerms,
        order: &mut Order<'p>,
    ) -> Result<bool, Stop> {
        let wanted = self.wanted(participant, lot_terms, order);
        let price = self.price(lot_terms, &wanted).unwrap_or_default();
        let mut asked = Asked {
            participant: participant.id.clone(),
            rule: terms.id.clone(),
            lines: lines(wanted.clone()),
            price: money(&price, "/request/lines")?,
            asked_at: None,
            answer_by: None,
            outcome: AskedOutcome::Waiting,
            answered_at: None,
            takes: Vec::new(),
            reasons: Vec::new(),
        };
        let at = Path::ROOT.field("answers");
        let Some(answer) = self.tender.answers.get(order.read) else {
            self.decision.asked.push(asked);
            return Ok(true);
        };
        let at = at.index(order.read);
        order.read = order.read.saturating_add(1);
        let by = self.check_answer(terms, answer, &participant.id, order, &at)?;
        asked.asked_at = Some(answer.asked_at.clone());
        asked.answered_at = answer.reply.at().cloned();
        asked.answer_by = Some(by.clone());
        let takes = self.hear(terms, answer, &wanted, &by, &mut asked, &at)?;
        let is_waiting = asked.outcome == AskedOutcome::Waiting;
        order.settled = Some(match &asked.answered_at {
            Some(answered) if asked.outcome != AskedOutcome::TimedOut => Settled::Answered(answered.clone()),
            _ => Settled::Over(by),
        });
        if takes.is_empty() {
            if !is_waiting {
                order.declined.push(participant.id.clone());
            }
        } else {
            if answer.by_telephone {
                self.confirmation(terms, answer, &mut asked, &at)?;
            }
            asked.takes = lines(takes.clone());
            for (item, left) in &mut order.rest {
                if let Some((_, amount)) = takes.iter().find(|(taken, _)| taken == item) {
                    *left = &*left - amount;
                }
            }
            order.rest.retain(|(_, left)| left.is_positive());
            let price = self.price(lot_terms, &takes).unwrap_or_default();
            order.taken.push(Taken { participant, terms: lot_terms, rule: terms.id.clone(), amounts: takes, price });
        }
        self.decision.asked.push(asked);
        Ok(is_waiting)
    }

    /// What an answer comes to: what is taken, and the outcome with its reasons.
    fn hear(
        &self,
        terms: Terms<'_>,
        answer: &Answer,
        wanted: &Amounts,
        by: &DateOrInstant,
        asked: &mut Asked,
        at: &Path<'_>,
    ) -> Result<Amounts, InputError> {
        let Some(replied) = answer.reply.at() else {
            if is_over(by, &self.tender.at) {
                asked.outcome = AskedOutcome::TimedOut;
                asked.reasons.push(Reason::new(ReasonCode::NoAnswer).with("expected", by));
            }
            return Ok(Vec::new());
        };
        if is_over(by, replied) {
            asked.outcome = AskedOutcome::TimedOut;
            asked.reasons.push(Reason::new(ReasonCode::AnswerLate).with("value", replied).with("expected", by));
            return Ok(Vec::new());
        }
        match &answer.reply {
            Reply::Accepted { .. } => {
                asked.outcome = AskedOutcome::Accepted;
                return Ok(wanted.clone());
            }
            Reply::Part { lines, reason, .. } => {
                let mut takes = Vec::new();
                let mut problems = Problems::new();
                self.check_part(lines, wanted, &at.field("reply").field("lines"), &mut problems);
                InputError::unless_empty(problems)?;
                for (item, whole) in wanted {
                    if let Some(line) = lines.iter().find(|line| line.item == *item) {
                        takes.push((item.clone(), line.quantity.exact().min(whole.clone())));
                    }
                }
                if let Some(reason) = reason {
                    asked.reasons.push(Reason::new(ReasonCode::TookPart).with("reason", reason));
                }
                if takes == *wanted {
                    asked.outcome = AskedOutcome::Accepted;
                    return Ok(takes);
                }
                if terms.parts {
                    asked.outcome = AskedOutcome::Part;
                    return Ok(takes);
                }
                asked.outcome = AskedOutcome::Excused;
                asked.reasons.push(Reason::new(ReasonCode::NotParted));
            }
            Reply::FreeFrom { day, .. } => {
                asked.outcome = AskedOutcome::Excused;
                asked.reasons.push(Reason::new(ReasonCode::FreeFrom).with("value", day));
            }
            Reply::Declined { reason, justified, .. } => {
                asked.outcome = if *justified { AskedOutcome::Excused } else { AskedOutcome::Declined };
                asked.reasons.push(Reason::new(ReasonCode::Declined).with("reason", reason));
            }
            Reply::NoAnswer {} => {}
        }
        Ok(Vec::new())
    }

    /// Whether the answer is of whom it is asked and when it can be; until when it could be given.
    fn check_answer(
        &self,
        terms: Terms<'_>,
        answer: &Answer,
        whose: &Id,
        order: &Order<'_>,
        at: &Path<'_>,
    ) -> Result<DateOrInstant, InputError> {
        let mut problems = Problems::new();
        if answer.participant != *whose {
            let english = format!("it is the turn of `{whose}`");
            let problem = invalid(&at.field("participant"), &english, &format!("na řadě je `{whose}`"));
            return Err(InputError::one(problem));
        }
        let asked_at = at.field("asked_at");
        let is_early = match &order.settled {
            Some(Settled::Answered(last)) => answer.asked_at < *last,
            Some(Settled::Over(last)) => !is_over(last, &answer.asked_at),
            None => answer.asked_at < self.tender.request.received_at,
        };
        if is_early {
            let (english, czech) = ("the one before was still to answer", "předchozí měl ještě čas na odpověď");
            let (english, czech) = if order.settled.is_some() {
                (english, czech)
            } else {
                ("the request was not there yet", "poptávka ještě nebyla přijata")
            };
            problems.push(invalid(&asked_at, english, czech));
        }
        if answer.by_telephone && terms.confirm_within.is_none() {
            let (english, czech) =
                ("this way knows no orders by telephone", "tento způsob telefonickou objednávku nezná");
            problems.push(invalid(&at.field("by_telephone"), english, czech));
        }
        InputError::unless_empty(problems)?;
        end_of(&answer.asked_at, terms.answer_within).map_err(|error| error.below(&asked_at.pointer()))
    }

    /// Notes a written confirmation that is due or came late.
    fn confirmation(
        &self,
        terms: Terms<'_>,
        answer: &Answer,
        asked: &mut Asked,
        at: &Path<'_>,
    ) -> Result<(), InputError> {
        let (Some(within), Some(replied)) = (terms.confirm_within, answer.reply.at()) else { return Ok(()) };
        let by = end_of(replied, within).map_err(|error| error.below(&at.pointer()))?;
        let confirmed = answer.confirmed_at.as_ref();
        let moment = confirmed.unwrap_or(&self.tender.at);
        let code = match (is_over(&by, moment), confirmed) {
            (false, Some(_)) => return Ok(()),
            (false, None) => ReasonCode::ConfirmationDue,
            (true, _) => ReasonCode::ConfirmationLate,
        };
        asked.reasons.push(Reason::new(code).with("expected", by));
        Ok(())
    }

    fn check_part(&self, lines: &[PartLine], wanted: &Amounts, at: &Path<'_>, problems: &mut Problems) {
        let items = self.lot.items_by_id();
        let mut seen = crate::value::json::Once::default();
        if lines.is_empty() {
            problems.push(Problem::new(ErrorCode::EmptyList, at.pointer()));
        }
        for (index, line) in lines.iter().enumerate() {
            let place = at.index(index);
            seen.see(line.item.as_str(), &place.field("item"), problems);
            let unit = self.lot.item(&line.item).map_or(Unit::Hour, |item| item.unit);
            let ordered = Measured { quantity: line.quantity, unit };
            self.lot.check_line(&items, (&line.item, ordered), &place, problems);
            let most = wanted.iter().find(|(item, _)| *item == line.item).map(|(_, amount)| amount.clone());
            let most = most.unwrap_or_default();
            if line.quantity == Quantity::ZERO || line.quantity.exact() > most {
                let problem = Problem::new(ErrorCode::OutOfRange, place.field("quantity").pointer());
                problems.push(problem.with("value", line.quantity).naming("expected", format!("> 0, ≤ {most}")));
            }
        }
    }

    /// Whether somebody cannot be asked for what is left; why not is noted.
    fn pass_over(&mut self, participant: &Participant, terms: &LotTerms, parts: bool, order: &mut Order<'_>) -> bool {
        let against = self.against(participant, terms, parts, order);
        let is_barred = !against.is_empty();
        order.passed.extend(against.iter().map(Reason::code));
        for reason in against {
            let citation = gate::cite_reason(&reason, self.framework);
            let reason = DecisionReason::from(reason).of(&participant.id).citing(citation);
            if !self.decision.findings.contains(&reason) {
                self.decision.findings.push(reason);
            }
        }
        is_barred
    }

    /// Everything that stands against asking a participant for what is left.
    fn against(&self, participant: &Participant, terms: &LotTerms, parts: bool, order: &Order<'_>) -> Vec<Reason> {
        let (request, day) = (&*self.tender.request, self.tender.at.day());
        let bar = Bar { lot: self.lot, state: self.state, request };
        let mut found = bar.against(participant, terms, Stage::Award, day);
        let prices = terms.prices_on(day).1;
        for (item, _) in &order.rest {
            if prices.get(item).is_none() {
                found.push(Reason::new(ReasonCode::NoFrameworkPrice).with("item", item));
            }
        }
        let wanted = self.wanted(participant, terms, order);
        if !parts || wanted.is_empty() {
            for (item, left) in &order.rest {
                let free = self.state.free_capacity(terms, &participant.id, item);
                if let Some(free) = free.filter(|free| free < left) {
                    let reason = Reason::new(ReasonCode::NoCapacity).with("item", item);
                    found.push(reason.with("value", free).with("expected", left));
                }
            }
        }
        if let Some(price) = self.price(terms, &wanted) {
            let before: Exact = order.taken.iter().map(|taken| &taken.price).sum();
            let lot = (&self.lot.id, self.lot.maximum_value);
            for ceiling in self.state.remaining_for(self.framework, lot, Some((&participant.id, terms))) {
                // What others take of this order counts towards the ceilings that all share.
                let left = if ceiling.of == participant.id { ceiling.left } else { ceiling.left - &before };
                if price > left {
                    let reason = Reason::new(ReasonCode::CeilingReached).with("name", ceiling.of);
                    found.push(reason.with("value", &price).with("expected", left));
                }
            }
        }
        found
    }

    /// What a participant is asked for: what is left, as far as it has room.
    fn wanted(&self, participant: &Participant, terms: &LotTerms, order: &Order<'_>) -> Amounts {
        let amounts = order.rest.iter().map(|(item, left)| {
            let free = self.state.free_capacity(terms, &participant.id, item);
            (item.clone(), free.map_or_else(|| left.clone(), |free| free.min(left.clone())))
        });
        amounts.filter(|(_, amount)| amount.is_positive()).collect()
    }

    /// What amounts cost at the prices of a participant; missing where it has no price for one of them.
    fn price(&self, terms: &LotTerms, amounts: &Amounts) -> Option<Exact> {
        let prices = terms.prices_on(self.tender.at.day()).1;
        let costs: Option<Vec<Exact>> =
            amounts.iter().map(|(item, amount)| Some(amount * prices.get(item)?.exact())).collect();
        costs.map(|costs| costs.iter().sum())
    }

    /// The order as the rules look at it.
    fn direct_order(&self, rule: &DirectRule, order: &Order<'_>) -> Result<DirectOrder, InputError> {
        let request = &self.tender.request;
        let mut wanted = DirectOrder { preferences: request.need.preferences.clone(), ..DirectOrder::default() };
        match rule {
            DirectRule::Draw { algorithm } => {
                let Some(draw) = &self.tender.draw else {
                    return Err(InputError::one(Problem::new(ErrorCode::MissingField, "/draw").with("value", "draw")));
                };
                let mut problems = Problems::new();
                draw.lottery(*algorithm).check(&Path::ROOT.field("draw"), &mut problems);
                InputError::unless_empty(problems)?;
                wanted.draw = Some(draw.clone());
            }
            DirectRule::SameParticipant {} => {
                wanted.participant = request.continues.as_ref().map(|continued| continued.participant.clone());
            }
            _ => {}
        }
        match rule.measure() {
            Some(Measure::Value) => {
                let Some(value) = self.circumstances.ceiling else {
                    let problem = Problem::new(ErrorCode::MissingField, "/request/maximum_price");
                    return Err(InputError::one(problem.with("value", "maximum_price")));
                };
                wanted.value = Some(value);
            }
            Some(Measure::Quantity) => {
                let sum: Exact = order.rest.iter().map(|(_, amount)| amount).sum();
                wanted.quantity = sum.to_decimal().and_then(|sum| Quantity::new(sum).ok());
            }
            Some(Measure::Count) | None => {}
        }
        Ok(wanted)
    }

    /// The participants that can be asked, each with where its history has put it.
    fn seats(&self, rule: &DirectRule, order: &DirectOrder, barred: &[&Id]) -> Result<Vec<Seat>, InputError> {
        // A share is one of all participants, whoever can be asked.
        let counts_all = matches!(rule, DirectRule::TargetShares { .. });
        let known = |id: &Id| self.state.direct(&self.lot.id, id);
        let candidates = self
            .framework
            .participants_of(&self.lot.id)
            .filter(|(participant, _)| counts_all || !barred.contains(&&participant.id))
            .map(|(participant, terms)| {
                let whole: Amounts =
                    self.tender.request.lines.iter().map(|line| (line.item.clone(), line.quantity.exact())).collect();
                let price = self.price(terms, &whole).and_then(|price| money(&price, "").ok());
                let history = known(&participant.id);
                let awarded = rule.measure().zip(history).map(|(measure, history)| history.awarded(measure));
                Candidate {
                    id: participant.id.clone(),
                    rank: terms.rank,
                    price,
                    share: terms.share,
                    capacity: None,
                    awarded,
                    attributes: terms.profile.as_ref().map(|profile| profile.attributes.clone()).unwrap_or_default(),
                }
            });
        let input = SelectInput { rule: rule.clone(), participants: candidates.collect(), orders: vec![order.clone()] };
        if input.participants.is_empty() {
            return Ok(Vec::new());
        }
        let mut seats = input.checked()?;
        for seat in &mut seats {
            seat.is_barred = barred.contains(&&seat.id);
            if let (DirectRule::Rotation { .. }, Some(turn)) = (rule, known(&seat.id).and_then(|known| known.turn)) {
                // Whoever has never been to the back stands by rank before those who have.
                seat.place = u64::from(u32::MAX).saturating_add(u64::from(turn));
            }
        }
        Ok(seats)
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
            let lines = self.contract_lines(taken);
            self.add_contract(None, &taken.participant.id, lines, price);
        }
        let first = order.taken.first().map(|taken| taken.participant.id.clone());
        self.decision.winner = first.map(|participant| Winner { offer: None, participant });
        if order.rest.is_empty() {
            return Ok((Outcome::Awarded, reasons));
        }
        for (item, amount) in &order.rest {
            reasons.push(Reason::new(ReasonCode::PartUnmet).with("item", item).with("value", amount).into());
        }
        if let Some(next) = next {
            reasons.push(Reason::new(ReasonCode::NewCallNeeded).with("value", next).into());
        }
        self.decision.unmet = lines(order.rest);
        Ok((Outcome::PartlyAwarded, reasons))
    }

    /// The lines of what somebody takes, at its framework prices.
    fn contract_lines(&self, taken: &Taken<'_>) -> Vec<ContractLine> {
        let prices = taken.terms.prices_on(self.tender.at.day()).1;
        let units = ById::new(self.tender.request.lines.iter().map(|line| (&line.item, line.unit)));
        let line = |part: PartLine| {
            let (unit, unit_price) = (*units.get(&part.item)?, *prices.get(&part.item)?);
            Some(ContractLine { item: part.item, unit, quantity: part.quantity, unit_price })
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
        let names: Vec<String> = order.declined.iter().map(|id| format!("`{id}`")).collect();
        let reason = Reason::new(ReasonCode::RefusedByAll).with("value", names.join(", "));
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

/// When a time limit from a moment on ends.
fn end_of(from: &Instant, period: TimeLimit) -> Result<DateOrInstant, InputError> {
    let input = DeadlineInput { from: DateOrInstant::Instant(from.clone()), period, calendar: Calendar::Czech };
    deadline(&input).map(|deadline| deadline.date)
}

/// Whether a moment is after an end, which is a moment or the end of a day.
fn is_over(end: &DateOrInstant, moment: &Instant) -> bool {
    match end {
        DateOrInstant::Date(day) => moment.day() > *day,
        DateOrInstant::Instant(end) => moment > end,
    }
}
