//! What else could have been awarded: the cheapest, and the award without one of those that lost.

use super::arrival::Arrival;
use super::case::{Case, Contracts, Verdict};
use super::ledger::Rules;
use super::measure::add;
use super::policy::Version;
use super::ready::ReadyLot;
use super::real::{millionths, rescaled};
use super::run::Run;
use crate::award::{self, Decision, MiniTender, QuickLot, Ruling};
use crate::contract::PartialContract;
use crate::evaluation::Pool;
use crate::framework::{FrameworkState, MONEY};
use crate::message::{ErrorCode, InputError};
use crate::time::Date;
use crate::value::{Exact, Id, Quantity, Rounding};

/// The price of the one offer that won, and the lowest of those that could have won, in millionths of CZK.
pub(super) fn cheapest_offer(decision: &Decision, case: &Case, people: &[Id]) -> Option<(i128, i128)> {
    let [contract] = decision.contracts.as_slice() else { return None };
    let price = |id: &Id| {
        let offer = decision.offers.iter().find(|offer| offer.offer == *id)?;
        offer.price.as_ref()?.exact().round(6, Rounding::HalfUp).to_decimal().map(millionths)
    };
    let refused = |id: &Id| {
        let place = case.place_of(id, people);
        place.and_then(|place| case.offers.get(place)).is_some_and(|offer| offer.is_refused)
    };
    let ranked = decision.evaluation.as_ref()?.ranking.iter().flatten();
    let cheapest = ranked.filter(|id| !refused(id)).filter_map(price).min()?;
    Some((price(contract.offer.as_ref()?)?, cheapest))
}

impl Run<'_> {
    /// The same of an order that went directly: its lines at the prices of whoever has room for them and is the cheapest.
    pub(super) fn cheapest_direct(
        &self,
        (version, lot): (&Version, usize),
        contract: &PartialContract,
        day: Date,
    ) -> Option<(i128, i128)> {
        let known = version.framework.lots.get(lot)?;
        let sum = |price: &dyn Fn(&Id) -> Option<Exact>| {
            let lines = contract.lines.iter().map(|line| Some(line.quantity.exact() * price(&line.item)?));
            lines.sum::<Option<Exact>>()?.round(6, Rounding::HalfUp).to_decimal().map(millionths)
        };
        let paid =
            sum(&|item| contract.lines.iter().find(|line| line.item == *item).map(|line| line.unit_price.exact()))?;
        let has_room = |participant: usize| {
            contract.lines.iter().all(|line| {
                let place = known.items.iter().position(|item| item.id == line.item).unwrap_or(usize::MAX);
                let free = self.usage.free(self.setting.account(lot, participant, place));
                free.is_none_or(|free| millionths(Quantity::decimal(line.quantity)) <= free)
            })
        };
        let others = self.setting.people.iter().enumerate().filter_map(|(place, id)| {
            let terms = version.framework.participant(id)?.terms(&known.id)?;
            if *id != contract.participant && (self.is_gone(lot, place) || !has_room(place)) {
                return None;
            }
            let prices = terms.prices_on(day).1;
            sum(&|item| prices.get(item).map(|price| price.exact()))
        });
        Some((paid, others.min()?.min(paid)))
    }

    /// The same of a request in whole numbers, which somebody takes at a price in units of 10⁻⁸ CZK.
    pub(super) fn cheapest_whole(
        &self,
        quick: &QuickLot,
        arrival: &Arrival,
        (participant, price): (usize, i128),
        day: Date,
    ) -> (i128, i128) {
        let lines = arrival.lines(&self.setting.kinds);
        let has_room = |other: usize| {
            lines.iter().all(|line| {
                let free = self.usage.free(self.setting.account(arrival.lot, other, line.item));
                free.is_none_or(|free| line.quantity <= free)
            })
        };
        let others = (0..self.setting.people.len())
            .filter(|other| *other == participant || (!self.is_gone(arrival.lot, *other) && has_room(*other)));
        let least = others.filter_map(|other| quick.price_of(other, lines, day)).min();
        (rescaled(price, MONEY), rescaled(least.map_or(price, |least| least.min(price)), MONEY))
    }

    /// Counts an award after a call, and whether it would go to somebody else without one of those that lost.
    pub(super) fn look_for_flips(
        &mut self,
        case: &mut Case,
        (version, lot, rules): (&Version, &ReadyLot, Rules<'_>),
        verdict: &Verdict,
        at: i64,
    ) -> Result<(), InputError> {
        let setting = self.setting;
        let is_wanted = setting.scenario.count_flips && case.deadline.is_some();
        if !is_wanted || !self.tally.counts(case.arrival.at) {
            return Ok(());
        }
        let winners = verdict.contracts.winners(case, &setting.people);
        let losers = case.offers.iter().enumerate();
        let losers = losers.filter(|(place, offer)| !offer.is_refused && !winners.contains(place));
        let losers: Vec<Id> = losers.filter_map(|(_, offer)| setting.people.get(offer.participant)).cloned().collect();
        if winners.is_empty() || losers.is_empty() {
            return Ok(());
        }
        add(&mut self.tally.flippable, 1);
        let state = self.state_for(case, rules, &version.framework)?;
        let tender = case.tender((at, self.luck), lot, setting)?;
        let mut flips = false;
        for loser in &losers {
            flips |= match award::award(&version.framework, &state, &without(&tender, loser)) {
                Ok(decision) => {
                    let others = Contracts::Documents(decision.contracts).winners(case, &setting.people);
                    !others.is_empty()
                        && (others.len() != winners.len() || others.iter().any(|place| !winners.contains(place)))
                }
                // What was ruled does not fit any more: nobody knows who would get it.
                Err(error) if error.has(ErrorCode::InvalidRuling) => false,
                Err(error) => return Err(error),
            };
        }
        add(&mut self.tally.flipped, usize::from(flips));
        Ok(())
    }

    /// The state under which a request is decided on.
    pub(super) fn state_for(
        &mut self,
        case: &Case,
        rules: Rules<'_>,
        framework: &crate::framework::FrameworkContract,
    ) -> Result<FrameworkState, InputError> {
        let lot = framework.lots.get(case.arrival.lot);
        match case.first_asked.as_ref().zip(lot) {
            Some((before, lot)) => self.ledger.since(rules, before, lot),
            None => self.ledger.state(rules).cloned(),
        }
    }
}

/// The mini-tender as if an offer had not been handed in.
fn without(tender: &MiniTender, offer: &Id) -> MiniTender {
    let mut tender = tender.clone();
    tender.offers.retain(|one| one.id != *offer);
    tender.rulings.retain(|ruling| match ruling {
        Ruling::Justification { offer: of, .. }
        | Ruling::Clarification { offer: of, .. }
        | Ruling::Points { offer: of, .. }
        | Ruling::Refusal { offer: of, .. } => of != offer,
        Ruling::Draw { draw, .. } => match &draw.announced.pool {
            Pool::Ids(pool) => !pool.contains(offer),
            Pool::Size(_) => true,
        },
        Ruling::Withdrawal { .. } | Ruling::Cancellation { .. } => true,
    });
    tender
}
