//! What the events of a register tell about the process of a request. Whoever adds an event decides here whether, and as
//! what, it is published.

use crate::award::Outcome;
use crate::contract::{ContractLine, ItemQuantity, PartialContract};
use crate::register::Event;
use crate::time::{Instant, Period};
use crate::value::{Id, Money, Ordinal};

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
    /// A contract was signed and is in force.
    Concluded(&'e PartialContract),
    /// A contract has other lines, another price, another period.
    Changed { number: Ordinal, lines: &'e [ContractLine], price: Money, period: Option<Period> },
    /// Something was delivered.
    Delivered { number: Ordinal, lines: &'e [ItemQuantity] },
    /// Something was paid.
    Paid { number: Ordinal, value: Money },
    /// A contract came to its end. Whichever end it was: it had been signed, and so it is terminated, not cancelled.
    Ended { number: Ordinal },
    /// The request ended without a contract.
    Closed(Outcome),
}

/// What is published of an event; nothing of most.
///
/// Who was asked and declined, who is suspended and what capacity is left are matters between the authority and its
/// participants. An invoice is no payment.
pub(super) fn told(event: &Event) -> Option<Chapter<'_>> {
    let (happened_at, recorded_at) = event.moments();
    let (request, told) = match event {
        Event::Reserved { request, .. } => (request, Told::Called),
        Event::Contracted { contract, .. } => (&contract.request, Told::Concluded(contract)),
        Event::Changed { request, number, lines, price, period, .. } => {
            (request, Told::Changed { number: *number, lines, price: *price, period: *period })
        }
        Event::Delivered { request, number, lines, .. } => (request, Told::Delivered { number: *number, lines }),
        Event::Paid { request, number, value, .. } => (request, Told::Paid { number: *number, value: *value }),
        Event::Ended { request, number, .. } => (request, Told::Ended { number: *number }),
        Event::Closed { request, outcome, .. } => (request, Told::Closed(*outcome)),
        _ => return None,
    };
    Some(Chapter { request, happened_at, recorded_at, told })
}
