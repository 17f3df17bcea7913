//! Parameters of a scenario from what was recorded, and what that cannot tell.

mod demand;
mod estimate;
mod level;
mod observe;
mod prices;

pub use demand::{DemandFit, FitDemandInput, FittedDemand, FittedTotals, YearlyRate, fit_demand};
pub use estimate::FittedShare;
pub use level::FittedLevel;
pub use prices::{FitPricesInput, FittedPrice, FittedProvider, PriceFit, PriceReference, fit_prices};

use crate::message::{FitCode, Language, Message, Problems, fill};
use crate::time::Period;
use crate::value::json::{Path, out_of_range, read_object};
use crate::value::{Exact, Id, Map, Money, Number};

/// Totals that were published of a period.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct PublishedTotals {
    /// What they are of.
    pub id: Id,
    /// The period.
    pub period: Period,
    /// How many partial contracts were concluded, above 0.
    pub contracts: u32,
    /// What they cost together, in CZK.
    pub value: Money,
}
read_object!(PublishedTotals { required id, required period, required contracts, required value });

impl PublishedTotals {
    /// Notes totals of no contract.
    fn check_all(all: &[Self], problems: &mut Problems) {
        let at = Path::ROOT.field("totals");
        for (index, totals) in all.iter().enumerate().filter(|(_, totals)| totals.contracts == 0) {
            problems.push(out_of_range(&at.index(index).field("contracts"), totals.contracts, "≥ 1"));
        }
    }

    /// The mean value of a contract in CZK.
    fn mean_value(&self) -> Exact {
        self.value.exact().checked_div(&Exact::from(self.contracts)).unwrap_or_default()
    }
}

/// Something said beside fitted parameters.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FitNote {
    /// The stable code.
    pub code: FitCode,
    /// The numbers and names that the sentence speaks of.
    pub values: Map<String>,
    /// The sentence in both languages.
    pub message: Message,
}
read_object!(FitNote { required code, required values, required message });

/// Says something in both languages.
fn note(notes: &mut Vec<FitNote>, code: FitCode, values: &[(&'static str, String)]) {
    let text = |language| fill(code.meaning(language), values, Some(language));
    let message = Message { cs: text(Language::Czech), en: text(Language::English) };
    let values = values.iter().map(|(name, value)| (Id::ours(name), value.clone())).collect();
    notes.push(FitNote { code, values, message });
}

fn number(exact: &Exact) -> Number {
    exact.to_decimal().map(|decimal| Number::from(decimal.normalize())).unwrap_or_default()
}

/// How often in a year of 365.25 days, where it was so often in a period.
fn in_a_year(count: &Exact, period: Period) -> Exact {
    let year = Exact::ratio(36_525, 100).unwrap_or_default();
    (count * &year).checked_div(&period.days()).unwrap_or_default()
}
