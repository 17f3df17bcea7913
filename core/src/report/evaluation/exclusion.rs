//! Why an offer was excluded, as its participant may know it.
//!
//! Left out are the highest price of the office, what is left of ceilings, and the need of a child.

use super::case::Case;
use crate::award::DecisionReason;
use crate::message::{Noun, Reason, ReasonCode, Sentence};
use crate::report::figures::{moment, price, quantity, short};
use crate::report::tables::cited;
use crate::value::{Exact, Id};

/// The reason, and what would have been enough where that is simple.
pub(super) fn told(case: &Case<'_>, found: &DecisionReason) -> String {
    let said = said(case, &found.reason);
    let said = cited(said, found, case.language());
    match enough(case, found.offer.as_ref(), &found.reason) {
        Some(enough) => format!("{said}; {enough}"),
        None => said,
    }
}

/// The sentence of a reason, without what its participant may not know.
pub(super) fn said(case: &Case<'_>, reason: &Reason) -> String {
    let language = case.language();
    match reason.code() {
        ReasonCode::OverCeiling if case.tender.request.maximum_price.is_some() => {
            let value = amount(case, reason, "value").unwrap_or_default();
            case.named(&Sentence::OverOwnCeiling.with(language, &[("value", value)]))
        }
        ReasonCode::CeilingReached => case.named(&Sentence::OverACeiling.text(language)),
        ReasonCode::AgeNotServed
        | ReasonCode::TargetGroupNotServed
        | ReasonCode::SpecialisationMissing
        | ReasonCode::LanguageMissing
        | ReasonCode::RiskNotServed => case.named(&Sentence::NeedNotServed.text(language)),
        _ => case.message(reason),
    }
}

fn enough(case: &Case<'_>, offer: Option<&Id>, reason: &Reason) -> Option<String> {
    let language = case.language();
    let expected = |sentence: Sentence, text: String| Some(sentence.with(language, &[("expected", text)]));
    match reason.code() {
        ReasonCode::OverCeiling if case.tender.request.maximum_price.is_some() => None,
        ReasonCode::OverCeiling | ReasonCode::WorseThanFramework | ReasonCode::OverMaximumUnitPrice => {
            expected(Sentence::EnoughAtMost, amount(case, reason, "expected")?)
        }
        ReasonCode::BelowMinimumPoints => {
            let least = short(&Exact::parse(reason.value("expected")?)?, language);
            expected(Sentence::EnoughAtLeast, Noun::Point.counted(&least, language))
        }
        ReasonCode::Late => {
            let deadline = case.tender.call.as_ref().map(|call| &call.deadline).or(case.tender.deadline.as_ref())?;
            expected(Sentence::EnoughUntil, moment(deadline, language))
        }
        // Values that people supply later are the other way.
        ReasonCode::MissingPrice | ReasonCode::MissingValue if offer.is_some() => {
            Some(Sentence::EnoughToState.text(language))
        }
        ReasonCode::Incomplete => {
            let line =
                case.tender.request.lines.iter().find(|line| reason.value("item") == Some(line.item.as_str()))?;
            let asked = quantity(line.quantity, line.unit, language);
            expected(Sentence::EnoughQuantity, asked)
        }
        _ => None,
    }
}

fn amount(case: &Case<'_>, reason: &Reason, name: &str) -> Option<String> {
    Some(price(&Exact::parse(reason.value(name)?)?, case.language()))
}
