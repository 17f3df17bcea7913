//! The text boundary: one function for each operation, JSON text in, JSON text out.
//!
//! Python, JavaScript and the conformance runners call these and nothing else, so that all accept, refuse and answer alike.
//! [`normalize`] reads a single document, [`OpenRegister`] keeps a register between calls.
//!
//! **Why text?** It is the fastest way into JavaScript, nearly so into Python, the smallest in code, and the only one that
//! keeps numbers as they were written.

mod kinds;
mod ocds;
mod open_awards;
mod open_register;
mod operations;
#[cfg(feature = "pilot")]
mod pilot;
#[cfg(feature = "schema")]
mod schema;
mod table;
mod vocabulary;

use crate::message::{ErrorCode, InputError, Problem};
use crate::simulation::SimulateInput;
use crate::value::json::{Path, Read, read, unknown};

pub use kinds::{kinds, normalize, normalize_as};
pub use ocds::{
    Json, OcdsCheckInput, OcdsChecked, OcdsFinding, OcdsInput, OcdsPackages, OcdsPublisher, export_ocds, inspect_ocds,
};
pub use open_awards::OpenAwards;
pub use open_register::OpenRegister;
pub use operations::{
    AwardMany, AwardManyInput, RegisterSummary, abnormally_low, adjust_price, award, award_many, candidates, certify,
    change_prices, check, check_invoice, check_ocds, check_register, commit_draw, compare, deadline,
    deliveries_from_table, draw, drawdown, due, duties, eligible, evaluate, evaluate_many, explain, fit_demand,
    fit_prices, forecast, form, framework_from_tables, invoices_from_table, issue_call, lint, notices, ocds,
    offers_from_table, operations, parameters, path, policy_diff, privacy, register, register_at, replay, report,
    requests_from_table, requirement, reveal_draw, reweigh, seal, select, simulate, split, sweep, verify,
    view_certificate, vocabulary, workbook, yearly,
};
#[cfg(feature = "pilot")]
pub use pilot::pilot;
#[cfg(feature = "schema")]
pub use schema::{described, schemas};
pub use table::{
    Cell, DeliveriesRead, DeliveriesTable, FileRefusal, Form, FormCell, FormColumn, FormInput, FormKind, FormSheet,
    FrameworkRead, FrameworkTables, InvoicesRead, InvoicesTable, OffersRead, OffersTable, RequestsRead, RequestsTable,
    SheetRows, TableFinding, TableSource, deliveries_from_table_of, form_of, framework_from_tables_of,
    invoices_from_table_of, offers_from_table_of, requests_from_table_of,
};
pub use vocabulary::{CountedUnit, Vocabulary, VocabularyInput};

/// One operation: JSON text in; JSON text out, also where it is an error.
type Operation = fn(&str) -> Result<String, String>;

/// Calls an operation with JSON text; the answer is JSON text, also where it is an error.
///
/// ```
/// let answer = minitendr::exchange::call("draw", r#"{"algorithm": "rfc3797", "sources": [["1"]], "pool": 1, "take": 1}"#);
/// assert_eq!(answer.unwrap(), r#"{"key":"1./","selected":[1]}"#);
/// let error = minitendr::exchange::call("draw", "{").unwrap_err();
/// assert!(error.starts_with(r#"{"errors":[{"code":"syntax","path":"""#));
/// ```
pub fn call(operation: &str, input: &str) -> Result<String, String> {
    one_of(operations::OPERATIONS, ErrorCode::UnknownOperation, operation)?(input)
}

/// Reads one value (an offer, a [`Checked`](crate::Checked) scheme, request or framework contract, the input of an
/// operation) from JSON text, with everything that is wrong with it.
///
/// The same rules as `Deserialize`, but the problems come as they are, not as one sentence.
///
/// ```
/// use minitendr::{Offer, from_json};
/// let error = from_json::<Offer>(r#"{"id": "", "pirce": "1e3"}"#).unwrap_err();
/// let codes: Vec<&str> = error.problems().iter().map(|problem| problem.code().as_str()).collect();
/// assert_eq!(codes, ["unknown_field", "invalid_id"]);
/// assert_eq!(error.problems()[0].path(), "/pirce");
/// ```
#[expect(private_bounds, reason = "which types can be read is decided by the engine")]
pub fn from_json<T: Read>(text: &str) -> Result<T, InputError> {
    read(text)
}

/// The error document of a file that a binding cannot open or write; `code` is one of `file_locked`, `file_read_only`,
/// `file_damaged`, `file_another_framework` and `file_no_register`. The engine itself opens no file, but its catalogue has the texts.
///
/// ```
/// let document = minitendr::exchange::file_error("file_locked", "kraj.db");
/// assert!(document.starts_with(r#"{"errors":[{"code":"file_locked","path":"","message":"#));
/// ```
#[must_use]
pub fn file_error(code: &str, file: &str) -> String {
    let codes =
        [ErrorCode::FileLocked, ErrorCode::FileReadOnly, ErrorCode::FileDamaged, ErrorCode::FileAnotherFramework];
    let code = codes.into_iter().find(|known| known.as_str() == code).unwrap_or(ErrorCode::FileNoRegister);
    refusal(&InputError::one(Problem::new(code, "").with("value", file)))
}

/// The row of a table, or the error document that names the nearest.
fn one_of(table: &[(&str, Operation)], code: ErrorCode, name: &str) -> Result<Operation, String> {
    match table.iter().find(|(known, _)| *known == name) {
        Some((_, run)) => Ok(*run),
        None => {
            Err(refusal(&InputError::one(unknown(code, &Path::ROOT, name, &mut table.iter().map(|(known, _)| *known)))))
        }
    }
}

/// Writes a result or an error as text.
fn answer<T: serde::Serialize>(run: impl FnOnce() -> Result<T, InputError>) -> Result<String, String> {
    run().map(|value| written(&value)).map_err(|error| refusal(&error))
}

/// Only keys that are no text could fail, and nothing that is written has any.
fn written<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

/// Finds what the operation `simulate` would refuse before its first event, for callers that send its work away in chunks.
///
/// ```
/// assert!(minitendr::exchange::check_simulation("{").unwrap_err().starts_with(r#"{"errors":[{"code":"syntax""#));
/// ```
pub fn check_simulation(input: &str) -> Result<(), String> {
    let check = || read::<SimulateInput>(input)?.refused();
    check().map_err(|error: InputError| refusal(&error))
}

fn refusal(error: &InputError) -> String {
    written(error)
}
