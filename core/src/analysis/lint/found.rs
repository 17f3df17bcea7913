//! What a lint says: findings with examples, and whether a withdrawn loser can change who is first.

use super::input::Spread;
use crate::law::Severity;
use crate::message::{LintCode, Message, ReasonCode, ReversalCode};
use crate::offer::OfferValue;
use crate::value::json::{names, read_object};
use crate::value::{Figure, Id, Map, Money};

/// An offer of an example, with what the evaluation made of it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExampleOffer {
    /// The id of the offer.
    pub id: Id,
    /// The price in CZK, with or without value added tax as the scheme says.
    pub price: Money,
    /// What is offered for each criterion or feature.
    pub values: Map<OfferValue>,
    /// The points by criterion; empty where there is no evaluation or the offer is not ranked.
    pub points: Map<Figure>,
    /// The figure that is ranked; missing where there is no evaluation or the offer is not ranked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total: Option<Figure>,
    /// The place, from 1; offers may share one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<u32>,
    /// Why the offer is not ranked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inadmissible: Option<ReasonCode>,
}
read_object!(ExampleOffer {
    required id,
    required price,
    required values,
    required points,
    optional total,
    optional place,
    optional inadmissible,
});

/// The same tender after one offer was withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ExampleAfter {
    /// The offer that was withdrawn.
    pub without: Id,
    /// The figures that are ranked then.
    pub totals: Map<Figure>,
    /// The only offer at the first place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub winner: Option<Id>,
    /// The offers that share the first place.
    pub undecided: Vec<Id>,
}
read_object!(ExampleAfter { required without, required totals, optional winner, required undecided });

/// A small tender, evaluated under the scheme by `evaluate`, with the ceiling that the lint says.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LintExample {
    /// The offers.
    pub offers: Vec<ExampleOffer>,
    /// The only offer at the first place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub winner: Option<Id>,
    /// The offers that share the first place.
    pub undecided: Vec<Id>,
    /// What a withdrawal makes of it, where the finding is about one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub then: Option<ExampleAfter>,
}
read_object!(LintExample { required offers, optional winner, required undecided, optional then });

/// One thing that was found in a scheme.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LintFinding {
    /// How much it weighs.
    pub severity: Severity,
    /// Where in the input, as a JSON pointer (RFC 6901).
    pub path: String,
    /// The stable code.
    pub code: LintCode,
    /// The numbers and names that the sentence speaks of.
    pub values: Map<String>,
    /// The sentence in both languages.
    pub message: Message,
    /// What to write instead.
    pub instead: Message,
    /// A tender that shows it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub example: Option<LintExample>,
}
read_object!(LintFinding {
    required severity,
    required path,
    required code,
    required values,
    required message,
    required instead,
    optional example,
});

names! {
    /// Whether a withdrawn loser can change who is first.
    pub enum ReversalVerdict or UnknownName {
        /// The algebra of the scheme excludes it, under the conditions that the reasons name.
        Impossible = "impossible",
        /// Nothing excludes it, but no example was found.
        NotExcluded = "not_excluded",
        /// There is an example.
        Found = "found",
    }
}

/// A step of the argument.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReversalReason {
    /// The stable code.
    pub code: ReversalCode,
    /// Where in the input, as a JSON pointer (RFC 6901).
    pub path: String,
    /// The sentence in both languages.
    pub message: Message,
}
read_object!(ReversalReason { required code, required path, required message });

/// Whether a losing offer that is withdrawn can change who is first.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reversal {
    /// The verdict.
    pub verdict: ReversalVerdict,
    /// Why: what excludes it, and on what conditions; or everything that stands in the way.
    pub why: Vec<ReversalReason>,
    /// How many tenders were tried in search of an example.
    pub tries: u32,
}
read_object!(Reversal { required verdict, required why, required tries });

/// What a scheme would do.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Lint {
    /// What was found, in the order of the rules that look for it.
    pub findings: Vec<LintFinding>,
    /// Whether a losing offer that is withdrawn can change who is first.
    pub reversal: Reversal,
    /// The ceiling of the examples in CZK: that of the input, or one that was assumed since a formula needs it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ceiling: Option<Money>,
    /// The figures that were taken for plausible, those of the input and ours.
    pub spread: Map<Spread>,
}
read_object!(Lint { required findings, required reversal, optional ceiling, required spread });
