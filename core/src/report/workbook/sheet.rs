//! A sheet, and how it is put together.

use super::{CellKind, SheetCell};
use crate::message::{Label, Language};
use crate::value::json::read_object;

/// A column of a sheet.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SheetColumn {
    /// What stands above it.
    pub name: String,
    /// What its cells are.
    pub cell: CellKind,
}
read_object!(SheetColumn { required name, required cell });

/// A sheet of a workbook.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sheet {
    /// Its name: at most 31 characters, none of `[ ] : * ? / \`.
    pub name: String,
    /// Its columns.
    pub columns: Vec<SheetColumn>,
    /// Its rows, each with a cell for every column.
    pub rows: Vec<Vec<SheetCell>>,
    /// What is to be said beside the table, in this order.
    pub notes: Vec<String>,
}
read_object!(Sheet { required name, required columns, required rows, required notes });

impl Sheet {
    pub(in crate::report) fn new(name: Label, language: Language) -> Self {
        Self { name: name.alone(language), columns: Vec::new(), rows: Vec::new(), notes: Vec::new() }
    }

    /// Columns of one kind.
    pub(in crate::report) fn columns(mut self, cell: CellKind, labels: &[Label], language: Language) -> Self {
        self.columns.extend(labels.iter().map(|label| SheetColumn { name: label.alone(language), cell }));
        self
    }

    /// A column with a name of its own.
    pub(in crate::report) fn column(mut self, cell: CellKind, name: String) -> Self {
        self.columns.push(SheetColumn { name, cell });
        self
    }

    /// A row; cells that are not given are empty.
    pub(in crate::report) fn row(&mut self, mut cells: Vec<SheetCell>) {
        cells.resize(self.columns.len(), SheetCell::Empty);
        self.rows.push(cells);
    }

    pub(in crate::report) fn note(&mut self, text: impl Into<String>) {
        self.notes.push(text.into());
    }
}
