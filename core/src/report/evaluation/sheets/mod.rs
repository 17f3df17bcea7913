//! The evaluation report as sheets: the same findings and words as on paper, in columns that a spreadsheet can add up.

mod offers;
mod result;
mod sources;
mod steps;

use super::case::Case;
use super::{ReportInput, asked, criteria};
use crate::message::{InputError, Label, Sentence};
use crate::report::workbook::{CellKind, Sheet, SheetCell, Workbook};

/// The workbook of a report. Errors: those of the award, below `/award`.
pub(in crate::report) fn of_report(input: &ReportInput) -> Result<Workbook, InputError> {
    Case::of(input, |case| {
        let language = case.language();
        let title = if case.is_direct() { Sentence::DirectReportTitle } else { Sentence::ReportTitle };
        let mut sheets = vec![result::sheet(case), subject(case)];
        sheets.extend(asked::sheet(case));
        if !case.is_direct() {
            sheets.extend([offers::sheet(case), offers::excluded(case), criteria::sheet(case)]);
        }
        sheets.extend([steps::sheet(case), sources::sheet(case)]);
        if input.invented {
            // A sheet may be copied out of its workbook.
            for sheet in &mut sheets {
                sheet.notes.insert(0, Sentence::Invented.text(language));
            }
        }
        Workbook { title: case.paper(title).whole_title(), language, sheets }
    })
}

/// What was asked, by whom, where and when.
fn subject(case: &Case<'_>) -> Sheet {
    let language = case.language();
    let mut sheet =
        Sheet::new(Label::SubjectHeading, language).columns(CellKind::Text, &[Label::Fact, Label::Value], language);
    let mut row = |name: String, value: String| sheet.row(vec![SheetCell::text(name), SheetCell::text(value)]);
    for (label, value) in case.facts() {
        if let Some(value) = value {
            row(label.alone(language), value);
        }
    }
    for line in &case.tender.request.lines {
        let name = format!("{}: {}", Label::AskedLines.text(language), case.item(&line.item));
        row(name, crate::report::figures::quantity(line.quantity, line.unit, language));
    }
    sheet.note(Sentence::NoCases.text(language));
    sheet
}
