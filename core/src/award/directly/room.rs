//! What stands against asking a participant, and for how much it is asked.

use super::super::ceilings::{Ceilings, Ordered};
use super::super::decision::DecisionReason;
use super::super::gate;
use super::super::minitender::Walk;
use super::{Amounts, Order};
use crate::eligibility::{Bar, Stage};
use crate::framework::{LotTerms, Participant};
use crate::message::{Reason, ReasonCode};
use crate::value::{Exact, Id, Money, Number, Rounding};

impl Walk<'_> {
    /// Whether somebody cannot be asked for what is left; why not is noted.
    pub(super) fn pass_over(
        &mut self,
        participant: &Participant,
        terms: &LotTerms,
        parts: bool,
        order: &mut Order<'_>,
    ) -> bool {
        let against = self.against(participant, terms, parts, order);
        let is_barred = !against.is_empty();
        order.passed.extend(against.iter().map(Reason::code));
        for reason in against {
            let citation = gate::cite_reason(&reason, self.framework);
            let reason = DecisionReason::from(reason).of(&participant.id).citing(citation);
            if !self.decision.findings.contains(&reason) {
                self.decision.findings.push(reason);
            }
        }
        is_barred
    }

    /// A reason that speaks of quantities of an item, with their unit.
    pub(super) fn in_unit(&self, reason: Reason, item: &Id) -> Reason {
        self.lot.item(item).into_iter().fold(reason, |reason, item| reason.with("unit", item.unit))
    }

    /// Everything that stands against asking a participant for what is left.
    pub(super) fn against(
        &self,
        participant: &Participant,
        terms: &LotTerms,
        parts: bool,
        order: &Order<'_>,
    ) -> Vec<Reason> {
        let (request, day) = (&*self.tender.request, self.tender.at.day());
        let bar = Bar { lot: self.lot, state: self.state, request };
        let mut found = bar.against((participant, terms), Stage::Award, day, None);
        let prices = terms.prices_on(day).1;
        for (item, _) in &order.rest {
            let Some(price) = prices.get(item) else {
                found.push(Reason::new(ReasonCode::NoFrameworkPrice).with("item", item));
                continue;
            };
            let maximum = self.lot.item(item).and_then(|item| item.maximum_unit_price_on(day));
            if let Some(maximum) = maximum.filter(|maximum| price > maximum) {
                let reason = Reason::new(ReasonCode::OverMaximumUnitPrice).with("item", item);
                found.push(reason.with("value", price).with("expected", maximum));
            }
        }
        let wanted = self.wanted(participant, terms, order);
        if !parts || wanted.is_empty() {
            for (item, left) in &order.rest {
                let free = self.state.free_capacity(terms, &participant.id, item);
                if let Some(free) = free.filter(|free| free < left) {
                    let reason = Reason::new(ReasonCode::NoCapacity).with("item", item);
                    found.push(self.in_unit(reason.with("value", free).with("expected", left), item));
                }
            }
        }
        if let Some(price) = self.price(terms, &wanted) {
            let before: Exact = order.taken.iter().map(|taken| &taken.price).sum();
            let (sum, most) = (&before + &price, request.maximum_price.map(Money::exact));
            if let Some(most) = most.filter(|most| sum > *most) {
                found.push(Reason::new(ReasonCode::OverCeiling).with("value", sum).with("expected", most));
            }
            let ceilings = Ceilings { framework: self.framework, lot: self.lot, state: self.state, request };
            let value = |ordered: &mut dyn Iterator<Item = Ordered<'_>>| ordered.map(|(.., value)| value).sum();
            // What others take of this order counts towards the ceilings that all share.
            let others = || order.taken.iter().flat_map(|taken| self.valued(taken.terms, &taken.amounts));
            let others = ceilings.claim(None, value(&mut others()), others());
            let own = || self.valued(terms, &wanted);
            let claim = ceilings.claim(Some(&participant.id), value(&mut own()), own());
            found.extend(ceilings.passed(&claim, Some(terms), Some(&others)));
        }
        found
    }

    /// What a participant is asked for: what is left, as far as it has room, in steps of the item.
    pub(super) fn wanted(&self, participant: &Participant, terms: &LotTerms, order: &Order<'_>) -> Amounts {
        let amounts = order.rest.iter().map(|(item, left)| {
            let free = self.state.free_capacity(terms, &participant.id, item);
            let step = self.lot.item(item).and_then(|item| item.step).map(Number::exact);
            let in_steps = |free: Exact| match step.as_ref().and_then(|step| free.checked_div(step).zip(Some(step))) {
                Some((steps, step)) => steps.round(0, Rounding::Down) * step,
                None => free,
            };
            let amount = free.filter(|free| free < left).map_or_else(|| left.clone(), in_steps);
            (item.clone(), amount)
        });
        amounts.filter(|(_, amount)| amount.is_positive()).collect()
    }

    /// Amounts with what each of them costs in a contract at the prices of a participant, without value added tax.
    fn valued<'o>(&self, terms: &'o LotTerms, amounts: &'o Amounts) -> impl Iterator<Item = Ordered<'o>> {
        let prices = terms.prices_on(self.tender.at.day()).1;
        amounts.iter().map(|(item, amount)| {
            let price = prices.get(item).map(|price| price.exact()).unwrap_or_default();
            let percent = self.lot.item(item).and_then(|item| item.vat_percent);
            (item, amount.clone(), amount * self.lot.scheme.vat.net_unit_price(&price, percent))
        })
    }

    /// What amounts cost at the prices of a participant, with or without value added tax as the scheme says; missing where it
    /// has no price for one of them.
    pub(super) fn price(&self, terms: &LotTerms, amounts: &Amounts) -> Option<Exact> {
        let prices = terms.prices_on(self.tender.at.day()).1;
        let costs: Option<Vec<Exact>> =
            amounts.iter().map(|(item, amount)| Some(amount * prices.get(item)?.exact())).collect();
        costs.map(|costs| costs.iter().sum())
    }
}
