//! What replications say together: means with intervals, and differences between policies under the same luck.
//!
//! **Why are differences taken in pairs?** Replication k has the same requests, the same costs and the same moods under every
//! policy. What is left of the difference is the policy, and its interval is narrower than that of either mean.
//!
//! **Why are the digits the same whatever the threads, chunks or language?** Figures of replications are decimals of six
//! places. Their sums and squares are added exactly (`sums`), so that no order of adding can matter. Only the square root and the
//! quantile at the end are floats, made once, by one rule, and rounded half up to 0.000001.

use super::rows::differ;
use super::sums::Totals;
use super::{Simulation, SimulationMeasure, SimulationSums};
use crate::message::{ErrorCode, InputError, Problem};
use crate::value::json::{Path, nearest_of, read_object};
use crate::value::{Id, Number};

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
    /// The measure; what each counts, by which formula, stands with [`SimulationMeasure`].
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

/// Puts runs of one simulation together, in whatever chunks they were made: the answer is that of one run of all of them, to
/// the last digit.
///
/// Runs that keep only sums are added up; they can be compared with the first policy alone.
///
/// Errors: `empty_list` without a run; `runs_differ` for runs of another scenario, seed, generator or policies, for
/// replications that are missing or given twice, and where some keep rows and others sums; `unknown_policy`; `rows_not_kept`
/// for another policy than the first where only sums are kept.
pub fn compare(input: CompareInput) -> Result<Simulation, InputError> {
    let CompareInput { mut runs, against } = input;
    runs.sort_by_key(|run| run.from);
    let mut runs = runs.into_iter();
    let Some(mut whole) = runs.next() else {
        return Err(InputError::one(Problem::new(ErrorCode::EmptyList, "/runs")));
    };
    let mut totals = whole.sums.as_ref().map(|sums| of_sums(sums, &whole)).transpose()?;
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
        if run.sums.is_some() != whole.sums.is_some() {
            return Err(differ("some keep rows, others only sums", "některé uchovávají řádky, jiné jen součty"));
        }
        if run.from != whole.to {
            return Err(differ(
                "replications are missing or given twice",
                "opakování chybějí nebo jsou uvedena dvakrát",
            ));
        }
        whole.to = run.to;
        whole.rows.extend(&run.rows);
        if let (Some(totals), Some(sums)) = (&mut totals, &run.sums) {
            totals.merge(&of_sums(sums, &run)?);
        }
    }
    let place = match &against {
        None => 0,
        Some(id) => whole
            .policies
            .iter()
            .position(|known| known == id)
            .ok_or_else(|| unknown_policy(id, &whole.policies, "against"))?,
    };
    let totals = match totals {
        None => Totals::of_rows(&whole.rows, &whole.policies, place)?,
        Some(totals) if place == 0 => {
            whole.sums = Some(totals.columns(&whole.policies));
            totals
        }
        Some(_) => return Err(rows_not_kept(&whole.policies)),
    };
    whole.summary = totals.summaries(&whole.policies, place);
    Ok(whole)
}

/// The sums of a run that keeps no rows.
fn of_sums(sums: &SimulationSums, run: &Simulation) -> Result<Totals, InputError> {
    if !run.rows.value.is_empty() {
        return Err(differ("a run has rows and sums", "běh má řádky i součty"));
    }
    Totals::of_columns(sums, &run.policies, run.to.saturating_sub(run.from))
}

/// Differences are kept against the first policy alone.
fn rows_not_kept(policies: &[Id]) -> InputError {
    let first = policies.first().map_or("", Id::as_str);
    InputError::one(Problem::new(ErrorCode::RowsNotKept, "/against").with("expected", first))
}

/// A policy that the simulation does not have.
pub(super) fn unknown_policy(id: &Id, policies: &[Id], field: &str) -> InputError {
    let at = Path::ROOT;
    InputError::one(nearest_of(0, ErrorCode::UnknownPolicy, &at.field(field), id, policies.iter()))
}
