//! Invoices of a contract as they stand.

use crate::value::json::read_object;
use crate::value::{Map, Money, Quantity, Reference};

/// An invoice of a contract, and what was credited of it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InvoiceState {
    /// Its number.
    pub invoice: Reference,
    /// Its value in CZK, without what the client paid.
    pub value: Money,
    /// What the client paid of it, in CZK.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub client_paid: Money,
    /// What was credited of it, in CZK.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub credited: Money,
    /// The numbers of its credit notes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub credit_notes: Vec<Reference>,
    /// The units that it counts, by item, less those credited; empty where only the sum is known.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub quantities: Map<Quantity>,
}
read_object!(InvoiceState {
    required invoice,
    required value,
    defaulted client_paid,
    defaulted credited,
    defaulted credit_notes,
    defaulted quantities,
});
