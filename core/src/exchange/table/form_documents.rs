//! What a form is: its sheets and columns as data.

use super::Cell;
use crate::framework::FrameworkContract;
use crate::message::Language;
use crate::request::Request;
use crate::value::json::{names, read_object};
use crate::value::{Checked, Id};

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
