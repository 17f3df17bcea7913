//! Rounding that decides, and figures that look equal since nothing is rounded.

use super::axis::number;
use super::chance::Chance;
use super::collect::Collected;
use super::ground::{Bid, Ground, first, names};
use crate::evaluation::{Combine, Criterion, Evaluation, Formula, Of, RoundingRule, RoundingStage, Scheme, evaluate};
use crate::law::Severity;
use crate::message::LintCode;
use crate::offer::Offer;
use crate::value::json::Path;
use crate::value::{Checked, Exact, Number, Rounding};

/// So many pairs of offers are tried.
const TRIES: u32 = 240;

pub(super) fn look(ground: &Ground<'_>, found: &mut Collected) {
    let places = ground.scheme.rounding.places;
    let mut exact: Scheme = (**ground.scheme).clone();
    exact.rounding = RoundingRule { places, ..RoundingRule::default() };
    let Ok(exact) = Checked::new(exact) else { return };
    let exact_of = |offers: &[Offer]| evaluate(&exact, offers, &ground.circumstances).ok();
    let rounds = ground.scheme.rounding.what != RoundingStage::Nothing;
    let mut chance = Chance::new();
    let mut tied = None;
    for try_number in 0..TRIES {
        let Some(offers) = pair(ground, &mut chance, try_number, &exact_of) else { continue };
        let Some(before) = exact_of(&offers) else { continue };
        let [Some(one), Some(two)] = ["A", "B"].map(|id| before.totals.get(id).map(|total| total.exact().clone()))
        else {
            continue;
        };
        if one == two || before.winner.is_none() {
            continue;
        }
        if !rounds {
            if one.to_fixed(places.get()) == two.to_fixed(places.get()) {
                return look_equal(ground, &offers, &one, found);
            }
            continue;
        }
        let Ok(after) = ground.evaluate(&offers) else { continue };
        if first(&after) == first(&before) || after.totals.len() < 2 {
            continue;
        }
        if after.winner.is_some() {
            return decides(ground, &offers, &before, &after, found);
        }
        tied = tied.or(Some((offers, before, after)));
    }
    if let Some((offers, before, after)) = tied {
        decides(ground, &offers, &before, &after, found);
    }
}

fn decides(ground: &Ground<'_>, offers: &[Offer], before: &Evaluation, after: &Evaluation, found: &mut Collected) {
    let places = ground.scheme.rounding.places.get().saturating_add(4).min(28);
    let total = |id: &&str| Some(format!("{id} {}", before.totals.get(*id)?.exact().to_fixed(places)));
    let exact: Vec<String> = ["A", "B"].iter().filter_map(total).collect();
    let values = [("value", names(first(after))), ("expected", names(first(before))), ("exact", exact.join(", "))];
    let at = Path::ROOT.field("scheme");
    let example = ground.example(offers);
    found.push(Severity::Warning, LintCode::RoundingDecides, &at.field("rounding"), &values, Some(example));
}

fn look_equal(ground: &Ground<'_>, offers: &[Offer], total: &Exact, found: &mut Collected) {
    let shown = total.to_fixed(ground.scheme.rounding.places.get());
    let values = [("value", "A".to_owned()), ("other", "B".to_owned()), ("shown", shown)];
    let at = Path::ROOT.field("scheme");
    let example = ground.example(offers);
    found.push(Severity::Note, LintCode::RoundingNone, &at.field("rounding"), &values, Some(example));
}

/// Two offers that are close: the price a little moved, or the quality fitted to the other's total.
fn pair(
    ground: &Ground<'_>,
    chance: &mut Chance,
    try_number: u32,
    exact_of: &dyn Fn(&[Offer]) -> Option<Evaluation>,
) -> Option<Vec<Offer>> {
    let one = chance.bid(ground, true);
    let mut two = chance.bid(ground, true);
    if let Some(criterion) = fitting(ground).filter(|_| try_number.checked_rem(4) != Some(3)) {
        let evaluation = exact_of(&ground.offers(&[one.clone(), two.clone()]))?;
        let total = |id: &str| evaluation.totals.get(id).map(|total| total.exact().clone());
        let missing = total("A")? - total("B")?;
        two = fitted(ground, criterion, &two, &missing, 2)?;
    } else {
        let cents = i128::from(chance.below(60)).saturating_add(1);
        two = one.clone();
        two.price = number(&(one.price.exact() + Exact::ratio(cents, 100)?));
        // The dearer first, so that equal figures do not fall to it by the order of ids alone.
        return Some(ground.offers(&[two, one]));
    }
    Some(ground.offers(&[one, two]))
}

/// A criterion whose points can be any number.
pub(super) fn fitting<'g>(ground: &'g Ground<'_>) -> Option<&'g Criterion> {
    let is_free = |criterion: &&Criterion| {
        let free = matches!(criterion.formula, Formula::Points(_) | Formula::ShareOf(_));
        free && criterion.of == Of::Value && criterion.weight > Number::ZERO
    };
    let is_sum = matches!(ground.scheme.combine, Combine::WeightedSum {});
    ground.scheme.criteria.iter().filter(|_| is_sum).find(is_free)
}

/// The bid with so many points more of a criterion, its figure to so many decimals; nothing where that cannot be.
pub(super) fn fitted(
    ground: &Ground<'_>,
    criterion: &Criterion,
    bid: &Bid,
    points: &Exact,
    places: u32,
) -> Option<Bid> {
    let place = ground.values.iter().position(|axis| axis.id.as_ref() == Some(&criterion.id))?;
    let old = bid.values.get(place)?.number()?.exact();
    let (more, most) = match &criterion.formula {
        Formula::ShareOf(rule) => {
            ((points * rule.maximum.exact()).checked_div(&criterion.weight.exact())?, rule.maximum)
        }
        _ => (points.clone(), criterion.weight),
    };
    let new = (old + more).round(places, Rounding::HalfUp);
    if new.is_negative() || new > most.exact() {
        return None;
    }
    Some(ground.with(bid, criterion, number(&new).into()))
}
