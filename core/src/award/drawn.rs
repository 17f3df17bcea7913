//! Ties that no rule of the scheme settles, and that were drawn.

use std::borrow::Cow;

use super::minitender::Walk;
use super::tender::invalid;
use super::{DecisionReason, Ruling};
use crate::evaluation::{Evaluation, Selected, SettledTie, reveal_draw};
use crate::message::{InputError, ReasonCode};
use crate::value::json::Path;
use crate::value::{Id, set};

impl Walk<'_> {
    /// The evaluation with the order that draws gave to offers that share a place; nothing where nobody drew.
    ///
    /// Errors: `invalid_ruling` for a draw among others than all that share a place, or not of all of them.
    pub(super) fn drawn(&mut self, evaluation: &Evaluation) -> Result<Option<Evaluation>, InputError> {
        let mut settled: Option<Evaluation> = None;
        let rulings = Path::ROOT.field("rulings");
        for (index, ruling) in self.tender.rulings.iter().enumerate() {
            let Ruling::Draw { draw, .. } = ruling else { continue };
            let Selected::Ids(order) = reveal_draw(draw)?.selected else { continue };
            let current = settled.get_or_insert_with(|| evaluation.clone());
            let drawn = set(order.iter().map(Id::as_str));
            let is_drawn = |place: &Vec<Id>| place.len() > 1 && set(place.iter().map(Id::as_str)) == drawn;
            let Some(at) = current.ranking.iter().position(is_drawn) else {
                let english = "these are not all the offers that share a place, each drawn";
                let czech = "nejde o všechny nabídky, které sdílejí místo, vylosované všechny";
                return Err(InputError::one(invalid(&rulings.index(index), english, czech)));
            };
            let places: Vec<Vec<Id>> = order.iter().map(|id| vec![id.clone()]).collect();
            let among = current.ranking.splice(at..=at, places.clone()).next().unwrap_or_default();
            if at == 0 {
                current.undecided = Vec::new();
                current.winner = order.first().cloned();
            }
            let list = order.iter().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ");
            self.decision.findings.push(DecisionReason::from(ruling.noted(ReasonCode::Drawn).with("value", list)));
            current.ties.push(SettledTie { rule: Cow::Borrowed("draw"), among, order: places });
        }
        Ok(settled)
    }
}
