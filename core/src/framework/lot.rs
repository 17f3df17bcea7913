//! A lot: one area of services in one region, with its items and its scheme of evaluation.

use super::{AwardPath, MaximumVersion, Way};
use crate::catalogue::{Area, CredentialKind, ServiceForm};
use crate::evaluation::{AbnormallyLowRule, Scheme};
use crate::message::{ErrorCode, Problem, Problems};
use crate::value::json::{Path, names, nearest_of, noted, out_of_range, read_object};
use crate::value::{ById, Checked, Id, Measured, Money, Number, Quantity, Region, Rounding, Text, Unit, VatPercent};

names! {
    /// What is paid for.
    #[derive(Default)]
    pub enum PayFor or UnknownName {
        /// Units that were delivered.
        #[default]
        Use = "use",
        /// Units that were held ready, used or not (a bed that stands by).
        Availability = "availability",
    }
}

/// An item of a lot: one thing that can be ordered.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Item {
    /// The id, one in the lot.
    pub id: Id,
    /// What people call it; its id where missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    /// What is counted.
    pub unit: Unit,
    /// The highest price of a unit in CZK, with or without value added tax as the scheme says; missing where the framework
    /// sets none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum_unit_price: Option<Money>,
    /// Its later versions; the one above is version 1, in force from the first day of the term.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub maximum_unit_prices: Vec<MaximumVersion>,
    /// The rate of value added tax of lines that state none, 0 to 100; also that of direct awards. Missing where the item is
    /// exempt, as social services of registered providers are, or the rate is not stated: it counts as 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vat_percent: Option<VatPercent>,
    /// Whether use or availability is paid for.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub pay_for: PayFor,
    /// Quantities are multiples of this, as in quarters of an hour; missing where any quantity will do.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<Number>,
    /// What is paid for a visit to which the family did not come, in percent of the price; missing where such visits are
    /// not paid, and so not recorded as delivered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub missed_visit_percent: Option<Number>,
    /// What a day of absence takes off in CZK, where availability is paid for (a place in a crisis home: 22,800 CZK a month
    /// less 760 CZK for each absent day); missing where absence takes off nothing, and so is not recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub absent_day_deduction: Option<Money>,
}
read_object!(Item {
    required id,
    optional name,
    required unit,
    optional maximum_unit_price,
    defaulted maximum_unit_prices,
    optional vat_percent,
    defaulted pay_for,
    optional step,
    optional missed_visit_percent,
    optional absent_day_deduction,
});

impl Item {
    /// What of the item's own terms cannot be.
    pub(crate) fn check_terms(&self, at: &Path<'_>, problems: &mut Problems) {
        if let Some(step) = self.step.filter(|step| *step <= Number::ZERO) {
            problems.push(out_of_range(&at.field("step"), step, "> 0"));
        }
        let is_share = |percent: &Number| (Number::ZERO..=Number::HUNDRED).contains(percent);
        if let Some(percent) = self.missed_visit_percent.filter(|percent| !is_share(percent)) {
            problems.push(out_of_range(&at.field("missed_visit_percent"), percent, "0 … 100"));
        }
        if self.absent_day_deduction.is_some() && self.pay_for == PayFor::Use {
            problems.push(out_of_range(&at.field("pay_for"), self.pay_for, PayFor::Availability.as_str()));
        }
    }

    /// Notes a quantity that is between the steps of the item.
    pub(crate) fn takes(&self, quantity: Quantity, at: &Path<'_>, problems: &mut Problems) {
        let Some(step) = self.step else { return };
        let times = quantity.exact().checked_div(&step.exact());
        if times.is_some_and(|times| times.round(0, Rounding::Down) != times) {
            let problem = Problem::new(ErrorCode::OutOfRange, at.pointer()).with("value", quantity);
            problems.push(problem.naming("expected", format!("n × {step}")));
        }
    }
}

/// A credential that every participant of a lot must hold on the day.
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct RequiredCredential {
    /// The kind.
    pub kind: CredentialKind,
    /// For what: a kind of service, a scope of the authorisation.
    pub scope: Id,
    /// The form of service; any if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub form: Option<ServiceForm>,
}
read_object!(RequiredCredential { required kind, required scope, optional form });

impl std::fmt::Display for RequiredCredential {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{} {}", self.kind, self.scope)?;
        self.form.map_or(Ok(()), |form| write!(out, " ({form})"))
    }
}

/// A lot (*část*) of a framework contract.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Lot {
    /// The id, one in the framework.
    pub id: Id,
    /// The area of services.
    pub area: Area,
    /// The region.
    pub region: Region,
    /// What can be ordered.
    pub items: Vec<Item>,
    /// How offers are evaluated in a mini-tender.
    pub scheme: Checked<Scheme>,
    /// Which way its orders go; by a mini-tender if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<AwardPath>,
    /// When a price is abnormally low, with or without value added tax as the scheme says; missing where the framework sets
    /// no rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub abnormally_low: Option<AbnormallyLowRule>,
    /// The most that may be spent in the lot, in CZK, without value added tax.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum_value: Option<Money>,
    /// What every participant must hold on the day.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub required_credentials: Vec<RequiredCredential>,
}
read_object!(Lot {
    required id,
    required area,
    required region,
    required items,
    required scheme,
    optional path,
    optional abnormally_low,
    optional maximum_value,
    defaulted required_credentials,
});

impl Lot {
    /// The item of this id.
    #[must_use]
    pub fn item(&self, id: &Id) -> Option<&Item> {
        self.items.iter().find(|item| item.id == *id)
    }

    /// Whether offers may be evaluated in it: without a path, or where a rule of the path leads to a mini-tender.
    pub(crate) fn has_mini_tenders(&self) -> bool {
        let leads_there = |path: &AwardPath| path.rules.iter().any(|rule| matches!(rule.way, Way::MiniTender { .. }));
        self.path.as_ref().is_none_or(leads_there)
    }

    /// Notes that the lot has no item of this id.
    pub(crate) fn has_no_item(&self, id: &Id, at: &Path<'_>, problems: &mut Problems) {
        let known = self.items.iter().map(|item| &item.id);
        problems.push(nearest_of(problems.len(), ErrorCode::UnknownItem, at, id, known));
    }

    /// Notes what of an ordered line does not fit: an item that the lot does not have, another unit, a quantity between
    /// the steps of the item.
    pub(crate) fn check_line(
        &self,
        items: &ById<'_, &Item>,
        (id, ordered): (&Id, Measured),
        at: &Path<'_>,
        problems: &mut Problems,
    ) {
        let Some(item) = items.get(id) else {
            self.has_no_item(id, &at.field("item"), problems);
            return;
        };
        noted(ordered.in_unit(item.unit), &at.field("unit"), problems);
        item.takes(ordered.quantity, &at.field("quantity"), problems);
    }

    /// The items by their ids, for who asks for many.
    pub(crate) fn items_by_id(&self) -> ById<'_, &Item> {
        ById::new(self.items.iter().map(|item| (&item.id, item)))
    }
}
