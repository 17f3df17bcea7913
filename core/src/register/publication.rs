//! The publication of a contract in the register of contracts.

use crate::law::{Citation, publication};
use crate::time::Date;
use crate::value::Money;
use crate::value::json::read_object;

/// The publication of a contract, as the law asks for it: until when, and what hangs on it.
///
/// Source: act 340/2015 Sb. §§ 5–7; the parameters of the law say how sure we are of each.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PublicationState {
    /// The day from which it is asked for: that of the signature, or of the change by which the price passed the limit.
    pub since: Date,
    /// The last day.
    pub due: Date,
    /// Whether the contract (or the change) has no effect before it.
    pub is_condition_of_effect: bool,
    /// The last day before what is unpublished is void from the start.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub void_after: Option<Date>,
    /// Whether a change asks for it, and not the contract as it was signed.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub by_change: bool,
    /// The day of publication.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub published_on: Option<Date>,
    /// The first day of delivery since it is asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_delivery: Option<Date>,
    /// Where that stands.
    pub citation: Citation,
}
read_object!(PublicationState {
    required since,
    required due,
    required is_condition_of_effect,
    optional void_after,
    defaulted by_change,
    optional published_on,
    optional first_delivery,
    required citation,
});

impl PublicationState {
    /// What the law asks of a contract of a price (in CZK, without value added tax) that is signed or changed on a day.
    pub(super) fn required(price: Money, on: Date, by_change: bool) -> Option<Self> {
        let asked = publication(price, on)?;
        Some(Self {
            since: on,
            due: asked.due,
            is_condition_of_effect: asked.is_condition_of_effect,
            void_after: asked.void_after,
            by_change,
            published_on: None,
            first_delivery: None,
            citation: asked.citation,
        })
    }

    /// Whether the contract itself has no effect before its publication. A change that asks for one leaves the contract in
    /// effect as it was.
    pub(super) const fn holds_the_contract(&self) -> bool {
        self.is_condition_of_effect && !self.by_change
    }

    /// Something was delivered on a day.
    pub(super) fn delivered_on(&mut self, day: Date) {
        if day >= self.since || !self.by_change {
            self.first_delivery = Some(self.first_delivery.map_or(day, |first| first.min(day)));
        }
    }
}
