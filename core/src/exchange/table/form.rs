//! Forms to be filled in: the same columns that are read, with what may stand in them.
//!
//! **Why is a form data?** A workbook is written by whoever can, a page by a browser; which columns there are, what they are
//! called and what may be chosen is said once, where they are read.

use super::choices::Choice;
use super::field::{Field, Kind, names};
use super::framework_fields::{LEFT_OUT, PARENT, SHEETS, SheetForm};
use super::known::Known;
use super::tree::{get, pointer};
use super::{Cell, Form, FormCell, FormColumn, FormInput, FormKind, FormSheet, SheetRows, TableSource};
use super::{deliveries, framework, invoices, offers, requests};
use crate::evaluation::{Criterion, Formula};
use crate::framework::FrameworkContract;
use crate::message::{InputError, Language};
use crate::time::Instant;
use crate::value::json::{Node, to_node};
use crate::value::{Id, Number};

pub(super) fn form(input: &FormInput) -> Result<Form, InputError> {
    let mut form = filled(input)?;
    // To whoever writes the form a number is exact text.
    for cell in form.sheets.iter_mut().flat_map(|sheet| &mut sheet.rows).flatten() {
        if let Cell::Number(literal) = cell {
            *cell = Cell::Text(std::mem::take(literal));
        }
    }
    Ok(form)
}

fn filled(input: &FormInput) -> Result<Form, InputError> {
    let known = Known::new(input.framework.as_deref(), input.lot.as_ref())?;
    let known = if input.kind == FormKind::Offers { known.with_criteria() } else { known };
    let writer = Writer { known: &known, language: input.language };
    let one = |name: [&'static str; 2], fields: &'static [Field], rows: &[Node]| Form {
        sheets: vec![writer.sheet(name, fields, &known.criteria, rows)],
        left_out: Vec::new(),
    };
    Ok(match input.kind {
        FormKind::Framework => writer.workbook(input.framework.as_deref()),
        FormKind::Requests => {
            one(["Requests", "Poptávky"], requests::FIELDS, &input.requests.iter().map(to_node).collect::<Vec<_>>())
        }
        FormKind::Offers => {
            let rows = input.requests.iter().map(|request| {
                let lines = request.lines.iter().map(|line| {
                    let line = [("item", line.item.as_str().to_owned()), ("quantity", line.quantity.to_string())];
                    Node::Object(line.map(|(name, text)| (name.to_owned(), Node::Text(text))).into())
                });
                let lines = ("lines".to_owned(), Node::List(lines.collect()));
                Node::Object(vec![("request".to_owned(), Node::Text(request.id.to_string())), lines])
            });
            one(["Offers", "Nabídky"], offers::FIELDS, &rows.collect::<Vec<_>>())
        }
        FormKind::Invoices => one(["Invoices", "Faktury"], invoices::FIELDS, &[]),
        FormKind::Deliveries => one(["Deliveries", "Plnění"], deliveries::FIELDS, &[]),
    })
}

struct Writer<'w> {
    known: &'w Known<'w>,
    language: Language,
}

impl Writer<'_> {
    fn of(&self, [english, czech]: [&'static str; 2]) -> &'static str {
        match self.language {
            Language::English => english,
            Language::Czech => czech,
        }
    }

    fn sheet(
        &self,
        called: [&'static str; 2],
        fields: &'static [Field],
        criteria: &[&Criterion],
        documents: &[Node],
    ) -> FormSheet {
        let mut columns: Vec<FormColumn> = fields.iter().map(|field| self.column(field)).collect();
        columns.extend(criteria.iter().map(|criterion| self.criterion(criterion)));
        let mut rows = Vec::new();
        for document in documents {
            let lines = match get(document, &names(&["lines"])) {
                Some(Node::List(lines)) => lines.len().max(1),
                _ => 1,
            };
            rows.extend((0..lines).map(|line| {
                let of_fields = fields.iter().map(|field| self.cell(field, document, line));
                of_fields.chain(criteria.iter().map(|_| Cell::Empty)).collect()
            }));
        }
        FormSheet { name: self.of(called).to_owned(), is_sideways: false, columns, rows }
    }

    fn column(&self, field: &Field) -> FormColumn {
        let texts =
            |choices: &'static [Choice]| choices.iter().map(|choice| self.of(choice.called).to_owned()).collect();
        let ids = |ids: &mut dyn Iterator<Item = &Id>| {
            let mut known: Vec<String> = Vec::new();
            for id in ids.map(Id::as_str) {
                if !known.iter().any(|known| known == id) {
                    known.push(id.to_owned());
                }
            }
            known
        };
        let (cell, choices) = match field.kind {
            Kind::Money => (FormCell::Amount, Vec::new()),
            Kind::Number(_) => (FormCell::Number, Vec::new()),
            Kind::Count => (FormCell::Whole, Vec::new()),
            Kind::Day => (FormCell::Day, Vec::new()),
            Kind::Moment | Kind::ExactMoment => (FormCell::Moment, Vec::new()),
            Kind::Flag => (FormCell::Flag, Vec::new()),
            Kind::Choice(choices) => (FormCell::Choice, texts(choices)),
            Kind::Participant => {
                let participants = self.known.framework.iter().flat_map(|framework| &framework.participants);
                (FormCell::Choice, ids(&mut participants.map(|known| &known.id)))
            }
            Kind::Item => {
                let items = self.known.lots.iter().flat_map(|lot| &lot.items);
                (FormCell::Choice, ids(&mut items.map(|known| &known.id)))
            }
            Kind::Lot => (FormCell::Choice, ids(&mut self.known.lots.iter().map(|known| &known.id))),
            _ => (FormCell::Text, Vec::new()),
        };
        // Without a framework contract nobody knows what may be chosen.
        let cell = if cell == FormCell::Choice && choices.is_empty() { FormCell::Text } else { cell };
        FormColumn {
            field: Id::ours(field.name),
            name: self.of(field.called).to_owned(),
            help: self.of(field.help).to_owned(),
            is_required: field.is_required,
            cell,
            choices,
        }
    }

    fn criterion(&self, criterion: &Criterion) -> FormColumn {
        let (cell, choices) = match &criterion.formula {
            Formula::Levels(levels) => (FormCell::Choice, levels.levels.keys().map(ToString::to_string).collect()),
            Formula::YesNo(_) => (FormCell::Flag, Vec::new()),
            _ => (FormCell::Number, Vec::new()),
        };
        let name = criterion.name.as_ref().map_or(criterion.id.as_str(), |name| name.as_str());
        FormColumn {
            field: criterion.id.clone(),
            name: name.to_owned(),
            help: self.of(["a criterion of the lot", "kritérium dané části"]).to_owned(),
            is_required: true,
            cell,
            choices,
        }
    }

    /// What a document says of a field, as a cell.
    fn cell(&self, field: &Field, document: &Node, line: usize) -> Cell {
        if field.to.is_empty() || matches!(field.kind, Kind::Ico) {
            return Cell::Empty;
        }
        get(document, &field.place(line)).map_or(Cell::Empty, |node| self.shown(field.kind, node))
    }

    fn shown(&self, kind: Kind, node: &Node) -> Cell {
        // What has no name in a form is left out of it, not written as something that nobody can read back.
        let label = |choices: &'static [Choice], name: &str| {
            let choice = choices.iter().find(|choice| choice.name == name);
            choice.map(|choice| self.of(choice.called).to_owned())
        };
        let text = |node: &Node| match node {
            Node::Text(text) | Node::Number(text) => text.clone(),
            _ => String::new(),
        };
        match (kind, node) {
            (_, Node::Null) => Cell::Empty,
            (_, Node::Bool(value)) => Cell::Flag(*value),
            (Kind::Money | Kind::Number(_) | Kind::Count, node) => Cell::Number(text(node)),
            // A spreadsheet knows no offsets: a moment is that of the clocks in Prague.
            (Kind::Moment | Kind::ExactMoment, Node::Text(moment)) => {
                let local = Instant::parse(moment).map(|at| at.in_prague().format("%Y-%m-%dT%H:%M:%S").to_string());
                Cell::Text(local.unwrap_or_else(|_| moment.clone()))
            }
            (Kind::Choice(choices), node) => label(choices, &text(node)).map_or(Cell::Empty, Cell::Text),
            (Kind::Kinds(choices), Node::List(kinds)) => {
                let part = |kind: &Node| {
                    let of = |name: &str| get(kind, &names(&[name])).map(text);
                    let called = label(choices, &of("kind")?)?;
                    Some(of("criterion").map_or(called.clone(), |criterion| format!("{called}: {criterion}")))
                };
                // Some of the rules would be other rules.
                let parts: Option<Vec<String>> = kinds.iter().map(part).collect();
                parts.filter(|parts| !parts.is_empty()).map_or(Cell::Empty, |parts| Cell::Text(parts.join(", ")))
            }
            (Kind::Levels, Node::Object(levels)) => {
                let level = |(name, points): &(String, Node)| format!("{name} = {}", text(points).replace('.', ","));
                Cell::Text(levels.iter().map(level).collect::<Vec<_>>().join("; "))
            }
            (Kind::Bands, Node::List(bands)) => {
                let part = |band: &Node, name: &str| get(band, &names(&[name])).map(text).unwrap_or_default();
                let band =
                    |band: &Node| format!("{} = {}", part(band, "up_to"), part(band, "points")).replace('.', ",");
                Cell::Text(bands.iter().map(band).collect::<Vec<_>>().join("; "))
            }
            (_, Node::List(parts)) => Cell::Text(parts.iter().map(text).collect::<Vec<_>>().join(", ")),
            (_, Node::Text(text) | Node::Number(text)) if text.is_empty() => Cell::Empty,
            (_, node) => Cell::Text(text(node)),
        }
    }

    /// The workbook of a framework contract, filled in where there is one.
    fn workbook(&self, contract: Option<&FrameworkContract>) -> Form {
        let document = contract.map_or(Node::Null, to_node);
        let sheets: Vec<FormSheet> = SHEETS.iter().map(|form| self.of_workbook(form, &document)).collect();
        let left_out = contract.map(|_| left_out(&document, &sheets)).unwrap_or_default();
        let mut sheets = sheets;
        if !left_out.is_empty() {
            sheets.push(self.what_is_left_out(&left_out));
        }
        Form { sheets, left_out }
    }

    /// A sheet that says what the others do not, and that whoever reads the workbook is warned of.
    fn what_is_left_out(&self, left_out: &[String]) -> FormSheet {
        let column = FormColumn {
            field: Id::ours("left_out"),
            name: self.of(["What the form does not say", "Co formulář neuvádí"]).to_owned(),
            help: self
                .of([
                    "written as JSON; whoever reads this workbook is warned",
                    "píše se jako JSON; při načtení se upozorní",
                ])
                .to_owned(),
            is_required: false,
            cell: FormCell::Text,
            choices: Vec::new(),
        };
        let rows = left_out.iter().map(|path| vec![Cell::Text(path.clone())]).collect();
        FormSheet { name: self.of(LEFT_OUT).to_owned(), is_sideways: false, columns: vec![column], rows }
    }

    fn of_workbook(&self, form: &'static SheetForm, document: &Node) -> FormSheet {
        let mut sheet = self.sheet(form.called, form.fields, &[], &[]);
        sheet.is_sideways = form.is_sideways;
        let list = |node: &Node, path: &[&str]| match get(node, &names(path)) {
            Some(Node::List(parts)) => parts.clone(),
            _ => Vec::new(),
        };
        let parts = match form.name {
            "framework" if *document != Node::Null => vec![(String::new(), document.clone())],
            "lots" | "participants" => {
                list(document, &[form.name]).into_iter().map(|part| (String::new(), part)).collect()
            }
            "items" => below(document, "lots", &["items"]),
            "criteria" => below(document, "lots", &["scheme", "criteria"]),
            "required_credentials" => below(document, "lots", &["required_credentials"]),
            "prices" => below(document, "participants", &["lots"]),
            "credentials" => below(document, "participants", &["credentials"]),
            _ => Vec::new(),
        };
        for (parent, part) in &parts {
            let rows = if form.name == "prices" { by_item(part) } else { vec![(None, part.clone())] };
            for (item, part) in rows {
                let cell = |field: &Field| match (field.name, &item) {
                    (_, _) if field.to == [PARENT] => Cell::Text(parent.clone()),
                    ("item", Some(item)) if form.name == "prices" => Cell::Text(item.clone()),
                    _ => self.cell(field, &part, 0),
                };
                sheet.rows.push(form.fields.iter().map(cell).collect());
            }
        }
        sheet
    }
}

/// The parts of a list in every lot or participant, with the id of which it is.
fn below(document: &Node, parents: &str, path: &[&str]) -> Vec<(String, Node)> {
    let Some(Node::List(parents)) = get(document, &names(&[parents])) else { return Vec::new() };
    let of_parent = |parent: &Node| {
        let id = match get(parent, &names(&["id"])) {
            Some(Node::Text(id)) => id.clone(),
            _ => String::new(),
        };
        match get(parent, &names(path)) {
            Some(Node::List(parts)) => parts.iter().map(|part| (id.clone(), part.clone())).collect(),
            _ => Vec::new(),
        }
    };
    parents.iter().flat_map(of_parent).collect()
}

/// The terms of a participant, once for each item that has a price or a capacity.
fn by_item(terms: &Node) -> Vec<(Option<String>, Node)> {
    let Node::Object(entries) = terms else { return Vec::new() };
    let mut items: Vec<&String> = Vec::new();
    for list in ["prices", "capacity"] {
        if let Some(Node::Object(of_items)) = get(terms, &names(&[list])) {
            for (item, _) in of_items {
                if !items.contains(&item) {
                    items.push(item);
                }
            }
        }
    }
    let of_item = |item: Option<&String>| {
        let part = entries.iter().filter_map(|(name, node)| match (name.as_str(), node, item) {
            ("prices" | "capacity", Node::Object(of_items), item) => {
                let of_item = of_items.iter().find(|(known, _)| Some(known) == item)?;
                Some((name.clone(), of_item.1.clone()))
            }
            _ => Some((name.clone(), node.clone())),
        });
        (item.cloned(), Node::Object(part.collect()))
    };
    if items.is_empty() { vec![of_item(None)] } else { items.into_iter().map(|item| of_item(Some(item))).collect() }
}

/// What of a framework contract the workbook does not say: it is read back and compared.
fn left_out(document: &Node, sheets: &[FormSheet]) -> Vec<String> {
    let sheets: Vec<SheetRows> = sheets
        .iter()
        .map(|sheet| {
            let header = sheet.columns.iter().map(|column| Cell::Text(column.name.clone())).collect();
            // Whatever must be chosen and has no name here: anything, so that the rest can be compared.
            let filled = |row: &Vec<Cell>| -> Vec<Cell> {
                let fill = |(cell, column): (&Cell, &FormColumn)| match column.choices.first() {
                    Some(first) if column.is_required && *cell == Cell::Empty => Cell::Text(first.clone()),
                    _ => cell.clone(),
                };
                row.iter().zip(&sheet.columns).map(fill).collect()
            };
            let rows: Vec<Vec<Cell>> = std::iter::once(header).chain(sheet.rows.iter().map(filled)).collect();
            let rows = if sheet.is_sideways { framework::sideways(&rows) } else { rows };
            SheetRows { name: sheet.name.clone(), rows }
        })
        .collect();
    let read =
        framework::read(&sheets, &TableSource::default()).framework.map_or(Node::Null, |framework| to_node(&framework));
    let mut differences = Vec::new();
    differ(document, &read, &mut Vec::new(), &mut differences);
    differences
}

/// `1150.00` is `1150`; an id without a point is no number.
fn is_same_number(wanted: &Node, read: &Node) -> bool {
    let number = |node: &Node| match node {
        Node::Text(text) | Node::Number(text) => Number::parse(text).ok().map(|number| (number, text.contains('.'))),
        _ => None,
    };
    match (number(wanted), number(read)) {
        (Some((wanted, with_point)), Some((read, also))) => wanted == read && (with_point || also),
        _ => false,
    }
}

fn differ(wanted: &Node, read: &Node, at: &mut super::field::Segments, differences: &mut Vec<String>) {
    use super::field::Segment;
    match (wanted, read) {
        (Node::Object(entries), Node::Object(_)) => {
            for (name, part) in entries {
                at.push(Segment::Name(name.clone()));
                match get(read, &[Segment::Name(name.clone())]) {
                    Some(other) => differ(part, other, at, differences),
                    None => differences.push(pointer(at)),
                }
                at.pop();
            }
        }
        (Node::List(parts), Node::List(others)) if parts.len() == others.len() => {
            for (index, (part, other)) in parts.iter().zip(others).enumerate() {
                at.push(Segment::Index(index));
                differ(part, other, at, differences);
                at.pop();
            }
        }
        _ if wanted == read || is_same_number(wanted, read) => {}
        _ => differences.push(pointer(at)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::framework_fields::SHEETS;
    use super::super::header::field_of;
    use super::{deliveries, invoices, offers, requests};

    #[test]
    fn every_name_of_a_form_is_read_as_its_own_field() {
        let of_sheets = SHEETS.iter().map(|form| form.fields);
        for fields in of_sheets.chain([offers::FIELDS, requests::FIELDS, deliveries::FIELDS, invoices::FIELDS]) {
            for field in fields {
                let names = [field.name].into_iter().chain(field.called).chain(field.known.iter().copied());
                for name in names {
                    assert_eq!(field_of(fields, name).map(|found| found.name), Some(field.name), "{name}");
                }
            }
        }
    }
}
