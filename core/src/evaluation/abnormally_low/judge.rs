//! From a rule to its verdict.

use crate::message::{InputError, Problems};

use super::below::Below;
use super::line::Verdict;
use super::prices::Prices;
use super::{AbnormallyLowRule, br_8666_48, es_rglcap_85, gr_4412_88, it_36_2023_a, sk_343_2015_53, ua_prozorro};

impl AbnormallyLowRule {
    /// What the rule says of the offers. It has been checked.
    pub(super) fn judge(&self, prices: &Prices) -> Result<Verdict, InputError> {
        match self {
            Self::Below { reference, of, price, percent, inclusive, divide_by, offers_from } => Below {
                rule: "below",
                reference: *reference,
                of: *of,
                price: *price,
                percent: percent.exact(),
                inclusive: *inclusive,
                divide_by: *divide_by,
                offers_from: *offers_from,
            }
            .judge(prices),
            Self::Any { rules } => joined(rules, prices, Verdict::or),
            Self::All { rules } => joined(rules, prices, Verdict::and),
            Self::UaProzorro {} => ua_prozorro::judge(prices),
            Self::EsRglcap85 { reading } => es_rglcap_85::judge(*reading, prices),
            Self::Sk343201553 {} => sk_343_2015_53::judge(prices),
            Self::Gr441288 {} => gr_4412_88::judge(prices),
            Self::Br866648 {} => br_8666_48::judge(prices),
            Self::It362023A {} => it_36_2023_a::judge(prices),
        }
    }
}

/// The verdicts of several rules as one, with the problems of all of them.
fn joined(
    rules: &[AbnormallyLowRule],
    prices: &Prices,
    join: impl Fn(Verdict, Verdict) -> Verdict,
) -> Result<Verdict, InputError> {
    let mut problems = Problems::new();
    let mut verdict: Option<Verdict> = None;
    for rule in rules {
        match rule.judge(prices) {
            Ok(one) => {
                verdict = Some(match verdict.take() {
                    Some(so_far) => join(so_far, one),
                    None => one,
                });
            }
            Err(error) => problems.extend(error.into_problems()),
        }
    }
    InputError::unless_empty(problems)?;
    Ok(verdict.unwrap_or_else(|| Verdict::clear(prices)))
}
