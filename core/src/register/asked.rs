//! What becomes of the turn, the share and the standing of whoever was asked directly.
//!
//! **When is it recorded?** With the end of the order: what is still open counts for nothing yet. An order that began before
//! goes on with the turns as they were when its first participant was asked.
//!
//! **Which refusals count towards a suspension?** Those without a good reason, and answers that did not come in time. The
//! rule of the path says how many of them within how many days, and for how long.

use super::fold::invalid;
use super::perform::{money, quantity};
use super::{Event, Register};
use crate::award::{Asked, MiniTender};
use crate::framework::{DirectHistory, DirectRule, FrameworkState, SuspensionRule, Way};
use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::time::{Date, DateOrInstant, Instant};
use crate::value::json::{Path, out_of_range};
use crate::value::{Id, Quantity};

impl Register {
    /// The state for an order whose answers came in over time: what is left is what is left now, and whose turn it is what it
    /// was when the first was asked, or is to be asked. Nothing where no order ended in between.
    pub(super) fn at_first_asked(&self, tender: &MiniTender) -> Result<Option<FrameworkState>, InputError> {
        let first = tender.answers.first().map_or(&tender.at, |answer| &answer.asked_at);
        let lot = &tender.request.lot;
        let of_lot = |event: &&Event| matches!(event, Event::Asked { lot: known, .. } if known == lot);
        // Nothing is recorded before it happens: what was recorded by then had happened.
        let later = self.events().iter().rev().take_while(|event| event.stamp().recorded_at > first);
        if !later.filter(of_lot).any(|event| event.stamp().happened_at > first) {
            return Ok(None);
        }
        let mut earlier = Self::open(self.framework.clone());
        for event in self.events().iter().filter(of_lot).filter(|event| event.stamp().happened_at <= first) {
            if let Event::Asked { request, lot, asked, happened_at, .. } = event {
                earlier.ask(request, lot, asked, happened_at)?;
            }
        }
        let mut state = self.state.clone();
        state.take_turns(lot, &earlier.state);
        Ok(Some(state))
    }

    /// Folds what came of asking somebody into the history that direct rules go by.
    pub(super) fn ask(&mut self, request: &Id, lot: &Id, asked: &Asked, at: &Instant) -> Result<(), InputError> {
        let by = self.check_asked(request, lot, asked)?;
        fold_asked(&mut self.state, by, lot, asked, at)
    }

    /// The direct rule by which somebody was asked, and when it suspends.
    fn check_asked(
        &self,
        request: &Id,
        lot: &Id,
        asked: &Asked,
    ) -> Result<(DirectRule, Option<SuspensionRule>), InputError> {
        let mut problems = Problems::new();
        let rule = self.note_asked(request, lot, asked, &mut problems);
        InputError::unless_empty(problems)?;
        // Without a rule there is a problem.
        rule.ok_or_else(|| {
            InputError::one(Problem::new(ErrorCode::UnknownRule, "/asked/rule").with("value", &asked.rule))
        })
    }

    fn note_asked(
        &self,
        request: &Id,
        lot: &Id,
        asked: &Asked,
        problems: &mut Problems,
    ) -> Option<(DirectRule, Option<SuspensionRule>)> {
        let at = Path::ROOT.field("asked");
        if self.closed.contains_key(request) {
            problems.push(Problem::new(ErrorCode::DuplicateId, "/request").with("value", request));
        }
        let Some(known) = self.framework.lot(lot) else {
            self.framework.has_no_lot(lot, &Path::ROOT.field("lot"), problems);
            return None;
        };
        if self.terms(lot, &asked.participant).is_none() {
            self.framework.has_no_participant(lot, &asked.participant, &at.field("participant"), problems);
        }
        let takes = at.field("takes");
        for (index, line) in asked.takes.iter().enumerate() {
            let place = takes.index(index);
            match known.item(&line.item) {
                Some(item) => item.takes(line.quantity, &place.field("quantity"), problems),
                None => known.has_no_item(&line.item, &place.field("item"), problems),
            }
            if line.quantity == Quantity::ZERO {
                problems.push(out_of_range(&place.field("quantity"), line.quantity, "> 0"));
            }
        }
        if asked.outcome.takes() == asked.takes.is_empty() || asked.outcome.takes() != asked.value.is_some() {
            let (english, czech) = ("the outcome and what is taken differ", "výsledek a převzaté plnění se liší");
            problems.push(invalid("/asked/takes", english, czech));
        }
        if !asked.outcome.is_settled() {
            let (english, czech) = ("the answer is still awaited", "na odpověď se ještě čeká");
            problems.push(invalid("/asked/outcome", english, czech));
        }
        let rule = known.path.as_ref().and_then(|path| path.rule(&asked.rule));
        let direct = match rule.map(|rule| &rule.way) {
            Some(Way::Direct { rule, suspension, .. }) => Some((rule.clone(), *suspension)),
            _ => None,
        };
        if direct.is_none() {
            let english = format!("`{}` is no direct rule of the lot", asked.rule);
            let czech = format!("`{}` není přímé pravidlo části", asked.rule);
            problems.push(invalid("/asked/rule", &english, &czech));
        }
        direct
    }
}

/// Puts down what came of asking somebody by a direct rule: what it took, its turn, and whether it is suspended.
pub(crate) fn fold_asked(
    state: &mut FrameworkState,
    (rule, suspension): (DirectRule, Option<SuspensionRule>),
    lot: &Id,
    asked: &Asked,
    at: &Instant,
) -> Result<(), InputError> {
    let takes = !asked.takes.is_empty();
    let mut history = state.direct(lot, &asked.participant).cloned().unwrap_or_default();
    if takes {
        took(&mut history, asked)?;
    }
    let mut until = None;
    if asked.outcome.counts_against() {
        let day = answered_on(asked).unwrap_or_else(|| at.day());
        history.declined_on.push(day);
        until = suspension.and_then(|rule| rule.after(&mut history.declined_on, day));
    }
    if rule.goes_back(takes) {
        history.turn = Some(state.next_turn(lot));
    }
    state.set_direct(lot, &asked.participant, history);
    if let Some(until) = until {
        state.suspend(lot, &asked.participant, until);
    }
    Ok(())
}

/// Adds what somebody took.
fn took(history: &mut DirectHistory, asked: &Asked) -> Result<(), InputError> {
    history.orders = history.orders.saturating_add(1);
    let value = history.value.exact() + asked.value.unwrap_or_default().exact();
    history.value = money(&value, "/asked/value")?;
    for line in &asked.takes {
        let known = history.quantities.or_default(&line.item);
        *known = quantity(&(known.exact() + line.quantity.exact()), "/asked/takes")?;
    }
    Ok(())
}

/// The day on which somebody declined, or on which its time was over.
fn answered_on(asked: &Asked) -> Option<Date> {
    let by = asked.answer_by.as_ref().map(DateOrInstant::day);
    asked.answered_at.as_ref().map(Instant::day).into_iter().chain(by).min()
}
