//! On what it rests: provisions with our confidence, the framework contract, the program; and how figures are to be read.

use super::super::case::Case;
use super::super::notes_on;
use crate::framework::in_force;
use crate::message::{Label, Sentence};
use crate::report::workbook::{CellKind, Sheet, SheetCell};

pub(super) fn sheet(case: &Case<'_>) -> Sheet {
    let language = case.language();
    let mut sheet = Sheet::new(Label::SheetSources, language).columns(
        CellKind::Text,
        &[Label::Source, Label::Confidence, Label::SourceOf],
        language,
    );
    let mut row = |source: &str, confidence: &str, of: String| {
        sheet.row(vec![SheetCell::text(source), SheetCell::text(confidence), SheetCell::text(of)]);
    };
    let own = format!(
        "{} {}, {} {}",
        Label::Framework.alone(language),
        case.framework.id,
        Label::Lot.text(language),
        case.lot.id
    );
    row(&own, "", Sentence::SourceOfScheme.text(language));
    let mut seen: Vec<&str> = Vec::new();
    let found = case.decision.reasons.iter().chain(&case.decision.findings);
    for (reason, citation) in found.filter_map(|reason| Some((reason, reason.citation.as_ref()?))) {
        if !seen.contains(&citation.provision.as_str()) {
            seen.push(citation.provision.as_str());
            row(citation.provision.as_str(), citation.confidence.as_str(), case.message(&reason.reason));
        }
    }
    let law = in_force("evaluation.report", case.framework, case.framework.term.from());
    if let Some(law) = law.filter(|_| !case.is_direct()) {
        row(law.provision.as_str(), law.confidence.as_str(), Sentence::SourceOfReport.text(language));
    }
    row(&format!("minitendr {}", crate::VERSION), "", Sentence::SourceOfFigures.text(language));
    for note in notes_on(case) {
        sheet.note(note);
    }
    sheet
}
