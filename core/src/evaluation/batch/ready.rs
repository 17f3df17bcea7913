//! A scheme made ready for tenders that come one by one as whole numbers: what a simulation asks a million times.
//!
//! As everywhere in a batch, an answer is either the one of the single evaluation or none at all.

use std::cmp::Ordering;

use super::MISSING;
use super::admit::against;
use super::plan::{Known, Plan};
use super::whole::Standing;
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
        let mut values = plan.parts().filter(|part| part.column != 0);
        values.all(|part| against(part, figures.get(part.column).copied().unwrap_or(MISSING)) == 0)
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
        let figure =
            |column: usize, place: usize| figures.get(place.checked_mul(self.columns)?.checked_add(column)?).copied();
        let extremes = self.extremes(figures)?;
        let (mut best, mut is_shared): (Option<(Standing, usize)>, bool) = (None, false);
        for place in 0..figures.len().checked_div(self.columns)? {
            let standing = match &self.by {
                By::LowestPrice { .. } => Standing::of_price(figure(0, place)?),
                By::Points(plan) => Standing::new(plan, |column| figure(column, place), &extremes)?,
            };
            if !may_win(place) {
                continue;
            }
            let against = best.map_or(Ordering::Less, |(best, other)| match &self.by {
                By::LowestPrice { by_id: false } => best.total.cmp(&standing.total),
                By::LowestPrice { by_id: true } => {
                    best.total.cmp(&standing.total).then_with(|| order(place).cmp(&order(other)))
                }
                By::Points(plan) => Standing::compare(plan, [(&standing, place), (&best, other)], figure, &order),
            });
            if against != Ordering::Greater {
                is_shared = against == Ordering::Equal;
                if !is_shared {
                    best = Some((standing, place));
                }
            }
        }
        best.filter(|_| !is_shared).map(|(_, place)| place)
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
}
