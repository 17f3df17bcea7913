//! Tables that people wrote, read cell by cell: framework contracts, requests, offers, deliveries and invoices as they stand in
//! spreadsheets, and the forms that ask for them.
//!
//! Files are opened elsewhere, by whoever can; here are cells. What is found is told by row and column, what was assumed is
//! told as well, and rows that are right stay usable.

mod cell;
mod choices;
mod deliveries;
mod documents;
mod field;
mod form;
mod form_documents;
mod found;
mod framework;
mod framework_fields;
mod header;
mod invoices;
mod known;
mod offers;
mod one;
mod reading;
mod record;
mod requests;
mod sheet;
mod source;
mod tree;

use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::value::json::{Node, Path, Read, wrong_type};
use crate::value::{Id, Map};
use field::Field;
use known::Known;

pub use documents::{
    DeliveriesRead, DeliveriesTable, FrameworkRead, FrameworkTables, InvoicesRead, InvoicesTable, OffersRead,
    OffersTable, RequestsRead, RequestsTable, SheetRows,
};
pub use form_documents::{Form, FormCell, FormColumn, FormInput, FormKind, FormSheet};
pub use found::TableFinding;
pub use source::{FileRefusal, TableSource};

/// So many cells are read at most: a million rows of twenty columns.
const MOST_CELLS: usize = 20_000_000;

/// A cell of a table.
///
/// In JSON `null`, a text, a number (as a spreadsheet holds it, a binary fraction) or true and false. A day or a moment of a
/// spreadsheet is a text as ISO 8601 writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A text.
    Text(String),
    /// A number, by its literal text.
    Number(String),
    /// Yes or no.
    Flag(bool),
}

impl Read for Cell {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        match node {
            Node::Null => Some(Self::Empty),
            Node::Bool(value) => Some(Self::Flag(*value)),
            Node::Number(literal) => Some(Self::Number(literal.clone())),
            Node::Text(text) if cell::says_nothing(text) => Some(Self::Empty),
            Node::Text(text) => Some(Self::Text(text.clone())),
            _ => {
                problems.push(wrong_type(node, at, "a cell", "buňka"));
                None
            }
        }
    }
}

impl serde::Serialize for Cell {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Empty => serializer.serialize_unit(),
            Self::Text(text) => serializer.serialize_str(text),
            // A number stays a number: as text it would be read by other rules.
            Self::Number(literal) => match serde_json::value::RawValue::from_string(literal.clone()) {
                Ok(number) => number.serialize(serializer),
                Err(_) => serializer.serialize_str(literal),
            },
            Self::Flag(value) => serializer.serialize_bool(*value),
        }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Cell {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Cell".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": ["string", "number", "boolean", "null"], "description": "a cell of a table: a text, a number, yes and no, or nothing"})
    }
}

/// Makes a form whose tables the other functions read.
///
/// Errors: `unknown_lot`.
///
/// ```
/// use minitendr::exchange::{FormInput, form_of};
/// let form = form_of(&minitendr::from_json::<FormInput>(r#"{"kind": "requests", "language": "en"}"#)?)?;
/// let office = form.sheets[0].columns.iter().find(|column| column.field.as_str() == "office").unwrap();
/// assert_eq!((office.name.as_str(), office.is_required), ("Office", true));
/// # Ok::<(), minitendr::InputError>(())
/// ```
pub fn form_of(input: &FormInput) -> Result<Form, InputError> {
    form::form(input)
}

/// Reads offers from the cells of a table as Czech offices and providers write it.
///
/// Amounts are in CZK (`49 999,90 Kč`), quantities in the unit of their item, moments without an offset are those of Prague.
/// What is wrong with a row is a finding on its cell, and the other rows stay usable; what was assumed is a finding as well.
/// An offer of which one row is wrong is left out. Two offers of one participant are two offers: `award` says what comes of it.
///
/// Errors: `unknown_lot`; `unknown_name` for a meaning of a column that there is not; `too_large` for more than 20 million
/// cells.
///
/// ```
/// use minitendr::exchange::{OffersTable, offers_from_table_of};
/// use minitendr::{Language, from_json};
/// let input: OffersTable = from_json(r#"{"request": "R1", "rows": [
///   ["Poskytovatel", "IČO", "Cena bez DPH"],
///   ["Alfa z. s.", "00551023", "49 999,90 Kč"],
///   ["Beta z. s.", "551023", "cca 50 tisíc"]]}"#)?;
/// let read = offers_from_table_of(&input)?;
/// assert_eq!(read.offers[0].price.unwrap().to_string(), "49999.9");
/// let wrong = read.findings.iter().find(|found| found.column.as_deref() == Some("C") && found.row == Some(3)).unwrap();
/// assert_eq!(wrong.message.text(Language::Czech), "`cca 50 tisíc` není číslo");
/// # Ok::<(), minitendr::InputError>(())
/// ```
pub fn offers_from_table_of(input: &OffersTable) -> Result<OffersRead, InputError> {
    not_too_large([&input.rows])?;
    offers::read(input)
}

/// Reads requests of offices from the cells of a table.
///
/// As [`offers_from_table_of`]; a request of which one row is wrong is left out. A moment of which only the day is written is
/// the beginning of the day, with a warning.
///
/// Errors: as there.
///
/// ```
/// use minitendr::exchange::{RequestsTable, requests_from_table_of};
/// let input: RequestsTable = minitendr::from_json(r#"{"rows": [
///   ["Poptávka", "Rámcová smlouva", "Část", "OSPOD", "Kraj", "Přijato", "Od", "Do", "Položka", "Množství", "Jednotka", "Případy"],
///   ["R1", "F", "L", "Pardubice", "Pardubický", "1. 7. 2026 8:15", "1. 8. 2026", "31. 10. 2026", "hour", "40,25", "hodina", "p-1"]
/// ]}"#)?;
/// let read = requests_from_table_of(&input)?;
/// assert_eq!(read.requests[0].office.as_str(), "5309");
/// assert_eq!(read.requests[0].lines[0].quantity.to_string(), "40.25");
/// # Ok::<(), minitendr::InputError>(())
/// ```
pub fn requests_from_table_of(input: &RequestsTable) -> Result<RequestsRead, InputError> {
    not_too_large([&input.rows])?;
    requests::read(input)
}

/// Reads what was delivered from the cells of a table, as events for a register.
///
/// As [`offers_from_table_of`]; whether a contract allows a delivery, the register says when the event is recorded.
///
/// Errors: as there.
///
/// ```
/// use minitendr::exchange::{DeliveriesTable, deliveries_from_table_of};
/// let input: DeliveriesTable = minitendr::from_json(r#"{"at": "2026-08-31T12:00:00+02:00", "role": "office", "rows": [
///   ["Poptávka", "Den", "Položka", "Hodiny"],
///   ["R1", "3. 8. 2026", "hour", "2,5"],
///   ["R1", "4. 8. 26", "hour", "1"],
///   ["R2", "4. 8. 2026", "hour", "1"]]}"#)?;
/// let read = deliveries_from_table_of(&input)?;
/// // One row of the contract of R1 is wrong: its event is left out.
/// assert_eq!((read.events.len(), read.rows), (1, vec![vec![4]]));
/// # Ok::<(), minitendr::InputError>(())
/// ```
pub fn deliveries_from_table_of(input: &DeliveriesTable) -> Result<DeliveriesRead, InputError> {
    not_too_large([&input.rows])?;
    deliveries::read(input)
}

/// Reads invoices and credit notes from the cells of a table.
///
/// As [`offers_from_table_of`]; whether an invoice is right, `check_invoice` says.
///
/// Errors: as there.
///
/// ```
/// use minitendr::exchange::{InvoicesTable, invoices_from_table_of};
/// let input: InvoicesTable = minitendr::from_json(r#"{"rows": [
///   ["Faktura č.", "IČO", "Vystaveno", "Poptávka", "Položka", "Množství", "Jednotková cena", "Fakturováno"],
///   ["2026/7", "00551023", "31. 8. 2026", "R1", "hour", "2,5", "450", "1 125 Kč"]]}"#)?;
/// assert_eq!(invoices_from_table_of(&input)?.invoices[0].value.to_string(), "1125");
/// # Ok::<(), minitendr::InputError>(())
/// ```
pub fn invoices_from_table_of(input: &InvoicesTable) -> Result<InvoicesRead, InputError> {
    not_too_large([&input.rows])?;
    invoices::read(input)
}

/// Reads a framework contract from the sheets of a workbook, as `form` makes them.
///
/// It is one document: where something is wrong there is none, and every problem is said at its cell.
///
/// Errors: `too_large` for more than 20 million cells.
///
/// ```
/// use minitendr::exchange::{FrameworkTables, framework_from_tables_of};
/// let input: FrameworkTables = minitendr::from_json(r#"{"sheets": [{"name": "Rámcová smlouva", "rows": [["Označení", "F"]]}]}"#)?;
/// let read = framework_from_tables_of(&input)?;
/// assert!(read.framework.is_none());
/// assert_eq!(read.findings[0].message.cs, "chybí list `Části`");
/// # Ok::<(), minitendr::InputError>(())
/// ```
pub fn framework_from_tables_of(input: &FrameworkTables) -> Result<FrameworkRead, InputError> {
    not_too_large(input.sheets.iter().map(|sheet| &sheet.rows))?;
    Ok(framework::read(&input.sheets, &input.source))
}

/// Error: `too_large`.
fn not_too_large<'r>(tables: impl IntoIterator<Item = &'r Vec<Vec<Cell>>>) -> Result<(), InputError> {
    let cells: usize = tables.into_iter().flatten().map(Vec::len).sum();
    if cells > MOST_CELLS {
        let problem = crate::message::too_large("/rows", cells, MOST_CELLS, ("cells", "buněk"));
        return Err(InputError::one(problem));
    }
    Ok(())
}

/// What somebody said of columns. Error: `unknown_name` where it is neither a field nor a criterion.
fn said_columns(fields: &'static [Field], known: &Known<'_>, columns: &Map<Id>) -> Result<(), InputError> {
    let mut problems = Problems::new();
    let place = Path::ROOT.field("columns");
    for (name, said) in columns.iter().filter(|(_, said)| sheet::meant(fields, known, said.as_str()).is_none()) {
        let names = fields.iter().map(|field| field.name).chain(["nothing"]).collect::<Vec<_>>().join(", ");
        let problem = Problem::new(ErrorCode::UnknownName, place.field(name.as_str()).pointer());
        problems.push(problem.with("value", said).naming("known", names));
    }
    InputError::unless_empty(problems)
}
