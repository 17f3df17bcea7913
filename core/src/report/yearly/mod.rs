//! The yearly report: how many children, requests and contracts, by outcome, office, age, source and item; what was ordered,
//! delivered, invoiced and paid; what nobody delivered.
//!
//! # Questions
//!
//! **What belongs to a year?** Requests that were received in it, by the clocks of Prague, with their children, however they ended
//! later as far as the year's end knows. Contracts that were awarded in it, at the price that they have at its end. Deliveries,
//! invoices and payments that happened in it, of whichever contract: the state of the registers at its end less that at its
//! start. What was recorded later counts by when it happened.
//!
//! **How is a child counted?** By the pseudonym of its case, once, however many requests name it. An office that gives one
//! child two pseudonyms counts it twice.
//!
//! **Where are the families?** The documents do not name them. `sibling_groups` are children that requests of the year join: a
//! request with two children makes one group of them. Siblings whose requests are apart are two groups.
//!
//! **How old is a child?** A request says one band of ages for all its children. It counts in a band of the report where it lies
//! wholly in that; else under `several`, or under `unknown` where nothing is said. The bands are our choice.
//!
//! **What is hidden where it is published?** Every row of fewer than `least` children, and so many more, the smallest first,
//! that at least two rows and `least` children are hidden: no single row can be computed from the total. Figures by item and
//! office are left out. All of this is our choice, and no proof: who knows a case may learn more.

mod count;
mod publish;
mod sheets;

use crate::message::{InputError, Message, Problems};
use crate::register::RegisterDocument;
use crate::request::Request;
use crate::value::json::{Path, out_of_range, read_object};
use crate::value::{Checked, Figure, Id, Unit};

pub(super) use sheets::of_year;

/// A row of fewer children is hidden where a report is published, where nothing is said. Our choice.
const LEAST: u32 = 5;

/// The input of the operation `yearly`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct YearlyInput {
    /// The calendar year, 2000 to 2099.
    pub year: u32,
    /// The registers of the framework contracts, one for each.
    pub registers: Vec<RegisterDocument>,
    /// The requests: those of the year, and earlier ones to whose contracts something was delivered in it.
    pub requests: Vec<Checked<Request>>,
    /// Whether it is for publication: rows of few children are hidden.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub publish: bool,
    /// Of how many children a row is shown where it is published; 5 if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub least: Option<u32>,
}
read_object!(YearlyInput { required year, required registers, required requests, defaulted publish, optional least });

/// The figures of one group of requests. Amounts are in CZK without value added tax. Hidden figures are missing.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct YearlyRow {
    /// Of what: a code; `total` of everything.
    pub of: String,
    /// The requests received in the year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub requests: Option<u32>,
    /// The children that they name, each once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub children: Option<u32>,
    /// The children for whom something was delivered in the year, each once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub children_served: Option<u32>,
    /// The contracts awarded in the year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contracts: Option<u32>,
    /// The prices of these contracts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ordered: Option<Figure>,
    /// What was delivered in the year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivered: Option<Figure>,
    /// What was invoiced in the year, less what was credited.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoiced: Option<Figure>,
    /// What was paid in the year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub paid: Option<Figure>,
    /// Whether its figures are hidden.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub hidden: bool,
}
read_object!(YearlyRow {
    required of,
    optional requests,
    optional children,
    optional children_served,
    optional contracts,
    optional ordered,
    optional delivered,
    optional invoiced,
    optional paid,
    defaulted hidden,
});

/// The units of an item, in all or of one office.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct YearlyItem {
    /// The framework contract.
    pub framework: Id,
    /// The lot.
    pub lot: Id,
    /// The item.
    pub item: Id,
    /// What is counted.
    pub unit: Unit,
    /// The office, where it is of one: its code, or `unknown`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub office: Option<String>,
    /// Asked for by the requests of the year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asked: Option<Figure>,
    /// Ordered by the contracts of the year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ordered: Option<Figure>,
    /// Delivered in the year; only what is known by item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delivered: Option<Figure>,
    /// Of what requests of the year asked for that were decided: what no contract orders.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unmet: Option<Figure>,
    /// Whether its figures are hidden.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub hidden: bool,
}
read_object!(YearlyItem {
    required framework,
    required lot,
    required item,
    required unit,
    optional office,
    optional asked,
    optional ordered,
    optional delivered,
    optional unmet,
    defaulted hidden,
});

/// What a year came to.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Yearly {
    /// The year.
    pub year: u32,
    /// Everything.
    pub total: YearlyRow,
    /// The groups of children that requests of the year join; no families, which no document names.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sibling_groups: Option<u32>,
    /// By how requests ended by the year's end: `awarded`, an outcome without a contract, or `open`.
    pub by_outcome: Vec<YearlyRow>,
    /// By the office that asked, by its code in list 65; `unknown` where the request was not given.
    pub by_office: Vec<YearlyRow>,
    /// By the ages that a request states: `0-2`, `3-5`, `6-11`, `12-14`, `15-17`, `18+`, `several` or `unknown`.
    pub by_age: Vec<YearlyRow>,
    /// By the source that pays; `none` where none is named.
    pub by_source: Vec<YearlyRow>,
    /// The units by item.
    pub by_item: Vec<YearlyItem>,
    /// The units by item and office; none where it is published.
    pub by_item_and_office: Vec<YearlyItem>,
    /// The requests that the registers know and that were not given: their children and offices are not counted.
    pub missing_requests: Vec<Id>,
    /// How it was counted, and what is hidden.
    pub notes: Vec<Message>,
}
read_object!(Yearly {
    required year,
    required total,
    optional sibling_groups,
    required by_outcome,
    required by_office,
    required by_age,
    required by_source,
    required by_item,
    required by_item_and_office,
    required missing_requests,
    required notes,
});

/// Counts a year: children, requests, contracts, units and money, by outcome, office, age, source and item.
///
/// Amounts are in CZK without value added tax, units in those of the items; both are exact. A child counts once by the pseudonym
/// of its case. With `publish`, rows of fewer than `least` children are hidden and cannot be computed from the total.
///
/// Errors: those of [`Register::of`](crate::Register::of) under `/registers/<place>`; `duplicate_id` for two registers of one
/// framework contract or a version of a request given twice; `another_framework` for a request of none of them; `out_of_range`
/// for a year other than 2000 to 2099, and for a `least` below 2.
///
/// Source: this engine; what is counted, the bands of ages and what is hidden are our choice.
///
/// ```
/// use minitendr::report::{YearlyInput, yearly};
/// use minitendr::from_json;
/// let input: YearlyInput = from_json(r#"{"year": 2026, "registers": [{"framework": {"id": "F", "authority": "Region",
///   "regime": "zzvz_2016", "term": {"from": "2026-01-01", "to": "2029-12-31"},
///   "lots": [{"id": "L", "area": "residential", "region": "CZ053", "items": [{"id": "bed", "unit": "bed_day"}],
///     "scheme": {"combine": {"kind": "lowest_price"}}}],
///   "participants": [{"id": "P", "lots": [{"lot": "L"}]}]}, "events": []}],
///   "requests": [{"id": "R", "framework": "F", "lot": "L", "office": "5309", "received_at": "2026-03-03T09:00:00+01:00",
///     "place": {"region": "CZ053"}, "period": {"from": "2026-04-01", "to": "2026-06-30"},
///     "lines": [{"item": "bed", "quantity": "40", "unit": "bed_day"}], "cases": ["case-1", "case-2"]}]}"#)?;
/// let counted = yearly(input)?;
/// assert_eq!((counted.total.requests, counted.total.children, counted.sibling_groups), (Some(1), Some(2), Some(1)));
/// assert_eq!(counted.by_outcome[0].of, "open");
/// # Ok::<(), minitendr::InputError>(())
/// ```
pub fn yearly(input: YearlyInput) -> Result<Yearly, InputError> {
    let mut problems = Problems::new();
    if !(2000..=2099).contains(&input.year) {
        problems.push(out_of_range(&Path::ROOT.field("year"), input.year, "2000 … 2099"));
    }
    if let Some(least) = input.least.filter(|least| *least < 2) {
        problems.push(out_of_range(&Path::ROOT.field("least"), least, "≥ 2"));
    }
    InputError::unless_empty(problems)?;
    let (publish, least) = (input.publish, input.least.unwrap_or(LEAST));
    let mut counted = count::count(input)?;
    if publish {
        publish::hide(&mut counted, least);
    }
    Ok(counted.answer)
}
