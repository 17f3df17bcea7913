//! Spain, general regulation of the law on contracts (RGLCAP, Royal Decree 1098/2001), article 85.
//!
//! The regulation says "units of percentage" and is read in two ways: as percent of the mean, or as points of the discount
//! from the budget. The same offers can have different outcomes, so the reading must be named.
//!
//! "The highest offer" of three is one offer: where two are equally the highest, one of them is left out.

use std::collections::BTreeMap;

use crate::message::InputError;
use crate::value::json::names;
use crate::value::{Exact, Figure};

use super::PLACES;
use super::line::{Line, Verdict};
use super::prices::{Prices, mean};

names! {
    /// How "more than 10 units of percentage below the mean" is read.
    pub enum SpanishReading or UnknownName {
        /// 10 % of the mean (of the other offer, where there are two).
        Relative = "relative",
        /// 10 % of the budget: ten points of discount.
        DiscountPoints = "discount_points",
    }
}

const RULE: &str = "es_rglcap_85";
const HUNDRED: Exact = Exact::from_integer(100);
const FROM_MEAN: Exact = Exact::from_integer(10);
const FROM_OTHER: Exact = Exact::from_integer(20);
const FROM_BUDGET: Exact = Exact::from_integer(25);

/// The fewest prices that a mean without the high ones is taken of, from four offers on.
const FEWEST: usize = 3;

pub(super) fn judge(reading: SpanishReading, prices: &Prices) -> Result<Verdict, InputError> {
    let budget = prices.estimate(RULE)?;
    let base = |reference: &Exact| match reading {
        SpanishReading::Relative => reference.clone(),
        SpanishReading::DiscountPoints => budget.clone(),
    };
    let below_budget = || Line::strict(RULE, "ceiling", budget.clone(), budget.clone(), FROM_BUDGET).verdict(prices);
    let mut ascending: Vec<&Exact> = prices.own().iter().collect();
    ascending.sort_unstable();
    let ([_, .., last], Some(mean_of_all)) = (&*ascending, mean(ascending.iter().copied())) else {
        // None, or one.
        return if ascending.is_empty() { Ok(Verdict::clear(prices)) } else { below_budget() };
    };
    if ascending.len() == 2 {
        // The higher one is never below itself, so its price is the line for both.
        return Line::strict(RULE, "other", (*last).clone(), base(last), FROM_OTHER).verdict(prices);
    }
    let ten_above = &mean_of_all + (base(&mean_of_all) * FROM_MEAN).checked_div(&HUNDRED).unwrap_or_default();
    let not_high = ascending.partition_point(|price| **price <= ten_above);
    let three = ascending.len() == 3;
    let kept = if three { not_high.max(2) } else { not_high.max(FEWEST) };
    let reference = mean(ascending.iter().copied().take(kept)).unwrap_or_default();
    let mut line = Line::strict(RULE, "mean", reference.clone(), base(&reference), FROM_MEAN);
    line.workings = BTreeMap::from([
        ("mean_of_all", Figure::new(mean_of_all, PLACES)),
        ("offers_in_mean", Figure::new(super::prices::whole(kept).unwrap_or_default(), 0)),
    ]);
    let verdict = line.verdict(prices)?;
    if three { Ok(verdict.or(below_budget()?)) } else { Ok(verdict) }
}
