//! A framework contract from the sheets of a workbook, which are put together to one document.

use std::collections::BTreeMap;

use super::FrameworkRead;
use super::field::{Segment, names};
use super::found::{At, Found};
use super::framework_fields::{
    CREDENTIALS, CRITERIA, FRAMEWORK, ITEMS, LEFT_OUT, LOTS, PARENT, PARTICIPANTS, REQUIRED_CREDENTIALS, SHEETS,
    SheetForm, TERMS,
};
use super::header::plain;
use super::known::Known;
use super::record::{Key, Record, records};
use super::sheet::{Row, Sheet, To};
use super::tree::{below, get, length};
use super::{SheetRows, TableSource};
use crate::framework::FrameworkContract;
use crate::law::Severity;
use crate::message::TableCode;
use crate::value::json::Node;
use crate::value::{Checked, Map};

pub(super) fn read(sheets: &[SheetRows], source: &TableSource) -> FrameworkRead {
    let mut found = Found::of(source.file.clone());
    if source.refused.is_some() {
        found.sheet(source.sheet.clone(), false);
    }
    if !source.open(&mut found) {
        return FrameworkRead { framework: None, findings: found.finish() };
    }
    // Without a framework contract there is nothing that could be unknown.
    let known = Known::new(None, None).unwrap_or_default();
    let mut workbook = Workbook { known, sheets, found: &mut found, places: BTreeMap::new() };
    workbook.open();
    let framework = workbook.read();
    FrameworkRead { framework, findings: found.finish() }
}

struct Workbook<'r> {
    known: Known<'r>,
    sheets: &'r [SheetRows],
    found: &'r mut Found,
    /// The place of the sheet that is meant by each form.
    places: BTreeMap<&'static str, (usize, &'r SheetRows)>,
}

/// The documents of each sheet by their ids.
type Places = BTreeMap<String, usize>;

impl Workbook<'_> {
    /// Finds the sheets, and says which are missing or left aside.
    fn open(&mut self) {
        for sheet in self.sheets {
            let name = plain(&sheet.name);
            let form = SHEETS.iter().find(|form| form.is_called(&name));
            let place = self.found.sheet(Some(sheet.name.clone()), form.is_some_and(|form| form.is_sideways));
            let at = At { sheet: place, ..At::default() };
            match form {
                Some(form) if !self.places.contains_key(form.name) => {
                    self.places.insert(form.name, (place, sheet));
                }
                _ if LEFT_OUT.iter().any(|called| plain(called) == name) => self.left_out(sheet, at),
                _ => self.found.push(Severity::Note, at, TableCode::SheetAside, &[("value", sheet.name.clone())]),
            }
        }
        let nowhere = At { sheet: usize::MAX, ..At::default() };
        for form in SHEETS.iter().filter(|form| form.is_required && !self.places.contains_key(form.name)) {
            let [english, czech] = form.called;
            let values = [("expected", english.to_owned()), ("expected_cs", czech.to_owned())];
            self.found.push(Severity::Error, nowhere, TableCode::NoSheet, &values);
        }
    }

    /// What the form did not say, so that nobody takes its contract for the whole.
    fn left_out(&mut self, sheet: &SheetRows, at: At) {
        let said = |row: &Vec<super::Cell>| match row.first() {
            Some(super::Cell::Text(text)) if text.starts_with('/') => Some(text.clone()),
            _ => None,
        };
        let parts: Vec<String> = sheet.rows.iter().filter_map(said).collect();
        if !parts.is_empty() {
            self.found.push(Severity::Warning, at, TableCode::LeftOut, &[("value", parts.join(", "))]);
        }
    }

    /// The documents of a sheet.
    fn records(&mut self, form: &'static SheetForm, given: &[&'static str], key: &dyn Fn(&Row) -> Key) -> Vec<Record> {
        let Some((place, sheet)) = self.places.get(form.name).copied() else { return Vec::new() };
        let said = Map::new();
        let reader = Sheet {
            place,
            fields: form.fields,
            given,
            groups: &[],
            no_rows: form.is_required.then_some(Severity::Error),
            known: &self.known,
            said: &said,
        };
        let turned;
        let rows = if form.is_sideways {
            turned = sideways(&sheet.rows);
            &turned
        } else {
            &sheet.rows
        };
        // What need not be there may be empty.
        let is_empty = sheet.rows.iter().flatten().all(|cell| *cell == super::Cell::Empty);
        if is_empty && !form.is_required {
            return Vec::new();
        }
        let mut read = reader.read(rows, self.found);
        if form.name == TERMS.name {
            read.rows.iter_mut().for_each(price_by_item);
        }
        records(&reader, read.rows, key, self.found)
    }

    fn read(&mut self) -> Option<Checked<FrameworkContract>> {
        let mut whole = self.records(&FRAMEWORK, &[], &|_| Some(String::new())).into_iter().next()?;
        let lots = self.records(&LOTS, &[], &|row| row.text("lot").map(plain));
        let is_only = lots.len() <= 1;
        let places = graft(&mut whole, "lots", lots, &mut |lot| {
            lot.default(&names(&["scheme", "combine", "kind"]), Node::Text("weighted_sum".to_owned()));
            if get(&lot.node, &names(&["path", "rules"])).is_some() {
                let rule = below(&names(&["path", "rules"]), &[Segment::Index(0)]);
                lot.default(&below(&rule, &names(&["id"])), Node::Text("mini_tender".to_owned()));
                lot.default(&below(&rule, &names(&["way", "kind"])), Node::Text("mini_tender".to_owned()));
            }
        });
        let given: &[&'static str] = if is_only { &["lot"] } else { &[] };
        for (form, list) in [
            (&ITEMS, &["items"] as &[&str]),
            (&CRITERIA, &["scheme", "criteria"]),
            (&REQUIRED_CREDENTIALS, &["required_credentials"]),
        ] {
            let rows = self.records(form, given, &|_| None);
            self.below_parents(&mut whole, ("lots", "lot", is_only), &places, rows, list);
        }
        let participants = self.records(&PARTICIPANTS, &[], &|row| row.text("participant").map(plain));
        let places = graft(&mut whole, "participants", participants, &mut |participant| {
            participant.default(&names(&["lots"]), Node::List(Vec::new()));
        });
        let key = |row: &Row| Some(format!("{}\n{}", row.text("participant")?, row.text("lot").unwrap_or_default()));
        let mut terms = self.records(&TERMS, given, &key);
        if let Some(lot) = whole.text(&below(&names(&["lots"]), &[Segment::Index(0), Segment::Name("id".to_owned())])) {
            let lot = lot.to_owned();
            for terms in terms.iter_mut().filter(|_| is_only) {
                terms.default(&names(&["lot"]), Node::Text(lot.clone()));
            }
        }
        self.below_parents(&mut whole, ("participants", "participant", false), &places, terms, &["lots"]);
        let credentials = self.records(&CREDENTIALS, &[], &|_| None);
        self.below_parents(&mut whole, ("participants", "participant", false), &places, credentials, &["credentials"]);
        if self.found.errors > 0 {
            return None;
        }
        whole.read::<Checked<FrameworkContract>>(CRITERIA.fields, &Vec::new(), self.found)
    }

    /// Puts documents into lists of the lots or participants that they name.
    fn below_parents(
        &mut self,
        whole: &mut Record,
        (list, parent, is_only): (&str, &'static str, bool),
        places: &Places,
        parts: Vec<Record>,
        to: &[&str],
    ) {
        for mut part in parts {
            let (named, at) = match part.take(PARENT) {
                Some((Node::Text(name), at)) => (Some(name), at),
                _ => (None, part.at),
            };
            let place = match &named {
                Some(name) => places.get(&plain(name)).copied(),
                None if is_only => Some(0),
                None => None,
            };
            let Some(place) = place else {
                let czech = if parent == "lot" { "část" } else { "účastník" };
                if let Some(name) = named {
                    let values = [("value", name), ("expected", parent.to_owned()), ("expected_cs", czech.to_owned())];
                    self.found.push(Severity::Error, at, TableCode::NotInSheet, &values);
                }
                continue;
            };
            let list = below(&below(&names(&[list]), &[Segment::Index(place)]), &names(to));
            whole.graft(&list, part);
        }
    }
}

/// Puts documents into a list of the whole; where each of them is by its id.
fn graft(whole: &mut Record, list: &str, parts: Vec<Record>, complete: &mut dyn FnMut(&mut Record)) -> Places {
    let list = names(&[list]);
    let mut places = Places::new();
    for mut part in parts {
        complete(&mut part);
        if let Some(id) = part.text(&names(&["id"])) {
            places.insert(plain(id), length(&whole.node, &list));
        }
        whole.graft(&list, part);
    }
    whole.default(&list, Node::List(Vec::new()));
    places
}

/// In a price annex a row is about one item: its price and capacity belong below the name of the item.
fn price_by_item(row: &mut Row) {
    let Some(item) = row.text("item").map(str::to_owned) else { return };
    for value in &mut row.values {
        if matches!(value.field, "price" | "capacity") {
            let list = if value.field == "price" { "prices" } else { "capacity" };
            value.to = To::Place(names(&[list, &item]), format!("`{item}`"));
        }
    }
}

/// Rows for columns: a sheet whose names stand one below the other.
pub(super) fn sideways(rows: &[Vec<super::Cell>]) -> Vec<Vec<super::Cell>> {
    let width = rows.iter().map(Vec::len).max().unwrap_or_default();
    let cell = |row: &Vec<super::Cell>, place: usize| row.get(place).cloned().unwrap_or(super::Cell::Empty);
    (0..width).map(|place| rows.iter().map(|row| cell(row, place)).collect()).collect()
}
