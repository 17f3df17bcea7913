//! Tables that people wrote, read cell by cell: offers of providers as they stand in a spreadsheet.
//!
//! Files are opened elsewhere, by whoever can; here are cells. What is found is told by row and column, what was assumed is
//! told as well, and rows that are right stay usable.

mod cell;
mod choices;
mod deliveries;
mod field;
mod form;
mod found;
mod framework;
mod framework_fields;
mod header;
mod invoices;
mod known;
mod offers;
mod record;
mod requests;
mod sheet;
mod source;
mod tree;

use crate::framework::FrameworkContract;
use crate::message::{ErrorCode, InputError, Language, Problem, Problems};
use crate::offer::Offer;
use crate::register::{Event, InvoiceDocument};
use crate::request::Request;
use crate::time::Instant;
use crate::value::json::{Node, Path, Read, names, read_object, wrong_type};
use crate::value::{Checked, Id, Map, Text};
use field::Field;
use known::Known;

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
            Node::Text(text) if cell::clean(text).is_empty() => Some(Self::Empty),
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

/// A table of offers: the input of the operation `offers_from_table`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct OffersTable {
    /// The rows of the table from its first, each a list of cells; empty rows are kept, so that rows are counted as people see
    /// them.
    pub rows: Vec<Vec<Cell>>,
    /// What columns mean, by their names as they stand in the table: the name of a field (`price`), a criterion, or `nothing`.
    /// What is not said is known by its name.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub columns: Map<Id>,
    /// The framework contract, in which participants, items and criteria are looked up; without it ids are taken as they stand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub framework: Option<Checked<FrameworkContract>>,
    /// The lot, where items and criteria of one lot only are meant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lot: Option<Id>,
    /// The request that is answered where no column says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<Id>,
    /// The file that it comes from.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub source: TableSource,
}
read_object!(OffersTable { required rows, defaulted columns, optional framework, optional lot, optional request, defaulted source });

/// What a table of offers says.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OffersRead {
    /// The offers of which every row could be read, in the order of their first rows.
    pub offers: Vec<Offer>,
    /// The rows of each, as spreadsheets count, from 1.
    pub rows: Vec<Vec<u32>>,
    /// What was found and what was assumed, by rows.
    pub findings: Vec<TableFinding>,
}
read_object!(OffersRead { required offers, required rows, required findings });

/// A table of requests: the input of the operation `requests_from_table`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct RequestsTable {
    /// The rows of the table from its first, each a list of cells.
    pub rows: Vec<Vec<Cell>>,
    /// What columns mean, by their names as they stand in the table: the name of a field, or `nothing`.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub columns: Map<Id>,
    /// The framework contract, in which lots and items are looked up; it also says what columns leave out: itself, its only
    /// lot, the region of the lot, the unit of the item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub framework: Option<Checked<FrameworkContract>>,
    /// The lot, where all requests are of one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lot: Option<Id>,
    /// The file that it comes from.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub source: TableSource,
}
read_object!(RequestsTable { required rows, defaulted columns, optional framework, optional lot, defaulted source });

/// What a table of requests says.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RequestsRead {
    /// The requests of which every row could be read, in the order of their first rows.
    pub requests: Vec<Checked<Request>>,
    /// The rows of each, as spreadsheets count, from 1.
    pub rows: Vec<Vec<u32>>,
    /// What was found and what was assumed, by rows.
    pub findings: Vec<TableFinding>,
}
read_object!(RequestsRead { required requests, required rows, required findings });

/// A table of what was delivered: the input of the operation `deliveries_from_table`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct DeliveriesTable {
    /// The rows of the table from its first, each a list of cells.
    pub rows: Vec<Vec<Cell>>,
    /// What columns mean, by their names as they stand in the table: the name of a field, or `nothing`.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub columns: Map<Id>,
    /// The framework contract, in which items are looked up; without it ids are taken as they stand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub framework: Option<Checked<FrameworkContract>>,
    /// When it is recorded: the moment of every event.
    pub at: Instant,
    /// Who records, in which role.
    pub role: Text,
    /// The file that it comes from.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub source: TableSource,
}
read_object!(DeliveriesTable { required rows, defaulted columns, optional framework, required at, required role, defaulted source });

/// What a table of deliveries says.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DeliveriesRead {
    /// An event `delivered` for each contract, ready for a register; one of which a row is wrong is left out.
    pub events: Vec<Event>,
    /// The rows of each, as spreadsheets count, from 1.
    pub rows: Vec<Vec<u32>>,
    /// What was found and what was assumed, by rows.
    pub findings: Vec<TableFinding>,
}
read_object!(DeliveriesRead { required events, required rows, required findings });

/// A table of invoices: the input of the operation `invoices_from_table`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct InvoicesTable {
    /// The rows of the table from its first, each a list of cells.
    pub rows: Vec<Vec<Cell>>,
    /// What columns mean, by their names as they stand in the table: the name of a field, or `nothing`.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub columns: Map<Id>,
    /// The framework contract, in which participants and items are looked up; without it ids are taken as they stand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub framework: Option<Checked<FrameworkContract>>,
    /// The file that it comes from.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub source: TableSource,
}
read_object!(InvoicesTable { required rows, defaulted columns, optional framework, defaulted source });

/// What a table of invoices says.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InvoicesRead {
    /// The invoices and credit notes, for `check_invoice`; one of which a row is wrong is left out.
    pub invoices: Vec<InvoiceDocument>,
    /// The rows of each, as spreadsheets count, from 1.
    pub rows: Vec<Vec<u32>>,
    /// What was found and what was assumed, by rows.
    pub findings: Vec<TableFinding>,
}
read_object!(InvoicesRead { required invoices, required rows, required findings });

/// A sheet of a workbook.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct SheetRows {
    /// Its name.
    pub name: String,
    /// Its rows from the first, each a list of cells.
    pub rows: Vec<Vec<Cell>>,
}
read_object!(SheetRows { required name, required rows });

/// A workbook with a framework contract: the input of the operation `framework_from_tables`.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct FrameworkTables {
    /// Its sheets, as `form` makes them.
    pub sheets: Vec<SheetRows>,
    /// The file that it comes from.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub source: TableSource,
}
read_object!(FrameworkTables { required sheets, defaulted source });

/// What a workbook says of a framework contract.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FrameworkRead {
    /// The framework contract; missing where something is wrong.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub framework: Option<Checked<FrameworkContract>>,
    /// What was found and what was assumed, by sheets and rows.
    pub findings: Vec<TableFinding>,
}
read_object!(FrameworkRead { optional framework, required findings });

names! {
    /// What a form is for.
    pub enum FormKind or UnknownName {
        /// A framework contract.
        Framework = "framework",
        /// Requests of offices.
        Requests = "requests",
        /// Offers.
        Offers = "offers",
        /// What was delivered.
        Deliveries = "deliveries",
        /// Invoices and credit notes.
        Invoices = "invoices",
    }
}

names! {
    /// What the cells of a column are.
    pub enum FormCell or UnknownName {
        /// A text, also of digits: it keeps its zeros.
        Text = "text",
        /// An amount in CZK, of two decimals.
        Amount = "amount",
        /// A number, of four decimals at most.
        Number = "number",
        /// A whole number.
        Whole = "whole",
        /// A day.
        Day = "day",
        /// A day and a time of day.
        Moment = "moment",
        /// Yes or no.
        Flag = "flag",
        /// One of the choices.
        Choice = "choice",
    }
}

/// The input of the operation `form`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct FormInput {
    /// What the form is for.
    pub kind: FormKind,
    /// In which language.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub language: Language,
    /// The framework contract whose participants, lots, items and criteria can be chosen. The form of a framework contract is
    /// filled in with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub framework: Option<Checked<FrameworkContract>>,
    /// The lot, where the form is for one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lot: Option<Id>,
    /// Requests: those that a form of requests is filled in with, or that offers are asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub requests: Vec<Checked<Request>>,
}
read_object!(FormInput { required kind, defaulted language, optional framework, optional lot, defaulted requests });

/// A column of a form.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FormColumn {
    /// The name of the field, as `columns` says it; the id of a criterion.
    pub field: Id,
    /// What stands above the column.
    pub name: String,
    /// What to write there.
    pub help: String,
    /// Whether it has to be filled in.
    pub is_required: bool,
    /// What its cells are.
    pub cell: FormCell,
    /// What can be chosen.
    pub choices: Vec<String>,
}
read_object!(FormColumn {
    required field,
    required name,
    required help,
    required is_required,
    required cell,
    required choices,
});

/// A sheet of a form.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FormSheet {
    /// Its name.
    pub name: String,
    /// Whether the names of the columns stand one below the other, in column A, and what is filled in beside them.
    pub is_sideways: bool,
    /// Its columns.
    pub columns: Vec<FormColumn>,
    /// What is filled in: in each row a cell for every column, `null` where nothing is. Numbers are texts with a point.
    pub rows: Vec<Vec<Cell>>,
}
read_object!(FormSheet { required name, required is_sideways, required columns, required rows });

/// A form.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Form {
    /// Its sheets.
    pub sheets: Vec<FormSheet>,
    /// What of the framework contract that it was filled in with it does not say, as JSON pointers.
    pub left_out: Vec<String>,
}
read_object!(Form { required sheets, required left_out });

/// Makes a form whose tables the other functions read.
///
/// Errors: `unknown_lot`.
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
/// assert_eq!(read.offers[0].price.unwrap().to_string(), "49999.90");
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
pub fn requests_from_table_of(input: &RequestsTable) -> Result<RequestsRead, InputError> {
    not_too_large([&input.rows])?;
    requests::read(input)
}

/// Reads what was delivered from the cells of a table, as events for a register.
///
/// As [`offers_from_table_of`]; whether a contract allows a delivery, the register says when the event is recorded.
///
/// Errors: as there.
pub fn deliveries_from_table_of(input: &DeliveriesTable) -> Result<DeliveriesRead, InputError> {
    not_too_large([&input.rows])?;
    deliveries::read(input)
}

/// Reads invoices and credit notes from the cells of a table.
///
/// As [`offers_from_table_of`]; whether an invoice is right, `check_invoice` says.
///
/// Errors: as there.
pub fn invoices_from_table_of(input: &InvoicesTable) -> Result<InvoicesRead, InputError> {
    not_too_large([&input.rows])?;
    invoices::read(input)
}

/// Reads a framework contract from the sheets of a workbook, as `form` makes them.
///
/// It is one document: where something is wrong there is none, and every problem is said at its cell.
///
/// Errors: `too_large` for more than 20 million cells.
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
