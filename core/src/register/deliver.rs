//! What was delivered, by item, day and worker, and what the office accepted of it.

use std::collections::BTreeSet;

use super::Register;
use super::fold::invalid;
use super::perform::{Which, money, quantity as sum_of};
use super::standing::{ContractState, value_of};
use crate::contract::{DeliveryLine, ItemQuantity};
use crate::framework::Item;
use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::time::{Date, Instant, Period};
use crate::value::json::{Once, Path, nearest_of, out_of_range};
use crate::value::{Exact, Id, Measured, Money, Number, Quantity, Unit};

impl Register {
    pub(super) fn deliver(
        &mut self,
        which: Which<'_>,
        lines: &[DeliveryLine],
        days: [Option<Date>; 2],
        at: &Instant,
    ) -> Result<(), InputError> {
        let standing = self.standing(which, at, true)?;
        let mut problems = Problems::new();
        let mut now = standing.clone();
        check_days(standing, days, &mut problems);
        let planned = |day: &Date| *day > at.day();
        for (day, field) in days.into_iter().zip(["from", "to"]) {
            if let Some(day) = day.filter(planned) {
                problems.push(out_of_range(&Path::ROOT.field(field), day, format!("≤ {}", at.day())));
            }
        }
        let places = Path::ROOT.field("lines");
        if lines.is_empty() {
            problems.push(Problem::new(ErrorCode::EmptyList, places.pointer()));
        }
        let (mut seen, mut records) = (BTreeSet::new(), Vec::new());
        for (index, line) in lines.iter().enumerate() {
            let place = places.index(index);
            if !seen.insert((&line.item, line.day, &line.worker, &line.record, line.missed, line.absent_days)) {
                problems.push(
                    Problem::new(ErrorCode::DuplicateId, place.field("item").pointer()).with("value", &line.item),
                );
            }
            check_day(standing, days, line, &place, &mut problems);
            if let Some(day) = line.day.filter(planned) {
                problems.push(out_of_range(&place.field("day"), day, format!("≤ {}", at.day())));
            }
            if let Some(record) = &line.record {
                let key = (standing.contract.participant.clone(), record.clone());
                let before = self.records.get(&key).filter(|name| **name != standing.name());
                let again = self.records.contains_key(&key) || records.contains(&key);
                if again {
                    let counted = before.cloned().unwrap_or_else(|| standing.name());
                    let problem = Problem::new(ErrorCode::PaidTwice, place.field("record").pointer());
                    problems.push(problem.with("value", record).with("name", &counted.request));
                }
                records.push(key);
            }
            self.deliver_line(&mut now, line, &place, &mut problems)?;
        }
        InputError::unless_empty(problems)?;
        now.delivered = delivered_value(&now)?;
        let [from, to] = days;
        for line in lines {
            let day = line.day.or(from).or(to).unwrap_or_else(|| at.day());
            now.first_delivery = Some(now.first_delivery.map_or(day, |first| first.min(day)));
            if let Some(publication) = &mut now.publication {
                publication.delivered_on(day);
            }
        }
        let name = standing.name();
        self.restate(now, None)?;
        for key in records {
            self.records.insert(key, name.clone());
        }
        Ok(())
    }

    /// Adds one line to what was delivered, with what is taken off it.
    fn deliver_line(
        &self,
        now: &mut ContractState,
        line: &DeliveryLine,
        place: &Path<'_>,
        problems: &mut Problems,
    ) -> Result<(), InputError> {
        let quantity = place.field("quantity");
        if line.quantity == Quantity::ZERO {
            problems.push(out_of_range(&quantity, line.quantity, "> 0"));
        }
        let lot = self.framework.lot(&now.contract.lot);
        let ordered = now.contract.lines.iter().filter(|known| known.item == line.item);
        let Some(unit) = ordered.clone().map(|known| known.unit).next() else {
            let known = now.contract.lines.iter().map(|known| &known.item);
            let place = place.field("item");
            problems.push(nearest_of(problems.len(), ErrorCode::UnknownItem, &place, &line.item, known));
            return Ok(());
        };
        if let Some(lot) = lot {
            let measured = Measured { quantity: line.quantity, unit };
            lot.check_line(&lot.items_by_id(), (&line.item, measured), place, problems);
        }
        let ordered: Exact = ordered.map(|known| known.quantity.exact()).sum();
        let before = value_of(&now.delivered_by_item, &now.contract.lines).0;
        let delivered = now.delivered_by_item.or_default(&line.item);
        let sum = delivered.exact() + line.quantity.exact();
        let Some(sum) = sum.to_decimal().filter(|_| sum <= ordered) else {
            let left = ordered - delivered.exact();
            problems.push(out_of_range(&quantity, line.quantity, format!("≤ {left}")));
            return Ok(());
        };
        *delivered = Quantity::new(sum)?;
        let value = value_of(&now.delivered_by_item, &now.contract.lines).0 - before;
        let item = lot.and_then(|lot| lot.item(&line.item));
        let Some(deduction) = item.and_then(|item| deduction(item, line, &value, place, problems)) else {
            return Ok(());
        };
        if line.missed {
            let missed = now.missed_by_item.or_default(&line.item);
            *missed = sum_of(&(missed.exact() + line.quantity.exact()), "/lines")?;
        }
        if !deduction.is_zero() {
            let deducted = now.deducted_by_item.or_default(&line.item);
            *deducted = money(&(deducted.exact() + deduction), "/lines")?;
        }
        Ok(())
    }

    pub(super) fn accept(&mut self, which: Which<'_>, lines: &[ItemQuantity], at: &Instant) -> Result<(), InputError> {
        let mut now = self.standing(which, at, false)?.clone();
        let mut problems = Problems::new();
        let places = Path::ROOT.field("lines");
        if lines.is_empty() {
            problems.push(Problem::new(ErrorCode::EmptyList, places.pointer()));
        }
        let mut seen = Once::default();
        for (index, line) in lines.iter().enumerate() {
            let place = places.index(index);
            seen.see(line.item.as_str(), &place.field("item"), &mut problems);
            let delivered = now.delivered_by_item.get(&line.item).copied();
            let limit = delivered.unwrap_or_default().exact();
            add_within(&mut now.accepted_by_item, line, &limit, &place, &mut problems);
        }
        InputError::unless_empty(problems)?;
        self.restate(now, None)
    }
}

/// Adds so much of an item to what is counted, up to a limit.
pub(super) fn add_within(
    counted: &mut crate::value::Map<Quantity>,
    line: &ItemQuantity,
    limit: &Exact,
    place: &Path<'_>,
    problems: &mut Problems,
) {
    let known = counted.or_default(&line.item);
    let sum = known.exact() + line.quantity.exact();
    let place = place.field("quantity");
    match sum.to_decimal().filter(|_| sum <= *limit).map(Quantity::new) {
        Some(Ok(sum)) if line.quantity > Quantity::ZERO => *known = sum,
        _ if line.quantity == Quantity::ZERO => problems.push(out_of_range(&place, line.quantity, "> 0")),
        _ => problems.push(out_of_range(&place, line.quantity, format!("≤ {}", limit - known.exact()))),
    }
}

/// What a missed visit or days of absence take off a line that is worth so much.
fn deduction(
    item: &Item,
    line: &DeliveryLine,
    value: &Exact,
    place: &Path<'_>,
    problems: &mut Problems,
) -> Option<Exact> {
    if line.missed {
        let Some(percent) = item.missed_visit_percent else {
            let (english, czech) = ("the item pays for no missed visits", "položka neplatí zmařené návštěvy");
            problems.push(invalid(&place.field("missed").pointer(), english, czech));
            return None;
        };
        let kept = (value * percent.exact()).checked_div(&Number::HUNDRED.exact())?;
        return Some(value - kept);
    }
    if line.absent_days == 0 {
        return Some(Exact::ZERO);
    }
    let at = place.field("absent_days");
    let Some(a_day) = item.absent_day_deduction else {
        let (english, czech) = ("absence takes nothing off this item", "za nepřítomnost se u položky nic nesráží");
        problems.push(invalid(&at.pointer(), english, czech));
        return None;
    };
    // Of a unit that is a day there are no more absent days than days.
    let most = line.quantity.exact();
    let is_by_day = matches!(item.unit, Unit::BedDay | Unit::Night);
    if is_by_day && Exact::from_integer(line.absent_days.into()) > most {
        problems.push(out_of_range(&at, line.absent_days, format!("≤ {most}")));
        return None;
    }
    let all = a_day.exact() * Exact::from_integer(line.absent_days.into());
    if all > *value {
        let most = value.checked_div(&a_day.exact()).map(|most| most.round(0, crate::value::Rounding::Down));
        problems.push(out_of_range(&at, line.absent_days, format!("≤ {}", most.unwrap_or_default())));
        return None;
    }
    Some(all)
}

/// The days of a delivery are in their order, and in the period of the contract.
fn check_days(standing: &ContractState, [from, to]: [Option<Date>; 2], problems: &mut Problems) {
    for (day, field) in [(from, "from"), (to, "to")] {
        within(standing.contract.period, day, &Path::ROOT.field(field), problems);
    }
    if let Some((from, to)) = from.zip(to) {
        problems.extend(Period::new(from, to).err().into_iter().flat_map(|error| error.below("/from").into_problems()));
    }
}

/// The day of a line is in the period of the contract, and between the days of the whole delivery.
fn check_day(
    standing: &ContractState,
    [from, to]: [Option<Date>; 2],
    line: &DeliveryLine,
    place: &Path<'_>,
    problems: &mut Problems,
) {
    let period = standing.contract.period;
    let whole = Period::new(from.unwrap_or(period.from()), to.unwrap_or(period.to())).unwrap_or(period);
    within(whole, line.day, &place.field("day"), problems);
}

fn within(period: Period, day: Option<Date>, at: &Path<'_>, problems: &mut Problems) {
    if let Some(day) = day.filter(|day| !period.contains(*day)) {
        problems.push(out_of_range(at, day, format!("{} … {}", period.from(), period.to())));
    }
}

/// The value of what was delivered: quantities by unit prices, the price of the contract once all of it is, less what missed
/// visits and absence take off. Never above the price, which may be rounded, and never below what it was.
pub(super) fn delivered_value(standing: &ContractState) -> Result<Money, InputError> {
    let value = worth(standing, &standing.delivered_by_item) - standing.deducted();
    money(&value.max(Exact::ZERO), "/lines").map(|value| value.max(standing.delivered))
}

/// The value of quantities of a contract before anything is taken off; the price of the contract for all of it.
pub(super) fn worth(standing: &ContractState, quantities: &crate::value::Map<Quantity>) -> Exact {
    let contract = &standing.contract;
    let (sum, is_all) = value_of(quantities, &contract.lines);
    let price = contract.price.exact();
    if is_all { price } else { sum.min(price) }
}

/// An item that is counted by what was delivered of it.
pub(super) fn delivered_of(standing: &ContractState, item: &Id) -> Exact {
    standing.delivered_by_item.get(item).copied().unwrap_or_default().exact()
}
