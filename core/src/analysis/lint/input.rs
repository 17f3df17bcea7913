//! What is known of a scheme before anybody offers.

use crate::evaluation::Scheme;
use crate::value::json::read_object;
use crate::value::{Checked, Map, Money, Number};

/// The figures that are plausible for a criterion, both ends included.
///
/// Prices are in CZK, with or without value added tax as the scheme says; levels in percent; yes and no are 1 and 0.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Spread {
    /// The least.
    pub from: Number,
    /// The most.
    pub to: Number,
}
read_object!(Spread { required from, required to });

/// The input of the operation `lint`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct LintInput {
    /// The scheme.
    pub scheme: Checked<Scheme>,
    /// The highest admissible price in CZK, with or without value added tax as the scheme says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ceiling: Option<Money>,
    /// What is plausible, by criterion or feature; the price stands under the id of its criterion or under `price`.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub spread: Map<Spread>,
}
read_object!(LintInput { required scheme, optional ceiling, defaulted spread });
