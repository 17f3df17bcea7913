//! Arithmetic that has no result, found by evaluating small tenders that can happen.

use super::axis::Axis;
use super::collect::Collected;
use super::ground::{Bid, Ground};
use crate::evaluation::{EvaluateError, Undefined};
use crate::law::Severity;
use crate::message::LintCode;
use crate::offer::OfferValue;
use crate::value::json::Path;
use crate::value::{Id, Number};

/// A tender and what is special about it, in English and Czech.
struct Case {
    bids: Vec<Bid>,
    english: &'static str,
    czech: &'static str,
    severity: Severity,
}

pub(super) fn look(ground: &Ground<'_>, found: &mut Collected) {
    let mut seen: Vec<Undefined> = Vec::new();
    let scheme = Path::ROOT.field("scheme");
    let (criteria, combine) = (scheme.field("criteria"), scheme.field("combine"));
    for case in cases(ground) {
        let offers = ground.offers(&case.bids);
        let Err(EvaluateError::Undefined(undefined)) = ground.evaluate(&offers) else { continue };
        if seen.contains(&undefined) {
            continue;
        }
        let values = [
            ("formula", undefined.formula.to_owned()),
            ("when_en", case.english.to_owned()),
            ("when_cs", case.czech.to_owned()),
            ("reason_en", undefined.reason.en.clone()),
            ("reason_cs", undefined.reason.cs.clone()),
        ];
        let is_it = |id: &Id| ground.scheme.criteria.iter().position(|criterion| criterion.id == *id);
        let place = undefined.criterion.as_ref().and_then(is_it);
        let at = criteria.index(place.unwrap_or_default());
        let formula = at.field("formula");
        let path = if place.is_some() { &formula } else { &combine };
        found.push(case.severity, LintCode::UndefinedArithmetic, path, &values, Some(ground.example(&offers)));
        seen.push(undefined);
    }
}

fn cases(ground: &Ground<'_>) -> Vec<Case> {
    let (best, worst) = (ground.bid(Axis::best), ground.bid(Axis::worst));
    let case = |severity, english, czech, bids: &[Bid]| Case { bids: bids.to_vec(), english, czech, severity };
    let at = |price: Number, bid: &Bid| Bid { price, ..bid.clone() };
    let mut cases = vec![
        case(Severity::Warning, "With one offer only", "Při jediné nabídce", std::slice::from_ref(&best)),
        case(Severity::Warning, "With two equal offers", "Při dvou stejných nabídkách", &[best.clone(), best.clone()]),
    ];
    if let Some(ceiling) = ground.circumstances.ceiling {
        let ceiling = Number::from(ceiling.decimal());
        let bids = [at(ceiling, &best), at(ceiling, &worst)];
        let czech = "Při nabídkách, které jsou všechny na nejvyšší ceně,";
        cases.push(case(Severity::Warning, "With all offers at the highest admissible price", czech, &bids));
    }
    let zero = at(Number::ZERO, &best);
    cases.push(case(Severity::Note, "With a price of 0", "Při ceně 0", &[zero.clone(), worst.clone()]));
    cases.push(case(Severity::Note, "With all prices 0", "Při všech cenách 0", &[zero, at(Number::ZERO, &worst)]));
    // The least that a value can be.
    let least = |axis: &Axis| match axis.wide.first() {
        Some(OfferValue::Number(_)) => OfferValue::Number(Number::ZERO),
        other => other.cloned().unwrap_or(OfferValue::YesNo(false)),
    };
    for place in 0..ground.values.len() {
        let mut bid = best.clone();
        if let (Some(value), Some(axis)) = (bid.values.get_mut(place), ground.values.get(place)) {
            *value = least(axis);
        }
        let cheaper = at(worst.price, &bid);
        let (english, czech) = ("With one value of 0", "Při jedné hodnotě 0");
        cases.push(case(Severity::Warning, english, czech, &[best.clone(), bid.clone(), worst.clone()]));
        let (english, czech) = ("With all values of a criterion 0", "Při všech hodnotách kritéria 0");
        cases.push(case(Severity::Warning, english, czech, &[bid, cheaper]));
    }
    let nothing = Bid { price: best.price, values: ground.values.iter().map(least).collect() };
    let dearer = at(worst.price, &nothing);
    cases.push(case(Severity::Warning, "With the least of all values", "Při nejmenších hodnotách", &[nothing, dearer]));
    cases
}
