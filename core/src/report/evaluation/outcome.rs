//! What came out: who gets what, why, and what is open.

use super::case::Case;
use super::offers::is_ground;
use crate::award::{DecisionReason, Outcome};
use crate::message::{Label, ReasonCode, Sentence};
use crate::report::figures::{end, moment};
use crate::report::paper::Paper;
use crate::report::tables::{contract, contract_heading, unmet};
use crate::value::Id;

/// The result in a sentence or two.
pub(super) fn lead(case: &Case<'_>) -> String {
    let (decision, language) = (case.decision, case.language());
    let outcome = decision.outcome.name(language).to_owned();
    if decision.outcome.is_open() {
        let mut values = vec![("at", moment(&decision.at, language))];
        // That it is undecided is said already.
        values.extend((decision.outcome != Outcome::Undecided).then_some(("outcome", outcome)));
        return Sentence::StillOpen.with(language, &values);
    }
    let part = |contract| (case.participant(contract_participant(contract)), case.contract_price(contract));
    let text = match decision.contracts.as_slice() {
        [] => Sentence::EndedAs.with(language, &[("outcome", outcome)]),
        [one] => {
            let (participant, price) = part(one);
            Sentence::AwardedTo.with(language, &[("participant", participant), ("price", price)])
        }
        several => {
            let parts: Vec<String> = several
                .iter()
                .map(|contract| {
                    let (participant, price) = part(contract);
                    Sentence::PartTaken.with(language, &[("participant", participant), ("price", price)])
                })
                .collect();
            Sentence::SharedAmong.with(language, &[("parts", parts.join("; "))])
        }
    };
    match unmet(decision, case.names, language) {
        Some(unmet) => format!("{text} {unmet}"),
        None => text,
    }
}

const fn contract_participant(contract: &crate::contract::PartialContract) -> &Id {
    &contract.participant
}

/// The contracts with their lines, every reason, and what is open.
pub(super) fn section(case: &Case<'_>, paper: &mut Paper) {
    let (decision, language) = (case.decision, case.language());
    let is_open = decision.outcome.is_open();
    paper.heading(if is_open { Label::OpenHeading } else { Label::ResultHeading });
    if decision.contracts.is_empty() || !decision.unmet.is_empty() {
        paper.paragraph(lead(case));
    }
    for awarded in &decision.contracts {
        let heading = contract_heading(awarded, case.names, language);
        paper.table(contract(awarded, case.names, language).caption(heading));
    }
    for sentence in open(case) {
        paper.paragraph(sentence);
    }
    paper.list(decision.reasons.iter().map(|reason| case.said_of(reason)).collect());
}

/// Between whom it is open, and for whose answer it waits; nothing where neither is so.
pub(super) fn open(case: &Case<'_>) -> Vec<String> {
    let (decision, language) = (case.decision, case.language());
    let mut sentences = Vec::new();
    if decision.outcome.is_open() && !decision.undecided.is_empty() {
        let offers = decision.undecided.iter().map(|id| format!("{id} ({})", case.offered_by(id)));
        let offers = offers.collect::<Vec<_>>().join(", ");
        sentences.push(Sentence::OpenBetween.with(language, &[("offers", offers)]));
    }
    if decision.outcome == Outcome::AwaitingAnswer
        && let Some(asked) = decision.asked.last()
    {
        let mut values = vec![("participant", case.participant(&asked.participant))];
        values.extend(asked.answer_by.as_ref().map(|by| ("until", end(by, language))));
        sentences.push(Sentence::OpenWaiting.with(language, &values));
    }
    sentences
}

/// What was found beside grounds of exclusion, low prices and rulings, which stand elsewhere.
pub(super) fn other_findings(case: &Case<'_>, paper: &mut Paper) {
    let left: Vec<String> = others(case).map(|found| case.said_of(found)).collect();
    if !left.is_empty() {
        paper.heading(Label::OtherFindings);
        paper.list(left);
    }
}

/// The findings that stand nowhere else.
pub(super) fn others<'c>(case: &'c Case<'_>) -> impl Iterator<Item = &'c DecisionReason> {
    let stands_elsewhere = |code: ReasonCode| {
        matches!(
            code,
            ReasonCode::AbnormallyLow
                | ReasonCode::JustificationAccepted
                | ReasonCode::JustificationNotAccepted
                | ReasonCode::Clarified
                | ReasonCode::PointsGiven
                | ReasonCode::Refused
        )
    };
    case.decision
        .findings
        .iter()
        .filter(move |found| !stands_elsewhere(found.reason.code()) && !is_ground(case, found.offer.as_ref(), found))
}
