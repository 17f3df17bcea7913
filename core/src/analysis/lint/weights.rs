//! Weights: what they add up to, what they move, and criteria that distinguish nothing.

use super::algebra::{decides, ignores_direction};
use super::axis::Axis;
use super::collect::{Collected, shown};
use super::ground::{Bid, Ground};
use crate::evaluation::{Combine, Criterion, Formula, Of, TieRule};
use crate::law::Severity;
use crate::message::LintCode;
use crate::value::json::Path;
use crate::value::{Exact, Number};

/// So many percentage points may lie between a weight and what it moves.
const TOLERATED: i64 = 10;

pub(super) fn look(ground: &Ground<'_>, found: &mut Collected) {
    let scheme = Path::ROOT.field("scheme");
    let criteria = scheme.field("criteria");
    sum(ground, &criteria, found);
    for (index, criterion) in ground.scheme.criteria.iter().enumerate() {
        of_one(ground, criterion, &criteria.index(index), found);
    }
    effective(ground, &criteria, found);
}

fn sum(ground: &Ground<'_>, criteria: &Path<'_>, found: &mut Collected) {
    let is_sum = matches!(ground.scheme.combine, Combine::WeightedSum {});
    let sum: Exact = ground.scheme.criteria.iter().map(|criterion| criterion.weight.exact()).sum();
    if is_sum && ground.scheme.weights_sum.is_none() && sum != Number::HUNDRED.exact() {
        found.push(Severity::Note, LintCode::WeightsNotHundred, criteria, &[("value", shown(&sum))], None);
    }
}

fn of_one(ground: &Ground<'_>, criterion: &Criterion, at: &Path<'_>, found: &mut Collected) {
    let scheme = ground.scheme;
    let name = || ("criterion", criterion.id.to_string());
    let weight = at.field("weight");
    if ignores_direction(criterion) {
        let values = [name(), ("formula", criterion.formula.kind().to_owned())];
        found.push(Severity::Warning, LintCode::DirectionIgnored, &at.field("better"), &values, None);
    }
    if criterion.weight == Number::ZERO {
        found.push(Severity::Warning, LintCode::WeightZero, &weight, &[name()], None);
        return;
    }
    let settles_ties = scheme.ties.iter().filter_map(TieRule::criterion).any(|id| *id == criterion.id);
    let weighs_price = matches!(scheme.combine, Combine::PriceUplift {}) && criterion.of == Of::Price;
    if !decides(scheme, criterion) && criterion.minimum_points.is_none() && !settles_ties && !weighs_price {
        let values = [name(), ("value", criterion.weight.to_string()), ("combine", scheme.combine.kind().to_owned())];
        found.push(Severity::Warning, LintCode::WeightUnused, &weight, &values, None);
    }
    if criterion.minimum_points == Some(criterion.weight) {
        let values = [name(), ("value", criterion.weight.to_string())];
        found.push(Severity::Warning, LintCode::MinimumIsWeight, &at.field("minimum_points"), &values, None);
    } else if matches!(criterion.formula, Formula::YesNo(_)) {
        found.push(Severity::Note, LintCode::LooksLikeQualification, &at.field("formula"), &[name()], None);
    }
}

/// What every criterion can move, from the worst to the best that is plausible.
fn effective(ground: &Ground<'_>, criteria: &Path<'_>, found: &mut Collected) {
    if !matches!(ground.scheme.combine, Combine::WeightedSum {}) {
        return;
    }
    let bids: [Bid; 2] = [ground.bid(Axis::best), ground.bid(Axis::worst)];
    let Some(evaluation) = ground.points(&bids) else { return };
    let (Some(best), Some(worst)) = (evaluation.points.get("A"), evaluation.points.get("B")) else { return };
    let moved = |criterion: &Criterion| -> Exact {
        let (best, worst) = (best.get(&criterion.id), worst.get(&criterion.id));
        best.zip(worst).map(|(best, worst)| (best.exact() - worst.exact()).abs()).unwrap_or_default()
    };
    let known: Vec<(&Criterion, Exact)> =
        ground.scheme.criteria.iter().map(|criterion| (criterion, moved(criterion))).collect();
    let declared: Exact = known.iter().map(|(criterion, _)| criterion.weight.exact()).sum();
    let moving: Exact = known.iter().map(|(_, moved)| moved).sum();
    let percent = |part: &Exact, all: &Exact| (part * Exact::from_integer(100)).checked_div(all).unwrap_or_default();
    if !moving.is_positive() || !declared.is_positive() {
        return;
    }
    let shares: Vec<(&Criterion, Exact, Exact)> = known
        .iter()
        .map(|(criterion, moved)| (*criterion, percent(&criterion.weight.exact(), &declared), percent(moved, &moving)))
        .collect();
    let line = |(criterion, said, moves): &(&Criterion, Exact, Exact), comma: &str| {
        let shown = |share: &Exact| share.to_fixed(1).replace('.', comma);
        format!("{} {} % → {} %", criterion.id, shown(said), shown(moves))
    };
    let list = |comma| shares.iter().map(|share| line(share, comma)).collect::<Vec<_>>().join("; ");
    // One finding: that of the criterion that is furthest off, with the figures of all.
    let off = |(_, (_, said, moves)): &(usize, &(&Criterion, Exact, Exact))| (moves - said).abs();
    let furthest = shares.iter().enumerate().rev().max_by(|one, two| off(one).cmp(&off(two)));
    if let Some((index, (criterion, said, moves))) =
        furthest.filter(|share| off(share) > Exact::from_integer(TOLERATED))
    {
        let values = [
            ("criterion", criterion.id.to_string()),
            ("expected", said.to_fixed(1)),
            ("value", moves.to_fixed(1)),
            ("figures_en", list(".")),
            ("figures_cs", list(",")),
        ];
        let example = ground.example(&ground.offers(&bids));
        let at = criteria.index(index);
        found.push(Severity::Warning, LintCode::EffectiveWeight, &at.field("weight"), &values, Some(example));
    }
}
