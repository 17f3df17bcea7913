//! Which offers are so low that the contracting authority has to ask why (*mimořádně nízká nabídková cena*).
//!
//! # Questions
//!
//! **Why is a flagged offer not excluded?** European law has the authority ask for an explanation first (Directive
//! 2014/24/EU, article 69; section 113 of the Czech act 134/2016). A flag is the beginning of a question.
//!
//! **Why is there no default rule?** Czech law fixes no arithmetic: the documents may name a price or a method. The
//! presets are rules that stand in a law somewhere and can be cited; `below`, `any` and `all` build others.
//!
//! **Why may an offer have nothing to be compared with?** The dearest offer has no next one, a lone offer has no others.
//! Such an offer is not flagged: it is not below anything. `offers_from` says from how many offers on a rule holds at all.
//!
//! **What if prices are zero?** A price of 0 is a price, and below any other. Whether it is 40 % or more below a reference
//! of 0 would be 0/0: the answer is the error `formula_undefined`. Strictly below it is not, by any reading.

mod below;
mod br_8666_48;
mod es_rglcap_85;
mod gr_4412_88;
mod it_36_2023_a;
mod judge;
mod line;
mod prices;
mod rule;
mod sk_343_2015_53;
#[cfg(test)]
mod tests;
mod ua_prozorro;

pub use below::{Divisor, PriceStage, ReferenceOffers, ReferencePrice};
pub use es_rglcap_85::SpanishReading;
pub use line::Comparison;
pub use rule::AbnormallyLowRule;

use crate::message::{InputError, Problems};
use crate::offer::Offer;
use crate::value::json::{Check, Path, read_object};
use crate::value::{Figure, Id, Money};

use prices::Prices;

/// The input of the operation `abnormally_low`.
///
/// ```
/// use minitendr::AbnormallyLowInput;
/// let text = r#"{"rule": {"kind": "gr_4412_88"}, "ceiling": "100000", "offers": [{"id": "A", "price": "90000"}]}"#;
/// let input: AbnormallyLowInput = serde_json::from_str(text)?;
/// assert_eq!(input.offers.len(), 1);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct AbnormallyLowInput {
    /// What counts as abnormally low.
    pub rule: AbnormallyLowRule,
    /// The offers, each with a price; all of them with value added tax, or all without.
    pub offers: Vec<Offer>,
    /// The estimate of the contracting authority in CZK, from which discounts are reckoned; with value added tax where the
    /// prices are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ceiling: Option<Money>,
}
read_object!(AbnormallyLowInput { required rule, required offers, optional ceiling });

/// Which offers are abnormally low, and why.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AbnormallyLow {
    /// The offers to be asked, in the order of the offers.
    pub flagged: Vec<Id>,
    /// The price in CZK below which an offer is flagged (at which too, where the rule is inclusive). Given only where
    /// one price holds for all offers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threshold: Option<Figure>,
    /// The figures behind each flag, in the same order as `flagged`.
    pub details: Vec<Flag>,
}
read_object!(AbnormallyLow { required flagged, optional threshold, required details });

/// Why an offer is flagged.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Flag {
    /// The offer.
    pub offer: Id,
    /// Its price in CZK, the final one.
    pub price: Figure,
    /// The comparisons that it failed; more than one where rules are joined.
    pub because: Vec<Comparison>,
}
read_object!(Flag { required offer, required price, required because });

/// The decimals with which prices and percentages are shown.
const PLACES: u32 = 2;

/// Finds the offers that are abnormally low. `ceiling` is the estimate of the contracting authority in CZK.
///
/// Errors: `out_of_range` and `empty_list` (the rule), `duplicate_id`, `missing_field` (an offer without a price, or
/// without an initial price where the rule compares initial prices), `lines_differ`, `ceiling_missing` (even
/// where there are too few offers for the rule), `formula_undefined`.
///
/// Paths are those of [`AbnormallyLowInput`]. Source: interchange of this engine; the presets name their laws.
///
/// ```
/// use minitendr::{AbnormallyLowInput, abnormally_low};
/// let input: AbnormallyLowInput = serde_json::from_str(
///     r#"{"rule": {"kind": "below", "reference": "mean", "percent": "40"},
///         "offers": [{"id": "A", "price": "600"}, {"id": "B", "price": "900"}, {"id": "C", "price": "1500"}]}"#,
/// )?;
/// let result = abnormally_low(&input.rule, &input.offers, input.ceiling)?;
/// assert_eq!(result.flagged, [input.offers[0].id.clone()]);
/// assert_eq!(result.threshold.unwrap().shown(), "600.00");
/// let because = &result.details[0].because[0];
/// assert_eq!((because.reference.shown(), because.deviation.clone().unwrap().shown()), ("1000.00".into(), "40.00".into()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn abnormally_low(
    rule: &AbnormallyLowRule,
    offers: &[Offer],
    ceiling: Option<Money>,
) -> Result<AbnormallyLow, InputError> {
    let mut problems = Problems::new();
    rule.check(&Path::ROOT.field("rule"), &mut problems);
    let prices = Prices::of(offers, ceiling, &mut problems);
    InputError::unless_empty(problems)?;
    let verdict = rule.judge(&prices)?;
    let details: Vec<Flag> = offers
        .iter()
        .zip(prices.own())
        .zip(verdict.against)
        .filter(|(_, because)| !because.is_empty())
        .map(|((offer, price), because)| Flag {
            offer: offer.id.clone(),
            price: Figure::new(price.clone(), PLACES),
            because,
        })
        .collect();
    Ok(AbnormallyLow {
        flagged: details.iter().map(|flag| flag.offer.clone()).collect(),
        threshold: verdict.threshold.map(|price| Figure::new(price, PLACES)),
        details,
    })
}
