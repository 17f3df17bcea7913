//! What is looked at before any offer: rulings that end the procedure, the term, the region, the ceilings, the circle.

use super::decision::{DecisionReason, Outcome};
use super::{MiniTender, Ruling};
use crate::eligibility::{outside_region, outside_term};
use crate::framework::{Binding, FrameworkContract, FrameworkState, Lot};
use crate::law::{Citation, Parameter, parameter, parameters};
use crate::message::{Reason, ReasonCode};
use crate::value::contains_nine_digits;

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
            DecisionReason::from(reason.with(maximum, ceiling.maximum)).citing(citation)
        })
        .collect();
    if reasons.is_empty() { Ok(()) } else { Err((Outcome::CeilingReached, reasons)) }
}

/// What the law says of the framework contract itself. Warnings: the contract stands, and nothing here undoes it.
pub(super) fn warnings(framework: &FrameworkContract) -> Vec<DecisionReason> {
    let mut found = Vec::new();
    let concluded = framework.term.from();
    if let Some(act) = in_force("regime", framework)
        && (concluded < act.from || act.to.is_some_and(|to| concluded > to))
    {
        let reason = Reason::new(ReasonCode::RegimeNotInForce).with("value", concluded);
        let mut reason = reason.with("expected", &act.provision).with("from", act.from);
        if let Some(to) = act.to {
            reason = reason.with("to", to);
        }
        found.push(DecisionReason::from(reason).citing(Some(act.citation())));
    }
    let count = u32::try_from(framework.participants.len()).unwrap_or(u32::MAX);
    if let Some((least, number)) = in_force("framework.minimum_participants", framework)
        .and_then(|least| Some((least, least.count()?)))
        .filter(|(_, number)| count < *number)
    {
        let reason = Reason::new(ReasonCode::TooFewParticipants).with("value", count).with("expected", number);
        found.push(DecisionReason::from(reason).citing(Some(least.citation())));
    }
    if let Some((most, years)) =
        in_force("framework.maximum_years", framework).and_then(|most| Some((most, most.count()?)))
    {
        let limit = concluded.plus_years(years);
        if limit.is_some_and(|limit| framework.term.to() >= limit) {
            let reason = Reason::new(ReasonCode::LongTerm).with("value", framework.term.to()).with("expected", years);
            found.push(DecisionReason::from(reason).citing(Some(most.citation())));
        }
    }
    found
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
    in_force(id, framework).map(Parameter::citation)
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

/// A parameter on the first day of the framework contract. Where its act was not in force on that day (a call that began
/// under the older act), what the act said is what it said nearest to that day.
fn in_force(id: &str, framework: &FrameworkContract) -> Option<&'static Parameter> {
    let of_act = || parameters().iter().filter(|known| known.id.as_str() == id && known.is_of(framework.regime));
    let day = framework.term.from();
    parameter(id, framework.regime, day).or_else(|| {
        let before = of_act().filter(|known| known.from <= day).max_by_key(|known| known.from);
        before.or_else(|| of_act().min_by_key(|known| known.from))
    })
}
