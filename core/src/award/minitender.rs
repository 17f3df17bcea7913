//! The decision on a request, from the gate to the partial contract.

use super::decision::{Decision, DecisionReason, OfferSummary, Outcome};
use super::directly::Course;
use super::inspect::Inspection;
use super::shared::as_whole;
use super::{MiniTender, gate};
use crate::evaluation::{Basis, Circumstances, EvaluateError, OfferFinding, Undefined, evaluate_excluding, findings};
use crate::framework::{AfterRefusal, FrameworkContract, FrameworkState, Lot, SplitTerms, Way};
use crate::message::{ErrorCode, InputError, Language, Problem, Reason, ReasonCode};
use crate::offer::Offer;
use crate::value::{Checked, Figure, Id, Map, set, sort};

/// Decides on a request: follows the path of its lot, directly or by a mini-tender, and says how it ends and why.
///
/// Refused are inputs that cannot be: a request of another framework, an unknown lot or item, another unit, an offer for
/// another request, an answer out of turn, a ruling about nothing, a moment before the deadline, a state with lots or participants that the
/// framework contract does not have. Everything else is an outcome or a finding: late
/// by a second, over a ceiling by 0.01, incomplete, no offers at all, 0/0 in a formula.
///
/// An offer that passes what is left of a ceiling, or of its participant's capacity, is inadmissible. If that holds of all
/// offers and nothing else stands against them, the outcome says so (`ceiling_reached`, `no_capacity`).
///
/// ```
/// use minitendr::{AwardInput, Outcome, award};
/// let input: AwardInput = serde_json::from_str(r#"{
///   "framework": {"id": "F", "authority": "Region", "regime": "zzvz_2016",
///     "term": {"from": "2026-01-01", "to": "2029-12-31"},
///     "lots": [{"id": "L", "area": "field_and_outpatient", "region": "CZ053",
///       "items": [{"id": "hour", "unit": "hour", "maximum_unit_price": "500"}],
///       "scheme": {"combine": {"kind": "weighted_sum"}, "criteria": [
///         {"id": "price", "of": "price", "better": "lower", "weight": "100", "formula": {"kind": "ratio"}}]}}],
///     "participants": [{"id": "P", "lots": [{"lot": "L"}]}, {"id": "Q", "lots": [{"lot": "L"}]}]},
///   "request": {"id": "R", "framework": "F", "lot": "L", "office": "5309", "received_at": "2026-03-03T09:00:00+01:00",
///     "place": {"region": "CZ053"}, "period": {"from": "2026-04-01", "to": "2026-06-30"},
///     "lines": [{"item": "hour", "quantity": "40", "unit": "hour"}], "cases": ["case-1"]},
///   "offers": [
///     {"id": "1", "participant": "P", "lines": [{"item": "hour", "quantity": "40", "unit_price": "450"}]},
///     {"id": "2", "participant": "Q", "lines": [{"item": "hour", "quantity": "40", "unit_price": "500.01"}]}],
///   "at": "2026-03-10T12:00:00+01:00"}"#)?;
/// let (framework, state, tender) = input.into_parts();
/// let decision = award(&framework, &state, &tender)?;
/// assert_eq!(decision.outcome, Outcome::Awarded);
/// assert_eq!(decision.contracts[0].price.to_string(), "18000");
/// assert_eq!(decision.findings[0].reason.code().as_str(), "over_ceiling");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn award(
    framework: &Checked<FrameworkContract>,
    state: &FrameworkState,
    tender: &MiniTender,
) -> Result<Decision, InputError> {
    Ok(award_by(framework, state, tender)?.0)
}

/// As [`award`](fn@award), with what was evaluated, where it came to an evaluation.
pub(crate) fn award_by<'f>(
    framework: &'f Checked<FrameworkContract>,
    state: &FrameworkState,
    tender: &MiniTender,
) -> Result<(Decision, Option<Basis<'f>>), InputError> {
    let (lot, circumstances) = tender.check(framework, state)?;
    let mut walk = Walk {
        framework,
        lot,
        state,
        tender,
        circumstances,
        decision: start(framework, lot, tender),
        after_refusal: AfterRefusal::default(),
        split: None,
        evaluated: None,
        excluded: Map::new(),
        drawn: Vec::new(),
    };
    let (outcome, reasons) = match walk.walk() {
        Ok(end) => end,
        Err(Stop::End(outcome, reasons)) => (outcome, reasons),
        Err(Stop::Input(error)) => return Err(error),
    };
    walk.note_other_refusals(&reasons);
    if walk.decision.evaluation.is_some() {
        walk.decision.findings.extend(gate::about_scheme(framework, lot));
    }
    walk.decision.outcome = outcome;
    walk.decision.reasons = reasons;
    let Walk { decision, evaluated, excluded, drawn, circumstances, .. } = walk;
    let basis = evaluated.map(|offers| Basis { scheme: &lot.scheme, offers, circumstances, excluded, drawn });
    Ok((decision, basis))
}

fn start(framework: &FrameworkContract, lot: &Lot, tender: &MiniTender) -> Decision {
    let price = |offer: &Offer| offer.total_price().ok().flatten().map(|price| Figure::new(price, 2));
    let mut offers: Vec<OfferSummary> = tender
        .offers
        .iter()
        .map(|offer| OfferSummary {
            offer: offer.id.clone(),
            participant: offer.participant.clone(),
            price: price(offer),
        })
        .collect();
    sort(&mut offers, |a, b| a.offer.cmp(&b.offer));
    Decision {
        framework: framework.id.clone(),
        lot: lot.id.clone(),
        request: tender.request.id.clone(),
        request_version: tender.request.version.get(),
        place: tender.request.place.clone(),
        at: tender.at.clone(),
        rules: Vec::new(),
        asked: Vec::new(),
        offers,
        outcome: Outcome::NoOffer,
        winner: None,
        undecided: Vec::new(),
        reasons: Vec::new(),
        findings: gate::warnings(framework).chain(gate::suspicious(tender)).collect(),
        evaluation: None,
        abnormally_low: None,
        unmet: Vec::new(),
        contracts: Vec::new(),
    }
}

/// Why the path ends before its last step.
pub(super) enum Stop {
    End(Outcome, Vec<DecisionReason>),
    Input(InputError),
}

impl From<InputError> for Stop {
    fn from(error: InputError) -> Self {
        Self::Input(error)
    }
}

impl From<gate::End> for Stop {
    fn from((outcome, reasons): gate::End) -> Self {
        Self::End(outcome, reasons)
    }
}

/// The way of one mini-tender; its steps stand in `low_prices`, `people` and `choose`.
pub(super) struct Walk<'p> {
    pub(super) framework: &'p Checked<FrameworkContract>,
    pub(super) lot: &'p Lot,
    pub(super) state: &'p FrameworkState,
    pub(super) tender: &'p MiniTender,
    pub(super) circumstances: Circumstances,
    pub(super) decision: Decision,
    /// What follows where the winner refuses.
    pub(super) after_refusal: AfterRefusal,
    /// How the request may be shared, where the way says so.
    pub(super) split: Option<&'p SplitTerms>,
    /// The offers that were evaluated, with what rulings supplied.
    evaluated: Option<Vec<Offer>>,
    /// What stands against them outside the scheme.
    excluded: Map<Vec<Reason>>,
    /// The orders in which offers that shared a place were drawn.
    drawn: Vec<Vec<Id>>,
}

impl Walk<'_> {
    fn walk(&mut self) -> Result<gate::End, Stop> {
        gate::pass(self.framework, self.lot, self.state, self.tender)?;
        let rule = match self.course()? {
            Course::Ended(end) => {
                self.no_offers()?;
                return Ok(end);
            }
            Course::MiniTender(rule) => rule,
        };
        if let Some(Way::MiniTender { after_refusal, split, .. }) = rule.map(|rule| &rule.way) {
            self.after_refusal = *after_refusal;
            self.split = split.as_ref();
        }
        if self.tender.offers.is_empty() {
            if rule.is_some() && self.tender.deadline.is_none() && self.tender.call.is_none() {
                return Ok(self.new_call(Vec::new()));
            }
            return Err(Stop::End(Outcome::NoOffer, vec![Reason::new(ReasonCode::NoOffer).into()]));
        }
        let supplied = self.tender.supplied();
        let day = self.tender.at.day();
        let mut inspection = Inspection::new(self.framework, self.lot, self.state, &self.tender.request, day);
        inspection.takes_parts = self.sharing().is_some();
        let excluded = supplied.iter().map(|offer| (offer.id.clone(), inspection.of(offer))).collect();
        let offers = match self.sharing() {
            Some((_, line)) => supplied.iter().map(|offer| as_whole(offer, line)).collect(),
            None => supplied,
        };
        let end = self.decide(&offers, excluded);
        self.evaluated = self.decision.evaluation.is_some().then_some(offers);
        self.note_entry(&inspection);
        end
    }

    /// Offers have no place where the path leads directly.
    fn no_offers(&self) -> Result<(), InputError> {
        if self.tender.offers.is_empty() {
            return Ok(());
        }
        let rule = self.decision.rules.last().map_or("", Id::as_str);
        Err(InputError::one(Problem::new(ErrorCode::AnotherWay, "/offers").with("value", rule)))
    }

    fn decide(&mut self, offers: &[Offer], mut excluded: Map<Vec<Reason>>) -> Result<gate::End, Stop> {
        let flagged = self.abnormally_low(offers, &mut excluded)?;
        self.apply_rulings(offers, &flagged, &mut excluded)?;
        let mut evaluation = match evaluate_excluding(&self.lot.scheme, offers, &self.circumstances, &excluded) {
            Ok(evaluation) => evaluation,
            Err(EvaluateError::Undefined(undefined)) => {
                self.note_findings(&findings(&self.lot.scheme, offers, &self.circumstances, &excluded)?);
                // Without the offer in question the rest may be evaluable.
                let ruled = self.ruled();
                let pending = flagged.into_iter().filter(|offer| !ruled.contains(offer.as_str())).collect();
                return self.await_justification(pending).unwrap_or_else(|| Err(not_evaluable(&undefined)));
            }
            Err(EvaluateError::Input(error)) => return Err(error.into()),
        };
        self.note_findings(&evaluation.findings);
        self.drawn = self.settle(&mut evaluation)?;
        let end = self.choose(offers, &evaluation, &flagged);
        self.decision.evaluation = Some(evaluation);
        self.excluded = excluded;
        end
    }

    /// What the participants that offered did not have when the framework contract began. It comes last: it decides nothing.
    fn note_entry(&mut self, inspection: &Inspection<'_>) {
        let offers = &self.tender.offers;
        let replaced = set(offers.iter().filter_map(|offer| offer.replaces.as_ref()).map(Id::as_str));
        let mut found = Vec::new();
        for offer in offers.iter().filter(|offer| !replaced.contains(offer.id.as_str())) {
            let missing = inspection.at_entry(offer).into_iter();
            found.extend(missing.map(|reason| OfferFinding { offer: offer.id.clone(), reason }));
        }
        sort(&mut found, |a, b| a.offer.cmp(&b.offer));
        self.note_findings(&found);
    }

    pub(super) fn note_findings(&mut self, findings: &[OfferFinding]) {
        for finding in findings {
            let citation = gate::cite_reason(&finding.reason, self.framework);
            let reason = DecisionReason::from(finding.reason.clone()).about(&finding.offer);
            self.decision.findings.push(reason.citing(citation));
        }
    }
}

fn not_evaluable(undefined: &Undefined) -> Stop {
    // The sentence of the reason exists in both languages; the numbers of a reason are texts of one.
    let mut reason = Reason::new(ReasonCode::FormulaUndefined)
        .with("formula", undefined.formula)
        .with("reason_cs", undefined.reason.text(Language::Czech))
        .with("reason_en", undefined.reason.text(Language::English));
    if let Some(criterion) = &undefined.criterion {
        reason = reason.with("criterion", criterion);
    }
    Stop::End(Outcome::NotEvaluable, vec![reason.into()])
}
