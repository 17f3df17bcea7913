//! Tables as they are handed in, and what they say.

use super::{Cell, TableFinding, TableSource};
use crate::framework::FrameworkContract;
use crate::offer::Offer;
use crate::register::{Event, InvoiceDocument};
use crate::request::Request;
use crate::time::Instant;
use crate::value::json::read_object;
use crate::value::{Checked, Id, Map, Text};

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
