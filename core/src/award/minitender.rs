//! The path of a mini-tender, from the gate to the partial contract.

use std::collections::{BTreeMap, BTreeSet};

use super::decision::{Decision, DecisionReason, OfferSummary, Outcome, Winner};
use super::inspect::Inspection;
use super::tender::{invalid, money};
use super::{MiniTender, Ruling, gate};
use crate::contract::{ContractFormat, ContractLine, PartialContract};
use crate::evaluation::{
    AbnormallyLow, Circumstances, EvaluateError, Evaluation, OfferFinding, Undefined, abnormally_low, admissible,
    evaluate_excluding, findings,
};
use crate::framework::{FrameworkContract, FrameworkState, Lot};
use crate::message::{ErrorCode, InputError, Language, Problem, Reason, ReasonCode};
use crate::offer::Offer;
use crate::value::json::Path as Place;
use crate::value::{Checked, Figure, Id, Money};

/// Decides on a request: walks the path of a mini-tender and says how it ends and why.
///
/// Refused are inputs that cannot be: a request of another framework, an unknown lot or item, another unit, an offer for
/// another request, a ruling about nothing, a moment before the deadline, a state with lots or participants that the
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
    let (lot, circumstances) = tender.check(framework, state)?;
    let mut path = Path { framework, lot, state, tender, circumstances, decision: start(framework, lot, tender) };
    let (outcome, reasons) = match path.walk() {
        Ok(end) => end,
        Err(Stop::End(outcome, reasons)) => (outcome, reasons),
        Err(Stop::Input(error)) => return Err(error),
    };
    path.note_other_refusals(&reasons);
    path.decision.outcome = outcome;
    path.decision.reasons = reasons;
    Ok(path.decision)
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
    offers.sort_by(|a, b| a.offer.cmp(&b.offer));
    Decision {
        framework: framework.id.clone(),
        lot: lot.id.clone(),
        request: tender.request.id.clone(),
        request_version: tender.request.version.get(),
        at: tender.at.clone(),
        offers,
        outcome: Outcome::NoOffer,
        winner: None,
        undecided: Vec::new(),
        reasons: Vec::new(),
        findings: gate::warnings(framework).into_iter().chain(gate::suspicious(tender)).collect(),
        evaluation: None,
        abnormally_low: None,
        contracts: Vec::new(),
    }
}

/// Why the path ends before its last step.
enum Stop {
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

struct Path<'p> {
    framework: &'p Checked<FrameworkContract>,
    lot: &'p Lot,
    state: &'p FrameworkState,
    tender: &'p MiniTender,
    circumstances: Circumstances,
    decision: Decision,
}

impl Path<'_> {
    fn walk(&mut self) -> Result<gate::End, Stop> {
        gate::pass(self.framework, self.lot, self.state, self.tender)?;
        if self.tender.offers.is_empty() {
            return Err(Stop::End(Outcome::NoOffer, vec![Reason::new(ReasonCode::NoOffer).into()]));
        }
        let offers = self.tender.supplied();
        let mut excluded = self.inspect(&offers);
        let flagged = self.abnormally_low(&offers, &mut excluded)?;
        self.apply_rulings(&offers, &flagged, &mut excluded)?;
        let evaluation = match evaluate_excluding(&self.lot.scheme, &offers, &self.circumstances, &excluded) {
            Ok(evaluation) => evaluation,
            Err(EvaluateError::Undefined(undefined)) => {
                self.note_findings(&findings(&self.lot.scheme, &offers, &self.circumstances, &excluded)?);
                // Without the offer in question the rest may be evaluable.
                let ruled = self.ruled();
                let pending = flagged.into_iter().filter(|offer| !ruled.contains(offer)).collect();
                return self.await_justification(pending).unwrap_or_else(|| Err(not_evaluable(&undefined)));
            }
            Err(EvaluateError::Input(error)) => return Err(error.into()),
        };
        self.note_findings(&evaluation.findings);
        let end = self.choose(&offers, &evaluation, &flagged);
        self.decision.evaluation = Some(evaluation);
        end
    }

    /// What stands against each offer under the framework.
    fn inspect(&self, offers: &[Offer]) -> BTreeMap<Id, Vec<Reason>> {
        let (request, day) = (&self.tender.request, self.tender.at.day());
        let inspection = Inspection::new(self.framework, self.lot, self.state, request, day);
        offers.iter().map(|offer| (offer.id.clone(), inspection.of(offer))).collect()
    }

    /// Flags the prices of admissible offers, where the lot has a rule.
    fn abnormally_low(&mut self, offers: &[Offer], excluded: &mut BTreeMap<Id, Vec<Reason>>) -> Result<Vec<Id>, Stop> {
        let Some(rule) = &self.lot.abnormally_low else { return Ok(Vec::new()) };
        if rule.needs_initial_prices() {
            // An offer without the price that the rule looks at has a flaw; the others are judged without it.
            for offer in offers.iter().filter(|offer| offer.initial_price.is_none()) {
                let reason = Reason::new(ReasonCode::MissingPrice).with("item", "initial_price");
                excluded.entry(offer.id.clone()).or_default().push(reason);
            }
        }
        let mut standing: Vec<Offer> =
            admissible(&self.lot.scheme, offers, &self.circumstances, excluded)?.into_iter().cloned().collect();
        standing.sort_by(|a, b| a.id.cmp(&b.id));
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
            let citation = gate::cite("price.abnormally_low", self.framework);
            self.decision.findings.push(DecisionReason::from(reason).about(flag).citing(citation));
        }
        let flagged = found.flagged.clone();
        self.decision.abnormally_low = Some(found);
        Ok(flagged)
    }

    /// Notes what people ruled about offers, and excludes offers whose explanation was not accepted.
    ///
    /// Where the lot has no rule on low prices, it is for people alone to say which price is one. Where it has a rule, a
    /// price that it does not flag cannot be the ground of an exclusion.
    fn apply_rulings(
        &mut self,
        offers: &[Offer],
        flagged: &[Id],
        excluded: &mut BTreeMap<Id, Vec<Reason>>,
    ) -> Result<(), InputError> {
        let flagged: BTreeSet<&Id> = flagged.iter().collect();
        let standing = self.standing(offers, excluded)?;
        for (index, ruling) in self.tender.rulings.iter().enumerate() {
            match ruling {
                Ruling::Justification { offer, accepted, .. } => {
                    if self.lot.abnormally_low.is_some() && !flagged.contains(offer) {
                        if !accepted && standing.contains(offer) {
                            let english = "the rule of the lot does not flag this price as abnormally low";
                            let czech = "pravidlo části tuto cenu neoznačuje za mimořádně nízkou";
                            let rulings = Place::ROOT.field("rulings");
                            return Err(InputError::one(invalid(&rulings.index(index), english, czech)));
                        }
                        self.note(ruling.noted(ReasonCode::JustificationWithoutFlag), offer);
                    } else if *accepted {
                        self.note(ruling.noted(ReasonCode::JustificationAccepted), offer);
                    } else {
                        let reason = ruling.noted(ReasonCode::JustificationNotAccepted);
                        excluded.entry(offer.clone()).or_default().push(reason);
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
                Ruling::Refusal { .. } | Ruling::Withdrawal { .. } | Ruling::Cancellation { .. } => {}
            }
        }
        Ok(())
    }

    fn note(&mut self, reason: Reason, offer: &Id) {
        self.decision.findings.push(DecisionReason::from(reason).about(offer));
    }

    /// The offers against which nothing stands, where a ruling asks for them.
    fn standing(&self, offers: &[Offer], excluded: &BTreeMap<Id, Vec<Reason>>) -> Result<BTreeSet<Id>, InputError> {
        let not_accepted = |ruling: &Ruling| matches!(ruling, Ruling::Justification { accepted: false, .. });
        if !self.tender.rulings.iter().any(not_accepted) {
            return Ok(BTreeSet::new());
        }
        let standing = admissible(&self.lot.scheme, offers, &self.circumstances, excluded)?;
        Ok(standing.into_iter().map(|offer| offer.id.clone()).collect())
    }

    /// Every refusal is kept, also one that nobody asked for or that changed nothing.
    fn note_other_refusals(&mut self, reasons: &[DecisionReason]) {
        let refused = reasons.iter().filter(|reason| reason.reason.code() == ReasonCode::Refused);
        let said: BTreeSet<&Id> = refused.filter_map(|reason| reason.offer.as_ref()).collect();
        for ruling in &self.tender.rulings {
            if let Ruling::Refusal { offer, .. } = ruling
                && !said.contains(offer)
            {
                self.note(ruling.noted(ReasonCode::Refused), offer);
            }
        }
    }

    fn note_findings(&mut self, findings: &[OfferFinding]) {
        for finding in findings {
            let parameter = match finding.reason.code() {
                ReasonCode::NotInLot => "participants.closed_circle",
                ReasonCode::CredentialMissing => credential(&finding.reason),
                ReasonCode::Late => "offers.late",
                ReasonCode::Duplicate => "participants.duplicate_offers",
                ReasonCode::WorseThanFramework => "offers.worse_than_framework",
                ReasonCode::JustificationNotAccepted => "price.abnormally_low",
                _ => "",
            };
            let ceiling = finding.reason.value("name").filter(|_| finding.reason.code() == ReasonCode::CeilingReached);
            let citation = match ceiling {
                Some(of) => gate::cite_ceiling(of, self.framework),
                None => gate::cite(parameter, self.framework),
            };
            let reason = DecisionReason::from(finding.reason.clone()).about(&finding.offer);
            self.decision.findings.push(reason.citing(citation));
        }
    }

    /// From the ranking to the winner: refusals are passed over, ties and open questions are not.
    fn choose(&mut self, offers: &[Offer], evaluation: &Evaluation, flagged: &[Id]) -> Result<gate::End, Stop> {
        if evaluation.ranking.is_empty() {
            return Err(nobody_left(evaluation));
        }
        // An offer below a minimum of points is out of the ranking, and nobody has to ask about its price.
        let ruled = self.ruled();
        let is_pending = |id: &&Id| !ruled.contains(*id) && evaluation.totals.contains_key(*id);
        let pending = flagged.iter().filter(is_pending).cloned().collect();
        if let Some(end) = self.await_justification(pending) {
            return end;
        }
        let refused = self.refusals();
        let mut reasons: Vec<DecisionReason> = Vec::new();
        let mut before: Vec<Id> = Vec::new();
        for place in &evaluation.ranking {
            let (gone, left): (Vec<&Id>, Vec<&Id>) = place.iter().partition(|id| refused.contains_key(*id));
            for id in gone {
                if let Some(reason) = refused.get(id) {
                    reasons.push(DecisionReason::from(reason.clone()).about(id));
                }
                before.push(id.clone());
            }
            match left.as_slice() {
                [] => {}
                [winner] => {
                    self.explain(winner, &before, evaluation, &mut reasons);
                    return self.conclude(winner, offers, reasons);
                }
                tied => {
                    let mut reason = Reason::new(ReasonCode::TieLeft).with("among", list(tied.iter().copied()));
                    if let Some(total) = tied.first().and_then(|id| evaluation.totals.get(*id)) {
                        reason = reason.with("value", total.shown());
                    }
                    reasons.push(reason.into());
                    self.decision.undecided = tied.iter().copied().cloned().collect();
                    return Ok((Outcome::Undecided, reasons));
                }
            }
        }
        reasons.push(Reason::new(ReasonCode::RefusedByAll).with("value", list(before.iter())).into());
        Ok((Outcome::RefusedByAll, reasons))
    }

    /// The end where explanations of low prices have to be ruled on first; nothing where there are none.
    fn await_justification(&mut self, pending: Vec<Id>) -> Option<Result<gate::End, Stop>> {
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
    fn ruled(&self) -> BTreeSet<&Id> {
        let rulings = self.tender.rulings.iter();
        rulings
            .filter_map(|ruling| if let Ruling::Justification { offer, .. } = ruling { Some(offer) } else { None })
            .collect()
    }

    fn refusals(&self) -> BTreeMap<&Id, Reason> {
        let refusals = self.tender.rulings.iter().filter_map(|ruling| match ruling {
            Ruling::Refusal { offer, .. } => Some((offer, ruling.noted(ReasonCode::Refused))),
            _ => None,
        });
        refusals.collect()
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
            let reason = Reason::new(ReasonCode::NextInOrder).with("offer", winner).with("value", list(before.iter()));
            reasons.push(DecisionReason::from(reason).about(winner));
        }
        for tie in evaluation.ties.iter().filter(|tie| tie.among.contains(winner)) {
            let first = tie.order.first().map(|place| list(place.iter())).unwrap_or_default();
            let reason =
                Reason::new(ReasonCode::TieSettled).with("among", list(tie.among.iter())).with("rule", tie.rule);
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
        let unit_prices: BTreeMap<&Id, Option<Money>> =
            offer.lines.iter().map(|line| (&line.item, line.unit_price)).collect();
        let lines = request.lines.iter().filter_map(|line| {
            let unit_price = (*unit_prices.get(&line.item)?)?;
            Some(ContractLine { item: line.item.clone(), unit: line.unit, quantity: line.quantity, unit_price })
        });
        self.decision.contracts.push(PartialContract {
            format: ContractFormat,
            framework: self.framework.id.clone(),
            lot: self.lot.id.clone(),
            request: request.id.clone(),
            offer: winner.clone(),
            participant: participant.clone(),
            lines: lines.collect(),
            price,
            children: u32::try_from(request.cases.len()).unwrap_or(u32::MAX),
            place: request.place.clone(),
            period: request.period,
            awarded_at: self.tender.at.clone(),
        });
        self.decision.winner = Some(Winner { offer: winner.clone(), participant });
        Ok((Outcome::Awarded, reasons))
    }
}

/// Why nobody is left: all for want of capacity, all over a ceiling, or for whatever reasons.
fn nobody_left(evaluation: &Evaluation) -> Stop {
    let only = |code: ReasonCode| evaluation.findings.iter().all(|finding| finding.reason.code() == code);
    let outcome = if only(ReasonCode::NoCapacity) {
        Outcome::NoCapacity
    } else if only(ReasonCode::CeilingReached) {
        Outcome::CeilingReached
    } else {
        Outcome::NoAdmissibleOffer
    };
    let reason = Reason::new(ReasonCode::NoAdmissibleOffer).with("value", evaluation.inadmissible.len());
    Stop::End(outcome, vec![reason.into()])
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

/// The parameter that asks for a credential.
fn credential(missing: &Reason) -> &'static str {
    let kind = missing.value("value").and_then(|value| value.split_once(' ')).map(|(kind, _)| kind);
    match kind {
        Some("social_service_registration") => "credentials.social_service_registration",
        Some("child_protection_authorisation") => "credentials.child_protection_authorisation",
        _ => "",
    }
}

fn list<'i>(ids: impl Iterator<Item = &'i Id>) -> String {
    ids.map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ")
}
