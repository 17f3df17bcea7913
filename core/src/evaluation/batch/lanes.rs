//! Many tenders at once in binary floats, each figure of which is a whole number that a float holds exactly.
//!
//! **Does a float decide here?** No. A total is rounded(n/d) for whole numbers n ≥ 0 and d ≥ 1, that is ⌊a/b⌋ for whole
//! numbers a and b ≥ 2 made from them, such as a = 2n + d and b = 2d for a half that goes up. The one division of floats gives
//! ⌊a/b⌋ exactly where a + b ≤ 2^53:
//!
//! - Let q = ⌊a/b⌋. Rounding to a float keeps the order and q is a float, so what the division gives is not below q.
//! - It is q + 1 only if a/b lies within half a step between floats below q + 1, that is, nearer than (q + 1)·2^-53. But a/b
//!   is at least 1/b away, so that b(q + 1) > 2^53; and b(q + 1) ≤ a + b ≤ 2^53.
//!
//! **And the numbers before it?** Sums and products of whole numbers are exact as long as they stay below 2^53. One that does
//! not is at least 2^53 also when it is rounded, for rounding keeps the order; and since nothing is ever taken away from a or
//! b, their sum then is above 2^53, and the tender is not sure. What is subtracted (the span of a formula) are figures of the
//! columns, each held against 2^53 before.
//!
//! A tender of which one offer is not sure is left to the other paths.

use super::answer::{BatchStatus, Tender};
use super::columns::{Columns, MISSING};
use super::plan::{Group, Key, Part, Plan, Term};
use crate::value::Rounding;
use std::ops::Range;

/// So many tenders are computed at once.
pub(super) const LANES: usize = 64;
/// So many offers a tender may have here; with more, comparing each with each takes longer than sorting.
pub(super) const WIDEST: usize = 16;

type Lane = [f64; LANES];

/// 2^53, from which on not every whole number is a float.
const BOUND: f64 = 9_007_199_254_740_992.0;
/// 2^52: from here on a float has no digits behind the point.
const WHOLE: f64 = 4_503_599_627_370_496.0;

/// So many tenders side by side: each line holds the same offer of all of them.
pub(super) struct Block {
    /// The most offers that one of the tenders has.
    offers: usize,
    /// 1 for an admissible offer, 0 for another one and for none.
    admitted: Vec<Lane>,
    /// By column and offer; 1 where the offer is not admissible.
    figures: Vec<Vec<Lane>>,
    /// The lowest and the highest figure of each column among the admissible offers.
    lowest: Vec<Lane>,
    highest: Vec<Lane>,
    /// By offer; -1 where it is not admissible.
    totals: Vec<Lane>,
    ranks: Vec<Lane>,
    /// 1 where everything about the tender is sure.
    sure: Lane,
}

impl Block {
    pub(super) fn new(columns: usize) -> Self {
        let lines = || vec![[0.0; LANES]; WIDEST];
        Self {
            offers: 0,
            admitted: lines(),
            figures: vec![lines(); columns],
            lowest: vec![[0.0; LANES]; columns],
            highest: vec![[0.0; LANES]; columns],
            totals: lines(),
            ranks: lines(),
            sure: [0.0; LANES],
        }
    }

    /// Takes over the figures of at most [`LANES`] tenders, none of which has more than [`WIDEST`] offers.
    pub(super) fn fill(&mut self, columns: &Columns<'_>, tenders: Range<usize>, first_row: usize, reasons: &[u32]) {
        let mut starts = [(0_usize, 0_usize); LANES];
        self.offers = 0;
        for (slot, tender) in starts.iter_mut().zip(tenders) {
            let rows = columns.rows(tender);
            *slot = (rows.start, rows.len());
            self.offers = self.offers.max(rows.len());
        }
        for (offer, line) in self.admitted.iter_mut().enumerate().take(self.offers) {
            for (lane, (start, offers)) in line.iter_mut().zip(&starts) {
                let row = start.saturating_add(offer).saturating_sub(first_row);
                let is_admitted = offer < *offers && reasons.get(row) == Some(&0);
                *lane = if is_admitted { 1.0 } else { 0.0 };
            }
        }
        for (column, lines) in columns.figures.iter().zip(&mut self.figures) {
            for (offer, (line, admitted)) in lines.iter_mut().zip(&self.admitted).enumerate().take(self.offers) {
                for ((lane, admitted), (start, _)) in line.iter_mut().zip(admitted).zip(&starts) {
                    let entry = column.entries.get(start.saturating_add(offer)).copied().unwrap_or(1);
                    *lane = if *admitted > 0.0 { float(entry) } else { 1.0 };
                }
            }
        }
    }

    /// Computes the totals and the places.
    pub(super) fn compute(&mut self, plan: &Plan) {
        compute(plan, self);
    }

    /// Whether everything about the tender of a lane is sure.
    pub(super) fn is_sure(&self, lane: usize) -> bool {
        self.sure.get(lane).is_some_and(|sure| *sure > 0.0)
    }

    /// Writes the totals, places and the winner of a tender that is sure.
    pub(super) fn write(&self, lane: usize, tender: &mut Tender<'_>) {
        let (mut first, mut places, mut expected) = (None, 0_u32, 0_u32);
        let offers = tender.total.iter_mut().zip(tender.rank.iter_mut()).zip(tender.reasons.iter()).enumerate();
        for ((offer, ((total, rank), reasons)), (totals, ranks)) in offers.zip(self.totals.iter().zip(&self.ranks)) {
            if *reasons != 0 {
                (*total, *rank) = (MISSING, 0);
                continue;
            }
            let at = |line: &Lane| line.get(lane).copied().unwrap_or_default();
            *total = whole(at(totals));
            *rank = place(at(ranks));
            expected = expected.saturating_add(1);
            places = places.wrapping_add(*rank).wrapping_sub(expected);
            if *rank == 1 {
                first = Some(offer);
            }
        }
        // Places 1, 2, 3 … add up to the same; a shared one is followed by a gap.
        if expected > 0 && places == 0 {
            *tender.status = BatchStatus::Decided;
            let row = first.map(|offer| tender.first_row.saturating_add(offer));
            *tender.winner = row.and_then(|row| i64::try_from(row).ok()).unwrap_or(-1);
            return;
        }
        close_gaps(tender.rank);
        tender.conclude();
    }
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

/// A whole number as a float; one that is not below 2^53 gives a float that is not either.
#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
#[expect(clippy::cast_precision_loss, reason = "what loses a digit is at least 2^53, and is refused")]
fn float(number: i64) -> f64 {
    number as f64
}

#[expect(clippy::cast_possible_truncation, reason = "a sure total is a whole number below 2^53")]
fn whole(number: f64) -> i64 {
    number as i64
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place is 1 to WIDEST")]
fn place(number: f64) -> u32 {
    number as u32
}

/// The same for each processor that has wider registers; which it is, is asked once.
#[cfg_attr(
    not(target_family = "wasm"),
    multiversion::multiversion(targets(
        "x86_64+avx512f+avx512bw+avx512cd+avx512dq+avx512vl",
        "x86_64+avx+avx2",
        "x86_64+sse4.1"
    ))
)]
fn compute(plan: &Plan, block: &mut Block) {
    lines(plan, block);
}

#[inline(always)]
#[expect(clippy::inline_always, reason = "compiled for each processor")]
fn lines(plan: &Plan, block: &mut Block) {
    block.sure = [1.0; LANES];
    extremes(block);
    for offer in 0..block.offers {
        let mut total = [0.0; LANES];
        for group in &plan.groups {
            let (numerator, denominator) = fraction(group, block, offer);
            round(plan.mode, &numerator, &denominator, block, offer, &mut total);
        }
        let (Some(line), Some(admitted)) = (block.totals.get_mut(offer), block.admitted.get(offer)) else { continue };
        for (((line, total), admitted), sure) in line.iter_mut().zip(&total).zip(admitted).zip(&mut block.sure) {
            let is_admitted = *admitted > 0.0;
            *line = if is_admitted { *total } else { -1.0 };
            // A sum of several rounded quotients.
            *sure = if is_admitted && (*total >= BOUND) { 0.0 } else { *sure };
        }
    }
    places(plan, block);
}

/// The lowest and highest figures, and whether every figure is a whole number that a float holds.
#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
fn extremes(block: &mut Block) {
    for ((lines, lowest), highest) in block.figures.iter().zip(&mut block.lowest).zip(&mut block.highest) {
        *lowest = [BOUND; LANES];
        *highest = [0.0; LANES];
        for (line, admitted) in lines.iter().zip(&block.admitted).take(block.offers) {
            let lanes = line.iter().zip(admitted).zip(&mut *lowest).zip(&mut *highest).zip(&mut block.sure);
            for ((((figure, admitted), lowest), highest), sure) in lanes {
                let is_admitted = *admitted > 0.0;
                *lowest = if is_admitted && (*figure < *lowest) { *figure } else { *lowest };
                *highest = if is_admitted && (*figure > *highest) { *figure } else { *highest };
                let fits = *figure >= 0.0 && *figure < BOUND;
                *sure = if fits { *sure } else { 0.0 };
            }
        }
    }
}

/// The points of an offer in one group, as a fraction of whole numbers.
#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
fn fraction(group: &Group, block: &Block, offer: usize) -> (Lane, Lane) {
    let (mut numerator, mut denominator) = ([0.0; LANES], [1.0; LANES]);
    for part in &group.parts {
        add(part, block, offer, &mut numerator, &mut denominator);
    }
    let divisor = float(group.divisor);
    if group.divisor != 1 {
        for denominator in &mut denominator {
            *denominator = product(*denominator, divisor);
        }
    }
    (numerator, denominator)
}

/// Adds the points of one criterion: n/d + m/e = (n·e + m·d)/(d·e).
#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
fn add(part: &Part, block: &Block, offer: usize, numerator: &mut Lane, denominator: &mut Lane) {
    let of_column = block.figures.get(part.column).and_then(|lines| lines.get(offer));
    let (Some(figures), Some(lowest), Some(highest)) =
        (of_column, block.lowest.get(part.column), block.highest.get(part.column))
    else {
        return;
    };
    let factor = float(part.factor);
    let lanes = numerator.iter_mut().zip(denominator).zip(figures).zip(lowest).zip(highest);
    // One loop for each term, so that none has to choose within.
    match part.term {
        Term::LowestBy => {
            for ((((n, d), x), lowest), _) in lanes {
                *n = sum(product(*n, *x), product(product(factor, *lowest), *d));
                *d = product(*d, *x);
            }
        }
        Term::FixedBy(best) => {
            let best = float(best);
            for ((((n, d), x), _), _) in lanes {
                let capped = if best < *x { best } else { *x };
                *n = sum(product(*n, *x), product(product(factor, capped), *d));
                *d = product(*d, *x);
            }
        }
        Term::ByHighest => {
            for ((((n, d), x), _), highest) in lanes {
                *n = sum(product(*n, *highest), product(product(factor, *x), *d));
                *d = product(*d, *highest);
            }
        }
        Term::Plain => {
            for ((((n, d), x), _), _) in lanes {
                *n = sum(*n, product(product(factor, *x), *d));
            }
        }
        Term::DownTo => {
            for ((((n, d), x), lowest), highest) in lanes {
                let span = difference(*highest, *lowest);
                *n = sum(product(*n, span), product(product(factor, difference(*highest, *x)), *d));
                *d = product(*d, span);
            }
        }
        Term::UpFrom => {
            for ((((n, d), x), lowest), highest) in lanes {
                let span = difference(*highest, *lowest);
                *n = sum(product(*n, span), product(product(factor, difference(*x, *lowest)), *d));
                *d = product(*d, span);
            }
        }
    }
}

/// Adds the rounded quotient to the total; see the proof above.
#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
fn round(mode: Rounding, numerator: &Lane, denominator: &Lane, block: &mut Block, offer: usize, total: &mut Lane) {
    let Some(admitted) = block.admitted.get(offer) else { return };
    let lanes = numerator.iter().zip(denominator).zip(admitted).zip(&mut block.sure).zip(total);
    for ((((n, d), admitted), sure), total) in lanes {
        let (a, b) = match mode {
            Rounding::HalfUp | Rounding::HalfEven => (sum(sum(*n, *n), *d), sum(*d, *d)),
            // Doubled, so that the divisor is never below 2.
            Rounding::Down => (sum(*n, *n), sum(*d, *d)),
            Rounding::Up => (sum(sum(*n, *n), difference(sum(*d, *d), 1.0)), sum(*d, *d)),
        };
        let quotient = floor(quotient(a, b));
        let quotient = if matches!(mode, Rounding::HalfEven) {
            // The whole quotient times b is never above a.
            let is_half = product(quotient, b) >= a;
            let is_odd = sum(half_down(quotient), half_down(quotient)) < quotient;
            if is_half && is_odd { difference(quotient, 1.0) } else { quotient }
        } else {
            quotient
        };
        let fits = *d >= 1.0 && sum(a, b) <= BOUND;
        *sure = if *admitted > 0.0 && !fits { 0.0 } else { *sure };
        *total = sum(*total, quotient);
    }
}

/// Compares each offer with each: the place of an offer is one more than there are better ones.
#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
fn places(plan: &Plan, block: &mut Block) {
    for rank in block.ranks.iter_mut().take(block.offers) {
        *rank = [1.0; LANES];
    }
    for one in 0..block.offers {
        for two in one.saturating_add(1)..block.offers {
            let mut order = [0.0; LANES];
            compare(&block.totals, one, two, &mut order);
            if plan.is_exact {
                // Figures that differ may be shown alike.
                if let (Some(one), Some(two)) = (block.admitted.get(one), block.admitted.get(two)) {
                    let lanes = order.iter().zip(one).zip(two).zip(&mut block.sure);
                    for (((order, one), two), sure) in lanes {
                        let is_open = *order == 0.0 && *one > 0.0 && *two > 0.0;
                        *sure = if is_open { 0.0 } else { *sure };
                    }
                }
            }
            for key in &plan.keys {
                let mut finer = [0.0; LANES];
                match key {
                    Key::Lower(column) => {
                        compare(block.figures.get(*column).map_or(&[], Vec::as_slice), two, one, &mut finer);
                    }
                    Key::Higher(column) => {
                        compare(block.figures.get(*column).map_or(&[], Vec::as_slice), one, two, &mut finer);
                    }
                    Key::Row => finer = [1.0; LANES],
                }
                for (order, finer) in order.iter_mut().zip(&finer) {
                    *order = if *order == 0.0 { *finer } else { *order };
                }
            }
            count(&mut block.ranks, one, &order, |order| order < 0.0);
            count(&mut block.ranks, two, &order, |order| order > 0.0);
        }
    }
}

/// 1 where the first of two lines is higher, -1 where it is lower.
#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
fn compare(lines: &[Lane], one: usize, two: usize, order: &mut Lane) {
    let (Some(one), Some(two)) = (lines.get(one), lines.get(two)) else { return };
    for ((order, one), two) in order.iter_mut().zip(one).zip(two) {
        let lower = if one < two { -1.0 } else { 0.0 };
        *order = if one > two { 1.0 } else { lower };
    }
}

/// Adds 1 to the rank where the other one is better.
#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
fn count(ranks: &mut [Lane], offer: usize, order: &Lane, is_worse: impl Fn(f64) -> bool) {
    let Some(ranks) = ranks.get_mut(offer) else { return };
    for (rank, order) in ranks.iter_mut().zip(order) {
        *rank = sum(*rank, if is_worse(*order) { 1.0 } else { 0.0 });
    }
}

/// The largest whole number not above a float of 0 to 2^52. Adding 2^52 rounds to a whole number, which is at most one too
/// many; where a processor has an instruction for it, this is not slower, and where it has none, no function is called.
#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
fn floor(number: f64) -> f64 {
    let nearest = difference(sum(number, WHOLE), WHOLE);
    if nearest > number { difference(nearest, 1.0) } else { nearest }
}

/// Half of a whole number, rounded down.
#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
fn half_down(number: f64) -> f64 {
    floor(product(number, 0.5))
}

// The only arithmetic of floats.

#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
#[expect(clippy::float_arithmetic, reason = "whole numbers up to 2^53, held against it; see the proof above")]
fn sum(a: f64, b: f64) -> f64 {
    a + b
}

#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
#[expect(clippy::float_arithmetic, reason = "whole numbers up to 2^53, held against it; see the proof above")]
fn difference(a: f64, b: f64) -> f64 {
    a - b
}

#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
#[expect(clippy::float_arithmetic, reason = "whole numbers up to 2^53, held against it; see the proof above")]
fn product(a: f64, b: f64) -> f64 {
    a * b
}

#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
#[expect(clippy::float_arithmetic, reason = "the one division; see the proof above")]
fn quotient(a: f64, b: f64) -> f64 {
    a / b
}
