//! Where contracts and reservations stand, and what they claim of ceilings and capacities.

use super::HowEnded;
use crate::contract::{ContractLine, PartialContract};
use crate::framework::Claim;
use crate::time::Period;
use crate::value::json::read_object;
use crate::value::{Exact, Id, Map, Money, Quantity};

/// Where a partial contract stands.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ContractState {
    /// The contract with the lines, the price and the period that it has now; what it had before stands in the events. Where
    /// it was changed, its price with value added tax is that of its new lines.
    pub contract: PartialContract,
    /// How it ended; missing while it runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended: Option<HowEnded>,
    /// What of its price is bound: all of it, or what was delivered once it ended; in CZK, as all money here without value
    /// added tax.
    pub committed: Money,
    /// Delivered, in CZK: quantities by unit prices; the price of the contract when all of it is.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub delivered: Money,
    /// Invoiced, in CZK.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub invoiced: Money,
    /// Paid, in CZK.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub paid: Money,
    /// The units delivered, by item; empty where no deliveries were recorded.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub delivered_by_item: Map<Quantity>,
}
read_object!(ContractState {
    required contract,
    optional ended,
    required committed,
    defaulted delivered,
    defaulted invoiced,
    defaulted paid,
    defaulted delivered_by_item,
});

impl ContractState {
    pub(super) fn concluded(contract: PartialContract) -> Self {
        let (committed, nothing) = (contract.price, Money::ZERO);
        Self {
            contract,
            ended: None,
            committed,
            delivered: nothing,
            invoiced: nothing,
            paid: nothing,
            delivered_by_item: Map::new(),
        }
    }

    pub(super) fn claim(&self) -> Claim<'_> {
        let contract = &self.contract;
        let mut claim = claim_of(contract);
        let value = &mut claim.value;
        value.committed = self.committed.exact();
        value.delivered = self.delivered.exact();
        value.invoiced = self.invoiced.exact();
        value.paid = self.paid.exact();
        claim.is_running = self.ended.is_none();
        self.delivered_items(&mut claim);
        claim
    }

    /// What was delivered of each item. Where a contract ended and no deliveries were recorded, of each the share of its
    /// price that was delivered; of invoices and payments, the share that the item has in what was delivered.
    fn delivered_items(&self, claim: &mut Claim<'_>) {
        let share = self.share_delivered();
        let mut left: Map<Exact> = self.delivered_by_item.iter().map(|(id, n)| (id.clone(), n.exact())).collect();
        let mut sum = Exact::ZERO;
        for line in &self.contract.lines {
            let quantity = match &share {
                Some(share) => line.quantity.exact() * share,
                None => take(&mut left, line),
            };
            let value = &quantity * line.unit_price.exact();
            sum += &value;
            let of_item = claim.items.or_default(&line.item);
            of_item.quantity.delivered += quantity;
            of_item.value.delivered += value;
        }
        // A price that was rounded up is more than its lines.
        let sum = sum.max(claim.value.delivered.clone());
        let of_all = |money: &Exact| money.checked_div(&sum).unwrap_or(Exact::ZERO);
        let (invoiced, paid) = (of_all(&claim.value.invoiced), of_all(&claim.value.paid));
        for line in &self.contract.lines {
            let of_item = claim.items.or_default(&line.item);
            of_item.value.invoiced = &of_item.value.delivered * &invoiced;
            of_item.value.paid = &of_item.value.delivered * &paid;
            if self.ended.is_some() {
                of_item.quantity.committed = of_item.quantity.delivered.clone();
                of_item.value.committed = of_item.value.delivered.clone();
            }
        }
    }

    /// The share of a contract that was delivered, where that is known from its value alone.
    fn share_delivered(&self) -> Option<Exact> {
        let how = self.ended.filter(|_| self.delivered_by_item.is_empty())?;
        let (delivered, price) = (self.delivered, self.contract.price);
        Some(match how {
            HowEnded::NotStarted => Exact::ZERO,
            // Nothing can be told from what costs nothing: all of it counts.
            _ if delivered == price => Exact::ONE,
            _ => delivered.exact().checked_div(&price.exact()).unwrap_or(Exact::ONE),
        })
    }
}

/// What a contract claims on the day on which it is concluded.
fn claim_of(contract: &PartialContract) -> Claim<'_> {
    let mut claim = Claim::new(&contract.lot);
    claim.participant = Some(&contract.participant);
    claim.source = contract.funding_source.as_ref();
    claim.period = Some(contract.period);
    for line in &contract.lines {
        let quantity = line.quantity.exact();
        claim.order(&line.item, &quantity, &(&quantity * line.unit_price.exact()));
    }
    claim
}

/// The value of quantities at the prices of the lines, in the order of the lines, and whether that is all of them.
pub(super) fn value_of(quantities: &Map<Quantity>, lines: &[ContractLine]) -> (Exact, bool) {
    let mut left: Map<Exact> = quantities.iter().map(|(id, n)| (id.clone(), n.exact())).collect();
    let (mut sum, mut is_all) = (Exact::ZERO, true);
    for line in lines {
        let quantity = take(&mut left, line);
        is_all &= quantity == line.quantity.exact();
        sum += quantity * line.unit_price.exact();
    }
    (sum, is_all)
}

/// So much of what is left as the line orders.
fn take(left: &mut Map<Exact>, line: &ContractLine) -> Exact {
    let of_item = left.or_default(&line.item);
    let taken = of_item.clone().min(line.quantity.exact());
    *of_item = &*of_item - &taken;
    taken
}

/// Money held for a request whose call is out.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reservation {
    /// The lot.
    pub lot: Id,
    /// The estimated value in CZK, without value added tax.
    pub value: Money,
    /// The units asked for, by item.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub quantities: Map<Quantity>,
    /// When the work would be done.
    pub period: Period,
    /// The source that would pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Id>,
    /// Who would deliver.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participant: Option<Id>,
}
read_object!(Reservation {
    required lot,
    required value,
    defaulted quantities,
    required period,
    optional source,
    optional participant,
});

impl Reservation {
    pub(super) fn claim(&self) -> Claim<'_> {
        let mut claim = Claim::new(&self.lot);
        claim.participant = self.participant.as_ref();
        claim.source = self.source.as_ref();
        claim.period = Some(self.period);
        claim.value.reserved = self.value.exact();
        for (item, quantity) in &self.quantities {
            let of_item = claim.items.or_default(item);
            of_item.quantity.reserved = quantity.exact();
            of_item.value.reserved = self.value.exact();
        }
        claim
    }
}
