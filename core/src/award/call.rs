//! The call (*výzva*) of a mini-tender: what goes to every participant of the lot, and until when offers can come.
//!
//! # Questions
//!
//! **When does a period in days end?** With its last day, at 23:59:59 in Prague: the act counts whole days (89/2012 Sb.
//! §§ 605–607), the last second is our choice. One in hours ends so many elapsed hours later, whatever the clock does.
//!
//! **Why does a change prolong the period?** Who has an offer ready must have time to renew it. It goes to all, never
//! shortens anything, and an offer names the version that it answers.
//!
//! **What does a call say?** The attributes of the need and nothing else: no case, no highest price of the office, no source
//! of money, not whose contract the request continues, and no traits that are preferred in a participant: they order a direct
//! award, play no part in a mini-tender, and together with the rest would tell more of the child than is needed. The id of the
//! request is the office's; the operation `privacy` looks at it before.
//!
//! **Why is a participant without capacity called?** What we believe of its capacity may be wrong; it confirms or declines.
//! The operation `candidates` warns of it, and the authority alone: it tells of competitors.

use super::path::way_of;
use crate::catalogue::Urgency;
use crate::framework::{FrameworkContract, Lot, Way};
use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::request::{Need, Request, RequestLine};
use crate::time::{Calendar, Instant, Period, TimeLimit, last_moment};
use crate::value::json::{Path, document_format, read_object};
use crate::value::{Checked, Id, Map, Ordinal, Place, sort};

document_format! {
    /// The format of a call: `minitendr.call.v1`.
    CallFormat = "call", 1
}

/// The call (*výzva*) of a mini-tender, as it goes to every participant of the lot.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Call {
    /// The format of the document.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub format: CallFormat,
    /// The framework contract.
    pub framework: Id,
    /// The lot.
    pub lot: Id,
    /// The request.
    pub request: Id,
    /// The version of the request, from 1; an offer names the version that it answers.
    pub version: Ordinal,
    /// When it was first issued.
    pub issued_at: Instant,
    /// When it was last changed; missing where it never was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub changed_at: Option<Instant>,
    /// The last moment for offers.
    pub deadline: Instant,
    /// To whom it goes: every participant of the lot, in byte order.
    pub recipients: Vec<Id>,
    /// What is needed.
    pub lines: Vec<RequestLine>,
    /// Where, never narrower than a municipality with extended powers.
    pub place: Place,
    /// When the service is needed.
    pub period: Period,
    /// How soon.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub urgency: Urgency,
    /// Attributes of the need, without preferences.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub need: Need,
}
read_object!(Call {
    defaulted format,
    required framework,
    required lot,
    required request,
    required version,
    required issued_at,
    optional changed_at,
    required deadline,
    required recipients,
    required lines,
    required place,
    required period,
    defaulted urgency,
    defaulted need,
});

/// The input of the operation `issue_call`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct IssueCallInput {
    /// The framework contract.
    pub framework: Checked<FrameworkContract>,
    /// The request.
    pub request: Checked<Request>,
    /// When the call is issued, or changed.
    pub at: Instant,
    /// The call that is changed; missing for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub previous: Option<Call>,
    /// The rule of the path, where the order came to it by `otherwise`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<Id>,
    /// How long offers can be handed in, at least 1; needed where the lot declares no path, refused where it does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offer_period: Option<TimeLimit>,
}
read_object!(IssueCallInput {
    required framework,
    required request,
    required at,
    optional previous,
    optional rule,
    optional offer_period,
});

/// Makes the call of a mini-tender, or a new version of it after a change of the request.
///
/// The deadline is the `offer_period` of the rule after `at`; a period in days ends with its last day, at 23:59:59 in
/// Prague. A change prolongs it: to the `prolongation` of the rule after the change, or the whole offer period anew, and
/// never to an earlier moment than before. The calendar is the Czech one.
///
/// Errors: those of [`path`](fn@crate::path); `invalid_call` (the order goes directly, does not come to the rule, came
/// later than `at`; a moment outside the term, a place in another region; nobody to call; a change that is of another request or lot, has no higher version, or comes before the
/// last one or after the deadline), `another_framework`, `unknown_rule`, `missing_field` and `out_of_range` of an offer
/// period, `out_of_range` at `/at` for days that the calendar does not know.
///
/// Source: act 134/2016 Sb. § 135(1): all participants are called, for an adequate period. The length is the framework's.
///
/// ```
/// use minitendr::{IssueCallInput, issue_call};
/// let input: IssueCallInput = serde_json::from_str(r#"{
///   "framework": {"id": "F", "authority": "Region", "regime": "zzvz_2016",
///     "term": {"from": "2026-01-01", "to": "2029-12-31"},
///     "lots": [{"id": "L", "area": "field_and_outpatient", "region": "CZ053",
///       "items": [{"id": "hour", "unit": "hour"}], "scheme": {"combine": {"kind": "lowest_price"}}}],
///     "participants": [{"id": "Q", "lots": [{"lot": "L"}]}, {"id": "P", "lots": [{"lot": "L"}]}]},
///   "request": {"id": "R", "framework": "F", "lot": "L", "office": "5309", "received_at": "2026-03-03T09:00:00+01:00",
///     "place": {"region": "CZ053"}, "period": {"from": "2026-04-01", "to": "2026-06-30"},
///     "lines": [{"item": "hour", "quantity": "40", "unit": "hour"}], "cases": ["case-1"]},
///   "at": "2026-03-31T10:00:00+02:00", "offer_period": {"days": 3}}"#)?;
/// let call = issue_call(&input)?;
/// assert_eq!(call.deadline.to_string(), "2026-04-07T23:59:59+02:00", "Good Friday moves it behind Easter");
/// assert_eq!(call.recipients.iter().map(|id| id.as_str()).collect::<String>(), "PQ");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn issue_call(input: &IssueCallInput) -> Result<Call, InputError> {
    let IssueCallInput { framework, request, at, previous, .. } = input;
    let mut problems = Problems::new();
    let lot = request.lot_in(framework, &Path::ROOT.field("request"), &mut problems);
    if *at < request.received_at {
        problems.push(invalid("/at", "it precedes the request", "předchází poptávce"));
    }
    if let Some(previous) = previous {
        input.check_change(previous, &mut problems);
    }
    if !framework.term.contains(at.day()) {
        problems.push(invalid("/at", "it is outside the term", "je mimo dobu platnosti"));
    }
    if lot.is_some_and(|lot| lot.region != request.place.region) {
        problems.push(invalid("/request/place/region", "the lot serves another region", "část slouží jinému kraji"));
    }
    if let Some(limit) = input.offer_period {
        limit.check(&Path::ROOT.field("offer_period"), &mut problems);
    }
    InputError::unless_empty(problems)?;
    let Some(lot) = lot else { return Err(InputError::one(Problem::new(ErrorCode::UnknownLot, "/request/lot"))) };
    let mut recipients: Vec<Id> = framework.participants_of(&lot.id).map(|(holder, _)| holder.id.clone()).collect();
    if recipients.is_empty() {
        return Err(InputError::one(invalid("/request/lot", "nobody can be called", "není koho vyzvat")));
    }
    sort(&mut recipients, Ord::cmp);
    let limit = input.limit(lot)?;
    let end = last_moment(at, limit, Calendar::Czech).map_err(|error| error.below("/at"))?;
    Ok(Call {
        format: CallFormat,
        framework: framework.id.clone(),
        lot: lot.id.clone(),
        request: request.id.clone(),
        version: request.version,
        issued_at: previous.as_ref().map_or(at, |previous| &previous.issued_at).clone(),
        changed_at: previous.as_ref().map(|_| at.clone()),
        // Of two texts of one moment the earlier call's stays.
        deadline: previous
            .as_ref()
            .map(|previous| &previous.deadline)
            .filter(|before| **before >= end)
            .cloned()
            .unwrap_or(end),
        recipients,
        lines: request.lines.clone(),
        place: request.place.clone(),
        period: request.period,
        urgency: request.urgency,
        need: Need { preferences: Map::new(), ..request.need.clone() },
    })
}

impl IssueCallInput {
    /// How long offers can be handed in from now on: by the rule, or as given where there is no path.
    fn limit(&self, lot: &Lot) -> Result<TimeLimit, InputError> {
        let refused = |problem| Err(InputError::one(problem));
        let (Some(path), Some(taken)) = (&lot.path, way_of(lot, &self.request)?) else {
            if self.rule.is_some() {
                return refused(invalid("/rule", "the lot has no path", "část nemá cestu"));
            }
            let missing = || Problem::new(ErrorCode::MissingField, "/offer_period").with("value", "offer_period");
            return self.offer_period.ok_or_else(|| InputError::one(missing()));
        };
        if self.offer_period.is_some() {
            return refused(invalid("/offer_period", "the path sets the period", "lhůtu stanoví cesta"));
        }
        let mut rule = taken.rule;
        if let Some(wanted) = &self.rule {
            if path.rule(wanted).is_none() {
                let mut problems = Problems::new();
                path.has_no_rule(wanted, &Path::ROOT.field("rule"), &mut problems);
                InputError::unless_empty(problems)?;
            }
            while rule.id != *wanted {
                // No path goes in a circle.
                let next = match &rule.way {
                    Way::Direct { otherwise: Some(next), .. } => path.rule(next),
                    _ => None,
                };
                let Some(next) = next else {
                    return refused(invalid("/rule", "the order does not come to it", "objednávka k němu nedojde"));
                };
                rule = next;
            }
        }
        match &rule.way {
            Way::MiniTender { offer_period, prolongation, .. } => {
                Ok(prolongation.filter(|_| self.previous.is_some()).unwrap_or(*offer_period))
            }
            Way::Direct { .. } => {
                let place = if self.rule.is_some() { "/rule" } else { "/request" };
                let (english, czech) = ("the rule is direct: ", "pravidlo je přímé: ");
                refused(invalid(place, &format!("{english}`{}`", rule.id), &format!("{czech}`{}`", rule.id)))
            }
        }
    }

    /// What of a change cannot be.
    fn check_change(&self, previous: &Call, problems: &mut Problems) {
        let request = &self.request;
        if previous.framework != self.framework.id {
            let problem = Problem::new(ErrorCode::AnotherFramework, "/previous/framework");
            problems.push(problem.with("value", &previous.framework).with("expected", &self.framework.id));
        }
        if previous.request != request.id {
            problems.push(invalid("/previous/request", ANOTHER_REQUEST.0, ANOTHER_REQUEST.1));
        }
        if previous.lot != request.lot {
            problems.push(invalid("/previous/lot", ANOTHER_LOT.0, ANOTHER_LOT.1));
        }
        if previous.version >= request.version {
            problems.push(invalid("/request/version", "the version is not higher", "verze není vyšší"));
        }
        if self.at < *previous.changed_at.as_ref().unwrap_or(&previous.issued_at) {
            problems.push(invalid("/at", "it precedes the previous call", "předchází předchozí výzvě"));
        }
        if self.at > previous.deadline {
            problems.push(invalid("/at", "the offer period has ended", "lhůta pro nabídky již uplynula"));
        }
    }
}

const ANOTHER_REQUEST: (&str, &str) = ("it is of another request", "je k jiné poptávce");
const ANOTHER_LOT: (&str, &str) = ("it is of another lot", "je pro jinou část");

impl Call {
    /// What of the call does not belong to a request, of which it must have the version.
    pub(crate) fn fits(&self, request: &Request, problems: &mut Problems) {
        if self.framework != request.framework {
            let problem = Problem::new(ErrorCode::AnotherFramework, "/call/framework");
            problems.push(problem.with("value", &self.framework).with("expected", &request.framework));
        }
        if self.lot != request.lot {
            problems.push(invalid("/call/lot", ANOTHER_LOT.0, ANOTHER_LOT.1));
        }
        if self.request != request.id {
            problems.push(invalid("/call/request", ANOTHER_REQUEST.0, ANOTHER_REQUEST.1));
        } else if self.version != request.version {
            problems.push(invalid("/call/version", "it is of another version", "je k jiné verzi"));
        }
    }
}

pub(super) fn invalid(path: &str, english: &str, czech: &str) -> Problem {
    Problem::new(ErrorCode::InvalidCall, path).naming("reason_en", english).naming("reason_cs", czech)
}
