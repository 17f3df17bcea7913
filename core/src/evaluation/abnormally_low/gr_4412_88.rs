//! Greece, Law 4412/2016, article 88, paragraph 5A (as amended by Law 4782/2021): a discount more than 10 percentage
//! points above the mean discount of all admissible offers.
//!
//! In prices: more than 10 % of the estimate below the mean price.

use crate::message::InputError;
use crate::value::Exact;

use super::line::{Line, Verdict};
use super::prices::{Prices, mean};

const RULE: &str = "gr_4412_88";
const LIMIT: Exact = Exact::from_integer(10);

pub(super) fn judge(prices: &Prices) -> Result<Verdict, InputError> {
    let estimate = prices.estimate(RULE)?;
    match mean(prices.own().iter()) {
        Some(mean) => Line::strict(RULE, "mean", mean, estimate, LIMIT).verdict(prices),
        None => Ok(Verdict::clear(prices)),
    }
}
