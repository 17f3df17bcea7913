//! Versions of prices: which price is in force on a day.
//!
//! **Why is version 1 not in the list?** It is the price with which the framework contract was concluded, in force from the
//! first day of its term; who never changes a price never sees a version.
//!
//! **Which day is asked for?** The day of the award, in Prague: the partial contract is concluded at the prices then in
//! force, whenever the work is done. That is our choice; the acts say nothing about it.

use super::{Item, LotTerms};
use crate::message::{ErrorCode, Problem, Problems};
use crate::time::{Date, Period};
use crate::value::json::{Path, out_of_range, read_object};
use crate::value::{Map, Money, Text};

/// A later version of a participant's price annex in a lot.
///
/// It is the whole annex: it prices every item of the version before it, changed or not (`missing_field`).
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct PriceVersion {
    /// The number: 2, 3 and so on without gaps.
    pub version: u32,
    /// The first day on which it is in force; later than that of the version before, and within the term.
    pub from: Date,
    /// The price of a unit of each item in CZK, with or without value added tax as the scheme of the lot says.
    pub prices: Map<Money>,
    /// Why the prices changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<Text>,
}
read_object!(PriceVersion { required version, required from, required prices, optional because });

/// A later version of the highest price of a unit of an item.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct MaximumVersion {
    /// The number: 2, 3 and so on without gaps.
    pub version: u32,
    /// The first day on which it is in force; later than that of the version before, and within the term.
    pub from: Date,
    /// The highest price of a unit in CZK, with or without value added tax as the scheme of the lot says.
    pub price: Money,
}
read_object!(MaximumVersion { required version, required from, required price });

/// What versions of every kind have.
pub(super) trait Version {
    /// Its number and its first day.
    fn begins(&self) -> (u32, Date);
}

impl Version for PriceVersion {
    fn begins(&self) -> (u32, Date) {
        (self.version, self.from)
    }
}

impl Version for MaximumVersion {
    fn begins(&self) -> (u32, Date) {
        (self.version, self.from)
    }
}

/// The later version in force on a day; missing while the first one is.
fn in_force<V: Version>(versions: &[V], day: Date) -> Option<&V> {
    versions.iter().rev().find(|version| version.begins().1 <= day)
}

/// Notes numbers with gaps and days that are not later than those before, or outside the term.
pub(super) fn check_versions<V: Version>(versions: &[V], term: Period, at: &Path<'_>, problems: &mut Problems) {
    let mut before = term.from();
    for ((index, version), expected) in versions.iter().enumerate().zip(2_u32..) {
        let place = at.index(index);
        let (number, from) = version.begins();
        if number != expected {
            problems.push(out_of_range(&place.field("version"), number, expected.to_string()));
        }
        check_from(from, before, term, &place.field("from"), problems);
        before = before.max(from);
    }
}

/// Notes a first day that is not later than the one before, or after the term.
pub(super) fn check_from(from: Date, before: Date, term: Period, at: &Path<'_>, problems: &mut Problems) {
    if from <= before || from > term.to() {
        problems.push(out_of_range(at, from, format!("> {before}, ≤ {}", term.to())));
    }
}

impl LotTerms {
    /// The version of the price annex that is in force on a day, and its prices: of version 1 until another begins.
    ///
    /// ```
    /// use minitendr::{Date, LotTerms};
    /// let terms: LotTerms = serde_json::from_str(r#"{"lot": "L", "prices": {"hour": "400"},
    ///   "price_versions": [{"version": 2, "from": "2027-01-01", "prices": {"hour": "420"}}]}"#)?;
    /// let on = |day| terms.prices_on(Date::parse(day).unwrap());
    /// assert_eq!((on("2026-12-31").0, on("2026-12-31").1["hour"].to_string()), (1, "400".to_owned()));
    /// assert_eq!((on("2027-01-01").0, on("2027-01-01").1["hour"].to_string()), (2, "420".to_owned()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn prices_on(&self, day: Date) -> (u32, &Map<Money>) {
        in_force(&self.price_versions, day).map_or((1, &self.prices), |version| (version.version, &version.prices))
    }

    /// The version of the price annex that is in force on a day; missing where it has no prices.
    #[must_use]
    pub fn price_version_on(&self, day: Date) -> Option<u32> {
        let (version, prices) = self.prices_on(day);
        (!prices.is_empty()).then_some(version)
    }

    /// The version, first day and prices of the latest annex.
    pub(super) fn latest_prices(&self, term: Period) -> (u32, Date, &Map<Money>) {
        let latest = self.price_versions.last();
        latest.map_or((1, term.from(), &self.prices), |latest| (latest.version, latest.from, &latest.prices))
    }

    /// Notes a later annex that leaves out an item of the one before: without a price, any would do.
    pub(super) fn check_annexes(&self, term: Period, at: &Path<'_>, problems: &mut Problems) {
        let at = at.field("price_versions");
        check_versions(&self.price_versions, term, &at, problems);
        let mut before = &self.prices;
        for (index, version) in self.price_versions.iter().enumerate() {
            let place = at.index(index);
            let place = place.field("prices");
            for item in before.keys().filter(|item| !version.prices.contains_key(*item)) {
                let problem = Problem::new(ErrorCode::MissingField, place.field(item.as_str()).pointer());
                problems.push(problem.with("value", item));
            }
            before = &version.prices;
        }
    }
}

impl Item {
    /// The highest price of a unit in CZK on a day; missing where none is set.
    ///
    /// ```
    /// use minitendr::{Date, Item};
    /// let item: Item = serde_json::from_str(r#"{"id": "hour", "unit": "hour", "maximum_unit_price": "500",
    ///   "maximum_unit_prices": [{"version": 2, "from": "2027-01-01", "price": "525"}]}"#)?;
    /// let on = |day| item.maximum_unit_price_on(Date::parse(day).unwrap()).unwrap().to_string();
    /// assert_eq!((on("2026-12-31"), on("2027-01-01")), ("500".to_owned(), "525".to_owned()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn maximum_unit_price_on(&self, day: Date) -> Option<Money> {
        in_force(&self.maximum_unit_prices, day).map(|version| version.price).or(self.maximum_unit_price)
    }

    /// The version, first day and price of the latest maximum.
    pub(super) fn latest_maximum(&self, term: Period) -> (u32, Date, Option<Money>) {
        let latest = self.maximum_unit_prices.last();
        latest.map_or((1, term.from(), self.maximum_unit_price), |latest| {
            (latest.version, latest.from, Some(latest.price))
        })
    }
}
