//! The one place where claims change the state, and where they are held against ceilings and capacities.

use super::Register;
use crate::framework::{Claim, FrameworkState, LotTerms};
use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::value::json::Path;
use crate::value::{Exact, Id};

/// Where the money and the quantities of an event stand, for what it says of them.
pub(super) struct Named<'n> {
    pub(super) at: Path<'n>,
    pub(super) value: &'static str,
    pub(super) quantities: &'static str,
}

impl Register {
    /// The accounts as they are after claims are replaced by others; nothing is changed yet. With names, the new claims are
    /// held against what is left, one after the other: together they pass no ceiling either.
    pub(super) fn restated(
        &self,
        before: &[Claim<'_>],
        after: &[Claim<'_>],
        held: Option<&Named<'_>>,
    ) -> Result<FrameworkState, InputError> {
        let mut part = self.state.part(&self.framework, before.iter().chain(after));
        for claim in before {
            part.add_claim(&self.framework, claim, true)?;
        }
        let mut problems = Problems::new();
        for claim in after {
            if let Some(named) = held {
                self.hold(&part, before, claim, named, &mut problems);
            }
            part.add_claim(&self.framework, claim, false)?;
        }
        InputError::unless_empty(problems)?;
        Ok(part)
    }

    fn hold(
        &self,
        part: &FrameworkState,
        before: &[Claim<'_>],
        claim: &Claim<'_>,
        named: &Named<'_>,
        problems: &mut Problems,
    ) {
        let lot_maximum = self.framework.lot(claim.lot).and_then(|lot| lot.maximum_value);
        let terms = claim.participant.and_then(|id| self.terms(claim.lot, id));
        part.each_ceiling(&self.framework, (lot_maximum, terms), claim, &mut |ceiling| {
            if ceiling.takes > ceiling.left {
                let field = if ceiling.counted.is_some() { named.quantities } else { named.value };
                let problem = Problem::new(ErrorCode::CeilingExceeded, named.at.field(field).pointer());
                let problem = problem.with("value", ceiling.takes).with("name", ceiling.of);
                problems.push(problem.with("expected", ceiling.left));
            }
        });
        let Some((id, terms)) = claim.participant.zip(terms).filter(|_| claim.is_running) else { return };
        for (item, of_item) in &claim.items {
            let (free, wanted) = (part.free_capacity(terms, id, item), &of_item.quantity.committed);
            // Where a capacity has shrunk below what is in use, an order may still shrink.
            let had = before.iter().filter(|had| had.participant == Some(id) && had.lot == claim.lot);
            let had: Exact = had.filter_map(|had| had.items.get(item)).map(|of| &of.quantity.committed).sum();
            if let Some(free) = free.filter(|free| wanted > free && *wanted > had) {
                let problem = Problem::new(ErrorCode::CapacityExceeded, named.at.field(named.quantities).pointer());
                let problem = problem.with("value", wanted).with("name", item).with("expected", free);
                let item = self.framework.lot(claim.lot).and_then(|lot| lot.item(item));
                problems.push(item.into_iter().fold(problem, |problem, item| problem.with("unit", item.unit)));
            }
        }
    }

    /// The terms of a participant in a lot.
    pub(super) fn terms(&self, lot: &Id, participant: &Id) -> Option<&LotTerms> {
        let holder = self.framework.participants.get(*self.participants.get(participant)?)?;
        holder.terms(lot)
    }
}
