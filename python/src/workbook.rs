//! Opening workbooks: what stands in the cells, as JSON. What it means, the engine says.

use std::io::Cursor;

use calamine::{
    Data, Ods, OdsError, Range, Reader, Xls, XlsError, Xlsb, XlsbError, Xlsx, XlsxError, open_workbook_from_rs,
};
use serde_json::{Value, json};

type Bytes<'b> = Cursor<&'b [u8]>;

/// The sheets of a workbook, all or the one that is asked for (the first where none is named):
/// `{"names": […], "sheets": [{"name", "rows"}]}`, or `{"refused": …}` as the engine names why a file is not opened.
pub(crate) fn workbook(bytes: &[u8], wanted: Option<&str>, every: bool) -> String {
    let read = open(bytes, &Wanted { name: wanted, every });
    read.unwrap_or_else(|why| json!({ "refused": why })).to_string()
}

struct Wanted<'w> {
    name: Option<&'w str>,
    every: bool,
}

fn open(bytes: &[u8], wanted: &Wanted<'_>) -> Result<Value, &'static str> {
    let cursor = Cursor::new(bytes);
    if !bytes.starts_with(b"PK") {
        return match open_workbook_from_rs::<Xls<_>, _>(cursor) {
            Ok(book) => sheets(book, wanted),
            Err(XlsError::Password) => Err("password"),
            Err(_) => Err("not_a_table"),
        };
    }
    match open_workbook_from_rs::<Xlsx<_>, _>(cursor.clone()) {
        Ok(book) => return sheets(book, wanted),
        Err(XlsxError::Password) => return Err("password"),
        Err(_) => {}
    }
    match open_workbook_from_rs::<Ods<_>, _>(cursor.clone()) {
        Ok(book) => return sheets(book, wanted),
        Err(OdsError::Password) => return Err("password"),
        Err(_) => {}
    }
    match open_workbook_from_rs::<Xlsb<_>, _>(cursor) {
        Ok(book) => sheets(book, wanted),
        Err(XlsbError::Password) => Err("password"),
        Err(_) => Err("not_a_table"),
    }
}

fn sheets<'b, R: Reader<Bytes<'b>>>(mut book: R, wanted: &Wanted<'_>) -> Result<Value, &'static str> {
    let names = book.sheet_names();
    let chosen: Vec<String> = match (wanted.every, wanted.name) {
        (true, _) => names.clone(),
        (false, Some(name)) if names.iter().any(|known| known == name) => vec![name.to_owned()],
        (false, Some(_)) => return Err("no_such_sheet"),
        (false, None) => names.first().cloned().into_iter().collect(),
    };
    let mut read = Vec::new();
    for name in chosen {
        let range = book.worksheet_range(&name).map_err(|_| "damaged")?;
        read.push(json!({ "name": name, "rows": rows(&range) }));
    }
    Ok(json!({ "names": names, "sheets": read }))
}

/// The rows from the first of the sheet, so that they are counted as people see them.
fn rows(range: &Range<Data>) -> Vec<Vec<Value>> {
    let Some((above, left)) = range.start() else { return Vec::new() };
    let empty = (0..above).map(|_| Vec::new());
    let filled = range.rows().map(|cells| (0..left).map(|_| Value::Null).chain(cells.iter().map(cell)).collect());
    empty.chain(filled).collect()
}

fn cell(data: &Data) -> Value {
    match data {
        Data::Empty => Value::Null,
        Data::Int(number) => (*number).into(),
        Data::Float(number) => (*number).into(),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => text.as_str().into(),
        Data::Bool(value) => (*value).into(),
        Data::Error(error) => error.to_string().into(),
        Data::DateTime(moment) => match moment.as_datetime().filter(|_| moment.is_datetime()) {
            // A day has no time of day in a spreadsheet; midnight is a day.
            Some(at) if at.time() == chrono::NaiveTime::MIN => at.date().to_string().into(),
            Some(at) => at.format("%Y-%m-%dT%H:%M:%S").to_string().into(),
            None => moment.as_f64().into(),
        },
    }
}
