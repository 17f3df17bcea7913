//! What is delivered and invoiced under a partial contract.

use crate::time::Date;
use crate::value::json::read_object;
use crate::value::{Id, Money, Ordinal, Quantity, Reference};

/// So much of an item as was delivered: on a day, by a worker, with its place in the records of who delivers.
///
/// ```
/// use minitendr::DeliveryLine;
/// let line: DeliveryLine = serde_json::from_str(
///     r#"{"item": "visit", "quantity": "1", "day": "2026-04-07", "worker": "w-3", "record": "2026/117", "missed": true}"#)?;
/// assert!(line.missed);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct DeliveryLine {
    /// The item.
    pub item: Id,
    /// How much of it, in the unit of the item; above 0.
    pub quantity: Quantity,
    /// On which day, within the period of the contract.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<Date>,
    /// By which worker: a pseudonym, never a name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub worker: Option<Id>,
    /// The record of the performance that the participant keeps. One record counts once, in whatever contract and from
    /// whatever source it is paid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub record: Option<Reference>,
    /// The worker came and the family did not: it is paid as the item says (`missed_visit_percent`).
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub missed: bool,
    /// On how many days the child was absent, where availability is paid for; each takes off `absent_day_deduction`.
    #[serde(skip_serializing_if = "is_zero")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub absent_days: u32,
}
read_object!(DeliveryLine {
    required item,
    required quantity,
    optional day,
    optional worker,
    optional record,
    defaulted missed,
    defaulted absent_days,
});

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
const fn is_zero(number: &u32) -> bool {
    *number == 0
}

/// One line of an invoice, held against what was delivered and against the prices of the contract.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct InvoiceLine {
    /// The item.
    pub item: Id,
    /// How much of it, in the unit of the item; above 0.
    pub quantity: Quantity,
    /// The price of a unit in CZK without value added tax, which must be one of the contract's for this item.
    pub unit_price: Money,
    /// What is taken off the line in CZK: for missed visits and days of absence.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub deduction: Money,
}
read_object!(InvoiceLine { required item, required quantity, required unit_price, defaulted deduction });

/// A partial contract by its request and its number.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct ContractName {
    /// The request.
    pub request: Id,
    /// Which of its contracts, from 1.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub number: Ordinal,
}
read_object!(ContractName { required request, defaulted number });
