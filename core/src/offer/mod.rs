//! The offer of a participant: its prices, its values, and whether it covers the whole.

mod value;

pub use value::OfferValue;

use crate::message::{ErrorCode, Problem};
use crate::time::Instant;
use crate::value::json::{names, read_object};
use crate::value::{Exact, Id, Map, Money, Quantity, Rounding, VatPercent};

names! {
    /// How much of a request an offer covers.
    #[derive(Default)]
    pub enum Extent or UnknownName {
        /// Every line in full.
        #[default]
        Whole = "whole",
        /// Some lines, or a part of the quantity.
        Part = "part",
    }
}

/// One line of an offer.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct OfferLine {
    /// The item of the lot.
    pub item: Id,
    /// How much of it, in the item's unit.
    pub quantity: Quantity,
    /// The price of one unit in CZK, with or without value added tax as the scheme says. Missing is not zero: the offer then
    /// has no price.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_price: Option<Money>,
    /// The rate of value added tax, 0 to 100; that of the item if missing. Where neither says one the line is exempt, or the
    /// rate is not stated: it counts as 0.
    ///
    /// It never changes how offers are compared: that is by the prices as they are given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vat_percent: Option<VatPercent>,
    /// The least of it that it delivers, where a request is shared; any part if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum: Option<Quantity>,
}
read_object!(OfferLine { required item, required quantity, optional unit_price, optional vat_percent, optional minimum });

/// The offer of a participant (*nabídka*).
///
/// There is one type of offer for every operation: a bare evaluation needs `id`, `price` and `values`, an award also the
/// participant, the lines and the time.
///
/// The price is `price`, or the sum of the lines; both may be given if `price` is the exact sum or the sum rounded half
/// up to 0.01.
///
/// ```
/// use minitendr::{Offer, Exact};
/// let offer: Offer = serde_json::from_str(
///     r#"{"id": "A", "lines": [{"item": "hour", "quantity": "40.25", "unit_price": "420.00"}]}"#,
/// )?;
/// assert_eq!(offer.total_price().unwrap(), Exact::parse("16905"));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Offer {
    /// The id of the offer.
    pub id: Id,
    /// The request that it answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<Id>,
    /// The version of the request that it answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request_version: Option<u32>,
    /// Who offers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participant: Option<Id>,
    /// The total price in CZK, with or without value added tax as the scheme says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<Money>,
    /// The price before an auction or a negotiation, in CZK, with or without value added tax as the total; only rules on
    /// abnormally low prices look at it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub initial_price: Option<Money>,
    /// The prices by line.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub lines: Vec<OfferLine>,
    /// What is offered for each criterion (or feature) other than the price; in JSON `null` is nothing.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default, with = "Map<Option<OfferValue>>"))]
    pub values: Map<OfferValue>,
    /// What the participant says that it can still deliver, by item in the item's unit.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub capacity: Map<Quantity>,
    /// Whether the whole request is offered or a part of it.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub extent: Extent,
    /// When it was submitted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub submitted_at: Option<Instant>,
    /// The earlier offer of the same participant that this one replaces.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub replaces: Option<Id>,
}
read_object!(Offer {
    required id,
    optional request,
    optional request_version,
    optional participant,
    optional price,
    optional initial_price,
    defaulted lines,
    values_given values,
    defaulted capacity,
    defaulted extent,
    optional submitted_at,
    optional replaces,
});

impl Offer {
    /// An offer of a price and nothing else.
    #[must_use]
    pub fn new(id: Id, price: Option<Money>) -> Self {
        Self {
            id,
            request: None,
            request_version: None,
            participant: None,
            price,
            initial_price: None,
            lines: Vec::new(),
            values: Map::new(),
            capacity: Map::new(),
            extent: Extent::Whole,
            submitted_at: None,
            replaces: None,
        }
    }

    /// The total price in CZK, if the offer has one. Error: `lines_differ`.
    pub fn total_price(&self) -> Result<Option<Exact>, Problem> {
        let given = self.price.map(Money::exact);
        if self.lines.is_empty() {
            return Ok(given);
        }
        let mut sum = Exact::ZERO;
        for line in &self.lines {
            let Some(unit_price) = line.unit_price else { return Ok(None) };
            sum += line.quantity.exact() * unit_price.exact();
        }
        match given {
            Some(price) => adds_up(&price, &sum, "/price").map(|()| Some(price)),
            None => Ok(Some(sum)),
        }
    }
}

/// Whether a price is what its lines add up to, exactly or rounded half up to 0.01. Error: `lines_differ`.
pub(crate) fn adds_up(price: &Exact, sum: &Exact, path: &str) -> Result<(), Problem> {
    if price == sum || *price == sum.round(2, Rounding::HalfUp) {
        return Ok(());
    }
    Err(Problem::new(ErrorCode::LinesDiffer, path).with("value", price).with("expected", sum))
}
