//! What replications came to, as columns: policy, replication, measure, value.

use std::collections::BTreeMap;

use super::SimulationMeasure;
use super::measure::Figure;
use super::real::{from_millionths, millionths};
use crate::message::{ErrorCode, InputError, Problem};
use crate::value::json::read_object;
use crate::value::{Id, Number};

/// The figures of replications as columns of the same length; a row for each figure that is defined.
///
/// In the order of the replications, within each of the policies, within each of the measures.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct SimulationRows {
    /// The policy.
    pub policy: Vec<Id>,
    /// The replication, from 0.
    pub replication: Vec<u32>,
    /// What was measured.
    pub measure: Vec<SimulationMeasure>,
    /// Of which lot, participant or year; empty where it is of the whole.
    pub of: Vec<String>,
    /// The figure, in the unit of the measure.
    pub value: Vec<Number>,
}
read_object!(SimulationRows { required policy, required replication, required measure, required of, required value });

/// What a summary is of.
pub(super) type Cell = (SimulationMeasure, String, usize);

impl SimulationRows {
    pub(super) fn push(&mut self, policy: &Id, replication: u32, (measure, of, value): Figure) {
        self.policy.push(policy.clone());
        self.replication.push(replication);
        self.measure.push(measure);
        self.of.push(of.unwrap_or_default());
        self.value.push(from_millionths(value));
    }

    pub(super) fn extend(&mut self, other: &Self) {
        self.policy.extend_from_slice(&other.policy);
        self.replication.extend_from_slice(&other.replication);
        self.measure.extend_from_slice(&other.measure);
        self.of.extend_from_slice(&other.of);
        self.value.extend_from_slice(&other.value);
    }

    /// The figures of each cell by replication, in millionths. Error: `runs_differ` for columns of other lengths, a policy
    /// that is not one of these, or a figure that is given twice.
    pub(super) fn cells(&self, policies: &[Id]) -> Result<BTreeMap<Cell, BTreeMap<u32, i128>>, InputError> {
        let length = self.value.len();
        let lengths = [self.policy.len(), self.replication.len(), self.measure.len(), self.of.len()];
        if lengths.iter().any(|other| *other != length) {
            return Err(differ("columns of rows have other lengths", "sloupce mají různé délky"));
        }
        let mut cells: BTreeMap<Cell, BTreeMap<u32, i128>> = BTreeMap::new();
        let figures = self.replication.iter().zip(&self.value);
        for ((policy, (measure, of)), (replication, value)) in
            self.policy.iter().zip(self.measure.iter().zip(&self.of)).zip(figures)
        {
            let Some(place) = policies.iter().position(|known| known == policy) else {
                return Err(differ(
                    "a row is of a policy that is not named",
                    "řádek je z varianty, která není uvedena",
                ));
            };
            let cell = cells.entry((*measure, of.clone(), place)).or_default();
            if cell.insert(*replication, millionths(value.decimal())).is_some() {
                return Err(differ("a figure is given twice", "hodnota je uvedena dvakrát"));
            }
        }
        Ok(cells)
    }
}

/// Runs that do not belong together.
pub(super) fn differ(english: &str, czech: &str) -> InputError {
    let problem = Problem::new(ErrorCode::RunsDiffer, "/runs");
    InputError::one(problem.naming("reason_en", english).naming("reason_cs", czech))
}
