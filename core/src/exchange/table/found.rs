//! What was found in a table, and where.

use super::column::letters;
use crate::law::Severity;
use crate::message::{Language, Message, TableCode, fill};
use crate::value::json::read_object;
use crate::value::{Id, Map};

/// Something found in a table, or assumed of it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TableFinding {
    /// How much it weighs: after an error the row was not read.
    pub severity: Severity,
    /// The row as spreadsheets count, from 1; missing where it is about the whole table.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub row: Option<u32>,
    /// The letters of the column; missing where it is about the whole row.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// The stable code.
    pub code: TableCode,
    /// The numbers and names that the sentence speaks of; a birth number is never among them.
    pub values: Map<String>,
    /// The sentence in both languages.
    pub message: Message,
    /// How to mend it.
    pub instead: Message,
}
read_object!(TableFinding {
    required severity,
    optional row,
    optional column,
    required code,
    required values,
    required message,
    required instead,
});

/// Where something was found.
#[derive(Clone, Copy)]
pub(super) struct At {
    pub(super) row: Option<usize>,
    pub(super) column: Option<usize>,
}

impl At {
    pub(super) const TABLE: Self = Self { row: None, column: None };

    pub(super) const fn row(row: usize) -> Self {
        Self { row: Some(row), column: None }
    }

    pub(super) const fn cell(row: usize, column: usize) -> Self {
        Self { row: Some(row), column: Some(column) }
    }
}

impl TableFinding {
    pub(super) fn new(severity: Severity, at: At, code: TableCode, values: &[(&'static str, String)]) -> Self {
        let said = |language| fill(code.meaning(language), values, Some(language));
        let instead = |language| code.advice(language).unwrap_or_default().to_owned();
        Self {
            severity,
            row: at.row.and_then(|row| u32::try_from(row.saturating_add(1)).ok()),
            column: at.column.map(letters),
            code,
            values: values.iter().map(|(name, value)| (Id::ours(name), value.clone())).collect(),
            message: Message { cs: said(Language::Czech), en: said(Language::English) },
            instead: Message { cs: instead(Language::Czech), en: instead(Language::English) },
        }
    }
}
