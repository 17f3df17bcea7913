//! The prices that rules compare, and figures over them.

use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::offer::Offer;
use crate::value::json::{Once, Path};
use crate::value::{Exact, Money};

use super::below::PriceStage;

/// The prices of all offers in CZK, in the order of the offers.
pub(super) struct Prices {
    own: Vec<Exact>,
    initial: Vec<Option<Exact>>,
    ceiling: Option<Exact>,
}

impl Prices {
    /// Takes the prices from the offers. Problems: `duplicate_id`, `missing_field`, `lines_differ`.
    pub(super) fn of(offers: &[Offer], ceiling: Option<Money>, problems: &mut Problems) -> Self {
        let list = Path::ROOT.field("offers");
        let mut seen = Once::default();
        let mut own = Vec::with_capacity(offers.len());
        for (index, offer) in offers.iter().enumerate() {
            let place = list.index(index);
            seen.see(offer.id.as_str(), &place.field("id"), problems);
            match offer.total_price() {
                Ok(Some(price)) => own.push(price),
                Ok(None) => problems.push(missing(&place, "price")),
                Err(problem) => problems.push(problem.below(&place.pointer())),
            }
        }
        let initial = offers.iter().map(|offer| offer.initial_price.map(Money::exact)).collect();
        Self { own, initial, ceiling: ceiling.map(Money::exact) }
    }

    /// The final prices.
    pub(super) fn own(&self) -> &[Exact] {
        &self.own
    }

    /// The prices of one stage. Error: `missing_field` for every offer without an initial price; the final one never
    /// stands in for it.
    pub(super) fn at(&self, stage: PriceStage) -> Result<Vec<Exact>, InputError> {
        if stage == PriceStage::Final {
            return Ok(self.own.clone());
        }
        let list = Path::ROOT.field("offers");
        let without = self.initial.iter().enumerate().filter(|(_, price)| price.is_none());
        InputError::unless_empty(without.map(|(index, _)| missing(&list.index(index), "initial_price")).collect())?;
        Ok(self.initial.iter().flatten().cloned().collect())
    }

    /// The ceiling. Error: `ceiling_missing`.
    pub(super) fn ceiling(&self, rule: &'static str) -> Result<Exact, InputError> {
        self.ceiling.clone().ok_or_else(|| {
            let place = Path::ROOT.field("ceiling");
            InputError::one(Problem::new(ErrorCode::CeilingMissing, place.pointer()).with("value", rule))
        })
    }

    /// The ceiling as what discounts are reckoned from. Errors: `ceiling_missing`, `formula_undefined` where it is 0.
    pub(super) fn estimate(&self, rule: &'static str) -> Result<Exact, InputError> {
        let ceiling = self.ceiling(rule)?;
        if ceiling.is_zero() {
            let reasons = ("there is no discount from a ceiling of 0", "z nulové nejvyšší ceny nelze počítat slevu");
            return Err(undefined(rule, reasons));
        }
        Ok(ceiling)
    }
}

fn missing(offer: &Path<'_>, field: &'static str) -> Problem {
    Problem::new(ErrorCode::MissingField, offer.field(field).pointer()).with("value", field)
}

/// The error `formula_undefined`, with the reason in English and Czech.
pub(super) fn undefined(rule: &'static str, (english, czech): (&'static str, &'static str)) -> InputError {
    let problem = Problem::new(ErrorCode::FormulaUndefined, Path::ROOT.field("rule").pointer());
    InputError::one(problem.naming("formula", rule).naming("reason_en", english).naming("reason_cs", czech))
}

/// The mean; `None` of nothing.
pub(super) fn mean<'f>(figures: impl ExactSizeIterator<Item = &'f Exact>) -> Option<Exact> {
    let count = whole(figures.len())?;
    figures.sum::<Exact>().checked_div(&count)
}

/// A count as a number.
pub(super) fn whole(count: usize) -> Option<Exact> {
    Exact::ratio(i128::try_from(count).ok()?, 1)
}
