//! Slovakia, Act 343/2015 on public procurement, section 53, paragraph 3: from three offers on, at least 15 % below the
//! mean of the others without the lowest and at least 10 % below the second lowest.
//!
//! Only the lowest offer can be that low. Its second lowest is the lowest of the others, so no other rule is needed.

use crate::message::InputError;
use crate::value::Exact;

use super::below::{Below, Divisor, PriceStage, ReferenceOffers, ReferencePrice};
use super::line::Verdict;
use super::prices::Prices;

const RULE: &str = "sk_343_2015_53";

pub(super) fn judge(prices: &Prices) -> Result<Verdict, InputError> {
    let below = |reference, of, percent| Below {
        rule: RULE,
        reference,
        of,
        price: PriceStage::Final,
        percent: Exact::from_integer(percent),
        inclusive: true,
        divide_by: Divisor::Reference,
        offers_from: 3,
    };
    let mean = below(ReferencePrice::Mean, ReferenceOffers::OthersWithoutLowest, 15).judge(prices)?;
    let second = below(ReferencePrice::LowestOther, ReferenceOffers::Others, 10).judge(prices)?;
    Ok(mean.and(second))
}
