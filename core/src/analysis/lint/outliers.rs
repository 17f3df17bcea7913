//! Offers that should not matter and do: a price of nearly nothing, an offer that is not ranked; and a ceiling that is
//! missing.

use super::axis::Axis;
use super::chance::Chance;
use super::collect::{Collected, shown};
use super::ground::{Bid, Ground, figure, of_price};
use crate::evaluation::{Combine, Criterion, Evaluation, ReferenceSet};
use crate::law::Severity;
use crate::message::LintCode;
use crate::offer::Offer;
use crate::value::json::Path;
use crate::value::{Exact, Money, Number};

/// So many tenders are tried.
const TRIES: u32 = 60;

pub(super) fn look(ground: &Ground<'_>, given: Option<Money>, found: &mut Collected) {
    ceiling(ground, given, found);
    near_zero(ground, found);
    refused(ground, found);
}

fn ceiling(ground: &Ground<'_>, given: Option<Money>, found: &mut Collected) {
    let scheme = Path::ROOT.field("scheme");
    let criteria = scheme.field("criteria");
    let Some(assumed) = ground.circumstances.ceiling.filter(|_| given.is_none()) else { return };
    for (index, criterion) in ground.scheme.criteria.iter().enumerate() {
        if criterion.formula.needs_ceiling() {
            let at = criteria.index(index);
            let values = [("formula", criterion.formula.kind().to_owned()), ("value", assumed.to_string())];
            found.push(Severity::Warning, LintCode::CeilingNeeded, &at.field("formula"), &values, None);
        }
    }
}

/// An offer for 0.01 CZK with the least quality, beside two good ones at plausible prices.
fn near_zero(ground: &Ground<'_>, found: &mut Collected) {
    let scheme = Path::ROOT.field("scheme");
    let Ok(price) = Number::parse("0.01") else { return };
    if ground.scheme.is_price_only() {
        return;
    }
    let best = ground.bid(Axis::best);
    let nothing = Bid { price, ..ground.bid(Axis::worst) };
    let bids = [nothing, best.clone(), Bid { price: figure(&ground.price.worst()), ..best }];
    let offers = ground.offers(&bids);
    let Ok(evaluation) = ground.evaluate(&offers) else { return };
    let said = ("price", price.to_string());
    if evaluation.winner.as_ref().is_some_and(|winner| winner.as_str() == "A") {
        let example = Some(ground.example(&offers));
        found.push(Severity::Warning, LintCode::NearZeroWins, &scheme, std::slice::from_ref(&said), example);
    }
    if !matches!(ground.scheme.combine, Combine::WeightedSum {}) {
        return;
    }
    let without = offers.get(1..).and_then(|others| ground.evaluate(others).ok());
    let criteria = scheme.field("criteria");
    for criterion in of_price(ground.scheme) {
        let apart = |evaluation: &Evaluation| distance(evaluation, criterion);
        let (Some(beside), Some(alone)) = (apart(&evaluation), without.as_ref().and_then(apart)) else { continue };
        let share = |denominator| criterion.weight.exact() * Exact::ratio(1, denominator).unwrap_or_default();
        if beside >= share(50) || alone <= share(20) {
            continue;
        }
        let values = [
            ("criterion", criterion.id.to_string()),
            said.clone(),
            ("value", beside.to_fixed(2)),
            ("expected", shown(&criterion.weight.exact())),
        ];
        let place = ground.scheme.criteria.iter().position(|known| known.id == criterion.id).unwrap_or_default();
        let at = criteria.index(place);
        let example = ground.example(&offers);
        found.push(Severity::Warning, LintCode::NearZeroFlattens, &at.field("formula"), &values, Some(example));
    }
}

/// How many points of a criterion lie between the second and the third offer.
fn distance(evaluation: &Evaluation, criterion: &Criterion) -> Option<Exact> {
    let points = |id: &str| evaluation.points.get(id)?.get(&criterion.id).map(|points| points.exact().clone());
    Some((points("B")? - points("C")?).abs())
}

/// An offer that is not ranked and yet moves the totals of the others.
fn refused(ground: &Ground<'_>, found: &mut Collected) {
    let has_minimum = ground.scheme.criteria.iter().any(|criterion| criterion.minimum_points.is_some());
    let looks = ground.scheme.criteria.iter().any(|criterion| criterion.formula.looks_at_others());
    let name = match ground.scheme.reference_set {
        ReferenceSet::Submitted => "submitted",
        ReferenceSet::Admitted if has_minimum => "admitted",
        _ => return,
    };
    let mut chance = Chance::new();
    for try_number in 0..TRIES {
        if !looks {
            return;
        }
        let mut offers = ground.offers(&chance.bids(ground, 3, true));
        if let Some(third) = offers.last_mut() {
            refuse(ground, third, try_number);
        }
        let Ok(before) = ground.evaluate(&offers) else { continue };
        let Some(out) = offers.last().map(|offer| offer.id.clone()) else { return };
        if !before.inadmissible.contains_key(&out) || before.totals.len() < 2 {
            continue;
        }
        let after = offers.get(..2).and_then(|others| ground.evaluate(others).ok());
        if after.is_some_and(|after| after.totals != before.totals) {
            let at = Path::ROOT.field("scheme");
            let example = ground.example_without(&offers, &out);
            let values = [("value", name.to_owned())];
            found.push(Severity::Note, LintCode::RefusedCounted, &at.field("reference_set"), &values, Some(example));
            return;
        }
    }
}

/// Makes an offer one that is not ranked: the least quality at the best price, a missing value, a price above the ceiling.
fn refuse(ground: &Ground<'_>, offer: &mut Offer, try_number: u32) {
    offer.price = Some(super::ground::money(figure(&ground.price.best())));
    if try_number.checked_rem(3) == Some(0) {
        for axis in &ground.values {
            if let (Some(id), Some(least)) = (&axis.id, axis.wide.first()) {
                offer.values.insert(id.clone(), least.clone());
            }
        }
    } else if try_number.checked_rem(3) == Some(1) {
        offer.values = crate::value::Map::new();
    } else if let Some(ceiling) = ground.circumstances.ceiling {
        let above = ceiling.exact() + Exact::ONE;
        offer.price = Some(super::ground::money(super::axis::number(&above)));
    }
}
