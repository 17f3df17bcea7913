//! The smallest change of one weight, the others keeping their proportion.
//!
//! Under a sum of points, the distance of two offers is linear in the weight: where an offer can be first is an interval that
//! is known before anything is tried. Rounding widens it by what rounding can move; within it the nearest point of the grid
//! is found by evaluating. Under other rules every point of the grid is tried.

use super::grid::Verdict;
use super::{ChangeOf, SmallestChange};
use crate::evaluation::{Basis, Combine, Criterion, Evaluation, RoundingStage, Working};
use crate::message::{Reason, ReasonCode};
use crate::value::{Exact, Figure, Id};

/// So many points of the grid are tried at most.
const TRIED: i128 = 20_000;

/// The smallest change of the weight of each criterion that weighs anything.
pub(super) fn smallest(
    basis: &Basis<'_>,
    offer: &Id,
    evaluation: &Evaluation,
    working: &Working,
) -> Vec<SmallestChange> {
    let criteria = basis.scheme.criteria.iter().enumerate();
    let weighing = criteria.filter(|(_, criterion)| criterion.weight.exact().is_positive());
    weighing
        .map(|(column, criterion)| {
            let weight = criterion.weight.exact();
            let search = Search::new(basis, offer, (column, criterion));
            let never = |why| SmallestChange::never(ChangeOf::Weight, Some(&criterion.id), &weight, why);
            let plays_no_part = matches!(
                basis.scheme.combine,
                Combine::LowestPrice {} | Combine::FeatureCoefficient { .. } | Combine::QualityMoney { .. }
            );
            if plays_no_part || !search.rest.is_positive() {
                return never(Reason::new(ReasonCode::PlaysNoPart).with("criterion", &criterion.id));
            }
            let range = match search.interval(evaluation, working) {
                Some(interval) => interval,
                None => Some((Exact::ZERO, search.sum.clone())),
            };
            let nowhere = || {
                let reason = Reason::new(ReasonCode::NoWeightWins).with("criterion", &criterion.id);
                never(reason.with("expected", Figure::new(search.sum.clone(), 2).shown()))
            };
            let Some((from, to)) = range else { return nowhere() };
            match search.nearest(&from, &to) {
                Nearest::At(to, not_enough) => {
                    SmallestChange::to(ChangeOf::Weight, Some(&criterion.id), &weight, (&to, &not_enough))
                }
                Nearest::Nowhere => nowhere(),
                Nearest::NotWithin(steps) => never(Reason::new(ReasonCode::NotFoundWithin).with("value", steps)),
            }
        })
        .collect()
}

enum Nearest {
    At(Exact, Exact),
    Nowhere,
    NotWithin(i128),
}

struct Search<'s> {
    basis: &'s Basis<'s>,
    offer: &'s Id,
    column: usize,
    weight: Exact,
    /// Of all weights.
    sum: Exact,
    /// Of the other weights.
    rest: Exact,
}

impl<'s> Search<'s> {
    fn new(basis: &'s Basis<'_>, offer: &'s Id, (column, criterion): (usize, &Criterion)) -> Self {
        let sum: Exact = basis.scheme.criteria.iter().map(|criterion| criterion.weight.exact()).sum();
        let weight = criterion.weight.exact();
        Self { basis, offer, column, rest: &sum - &weight, weight, sum }
    }

    /// What every weight is multiplied by.
    fn factors(&self, weight: &Exact) -> Option<Vec<Exact>> {
        let own = weight.checked_div(&self.weight)?;
        let others = (&self.sum - weight).checked_div(&self.rest)?;
        let columns = 0..self.basis.scheme.criteria.len();
        Some(columns.map(|column| if column == self.column { own.clone() } else { others.clone() }).collect())
    }

    fn verdict(&self, weight: &Exact) -> Verdict {
        match self.factors(weight) {
            Some(factors) => Verdict::of(self.offer, &self.basis.weighing(&factors)),
            None => Verdict::Undefined,
        }
    }

    /// Where the offer can be first under a sum of points, for sure nowhere else: `Some(None)` where nowhere, `None` where
    /// this rule does not say it.
    #[expect(clippy::option_option, reason = "outside: whether it is known; inside: whether there is such a place")]
    fn interval(&self, evaluation: &Evaluation, working: &Working) -> Option<Option<(Exact, Exact)>> {
        let scheme = self.basis.scheme;
        let rounds_points = matches!(scheme.rounding.what, RoundingStage::Points | RoundingStage::PointsAndTotal);
        let has_minimum = scheme.criteria.iter().any(|criterion| criterion.minimum_points.is_some());
        if !matches!(scheme.combine, Combine::WeightedSum {}) || (rounds_points && has_minimum) {
            return None;
        }
        // What rounding can move the distance of two totals by: each figure by less than one unit of its last decimal.
        let places = i32::try_from(scheme.rounding.places.get()).ok()?;
        let unit = Exact::ratio(1, 10_i128.checked_pow(places.unsigned_abs())?)?;
        let figures = match scheme.rounding.what {
            RoundingStage::Nothing => 0,
            RoundingStage::Total => 1,
            RoundingStage::Points | RoundingStage::PointsAndTotal => scheme.criteria.len().saturating_add(1),
        };
        let slack = unit * Exact::from_integer(i64::try_from(figures.saturating_mul(2)).ok()?);
        let points = |offer: &Id| self.split(offer, working);
        let (own, own_rest) = points(self.offer)?;
        let (mut low, mut high) = (Exact::ZERO, self.sum.clone());
        for other in evaluation.totals.keys().filter(|other| *other != self.offer) {
            let (theirs, their_rest) = points(other)?;
            // distance(w) = w·a + (sum − w)·b ≥ −slack
            let a = (&own - theirs).checked_div(&self.weight)?;
            let b = (&own_rest - their_rest).checked_div(&self.rest)?;
            let (slope, constant) = (&a - &b, &self.sum * &b + &slack);
            match (slope.is_zero(), (-constant.clone()).checked_div(&slope)) {
                (true, _) if constant.is_negative() => return Some(None),
                (false, Some(edge)) if slope.is_positive() => low = low.max(edge),
                (false, Some(edge)) => high = high.min(edge),
                _ => {}
            }
        }
        Some((low <= high).then_some((low, high)))
    }

    /// The points of an offer before rounding: of the criterion, and of all others.
    fn split(&self, offer: &Id, working: &Working) -> Option<(Exact, Exact)> {
        let of = |working: &crate::evaluation::CriterionWorking| {
            let line = working.points.iter().find(|line| line.offer == *offer)?;
            Some(line.exact.exact().clone())
        };
        let own = self.basis.scheme.criteria.get(self.column)?;
        let (mut this, mut rest) = (Exact::ZERO, Exact::ZERO);
        for criterion in &working.criteria {
            let points = of(criterion)?;
            if criterion.criterion == own.id { this += points } else { rest += points }
        }
        Some((this, rest))
    }

    /// The point of the grid nearest to the weight, within a range, with which the offer wins.
    fn nearest(&self, from: &Exact, to: &Exact) -> Nearest {
        let hundred = Exact::from_integer(100);
        let cents = |exact: &Exact| exact * &hundred;
        let (Some(first), Some(last)) = (cents(from).ceil_to_i128(), cents(to).floor_to_i128()) else {
            return Nearest::NotWithin(0);
        };
        let (Some(below), Some(above)) = (cents(&self.weight).ceil_to_i128(), cents(&self.weight).floor_to_i128())
        else {
            return Nearest::NotWithin(0);
        };
        let at = |index: i128| Exact::ratio(index, 100).unwrap_or_default();
        let wins = |index: i128| self.verdict(&at(index)) == Verdict::Wins;
        // The first points outside the weight, upwards and downwards, that lie in the range.
        let mut up = above.saturating_add(1).max(first);
        let mut down = below.saturating_sub(1).min(last);
        for _ in 0..TRIED {
            let candidates = [(up, up <= last), (down, down >= first)];
            let distance = |index: i128| (at(index) - &self.weight).abs();
            let nearest = candidates.iter().filter(|(_, inside)| *inside).min_by_key(|(index, _)| distance(*index));
            let Some((index, _)) = nearest else { return Nearest::Nowhere };
            if wins(*index) {
                let towards = if at(*index) > self.weight { index.saturating_sub(1) } else { index.saturating_add(1) };
                let passed =
                    if at(*index) > self.weight { at(towards) <= self.weight } else { at(towards) >= self.weight };
                return Nearest::At(at(*index), if passed { self.weight.clone() } else { at(towards) });
            }
            if *index == up { up = up.saturating_add(1) } else { down = down.saturating_sub(1) }
        }
        Nearest::NotWithin(TRIED)
    }
}
