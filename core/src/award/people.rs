//! What people ruled about offers, applied and kept.

use std::collections::BTreeSet;

use super::Ruling;
use super::decision::DecisionReason;
use super::minitender::Walk;
use super::tender::invalid;
use crate::evaluation::admissible;
use crate::message::{InputError, Reason, ReasonCode};
use crate::offer::Offer;
use crate::value::json::Path;
use crate::value::{ById, Id, Map, set};

impl Walk<'_> {
    /// Notes what people ruled about offers, and excludes offers whose explanation was not accepted.
    ///
    /// Where the lot has no rule on low prices, it is for people alone to say which price is one. Where it has a rule, a
    /// price that it does not flag cannot be the ground of an exclusion.
    pub(super) fn apply_rulings(
        &mut self,
        offers: &[Offer],
        flagged: &[Id],
        excluded: &mut Map<Vec<Reason>>,
    ) -> Result<(), InputError> {
        let flagged = set(flagged.iter().map(Id::as_str));
        let standing = self.standing(offers, excluded)?;
        for (index, ruling) in self.tender.rulings.iter().enumerate() {
            match ruling {
                Ruling::Justification { offer, accepted, .. } => {
                    if self.lot.abnormally_low.is_some() && !flagged.contains(offer.as_str()) {
                        if !accepted && standing.contains(offer.as_str()) {
                            let english = "the rule of the lot does not flag this price as abnormally low";
                            let czech = "pravidlo části tuto cenu neoznačuje za mimořádně nízkou";
                            let rulings = Path::ROOT.field("rulings");
                            return Err(InputError::one(invalid(&rulings.index(index), english, czech)));
                        }
                        self.note(ruling.noted(ReasonCode::JustificationWithoutFlag), offer);
                    } else if *accepted {
                        self.note(ruling.noted(ReasonCode::JustificationAccepted), offer);
                    } else {
                        let reason = ruling.noted(ReasonCode::JustificationNotAccepted);
                        excluded.or_default(offer).push(reason);
                    }
                }
                Ruling::Clarification { offer, values, .. } => {
                    for (criterion, value) in values {
                        let reason = ruling.noted(ReasonCode::Clarified);
                        self.note(reason.with("criterion", criterion).with("value", value), offer);
                    }
                }
                Ruling::Points { offer, criterion, points, .. } => {
                    let reason = ruling.noted(ReasonCode::PointsGiven);
                    self.note(reason.with("criterion", criterion).with("value", points), offer);
                }
                Ruling::Refusal { .. }
                | Ruling::Draw { .. }
                | Ruling::Withdrawal { .. }
                | Ruling::Cancellation { .. } => {}
            }
        }
        Ok(())
    }

    fn note(&mut self, reason: Reason, offer: &Id) {
        self.decision.findings.push(DecisionReason::from(reason).about(offer));
    }

    /// The offers against which nothing stands, where a ruling asks for them.
    fn standing<'o>(&self, offers: &'o [Offer], excluded: &Map<Vec<Reason>>) -> Result<BTreeSet<&'o str>, InputError> {
        let not_accepted = |ruling: &Ruling| matches!(ruling, Ruling::Justification { accepted: false, .. });
        if !self.tender.rulings.iter().any(not_accepted) {
            return Ok(BTreeSet::new());
        }
        let standing = admissible(&self.lot.scheme, offers, &self.circumstances, excluded)?;
        Ok(set(standing.into_iter().map(|offer| offer.id.as_str())))
    }

    /// Every refusal is kept, also one that nobody asked for or that changed nothing.
    pub(super) fn note_other_refusals(&mut self, reasons: &[DecisionReason]) {
        let refused = reasons.iter().filter(|reason| reason.reason.code() == ReasonCode::Refused);
        let said = set(refused.filter_map(|reason| reason.offer.as_ref()).map(Id::as_str));
        for ruling in &self.tender.rulings {
            if let Ruling::Refusal { offer, .. } = ruling
                && !said.contains(offer.as_str())
            {
                self.note(ruling.noted(ReasonCode::Refused), offer);
            }
        }
    }

    pub(super) fn refusals(&self) -> ById<'_, Reason> {
        let refusals = self.tender.rulings.iter().filter_map(|ruling| match ruling {
            Ruling::Refusal { offer, .. } => Some((offer, ruling.noted(ReasonCode::Refused))),
            _ => None,
        });
        ById::new(refusals)
    }
}
