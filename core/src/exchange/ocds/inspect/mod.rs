//! What schemas do not see in a package: references that lead nowhere, ids given twice, dates in disorder.

mod known;
mod look;

use std::collections::{BTreeMap, BTreeSet};

use super::Json;
use crate::message::Language::{Czech, English};
use crate::message::{ErrorCode, InputError, Message, OcdsCode, Problem, fill};
use crate::time::Instant;
use crate::value::json::{Node, Path, read_object, wrong_type};
use known::{Known, text};
use look::Look;

/// The input of the operation `check_ocds`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct OcdsCheckInput {
    /// A release package or a record package.
    pub package: Json,
}
read_object!(OcdsCheckInput { required package });

/// One thing that was found in a package.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OcdsFinding {
    /// The stable code.
    pub code: OcdsCode,
    /// Where in the package, as a JSON pointer.
    pub path: String,
    /// The sentence in both languages.
    pub message: Message,
}
read_object!(OcdsFinding { required code, required path, required message });

/// What was found in a package.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OcdsChecked {
    /// How many contracting processes it has.
    pub processes: u32,
    /// How many releases, those that records compile not counted.
    pub releases: u32,
    /// What was found, in the order of the package.
    pub findings: Vec<OcdsFinding>,
}
read_object!(OcdsChecked { required processes, required releases, required findings });

/// A release, where it stands.
struct Release<'n> {
    path: String,
    ocid: &'n str,
    node: &'n Node,
    /// Made of the others.
    is_compiled: bool,
}

/// Findings as they are found.
#[derive(Default)]
struct Findings(Vec<OcdsFinding>);

impl Findings {
    fn push(&mut self, code: OcdsCode, path: impl Into<String>, values: &[(&'static str, &str)]) {
        let shown = |(name, value): &(&'static str, &str)| (*name, crate::message::presentable(value));
        let details: Vec<(&'static str, String)> = values.iter().map(shown).collect();
        let sentence = |language| fill(code.meaning(language), &details, Some(language));
        let message = Message { cs: sentence(Czech), en: sentence(English) };
        self.0.push(OcdsFinding { code, path: path.into(), message });
    }
}

/// Finds in a package of releases or records what its schemas do not see.
///
/// All releases of a process are looked at together: what one of them refers to may stand in another. What was published
/// earlier in another package is not there, and is said not to be.
///
/// ```
/// use minitendr::{OcdsCode, from_json, inspect_ocds};
/// let input = from_json(r#"{"package": {"publishedDate": "2026-03-01T12:00:00Z", "releases": [
///   {"ocid": "ocds-213czf-1", "id": "1", "date": "2026-02-01T12:00:00Z", "tag": ["award"],
///    "parties": [{"id": "P"}], "awards": [{"id": "1", "suppliers": [{"id": "Q"}]}]}]}}"#)?;
/// let checked = inspect_ocds(&input)?;
/// assert_eq!(checked.findings[0].code, OcdsCode::UnknownParty);
/// assert_eq!(checked.findings[0].path, "/releases/0/awards/0/suppliers/0");
/// # Ok::<(), minitendr::InputError>(())
/// ```
///
/// Errors: `exactly_one` where there are neither or both of `releases` and `records`, `wrong_type` where that is no list.
pub fn inspect_ocds(input: &OcdsCheckInput) -> Result<OcdsChecked, InputError> {
    let mut findings = Findings::default();
    let releases = releases(input.package.node(), &mut findings)?;
    let mut by_process: BTreeMap<&str, Vec<&Release<'_>>> = BTreeMap::new();
    for release in releases.iter().filter(|release| !release.ocid.is_empty()) {
        by_process.entry(release.ocid).or_default().push(release);
    }
    let processes: BTreeSet<&str> = by_process.keys().copied().collect();
    let published = text(input.package.node(), "publishedDate").and_then(|date| Instant::parse(date).ok());
    let known: BTreeMap<&str, Known<'_>> = by_process
        .iter()
        .map(|(ocid, releases)| (*ocid, Known::of(releases.iter().map(|release| release.node))))
        .collect();
    let nothing = Known::default();
    let mut seen: BTreeSet<(&str, &str)> = BTreeSet::new();
    let mut unrelated = BTreeSet::new();
    for release in &releases {
        let known = known.get(release.ocid).unwrap_or(&nothing);
        head(release, published.as_ref(), &mut seen, &mut findings);
        if known.is_call_off && !known.is_related && unrelated.insert(release.ocid) {
            findings.push(OcdsCode::NoFramework, release.path.as_str(), &[("value", release.ocid)]);
        }
        Look { known, processes: &processes, findings: &mut findings }.at(release.node, &release.path);
    }
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let told = releases.iter().filter(|release| !release.is_compiled).count();
    Ok(OcdsChecked { processes: number(processes.len()), releases: number(told), findings: findings.0 })
}

/// What every release says of itself.
fn head<'n>(
    release: &Release<'n>,
    published: Option<&Instant>,
    seen: &mut BTreeSet<(&'n str, &'n str)>,
    findings: &mut Findings,
) {
    for name in ["ocid", "id", "date", "tag"] {
        let is_given = match known::field(release.node, name) {
            Some(Node::Text(text)) => !text.is_empty(),
            Some(Node::List(list)) => !list.is_empty(),
            _ => false,
        };
        if !is_given {
            findings.push(OcdsCode::MissingField, release.path.as_str(), &[("value", name)]);
        }
    }
    if let Some(id) = text(release.node, "id").filter(|_| !release.is_compiled)
        && !seen.insert((release.ocid, id))
    {
        let path = format!("{}/id", release.path);
        findings.push(OcdsCode::DuplicateRelease, path, &[("value", id), ("ocid", release.ocid)]);
    }
    if let (Some(date), Some(published)) = (text(release.node, "date"), published)
        && Instant::parse(date).is_ok_and(|date| date > *published)
    {
        let path = format!("{}/date", release.path);
        findings.push(OcdsCode::AfterPublication, path, &[("value", date), ("expected", &published.to_string())]);
    }
}

/// Every release of the package, with where it stands.
fn releases<'n>(package: &'n Node, findings: &mut Findings) -> Result<Vec<Release<'n>>, InputError> {
    let at = Path::ROOT.field("package");
    let of_package = |node: &'n Node, path: String| {
        let ocid = text(node, "ocid").unwrap_or_default();
        Release { path, ocid, node, is_compiled: false }
    };
    match (known::field(package, "releases"), known::field(package, "records")) {
        (Some(given), None) => {
            let list = listed(given, &at.field("releases"))?.iter().enumerate();
            Ok(list.map(|(index, node)| of_package(node, format!("/releases/{index}"))).collect())
        }
        (None, Some(given)) => {
            let list = listed(given, &at.field("records"))?.iter().enumerate();
            Ok(list.flat_map(|(index, node)| of_record(node, &format!("/records/{index}"), findings)).collect())
        }
        _ => {
            let problem = Problem::new(ErrorCode::ExactlyOne, at.pointer()).naming("expected", "releases, records");
            Err(InputError::one(problem))
        }
    }
}

fn listed<'n>(node: &'n Node, at: &Path<'_>) -> Result<&'n [Node], InputError> {
    match node {
        Node::List(list) => Ok(list),
        other => Err(InputError::one(wrong_type(other, at, "a list", "seznam"))),
    }
}

/// The releases of a record and what it compiles of them; those that it only links to are elsewhere.
fn of_record<'n>(record: &'n Node, path: &str, findings: &mut Findings) -> Vec<Release<'n>> {
    let ocid = text(record, "ocid").unwrap_or_default();
    let embedded = known::list(record, "releases").iter().enumerate();
    let embedded = embedded.filter(|(_, node)| known::field(node, "url").is_none());
    let embedded = embedded.map(|(index, node)| (node, format!("{path}/releases/{index}"), false));
    let compiled = known::field(record, "compiledRelease").map(|node| (node, format!("{path}/compiledRelease"), true));
    let mut found = Vec::new();
    for (node, path, is_compiled) in embedded.chain(compiled) {
        if let Some(other) = text(node, "ocid").filter(|other| *other != ocid) {
            let values = [("value", other), ("expected", ocid)];
            findings.push(OcdsCode::AnotherProcess, format!("{path}/ocid"), &values);
        }
        found.push(Release { path, ocid, node, is_compiled });
    }
    found
}
