//! What happened in one replication, event by event.

use crate::award::{AwardInput, Decision, Outcome};
use crate::time::Instant;
use crate::value::json::{names, read_object};
use crate::value::{Id, Money};

names! {
    /// What happened in a simulation.
    pub enum SimulationEventKind or UnknownName {
        /// A request was received.
        Received = "received",
        /// A call went out.
        Called = "called",
        /// A participant offered, at this price of the whole.
        Offered = "offered",
        /// It has no room for the whole, and did not offer.
        Full = "full",
        /// Its cost is above the cap, and it did not offer.
        TooDear = "too_dear",
        /// It did not want to offer.
        Unwilling = "unwilling",
        /// It is no longer there, and did not offer.
        Gone = "gone",
        /// The place is outside of its territory, and it did not offer.
        Outside = "outside",
        /// It was asked to take an order directly.
        Asked = "asked",
        /// It took the order that it was asked to take.
        Took = "took",
        /// It declined an order that it was asked to take.
        Declined = "declined",
        /// It did not answer in time when it was asked to take an order.
        TimedOut = "timed_out",
        /// It refused a contract that it won.
        Refused = "refused",
        /// The explanation of its low price was accepted.
        ExplanationAccepted = "explanation_accepted",
        /// The explanation of its low price was not accepted.
        ExplanationRejected = "explanation_rejected",
        /// Equal offers were drawn.
        Drawn = "drawn",
        /// It was decided on a request, with this outcome.
        Decided = "decided",
        /// A participant got a contract, at this price.
        Contracted = "contracted",
        /// A contract ended with its period.
        Ended = "ended",
        /// A contract ended early, with this value delivered.
        BrokenOff = "broken_off",
        /// A participant left.
        Left = "left",
        /// The rules of the policy changed.
        Changed = "changed",
    }
}

/// Something that happened in a simulation.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SimulationEvent {
    /// When.
    pub at: Instant,
    /// What.
    pub event: SimulationEventKind,
    /// The request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<Id>,
    /// The participant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participant: Option<Id>,
    /// The outcome of a decision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub outcome: Option<Outcome>,
    /// An amount in CZK.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<Money>,
}
read_object!(SimulationEvent {
    required at,
    required event,
    optional request,
    optional participant,
    optional outcome,
    optional price,
});

/// A decision of a replication, and the input from which `award` makes it again.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReplayedDecision {
    /// The input of the operation `award`.
    pub input: AwardInput,
    /// What it comes to.
    pub decision: Decision,
}
read_object!(ReplayedDecision { required input, required decision });

/// What is written down of a replication.
#[derive(Debug, Default)]
pub(super) struct Log {
    pub(super) events: Vec<SimulationEvent>,
    /// The request whose decisions are kept.
    pub(super) of: Option<Id>,
    pub(super) decisions: Vec<ReplayedDecision>,
}
