//! Opening a workbook. Whatever the bytes are, the answer is cells or the reason why there are none.

use std::io::{Cursor, Read, copy, sink};

use calamine::{DataRef, Reader, Xlsx, XlsxError};
use chrono::NaiveTime;
use serde_json::{Value, json};
use zip::ZipArchive;

/// What a workbook may be when it is unpacked, in bytes; more is taken for an attack. A form has a hundredth of it.
const MOST_BYTES: u64 = 100_000_000;

/// So many cells are read, empty ones before the last of a row and of a sheet included.
const MOST_CELLS: usize = 1_000_000;

/// How a file begins that is a package of others, as XLSX is, and one of the older kind, in which protected ones are wrapped.
const PACKAGE: &[u8] = b"PK";
const OLDER: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";

type Bytes<'b> = Cursor<&'b [u8]>;

pub(crate) fn read(bytes: &[u8]) -> String {
    open(bytes).unwrap_or_else(|why| json!({ "refused": why })).to_string()
}

fn open(bytes: &[u8]) -> Result<Value, &'static str> {
    if bytes.starts_with(OLDER) {
        return match Xlsx::new(Cursor::new(bytes)) {
            Err(XlsxError::Password) => Err("password"),
            _ => Err("not_a_table"),
        };
    }
    if !bytes.starts_with(PACKAGE) {
        return Err("not_a_table");
    }
    measure(bytes)?;
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
        XlsxError::Password => "password",
        // A package of something else, such as a document or an ODS.
        XlsxError::FileNotFound(_) | XlsxError::RelationshipNotFound => "not_a_table",
        _ => "damaged",
    })?;
    let names = book.sheet_names();
    let mut room = MOST_CELLS;
    let mut sheets = Vec::new();
    for name in &names {
        // A sheet that holds a chart has no cells.
        let rows = match rows(&mut book, name, &mut room) {
            Err(Failure::NoCells) => continue,
            Err(Failure::Damaged) => return Err("damaged"),
            Err(Failure::TooLarge) => return Err("unpacks_too_large"),
            Ok(rows) => rows,
        };
        sheets.push(json!({ "name": name, "rows": rows }));
    }
    Ok(json!({ "names": names, "sheets": sheets }))
}

/// Unpacks everything into nothing: what a package says of its own size need not be true.
fn measure(bytes: &[u8]) -> Result<(), &'static str> {
    let mut package = ZipArchive::new(Cursor::new(bytes)).map_err(|_| "damaged")?;
    let mut room = MOST_BYTES;
    for index in 0..package.len() {
        let entry = package.by_index(index).map_err(|_| "damaged")?;
        let unpacked = copy(&mut entry.take(room.saturating_add(1)), &mut sink()).map_err(|_| "damaged")?;
        room = room.checked_sub(unpacked).ok_or("unpacks_too_large")?;
    }
    Ok(())
}

enum Failure {
    NoCells,
    Damaged,
    TooLarge,
}

/// The rows from the first of the sheet, so that they are counted as people see them. Cell by cell: a sheet whose only cell is
/// its last would otherwise be built whole.
fn rows(book: &mut Xlsx<Bytes<'_>>, name: &str, room: &mut usize) -> Result<Vec<Vec<Value>>, Failure> {
    let mut cells = book.worksheet_cells_reader(name).map_err(|error| match error {
        XlsxError::NotAWorksheet(_) => Failure::NoCells,
        _ => Failure::Damaged,
    })?;
    let mut rows: Vec<Vec<Value>> = Vec::new();
    while let Some(found) = cells.next_cell().map_err(|_| Failure::Damaged)? {
        let value = cell(found.get_value());
        if value.is_null() {
            continue;
        }
        let (row, column) = found.get_position();
        let (row, column) = (index(row)?, index(column)?);
        if rows.len() <= row {
            take(room, row.saturating_add(1).saturating_sub(rows.len()))?;
            rows.resize_with(row.saturating_add(1), Vec::new);
        }
        let Some(into) = rows.get_mut(row) else { return Err(Failure::Damaged) };
        if into.len() <= column {
            take(room, column.saturating_add(1).saturating_sub(into.len()))?;
            into.resize(column.saturating_add(1), Value::Null);
        }
        if let Some(place) = into.get_mut(column) {
            *place = value;
        }
    }
    Ok(rows)
}

fn index(place: u32) -> Result<usize, Failure> {
    usize::try_from(place).map_err(|_| Failure::TooLarge)
}

fn take(room: &mut usize, cells: usize) -> Result<(), Failure> {
    *room = room.checked_sub(cells).ok_or(Failure::TooLarge)?;
    Ok(())
}

fn cell(data: &DataRef<'_>) -> Value {
    match data {
        DataRef::Empty => Value::Null,
        DataRef::Int(number) => (*number).into(),
        DataRef::Float(number) => (*number).into(),
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.as_str().into(),
        DataRef::SharedString(text) => (*text).into(),
        DataRef::Bool(value) => (*value).into(),
        DataRef::Error(error) => error.to_string().into(),
        DataRef::DateTime(moment) => match moment.as_datetime().filter(|_| moment.is_datetime()) {
            // A day has no time of day in a spreadsheet; midnight is a day.
            Some(at) if at.time() == NaiveTime::MIN => at.date().to_string().into(),
            Some(at) => at.format("%Y-%m-%dT%H:%M:%S").to_string().into(),
            None => moment.as_f64().into(),
        },
    }
}
