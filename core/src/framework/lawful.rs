//! What the law says of a framework contract itself: one place for each rule, whoever asks.
//!
//! **Why is a contract that goes against the law not refused?** Because it stands until somebody undoes it, and orders go on
//! under it. Whoever awards has to know; the engine does not judge.

use super::{FrameworkContract, Lot};
use crate::law::{Finding, Parameter, Regime, Severity, parameter, parameters};
use crate::message::{Reason, ReasonCode};
use crate::time::Date;
use crate::value::json::Path;

/// A parameter under the act of the framework contract on a day. Where its act was not in force on that day (a call that
/// began under the older act), what the act said is what it said nearest to that day.
pub(crate) fn in_force(id: &str, framework: &FrameworkContract, on: Date) -> Option<&'static Parameter> {
    let of_act = || parameters().iter().filter(|known| known.id.as_str() == id && known.is_of(framework.regime));
    parameter(id, framework.regime, on).or_else(|| {
        let before = of_act().filter(|known| known.from <= on).max_by_key(|known| known.from);
        before.or_else(|| of_act().min_by_key(|known| known.from))
    })
}

/// What is found about the contract as a whole, held against the law of a day: its act, its participants, its term.
pub(crate) fn of_contract(framework: &FrameworkContract, on: Date, at: &Path<'_>) -> Vec<Finding> {
    let rules = [regime, participants, term];
    rules.into_iter().filter_map(|rule| rule(framework, on, at)).collect()
}

/// A warning only: a procedure that began under the older act ends under it.
fn regime(framework: &FrameworkContract, on: Date, at: &Path<'_>) -> Option<Finding> {
    let act = in_force("regime", framework, on).filter(|act| !act.is_in_force(on))?;
    let reason = Reason::new(ReasonCode::RegimeNotInForce).with("value", on).with("expected", &act.provision);
    let mut reason = reason.with("from", act.from);
    if let Some(to) = act.to {
        reason = reason.with("to", to);
    }
    Some(Finding::weighing(Severity::Warning, act, &framework.legal_choices, &at.field("regime"), reason))
}

/// One participant alone is another kind of framework contract, which both acts know, so that this only warns.
fn participants(framework: &FrameworkContract, on: Date, at: &Path<'_>) -> Option<Finding> {
    let least = in_force("framework.minimum_participants", framework, on)?;
    let (count, number) = (u32::try_from(framework.participants.len()).unwrap_or(u32::MAX), least.count()?);
    if count >= number {
        return None;
    }
    let reason = Reason::new(ReasonCode::TooFewParticipants).with("value", count).with("expected", number);
    let (at, choices) = (at.field("participants"), &framework.legal_choices);
    Some(match count {
        1 => Finding::weighing(Severity::Warning, least, choices, &at, reason),
        _ => Finding::under(least, choices, &at, reason),
    })
}

fn term(framework: &FrameworkContract, on: Date, at: &Path<'_>) -> Option<Finding> {
    let most = in_force("framework.maximum_years", framework, on)?;
    let (years, last) = (most.count()?, framework.term.to());
    let limit = framework.term.from().plus_years(years)?;
    let reason = || Reason::new(ReasonCode::LongTerm).with("value", last).with("expected", years);
    (last >= limit).then(|| Finding::under(most, &framework.legal_choices, &at.field("term").field("to"), reason()))
}

/// That in a lot the price alone decides on offers, where the act may forbid it for social services.
///
/// Every area of the catalogue is one of social services. Under the older act there is no such rule, and none where no offer
/// is ever evaluated.
pub(crate) fn price_only(framework: &FrameworkContract, lot: &Lot, on: Date, at: &Path<'_>) -> Option<Finding> {
    if framework.regime == Regime::Zvz2006 || !lot.has_mini_tenders() || !lot.scheme.is_price_only() {
        return None;
    }
    let ban = in_force("evaluation.price_only", framework, on)?;
    let reason = Reason::new(ReasonCode::PriceOnly).with("value", &lot.id).with("provision", &ban.provision);
    let reason = reason.with("confidence", ban.confidence);
    Some(Finding::under(ban, &framework.legal_choices, &at.field("scheme"), reason))
}
