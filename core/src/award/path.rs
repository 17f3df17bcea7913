//! Which way an order goes, by the path that its lot declares.
//!
//! **Of which day are the maximum unit prices?** Of the day on which the request was received: the way must not change
//! between the call and the decision. Our choice.

use crate::framework::{AwardPath, FrameworkContract, Lot, PathRule, Way};
use crate::message::{ErrorCode, InputError, Problem, Problems, Reason, ReasonCode};
use crate::request::{Request, RequestLine};
use crate::value::json::{Path, read_object};
use crate::value::{Checked, Exact, Figure, Id, Map};

/// The input of the operation `path`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct PathInput {
    /// The framework contract.
    pub framework: Checked<FrameworkContract>,
    /// The request.
    pub request: Checked<Request>,
}
read_object!(PathInput { required framework, required request });

/// The way that an order goes, and why.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PathTaken {
    /// The rule that takes the order; missing where the lot declares no path, which means a mini-tender.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<Id>,
    /// The way; missing where the lot declares no path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub way: Option<Way>,
    /// The estimated value in CZK, without value added tax: the highest price that the office accepts, or what the maximum
    /// unit prices of the day on which the request was received add up to, whichever is lower; missing where neither is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Figure>,
    /// The rule of each line, by item, where lines lead different ways.
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub lines: Map<Id>,
    /// Which rules apply, with what their triggers looked at.
    pub reasons: Vec<Reason>,
}
read_object!(PathTaken { optional rule, optional way, optional value, defaulted lines, required reasons });

/// The rule that takes an order, and how it was found.
pub(crate) struct Taken<'l> {
    pub(crate) rule: &'l PathRule,
    pub(crate) value: Option<Exact>,
    lines: Vec<(Id, &'l PathRule)>,
}

/// The rule by which an order goes; `None` where the lot declares no path. The lot is one of a checked framework contract,
/// and has the items of the request. Error: `missing_field` for a value that is not known and that triggers ask for.
pub(crate) fn way_of<'l>(lot: &'l Lot, request: &Request) -> Result<Option<Taken<'l>>, InputError> {
    let Some(path) = &lot.path else { return Ok(None) };
    let value = request.estimated_value(lot, request.received_at.day());
    let mut lines = Vec::with_capacity(request.lines.len());
    for line in &request.lines {
        lines.push((line.item.clone(), rule_of(path, request, line, value.as_ref())?));
    }
    let first = lines.first().map(|(_, rule)| *rule);
    let agrees = lines.iter().all(|(_, rule)| first.is_some_and(|first| first.id == rule.id));
    let rule = if agrees { first } else { path.lines_differ.as_ref().and_then(|id| path.rule(id)) };
    rule.map(|rule| Some(Taken { rule, value, lines })).ok_or_else(no_rule)
}

fn rule_of<'l>(
    path: &'l AwardPath,
    request: &Request,
    line: &RequestLine,
    value: Option<&Exact>,
) -> Result<&'l PathRule, InputError> {
    let continues = request.continues.is_some();
    let takes =
        |rule: &&PathRule| rule.when.takes_item(&line.item) && rule.when.takes_order(request.urgency, continues);
    let mut rules = path.rules.iter().filter(takes);
    let Some(value) = value else {
        let rule = rules.next().ok_or_else(no_rule)?;
        return if rule.when.asks_for_value() {
            let problem = Problem::new(ErrorCode::MissingField, "/request/maximum_price");
            Err(InputError::one(problem.with("value", "maximum_price")))
        } else {
            Ok(rule)
        };
    };
    rules.find(|rule| rule.when.takes_value(value)).ok_or_else(no_rule)
}

/// In a checked framework contract every order has a rule.
fn no_rule() -> InputError {
    InputError::one(Problem::new(ErrorCode::PathGap, "/framework/lots"))
}

impl Taken<'_> {
    /// Whether lines lead different ways.
    fn is_apart(&self) -> bool {
        self.lines.iter().any(|(_, rule)| rule.id != self.rule.id)
            || self.lines.iter().zip(self.lines.iter().skip(1)).any(|((_, one), (_, next))| one.id != next.id)
    }

    fn reasons(&self, request: &Request) -> Vec<Reason> {
        let mut reasons = Vec::new();
        let mut named: Vec<&Id> = Vec::new();
        for (_, rule) in &self.lines {
            if named.contains(&&rule.id) {
                continue;
            }
            named.push(&rule.id);
            let when = &rule.when;
            let mut reason = Reason::new(ReasonCode::RuleApplies).with("rule", &rule.id);
            if let Some(value) = self.value.as_ref().filter(|_| when.asks_for_value()) {
                reason = reason.with("value", value.to_fixed(2));
            }
            for (name, edge) in [("above", when.above), ("up_to", when.up_to)] {
                reason = edge.into_iter().fold(reason, |reason, edge| reason.with(name, edge));
            }
            if !when.urgency.is_empty() {
                reason = reason.with("urgency", request.urgency);
            }
            if !when.items.is_empty() {
                let own = self.lines.iter().filter(|(_, other)| other.id == rule.id).map(|(item, _)| item.as_str());
                reason = reason.with("items", own.collect::<Vec<_>>().join(", "));
            }
            if when.continuation.is_some() {
                reason = reason.with("continuation", request.continues.is_some());
            }
            reasons.push(reason);
        }
        if self.is_apart() {
            let ways = named.iter().map(|id| id.as_str()).collect::<Vec<_>>().join(", ");
            reasons.push(Reason::new(ReasonCode::LinesApart).with("value", ways).with("rule", &self.rule.id));
        }
        reasons
    }
}

/// Finds the way that an order goes: the rule of the lot's path whose trigger holds.
///
/// The value is estimated in CZK, without value added tax: the office's own maximum, or what the maximum unit prices of the
/// lot add up to on the day on which the request was received, whichever is lower. An edge belongs to the rule below it
/// (`up_to`). Where lines lead different ways, `lines_differ` decides. A framework contract whose rules leave an order
/// without a way, or with two, is refused when it is read, so that there is always exactly one rule.
///
/// Errors: `another_framework`, `unknown_lot`, `unknown_item`, `unit_mismatch` and `out_of_range` of a request that does
/// not fit; `missing_field` at `/request/maximum_price` where a trigger asks for a value that is not known.
///
/// Source: act 134/2016 Sb. §§ 131–135, a combination whose triggers stand in the documents.
///
/// ```
/// use minitendr::{PathInput, path};
/// let input: PathInput = serde_json::from_str(r#"{
///   "framework": {"id": "F", "authority": "Region", "regime": "zzvz_2016",
///     "term": {"from": "2026-01-01", "to": "2029-12-31"},
///     "lots": [{"id": "L", "area": "field_and_outpatient", "region": "CZ053",
///       "items": [{"id": "hour", "unit": "hour", "maximum_unit_price": "500"}],
///       "scheme": {"combine": {"kind": "lowest_price"}},
///       "path": {"rules": [
///         {"id": "small", "when": {"up_to": "20000"},
///          "way": {"kind": "direct", "rule": {"kind": "cascade"}, "answer_within": {"working_days": 1}}},
///         {"id": "call", "when": {"above": "20000"},
///          "way": {"kind": "mini_tender", "offer_period": {"working_days": 5}}}]}}],
///     "participants": [{"id": "P", "lots": [{"lot": "L", "rank": 1}]}, {"id": "Q", "lots": [{"lot": "L", "rank": 2}]}]},
///   "request": {"id": "R", "framework": "F", "lot": "L", "office": "5309", "received_at": "2026-03-03T09:00:00+01:00",
///     "place": {"region": "CZ053"}, "period": {"from": "2026-04-01", "to": "2026-06-30"},
///     "lines": [{"item": "hour", "quantity": "40", "unit": "hour"}], "cases": ["case-1"]}}"#)?;
/// let taken = path(&input.framework, &input.request)?;
/// assert_eq!(taken.rule.unwrap().as_str(), "small", "40 × 500 = 20,000, the edge itself");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn path(framework: &Checked<FrameworkContract>, request: &Checked<Request>) -> Result<PathTaken, InputError> {
    let mut problems = Problems::new();
    let lot = request.lot_in(framework, &Path::ROOT.field("request"), &mut problems);
    InputError::unless_empty(problems)?;
    // Without a lot there is a problem.
    let Some(lot) = lot else { return Ok(PathTaken::default()) };
    let Some(taken) = way_of(lot, request)? else {
        let value = request.estimated_value(lot, request.received_at.day()).map(|value| Figure::new(value, 2));
        return Ok(PathTaken { value, ..PathTaken::default() });
    };
    let reasons = taken.reasons(request);
    let lines = if taken.is_apart() {
        taken.lines.iter().map(|(item, rule)| (item.clone(), rule.id.clone())).collect()
    } else {
        Map::new()
    };
    Ok(PathTaken {
        rule: Some(taken.rule.id.clone()),
        way: Some(taken.rule.way.clone()),
        value: taken.value.map(|value| Figure::new(value, 2)),
        lines,
        reasons,
    })
}
