//! Exact sums over replications: as much as means, intervals and differences need, and no more however many there are.

use std::collections::BTreeMap;

use super::SimulationMeasure;
use super::compare::{MeanInterval, MeasureSummary, PairedDifference};
use super::measure::Figure;
use super::real::{WHOLE, from_millionths, to_whole};
use super::rows::{Cell, SimulationRows, differ};
use super::student::quantile_975;
use crate::message::InputError;
use crate::value::json::read_object;
use crate::value::{Exact, Id, Number, Rounding};

/// Sums over replications as columns of the same length, in place of the rows: one entry for each measure, what it is of, and
/// policy, whatever the number of replications.
///
/// A figure x is a whole number of millionths of the unit of its measure, and so are the sums: exact, so that they can be
/// added in any order. Mean = Σx/n, standard error = √((n·Σx² − (Σx)²)/(n²·(n − 1))). A difference d is the figure of this
/// policy less that of the first in the same replication; the first policy has none.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct SimulationSums {
    /// The policy.
    pub policy: Vec<Id>,
    /// What was measured.
    pub measure: Vec<SimulationMeasure>,
    /// Of which lot, participant or year; empty where it is of the whole.
    pub of: Vec<String>,
    /// In how many replications the figure is defined, n.
    pub count: Vec<u32>,
    /// Σx.
    pub sum: Vec<Exact>,
    /// Σx².
    pub squares: Vec<Exact>,
    /// Σd.
    pub difference: Vec<Exact>,
    /// Σd².
    pub difference_squares: Vec<Exact>,
    /// In how many replications the figure is lower than that of the first policy.
    pub lower: Vec<u32>,
    /// In how many it is the same.
    pub equal: Vec<u32>,
    /// In how many it is higher.
    pub higher: Vec<u32>,
}
read_object!(SimulationSums {
    required policy,
    required measure,
    required of,
    required count,
    required sum,
    required squares,
    required difference,
    required difference_squares,
    required lower,
    required equal,
    required higher,
});

/// Sums of figures in millionths, exactly.
#[derive(Clone, Debug, Default)]
pub(super) struct Sums {
    count: u32,
    sum: Exact,
    squares: Exact,
}

impl Sums {
    pub(super) fn add(&mut self, figure: i128) {
        let figure = Exact::ratio(figure, 1).unwrap_or_default();
        self.count = self.count.saturating_add(1);
        self.squares += &figure * &figure;
        self.sum += figure;
    }

    fn merge(&mut self, other: &Self) {
        self.count = self.count.saturating_add(other.count);
        self.sum += &other.sum;
        self.squares += &other.squares;
    }

    fn count(&self) -> Exact {
        Exact::from(self.count)
    }

    /// n·Σx² − (Σx)², which no figures bring below 0.
    fn scatter(&self) -> Exact {
        &self.squares * &self.count() - &self.sum * &self.sum
    }

    /// Whether whole figures can add up to it.
    fn can_be(&self) -> bool {
        let is_whole = |exact: &Exact| exact.round(0, Rounding::HalfUp) == *exact;
        let is_nothing = self.count > 0 || (self.sum.is_zero() && self.squares.is_zero());
        is_whole(&self.sum) && is_whole(&self.squares) && is_nothing && !self.scatter().is_negative()
    }

    /// The mean in millionths, half up; missing for none.
    fn mean(&self) -> Option<i128> {
        let mean = self.sum.checked_div(&self.count())?;
        mean.round(0, Rounding::HalfUp).floor_to_i128()
    }

    /// The standard error in millionths; missing for fewer than two.
    fn error(&self) -> Option<f64> {
        let count = self.count();
        let less = &count - Exact::ONE;
        let variance_of_mean = self.scatter().checked_div(&(&count * &count * less))?;
        let real: f64 = variance_of_mean.to_fixed(6).parse().ok()?;
        Some(libm::sqrt(real))
    }

    /// Half the width of the interval in millionths.
    fn half_width(&self) -> Option<i128> {
        let quantile = quantile_975(self.count.checked_sub(1)?)?;
        Some(i128::from(to_whole(self.error()? * quantile)))
    }

    fn interval(&self) -> Option<MeanInterval> {
        let (mean, half) = (self.mean()?, self.half_width());
        let end = |half: Option<i128>| half.map(|half| from_millionths(mean.saturating_add(half)));
        Some(MeanInterval {
            replications: self.count,
            mean: from_millionths(mean),
            standard_error: self.error().map(|error| from_millionths(i128::from(to_whole(error)))),
            low: end(half.map(i128::saturating_neg)),
            high: end(half),
        })
    }

    /// Whether half the width is at most so much of the mean.
    pub(super) fn is_within(&self, relative: Number) -> bool {
        let (Some(half), Some(mean)) = (self.half_width(), self.mean()) else { return false };
        let most = Exact::ratio(mean.saturating_abs(), WHOLE).unwrap_or_default() * relative.exact();
        Exact::ratio(half, WHOLE).unwrap_or_default() <= most
    }
}

/// What adds up in a cell: its figures, and how they differ from those of the policy that it is compared with.
#[derive(Clone, Debug, Default)]
struct Total {
    own: Sums,
    differences: Sums,
    lower: u32,
    equal: u32,
    higher: u32,
}

impl Total {
    fn add(&mut self, figure: i128, other: Option<i128>) {
        self.own.add(figure);
        let Some(other) = other else { return };
        let difference = figure.saturating_sub(other);
        self.differences.add(difference);
        let count = match difference.signum() {
            -1 => &mut self.lower,
            0 => &mut self.equal,
            _ => &mut self.higher,
        };
        *count = count.saturating_add(1);
    }

    fn merge(&mut self, other: &Self) {
        self.own.merge(&other.own);
        self.differences.merge(&other.differences);
        self.lower = self.lower.saturating_add(other.lower);
        self.equal = self.equal.saturating_add(other.equal);
        self.higher = self.higher.saturating_add(other.higher);
    }

    fn paired(&self, against: &Id) -> Option<PairedDifference> {
        Some(PairedDifference {
            against: against.clone(),
            difference: self.differences.interval()?,
            lower: self.lower,
            equal: self.equal,
            higher: self.higher,
        })
    }
}

/// The figures of a replication under the policy that the others are compared with.
pub(super) type Compared = BTreeMap<(SimulationMeasure, String), i128>;

/// The sums of all cells.
#[derive(Clone, Debug, Default)]
pub(super) struct Totals(BTreeMap<Cell, Total>);

impl Totals {
    /// Adds the figures of a replication under the policy of a place; those of the policy that others are compared with go to
    /// `compared`, and come first.
    pub(super) fn add(&mut self, place: usize, figures: &[Figure], compared: &mut Compared) {
        for (measure, of, value) in figures {
            let (measure, of) = (*measure, of.clone().unwrap_or_default());
            let other = if place == 0 {
                compared.insert((measure, of.clone()), *value);
                None
            } else {
                compared.get(&(measure, of.clone())).copied()
            };
            self.0.entry((measure, of, place)).or_default().add(*value, other);
        }
    }

    /// The sums of rows, with the policy of a place as the one that others are compared with. Errors: those of the rows.
    pub(super) fn of_rows(rows: &SimulationRows, policies: &[Id], against: usize) -> Result<Self, InputError> {
        let cells = rows.cells(policies)?;
        let totals = cells.iter().map(|(cell, figures)| {
            let (measure, of, place) = cell;
            let other = (*place != against).then(|| cells.get(&(*measure, of.clone(), against))).flatten();
            let mut total = Total::default();
            for (replication, figure) in figures {
                total.add(*figure, other.and_then(|other| other.get(replication)).copied());
            }
            (cell.clone(), total)
        });
        Ok(Self(totals.collect()))
    }

    pub(super) fn merge(&mut self, other: &Self) {
        for (cell, total) in &other.0 {
            self.0.entry(cell.clone()).or_default().merge(total);
        }
    }

    /// The sums as columns.
    pub(super) fn columns(&self, policies: &[Id]) -> SimulationSums {
        let mut columns = SimulationSums::default();
        for ((measure, of, place), total) in &self.0 {
            let Some(policy) = policies.get(*place) else { continue };
            columns.policy.push(policy.clone());
            columns.measure.push(*measure);
            columns.of.push(of.clone());
            columns.count.push(total.own.count);
            columns.sum.push(total.own.sum.clone());
            columns.squares.push(total.own.squares.clone());
            columns.difference.push(total.differences.sum.clone());
            columns.difference_squares.push(total.differences.squares.clone());
            columns.lower.push(total.lower);
            columns.equal.push(total.equal);
            columns.higher.push(total.higher);
        }
        columns
    }

    /// The sums of columns over so many replications. Error: `runs_differ` for columns of other lengths, a policy that is not
    /// one of these, an entry that is given twice, and sums to which no figures add up.
    pub(super) fn of_columns(columns: &SimulationSums, policies: &[Id], most: u32) -> Result<Self, InputError> {
        let mut totals = BTreeMap::new();
        for entry in 0..columns.length()? {
            let Some((cell, total)) = columns.entry(entry, policies) else {
                return Err(differ(
                    "sums are of a policy that is not named",
                    "součty jsou z varianty, která není uvedena",
                ));
            };
            let paired = total.differences.count;
            let is_first = cell.2 == 0 && paired > 0;
            let is_right = total.own.count > 0 && total.own.count <= most && paired <= total.own.count && !is_first;
            if !is_right || !total.own.can_be() || !total.differences.can_be() {
                return Err(differ(
                    "there are sums to which no figures add up",
                    "některé součty nemohou vzniknout z žádných hodnot",
                ));
            }
            if totals.insert(cell, total).is_some() {
                return Err(differ("sums are given twice", "součty jsou uvedeny dvakrát"));
            }
        }
        Ok(Self(totals))
    }

    /// Summaries by measure, by what it is of, by policy.
    pub(super) fn summaries(&self, policies: &[Id], against: usize) -> Vec<MeasureSummary> {
        let against = policies.get(against);
        let summaries = self.0.iter().filter_map(|((measure, of, place), total)| {
            Some(MeasureSummary {
                policy: policies.get(*place)?.clone(),
                measure: *measure,
                of: Some(of.clone()).filter(|of| !of.is_empty()),
                value: total.own.interval()?,
                paired: against.and_then(|against| total.paired(against)),
            })
        });
        summaries.collect()
    }
}

impl SimulationSums {
    /// How many entries there are. Error: `runs_differ` for columns of other lengths.
    fn length(&self) -> Result<usize, InputError> {
        let length = self.policy.len();
        let lengths = [
            self.measure.len(),
            self.of.len(),
            self.count.len(),
            self.sum.len(),
            self.squares.len(),
            self.difference.len(),
            self.difference_squares.len(),
            self.lower.len(),
            self.equal.len(),
            self.higher.len(),
        ];
        if lengths.iter().any(|other| *other != length) {
            return Err(differ("columns of sums have other lengths", "sloupce součtů mají různé délky"));
        }
        Ok(length)
    }

    /// One entry; missing where its policy is not one of these.
    fn entry(&self, entry: usize, policies: &[Id]) -> Option<(Cell, Total)> {
        let policy = self.policy.get(entry)?;
        let place = policies.iter().position(|known| known == policy)?;
        let (lower, equal, higher) = (*self.lower.get(entry)?, *self.equal.get(entry)?, *self.higher.get(entry)?);
        let count = *self.count.get(entry)?;
        let own = Sums { count, sum: self.sum.get(entry)?.clone(), squares: self.squares.get(entry)?.clone() };
        let differences = Sums {
            count: lower.saturating_add(equal).saturating_add(higher),
            sum: self.difference.get(entry)?.clone(),
            squares: self.difference_squares.get(entry)?.clone(),
        };
        let cell = (*self.measure.get(entry)?, self.of.get(entry)?.clone(), place);
        Some((cell, Total { own, differences, lower, equal, higher }))
    }
}
