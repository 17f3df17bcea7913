//! Whether an offer can be accepted under the framework, beyond what the evaluation itself looks at.

use std::collections::BTreeSet;

use super::ceilings::Ceilings;
use crate::eligibility::{Bar, Stage};
use crate::framework::{FrameworkContract, FrameworkState, Item, Lot, LotTerms, Participant};
use crate::message::{Reason, ReasonCode};
use crate::offer::{Extent, Offer, OfferLine};
use crate::request::Request;
use crate::time::{Date, Instant};
use crate::value::{ById, Exact, Id, Money, Quantity, set};

/// The framework, the request and what is left: what an offer is held against.
pub(super) struct Inspection<'i> {
    framework: &'i FrameworkContract,
    lot: &'i Lot,
    state: &'i FrameworkState,
    request: &'i Request,
    /// The day of the decision.
    day: Date,
    items: ById<'i, &'i Item>,
    holders: ById<'i, (&'i Participant, &'i LotTerms)>,
    requested: BTreeSet<&'i str>,
    /// Whether a part can be offered.
    pub(super) takes_parts: bool,
}

impl<'i> Inspection<'i> {
    pub(super) fn new(
        framework: &'i FrameworkContract,
        lot: &'i Lot,
        state: &'i FrameworkState,
        request: &'i Request,
        day: Date,
    ) -> Self {
        let holders = framework.participants_of(&lot.id).map(|(holder, terms)| (&holder.id, (holder, terms)));
        Self {
            framework,
            lot,
            state,
            request,
            day,
            items: lot.items_by_id(),
            holders: ById::new(holders),
            requested: set(request.lines.iter().map(|line| line.item.as_str())),
            takes_parts: false,
        }
    }

    /// Everything that stands against an offer.
    pub(super) fn of(&self, offer: &Offer) -> Vec<Reason> {
        let mut found = Vec::new();
        let version = offer.request_version.unwrap_or(1);
        if version != self.request.version.get() {
            let reason = Reason::new(ReasonCode::AnotherVersion);
            found.push(reason.with("value", version).with("expected", self.request.version.get()));
        }
        self.completeness(offer, &mut found);
        self.unit_prices(offer, &mut found);
        if let Some((participant, terms)) = offer.participant.as_ref().and_then(|id| self.holders.get(id)) {
            self.participant(offer, participant, terms, &mut found);
        } else {
            let who = offer.participant.as_ref().map_or("", Id::as_str);
            found.push(Reason::new(ReasonCode::NotInLot).with("value", who).with("expected", &self.lot.id));
        }
        found
    }

    /// The credentials that the participant of an offer did not have when the framework contract began. Warnings: what
    /// decides is what it has now.
    pub(super) fn at_entry(&self, offer: &Offer) -> Vec<Reason> {
        let Some((participant, _)) = offer.participant.as_ref().and_then(|id| self.holders.get(id)) else {
            return Vec::new();
        };
        self.bar().at_entry(participant, (self.day, offered_on(offer)), self.framework.term.from())
    }

    fn bar(&self) -> Bar<'i> {
        Bar { lot: self.lot, state: self.state, request: self.request }
    }

    fn completeness(&self, offer: &Offer, found: &mut Vec<Reason>) {
        if offer.extent == Extent::Part && !self.takes_parts {
            found.push(Reason::new(ReasonCode::PartOnly));
            return;
        }
        let offered = ById::new(offer.lines.iter().map(|line| (&line.item, line.quantity)));
        for line in &self.request.lines {
            let quantity = offered.get(&line.item).copied().unwrap_or(Quantity::ZERO);
            let is_part = self.takes_parts && quantity != Quantity::ZERO && quantity < line.quantity;
            if quantity != line.quantity && !is_part {
                let reason = Reason::new(ReasonCode::Incomplete).with("item", &line.item).with("unit", line.unit);
                found.push(reason.with("value", quantity).with("expected", line.quantity));
            }
        }
        for line in offer.lines.iter().filter(|line| !self.requested.contains(line.item.as_str())) {
            found.push(Reason::new(ReasonCode::NotAskedFor).with("item", &line.item));
        }
    }

    fn unit_prices(&self, offer: &Offer, found: &mut Vec<Reason>) {
        for line in &offer.lines {
            let maximum = self.items.get(&line.item).and_then(|item| item.maximum_unit_price_on(self.day));
            if let (Some(price), Some(maximum)) = (line.unit_price, maximum)
                && price > maximum
            {
                let reason = Reason::new(ReasonCode::OverMaximumUnitPrice).with("item", &line.item);
                found.push(reason.with("value", price).with("expected", maximum));
            }
        }
    }

    fn participant(&self, offer: &Offer, participant: &Participant, terms: &LotTerms, found: &mut Vec<Reason>) {
        let (version, prices) = terms.prices_on(self.day);
        for line in &offer.lines {
            if let (Some(price), Some(own)) = (line.unit_price, prices.get(&line.item))
                && price > *own
            {
                let reason = Reason::new(ReasonCode::WorseThanFramework).with("item", &line.item);
                found.push(reason.with("value", price).with("expected", own).with("version", version));
            }
        }
        let bar = self.bar();
        // Who had no credential when it offered does not get one by waiting; who lost it since cannot deliver.
        found.extend(bar.against((participant, terms), Stage::Award, self.day, offered_on(offer)));
        let short = bar.capacity(&participant.id, terms, Some(&offer.capacity)).into_iter();
        found.extend(short.filter(|reason| !self.takes_parts || reason.value("value") == Some("0")));
        self.ceilings(offer, participant, terms, found);
    }

    fn ceilings(&self, offer: &Offer, participant: &Participant, terms: &LotTerms, found: &mut Vec<Reason>) {
        let Self { framework, lot, state, request, .. } = *self;
        let ceilings = Ceilings { framework, lot, state, request };
        let vat = lot.scheme.vat;
        let percent = |line: &OfferLine| line.vat_percent.or_else(|| self.items.get(&line.item)?.vat_percent);
        let ordered = offer.lines.iter().map(|line| {
            let (quantity, price) = (line.quantity.exact(), line.unit_price.map(Money::exact).unwrap_or_default());
            let value = &quantity * vat.net_unit_price(&price, percent(line));
            (&line.item, quantity, value)
        });
        // What the contract would cost: its lines, where tax is taken off, else the price as it was offered.
        let price = if offer.lines.iter().any(|line| vat.takes_off(percent(line))) {
            ordered.clone().map(|(.., value)| value).sum()
        } else {
            offer.total_price().ok().flatten().unwrap_or(Exact::ZERO)
        };
        let claim = ceilings.claim(Some(&participant.id), price, ordered);
        found.extend(ceilings.passed(&claim, Some(terms), None));
    }
}

fn offered_on(offer: &Offer) -> Option<Date> {
    offer.submitted_at.as_ref().map(Instant::day)
}
