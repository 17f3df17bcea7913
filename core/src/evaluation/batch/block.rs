//! Tenders side by side: lines of the same offer of all of them.

use std::ops::{Deref, DerefMut, Range};

use super::answer::{Part, Tender};
use super::columns::Columns;
use super::plan::Plan;
use super::{lanes, turn};

/// So many tenders are computed at once.
pub(super) const LANES: usize = 64;
/// So many offers a tender may have here; with more, comparing each with each takes longer than sorting.
pub(super) const WIDEST: usize = 16;

/// The same figure of so many tenders. It begins where a line of the cache does: no wide register is filled from two of them.
#[derive(Clone, Copy, Debug)]
#[repr(align(64))]
pub(super) struct Line<E>(pub(super) [E; LANES]);

impl<E> Deref for Line<E> {
    type Target = [E; LANES];

    #[inline(always)]
    #[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
    fn deref(&self) -> &[E; LANES] {
        &self.0
    }
}

impl<E> DerefMut for Line<E> {
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
    fn deref_mut(&mut self) -> &mut [E; LANES] {
        &mut self.0
    }
}

impl<'l, E> IntoIterator for &'l Line<E> {
    type Item = &'l E;
    type IntoIter = std::slice::Iter<'l, E>;

    #[inline(always)]
    #[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<'l, E> IntoIterator for &'l mut Line<E> {
    type Item = &'l mut E;
    type IntoIter = std::slice::IterMut<'l, E>;

    #[inline(always)]
    #[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter_mut()
    }
}

/// A line of figures.
pub(super) type Lane = Line<f64>;

/// -2^63, which is [`MISSING`](super::MISSING) as a float.
pub(super) const NONE: f64 = -9_223_372_036_854_775_808.0;

/// Where a tender stands in the batch.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Seat {
    pub(super) tender: usize,
    pub(super) row: usize,
}

/// Which tenders stand in the lanes of a block. All have the same number of offers.
#[derive(Clone, Copy, Debug)]
pub(super) enum Seats<'s> {
    /// [`LANES`] tenders that follow one another, from this one.
    Run(Seat),
    /// Each by itself; one that stands in several lanes comes out of all of them alike.
    Single(&'s [Seat; LANES]),
}

impl Seats<'_> {
    /// The tender in a lane.
    fn tender(self, lane: usize) -> Option<usize> {
        match self {
            Self::Run(first) => first.tender.checked_add(lane),
            Self::Single(seats) => seats.get(lane).map(|seat| seat.tender),
        }
    }

    /// The rows of the tender in a lane, if all have so many offers.
    #[inline(always)]
    #[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
    pub(super) fn rows(&self, lane: usize, offers: usize) -> Option<Range<usize>> {
        let start = match self {
            Self::Run(first) => first.row.checked_add(lane.checked_mul(offers)?)?,
            Self::Single(seats) => seats.get(lane)?.row,
        };
        Some(start..start.checked_add(offers)?)
    }
}

/// No offer is admissible. From here on up no offer is the best one.
pub(super) const NOBODY: u32 = u32::MAX - 2;
/// Offers share a place: gaps are to be closed, and who is first to be looked for.
pub(super) const SHARED: u32 = u32::MAX - 1;
/// Something about the tender is not sure.
pub(super) const UNSURE: u32 = u32::MAX;

/// So many tenders side by side: each line holds the same offer of all of them.
pub(super) struct Block {
    /// How many offers each tender has.
    pub(super) offers: usize,
    /// The bits of the reasons, by offer.
    pub(super) reasons: Vec<Line<u64>>,
    pub(super) ceiling: Lane,
    /// 1 for an admissible offer, 0 for another one.
    pub(super) admitted: Vec<Lane>,
    /// By column and offer; 1 where the offer is not admissible.
    pub(super) figures: Vec<Vec<Lane>>,
    /// The lowest and the highest figure of each column among the admissible offers.
    pub(super) lowest: Vec<Lane>,
    pub(super) highest: Vec<Lane>,
    /// By offer; -1 where it is not admissible.
    pub(super) totals: Vec<Lane>,
    pub(super) places: Vec<Lane>,
    /// 1 where everything about the tender is sure.
    pub(super) sure: Lane,
    /// The same as whole numbers, [`MISSING`](super::MISSING) and 0 where the offer is not admissible.
    pub(super) shown: Vec<Line<i64>>,
    pub(super) ranks: Vec<Line<u32>>,
    pub(super) flags: Vec<Line<u32>>,
    /// The offer in the first place; or [`NOBODY`], [`SHARED`] or [`UNSURE`].
    pub(super) best: Line<u32>,
}

impl Block {
    pub(super) fn new(columns: usize) -> Self {
        let lines = || vec![Line([0.0; LANES]); WIDEST];
        Self {
            offers: 0,
            reasons: vec![Line([0; LANES]); WIDEST],
            ceiling: Line([0.0; LANES]),
            admitted: lines(),
            figures: vec![lines(); columns],
            lowest: vec![Line([0.0; LANES]); columns],
            highest: vec![Line([0.0; LANES]); columns],
            totals: lines(),
            places: lines(),
            sure: Line([0.0; LANES]),
            shown: vec![Line([0; LANES]); WIDEST],
            ranks: vec![Line([0; LANES]); WIDEST],
            flags: vec![Line([0; LANES]); WIDEST],
            best: Line([NOBODY; LANES]),
        }
    }

    /// Evaluates tenders of so many offers, at most [`WIDEST`]. The columns are written, and `left` gets those that are not
    /// sure, of which what was written means nothing.
    pub(super) fn evaluate(
        &mut self,
        plan: &Plan,
        columns: &Columns<'_>,
        (offers, seats): (usize, Seats<'_>),
        part: &mut Part<'_>,
        left: &mut Vec<usize>,
    ) {
        self.compute(plan, columns, offers, seats);
        turn::write(self, &seats, part);
        // Looked through one by one only where there is something to find.
        if self.best.iter().fold(0, |most, best| (*best).max(most)) <= NOBODY {
            return;
        }
        for (lane, best) in self.best.iter().enumerate() {
            let Some(tender) = seats.tender(lane) else { continue };
            match *best {
                UNSURE => left.push(tender),
                SHARED => {
                    if let Some(mut tender) = part.tender(tender, columns.rows(tender)) {
                        settle(&mut tender);
                    }
                }
                _ => {}
            }
        }
    }

    /// Computes reasons, totals and places.
    fn compute(&mut self, plan: &Plan, columns: &Columns<'_>, offers: usize, seats: Seats<'_>) {
        self.offers = offers;
        turn::fill(self, columns, &seats);
        lanes::compute(plan, self);
    }
}

/// Makes places such as 1, 1, 3 into 1, 1, 2, and looks who is first.
fn settle(tender: &mut Tender<'_>) {
    close_gaps(tender.rank);
    tender.conclude();
}

/// Makes 1, 1, 3 into 1, 1, 2. A tender that stands in several lanes is closed several times, which changes nothing more.
fn close_gaps(ranks: &mut [u32]) {
    let mut known = [0_u32; WIDEST];
    for (slot, rank) in known.iter_mut().zip(&*ranks) {
        *slot = *rank;
    }
    for rank in ranks.iter_mut().filter(|rank| **rank != 0) {
        let better = (1..*rank).filter(|place| known.contains(place)).count();
        *rank = u32::try_from(better).unwrap_or(u32::MAX).saturating_add(1);
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;
    use crate::evaluation::batch::{Batch, BatchValues};
    use crate::evaluation::scheme::{Places, Scheme};
    use crate::value::{Checked, Id};

    /// Whether one tender of two offers is sure.
    fn is_sure(formula: &str, rounded: &str, price: [i64; 2], quality: [i64; 2]) -> bool {
        let text = format!(
            r#"{{"combine": {{"kind": "weighted_sum"}}, "rounding": {{"what": "{rounded}"}}, "criteria": [
              {{"id": "p", "of": "price", "better": "lower", "weight": 60, "formula": {{"kind": "ratio"}}}},
              {{"id": "q", "of": "value", "better": "higher", "weight": 40, "formula": {{"kind": "{formula}"}}}}]}}"#
        );
        let scheme: Checked<Scheme> = serde_json::from_str(&text).unwrap();
        let values =
            BatchValues { criterion: Id::parse("q").unwrap(), column: &quality, scale: Places::new(0).unwrap() };
        let batch = Batch { offsets: &[0, 2], price: &price, values: vec![values], ..Batch::default() };
        let columns = batch.columns(&scheme).unwrap();
        let plan = Plan::new(&scheme, &columns.scales(), crate::evaluation::batch::plan::Known::Rows).unwrap();
        let mut block = Block::new(2);
        block.compute(&plan, &columns, 2, Seats::Single(&[Seat::default(); LANES]));
        block.best.iter().all(|best| *best != UNSURE)
    }

    #[test]
    fn what_is_usual_is_sure() {
        for formula in ["ratio", "points", "min_max"] {
            assert!(is_sure(formula, "total", [100_000_000, 120_000_000], [30, 40]), "{formula}");
            assert!(is_sure(formula, "points", [100_000_000, 120_000_000], [30, 40]), "{formula}");
        }
        assert!(is_sure("ratio", "nothing", [100_000, 120_000], [31, 40]));
    }

    #[test]
    fn what_floats_do_not_hold_is_left_to_others() {
        // 2 · (6000 + 4000) · 44,000,000.00 · 100 and three times the divisor are just below 2^53; with 50 million they are not.
        assert!(is_sure("ratio", "total", [4_400_000_000, 4_400_000_000], [100, 100]));
        assert!(!is_sure("ratio", "total", [5_000_000_000, 5_000_000_000], [100, 100]));
        // 0/0, a price of nothing, and what is equal only as it is shown.
        assert!(!is_sure("ratio", "total", [100, 100], [0, 0]));
        assert!(!is_sure("ratio", "total", [0, 100], [30, 40]));
        assert!(!is_sure("points", "nothing", [30_000_000, 30_000_001], [30, 30]));
    }
}
