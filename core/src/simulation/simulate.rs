//! Many replications of one scenario under several policies, with the same luck for all of them.

use super::compare::MeasureSummary;
use super::measure::{Names, figures};
use super::policy::Plan;
use super::random::{GENERATOR, Luck};
use super::ready::Ready;
use super::rows::SimulationRows;
use super::run::run;
use super::setting::Setting;
use super::sums::{Compared, SimulationSums, Sums, Totals};
use super::{Policy, Scenario, SimulationMeasure};
use crate::message::{ErrorCode, InputError, Language, Problem, Problems, reversed, too_large};
use crate::value::json::{Once, Path, canonical, document_format, names, out_of_range, read_kinds, read_object};
use crate::value::{Digest, Id, Number};

document_format! {
    /// The format of what a simulation came to: `minitendr.simulation.v1`.
    SimulationFormat = "simulation", 1
}

/// How many replications.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub enum Replications {
    /// Those from one to before another: a chunk of a greater simulation, or all of it.
    Range {
        /// The first, from 0.
        from: u32,
        /// The first that is no longer made; above `from`.
        to: u32,
    },
    /// As many as a precision needs, from 0: until half the interval of 95 % of a measure is at most a share of its mean, for
    /// every policy.
    Until {
        /// The measure, of the whole.
        measure: SimulationMeasure,
        /// The share, above 0: 0.05 for 5 %.
        relative: Number,
        /// At least so many, 2 or more.
        at_least: u32,
        /// At most so many.
        at_most: u32,
    },
}
read_kinds!(Replications by "kind" {
    "range" => Range { required from, required to },
    "until" => Until { required measure, required relative, required at_least, required at_most },
});

names! {
    /// What is kept of the replications.
    #[derive(Default)]
    pub enum KeptFigures or UnknownName {
        /// Every figure of every replication: a document that grows with their number.
        #[default]
        Rows = "rows",
        /// Only exact sums: a document of the same size for any number, with the same summary to the last digit. Policies can
        /// be compared with the first alone.
        Sums = "sums",
    }
}

/// The input of the operation `simulate`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct SimulateInput {
    /// The world.
    pub scenario: Scenario,
    /// The policies; the others are compared with the first. The framework contract as it is, under the id `as_is`, if none
    /// is given.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub policies: Vec<Policy>,
    /// The root seed, from which all luck follows.
    pub seed: u32,
    /// How many replications.
    pub replications: Replications,
    /// What is kept of them: `rows` or `sums`; rows if missing.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub keep: KeptFigures,
}
read_object!(SimulateInput { required scenario, defaulted policies, required seed, required replications, defaulted keep });

/// What a simulation came to.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Simulation {
    /// The format of the document.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub format: SimulationFormat,
    /// The generator of random numbers and its version.
    pub generator: String,
    /// The root seed.
    pub seed: u32,
    /// SHA-256 of scenario and policies as canonical JSON: what can be put together has the same.
    pub of: Digest,
    /// The policies; the others are compared with the first.
    pub policies: Vec<Id>,
    /// The first replication.
    pub from: u32,
    /// The first that was no longer made.
    pub to: u32,
    /// Whether the precision that was asked for was reached; missing where none was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub precise: Option<bool>,
    /// Every figure of every replication; empty where only sums are kept.
    pub rows: SimulationRows,
    /// The sums, where only they are kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sums: Option<SimulationSums>,
    /// Means, intervals and differences.
    pub summary: Vec<MeasureSummary>,
}
read_object!(Simulation {
    defaulted format,
    required generator,
    required seed,
    required of,
    required policies,
    required from,
    required to,
    optional precise,
    required rows,
    optional sums,
    required summary,
});

/// The most replications times policies of one call; ask for more in chunks.
const MOST: usize = 100_000;
/// The most where only sums are kept, which take no more room for more of them.
const MOST_SUMMED: usize = 10_000_000;

/// Simulates a framework contract: what it costs, how long children wait, what stays unmet, who gets the work; and how
/// policies differ under the same demand and the same luck.
///
/// Errors, before the first event and all at once: those of [`Scenario`] and of each [`Policy`]; `empty_list`, `duplicate_id`
/// for two policies of one name, `out_of_range` and `too_large` in the replications. After it only `simulation_refused`, where
/// a model makes something that an award refuses: it says the policy, the replication, the request and what was refused.
///
/// ```
/// use minitendr::{SimulateInput, from_json, simulate};
/// let input: SimulateInput = from_json(r#"{"seed": 20260701, "replications": {"kind": "range", "from": 0, "to": 3},
///   "policies": [{"id": "5 days"}, {"id": "2 days", "changes": [{"kind": "offer_period", "period": {"working_days": 2}}]}],
///   "scenario": {"framework": {"id": "F", "authority": "Region", "regime": "zzvz_2016",
///     "term": {"from": "2026-01-01", "to": "2026-06-30"}, "may_outlive": true,
///     "lots": [{"id": "L", "area": "field_and_outpatient", "region": "CZ053",
///       "items": [{"id": "hour", "unit": "hour", "maximum_unit_price": "500"}], "scheme": {"combine": {"kind": "lowest_price"}}}],
///     "participants": [{"id": "P", "lots": [{"lot": "L"}]}, {"id": "Q", "lots": [{"lot": "L"}]}]},
///   "demand": [{"id": "D", "arrivals": {"kind": "poisson", "per_year": "40"}, "requests": {"kind": "drawn", "lot": "L",
///     "item": "hour", "office": "5309", "quantity": {"kind": "uniform", "from": "10", "to": "60"},
///     "duration_days": {"kind": "exponential", "mean": "30"}}}],
///   "providers": [
///     {"participant": "P", "costs": {"hour": "400"}, "offer_variation": "0.1", "pricing": {"kind": "first_price"}},
///     {"participant": "Q", "costs": {"hour": "410"}, "offer_variation": "0.1", "pricing": {"kind": "first_price"}}],
///   "authority": {"offer_period": {"working_days": 5}}}}"#)?;
/// let simulation = simulate(&input)?;
/// let waits: Vec<_> = simulation.summary.iter().filter(|one| one.measure.as_str() == "award_days_mean").collect();
/// assert!(waits[1].paired.as_ref().is_some_and(|paired| paired.lower == 3));
/// # Ok::<(), minitendr::InputError>(())
/// ```
pub fn simulate(input: &SimulateInput) -> Result<Simulation, InputError> {
    let plans = input.plans()?;
    let setting = Setting::new(&input.scenario);
    let ready: Vec<Ready> = plans.iter().map(|plan| Ready::new(&setting, plan)).collect();
    let (mut rows, mut totals) = (SimulationRows::default(), Totals::default());
    let (mut precise, mut watched) = (None, vec![Sums::default(); plans.len()]);
    let (from, last) = match input.replications {
        Replications::Range { from, to } => (from, to),
        Replications::Until { at_most, .. } => {
            precise = Some(false);
            (0, at_most)
        }
    };
    let mut to = last;
    for replication in from..last {
        let luck = Luck { seed: input.seed, replication };
        let mut compared = Compared::new();
        for (place, ((plan, ready), watched)) in plans.iter().zip(&ready).zip(&mut watched).enumerate() {
            let figures = replicate(&setting, (plan, ready), luck)
                .map_err(|error| input.failed(place, plan, replication, &error))?;
            totals.add(place, &figures, &mut compared);
            for figure in figures {
                if let Replications::Until { measure, .. } = input.replications
                    && figure.0 == measure
                    && figure.1.is_none()
                {
                    watched.add(figure.2);
                }
                if input.keep == KeptFigures::Rows {
                    rows.push(&plan.id, replication, figure);
                }
            }
        }
        let made = replication.saturating_add(1);
        if let Replications::Until { relative, at_least, .. } = input.replications
            && made >= at_least
            && watched.iter().all(|sums| sums.is_within(relative))
        {
            (precise, to) = (Some(true), made);
            break;
        }
    }
    let policies: Vec<Id> = plans.iter().map(|plan| plan.id.clone()).collect();
    Ok(Simulation {
        format: SimulationFormat,
        generator: GENERATOR.to_owned(),
        seed: input.seed,
        of: digest(&input.scenario, &input.policies),
        from,
        to,
        precise,
        rows,
        sums: (input.keep == KeptFigures::Sums).then(|| totals.columns(&policies)),
        summary: totals.summaries(&policies, 0),
        policies,
    })
}

/// What an award refused within a simulation: its paths are those of the input of that award, which nobody handed in.
pub(super) fn refused_in(at: &str, policy: &Id, replication: u32, error: &InputError) -> InputError {
    let said = |language: Language| {
        let each =
            error.problems().iter().map(|problem| format!("{} (`{}`)", problem.message(language), problem.path()));
        each.collect::<Vec<_>>().join("; ")
    };
    let problem = Problem::new(ErrorCode::SimulationRefused, at).with("policy", policy).with("value", replication);
    InputError::one(problem.naming("reason_en", said(Language::English)).naming("reason_cs", said(Language::Czech)))
}

/// The figures of one replication.
pub(super) fn replicate(
    setting: &Setting<'_>,
    rules: (&Plan, &Ready),
    luck: Luck,
) -> Result<Vec<super::measure::Figure>, InputError> {
    let (tally, usage) = run(setting, rules, luck, None)?;
    Ok(figures(&tally, &usage, &names(setting)))
}

pub(super) fn names<'n>(setting: &'n Setting<'_>) -> Names<'n> {
    Names {
        lots: &setting.lots,
        participants: &setting.participants,
        small: &setting.small,
        effort: setting.scenario.authority.effort.as_ref(),
    }
}

/// What scenario and policies are, in one figure.
fn digest(scenario: &Scenario, policies: &[Policy]) -> Digest {
    Digest::of(canonical(&(scenario, policies)).as_bytes())
}

/// The policies as they are simulated, where nothing is wrong with them nor with the scenario, nor with what else is looked at.
pub(super) fn plans(
    scenario: &Scenario,
    policies: &[Policy],
    more: impl FnOnce(&mut Problems),
) -> Result<Vec<Plan>, InputError> {
    let mut problems = Problems::new();
    scenario.check(&Path::ROOT.field("scenario"), &mut problems);
    more(&mut problems);
    let at = Path::ROOT.field("policies");
    let mut ids = Once::default();
    let as_is = [Policy { id: Id::ours("as_is"), changes: Vec::new() }];
    let policies = if policies.is_empty() { &as_is } else { policies };
    let mut plans = Vec::with_capacity(policies.len());
    for (index, policy) in policies.iter().enumerate() {
        let place = at.index(index);
        ids.see(policy.id.as_str(), &place.field("id"), &mut problems);
        plans.push(policy.plan(scenario, &place, &mut problems));
    }
    InputError::unless_empty(problems)?;
    Ok(plans)
}

impl SimulateInput {
    /// What an award refused in a replication, with where that was.
    fn failed(&self, place: usize, plan: &Plan, replication: u32, error: &InputError) -> InputError {
        let at = if self.policies.is_empty() { "/scenario".to_owned() } else { format!("/policies/{place}") };
        refused_in(&at, &plan.id, replication, error)
    }

    /// Everything that is refused before the first event.
    pub(crate) fn refused(&self) -> Result<(), InputError> {
        self.plans().map(|_| ())
    }

    fn plans(&self) -> Result<Vec<Plan>, InputError> {
        plans(&self.scenario, &self.policies, |problems| self.check(problems))
    }

    fn check(&self, problems: &mut Problems) {
        let at = Path::ROOT.field("replications");
        let count = match &self.replications {
            Replications::Range { from, to } => {
                if to <= from {
                    problems.push(out_of_range(&at.field("to"), to, format!("> {from}")));
                }
                to.saturating_sub(*from)
            }
            Replications::Until { relative, at_least, at_most, .. } => {
                if *relative <= Number::ZERO {
                    problems.push(out_of_range(&at.field("relative"), relative, "> 0"));
                }
                if *at_least < 2 {
                    problems.push(out_of_range(&at.field("at_least"), at_least, "≥ 2"));
                }
                if at_most < at_least {
                    let place = at.field("at_least").pointer();
                    problems.push(reversed(place, ["at_least", "at_most"], at_least, at_most));
                }
                *at_most
            }
        };
        let runs = usize::try_from(count).unwrap_or(usize::MAX).saturating_mul(self.policies.len().max(1));
        let most = if self.keep == KeptFigures::Sums { MOST_SUMMED } else { MOST };
        if runs > most {
            problems.push(too_large(at.pointer(), runs, most, ("replications of policies", "opakování variant")));
        }
    }
}
