//! What in texts and in a request could tell who a child is, before anything is sent.
//!
//! # Questions
//!
//! **What is recognised in a text?** What has a form: birth numbers, nine digits, telephone numbers, e-mail addresses, court
//! file numbers. Addresses, schools and diagnoses have none.
//!
//! **How is a name recognised?** By its capitals alone: two words or more, each with one, its first letter. A list of names would
//! find words and miss names. The name of a street or of a service looks the same, and a first name alone or one in small
//! letters is not seen; it is therefore a warning to look, and nothing is refused by it.
//!
//! **Why does a finding not repeat what it found?** It may be logged. It says where it stands.
//!
//! **When do two cases share a combination?** When everything that the request says holds of the other case as far as it is
//! known: the same lot and region, the same municipality, all the items and codes, ages within the band, the same class of
//! risk. Who reads the call asks of which children it could speak. A case that says more is one of them; one that says nothing
//! of an attribute is not counted.
//!
//! **Why is the period, the urgency or the quantity not compared?** They differ in nearly all requests, so that every one would
//! be rare, and they say little of a child that people know.
//!
//! **Why five?** It is our choice; neither an act nor the ministry names a number. Who wants another gives it.
//!
//! **Is a rare combination refused?** Never: a child must get its service. It is a warning to whoever can say less.

mod patterns;
mod rare;

use crate::message::{ErrorCode, InputError, Language, Problem, Problems, Reason, ReasonCode};
use crate::request::Request;
use crate::value::json::{Node, Once, Path, Read, names, nearest_of, out_of_range, read_object};
use crate::value::{Checked, Id, Map, Span};

pub use rare::{CasesWithout, NeedAttribute, Rarity, Widening};

/// So many cases should share what a request says, where nothing else is asked for. Our choice.
const LEAST: u32 = 5;

/// So many findings are listed.
const MOST: usize = 1000;

/// So many changes are named in the sentence; all of them stand beside it.
const NAMED: usize = 3;

/// The input of the operation `privacy`.
#[derive(Clone, Debug, Default, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct PrivacyInput {
    /// Texts as people wrote them, of any length, by the names of their fields.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub texts: Map<String>,
    /// The texts in which a telephone number, an IČO or the number of an account is expected, so that nine digits say nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub numbers: Vec<Id>,
    /// A request that is to be sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<Checked<Request>>,
    /// Other requests that are known, of this framework contract or of others whose codes mean the same.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub others: Vec<Checked<Request>>,
    /// How many cases should share what the request says, at least 1. Missing: 5, our choice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub least: Option<u32>,
}
read_object!(PrivacyInput { defaulted texts, defaulted numbers, optional request, defaulted others, optional least });

names! {
    /// What follows from a finding.
    pub enum PrivacySeverity or UnknownName {
        /// The engine would refuse it.
        Refuse = "refuse",
        /// A person should look at it.
        Warning = "warning",
    }
}

/// What could tell who a child is.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Privacy {
    /// Everything found: texts by their names, then the request. Of endless findings the first 1,000 are listed.
    pub findings: Vec<PrivacyFinding>,
}
read_object!(Privacy { required findings });

/// Something that could tell who a child is. What was found is never repeated.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PrivacyFinding {
    /// What follows from it.
    pub severity: PrivacySeverity,
    /// Where in the input it stands, as a JSON pointer.
    pub path: String,
    /// The first character of what was found in a text, counted from 0 in characters (Unicode code points).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<u32>,
    /// The first character behind it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<u32>,
    /// The code, its numbers and its sentence.
    #[serde(flatten)]
    pub reason: Reason,
    /// What makes a combination rare.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rarity: Option<Rarity>,
}

impl Read for PrivacyFinding {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let others = ["severity", "path", "from", "to", "rarity"];
        let (fields, reason) = Reason::beside(&others, node, at, problems)?;
        let (severity, path) = (fields.required("severity", problems), fields.required("path", problems));
        let (from, to) = (fields.optional("from", problems), fields.optional("to", problems));
        let rarity = fields.optional("rarity", problems);
        Some(Self { severity: severity?, path: path?, from: from?, to: to?, reason: reason?, rarity: rarity? })
    }
}
read_object!(@deserialize PrivacyFinding);

/// Finds what in texts and in a request could tell who a child is.
///
/// In texts: birth numbers (`refuse`); nine digits, telephone numbers, e-mail addresses, court file numbers and what may be a name (`warning`).
/// The same in what a call would say of a request, and in the pseudonyms of its cases. Of the request and `others`: how many
/// cases share what the request says, its own included; fewer than `least` are a warning with what makes them few. A case
/// counts once, however many requests it has.
///
/// Errors: everything that is wrong with a request; `missing_field` for `others` without a `request`, `out_of_range` for a
/// `least` of 0, `unknown_name` and `duplicate_id` in `numbers`.
///
/// Source: minimisation of data, regulation (EU) 2016/679 art. 5(1)(c) (confidence C); birth numbers: act 133/2000 Sb. § 13
/// (confidence C). What is recognised, and how many cases are few, is our choice.
///
/// ```
/// use minitendr::{NeedAttribute, PrivacyInput, PrivacySeverity, from_json, privacy};
/// let input: PrivacyInput = from_json(r#"{"texts": {"reason": "matka 845612/1234"}}"#)?;
/// let finding = &privacy(&input)?.findings[0];
/// assert_eq!((finding.severity, finding.path.as_str()), (PrivacySeverity::Refuse, "/texts/reason"));
/// assert_eq!((finding.from, finding.to), (Some(6), Some(17)));
///
/// let request = |id: &str, municipality: &str, language: &str| format!(r#"{{"id": "{id}", "framework": "F", "lot": "L",
///   "office": "5309", "received_at": "2026-03-03T09:00:00+01:00", "place": {{"region": "CZ053", "municipality": "{municipality}"}},
///   "period": {{"from": "2026-04-01", "to": "2026-06-30"}}, "lines": [{{"item": "hour", "quantity": "40", "unit": "hour"}}],
///   "need": {{"languages": ["{language}"]}}, "cases": ["case of {id}"]}}"#);
/// let input: PrivacyInput = from_json(&format!(r#"{{"request": {}, "others": [{}, {}], "least": 2}}"#,
///   request("1", "5309", "uk"), request("2", "5301", "uk"), request("3", "5309", "cs")))?;
/// let privacy = privacy(&input)?;
/// let rarity = privacy.findings[0].rarity.as_ref().unwrap();
/// assert_eq!(rarity.cases, 1);
/// let enough: Vec<_> = rarity.widenings.iter().map(|widening| (widening.leave_out[0], widening.cases)).collect();
/// assert_eq!(enough, [(NeedAttribute::Municipality, 2), (NeedAttribute::Languages, 2)]);
/// # Ok::<(), minitendr::InputError>(())
/// ```
pub fn privacy(input: &PrivacyInput) -> Result<Privacy, InputError> {
    let mut problems = Problems::new();
    input.check(&mut problems);
    InputError::unless_empty(problems)?;
    let mut findings = Vec::new();
    let texts = Path::ROOT.field("texts");
    for (name, text) in &input.texts {
        let kind = if input.numbers.contains(name) { Kind::OtherNumber } else { Kind::Text };
        look_at(text, kind, &texts.field(name.as_str()), &mut findings);
    }
    if let Some(request) = &input.request {
        let at = Path::ROOT.field("request");
        request.each_code(&at, &mut |code, place| look_at(code, Kind::Id, place, &mut findings));
        findings.truncate(MOST);
        let others = input.others.iter().map(|other| &**other);
        findings.extend(rare(request, others, input.least.unwrap_or(LEAST), &at));
    }
    Ok(Privacy { findings })
}

impl PrivacyInput {
    fn check(&self, problems: &mut Problems) {
        if self.request.is_none() && !self.others.is_empty() {
            problems.push(Problem::new(ErrorCode::MissingField, "/request").with("value", "request"));
        }
        if self.least == Some(0) {
            problems.push(out_of_range(&Path::ROOT.field("least"), 0, "≥ 1"));
        }
        let numbers = Path::ROOT.field("numbers");
        Once::each(&self.numbers, &numbers, problems);
        for (index, name) in self.numbers.iter().enumerate().filter(|(_, name)| !self.texts.contains_key(name.as_str()))
        {
            let known = self.texts.keys();
            problems.push(nearest_of(problems.len(), ErrorCode::UnknownName, &numbers.index(index), name, known));
        }
    }
}

/// What is looked at.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// A text of a person.
    Text,
    /// A text in which a number of another kind is expected.
    OtherNumber,
    /// An id. What the engine refuses of it was refused already; what only has the form of a birth number it takes.
    Id,
}

/// Notes what was recognised in a text.
fn look_at(text: &str, kind: Kind, at: &Path<'_>, findings: &mut Vec<PrivacyFinding>) {
    let room = MOST.saturating_sub(findings.len());
    let place = |character: usize| Some(u32::try_from(character).unwrap_or(u32::MAX));
    for (Span { from, to }, code) in patterns::recognised(text, kind == Kind::OtherNumber).into_iter().take(room) {
        let (severity, code) = match code {
            ReasonCode::BirthNumber if kind == Kind::Id => {
                (PrivacySeverity::Warning, ReasonCode::PossiblePersonalNumber)
            }
            ReasonCode::BirthNumber => (PrivacySeverity::Refuse, code),
            _ => (PrivacySeverity::Warning, code),
        };
        let (from, to) = (place(from), place(to));
        let reason = Reason::new(code);
        findings.push(PrivacyFinding { severity, path: at.pointer(), from, to, reason, rarity: None });
    }
}

/// The warning that few cases share what a request says.
fn rare<'r>(
    request: &'r Request,
    others: impl Iterator<Item = &'r Request>,
    least: u32,
    at: &Path<'_>,
) -> Option<PrivacyFinding> {
    let (rarity, at_most) = Rarity::of(request, others, least)?;
    let mut reason = Reason::new(ReasonCode::RareCombination).with("value", rarity.cases).with("expected", least);
    if rarity.widenings.is_empty() {
        reason = reason.with("most", at_most);
    } else {
        for (name, language, or) in
            [("change_en", Language::English, "; or "), ("change_cs", Language::Czech, "; nebo ")]
        {
            let changes = rarity.widenings.iter().take(NAMED).map(|widening| widening.sentence(language));
            reason = reason.with(name, changes.collect::<Vec<_>>().join(or));
        }
    }
    let (severity, path) = (PrivacySeverity::Warning, at.pointer());
    Some(PrivacyFinding { severity, path, from: None, to: None, reason, rarity: Some(rarity) })
}
