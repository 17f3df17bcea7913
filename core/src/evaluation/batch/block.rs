//! Tenders side by side: from columns to lines of the same offer of all of them, and back.

use std::ops::Range;

use super::answer::{BatchStatus, Tender};
use super::columns::{Columns, MISSING};
use super::lanes::{self, BOUND, float};
use super::plan::{LIMIT, Plan};

/// So many tenders are computed at once.
pub(super) const LANES: usize = 64;
/// So many offers a tender may have here; with more, comparing each with each takes longer than sorting.
pub(super) const WIDEST: usize = 16;

/// The same figure of so many tenders.
pub(super) type Lane = [f64; LANES];

/// -2^63, which is [`MISSING`] as a float.
pub(super) const NONE: f64 = -9_223_372_036_854_775_808.0;

/// So many tenders side by side: each line holds the same offer of all of them.
pub(super) struct Block {
    /// The most offers that one of the tenders has.
    pub(super) offers: usize,
    /// The bits of the reasons, by offer; [`NO_OFFER`] for none.
    pub(super) reasons: Vec<[u64; LANES]>,
    pub(super) ceiling: Lane,
    /// 1 for an admissible offer, 0 for another one and for none.
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
    /// The same as whole numbers, [`MISSING`] and 0 where the offer is not admissible.
    pub(super) shown: Vec<[i64; LANES]>,
    pub(super) ranks: Vec<[u32; LANES]>,
    /// The offer in the first place; no offer where there is none, and where two offers share a place.
    pub(super) winner: [u32; LANES],
}

/// A value that is not missing never becomes the float that is.
fn value(entry: i64) -> f64 {
    if entry == MISSING { NONE } else { float(entry.max(-LIMIT)) }
}

/// How the offers of the tenders of a block stand in the columns.
enum Shape<'s> {
    /// Every tender has so many.
    Even(usize),
    /// Where each tender begins.
    Ragged(&'s [usize; LANES]),
}

impl Shape<'_> {
    /// One offer of every tender, side by side.
    fn turn<E, L>(&self, entries: &[E], offer: usize, line: &mut [L; LANES], read: impl Fn(&E) -> L) {
        match self {
            Self::Even(offers) => {
                let own = entries.iter().skip(offer).step_by((*offers).max(1));
                for (lane, entry) in line.iter_mut().zip(own) {
                    *lane = read(entry);
                }
            }
            Self::Ragged(starts) => {
                for (lane, start) in line.iter_mut().zip(*starts) {
                    if let Some(entry) = entries.get(start.wrapping_add(offer)) {
                        *lane = read(entry);
                    }
                }
            }
        }
    }
}

/// No offer stands here: a bit that no reason has.
pub(super) const NO_OFFER: u64 = 1 << 63;

/// No offer has this place.
pub(super) const NOBODY: u32 = u32::MAX;

impl Block {
    pub(super) fn new(columns: usize) -> Self {
        let lines = || vec![[0.0; LANES]; WIDEST];
        Self {
            offers: 0,
            reasons: vec![[0; LANES]; WIDEST],
            ceiling: [0.0; LANES],
            admitted: lines(),
            figures: vec![lines(); columns],
            lowest: vec![[0.0; LANES]; columns],
            highest: vec![[0.0; LANES]; columns],
            totals: lines(),
            places: lines(),
            sure: [0.0; LANES],
            shown: vec![[0; LANES]; WIDEST],
            ranks: vec![[0; LANES]; WIDEST],
            winner: [NOBODY; LANES],
        }
    }

    /// Takes over the figures of at most [`LANES`] tenders, which stand in these rows; none has more than [`WIDEST`] offers.
    pub(super) fn fill(&mut self, columns: &Columns<'_>, tenders: Range<usize>, rows: Range<usize>) {
        let (mut starts, mut counts) = ([0_usize; LANES], [0_usize; LANES]);
        for (lane, tender) in tenders.clone().enumerate() {
            let own = columns.rows(tender);
            if let (Some(start), Some(count)) = (starts.get_mut(lane), counts.get_mut(lane)) {
                (*start, *count) = (own.start.saturating_sub(rows.start), own.len());
            }
        }
        self.offers = counts.iter().copied().max().unwrap_or_default();
        let is_even = tenders.len() == LANES && counts.iter().all(|count| *count == self.offers);
        let shape = if is_even { Shape::Even(self.offers) } else { Shape::Ragged(&starts) };
        for (index, (column, lines)) in columns.figures.iter().zip(&mut self.figures).enumerate() {
            let entries = column.entries.get(rows.clone()).unwrap_or_default();
            for (offer, line) in lines.iter_mut().enumerate().take(self.offers) {
                match index {
                    // A price is not below 0.
                    0 => shape.turn(entries, offer, line, |entry| float(*entry)),
                    _ => shape.turn(entries, offer, line, |entry| value(*entry)),
                }
            }
        }
        let excluded = columns.excluded.and_then(|excluded| excluded.get(rows));
        for (offer, line) in self.reasons.iter_mut().enumerate().take(self.offers) {
            match excluded {
                Some(excluded) => shape.turn(excluded, offer, line, |bits| u64::from(*bits)),
                None => *line = [0; LANES],
            }
            if !is_even {
                for (bits, count) in line.iter_mut().zip(&counts) {
                    *bits = if offer < *count { *bits } else { NO_OFFER };
                }
            }
        }
        self.ceiling = [BOUND; LANES];
        for (lane, tender) in self.ceiling.iter_mut().zip(tenders) {
            *lane = columns.ceiling(tender).map_or(BOUND, float);
        }
    }

    /// Computes reasons, totals and places.
    pub(super) fn compute(&mut self, plan: &Plan) {
        lanes::compute(plan, self);
    }

    /// Writes the totals, places and the winner of a tender; false where something about it is not sure.
    pub(super) fn write(&self, lane: usize, tender: &mut Tender<'_>) -> bool {
        if self.sure.get(lane).is_none_or(|sure| *sure < 1.0) {
            return false;
        }
        for (total, line) in tender.total.iter_mut().zip(&self.shown) {
            *total = line.get(lane).copied().unwrap_or(MISSING);
        }
        for (rank, line) in tender.rank.iter_mut().zip(&self.ranks) {
            *rank = line.get(lane).copied().unwrap_or_default();
        }
        for (reasons, line) in tender.reasons.iter_mut().zip(&self.reasons) {
            *reasons = low_bits(line.get(lane).copied().unwrap_or_default());
        }
        if let Some(winner) = self.winner.get(lane).filter(|winner| **winner != NOBODY) {
            *tender.status = BatchStatus::Decided;
            let row = usize::try_from(*winner).ok().map(|offer| tender.first_row.saturating_add(offer));
            *tender.winner = row.and_then(|row| i64::try_from(row).ok()).unwrap_or(-1);
        } else {
            close_gaps(tender.rank);
            tender.conclude();
        }
        true
    }
}

#[expect(
    clippy::cast_possible_truncation,
    reason = "reasons have 32 bits; the one above them stands where no offer is"
)]
fn low_bits(reasons: u64) -> u32 {
    reasons as u32
}

/// Makes 1, 1, 3 into 1, 1, 2.
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
        block.fill(&columns, 0..1, 0..2);
        block.compute(&plan);
        block.sure.first().is_some_and(|sure| *sure > 0.0)
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
