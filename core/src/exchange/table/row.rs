//! One row of a table of offers.

use super::cell::{self, clean, is_error};
use super::column::{Column, Header, Meant, TableField, plain};
use super::found::{At, TableFinding};
use super::{Cell, ReadOffersInput};
use crate::evaluation::Formula;
use crate::framework::{FrameworkContract, Item, Lot, Participant};
use crate::law::Severity;
use crate::message::TableCode;
use crate::offer::{OfferLine, OfferValue};
use crate::time::Instant;
use crate::value::{
    Exact, Ico, Id, Map, Money, Number, Quantity, Rounding, VatPercent, contains_birth_number, contains_nine_digits,
};

/// What one row says.
#[derive(Default)]
pub(super) struct Row {
    pub(super) key: Key,
    pub(super) id: Option<Id>,
    pub(super) request: Option<Id>,
    pub(super) request_version: Option<u32>,
    pub(super) participant: Option<Id>,
    pub(super) line: Option<OfferLine>,
    pub(super) price: Option<Money>,
    pub(super) submitted_at: Option<Instant>,
    pub(super) replaces: Option<Id>,
    pub(super) values: Map<OfferValue>,
}

/// What makes rows lines of one offer; nothing where a row is an offer by itself.
pub(super) type Key = Option<String>;

pub(super) enum Taken {
    Row(Box<Row>),
    /// It could not be read; the offer that it belongs to, where that is known, is left out with it.
    Wrong(Key),
    /// It says nothing of an offer.
    Aside,
}

pub(super) struct Reading<'i> {
    input: &'i ReadOffersInput,
    lot: Option<&'i Lot>,
    columns: Vec<Column>,
    pub(super) findings: Vec<TableFinding>,
    /// How many of them are errors.
    errors: usize,
}

impl<'i> Reading<'i> {
    pub(super) fn new(input: &'i ReadOffersInput, lot: Option<&'i Lot>) -> Self {
        Self { input, lot, columns: Vec::new(), findings: Vec::new(), errors: 0 }
    }

    pub(super) fn found(&mut self, severity: Severity, at: At, code: TableCode, values: &[(&'static str, String)]) {
        if severity == Severity::Error {
            self.errors = self.errors.saturating_add(1);
        }
        self.findings.push(TableFinding::new(severity, at, code, values));
    }

    fn framework(&self) -> Option<&'i FrameworkContract> {
        self.input.framework.as_deref()
    }

    /// Says which columns were taken for what.
    pub(super) fn open(&mut self, header: Header) {
        let named = header.last.saturating_add(1).to_string();
        self.found(Severity::Note, At::row(header.first), TableCode::HeaderAt, &[("value", named)]);
        for column in header.columns {
            let at = At::cell(header.last, column.place);
            if let Some(known) = self.columns.iter().find(|known| known.is == column.is && column.is != Meant::Unknown)
            {
                let values = [("value", column.name.clone()), ("expected", known.name.clone())];
                self.found(Severity::Warning, at, TableCode::ColumnTwice, &values);
                continue;
            }
            match &column.is {
                Meant::Unknown | Meant::Field(TableField::Nothing) => {
                    self.found(Severity::Note, at, TableCode::ColumnAside, &[("value", column.name.clone())]);
                }
                meant => {
                    let [english, czech] = self.called(meant);
                    let values = [("value", column.name.clone()), ("expected", english), ("expected_cs", czech)];
                    self.found(Severity::Note, at, TableCode::ColumnRead, &values);
                }
            }
            self.columns.push(column);
        }
        let has = |field| self.columns.iter().any(|column| column.is == Meant::Field(field));
        let (names, prices) = (
            has(TableField::Offer) || has(TableField::Participant) || has(TableField::Ico),
            has(TableField::Price) || (has(TableField::UnitPrice) && has(TableField::Quantity)),
        );
        for (is_there, field) in [(names, TableField::Participant), (prices, TableField::Price)] {
            if !is_there {
                let [english, czech] = field.called();
                let values = [("expected", english.to_owned()), ("expected_cs", czech.to_owned())];
                self.found(Severity::Error, At::row(header.last), TableCode::NoColumn, &values);
            }
        }
    }

    fn called(&self, meant: &Meant) -> [String; 2] {
        match meant {
            Meant::Field(field) => field.called().map(str::to_owned),
            Meant::Criterion(place) => {
                let criterion = self.lot.and_then(|lot| lot.scheme.criteria.get(*place));
                let id = criterion.map(|criterion| format!("`{}`", criterion.id)).unwrap_or_default();
                [id.clone(), id]
            }
            Meant::Unknown => [String::new(), String::new()],
        }
    }

    /// Reads one row; what is wrong with it is found all at once.
    pub(super) fn row(&mut self, row: usize, cells: &[Cell]) -> Taken {
        let first = cells.iter().find_map(|cell| match cell {
            Cell::Text(text) => Some(plain(text)),
            _ => None,
        });
        if first.is_some_and(|text| ["celkem", "soucet", "total", "sum"].contains(&text.as_str())) {
            self.found(Severity::Note, At::row(row), TableCode::TotalRow, &[]);
            return Taken::Aside;
        }
        if self.holds_birth_number(row, cells) {
            return Taken::Wrong(None);
        }
        let before = self.errors;
        let mut read = Row::default();
        for column in self.columns.clone() {
            let Some(cell) = cells.get(column.place).filter(|cell| **cell != Cell::Empty) else { continue };
            let at = At::cell(row, column.place);
            match column.is {
                Meant::Field(field) => self.field(field, cell, at, &mut read),
                Meant::Criterion(place) => self.value(place, cell, at, &mut read),
                Meant::Unknown => {}
            }
        }
        self.line(row, cells, &mut read);
        if read.request.is_none() {
            read.request.clone_from(&self.input.request);
        }
        if read.id.is_none() && read.participant.is_none() && self.errors == before {
            self.empty(At::row(row), TableField::Participant);
        }
        // Without a number, the lines of one participant for one request are one offer; without lines each row is one.
        let has_lines = self.columns.iter().any(|column| column.is == Meant::Field(TableField::Item));
        let of_request = read.request.as_ref().map(Id::as_str).unwrap_or_default();
        read.key = match (&read.id, &read.participant) {
            (Some(id), _) => Some(format!("{of_request}\n{id}")),
            (None, Some(participant)) if has_lines => Some(format!("{of_request}\n\n{participant}")),
            _ => None,
        };
        if self.errors == before { Taken::Row(Box::new(read)) } else { Taken::Wrong(read.key) }
    }

    fn empty(&mut self, at: At, field: TableField) {
        let [english, czech] = field.called();
        let values = [("expected", english.to_owned()), ("expected_cs", czech.to_owned())];
        self.found(Severity::Error, at, TableCode::Empty, &values);
    }

    /// Whether the row holds a birth number, anywhere. The cell is not repeated.
    fn holds_birth_number(&mut self, row: usize, cells: &[Cell]) -> bool {
        let mut found = false;
        for (place, cell) in cells.iter().enumerate() {
            let text = match cell {
                Cell::Text(text) | Cell::Number(text) => text,
                Cell::Empty | Cell::Flag(_) => continue,
            };
            let meant = self.columns.iter().find(|column| column.place == place).map(|column| &column.is);
            let is_text =
                !matches!(meant, Some(Meant::Field(field)) if !matches!(field, TableField::Note | TableField::Nothing));
            if contains_birth_number(text) {
                found = true;
                self.found(Severity::Error, At::cell(row, place), TableCode::BirthNumberInCell, &[]);
            } else if is_text && contains_nine_digits(text) {
                self.found(Severity::Warning, At::cell(row, place), TableCode::NineDigitsInCell, &[]);
            }
        }
        found
    }

    /// The text of a cell, a number as it is shown; nothing where it holds an error of the spreadsheet.
    fn text(&mut self, cell: &Cell, at: At) -> Option<String> {
        match cell {
            Cell::Text(text) if is_error(text) => {
                self.found(Severity::Error, at, TableCode::SpreadsheetError, &[("value", clean(text))]);
                None
            }
            Cell::Text(text) => Some(clean(text)),
            Cell::Number(literal) => Some(literal.strip_suffix(".0").unwrap_or(literal).to_owned()),
            Cell::Flag(value) => Some(value.to_string()),
            Cell::Empty => None,
        }
    }

    fn wrong<T>(&mut self, code: TableCode, value: String, at: At) -> Option<T> {
        let mut values = vec![("value", value)];
        if code == TableCode::TooManyDecimals {
            values.push(("expected", "2".to_owned()));
        }
        self.found(Severity::Error, at, code, &values);
        None
    }

    fn meant<T>(&mut self, meaning: cell::Meaning<T>, text: String, at: At, show: &dyn Fn(&T) -> String) -> Option<T> {
        match meaning {
            Ok((value, None)) => Some(value),
            Ok((value, Some(assumed))) => {
                let shown = if assumed == TableCode::ZerosLost { show(&value) } else { text };
                self.found(Severity::Warning, at, assumed, &[("value", shown)]);
                Some(value)
            }
            Err(code) => self.wrong(code, text, at),
        }
    }

    fn id(&mut self, cell: &Cell, at: At) -> Option<Id> {
        let text = self.text(cell, at)?;
        match Id::parse(&text) {
            Ok(id) => Some(id),
            Err(_) => self.wrong(TableCode::NotAnId, text, at),
        }
    }

    /// A number of at least 0, of an amount with two decimals.
    fn number(&mut self, cell: &Cell, at: At, decimals: u32) -> Option<Exact> {
        let text = self.text(cell, at)?;
        let meaning = match cell {
            Cell::Number(literal) => cell::of_spreadsheet(literal, decimals).map(|exact| (exact, None)),
            _ => cell::decimal(&text),
        };
        let exact = self.meant(meaning, text.clone(), at, &|_| String::new())?;
        if exact.is_negative() {
            return self.wrong(TableCode::BelowZero, text, at);
        }
        Some(exact)
    }

    fn money(&mut self, cell: &Cell, at: At) -> Option<Money> {
        let exact = self.number(cell, at, 2)?;
        match exact
            .to_decimal()
            .and_then(|decimal| Money::new(decimal).ok())
            .filter(|_| exact.round(2, Rounding::HalfUp) == exact)
        {
            Some(money) => Some(money),
            None => self.wrong(TableCode::TooManyDecimals, exact.to_string(), at),
        }
    }

    fn field(&mut self, field: TableField, cell: &Cell, at: At, read: &mut Row) {
        match field {
            TableField::Offer => read.id = self.id(cell, at),
            TableField::Request => read.request = self.id(cell, at),
            TableField::Replaces => read.replaces = self.id(cell, at),
            TableField::RequestVersion => {
                let version = self.number(cell, at, 0).and_then(|exact| exact.floor_to_i128());
                read.request_version = version.and_then(|version| u32::try_from(version).ok());
            }
            TableField::Participant => {
                let Some(text) = self.text(cell, at) else { return };
                let by_name = self.framework().and_then(|framework| {
                    let fits = |known: &str| plain(known) == plain(&text);
                    let by_id = |known: &&Participant| fits(known.id.as_str());
                    let named = |known: &&Participant| known.name.as_ref().is_some_and(|name| fits(name.as_str()));
                    framework.participants.iter().find(by_id).or_else(|| framework.participants.iter().find(named))
                });
                let found = by_name.map(|known| known.id.clone()).or_else(|| self.id(cell, at));
                // The number of the organisation, where there is one, decides.
                if read.participant.is_none() {
                    read.participant = found;
                }
            }
            TableField::Ico => {
                let Some(text) = self.text(cell, at) else { return };
                let Some(ico) = self.meant(cell::ico(&text), text, at, &|ico: &Ico| ico.to_string()) else {
                    return;
                };
                let known = self
                    .framework()
                    .and_then(|framework| framework.participants.iter().find(|known| known.ico.as_ref() == Some(&ico)));
                read.participant = known.map(|known| known.id.clone()).or_else(|| Id::parse(ico.as_str()).ok());
            }
            TableField::Price => read.price = self.money(cell, at),
            TableField::SubmittedAt => {
                let Some(text) = self.text(cell, at) else { return };
                let moment = cell::moment(&text).map(|moment| (moment, None));
                read.submitted_at = self.meant(moment, text, at, &|_| String::new());
            }
            // These make a line together.
            TableField::Item | TableField::Quantity | TableField::UnitPrice | TableField::VatPercent => {}
            TableField::Note | TableField::Nothing => {}
        }
    }

    /// The line of the row, where the table has items or quantities.
    fn line(&mut self, row: usize, cells: &[Cell], read: &mut Row) {
        let place =
            |field| self.columns.iter().find(|column| column.is == Meant::Field(field)).map(|column| column.place);
        let (item, quantity, unit_price, vat) = (
            place(TableField::Item),
            place(TableField::Quantity),
            place(TableField::UnitPrice),
            place(TableField::VatPercent),
        );
        if quantity.is_none() {
            return;
        }
        let cell = |place: Option<usize>| {
            let place = place?;
            cells.get(place).filter(|cell| **cell != Cell::Empty).map(|cell| (cell, At::cell(row, place)))
        };
        let items = self.lot.map(|lot| lot.items.as_slice()).unwrap_or_default();
        let item = match (cell(item), items) {
            (Some((cell, at)), _) => {
                let Some(text) = self.text(cell, at) else { return };
                let named = |known: &&Item| {
                    plain(known.id.as_str()) == plain(&text)
                        || known.name.as_ref().is_some_and(|name| plain(name.as_str()) == plain(&text))
                };
                items.iter().find(named).map(|known| known.id.clone()).or_else(|| self.id(cell, at))
            }
            // A table without items is about the only one of the lot.
            (None, [only]) if item.is_none() => Some(only.id.clone()),
            _ => {
                self.empty(item.map_or_else(|| At::row(row), |place| At::cell(row, place)), TableField::Item);
                None
            }
        };
        let amount = match cell(quantity) {
            Some((cell, at)) => self.number(cell, at, 4).and_then(|exact| {
                let decimal = exact.to_decimal().and_then(|decimal| Quantity::new(decimal).ok());
                if decimal.is_some() { decimal } else { self.wrong(TableCode::TooManyDecimals, exact.to_string(), at) }
            }),
            None => {
                self.empty(quantity.map_or_else(|| At::row(row), |place| At::cell(row, place)), TableField::Quantity);
                None
            }
        };
        let unit_price = cell(unit_price).and_then(|(cell, at)| self.money(cell, at));
        let vat_percent = cell(vat).and_then(|(cell, at)| {
            let exact = self.number(cell, at, 2)?;
            let percent = exact.to_decimal().and_then(|decimal| VatPercent::new(Number::from(decimal)).ok());
            if percent.is_some() { percent } else { self.wrong(TableCode::NotANumber, exact.to_string(), at) }
        });
        if let (Some(item), Some(quantity)) = (item, amount) {
            read.line = Some(OfferLine { item, quantity, unit_price, vat_percent, minimum: None });
        }
    }

    /// What the row says for a criterion.
    fn value(&mut self, place: usize, cell: &Cell, at: At, read: &mut Row) {
        let Some(criterion) = self.lot.and_then(|lot| lot.scheme.criteria.get(place)) else { return };
        let Some(text) = self.text(cell, at) else { return };
        let value = match &criterion.formula {
            Formula::Levels(levels) => {
                let level = levels.levels.keys().find(|level| plain(level.as_str()) == plain(&text));
                Some(OfferValue::named(level.map_or(text.as_str(), Id::as_str)))
            }
            Formula::YesNo(_) => match cell {
                Cell::Flag(value) => Some((*value).into()),
                _ => cell::flag(&text).map(OfferValue::from).or_else(|| self.wrong(TableCode::NotANumber, text, at)),
            },
            _ => {
                let exact = self.number(cell, at, 4);
                exact.and_then(|exact| exact.to_decimal()).map(|decimal| Number::from(decimal).into())
            }
        };
        if let Some(value) = value {
            read.values.insert(criterion.id.clone(), value);
        }
    }
}
