//! What a policy changes, field by field, and from when.

use serde_json::Value;

use super::authority::Arrangement;
use super::policy::Plan;
use super::simulate::plans;
use super::{Policy, Scenario};
use crate::message::InputError;
use crate::time::Date;
use crate::value::Id;
use crate::value::json::{canonical, read_object};

/// The input of the operation `policy_diff`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct PolicyDiffInput {
    /// The world.
    pub scenario: Scenario,
    /// The policies, at least one.
    pub policies: Vec<Policy>,
}
read_object!(PolicyDiffInput { required scenario, required policies });

/// One field that a policy changes.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PolicyDifference {
    /// The policy.
    pub policy: Id,
    /// The first day on which it holds; until a later change of the same field, or the end.
    pub from: Date,
    /// Where, with dots; things of a list by their ids: `lots.L.scheme.criteria.price.weight`.
    pub path: String,
    /// What stood there the day before, as JSON; missing where there was nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// What stands there now, as JSON; missing where there is nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub after: Option<String>,
}
read_object!(PolicyDifference { required policy, required from, required path, optional before, optional after });

/// What policies change.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PolicyDifferences {
    /// By policy, day and field.
    pub differences: Vec<PolicyDifference>,
}
read_object!(PolicyDifferences { required differences });

/// Says which fields of the framework contract each policy changes, from when, and who leaves.
///
/// Errors: those of [`simulate`](fn@crate::simulate) for scenario and policies.
pub fn policy_diff(input: &PolicyDiffInput) -> Result<PolicyDifferences, InputError> {
    let plans = plans(&input.scenario, &input.policies, |_| {})?;
    let mut differences = Vec::new();
    for plan in &plans {
        of_plan(plan, &input.scenario, &mut differences);
    }
    Ok(PolicyDifferences { differences })
}

fn of_plan(plan: &Plan, scenario: &Scenario, found: &mut Vec<PolicyDifference>) {
    let mut before = tree(&*scenario.framework);
    let mut periods = vec![scenario.authority.offer_period; scenario.framework.lots.len()];
    let mut arrangement = tree(&Arrangement::of(&scenario.authority));
    for version in &plan.versions {
        let after = tree(&*version.framework);
        let mut changed = Vec::new();
        walk("", Some(&before), Some(&after), &mut changed);
        for (lot, (was, is)) in scenario.framework.lots.iter().zip(periods.iter().zip(&version.offer_periods)) {
            if was != is && lot.path.is_none() {
                let text = |limit: &Option<crate::time::TimeLimit>| limit.as_ref().map(canonical);
                changed.push((format!("offer_period.{}", lot.id), text(was), text(is)));
            }
        }
        let arranged = tree(&version.arrangement);
        walk("authority", Some(&arrangement), Some(&arranged), &mut changed);
        arrangement = arranged;
        for (path, before, after) in changed {
            found.push(PolicyDifference { policy: plan.id.clone(), from: version.from, path, before, after });
        }
        before = after;
        periods.clone_from(&version.offer_periods);
    }
    for departure in &plan.departures {
        let id = departure.participant.and_then(|place| scenario.framework.participants.get(place));
        let name = id.map_or("largest", |one| one.id.as_str());
        let path = format!("providers.{name}.leaves_on");
        let after = Some(Value::String(departure.on.to_string()).to_string());
        found.push(PolicyDifference { policy: plan.id.clone(), from: departure.on, path, before: None, after });
    }
}

/// What is written, as a tree. Only keys that are no text could fail, and there are none.
fn tree<T: serde::Serialize>(value: &T) -> Value {
    serde_json::to_value(value).unwrap_or_default()
}

type Changed = Vec<(String, Option<String>, Option<String>)>;

fn walk(path: &str, before: Option<&Value>, after: Option<&Value>, found: &mut Changed) {
    if before == after {
        return;
    }
    match (before, after) {
        (Some(Value::Object(was)), Some(Value::Object(is))) => {
            // Sorted, since the order of entries hangs on how `serde_json` was built.
            let (mut keys, mut new): (Vec<&String>, Vec<&String>) =
                (was.keys().collect(), is.keys().filter(|key| !was.contains_key(*key)).collect());
            keys.sort();
            new.sort();
            for key in keys.into_iter().chain(new) {
                walk(&below(path, key), was.get(key), is.get(key), found);
            }
        }
        (Some(Value::Array(was)), Some(Value::Array(is))) => {
            let (was, is) = (named(was), named(is));
            let get = |list: &[(String, &Value)], name: &str| list.iter().position(|(known, _)| known == name);
            let new = is.iter().filter(|(name, _)| get(&was, name).is_none());
            for (name, _) in was.iter().chain(new) {
                let of = |list: &[(String, &'_ Value)]| get(list, name);
                let before = of(&was).and_then(|place| was.get(place)).map(|(_, value)| *value);
                let after = of(&is).and_then(|place| is.get(place)).map(|(_, value)| *value);
                walk(&below(path, name), before, after, found);
            }
        }
        _ => found.push((path.to_owned(), before.map(canonical), after.map(canonical))),
    }
}

fn below(path: &str, name: &str) -> String {
    if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") }
}

/// Things of a list by their ids or versions, else by whose they are; by their places where that does not tell them apart.
fn named(list: &[Value]) -> Vec<(String, &Value)> {
    let text = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let name = |value: &Value| {
        let own = ["id", "version"].iter().find_map(|key| value.get(key)).map(text);
        let whose = ["lot", "item", "participant"].iter().filter_map(|key| value.get(key)).map(text);
        own.unwrap_or_else(|| whose.collect::<Vec<_>>().join("/"))
    };
    let names: Vec<String> = list.iter().map(name).collect();
    let is_alone = |name: &str| !name.is_empty() && names.iter().filter(|other| *other == name).count() == 1;
    let of_place = |(place, name): (usize, &String)| {
        if is_alone(name) {
            name.clone()
        } else if name.is_empty() {
            place.to_string()
        } else {
            format!("{name}/{place}")
        }
    };
    names.iter().enumerate().map(of_place).zip(list).collect()
}
