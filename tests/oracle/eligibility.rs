//! `eligible` and `requirement`.

use super::{Number, Result, decimal, invalid, list, number, optional, require, text};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Who may be called, and the codes of the others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Eligible {
    /// In byte order.
    pub eligible: BTreeSet<String>,
    /// The codes in the order of the page.
    pub reasons: BTreeMap<String, Vec<&'static str>>,
}

const CODES: [&str; 6] =
    ["disabled", "no_lot", "lot_disabled", "missing_service", "missing_region", "value_out_of_range"];

/// The operation `eligible`.
pub fn eligible(input: &Value) -> Result<Eligible> {
    let request = &input["request"];
    require(!list(request, "services")?.is_empty())?;
    let mut result = Eligible { eligible: BTreeSet::new(), reasons: BTreeMap::new() };
    for person in list(input, "participants")? {
        let mut codes = BTreeSet::new();
        let mut fits = false;
        let is_off = |object: &Value| object["enabled"] == Value::Bool(false);
        let lots = list(person, "lots")?.iter().filter(|lot| request["lot"].is_null() || lot["lot"] == request["lot"]);
        let lots: Vec<&Value> = lots.collect();
        // READING: of somebody who is disabled nothing else is said; of the others the codes of all lots in question.
        if is_off(person) {
            codes.insert("disabled");
        } else if lots.is_empty() {
            codes.insert("no_lot");
        }
        for lot in lots.into_iter().filter(|_| !is_off(person)) {
            let lacks = |name: &str| -> Result<bool> {
                let there = list(lot, name)?;
                Ok(list(request, name)?.iter().any(|wanted| !there.contains(wanted)))
            };
            let mut against = Vec::new();
            against.extend(is_off(lot).then_some("lot_disabled"));
            against.extend(lacks("services")?.then_some("missing_service"));
            against.extend(lacks("regions")?.then_some("missing_region"));
            if let Some(value) = optional(request, "value")? {
                let below = optional(lot, "value_from")?.is_some_and(|from| value < from);
                let above = optional(lot, "value_to")?.is_some_and(|to| value > to);
                against.extend((below || above).then_some("value_out_of_range"));
            }
            fits = fits || against.is_empty();
            codes.extend(against);
        }
        let id = text(person, "id")?.to_owned();
        if fits {
            result.eligible.insert(id);
        } else {
            result.reasons.insert(id, CODES.into_iter().filter(|code| codes.contains(code)).collect());
        }
    }
    Ok(result)
}

/// A value of an answer.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Typed {
    Text(String),
    Number(Number),
    YesNo(bool),
}

fn typed(kind: &str, value: &Value) -> Option<Typed> {
    // READING: a number may be written as a text; the number 5 is no text.
    let figure = match value {
        Value::String(text) => decimal(text).ok(),
        Value::Number(_) => number(value).ok(),
        _ => None,
    };
    match kind {
        "string" => value.as_str().map(|text| Typed::Text(text.to_owned())),
        "boolean" => value.as_bool().map(Typed::YesNo),
        "number" => figure.map(Typed::Number),
        _ => figure.filter(Number::is_integer).map(Typed::Number),
    }
}

/// The operation `requirement`: why the answer does not meet it.
pub fn requirement(input: &Value) -> Result<Option<&'static str>> {
    let required = &input["requirement"];
    let kind = text(required, "type")?;
    let values: Vec<&Value> = match &input["response"] {
        Value::Null => Vec::new(),
        Value::Array(values) => values.iter().collect(),
        one => vec![one],
    };
    if values.is_empty() {
        return Ok(Some("missing"));
    }
    let Some(values) = values.into_iter().map(|value| typed(kind, value)).collect::<Option<Vec<_>>>() else {
        return Ok(Some("wrong_type"));
    };
    if !required["expected"].is_null() {
        let expected = typed(kind, &required["expected"]).ok_or_else(invalid)?;
        if values.iter().any(|value| *value != expected) {
            return Ok(Some("not_expected"));
        }
    }
    let limit = |name| Ok(optional(required, name)?.map(Typed::Number));
    if limit("minimum")?.is_some_and(|minimum| values.iter().any(|value| *value < minimum)) {
        return Ok(Some("below_minimum"));
    }
    if limit("maximum")?.is_some_and(|maximum| values.iter().any(|value| *value > maximum)) {
        return Ok(Some("above_maximum"));
    }
    if required["any_of"].is_null() {
        return Ok(None);
    }
    let listed: BTreeSet<Typed> = list(required, "any_of")?.iter().filter_map(|value| typed(kind, value)).collect();
    if required["allow_extra"] != Value::Bool(true) && values.iter().any(|value| !listed.contains(value)) {
        return Ok(Some("not_allowed"));
    }
    let chosen: BTreeSet<&Typed> = values.iter().filter(|value| listed.contains(value)).collect();
    let count = chosen.len() as u64;
    if count < required["at_least"].as_u64().unwrap_or(1) {
        return Ok(Some("too_few"));
    }
    Ok((count > required["at_most"].as_u64().unwrap_or(u64::MAX)).then_some("too_many"))
}
