//! What is looked at before any offer: rulings that end the procedure, the term, the region, the ceilings, the circle.

use super::decision::{DecisionReason, Outcome};
use super::{MiniTender, Ruling};
use crate::eligibility::{outside_region, outside_term};
use crate::framework::{Binding, FrameworkContract, FrameworkState, Lot, in_force, of_contract, price_only};
use crate::law::{Citation, Finding, Parameter};
use crate::message::{Reason, ReasonCode};
use crate::value::contains_nine_digits;
use crate::value::json::Path;

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
    ceilings(framework, lot, state, tender)?;
    if framework.participants_of(&lot.id).next().is_none() {
        let reason = Reason::new(ReasonCode::NoParticipants).with("value", &lot.id);
        return Err((Outcome::NoOffer, vec![reason.into()]));
    }
    Ok(())
}

/// The first ruling in time that withdraws or cancels.
fn ended_by_people(tender: &MiniTender) -> Result<(), End> {
    let ends = tender.rulings.iter().filter_map(|ruling| match ruling {
        Ruling::Withdrawal { .. } => Some((ruling, Outcome::Withdrawn, ReasonCode::Withdrawn)),
        Ruling::Cancellation { .. } => Some((ruling, Outcome::CancelledByAuthority, ReasonCode::Cancelled)),
        _ => None,
    });
    match ends.min_by_key(|(ruling, ..)| ruling.at()) {
        Some((ruling, outcome, code)) => Err((outcome, vec![ruling.noted(code).into()])),
        None => Ok(()),
    }
}

fn within_framework(framework: &FrameworkContract, lot: &Lot, tender: &MiniTender) -> Result<(), End> {
    let term = framework.term;
    let days = [tender.at.day(), tender.request.period.from()];
    let mut reasons: Vec<DecisionReason> =
        days.into_iter().filter_map(|day| outside_term(term, day)).map(DecisionReason::from).collect();
    reasons.dedup();
    let end = tender.request.period.to();
    if end > term.to() && !framework.may_outlive && tender.request.period.from() <= term.to() {
        reasons.push(Reason::new(ReasonCode::OutlivesFramework).with("value", end).with("expected", term.to()).into());
    }
    reasons.extend(outside_region(lot, &tender.request).map(DecisionReason::from));
    if reasons.is_empty() { Ok(()) } else { Err((Outcome::OutsideFramework, reasons)) }
}

fn ceilings(framework: &FrameworkContract, lot: &Lot, state: &FrameworkState, tender: &MiniTender) -> Result<(), End> {
    let request = &tender.request;
    let binding = Binding {
        source: request.funding_source.clone(),
        period: Some(request.period),
        items: request.lines.iter().map(|line| line.item.clone()).collect(),
        ..Binding::of(lot.id.clone())
    };
    let used_up = state.remaining(framework, &binding).into_iter().filter(|ceiling| ceiling.left.is_zero());
    let reasons: Vec<DecisionReason> = used_up
        .map(|ceiling| {
            let reason = Reason::new(ReasonCode::CeilingUsedUp).with("name", &ceiling.of);
            let citation = cite_ceiling(ceiling.of.as_str(), framework);
            let maximum = if ceiling.unit.is_some() { "quantity" } else { "expected" };
            let reason = reason.with(maximum, ceiling.maximum);
            let reason = ceiling.unit.into_iter().fold(reason, |reason, unit| reason.with("unit", unit));
            DecisionReason::from(reason).citing(citation)
        })
        .collect();
    if reasons.is_empty() { Ok(()) } else { Err((Outcome::CeilingReached, reasons)) }
}

/// What the law says of the framework contract itself. Warnings: the contract stands, and nothing here undoes it.
pub(super) fn warnings(framework: &FrameworkContract) -> impl Iterator<Item = DecisionReason> {
    of_contract(framework, framework.term.from(), &Path::ROOT).into_iter().map(warning)
}

/// What the law says of the scheme by which offers were evaluated.
pub(super) fn about_scheme(framework: &FrameworkContract, lot: &Lot) -> Option<DecisionReason> {
    price_only(framework, lot, framework.term.from(), &Path::ROOT).map(warning)
}

fn warning(found: Finding) -> DecisionReason {
    DecisionReason::from(found.reason).citing(found.citation)
}

/// Rulings and answers whose reason may hold a number of a person. A warning: telephone numbers look alike.
pub(super) fn suspicious(tender: &MiniTender) -> impl Iterator<Item = DecisionReason> {
    let ruled = tender.rulings.iter().map(|ruling| (ruling.reason(), ruling.at()));
    let answered = tender.answers.iter().filter_map(|answer| Some((answer.reply.reason()?, &answer.asked_at)));
    let found = ruled.chain(answered).filter(|(reason, _)| contains_nine_digits(reason.as_str()));
    found.map(|(_, at)| Reason::new(ReasonCode::PossiblePersonalNumber).with("value", at).into())
}

/// The citation of a parameter under the act of the framework contract.
pub(super) fn cite(id: &str, framework: &FrameworkContract) -> Option<Citation> {
    in_force(id, framework, framework.term.from()).map(Parameter::citation)
}

/// Where the rule behind a finding stands, if it stands in the law.
pub(super) fn cite_reason(reason: &Reason, framework: &FrameworkContract) -> Option<Citation> {
    let parameter = match reason.code() {
        ReasonCode::NotInLot => "participants.closed_circle",
        ReasonCode::CredentialMissing | ReasonCode::CredentialMissingAtEntry => credential(reason),
        ReasonCode::Late => "offers.late",
        ReasonCode::Duplicate => "participants.duplicate_offers",
        ReasonCode::WorseThanFramework => "offers.worse_than_framework",
        ReasonCode::JustificationNotAccepted => "price.abnormally_low",
        ReasonCode::CeilingReached => return cite_ceiling(reason.value("name").unwrap_or_default(), framework),
        _ => return None,
    };
    cite(parameter, framework)
}

/// The parameter that asks for a credential.
fn credential(missing: &Reason) -> &'static str {
    let kind = missing.value("value").and_then(|value| value.split_once(' ')).map(|(kind, _)| kind);
    match kind {
        Some("social_service_registration") => "credentials.social_service_registration",
        Some("child_protection_authorisation") => "credentials.child_protection_authorisation",
        _ => "",
    }
}

/// The citation of a ceiling. That of the framework contract as a whole stands in the law; those of lots and participants
/// stand in the contract alone.
pub(super) fn cite_ceiling(of: &str, framework: &FrameworkContract) -> Option<Citation> {
    (of == framework.id.as_str()).then(|| cite("framework.maximum_value", framework)).flatten()
}
