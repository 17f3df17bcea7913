//! Rules for ties: none, not enough, and those that never decide.

use super::axis::Axis;
use super::collect::Collected;
use super::found::LintExample;
use super::ground::Ground;
use super::reversal::settles;
use crate::evaluation::{Combine, RoundingStage, TieRule};
use crate::law::Severity;
use crate::message::LintCode;
use crate::value::json::Path;

pub(super) fn look(ground: &Ground<'_>, found: &mut Collected) {
    let scheme = Path::ROOT.field("scheme");
    let at = scheme.field("ties");
    let ties = &ground.scheme.ties;
    let last = ties.iter().position(settles);
    if ties.is_empty() {
        found.push(Severity::Warning, LintCode::NoTieRule, &at, &[], undecided(ground));
    } else if last.is_none() {
        found.push(Severity::Note, LintCode::TiesMayRemain, &at, &[], undecided(ground));
    }
    for (index, rule) in ties.iter().enumerate() {
        let before = ties.iter().take(index);
        if let Some(decided) = before.clone().find(|rule| settles(rule)) {
            let values = [("value", kind(rule).to_owned()), ("expected", kind(decided).to_owned())];
            found.push(Severity::Note, LintCode::TieRuleUnreached, &at.index(index), &values, None);
        } else if matches!(rule, TieRule::LowerPrice {})
            && (is_by_price(ground) || before.clone().any(|rule| matches!(rule, TieRule::LowerPrice {})))
        {
            let values = [("value", kind(rule).to_owned())];
            found.push(Severity::Note, LintCode::TieRuleIdle, &at.index(index), &values, None);
        }
    }
}

/// Whether equal figures mean equal prices.
fn is_by_price(ground: &Ground<'_>) -> bool {
    let rounds = matches!(ground.scheme.rounding.what, RoundingStage::Total | RoundingStage::PointsAndTotal);
    matches!(ground.scheme.combine, Combine::LowestPrice {}) && !rounds
}

/// Two offers that say the same, where they stay undecided.
fn undecided(ground: &Ground<'_>) -> Option<LintExample> {
    let bid = ground.bid(Axis::best);
    // A third, worse one keeps formulas defined that cannot do with equal figures.
    let worse = ground.bid(Axis::worst);
    let bids = [bid.clone(), bid, worse];
    let example = ground.example(&ground.offers(&bids));
    (!example.undecided.is_empty()).then_some(example)
}

const fn kind(rule: &TieRule) -> &'static str {
    match rule {
        TieRule::LowerPrice {} => "lower_price",
        TieRule::Higher { .. } => "higher",
        TieRule::Earlier {} => "earlier",
        TieRule::LowerId {} => "lower_id",
        TieRule::Draw { .. } => "draw",
    }
}
