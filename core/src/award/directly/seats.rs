//! The participants and the order, as the direct rules look at them.

use super::super::direct::{Candidate, DirectOrder, Seat, SelectInput};
use super::super::minitender::Walk;
use super::super::tender::money;
use super::{Amounts, Order};
use crate::framework::{DirectRule, Measure};
use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::value::json::{Check, Path};
use crate::value::{Exact, Id, Quantity};

impl Walk<'_> {
    /// The order as the rules look at it.
    pub(super) fn direct_order(&self, rule: &DirectRule, order: &Order<'_>) -> Result<DirectOrder, InputError> {
        let request = &self.tender.request;
        let mut wanted = DirectOrder { preferences: request.need.preferences.clone(), ..DirectOrder::default() };
        match rule {
            DirectRule::Draw { algorithm } => {
                let Some(draw) = &self.tender.draw else {
                    return Err(InputError::one(Problem::new(ErrorCode::MissingField, "/draw").with("value", "draw")));
                };
                let mut problems = Problems::new();
                draw.lottery(*algorithm).check(&Path::ROOT.field("draw"), &mut problems);
                InputError::unless_empty(problems)?;
                wanted.draw = Some(draw.clone());
            }
            DirectRule::SameParticipant {} => {
                wanted.participant = request.continues.as_ref().map(|continued| continued.participant.clone());
            }
            _ => {}
        }
        match rule.measure() {
            Some(Measure::Value) => {
                let Some(value) = self.circumstances.ceiling else {
                    let problem = Problem::new(ErrorCode::MissingField, "/request/maximum_price");
                    return Err(InputError::one(problem.with("value", "maximum_price")));
                };
                wanted.value = Some(value);
            }
            Some(Measure::Quantity) => {
                let sum: Exact = order.rest.iter().map(|(_, amount)| amount).sum();
                wanted.quantity = sum.to_decimal().and_then(|sum| Quantity::new(sum).ok());
            }
            Some(Measure::Count) | None => {}
        }
        Ok(wanted)
    }

    /// The participants that can be asked, each with where its history has put it.
    pub(super) fn seats(
        &self,
        rule: &DirectRule,
        order: &DirectOrder,
        barred: &[&Id],
    ) -> Result<Vec<Seat>, InputError> {
        // A share is one of all participants, whoever can be asked; and whoever delivers may be barred for now.
        let counts_all = matches!(rule, DirectRule::TargetShares { .. } | DirectRule::SameParticipant {});
        let is_party = |id: &Id| self.framework.participant(id).is_some_and(|one| one.terms(&self.lot.id).is_some());
        if *rule == (DirectRule::SameParticipant {}) && !order.participant.as_ref().is_some_and(is_party) {
            return Ok(Vec::new());
        }
        let known = |id: &Id| self.state.direct(&self.lot.id, id);
        let lines = self.tender.request.lines.iter();
        let whole: Amounts = lines.map(|line| (line.item.clone(), line.quantity.exact())).collect();
        let candidates = self
            .framework
            .participants_of(&self.lot.id)
            .filter(|(participant, _)| counts_all || !barred.contains(&&participant.id))
            .map(|(participant, terms)| {
                let price = self.price(terms, &whole).and_then(|price| money(&price, "").ok());
                let history = known(&participant.id);
                let awarded = rule.measure().zip(history).map(|(measure, history)| history.awarded(measure));
                Candidate {
                    id: participant.id.clone(),
                    rank: terms.rank,
                    price,
                    share: terms.share,
                    capacity: None,
                    awarded,
                    attributes: terms.profile.as_ref().map(|profile| profile.attributes.clone()).unwrap_or_default(),
                }
            });
        let input = SelectInput { rule: rule.clone(), participants: candidates.collect(), orders: vec![order.clone()] };
        if input.participants.is_empty() {
            return Ok(Vec::new());
        }
        let mut seats = input.checked()?;
        for seat in &mut seats {
            seat.is_barred = barred.contains(&&seat.id);
            if let (DirectRule::Rotation { .. }, Some(turn)) = (rule, known(&seat.id).and_then(|known| known.turn)) {
                // Whoever has never been to the back stands by rank before those who have.
                seat.place = u64::from(u32::MAX).saturating_add(u64::from(turn));
            }
        }
        Ok(seats)
    }
}
