//! Who of a framework contract may be called for a request, and who may win.

use super::against::{Bar, Stage, outside_region, outside_term};
use crate::framework::{FrameworkContract, FrameworkState};
use crate::message::{ErrorCode, InputError, Problem, Problems, Reason, ReasonCode};
use crate::request::Request;
use crate::time::{Date, Instant};
use crate::value::json::{Node, Path, Read, read_object};
use crate::value::{Checked, Id, sort};

/// The input of the operation `candidates`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct CandidatesInput {
    /// The framework contract.
    pub framework: Checked<FrameworkContract>,
    /// What has been ordered under it, and who is suspended; nothing and nobody if missing.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub state: FrameworkState,
    /// The request.
    pub request: Checked<Request>,
    /// The moment of the question.
    pub at: Instant,
    /// When it is asked.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub stage: Stage,
}
read_object!(CandidatesInput { required framework, defaulted state, required request, required at, defaulted stage });

/// Who may be called or win, and why the others may not.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Candidates {
    /// The lot of the request.
    pub lot: Id,
    /// The day that counts.
    pub on: Date,
    /// The participants against which nothing stands, in byte order.
    pub eligible: Vec<Id>,
    /// The others, in byte order.
    pub out: Vec<Excluded>,
    /// What is believed of the capacity of the eligible. It excludes nobody: the participant confirms or declines.
    pub warnings: Vec<CandidateWarning>,
}
read_object!(Candidates { required lot, required on, required eligible, required out, required warnings });

/// A participant that may not be called or win.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Excluded {
    /// The participant.
    pub participant: Id,
    /// Everything that stands against it.
    pub reasons: Vec<Reason>,
    /// The first later day of the framework contract on which nothing stands against it; missing where none is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub eligible_from: Option<Date>,
}
read_object!(Excluded { required participant, required reasons, optional eligible_from });

/// A warning about a participant.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CandidateWarning {
    /// The participant.
    pub participant: Id,
    /// What it is about.
    #[serde(flatten)]
    pub reason: Reason,
}

impl Read for CandidateWarning {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let (fields, reason) = Reason::beside(&["participant"], node, at, problems)?;
        let participant = fields.required("participant", problems);
        Some(Self { participant: participant?, reason: reason? })
    }
}
read_object!(@deserialize CandidateWarning);

/// Finds who of a framework contract may be called for a request or may win, and why the others may not.
///
/// Every participant is looked at. Codes: `not_in_lot`; `credential_missing` (on the first day of the framework contract at
/// the stage `entry`, else on the day of `at`); `outside_territory`; `age_not_served`, `target_group_not_served`,
/// `specialisation_missing`, `language_missing`, `risk_not_served` (by its profile); `suspended` (not at `entry`). Too little
/// capacity left is a warning at the stages `call` and `offer`. `eligible_from` is the first later day, within the term, on
/// which nothing would stand against it any more, by what is known of its credentials and its suspension.
///
/// The term, the region and the ceilings are asked for by [`award`](fn@crate::award), which holds each offer against the same
/// rules.
///
/// Errors: `another_framework`, `unknown_lot`, `unknown_item`, another unit or a quantity between the steps, a state that does
/// not fit, `after_decision` (a request received after `at`).
///
/// Source: registration by act 108/2006 Sb., §§ 78–85, authorisation by act 359/1999 Sb., § 48; that they count on the day, the
/// profile and the suspension are our choice.
///
/// ```
/// use minitendr::{CandidatesInput, candidates};
/// let input: CandidatesInput = serde_json::from_str(r#"{
///   "framework": {"id": "F", "authority": "Region", "regime": "zzvz_2016",
///     "term": {"from": "2026-01-01", "to": "2029-12-31"},
///     "lots": [{"id": "L", "area": "field_and_outpatient", "region": "CZ053",
///       "items": [{"id": "hour", "unit": "hour"}], "scheme": {"combine": {"kind": "lowest_price"}},
///       "required_credentials": [{"kind": "social_service_registration", "scope": "sas", "form": "field"}]}],
///     "participants": [
///       {"id": "P", "lots": [{"lot": "L"}], "credentials": [
///         {"kind": "social_service_registration", "scope": "sas", "form": "field", "from": "2020-01-01"}]},
///       {"id": "Q", "lots": [{"lot": "L"}], "credentials": [
///         {"kind": "social_service_registration", "scope": "sas", "form": "field", "from": "2026-05-01"}]}]},
///   "request": {"id": "R", "framework": "F", "lot": "L", "office": "5309", "received_at": "2026-03-03T09:00:00+01:00",
///     "place": {"region": "CZ053"}, "period": {"from": "2026-04-01", "to": "2026-06-30"},
///     "lines": [{"item": "hour", "quantity": "40", "unit": "hour"}], "cases": ["case-1"]},
///   "at": "2026-03-10T12:00:00+01:00"}"#)?;
/// let result = candidates(&input.framework, &input.state, &input.request, &input.at, input.stage)?;
/// assert_eq!(result.eligible[0].as_str(), "P");
/// assert_eq!(result.out[0].reasons[0].code().as_str(), "credential_missing");
/// assert_eq!(result.out[0].eligible_from.map(|day| day.to_string()).as_deref(), Some("2026-05-01"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn candidates(
    framework: &Checked<FrameworkContract>,
    state: &FrameworkState,
    request: &Checked<Request>,
    at: &Instant,
    when: Stage,
) -> Result<Candidates, InputError> {
    let mut problems = Problems::new();
    state.fits(framework, &Path::ROOT.field("state"), &mut problems);
    let place = Path::ROOT.field("request");
    let lot = request.lot_in(framework, &place, &mut problems);
    if request.received_at > *at {
        let problem = Problem::new(ErrorCode::AfterDecision, place.field("received_at").pointer());
        problems.push(problem.with("value", &request.received_at).with("expected", at));
    }
    InputError::unless_empty(problems)?;
    let Some(lot) = lot else {
        // Without a lot there is a problem.
        return Err(InputError::one(Problem::new(ErrorCode::UnknownLot, "/request/lot")));
    };
    let bar = Bar { lot, state, request };
    let on = if when == Stage::Entry { framework.term.from() } else { at.day() };
    let mut found = Candidates { lot: lot.id.clone(), on, eligible: Vec::new(), out: Vec::new(), warnings: Vec::new() };
    // What stands against the request stands against everybody.
    let elsewhere = outside_region(lot, request);
    let outside: Vec<Reason> = elsewhere.iter().cloned().chain(outside_term(framework.term, on)).collect();
    let mut participants: Vec<_> = framework.participants.iter().collect();
    sort(&mut participants, |a, b| a.id.cmp(&b.id));
    for participant in participants {
        let id = participant.id.clone();
        let Some(terms) = participant.terms(&lot.id) else {
            let reason = Reason::new(ReasonCode::NotInLot).with("value", &id).with("expected", &lot.id);
            found.out.push(Excluded { participant: id, reasons: vec![reason], eligible_from: None });
            continue;
        };
        let mut reasons = outside.clone();
        reasons.extend(bar.against((participant, terms), when, on, None));
        if !reasons.is_empty() {
            let free = || bar.from((participant, terms), when, (on, framework.term));
            let eligible_from = if elsewhere.is_none() { free() } else { None };
            found.out.push(Excluded { participant: id, reasons, eligible_from });
            continue;
        }
        if matches!(when, Stage::Call | Stage::Offer) {
            let believed = bar.capacity(&id, terms, None).into_iter();
            found.warnings.extend(believed.map(|reason| CandidateWarning { participant: id.clone(), reason }));
        }
        found.eligible.push(id);
    }
    Ok(found)
}
