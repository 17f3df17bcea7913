//! What is held for requests whose calls are out.

use crate::framework::Claim;
use crate::time::Period;
use crate::value::json::read_object;
use crate::value::{Id, Map, Money, Quantity};

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
