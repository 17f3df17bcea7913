//! One sheet: its columns are found, then every row is read cell by cell.

use super::Cell;
use super::field::{Field, Kind, Segments};
use super::found::{At, Found};
use super::header::{Column, Header, Meant, field_of, filled, header, plain, tax_said};
use super::known::Known;
use super::reading::Reading;
use crate::evaluation::Vat;
use crate::framework::Lot;
use crate::law::Severity;
use crate::message::TableCode;
use crate::value::json::Node;
use crate::value::{Id, Map, contains_birth_number, contains_nine_digits};

/// A sheet that is being read.
pub(super) struct Sheet<'s, 'i> {
    /// Its place among the sheets.
    pub(super) place: usize,
    pub(super) fields: &'static [Field],
    /// Fields that need no column, since they are known otherwise.
    pub(super) given: &'s [&'static str],
    /// Groups of fields of which one has to have a column; the last of a group is named where none has.
    pub(super) groups: &'s [&'static [&'static str]],
    /// How much it weighs that there are no rows; nothing where there need not be any.
    pub(super) no_rows: Option<Severity>,
    pub(super) known: &'s Known<'i>,
    /// What somebody said of columns.
    pub(super) said: &'s Map<Id>,
}

/// What a row says, cell by cell.
#[derive(Default)]
pub(super) struct Row {
    pub(super) place: usize,
    pub(super) values: Vec<Value>,
    /// Whether something of it is wrong.
    pub(super) is_wrong: bool,
}

/// What a cell says, and where it belongs.
pub(super) struct Value {
    /// The name of the field; of a criterion `values`.
    pub(super) field: &'static str,
    pub(super) to: To,
    pub(super) node: Node,
    pub(super) at: At,
}

/// Where the column of each field is, from 0.
pub(super) type Columns = Vec<(&'static str, usize)>;

/// What a sheet says.
#[derive(Default)]
pub(super) struct SheetRead {
    pub(super) rows: Vec<Row>,
    columns: Vec<Column>,
}

impl SheetRead {
    /// Whether there is a column for a field.
    pub(super) fn has(&self, name: &str) -> bool {
        has(&self.columns, name)
    }

    /// Where the column of each field is.
    pub(super) fn columns(&self) -> Columns {
        let of_field = |column: &Column| match column.is {
            Meant::Field(field) => Some((field.name, column.place)),
            _ => None,
        };
        self.columns.iter().filter_map(of_field).collect()
    }
}

fn has(columns: &[Column], name: &str) -> bool {
    columns.iter().any(|column| matches!(column.is, Meant::Field(field) if field.name == name))
}

impl Value {
    pub(super) fn is_of_line(&self) -> bool {
        matches!(self.to, To::Field(field) if field.is_of_line())
    }
}

pub(super) enum To {
    Field(&'static Field),
    /// A place of its own, and what it is called.
    Place(Segments, String),
}

impl Row {
    /// The text of a field.
    pub(super) fn text(&self, field: &str) -> Option<&str> {
        self.values.iter().find(|value| value.field == field).and_then(|value| match &value.node {
            Node::Text(text) | Node::Number(text) => Some(text.as_str()),
            _ => None,
        })
    }
}

impl Sheet<'_, '_> {
    /// Reads every row. Nothing where the columns cannot be found, which is said.
    pub(super) fn read(&self, rows: &[Vec<Cell>], found: &mut Found) -> SheetRead {
        let meaning = |name: &str| self.meaning(name);
        let table = At { sheet: self.place, ..At::default() };
        let Some(header) = header(rows, &meaning) else {
            let is_empty = rows.iter().flatten().all(|cell| *cell == Cell::Empty);
            let code = if is_empty { TableCode::NothingThere } else { TableCode::NoHeader };
            found.push(Severity::Error, table, code, &[]);
            return SheetRead::default();
        };
        let (first, width) = (header.last.saturating_add(1), header.width);
        let before = found.errors;
        let columns = self.open(header, found);
        if found.errors > before {
            return SheetRead { rows: Vec::new(), columns };
        }
        let mut read = Vec::new();
        for (row, cells) in rows.iter().enumerate().skip(first) {
            if cells.iter().all(|cell| *cell == Cell::Empty) {
                continue;
            }
            if is_total(cells) {
                found.push(Severity::Note, self.row(row), TableCode::TotalRow, &[]);
                continue;
            }
            read.push(self.cells((row, cells), &columns, width, found));
        }
        if let Some(severity) = self.no_rows.filter(|_| read.is_empty()) {
            found.push(severity, self.row(first.saturating_sub(1)), TableCode::NoRows, &[]);
        }
        SheetRead { rows: read, columns }
    }

    /// What a name means: as somebody said, else by itself.
    fn meaning(&self, name: &str) -> Option<Meant> {
        let plain_name = plain(name);
        let said = self.said.iter().find(|(known, _)| plain(known.as_str()) == plain_name);
        if let Some((_, said)) = said {
            return meant(self.fields, self.known, said.as_str());
        }
        let criterion = self.known.criterion(name);
        criterion.map(Meant::Criterion).or_else(|| field_of(self.fields, name).map(Meant::Field))
    }

    const fn row(&self, row: usize) -> At {
        At { sheet: self.place, row: Some(row), column: None }
    }

    const fn cell(&self, row: usize, column: usize) -> At {
        At { sheet: self.place, row: Some(row), column: Some(column) }
    }

    /// Says which columns were taken for what.
    fn open(&self, header: Header, found: &mut Found) -> Vec<Column> {
        let mut columns: Vec<Column> = Vec::new();
        let named = header.last.saturating_add(1).to_string();
        if header.first > 0 {
            found.push(Severity::Note, self.row(header.first), TableCode::HeaderAt, &[("value", named)]);
        }
        for column in header.columns {
            let at = self.cell(header.last, column.place);
            if let Some(known) = columns.iter().find(|known| known.is.is_same(column.is)) {
                let values = [("value", column.name.clone()), ("expected", known.name.clone())];
                found.push(Severity::Warning, at, TableCode::ColumnTwice, &values);
                continue;
            }
            let name = ("value", column.name.clone());
            match self.called(column.is) {
                None => found.push(Severity::Note, at, TableCode::ColumnAside, &[name]),
                // That a name means what it says goes without saying.
                Some([english, czech])
                    if [&english, &czech].iter().any(|called| plain(called) == plain(&column.name)) => {}
                Some([english, czech]) => {
                    let values = [name, ("expected", english), ("expected_cs", czech)];
                    found.push(Severity::Note, at, TableCode::ColumnRead, &values);
                }
            }
            self.tax(&column, at, found);
            columns.push(column);
        }
        let of_all = self.fields.iter().filter(|field| field.is_required && !self.given.contains(&field.name));
        let missing = of_all.filter(|field| !has(&columns, field.name));
        let of_groups = self.groups.iter().filter(|group| !group.iter().any(|name| has(&columns, name)));
        let named = of_groups.filter_map(|group| self.fields.iter().find(|field| Some(&field.name) == group.last()));
        for field in missing.chain(named) {
            found.push(Severity::Error, self.row(header.last), TableCode::NoColumn, &called(field));
        }
        columns
    }

    /// Warns where the name of a column of prices says another basis than the lots that are read for.
    fn tax(&self, column: &Column, at: At, found: &mut Found) {
        let is_money = matches!(column.is, Meant::Field(field) if matches!(field.kind, Kind::Money));
        let Some(is_included) = tax_said(&column.name).filter(|_| is_money && !self.known.lots.is_empty()) else {
            return;
        };
        let fits = |lot: &&Lot| (lot.scheme.vat == Vat::Included) == is_included;
        if !self.known.lots.iter().all(fits) {
            found.push(Severity::Warning, at, TableCode::AnotherTax, &[("value", column.name.clone())]);
        }
    }

    fn called(&self, meant: Meant) -> Option<[String; 2]> {
        match meant {
            Meant::Field(field) => Some(field.called.map(str::to_owned)),
            Meant::Criterion(place) => {
                let id = format!("`{}`", self.known.criteria.get(place)?.id);
                Some([id.clone(), id])
            }
            Meant::Nothing | Meant::Unknown { .. } => None,
        }
    }

    /// Reads one row; what is wrong with it is found all at once.
    fn cells(&self, (row, cells): (usize, &[Cell]), columns: &[Column], width: usize, found: &mut Found) -> Row {
        let before = found.errors;
        let mut read = Row { place: row, ..Row::default() };
        if filled(cells) > width {
            found.push(Severity::Error, self.cell(row, width), TableCode::CellsBeyond, &[]);
        }
        if !self.look_through(row, cells, columns, found) {
            let has_ico = columns.iter().any(|column| {
                matches!(column.is, Meant::Field(field) if matches!(field.kind, Kind::Ico))
                    && cells.get(column.place).is_some_and(|cell| *cell != Cell::Empty)
            });
            for column in columns {
                let Some(cell) = cells.get(column.place).filter(|cell| **cell != Cell::Empty) else { continue };
                // Beside its number an organisation may be called as anybody likes.
                let is_only_called = has_ico
                    && matches!((column.is, cell), (Meant::Field(Field { kind: Kind::Participant, .. }), Cell::Text(text))
                        if self.known.participant(text).is_none());
                if is_only_called {
                    continue;
                }
                let mut reading = Reading { at: self.cell(row, column.place), known: self.known, found };
                read.values.extend(match column.is {
                    Meant::Field(field) => reading.value(field.kind, cell).map(|node| Value {
                        field: field.name,
                        to: To::Field(field),
                        node,
                        at: reading.at,
                    }),
                    Meant::Criterion(place) => reading.criterion(place, cell),
                    Meant::Nothing | Meant::Unknown { .. } => None,
                });
            }
        }
        read.is_wrong = found.errors > before;
        read
    }

    /// Whether the row holds a birth number, anywhere. The cell is not repeated.
    fn look_through(&self, row: usize, cells: &[Cell], columns: &[Column], found: &mut Found) -> bool {
        let mut holds = false;
        for (place, cell) in cells.iter().enumerate() {
            let (Cell::Text(text) | Cell::Number(text)) = cell else { continue };
            let at = self.cell(row, place);
            let meant = columns.iter().find(|column| column.place == place).map(|column| column.is);
            let holds_numbers = match meant {
                Some(Meant::Field(field)) => !matches!(field.kind, Kind::Note | Kind::Text),
                Some(Meant::Criterion(_)) => true,
                Some(Meant::Unknown { holds_numbers }) => holds_numbers,
                Some(Meant::Nothing) | None => false,
            };
            let is_reference = matches!(meant, Some(Meant::Field(field)) if matches!(field.kind, Kind::Reference));
            if !is_reference && contains_birth_number(text) {
                holds = true;
                found.push(Severity::Error, at, TableCode::BirthNumberInCell, &[]);
            } else if !holds_numbers && contains_nine_digits(text) {
                found.push(Severity::Warning, at, TableCode::NineDigitsInCell, &[]);
            }
        }
        holds
    }
}

/// What somebody said that a column is.
pub(super) fn meant(fields: &'static [Field], known: &Known<'_>, said: &str) -> Option<Meant> {
    if said == "nothing" {
        return Some(Meant::Nothing);
    }
    let field = fields.iter().find(|field| field.name == said).map(Meant::Field);
    field.or_else(|| known.criterion(said).map(Meant::Criterion))
}

pub(super) fn called(field: &Field) -> [(&'static str, String); 2] {
    let [english, czech] = field.called;
    [("expected", english.to_owned()), ("expected_cs", czech.to_owned())]
}

fn is_total(cells: &[Cell]) -> bool {
    let first = cells.iter().find(|cell| **cell != Cell::Empty);
    matches!(first, Some(Cell::Text(text)) if ["celkem", "soucet", "total", "sum"].contains(&plain(text).as_str()))
}
