//! A form as a file: to be filled in, sent and read back.

use minitendr::{Cell, Form, FormCell, FormColumn, FormSheet, Language};
use rust_xlsxwriter::{DataValidation, DataValidationRule, ExcelDateTime, Format, Note, Worksheet, XlsxError};

use crate::cell;

/// So many rows of a form have lists and checks.
const ROWS: u32 = 1000;

/// How long a list of choices may be in a workbook, all in all; a longer one is only explained.
const LIST: usize = 255;

/// The words that are not the engine's: what a form calls yes and no, and what it says of a cell.
struct Words {
    yes: &'static str,
    no: &'static str,
    required: &'static str,
    wrong: &'static str,
}

const CZECH: Words = Words { yes: "ano", no: "ne", required: "povinné", wrong: "Toto sem nepatří" };
const ENGLISH: Words = Words { yes: "yes", no: "no", required: "required", wrong: "This does not belong here" };

/// The bytes of the file; an error is a fault of ours, and says so in the words of the library.
pub(crate) fn write(form: &Form, language: Language) -> Result<Vec<u8>, String> {
    file(form, language).map_err(|error| error.to_string())
}

fn file(form: &Form, language: Language) -> Result<Vec<u8>, XlsxError> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let mut taken = Vec::new();
    for sheet in &form.sheets {
        let to = book.add_worksheet();
        to.set_name(cell::sheet_name(&sheet.name, &mut taken))?;
        let words = if language == Language::English { &ENGLISH } else { &CZECH };
        Writer { form: sheet, words, language }.write(to)?;
    }
    book.save_to_buffer()
}

/// One sheet of a form; sideways the names of the columns stand one below the other.
struct Writer<'f> {
    form: &'f FormSheet,
    words: &'static Words,
    language: Language,
}

impl Writer<'_> {
    fn write(&self, to: &mut Worksheet) -> Result<(), XlsxError> {
        for (place, column) in (0_u16..).zip(&self.form.columns) {
            let format = self.format(column.cell);
            self.name(to, place, column, &format)?;
            self.check(to, place, column, &format)?;
            for (row, cells) in (1_u32..).zip(&self.form.rows) {
                if let Some(value) = cells.get(usize::from(place)) {
                    self.cell(to, self.at(row, place), column.cell, value, &format)?;
                }
            }
        }
        if self.form.is_sideways {
            to.set_column_width(0, 30)?;
            to.set_column_width(1, 50)?;
        } else {
            to.set_freeze_panes(1, 0)?;
        }
        Ok(())
    }

    fn at(&self, row: u32, place: u16) -> cell::At {
        if self.form.is_sideways { (u32::from(place), u16::try_from(row).unwrap_or(u16::MAX)) } else { (row, place) }
    }

    fn format(&self, kind: FormCell) -> Format {
        let shown = match kind {
            FormCell::Text | FormCell::Choice | FormCell::Flag => "@".to_owned(),
            FormCell::Amount => "# ##0.00".to_owned(),
            FormCell::Number => "General".to_owned(),
            FormCell::Whole => "0".to_owned(),
            FormCell::Day => cell::day(self.language).to_owned(),
            FormCell::Moment => format!("{} h:mm", cell::day(self.language)),
        };
        Format::new().set_num_format(shown)
    }

    fn name(&self, to: &mut Worksheet, place: u16, column: &FormColumn, format: &Format) -> Result<(), XlsxError> {
        let at = self.at(0, place);
        cell::text(to, at, &column.name, &cell::head(column.is_required))?;
        let required = if column.is_required { format!(" ({})", self.words.required) } else { String::new() };
        to.insert_note(
            at.0,
            at.1,
            &Note::new(format!("{}{required}", column.help)).set_width(256).add_author_prefix(false),
        )?;
        if !self.form.is_sideways {
            let longest = column.choices.iter().map(|choice| choice.chars().count()).max().unwrap_or(0);
            let wide = longest.max(column.name.chars().count()).saturating_add(2).clamp(12, 40);
            to.set_column_width(place, u16::try_from(wide).unwrap_or(12))?;
            to.set_column_format(place, format)?;
        }
        Ok(())
    }

    /// The list to choose from, or what kind of entry belongs there.
    fn check(&self, to: &mut Worksheet, place: u16, column: &FormColumn, format: &Format) -> Result<(), XlsxError> {
        let flags = [self.words.yes.to_owned(), self.words.no.to_owned()];
        let choices = if column.cell == FormCell::Flag { &flags[..] } else { &column.choices };
        let length = choices
            .iter()
            .fold(0_usize, |sum, choice| sum.saturating_add(choice.encode_utf16().count()).saturating_add(1));
        let listed = !choices.is_empty() && length <= LIST && !choices.iter().any(|choice| choice.contains(','));
        let rule = DataValidation::new();
        let rule = match column.cell {
            _ if listed => rule.allow_list_strings(choices)?,
            FormCell::Amount | FormCell::Number => {
                rule.allow_decimal_number(DataValidationRule::GreaterThanOrEqualTo(0.0))
            }
            FormCell::Whole => rule.allow_whole_number(DataValidationRule::GreaterThanOrEqualTo(0)),
            FormCell::Day | FormCell::Moment => {
                let first = ExcelDateTime::from_ymd(2000, 1, 1)?;
                rule.allow_date(DataValidationRule::GreaterThanOrEqualTo(first))
            }
            _ => rule.allow_any_value(),
        };
        let help = cut(&column.help, 255);
        let rule = rule
            .set_input_title(cut(&column.name, 32))?
            .set_input_message(help.clone())?
            .set_error_title(self.words.wrong)?
            .set_error_message(help)?;
        let first = self.at(1, place);
        let last = self.at(if self.form.is_sideways { 1 } else { ROWS }, place);
        to.add_data_validation(first.0, first.1, last.0, last.1, &rule)?;
        if self.form.is_sideways {
            to.write_blank(first.0, first.1, format)?;
        }
        Ok(())
    }

    fn cell(
        &self,
        to: &mut Worksheet,
        at: cell::At,
        kind: FormCell,
        value: &Cell,
        format: &Format,
    ) -> Result<(), XlsxError> {
        let written = match value {
            Cell::Empty => return Ok(()),
            Cell::Flag(flag) => {
                if *flag {
                    self.words.yes
                } else {
                    self.words.no
                }
            }
            Cell::Text(text) | Cell::Number(text) => text,
        };
        match kind {
            FormCell::Amount | FormCell::Number | FormCell::Whole => cell::number(to, at, written, format),
            FormCell::Day | FormCell::Moment => cell::moment(to, at, written, format),
            FormCell::Text | FormCell::Flag | FormCell::Choice => cell::text(to, at, written, format),
        }
    }
}

/// The beginning of a text, as long as a hint may be.
fn cut(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}
