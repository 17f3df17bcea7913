//! Ukraine, the rule of the system `ProZorro` (resolution of the Cabinet of Ministers and the code of
//! `openprocurement.api`): from two offers on, 40 % or more below the mean of the others' prices before the auction, or
//! 30 % or more below the next price.

use crate::message::InputError;
use crate::value::Exact;

use super::below::{Below, Divisor, PriceStage, ReferenceOffers, ReferencePrice};
use super::line::Verdict;
use super::prices::Prices;

const RULE: &str = "ua_prozorro";

pub(super) fn judge(prices: &Prices) -> Result<Verdict, InputError> {
    let below = |reference, price, percent| Below {
        rule: RULE,
        reference,
        of: ReferenceOffers::Others,
        price,
        percent: Exact::from_integer(percent),
        inclusive: true,
        divide_by: Divisor::Reference,
        offers_from: 2,
    };
    let mean = below(ReferencePrice::Mean, PriceStage::Initial, 40).judge(prices)?;
    let next = below(ReferencePrice::Next, PriceStage::Final, 30).judge(prices)?;
    Ok(mean.or(next))
}
