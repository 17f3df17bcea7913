//! What a participant was asked and took directly: the history that direct rules go by.

use super::Measure;
use crate::time::Date;
use crate::value::json::read_object;
use crate::value::{Exact, Map, Money, Number, Quantity};

/// What a participant took by direct awards in a lot, as it was awarded: what ends early still counts.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct DirectHistory {
    /// How many orders.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub orders: u32,
    /// Their value in CZK at framework prices, with or without value added tax as the scheme of the lot says.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub value: Money,
    /// Their quantities by item.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub quantities: Map<Quantity>,
    /// Its place in the queue of a rotation, where it has gone to the back; the greater the further behind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub turn: Option<u32>,
    /// The days on which it declined without a good reason, or did not answer in time, since its last suspension.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub declined_on: Vec<Date>,
}
read_object!(DirectHistory {
    defaulted orders,
    defaulted value,
    defaulted quantities,
    optional turn,
    defaulted declined_on,
});

impl DirectHistory {
    /// What was awarded, in a measure.
    #[must_use]
    pub fn awarded(&self, measure: Measure) -> Number {
        let sum = match measure {
            Measure::Count => Exact::from_integer(i64::from(self.orders)),
            Measure::Value => self.value.exact(),
            Measure::Quantity => self.quantities.values().map(|quantity| quantity.exact()).sum(),
        };
        sum.to_decimal().map(Number::from).unwrap_or_default()
    }
}
