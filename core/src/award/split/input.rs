//! What goes in, and what of it cannot be.

use super::Order;
use super::terms::Terms;
use crate::framework::SplitRule;
use crate::message::{ErrorCode, InputError, Problem, Problems, too_large};
use crate::value::json::{Once, Path, nearest_of, out_of_range, read_object};
use crate::value::{Id, Money, Quantity, set};

/// An offer for a part of an order.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct SplitOffer {
    /// The id.
    pub id: Id,
    /// The price of a unit in CZK.
    pub unit_price: Money,
    /// The most that it delivers; no limit if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity: Option<Quantity>,
    /// The least that it delivers, if anything. Above the capacity it delivers nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum: Option<Quantity>,
    /// It delivers whole multiples of this; any quantity if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pack: Option<Quantity>,
}
read_object!(SplitOffer { required id, required unit_price, optional capacity, optional minimum, optional pack });

/// The input of the operation `split`.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct SplitInput {
    /// How much is ordered, above 0.
    pub quantity: Quantity,
    /// How it is shared.
    pub rule: SplitRule,
    /// The offers in order of rank, at least one, each once.
    pub offers: Vec<SplitOffer>,
    /// What each contract costs beside its price, in CZK; nothing if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cost_per_contract: Option<Money>,
    /// At most so many offers deliver, 1 or more; any number if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum_contracts: Option<u32>,
}
read_object!(SplitInput {
    required quantity,
    required rule,
    required offers,
    optional cost_per_contract,
    optional maximum_contracts,
});

impl SplitInput {
    /// The order, where everything fits together.
    pub(super) fn checked(&self) -> Result<Order<'_>, InputError> {
        let mut problems = Problems::new();
        if self.quantity == Quantity::ZERO {
            problems.push(out_of_range(&Path::ROOT.field("quantity"), self.quantity, "> 0"));
        }
        self.check_offers(&mut problems);
        let sharing = self.check_rule(&mut problems);
        if let Some(most) = self.maximum_contracts.filter(|most| *most < sharing) {
            problems.push(out_of_range(&Path::ROOT.field("maximum_contracts"), most, format!("≥ {sharing}")));
        }
        InputError::unless_empty(problems)?;
        let most = self.maximum_contracts.and_then(|most| usize::try_from(most).ok());
        Ok(Order {
            quantity: self.quantity.exact(),
            terms: self.offers.iter().map(Terms::of).collect(),
            cost_per_contract: self.cost_per_contract.unwrap_or_default().exact(),
            contracts: most.unwrap_or(usize::MAX),
            input: self,
        })
    }

    fn check_offers(&self, problems: &mut Problems) {
        let at = Path::ROOT.field("offers");
        if self.offers.is_empty() {
            problems.push(Problem::new(ErrorCode::EmptyList, at.pointer()));
        }
        let mut seen = Once::default();
        for (index, offer) in self.offers.iter().enumerate() {
            let place = at.index(index);
            seen.see(offer.id.as_str(), &place.field("id"), problems);
            if let Some(pack) = offer.pack.filter(|pack| *pack == Quantity::ZERO) {
                problems.push(out_of_range(&place.field("pack"), pack, "> 0"));
            }
        }
    }

    /// What the rule says that cannot be, and the number of contracts that it needs.
    fn check_rule(&self, problems: &mut Problems) -> u32 {
        let at = Path::ROOT.field("rule");
        self.rule.check(&at, problems);
        match &self.rule {
            SplitRule::Cheapest {} if self.offers.len() > SplitRule::CHEAPEST_OF => {
                problems.push(too_large("/offers", self.offers.len(), SplitRule::CHEAPEST_OF, ("offers", "nabídek")));
            }
            SplitRule::Shares { shares } => {
                let at = at.field("shares");
                let offers = set(self.offers.iter().map(|offer| offer.id.as_str()));
                for id in shares.keys().filter(|id| !offers.contains(id.as_str())) {
                    let known = self.offers.iter().map(|offer| &offer.id);
                    problems.push(nearest_of(
                        problems.len(),
                        ErrorCode::UnknownOffer,
                        &at.field(id.as_str()),
                        id,
                        known,
                    ));
                }
            }
            _ => {}
        }
        self.rule.contracts(self.offers.len())
    }
}
