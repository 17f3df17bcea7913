//! The rules of a path, made ready: which of them takes an order, and where it leads.

use super::terms::{QuickTerms, most};
use super::{QuickLot, QuickOrder};
use crate::catalogue::Urgency;
use crate::evaluation::TieRule;
use crate::framework::{
    AfterRefusal, AwardPath, DirectRule, Lot, Measure, PathRule, SuspensionRule, Trigger, Way, ceiling, whole,
};
use crate::value::{Id, Number};

/// A rule of the path.
#[derive(Clone, Debug)]
pub(super) struct Rule {
    trigger: Trigger,
    /// The items that it takes, by place; all where there is none.
    items: Vec<usize>,
    /// Its edges, in units of 10⁻⁸ CZK: below every value and above it where there is none.
    above: i128,
    up_to: i128,
    pub(super) way: QuickWay,
}

/// Where a rule leads, as far as it is known here.
#[derive(Clone, Debug)]
pub(super) enum QuickWay {
    /// To a call to all; after a refusal comes the next in order, or another call.
    Call(AfterRefusal),
    /// To one participant after the other.
    Direct(Direct),
    /// To offers that share an order, or by a draw or preferences.
    Elsewhere,
}

/// A direct way.
#[derive(Clone, Debug)]
pub(super) struct Direct {
    pub(super) rule: DirectRule,
    pub(super) by: By,
    pub(super) parts: bool,
    pub(super) suspension: Option<SuspensionRule>,
    /// The place of the rule by which it goes on.
    pub(super) otherwise: Option<usize>,
}

/// By what it is known whose turn it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum By {
    Rank,
    /// The price of the whole; equal ones by id or by rank.
    Price {
        lower_id: bool,
    },
    Queue,
    Least(Measure),
    /// Shares are whole numbers of their last decimal, of so many.
    Shares(Measure, i128),
    Same,
}

impl Rule {
    pub(super) fn new(path: &AwardPath, rule: &PathRule, lot: &Lot, terms: &[Option<QuickTerms>]) -> Option<Self> {
        let place = |id: &Id| lot.items.iter().position(|item| item.id == *id);
        let way = match &rule.way {
            Way::MiniTender { split: None, after_refusal, .. } => QuickWay::Call(*after_refusal),
            Way::MiniTender { .. } => QuickWay::Elsewhere,
            Way::Direct { rule: direct, parts, suspension, otherwise, .. } => {
                let otherwise = match otherwise {
                    Some(id) => Some(path.rules.iter().position(|rule| rule.id == *id)?),
                    None => None,
                };
                let (rule, parts, suspension) = (direct.clone(), *parts, *suspension);
                By::of(direct, terms).map_or(QuickWay::Elsewhere, |by| {
                    QuickWay::Direct(Direct { rule, by, parts, suspension, otherwise })
                })
            }
        };
        Some(Self {
            items: rule.when.items.iter().map(place).collect::<Option<_>>()?,
            above: rule.when.above.map_or(Some(i128::MIN), ceiling)?,
            up_to: most(rule.when.up_to)?,
            trigger: rule.when.clone(),
            way,
        })
    }

    fn takes(&self, item: usize, urgency: Urgency, continues: bool) -> bool {
        (self.items.is_empty() || self.items.contains(&item)) && self.trigger.takes_order(urgency, continues)
    }

    fn takes_value(&self, value: i128) -> bool {
        self.above < value && value <= self.up_to
    }
}

impl By {
    fn of(rule: &DirectRule, terms: &[Option<QuickTerms>]) -> Option<Self> {
        match rule {
            DirectRule::Cascade {} => Some(Self::Rank),
            DirectRule::Rotation { .. } => Some(Self::Queue),
            DirectRule::LeastAwarded { measure } => Some(Self::Least(*measure)),
            DirectRule::TargetShares { measure } => {
                // As many decimals as the finest share has.
                let shares = || terms.iter().flatten().filter_map(|terms| terms.share);
                let decimals = shares().map(|share| share.decimal().normalize().scale()).max().unwrap_or_default();
                (decimals <= SHARE).then(|| Self::Shares(*measure, 10_i128.saturating_pow(decimals)))
            }
            DirectRule::LowestPrice { ties } => {
                let mut lower_id = false;
                for tie in ties {
                    match tie {
                        TieRule::LowerId {} => lower_id = true,
                        TieRule::LowerPrice {} => {}
                        // Whatever comes behind the id settles nothing.
                        _ if lower_id => {}
                        _ => return None,
                    }
                }
                Some(Self::Price { lower_id })
            }
            DirectRule::SameParticipant {} => Some(Self::Same),
            DirectRule::Draw { .. } | DirectRule::ByNeed {} => None,
        }
    }

    /// Whether it goes by what participants were asked and took before.
    pub(super) const fn has_turns(self) -> bool {
        matches!(self, Self::Queue | Self::Least(_) | Self::Shares(..))
    }
}

/// The most decimals of a share.
const SHARE: u32 = 6;

/// A share as a whole number of so many parts.
pub(super) fn parts_of(share: Number, parts: i128) -> Option<i128> {
    let decimals = parts.checked_ilog10()?;
    whole(share.decimal(), decimals)
}

impl QuickLot {
    /// The rule of the path that takes a request, by its place; nothing where that is not sure.
    pub(super) fn way(&self, order: &QuickOrder<'_>) -> Option<usize> {
        let asks_for_value = self.rules.iter().any(|rule| rule.trigger.asks_for_value());
        let value = if asks_for_value { self.at_maximum_prices(order, order.received)? } else { 0 };
        let of_line = |item: usize| {
            let takes = |rule: &Rule| {
                rule.takes(item, order.urgency, order.continues) && (!asks_for_value || rule.takes_value(value))
            };
            self.rules.iter().position(takes)
        };
        let first = of_line(order.lines.first()?.item)?;
        let agrees = order.lines.iter().all(|line| of_line(line.item) == Some(first));
        if agrees { Some(first) } else { self.lines_differ }
    }
}
