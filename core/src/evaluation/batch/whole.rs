//! One tender in whole numbers of 128 bits: for tenders with many offers, with figures too large for the lanes, and with
//! totals that are equal as they are shown.

use std::cmp::Ordering;

use num_traits::{CheckedAdd, CheckedDiv, CheckedMul, CheckedRem, CheckedSub};

use super::answer::Tender;
use super::columns::Columns;
use super::plan::{Group, Key, Part, Plan, Term};
use crate::value::{Rounding, order};
use std::ops::Range;

/// Fractions up to here can be multiplied with each other in 128 bits.
const WIDE: i64 = 1 << 62;

/// Numbers of a width in which points are computed: 64 bits are quicker, 128 suffice for more.
trait Width: Copy + Ord + From<i64> + CheckedAdd + CheckedSub + CheckedMul + CheckedDiv + CheckedRem {}
impl Width for i64 {}
impl Width for i128 {}

/// The figure of an offer that is ranked.
#[derive(Clone, Copy)]
pub(super) struct Standing {
    /// What is ranked where nothing is rounded.
    numerator: i128,
    denominator: i128,
    /// What is ranked else, and shown.
    pub(super) total: i128,
}

impl Standing {
    /// By the figures of an offer, and the lowest and the highest figure of each column; nothing where a number takes too many
    /// bits or a formula may be undefined.
    pub(super) fn new(plan: &Plan, figure: impl Fn(usize) -> Option<i64>, extremes: &[(i64, i64)]) -> Option<Self> {
        let mut standing = Self { numerator: 0, denominator: 1, total: 0 };
        for group in &plan.groups {
            let narrow = score::<i64>(group, &figure, extremes, plan.mode);
            let (numerator, denominator, points) = match narrow {
                Some((numerator, denominator, points)) => (numerator.into(), denominator.into(), points.into()),
                None => score::<i128>(group, &figure, extremes, plan.mode)?,
            };
            standing = Self { numerator, denominator, total: standing.total.checked_add(points)? };
        }
        Some(standing)
    }

    /// By a price, the lowest of which comes first.
    pub(super) fn of_price(price: i64) -> Self {
        Self { numerator: 0, denominator: 1, total: i128::from(price).saturating_neg() }
    }

    /// Which of two offers comes first, `one` or `two`, by what the plan ranks and settles ties by. `figure` looks up a column of
    /// an offer, `order` where its id stands.
    pub(super) fn compare(
        plan: &Plan,
        [(one, first), (two, second)]: [(&Self, usize); 2],
        figure: impl Fn(usize, usize) -> Option<i64>,
        order: impl Fn(usize) -> usize,
    ) -> Ordering {
        let by_total = if plan.is_exact {
            // Both are at most 2^62.
            let cross = |a: &Self, b: &Self| a.numerator.saturating_mul(b.denominator);
            cross(two, one).cmp(&cross(one, two))
        } else {
            two.total.cmp(&one.total)
        };
        plan.keys.iter().fold(by_total, |found, key| {
            found.then_with(|| match key {
                Key::Lower(column) => figure(*column, first).cmp(&figure(*column, second)),
                Key::Higher(column) => figure(*column, second).cmp(&figure(*column, first)),
                Key::Row => order(first).cmp(&order(second)),
            })
        })
    }
}

/// An admissible offer.
struct Placed {
    /// Its place in the tender.
    place: usize,
    row: usize,
    standing: Standing,
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
        let standing = Standing::new(plan, |column| columns.entry(column, row), &extremes)?;
        offers.push(Placed { place, row, standing, total: i64::try_from(standing.total).ok()? });
    }
    let compare = |one: usize, two: usize| match (offers.get(one), offers.get(two)) {
        (Some(one), Some(two)) => {
            let both = [(&one.standing, one.row), (&two.standing, two.row)];
            Standing::compare(plan, both, |column, row| columns.figure(column, row), |row| row)
        }
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
fn extremes(columns: &Columns<'_>, admitted: &[(usize, usize)]) -> Option<Vec<(i64, i64)>> {
    let mut extremes = vec![(i64::MAX, 0); columns.figures.len()];
    for (_, row) in admitted {
        for ((lowest, highest), column) in extremes.iter_mut().zip(&columns.figures) {
            let figure = *column.entries.get(*row)?;
            if figure < 0 {
                return None;
            }
            *lowest = figure.min(*lowest);
            *highest = figure.max(*highest);
        }
    }
    Some(extremes)
}

/// The points of an offer in one group: the numerator, not below 0, the denominator, above it, both at most [`WIDE`], and the
/// rounded quotient.
fn score<N: Width>(
    group: &Group,
    figure: &impl Fn(usize) -> Option<i64>,
    extremes: &[(i64, i64)],
    mode: Rounding,
) -> Option<(N, N, N)> {
    let (mut numerator, mut denominator) = (N::from(0), N::from(1));
    for part in &group.parts {
        let (points, share) = points::<N>(part, figure(part.column)?, *extremes.get(part.column)?)?;
        numerator = numerator.checked_mul(&share)?.checked_add(&points.checked_mul(&denominator)?)?;
        denominator = denominator.checked_mul(&share)?;
    }
    denominator = denominator.checked_mul(&N::from(group.divisor))?;
    let widest = N::from(WIDE);
    let fits = denominator > N::from(0) && numerator <= widest && denominator <= widest;
    fits.then_some(())?;
    Some((numerator, denominator, rounded(numerator, denominator, mode)?))
}

/// The points of one criterion, as numerator and denominator.
fn points<N: Width>(part: &Part, figure: i64, (lowest, highest): (i64, i64)) -> Option<(N, N)> {
    let (share, of) = match part.term {
        Term::LowestBy => (lowest, figure),
        Term::FixedBy(best) => (figure.min(best), figure),
        Term::ByHighest => (figure, highest),
        Term::Plain => (figure, 1),
        // None of them is below 0.
        Term::DownTo => (highest.checked_sub(figure)?, highest.checked_sub(lowest)?),
        Term::UpFrom => (figure.checked_sub(lowest)?, highest.checked_sub(lowest)?),
    };
    Some((N::from(part.factor).checked_mul(&N::from(share))?, N::from(of)))
}

/// The quotient of numbers that are not below 0, rounded.
fn rounded<N: Width>(numerator: N, denominator: N, mode: Rounding) -> Option<N> {
    let (zero, one, two) = (N::from(0), N::from(1), N::from(2));
    let quotient = numerator.checked_div(&denominator)?;
    let rest = numerator.checked_rem(&denominator)?;
    let half = rest.cmp(&denominator.checked_sub(&rest)?);
    let goes_up = match mode {
        Rounding::HalfUp => half.is_ge(),
        Rounding::HalfEven => half.is_gt() || (half.is_eq() && quotient.checked_rem(&two)? == one),
        Rounding::Down => false,
        Rounding::Up => rest > zero,
    };
    quotient.checked_add(if goes_up { &one } else { &zero })
}
