//! Which ceilings an order would pass: one question for offers, for direct orders and for orders that are shared.
//!
//! **Of which price?** Of that which the contract would have, without value added tax: what the register will count.

use crate::framework::{Claim, FrameworkContract, FrameworkState, Lot, LotTerms};
use crate::message::{Reason, ReasonCode};
use crate::request::Request;
use crate::value::{Exact, Id};

/// What is ordered of an item: how much, and for how much money, without value added tax.
pub(super) type Ordered<'o> = (&'o Id, Exact, Exact);

/// The request and what is left: what an order is held against.
#[derive(Clone, Copy)]
pub(super) struct Ceilings<'c> {
    pub(super) framework: &'c FrameworkContract,
    pub(super) lot: &'c Lot,
    pub(super) state: &'c FrameworkState,
    pub(super) request: &'c Request,
}

impl<'c> Ceilings<'c> {
    /// What an order claims; without a participant, of the ceilings that all share.
    pub(super) fn claim<'o>(
        self,
        participant: Option<&'c Id>,
        price: Exact,
        ordered: impl Iterator<Item = Ordered<'o>>,
    ) -> Claim<'c> {
        let mut claim = Claim::new(&self.lot.id);
        claim.participant = participant;
        claim.source = self.request.funding_source.as_ref();
        claim.period = Some(self.request.period);
        claim.value.committed = price;
        // Only further ceilings ask for items.
        for (item, quantity, value) in ordered.filter(|_| !self.framework.ceilings.is_empty()) {
            claim.order(item, &quantity, &value);
        }
        claim
    }

    /// The ceilings that a claim would pass, with what others take of the same order.
    pub(super) fn passed(self, claim: &Claim<'_>, terms: Option<&LotTerms>, others: Option<&Claim<'_>>) -> Vec<Reason> {
        let mut before: Vec<(Id, Exact)> = Vec::new();
        let maxima = (self.lot.maximum_value, terms);
        if let Some(others) = others {
            self.state.each_ceiling(self.framework, maxima, others, &mut |ceiling| {
                before.push((ceiling.of.clone(), ceiling.takes));
            });
        }
        let mut found = Vec::new();
        self.state.each_ceiling(self.framework, maxima, claim, &mut |ceiling| {
            let taken = before.iter().find(|(of, _)| of == ceiling.of).map(|(_, takes)| takes);
            let left = taken.map_or_else(|| ceiling.left.clone(), |taken| &ceiling.left - taken);
            if ceiling.takes > left {
                let (value, expected) =
                    if ceiling.counted.is_some() { ("quantity", "left") } else { ("value", "expected") };
                let reason = Reason::new(ReasonCode::CeilingReached).with("name", ceiling.of);
                let unit = ceiling.counted.and_then(|item| self.lot.item(item)).map(|item| item.unit);
                let reason = reason.with(value, ceiling.takes).with(expected, left);
                found.push(unit.into_iter().fold(reason, |reason, unit| reason.with("unit", unit)));
            }
        });
        found
    }
}
