//! The requests, and what is to be noticed about contracts.

use super::{Book, name_of};
use crate::message::{Label, Sentence};
use crate::report::workbook::{CellKind, Sheet, SheetCell};

/// Where each request stands, and how it ended where it ended without a contract.
pub(super) fn requests(book: &Book<'_>) -> Sheet {
    let language = book.language;
    let mut sheet = book
        .sheet(Label::SheetRequests)
        .columns(CellKind::Text, &[Label::Request, Label::Lot, Label::Stage, Label::Outcome], language)
        .columns(CellKind::Moment, &[Label::Deadline], language)
        .columns(CellKind::Whole, &[Label::Contracts], language)
        .columns(CellKind::Text, &[Label::OpenObjections], language);
    for (id, state) in book.register.requests() {
        let outcome = book.register.closed().get(id);
        let contracts = book.register.contracts().filter(|standing| standing.contract.request == *id).count();
        let objections: Vec<String> = state.open_objections.iter().map(ToString::to_string).collect();
        sheet.row(vec![
            SheetCell::text(id.as_str()),
            SheetCell::text(state.lot.as_str()),
            SheetCell::text(state.stage.name(language)),
            SheetCell::of(outcome, |outcome| SheetCell::text(outcome.name(language))),
            SheetCell::of(state.deadline.as_ref(), SheetCell::moment),
            SheetCell::whole(contracts),
            SheetCell::text(objections.join(", ")),
        ]);
    }
    sheet.note(Sentence::NoNeeds.text(language));
    sheet
}

/// What is to be noticed about single contracts, with where the rule stands.
pub(super) fn noticed(book: &Book<'_>) -> Sheet {
    let language = book.language;
    let mut sheet = book
        .sheet(Label::SheetFindings)
        .columns(CellKind::Text, &[Label::Request], language)
        .columns(CellKind::Whole, &[Label::ContractNumber], language)
        .columns(CellKind::Text, &[Label::Stage, Label::Finding, Label::Provision, Label::Confidence], language);
    for standing in book.register.contracts() {
        for found in &standing.findings {
            let citation = found.citation.as_ref();
            let mut cells = Vec::from(name_of(standing));
            cells.extend([
                SheetCell::text(standing.stage.name(language)),
                SheetCell::text(found.reason.message(language)),
                SheetCell::of(citation, |citation| SheetCell::text(citation.provision.as_str())),
                SheetCell::of(citation, |citation| SheetCell::text(citation.confidence.to_string())),
            ]);
            sheet.row(cells);
        }
    }
    if sheet.rows.iter().any(|row| row.last() != Some(&SheetCell::Empty)) {
        sheet.note(Label::ConfidenceLegend.text(language));
    }
    sheet
}
