//! What is looked at before any offer: rulings that end the procedure, the term, the region, the ceilings, the circle.

use super::decision::{DecisionReason, Outcome};
use super::{MiniTender, Ruling};
use crate::framework::{FrameworkContract, FrameworkState, Lot};
use crate::law::{Citation, parameter};
use crate::message::{Reason, ReasonCode};
use crate::value::{Exact, contains_nine_digits};

/// An end before any offer is looked at.
pub(super) type End = (Outcome, Vec<DecisionReason>);

/// Where the gate is closed, the end that follows.
pub(super) fn pass(
    framework: &FrameworkContract,
    lot: &Lot,
    state: &FrameworkState,
    tender: &MiniTender,
) -> Result<(), End> {
    ended_by_people(tender)?;
    within_framework(framework, lot, tender)?;
    ceilings(framework, lot, state)?;
    if framework.participants_of(&lot.id).next().is_none() {
        let reason = Reason::new(ReasonCode::NoParticipants).with("value", &lot.id);
        return Err((Outcome::NoOffer, vec![reason.into()]));
    }
    Ok(())
}

/// The first ruling in time that withdraws or cancels.
fn ended_by_people(tender: &MiniTender) -> Result<(), End> {
    let ends = tender.rulings.iter().filter_map(|ruling| match ruling {
        Ruling::Withdrawal { role, reason, at } => Some((at, Outcome::Withdrawn, ReasonCode::Withdrawn, role, reason)),
        Ruling::Cancellation { role, reason, at } => {
            Some((at, Outcome::CancelledByAuthority, ReasonCode::Cancelled, role, reason))
        }
        _ => None,
    });
    match ends.min_by_key(|(at, ..)| *at) {
        Some((_, outcome, code, role, reason)) => {
            Err((outcome, vec![Reason::new(code).with("role", role).with("reason", reason).into()]))
        }
        None => Ok(()),
    }
}

fn within_framework(framework: &FrameworkContract, lot: &Lot, tender: &MiniTender) -> Result<(), End> {
    let term = framework.term;
    let shown = || format!("{} – {}", term.from(), term.to());
    let mut reasons: Vec<DecisionReason> = Vec::new();
    for day in [tender.at.day(), tender.request.period.from()] {
        if !term.contains(day) {
            reasons.push(Reason::new(ReasonCode::OutsideTerm).with("value", day).with("expected", shown()).into());
        }
    }
    reasons.dedup();
    let end = tender.request.period.to();
    if end > term.to() && !framework.may_outlive && term.contains(tender.request.period.from()) {
        reasons.push(Reason::new(ReasonCode::OutlivesFramework).with("value", end).with("expected", term.to()).into());
    }
    let region = &tender.request.place.region;
    if *region != lot.region {
        reasons.push(Reason::new(ReasonCode::OutsideRegion).with("value", region).with("expected", &lot.region).into());
    }
    if reasons.is_empty() { Ok(()) } else { Err((Outcome::OutsideFramework, reasons)) }
}

fn ceilings(framework: &FrameworkContract, lot: &Lot, state: &FrameworkState) -> Result<(), End> {
    let citation = cite("framework.maximum_value", framework);
    let used_up = state.remaining(framework, &lot.id, None).into_iter().filter(|ceiling| ceiling.left.is_zero());
    let reasons: Vec<DecisionReason> = used_up
        .map(|ceiling| {
            let of_framework = (ceiling.of == framework.id).then_some(framework.maximum_value).flatten();
            let maximum = of_framework.or(lot.maximum_value).map_or(Exact::ZERO, crate::value::Money::exact);
            let reason = Reason::new(ReasonCode::CeilingUsedUp).with("name", ceiling.of).with("expected", maximum);
            DecisionReason::from(reason).citing(citation.clone())
        })
        .collect();
    if reasons.is_empty() { Ok(()) } else { Err((Outcome::CeilingReached, reasons)) }
}

/// What the law says of the framework contract itself. Warnings: the contract stands, and nothing here undoes it.
pub(super) fn warnings(framework: &FrameworkContract) -> Vec<DecisionReason> {
    let mut found = Vec::new();
    let concluded = framework.term.from();
    let in_force = |id| parameter(id, framework.regime, concluded);
    let count = u32::try_from(framework.participants.len()).unwrap_or(u32::MAX);
    if let Some(least) =
        in_force("framework.minimum_participants").filter(|least| least.number().is_some_and(|n| n > count.into()))
    {
        let reason = Reason::new(ReasonCode::TooFewParticipants).with("value", count).with("expected", &least.value);
        found.push(DecisionReason::from(reason).citing(Some(least.citation())));
    }
    if let Some(most) = in_force("framework.maximum_years") {
        let years = most.value.as_str().parse().ok();
        let limit = years.and_then(|years| concluded.plus_years(years));
        if limit.is_some_and(|limit| framework.term.to() >= limit) {
            let reason =
                Reason::new(ReasonCode::LongTerm).with("value", framework.term.to()).with("expected", &most.value);
            found.push(DecisionReason::from(reason).citing(Some(most.citation())));
        }
    }
    found
}

/// Rulings whose reason may hold a number of a person. A warning: telephone numbers look alike.
pub(super) fn suspicious(tender: &MiniTender) -> impl Iterator<Item = DecisionReason> {
    let found = tender.rulings.iter().filter(|ruling| contains_nine_digits(ruling.reason().as_str()));
    found.map(|ruling| Reason::new(ReasonCode::PossiblePersonalNumber).with("value", ruling.at()).into())
}

/// The citation of a parameter under the act of the framework contract.
pub(super) fn cite(id: &str, framework: &FrameworkContract) -> Option<Citation> {
    parameter(id, framework.regime, framework.term.from()).map(crate::law::Parameter::citation)
}
