//! What is exported, by whom and when, and what of it does not fit together.

use std::collections::{BTreeMap, BTreeSet};

use super::Json;
use crate::award::{Decision, MiniTender};
use crate::framework::FrameworkContract;
use crate::message::{ErrorCode, InputError, Language, Problem, Problems};
use crate::register::{Event, Register, RegisterDocument};
use crate::time::Instant;
use crate::value::json::{Once, Path, nearest_of, out_of_range, read_object};
use crate::value::{ById, Checked, Id, Text};

/// Who publishes.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct OcdsPublisher {
    /// The name of the organisation.
    pub name: Text,
    /// Its address on the web.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<Text>,
}
read_object!(OcdsPublisher { required name, optional uri });

/// The input of the operation `ocds`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct OcdsInput {
    /// The prefix under which the publisher is registered, `ocds-` and six small letters or digits, as `ocds-213czf`.
    pub prefix: Text,
    /// Who publishes.
    pub publisher: OcdsPublisher,
    /// The folder on the web in which the packages will lie, as `releases.json` and `records.json`; missing where there is none
    /// yet.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uri: Option<Text>,
    /// The moment of publication; nothing that is exported is later.
    pub published_at: Instant,
    /// The framework contract and its events.
    pub register: RegisterDocument,
    /// The mini-tenders and direct orders under it, each request once.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub tenders: Vec<MiniTender>,
    /// The decisions on them, at most one on each request.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub decisions: Vec<Decision>,
    /// The language of the texts.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub language: Language,
    /// What must be said of every process, such as that the data are invented.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub notice: Option<Text>,
}
read_object!(OcdsInput {
    required prefix,
    required publisher,
    optional uri,
    required published_at,
    required register,
    defaulted tenders,
    defaulted decisions,
    defaulted language,
    optional notice,
});

/// The export: a package of releases and a package of records, as the standard has them.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OcdsPackages {
    /// The release package: what became known of each process, moment by moment.
    pub releases: Json,
    /// The record package: the releases of each process, and what they come to together.
    pub records: Json,
}
read_object!(OcdsPackages { required releases, required records });

impl OcdsInput {
    pub(super) const fn framework(&self) -> &Checked<FrameworkContract> {
        &self.register.framework
    }

    /// The decision on each request.
    pub(super) fn decisions_by_request(&self) -> BTreeMap<&Id, &Decision> {
        self.decisions.iter().map(|decision| (&decision.request, decision)).collect()
    }

    /// What does not fit together, all of it.
    pub(super) fn check(&self) -> Result<(), InputError> {
        let mut problems = Problems::new();
        let root = Path::ROOT;
        self.check_names(&root, &mut problems);
        let RegisterDocument { framework, events, .. } = &self.register;
        if let Err(error) = Register::replay(framework.clone(), events.clone()) {
            problems.extend(error.below("/register").into_problems());
        }
        let tenders = ById::new(self.tenders.iter().map(|tender| (&tender.request.id, tender)));
        self.check_tenders(&root.field("tenders"), &mut problems);
        let place = root.field("decisions");
        let mut seen = Once::default();
        for (index, decision) in self.decisions.iter().enumerate() {
            let at = place.index(index);
            seen.see(decision.request.as_str(), &at.field("request"), &mut problems);
            if decision.framework != framework.id {
                problems.push(another_framework(&decision.framework, &framework.id, &at.field("framework")));
            }
            if let Some(tender) = tenders.get(&decision.request) {
                check_decision(decision, tender, framework, &at, &mut problems);
            } else {
                let known = self.tenders.iter().map(|tender| &tender.request.id);
                let (code, at) = (ErrorCode::UnknownRequest, at.field("request"));
                problems.push(nearest_of(problems.len(), code, &at, &decision.request, known));
            }
        }
        self.check_moment(&root, &mut problems);
        InputError::unless_empty(problems)
    }

    fn check_names(&self, root: &Path<'_>, problems: &mut Problems) {
        let mut wrong = |name: &'static str, value: &Text, at: &Path<'_>, expected: &'static str| {
            let problem = Problem::new(ErrorCode::InvalidParameter, at.pointer());
            problems.push(problem.with("value", value).naming("name", name).naming("expected", expected));
        };
        if !is_prefix(self.prefix.as_str()) {
            wrong("prefix", &self.prefix, &root.field("prefix"), "ocds-213czf");
        }
        let publisher = root.field("publisher");
        for (uri, at) in [(&self.uri, root.field("uri")), (&self.publisher.uri, publisher.field("uri"))] {
            if let Some(uri) = uri.as_ref().filter(|uri| !is_uri(uri.as_str())) {
                wrong("uri", uri, &at, "https://…");
            }
        }
    }

    fn check_tenders(&self, place: &Path<'_>, problems: &mut Problems) {
        let framework = self.framework();
        let mut seen = Once::default();
        for (index, tender) in self.tenders.iter().enumerate() {
            let at = place.index(index);
            let (request, at) = (&tender.request, at.field("request"));
            seen.see(request.id.as_str(), &at.field("id"), problems);
            request.lot_in(framework, &at, problems);
            if let Some(call) = &tender.call {
                let mut of_call = Problems::new();
                call.fits(request, &mut of_call);
                let tender = place.index(index).pointer();
                problems.extend(of_call.into_iter().map(|problem| problem.below(&tender)));
            }
        }
    }

    /// Nothing is published before it is known.
    fn check_moment(&self, root: &Path<'_>, problems: &mut Problems) {
        let events = self.register.events.iter().map(|event: &Event| event.stamp().recorded_at);
        let decisions = self.decisions.iter().map(|decision| &decision.at);
        let tenders = self.tenders.iter().flat_map(|tender| {
            let call = tender.call.iter().flat_map(|call| std::iter::once(&call.issued_at).chain(&call.changed_at));
            [&tender.at, &tender.request.received_at].into_iter().chain(call)
        });
        if let Some(latest) = events.chain(decisions).chain(tenders).max()
            && *latest > self.published_at
        {
            problems.push(out_of_range(&root.field("published_at"), &self.published_at, format!("≥ {latest}")));
        }
    }
}

fn check_decision(
    decision: &Decision,
    tender: &MiniTender,
    framework: &FrameworkContract,
    at: &Path<'_>,
    problems: &mut Problems,
) {
    let request = &tender.request;
    if decision.lot != request.lot {
        let known = std::iter::once(&request.lot);
        problems.push(nearest_of(problems.len(), ErrorCode::UnknownLot, &at.field("lot"), &decision.lot, known));
    }
    let offers: BTreeSet<&Id> = tender.offers.iter().map(|offer| &offer.id).collect();
    let places = at.field("offers");
    for (index, summary) in decision.offers.iter().enumerate().filter(|(_, known)| !offers.contains(&known.offer)) {
        let at = places.index(index);
        let problem = Problem::new(ErrorCode::UnknownOffer, at.field("offer").pointer());
        problems.push(problem.with("value", &summary.offer));
    }
    let contracts = at.field("contracts");
    let mut seen = BTreeSet::new();
    for (index, contract) in decision.contracts.iter().enumerate() {
        let at = contracts.index(index);
        if !seen.insert(contract.number) {
            let problem = Problem::new(ErrorCode::DuplicateId, at.field("number").pointer());
            problems.push(problem.with("value", contract.number));
        }
        if framework.participant(&contract.participant).is_none() {
            framework.has_no_participant(&decision.lot, &contract.participant, &at.field("participant"), problems);
        }
    }
}

fn another_framework(found: &Id, expected: &Id, at: &Path<'_>) -> Problem {
    Problem::new(ErrorCode::AnotherFramework, at.pointer()).with("value", found).with("expected", expected)
}

/// A prefix is given by the register of the standard: `ocds-` and six small letters or digits.
fn is_prefix(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit();
    text.strip_prefix("ocds-").is_some_and(|rest| rest.len() == 6 && rest.bytes().all(fits))
}

/// A scheme, a colon, and letters that may stand in an address (RFC 3986).
fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let of_scheme = |byte: u8| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte);
    let of_rest = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&byte);
    scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(of_scheme)
        && !rest.is_empty()
        && rest.bytes().all(of_rest)
}
