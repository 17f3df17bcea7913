//! Whether an offer can be accepted under the framework, beyond what the evaluation itself looks at.

use crate::framework::{FrameworkContract, FrameworkState, Lot, LotTerms, Participant};
use crate::message::{Reason, ReasonCode};
use crate::offer::{Extent, Offer};
use crate::request::Request;
use crate::time::Date;
use crate::value::{Exact, Id, Quantity};

/// The framework, the request and what is left: what an offer is held against.
pub(super) struct Inspection<'i> {
    pub(super) framework: &'i FrameworkContract,
    pub(super) lot: &'i Lot,
    pub(super) state: &'i FrameworkState,
    pub(super) request: &'i Request,
    /// The day of the decision.
    pub(super) day: Date,
}

impl Inspection<'_> {
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
        let holder = offer.participant.as_ref().and_then(|id| self.framework.participant(id));
        if let Some((participant, terms)) =
            holder.and_then(|participant| participant.terms(&self.lot.id).map(|terms| (participant, terms)))
        {
            self.participant(offer, participant, terms, &mut found);
        } else {
            let who = offer.participant.as_ref().map_or("", Id::as_str);
            found.push(Reason::new(ReasonCode::NotInLot).with("value", who).with("expected", &self.lot.id));
        }
        found
    }

    fn completeness(&self, offer: &Offer, found: &mut Vec<Reason>) {
        if offer.extent == Extent::Part {
            found.push(Reason::new(ReasonCode::PartOnly));
            return;
        }
        for line in &self.request.lines {
            let offered = offer.lines.iter().find(|offered| offered.item == line.item);
            let quantity = offered.map_or(Quantity::ZERO, |offered| offered.quantity);
            if quantity != line.quantity {
                let reason = Reason::new(ReasonCode::Incomplete).with("item", &line.item);
                found.push(reason.with("value", quantity).with("expected", line.quantity));
            }
        }
        for line in offer.lines.iter().filter(|line| self.request.line(&line.item).is_none()) {
            found.push(Reason::new(ReasonCode::NotAskedFor).with("item", &line.item));
        }
    }

    fn unit_prices(&self, offer: &Offer, found: &mut Vec<Reason>) {
        for line in &offer.lines {
            let maximum = self.lot.item(&line.item).and_then(|item| item.maximum_unit_price);
            if let (Some(price), Some(maximum)) = (line.unit_price, maximum)
                && price > maximum
            {
                let reason = Reason::new(ReasonCode::OverMaximumUnitPrice).with("item", &line.item);
                found.push(reason.with("value", price).with("expected", maximum));
            }
        }
    }

    fn participant(&self, offer: &Offer, participant: &Participant, terms: &LotTerms, found: &mut Vec<Reason>) {
        for line in &offer.lines {
            if let (Some(price), Some(own)) = (line.unit_price, terms.prices.get(&line.item))
                && price > *own
            {
                let reason = Reason::new(ReasonCode::WorseThanFramework).with("item", &line.item);
                found.push(reason.with("value", price).with("expected", own));
            }
        }
        for required in &self.lot.required_credentials {
            if !participant.credentials.iter().any(|credential| credential.serves(required, self.day)) {
                let name = format!("{} {}", required.kind, required.scope);
                found.push(Reason::new(ReasonCode::CredentialMissing).with("value", name).with("expected", self.day));
            }
        }
        let place = &self.request.place;
        if terms.territory.as_ref().is_some_and(|territory| !territory.covers(place)) {
            let wanted =
                place.municipality.as_ref().map_or(place.region.as_str(), |municipality| municipality.as_str());
            found.push(Reason::new(ReasonCode::OutsideTerritory).with("value", wanted));
        }
        for line in &self.request.lines {
            let by_terms = self.state.free_capacity(terms, &participant.id, &line.item);
            let by_offer = offer.capacity.get(&line.item).map(|quantity| quantity.exact());
            let free = [by_terms, by_offer].into_iter().flatten().min();
            if let Some(free) = free.filter(|free| line.quantity.exact() > *free) {
                let reason = Reason::new(ReasonCode::NoCapacity).with("item", &line.item);
                found.push(reason.with("value", free).with("expected", line.quantity));
            }
        }
        let price = offer.total_price().ok().flatten().unwrap_or(Exact::ZERO);
        for ceiling in self.state.remaining(self.framework, &self.lot.id, Some(&participant.id)) {
            if price > ceiling.left {
                let reason = Reason::new(ReasonCode::CeilingReached).with("name", ceiling.of);
                found.push(reason.with("value", &price).with("expected", ceiling.left));
            }
        }
    }
}
