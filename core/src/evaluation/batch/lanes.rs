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

use super::block::{Block, LANES, Lane, Line, NOBODY, NONE, SHARED, UNSURE};
use super::columns::MISSING;
use super::flags::{MISSING_PRICE, MISSING_VALUE, OVER_CEILING, VALUE_OUT_OF_RANGE};
use super::plan::{Group, Key, Part, Plan, Term};
use crate::value::Rounding;

/// 2^53, from which on not every whole number is a float.
pub(super) const BOUND: f64 = 9_007_199_254_740_992.0;
/// 2^52: from here on a float has no digits behind the point.
const WHOLE: f64 = 4_503_599_627_370_496.0;

/// A whole number as a float; one that is not below 2^53 gives a float that is not either.
#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
#[expect(clippy::cast_precision_loss, reason = "what loses a digit is at least 2^53, and is refused")]
pub(super) fn float(number: i64) -> f64 {
    number as f64
}

/// A whole number below 2^52 as an integer: added to 2^52 it is what the last digits hold.
#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
fn whole(number: f64) -> u64 {
    sum(number, WHOLE).to_bits() ^ WHOLE.to_bits()
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
pub(super) fn compute(plan: &Plan, block: &mut Block) {
    lines(plan, block);
}

#[inline(always)]
#[expect(clippy::inline_always, reason = "compiled for each processor")]
fn lines(plan: &Plan, block: &mut Block) {
    admit(plan, block);
    extremes(block);
    let mut sure = block.sure;
    for offer in 0..block.offers {
        let Some(admitted) = block.admitted.get(offer) else { continue };
        let mut total = Line([0.0; LANES]);
        for group in &plan.groups {
            round(plan.mode, &fraction(group, block, offer), admitted, &mut sure, &mut total);
        }
        if let Some(line) = block.totals.get_mut(offer) {
            for (((line, total), admitted), sure) in line.iter_mut().zip(&total).zip(admitted).zip(&mut sure) {
                *line = if *admitted > 0.0 { *total } else { -1.0 };
                // A sum of several rounded quotients.
                *sure = if *line >= WHOLE { 0.0 } else { *sure };
            }
        }
    }
    block.sure = sure;
    places(plan, block);
    integers(block);
}

/// Which offers are admissible: the same rules as [`admit`](super::admit), for figures that a float holds.
#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
fn admit(plan: &Plan, block: &mut Block) {
    let mut sure = Line([1.0; LANES]);
    for (lines, index) in block.figures.iter().zip(0_usize..) {
        let part = plan.parts().find(|part| part.column == index);
        // Without a bound of its own no figure is beyond it.
        let (least, most) = part.and_then(|part| part.allowed).map_or((NONE, BOUND), |most| (0.0, float(most)));
        for (line, reasons) in lines.iter().zip(&mut block.reasons).take(block.offers) {
            if index == 0 {
                price(line, &block.ceiling, reasons, &mut sure);
            } else {
                for ((figure, reasons), sure) in line.iter().zip(&mut *reasons).zip(&mut sure) {
                    let out = if *figure < least || *figure > most { u64::from(VALUE_OUT_OF_RANGE) } else { 0 };
                    *reasons |= if *figure <= NONE { u64::from(MISSING_VALUE) } else { out };
                    *sure = if *figure < BOUND { *sure } else { 0.0 };
                }
            }
        }
    }
    for (line, reasons) in block.admitted.iter_mut().zip(&block.reasons).take(block.offers) {
        for (admitted, reasons) in line.iter_mut().zip(reasons) {
            *admitted = if *reasons == 0 { 1.0 } else { 0.0 };
        }
    }
    block.sure = sure;
}

/// What stands against a price; a missing one is below every ceiling.
#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
fn price(line: &Lane, ceiling: &Lane, reasons: &mut Line<u64>, sure: &mut Lane) {
    for (((price, ceiling), reasons), sure) in line.iter().zip(ceiling).zip(reasons).zip(sure) {
        let over = if *price > *ceiling { u64::from(OVER_CEILING) } else { 0 };
        *reasons |= if *price <= NONE { u64::from(MISSING_PRICE) } else { over };
        *sure = if *price < BOUND { *sure } else { 0.0 };
    }
}

/// The lowest and highest figures. A figure below 0 is left to the other paths.
#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
fn extremes(block: &mut Block) {
    for ((lines, lowest), highest) in block.figures.iter_mut().zip(&mut block.lowest).zip(&mut block.highest) {
        (*lowest, *highest) = (Line([BOUND; LANES]), Line([0.0; LANES]));
        for (line, admitted) in lines.iter_mut().zip(&block.admitted).take(block.offers) {
            let lanes = line.iter_mut().zip(admitted).zip(lowest.iter_mut().zip(&mut *highest));
            for ((figure, admitted), (low, high)) in lanes {
                // Always written: a lane that is written only if something holds costs more than the rest.
                let is_admitted = *admitted > 0.0;
                let (lower, higher) = if is_admitted { (*figure, *figure) } else { (BOUND, 0.0) };
                *figure = if is_admitted { *figure } else { 1.0 };
                *low = if lower < *low { lower } else { *low };
                *high = if higher > *high { higher } else { *high };
            }
        }
        for (low, sure) in lowest.iter().zip(&mut block.sure) {
            *sure = if *low < 0.0 { 0.0 } else { *sure };
        }
    }
}

/// The points of an offer in one group, as a fraction of whole numbers.
#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
fn fraction(group: &Group, block: &Block, offer: usize) -> (Lane, Lane) {
    let mut points = (Line([0.0; LANES]), Line([1.0; LANES]));
    for (part, number) in group.parts.iter().zip(0_usize..) {
        add(part, block, offer, number == 0, &mut points);
    }
    let divisor = float(group.divisor);
    if group.divisor != 1 {
        for denominator in &mut points.1 {
            *denominator = product(*denominator, divisor);
        }
    }
    points
}

/// Adds the points of one criterion, for each term in a loop of its own.
#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
fn add(part: &Part, block: &Block, offer: usize, is_first: bool, points: &mut (Lane, Lane)) {
    let of_column = block.figures.get(part.column).and_then(|lines| lines.get(offer));
    let extremes = block.lowest.get(part.column).zip(block.highest.get(part.column));
    let (Some(figures), Some(extremes)) = (of_column, extremes) else { return };
    let factor = float(part.factor);
    match part.term {
        Term::LowestBy => plus(figures, extremes, is_first, points, |x, low, _| (product(factor, low), x)),
        Term::FixedBy(best) => {
            let best = float(best);
            let capped = |x| if best < x { best } else { x };
            plus(figures, extremes, is_first, points, |x, _, _| (product(factor, capped(x)), x));
        }
        Term::ByHighest => plus(figures, extremes, is_first, points, |x, _, high| (product(factor, x), high)),
        Term::Plain => plus(figures, extremes, is_first, points, |x, _, _| (product(factor, x), 1.0)),
        Term::DownTo => plus(figures, extremes, is_first, points, |x, low, high| {
            (product(factor, difference(high, x)), difference(high, low))
        }),
        Term::UpFrom => plus(figures, extremes, is_first, points, |x, low, high| {
            (product(factor, difference(x, low)), difference(high, low))
        }),
    }
}

/// n/d + m/e = (n·e + m·d)/(d·e).
#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
fn plus(
    figures: &Lane,
    (lowest, highest): (&Lane, &Lane),
    is_first: bool,
    (numerator, denominator): &mut (Lane, Lane),
    of: impl Fn(f64, f64, f64) -> (f64, f64),
) {
    let lanes = numerator.iter_mut().zip(denominator).zip(figures).zip(lowest).zip(highest);
    if is_first {
        for ((((n, d), x), low), high) in lanes {
            (*n, *d) = of(*x, *low, *high);
        }
    } else {
        for ((((n, d), x), low), high) in lanes {
            let (points, share) = of(*x, *low, *high);
            *n = sum(product(*n, share), product(points, *d));
            *d = product(*d, share);
        }
    }
}

/// Adds the rounded quotient to the total; see the proof above. The arm is chosen once, not for each lane.
#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
fn round(mode: Rounding, fraction: &(Lane, Lane), admitted: &Lane, sure: &mut Lane, total: &mut Lane) {
    let as_it_is = |quotient, _, _| quotient;
    let half = |n: f64, d: f64| (sum(sum(n, n), d), sum(d, d));
    match mode {
        Rounding::HalfUp => divide(fraction, admitted, sure, total, half, as_it_is),
        Rounding::HalfEven => divide(fraction, admitted, sure, total, half, |quotient, a, b| {
            // The whole quotient times b is never above a: where they are equal, it was a half.
            let is_odd = sum(half_down(quotient), half_down(quotient)) < quotient;
            let even = if is_odd { difference(quotient, 1.0) } else { quotient };
            if product(quotient, b) >= a { even } else { quotient }
        }),
        // Doubled, so that the divisor is never below 2.
        Rounding::Down => divide(fraction, admitted, sure, total, |n, d| (sum(n, n), sum(d, d)), as_it_is),
        Rounding::Up => {
            let up = |n: f64, d: f64| (sum(sum(n, n), difference(sum(d, d), 1.0)), sum(d, d));
            divide(fraction, admitted, sure, total, up, as_it_is);
        }
    }
}

/// Adds ⌊a/b⌋, and says where it is sure.
#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
fn divide(
    (numerator, denominator): &(Lane, Lane),
    admitted: &Lane,
    sure: &mut Lane,
    total: &mut Lane,
    parts: impl Fn(f64, f64) -> (f64, f64),
    settled: impl Fn(f64, f64, f64) -> f64,
) {
    let lanes = numerator.iter().zip(denominator).zip(admitted).zip(sure).zip(total);
    for ((((n, d), admitted), sure), total) in lanes {
        let (a, b) = parts(*n, *d);
        *total = sum(*total, settled(floor(quotient(a, b)), a, b));
        // What is not admitted need not be sure.
        let has_divisor = if *d >= 1.0 { *sure } else { 0.0 };
        let fits = if sum(a, b) <= BOUND { has_divisor } else { 0.0 };
        *sure = if *admitted > 0.0 { fits } else { *sure };
    }
}

/// Compares each offer with each: the place of an offer is one more than there are better ones.
#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
fn places(plan: &Plan, block: &mut Block) {
    for place in block.places.iter_mut().take(block.offers) {
        *place = Line([1.0; LANES]);
    }
    for one in 0..block.offers {
        for two in one.saturating_add(1)..block.offers {
            match plan.keys.as_slice() {
                // The usual rules in one loop.
                [Key::Lower(column)] => by_two(block, *column, one, two, false),
                [Key::Lower(column), Key::Row] => by_two(block, *column, one, two, true),
                keys => {
                    let mut order = Line([0.0; LANES]);
                    compare(&block.totals, one, two, &mut order);
                    for key in keys {
                        settle(*key, block, one, two, &mut order);
                    }
                    count(&mut block.places, one, &order, |order| order < 0.0);
                    count(&mut block.places, two, &order, |order| order > 0.0);
                }
            }
            if plan.is_exact {
                refuse_equal(block, one, two);
            }
        }
    }
}

/// Counts by the totals of two offers; where these are equal the lower figure of a column is better, and where these are
/// equal as well the first offer is, if one of them has to be, or none.
#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
fn by_two(block: &mut Block, column: usize, one: usize, two: usize, is_first: bool) {
    let lines = block.figures.get(column).map_or(&[][..], Vec::as_slice);
    let (Some(total), Some(other)) = (block.totals.get(one), block.totals.get(two)) else { return };
    let (Some(figure), Some(beside)) = (lines.get(one), lines.get(two)) else { return };
    let Some((before, after)) = block.places.split_at_mut_checked(two) else { return };
    let (Some(place), Some(place_of_other)) = (before.get_mut(one), after.first_mut()) else { return };
    let totals = total.iter().zip(other);
    let figures = figure.iter().zip(beside);
    let pairs = totals.zip(figures).zip(place.iter_mut().zip(place_of_other));
    if is_first {
        for (((total, other), (figure, beside)), (place, place_of_other)) in pairs {
            let finer = if figure > beside { 1.0 } else { 0.0 };
            let less = if total < other { 1.0 } else { finer };
            let is_behind = if total > other { 0.0 } else { less };
            *place = sum(*place, is_behind);
            *place_of_other = sum(*place_of_other, difference(1.0, is_behind));
        }
    } else {
        for (((total, other), (figure, beside)), (place, place_of_other)) in pairs {
            let equal = if figure > beside { -1.0 } else { 0.0 };
            let finer = if figure < beside { 1.0 } else { equal };
            let less = if total < other { -1.0 } else { finer };
            let order = if total > other { 1.0 } else { less };
            *place = sum(*place, if order < 0.0 { 1.0 } else { 0.0 });
            *place_of_other = sum(*place_of_other, if order > 0.0 { 1.0 } else { 0.0 });
        }
    }
}

/// Parts what is still equal by one rule.
#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
fn settle(key: Key, block: &Block, one: usize, two: usize, order: &mut Lane) {
    let mut finer = Line([0.0; LANES]);
    let lines = |column: usize| block.figures.get(column).map_or(&[][..], Vec::as_slice);
    match key {
        Key::Lower(column) => compare(lines(column), two, one, &mut finer),
        Key::Higher(column) => compare(lines(column), one, two, &mut finer),
        Key::Row => finer = Line([1.0; LANES]),
    }
    for (order, finer) in order.iter_mut().zip(&finer) {
        *order = if *order == 0.0 { *finer } else { *order };
    }
}

/// Figures that differ may be shown alike: such tenders are not sure.
#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
fn refuse_equal(block: &mut Block, one: usize, two: usize) {
    let (Some(one), Some(two)) = (block.totals.get(one), block.totals.get(two)) else { return };
    for ((one, two), sure) in one.iter().zip(two).zip(&mut block.sure) {
        // No total of an admissible offer is below 0.
        let is_open = *one >= 0.0 && one >= two && one <= two;
        *sure = if is_open { 0.0 } else { *sure };
    }
}

/// Totals, places and reasons as integers, and who is first.
#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
#[expect(clippy::cast_possible_truncation, reason = "a place is at most WIDEST, and reasons have 32 bits")]
fn integers(block: &mut Block) {
    // Places 1, 2, 3 … add up to as much as they would without ties; a shared one is followed by a gap.
    let (mut count, mut gap, mut first) = (Line([0.0; LANES]), Line([0.0; LANES]), Line([0.0; LANES]));
    let mut number = 0.0;
    for (places, admitted) in block.places.iter().zip(&block.admitted).take(block.offers) {
        let lanes = places.iter().zip(admitted).zip(&mut count).zip(&mut gap).zip(&mut first);
        for ((((place, admitted), count), gap), first) in lanes {
            *count = sum(*count, *admitted);
            *gap = sum(*gap, product(*admitted, difference(*count, *place)));
            let is_first = *admitted > 0.0 && *place < 2.0;
            *first = if is_first { number } else { *first };
        }
        number = sum(number, 1.0);
    }
    for ((line, totals), admitted) in block.shown.iter_mut().zip(&block.totals).zip(&block.admitted).take(block.offers)
    {
        for ((shown, total), admitted) in line.iter_mut().zip(totals).zip(admitted) {
            let total = whole(*total).cast_signed();
            *shown = if *admitted > 0.0 { total } else { MISSING };
        }
    }
    for ((line, places), admitted) in block.ranks.iter_mut().zip(&block.places).zip(&block.admitted).take(block.offers)
    {
        for ((rank, place), admitted) in line.iter_mut().zip(places).zip(admitted) {
            *rank = whole(product(*place, *admitted)) as u32;
        }
    }
    for (line, reasons) in block.flags.iter_mut().zip(&block.reasons).take(block.offers) {
        for (flags, reasons) in line.iter_mut().zip(reasons) {
            *flags = *reasons as u32;
        }
    }
    let lanes = block.best.iter_mut().zip(&block.sure).zip(&count).zip(&gap).zip(&first);
    for ((((best, sure), count), gap), first) in lanes {
        let alone = if *gap > 0.0 { SHARED } else { whole(*first) as u32 };
        let known = if *count > 0.0 { alone } else { NOBODY };
        *best = if *sure > 0.0 { known } else { UNSURE };
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
fn count(places: &mut [Lane], offer: usize, order: &Lane, is_worse: impl Fn(f64) -> bool) {
    let Some(places) = places.get_mut(offer) else { return };
    for (place, order) in places.iter_mut().zip(order) {
        *place = sum(*place, if is_worse(*order) { 1.0 } else { 0.0 });
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
