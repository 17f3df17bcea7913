//! The evaluation report (*zpráva o hodnocení nabídek*) and the notices to those who offered, from the input of an award.
//!
//! # Questions
//!
//! **Why is the decision made again, and not handed in?** So that no figure of a report can be one that nobody decided.
//!
//! **What may a loser know?** Its own offer, points, place and reasons; of the selected offer who made it, its price and its
//! points, for without them there is nothing to compare with; and how many offers there were. Nothing of other offers, nor of
//! what the office would have paid, of what is left of ceilings, of the need or of cases. What can be computed from the price
//! of another (the reference of a rule on low prices) is left out too. Source: act 134/2016 Sb. § 135(1)(d), a selection is
//! notified with reasons to everybody who offered; how far the reasons go is our choice.
//!
//! **What of orders that are not decided?** The report says what is open. A notice then says that there is no result yet, and
//! nothing of the evaluation: points that may still change would tell who has to be outbid.

mod asked;
mod case;
mod criteria;
mod exclusion;
mod low_prices;
mod notice;
mod offers;
mod outcome;
mod scheme;
mod sheets;

use super::figures::count;
use super::paper::Paper;
use crate::award::AwardInput;
use crate::framework::in_force;
use crate::message::{InputError, Label, Language, Noun, Sentence};
use crate::time::Date;
use crate::value::json::{names, read_object};
use crate::value::{Id, Text};

use case::Case;

pub(super) use sheets::of_report;

/// The input of the operations `report` and `notices`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct ReportInput {
    /// What is decided on, as the operation `award` takes it.
    pub award: AwardInput,
    /// The language of the documents; Czech if missing.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub language: Language,
    /// What the authority is called in the documents; as in the framework contract if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub authority_name: Option<Text>,
    /// The number of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<Text>,
    /// The roles of those who sign, such as `chair of the committee`; one line for the authority if there are none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub evaluators: Vec<Text>,
    /// The day on which the documents are drawn up; not said if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub drawn_up_on: Option<Date>,
    /// Whether the data are invented, which every document then says above all else.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub invented: bool,
}
read_object!(ReportInput {
    required award,
    defaulted language,
    optional authority_name,
    optional reference,
    defaulted evaluators,
    optional drawn_up_on,
    defaulted invented,
});

/// An evaluation report.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EvaluationReport {
    /// The title in one line.
    pub title: String,
    /// A page of HTML that prints on A4: no script, no outside resource, every text escaped.
    pub html: String,
    /// The same as plain text.
    pub text: String,
}
read_object!(EvaluationReport { required title, required html, required text });

names! {
    /// What a notice tells its participant.
    pub enum NoticeOutcome or UnknownName {
        /// The partial contract goes to it.
        Won = "won",
        /// A part of the request goes to it.
        Shared = "shared",
        /// Another offer was selected.
        Lost = "lost",
        /// Its offer was not admitted, or it could not take the order any more.
        Excluded = "excluded",
        /// It refused or declined, or did not answer in time.
        Refused = "refused",
        /// There is no result yet.
        Undecided = "undecided",
        /// It ended without a contract for anybody.
        Ended = "ended",
    }
}

/// A notice of the result to one participant.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Notice {
    /// To whom.
    pub participant: Id,
    /// What it tells.
    pub outcome: NoticeOutcome,
    /// The title in one line.
    pub title: String,
    /// A page of HTML that prints on A4: no script, no outside resource, every text escaped.
    pub html: String,
    /// The same as plain text.
    pub text: String,
}
read_object!(Notice { required participant, required outcome, required title, required html, required text });

/// The notices on one decision.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Notices {
    /// One for each participant that offered or was asked directly, by participant.
    pub notices: Vec<Notice>,
}
read_object!(Notices { required notices });

/// Makes the evaluation report on one request: what was asked, who offered, who was excluded and why, the criteria, points by
/// criterion, the ranking, rulings of people, the result, and what is open.
///
/// Prices are in CZK, with or without value added tax as the scheme says. Errors: those of [`award`](fn@crate::award), with
/// their paths under `/award`. Source: act 134/2016 Sb. § 119 as we read it (confidence C); the form is our choice.
///
/// ```
/// use minitendr::report::{ReportInput, evaluation_report};
/// use minitendr::from_json;
/// let input: ReportInput = from_json(r#"{"language": "en", "award": {
///   "framework": {"id": "F", "authority": "Region", "regime": "zzvz_2016",
///     "term": {"from": "2026-01-01", "to": "2029-12-31"},
///     "lots": [{"id": "L", "area": "field_and_outpatient", "region": "CZ053", "items": [{"id": "hour", "unit": "hour"}],
///       "scheme": {"combine": {"kind": "lowest_price"}}}],
///     "participants": [{"id": "P", "lots": [{"lot": "L"}]}, {"id": "Q", "lots": [{"lot": "L"}]}]},
///   "request": {"id": "R", "framework": "F", "lot": "L", "office": "5309", "received_at": "2026-03-03T09:00:00+01:00",
///     "place": {"region": "CZ053"}, "period": {"from": "2026-04-01", "to": "2026-06-30"},
///     "lines": [{"item": "hour", "quantity": "40", "unit": "hour"}], "cases": ["case-1"]},
///   "offers": [{"id": "1", "participant": "P", "lines": [{"item": "hour", "quantity": "40", "unit_price": "450"}]}],
///   "at": "2026-03-10T12:00:00+01:00"}}"#)?;
/// let report = evaluation_report(&input)?;
/// assert_eq!(report.title, "Evaluation report – Request R, version 1");
/// assert!(report.text.contains("The partial contract goes to P for CZK\u{a0}18,000.00"));
/// assert!(!report.text.contains("case-1"));
/// # Ok::<(), minitendr::InputError>(())
/// ```
pub fn evaluation_report(input: &ReportInput) -> Result<EvaluationReport, InputError> {
    Case::of(input, |case| {
        let paper = report(case);
        EvaluationReport { title: paper.whole_title(), html: paper.html(), text: paper.text() }
    })
}

/// Makes the notices of the result, one for each participant that offered, those with an excluded offer included, or that was
/// asked directly.
///
/// A notice tells the participant's own offer, points by criterion, total and place, or the reasons of its exclusion; of the
/// selected offer who made it, its price and its points; and how many offers there were. Nothing of other offers, of what the
/// office would have paid, of what is left of ceilings, of the need and of cases; and nothing of the evaluation while the
/// request is not decided. Prices are in CZK. Errors: those of [`award`](fn@crate::award), with their paths under `/award`.
/// Source: act 134/2016 Sb. § 135(1)(d); how far a notice goes is our choice.
///
/// ```
/// use minitendr::report::{NoticeOutcome, ReportInput, notices};
/// use minitendr::from_json;
/// let input: ReportInput = from_json(r#"{"language": "en", "award": {
///   "framework": {"id": "F", "authority": "Region", "regime": "zzvz_2016",
///     "term": {"from": "2026-01-01", "to": "2029-12-31"},
///     "lots": [{"id": "L", "area": "field_and_outpatient", "region": "CZ053", "items": [{"id": "hour", "unit": "hour"}],
///       "scheme": {"combine": {"kind": "lowest_price"}}}],
///     "participants": [{"id": "P", "lots": [{"lot": "L"}]}, {"id": "Q", "lots": [{"lot": "L"}]}]},
///   "request": {"id": "R", "framework": "F", "lot": "L", "office": "5309", "received_at": "2026-03-03T09:00:00+01:00",
///     "place": {"region": "CZ053"}, "period": {"from": "2026-04-01", "to": "2026-06-30"},
///     "lines": [{"item": "hour", "quantity": "40", "unit": "hour"}], "cases": ["case-1"]},
///   "offers": [{"id": "1", "participant": "P", "lines": [{"item": "hour", "quantity": "40", "unit_price": "450"}]},
///     {"id": "2", "participant": "Q", "lines": [{"item": "hour", "quantity": "40", "unit_price": "460"}]}],
///   "at": "2026-03-10T12:00:00+01:00"}}"#)?;
/// let notices = notices(&input)?.notices;
/// assert_eq!((notices[0].participant.as_str(), notices[0].outcome), ("P", NoticeOutcome::Won));
/// assert!(!notices[0].text.contains("18,400"), "the price of the loser");
/// assert!(notices[1].text.contains("Your offer was not selected. Selected was P."));
/// # Ok::<(), minitendr::InputError>(())
/// ```
pub fn notices(input: &ReportInput) -> Result<Notices, InputError> {
    Case::of(input, |case| Notices { notices: notice::all(case) })
}

/// The report, piece by piece.
fn report(case: &Case<'_>) -> Paper {
    let title = if case.is_direct() { Sentence::DirectReportTitle } else { Sentence::ReportTitle };
    let mut paper = case.paper(title).numbered();
    paper.lead(outcome::lead(case));
    paper.heading(Label::SubjectHeading);
    case.subject(&mut paper);
    asked::section(case, &mut paper);
    if !case.is_direct() {
        offers::section(case, &mut paper);
        criteria::section(case, &mut paper);
        offers::ranking(case, &mut paper);
        low_prices::section(case, &mut paper);
    }
    offers::rulings(case, &mut paper);
    outcome::section(case, &mut paper);
    outcome::other_findings(case, &mut paper);
    notes(case, &mut paper);
    paper.heading(Label::SignaturesHeading);
    let roles: Vec<String> = case.input.evaluators.iter().map(ToString::to_string).collect();
    let nobody = || vec![Label::ForTheAuthority.text(paper.language()).to_owned()];
    let roles = if roles.is_empty() { nobody() } else { roles };
    paper.signatures(roles);
    paper
}

fn notes(case: &Case<'_>, paper: &mut Paper) {
    paper.heading(Label::NotesHeading);
    paper.list(notes_on(case));
}

/// How the figures are to be read, by which law, and what is not said.
fn notes_on(case: &Case<'_>) -> Vec<String> {
    let language = case.language();
    let mut notes = Vec::new();
    if case.decision.evaluation.is_some() {
        let places = case.lot.scheme.rounding.places.get();
        let decimals = count(Noun::Decimal, usize::try_from(places).unwrap_or_default(), language);
        notes.push(Sentence::ShownRounded.with(language, &[("decimals", decimals)]));
        notes.push(Sentence::Recomputable.with(language, &[("version", crate::VERSION.to_owned())]));
    }
    let law = in_force("evaluation.report", case.framework, case.framework.term.from());
    notes.push(match law.filter(|_| !case.is_direct()) {
        Some(law) => Sentence::ReportLaw
            .with(language, &[("provision", law.provision.to_string()), ("confidence", law.confidence.to_string())]),
        None => Sentence::OwnForm.text(language),
    });
    notes.push(Sentence::NoCases.text(language));
    if !case.is_direct() {
        notes.push(Sentence::ObjectionsUnknown.text(language));
    }
    let reasons = || case.decision.reasons.iter().chain(&case.decision.findings);
    if reasons().any(|reason| reason.citation.is_some()) || law.is_some() {
        notes.push(Label::ConfidenceLegend.text(language).to_owned());
    }
    notes
}
