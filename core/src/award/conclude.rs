//! The partial contract that a decision ends in.

use super::minitender::Walk;
use super::tender::money;
use crate::contract::{ContractFormat, ContractLine, ItemQuantity, PartialContract, price_with_vat, states_vat};
use crate::evaluation::Vat;
use crate::message::InputError;
use crate::value::{Exact, Id, Money, Ordinal, Unit, VatPercent};

impl Walk<'_> {
    /// The line of a contract for what is offered, or ordered, at a price with or without value added tax as the scheme says.
    /// The rate is that of the line, else that of the item. Error: `too_many_digits`.
    pub(super) fn contract_line(
        &self,
        ordered: ItemQuantity,
        unit: Unit,
        (offered, percent): (Money, Option<VatPercent>),
        path: &str,
    ) -> Result<ContractLine, InputError> {
        let ItemQuantity { item, quantity } = ordered;
        let vat_percent = percent.or_else(|| self.lot.item(&item)?.vat_percent);
        let vat = self.lot.scheme.vat;
        let unit_price = if vat.takes_off(vat_percent) {
            money(&vat.net_unit_price(&offered.exact(), vat_percent), path)?
        } else {
            offered
        };
        Ok(ContractLine { item, unit, quantity, unit_price, vat_percent })
    }

    /// Adds a contract to the decision, as the next of its request, for an offered price in the base of the scheme. Error:
    /// `too_many_digits`.
    pub(super) fn add_contract(
        &mut self,
        offer: Option<&Id>,
        participant: &Id,
        (lines, offered): (Vec<ContractLine>, Money),
        path: &str,
    ) -> Result<(), InputError> {
        let vat = self.lot.scheme.vat;
        let price = if lines.iter().any(|line| vat.takes_off(line.vat_percent)) {
            money(&lines.iter().map(value).sum(), path)?
        } else {
            offered
        };
        let with_vat = match vat {
            _ if !states_vat(vat, &lines) => None,
            Vat::Included => Some(offered),
            Vat::Excluded => Some(money(&price_with_vat(&lines), path)?),
        };
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
            price_with_vat: with_vat,
            children: u32::try_from(request.cases.len()).unwrap_or(u32::MAX),
            place: request.place.clone(),
            period: request.period,
            continues: request.continues.clone(),
            awarded_at: self.tender.at.clone(),
        });
        Ok(())
    }
}

/// What a line costs without value added tax.
pub(super) fn value(line: &ContractLine) -> Exact {
    line.quantity.exact() * line.unit_price.exact()
}
