//! What is counted while a replication goes.

use std::collections::BTreeMap;

use super::super::Effort;
use super::super::case::Waits;
use super::super::real::{millionths, rescaled};
use crate::award::{Outcome, QuickLine, QuickLot};
use crate::contract::PartialContract;
use crate::framework::{FrameworkContract, LotTerms, MONEY};
use crate::time::Date;
use crate::value::Money;

/// What is counted of a lot.
#[derive(Clone, Debug, Default)]
pub(in super::super) struct OfLot {
    pub(in super::super) contracts: u64,
    pub(in super::super) spend: i128,
    pub(in super::super) unmet: u64,
}

/// What is counted of a participant.
#[derive(Clone, Debug, Default)]
pub(in super::super) struct OfParticipant {
    pub(in super::super) contracts: u64,
    pub(in super::super) spend: i128,
    /// The second of the last contract, and the longest time without one.
    last: i64,
    longest: i64,
}

/// A request that ended.
pub(in super::super) struct Ended<'e> {
    pub(in super::super) lot: usize,
    pub(in super::super) received: i64,
    pub(in super::super) at: i64,
    pub(in super::super) year: i32,
    pub(in super::super) outcome: Outcome,
    pub(in super::super) waits: &'e Waits,
    /// The first second of the period that was asked for.
    pub(in super::super) wished: i64,
}

/// Counts of one replication; money in millionths of CZK, times in seconds.
#[derive(Clone, Debug, Default)]
pub(in super::super) struct Tally {
    /// The first second that counts, and the first after the end.
    from: i64,
    to: i64,
    register_limit: Option<i128>,
    pub(in super::super) requests: u64,
    pub(in super::super) ended: u64,
    pub(in super::super) unmet: BTreeMap<Outcome, u64>,
    pub(in super::super) partly_met: u64,
    pub(in super::super) contracts: u64,
    pub(in super::super) direct_contracts: u64,
    pub(in super::super) spend: i128,
    /// Prices, and what they would be at the maximum unit prices, or at those of the annex.
    pub(in super::super) under_maximum: (i128, i128),
    pub(in super::super) under_annex: (i128, i128),
    pub(in super::super) contact: Vec<i64>,
    pub(in super::super) award: Vec<i64>,
    /// Whose time passed: authority, offer period, participants, and until the day that was wished.
    pub(in super::super) whose: [i128; 4],
    pub(in super::super) outside: u64,
    pub(in super::super) seated: u64,
    pub(in super::super) calls: u64,
    pub(in super::super) answered: u64,
    pub(in super::super) sole: u64,
    pub(in super::super) offers: u64,
    pub(in super::super) evaluations: u64,
    pub(in super::super) questions: u64,
    pub(in super::super) refusals: u64,
    pub(in super::super) unanswered: u64,
    pub(in super::super) no_room: u64,
    pub(in super::super) too_dear: u64,
    pub(in super::super) unwilling: u64,
    pub(in super::super) over_register_limit: u64,
    pub(in super::super) low_prices: u64,
    pub(in super::super) broken_off: u64,
    /// Requests that ask for work again; those that were met, and by who delivered before.
    pub(in super::super) follow_ups: u64,
    pub(in super::super) continued: u64,
    pub(in super::super) by_the_same: u64,
    /// Days of lots on which calls went out, and the last of each lot.
    pub(in super::super) call_days: u64,
    last_call: Vec<Option<Date>>,
    /// What was paid for idle capacity, for travel, and for minimums that were not ordered.
    pub(in super::super) stand_by: i128,
    pub(in super::super) travel: i128,
    pub(in super::super) guarantees: i128,
    /// Prices of contracts, and of the cheapest that could have been had.
    pub(in super::super) above_cheapest: (i128, i128),
    /// Awards that were looked at, and those that a withdrawn loser would flip.
    pub(in super::super) flippable: u64,
    pub(in super::super) flipped: u64,
    /// By year, when a request first found a ceiling used up.
    pub(in super::super) ceiling_reached: BTreeMap<i32, i64>,
    pub(in super::super) years: BTreeMap<i32, i128>,
    pub(in super::super) lots: Vec<OfLot>,
    pub(in super::super) participants: Vec<OfParticipant>,
}

/// One more.
pub(in super::super) fn add(count: &mut u64, more: usize) {
    *count = count.saturating_add(u64::try_from(more).unwrap_or(u64::MAX));
}

impl Tally {
    pub(in super::super) fn new(
        (from, to): (i64, i64),
        (lots, participants): (usize, usize),
        register_limit: Option<i128>,
    ) -> Self {
        let participants = vec![OfParticipant { last: from, ..OfParticipant::default() }; participants];
        Self {
            from,
            to,
            register_limit,
            lots: vec![OfLot::default(); lots],
            last_call: vec![None; lots],
            participants,
            ..Self::default()
        }
    }

    /// Whether what became of a request counts.
    pub(in super::super) const fn counts(&self, received: i64) -> bool {
        received >= self.from
    }

    pub(in super::super) const fn censored(&self) -> u64 {
        self.requests.saturating_sub(self.ended)
    }

    /// A request ended, with or without a contract.
    pub(in super::super) fn end(&mut self, ended: &Ended<'_>, is_met: bool) {
        add(&mut self.ended, 1);
        if ended.outcome == Outcome::CeilingReached {
            self.ceiling_reached.entry(ended.year).or_insert(ended.at);
        }
        if !is_met {
            add(self.unmet.entry(ended.outcome).or_default(), 1);
            if let Some(lot) = self.lots.get_mut(ended.lot) {
                add(&mut lot.unmet, 1);
            }
            return;
        }
        add(&mut self.partly_met, usize::from(ended.outcome == Outcome::PartlyAwarded));
        let contact = ended.at.max(ended.wished);
        self.contact.push(contact.saturating_sub(ended.received));
        self.award.push(ended.at.saturating_sub(ended.received));
        let Waits { authority, offers, providers } = *ended.waits;
        for (sum, more) in self.whose.iter_mut().zip([authority, offers, providers, contact.saturating_sub(ended.at)]) {
            *sum = sum.saturating_add(i128::from(more));
        }
    }

    /// A participant got a contract.
    pub(in super::super) fn contract(
        &mut self,
        concluded: &Concluded,
        (lot, participant): (usize, usize),
        (at, day): (i64, Date),
    ) {
        let price = concluded.price;
        add(&mut self.contracts, 1);
        add(&mut self.direct_contracts, usize::from(concluded.is_direct));
        self.spend = self.spend.saturating_add(price);
        add(&mut self.over_register_limit, usize::from(self.register_limit.is_some_and(|limit| price > limit)));
        let of_year = self.years.entry(day.year()).or_default();
        *of_year = of_year.saturating_add(price);
        if let Some(known) = self.lots.get_mut(lot) {
            add(&mut known.contracts, 1);
            known.spend = known.spend.saturating_add(price);
        }
        if let Some(known) = self.participants.get_mut(participant) {
            add(&mut known.contracts, 1);
            known.spend = known.spend.saturating_add(price);
            known.longest = known.longest.max(at.saturating_sub(known.last));
            known.last = at.max(known.last);
        }
        for (sums, more) in
            [(&mut self.under_maximum, concluded.under_maximum), (&mut self.under_annex, concluded.under_annex)]
        {
            sums.0 = sums.0.saturating_add(more.0);
            sums.1 = sums.1.saturating_add(more.1);
        }
    }

    /// A call with so many offers.
    pub(in super::super) fn call(&mut self, (lot, day): (usize, Date), offers: usize) {
        if let Some(last) = self.last_call.get_mut(lot) {
            add(&mut self.call_days, usize::from(*last != Some(day)));
            *last = Some(day);
        }
        add(&mut self.calls, 1);
        add(&mut self.offers, offers);
        add(&mut self.answered, usize::from(offers > 0));
        add(&mut self.sole, usize::from(offers == 1));
    }

    /// A request that asks for work again is met, by who delivered before or by somebody else.
    pub(in super::super) fn continued(&mut self, is_the_same: bool) {
        add(&mut self.continued, 1);
        add(&mut self.by_the_same, usize::from(is_the_same));
    }

    /// What a participant is short of its minimum is paid.
    pub(in super::super) fn guarantee(&mut self, participant: usize, minimum: i128) {
        let spend = self.participants.get(participant).map_or(0, |one| one.spend);
        self.guarantees = self.guarantees.saturating_add(minimum.saturating_sub(spend).max(0));
    }

    /// The price of a contract, and that of the cheapest that could have been had.
    pub(in super::super) fn compared(&mut self, price: i128, cheapest: i128) {
        let (paid, least) = &mut self.above_cheapest;
        *paid = paid.saturating_add(price);
        *least = least.saturating_add(cheapest);
    }

    /// The hours of the coordinator, in millionths.
    pub(in super::super) fn hours(&self, effort: &Effort) -> i128 {
        let parts = [
            (effort.per_call_day, self.call_days),
            (effort.per_call, self.calls),
            (effort.per_offer, self.offers),
            (effort.per_evaluation, self.evaluations),
            (effort.per_question, self.questions),
            (effort.per_contract, self.contracts),
        ];
        parts.into_iter().map(|(hours, count)| millionths(hours.decimal()).saturating_mul(i128::from(count))).sum()
    }

    /// The longest time that somebody was without a new contract, until the end.
    pub(in super::super) fn longest_without(&self) -> Option<i64> {
        self.participants.iter().map(|one| one.longest.max(self.to.saturating_sub(one.last))).max()
    }
}

/// What a contract costs, in millionths of CZK.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in super::super) struct Concluded {
    price: i128,
    is_direct: bool,
    /// What its lines cost, and what they would cost at the maximum unit prices, or at those of the annex of the day; of lines
    /// that have one.
    under_maximum: (i128, i128),
    under_annex: (i128, i128),
}

impl Concluded {
    /// Of a contract upon its document; prices as the scheme counts value added tax.
    pub(in super::super) fn of(
        contract: &PartialContract,
        (framework, lot, terms): (&FrameworkContract, usize, Option<&LotTerms>),
        day: Date,
    ) -> Self {
        let (price, is_direct) = (millionths(contract.price.decimal()), contract.offer.is_none());
        let mut found = Self { price, is_direct, ..Self::default() };
        let Some(lot) = framework.lots.get(lot) else { return found };
        let annex = terms.map(|terms| terms.prices_on(day).1);
        for line in &contract.lines {
            let worth = |price: Money| line.quantity.decimal().checked_mul(price.decimal()).map_or(0, millionths);
            let item = lot.item(&line.item);
            let net = |price: Money| lot.scheme.vat.net(&price.exact(), item.and_then(|item| item.vat_percent));
            let rounded = |price: Money| {
                let net = net(price).round(6, crate::value::Rounding::HalfUp).to_decimal()?;
                Money::new(net).ok()
            };
            let most = item.and_then(|item| item.maximum_unit_price_on(day)).and_then(rounded);
            let own = annex.and_then(|annex| annex.get(&line.item)).copied().and_then(rounded);
            found.add(worth(line.unit_price), [most, own].map(|reference| reference.map(worth)));
        }
        found
    }

    /// Of all of a request at a price in units of 10⁻⁸ CZK, with the prices of its lines in haléře; without these at the prices
    /// of the annex, as it goes directly.
    pub(in super::super) fn whole(
        quick: &QuickLot,
        (price, participant): (i128, usize),
        (lines, prices): (&[QuickLine], Option<&[i64]>),
        day: Date,
    ) -> Self {
        let mut found = Self { price: rescaled(price, MONEY), is_direct: prices.is_none(), ..Self::default() };
        for (place, line) in lines.iter().enumerate() {
            let worth = |price: i64| {
                let whole = line.units.saturating_mul(i128::from(price));
                rescaled(whole, quick.price_decimals())
            };
            let references = quick.references(participant, line.item, day);
            let price = match prices {
                Some(prices) => prices.get(place).copied(),
                None => references.last().copied().flatten(),
            };
            found.add(price.map_or(0, worth), references.map(|reference| reference.map(worth)));
        }
        found
    }

    /// Adds a line, with what it would cost at the maximum and by the annex.
    fn add(&mut self, paid: i128, [most, own]: [Option<i128>; 2]) {
        for (sums, reference) in [(&mut self.under_maximum, most), (&mut self.under_annex, own)] {
            if let Some(reference) = reference {
                sums.0 = sums.0.saturating_add(paid);
                sums.1 = sums.1.saturating_add(reference);
            }
        }
    }
}
