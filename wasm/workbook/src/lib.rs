//! Excel workbooks where there is no server: a file's bytes in, what stands in its cells out; sheets of the engine in, the
//! bytes of a file out. No rules: what a cell means, and what is written, the engine says.
//!
//! # Questions
//!
//! **Why a module of its own?** Who only types never loads it; a page asks for it when a file is brought or taken away.
//!
//! **Why not a library of JavaScript?** `read-excel-file` 9.3 and `write-excel-file` 4.1 (MIT, both kept well) are much smaller:
//! together 34 kB compressed, this module 575 kB. But the former makes its workers from texts, which a page refuses that allows
//! only its own scripts; both have to be bundled, while these pages are files as they are; and a second reader of Excel reads
//! some file otherwise than the first: `calamine` (MIT) reads workbooks for Python too, and what is written here is cell for cell
//! what Python writes. `rust_xlsxwriter` (MIT or Apache-2.0) is by the author of the library that Python uses. Who brings no file
//! pays nothing. The choice is ours.
//!
//! **Why only XLSX?** It is what the forms are. An older XLS or an ODS is refused with the advice to save it as XLSX.

mod cell;
mod form;
mod read;
mod write;

use minitendr::{InputError, Language};
use wasm_bindgen::prelude::wasm_bindgen;

/// An error document, as every operation of the engine has it.
fn refusal(error: &InputError) -> String {
    serde_json::json!(error).to_string()
}

/// What stands in the cells of a workbook: `{"names": […], "sheets": [{"name", "rows"}]}`, or `{"refused": …}` with the reason
/// as the engine names it ([`FileRefusal`](minitendr::FileRefusal)); the engine has its words.
///
/// A cell is `null`, a text, a number as the file holds it, or true and false; a day is `2026-07-01`, a moment
/// `2026-07-01T10:30:00`. Rows are counted from the first of the sheet.
///
/// ```
/// # use minitendr_workbook::read;
/// assert_eq!(read(b"no workbook"), r#"{"refused":"not_a_table"}"#);
/// ```
#[wasm_bindgen]
#[must_use]
pub fn read(bytes: &[u8]) -> String {
    read::read(bytes)
}

/// The bytes of a file (XLSX) of what the operation `workbook` answered, given as JSON.
///
/// Days, moments and amounts are days, moments and numbers, shown as people of the language write them. A text that a
/// spreadsheet would run as a formula stays a text; a number of more than 15 digits, which it would round, is a text.
///
/// Errors: those of reading the document, as JSON.
#[wasm_bindgen]
pub fn write(workbook: &str) -> Result<Vec<u8>, String> {
    write::write(&minitendr::from_json(workbook).map_err(|error| refusal(&error))?)
}

/// The bytes of a file (XLSX) of what the operation `form` answered, given as JSON; `language` is that of the form, `cs` or
/// `en`.
///
/// Every column has its explanation, lists to choose from and checks; what has to be filled in is bold.
///
/// Errors: those of reading the document, as JSON.
#[wasm_bindgen]
pub fn write_form(form: &str, language: &str) -> Result<Vec<u8>, String> {
    let form = minitendr::from_json(form).map_err(|error| refusal(&error))?;
    form::write(&form, if language == "en" { Language::English } else { Language::Czech })
}
