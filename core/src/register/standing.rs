//! Where contracts stand, and what they claim of ceilings and capacities.

use super::changes::GroundTotal;
use super::findings::{self, ContractFinding};
use super::invoices::InvoiceState;
use super::publication::PublicationState;
use crate::contract::{ContractLine, ContractName, ContractStage, HowEnded, PartialContract};
use crate::framework::Claim;
use crate::time::{Date, Instant};
use crate::value::json::read_object;
use crate::value::{Exact, Map, Money, Quantity};

/// Where a partial contract stands.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ContractState {
    /// The contract with the lines, the price and the period that it has now; what it had before stands in the events. Where
    /// it was changed, its price with value added tax is that of its new lines.
    pub contract: PartialContract,
    /// Where it stands.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub stage: ContractStage,
    /// How it ended; missing while it runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended: Option<HowEnded>,
    /// Whether its award was annulled while it was a draft.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub annulled: bool,
    /// When it was signed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub signed_at: Option<Instant>,
    /// Its publication in the register of contracts, where the law asks for one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub publication: Option<PublicationState>,
    /// The day from which it is in effect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effective_from: Option<Date>,
    /// The first day on which something was delivered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub first_delivery: Option<Date>,
    /// Its price as it was concluded, before any change, in CZK.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub concluded_price: Money,
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
    /// Of these, visits to which the family did not come.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub missed_by_item: Map<Quantity>,
    /// What missed visits and days of absence took off the value delivered, by item, in CZK.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub deducted_by_item: Map<Money>,
    /// What the office accepted, by item.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub accepted_by_item: Map<Quantity>,
    /// The invoices that have a number.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub invoices: Vec<InvoiceState>,
    /// What clients paid themselves, in CZK; it is no part of what is invoiced.
    #[serde(skip_serializing_if = "is_nothing")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub client_paid: Money,
    /// Its changes, added up by their grounds, each with its limit.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub changes: Vec<GroundTotal>,
    /// The contracts of new calls that continue it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub continued_by: Vec<ContractName>,
    /// What is to be noticed about it; nothing of it stops anything.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub findings: Vec<ContractFinding>,
}
read_object!(ContractState {
    required contract,
    defaulted stage,
    optional ended,
    defaulted annulled,
    optional signed_at,
    optional publication,
    optional effective_from,
    optional first_delivery,
    defaulted concluded_price,
    required committed,
    defaulted delivered,
    defaulted invoiced,
    defaulted paid,
    defaulted delivered_by_item,
    defaulted missed_by_item,
    defaulted deducted_by_item,
    defaulted accepted_by_item,
    defaulted invoices,
    defaulted client_paid,
    defaulted changes,
    defaulted continued_by,
    defaulted findings,
});

fn is_nothing(money: &Money) -> bool {
    *money == Money::ZERO
}

impl ContractState {
    pub(crate) fn concluded(contract: PartialContract) -> Self {
        let (committed, nothing) = (contract.price, Money::ZERO);
        Self {
            contract,
            stage: ContractStage::Drafted,
            ended: None,
            annulled: false,
            signed_at: None,
            publication: None,
            effective_from: None,
            first_delivery: None,
            concluded_price: committed,
            committed,
            delivered: nothing,
            invoiced: nothing,
            paid: nothing,
            delivered_by_item: Map::new(),
            missed_by_item: Map::new(),
            deducted_by_item: Map::new(),
            accepted_by_item: Map::new(),
            invoices: Vec::new(),
            client_paid: nothing,
            changes: Vec::new(),
            continued_by: Vec::new(),
            findings: Vec::new(),
        }
    }

    /// The name of the contract.
    #[must_use]
    pub fn name(&self) -> ContractName {
        ContractName { request: self.contract.request.clone(), number: self.contract.number }
    }

    /// Whether it is a draft under which nothing was done, and which can still be taken back.
    pub(super) fn is_draft(&self) -> bool {
        self.ended.is_none() && self.signed_at.is_none() && self.delivered_by_item.is_empty()
    }

    /// What follows from the rest: its stage, the day of effect, the findings.
    pub(super) fn settled(mut self) -> Self {
        self.effective_from = self.effective_day();
        self.stage = self.stage_now();
        self.findings = findings::of(&self);
        self
    }

    fn effective_day(&self) -> Option<Date> {
        let signed = self.signed_at.as_ref()?.day();
        match self.publication.as_ref().filter(|publication| publication.holds_the_contract()) {
            Some(publication) => Some(publication.published_on?.max(signed)),
            None => Some(signed),
        }
    }

    fn stage_now(&self) -> ContractStage {
        if let Some(how) = self.ended {
            return how.into();
        }
        match (&self.signed_at, self.effective_from) {
            (None, _) => ContractStage::Drafted,
            (Some(_), None) => ContractStage::Signed,
            (Some(_), Some(_)) if self.delivered_by_item.is_empty() => ContractStage::Effective,
            (Some(_), Some(_)) => ContractStage::Active,
        }
    }

    /// What of the value delivered was taken off, in CZK.
    pub(super) fn deducted(&self) -> Exact {
        self.deducted_by_item.values().map(|money| money.exact()).sum()
    }

    pub(crate) fn claim(&self) -> Claim<'_> {
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
        for (item, deducted) in &self.deducted_by_item {
            let of_item = claim.items.or_default(item);
            of_item.value.delivered = &of_item.value.delivered - deducted.exact();
            sum = &sum - deducted.exact();
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
            _ if self.annulled => Exact::ZERO,
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
