//! Rows that make documents: those with the same key make one, each with a line of its own.

use std::collections::BTreeMap;

use super::field::{Field, Segment, Segments, names};
use super::found::{At, Found};
use super::sheet::{Columns, Row, Sheet, To, called};
use super::tree::{below, get, length, pointer, set};
use crate::law::Severity;
use crate::message::{ErrorCode, Problem, Problems, TableCode};
use crate::value::json::{Node, Path, Read};

/// A document that comes from rows, and where each part of it stands in the table.
pub(super) struct Record {
    pub(super) node: Node,
    /// Where each part stands, by JSON pointers.
    pub(super) origins: BTreeMap<String, At>,
    /// The rows, as spreadsheets count.
    pub(super) rows: Vec<u32>,
    /// The first of them.
    pub(super) at: At,
    lines: usize,
    pub(super) is_wrong: bool,
}

/// What makes rows one document; nothing where a row is one by itself.
pub(super) type Key = Option<String>;

/// Puts rows together. A document of which a row is wrong is kept as wrong.
pub(super) fn records(
    sheet: &Sheet<'_, '_>,
    rows: Vec<Row>,
    key: &dyn Fn(&Row) -> Key,
    found: &mut Found,
) -> Vec<Record> {
    let mut records: Vec<Record> = Vec::new();
    let mut places: BTreeMap<String, usize> = BTreeMap::new();
    for row in rows {
        let at = At { sheet: sheet.place, row: Some(row.place), column: None };
        let key = key(&row);
        let known = key.as_ref().and_then(|key| places.get(key)).copied();
        let place = known.unwrap_or(records.len());
        if known.is_none() {
            places.extend(key.map(|key| (key, place)));
            records.push(Record::new(at));
        }
        if let Some(record) = records.get_mut(place) {
            record.rows.push(u32::try_from(row.place.saturating_add(1)).unwrap_or(u32::MAX));
            record.add(row, found);
        }
    }
    records
}

impl Record {
    pub(super) const fn new(at: At) -> Self {
        Self {
            node: Node::Object(Vec::new()),
            origins: BTreeMap::new(),
            rows: Vec::new(),
            at,
            lines: 0,
            is_wrong: false,
        }
    }

    fn add(&mut self, row: Row, found: &mut Found) {
        self.is_wrong |= row.is_wrong;
        let line = self.lines;
        let mut has_line = false;
        for value in row.values {
            let (segments, names) = match value.to {
                To::Field(field) if field.to.is_empty() => continue,
                To::Field(field) => {
                    has_line |= field.is_of_line();
                    (field.place(line), called(field))
                }
                To::Place(segments, id) => {
                    let names = [("expected", id.clone()), ("expected_cs", id)];
                    (segments, names)
                }
            };
            match get(&self.node, &segments) {
                None => self.put(&segments, value.node, value.at),
                Some(before) if *before == value.node => {}
                Some(before) => {
                    let [english, czech] = names;
                    let first = self.origins.get(&pointer(&segments)).and_then(|at| at.row).unwrap_or_default();
                    let row = ("row", first.saturating_add(1).to_string());
                    let [value_en, value_cs] = shown(before);
                    let as_written = match before {
                        Node::Bool(value) => ("value", value.to_string()),
                        _ => ("value", value_en.clone()),
                    };
                    let values = [english, czech, row, as_written, ("value_en", value_en), ("value_cs", value_cs)];
                    found.push(Severity::Error, value.at, TableCode::DiffersFromRow, &values);
                    self.is_wrong = true;
                }
            }
        }
        if has_line {
            self.lines = line.saturating_add(1);
        }
    }

    /// How many lines it has.
    pub(super) const fn lines(&self) -> usize {
        self.lines
    }

    /// Puts in a part that stands in a cell.
    pub(super) fn put(&mut self, segments: &Segments, node: Node, at: At) {
        self.origins.insert(pointer(segments), at);
        set(&mut self.node, segments, node);
    }

    /// Puts a document at the end of a list.
    pub(super) fn graft(&mut self, list: &Segments, part: Self) {
        let place = below(list, &[Segment::Index(length(&self.node, list))]);
        let before = pointer(&place);
        self.origins.extend(part.origins.into_iter().map(|(below, at)| (format!("{before}{below}"), at)));
        self.origins.insert(before, part.at);
        set(&mut self.node, &place, part.node);
        self.is_wrong |= part.is_wrong;
    }

    /// Takes out a part.
    pub(super) fn take(&mut self, name: &str) -> Option<(Node, At)> {
        let Node::Object(entries) = &mut self.node else { return None };
        let place = entries.iter().position(|(known, _)| known == name)?;
        let (_, node) = entries.remove(place);
        let at = self.origins.remove(&pointer(&names(&[name])));
        Some((node, at.unwrap_or(self.at)))
    }

    /// Puts in a part that stands in no cell, where there is none.
    pub(super) fn default(&mut self, segments: &Segments, node: Node) {
        if get(&self.node, segments).is_none() {
            set(&mut self.node, segments, node);
        }
    }

    pub(super) fn text(&self, segments: &Segments) -> Option<&str> {
        match get(&self.node, segments)? {
            Node::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The document; what the engine refuses of it is found where it stands.
    pub(super) fn read<T: Read>(&self, fields: &'static [Field], columns: &Columns, found: &mut Found) -> Option<T> {
        if self.is_wrong {
            return None;
        }
        let mut problems = Problems::new();
        let value = T::read(&self.node, &Path::ROOT, &mut problems);
        for problem in &problems {
            let field = if problem.code() == ErrorCode::MissingField { field_at(fields, problem.path()) } else { None };
            self.refused(problem, (field, fields), columns, found);
        }
        value.filter(|_| problems.is_empty())
    }

    /// Finds where a problem stands: at the nearest part that came from a cell; of a field that is missing in its column.
    fn refused(
        &self,
        problem: &Problem,
        (missing, fields): (Option<&'static Field>, &'static [Field]),
        columns: &Columns,
        found: &mut Found,
    ) {
        if self.reversed(problem, fields, found) {
            return;
        }
        let at = self.nearest(problem.path());
        let Some(field) = missing else { return found.refused(at, problem) };
        let column = columns.iter().find(|(name, _)| *name == field.name).map(|(_, place)| *place);
        found.push(Severity::Error, At { column, ..at }, TableCode::Empty, &called(field));
    }

    /// Finds a beginning that is after its end at the beginning, both by the names of their columns; whether both have one.
    fn reversed(&self, problem: &Problem, fields: &'static [Field], found: &mut Found) -> bool {
        if problem.code() != ErrorCode::Reversed {
            return false;
        }
        let value = |name: &str| problem.value(name).unwrap_or_default().to_owned();
        let (first, last) = (value("first"), value("last"));
        let whole = problem.path().strip_suffix(&format!("/{first}")).unwrap_or(problem.path());
        let column = |name: &str| field_at(fields, &format!("{whole}/{name}"));
        let Some((of_first, of_last)) = column(&first).zip(column(&last)) else { return false };
        let [english, czech] = called(of_last).map(|(_, name)| name);
        let ends = [("value", value("value")), ("end", value("expected")), ("last_en", english), ("last_cs", czech)];
        let values: Vec<_> = called(of_first).into_iter().chain(ends).collect();
        found.push(Severity::Error, self.nearest(&format!("{whole}/{first}")), TableCode::Reversed, &values);
        true
    }

    fn nearest(&self, path: &str) -> At {
        let mut rest = path;
        loop {
            if let Some(at) = self.origins.get(rest) {
                // What is missing has no cell: its row will do.
                return if rest == path { *at } else { At { column: None, ..*at } };
            }
            let below = format!("{rest}/");
            if let Some((_, at)) =
                self.origins.range(below.clone()..).next().filter(|(known, _)| known.starts_with(&below))
            {
                return At { column: None, ..*at };
            }
            match rest.rsplit_once('/') {
                Some((before, _)) => rest = before,
                None => return self.at,
            }
        }
    }
}

/// The field whose place ends a JSON pointer, whatever the line.
fn field_at(fields: &'static [Field], path: &str) -> Option<&'static Field> {
    let segments: Vec<&str> = path.split('/').skip(1).collect();
    let is_index = |segment: &str| segment.bytes().all(|byte| byte.is_ascii_digit());
    let ends = |field: &&Field| {
        let Some(start) = segments.len().checked_sub(field.to.len()) else { return false };
        let end = segments.get(start..).unwrap_or_default();
        let fits = |(known, segment): (&&str, &&str)| known == segment || (*known == "*" && is_index(segment));
        !field.to.is_empty() && field.to.iter().zip(end).all(fits)
    };
    fields.iter().filter(ends).max_by_key(|field| field.to.len())
}

/// A part as sentences show it, in English and Czech.
fn shown(node: &Node) -> [String; 2] {
    match node {
        Node::Text(text) | Node::Number(text) => [text.clone(), text.clone()],
        Node::Bool(true) => ["yes", "ano"].map(str::to_owned),
        Node::Bool(false) => ["no", "ne"].map(str::to_owned),
        _ => ["…", "…"].map(str::to_owned),
    }
}
