//! A table by itself: one sheet whose rows make documents.

use super::field::Field;
use super::found::{Found, TableFinding};
use super::known::Known;
use super::record::{Key, Record, records};
use super::sheet::{Columns, Row, Sheet, SheetRead};
use super::{Cell, TableSource, said_columns};
use crate::law::Severity;
use crate::message::InputError;
use crate::value::json::Read;
use crate::value::{Id, Map};

/// A table as it is handed in, and what its columns can be.
pub(super) struct One<'t> {
    pub(super) rows: &'t [Vec<Cell>],
    /// What somebody said of columns.
    pub(super) said: &'t Map<Id>,
    pub(super) source: &'t TableSource,
    pub(super) fields: &'static [Field],
    /// Fields that need no column, since they are known otherwise.
    pub(super) given: &'t [&'static str],
    /// Groups of fields of which one has to have a column.
    pub(super) groups: &'t [&'static [&'static str]],
}

/// The documents that rows make, where their columns are, and what was found.
pub(super) struct Records {
    pub(super) all: Vec<Record>,
    pub(super) columns: Columns,
    pub(super) found: Found,
}

impl Records {
    /// The documents of which every row could be read, the rows of each, and what was found.
    pub(super) fn documents<T: Read>(
        mut self,
        fields: &'static [Field],
        complete: &dyn Fn(&mut Record),
    ) -> (Vec<T>, Vec<Vec<u32>>, Vec<TableFinding>) {
        let (mut documents, mut rows) = (Vec::new(), Vec::new());
        for mut record in self.all {
            complete(&mut record);
            if let Some(document) = record.read(fields, &self.columns, &mut self.found) {
                documents.push(document);
                rows.push(record.rows);
            }
        }
        (documents, rows, self.found.finish())
    }
}

impl One<'_> {
    /// Puts rows together to documents. Error: `unknown_name` for a meaning of a column that there is not.
    pub(super) fn records(
        &self,
        known: &Known<'_>,
        adjust: &dyn Fn(&mut SheetRead),
        key: &dyn Fn(&Row, &Columns) -> Key,
    ) -> Result<Records, InputError> {
        said_columns(self.fields, known, self.said)?;
        let mut found = Found::of(self.source.file.clone());
        let place = found.sheet(self.source.sheet.clone(), false);
        if !self.source.open(&mut found) {
            return Ok(Records { all: Vec::new(), columns: Columns::new(), found });
        }
        let sheet = Sheet {
            place,
            fields: self.fields,
            given: self.given,
            groups: self.groups,
            no_rows: Some(Severity::Warning),
            known,
            said: self.said,
        };
        let mut read = sheet.read(self.rows, &mut found);
        adjust(&mut read);
        let columns = read.columns();
        let all = records(&sheet, read.rows, &|row| key(row, &columns), &mut found);
        Ok(Records { all, columns, found })
    }
}
