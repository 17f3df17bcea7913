//! One tender in whole numbers of 128 bits: for tenders with many offers, with figures too large for the lanes, and with
//! totals that are equal as they are shown.

use std::cmp::Ordering;

use super::answer::Tender;
use super::columns::Columns;
use super::plan::{Group, Key, Part, Plan, Term};
use crate::value::{Rounding, order};
use std::ops::Range;

/// Fractions up to here can be multiplied with each other.
const WIDE: i128 = 1 << 62;

/// An admissible offer.
struct Placed {
    /// Its place in the tender.
    place: usize,
    row: usize,
    /// What is ranked where nothing is rounded.
    numerator: i128,
    denominator: i128,
    /// What is ranked else, and shown.
    total: i64,
}

/// Fills in the totals and places of a tender whose reasons are known; nothing where a number takes too many bits or a
/// formula may be undefined.
pub(super) fn evaluate(plan: &Plan, columns: &Columns<'_>, rows: Range<usize>, tender: &mut Tender<'_>) -> Option<()> {
    let admitted: Vec<(usize, usize)> = {
        let with_rows = tender.reasons.iter().zip(rows).enumerate();
        with_rows.filter(|(_, (reasons, _))| **reasons == 0).map(|(place, (_, row))| (place, row)).collect()
    };
    let extremes = extremes(columns, &admitted)?;
    let mut offers = Vec::with_capacity(admitted.len());
    for (place, row) in admitted {
        let (mut numerator, mut denominator, mut total) = (0, 1, 0_i128);
        for group in &plan.groups {
            (numerator, denominator) = fraction(group, |column| columns.entry(column, row), &extremes)?;
            total = total.checked_add(rounded(numerator, denominator, plan.mode)?)?;
        }
        let total = i64::try_from(total).ok()?;
        offers.push(Placed { place, row, numerator, denominator, total });
    }
    let compare = |one: usize, two: usize| match (offers.get(one), offers.get(two)) {
        (Some(one), Some(two)) => before(plan, columns, one, two),
        _ => Ordering::Equal,
    };
    let sorted = order(offers.len(), &mut |one, two| compare(one, two));
    tender.clear();
    for (rank, equal) in (1_u32..).zip(sorted.chunk_by(|one, two| compare(*one, *two).is_eq())) {
        for offer in equal.iter().filter_map(|index| offers.get(*index)) {
            *tender.rank.get_mut(offer.place)? = rank;
            *tender.total.get_mut(offer.place)? = offer.total;
        }
    }
    tender.conclude();
    Some(())
}

/// The lowest and the highest figure of each column among the admissible offers; nothing where one is below 0.
fn extremes(columns: &Columns<'_>, admitted: &[(usize, usize)]) -> Option<Vec<(i128, i128)>> {
    let mut extremes = vec![(i128::from(i64::MAX), 0); columns.figures.len()];
    for (_, row) in admitted {
        for ((lowest, highest), column) in extremes.iter_mut().zip(&columns.figures) {
            let figure = i128::from(*column.entries.get(*row)?);
            if figure < 0 {
                return None;
            }
            *lowest = figure.min(*lowest);
            *highest = figure.max(*highest);
        }
    }
    Some(extremes)
}

/// The points of an offer in one group; the numerator is not below 0, the denominator above it, both at most [`WIDE`].
pub(super) fn fraction(
    group: &Group,
    figure: impl Fn(usize) -> Option<i64>,
    extremes: &[(i128, i128)],
) -> Option<(i128, i128)> {
    let (mut numerator, mut denominator) = (0_i128, 1_i128);
    for part in &group.parts {
        let (points, share) = points(part, figure(part.column)?.into(), *extremes.get(part.column)?)?;
        numerator = numerator.checked_mul(share)?.checked_add(points.checked_mul(denominator)?)?;
        denominator = denominator.checked_mul(share)?;
    }
    denominator = denominator.checked_mul(group.divisor.into())?;
    (denominator > 0 && numerator <= WIDE && denominator <= WIDE).then_some((numerator, denominator))
}

/// The points of one criterion, as numerator and denominator.
fn points(part: &Part, figure: i128, (lowest, highest): (i128, i128)) -> Option<(i128, i128)> {
    let factor = i128::from(part.factor);
    let (share, of) = match part.term {
        Term::LowestBy => (lowest, figure),
        Term::FixedBy(best) => (figure.min(best.into()), figure),
        Term::ByHighest => (figure, highest),
        Term::Plain => (figure, 1),
        Term::DownTo => (highest.checked_sub(figure)?, highest.checked_sub(lowest)?),
        Term::UpFrom => (figure.checked_sub(lowest)?, highest.checked_sub(lowest)?),
    };
    Some((factor.checked_mul(share)?, of))
}

/// The same in numbers of 64 bits, which are quicker; nothing where they do not suffice.
pub(super) fn narrow_fraction(
    group: &Group,
    figure: impl Fn(usize) -> Option<i64>,
    extremes: &[(i64, i64)],
) -> Option<(i64, i64)> {
    let (mut numerator, mut denominator) = (0_i64, 1_i64);
    for part in &group.parts {
        let (figure, (lowest, highest)) = (figure(part.column)?, *extremes.get(part.column)?);
        let (share, of) = match part.term {
            Term::LowestBy => (lowest, figure),
            Term::FixedBy(best) => (figure.min(best), figure),
            Term::ByHighest => (figure, highest),
            Term::Plain => (figure, 1),
            Term::DownTo => (highest.checked_sub(figure)?, highest.checked_sub(lowest)?),
            Term::UpFrom => (figure.checked_sub(lowest)?, highest.checked_sub(lowest)?),
        };
        let points = part.factor.checked_mul(share)?;
        numerator = numerator.checked_mul(of)?.checked_add(points.checked_mul(denominator)?)?;
        denominator = denominator.checked_mul(of)?;
    }
    denominator = denominator.checked_mul(group.divisor)?;
    (denominator > 0).then_some((numerator, denominator))
}

/// The quotient of numbers that are not below 0, rounded.
pub(super) fn narrow_rounded(numerator: i64, denominator: i64, mode: Rounding) -> Option<i64> {
    let quotient = numerator.checked_div(denominator)?;
    let rest = numerator.checked_rem(denominator)?;
    let half = rest.cmp(&denominator.checked_sub(rest)?);
    quotient.checked_add(goes_up(half, (rest > 0, quotient & 1 == 1), mode).into())
}

/// Whether a quotient goes up: how its rest compares with what is missing of the next, whether there is one, and whether it
/// is odd.
fn goes_up(half: Ordering, (has_rest, is_odd): (bool, bool), mode: Rounding) -> bool {
    match mode {
        Rounding::HalfUp => half.is_ge(),
        Rounding::HalfEven => half.is_gt() || (half.is_eq() && is_odd),
        Rounding::Down => false,
        Rounding::Up => has_rest,
    }
}

/// The quotient of numbers that are not below 0, rounded.
pub(super) fn rounded(numerator: i128, denominator: i128, mode: Rounding) -> Option<i128> {
    let quotient = numerator.checked_div(denominator)?;
    let rest = numerator.checked_rem(denominator)?;
    let half = rest.cmp(&denominator.checked_sub(rest)?);
    quotient.checked_add(goes_up(half, (rest > 0, quotient & 1 == 1), mode).into())
}

/// Which of two offers comes first.
fn before(plan: &Plan, columns: &Columns<'_>, one: &Placed, two: &Placed) -> Ordering {
    let by_total = if plan.is_exact {
        // Both are at most 2^62.
        let cross = |a: &Placed, b: &Placed| a.numerator.saturating_mul(b.denominator);
        cross(two, one).cmp(&cross(one, two))
    } else {
        two.total.cmp(&one.total)
    };
    plan.keys.iter().fold(by_total, |order, key| {
        order.then_with(|| match key {
            Key::Lower(column) => columns.figure(*column, one.row).cmp(&columns.figure(*column, two.row)),
            Key::Higher(column) => columns.figure(*column, two.row).cmp(&columns.figure(*column, one.row)),
            Key::Row => one.row.cmp(&two.row),
        })
    })
}
