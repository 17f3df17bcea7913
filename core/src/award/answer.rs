//! What participants answer who are asked directly.

use super::MiniTender;
use crate::message::{ErrorCode, Problem, Problems};
use crate::time::{Date, Instant};
use crate::value::json::{Path, read_kinds, read_object};
use crate::value::{Id, Quantity, Text};

/// How much of one item somebody takes.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct PartLine {
    /// The item.
    pub item: Id,
    /// How much of it, in the unit of the item, above 0.
    pub quantity: Quantity,
}
read_object!(PartLine { required item, required quantity });

/// What somebody answered who was asked to take an order.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub enum Reply {
    /// Takes what it was asked for.
    Accepted {
        /// When.
        at: Instant,
    },
    /// Declines.
    Declined {
        /// When.
        at: Instant,
        /// Why.
        reason: Text,
        /// Whether the authority holds the reason for a good one; if not, it counts towards a suspension.
        #[cfg_attr(feature = "schema", schemars(default))]
        justified: bool,
    },
    /// Takes some lines, or a part of the quantity.
    Part {
        /// When.
        at: Instant,
        /// What it takes.
        lines: Vec<PartLine>,
        /// Why not all.
        #[serde(skip_serializing_if = "Option::is_none")]
        reason: Option<Text>,
    },
    /// Could only begin on a later day. It declines this order, with a good reason.
    FreeFrom {
        /// When.
        at: Instant,
        /// The first day on which it could.
        day: Date,
    },
    /// Nothing was heard. Counts as declined, without a good reason, once the time is over.
    NoAnswer {},
}
read_kinds!(Reply by "kind" {
    "accepted" => Accepted { required at },
    "declined" => Declined { required at, required reason, defaulted justified },
    "part" => Part { required at, required lines, optional reason },
    "free_from" => FreeFrom { required at, required day },
    "no_answer" => NoAnswer {},
});

impl Reply {
    /// When it was given; missing where nothing was heard.
    #[must_use]
    pub const fn at(&self) -> Option<&Instant> {
        match self {
            Self::Accepted { at } | Self::Declined { at, .. } | Self::Part { at, .. } | Self::FreeFrom { at, .. } => {
                Some(at)
            }
            Self::NoAnswer {} => None,
        }
    }

    /// Why, where a reason was given.
    pub(super) const fn reason(&self) -> Option<&Text> {
        match self {
            Self::Declined { reason, .. } => Some(reason),
            Self::Part { reason, .. } => reason.as_ref(),
            Self::Accepted { .. } | Self::FreeFrom { .. } | Self::NoAnswer {} => None,
        }
    }
}

/// A participant that was asked directly, and what it answered.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Answer {
    /// Who was asked.
    pub participant: Id,
    /// When.
    pub asked_at: Instant,
    /// Whether by telephone; such an order is confirmed in writing.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub by_telephone: bool,
    /// What it answered.
    pub reply: Reply,
    /// When the order by telephone was confirmed in writing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub confirmed_at: Option<Instant>,
}
read_object!(Answer {
    required participant,
    required asked_at,
    defaulted by_telephone,
    required reply,
    optional confirmed_at,
});

impl Answer {
    /// What of the answer cannot be, whosever turn it is.
    pub(super) fn check(&self, tender: &MiniTender, at: &Path<'_>, problems: &mut Problems) {
        let reply = at.field("reply");
        let moments = [
            (Some(&self.asked_at), at.field("asked_at")),
            (self.reply.at(), reply.field("at")),
            (self.confirmed_at.as_ref(), at.field("confirmed_at")),
        ];
        for (moment, place) in &moments {
            if let Some(moment) = moment.filter(|moment| **moment > tender.at) {
                let problem = Problem::new(ErrorCode::AfterDecision, place.pointer());
                problems.push(problem.with("value", moment).with("expected", &tender.at));
            }
        }
        if self.reply.at().is_some_and(|replied| *replied < self.asked_at) {
            problems.push(invalid(&reply.field("at"), "it came before the question", "přišla dříve než dotaz"));
        }
        if let Reply::FreeFrom { day, .. } = &self.reply
            && *day <= tender.request.period.from()
        {
            let (english, czech) = ("who is free when the work begins accepts", "kdo je volný při zahájení, přijímá");
            problems.push(invalid(&reply.field("day"), english, czech));
        }
        if let Some(confirmed) = &self.confirmed_at {
            let takes = match &self.reply {
                Reply::Accepted { at } | Reply::Part { at, .. } => Some(at),
                _ => None,
            };
            if !self.by_telephone || takes.is_none_or(|taken| confirmed < taken) {
                let (english, czech) = ("there was nothing to confirm", "nebylo co potvrdit");
                problems.push(invalid(&at.field("confirmed_at"), english, czech));
            }
        }
    }
}

pub(super) fn invalid(at: &Path<'_>, english: &str, czech: &str) -> Problem {
    Problem::new(ErrorCode::InvalidAnswer, at.pointer()).naming("reason_en", english).naming("reason_cs", czech)
}
