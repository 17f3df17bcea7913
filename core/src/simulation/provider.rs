//! How a provider behaves: what its work costs it, when it offers, at what price, of what quality, and when it leaves.

use super::Distribution;
use super::distribution::{is_share, not_negative};
use super::scenario::Ground;
use crate::framework::Lot;
use crate::message::{ErrorCode, Problem, Problems};
use crate::time::Date;
use crate::value::json::{Once, Path, nearest_of, out_of_range, read_kinds, read_object};
use crate::value::{Id, Map, Money, Municipality, Number};

/// How a provider makes its price from its cost c of a unit. The cap is the lowest of the maximum unit price, its own price
/// annex and what the office would pay. It never offers above the cap, and not at all where its cost is above it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub enum Pricing {
    /// A share upon the cost. Formula: b = c·(1 + s), at most the cap.
    Markup {
        /// The share s, 0 or more.
        share: Number,
    },
    /// A share of the room under the cap. Formula: b = c + s·(cap − c). Without a cap: the cost.
    UnderMaximum {
        /// The share s, a fraction of 1.
        share: Number,
    },
    /// The equilibrium of a sealed first-price auction among N alike, whose costs are uniform up to the cap. Formula: b = c +
    /// (cap − c)/N, N all participants of the lot (Krishna, Auction theory, 2009, chapter 2). Without a cap: the cost.
    FirstPrice {},
}
read_kinds!(Pricing by "kind" {
    "markup" => Markup { required share },
    "under_maximum" => UnderMaximum { required share },
    "first_price" => FirstPrice {},
});

/// When a provider takes part. Formula: p = base · (1 − effect·u) · exp(−d/scale), u the share of its capacity in use (0
/// without a limit), d the distance.
///
/// That who is busy bids less often is the backlog of Jofre-Bonet and Pesendorfer (Econometrica 71, 2003); the form is ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Participation {
    /// The chance while it is idle and near, a fraction of 1.
    pub base: Number,
    /// How much of it is gone when it is full, a fraction of 1.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub backlog_effect: Number,
    /// The distance in km at which it has fallen to 37 %, above 0; distance changes nothing if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub distance_scale_km: Option<Number>,
}
read_object!(Participation { required base, defaulted backlog_effect, optional distance_scale_km });

impl Default for Participation {
    /// Always.
    fn default() -> Self {
        Self { base: Number::ONE, backlog_effect: Number::ZERO, distance_scale_km: None }
    }
}

/// What a provider offers for a criterion other than the price.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct ValueModel {
    /// The criterion (or feature) of the scheme.
    pub criterion: Id,
    /// How its figure is distributed; drawn anew for each offer.
    pub figure: Distribution,
    /// The most; a greater figure counts as this. Give it where the scheme allows no more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub most: Option<Number>,
    /// To how many decimals it is rounded, 0 to 6.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub decimals: u32,
}
read_object!(ValueModel { required criterion, required figure, optional most, defaulted decimals });

/// A participant as the simulation has it. Ranks, price annexes, capacities and territory are those of the framework contract.
///
/// The cost of a unit is that of the item, times a figure of the firm (one for each replication), times one for each offer,
/// both log-normal with mean 1, plus what the way costs.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct ProviderModel {
    /// The participant.
    pub participant: Id,
    /// The lot; all of its lots if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lot: Option<Id>,
    /// The mean cost of a unit in CZK, by item, with or without value added tax as the scheme says.
    pub costs: Map<Money>,
    /// How much firms differ: the standard deviation of the figure of the firm; 0 or more.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub firm_variation: Number,
    /// How much offers of one firm differ: the standard deviation of the figure of the offer; 0 or more.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub offer_variation: Number,
    /// What a km of distance adds to the cost of a unit, in CZK.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub cost_per_km: Money,
    /// The distance in km to each municipality from which requests come; 0 everywhere if none is given.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub distances_km: Map<Number>,
    /// Where it sits; a contract for another municipality is a placement outside. Not counted if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seat: Option<Municipality>,
    /// How its price follows from its cost.
    pub pricing: Pricing,
    /// Prices are multiples of this, in CZK, 0.01 or more; 1 if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price_step: Option<Money>,
    /// When it takes part, and takes a direct order.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub participation: Participation,
    /// What it offers beside the price.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub values: Vec<ValueModel>,
    /// The share of contracts that it won and then refuses, and of direct orders that it declines though it would take part;
    /// a fraction of 1.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub refuses: Number,
    /// How many hours it takes to answer a direct order, or to refuse a contract.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub responds_in_hours: Distribution,
    /// The first day on which it is no longer there.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leaves_on: Option<Date>,
    /// Whether its running contracts end on that day, delivered by their share of days; they go on if not.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub insolvent: bool,
    /// Whether it counts as small in the measure of small providers.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub small: bool,
}
read_object!(ProviderModel {
    required participant,
    optional lot,
    required costs,
    defaulted firm_variation,
    defaulted offer_variation,
    defaulted cost_per_km,
    defaulted distances_km,
    optional seat,
    required pricing,
    optional price_step,
    defaulted participation,
    defaulted values,
    defaulted refuses,
    defaulted responds_in_hours,
    optional leaves_on,
    defaulted insolvent,
    defaulted small,
});

/// A haléř.
pub(super) fn halere() -> Number {
    Number::from(rust_decimal::Decimal::new(1, 2))
}

impl ProviderModel {
    pub(super) fn check(&self, ground: &Ground<'_>, at: &Path<'_>, problems: &mut Problems) {
        let framework = ground.framework;
        if let Some(participant) = framework.participant(&self.participant) {
            if let Some(lot) = &self.lot
                && participant.terms(lot).is_none()
            {
                let known = participant.lots.iter().map(|terms| &terms.lot);
                problems.push(nearest_of(problems.len(), ErrorCode::UnknownLot, &at.field("lot"), lot, known));
            }
            let lots: Vec<&Lot> =
                framework.lots.iter().filter(|lot| self.is_in(lot) && participant.terms(&lot.id).is_some()).collect();
            self.check_lots(&lots, at, problems);
        } else {
            framework.has_nobody(&self.participant, &at.field("participant"), problems);
        }
        not_negative(&at.field("firm_variation"), self.firm_variation, problems);
        not_negative(&at.field("offer_variation"), self.offer_variation, problems);
        self.check_pricing(at, problems);
        let participation = at.field("participation");
        is_share(&participation.field("base"), self.participation.base, problems);
        is_share(&participation.field("backlog_effect"), self.participation.backlog_effect, problems);
        if let Some(scale) = self.participation.distance_scale_km.filter(|scale| *scale <= Number::ZERO) {
            problems.push(out_of_range(&participation.field("distance_scale_km"), scale, "> 0"));
        }
        self.check_distances(ground, at, problems);
        is_share(&at.field("refuses"), self.refuses, problems);
        self.responds_in_hours.check(&at.field("responds_in_hours"), problems);
        if let Some(day) = self.leaves_on {
            ground.within(day, &at.field("leaves_on"), problems);
        } else if self.insolvent {
            let problem = Problem::new(ErrorCode::MissingField, at.field("leaves_on").pointer());
            problems.push(problem.with("value", "leaves_on"));
        }
    }

    pub(super) fn is_in(&self, lot: &Lot) -> bool {
        self.lot.as_ref().is_none_or(|own| *own == lot.id)
    }

    /// Every item has a cost, every figure a criterion.
    fn check_lots(&self, lots: &[&Lot], at: &Path<'_>, problems: &mut Problems) {
        let costs = at.field("costs");
        for item in lots.iter().flat_map(|lot| &lot.items).filter(|item| !self.costs.contains_key(&item.id)) {
            let place = costs.field(item.id.as_str());
            problems.push(Problem::new(ErrorCode::MissingField, place.pointer()).with("value", &item.id));
        }
        for id in self.costs.keys().filter(|id| lots.iter().all(|lot| lot.item(id).is_none())) {
            let known = lots.iter().flat_map(|lot| &lot.items).map(|item| &item.id);
            problems.push(nearest_of(problems.len(), ErrorCode::UnknownItem, &costs.field(id.as_str()), id, known));
        }
        let values = at.field("values");
        let mut seen = Once::default();
        for (index, value) in self.values.iter().enumerate() {
            let place = values.index(index);
            let criterion = place.field("criterion");
            seen.see(value.criterion.as_str(), &criterion, problems);
            let known = || lots.iter().flat_map(|lot| lot.scheme.value_names());
            if !known().any(|name| *name == value.criterion) {
                let code = ErrorCode::UnknownCriterion;
                problems.push(nearest_of(problems.len(), code, &criterion, &value.criterion, known()));
            }
            value.figure.check(&place.field("figure"), problems);
            if let Some(most) = value.most {
                not_negative(&place.field("most"), most, problems);
            }
            if value.decimals > 6 {
                problems.push(out_of_range(&place.field("decimals"), value.decimals, "0 … 6"));
            }
        }
    }

    fn check_pricing(&self, at: &Path<'_>, problems: &mut Problems) {
        let share = at.field("pricing");
        let share = share.field("share");
        match &self.pricing {
            Pricing::Markup { share: given } => not_negative(&share, *given, problems),
            Pricing::UnderMaximum { share: given } => is_share(&share, *given, problems),
            Pricing::FirstPrice {} => {}
        }
        if let Some(step) = self.price_step {
            let whole = step.decimal().checked_rem(halere().decimal()).is_some_and(|rest| rest.is_zero());
            if step == Money::ZERO || !whole {
                problems.push(out_of_range(&at.field("price_step"), step, "n × 0.01"));
            }
        }
    }

    /// Where some distances are given, none of those that are asked for is missing.
    fn check_distances(&self, ground: &Ground<'_>, at: &Path<'_>, problems: &mut Problems) {
        let list = at.field("distances_km");
        for (id, distance) in &self.distances_km {
            not_negative(&list.field(id.as_str()), *distance, problems);
        }
        if self.distances_km.is_empty() {
            return;
        }
        for place in ground.places() {
            if !self.distances_km.contains_key(place) {
                let path = list.field(place);
                problems.push(Problem::new(ErrorCode::MissingField, path.pointer()).with("value", place));
            }
        }
    }
}
