//! Changes of a contract, added up by their grounds.

use crate::contract::{ChangeGround, PartialContract};
use crate::framework::{ChangeTerms, FrameworkContract};
use crate::law::{Citation, Parameter, parameter};
use crate::message::{ErrorCode, InputError, Problem};
use crate::time::Period;
use crate::value::json::read_object;
use crate::value::{Exact, Money, Number};

/// The changes of a contract on one ground, added up, and what is left of the limit.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GroundTotal {
    /// The ground; missing for changes that name none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ground: Option<ChangeGround>,
    /// How many changes.
    pub changes: u32,
    /// What they add up to in CZK, whatever their sign.
    pub value: Exact,
    /// The limit in CZK: that of the framework contract, or, where it sets none, what the law is believed to allow.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<Exact>,
    /// Where the limit stands in the law, and how sure we are; missing where the framework contract sets it. Such a limit is
    /// not enforced: a sum above it is a finding.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citation: Option<Citation>,
    /// What is left of it in CZK; below 0 where a limit that is not enforced is passed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left: Option<Exact>,
    /// By how many days they prolong the contract.
    pub days: u32,
    /// The limit in days; missing where the framework contract sets none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_days: Option<u32>,
    /// What is left of it in days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left_days: Option<u32>,
}
read_object!(GroundTotal {
    optional ground,
    required changes,
    required value,
    optional limit,
    optional citation,
    optional left,
    required days,
    optional limit_days,
    optional left_days,
});

/// Adds a change to those before it. Errors: `change_limit_exceeded`; `invalid_event` for an option that the framework
/// contract does not reserve.
pub(super) fn add(
    totals: &mut Vec<GroundTotal>,
    framework: &FrameworkContract,
    original: Money,
    (ground, before, after): (Option<ChangeGround>, &PartialContract, &PartialContract),
) -> Result<(), InputError> {
    let terms = framework.change_terms.as_ref();
    if ground == Some(ChangeGround::ReservedOption) && terms.is_some_and(|terms| !terms.reserves_an_option()) {
        let (english, czech) =
            ("the framework contract reserves no option", "rámcová smlouva nevyhrazuje žádnou změnu");
        return Err(InputError::one(super::fold::invalid("/ground", english, czech)));
    }
    let known = totals.iter().position(|total| total.ground == ground);
    let mut total = known.and_then(|place| totals.get(place)).cloned().unwrap_or_else(|| GroundTotal::of(ground));
    total.changes = total.changes.saturating_add(1);
    total.value += (after.price.exact() - before.price.exact()).abs();
    total.days = total.days.saturating_add(prolonged(before.period, after.period));
    let of_law = law_of_small_changes(framework).filter(|_| ground == Some(ChangeGround::SmallChange));
    let agreed = percent(terms, ground);
    total.citation = of_law.filter(|_| agreed.is_none()).map(Parameter::citation);
    let allowed = agreed.or_else(|| of_law?.number());
    total.limit = allowed.and_then(|allowed| {
        let times = original.exact() * allowed.exact();
        times.checked_div(&Number::HUNDRED.exact())
    });
    total.limit_days =
        terms.and_then(|terms| terms.reserved_option_days).filter(|_| ground == Some(ChangeGround::ReservedOption));
    total.left = total.limit.as_ref().map(|limit| limit - &total.value);
    total.left_days = total.limit_days.and_then(|limit| limit.checked_sub(total.days));
    let passed = |path: &str, value: String, expected: String| {
        let problem = Problem::new(ErrorCode::ChangeLimitExceeded, path).with("value", value);
        Err(InputError::one(problem.with("expected", expected)))
    };
    let enforced = total.limit.as_ref().filter(|_| total.citation.is_none());
    if let Some(limit) = enforced.filter(|limit| total.value > **limit) {
        return passed("/price", total.value.to_string(), limit.to_string());
    }
    if let Some(limit) = total.limit_days.filter(|limit| total.days > *limit) {
        return passed("/period/to", total.days.to_string(), limit.to_string());
    }
    match known.and_then(|place| totals.get_mut(place)) {
        Some(known) => *known = total,
        None => totals.push(total),
    }
    Ok(())
}

/// What the law is believed to allow without a new call; general knowledge, which is never enforced.
fn law_of_small_changes(framework: &FrameworkContract) -> Option<&'static Parameter> {
    parameter("contract.small_change_percent", framework.regime, framework.term.from())
}

fn percent(terms: Option<&ChangeTerms>, ground: Option<ChangeGround>) -> Option<Number> {
    match ground? {
        ChangeGround::ReservedOption => terms?.reserved_option_percent,
        ChangeGround::SmallChange => terms?.small_change_percent,
        ChangeGround::Other => None,
    }
}

/// By how many days the end moves back.
fn prolonged(before: Period, after: Period) -> u32 {
    let days = after.to().naive().signed_duration_since(before.to().naive()).num_days();
    u32::try_from(days).unwrap_or(0)
}

impl GroundTotal {
    const fn of(ground: Option<ChangeGround>) -> Self {
        Self {
            ground,
            changes: 0,
            value: Exact::ZERO,
            limit: None,
            citation: None,
            left: None,
            days: 0,
            limit_days: None,
            left_days: None,
        }
    }
}
