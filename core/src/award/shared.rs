//! A request of one line that several offers share.
//!
//! # Questions
//!
//! **How is an offer of a part evaluated?** As if it were for the whole: at its price of a unit, for all that is asked for.
//! Otherwise whoever offers least would be the cheapest.
//!
//! **What of offers that are equal?** Where it makes no difference which of them comes first, none; where it does, nothing
//! is decided.
//!
//! **Why one line only?** Lines belong together: the kilometres are those of the hours.

use super::ceilings::Ceilings;
use super::choose::tie_left;
use super::conclude::value;
use super::decision::{DecisionReason, Outcome, Winner};
use super::minitender::{Stop, Walk};
use super::tender::money;
use super::{Split, SplitInput, SplitOffer, asked, gate, split};
use crate::contract::{ContractLine, ItemQuantity};
use crate::evaluation::Evaluation;
use crate::framework::{AfterRefusal, SplitRule, SplitTerms};
use crate::message::{InputError, Reason, ReasonCode, quoted};
use crate::offer::{Offer, OfferLine};
use crate::request::RequestLine;
use crate::value::{Exact, Id, Map, Money, Number, Quantity};

/// An offer, the line of its contract, and what that costs with or without value added tax as the scheme says.
type Part = (Id, ContractLine, Money);

/// An offer of a part, priced as if it were for the whole.
pub(super) fn as_whole(offer: &Offer, line: &RequestLine) -> Offer {
    let mut whole = offer.clone();
    for offered in
        whole.lines.iter_mut().filter(|offered| offered.item == line.item && offered.quantity != line.quantity)
    {
        offered.quantity = line.quantity;
        // The total was that of the part.
        whole.price = None;
    }
    whole
}

impl Walk<'_> {
    /// How the request may be shared: as the way says, where it has one line and is not for siblings.
    pub(super) fn sharing(&self) -> Option<(&SplitTerms, &RequestLine)> {
        let request = &self.tender.request;
        let [line] = request.lines.as_slice() else { return None };
        Some((self.split?, line)).filter(|_| request.cases.len() == 1)
    }

    /// From the ranking to the contracts of those that share the request. Whoever refused is left out, or leads to a new
    /// call if it would have had a share.
    pub(super) fn share(
        &mut self,
        (terms, line): (&SplitTerms, &RequestLine),
        evaluation: &Evaluation,
    ) -> Result<gate::End, Stop> {
        let refused = self.refusals();
        let standing: Vec<Vec<&Id>> = evaluation
            .ranking
            .iter()
            .map(|place| place.iter().filter(|id| !refused.contains(id)).collect())
            .filter(|place: &Vec<&Id>| !place.is_empty())
            .collect();
        let mut reasons: Vec<DecisionReason> = Vec::new();
        for id in evaluation.ranking.iter().flatten() {
            if let Some(reason) = refused.get(id) {
                reasons.push(DecisionReason::from(reason.clone()).about(id));
            }
        }
        if !reasons.is_empty() && self.after_refusal == AfterRefusal::NewCall {
            let all: Vec<&Id> = evaluation.ranking.iter().flatten().collect();
            let with_all = self.shares(terms, line, &all)?;
            if with_all.allocation.keys().any(|id| refused.contains(id)) {
                return Ok(self.new_call(reasons));
            }
        }
        if standing.is_empty() {
            let all = quoted(evaluation.ranking.iter().flatten());
            reasons.push(Reason::new(ReasonCode::RefusedByAll).with("value", all).into());
            return Ok((Outcome::RefusedByAll, reasons));
        }
        let order: Vec<&Id> = standing.iter().flatten().copied().collect();
        let shared = self.shares(terms, line, &order)?;
        if let Some(tied) = self.matters(terms, line, &standing, &shared)? {
            reasons.push(tie_left(&tied).into());
            self.decision.undecided = tied;
            return Ok((Outcome::Undecided, reasons));
        }
        self.conclude_shared((terms, line), &order, &shared, reasons)
    }

    /// The tied offers whose order makes a difference, if there are any.
    fn matters(
        &self,
        terms: &SplitTerms,
        line: &RequestLine,
        standing: &[Vec<&Id>],
        shared: &Split,
    ) -> Result<Option<Vec<Id>>, InputError> {
        for (place, tied) in standing.iter().enumerate().filter(|(_, tied)| tied.len() > 1) {
            for turned in 1..tied.len() {
                let other = standing.iter().enumerate().flat_map(|(index, ids)| {
                    let mut ids = ids.clone();
                    if index == place {
                        ids.rotate_left(turned);
                    }
                    ids
                });
                if self.shares(terms, line, &other.collect::<Vec<_>>())?.allocation != shared.allocation {
                    return Ok(Some(tied.iter().copied().cloned().collect()));
                }
            }
        }
        Ok(None)
    }

    /// How the offers in this order share the line.
    fn shares(&self, terms: &SplitTerms, line: &RequestLine, order: &[&Id]) -> Result<Split, InputError> {
        let offers = order.iter().filter_map(|id| self.split_offer(line, id)).collect();
        split(&SplitInput {
            quantity: line.quantity,
            rule: by_place(&terms.rule, order),
            offers,
            cost_per_contract: terms.cost_per_contract,
            maximum_contracts: terms.maximum_contracts,
        })
    }

    fn offered_line(&self, line: &RequestLine, id: &Id) -> Option<(&Offer, &OfferLine)> {
        let offer = self.tender.offers.iter().find(|offer| offer.id == *id)?;
        Some((offer, offer.lines.iter().find(|offered| offered.item == line.item)?))
    }

    fn split_offer(&self, line: &RequestLine, id: &Id) -> Option<SplitOffer> {
        let (offer, offered) = self.offered_line(line, id)?;
        let participant = offer.participant.as_ref()?;
        let terms = self.framework.participant(participant)?.terms(&self.lot.id)?;
        let by_terms = self.state.free_capacity(terms, participant, &line.item);
        let by_word = offer.capacity.get(&line.item).map(|quantity| quantity.exact());
        let most = [by_terms, by_word].into_iter().flatten().fold(offered.quantity.exact(), Exact::min);
        Some(SplitOffer {
            id: id.clone(),
            unit_price: offered.unit_price?,
            capacity: most.to_decimal().and_then(|most| Quantity::new(most).ok()),
            minimum: offered.minimum,
            pack: self
                .lot
                .item(&line.item)
                .and_then(|item| item.step)
                .and_then(|step| Quantity::new(step.decimal()).ok()),
        })
    }

    fn conclude_shared(
        &mut self,
        (terms, line): (&SplitTerms, &RequestLine),
        order: &[&Id],
        shared: &Split,
        mut reasons: Vec<DecisionReason>,
    ) -> Result<gate::End, Stop> {
        let first_price = order.first().and_then(|id| Some(self.split_offer(line, id)?.unit_price));
        let path = "/request/lines";
        let mut sum = Exact::ZERO;
        let mut parts: Vec<Part> = Vec::new();
        for (place, id) in order.iter().enumerate() {
            let Some((amount, offer)) = shared.allocation.get(*id).zip(self.split_offer(line, id)) else { continue };
            let is_matched = place == 1 && matches!(terms.rule, SplitRule::MatchedHalf { .. });
            let unit_price = first_price.filter(|_| is_matched).unwrap_or(offer.unit_price);
            let price = amount.exact() * unit_price.exact();
            sum += &price;
            let quantity =
                amount.exact().to_decimal().and_then(|amount| Quantity::new(amount).ok()).unwrap_or_default();
            let ordered = ItemQuantity { item: line.item.clone(), quantity };
            let percent = self.offered_line(line, id).and_then(|(_, offered)| offered.vat_percent);
            let contracted = self.contract_line(ordered, line.unit, (unit_price, percent), path)?;
            parts.push(((*id).clone(), contracted, money(&price, path)?));
        }
        // Minimums and whole packs may deliver more than is asked for, and parts may be the dearer ones.
        if let Some(most) = self.circumstances.ceiling.map(Money::exact).filter(|most| sum > *most) {
            let reason = Reason::new(ReasonCode::OverCeiling).with("value", sum).with("expected", most);
            reasons.push(reason.into());
            return Ok((Outcome::NoAdmissibleOffer, reasons));
        }
        if let Some(reason) = self.passed_by(line, &parts) {
            reasons.push(reason);
            return Ok((Outcome::CeilingReached, reasons));
        }
        for (id, contracted, price) in parts {
            let offer = self.tender.offers.iter().find(|offer| offer.id == id);
            let Some(participant) = offer.and_then(|offer| offer.participant.clone()) else { continue };
            let reason = Reason::new(ReasonCode::SharedAward).with("offer", &id).with("unit", line.unit);
            let reason = reason.with("value", contracted.quantity).with("expected", line.quantity);
            let reason = reason.with("rule", kind(&terms.rule));
            reasons.push(DecisionReason::from(reason).about(&id));
            self.add_contract(Some(&id), &participant, (vec![contracted], price), path)?;
            if self.decision.winner.is_none() {
                self.decision.winner = Some(Winner { offer: Some(id), participant });
            }
        }
        let unmet = shared.unmet.exact();
        if self.decision.contracts.is_empty() {
            reasons.push(
                Reason::new(ReasonCode::NoCapacity)
                    .with("item", &line.item)
                    .with("unit", line.unit)
                    .with("value", 0)
                    .with("expected", line.quantity)
                    .into(),
            );
            return Ok((Outcome::NoCapacity, reasons));
        }
        if !unmet.is_positive() {
            return Ok((Outcome::Awarded, reasons));
        }
        let reason = Reason::new(ReasonCode::PartUnmet).with("item", &line.item).with("unit", line.unit);
        reasons.push(reason.with("value", unmet).into());
        self.decision.unmet = asked::lines([(line.item.clone(), unmet.clone())]);
        Ok((Outcome::PartlyAwarded, reasons))
    }

    /// The first ceiling that parts would pass, all together or one of them those of its participant: at the price of the
    /// first the second may cost more than it offered.
    fn passed_by(&self, line: &RequestLine, parts: &[Part]) -> Option<DecisionReason> {
        let Self { framework, lot, state, .. } = *self;
        let ceilings = Ceilings { framework, lot, state, request: &self.tender.request };
        let ordered = |(_, line, _): &Part| (line.quantity.exact(), value(line));
        let of_item = |(quantity, value)| (&line.item, quantity, value);
        let sum = parts.iter().map(|part| ordered(part).1).sum();
        let together = ceilings.claim(None, sum, parts.iter().map(ordered).map(of_item));
        let cited = |reason: Reason| {
            let citation = gate::cite_reason(&reason, self.framework);
            DecisionReason::from(reason).citing(citation)
        };
        if let Some(reason) = ceilings.passed(&together, None, None).into_iter().next() {
            return Some(cited(reason));
        }
        parts.iter().find_map(|part| {
            let participant = self.offered_line(line, &part.0)?.0.participant.as_ref()?;
            let terms = self.framework.participant(participant)?.terms(&self.lot.id)?;
            let alone = ordered(part);
            let claim = ceilings.claim(Some(participant), alone.1.clone(), std::iter::once(of_item(alone)));
            let reason = ceilings.passed(&claim, Some(terms), None).into_iter().next()?;
            Some(cited(reason).about(&part.0))
        })
    }

    /// The end that a refusal leads to where the way says so.
    pub(super) fn new_call(&self, mut reasons: Vec<DecisionReason>) -> gate::End {
        let rule = self.decision.rules.last().map_or("", Id::as_str);
        reasons.push(Reason::new(ReasonCode::NewCallNeeded).with("value", rule).into());
        (Outcome::NewCall, reasons)
    }
}

/// The rule with the shares of places as those of offers. What belongs to a place that nobody holds belongs to the first.
fn by_place(rule: &SplitRule, order: &[&Id]) -> SplitRule {
    let SplitRule::Shares { shares } = rule else { return rule.clone() };
    let mut of_offers: Map<Number> = Map::new();
    let mut left = Number::HUNDRED.exact();
    for (index, id) in order.iter().enumerate().rev() {
        let place = index.saturating_add(1).to_string();
        let own = shares.iter().find(|(known, _)| known.as_str() == place).map_or(Number::ZERO, |(_, share)| *share);
        let share = if index == 0 { left.to_decimal().map(Number::from).unwrap_or_default() } else { own };
        left = left - own.exact();
        of_offers.insert((*id).clone(), share);
    }
    SplitRule::Shares { shares: of_offers }
}

const fn kind(rule: &SplitRule) -> &'static str {
    match rule {
        SplitRule::Cheapest {} => "cheapest",
        SplitRule::Ranked {} => "ranked",
        SplitRule::Shares { .. } => "shares",
        SplitRule::MatchedHalf { .. } => "matched_half",
    }
}
