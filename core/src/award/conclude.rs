//! The partial contract that a decision ends in.

use super::minitender::Walk;
use crate::contract::{ContractFormat, ContractLine, PartialContract};
use crate::value::{Id, Money, Ordinal};

impl Walk<'_> {
    /// Adds a contract to the decision, as the next of its request.
    pub(super) fn add_contract(
        &mut self,
        offer: Option<&Id>,
        participant: &Id,
        lines: Vec<ContractLine>,
        price: Money,
    ) {
        let request = &self.tender.request;
        let terms = self.framework.participant(participant).and_then(|holder| holder.terms(&self.lot.id));
        self.decision.contracts.push(PartialContract {
            format: ContractFormat,
            framework: self.framework.id.clone(),
            lot: self.lot.id.clone(),
            request: request.id.clone(),
            number: Ordinal::place(self.decision.contracts.len()),
            offer: offer.cloned(),
            participant: participant.clone(),
            funding_source: request.funding_source.clone(),
            price_version: terms.and_then(|terms| terms.price_version_on(self.tender.at.day())),
            lines,
            price,
            children: u32::try_from(request.cases.len()).unwrap_or(u32::MAX),
            place: request.place.clone(),
            period: request.period,
            continues: request.continues.clone(),
            awarded_at: self.tender.at.clone(),
        });
    }
}
