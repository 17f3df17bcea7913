//! Which way an order goes: directly, or by a mini-tender, by triggers that the framework declares.

use super::{DirectRule, SplitRule};
use crate::catalogue::Urgency;
use crate::message::{ErrorCode, Problems};
use crate::time::{Date, TimeLimit};
use crate::value::json::{Path, names, nearest_of, read_kinds, read_object};
use crate::value::{Exact, Id, Money};

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
///
/// Minimums of offers and steps of the item may deliver more than is asked for, never above the highest price of the request.
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

impl SuspensionRule {
    /// The last day of the suspension that a refusal on a day, the last of those that count, leads to, if it does; the count
    /// then begins anew.
    pub(crate) fn after(self, declined_on: &mut Vec<Date>, day: Date) -> Option<Date> {
        let counts = |earlier: &Date| earlier.plus_days(self.within_days).is_none_or(|end| end > day);
        declined_on.retain(counts);
        if declined_on.len() < usize::try_from(self.declines).unwrap_or(usize::MAX) {
            return None;
        }
        declined_on.clear();
        day.plus_days(self.for_days)
    }
}

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

/// When a rule of a path applies. What is not given applies to all, as does an empty list.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Trigger {
    /// To orders of a greater value, in CZK, without value added tax; above 0. The value is estimated: the highest price that
    /// the office accepts, or what the maximum unit prices add up to, whichever is lower, without the tax of the items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub above: Option<Money>,
    /// To orders of this value at most, in CZK, without value added tax; above 0. A value of 0 belongs to the lowest interval.
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

impl Trigger {
    /// Whether it looks at the value of an order.
    pub(crate) const fn asks_for_value(&self) -> bool {
        self.above.is_some() || self.up_to.is_some()
    }

    /// Whether it takes orders of this value: above the one edge, up to the other. The first interval begins with 0.
    pub(crate) fn takes_value(&self, value: &Exact) -> bool {
        self.above.is_none_or(|edge| edge.exact() < *value) && self.up_to.is_none_or(|edge| *value <= edge.exact())
    }

    /// Whether it takes lines of this item.
    pub(crate) fn takes_item(&self, item: &Id) -> bool {
        self.items.is_empty() || self.items.contains(item)
    }

    /// Whether it takes orders that are so urgent, and continue a contract or do not.
    pub(crate) fn takes_order(&self, urgency: Urgency, continues: bool) -> bool {
        let is_so_urgent = self.urgency.is_empty() || self.urgency.contains(&urgency);
        is_so_urgent && self.continuation.is_none_or(|asked| asked == continues)
    }
}

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
/// Orders are told apart by value, urgency, item and continuation. Errors of a framework contract, all at once: `path_gap`
/// and `path_overlap`, each with the orders concerned; `unknown_rule`, `invalid_path` (rules that hand on in a circle),
/// `reversed`, `unknown_item`, `duplicate_id`, `out_of_range` and `empty_list` in the rules; `missing_field`,
/// `duplicate_rank` and `shares_sum` where a way needs what a participant does not have; `too_large`.
///
/// Source: act 134/2016 Sb. §§ 131–135, a combination of both ways whose triggers stand in the documents; which triggers
/// there are is our choice.
///
/// ```
/// use minitendr::{AwardPath, Way};
/// let path: AwardPath = serde_json::from_str(r#"{"rules": [
///   {"id": "tonight", "when": {"urgency": ["immediate"]},
///    "way": {"kind": "direct", "rule": {"kind": "cascade"}, "answer_within": {"hours": 2}, "otherwise": "call"}},
///   {"id": "call", "when": {"urgency": ["ordinary", "urgent"]},
///    "way": {"kind": "mini_tender", "offer_period": {"working_days": 5}}}]}"#)?;
/// assert!(matches!(path.rules[1].way, Way::MiniTender { .. }));
/// # Ok::<(), serde_json::Error>(())
/// ```
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

    /// Notes that the path has no rule of this id.
    pub(crate) fn has_no_rule(&self, id: &Id, at: &Path<'_>, problems: &mut Problems) {
        let known = self.rules.iter().map(|rule| &rule.id);
        problems.push(nearest_of(problems.len(), ErrorCode::UnknownRule, at, id, known));
    }
}
