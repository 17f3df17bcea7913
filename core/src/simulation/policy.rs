//! Policies: what a framework contract could say instead, as typed changes, each from a day on.
//!
//! **From when does a change hold?** From its day on, inclusive, until a later change of the same thing; it never ends by
//! itself. Without a day it holds for the whole term.
//!
//! **Which requests go by it?** Those received on its day or later. A request that is under way goes on by the rules under
//! which it came: nobody changes the rules of a call that is out. Capacities, and who has left, follow the day itself. Our
//! choice.

use super::distribution::not_negative;
use super::scenario::Scenario;
use crate::evaluation::Of;
use crate::framework::{FrameworkContract, Lot, Way};
use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::time::{Date, TimeLimit};
use crate::value::json::{Path, nearest_of, out_of_range, read_kinds, read_object};
use crate::value::{Checked, Exact, Id, Money, Number, Quantity, Rounding};

/// One change. Where no lot is named it changes every lot in which there is something to change.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub enum Change {
    /// The weight of the price. The other criteria keep their proportions, and all weights their sum: w′ = w·(S − p′)/(S − p).
    PriceWeight {
        /// The first day on which it holds.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<Date>,
        /// The lot.
        #[serde(skip_serializing_if = "Option::is_none")]
        lot: Option<Id>,
        /// The weight, from 0 to the sum of all.
        weight: Number,
    },
    /// Up to which value a rule of the path takes orders. Rules that begin where it ended begin where it ends now.
    DirectUpTo {
        /// The first day on which it holds.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<Date>,
        /// The lot.
        #[serde(skip_serializing_if = "Option::is_none")]
        lot: Option<Id>,
        /// The rule of the path; it has an `up_to`.
        rule: Id,
        /// The value in CZK, above 0.
        value: Money,
    },
    /// How long offers can be handed in, in every rule that leads to a mini-tender and in lots without a path.
    OfferPeriod {
        /// The first day on which it holds.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<Date>,
        /// The lot.
        #[serde(skip_serializing_if = "Option::is_none")]
        lot: Option<Id>,
        /// The period.
        period: TimeLimit,
    },
    /// What the maximum unit prices are multiplied by, each rounded half up to 0.01 CZK.
    MaximumPriceFactor {
        /// The first day on which it holds.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<Date>,
        /// The lot.
        #[serde(skip_serializing_if = "Option::is_none")]
        lot: Option<Id>,
        /// The item; all if missing.
        #[serde(skip_serializing_if = "Option::is_none")]
        item: Option<Id>,
        /// The factor, above 0.
        factor: Number,
    },
    /// What the capacities are multiplied by, each rounded down to 0.01 of a unit.
    CapacityFactor {
        /// The first day on which it holds.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<Date>,
        /// The lot.
        #[serde(skip_serializing_if = "Option::is_none")]
        lot: Option<Id>,
        /// The participant; all if missing.
        #[serde(skip_serializing_if = "Option::is_none")]
        participant: Option<Id>,
        /// The factor, 0 or more.
        factor: Number,
    },
    /// A ceiling in CZK: of the framework contract, a lot, or the list `ceilings`, by its id.
    CeilingValue {
        /// The first day on which it holds.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<Date>,
        /// Whose it is.
        of: Id,
        /// The most that may be spent.
        value: Money,
    },
    /// A participant is not there: from the first day on it is no party, later it neither offers nor takes orders any more.
    Without {
        /// The first day on which it is gone.
        #[serde(skip_serializing_if = "Option::is_none")]
        from: Option<Date>,
        /// The participant.
        participant: Id,
    },
    /// The participant with the greatest value of contracts so far is gone; of equal ones the first of the framework contract.
    WithoutLargest {
        /// The first day on which it is gone.
        from: Date,
        /// Whether its running contracts end on that day, delivered by their share of days.
        #[cfg_attr(feature = "schema", schemars(default))]
        insolvent: bool,
    },
}
read_kinds!(Change by "kind" {
    "price_weight" => PriceWeight { optional from, optional lot, required weight },
    "direct_up_to" => DirectUpTo { optional from, optional lot, required rule, required value },
    "offer_period" => OfferPeriod { optional from, optional lot, required period },
    "maximum_price_factor" => MaximumPriceFactor { optional from, optional lot, optional item, required factor },
    "capacity_factor" => CapacityFactor { optional from, optional lot, optional participant, required factor },
    "ceiling_value" => CeilingValue { optional from, required of, required value },
    "without" => Without { optional from, required participant },
    "without_largest" => WithoutLargest { required from, defaulted insolvent },
});

/// A policy: a name, and what is otherwise than in the framework contract of the scenario.
///
/// ```
/// use minitendr::{Policy, from_json};
/// let policy: Policy = from_json(r#"{"id": "70/30 from 2027", "changes": [
///   {"kind": "price_weight", "weight": "70", "from": "2027-01-01"}]}"#)?;
/// assert_eq!(policy.changes.len(), 1);
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Policy {
    /// The id, one in a comparison.
    pub id: Id,
    /// The changes, those of one day in this order; none for the framework contract as it is.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub changes: Vec<Change>,
}
read_object!(Policy { required id, defaulted changes });

impl Change {
    /// The first day on which it holds; missing for the whole term.
    #[must_use]
    pub const fn from(&self) -> Option<Date> {
        match self {
            Self::PriceWeight { from, .. }
            | Self::DirectUpTo { from, .. }
            | Self::OfferPeriod { from, .. }
            | Self::MaximumPriceFactor { from, .. }
            | Self::CapacityFactor { from, .. }
            | Self::CeilingValue { from, .. }
            | Self::Without { from, .. } => *from,
            Self::WithoutLargest { from, .. } => Some(*from),
        }
    }

    const fn lot(&self) -> Option<&Id> {
        match self {
            Self::PriceWeight { lot, .. }
            | Self::DirectUpTo { lot, .. }
            | Self::OfferPeriod { lot, .. }
            | Self::MaximumPriceFactor { lot, .. }
            | Self::CapacityFactor { lot, .. } => lot.as_ref(),
            Self::CeilingValue { .. } | Self::Without { .. } | Self::WithoutLargest { .. } => None,
        }
    }
}

/// The rules that hold from a day on.
#[derive(Clone, Debug)]
pub(super) struct Version {
    pub(super) from: Date,
    pub(super) framework: Checked<FrameworkContract>,
    /// By lot: the offer period where the lot has no path.
    pub(super) offer_periods: Vec<Option<TimeLimit>>,
}

/// Who is gone from a day on.
#[derive(Clone, Debug)]
pub(super) struct Departure {
    pub(super) on: Date,
    /// The place of the participant; the largest if missing.
    pub(super) participant: Option<usize>,
    /// The lot in which it leaves; all if missing.
    pub(super) lot: Option<usize>,
    pub(super) insolvent: bool,
}

/// A policy as it is simulated.
#[derive(Clone, Debug)]
pub(super) struct Plan {
    pub(super) id: Id,
    /// By their days; the first is that of the first day of the term.
    pub(super) versions: Vec<Version>,
    pub(super) departures: Vec<Departure>,
}

impl Policy {
    /// The versions of the rules that follow; notes everything of the policy that cannot be.
    pub(super) fn plan(&self, scenario: &Scenario, at: &Path<'_>, problems: &mut Problems) -> Plan {
        let first = scenario.framework.term.from();
        let changes = at.field("changes");
        let ground = scenario.ground();
        for (index, change) in self.changes.iter().enumerate() {
            if let Some(from) = change.from() {
                ground.within(from, &changes.index(index).field("from"), problems);
            }
        }
        let day = |change: &Change| change.from().unwrap_or(first);
        let mut days: Vec<Date> = self.changes.iter().map(day).chain([first]).collect();
        days.sort_unstable();
        days.dedup();
        let mut framework = (*scenario.framework).clone();
        let mut offer_periods = vec![scenario.authority.offer_period; framework.lots.len()];
        let (mut versions, mut departures) = (Vec::new(), Vec::new());
        for day_of in days {
            for (index, change) in self.changes.iter().enumerate().filter(|(_, change)| day(change) == day_of) {
                let place = changes.index(index);
                let gone = apply(change, (&mut framework, &mut offer_periods), scenario, &place, problems);
                departures.extend(gone);
            }
            match Checked::new(framework.clone()) {
                Ok(checked) => {
                    let offer_periods = offer_periods.clone();
                    versions.push(Version { from: day_of, framework: checked, offer_periods });
                }
                Err(error) => note(error, at, problems),
            }
        }
        Plan { id: self.id.clone(), versions, departures }
    }
}

fn note(error: InputError, at: &Path<'_>, problems: &mut Problems) {
    problems.extend(error.below(&at.pointer()).into_problems());
}

/// Changes a framework contract; who is gone by it.
fn apply(
    change: &Change,
    (framework, offer_periods): (&mut FrameworkContract, &mut [Option<TimeLimit>]),
    scenario: &Scenario,
    at: &Path<'_>,
    problems: &mut Problems,
) -> Option<Departure> {
    if let Some(lot) = change.lot().filter(|lot| framework.lot(lot).is_none()) {
        framework.has_no_lot(lot, &at.field("lot"), problems);
        return None;
    }
    let concerns = |lot: &Lot| change.lot().is_none_or(|own| *own == lot.id);
    let mut changed = false;
    match change {
        Change::PriceWeight { weight, .. } => {
            for lot in framework.lots.iter_mut().filter(|lot| concerns(lot)) {
                changed |= weigh(lot, *weight, at, problems)?;
            }
        }
        Change::DirectUpTo { rule, value, .. } => {
            if *value == Money::ZERO {
                problems.push(out_of_range(&at.field("value"), value, "> 0"));
            }
            for lot in framework.lots.iter_mut().filter(|lot| concerns(lot)) {
                changed |= move_edge(lot, rule, *value);
            }
        }
        Change::OfferPeriod { period, .. } => {
            let before = problems.len();
            period.check(&at.field("period"), problems);
            for (lot, own) in framework.lots.iter_mut().zip(offer_periods).filter(|(lot, _)| concerns(lot)) {
                changed |= set_period(lot, own, *period);
            }
            changed |= before < problems.len();
        }
        Change::MaximumPriceFactor { item, factor, .. } => {
            positive(*factor, at, problems);
            for lot in framework.lots.iter_mut().filter(|lot| concerns(lot)) {
                changed |= scale_maxima(lot, item.as_ref(), *factor);
            }
        }
        Change::CapacityFactor { participant, factor, .. } => {
            not_negative(&at.field("factor"), *factor, problems);
            if let Some(id) = participant {
                place_of(framework, id, &at.field("participant"), problems)?;
            }
            let own = |known: &Id| participant.as_ref().is_none_or(|id| id == known);
            for terms in
                framework.participants.iter_mut().filter(|known| own(&known.id)).flat_map(|known| &mut known.lots)
            {
                if change.lot().is_none_or(|lot| *lot == terms.lot) {
                    let scaled =
                        terms.capacity.iter().map(|(id, quantity)| (id.clone(), scale_quantity(*quantity, *factor)));
                    terms.capacity = scaled.collect();
                    changed |= !terms.capacity.is_empty();
                }
            }
        }
        Change::CeilingValue { of, value, .. } => {
            changed = set_ceiling(framework, of, *value);
            if !changed {
                let known = framework.lots.iter().map(|lot| &lot.id).chain([&framework.id]);
                let known = known.chain(framework.ceilings.iter().map(|ceiling| &ceiling.id));
                problems.push(nearest_of(problems.len(), ErrorCode::UnknownName, &at.field("of"), of, known));
                return None;
            }
        }
        Change::Without { from, participant } => {
            // By its place in the framework contract of the scenario, which no change moves.
            let place = place_of(&scenario.framework, participant, &at.field("participant"), problems)?;
            let first = scenario.framework.term.from();
            if from.is_none_or(|from| from <= first) {
                framework.participants.retain(|known| known.id != *participant);
            }
            let on = from.unwrap_or(first);
            return Some(Departure { on, participant: Some(place), lot: None, insolvent: false });
        }
        Change::WithoutLargest { from, insolvent } => {
            return Some(Departure { on: *from, participant: None, lot: None, insolvent: *insolvent });
        }
    }
    if !changed {
        problems.push(Problem::new(ErrorCode::NothingChanged, at.pointer()));
    }
    None
}

fn place_of(framework: &FrameworkContract, id: &Id, at: &Path<'_>, problems: &mut Problems) -> Option<usize> {
    let place = framework.participants.iter().position(|known| known.id == *id);
    if place.is_none() {
        let known = framework.participants.iter().map(|known| &known.id);
        problems.push(nearest_of(problems.len(), ErrorCode::UnknownParticipant, at, id, known));
    }
    place
}

fn positive(factor: Number, at: &Path<'_>, problems: &mut Problems) {
    if factor <= Number::ZERO {
        problems.push(out_of_range(&at.field("factor"), factor, "> 0"));
    }
}

/// Gives the price its weight; `None` where a problem was noted, `false` where the scheme weighs no price.
fn weigh(lot: &mut Lot, weight: Number, at: &Path<'_>, problems: &mut Problems) -> Option<bool> {
    let mut scheme = lot.scheme.clone().into_inner();
    let sum: Exact = scheme.criteria.iter().map(|criterion| criterion.weight.exact()).sum();
    let prices: Exact = scheme.criteria.iter().filter(|one| one.of == Of::Price).map(|one| one.weight.exact()).sum();
    if scheme.criteria.iter().filter(|one| one.of == Of::Price).count() != 1 {
        return Some(false);
    }
    if weight < Number::ZERO || weight.exact() > sum {
        problems.push(out_of_range(&at.field("weight"), weight, format!("0 … {sum}")));
        return None;
    }
    let Some(factor) = (&sum - weight.exact()).checked_div(&(&sum - &prices)) else {
        // Where only the price weighs, nothing else can.
        return Some(weight.exact() == sum);
    };
    let mut left = &sum - weight.exact();
    let last = scheme.criteria.iter().rposition(|one| one.of != Of::Price);
    for (index, criterion) in scheme.criteria.iter_mut().enumerate() {
        if criterion.of == Of::Price {
            criterion.weight = weight;
            continue;
        }
        // Rounded to 0.0001; the last takes what is left, so that the sum stays.
        let scaled = (criterion.weight.exact() * &factor).round(4, Rounding::HalfUp);
        let own = if Some(index) == last { left.clone() } else { scaled };
        left = &left - &own;
        criterion.weight = own.to_decimal().map(Number::from)?;
    }
    match Checked::new(scheme) {
        Ok(scheme) => lot.scheme = scheme,
        Err(error) => {
            note(error, at, problems);
            return None;
        }
    }
    Some(true)
}

fn move_edge(lot: &mut Lot, rule: &Id, value: Money) -> bool {
    let Some(path) = &mut lot.path else { return false };
    let Some(edge) = path.rule(rule).and_then(|known| known.when.up_to) else { return false };
    for known in &mut path.rules {
        for side in [&mut known.when.up_to, &mut known.when.above] {
            if *side == Some(edge) {
                *side = Some(value);
            }
        }
    }
    true
}

fn set_period(lot: &mut Lot, own: &mut Option<TimeLimit>, period: TimeLimit) -> bool {
    let Some(path) = &mut lot.path else {
        *own = Some(period);
        return true;
    };
    let mut changed = false;
    for rule in &mut path.rules {
        if let Way::MiniTender { offer_period, .. } = &mut rule.way {
            *offer_period = period;
            changed = true;
        }
    }
    changed
}

fn scale_maxima(lot: &mut Lot, item: Option<&Id>, factor: Number) -> bool {
    let mut changed = false;
    for known in lot.items.iter_mut().filter(|known| item.is_none_or(|id| *id == known.id)) {
        if let Some(price) = &mut known.maximum_unit_price {
            *price = scale_money(*price, factor);
            changed = true;
        }
        for version in &mut known.maximum_unit_prices {
            version.price = scale_money(version.price, factor);
            changed = true;
        }
    }
    changed
}

fn scale_money(price: Money, factor: Number) -> Money {
    let scaled = (price.exact() * factor.exact()).round(2, Rounding::HalfUp).to_decimal();
    scaled.and_then(|scaled| Money::new(scaled).ok()).unwrap_or(price)
}

fn scale_quantity(quantity: Quantity, factor: Number) -> Quantity {
    let scaled = (quantity.exact() * factor.exact()).round(2, Rounding::Down).to_decimal();
    scaled.and_then(|scaled| Quantity::new(scaled).ok()).unwrap_or(quantity)
}

fn set_ceiling(framework: &mut FrameworkContract, of: &Id, value: Money) -> bool {
    if framework.id == *of {
        framework.maximum_value = Some(value);
        return true;
    }
    if let Some(lot) = framework.lots.iter_mut().find(|lot| lot.id == *of) {
        lot.maximum_value = Some(value);
        return true;
    }
    let ceiling = framework.ceilings.iter_mut().find(|ceiling| ceiling.id == *of && ceiling.maximum_value.is_some());
    ceiling.is_some_and(|ceiling| {
        ceiling.maximum_value = Some(value);
        true
    })
}
