//! One tender as the single evaluation does it: the answer of last resort, and what the others are held against.

use std::ops::Range;

use rust_decimal::Decimal;

use super::answer::{BatchStatus, Tender};
use super::columns::{Columns, MISSING};
use super::flags;
use crate::evaluation::evaluate::{
    Circumstances, EvaluateError, Evaluation, OfferFinding, evaluate_excluding, findings,
};
use crate::evaluation::formula::Formula;
use crate::evaluation::scheme::Scheme;
use crate::message::{InputError, Reason};
use crate::offer::{Offer, OfferValue};
use crate::value::{Checked, Exact, Id, Map, Money, Number, Rounding};

/// Names for the offers of a tender, in the order of the rows also by their bytes.
#[derive(Default)]
pub(super) struct Names(Vec<Id>);

impl Names {
    fn first(&mut self, count: usize) -> Result<&[Id], InputError> {
        for place in self.0.len()..count {
            self.0.push(Id::parse(&format!("{place:020}"))?);
        }
        Ok(self.0.get(..count).unwrap_or_default())
    }
}

/// Fills in everything about a tender.
pub(super) fn evaluate(
    scheme: &Checked<Scheme>,
    columns: &Columns<'_>,
    tender: usize,
    names: &mut Names,
    into: &mut Tender<'_>,
) -> Result<(), InputError> {
    let rows = columns.rows(tender);
    let names = names.first(rows.len())?;
    let offers = offers(scheme, columns, rows.clone(), names)?;
    let excluded = excluded(columns, rows, names);
    let ceiling = columns.ceiling(tender).map(money).transpose()?;
    let circumstances = Circumstances { ceiling, ..Circumstances::default() };
    into.clear();
    let place_of = |id: &Id| names.binary_search(id).ok();
    match evaluate_excluding(scheme, &offers, &circumstances, &excluded) {
        Ok(evaluation) => {
            note(&evaluation.findings, &place_of, into);
            place(scheme, &evaluation, &place_of, into);
            into.conclude();
            Ok(())
        }
        Err(EvaluateError::Undefined(_)) => {
            note(&findings(scheme, &offers, &circumstances, &excluded)?, &place_of, into);
            *into.status = BatchStatus::Undefined;
            Ok(())
        }
        Err(EvaluateError::Input(error)) => Err(error.below(&format!("/tenders/{tender}"))),
    }
}

fn offers(scheme: &Scheme, columns: &Columns<'_>, rows: Range<usize>, names: &[Id]) -> Result<Vec<Offer>, InputError> {
    rows.zip(names)
        .map(|(row, name)| {
            let price = columns.figure(0, row).map(money).transpose()?;
            let mut offer = Offer::new(name.clone(), price);
            let mut values = Vec::new();
            for (name, index) in scheme.value_names().zip(1_usize..) {
                let scale = columns.figures.get(index).map_or(0, |column| column.scale);
                let Some(entry) = columns.figure(index, row) else { continue };
                values.push((name.clone(), value(scheme, name, entry, scale)));
            }
            offer.values = values.into_iter().collect();
            Ok(offer)
        })
        .collect()
}

/// A value as an offer gives it: yes and no where the formula asks for them.
fn value(scheme: &Scheme, name: &Id, entry: i64, scale: u32) -> OfferValue {
    let number = Number::from(Decimal::from_i128_with_scale(entry.into(), scale).normalize());
    match scheme.criterion(name).map(|criterion| &criterion.formula) {
        Some(Formula::Levels(_)) => OfferValue::named(&number.to_string()),
        _ => OfferValue::Number(number),
    }
}

fn money(amount: i64) -> Result<Money, InputError> {
    Money::new(Decimal::from_i128_with_scale(amount.into(), 2))
}

fn excluded(columns: &Columns<'_>, rows: Range<usize>, names: &[Id]) -> Map<Vec<Reason>> {
    let flags = columns.excluded.and_then(|column| column.get(rows)).unwrap_or_default();
    let with_names = flags.iter().zip(names).filter(|(bits, _)| **bits != 0);
    with_names.map(|(bits, name)| (name.clone(), flags::codes(*bits).map(Reason::new).collect())).collect()
}

fn note(findings: &[OfferFinding], place_of: &impl Fn(&Id) -> Option<usize>, into: &mut Tender<'_>) {
    into.reasons.fill(0);
    for finding in findings {
        let reasons = place_of(&finding.offer).and_then(|place| into.reasons.get_mut(place));
        if let (Some(reasons), Some(bit)) = (reasons, flags::reason_bit(finding.reason.code())) {
            *reasons |= bit;
        }
    }
}

fn place(scheme: &Scheme, evaluation: &Evaluation, place_of: &impl Fn(&Id) -> Option<usize>, into: &mut Tender<'_>) {
    let places = scheme.rounding.places.get();
    for (rank, equal) in (1_u32..).zip(&evaluation.ranking) {
        for id in equal {
            let Some(place) = place_of(id) else { continue };
            if let Some(slot) = into.rank.get_mut(place) {
                *slot = rank;
            }
            if let (Some(slot), Some(total)) = (into.total.get_mut(place), evaluation.totals.get(id)) {
                *slot = scaled(total.exact(), places);
            }
        }
    }
}

/// A total times 10^places, rounded half up as it is shown; a rounded one stays as it is.
fn scaled(total: &Exact, places: u32) -> i64 {
    let power = 10_i128.checked_pow(places).and_then(|power| Exact::ratio(power, 1)).unwrap_or(Exact::ONE);
    let whole = (total.round(places, Rounding::HalfUp) * power).floor_to_i128();
    whole.and_then(|whole| i64::try_from(whole).ok()).unwrap_or(MISSING)
}
