//! One replication again, with everything that happened in it.

use super::log::{Log, ReplayedDecision, SimulationEvent};
use super::measure::figures;
use super::random::{GENERATOR, Luck};
use super::ready::Ready;
use super::rows::SimulationRows;
use super::run::run;
use super::setting::Setting;
use super::simulate::{names, plans, refused_in};
use super::{Policy, Scenario};
use crate::message::{ErrorCode, InputError, Problem};
use crate::value::Id;
use crate::value::json::read_object;

/// The input of the operation `replay`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct ReplayInput {
    /// The world.
    pub scenario: Scenario,
    /// The policies, as in the simulation.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub policies: Vec<Policy>,
    /// The root seed.
    pub seed: u32,
    /// The replication, from 0.
    pub replication: u32,
    /// The policy; the first if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub policy: Option<Id>,
    /// A request of the replication, to see the input and the result of each decision on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<Id>,
}
read_object!(ReplayInput {
    required scenario,
    defaulted policies,
    required seed,
    required replication,
    optional policy,
    optional request,
});

/// One replication, event by event.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Replay {
    /// The generator of random numbers and its version.
    pub generator: String,
    /// The policy.
    pub policy: Id,
    /// The replication.
    pub replication: u32,
    /// What happened, in the order in which it was settled; an answer that was settled beforehand has a later moment.
    pub events: Vec<SimulationEvent>,
    /// The decisions on the request that was asked for: `award` makes each again from its input.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub decisions: Vec<ReplayedDecision>,
    /// The figures of the replication, those of the simulation.
    pub rows: SimulationRows,
}
read_object!(Replay {
    required generator,
    required policy,
    required replication,
    required events,
    defaulted decisions,
    required rows,
});

/// Makes one replication of a simulation again, with everything that happened in it.
///
/// Errors: those of [`simulate`](fn@crate::simulate), `simulation_refused` with the same words; `unknown_policy`; `unknown_request` for a request that the replication
/// does not have, or that was not decided on before its end.
pub fn replay(input: &ReplayInput) -> Result<Replay, InputError> {
    let plans = plans(&input.scenario, &input.policies, |_| {})?;
    let ids: Vec<Id> = plans.iter().map(|plan| plan.id.clone()).collect();
    let place = match &input.policy {
        None => 0,
        Some(id) => ids
            .iter()
            .position(|known| known == id)
            .ok_or_else(|| super::compare::unknown_policy(id, &ids, "policy"))?,
    };
    let Some(plan) = plans.get(place) else {
        return Err(InputError::one(Problem::new(ErrorCode::EmptyList, "/policies")));
    };
    let setting = Setting::new(&input.scenario);
    let mut log = Log { of: input.request.clone(), ..Log::default() };
    let luck = Luck { seed: input.seed, replication: input.replication };
    let ready = Ready::new(&setting, plan);
    let at = if input.policies.is_empty() { "/scenario".to_owned() } else { format!("/policies/{place}") };
    let found = run(&setting, (plan, &ready), luck, Some(&mut log));
    let (tally, usage) = found.map_err(|error| refused_in(&at, &plan.id, input.replication, &error))?;
    if let Some(request) = input.request.as_ref().filter(|_| log.decisions.is_empty()) {
        return Err(InputError::one(Problem::new(ErrorCode::UnknownRequest, "/request").with("value", request)));
    }
    let mut rows = SimulationRows::default();
    for figure in figures(&tally, &usage, &names(&setting)) {
        rows.push(&plan.id, input.replication, figure);
    }
    Ok(Replay {
        generator: GENERATOR.to_owned(),
        policy: plan.id.clone(),
        replication: input.replication,
        events: log.events,
        decisions: log.decisions,
        rows,
    })
}
