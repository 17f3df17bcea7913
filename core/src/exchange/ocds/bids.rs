//! The offers of a mini-tender as they stand after the decision.
//!
//! An offer that is ranked is `valid`, one that another of its participant replaces is `withdrawn`, any other that was looked at
//! is `disqualified`. Why is not told: reasons of a decision go to those who offered. Nor are the prices of units: they are the
//! business of whoever offers.

use std::collections::{BTreeMap, BTreeSet};

use super::call_off::CallOff;
use super::cast::{Role, Who};
use super::json::{Object, count, exact_value, texts};
use super::process::News;
use crate::award::{Decision, MiniTender};
use crate::value::Id;
use crate::value::json::Node;

/// Tells of every offer, where they were evaluated. Everybody who offered comes back, each once.
pub(super) fn told(call_off: &CallOff<'_>, tender: &MiniTender, decision: &Decision, news: &mut News) -> Vec<Node> {
    let Some(evaluation) = &decision.evaluation else { return Vec::new() };
    let framework = call_off.input.framework();
    let mut ranks: BTreeMap<&Id, usize> = BTreeMap::new();
    let mut before = 0_usize;
    for place in &evaluation.ranking {
        // Equal offers share a place, and those after them stand as many places behind.
        let rank = before.saturating_add(1);
        ranks.extend(place.iter().map(|offer| (offer, rank)));
        before = before.saturating_add(place.len());
    }
    let replaced: BTreeSet<&Id> = tender.offers.iter().filter_map(|offer| offer.replaces.as_ref()).collect();
    let mut tenderers = Vec::new();
    for offer in &tender.offers {
        let rank = ranks.get(&offer.id);
        let status = match rank {
            Some(_) => "valid",
            None if replaced.contains(&offer.id) => "withdrawn",
            None => "disqualified",
        };
        let tenderer = offer
            .participant
            .as_ref()
            .map(|participant| news.cast.plays(framework, Who::participant(participant), Role::Tenderer));
        if let Some(tenderer) = tenderer.as_ref().filter(|tenderer| !tenderers.contains(*tenderer)) {
            tenderers.push(tenderer.clone());
        }
        let price = offer.total_price().ok().flatten().and_then(|price| exact_value(&price));
        news.bid(
            Object::new()
                .with("id", offer.id.as_str())
                .with_some("date", offer.submitted_at.as_ref())
                .with("status", status)
                .with_list("tenderers", tenderer.into_iter().collect())
                .with_some("value", price)
                .with_list("relatedLots", texts([call_off.lot.id.as_str()]))
                .with("hasRank", rank.is_some())
                .with_some("rank", rank.map(|rank| count(*rank))),
        );
    }
    tenderers
}
