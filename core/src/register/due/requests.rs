//! What waits about requests.

use super::answer::{DueBasis, DueBy, Waiting};
use super::story::Moments;
use crate::message::DueCode as Code;
use crate::register::{Register, RequestStage, RequestState};
use crate::time::Instant;
use crate::value::Id;

/// Everything that waits about the requests of a register.
pub(super) fn of(register: &Register, moments: &Moments, at: &Instant) -> Vec<Waiting> {
    let mut found = Vec::new();
    for (id, state) in register.requests() {
        let before = found.len();
        for objection in &state.open_objections {
            if let Some(since) = moments.objected(id, objection) {
                found.push(Waiting::new(Code::ObjectionOpen, id.clone(), since.clone()).with("value", objection));
            }
        }
        if register.stories.get(id).is_some_and(|story| story.must_be_annulled)
            && let Some(since) = moments.last(id, "objection_settled")
        {
            found.push(Waiting::new(Code::AwardToAnnul, id.clone(), since.clone()));
        }
        found.extend(by_stage(id, &state, moments, at));
        // Money that is held is said where nothing else says that the request is open.
        if found.len() == before
            && let Some((reservation, since)) = register.reservations().get(id).zip(moments.last(id, "reserved"))
        {
            let held = Waiting::new(Code::MoneyReserved, id.clone(), since.clone());
            found.push(held.with("value", reservation.value));
        }
    }
    found
}

fn by_stage(id: &Id, state: &RequestState, moments: &Moments, at: &Instant) -> Option<Waiting> {
    let waits = |code, kind| Some(Waiting::new(code, id.clone(), moments.last(id, kind)?.clone()));
    match state.stage {
        RequestStage::Received => waits(Code::RequestUnchecked, "received"),
        RequestStage::ClarificationAsked => {
            let waiting = waits(Code::ClarificationAwaited, "checked")?;
            Some(Waiting { by: DueBy::Office, ..waiting })
        }
        RequestStage::Checked => waits(Code::RequestUndecided, "checked"),
        RequestStage::Called | RequestStage::OffersOpen => {
            let Some(deadline) = &state.deadline else { return waits(Code::RequestUndecided, "document_opened") };
            if at < deadline {
                let waiting = waits(Code::CallRunning, "called")?.with("value", deadline);
                return Some(Waiting { due: Some((deadline.clone(), DueBasis::Call)), ..waiting });
            }
            Some(Waiting::new(Code::CallEnded, id.clone(), deadline.clone()).with("value", deadline))
        }
        RequestStage::ReEvaluated => waits(Code::DecideAgain, "annulled"),
        RequestStage::Objection | RequestStage::Awarded | RequestStage::Contracted | RequestStage::Closed => None,
    }
}
