//! What has been ordered under a framework contract, and so what is left of its ceilings and capacities.
//!
//! A decision reads this value; the register makes it by folding events.

use super::{DirectHistory, FrameworkContract, LotTerms};
use crate::message::{ErrorCode, Problem, Problems};
use crate::time::Date;
use crate::value::json::{Path, read_object};
use crate::value::{Exact, Id, Map, Money, Quantity, set};

/// What has been ordered in one lot.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct LotState {
    /// The value of its contracts in CZK, less what was released when they ended.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub committed: Money,
    /// How many partial contracts were concluded.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub contracts: u32,
    /// The last place given in the queue of a rotation.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub turns: u32,
}
read_object!(LotState { defaulted committed, defaulted contracts, defaulted turns });

/// What has been ordered from one participant in one lot.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct ParticipantState {
    /// The value of its contracts in CZK, less what was released when they ended.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub committed: Money,
    /// How many partial contracts it was awarded.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub contracts: u32,
    /// The units in contracts that have not ended, by item.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub in_use: Map<Quantity>,
    /// The last day on which it may not be called nor win, itself included; missing while it is not suspended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suspended_until: Option<Date>,
    /// What it was asked and took directly; missing while it never was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub direct: Option<DirectHistory>,
}
read_object!(ParticipantState {
    defaulted committed,
    defaulted contracts,
    defaulted in_use,
    optional suspended_until,
    optional direct,
});

/// What has been ordered under a framework contract. Nothing yet, by default.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct FrameworkState {
    /// The value of all contracts in CZK, less what was released when they ended.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub committed: Money,
    /// By lot.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub lots: Map<LotState>,
    /// By lot and participant.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub participants: Map<Map<ParticipantState>>,
}
read_object!(FrameworkState { defaulted committed, defaulted lots, defaulted participants });

/// What is left of one ceiling.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Remaining {
    /// Whose ceiling it is: the id of the framework contract, of the lot, or of the participant.
    pub of: Id,
    /// The ceiling in CZK.
    pub maximum: Money,
    /// What is left in CZK; never below 0.
    pub left: Exact,
}
read_object!(Remaining { required of, required maximum, required left });

impl FrameworkState {
    /// What is left of every ceiling that binds a contract with a participant in a lot; ceilings that are not set are
    /// not listed. Without a participant, only those of the framework contract and the lot.
    #[must_use]
    pub fn remaining(&self, framework: &FrameworkContract, lot: &Id, participant: Option<&Id>) -> Vec<Remaining> {
        let of_lot = framework.lot(lot).and_then(|lot| lot.maximum_value);
        let holder = participant.and_then(|id| Some((id, framework.participant(id)?.terms(lot)?)));
        self.remaining_for(framework, (lot, of_lot), holder)
    }

    /// As [`remaining`](Self::remaining), for who has the ceiling of the lot and the terms of the participant at hand.
    pub(crate) fn remaining_for(
        &self,
        framework: &FrameworkContract,
        (lot, lot_maximum): (&Id, Option<Money>),
        holder: Option<(&Id, &LotTerms)>,
    ) -> Vec<Remaining> {
        let left = |of: &Id, ceiling: Option<Money>, committed: Money| {
            ceiling.map(|ceiling| Remaining {
                of: of.clone(),
                maximum: ceiling,
                left: (ceiling.exact() - committed.exact()).max(Exact::ZERO),
            })
        };
        let of_lot = self.lots.get(lot).map(|state| state.committed).unwrap_or_default();
        let of_participant = holder.and_then(|(id, terms)| {
            left(id, terms.maximum_value, self.of(lot, id).map(|state| state.committed).unwrap_or_default())
        });
        let ceilings = [
            left(&framework.id, framework.maximum_value, self.committed),
            left(lot, lot_maximum, of_lot),
            of_participant,
        ];
        ceilings.into_iter().flatten().collect()
    }

    /// What is left of a participant's capacity for an item; `None` where it set no limit. Never below 0.
    #[must_use]
    pub fn free_capacity(&self, terms: &LotTerms, participant: &Id, item: &Id) -> Option<Exact> {
        let capacity = terms.capacity.get(item)?;
        let in_use = self.of(&terms.lot, participant).and_then(|state| state.in_use.get(item)).copied();
        Some((capacity.exact() - in_use.unwrap_or_default().exact()).max(Exact::ZERO))
    }

    /// The last day of a participant's suspension in a lot, itself included.
    #[must_use]
    pub fn suspended_until(&self, lot: &Id, participant: &Id) -> Option<Date> {
        self.of(lot, participant)?.suspended_until
    }

    /// What a participant was asked and took directly in a lot.
    #[must_use]
    pub fn direct(&self, lot: &Id, participant: &Id) -> Option<&DirectHistory> {
        self.of(lot, participant)?.direct.as_ref()
    }

    /// What of the state does not fit the framework contract: lots, participants and items that it does not have, and parts
    /// that are more than their whole.
    pub(crate) fn fits(&self, framework: &FrameworkContract, at: &Path<'_>, problems: &mut Problems) {
        let lots = at.field("lots");
        for id in self.lots.keys().filter(|id| framework.lot(id).is_none()) {
            framework.has_no_lot(id, &lots.field(id.as_str()), problems);
        }
        let in_lots = self.lots.values().map(|lot| lot.committed.exact()).sum();
        not_less(self.committed, &in_lots, &at.field("committed"), problems);
        let participants = at.field("participants");
        for (id, in_lot) in &self.participants {
            let place = participants.field(id.as_str());
            let Some(lot) = framework.lot(id) else {
                framework.has_no_lot(id, &place, problems);
                continue;
            };
            let of_lot = self.lots.get(id).map(|lot| lot.committed).unwrap_or_default();
            let of_all = in_lot.values().map(|participant| participant.committed.exact()).sum();
            not_less(of_lot, &of_all, &lots.field(id.as_str()).field("committed"), problems);
            let known = set(framework.participants_of(&lot.id).map(|(known, _)| known.id.as_str()));
            for (id, state) in in_lot {
                let place = place.field(id.as_str());
                if !known.contains(id.as_str()) {
                    framework.has_no_participant(&lot.id, id, &place, problems);
                }
                let place = place.field("in_use");
                for item in state.in_use.keys().filter(|item| lot.item(item).is_none()) {
                    lot.has_no_item(item, &place.field(item.as_str()), problems);
                }
            }
        }
    }

    fn of(&self, lot: &Id, participant: &Id) -> Option<&ParticipantState> {
        self.participants.get(lot)?.get(participant)
    }
}

/// The whole is at least what its parts add up to.
fn not_less(whole: Money, parts: &Exact, at: &Path<'_>, problems: &mut Problems) {
    if whole.exact() < *parts {
        let problem = Problem::new(ErrorCode::OutOfRange, at.pointer()).with("value", whole);
        problems.push(problem.naming("expected", format!("≥ {parts}")));
    }
}
