//! What replications say together: means with intervals, and differences between policies under the same luck.
//!
//! **Why are differences taken in pairs?** Replication k has the same requests, the same costs and the same moods under every
//! policy. What is left of the difference is the policy, and its interval is narrower than that of either mean.
//!
//! **Why are the digits the same whatever the threads, chunks or language?** Figures of replications are decimals of six
//! places. Their sums and squares are added exactly, so that no order of adding can matter. Only the square root and the
//! quantile at the end are floats, made once, by one rule, and rounded half up to 0.000001.

use std::collections::BTreeMap;

use super::real::{WHOLE, from_millionths, to_whole};
use super::rows::{SimulationRows, differ};
use super::student::quantile_975;
use super::{Simulation, SimulationMeasure};
use crate::message::{ErrorCode, InputError, Problem};
use crate::value::json::{Path, nearest_of, read_object};
use crate::value::{Exact, Id, Number, Rounding};

/// A mean with its interval of 95 %: mean ± t·s/√n, t the quantile of Student with n − 1 degrees of freedom.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MeanInterval {
    /// Of how many replications, n.
    pub replications: u32,
    /// The mean.
    pub mean: Number,
    /// The standard error s/√n; missing for one replication.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standard_error: Option<Number>,
    /// The lower end of the interval.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub low: Option<Number>,
    /// The upper end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub high: Option<Number>,
}
read_object!(MeanInterval { required replications, required mean, optional standard_error, optional low, optional high });

/// How a policy differs from the one that it is compared with, replication by replication.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PairedDifference {
    /// The policy that it is compared with.
    pub against: Id,
    /// The mean of the differences, this policy less the other, over replications in which both have the figure.
    pub difference: MeanInterval,
    /// In how many replications the figure of this policy is lower.
    pub lower: u32,
    /// In how many it is the same.
    pub equal: u32,
    /// In how many it is higher.
    pub higher: u32,
}
read_object!(PairedDifference { required against, required difference, required lower, required equal, required higher });

/// A measure under a policy.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MeasureSummary {
    /// The policy.
    pub policy: Id,
    /// The measure.
    pub measure: SimulationMeasure,
    /// Of which lot, participant or year; missing where it is of the whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub of: Option<String>,
    /// Over the replications in which it is defined.
    pub value: MeanInterval,
    /// The difference; missing for the policy that others are compared with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paired: Option<PairedDifference>,
}
read_object!(MeasureSummary { required policy, required measure, optional of, required value, optional paired });

/// The input of the operation `compare`: runs of the same scenario, seed and policies.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct CompareInput {
    /// The runs, in any order; together they have every replication from the first to the last once.
    pub runs: Vec<Simulation>,
    /// The policy that the others are compared with; the first if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub against: Option<Id>,
}
read_object!(CompareInput { required runs, optional against });

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

    fn count(&self) -> Exact {
        Exact::from(self.count)
    }

    /// The mean in millionths, half up; missing for none.
    pub(super) fn mean(&self) -> Option<i128> {
        let mean = self.sum.checked_div(&self.count())?;
        mean.round(0, Rounding::HalfUp).floor_to_i128()
    }

    /// The standard error in millionths; missing for fewer than two.
    fn error(&self) -> Option<f64> {
        let count = self.count();
        let less = &count - Exact::ONE;
        let scatter = &self.squares * &count - &self.sum * &self.sum;
        let variance_of_mean = scatter.checked_div(&(&count * &count * less))?;
        let real: f64 = variance_of_mean.to_fixed(6).parse().ok()?;
        Some(libm::sqrt(real))
    }

    /// Half the width of the interval in millionths.
    pub(super) fn half_width(&self) -> Option<i128> {
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

impl FromIterator<i128> for Sums {
    fn from_iter<I: IntoIterator<Item = i128>>(figures: I) -> Self {
        let mut sums = Self::default();
        for figure in figures {
            sums.add(figure);
        }
        sums
    }
}

/// Summaries of rows, by measure, by what it is of, by policy.
pub(super) fn summarise(
    rows: &SimulationRows,
    policies: &[Id],
    against: usize,
) -> Result<Vec<MeasureSummary>, InputError> {
    let cells = rows.cells(policies)?;
    let summaries = cells.iter().filter_map(|((measure, of, place), figures)| {
        let other = (*place != against).then(|| cells.get(&(*measure, of.clone(), against))).flatten();
        Some(MeasureSummary {
            policy: policies.get(*place)?.clone(),
            measure: *measure,
            of: Some(of.clone()).filter(|of| !of.is_empty()),
            value: figures.values().copied().collect::<Sums>().interval()?,
            paired: other.zip(policies.get(against)).and_then(|(other, id)| paired(figures, other, id)),
        })
    });
    Ok(summaries.collect())
}

fn paired(own: &BTreeMap<u32, i128>, other: &BTreeMap<u32, i128>, against: &Id) -> Option<PairedDifference> {
    let differences: Vec<i128> =
        own.iter().filter_map(|(replication, figure)| Some(figure.saturating_sub(*other.get(replication)?))).collect();
    let count = |fits: &dyn Fn(&i128) -> bool| {
        u32::try_from(differences.iter().filter(|one| fits(one)).count()).unwrap_or(u32::MAX)
    };
    Some(PairedDifference {
        against: against.clone(),
        difference: differences.iter().copied().collect::<Sums>().interval()?,
        lower: count(&|one| *one < 0),
        equal: count(&|one| *one == 0),
        higher: count(&|one| *one > 0),
    })
}

/// Puts runs of one simulation together, in whatever chunks they were made: the answer is that of one run of all of them, to
/// the last digit.
///
/// Errors: `empty_list` without a run; `runs_differ` for runs of another scenario, seed, generator or policies, and for
/// replications that are missing or given twice; `unknown_policy`.
pub fn compare(input: CompareInput) -> Result<Simulation, InputError> {
    let CompareInput { mut runs, against } = input;
    runs.sort_by_key(|run| run.from);
    let mut runs = runs.into_iter();
    let Some(mut whole) = runs.next() else {
        return Err(InputError::one(Problem::new(ErrorCode::EmptyList, "/runs")));
    };
    for run in runs {
        let same = run.generator == whole.generator
            && run.seed == whole.seed
            && run.of == whole.of
            && run.policies == whole.policies;
        if !same {
            return Err(differ(
                "of another scenario, seed, generator or policies",
                "jiný scénář, semínko, generátor nebo varianty",
            ));
        }
        if run.from != whole.to {
            return Err(differ(
                "replications are missing or given twice",
                "opakování chybějí nebo jsou uvedena dvakrát",
            ));
        }
        whole.to = run.to;
        whole.rows.extend(&run.rows);
    }
    let place = match &against {
        None => 0,
        Some(id) => whole
            .policies
            .iter()
            .position(|known| known == id)
            .ok_or_else(|| unknown_policy(id, &whole.policies, "against"))?,
    };
    whole.summary = summarise(&whole.rows, &whole.policies, place)?;
    Ok(whole)
}

/// A policy that the simulation does not have.
pub(super) fn unknown_policy(id: &Id, policies: &[Id], field: &str) -> InputError {
    let at = Path::ROOT;
    InputError::one(nearest_of(0, ErrorCode::UnknownPolicy, &at.field(field), id, policies.iter()))
}
