//! One comparison: a price against a reference, so many percent of a base below it.

use std::borrow::Cow;

use crate::message::InputError;
use crate::value::json::read_object;
use crate::value::{Exact, Figure, Id, Map};

use super::PLACES;
use super::prices::{Prices, undefined};

const HUNDRED: Exact = Exact::from_integer(100);

/// A comparison that a price failed, with everything to compute it again:
/// deviation = 100 · (reference − price) / base, held against the limit.
///
/// ```
/// use minitendr::{AbnormallyLowInput, abnormally_low};
/// let input: AbnormallyLowInput = serde_json::from_str(
///     r#"{"rule": {"kind": "gr_4412_88"}, "ceiling": "1000",
///         "offers": [{"id": "A", "price": "500"}, {"id": "B", "price": "800"}]}"#,
/// )?;
/// let result = abnormally_low(&input.rule, &input.offers, input.ceiling)?;
/// let because = &result.details[0].because[0];
/// // 100 · (650 − 500) / 1000 = 15 is above 10.
/// assert_eq!((because.against.as_ref(), because.reference.shown()), ("mean", "650.00".into()));
/// assert_eq!((because.base.shown(), because.limit.shown()), ("1000.00".into(), "10.00".into()));
/// assert_eq!(because.deviation.as_ref().unwrap().shown(), "15.00");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Comparison {
    /// The kind of the rule.
    pub rule: Cow<'static, str>,
    /// What the reference is: `mean`, `median`, `next`, `ceiling`, `lowest_other`, `other`, `mean_above_half`.
    pub against: Cow<'static, str>,
    /// The price compared with, in CZK.
    pub reference: Figure,
    /// What the percent are taken of, in CZK: the reference, the own price or the ceiling.
    pub base: Figure,
    /// How far the price is below the reference, in percent of the base; missing where the base is an own price of 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deviation: Option<Figure>,
    /// The deviation from which on a price is flagged, in percent of the base.
    pub limit: Figure,
    /// Whether a deviation of exactly the limit is flagged.
    pub inclusive: bool,
    /// The price in CZK that lies on the limit.
    pub threshold: Figure,
    /// Further figures on the way to the reference or the limit, by name; the preset says which.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub workings: Map<Figure>,
}
read_object!(Comparison {
    required rule,
    required against,
    required reference,
    required base,
    optional deviation,
    required limit,
    required inclusive,
    required threshold,
    defaulted workings,
});

/// What the percent are taken of.
pub(super) enum Base {
    /// A figure that is the same for every price.
    Fixed(Exact),
    /// The price itself.
    Own,
}

/// A line drawn through the prices: those below it are flagged.
pub(super) struct Line {
    pub(super) rule: &'static str,
    pub(super) against: &'static str,
    pub(super) reference: Exact,
    pub(super) base: Base,
    pub(super) limit: Exact,
    pub(super) inclusive: bool,
    pub(super) workings: Vec<(&'static str, Figure)>,
}

impl Line {
    /// A line that flags what is strictly below it, as the laws have it that say "more than".
    pub(super) fn strict(
        rule: &'static str,
        against: &'static str,
        reference: Exact,
        base: Exact,
        limit: Exact,
    ) -> Self {
        Self { rule, against, reference, base: Base::Fixed(base), limit, inclusive: false, workings: Vec::new() }
    }

    /// The comparison, if the price fails it. Error: `formula_undefined` (0/0).
    pub(super) fn test(&self, price: &Exact) -> Result<Option<Comparison>, InputError> {
        let difference = &self.reference - price;
        let base = match &self.base {
            Base::Fixed(base) => base,
            Base::Own => price,
        };
        // Whether 0 is at least so many percent below 0 is undefined; strictly below it is not by any reading.
        if self.inclusive && base.is_zero() && difference.is_zero() {
            let reasons = (
                "the price and what it is compared with are both 0",
                "cena i údaj, se kterým se porovnává, jsou nulové",
            );
            return Err(undefined(self.rule, reasons));
        }
        // Multiplied out, so that an own price of 0 is below every other.
        let (distance, needed) = (&HUNDRED * &difference, &self.limit * base);
        if distance < needed || (distance == needed && !self.inclusive) {
            return Ok(None);
        }
        let figure = |exact: &Exact| Figure::new(exact.clone(), PLACES);
        Ok(Some(Comparison {
            rule: Cow::Borrowed(self.rule),
            against: Cow::Borrowed(self.against),
            reference: figure(&self.reference),
            base: figure(base),
            deviation: distance.checked_div(base).as_ref().map(figure),
            limit: figure(&self.limit),
            inclusive: self.inclusive,
            threshold: figure(&self.threshold()),
            workings: self.workings.iter().map(|(name, figure)| (Id::ours(name), figure.clone())).collect(),
        }))
    }

    /// Holds every price against this one line.
    pub(super) fn verdict(&self, prices: &Prices) -> Result<Verdict, InputError> {
        let tested = prices.own().iter().map(|price| Ok(self.test(price)?.into_iter().collect()));
        Ok(Verdict { threshold: Some(self.threshold()), against: tested.collect::<Result<_, InputError>>()? })
    }

    /// The price on the line.
    fn threshold(&self) -> Exact {
        let price = match &self.base {
            Base::Fixed(base) => (&self.reference * HUNDRED - base * &self.limit).checked_div(&HUNDRED),
            Base::Own => (&self.reference * HUNDRED).checked_div(&(HUNDRED + &self.limit)),
        };
        // Neither 100 nor 100 and a limit of at least 0 is 0.
        price.unwrap_or_default()
    }
}

/// What a rule says of every offer.
pub(super) struct Verdict {
    /// The price below which an offer is flagged, where it is one for all offers.
    pub(super) threshold: Option<Exact>,
    /// What speaks against each offer, in the order of the offers; empty where it is not flagged.
    pub(super) against: Vec<Vec<Comparison>>,
}

impl Verdict {
    /// Nothing against anybody.
    pub(super) fn clear(prices: &Prices) -> Self {
        Self { threshold: None, against: vec![Vec::new(); prices.own().len()] }
    }

    /// Flags what either flags.
    pub(super) fn or(self, other: Self) -> Self {
        self.join(other, Ord::max, |_, _| true)
    }

    /// Flags what both flag.
    pub(super) fn and(self, other: Self) -> Self {
        self.join(other, Ord::min, |one, two| !one.is_empty() && !two.is_empty())
    }

    fn join(
        self,
        other: Self,
        threshold: impl FnOnce(Exact, Exact) -> Exact,
        holds: impl Fn(&[Comparison], &[Comparison]) -> bool,
    ) -> Self {
        let both = self.against.into_iter().zip(other.against);
        Self {
            threshold: self.threshold.zip(other.threshold).map(|(one, two)| threshold(one, two)),
            against: both.map(|(one, two)| if holds(&one, &two) { [one, two].concat() } else { Vec::new() }).collect(),
        }
    }
}
