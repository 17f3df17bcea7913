//! What the formulas of single criteria do: a middle offer that never wins, points against the direction, points below 0.

use super::axis::{Axis, halfway, number};
use super::collect::{Collected, shown};
use super::found::LintExample;
use super::ground::{Bid, Ground, figure};
use crate::evaluation::{Combine, Criterion, Evaluation, Formula, Of};
use crate::law::Severity;
use crate::message::{Language, LintCode, grouped};
use crate::offer::OfferValue;
use crate::value::json::Path;
use crate::value::{Exact, Number};

pub(super) fn look(ground: &Ground<'_>, found: &mut Collected) {
    let scheme = Path::ROOT.field("scheme");
    let criteria = scheme.field("criteria");
    for (index, criterion) in ground.scheme.criteria.iter().enumerate() {
        if criterion.weight == Number::ZERO {
            continue;
        }
        let at = criteria.index(index);
        let at = at.field("formula");
        middle(ground, criterion, &at, found);
        two_offers(ground, criterion, &at, found);
        direction(ground, criterion, &at, found);
        below_zero(ground, criterion, &at, found);
    }
}

/// The points of the first offers for a criterion.
fn points(evaluation: &Evaluation, criterion: &Criterion, count: usize) -> Option<Vec<Exact>> {
    let of = |id: &&str| evaluation.points.get(*id)?.get(&criterion.id).map(|points| points.exact().clone());
    let points: Vec<Exact> = super::ground::IDS.iter().take(count).filter_map(of).collect();
    (points.len() == count).then_some(points)
}

fn example(ground: &Ground<'_>, bids: &[Bid]) -> LintExample {
    ground.example(&ground.offers(bids))
}

/// Whether the points of a price fall ever more slowly.
fn is_convex(formula: &Formula) -> bool {
    match formula {
        Formula::Ratio(_) | Formula::Logarithm(_) => true,
        Formula::Discount(rule) => rule.exponent.is_some_and(|exponent| exponent > Number::ONE),
        Formula::BelowCeiling(rule) => rule.exponent.is_some_and(|exponent| exponent < Number::ONE),
        _ => false,
    }
}

/// Whether half of the way gets the mean of the points, also where the two ends are all that is offered.
fn is_linear(criterion: &Criterion) -> bool {
    let linear = matches!(
        criterion.formula,
        Formula::Points(_) | Formula::ShareOf(_) | Formula::FixedRange(_) | Formula::MinMax(_)
    );
    linear && criterion.of == Of::Value && criterion.weight > Number::ZERO
}

/// A cheap offer, a good one, and the one half-way between them. Where prices are convex and quality is linear, the last
/// gets less than the mean of the other two, and thereby less than the better of them, at any weight.
fn middle(ground: &Ground<'_>, criterion: &Criterion, at: &Path<'_>, found: &mut Collected) {
    let is_sum = matches!(ground.scheme.combine, Combine::WeightedSum {});
    if !is_sum || criterion.of != Of::Price || !is_convex(&criterion.formula) {
        return;
    }
    let (mut good, mut cheap) = (ground.bid(Axis::worst), ground.bid(Axis::worst));
    cheap.price = figure(&ground.price.best());
    let mut middle = cheap.clone();
    middle.price = halfway(&ground.price.spread);
    let mut has_quality = false;
    for criterion in ground.scheme.criteria.iter().filter(|criterion| is_linear(criterion)) {
        let axis = ground.axis(criterion);
        if let Some(half) = axis.middle() {
            good = ground.with(&good, criterion, axis.best());
            middle = ground.with(&middle, criterion, half);
            has_quality = true;
        }
    }
    let bids = [cheap, middle, good];
    let points = ground.points(&bids).filter(|_| has_quality).and_then(|all| points(&all, criterion, 3));
    let Some([cheap, middle, good]) = points.as_deref() else { return };
    let loss = (cheap + good) * super::axis::half() - middle;
    if !loss.is_positive() {
        return;
    }
    let severity = if loss >= Exact::ONE { Severity::Warning } else { Severity::Note };
    let values = [("criterion", criterion.id.to_string()), ("loss", loss.to_fixed(2))];
    found.push(severity, LintCode::MiddleNeverWins, at, &values, Some(example(ground, &bids)));
}

/// Two offers that hardly differ, of which one gets everything and the other nothing.
fn two_offers(ground: &Ground<'_>, criterion: &Criterion, at: &Path<'_>, found: &mut Collected) {
    if !matches!(criterion.formula, Formula::MinMax(_)) {
        return;
    }
    let axis = ground.axis(criterion);
    let (best, spread) = (figure(&axis.best()), &axis.spread);
    let span = spread.to.exact() - spread.from.exact();
    let hundredth = Exact::ratio(1, 100).unwrap_or_default();
    let difference = if span >= Exact::from_integer(2) { Exact::ONE } else { span * hundredth };
    let worse = if best == spread.from { best.exact() + &difference } else { best.exact() - &difference };
    let bid = ground.bid(Axis::best);
    let bids = [bid.clone(), ground.with(&bid, criterion, number(&worse).into())];
    let points = ground.points(&bids).and_then(|all| points(&all, criterion, 2));
    let Some([_, nothing]) = points.as_deref().filter(|_| difference.is_positive()) else { return };
    if nothing.is_zero() {
        let [english, czech] = if criterion.of == Of::Price { [" CZK", "\u{a0}Kč"] } else { ["", ""] };
        let difference = shown(&difference);
        let values = [
            ("criterion", criterion.id.to_string()),
            ("value", criterion.weight.to_string()),
            ("difference", format!("{difference}{english}")),
            ("difference_en", format!("{difference}{english}")),
            ("difference_cs", format!("{}{czech}", grouped(&difference, Language::Czech))),
        ];
        found.push(Severity::Warning, LintCode::TwoOffersAllOrNothing, at, &values, Some(example(ground, &bids)));
    }
}

/// A better figure that gets fewer points than a worse one, or no more.
fn direction(ground: &Ground<'_>, criterion: &Criterion, at: &Path<'_>, found: &mut Collected) {
    let suspect = match &criterion.formula {
        Formula::MeanDistance(_) | Formula::MeanRatio(_) => true,
        Formula::Discount(rule) => rule.saturation.is_some_and(|saturation| saturation < Number::ONE),
        Formula::Bilinear(rule) => rule.x == Number::ONE,
        _ => false,
    };
    if !suspect {
        return;
    }
    let axis = ground.axis(criterion);
    let bid = ground.bid(Axis::best);
    for steps in [&axis.steps, &axis.wide] {
        // The best, the worst, and every one between them as the third.
        let (Some(worst), Some((best, between))) = (steps.first(), steps.split_last()) else { return };
        for other in between.iter().skip(1).rev() {
            let bids = [best, other, worst].map(|value| ground.with(&bid, criterion, value.clone()));
            let points = ground.points(&bids).and_then(|all| points(&all, criterion, 3));
            let Some([points_of_best, points_of_other, _]) = points.as_deref() else { continue };
            if points_of_best > points_of_other {
                continue;
            }
            let values = [
                ("criterion", criterion.id.to_string()),
                ("value", best.to_string()),
                ("points", shown(points_of_best)),
                ("other", other.to_string()),
                ("expected", shown(points_of_other)),
            ];
            let code =
                if points_of_best < points_of_other { LintCode::BetterGetsFewer } else { LintCode::BetterGetsNoMore };
            let by_choice = matches!(criterion.formula, Formula::Discount(_));
            let severity = if by_choice { Severity::Note } else { Severity::Warning };
            found.push(severity, code, at, &values, Some(example(ground, &bids)));
            return;
        }
    }
}

/// Points below 0, by what is plausible, else by what is possible.
fn below_zero(ground: &Ground<'_>, criterion: &Criterion, at: &Path<'_>, found: &mut Collected) {
    let axis = ground.axis(criterion);
    let bid = ground.bid(Axis::best);
    for (severity, steps) in [(Severity::Warning, &axis.steps), (Severity::Note, &axis.wide)] {
        let (Some(worst), Some(best)) = (steps.first(), steps.last()) else { return };
        let with = |value: &OfferValue| ground.with(&bid, criterion, value.clone());
        let bids = [with(best), with(worst)];
        let points = ground.points(&bids).and_then(|all| points(&all, criterion, 2));
        let Some(least) = points.iter().flatten().min().filter(|least| least.is_negative()) else { continue };
        let values = [("criterion", criterion.id.to_string()), ("value", shown(least))];
        found.push(severity, LintCode::PointsBelowZero, at, &values, Some(example(ground, &bids)));
        return;
    }
}
