//! Policies: what a framework contract could say instead, as typed changes, each from a day on.
//!
//! **From when does a change hold?** From its day on, inclusive, until a later change of the same thing; it never ends by
//! itself. Without a day it holds for the whole term.
//!
//! **Which requests go by it?** Those received on its day or later. A request that is under way goes on by the rules under
//! which it came: nobody changes the rules of a call that is out. Capacities, and who has left, follow the day itself. Our
//! choice.

use super::apply::{Draft, note};
use super::authority::Arrangement;
use super::scenario::Scenario;
use super::{GuaranteedMinimum, StandBy, TravelPay, Weekday};
use crate::framework::FrameworkContract;
use crate::message::Problems;
use crate::time::{Date, TimeLimit};
use crate::value::json::{Path, read_kinds, read_object};
use crate::value::{Checked, Id, Money, Number};

/// One change. Where no lot is named it changes every lot in which there is something to change.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub enum Change {
    /// The weight of the price. The other criteria keep their proportions, and all weights their sum: w′ = w·(S − p′)/(S − p).
    PriceWeight {
        /// The first day on which it holds.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<Date>,
        /// The lot.
        #[serde(skip_serializing_if = "Option::is_none")]
        lot: Option<Id>,
        /// The weight, from 0 to the sum of all.
        weight: Number,
    },
    /// Up to which value a rule of the path takes orders. Rules that begin where it ended begin where it ends now.
    DirectUpTo {
        /// The first day on which it holds.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<Date>,
        /// The lot.
        #[serde(skip_serializing_if = "Option::is_none")]
        lot: Option<Id>,
        /// The rule of the path; it has an `up_to`.
        rule: Id,
        /// The value in CZK, above 0.
        value: Money,
    },
    /// How long offers can be handed in, in every rule that leads to a mini-tender and in lots without a path.
    OfferPeriod {
        /// The first day on which it holds.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<Date>,
        /// The lot.
        #[serde(skip_serializing_if = "Option::is_none")]
        lot: Option<Id>,
        /// The period.
        period: TimeLimit,
    },
    /// What the maximum unit prices are multiplied by, each rounded half up to 0.01 CZK.
    MaximumPriceFactor {
        /// The first day on which it holds.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<Date>,
        /// The lot.
        #[serde(skip_serializing_if = "Option::is_none")]
        lot: Option<Id>,
        /// The item; all if missing.
        #[serde(skip_serializing_if = "Option::is_none")]
        item: Option<Id>,
        /// The factor, above 0.
        factor: Number,
    },
    /// What the capacities are multiplied by, each rounded down to 0.01 of a unit.
    CapacityFactor {
        /// The first day on which it holds.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<Date>,
        /// The lot.
        #[serde(skip_serializing_if = "Option::is_none")]
        lot: Option<Id>,
        /// The participant; all if missing.
        #[serde(skip_serializing_if = "Option::is_none")]
        participant: Option<Id>,
        /// The factor, 0 or more.
        factor: Number,
    },
    /// Indexation: what maximum unit prices and price annexes are multiplied by, each rounded half up to 0.01 CZK.
    Indexation {
        /// The first day on which it holds.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<Date>,
        /// The lot.
        #[serde(skip_serializing_if = "Option::is_none")]
        lot: Option<Id>,
        /// The factor, above 0.
        factor: Number,
    },
    /// On which days of the week calls go out; on any if none is given.
    CallsOn {
        /// The first day on which it holds.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<Date>,
        /// The days.
        weekdays: Vec<Weekday>,
    },
    /// Whether participants owe acceptance.
    DutyToAccept {
        /// The first day on which it holds.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<Date>,
        /// Whether they do.
        applies: bool,
    },
    /// What is paid for capacity that stands idle, in place of what was paid before.
    StandBy {
        /// The first day on which it holds.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<Date>,
        /// The terms; nothing is paid if none is given.
        terms: Vec<StandBy>,
    },
    /// What is paid for the way of participants, in place of what was paid before.
    Travel {
        /// The first day on which it holds.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<Date>,
        /// The terms; travel is part of prices with an empty list.
        terms: Vec<TravelPay>,
    },
    /// What participants are ordered at least, in place of what held before.
    GuaranteedMinimums {
        /// The first day on which it holds.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<Date>,
        /// The minimums; nothing is guaranteed if none is given.
        minimums: Vec<GuaranteedMinimum>,
    },
    /// A ceiling in CZK: of the framework contract, a lot, or the list `ceilings`, by its id.
    CeilingValue {
        /// The first day on which it holds.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<Date>,
        /// Whose it is.
        of: Id,
        /// The most that may be spent.
        value: Money,
    },
    /// A participant is not there: from the first day on it is no party, later it neither offers nor takes orders any more.
    Without {
        /// The first day on which it is gone.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<Date>,
        /// The participant.
        participant: Id,
    },
    /// The participant with the greatest value of contracts so far is gone; of equal ones the first of the framework contract.
    WithoutLargest {
        /// The first day on which it is gone.
        from: Date,
        /// Whether its running contracts end on that day, delivered by their share of days.
        #[cfg_attr(feature = "schema", schemars(default))]
        insolvent: bool,
    },
}
read_kinds!(Change by "kind" {
    "price_weight" => PriceWeight { optional from, optional lot, required weight },
    "direct_up_to" => DirectUpTo { optional from, optional lot, required rule, required value },
    "offer_period" => OfferPeriod { optional from, optional lot, required period },
    "maximum_price_factor" => MaximumPriceFactor { optional from, optional lot, optional item, required factor },
    "capacity_factor" => CapacityFactor { optional from, optional lot, optional participant, required factor },
    "indexation" => Indexation { optional from, optional lot, required factor },
    "calls_on" => CallsOn { optional from, required weekdays },
    "duty_to_accept" => DutyToAccept { optional from, required applies },
    "stand_by" => StandBy { optional from, required terms },
    "travel" => Travel { optional from, required terms },
    "guaranteed_minimums" => GuaranteedMinimums { optional from, required minimums },
    "ceiling_value" => CeilingValue { optional from, required of, required value },
    "without" => Without { optional from, required participant },
    "without_largest" => WithoutLargest { required from, defaulted insolvent },
});

/// A policy: a name, and what is otherwise than in the framework contract of the scenario.
///
/// ```
/// use minitendr::{Policy, from_json};
/// let policy: Policy = from_json(r#"{"id": "70/30 from 2027", "changes": [
///   {"kind": "price_weight", "weight": "70", "from": "2027-01-01"}]}"#)?;
/// assert_eq!(policy.changes.len(), 1);
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Policy {
    /// The id, one in a comparison.
    pub id: Id,
    /// The changes, those of one day in this order; none for the framework contract as it is.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub changes: Vec<Change>,
}
read_object!(Policy { required id, defaulted changes });

impl Change {
    /// The first day on which it holds; missing for the whole term.
    #[must_use]
    pub const fn from(&self) -> Option<Date> {
        match self {
            Self::PriceWeight { from, .. }
            | Self::DirectUpTo { from, .. }
            | Self::OfferPeriod { from, .. }
            | Self::MaximumPriceFactor { from, .. }
            | Self::CapacityFactor { from, .. }
            | Self::Indexation { from, .. }
            | Self::CallsOn { from, .. }
            | Self::DutyToAccept { from, .. }
            | Self::StandBy { from, .. }
            | Self::Travel { from, .. }
            | Self::GuaranteedMinimums { from, .. }
            | Self::CeilingValue { from, .. }
            | Self::Without { from, .. } => *from,
            Self::WithoutLargest { from, .. } => Some(*from),
        }
    }

    pub(super) const fn lot(&self) -> Option<&Id> {
        match self {
            Self::PriceWeight { lot, .. }
            | Self::DirectUpTo { lot, .. }
            | Self::OfferPeriod { lot, .. }
            | Self::MaximumPriceFactor { lot, .. }
            | Self::CapacityFactor { lot, .. }
            | Self::Indexation { lot, .. } => lot.as_ref(),
            Self::CallsOn { .. }
            | Self::DutyToAccept { .. }
            | Self::StandBy { .. }
            | Self::Travel { .. }
            | Self::GuaranteedMinimums { .. }
            | Self::CeilingValue { .. }
            | Self::Without { .. }
            | Self::WithoutLargest { .. } => None,
        }
    }
}

/// The rules that hold from a day on.
#[derive(Clone, Debug)]
pub(super) struct Version {
    pub(super) from: Date,
    pub(super) framework: Checked<FrameworkContract>,
    /// By lot: the offer period where the lot has no path.
    pub(super) offer_periods: Vec<Option<TimeLimit>>,
    pub(super) arrangement: Arrangement,
}

/// Who is gone from a day on.
#[derive(Clone, Debug)]
pub(super) struct Departure {
    pub(super) on: Date,
    /// The place of the participant; the largest if missing.
    pub(super) participant: Option<usize>,
    /// The lot in which it leaves; all if missing.
    pub(super) lot: Option<usize>,
    pub(super) insolvent: bool,
}

/// A policy as it is simulated.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    pub(super) id: Id,
    /// By their days; the first is that of the first day of the term.
    pub(super) versions: Vec<Version>,
    pub(super) departures: Vec<Departure>,
}

impl Policy {
    /// The versions of the rules that follow; notes everything of the policy that cannot be.
    pub(super) fn plan(&self, scenario: &Scenario, at: &Path<'_>, problems: &mut Problems) -> Plan {
        let first = scenario.framework.term.from();
        let changes = at.field("changes");
        let ground = scenario.ground();
        for (index, change) in self.changes.iter().enumerate() {
            if let Some(from) = change.from() {
                ground.within(from, &changes.index(index).field("from"), problems);
            }
        }
        let day = |change: &Change| change.from().unwrap_or(first);
        let mut days: Vec<Date> = self.changes.iter().map(day).chain([first]).collect();
        days.sort_unstable();
        days.dedup();
        let framework = (*scenario.framework).clone();
        let offer_periods = vec![scenario.authority.offer_period; framework.lots.len()];
        let mut draft = Draft { framework, offer_periods, arrangement: Arrangement::of(&scenario.authority) };
        let (mut versions, mut departures) = (Vec::new(), Vec::new());
        for day_of in days {
            for (index, change) in self.changes.iter().enumerate().filter(|(_, change)| day(change) == day_of) {
                let place = changes.index(index);
                departures.extend(draft.apply(change, scenario, &place, problems));
            }
            match Checked::new(draft.framework.clone()) {
                Ok(framework) => {
                    let Draft { offer_periods, arrangement, .. } = draft.clone();
                    versions.push(Version { from: day_of, framework, offer_periods, arrangement });
                }
                Err(error) => note(error, at, problems),
            }
        }
        Plan { id: self.id.clone(), versions, departures }
    }
}
