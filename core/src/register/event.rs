//! What happens under a framework contract.

use crate::award::Outcome;
use crate::contract::PartialContract;
use crate::time::Instant;
use crate::value::json::{names, read_kinds};
use crate::value::{Checked, Id, Money, Text};

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
#[expect(clippy::large_enum_variant, reason = "most events are contracts; a box would only add an allocation to each")]
pub enum Event {
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
    /// A request ended without a contract.
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
        /// How it ended.
        how: HowEnded,
        /// The value delivered in CZK, at most the price of the contract; 0 where the work never began.
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
    "contracted" => Contracted { required contract, required happened_at, required recorded_at, required role },
    "closed" => Closed { required request, required lot, required outcome, required happened_at, required recorded_at, required role },
    "ended" => Ended { required request, required how, required delivered, required happened_at, required recorded_at, required role },
});

impl Event {
    /// When it happened, and when it was recorded.
    #[must_use]
    pub const fn moments(&self) -> (&Instant, &Instant) {
        match self {
            Self::Contracted { happened_at, recorded_at, .. }
            | Self::Closed { happened_at, recorded_at, .. }
            | Self::Ended { happened_at, recorded_at, .. } => (happened_at, recorded_at),
        }
    }
}
