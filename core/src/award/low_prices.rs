//! Abnormally low prices: flagged by the rule of the lot, explained by the participant, ruled on by people.

use std::collections::BTreeSet;

use super::decision::{DecisionReason, Outcome};
use super::minitender::{Stop, Walk};
use super::{Ruling, gate};
use crate::evaluation::{AbnormallyLow, abnormally_low, admissible, findings};
use crate::message::{ErrorCode, InputError, Language, Reason, ReasonCode};
use crate::offer::Offer;
use crate::value::{Id, Map, set, sort};

impl Walk<'_> {
    /// Flags the prices of admissible offers, where the lot has a rule.
    pub(super) fn abnormally_low(
        &mut self,
        offers: &[Offer],
        excluded: &mut Map<Vec<Reason>>,
    ) -> Result<Vec<Id>, Stop> {
        let Some(rule) = &self.lot.abnormally_low else { return Ok(Vec::new()) };
        if rule.needs_initial_prices() {
            // An offer without the price that the rule looks at has a flaw; the others are judged without it.
            for offer in offers.iter().filter(|offer| offer.initial_price.is_none()) {
                let reason = Reason::new(ReasonCode::MissingPrice).with("item", "initial_price");
                excluded.or_default(&offer.id).push(reason);
            }
        }
        let mut standing: Vec<Offer> =
            admissible(&self.lot.scheme, offers, &self.circumstances, excluded)?.into_iter().cloned().collect();
        sort(&mut standing, |a, b| a.id.cmp(&b.id));
        if standing.is_empty() {
            return Ok(Vec::new());
        }
        let found: AbnormallyLow = match abnormally_low(rule, &standing, self.circumstances.ceiling) {
            Ok(found) => found,
            Err(error) => {
                self.note_findings(&findings(&self.lot.scheme, offers, &self.circumstances, excluded)?);
                return Err(undefined_rule(error));
            }
        };
        for flag in &found.flagged {
            let offer =
                standing.binary_search_by(|offer| offer.id.cmp(flag)).ok().and_then(|index| standing.get(index));
            let price = offer.and_then(|offer| offer.total_price().ok().flatten());
            let mut reason = Reason::new(ReasonCode::AbnormallyLow).with("value", price.unwrap_or_default());
            if let Some(threshold) = &found.threshold {
                reason = reason.with("expected", threshold.shown());
            }
            let because =
                found.details.iter().find(|detail| detail.offer == *flag).and_then(|detail| detail.because.first());
            if let Some((deviation, comparison)) = because.and_then(|first| Some((first.deviation.as_ref()?, first))) {
                reason = reason.with("deviation", deviation.shown()).with("reference", comparison.reference.shown());
            }
            let citation = gate::cite("price.abnormally_low", self.framework);
            self.decision.findings.push(DecisionReason::from(reason).about(flag).citing(citation));
        }
        let flagged = found.flagged.clone();
        self.decision.abnormally_low = Some(found);
        Ok(flagged)
    }

    /// The end where explanations of low prices have to be ruled on first; nothing where there are none.
    pub(super) fn await_justification(&mut self, pending: Vec<Id>) -> Option<Result<gate::End, Stop>> {
        if pending.is_empty() {
            return None;
        }
        let reasons = pending.iter().map(|offer| {
            let reason = Reason::new(ReasonCode::JustificationPending).with("offer", offer);
            DecisionReason::from(reason).about(offer).citing(gate::cite("price.abnormally_low", self.framework))
        });
        let reasons = reasons.collect();
        self.decision.undecided = pending;
        Some(Ok((Outcome::Undecided, reasons)))
    }

    /// The offers on whose explanation somebody has ruled.
    pub(super) fn ruled(&self) -> BTreeSet<&str> {
        set(self.tender.rulings.iter().filter_map(|ruling| match ruling {
            Ruling::Justification { offer, .. } => Some(offer.as_str()),
            _ => None,
        }))
    }
}

/// A rule on low prices whose arithmetic has no result ends the evaluation as a formula does.
fn undefined_rule(error: InputError) -> Stop {
    let undefined = error.problems().iter().find(|problem| problem.code() == ErrorCode::FormulaUndefined);
    let Some(problem) = undefined else { return error.into() };
    let reason = Reason::new(ReasonCode::FormulaUndefined)
        .with("formula", "abnormally_low")
        .with("reason_cs", problem.message(Language::Czech))
        .with("reason_en", problem.message(Language::English));
    Stop::End(Outcome::NotEvaluable, vec![reason.into()])
}
