//! Changes of a policy, one after the other, on a framework contract and on how the authority works.

use super::authority::{Arrangement, check_minimums, check_stand_by, check_travel};
use super::distribution::not_negative;
use super::policy::{Change, Departure};
use super::scenario::Scenario;
use crate::evaluation::Of;
use crate::framework::{FrameworkContract, Lot, LotTerms, Way};
use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::time::TimeLimit;
use crate::value::json::{Path, nearest_of, out_of_range};
use crate::value::{Checked, Exact, Id, Map, Money, Number, Quantity, Rounding};

/// What the changes so far have made.
#[derive(Clone)]
pub(super) struct Draft {
    pub(super) framework: FrameworkContract,
    /// By lot: the offer period where the lot has no path.
    pub(super) offer_periods: Vec<Option<TimeLimit>>,
    pub(super) arrangement: Arrangement,
}

impl Draft {
    /// Applies a change; who is gone by it.
    pub(super) fn apply(
        &mut self,
        change: &Change,
        scenario: &Scenario,
        at: &Path<'_>,
        problems: &mut Problems,
    ) -> Option<Departure> {
        if let Some(lot) = change.lot().filter(|lot| self.framework.lot(lot).is_none()) {
            self.framework.has_no_lot(lot, &at.field("lot"), problems);
            return None;
        }
        let before = problems.len();
        let changed = match change {
            Change::Without { from, participant } => {
                // By its place in the framework contract of the scenario, which no change moves.
                let place = place_of(&scenario.framework, participant, &at.field("participant"), problems)?;
                let first = scenario.framework.term.from();
                if from.is_none_or(|from| from <= first) {
                    self.framework.participants.retain(|known| known.id != *participant);
                }
                let on = from.unwrap_or(first);
                return Some(Departure { on, participant: Some(place), lot: None, insolvent: false });
            }
            Change::WithoutLargest { from, insolvent } => {
                return Some(Departure { on: *from, participant: None, lot: None, insolvent: *insolvent });
            }
            Change::CallsOn { .. }
            | Change::DutyToAccept { .. }
            | Change::StandBy { .. }
            | Change::Travel { .. }
            | Change::GuaranteedMinimums { .. } => self.arrange(change, &scenario.framework, at, problems),
            _ => self.rewrite(change, at, problems)?,
        };
        if !changed && before == problems.len() {
            problems.push(Problem::new(ErrorCode::NothingChanged, at.pointer()));
        }
        None
    }

    /// Changes how the authority works; whether anything changed.
    fn arrange(
        &mut self,
        change: &Change,
        framework: &FrameworkContract,
        at: &Path<'_>,
        problems: &mut Problems,
    ) -> bool {
        let before = self.arrangement.clone();
        match change {
            Change::CallsOn { weekdays, .. } => self.arrangement.calls_on.clone_from(weekdays),
            Change::DutyToAccept { applies, .. } => self.arrangement.duty_to_accept = *applies,
            Change::StandBy { terms, .. } => {
                check_stand_by(terms, framework, &at.field("terms"), problems);
                self.arrangement.stand_by.clone_from(terms);
            }
            Change::Travel { terms, .. } => {
                check_travel(terms, framework, &at.field("terms"), problems);
                self.arrangement.travel.clone_from(terms);
            }
            Change::GuaranteedMinimums { minimums, .. } => {
                check_minimums(minimums, framework, &at.field("minimums"), problems);
                self.arrangement.guaranteed_minimums.clone_from(minimums);
            }
            _ => {}
        }
        before != self.arrangement
    }

    /// Changes the framework contract, and offer periods; whether anything changed, nothing where a problem was noted.
    fn rewrite(&mut self, change: &Change, at: &Path<'_>, problems: &mut Problems) -> Option<bool> {
        let Self { framework, offer_periods, .. } = self;
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
                let lots = framework.lots.iter().filter(|lot| concerns(lot));
                let known = || lots.clone().flat_map(|lot| &lot.path).flat_map(|path| &path.rules).map(|rule| &rule.id);
                if !known().any(|id| id == rule) {
                    let at = at.field("rule");
                    problems.push(nearest_of(problems.len(), ErrorCode::UnknownRule, &at, rule, known()));
                    return None;
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
                        let scaled = terms
                            .capacity
                            .iter()
                            .map(|(id, quantity)| (id.clone(), scale_quantity(*quantity, *factor)));
                        terms.capacity = scaled.collect();
                        changed |= !terms.capacity.is_empty();
                    }
                }
            }
            Change::Indexation { factor, .. } => {
                positive(*factor, at, problems);
                for lot in framework.lots.iter_mut().filter(|lot| concerns(lot)) {
                    changed |= scale_maxima(lot, None, *factor);
                }
                for terms in framework.participants.iter_mut().flat_map(|known| &mut known.lots) {
                    if change.lot().is_none_or(|lot| *lot == terms.lot) {
                        changed |= scale_annex(terms, *factor);
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
            _ => {}
        }
        Some(changed)
    }
}

pub(super) fn note(error: InputError, at: &Path<'_>, problems: &mut Problems) {
    problems.extend(error.below(&at.pointer()).into_problems());
}

fn place_of(framework: &FrameworkContract, id: &Id, at: &Path<'_>, problems: &mut Problems) -> Option<usize> {
    let place = framework.participants.iter().position(|known| known.id == *id);
    if place.is_none() {
        framework.has_nobody(id, at, problems);
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

fn scale_annex(terms: &mut LotTerms, factor: Number) -> bool {
    let versions = terms.price_versions.iter_mut().map(|version| &mut version.prices);
    let mut changed = false;
    for prices in versions.chain([&mut terms.prices]) {
        let scaled = prices.iter().map(|(item, price)| (item.clone(), scale_money(*price, factor)));
        let scaled: Map<Money> = scaled.collect();
        changed |= !scaled.is_empty();
        *prices = scaled;
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
