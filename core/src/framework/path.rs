//! Which way an order goes: directly, or by a mini-tender, by triggers that the framework declares.

use super::{DirectRule, SplitRule};
use crate::catalogue::Urgency;
use crate::time::TimeLimit;
use crate::value::json::{names, read_kinds, read_object};
use crate::value::{Id, Money};

names! {
    /// What follows where the winner of a mini-tender refuses the contract.
    #[derive(Default)]
    pub enum AfterRefusal or UnknownName {
        /// The next in order is asked.
        #[default]
        NextInOrder = "next_in_order",
        /// There is a new call.
        NewCall = "new_call",
    }
}

/// How a request may be shared among offers.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct SplitTerms {
    /// The rule; shares are by place in the ranking, `"1"` for the first.
    pub rule: SplitRule,
    /// What each contract costs beside its price, in CZK; nothing if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost_per_contract: Option<Money>,
    /// At most so many contracts, 1 or more; any number if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum_contracts: Option<u32>,
}
read_object!(SplitTerms { required rule, optional cost_per_contract, optional maximum_contracts });

/// When somebody who declines is not asked for a while.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct SuspensionRule {
    /// After so many refusals without a good reason, or answers that did not come in time, 1 or more.
    pub declines: u32,
    /// Within so many days, the day of the last one included, 1 or more.
    pub within_days: u32,
    /// For so many days after it, 1 or more.
    pub for_days: u32,
}
read_object!(SuspensionRule { required declines, required within_days, required for_days });

/// A way in which an order goes.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub enum Way {
    /// A call to every participant of the lot, offers, and the evaluation by the scheme of the lot.
    MiniTender {
        /// How long offers can be handed in.
        offer_period: TimeLimit,
        /// How long they can be handed in at least after a change of the request; the offer period anew if missing.
        #[serde(skip_serializing_if = "Option::is_none")]
        prolongation: Option<TimeLimit>,
        /// What follows where the winner refuses.
        #[cfg_attr(feature = "schema", schemars(default))]
        after_refusal: AfterRefusal,
        /// How a request of one line may be shared; it goes to one if missing. Siblings are never parted.
        #[serde(skip_serializing_if = "Option::is_none")]
        split: Option<SplitTerms>,
    },
    /// To one participant after the other at its framework prices, without offers.
    Direct {
        /// Who is asked, in which order.
        rule: DirectRule,
        /// How long whoever is asked may take to answer.
        answer_within: TimeLimit,
        /// Within what time an order by telephone is confirmed in writing; missing where there are none.
        #[serde(skip_serializing_if = "Option::is_none")]
        confirm_within: Option<TimeLimit>,
        /// Whether somebody may take a part, and the rest goes on to the next. Siblings are never parted.
        #[cfg_attr(feature = "schema", schemars(default))]
        parts: bool,
        /// When somebody who declines is not asked for a while; never if missing.
        #[serde(skip_serializing_if = "Option::is_none")]
        suspension: Option<SuspensionRule>,
        /// The rule of the path by which the order goes on where nobody takes it; it ends if missing.
        #[serde(skip_serializing_if = "Option::is_none")]
        otherwise: Option<Id>,
    },
}
read_kinds!(Way by "kind" {
    "mini_tender" => MiniTender { required offer_period, optional prolongation, defaulted after_refusal, optional split },
    "direct" => Direct {
        required rule, required answer_within, optional confirm_within, defaulted parts, optional suspension, optional otherwise
    },
});

/// When a rule of a path applies. What is not given applies to all.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Trigger {
    /// To orders of a greater value, in CZK.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub above: Option<Money>,
    /// To orders of this value at most, in CZK.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub up_to: Option<Money>,
    /// To orders that are so urgent.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub urgency: Vec<Urgency>,
    /// To lines of these items.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub items: Vec<Id>,
    /// To orders that continue a contract (`true`), or do not (`false`).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub continuation: Option<bool>,
}
read_object!(Trigger { optional above, optional up_to, defaulted urgency, defaulted items, optional continuation });

/// A rule of a path: when it applies, and the way.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct PathRule {
    /// The id, one in the path.
    pub id: Id,
    /// When it applies.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub when: Trigger,
    /// The way.
    pub way: Way,
}
read_object!(PathRule { required id, defaulted when, required way });

/// The ways of a lot. For every order exactly one rule applies: gaps and overlaps are errors.
///
/// Source: act 134/2016 Sb. §§ 131–135, a combination of both ways whose triggers stand in the documents.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct AwardPath {
    /// The rules, in any order.
    pub rules: Vec<PathRule>,
    /// The rule for a request whose lines lead different ways; needed where a trigger names items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lines_differ: Option<Id>,
}
read_object!(AwardPath { required rules, optional lines_differ });

impl AwardPath {
    /// The rule of this id.
    #[must_use]
    pub fn rule(&self, id: &Id) -> Option<&PathRule> {
        self.rules.iter().find(|rule| rule.id == *id)
    }
}
