//! A result as a file: the sheets of the operation `workbook`, in columns that can be added up and sorted.

use minitendr::Language;
use minitendr::report::{CellKind, Sheet, SheetCell, Workbook};
use rust_xlsxwriter::{DocProperties, Format, FormatAlign, Worksheet, XlsxError};

use crate::cell;

/// So many characters a column is wide at most; longer texts go on in the next line.
const WIDEST: usize = 60;

/// The paper: A4.
const A4: u8 = 9;

/// The bytes of the file; an error is a fault of ours, and says so in the words of the library.
pub(crate) fn write(workbook: &Workbook) -> Result<Vec<u8>, String> {
    file(workbook).map_err(|error| error.to_string())
}

fn file(workbook: &Workbook) -> Result<Vec<u8>, XlsxError> {
    let mut book = rust_xlsxwriter::Workbook::new();
    book.set_properties(&DocProperties::new().set_title(cell::fitting(&workbook.title)).set_comment("minitendr"));
    let mut taken = Vec::new();
    for sheet in &workbook.sheets {
        let to = book.add_worksheet();
        to.set_name(cell::sheet_name(&sheet.name, &mut taken))?;
        fill(to, sheet, workbook.language)?;
    }
    book.save_to_buffer()
}

/// One sheet: names, rows, and the notes below.
fn fill(to: &mut Worksheet, sheet: &Sheet, language: Language) -> Result<(), XlsxError> {
    let head = cell::head(true);
    for (place, column) in (0_u16..).zip(&sheet.columns) {
        let cells: Vec<&SheetCell> =
            sheet.rows.iter().map(|row| row.get(usize::from(place)).unwrap_or(&SheetCell::Empty)).collect();
        let format = Format::new().set_num_format(shown(column.cell, &cells, language)).set_align(FormatAlign::Top);
        let format = if column.cell == CellKind::Text { format.set_text_wrap() } else { format };
        cell::text(to, (0, place), &column.name, &head)?;
        for (row, value) in (1_u32..).zip(&cells) {
            write_cell(to, (row, place), column.cell, value, &format)?;
        }
        to.set_column_width(place, width(&column.name, column.cell, &cells))?;
    }
    let rows = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    let columns = u16::try_from(sheet.columns.len()).unwrap_or(u16::MAX);
    if let Some(last) = columns.checked_sub(1) {
        to.set_freeze_panes(1, 0)?;
        to.autofilter(0, 0, rows.max(1), last)?;
        to.set_repeat_rows(0, 0)?;
    }
    to.set_landscape().set_paper_size(A4).set_print_fit_to_pages(1, 0);
    notes(to, sheet, rows.saturating_add(2), columns.min(6).saturating_sub(1).max(1))
}

fn notes(to: &mut Worksheet, sheet: &Sheet, first: u32, last: u16) -> Result<(), XlsxError> {
    let plain = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let quoted = plain.clone().set_quote_prefix();
    for (row, note) in (first..).zip(&sheet.notes) {
        // A merged cell does not grow by itself, and no row is higher than 27 lines.
        let lines = note.chars().count().div_ceil(90).clamp(1, 27);
        to.set_row_height(row, u16::try_from(lines).unwrap_or(1).saturating_mul(15))?;
        let format = if cell::would_run(note) { &quoted } else { &plain };
        to.merge_range(row, 0, row, last, &cell::fitting(note), format)?;
    }
    Ok(())
}

fn write_cell(
    to: &mut Worksheet,
    at: cell::At,
    kind: CellKind,
    value: &SheetCell,
    format: &Format,
) -> Result<(), XlsxError> {
    match (value, kind) {
        (SheetCell::Empty, _) => Ok(()),
        (SheetCell::Flag(flag), _) => to.write_boolean_with_format(at.0, at.1, *flag, format).map(|_| ()),
        (SheetCell::Text(text), CellKind::Amount | CellKind::Number | CellKind::Whole | CellKind::Percent) => {
            cell::number(to, at, text, format)
        }
        (SheetCell::Text(text), CellKind::Day | CellKind::Moment) => cell::moment(to, at, text, format),
        (SheetCell::Text(text), CellKind::Text | CellKind::Flag) => cell::text(to, at, text, &cell::as_text()),
    }
}

/// How a column is shown: with as many decimals as its longest number has. Excel writes the comma and the point of a format as
/// the country of its user does.
fn shown(kind: CellKind, cells: &[&SheetCell], language: Language) -> String {
    let texts =
        || cells.iter().filter_map(|cell| if let SheetCell::Text(text) = cell { Some(text.as_str()) } else { None });
    let decimals =
        texts().filter_map(|text| text.split_once('.')).map(|(_, decimals)| decimals.len()).max().unwrap_or(0);
    let point = |places: usize| if places == 0 { String::new() } else { format!(".{}", "0".repeat(places)) };
    match kind {
        CellKind::Amount => {
            let number = format!("#,##0{}", point(decimals.max(2)));
            match language {
                Language::Czech => format!("{number}\\ \"Kč\""),
                Language::English => format!("\"CZK\"\\ {number}"),
            }
        }
        CellKind::Number => format!("#,##0{}", point(decimals)),
        CellKind::Percent => format!("0{}%", point(decimals.saturating_sub(2))),
        CellKind::Whole => "0".to_owned(),
        CellKind::Day => cell::day(language).to_owned(),
        CellKind::Moment => {
            let seconds = texts().any(|text| !text.ends_with(":00"));
            format!("{} h:mm{}", cell::day(language), if seconds { ":ss" } else { "" })
        }
        CellKind::Text => "@".to_owned(),
        CellKind::Flag => "General".to_owned(),
    }
}

/// How wide a column is, in characters.
fn width(name: &str, kind: CellKind, cells: &[&SheetCell]) -> u16 {
    let length = |cell: &&SheetCell| match cell {
        SheetCell::Empty => 0,
        SheetCell::Text(text) => text.chars().count(),
        SheetCell::Flag(_) => 5,
    };
    let longest = cells.iter().map(length).max().unwrap_or(0);
    let room = match kind {
        CellKind::Amount => 6,
        CellKind::Number => 2,
        _ => 1_usize,
    };
    let word = name.split_whitespace().map(|word| word.chars().count()).max().unwrap_or(0);
    let wide = longest.saturating_add(room).max(word.saturating_add(4)).clamp(9, WIDEST);
    u16::try_from(wide).unwrap_or(9)
}
