//! The counting.

use std::collections::{BTreeMap, BTreeSet};

use super::{Yearly, YearlyInput, YearlyItem, YearlyRow};
use crate::message::{ErrorCode, InputError, Language, Message, Problem, Problems, Sentence};
use crate::register::{ContractState, Register};
use crate::request::Request;
use crate::time::Instant;
use crate::value::{Checked, Exact, Figure, Id, Pseudonym, Unit};

/// The bands of ages: from, to, name. Our choice.
const BANDS: [(u8, u8, &str); 6] =
    [(0, 2, "0-2"), (3, 5, "3-5"), (6, 11, "6-11"), (12, 14, "12-14"), (15, 17, "15-17"), (18, u8::MAX, "18+")];
const UNKNOWN: &str = "unknown";

/// What was counted, and of how many children each item is.
pub(super) struct Counted {
    pub(super) answer: Yearly,
    /// In the order of `by_item`.
    pub(super) children_by_item: Vec<u32>,
}

pub(super) fn count(input: YearlyInput) -> Result<Counted, InputError> {
    let year = input.year;
    let (before, end) = (last_moment(year.saturating_sub(1))?, last_moment(year)?);
    let mut books: BTreeMap<Id, Book> = BTreeMap::new();
    for (index, document) in input.registers.into_iter().enumerate() {
        let id = document.framework.id.clone();
        let whole = Register::of(document).map_err(|error| error.below(&format!("/registers/{index}")))?;
        let book = Book { start: whole.at(Some(&before), None)?.register, end: whole.at(Some(&end), None)?.register };
        if books.insert(id.clone(), book).is_some() {
            let path = format!("/registers/{index}/framework/id");
            return Err(InputError::one(Problem::new(ErrorCode::DuplicateId, path).with("value", id)));
        }
    }
    let requests = latest(input.requests, &books)?;
    Ok(Scene { year, books: &books, requests: &requests }.counted())
}

/// The last moment of a year in Prague.
fn last_moment(year: u32) -> Result<Instant, InputError> {
    Instant::parse(&format!("{year:04}-12-31T23:59:59.999999999+01:00"))
}

/// A register at the start of the year and at its end.
struct Book {
    start: Register,
    end: Register,
}

type Requests = BTreeMap<(Id, Id), Checked<Request>>;

/// The last version of each request, by framework contract and id.
fn latest(given: Vec<Checked<Request>>, books: &BTreeMap<Id, Book>) -> Result<Requests, InputError> {
    let mut problems = Problems::new();
    let mut requests = Requests::new();
    let mut versions = BTreeSet::new();
    for (index, request) in given.into_iter().enumerate() {
        if !books.contains_key(&request.framework) {
            let problem = Problem::new(ErrorCode::AnotherFramework, format!("/requests/{index}/framework"));
            let known: Vec<&str> = books.keys().map(Id::as_str).collect();
            problems.push(problem.with("value", &request.framework).with("expected", known.join(", ")));
            continue;
        }
        let key = (request.framework.clone(), request.id.clone());
        if !versions.insert((key.clone(), request.version)) {
            let problem = Problem::new(ErrorCode::DuplicateId, format!("/requests/{index}/id"));
            problems.push(problem.with("value", &request.id));
        }
        if requests.get(&key).is_none_or(|known| known.version < request.version) {
            requests.insert(key, request);
        }
    }
    InputError::unless_empty(problems)?;
    Ok(requests)
}

/// What came to a group.
#[derive(Default)]
struct Sums<'y> {
    requests: u32,
    children: BTreeSet<&'y str>,
    served: BTreeSet<&'y str>,
    contracts: u32,
    money: [Exact; 4],
}

impl Sums<'_> {
    fn row(self, of: &str) -> YearlyRow {
        let [ordered, delivered, invoiced, paid] = self.money.map(|sum| Some(Figure::new(sum, 2)));
        YearlyRow {
            of: of.to_owned(),
            requests: Some(self.requests),
            children: Some(many(self.children.len())),
            children_served: Some(many(self.served.len())),
            contracts: Some(self.contracts),
            ordered,
            delivered,
            invoiced,
            paid,
            hidden: false,
        }
    }
}

/// What came to an item.
#[derive(Default)]
struct Units<'y> {
    unit: Option<Unit>,
    asked: Exact,
    ordered: Exact,
    delivered: Exact,
    unmet: Exact,
    children: BTreeSet<&'y str>,
}

/// An item of a lot of a framework contract, of one office or of all.
type ItemKey<'y> = (&'y Id, &'y Id, &'y Id, Option<&'y str>);

struct Scene<'y> {
    year: u32,
    books: &'y BTreeMap<Id, Book>,
    requests: &'y Requests,
}

/// The four groups to which a request belongs.
#[derive(Clone, Copy)]
struct Groups<'y>([&'y str; 4]);

#[derive(Default)]
struct Tables<'y> {
    total: Sums<'y>,
    by: [BTreeMap<&'y str, Sums<'y>>; 4],
    items: BTreeMap<ItemKey<'y>, Units<'y>>,
}

impl<'y> Tables<'y> {
    fn add(&mut self, groups: Groups<'y>, change: &dyn Fn(&mut Sums<'y>)) {
        change(&mut self.total);
        for (table, group) in self.by.iter_mut().zip(groups.0) {
            change(table.entry(group).or_default());
        }
    }

    fn item(&mut self, [framework, lot, item]: [&'y Id; 3], office: &'y str, change: &dyn Fn(&mut Units<'y>)) {
        for office in [None, Some(office)] {
            change(self.items.entry((framework, lot, item, office)).or_default());
        }
    }
}

impl<'y> Scene<'y> {
    fn counted(&self) -> Counted {
        let mut tables = Tables::default();
        for ((framework, _), request) in self.requests {
            if i64::from(request.received_at.day().year()) == i64::from(self.year) {
                self.request(framework, request, &mut tables);
            }
        }
        let mut missing = BTreeSet::new();
        for (framework, book) in self.books {
            for standing in book.end.contracts() {
                let request = self.requests.get(&(framework.clone(), standing.contract.request.clone()));
                let counts = self.contract(framework, book, standing, request, &mut tables);
                if counts && request.is_none() {
                    missing.insert(standing.contract.request.clone());
                }
            }
            let is_new = |id: &&Id| !book.start.closed().contains_key(*id);
            let is_missing = |id: &&Id| !self.requests.contains_key(&(framework.clone(), (*id).clone()));
            missing.extend(book.end.closed().keys().filter(is_new).filter(is_missing).cloned());
        }
        self.answer(tables, missing.into_iter().collect())
    }

    fn request(&self, framework: &'y Id, request: &'y Request, tables: &mut Tables<'y>) {
        let groups = self.groups(framework, Some(request), request.funding_source.as_ref());
        tables.add(groups, &|sums| {
            sums.requests = sums.requests.saturating_add(1);
            sums.children.extend(request.cases.iter().map(Pseudonym::as_str));
        });
        let [outcome, office, ..] = groups.0;
        for line in &request.lines {
            let ordered: Exact =
                self.of_request(framework, request).map(|standing| quantity_of(standing, &line.item)).sum();
            let asked = line.quantity.exact();
            let unmet = if outcome == "open" { Exact::ZERO } else { (&asked - &ordered).max(Exact::ZERO) };
            tables.item([framework, &request.lot, &line.item], office, &|units| {
                units.unit = Some(line.unit);
                units.asked += &asked;
                units.unmet += &unmet;
                units.children.extend(request.cases.iter().map(Pseudonym::as_str));
            });
        }
    }

    /// Counts a contract; false where nothing of it is of the year.
    fn contract(
        &self,
        framework: &'y Id,
        book: &'y Book,
        standing: &'y ContractState,
        request: Option<&'y Checked<Request>>,
        tables: &mut Tables<'y>,
    ) -> bool {
        let contract = &standing.contract;
        let start = book.start.contract(&contract.request, contract.number);
        let since = |figure: fn(&ContractState) -> Exact| figure(standing) - start.map_or(Exact::ZERO, figure);
        let is_awarded_now = !standing.annulled && i64::from(contract.awarded_at.day().year()) == i64::from(self.year);
        let money = [
            if is_awarded_now { contract.price.exact() } else { Exact::ZERO },
            since(|standing| standing.delivered.exact()),
            since(|standing| standing.invoiced.exact()),
            since(|standing| standing.paid.exact()),
        ];
        let is_served = money.get(1).is_some_and(Exact::is_positive);
        if !is_awarded_now && money.iter().all(Exact::is_zero) {
            return false;
        }
        let groups = self.groups(framework, request.map(|request| &**request), contract.funding_source.as_ref());
        let cases = || request.into_iter().flat_map(|request| &request.cases).map(Pseudonym::as_str);
        tables.add(groups, &|sums| {
            sums.contracts = sums.contracts.saturating_add(u32::from(is_awarded_now));
            sums.served.extend(cases().filter(|_| is_served));
            for (sum, more) in sums.money.iter_mut().zip(&money) {
                *sum += more;
            }
        });
        let [_, office, ..] = groups.0;
        for line in &contract.lines {
            tables.item([framework, &contract.lot, &line.item], office, &|units| {
                units.unit = Some(line.unit);
                if is_awarded_now {
                    units.ordered += line.quantity.exact();
                }
                units.children.extend(cases());
            });
        }
        for (item, quantity) in &standing.delivered_by_item {
            let earlier = start.and_then(|start| start.delivered_by_item.get(item)).map(|known| known.exact());
            let delivered = quantity.exact() - earlier.unwrap_or_default();
            tables.item([framework, &contract.lot, item], office, &|units| units.delivered += &delivered);
        }
        true
    }

    fn of_request(&self, framework: &Id, request: &'y Request) -> impl Iterator<Item = &'y ContractState> {
        let contracts = self.books.get(framework).into_iter().flat_map(|book| book.end.contracts());
        contracts.filter(|standing| standing.contract.request == request.id && !standing.annulled)
    }

    /// Outcome, office, age and source.
    fn groups(&self, framework: &Id, request: Option<&'y Request>, source: Option<&'y Id>) -> Groups<'y> {
        let Some(request) = request else {
            return Groups(["awarded", UNKNOWN, UNKNOWN, source.map_or("none", Id::as_str)]);
        };
        let closed = self.books.get(framework).and_then(|book| book.end.closed().get(&request.id));
        let outcome = match closed {
            Some(outcome) => outcome.as_str(),
            None if self.of_request(framework, request).next().is_some() => "awarded",
            None => "open",
        };
        let age = request.need.ages.map_or(UNKNOWN, |ages| {
            let (from, to) = (ages.from().years(), ages.to().years());
            BANDS.iter().find(|(first, last, _)| *first <= from && to <= *last).map_or("several", |(.., name)| name)
        });
        Groups([outcome, request.office.as_str(), age, source.map_or("none", Id::as_str)])
    }

    fn answer(&self, tables: Tables<'y>, missing_requests: Vec<Id>) -> Counted {
        let Tables { total, by, items } = tables;
        let [by_outcome, by_office, by_age, by_source] =
            by.map(|table| table.into_iter().map(|(of, sums)| sums.row(of)).collect::<Vec<YearlyRow>>());
        let mut by_age = by_age;
        let place = |row: &YearlyRow| BANDS.iter().position(|(.., name)| *name == row.of).unwrap_or(BANDS.len());
        by_age.sort_by_key(place);
        let (mut by_item, mut by_item_and_office, mut children_by_item) = (Vec::new(), Vec::new(), Vec::new());
        for ((framework, lot, item, office), units) in items {
            let Some(unit) = units.unit else { continue };
            let shown = |sum: Exact| Some(Figure::new(sum, 2));
            let row = YearlyItem {
                framework: framework.clone(),
                lot: lot.clone(),
                item: item.clone(),
                unit,
                office: office.map(ToOwned::to_owned),
                asked: shown(units.asked),
                ordered: shown(units.ordered),
                delivered: shown(units.delivered),
                unmet: shown(units.unmet),
                hidden: false,
            };
            if office.is_some() {
                by_item_and_office.push(row);
            } else {
                by_item.push(row);
                children_by_item.push(many(units.children.len()));
            }
        }
        let mut notes = vec![said(Sentence::YearlyCounted, &[("year", self.year.to_string())])];
        notes.push(said(Sentence::YearlyFamilies, &[]));
        if !missing_requests.is_empty() {
            notes.push(said(Sentence::YearlyMissing, &[("count", missing_requests.len().to_string())]));
        }
        let answer = Yearly {
            year: self.year,
            total: total.row("total"),
            sibling_groups: Some(self.sibling_groups()),
            by_outcome,
            by_office,
            by_age,
            by_source,
            by_item,
            by_item_and_office,
            missing_requests,
            notes,
        };
        Counted { answer, children_by_item }
    }

    /// How many groups there are of children that requests of the year join.
    fn sibling_groups(&self) -> u32 {
        let mut groups: Vec<BTreeSet<&str>> = Vec::new();
        for request in self.requests.values() {
            if i64::from(request.received_at.day().year()) != i64::from(self.year) {
                continue;
            }
            let mut joined: BTreeSet<&str> = request.cases.iter().map(Pseudonym::as_str).collect();
            groups.retain(|group| {
                let is_apart = group.is_disjoint(&joined);
                if !is_apart {
                    joined.extend(group);
                }
                is_apart
            });
            groups.push(joined);
        }
        many(groups.len())
    }
}

fn quantity_of(standing: &ContractState, item: &Id) -> Exact {
    let lines = standing.contract.lines.iter().filter(|line| line.item == *item);
    lines.map(|line| line.quantity.exact()).sum()
}

fn many(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// A sentence in both languages.
pub(super) fn said(sentence: Sentence, values: &[(&str, String)]) -> Message {
    Message { cs: sentence.with(Language::Czech, values), en: sentence.with(Language::English, values) }
}
