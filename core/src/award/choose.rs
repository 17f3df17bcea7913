//! From the ranking to the contract.

use super::decision::{DecisionReason, Outcome, Winner};
use super::gate;
use super::minitender::{Stop, Walk};
use super::tender::money;
use crate::contract::ItemQuantity;
use crate::evaluation::Evaluation;
use crate::framework::AfterRefusal;
use crate::message::{ErrorCode, InputError, Problem, Reason, ReasonCode, Word, quoted};
use crate::offer::Offer;
use crate::value::{ById, Id};

/// Nothing decides between these: what comes next is a draw.
pub(super) fn tie_left<'i>(tied: impl IntoIterator<Item = &'i Id>) -> Reason {
    Reason::new(ReasonCode::TieLeft).with("among", quoted(tied)).with("ruling", Word::Draw.code())
}

impl Walk<'_> {
    /// From the ranking to the winner: refusals are passed over, ties and open questions are not.
    pub(super) fn choose(
        &mut self,
        offers: &[Offer],
        evaluation: &Evaluation,
        flagged: &[Id],
    ) -> Result<gate::End, Stop> {
        if evaluation.ranking.is_empty() {
            return Err(nobody_left(evaluation));
        }
        // An offer below a minimum of points is out of the ranking, and nobody has to ask about its price.
        let ruled = self.ruled();
        let is_pending = |id: &&Id| !ruled.contains(id.as_str()) && evaluation.totals.contains_key(*id);
        let pending = flagged.iter().filter(is_pending).cloned().collect();
        if let Some(end) = self.await_justification(pending) {
            return end;
        }
        if let Some(sharing) = self.sharing() {
            let (terms, line) = (sharing.0.clone(), sharing.1.clone());
            return self.share((&terms, &line), evaluation);
        }
        let refused = self.refusals();
        let mut reasons: Vec<DecisionReason> = Vec::new();
        let mut before: Vec<Id> = Vec::new();
        for place in &evaluation.ranking {
            let (gone, left): (Vec<&Id>, Vec<&Id>) = place.iter().partition(|id| refused.contains(id));
            for id in gone {
                if let Some(reason) = refused.get(id) {
                    reasons.push(DecisionReason::from(reason.clone()).about(id));
                }
                before.push(id.clone());
            }
            if !before.is_empty() && self.after_refusal == AfterRefusal::NewCall {
                return Ok(self.new_call(reasons));
            }
            match left.as_slice() {
                [] => {}
                [winner] => {
                    self.explain(winner, &before, evaluation, &mut reasons);
                    return self.conclude(winner, offers, reasons);
                }
                tied => {
                    let mut reason = tie_left(tied.iter().copied());
                    if let Some(total) = tied.first().and_then(|id| evaluation.totals.get(*id)) {
                        reason = reason.with("value", total.shown());
                    }
                    reasons.push(reason.into());
                    self.decision.undecided = tied.iter().copied().cloned().collect();
                    return Ok((Outcome::Undecided, reasons));
                }
            }
        }
        reasons.push(Reason::new(ReasonCode::RefusedByAll).with("value", quoted(&before)).into());
        Ok((Outcome::RefusedByAll, reasons))
    }

    fn explain(&self, winner: &Id, before: &[Id], evaluation: &Evaluation, reasons: &mut Vec<DecisionReason>) {
        if before.is_empty() {
            let mut reason = Reason::new(ReasonCode::BestFigure).with("offer", winner);
            if let Some(total) = evaluation.totals.get(winner) {
                reason = reason.with("value", total.shown());
            }
            let next =
                evaluation.ranking.get(1).and_then(|place| place.first()).and_then(|id| evaluation.totals.get(id));
            if let Some(next) = next {
                reason = reason.with("next", next.shown());
            }
            let citation = gate::cite("call.award_by_criteria", self.framework);
            reasons.push(DecisionReason::from(reason).about(winner).citing(citation));
        } else {
            let reason = Reason::new(ReasonCode::NextInOrder).with("offer", winner).with("value", quoted(before));
            reasons.push(DecisionReason::from(reason).about(winner));
        }
        for tie in evaluation.ties.iter().filter(|tie| tie.among.contains(winner)) {
            let first = tie.order.first().map(quoted).unwrap_or_default();
            let reason = Reason::new(ReasonCode::TieSettled).with("among", quoted(&tie.among)).with("rule", &tie.rule);
            reasons.push(reason.with("first", first).into());
        }
    }

    fn conclude(&mut self, winner: &Id, offers: &[Offer], reasons: Vec<DecisionReason>) -> Result<gate::End, Stop> {
        let request = &self.tender.request;
        let index = offers.iter().position(|offer| offer.id == *winner);
        let offer = index.and_then(|index| offers.get(index));
        let Some((offer, participant)) = offer.and_then(|offer| Some((offer, offer.participant.clone()?))) else {
            // Every offer of the ranking is one of the offers, and has a participant.
            return Err(InputError::one(Problem::new(ErrorCode::UnknownOffer, "/offers").with("value", winner)).into());
        };
        let path = format!("/offers/{}/lines", index.unwrap_or_default());
        let price = money(&offer.total_price().ok().flatten().unwrap_or_default(), &path)?;
        let offered = ById::new(offer.lines.iter().map(|line| (&line.item, line)));
        let lines = request.lines.iter().filter_map(|line| {
            let offered = offered.get(&line.item)?;
            let ordered = ItemQuantity { item: line.item.clone(), quantity: line.quantity };
            Some(self.contract_line(ordered, line.unit, (offered.unit_price?, offered.vat_percent), &path))
        });
        let lines: Result<_, _> = lines.collect();
        self.add_contract(Some(winner), &participant, (lines?, price), &path)?;
        self.decision.winner = Some(Winner { offer: Some(winner.clone()), participant });
        Ok((Outcome::Awarded, reasons))
    }
}

/// Why nobody is left: all for want of capacity, all over a ceiling, or for whatever reasons.
fn nobody_left(evaluation: &Evaluation) -> Stop {
    let only = |code: ReasonCode| evaluation.findings.iter().all(|finding| finding.reason.code() == code);
    let (outcome, code) = if only(ReasonCode::NoCapacity) {
        (Outcome::NoCapacity, ReasonCode::EveryOfferWithoutCapacity)
    } else if only(ReasonCode::CeilingReached) {
        (Outcome::CeilingReached, ReasonCode::EveryOfferOverACeiling)
    } else {
        (Outcome::NoAdmissibleOffer, ReasonCode::NoAdmissibleOffer)
    };
    let reason = Reason::new(code).with("value", evaluation.inadmissible.len());
    Stop::End(outcome, vec![reason.into()])
}
