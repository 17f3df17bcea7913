//! What the events of a register tell about the process of a request. Whoever adds an event decides here whether, and as
//! what, it is published.

use crate::award::Outcome;
use crate::contract::{ChangeGround, ContractLine, DeliveryLine, ItemQuantity, PartialContract};
use crate::register::Event;
use crate::time::{Instant, Period};
use crate::value::{Id, Money, Ordinal, Quantity};

/// What an event tells, of which request, when it happened and since when it is known.
pub(super) struct Chapter<'e> {
    pub(super) request: &'e Id,
    pub(super) happened_at: &'e Instant,
    pub(super) recorded_at: &'e Instant,
    pub(super) told: Told<'e>,
}

/// What an event tells.
pub(super) enum Told<'e> {
    /// A call went out.
    Called,
    /// A contract was written down after its award; it waits for its signature.
    Concluded(&'e PartialContract),
    /// A contract was signed.
    Signed { number: Ordinal },
    /// A contract has other lines, another price, another period.
    Changed(Change<'e>),
    /// Something was delivered: how much of each item, without days and workers.
    Delivered { number: Ordinal, lines: Vec<ItemQuantity> },
    /// Something was paid, or paid back.
    Paid { number: Ordinal, value: Money, back: bool },
    /// A contract came to its end, with so much delivered.
    Ended { number: Ordinal, delivered: Money },
    /// The award was annulled before its contracts were signed.
    Annulled,
    /// The request ended without a contract.
    Closed(Outcome),
}

/// A change of a contract. Its reason is a text of people and is not published; the ground is.
#[derive(Clone, Copy)]
pub(super) struct Change<'e> {
    pub(super) number: Ordinal,
    pub(super) lines: &'e [ContractLine],
    pub(super) price: Money,
    pub(super) period: Option<Period>,
    pub(super) ground: Option<ChangeGround>,
}

/// What is published of an event; nothing of most.
///
/// Who was asked and declined, who is suspended and what capacity is left are matters between the authority and its
/// participants. An invoice is no payment.
pub(super) fn told(event: &Event) -> Option<Chapter<'_>> {
    let stamp = event.stamp();
    let (happened_at, recorded_at) = (stamp.happened_at, stamp.recorded_at);
    let (request, told) = match event {
        Event::Reserved { request, .. } | Event::Called { request, .. } => (request, Told::Called),
        Event::Contracted { contract, .. } => (&contract.request, Told::Concluded(contract)),
        Event::Signed { request, number, .. } => (request, Told::Signed { number: *number }),
        Event::Changed { request, number, lines, price, period, ground, .. } => {
            let (number, price, period, ground) = (*number, *price, *period, *ground);
            (request, Told::Changed(Change { number, lines, price, period, ground }))
        }
        Event::Delivered { request, number, lines, .. } => {
            (request, Told::Delivered { number: *number, lines: by_item(lines) })
        }
        Event::Paid { request, number, value, .. } => {
            (request, Told::Paid { number: *number, value: *value, back: false })
        }
        Event::Refunded { request, number, value, .. } => {
            (request, Told::Paid { number: *number, value: *value, back: true })
        }
        Event::Ended { request, number, delivered, .. } => {
            (request, Told::Ended { number: *number, delivered: *delivered })
        }
        Event::Annulled { request, .. } => (request, Told::Annulled),
        Event::Closed { request, outcome, .. } => (request, Told::Closed(*outcome)),
        _ => return None,
    };
    Some(Chapter { request, happened_at, recorded_at, told })
}

/// What was delivered of each item, in the order in which the items stand first.
fn by_item(lines: &[DeliveryLine]) -> Vec<ItemQuantity> {
    let mut found: Vec<ItemQuantity> = Vec::new();
    for line in lines {
        let known = found.iter_mut().find(|known| known.item == line.item);
        let before = known.as_ref().map_or(Quantity::ZERO, |known| known.quantity);
        let sum = (before.exact() + line.quantity.exact()).to_decimal().and_then(|sum| Quantity::new(sum).ok());
        // The register has added them up already.
        let quantity = sum.unwrap_or(line.quantity);
        match known {
            Some(known) => known.quantity = quantity,
            None => found.push(ItemQuantity { item: line.item.clone(), quantity }),
        }
    }
    found
}
