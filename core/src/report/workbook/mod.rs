//! Results as workbooks: which sheets there are, what their columns are, and what stands in them.
//!
//! # Questions
//!
//! **Why is a workbook data?** A file is written by whoever can; what stands in which sheet, and in which words, is said once,
//! for every language of programming.
//!
//! **Why are notes not above the table?** Because filters, pivot tables and whoever reads the file again look for the names of
//! the columns in the first row.
//!
//! **Why does a column have one kind of cells?** So that a spreadsheet adds up amounts and sorts days. What is unknown is an
//! empty cell; 0 is a figure.

mod cell;
mod register;
mod sheet;

use super::evaluation::{ReportInput, of_report};
use super::yearly::{YearlyInput, of_year};
use crate::message::{ErrorCode, InputError, Language, Problem};
use crate::register::RegisterDocument;
use crate::value::json::read_object;

use register::of_register;

pub use cell::{CellKind, SheetCell};
pub use sheet::{Sheet, SheetColumn};

/// What a workbook is made of, and in which language: the input of the operation `workbook`. Exactly one part is given.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct WorkbookInput {
    /// The language; where it is missing, that of the report, or Czech.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<Language>,
    /// The evaluation report on one request, as the operation `report` takes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub report: Option<ReportInput>,
    /// A register, for its contracts and what is drawn down of the framework contract.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub register: Option<RegisterDocument>,
    /// The yearly report, as the operation `yearly` takes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<YearlyInput>,
}
read_object!(WorkbookInput { optional language, optional report, optional register, optional year });

/// A workbook, before it is a file.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Workbook {
    /// The title in one line.
    pub title: String,
    /// The language of its words.
    pub language: Language,
    /// Its sheets.
    pub sheets: Vec<Sheet>,
}
read_object!(Workbook { required title, required language, required sheets });

/// Makes the sheets of a result: names, columns with the kind of their cells, rows and notes.
///
/// Amounts are in CZK. Numbers are exact decimals with a point; what has no end is rounded half up, points to the decimals of
/// the scheme, amounts to 0.01. Days are `2026-07-01`, moments those of the clocks in Prague, shares of one are shown as percent.
/// A report has the sheets result, subject, who was asked directly, offers, excluded, criteria, steps and sources; those on offers
/// are left out where an order went directly. A register has the sheets contracts, lines, invoices, drawdown in money, drawdown in
/// units (where there is such a ceiling), requests and findings; a year has everything, by outcome, office, age, source and item. The names of sheets are short enough for every spreadsheet.
///
/// Errors: `exactly_one` where nothing or several things are given; those of [`award`](fn@crate::award) under
/// `/report/award`, those of [`Register::of`](crate::Register::of) under `/register`.
/// Source: the form is our choice.
///
/// ```
/// use minitendr::report::{WorkbookInput, workbook};
/// use minitendr::from_json;
/// let input: WorkbookInput = from_json(r#"{"language": "en", "report": {"award": {
///   "framework": {"id": "F", "authority": "Region", "regime": "zzvz_2016",
///     "term": {"from": "2026-01-01", "to": "2029-12-31"},
///     "lots": [{"id": "L", "area": "field_and_outpatient", "region": "CZ053", "items": [{"id": "hour", "unit": "hour"}],
///       "scheme": {"combine": {"kind": "lowest_price"}}}],
///     "participants": [{"id": "P", "lots": [{"lot": "L"}]}, {"id": "Q", "lots": [{"lot": "L"}]}]},
///   "request": {"id": "R", "framework": "F", "lot": "L", "office": "5309", "received_at": "2026-03-03T09:00:00+01:00",
///     "place": {"region": "CZ053"}, "period": {"from": "2026-04-01", "to": "2026-06-30"},
///     "lines": [{"item": "hour", "quantity": "40", "unit": "hour"}], "cases": ["case-1"]},
///   "offers": [{"id": "1", "participant": "P", "lines": [{"item": "hour", "quantity": "40", "unit_price": "450"}]}],
///   "at": "2026-03-10T12:00:00+01:00"}}}"#)?;
/// let book = workbook(input)?;
/// let names: Vec<&str> = book.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
/// assert_eq!(names, ["Result", "Subject", "Offers", "Excluded", "Criteria", "Steps", "Sources"]);
/// assert_eq!(book.sheets[0].notes[0], "The partial contract goes to P for CZK\u{a0}18,000.00 without\u{a0}VAT.");
/// # Ok::<(), minitendr::InputError>(())
/// ```
pub fn workbook(input: WorkbookInput) -> Result<Workbook, InputError> {
    let WorkbookInput { language, report, register, year } = input;
    match (report, register, year) {
        (Some(mut report), None, None) => {
            report.language = language.unwrap_or(report.language);
            of_report(&report).map_err(|error| error.below("/report"))
        }
        (None, Some(register), None) => {
            of_register(register, language.unwrap_or_default()).map_err(|error| error.below("/register"))
        }
        (None, None, Some(year)) => of_year(year, language.unwrap_or_default()).map_err(|error| error.below("/year")),
        _ => {
            let problem = Problem::new(ErrorCode::ExactlyOne, "").naming("expected", "report, register, year");
            Err(InputError::one(problem))
        }
    }
}
