//! Ties that no rule of the scheme settles, and that were drawn.

use super::minitender::Walk;
use super::tender::invalid;
use super::{DecisionReason, Ruling};
use crate::evaluation::{Evaluation, Selected, reveal_draw};
use crate::message::{InputError, ReasonCode, quoted};
use crate::value::Id;
use crate::value::json::Path;

impl Walk<'_> {
    /// Puts offers that share a place into the order in which they were drawn; the orders come back.
    ///
    /// Errors: `invalid_ruling` for a draw among others than all that share a place, or not of all of them.
    pub(super) fn settle(&mut self, evaluation: &mut Evaluation) -> Result<Vec<Vec<Id>>, InputError> {
        let mut drawn = Vec::new();
        let rulings = Path::ROOT.field("rulings");
        for (index, ruling) in self.tender.rulings.iter().enumerate() {
            let Ruling::Draw { draw, .. } = ruling else { continue };
            let Selected::Ids(order) = reveal_draw(draw)?.selected else { continue };
            if !evaluation.settle(&order) {
                let english = "these are not all the offers that share a place, each drawn";
                let czech = "nejde o všechny nabídky, které sdílejí místo, vylosované všechny";
                return Err(InputError::one(invalid(&rulings.index(index), english, czech)));
            }
            let drawn_so = ruling.noted(ReasonCode::Drawn).with("value", quoted(&order));
            self.decision.findings.push(DecisionReason::from(drawn_so));
            drawn.push(order);
        }
        Ok(drawn)
    }
}
