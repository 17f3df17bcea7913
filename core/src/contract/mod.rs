//! The partial contract that an award ends in, what is done under it, and what has to be done once it is concluded.
//!
//! **Why are its prices without value added tax?** Because ceilings count it so, whatever offers are compared by; what is paid
//! in the end stands beside it.

mod duties;
mod duty;
mod stage;
mod vat;
mod work;

pub use duties::duties;
pub use duty::{Duties, DutiesInput, Duty, DutyKind, Offered};
pub use stage::{ChangeGround, ContractStage, HowEnded};
pub(crate) use vat::{check_price_with_vat, price_with_vat, states_vat};
pub use work::{ContractName, DeliveryLine, InvoiceLine};

use crate::message::{ErrorCode, Problem, Problems};
use crate::request::Continuation;
use crate::time::{Instant, Period};
use crate::value::json::{Check, Path, document_format, out_of_range, read_object};
use crate::value::{Id, Money, Ordinal, Place, Quantity, Unit, VatPercent};

document_format! {
    /// The format of a partial contract: `minitendr.contract.v1`.
    ContractFormat = "contract", 1
}

/// How much of one item: what somebody takes, what is left, what was delivered.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct ItemQuantity {
    /// The item.
    pub item: Id,
    /// How much of it, in the unit of the item; above 0.
    pub quantity: Quantity,
}
read_object!(ItemQuantity { required item, required quantity });

/// One line of a partial contract.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct ContractLine {
    /// The item of the lot.
    pub item: Id,
    /// What is counted.
    pub unit: Unit,
    /// How much is ordered, above 0.
    pub quantity: Quantity,
    /// The price of a unit in CZK, without value added tax. Where offers include the tax it is the offered price without it,
    /// rounded half up to 0.01: the one place where it is rounded. Otherwise it is the offered price to the last digit.
    pub unit_price: Money,
    /// The rate of value added tax, 0 to 100; missing where the line is exempt or the rate is not stated, which counts as 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vat_percent: Option<VatPercent>,
}
read_object!(ContractLine { required item, required unit, required quantity, required unit_price, optional vat_percent });

/// A partial contract (*dílčí smlouva*): what one participant delivers for one request. Use it as
/// [`Checked<PartialContract>`].
///
/// [`Checked<PartialContract>`]: crate::Checked
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct PartialContract {
    /// The format of the document.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub format: ContractFormat,
    /// The framework contract under which it counts.
    pub framework: Id,
    /// The lot.
    pub lot: Id,
    /// The request that it answers.
    pub request: Id,
    /// Which contract of the request it is, from 1.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub number: Ordinal,
    /// The offer that won; missing for a direct award.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offer: Option<Id>,
    /// Who delivers.
    pub participant: Id,
    /// The source that pays, where the framework names its sources.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funding_source: Option<Id>,
    /// The version of the participant's price annex in force on the day of the award; missing where it has no prices there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price_version: Option<u32>,
    /// What is ordered.
    pub lines: Vec<ContractLine>,
    /// The price of the whole in CZK, without value added tax: what its lines add up to, exactly or rounded half up to 0.01.
    /// Ceilings, deliveries and invoices count it.
    pub price: Money,
    /// The price of the whole in CZK with value added tax. Where offers include it, the offered price to the last digit;
    /// otherwise the lines with their tax, rounded half up to 0.01. An award gives it where a line is taxed, or says a rate
    /// and offers include the tax. A register refuses one that the lines cannot have (`lines_differ`): where offers include the
    /// tax, it may be half a haléř for each taxed unit, with its tax, away from what they come to, and be rounded half up.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price_with_vat: Option<Money>,
    /// For how many children, at least one.
    pub children: u32,
    /// Where.
    pub place: Place,
    /// When the work is done.
    pub period: Period,
    /// The contract that it continues: a prolongation by a new call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub continues: Option<Continuation>,
    /// The moment of the award.
    pub awarded_at: Instant,
}
read_object!(PartialContract {
    defaulted format,
    required framework,
    required lot,
    required request,
    defaulted number,
    optional offer,
    required participant,
    optional funding_source,
    optional price_version,
    required lines,
    required price,
    optional price_with_vat,
    required children,
    required place,
    required period,
    optional continues,
    required awarded_at,
});

impl Check for PartialContract {
    fn check(&self, at: &Path<'_>, problems: &mut Problems) {
        check_lines(&self.lines, at, problems);
        if self.children == 0 {
            let problem = Problem::new(ErrorCode::OutOfRange, at.field("children").pointer());
            problems.push(problem.with("value", 0).naming("expected", "≥ 1"));
        }
    }
}

/// There are lines, and each orders something.
pub(crate) fn check_lines(ordered: &[ContractLine], at: &Path<'_>, problems: &mut Problems) {
    let lines = at.field("lines");
    if ordered.is_empty() {
        problems.push(Problem::new(ErrorCode::EmptyList, lines.pointer()));
    }
    for (index, line) in ordered.iter().enumerate().filter(|(_, line)| line.quantity == Quantity::ZERO) {
        problems.push(out_of_range(&lines.index(index).field("quantity"), line.quantity, "> 0"));
    }
}
