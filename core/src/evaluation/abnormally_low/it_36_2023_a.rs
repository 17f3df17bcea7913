//! Italy, Legislative Decree 36/2023, article 54 and annex II.2, method A: from five offers on, a discount above a
//! threshold that nobody can compute beforehand.
//!
//! # Questions
//!
//! **Which equal discounts are cut?** The annex counts equal discounts singly and then also sets aside those that equal
//! one set aside. So ten percent of the offers (rounded up) are cut at each end, and with them whatever equals the last one
//! cut. (Some platforms cut so many different values instead.)
//!
//! **Above or at the threshold?** Article 54 excludes above it; point 1 of the annex says "equal or higher" of the offers
//! whose congruity is assessed. Above is taken, as the ministry and the administrative court of Florence read it.
//!
//! **When is it undefined?** When the cut leaves nothing (all discounts at the ends are equal), and below fifteen offers
//! when the mean of what is left is not above 0, because the annex divides by it.

use crate::message::InputError;
use crate::value::{Exact, Figure, sort};

use super::PLACES;
use super::line::{Line, Verdict};
use super::prices::{Prices, mean, undefined};

const RULE: &str = "it_36_2023_a";
const HUNDRED: Exact = Exact::from_integer(100);

/// From so many offers on the method is used at all, and from so many its longer form.
const FEWEST: usize = 5;
const MANY: usize = 15;

pub(super) fn judge(prices: &Prices) -> Result<Verdict, InputError> {
    let estimate = prices.estimate(RULE)?;
    let count = prices.own().len();
    if count < FEWEST {
        return Ok(Verdict::clear(prices));
    }
    let discount = |price: &Exact| ((&estimate - price) * HUNDRED).checked_div(&estimate);
    let mut discounts: Vec<Exact> = prices.own().iter().filter_map(discount).collect();
    sort(&mut discounts, Ord::cmp);
    let rest = without_wings(&discounts, count.div_ceil(10));
    let sum: Exact = rest.iter().sum();
    let Some(average) = mean(rest.iter()) else {
        let reasons =
            ("cutting the lowest and highest discounts leaves none", "po vyřazení krajních slev žádná nezbývá");
        return Err(undefined(RULE, reasons));
    };
    let excesses: Vec<Exact> = rest.iter().map(|figure| figure - &average).filter(Exact::is_positive).collect();
    let excess = mean(excesses.iter()).unwrap_or_default();
    let mut workings = vec![("sum", sum.clone()), ("mean", average.clone()), ("mean_excess", excess.clone())];
    let threshold = if count < MANY {
        of_few(&average, &excess)?
    } else {
        let product = product_of_decimals(&sum).unwrap_or_default();
        let decrease = (&excess * &product).checked_div(&HUNDRED).unwrap_or_default();
        workings.push(("product_of_decimals", product));
        &average + &excess - decrease
    };
    let mut line = Line::strict(RULE, "ceiling", estimate.clone(), estimate, threshold);
    line.workings = workings.into_iter().map(|(name, exact)| (name, Figure::new(exact, PLACES))).collect();
    line.verdict(prices)
}

/// The discounts between the `cut` lowest and the `cut` highest, without those that equal one of them.
fn without_wings(ascending: &[Exact], cut: usize) -> &[Exact] {
    let lowest = cut.checked_sub(1).and_then(|place| ascending.get(place));
    let highest = ascending.len().checked_sub(cut).and_then(|place| ascending.get(place));
    let (Some(lowest), Some(highest)) = (lowest, highest) else { return ascending };
    let from = ascending.partition_point(|figure| figure <= lowest);
    let to = ascending.partition_point(|figure| figure < highest);
    ascending.get(from..to).unwrap_or_default()
}

/// The threshold in percent where there are fewer than fifteen offers.
fn of_few(mean: &Exact, excess: &Exact) -> Result<Exact, InputError> {
    if !mean.is_positive() {
        let reasons = ("the mean discount is not above 0", "průměrná sleva není vyšší než 0");
        return Err(undefined(RULE, reasons));
    }
    // excess/mean ≤ 0.15 and 1.2·mean, in whole numbers.
    let small = excess * HUNDRED <= mean * Exact::from_integer(15);
    Ok(if small {
        (mean * Exact::from_integer(6)).checked_div(&Exact::from_integer(5)).unwrap_or_default()
    } else {
        mean + excess
    })
}

/// The product of the first two decimals of a sum.
fn product_of_decimals(sum: &Exact) -> Option<Exact> {
    let hundredths = (sum.abs() * HUNDRED).floor_to_i128()?.rem_euclid(100);
    Exact::ratio(hundredths.div_euclid(10).checked_mul(hundredths.rem_euclid(10))?, 1)
}
