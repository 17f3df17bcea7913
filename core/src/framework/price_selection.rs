//! Which prices of a framework contract are meant.

use super::FrameworkContract;
use crate::message::{ErrorCode, Problems};
use crate::value::json::{Once, Path, nearest_of, read_object};
use crate::value::{Id, set};

/// Which prices are meant: those that fit every list; an empty list leaves everything in.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct PriceSelection {
    /// Only in these lots.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub lots: Vec<Id>,
    /// Only in the annexes of these participants; the maxima of the lots then stay.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub participants: Vec<Id>,
    /// Only of these items.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub items: Vec<Id>,
}
read_object!(PriceSelection { defaulted lots, defaulted participants, defaulted items });

impl PriceSelection {
    /// Whether a participant's annex is meant, or, without one, the maxima.
    pub(super) fn has_holder(&self, participant: Option<&Id>) -> bool {
        self.participants.is_empty() || participant.is_some_and(|id| self.participants.contains(id))
    }

    pub(super) fn has_lot(&self, lot: &Id) -> bool {
        self.lots.is_empty() || self.lots.contains(lot)
    }

    pub(super) fn has_item(&self, item: &Id) -> bool {
        self.items.is_empty() || self.items.contains(item)
    }

    /// Notes what is listed twice, and what the framework contract (of items: the lots that are meant) does not have.
    pub(super) fn check(&self, framework: &FrameworkContract, at: &Path<'_>, problems: &mut Problems) {
        let lots: Vec<&Id> = framework.lots.iter().map(|lot| &lot.id).collect();
        listed(&self.lots, &lots, ErrorCode::UnknownLot, &at.field("lots"), problems);
        let holders: Vec<&Id> = framework.participants.iter().map(|holder| &holder.id).collect();
        listed(&self.participants, &holders, ErrorCode::UnknownParticipant, &at.field("participants"), problems);
        let meant = framework.lots.iter().filter(|lot| self.has_lot(&lot.id));
        let items: Vec<&Id> = meant.flat_map(|lot| lot.items.iter().map(|item| &item.id)).collect();
        // Where no lot is known, nothing can be said of the items.
        if !items.is_empty() {
            listed(&self.items, &items, ErrorCode::UnknownItem, &at.field("items"), problems);
        }
    }
}

fn listed(ids: &[Id], known: &[&Id], code: ErrorCode, at: &Path<'_>, problems: &mut Problems) {
    let names = set(known.iter().map(|id| id.as_str()));
    let mut seen = Once::default();
    for (index, id) in ids.iter().enumerate() {
        let place = at.index(index);
        seen.see(id.as_str(), &place, problems);
        if !names.contains(id.as_str()) {
            problems.push(nearest_of(problems.len(), code, &place, id, known.iter().copied()));
        }
    }
}
