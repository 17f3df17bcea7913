//! The smallest change of one weight, the others keeping their proportion.
//!
//! Whoever has more points by a sum, the better quotient or the lower price with an uplift: the comparison of two offers is
//! linear in the weight. Where an offer can be first is therefore an interval that is known before anything is tried; rounding
//! widens it by what rounding can move. Within it the nearest point of the grid is found by evaluating. Where the comparison
//! is not linear, the points of the grid are tried, the nearest first, for all offers at once.

use super::grid::{Aim, Verdict, not_within};
use super::{ChangeOf, SmallestChange};
use crate::evaluation::{Basis, Combine, Criterion, CriterionWorking, Evaluation, Of, RoundingStage, Scheme, Working};
use crate::message::{Reason, ReasonCode};
use crate::offer::Offer;
use crate::value::{Exact, Figure, Id};

/// So many points of the grid are tried at most.
const TRIED: i128 = 2_000;

/// The smallest change of the weight of each criterion that weighs anything, for each of the offers.
pub(super) fn smallest(
    basis: &Basis<'_>,
    offers: &[&Offer],
    evaluation: &Evaluation,
    working: &Working,
) -> Vec<Vec<SmallestChange>> {
    let mut changes: Vec<Vec<SmallestChange>> = vec![Vec::new(); offers.len()];
    let criteria = basis.scheme.criteria.iter().enumerate();
    for (column, criterion) in criteria.filter(|(_, criterion)| criterion.weight.exact().is_positive()) {
        let search = Search::new(basis, (column, criterion));
        for (changes, found) in changes.iter_mut().zip(search.all(offers, evaluation, working)) {
            changes.push(search.said(found));
        }
    }
    changes
}

enum Nearest {
    At(Exact, Exact),
    Nowhere,
    /// Not among so many points, the lowest and the highest of which are these.
    NotWithin(i128, Option<[Exact; 2]>),
    NoPart,
}

struct Search<'s> {
    basis: &'s Basis<'s>,
    criterion: &'s Criterion,
    column: usize,
    weight: Exact,
    /// Of all weights.
    sum: Exact,
    /// Of the other weights.
    rest: Exact,
}

/// What an offer is compared by, as a function of the weight: constant + own·weight/its weight + rest·others/their weight.
struct Merit {
    constant: Exact,
    own: Exact,
    rest: Exact,
}

/// What every weight is multiplied by so that one criterion weighs as asked and the others keep their proportion and the sum;
/// nothing where it weighs nothing, or nothing else does.
pub(in crate::analysis) fn proportions(scheme: &Scheme, column: usize, weight: &Exact) -> Option<Vec<Exact>> {
    let own = scheme.criteria.get(column)?.weight.exact();
    let sum: Exact = scheme.criteria.iter().map(|criterion| criterion.weight.exact()).sum();
    factors((&own, &(sum - &own)), column, scheme.criteria.len(), weight)
}

fn factors((own, rest): (&Exact, &Exact), column: usize, columns: usize, weight: &Exact) -> Option<Vec<Exact>> {
    let others = (own + rest - weight).checked_div(rest)?;
    let own = weight.checked_div(own)?;
    Some((0..columns).map(|at| if at == column { own.clone() } else { others.clone() }).collect())
}

impl<'s> Search<'s> {
    fn new(basis: &'s Basis<'_>, (column, criterion): (usize, &'s Criterion)) -> Self {
        let sum: Exact = basis.scheme.criteria.iter().map(|criterion| criterion.weight.exact()).sum();
        let weight = criterion.weight.exact();
        Self { basis, criterion, column, rest: &sum - &weight, weight, sum }
    }

    fn said(&self, found: Nearest) -> SmallestChange {
        let (id, weight) = (&self.criterion.id, &self.weight);
        let never = |why| SmallestChange::never(ChangeOf::Weight, Some(id), weight, why);
        match found {
            Nearest::At(to, not_enough) => SmallestChange::to(ChangeOf::Weight, Some(id), weight, (&to, &not_enough)),
            Nearest::Nowhere => {
                let reason = Reason::new(ReasonCode::NoWeightWins).with("criterion", id);
                never(reason.with("expected", Figure::new(self.sum.clone(), 2).shown()))
            }
            Nearest::NotWithin(points, range) => never(not_within(points, range.as_ref())),
            Nearest::NoPart => never(Reason::new(ReasonCode::PlaysNoPart).with("criterion", id)),
        }
    }

    /// For each of the offers, where it is first.
    fn all(&self, offers: &[&Offer], evaluation: &Evaluation, working: &Working) -> Vec<Nearest> {
        let by_quality = matches!(
            self.basis.scheme.combine,
            Combine::Quotient { .. } | Combine::QuotientBand { .. } | Combine::PricePerQuality {}
        );
        let plays_no_part = match &self.basis.scheme.combine {
            Combine::LowestPrice {} | Combine::FeatureCoefficient { .. } | Combine::QualityMoney { .. } => true,
            _ => by_quality && self.criterion.of == Of::Price,
        };
        let has_minimum = self.basis.scheme.criteria.iter().any(|criterion| criterion.minimum_points.is_some());
        let rounds = self.basis.scheme.rounding.what != RoundingStage::Nothing;
        let by_ties = self.basis.scheme.ties.iter().any(|tie| tie.criterion().is_some());
        if !self.rest.is_positive() {
            return offers.iter().map(|_| Nearest::NoPart).collect();
        }
        // Where figures are rounded, even a weight that scales everything alike can move a figure over an edge.
        if plays_no_part && !(rounds && (by_quality || has_minimum || by_ties)) {
            return offers.iter().map(|offer| self.at_an_end(&offer.id)).collect();
        }
        let intervals: Option<Vec<_>> = offers.iter().map(|offer| self.interval(offer, evaluation, working)).collect();
        match intervals {
            Some(intervals) => {
                let of_one = |(offer, interval): (&&Offer, Option<(Exact, Exact)>)| match interval {
                    Some((from, to)) => self.nearest(&offer.id, &from, &to),
                    None => Nearest::Nowhere,
                };
                offers.iter().zip(intervals).map(of_one).collect()
            }
            None => self.tried(offers),
        }
    }

    /// What every weight is multiplied by.
    fn factors(&self, weight: &Exact) -> Option<Vec<Exact>> {
        factors((&self.weight, &self.rest), self.column, self.basis.scheme.criteria.len(), weight)
    }

    /// Where the offer can be first, and for sure nowhere else: `Some(None)` where nowhere, `None` where this is not known.
    #[expect(clippy::option_option, reason = "outside: whether it is known; inside: whether there is such a place")]
    fn interval(&self, offer: &Offer, evaluation: &Evaluation, working: &Working) -> Option<Option<(Exact, Exact)>> {
        let slack = self.slack()?;
        let own = self.merit(offer, working)?;
        let (mut low, mut high) = (Exact::ZERO, self.sum.clone());
        for other in evaluation.totals.keys().filter(|other| **other != offer.id) {
            let theirs = self.merit(self.basis.offer(other)?, working)?;
            // distance(w) = constant + w·a + (sum − w)·b ≥ −slack
            let a = (&own.own - theirs.own).checked_div(&self.weight)?;
            let b = (&own.rest - theirs.rest).checked_div(&self.rest)?;
            let (slope, constant) = (&a - &b, &self.sum * &b + (&own.constant - theirs.constant) + &slack);
            match (slope.is_zero(), (-constant.clone()).checked_div(&slope)) {
                (true, _) if constant.is_negative() => return Some(None),
                (false, Some(edge)) if slope.is_positive() => low = low.max(edge),
                (false, Some(edge)) => high = high.min(edge),
                _ => {}
            }
        }
        Some((low <= high).then_some((low, high)))
    }

    /// What rounding can move the distance of two offers by: each figure by less than one unit of its last decimal.
    fn slack(&self) -> Option<Exact> {
        let scheme = self.basis.scheme;
        let rounding = &scheme.rounding;
        let figures = match (&scheme.combine, rounding.what) {
            (Combine::QuotientBand { .. }, _) => return None,
            (_, RoundingStage::Nothing) => return Some(Exact::ZERO),
            (Combine::WeightedSum {}, RoundingStage::Total) => 1,
            (Combine::WeightedSum {}, _) => {
                // A rounded figure may fall below a minimum at one weight and not at another.
                if scheme.criteria.iter().any(|criterion| criterion.minimum_points.is_some()) {
                    return None;
                }
                scheme.criteria.len().saturating_add(1)
            }
            _ => return None,
        };
        let unit = Exact::ratio(1, 10_i128.checked_pow(rounding.places.get())?)?;
        Some(unit * Exact::from_integer(i64::try_from(figures.saturating_mul(2)).ok()?))
    }

    /// What an offer is compared by, more being better.
    fn merit(&self, offer: &Offer, working: &Working) -> Option<Merit> {
        let price = offer.total_price().ok()??;
        let of_sum = matches!(self.basis.scheme.combine, Combine::WeightedSum {});
        let (constant, each) = match self.basis.scheme.combine {
            Combine::WeightedSum {} => (Exact::ZERO, Exact::ONE),
            // More quality for the price; a scale changes no order.
            Combine::Quotient { .. } | Combine::PricePerQuality {} => {
                (Exact::ZERO, Exact::ONE.checked_div(&price).filter(Exact::is_positive)?)
            }
            // price·(1 + (weight of quality − quality)/weight of price), lowest first: all weights together stay.
            Combine::PriceUplift {} => (-(&price * &self.sum), price.clone()),
            _ => return None,
        };
        let points = |working: &CriterionWorking| {
            let line = working.points.iter().find(|line| line.offer == offer.id)?;
            Some(line.exact.exact().clone())
        };
        let (mut own, mut rest) = (Exact::ZERO, Exact::ZERO);
        for working in &working.criteria {
            let criterion = self.basis.scheme.criterion(&working.criterion)?;
            if !of_sum && criterion.of == Of::Price {
                continue;
            }
            let points = points(working)? * &each;
            if criterion.id == self.criterion.id { own += points } else { rest += points }
        }
        Some(Merit { constant, own, rest })
    }

    /// The points of the grid beside the weight within a range, the nearest first; of two the lower weight.
    fn around(&self, from: &Exact, to: &Exact) -> Option<impl Iterator<Item = i128> + use<>> {
        let hundred = Exact::from_integer(100);
        let cents = |exact: &Exact| exact * &hundred;
        let (first, last) = (cents(from).ceil_to_i128()?, cents(to).floor_to_i128()?);
        let weight = cents(&self.weight);
        let mut up = weight.floor_to_i128()?.checked_add(1)?.max(first);
        let mut down = weight.ceil_to_i128()?.checked_sub(1)?.min(last);
        Some(std::iter::from_fn(move || {
            let distance = |index: i128| (Exact::ratio(index, 1).unwrap_or_default() - &weight).abs();
            let goes_up = match (up <= last, down >= first) {
                (true, true) => distance(up) < distance(down),
                (false, false) => return None,
                (goes_up, _) => goes_up,
            };
            let next = if goes_up { up } else { down };
            if goes_up {
                up = up.saturating_add(1);
            } else {
                down = down.saturating_sub(1);
            }
            Some(next)
        }))
    }

    fn at(index: i128) -> Exact {
        Exact::ratio(index, 100).unwrap_or_default()
    }

    fn range(reached: Option<[i128; 2]>) -> Option<[Exact; 2]> {
        reached.map(|ends| ends.map(Self::at))
    }

    /// The point before one on the way from the weight.
    fn before(&self, index: i128) -> Exact {
        let is_above = Self::at(index) > self.weight;
        let before = Self::at(if is_above { index.saturating_sub(1) } else { index.saturating_add(1) });
        let is_beyond = if is_above { before > self.weight } else { before < self.weight };
        if is_beyond { before } else { self.weight.clone() }
    }

    /// The point of the grid nearest to the weight, within a range, with which the offer wins.
    fn nearest(&self, offer: &Id, from: &Exact, to: &Exact) -> Nearest {
        let Some(around) = self.around(from, to) else { return Nearest::NotWithin(0, None) };
        let mut reached: Option<[i128; 2]> = None;
        for (tried, index) in (0_i128..).zip(around) {
            if tried >= TRIED {
                return Nearest::NotWithin(TRIED, Self::range(reached));
            }
            reached = Some(widened(reached, index));
            let factors = self.factors(&Self::at(index));
            if factors.is_some_and(|factors| Aim::First.verdict(offer, &self.basis.weighing(&factors)) == Verdict::Wins)
            {
                return Nearest::At(Self::at(index), self.before(index));
            }
        }
        Nearest::Nowhere
    }

    /// Where a weight scales everything alike, only nothing differs: a weight of 0, of it or of all others.
    fn at_an_end(&self, offer: &Id) -> Nearest {
        let mut ends = [Exact::ZERO, self.sum.clone()];
        ends.sort_by_key(|end| (end - &self.weight).abs());
        for end in &ends {
            let index = (end * Exact::from_integer(100)).floor_to_i128().filter(|index| Self::at(*index) == *end);
            let Some((index, factors)) = index.zip(self.factors(end)) else { continue };
            if Aim::First.verdict(offer, &self.basis.weighing(&factors)) == Verdict::Wins {
                return Nearest::At(end.clone(), self.before(index));
            }
        }
        Nearest::NoPart
    }

    /// The same for several offers, where nobody knows a range.
    fn tried(&self, offers: &[&Offer]) -> Vec<Nearest> {
        let mut found: Vec<Option<Nearest>> = offers.iter().map(|_| None).collect();
        let Some(mut around) = self.around(&Exact::ZERO, &self.sum) else {
            return offers.iter().map(|_| Nearest::NotWithin(0, None)).collect();
        };
        let (mut tried, mut reached) = (0_i128, None);
        while tried < TRIED && found.iter().any(Option::is_none) {
            let Some(index) = around.next() else { break };
            tried = tried.saturating_add(1);
            reached = Some(widened(reached, index));
            let Some(factors) = self.factors(&Self::at(index)) else { continue };
            let winner = self.basis.weighing(&factors).ok().and_then(|evaluation| evaluation.winner);
            for (offer, found) in offers.iter().zip(&mut found).filter(|(_, found)| found.is_none()) {
                if winner.as_ref() == Some(&offer.id) {
                    *found = Some(Nearest::At(Self::at(index), self.before(index)));
                }
            }
        }
        let is_all = around.next().is_none();
        let else_ = || if is_all { Nearest::Nowhere } else { Nearest::NotWithin(TRIED, Self::range(reached)) };
        found.into_iter().map(|found| found.unwrap_or_else(else_)).collect()
    }
}

/// The range of the points that were tried, with one more.
fn widened(reached: Option<[i128; 2]>, index: i128) -> [i128; 2] {
    reached.map_or([index; 2], |[low, high]| [low.min(index), high.max(index)])
}
