//! The file that a table comes from, as whoever opened it tells.

use super::found::{At, Found};
use crate::law::Severity;
use crate::message::TableCode;
use crate::value::json::{names, read_object};

names! {
    /// Why a file could not be opened as a table.
    pub enum FileRefusal or UnknownName {
        /// It is protected by a password.
        Password = "password",
        /// It is damaged.
        Damaged = "damaged",
        /// Unpacked it would be larger than anybody reads (a zip bomb).
        UnpacksTooLarge = "unpacks_too_large",
        /// It is no table, whatever its name says.
        NotATable = "not_a_table",
        /// Its text is in no encoding that is known.
        UnknownEncoding = "unknown_encoding",
        /// It has no sheet of the name that was asked for.
        NoSuchSheet = "no_such_sheet",
        /// It is no JSON.
        NotJson = "not_json",
    }
}

impl FileRefusal {
    const fn code(self) -> TableCode {
        match self {
            Self::Password => TableCode::Password,
            Self::Damaged => TableCode::Damaged,
            Self::UnpacksTooLarge => TableCode::UnpacksTooLarge,
            Self::NotATable => TableCode::NotATable,
            Self::UnknownEncoding => TableCode::UnknownEncoding,
            Self::NoSuchSheet => TableCode::NoSuchSheet,
            Self::NotJson => TableCode::NotJson,
        }
    }
}

/// The file that a table comes from: what it is called, and what was assumed to open it. Every finding then names it.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct TableSource {
    /// The name of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// The sheet that was read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sheet: Option<String>,
    /// The other sheets, which were not read.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub other_sheets: Vec<String>,
    /// The encoding that was assumed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub encoding: Option<String>,
    /// What was taken to part the cells.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub separator: Option<String>,
    /// Why it could not be opened; there are no rows then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refused: Option<FileRefusal>,
}
read_object!(TableSource {
    optional file,
    optional sheet,
    defaulted other_sheets,
    optional encoding,
    optional separator,
    optional refused,
});

impl TableSource {
    /// Says what was assumed; whether there is anything to be read.
    pub(super) fn open(&self, found: &mut Found) -> bool {
        let at = At::default();
        let mut note = |code, value: &str| found.push(Severity::Note, at, code, &[("value", value.to_owned())]);
        if let Some(encoding) = &self.encoding {
            note(TableCode::EncodingAssumed, encoding);
        }
        if let Some(separator) = &self.separator {
            note(TableCode::SeparatorAssumed, if separator == "\t" { "tab" } else { separator });
        }
        if !self.other_sheets.is_empty() {
            note(TableCode::OtherSheets, &self.other_sheets.join(", "));
        }
        if let Some(refused) = self.refused {
            let sheet = self.sheet.clone().unwrap_or_default();
            found.push(Severity::Error, at, refused.code(), &[("value", sheet)]);
        }
        self.refused.is_none()
    }
}
