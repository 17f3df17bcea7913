//! When things happened that something waits for since.

use std::collections::{BTreeMap, BTreeSet};

use crate::contract::ContractName;
use crate::message::InputError;
use crate::register::invoice::most_to_invoice;
use crate::register::{Event, PublishedIn, Register};
use crate::time::Instant;
use crate::value::{Exact, Id, Map, Quantity, Reference};

/// How a contract stood after an event.
struct Step {
    at: Instant,
    /// What of it could be invoiced, with what clients pay.
    to_invoice: Exact,
    invoiced: Exact,
    delivered: Map<Quantity>,
}

/// The moments of a register.
#[derive(Default)]
pub(super) struct Moments {
    /// The last event of each kind about a request.
    last: BTreeMap<(Id, &'static str), Instant>,
    objections: BTreeMap<(Id, Reference), Instant>,
    steps: BTreeMap<ContractName, Vec<Step>>,
    ended: BTreeMap<ContractName, Instant>,
    on_profile: BTreeSet<ContractName>,
}

impl Moments {
    /// Folds the events that were recorded by a moment, and keeps when what happened.
    pub(super) fn of(whole: &Register, at: &Instant) -> Result<(Register, Self), InputError> {
        let mut register = Register::open(whole.framework().clone());
        let mut moments = Self::default();
        let after_acceptance = register.framework.invoice_after_acceptance;
        for event in whole.events().iter().take_while(|event| event.stamp().recorded_at <= at) {
            register.record(event.clone())?;
            let Some(request) = event.request() else { continue };
            let happened = event.stamp().happened_at.clone();
            moments.last.insert((request.clone(), event.kind()), happened.clone());
            match event {
                Event::Objected { objection, .. } => {
                    moments.objections.insert((request.clone(), objection.clone()), happened);
                }
                Event::Published { number, published_in: PublishedIn::AuthorityProfile, .. } => {
                    moments.on_profile.insert(ContractName { request: request.clone(), number: *number });
                }
                Event::Ended { number, .. } => {
                    moments.ended.insert(ContractName { request: request.clone(), number: *number }, happened);
                }
                Event::Delivered { number, .. }
                | Event::Accepted { number, .. }
                | Event::Invoiced { number, .. }
                | Event::Credited { number, .. } => {
                    let Some(standing) = register.contract(request, *number) else { continue };
                    moments.steps.entry(standing.name()).or_default().push(Step {
                        at: happened,
                        to_invoice: most_to_invoice(standing, after_acceptance),
                        invoiced: standing.invoiced.exact(),
                        delivered: standing.delivered_by_item.clone(),
                    });
                }
                _ => {}
            }
        }
        Ok((register, moments))
    }

    pub(super) fn last(&self, request: &Id, kind: &'static str) -> Option<&Instant> {
        self.last.get(&(request.clone(), kind))
    }

    pub(super) fn objected(&self, request: &Id, objection: &Reference) -> Option<&Instant> {
        self.objections.get(&(request.clone(), objection.clone()))
    }

    pub(super) fn ended(&self, contract: &ContractName) -> Option<&Instant> {
        self.ended.get(contract)
    }

    pub(super) fn is_on_profile(&self, contract: &ContractName) -> bool {
        self.on_profile.contains(contract)
    }

    fn first(&self, contract: &ContractName, is_so: impl Fn(&Step) -> bool) -> Option<&Instant> {
        self.steps.get(contract).into_iter().flatten().find(|step| is_so(step)).map(|step| &step.at)
    }

    /// The event with which more could be invoiced than is now.
    pub(super) fn more_to_invoice_than(&self, contract: &ContractName, invoiced: &Exact) -> Option<&Instant> {
        self.first(contract, |step| step.to_invoice > *invoiced)
    }

    /// The event with which more was invoiced than is paid now.
    pub(super) fn more_invoiced_than(&self, contract: &ContractName, paid: &Exact) -> Option<&Instant> {
        self.first(contract, |step| step.invoiced > *paid)
    }

    /// The event with which more of an item was delivered than is accepted now.
    pub(super) fn more_delivered_than(&self, contract: &ContractName, accepted: &Map<Quantity>) -> Option<&Instant> {
        self.first(contract, |step| {
            let is_more = |(item, units): (&Id, &Quantity)| accepted.get(item).is_none_or(|accepted| units > accepted);
            step.delivered.iter().any(is_more)
        })
    }
}
