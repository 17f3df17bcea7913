//! One cell: what it says, by what its column is.

use super::Cell;
use super::cell::{self, clean, is_error};
use super::choices::Choice;
use super::field::{Kind, names};
use super::found::{At, Found, Values};
use super::header::plain;
use super::known::Known;
use super::sheet::{To, Value};
use crate::evaluation::Formula;
use crate::law::Severity;
use crate::message::TableCode;
use crate::value::json::Node;
use crate::value::{Exact, Id, Reference, Rounding};

/// A cell that is being read.
pub(super) struct Reading<'r, 'k> {
    pub(super) at: At,
    pub(super) known: &'r Known<'k>,
    pub(super) found: &'r mut Found,
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
                let month = cell::month_of_missing_day(&value).filter(|_| code == TableCode::NoSuchDay);
                let values: Vec<_> = [("value", value)].into_iter().chain(month.into_iter().flatten()).collect();
                self.wrong(code, &values)
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
    pub(super) fn value(&mut self, kind: Kind, cell: &Cell) -> Option<Node> {
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
            Kind::Kinds(choices) => self.kinds(cell, choices),
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
                let levels = self.pairs(cell)?.into_iter();
                Some(Node::Object(levels.map(|(name, points)| (name, Node::Text(points))).collect()))
            }
            Kind::Bands => self.bands(cell),
            Kind::Note | Kind::Telephone => None,
        }
    }

    fn kinds(&mut self, cell: &Cell, choices: &'static [Choice]) -> Option<Node> {
        let text = self.text(cell)?;
        let mut kinds = Vec::new();
        for part in text.split([',', ';', '\n']).map(clean).filter(|part| !part.is_empty()) {
            let (kind, criterion) = match part.split_once(':') {
                Some((kind, criterion)) => (clean(kind), Some(clean(criterion))),
                None => (part, None),
            };
            let name = self.choice(choices, kind)?;
            let mut entries = vec![("kind".to_owned(), Node::Text(name.to_owned()))];
            entries.extend(criterion.map(|criterion| ("criterion".to_owned(), Node::Text(criterion))));
            kinds.push(Node::Object(entries));
        }
        Some(Node::List(kinds))
    }

    fn bands(&mut self, cell: &Cell) -> Option<Node> {
        let mut bands = Vec::new();
        for (limit, points) in self.pairs(cell)? {
            let Ok((limit, _)) = cell::decimal(&limit) else {
                return self.wrong(TableCode::NotANumber, &[("value", limit)]);
            };
            let entry = |name: &str, value: String| (name.to_owned(), Node::Text(value));
            bands.push(Node::Object(vec![entry("up_to", limit.to_string()), entry("points", points)]));
        }
        Some(Node::List(bands))
    }

    /// What stands before and after each sign of equality; after it numbers.
    fn pairs(&mut self, cell: &Cell) -> Option<Vec<(String, String)>> {
        let text = self.text(cell)?;
        let mut pairs = Vec::new();
        for part in text.split([';', '\n']).map(clean).filter(|part| !part.is_empty()) {
            let pair =
                part.rsplit_once('=').and_then(|(name, points)| Some((clean(name), cell::decimal(points).ok()?)));
            let Some((name, (points, _))) = pair else {
                return self.wrong(TableCode::NotANumber, &[("value", part)]);
            };
            pairs.push((name, points.to_string()));
        }
        Some(pairs)
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
            let named = [choice.name].into_iter().chain(choice.called);
            named.map(plain).any(|name| name == wanted) || choice.also.contains(&wanted.as_str())
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
    pub(super) fn criterion(&mut self, place: usize, cell: &Cell) -> Option<Value> {
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
