//! What an answer comes to.

use super::super::answer::{Answer, Reply, invalid};
use super::super::asked::{Asked, AskedOutcome};
use super::super::minitender::Walk;
use super::{Amounts, Order, Settled, Terms};
use crate::contract::ItemQuantity;
use crate::message::{ErrorCode, InputError, Problem, Problems, Reason, ReasonCode};
use crate::time::{Calendar, DateOrInstant, DeadlineInput, Instant, TimeLimit, deadline};
use crate::value::json::{Once, Path, out_of_range};
use crate::value::{Id, Measured, Quantity, Unit};

impl Walk<'_> {
    /// What an answer comes to: what is taken, and the outcome with its reasons.
    pub(super) fn hear(
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
    pub(super) fn check_answer(
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
        let before = ("the one before was still to answer", "předchozí měl ještě čas na odpověď");
        let (is_early, (english, czech)) = match &order.settled {
            Some(Settled::Answered(last)) => (answer.asked_at < *last, before),
            Some(Settled::Over(last)) => (!is_over(last, &answer.asked_at), before),
            None => {
                let request = ("the request was not there yet", "poptávka ještě nebyla přijata");
                (answer.asked_at < self.tender.request.received_at, request)
            }
        };
        if is_early {
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
    pub(super) fn confirmation(
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

    fn check_part(&self, lines: &[ItemQuantity], wanted: &Amounts, at: &Path<'_>, problems: &mut Problems) {
        let items = self.lot.items_by_id();
        let mut seen = Once::default();
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
                problems.push(out_of_range(&place.field("quantity"), line.quantity, format!("> 0, ≤ {most}")));
            }
        }
    }
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
