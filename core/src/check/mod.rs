//! What speaks against a framework contract and its requests before anybody awards: the law, and what is unwise.
//!
//! # Questions
//!
//! **Why are these no errors?** Because a framework contract that goes against the law stands until somebody undoes it, and
//! an unwise one may be meant so. Each finding says how much it weighs, where the rule stands and how sure we are; who
//! decides is a person.
//!
//! **Why does a path that is missing only warn?** Because the documents may declare what was not written down here.

use crate::eligibility::{outside_region, outside_term};
use crate::evaluation::Vat;
use crate::framework::{Ceiling, FrameworkContract, Lot, Way, in_force, of_contract, price_only};
use crate::law::{Finding, Severity};
use crate::message::{InputError, Problems, Reason, ReasonCode};
use crate::request::Request;
use crate::time::Date;
use crate::value::json::{Path, read_object};
use crate::value::{Checked, Id};

/// The input of the operation `check`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct CheckInput {
    /// The framework contract.
    pub framework: Checked<FrameworkContract>,
    /// Requests under it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub requests: Vec<Checked<Request>>,
    /// The day whose law it is held against, as that of conclusion; the first day of the term if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
}
read_object!(CheckInput { required framework, defaulted requests, optional on });

/// Everything that was found.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Findings {
    /// The findings: on the framework contract, its lots in their order, then the requests in theirs.
    pub findings: Vec<Finding>,
}
read_object!(Findings { required findings });

/// Finds what speaks against a framework contract, and requests under it.
///
/// Errors: a request that does not fit the framework contract (`another_framework`, `unknown_lot`, `unknown_item` and the
/// like). What is only unlawful or unwise is a [`Finding`].
///
/// ```
/// use minitendr::{CheckInput, Severity, check, from_json};
/// let input: CheckInput = from_json(r#"{"framework": {"id": "F", "authority": "Region", "regime": "zzvz_2016",
///   "term": {"from": "2026-01-01", "to": "2029-12-31"}, "maximum_value": "1000000",
///   "lots": [{"id": "L", "area": "residential", "region": "CZ053", "items": [{"id": "bed", "unit": "bed_day"}],
///     "scheme": {"combine": {"kind": "lowest_price"}}}],
///   "participants": [{"id": "P", "lots": [{"lot": "L"}]}, {"id": "Q", "lots": [{"lot": "L"}]}]}}"#)?;
/// let found = check(&input)?.findings;
/// let codes: Vec<&str> = found.iter().map(|finding| finding.reason.code().as_str()).collect();
/// assert_eq!(codes, ["path_not_declared", "price_only", "ties_open", "prices_without_vat"]);
/// assert_eq!((found[1].severity, found[1].path.as_str()), (Severity::Warning, "/framework/lots/0/scheme"));
/// # Ok::<(), minitendr::InputError>(())
/// ```
pub fn check(input: &CheckInput) -> Result<Findings, InputError> {
    let CheckInput { framework, requests, on } = input;
    let place = Path::ROOT.field("framework");
    let on = on.unwrap_or_else(|| framework.term.from());
    let mut findings = of_contract(framework, on, &place);
    findings.extend(no_maximum(framework, on, &place));
    findings.extend(may_outlive(framework, on, &place));
    let lots = place.field("lots");
    for (index, lot) in framework.lots.iter().enumerate() {
        of_lot(framework, lot, on, &lots.index(index), &mut findings);
    }
    let mut problems = Problems::new();
    let place = Path::ROOT.field("requests");
    for (index, request) in requests.iter().enumerate() {
        let place = place.index(index);
        if let Some(lot) = request.lot_in(framework, &place, &mut problems) {
            of_request(framework, lot, request, &place, &mut findings);
        }
    }
    InputError::unless_empty(problems)?;
    Ok(Findings { findings })
}

fn of_lot(framework: &FrameworkContract, lot: &Lot, on: Date, at: &Path<'_>, findings: &mut Vec<Finding>) {
    let about = |code: ReasonCode| Reason::new(code).with("value", &lot.id);
    let holders = framework.participants_of(&lot.id).count();
    match holders {
        0 => findings.push(Finding::new(Severity::Warning, at, about(ReasonCode::NoParticipants))),
        1 => findings.push(Finding::new(Severity::Warning, at, about(ReasonCode::SingleParticipant))),
        _ => {}
    }
    let path = at.field("path");
    let choices = &framework.legal_choices;
    let weighing = |parameter: &str, code: ReasonCode| {
        let parameter = in_force(parameter, framework, on)?;
        Some(Finding::weighing(Severity::Warning, parameter, choices, &path, about(code)))
    };
    match &lot.path {
        None => {
            let plain = || Finding::new(Severity::Warning, &path, about(ReasonCode::PathNotDeclared));
            findings.push(weighing("framework.path", ReasonCode::PathNotDeclared).unwrap_or_else(plain));
        }
        Some(declared) if holders > 1 => {
            let goes_directly = declared.rules.iter().any(|rule| matches!(rule.way, Way::Direct { .. }));
            let finding = || weighing("direct.without_criteria", ReasonCode::DirectNeedsReason);
            findings.extend(goes_directly.then(finding).flatten());
        }
        Some(_) => {}
    }
    findings.extend(price_only(framework, lot, on, at));
    let scheme = at.field("scheme");
    if lot.scheme.ties.is_empty() && lot.has_mini_tenders() {
        findings.push(Finding::new(Severity::Note, &scheme.field("ties"), about(ReasonCode::TiesOpen)));
    }
    findings.extend(price_base(framework, lot, on, &scheme.field("vat")));
}

/// On which base prices are compared. With value added tax they meet ceilings without it, and that warns.
fn price_base(framework: &FrameworkContract, lot: &Lot, on: Date, at: &Path<'_>) -> Option<Finding> {
    let (severity, code) = match lot.scheme.vat {
        Vat::Excluded => (Severity::Note, ReasonCode::PricesWithoutVat),
        Vat::Included => (Severity::Warning, ReasonCode::PricesWithVat),
    };
    let reason = Reason::new(code).with("value", &lot.id);
    let limits = in_force("vat.limits", framework, on)?;
    Some(Finding::weighing(severity, limits, &[], at, reason))
}

/// That nothing binds the whole. The documents may still state it, so that this only warns.
fn no_maximum(framework: &FrameworkContract, on: Date, at: &Path<'_>) -> Option<Finding> {
    let plain =
        |ceiling: &&Ceiling| ceiling.year.is_none() && ceiling.source.is_none() && ceiling.participant.is_none();
    let ceilings = || framework.ceilings.iter().filter(plain);
    let names = |ceiling: &Ceiling, lot: &Id| ceiling.lots.is_empty() || ceiling.lots.contains(lot);
    let is_bound = |lot: &Lot| {
        let by_item = || {
            let has =
                |item: &Id| ceilings().any(|ceiling| names(ceiling, &lot.id) && ceiling.item.as_ref() == Some(item));
            lot.items.iter().all(|item| has(&item.id))
        };
        let as_a_whole = ceilings().any(|ceiling| ceiling.item.is_none() && names(ceiling, &lot.id));
        lot.maximum_value.is_some() || as_a_whole || by_item()
    };
    if framework.maximum_value.is_some() || framework.lots.iter().all(is_bound) {
        return None;
    }
    let maximum = in_force("framework.maximum_value", framework, on)?;
    let (place, reason) = (at.field("maximum_value"), Reason::new(ReasonCode::NoMaximum));
    Some(Finding::weighing(Severity::Warning, maximum, &framework.legal_choices, &place, reason))
}

fn may_outlive(framework: &FrameworkContract, on: Date, at: &Path<'_>) -> Option<Finding> {
    let after = in_force("framework.performance_after_term", framework, on).filter(|_| framework.may_outlive)?;
    let (place, reason) = (at.field("may_outlive"), Reason::new(ReasonCode::MayOutlive));
    Some(Finding::weighing(Severity::Note, after, &framework.legal_choices, &place, reason))
}

/// What would end the award of a request before any offer is looked at.
fn of_request(framework: &FrameworkContract, lot: &Lot, request: &Request, at: &Path<'_>, findings: &mut Vec<Finding>) {
    let (term, period) = (framework.term, at.field("period"));
    let mut found = |at: &Path<'_>, reason: Reason| findings.push(Finding::new(Severity::Error, at, reason));
    let (first, last) = (request.period.from(), request.period.to());
    if let Some(reason) = outside_term(term, first) {
        found(&period.field("from"), reason);
    } else if last > term.to() && !framework.may_outlive {
        let reason = Reason::new(ReasonCode::OutlivesFramework).with("value", last).with("expected", term.to());
        found(&period.field("to"), reason);
    }
    if let Some(reason) = outside_region(lot, request) {
        found(&at.field("place").field("region"), reason);
    }
}
