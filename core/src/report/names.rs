//! What people call things, where a framework contract says it.

use crate::evaluation::Combine;
use crate::framework::{FrameworkContract, Lot, Participant};
use crate::value::Id;

/// The names that framework contracts give.
#[derive(Clone, Copy)]
pub(super) struct Names<'n>(pub(super) &'n [&'n FrameworkContract]);

impl<'n> Names<'n> {
    fn framework(self, id: &Id) -> Option<&'n FrameworkContract> {
        self.0.iter().copied().find(|framework| framework.id == *id)
    }

    fn lot(self, framework: &Id, lot: &Id) -> Option<&'n Lot> {
        self.framework(framework)?.lot(lot)
    }

    /// A participant as the framework contract has it.
    pub(super) fn known(self, framework: &Id, id: &Id) -> Option<&'n Participant> {
        self.framework(framework)?.participant(id)
    }

    /// A participant, by name and id.
    pub(super) fn participant(self, framework: &Id, id: &Id) -> String {
        let name = self.known(framework, id).and_then(|known| known.name.as_ref());
        name.map_or_else(|| id.to_string(), |name| format!("{name} ({id})"))
    }

    /// A criterion, by name.
    pub(super) fn criterion(self, framework: &Id, lot: &Id, id: &Id) -> String {
        let name = self.lot(framework, lot).and_then(|lot| lot.scheme.criterion(id)?.name.as_ref());
        name.map_or_else(|| id.to_string(), ToString::to_string)
    }

    /// The criteria in the order of the scheme, where it is known.
    pub(super) fn order(self, framework: &Id, lot: &Id) -> Vec<&'n Id> {
        let lot = self.lot(framework, lot);
        lot.map(|lot| lot.scheme.criteria.iter().map(|criterion| &criterion.id).collect()).unwrap_or_default()
    }

    /// Whether the figure that is ranked is the sum of the points; so where the scheme is not known.
    pub(super) fn adds_points(self, framework: &Id, lot: &Id) -> bool {
        self.lot(framework, lot).is_none_or(|lot| matches!(lot.scheme.combine, Combine::WeightedSum {}))
    }

    /// An item, by name.
    pub(super) fn item(self, framework: &Id, lot: &Id, id: &Id) -> String {
        let name = self.lot(framework, lot).and_then(|lot| lot.item(id)?.name.as_ref());
        name.map_or_else(|| id.to_string(), ToString::to_string)
    }
}
