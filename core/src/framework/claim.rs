//! What a reservation, an offer or a contract claims of ceilings and capacities.

use crate::time::Period;
use crate::value::json::read_object;
use crate::value::{Exact, Id, Map};

/// What counts under one ceiling, in CZK or in units of its item: exact fractions, as a price may be divided by days.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct CeilingState {
    /// Held for calls that are out.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub reserved: Exact,
    /// In contracts, with what was delivered, invoiced and paid of them, less what was released.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub committed: Exact,
    /// Delivered.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub delivered: Exact,
    /// Invoiced; of a quantity nothing is.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub invoiced: Exact,
    /// Paid; of a quantity nothing is.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub paid: Exact,
}
read_object!(CeilingState {
    defaulted reserved,
    defaulted committed,
    defaulted delivered,
    defaulted invoiced,
    defaulted paid,
});

impl CeilingState {
    /// What cannot be ordered any more.
    pub(crate) fn used(&self) -> Exact {
        &self.reserved + &self.committed
    }

    pub(crate) fn times(&self, factor: &Exact) -> Self {
        self.map(&|figure| figure * factor)
    }

    pub(crate) fn negated(&self) -> Self {
        self.map(&|figure| -figure)
    }

    fn map(&self, change: &dyn Fn(&Exact) -> Exact) -> Self {
        Self {
            reserved: change(&self.reserved),
            committed: change(&self.committed),
            delivered: change(&self.delivered),
            invoiced: change(&self.invoiced),
            paid: change(&self.paid),
        }
    }

    pub(crate) fn add(&mut self, other: &Self) {
        self.reserved += &other.reserved;
        self.committed += &other.committed;
        self.delivered += &other.delivered;
        self.invoiced += &other.invoiced;
        self.paid += &other.paid;
    }
}

/// The part of a claim that is on one item: its value in CZK, and its quantity in the unit of the item.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct ItemClaim {
    pub(crate) value: CeilingState,
    pub(crate) quantity: CeilingState,
}

/// What a reservation, an offer or a contract claims: of which accounts, how much. What is not named is not bound by a
/// ceiling that names it.
#[derive(Clone, Debug)]
pub(crate) struct Claim<'c> {
    pub(crate) lot: &'c Id,
    pub(crate) participant: Option<&'c Id>,
    pub(crate) source: Option<&'c Id>,
    pub(crate) period: Option<Period>,
    /// In CZK.
    pub(crate) value: CeilingState,
    pub(crate) items: Map<ItemClaim>,
    /// Whether the quantities use capacity: those of contracts that have not ended do.
    pub(crate) is_running: bool,
}

impl<'c> Claim<'c> {
    pub(crate) fn new(lot: &'c Id) -> Self {
        let (participant, source, period) = (None, None, None);
        let (value, items) = (CeilingState::default(), Map::new());
        Self { lot, participant, source, period, value, items, is_running: false }
    }

    /// Of so much of an item, at a price.
    pub(crate) fn order(&mut self, item: &Id, quantity: &Exact, value: &Exact) {
        let of_item = self.items.or_default(item);
        of_item.quantity.committed += quantity;
        of_item.value.committed += value;
    }
}
