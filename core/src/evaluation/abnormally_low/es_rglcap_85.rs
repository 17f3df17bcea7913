//! Spain, general regulation of the law on contracts (RGLCAP, Royal Decree 1098/2001), article 85.
//!
//! The regulation says "units of percentage" and is read in two ways: as percent of the mean, or as points of the discount
//! from the budget. The same offers can have different outcomes, so the reading must be named.
//!
//! The budget is asked for only where the article looks at it: not for two offers, nor for four and more, if the percent are
//! of a price.
//!
//! "The highest offer" of three is one offer: where two are equally the highest, one of them is left out.

use crate::message::InputError;
use crate::value::json::names;
use crate::value::{Exact, Figure, sort};

use super::PLACES;
use super::line::{Line, Verdict};
use super::prices::{Prices, mean, whole};

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

/// The fewest prices that a mean without the high ones is taken of: of three only the highest is left out, of more the
/// three lowest stay.
const KEPT_OF_THREE: usize = 2;
const KEPT_OF_MORE: usize = 3;

pub(super) fn judge(reading: SpanishReading, prices: &Prices) -> Result<Verdict, InputError> {
    let base = |reference: &Exact| match reading {
        SpanishReading::Relative => Ok(reference.clone()),
        SpanishReading::DiscountPoints => prices.estimate(RULE),
    };
    let mut ascending: Vec<&Exact> = prices.own().iter().collect();
    sort(&mut ascending, Ord::cmp);
    match (&*ascending, mean(ascending.iter().copied())) {
        ([_], _) => below_budget(prices),
        // The higher one is never below itself, so its price is the line for both.
        ([_, high], _) => Line::strict(RULE, "other", (*high).clone(), base(high)?, FROM_OTHER).verdict(prices),
        ([_, _, _], Some(mean)) => {
            let line = below_mean(&ascending, mean, KEPT_OF_THREE, base)?;
            Ok(line.verdict(prices)?.or(below_budget(prices)?))
        }
        (_, Some(mean)) => below_mean(&ascending, mean, KEPT_OF_MORE, base)?.verdict(prices),
        (_, None) => Ok(Verdict::clear(prices)),
    }
}

fn below_budget(prices: &Prices) -> Result<Verdict, InputError> {
    let budget = prices.estimate(RULE)?;
    Line::strict(RULE, "ceiling", budget.clone(), budget, FROM_BUDGET).verdict(prices)
}

/// The line 10 % below the mean, which is taken without the prices that are more than 10 % above the mean of all, but of
/// so many at least.
fn below_mean(
    ascending: &[&Exact],
    mean_of_all: Exact,
    fewest: usize,
    base: impl Fn(&Exact) -> Result<Exact, InputError>,
) -> Result<Line, InputError> {
    let ten_above = &mean_of_all + (base(&mean_of_all)? * FROM_MEAN).checked_div(&HUNDRED).unwrap_or_default();
    let kept = ascending.partition_point(|price| **price <= ten_above).max(fewest);
    let reference = mean(ascending.iter().copied().take(kept)).unwrap_or_default();
    let base = base(&reference)?;
    let mut line = Line::strict(RULE, "mean", reference, base, FROM_MEAN);
    line.workings = vec![
        ("mean_of_all", Figure::new(mean_of_all, PLACES)),
        ("offers_in_mean", Figure::new(whole(kept).unwrap_or_default(), 0)),
    ];
    Ok(line)
}
