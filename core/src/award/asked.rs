//! The record of a direct award: who was asked, for what, and what came of it.

use crate::contract::ItemQuantity;
use crate::message::Reason;
use crate::time::{DateOrInstant, Instant};
use crate::value::json::{names, read_object};
use crate::value::{Exact, Id, Money, Quantity};

names! {
    /// What came of asking somebody.
    pub enum AskedOutcome or UnknownName {
        /// It takes what it was asked for.
        Accepted = "accepted",
        /// It takes a part.
        Part = "part",
        /// It declined, for a reason that counts as a good one.
        Excused = "excused",
        /// It declined without a good reason.
        Declined = "declined",
        /// It did not answer in time.
        TimedOut = "timed_out",
        /// It was asked and cannot take the order any more: what stands against it is in the reasons.
        PassedOver = "passed_over",
        /// Its time runs.
        Waiting = "waiting",
    }
}

impl AskedOutcome {
    /// Whether something is taken.
    #[must_use]
    pub const fn takes(self) -> bool {
        matches!(self, Self::Accepted | Self::Part)
    }

    /// Whether nothing more is awaited.
    #[must_use]
    pub const fn is_settled(self) -> bool {
        !matches!(self, Self::Waiting)
    }

    /// The outcome for people.
    #[must_use]
    pub const fn name(self, language: crate::Language) -> &'static str {
        let (czech, english) = match self {
            Self::Accepted => ("převzetí", "takes it"),
            Self::Part => ("převzetí části", "takes a part"),
            Self::Excused => ("odmítnutí s dobrým důvodem", "declined for a good reason"),
            Self::Declined => ("odmítnutí bez dobrého důvodu", "declined without a good reason"),
            Self::TimedOut => ("bez odpovědi včas", "no answer in time"),
            Self::PassedOver => ("už nemůže převzít", "cannot take it any more"),
            Self::Waiting => ("čeká se", "waiting"),
        };
        match language {
            crate::Language::Czech => czech,
            crate::Language::English => english,
        }
    }

    /// Whether it counts towards a suspension.
    #[must_use]
    pub const fn counts_against(self) -> bool {
        matches!(self, Self::Declined | Self::TimedOut)
    }
}

/// One participant that was asked for an order, or is to be asked now.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Asked {
    /// Who.
    pub participant: Id,
    /// By which rule of the path.
    pub rule: Id,
    /// For what: what was left when it was asked, as far as it has room.
    pub lines: Vec<ItemQuantity>,
    /// What that costs at its framework prices, in CZK, with or without value added tax as the scheme says.
    pub price: Money,
    /// When it was asked; missing where it still is to be.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asked_at: Option<Instant>,
    /// Until when it may answer: the end of a day, or a moment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answer_by: Option<DateOrInstant>,
    /// What came of it.
    pub outcome: AskedOutcome,
    /// When it answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answered_at: Option<Instant>,
    /// What it takes.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub takes: Vec<ItemQuantity>,
    /// What that costs at its framework prices, in CZK, with or without value added tax as the scheme says; missing where it
    /// takes nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Money>,
    /// What is to be said of it: its reasons, an answer that came late, a confirmation that is due.
    pub reasons: Vec<Reason>,
}
read_object!(Asked {
    required participant,
    required rule,
    required lines,
    required price,
    optional asked_at,
    optional answer_by,
    required outcome,
    optional answered_at,
    defaulted takes,
    optional value,
    required reasons,
});

/// Lines of items with what is left of them; lines of nothing are left out.
pub(super) fn lines(amounts: impl IntoIterator<Item = (Id, Exact)>) -> Vec<ItemQuantity> {
    let line = |(item, amount): (Id, Exact)| {
        let quantity = Quantity::new(amount.to_decimal()?).ok()?;
        (quantity != Quantity::ZERO).then_some(ItemQuantity { item, quantity })
    };
    amounts.into_iter().filter_map(line).collect()
}
