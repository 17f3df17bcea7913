//! What happens under a framework contract.

use crate::award::{Asked, Outcome};
use crate::contract::{ContractLine, ItemQuantity, PartialContract};
use crate::time::{Date, Instant, Period};
use crate::value::json::{names, read_kinds};
use crate::value::{Checked, Id, Map, Money, Ordinal, Quantity, Text};

names! {
    /// How a partial contract ended.
    pub enum HowEnded or UnknownName {
        /// Everything was delivered.
        Completed = "completed",
        /// The work never began (the family refused).
        NotStarted = "not_started",
        /// The work ended before its time.
        EndedEarly = "ended_early",
        /// The contract was cancelled.
        Cancelled = "cancelled",
    }
}

/// An event, with the moment when it happened, the moment when it was recorded, and the role of who recorded it.
///
/// Events may be recorded late (an order by telephone at night), never early; the order of the list is the order of
/// recording.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub enum Event {
    /// A call went out, and money is held for it. A request has one reservation: a later one replaces it, its next contract
    /// and its end without one release it.
    Reserved {
        /// The request.
        request: Id,
        /// The lot.
        lot: Id,
        /// The estimated value in CZK; 0 releases what was held.
        value: Money,
        /// The units asked for, by item. Under a ceiling on the value of an item the whole value counts for each of them.
        #[serde(skip_serializing_if = "Map::is_empty")]
        #[cfg_attr(feature = "schema", schemars(default))]
        quantities: Map<Quantity>,
        /// When the work would be done.
        period: Period,
        /// The source that would pay, where the framework names its sources.
        #[serde(skip_serializing_if = "Option::is_none")]
        source: Option<Id>,
        /// Who would deliver, where only one is asked.
        #[serde(skip_serializing_if = "Option::is_none")]
        participant: Option<Id>,
        /// When it happened.
        happened_at: Instant,
        /// When it was recorded.
        recorded_at: Instant,
        /// In which role.
        role: Text,
    },
    /// A partial contract was concluded.
    Contracted {
        /// The contract.
        contract: Checked<PartialContract>,
        /// When it happened.
        happened_at: Instant,
        /// When it was recorded.
        recorded_at: Instant,
        /// In which role.
        role: Text,
    },
    /// Something of a contract was delivered.
    Delivered {
        /// The request of the contract.
        request: Id,
        /// Which of its contracts, from 1.
        #[cfg_attr(feature = "schema", schemars(default))]
        number: Ordinal,
        /// What, each item once.
        lines: Vec<ItemQuantity>,
        /// The first day, within the period of the contract.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<Date>,
        /// The last day, within the period of the contract.
        #[serde(skip_serializing_if = "Option::is_none")]
        to: Option<Date>,
        /// When it happened.
        happened_at: Instant,
        /// When it was recorded.
        recorded_at: Instant,
        /// In which role.
        role: Text,
    },
    /// Something of what was delivered was invoiced.
    Invoiced {
        /// The request of the contract.
        request: Id,
        /// Which of its contracts, from 1.
        #[cfg_attr(feature = "schema", schemars(default))]
        number: Ordinal,
        /// How much, in CZK; all invoices together are at most what was delivered.
        value: Money,
        /// When it happened.
        happened_at: Instant,
        /// When it was recorded.
        recorded_at: Instant,
        /// In which role.
        role: Text,
    },
    /// Something of what was invoiced was paid.
    Paid {
        /// The request of the contract.
        request: Id,
        /// Which of its contracts, from 1.
        #[cfg_attr(feature = "schema", schemars(default))]
        number: Ordinal,
        /// How much, in CZK; all payments together are at most what was invoiced.
        value: Money,
        /// When it happened.
        happened_at: Instant,
        /// When it was recorded.
        recorded_at: Instant,
        /// In which role.
        role: Text,
    },
    /// A contract grew or shrank. What it grows by is held against every ceiling and capacity, what it shrinks by is
    /// released; what was delivered stays, with its price.
    Changed {
        /// The request of the contract.
        request: Id,
        /// Which of its contracts, from 1.
        #[cfg_attr(feature = "schema", schemars(default))]
        number: Ordinal,
        /// What is ordered from now on, all of it.
        lines: Vec<ContractLine>,
        /// The new price of the whole in CZK.
        price: Money,
        /// The new period; the old one if missing.
        #[serde(skip_serializing_if = "Option::is_none")]
        period: Option<Period>,
        /// When it happened.
        happened_at: Instant,
        /// When it was recorded.
        recorded_at: Instant,
        /// In which role.
        role: Text,
    },
    /// Somebody was asked directly and took something, declined, or let its time pass. Orders of the framework's rules go by
    /// what stands here: whose turn it is, who has had how much, who is suspended.
    Asked {
        /// The request.
        request: Id,
        /// The lot.
        lot: Id,
        /// Who was asked, for what, and what came of it.
        asked: Asked,
        /// When it happened.
        happened_at: Instant,
        /// When it was recorded.
        recorded_at: Instant,
        /// In which role.
        role: Text,
    },
    /// A participant may not be called nor win in a lot for a time; a later suspension replaces an earlier one.
    Suspended {
        /// The lot.
        lot: Id,
        /// Who.
        participant: Id,
        /// The last day, not before the day on which it happened.
        until: Date,
        /// Why.
        reason: Text,
        /// When it happened.
        happened_at: Instant,
        /// When it was recorded.
        recorded_at: Instant,
        /// In which role.
        role: Text,
    },
    /// A participant has more or less capacity in a lot from now on. Contracts that there are go on.
    CapacityChanged {
        /// The lot.
        lot: Id,
        /// Whose.
        participant: Id,
        /// The most units of each item that it has in contracts at one time; items that are not named keep theirs.
        capacity: Map<Quantity>,
        /// When it happened.
        happened_at: Instant,
        /// When it was recorded.
        recorded_at: Instant,
        /// In which role.
        role: Text,
    },
    /// A request ended without a contract. What was reserved for it is free again.
    Closed {
        /// The request.
        request: Id,
        /// The lot.
        lot: Id,
        /// How it ended; anything but `awarded`.
        outcome: Outcome,
        /// When it happened.
        happened_at: Instant,
        /// When it was recorded.
        recorded_at: Instant,
        /// In which role.
        role: Text,
    },
    /// A partial contract ended. Its capacity is free again, and what was not delivered is released.
    Ended {
        /// The request of the contract.
        request: Id,
        /// Which of its contracts, from 1.
        #[cfg_attr(feature = "schema", schemars(default))]
        number: Ordinal,
        /// How it ended.
        how: HowEnded,
        /// The value delivered in CZK, at most the price of the contract; 0 where the work never began. Where deliveries were
        /// recorded, it is what they add up to.
        delivered: Money,
        /// When it happened.
        happened_at: Instant,
        /// When it was recorded.
        recorded_at: Instant,
        /// In which role.
        role: Text,
    },
}
read_kinds!(Event by "kind" {
    "reserved" => Reserved {
        required request, required lot, required value, defaulted quantities, required period, optional source,
        optional participant, required happened_at, required recorded_at, required role,
    },
    "contracted" => Contracted { required contract, required happened_at, required recorded_at, required role },
    "delivered" => Delivered {
        required request, defaulted number, required lines, optional from, optional to,
        required happened_at, required recorded_at, required role,
    },
    "invoiced" => Invoiced {
        required request, defaulted number, required value, required happened_at, required recorded_at, required role,
    },
    "paid" => Paid {
        required request, defaulted number, required value, required happened_at, required recorded_at, required role,
    },
    "changed" => Changed {
        required request, defaulted number, required lines, required price, optional period,
        required happened_at, required recorded_at, required role,
    },
    "asked" => Asked {
        required request, required lot, required asked, required happened_at, required recorded_at, required role,
    },
    "suspended" => Suspended {
        required lot, required participant, required until, required reason,
        required happened_at, required recorded_at, required role,
    },
    "capacity_changed" => CapacityChanged {
        required lot, required participant, required capacity, required happened_at, required recorded_at, required role,
    },
    "closed" => Closed { required request, required lot, required outcome, required happened_at, required recorded_at, required role },
    "ended" => Ended {
        required request, defaulted number, required how, required delivered,
        required happened_at, required recorded_at, required role,
    },
});

impl Event {
    /// When it happened, and when it was recorded.
    #[must_use]
    pub const fn moments(&self) -> (&Instant, &Instant) {
        match self {
            Self::Reserved { happened_at, recorded_at, .. }
            | Self::Contracted { happened_at, recorded_at, .. }
            | Self::Delivered { happened_at, recorded_at, .. }
            | Self::Invoiced { happened_at, recorded_at, .. }
            | Self::Paid { happened_at, recorded_at, .. }
            | Self::Changed { happened_at, recorded_at, .. }
            | Self::Asked { happened_at, recorded_at, .. }
            | Self::Suspended { happened_at, recorded_at, .. }
            | Self::CapacityChanged { happened_at, recorded_at, .. }
            | Self::Closed { happened_at, recorded_at, .. }
            | Self::Ended { happened_at, recorded_at, .. } => (happened_at, recorded_at),
        }
    }
}
