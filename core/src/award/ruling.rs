//! What people decide in the course of a mini-tender.

use crate::evaluation::DrawReveal;
use crate::message::{Reason, ReasonCode};
use crate::offer::OfferValue;
use crate::time::Instant;
use crate::value::json::read_kinds;
use crate::value::{Id, Map, Number, Text};

/// A ruling of a person, with the role in which it was made, its reason and its time.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub enum Ruling {
    /// The explanation of an abnormally low price was accepted or not.
    Justification {
        /// The offer.
        offer: Id,
        /// Whether it was accepted.
        accepted: bool,
        /// In which role it was ruled.
        role: Text,
        /// Why.
        reason: Text,
        /// When.
        at: Instant,
    },
    /// An offer was clarified: values that it did not give are supplied. What it gave cannot be changed.
    Clarification {
        /// The offer.
        offer: Id,
        /// The values supplied, by criterion.
        values: Map<OfferValue>,
        /// In which role it was ruled.
        role: Text,
        /// Why.
        reason: Text,
        /// When.
        at: Instant,
    },
    /// The evaluators gave points (or another figure) for a criterion for which the offer gives none.
    Points {
        /// The offer.
        offer: Id,
        /// The criterion.
        criterion: Id,
        /// The figure.
        points: Number,
        /// In which role they were given.
        role: Text,
        /// Why.
        reason: Text,
        /// When.
        at: Instant,
    },
    /// A participant refused the contract; the next in order is asked.
    Refusal {
        /// Its offer.
        offer: Id,
        /// Who recorded it, in which role.
        role: Text,
        /// Why it was refused.
        reason: Text,
        /// When.
        at: Instant,
    },
    /// Offers that no rule parts were drawn: by a draw that was announced before its sources were known.
    Draw {
        /// The draw as the input of `reveal_draw`, not its answer; its pool are the ids of the offers that share a place, each
        /// of them, and all are drawn.
        draw: Box<DrawReveal>,
        /// Who drew, in which role.
        role: Text,
        /// Why.
        reason: Text,
        /// When it was recorded.
        at: Instant,
    },
    /// The office withdrew the request.
    Withdrawal {
        /// In which role.
        role: Text,
        /// Why.
        reason: Text,
        /// When.
        at: Instant,
    },
    /// The authority cancelled the procedure.
    Cancellation {
        /// In which role.
        role: Text,
        /// Why.
        reason: Text,
        /// When.
        at: Instant,
    },
}
read_kinds!(Ruling by "kind" {
    "justification" => Justification { required offer, required accepted, required role, required reason, required at },
    "clarification" => Clarification { required offer, required values, required role, required reason, required at },
    "points" => Points { required offer, required criterion, required points, required role, required reason, required at },
    "refusal" => Refusal { required offer, required role, required reason, required at },
    "draw" => Draw { required draw, required role, required reason, required at },
    "withdrawal" => Withdrawal { required role, required reason, required at },
    "cancellation" => Cancellation { required role, required reason, required at },
});

impl Ruling {
    /// The moment of the ruling.
    #[must_use]
    pub const fn at(&self) -> &Instant {
        match self {
            Self::Justification { at, .. }
            | Self::Clarification { at, .. }
            | Self::Points { at, .. }
            | Self::Refusal { at, .. }
            | Self::Draw { at, .. }
            | Self::Withdrawal { at, .. }
            | Self::Cancellation { at, .. } => at,
        }
    }

    /// In which role it was made.
    #[must_use]
    pub const fn role(&self) -> &Text {
        match self {
            Self::Justification { role, .. }
            | Self::Clarification { role, .. }
            | Self::Points { role, .. }
            | Self::Refusal { role, .. }
            | Self::Draw { role, .. }
            | Self::Withdrawal { role, .. }
            | Self::Cancellation { role, .. } => role,
        }
    }

    /// Why.
    #[must_use]
    pub const fn reason(&self) -> &Text {
        match self {
            Self::Justification { reason, .. }
            | Self::Clarification { reason, .. }
            | Self::Points { reason, .. }
            | Self::Refusal { reason, .. }
            | Self::Draw { reason, .. }
            | Self::Withdrawal { reason, .. }
            | Self::Cancellation { reason, .. } => reason,
        }
    }

    /// The ruling as a reason of a decision, with who made it, why and when.
    pub(super) fn noted(&self, code: ReasonCode) -> Reason {
        Reason::new(code).with("role", self.role()).with("reason", self.reason()).with("at", self.at())
    }

    /// Whether it ends the tender.
    #[must_use]
    pub const fn ends(&self) -> bool {
        matches!(self, Self::Withdrawal { .. } | Self::Cancellation { .. })
    }

    /// The offer that the ruling is about, if it is about one.
    #[must_use]
    pub const fn offer(&self) -> Option<&Id> {
        match self {
            Self::Justification { offer, .. }
            | Self::Clarification { offer, .. }
            | Self::Points { offer, .. }
            | Self::Refusal { offer, .. } => Some(offer),
            Self::Draw { .. } | Self::Withdrawal { .. } | Self::Cancellation { .. } => None,
        }
    }
}
