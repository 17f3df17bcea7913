//! What was recorded of each participant in each lot: calls, answers, prices, values, refusals.

use std::collections::{BTreeMap, BTreeSet};

use super::FitPricesInput;
use crate::award::{MiniTender, Reply, Ruling};
use crate::contract::PartialContract;
use crate::eligibility::{Stage, candidates};
use crate::evaluation::Vat;
use crate::framework::{FrameworkState, Lot, LotTerms};
use crate::message::{ErrorCode, Problem, Problems};
use crate::offer::Offer;
use crate::register::Event;
use crate::time::{Date, Instant};
use crate::value::json::{Once, Path};
use crate::value::{Exact, Id, Money, Number, Ordinal, Rounding, VatPercent};

/// A price of a unit that somebody offered, and on which day it was decided on.
pub(super) struct Price {
    pub(super) day: Date,
    pub(super) price: Exact,
}

/// What was recorded of a participant in a lot.
pub(super) struct Observed<'i> {
    pub(super) lot: &'i Lot,
    pub(super) terms: &'i LotTerms,
    pub(super) participant: &'i Id,
    /// Calls that it got and could answer, and those that it answered.
    pub(super) called: u32,
    pub(super) answered: u32,
    /// Direct orders that it was asked to take, those that it took, and those that it left without an answer in time.
    pub(super) asked: u32,
    pub(super) took: u32,
    pub(super) unanswered: u32,
    /// How many hours its answers to them took.
    pub(super) hours: Vec<Number>,
    /// Contracts that it won by an offer and refused, and those that it has.
    pub(super) refused: u32,
    pub(super) kept: u32,
    /// By item.
    pub(super) prices: BTreeMap<&'i Id, Vec<Price>>,
    /// Whether some of the prices are known from contracts alone, where it won.
    pub(super) only_won: bool,
    /// What it offered beside the price, by criterion.
    pub(super) values: BTreeMap<Id, Vec<Number>>,
    /// Criteria for which it offered something that is no number from 0 on.
    pub(super) unlike: BTreeSet<Id>,
}

impl<'i> Observed<'i> {
    fn new(lot: &'i Lot, terms: &'i LotTerms, participant: &'i Id) -> Self {
        Self {
            lot,
            terms,
            participant,
            called: 0,
            answered: 0,
            asked: 0,
            took: 0,
            unanswered: 0,
            hours: Vec::new(),
            refused: 0,
            kept: 0,
            prices: BTreeMap::new(),
            only_won: false,
            values: BTreeMap::new(),
            unlike: BTreeSet::new(),
        }
    }
}

/// Everything that was recorded.
pub(super) struct Observations<'i> {
    /// By lot and participant, in the order of their ids.
    pub(super) by_participant: BTreeMap<(&'i Id, &'i Id), Observed<'i>>,
    /// The last day on which something was decided.
    pub(super) last: Option<Date>,
    /// Requests received outside of the period.
    pub(super) left_out: u32,
    /// Lines of offers without a price of a unit, or with one of 0.
    pub(super) unpriced: u32,
    /// Calls of which it is not recorded to whom they went.
    pub(super) assumed: u32,
    /// Mini-tenders.
    pub(super) calls: u32,
    /// To whom calls went, by request, as far as events say it.
    recipients: BTreeMap<&'i Id, &'i [Id]>,
}

fn add(count: &mut u32) {
    *count = count.saturating_add(1);
}

/// The contracts of decisions and of events, with where they stand.
fn contracts(input: &FitPricesInput) -> Vec<(String, &PartialContract)> {
    let decided = input.decisions.iter().enumerate().flat_map(|(index, decision)| {
        let contracts = decision.contracts.iter().enumerate();
        contracts.map(move |(place, contract)| (format!("/decisions/{index}/contracts/{place}"), contract))
    });
    let recorded = input.events.iter().enumerate().filter_map(|(index, event)| match event {
        Event::Contracted { contract, .. } => Some((format!("/events/{index}/contract"), &**contract)),
        _ => None,
    });
    decided.chain(recorded).collect()
}

impl<'i> Observations<'i> {
    /// Reads what was recorded, and notes what of it cannot be.
    pub(super) fn of(input: &'i FitPricesInput, problems: &mut Problems) -> Self {
        let framework = &input.framework;
        let mut by_participant = BTreeMap::new();
        for lot in &framework.lots {
            for (participant, terms) in framework.participants_of(&lot.id) {
                by_participant.insert((&lot.id, &participant.id), Observed::new(lot, terms, &participant.id));
            }
        }
        // Of several calls of a request the last.
        let recipients = input.events.iter().filter_map(|event| match event {
            Event::Called { request, recipients, .. } => Some((request, recipients.as_slice())),
            _ => None,
        });
        let recipients = recipients.collect();
        let mut found = Self { by_participant, last: None, left_out: 0, unpriced: 0, assumed: 0, calls: 0, recipients };
        let list = Path::ROOT.field("tenders");
        let mut ids = Once::default();
        let mut within: BTreeMap<&Id, bool> = BTreeMap::new();
        for (index, tender) in input.tenders.iter().enumerate() {
            let at = list.index(index);
            ids.see(tender.request.id.as_str(), &at.field("request").field("id"), problems);
            if let Err(error) = tender.check(framework, &FrameworkState::default()) {
                problems.extend(error.below(&at.pointer()).into_problems());
                continue;
            }
            let is_within = input.is_within(tender.request.received_at.day());
            within.insert(&tender.request.id, is_within);
            if is_within {
                found.tender(input, tender, &at, problems);
            } else {
                add(&mut found.left_out);
            }
        }
        let mut seen: BTreeSet<(&Id, Ordinal)> = BTreeSet::new();
        for (at, contract) in contracts(input) {
            if contract.framework != framework.id {
                let problem = Problem::new(ErrorCode::AnotherFramework, format!("{at}/framework"));
                problems.push(problem.with("value", &contract.framework).with("expected", &framework.id));
            } else if seen.insert((&contract.request, contract.number)) {
                found.contract(input, contract, within.get(&contract.request).copied(), &at, problems);
            }
        }
        found
    }

    fn decided(&mut self, at: &Instant) {
        self.last = self.last.max(Some(at.day()));
    }

    fn of_participant(&mut self, lot: &'i Id, participant: &'i Id) -> Option<&mut Observed<'i>> {
        self.by_participant.get_mut(&(lot, participant))
    }

    fn tender(&mut self, input: &'i FitPricesInput, tender: &'i MiniTender, at: &Path<'_>, problems: &mut Problems) {
        let lot = &tender.request.lot;
        self.decided(&tender.at);
        for answer in &tender.answers {
            let Some(observed) = self.of_participant(lot, &answer.participant) else { continue };
            add(&mut observed.asked);
            match &answer.reply {
                Reply::Accepted { .. } | Reply::Part { .. } => add(&mut observed.took),
                Reply::NoAnswer {} => add(&mut observed.unanswered),
                _ => {}
            }
            if let Some(replied) = answer.reply.at() {
                let seconds = replied.moment().signed_duration_since(answer.asked_at.moment()).num_seconds();
                let hours = Exact::ratio(i128::from(seconds), 3_600).unwrap_or_default();
                observed.hours.push(super::number(&hours.round(6, Rounding::HalfUp)));
            }
        }
        let offers = standing(&tender.offers);
        let offering: BTreeSet<&Id> = offers.iter().filter_map(|offer| offer.participant.as_ref()).collect();
        for (index, offer) in tender.offers.iter().enumerate() {
            if let Some(id) = offer.participant.as_ref().filter(|id| !self.by_participant.contains_key(&(lot, *id))) {
                let place = at.field("offers");
                let place = place.index(index);
                input.framework.has_no_participant(lot, id, &place.field("participant"), problems);
            }
        }
        let has_ended = tender.offers.is_empty() && tender.rulings.iter().any(Ruling::ends);
        if !has_ended && (tender.call.is_some() || tender.deadline.is_some() || !tender.offers.is_empty()) {
            self.call(input, tender, &offering, at, problems);
        }
        for offer in &offers {
            self.prices(lot, offer, tender.at.day());
        }
        self.values(tender);
        for ruling in &tender.rulings {
            let Ruling::Refusal { offer, .. } = ruling else { continue };
            let by = tender.offers.iter().find(|known| known.id == *offer).and_then(|offer| offer.participant.as_ref());
            if let Some(observed) = by.and_then(|participant| self.of_participant(lot, participant)) {
                add(&mut observed.refused);
            }
        }
    }

    /// Who was called, could have been, and answered.
    fn call(
        &mut self,
        input: &'i FitPricesInput,
        tender: &'i MiniTender,
        offering: &BTreeSet<&Id>,
        at: &Path<'_>,
        problems: &mut Problems,
    ) {
        let (framework, request, state) = (&input.framework, &tender.request, FrameworkState::default());
        let eligible = match candidates(framework, &state, request, &tender.at, Stage::Call) {
            Ok(found) => found.eligible,
            Err(error) => return problems.extend(error.below(&at.pointer()).into_problems()),
        };
        let recorded = self.recipients.get(&request.id).copied();
        let recipients = tender.call.as_ref().map(|call| call.recipients.as_slice()).or(recorded);
        add(&mut self.calls);
        if recipients.is_none() {
            add(&mut self.assumed);
        }
        for ((lot, participant), observed) in &mut self.by_participant {
            let is_called = recipients.is_none_or(|recipients| recipients.contains(participant));
            if **lot == request.lot && is_called && eligible.contains(participant) {
                add(&mut observed.called);
                if offering.contains(participant) {
                    add(&mut observed.answered);
                }
            }
        }
    }

    fn prices(&mut self, lot: &'i Id, offer: &'i Offer, day: Date) {
        let Some(participant) = &offer.participant else { return };
        if offer.lines.is_empty() {
            add(&mut self.unpriced);
        }
        for line in &offer.lines {
            match line.unit_price.map(Money::exact).filter(Exact::is_positive) {
                None => add(&mut self.unpriced),
                Some(price) => {
                    if let Some(observed) = self.of_participant(lot, participant) {
                        observed.prices.entry(&line.item).or_default().push(Price { day, price });
                    }
                }
            }
        }
    }

    /// What was offered beside the price, with what rulings supplied.
    fn values(&mut self, tender: &'i MiniTender) {
        let supplied = tender.supplied();
        let is_replaced = |id: &Id| tender.offers.iter().any(|offer| offer.replaces.as_ref() == Some(id));
        // What is supplied stands in the order of the offers.
        for (given, offer) in tender.offers.iter().zip(&supplied).filter(|(given, _)| !is_replaced(&given.id)) {
            let Some(participant) = &given.participant else { continue };
            let Some(observed) = self.of_participant(&tender.request.lot, participant) else { continue };
            for criterion in observed.lot.scheme.value_names() {
                match offer.values.get(criterion).map(crate::offer::OfferValue::number) {
                    None => {}
                    Some(Some(figure)) if figure >= Number::ZERO => {
                        observed.values.entry(criterion.clone()).or_default().push(figure);
                    }
                    Some(_) => drop(observed.unlike.insert(criterion.clone())),
                }
            }
        }
    }

    /// A contract: it was not refused, and where nothing else is known of its request, its prices are those of a winner.
    fn contract(
        &mut self,
        input: &FitPricesInput,
        contract: &'i PartialContract,
        tender: Option<bool>,
        at: &str,
        problems: &mut Problems,
    ) {
        let is_within = tender.unwrap_or_else(|| input.is_within(contract.awarded_at.day()));
        if !is_within {
            return;
        }
        let Some(observed) = self.by_participant.get_mut(&(&contract.lot, &contract.participant)) else {
            let path = format!("{at}/participant");
            let at = Path::ROOT;
            let mut found = Problems::new();
            input.framework.has_no_participant(&contract.lot, &contract.participant, &at, &mut found);
            problems.extend(found.into_iter().map(|problem| problem.below(&path)));
            return;
        };
        // A direct order has the price of the framework contract, which nobody offered for it.
        if contract.offer.is_none() {
            return;
        }
        add(&mut observed.kept);
        if tender.is_none() {
            observed.only_won = true;
            let is_with_tax = observed.lot.scheme.vat == Vat::Included;
            for line in &contract.lines {
                let factor = line.vat_percent.filter(|_| is_with_tax).map_or(Exact::ONE, VatPercent::factor);
                let price = line.unit_price.exact() * factor;
                if price.is_positive() {
                    let day = contract.awarded_at.day();
                    observed.prices.entry(&line.item).or_default().push(Price { day, price });
                }
            }
        }
        self.decided(&contract.awarded_at);
    }
}

/// The offers that no later one replaces.
fn standing(offers: &[Offer]) -> Vec<&Offer> {
    let replaced: BTreeSet<&Id> = offers.iter().filter_map(|offer| offer.replaces.as_ref()).collect();
    offers.iter().filter(|offer| !replaced.contains(&offer.id)).collect()
}
