//! What was found in a table, and where.

use super::header::letters;
use crate::law::Severity;
use crate::message::{Language, Message, Problem, TableCode, fill, presentable};
use crate::value::json::read_object;
use crate::value::{Id, Map};

/// So many findings are told; of the others their number.
const MOST: usize = 10_000;

/// Something found in a table, or assumed of it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TableFinding {
    /// How much it weighs: after an error the row was not read.
    pub severity: Severity,
    /// The name of the file, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// The name of the sheet, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
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
    optional file,
    optional sheet,
    optional row,
    optional column,
    required code,
    required values,
    required message,
    required instead,
});

/// Where something was found, from 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct At {
    /// The place of the sheet.
    pub(super) sheet: usize,
    pub(super) row: Option<usize>,
    pub(super) column: Option<usize>,
}

/// Values of a sentence.
pub(super) type Values<'v> = &'v [(&'static str, String)];

/// What was found, as it comes in.
#[derive(Default)]
pub(super) struct Found {
    file: Option<String>,
    all: Vec<TableFinding>,
    /// The names of the sheets, and whether the sheet is read by columns instead of rows.
    sheets: Vec<(Option<String>, bool)>,
    pub(super) errors: usize,
    beyond: usize,
}

impl Found {
    pub(super) fn of(file: Option<String>) -> Self {
        Self { file, ..Self::default() }
    }

    /// Opens the next sheet; its place.
    pub(super) fn sheet(&mut self, name: Option<String>, is_sideways: bool) -> usize {
        self.sheets.push((name, is_sideways));
        self.sheets.len().saturating_sub(1)
    }

    pub(super) fn push(&mut self, severity: Severity, at: At, code: TableCode, values: Values<'_>) {
        // What stands in a cell is shown as in any error: short, and nothing that looks like a birth number.
        let shown = |(name, value): &(&'static str, String)| {
            (*name, if name.starts_with("value") { presentable(value) } else { value.clone() })
        };
        let values: &[(&'static str, String)] = &values.iter().map(shown).collect::<Vec<_>>();
        let said = |language| fill(code.meaning(language), values, Some(language));
        let instead = |language| code.advice(language).unwrap_or_default().to_owned();
        let both =
            |text: &dyn Fn(Language) -> String| Message { cs: text(Language::Czech), en: text(Language::English) };
        self.say(severity, at, code, values, (both(&said), both(&instead)));
    }

    /// Something that the engine refuses, at a cell.
    pub(super) fn refused(&mut self, at: At, problem: &Problem) {
        let said = |language| problem.message(language);
        let help = |language| problem.help(language).unwrap_or_default();
        let both =
            |text: &dyn Fn(Language) -> String| Message { cs: text(Language::Czech), en: text(Language::English) };
        let values = [("code", problem.code().as_str().to_owned()), ("path", problem.path().to_owned())];
        self.say(Severity::Error, at, TableCode::Refused, &values, (both(&said), both(&help)));
    }

    fn say(
        &mut self,
        severity: Severity,
        at: At,
        code: TableCode,
        values: Values<'_>,
        (message, instead): (Message, Message),
    ) {
        if severity == Severity::Error {
            self.errors = self.errors.saturating_add(1);
        }
        if self.all.len() >= MOST {
            self.beyond = self.beyond.saturating_add(1);
            return;
        }
        let (sheet, is_sideways) = self.sheets.get(at.sheet).cloned().unwrap_or_default();
        let (row, column) = if is_sideways { (at.column, at.row) } else { (at.row, at.column) };
        self.all.push(TableFinding {
            severity,
            file: self.file.clone(),
            sheet,
            row: row.and_then(|row| u32::try_from(row.saturating_add(1)).ok()),
            column: column.map(letters),
            code,
            values: values.iter().map(|(name, value)| (Id::ours(name), value.clone())).collect(),
            message,
            instead,
        });
    }

    /// All of them in the order of sheets and rows.
    pub(super) fn finish(mut self) -> Vec<TableFinding> {
        if self.beyond > 0 {
            let values = [("value", self.beyond.saturating_add(1).to_string())];
            self.all.pop();
            self.push(Severity::Warning, At { sheet: usize::MAX, ..At::default() }, TableCode::MoreFindings, &values);
        }
        let place = |finding: &TableFinding| self.sheets.iter().position(|(name, _)| *name == finding.sheet);
        self.all.sort_by_cached_key(|finding| (place(finding), finding.row));
        self.all
    }
}
