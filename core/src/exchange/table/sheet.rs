//! One sheet: its columns are found, then every row is read cell by cell.

use super::Cell;
use super::cell::{self, clean, is_error};
use super::choices::Choice;
use super::field::{Field, Kind, Segments, names};
use super::found::{At, Found, Values};
use super::header::{Column, Header, Meant, field_of, filled, header, plain, tax_said};
use super::known::Known;
use crate::evaluation::{Formula, Vat};
use crate::framework::Lot;
use crate::law::Severity;
use crate::message::TableCode;
use crate::value::json::Node;
use crate::value::{Exact, Id, Map, Reference, Rounding, contains_birth_number, contains_nine_digits};

/// A sheet that is being read.
pub(super) struct Sheet<'s, 'i> {
    /// Its place among the sheets.
    pub(super) place: usize,
    pub(super) fields: &'static [Field],
    /// Fields that need no column, since they are known otherwise.
    pub(super) given: &'s [&'static str],
    /// Groups of fields of which one has to have a column; the last of a group is named where none has.
    pub(super) one_of: &'s [&'static [&'static str]],
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
        let criterion = self.known.criterion(name).filter(|_| takes_values(self.fields));
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
        found.push(Severity::Note, self.row(header.first), TableCode::HeaderAt, &[("value", named)]);
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
        let of_groups = self.one_of.iter().filter(|group| !group.iter().any(|name| has(&columns, name)));
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
    field.or_else(|| known.criterion(said).filter(|_| takes_values(fields)).map(Meant::Criterion))
}

/// Whether criteria may be columns: in offers.
fn takes_values(fields: &[Field]) -> bool {
    fields.iter().any(|field| field.name == "submitted_at")
}

pub(super) fn called(field: &Field) -> [(&'static str, String); 2] {
    let [english, czech] = field.called;
    [("expected", english.to_owned()), ("expected_cs", czech.to_owned())]
}

fn is_total(cells: &[Cell]) -> bool {
    let first = cells.iter().find(|cell| **cell != Cell::Empty);
    matches!(first, Some(Cell::Text(text)) if ["celkem", "soucet", "total", "sum"].contains(&plain(text).as_str()))
}

/// A cell that is being read.
struct Reading<'r, 'k> {
    at: At,
    known: &'r Known<'k>,
    found: &'r mut Found,
}

impl Reading<'_, '_> {
    fn wrong<T>(&mut self, code: TableCode, values: Values<'_>) -> Option<T> {
        self.found.push(Severity::Error, self.at, code, values);
        None
    }

    /// The text of a cell, a number as it is shown; nothing where it holds an error of the spreadsheet.
    fn text(&mut self, cell: &Cell) -> Option<String> {
        match cell {
            Cell::Text(text) if is_error(text) => self.wrong(TableCode::SpreadsheetError, &[("value", clean(text))]),
            Cell::Text(text) => Some(clean(text)),
            Cell::Number(literal) => Some(literal.strip_suffix(".0").unwrap_or(literal).to_owned()),
            Cell::Flag(value) => Some(value.to_string()),
            Cell::Empty => None,
        }
    }

    fn assumed<T>(&mut self, meaning: cell::Meaning<T>, shown: &dyn Fn(Option<&T>) -> String) -> Option<T> {
        match meaning {
            Ok((value, assumed)) => {
                if let Some(code) = assumed {
                    self.found.push(Severity::Warning, self.at, code, &[("value", shown(Some(&value)))]);
                }
                Some(value)
            }
            Err(code) => {
                let value = shown(None);
                self.wrong(code, &[("value", value)])
            }
        }
    }

    /// A number of at least 0, of which a spreadsheet means so many decimals.
    fn number(&mut self, cell: &Cell, decimals: u32) -> Option<Exact> {
        let text = self.text(cell)?;
        let meaning = match cell {
            Cell::Number(literal) => cell::of_spreadsheet(literal, decimals).map(|exact| (exact, None)),
            _ => cell::decimal(&text),
        };
        let shown = text.clone();
        let exact = match meaning {
            Err(TableCode::TooManyDecimals) => {
                return self.wrong(TableCode::TooManyDecimals, &[("value", shown), ("expected", decimals.to_string())]);
            }
            meaning => self.assumed(meaning, &|_| shown.clone())?,
        };
        if exact.is_negative() {
            return self.wrong(TableCode::BelowZero, &[("value", text)]);
        }
        if exact.round(decimals, Rounding::Down) != exact {
            return self.wrong(TableCode::TooManyDecimals, &[("value", text), ("expected", decimals.to_string())]);
        }
        Some(exact)
    }

    fn amount(&mut self, cell: &Cell, decimals: u32) -> Option<Node> {
        self.number(cell, decimals).map(|exact| Node::Text(exact.to_string()))
    }

    fn id(&mut self, text: String) -> Option<Node> {
        if Id::parse(&text).is_ok() {
            Some(Node::Text(text))
        } else {
            self.wrong(TableCode::NotAnId, &[("value", text)])
        }
    }

    /// Something that is looked up: without a framework contract it is an id as it stands.
    fn looked_up(&mut self, cell: &Cell, of: [&'static str; 2], look: &dyn Fn(&str) -> Option<Id>) -> Option<Node> {
        let text = self.text(cell)?;
        match look(&text) {
            Some(id) => Some(Node::Text(id.to_string())),
            None if self.known.framework.is_none() => self.id(text),
            None => self.wrong(TableCode::NotInFramework, &said(text, of)),
        }
    }

    /// What the cell says, as the document has it.
    fn value(&mut self, kind: Kind, cell: &Cell) -> Option<Node> {
        let known = self.known;
        match kind {
            Kind::Id => self.text(cell).and_then(|text| self.id(text)),
            Kind::Reference => {
                let text = self.text(cell)?;
                if Reference::parse(&text).is_ok() {
                    return Some(Node::Text(text));
                }
                self.wrong(TableCode::NotAnId, &[("value", text)])
            }
            Kind::Text => self.text(cell).map(Node::Text),
            Kind::Ids => {
                let text = self.text(cell)?;
                let ids = text.split([',', ';', '\n']).map(clean).filter(|id| !id.is_empty());
                Some(Node::List(ids.collect::<Vec<_>>().into_iter().filter_map(|id| self.id(id)).collect()))
            }
            Kind::Ico | Kind::OwnIco => {
                let text = self.text(cell)?;
                let ico =
                    self.assumed(cell::ico(&text), &|ico| ico.map_or_else(|| text.clone(), ToString::to_string))?;
                if matches!(kind, Kind::OwnIco) {
                    return Some(Node::Text(ico.to_string()));
                }
                match known.by_ico(&ico) {
                    Some(id) => Some(Node::Text(id.to_string())),
                    None if known.framework.is_none() => Some(Node::Text(ico.to_string())),
                    None => self.wrong(TableCode::NotInFramework, &said(ico.to_string(), ["participant", "účastník"])),
                }
            }
            Kind::Money => self.amount(cell, 2),
            Kind::Number(decimals) => self.amount(cell, decimals),
            Kind::Count => self.amount(cell, 0).map(|node| match node {
                Node::Text(text) => Node::Number(text),
                other => other,
            }),
            Kind::Day => {
                let text = self.text(cell)?;
                let day = cell::day(&text).map(|day| (day, None));
                self.assumed(day, &|_| text.clone()).map(|day| Node::Text(day.to_string()))
            }
            Kind::Moment | Kind::ExactMoment => {
                let text = self.text(cell)?;
                let moment = match (cell::day(&text), kind) {
                    (Ok(day), Kind::Moment) => {
                        cell::moment(&format!("{day} 0:00")).map(|at| (at, Some(TableCode::TimeAssumed)))
                    }
                    (Ok(_), _) => Err(TableCode::NoTime),
                    _ => cell::moment(&text).map(|at| (at, None)),
                };
                self.assumed(moment, &|_| text.clone()).map(|at| Node::Text(at.to_string()))
            }
            Kind::Flag => self.flag(cell).map(Node::Bool),
            Kind::Choice(choices) => {
                let text = self.text(cell)?;
                self.choice(choices, text).map(|name| Node::Text(name.to_owned()))
            }
            Kind::Kinds(choices) => {
                let text = self.text(cell)?;
                let mut kinds = Vec::new();
                for part in text.split([',', ';', '\n']).map(clean).filter(|part| !part.is_empty()) {
                    let name = self.choice(choices, part)?;
                    kinds.push(Node::Object(vec![("kind".to_owned(), Node::Text(name.to_owned()))]));
                }
                Some(Node::List(kinds))
            }
            Kind::Participant => {
                self.looked_up(cell, ["participant", "účastník"], &|text| known.participant(text).cloned())
            }
            Kind::Item => self.looked_up(cell, ["item", "položka"], &|text| known.item(text).cloned()),
            Kind::Lot => self.looked_up(cell, ["lot", "část"], &|text| known.lot(text).cloned()),
            Kind::Municipality => {
                let text = self.text(cell)?;
                Some(Node::Text(known.municipality(&text).map_or(text, str::to_owned)))
            }
            Kind::Municipalities => {
                let text = self.text(cell)?;
                let parts = text.split([',', ';', '\n']).map(clean).filter(|part| !part.is_empty());
                let code = |part: String| Node::Text(known.municipality(&part).map_or(part, str::to_owned));
                Some(Node::List(parts.map(code).collect()))
            }
            Kind::Region => {
                let text = self.text(cell)?;
                Some(Node::Text(known.region(&text).map_or(text, str::to_owned)))
            }
            Kind::Levels => {
                let text = self.text(cell)?;
                let mut levels = Vec::new();
                for part in text.split([';', '\n']).map(clean).filter(|part| !part.is_empty()) {
                    let pair = part
                        .rsplit_once('=')
                        .and_then(|(name, points)| Some((clean(name), cell::decimal(points).ok()?)));
                    let Some((name, (points, _))) = pair else {
                        return self.wrong(TableCode::NotANumber, &[("value", part)]);
                    };
                    levels.push((name, Node::Text(points.to_string())));
                }
                Some(Node::Object(levels))
            }
            Kind::Note | Kind::Telephone => None,
        }
    }

    fn flag(&mut self, cell: &Cell) -> Option<bool> {
        if let Cell::Flag(value) = cell {
            return Some(*value);
        }
        let text = self.text(cell)?;
        cell::flag(&text).or_else(|| self.wrong(TableCode::NotYesOrNo, &[("value", text)]))
    }

    fn choice(&mut self, choices: &'static [Choice], text: String) -> Option<&'static str> {
        let wanted = plain(&text);
        let fits = |choice: &&Choice| {
            plain(choice.name) == wanted || choice.called.iter().any(|called| plain(called) == wanted)
        };
        if let Some(choice) = choices.iter().find(fits) {
            return Some(choice.name);
        }
        let list = |language: usize| {
            let names = choices.iter().filter_map(|choice| choice.called.get(language).copied());
            names.collect::<Vec<_>>().join(", ")
        };
        self.wrong(TableCode::NoSuchName, &[("value", text), ("expected", list(0)), ("expected_cs", list(1))])
    }

    /// What the cell says for a criterion.
    fn criterion(&mut self, place: usize, cell: &Cell) -> Option<Value> {
        let criterion = self.known.criteria.get(place)?;
        let node = match &criterion.formula {
            Formula::Levels(levels) => {
                let text = self.text(cell)?;
                let level = levels.levels.keys().find(|level| plain(level.as_str()) == plain(&text));
                let Some(level) = level else {
                    let known = levels.levels.keys().map(Id::as_str).collect::<Vec<_>>().join(", ");
                    let values = [("value", text), ("expected", known.clone()), ("expected_cs", known)];
                    return self.wrong(TableCode::NoSuchName, &values);
                };
                Node::Text(level.to_string())
            }
            Formula::YesNo(_) => Node::Bool(self.flag(cell)?),
            _ => self.amount(cell, 4)?,
        };
        let to = To::Place(names(&["values", criterion.id.as_str()]), format!("`{}`", criterion.id));
        Some(Value { field: "values", to, node, at: self.at })
    }
}

fn said(value: String, [english, czech]: [&'static str; 2]) -> [(&'static str, String); 3] {
    [("value", value), ("expected", english.to_owned()), ("expected_cs", czech.to_owned())]
}
