//! What participants answer who are asked directly.

use super::MiniTender;
use crate::contract::ItemQuantity;
use crate::message::{ErrorCode, Problem, Problems};
use crate::time::{Date, Instant};
use crate::value::json::{Path, read_kinds, read_object};
use crate::value::{Id, Text};

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
        lines: Vec<ItemQuantity>,
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

/// A participant that was asked directly, and what it answered. Source: direct awards without reopening, act 134/2016 Sb.
/// § 134; what an answer can say is our choice.
///
/// The decision says whose turn it is; the answers come in that order.
///
/// ```
/// use minitendr::{AskedOutcome, AwardInput, Outcome, award, from_json};
/// let mut input: AwardInput = from_json(r#"{
///   "framework": {"id": "F", "authority": "Region", "regime": "zzvz_2016",
///     "term": {"from": "2026-01-01", "to": "2029-12-31"},
///     "lots": [{"id": "L", "area": "residential", "region": "CZ053", "items": [{"id": "night", "unit": "night"}],
///       "scheme": {"combine": {"kind": "lowest_price"}},
///       "path": {"rules": [{"id": "tonight", "way": {"kind": "direct", "rule": {"kind": "cascade"}, "parts": true,
///         "answer_within": {"hours": 1}, "confirm_within": {"working_days": 1}}}]}}],
///     "participants": [{"id": "P", "lots": [{"lot": "L", "rank": 1, "prices": {"night": "800"}}]},
///                      {"id": "Q", "lots": [{"lot": "L", "rank": 2, "prices": {"night": "820"}}]}]},
///   "request": {"id": "R", "framework": "F", "lot": "L", "office": "5309", "received_at": "2026-03-03T21:00:00+01:00",
///     "place": {"region": "CZ053"}, "period": {"from": "2026-03-03", "to": "2026-03-08"}, "urgency": "immediate",
///     "lines": [{"item": "night", "quantity": "5", "unit": "night"}], "cases": ["case-1"]},
///   "at": "2026-03-03T21:05:00+01:00"}"#)?;
/// let decide = |input: &AwardInput| {
///     let (framework, state, tender) = input.clone().into_parts();
///     award(&framework, &state, &tender)
/// };
/// let decision = decide(&input)?;
/// assert_eq!(decision.outcome, Outcome::AwaitingAnswer);
/// assert_eq!(decision.asked[0].participant.as_str(), "P");
/// // P has three nights; the rest goes on to Q, by telephone, and is confirmed in writing tomorrow.
/// input.answers = from_json(r#"[
///   {"participant": "P", "asked_at": "2026-03-03T21:06:00+01:00",
///    "reply": {"kind": "part", "at": "2026-03-03T21:10:00+01:00", "lines": [{"item": "night", "quantity": "3"}]}},
///   {"participant": "Q", "asked_at": "2026-03-03T21:12:00+01:00", "by_telephone": true,
///    "reply": {"kind": "accepted", "at": "2026-03-03T21:13:00+01:00"}}]"#)?;
/// input.at = "2026-03-03T21:15:00+01:00".parse()?;
/// let decision = decide(&input)?;
/// assert_eq!(decision.outcome, Outcome::Awarded);
/// let prices: Vec<String> = decision.contracts.iter().map(|contract| contract.price.to_string()).collect();
/// assert_eq!(prices, ["2400", "1640"]);
/// assert_eq!(decision.asked[0].outcome, AskedOutcome::Part);
/// assert_eq!(decision.asked[1].reasons[0].code().as_str(), "confirmation_due");
/// # Ok::<(), minitendr::InputError>(())
/// ```
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
