//! Offers from a table: one row for an offer, or one for each of its lines.

use std::collections::BTreeMap;

use super::column::{Meant, TableField, header, plain};
use super::found::At;
use super::row::{Reading, Row, Taken};
use super::{Cell, OffersRead, ReadOffersInput, unknown_meaning};
use crate::evaluation::Criterion;
use crate::framework::Lot;
use crate::law::Severity;
use crate::message::{ErrorCode, InputError, Problem, Problems, TableCode};
use crate::offer::{Extent, Offer, OfferLine};
use crate::value::json::Path;
use crate::value::{Exact, Id, Map, Money};

pub(super) fn read(input: &ReadOffersInput) -> Result<OffersRead, InputError> {
    let lot = lot(input)?;
    let mut problems = Problems::new();
    let criteria = lot.map(|lot| lot.scheme.criteria.as_slice()).unwrap_or_default();
    let criterion = |name: &str| {
        let by_id = |known: &Criterion| plain(known.id.as_str()) == plain(name);
        let by_name = |known: &Criterion| known.name.as_ref().is_some_and(|known| plain(known.as_str()) == plain(name));
        criteria.iter().position(|known| by_id(known) || by_name(known)).map(Meant::Criterion)
    };
    let meaning = |said: &Id| {
        let field = TableField::ALL.iter().find(|field| field.as_str() == said.as_str());
        field.map(|field| Meant::Field(*field)).or_else(|| criterion(said.as_str()))
    };
    for (name, said) in input.columns.iter().filter(|(_, said)| meaning(said).is_none()) {
        problems.push(unknown_meaning(name, said));
    }
    InputError::unless_empty(problems)?;
    let said: Vec<(String, Meant)> =
        input.columns.iter().filter_map(|(name, said)| Some((plain(name.as_str()), meaning(said)?))).collect();
    let means = |name: &str| {
        let plain = plain(name);
        said.iter().find(|(known, _)| *known == plain).map(|(_, meant)| meant.clone()).or_else(|| criterion(name))
    };
    let mut reading = Reading::new(input, lot);
    let Some(header) = header(&input.rows, &means) else {
        let is_empty = input.rows.iter().flatten().all(|cell| *cell == Cell::Empty);
        reading.found(
            Severity::Error,
            At::TABLE,
            if is_empty { TableCode::NothingThere } else { TableCode::NoHeader },
            &[],
        );
        return Ok(OffersRead { offers: Vec::new(), rows: Map::new(), findings: reading.findings });
    };
    let first = header.last.saturating_add(1);
    reading.open(header);
    let mut gathered = Gathered::default();
    for (row, cells) in input.rows.iter().enumerate().skip(first) {
        if cells.iter().all(|cell| *cell == Cell::Empty) {
            continue;
        }
        match reading.row(row, cells) {
            Taken::Row(read) => gathered.add(&mut reading, row, *read),
            Taken::Wrong(key) => gathered.spoilt.extend(key),
            Taken::Aside => {}
        }
    }
    Ok(gathered.finish(reading))
}

/// The lot that is read for. Errors: `unknown_lot`, `missing_field` where there are several.
fn lot(input: &ReadOffersInput) -> Result<Option<&Lot>, InputError> {
    let Some(framework) = &input.framework else { return Ok(None) };
    match &input.lot {
        Some(id) => match framework.lot(id) {
            Some(lot) => Ok(Some(lot)),
            None => {
                let mut problems = Problems::new();
                framework.has_no_lot(id, &Path::ROOT.field("lot"), &mut problems);
                Err(InputError::unless_empty(problems)
                    .err()
                    .unwrap_or_else(|| InputError::one(Problem::new(ErrorCode::UnknownLot, "/lot").with("value", id))))
            }
        },
        None => match framework.lots.as_slice() {
            [only] => Ok(Some(only)),
            _ => Err(InputError::one(Problem::new(ErrorCode::MissingField, "/lot").with("value", "lot"))),
        },
    }
}

/// Offers as their rows come in.
#[derive(Default)]
struct Gathered {
    offers: Vec<(Offer, Vec<u32>)>,
    /// The place of each offer by what makes rows lines of it.
    places: BTreeMap<String, usize>,
    /// What a wrong row belongs to.
    spoilt: Vec<String>,
}

fn counted(row: usize) -> u32 {
    u32::try_from(row.saturating_add(1)).unwrap_or(u32::MAX)
}

impl Gathered {
    fn add(&mut self, reading: &mut Reading<'_>, row: usize, read: Row) {
        let known = read.key.as_ref().and_then(|key| self.places.get(key)).copied();
        let Some((offer, rows)) = known.and_then(|place| self.offers.get_mut(place)) else {
            if let Some(key) = &read.key {
                self.places.insert(key.clone(), self.offers.len());
            }
            let id = read.id.clone().or_else(|| self.free_id(&read));
            let Some(id) = id else { return };
            let offer = Offer {
                id,
                request: read.request,
                request_version: read.request_version,
                participant: read.participant,
                price: read.price,
                initial_price: None,
                lines: read.line.into_iter().collect(),
                values: read.values,
                capacity: Map::new(),
                extent: Extent::default(),
                submitted_at: read.submitted_at,
                replaces: read.replaces,
            };
            self.offers.push((offer, vec![counted(row)]));
            return;
        };
        let mut differs = |field: TableField, before: String| {
            let [english, czech] = field.called();
            let first = rows.first().copied().unwrap_or_default().to_string();
            let values = [
                ("expected", english.to_owned()),
                ("expected_cs", czech.to_owned()),
                ("row", first),
                ("value", before),
            ];
            reading.found(Severity::Error, At::row(row), TableCode::DiffersFromRow, &values);
        };
        let mut is_same = true;
        if read.participant.is_some() && read.participant != offer.participant {
            differs(TableField::Participant, offer.participant.as_ref().map(ToString::to_string).unwrap_or_default());
            is_same = false;
        }
        if read.price.is_some() && read.price != offer.price {
            differs(TableField::Price, offer.price.as_ref().map(ToString::to_string).unwrap_or_default());
            is_same = false;
        }
        if read.submitted_at.is_some() && read.submitted_at != offer.submitted_at {
            differs(TableField::SubmittedAt, offer.submitted_at.as_ref().map(ToString::to_string).unwrap_or_default());
            is_same = false;
        }
        if !is_same {
            self.spoilt.extend(read.key);
            return;
        }
        offer.lines.extend(read.line);
        for (name, value) in &read.values {
            offer.values.insert(name.clone(), value.clone());
        }
        rows.push(counted(row));
    }

    /// An id for an offer that has no number: that of its participant, with a number where it is taken.
    fn free_id(&self, read: &Row) -> Option<Id> {
        let participant = read.participant.as_ref()?;
        let is_taken =
            |id: &str| self.offers.iter().any(|(offer, _)| offer.id.as_str() == id && offer.request == read.request);
        let mut name = participant.to_string();
        let mut number = 2_u32;
        while is_taken(&name) {
            name = format!("{participant} ({number})");
            number = number.saturating_add(1);
        }
        Id::parse(&name).ok()
    }

    fn finish(self, mut reading: Reading<'_>) -> OffersRead {
        let Self { offers, places, spoilt } = self;
        let left_out: Vec<usize> = spoilt.iter().filter_map(|key| places.get(key)).copied().collect();
        let mut read = OffersRead { offers: Vec::new(), rows: Map::new(), findings: Vec::new() };
        for (place, (offer, rows)) in offers.into_iter().enumerate() {
            if left_out.contains(&place) {
                continue;
            }
            let row = rows.first().map(|row| usize::try_from(row.saturating_sub(1)).unwrap_or_default());
            let at = At { row, column: None };
            if offer.total_price().is_err() {
                let of_line = |line: &OfferLine| Some(line.quantity.exact() * line.unit_price?.exact());
                let sum: Exact = offer.lines.iter().filter_map(of_line).sum();
                let price = offer.price.map(Money::exact).unwrap_or_default();
                let values = [("value", price.to_string()), ("expected", sum.to_string())];
                reading.found(Severity::Error, at, TableCode::TotalApart, &values);
                continue;
            }
            read.rows.insert(offer.id.clone(), rows);
            read.offers.push(offer);
        }
        read.findings = reading.findings;
        read.findings.sort_by_key(|finding| finding.row);
        read
    }
}
