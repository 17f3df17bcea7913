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

/// What a protected one holds by name: `EncryptedPackage`.
const PROTECTED: &[u8] = b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";

type Bytes<'b> = Cursor<&'b [u8]>;

pub(crate) fn read(bytes: &[u8]) -> String {
    open(bytes).unwrap_or_else(|why| json!({ "refused": why })).to_string()
}

fn open(bytes: &[u8]) -> Result<Value, &'static str> {
    if bytes.starts_with(OLDER) {
        let is_protected = bytes.windows(PROTECTED.len()).any(|window| window == PROTECTED);
        return Err(if is_protected { "password" } else { "not_a_table" });
    }
    if !bytes.starts_with(PACKAGE) {
        return Err("not_a_table");
    }
    measure(bytes)?;
    let mut book = Xlsx::new(Cursor::new(bytes)).map_err(|error| match error {
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

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::{OLDER, PROTECTED, read};
    use crate::{form, write};
    use minitendr::{Form, Language, report::Workbook};

    const BOOK: &str = r#"{"title": "t", "language": "cs", "sheets": [{"name": "Nabídky",
        "columns": [{"name": "Nabídka", "cell": "text"}, {"name": "Cena", "cell": "amount"}, {"name": "Podíl", "cell": "percent"},
            {"name": "Den", "cell": "day"}, {"name": "Chvíle", "cell": "moment"}, {"name": "Ano", "cell": "flag"}],
        "rows": [["=1+1", "52300.50", "0.21", "2026-07-01", "2026-07-01T10:30:00", true],
            ["A", "12345678901234567.89", null, "1800-01-01", null, false], []],
        "notes": ["+ poznámka"]}]}"#;

    fn written() -> Vec<u8> {
        let book: Workbook = minitendr::from_json(BOOK).unwrap();
        write::write(&book).unwrap()
    }

    #[test]
    fn what_is_written_is_read_again() {
        let expected = concat!(
            r#"{"names":["Nabídky"],"sheets":[{"name":"Nabídky","rows":[["Nabídka","Cena","Podíl","Den","Chvíle","Ano"],"#,
            r#"["=1+1",52300.5,0.21,"2026-07-01","2026-07-01T10:30:00",true],"#,
            r#"["A","12345678901234567.89",null,"1800-01-01",null,false],[],[],["+ poznámka"]]}]}"#,
        );
        assert_eq!(read(&written()), expected);
    }

    #[test]
    fn a_form_is_read_again() {
        let form: Form = minitendr::from_json(
            r#"{"left_out": [], "sheets": [{"name": "Form", "is_sideways": false, "rows": [["00551023", "1.5", true, "2026-07-01"]],
            "columns": [
                {"field": "ico", "name": "IČO", "help": "osm číslic", "is_required": true, "cell": "text", "choices": []},
                {"field": "price", "name": "Cena", "help": "v Kč", "is_required": false, "cell": "amount", "choices": []},
                {"field": "is_paid", "name": "Placeno", "help": "ano, nebo ne", "is_required": false, "cell": "flag", "choices": []},
                {"field": "day", "name": "Den", "help": "den", "is_required": false, "cell": "day", "choices": []}]}]}"#,
        )
        .unwrap();
        let expected = |yes: &str| {
            format!(
                r#"{{"names":["Form"],"sheets":[{{"name":"Form","rows":[["IČO","Cena","Placeno","Den"],["00551023",1.5,"{yes}","2026-07-01"]]}}]}}"#
            )
        };
        assert_eq!(read(&form::write(&form, Language::Czech).unwrap()), expected("ano"));
        assert_eq!(read(&form::write(&form, Language::English).unwrap()), expected("yes"));
        let sideways = Form {
            sheets: form.sheets.into_iter().map(|sheet| minitendr::FormSheet { is_sideways: true, ..sheet }).collect(),
            ..form
        };
        assert!(read(&form::write(&sideways, Language::Czech).unwrap()).contains(r#"["IČO","00551023"],["Cena",1.5]"#));
    }

    #[test]
    fn what_is_no_workbook_is_refused() {
        let refused = |bytes: &[u8], why: &str| assert_eq!(read(bytes), format!(r#"{{"refused":"{why}"}}"#));
        refused(b"", "not_a_table");
        refused(b"a;b\n1;2\n", "not_a_table");
        refused(b"PK\x03\x04", "damaged");
        refused(OLDER, "not_a_table");
        refused(&[OLDER, &[0; 512], PROTECTED].concat(), "password");
    }

    /// Bytes by other values, and lengths: an answer, and no panic. The steps are prime, so that they meet every part of a file.
    #[test]
    fn a_damaged_file_has_an_answer() {
        let good = written();
        for length in (0..good.len()).step_by(71) {
            read(good.get(..length).unwrap());
        }
        for place in (0..good.len()).step_by(13) {
            let mut bytes = good.clone();
            if let Some(byte) = bytes.get_mut(place) {
                *byte ^= 0x81;
            }
            read(&bytes);
        }
    }
}
