//! A scheme made ready for tenders that come one by one as whole numbers: what a simulation asks a million times.
//!
//! As everywhere in a batch, an answer is either the one of the single evaluation or none at all.

use std::cmp::Ordering;

use super::MISSING;
use super::plan::{Key, Known, Plan};
use super::whole::{fraction, narrow_fraction, narrow_rounded, rounded};
use crate::evaluation::combine::Combine;
use crate::evaluation::scheme::{RoundingStage, Scheme, TieRule};

/// So many columns are looked at: the price and the values.
const COLUMNS: usize = 8;

/// A scheme made ready.
#[derive(Clone, Debug)]
pub(crate) struct Ready {
    by: By,
    columns: usize,
}

#[derive(Clone, Debug)]
enum By {
    Points(Plan),
    /// The lowest price; equal ones in the order of their ids, or told apart by somebody else.
    LowestPrice {
        by_id: bool,
    },
}

/// The figure of an offer that is ranked.
#[derive(Clone, Copy)]
struct Standing {
    place: usize,
    numerator: i128,
    denominator: i128,
    total: i128,
}

impl Ready {
    /// The scales are the decimals of the price, then of the values in the order of the scheme. Nothing where only the single
    /// evaluation knows the scheme.
    pub(crate) fn new(scheme: &Scheme, scales: &[u32]) -> Option<Self> {
        let by = match scheme.combine {
            Combine::LowestPrice {} => {
                let leaves_prices = scheme.rounding.what == RoundingStage::Nothing
                    || scales.first().is_some_and(|scale| *scale <= scheme.rounding.places.get());
                if !leaves_prices || !scheme.criteria.is_empty() {
                    return None;
                }
                let mut ties = scheme.ties.iter().filter(|rule| **rule != TieRule::LowerPrice {});
                By::LowestPrice { by_id: ties.next() == Some(&TieRule::LowerId {}) }
            }
            _ => By::Points(Plan::new(scheme, scales, Known::Figures)?),
        };
        let columns = scales.len();
        (columns <= COLUMNS).then_some(Self { by, columns })
    }

    /// How many figures an offer has: its price and its values.
    pub(crate) const fn columns(&self) -> usize {
        self.columns
    }

    /// Whether the values of an offer are all there and as they may be.
    pub(crate) fn admits(&self, figures: &[i64]) -> bool {
        let By::Points(plan) = &self.by else { return true };
        plan.parts().filter(|part| part.column != 0).all(|part| {
            let value = figures.get(part.column).copied().unwrap_or(MISSING);
            value != MISSING && part.allowed.is_none_or(|highest| (0..=highest).contains(&value))
        })
    }

    /// The place of the one offer that comes first of those that `may_win`; nothing where that is not sure.
    ///
    /// The figures stand one offer behind the other. All of them are admitted, also those that may not win; `order` is where
    /// the id of an offer stands among all ids.
    pub(crate) fn first(
        &self,
        figures: &[i64],
        may_win: impl Fn(usize) -> bool,
        order: impl Fn(usize) -> usize,
    ) -> Option<usize> {
        let row = |place: usize| {
            let from = place.checked_mul(self.columns)?;
            figures.get(from..from.checked_add(self.columns)?)
        };
        let places = figures.len().checked_div(self.columns)?;
        let extremes = self.extremes(figures)?;
        let (mut best, mut is_shared): (Option<Standing>, bool) = (None, false);
        for place in 0..places {
            let standing = self.standing(place, row(place)?, extremes.get(..self.columns)?)?;
            if !may_win(place) {
                continue;
            }
            let against = match &best {
                Some(best) => self.compare(&standing, best, row, &order)?,
                None => Ordering::Less,
            };
            if against != Ordering::Greater {
                is_shared = against == Ordering::Equal;
                if !is_shared {
                    best = Some(standing);
                }
            }
        }
        best.filter(|_| !is_shared).map(|best| best.place)
    }

    fn standing(&self, place: usize, row: &[i64], extremes: &[(i64, i64)]) -> Option<Standing> {
        let (mut numerator, mut denominator, mut total) = (0, 1, 0_i128);
        match &self.by {
            By::LowestPrice { .. } => total = i128::from(*row.first()?).checked_neg()?,
            By::Points(plan) => {
                let figure = |column: usize| row.get(column).copied();
                for group in &plan.groups {
                    let narrow = narrow_fraction(group, figure, extremes)
                        .and_then(|(above, below)| Some((above, below, narrow_rounded(above, below, plan.mode)?)));
                    if let Some((above, below, points)) = narrow {
                        (numerator, denominator) = (above.into(), below.into());
                        total = total.checked_add(points.into())?;
                        continue;
                    }
                    let mut wide = [(0, 0); COLUMNS];
                    for (wide, (lowest, highest)) in wide.iter_mut().zip(extremes) {
                        *wide = ((*lowest).into(), (*highest).into());
                    }
                    (numerator, denominator) = fraction(group, figure, &wide)?;
                    total = total.checked_add(rounded(numerator, denominator, plan.mode)?)?;
                }
            }
        }
        Some(Standing { place, numerator, denominator, total })
    }

    /// The lowest and the highest figure of each column; nothing where one is missing or below 0.
    fn extremes(&self, figures: &[i64]) -> Option<[(i64, i64); COLUMNS]> {
        let mut extremes = [(i64::MAX, 0); COLUMNS];
        for row in figures.chunks_exact(self.columns) {
            for ((lowest, highest), figure) in extremes.iter_mut().zip(row) {
                if *figure < 0 {
                    return None;
                }
                *lowest = (*figure).min(*lowest);
                *highest = (*figure).max(*highest);
            }
        }
        Some(extremes)
    }

    /// Which of two offers comes first.
    fn compare<'r>(
        &self,
        one: &Standing,
        two: &Standing,
        row: impl Fn(usize) -> Option<&'r [i64]>,
        order: &impl Fn(usize) -> usize,
    ) -> Option<Ordering> {
        let by_id = || order(one.place).cmp(&order(two.place));
        match &self.by {
            By::LowestPrice { by_id: is_settled } => {
                let by_price = two.total.cmp(&one.total);
                Some(if *is_settled { by_price.then_with(by_id) } else { by_price })
            }
            By::Points(plan) => {
                let mut found = if plan.is_exact {
                    // All of them are below 2^63.
                    let cross = |a: &Standing, b: &Standing| a.numerator.saturating_mul(b.denominator);
                    cross(two, one).cmp(&cross(one, two))
                } else {
                    two.total.cmp(&one.total)
                };
                for key in &plan.keys {
                    if found.is_ne() {
                        break;
                    }
                    let figure = |standing: &Standing, column: usize| row(standing.place)?.get(column).copied();
                    found = match key {
                        Key::Lower(column) => figure(one, *column)?.cmp(&figure(two, *column)?),
                        Key::Higher(column) => figure(two, *column)?.cmp(&figure(one, *column)?),
                        Key::Row => by_id(),
                    };
                }
                Some(found)
            }
        }
    }
}
