//! The lines of an invoice, each held against its contract, its item, its day and its worker.

use std::collections::{BTreeMap, BTreeSet};

use super::answer::Found;
use super::parts::Part;
use super::tally::{OfItem, Slot};
use super::{Desk, InvoiceDocumentLine, Sheet};
use crate::contract::{ContractName, ContractStage};
use crate::message::{InvoiceCode as Code, Language};
use crate::register::invoice::most_units;
use crate::register::standing::ContractState;
use crate::time::Date;
use crate::value::json::Path;
use crate::value::{Exact, Id, Money, Unit};

/// What was said of an invoice once and is not said again for every line.
#[derive(Default)]
struct Said {
    contracts: BTreeSet<ContractName>,
    days_missing: BTreeSet<OfItem>,
    workers_missing: BTreeSet<OfItem>,
    earlier: BTreeSet<OfItem>,
    slots: BTreeSet<Slot>,
    hours: BTreeSet<(Id, Date)>,
}

/// A line that is being looked at.
struct Looked<'l, 'p> {
    line: &'l InvoiceDocumentLine,
    key: OfItem,
    at: &'p Path<'p>,
}

/// A value as a sentence says it.
#[expect(clippy::needless_pass_by_value, reason = "numbers are handed over as they are computed")]
pub(super) fn text(value: impl ToString) -> String {
    value.to_string()
}

impl Desk {
    pub(super) fn check_lines(&mut self, sheet: &mut Sheet<'_>, at: &Path<'_>) {
        let mut said = Said::default();
        let mut units: BTreeMap<OfItem, Exact> = BTreeMap::new();
        for (index, line) in sheet.invoice.lines.iter().enumerate() {
            let place = at.index(index);
            let net = line.quantity.exact() * line.unit_price.exact() - line.deduction.exact();
            let key = (line.contract.clone(), line.item.clone());
            let looked = Looked { line, key, at: &place };
            check_figures(&mut sheet.found, &looked);
            let part = sheet.parts.of(&line.contract);
            part.lines_value += &net;
            part.count(&line.item, line.unit_price, &line.quantity.exact(), &line.deduction.exact());
            if let Some(paid) = line.client_paid {
                *part.client_paid.get_or_insert_default() += paid.exact();
            }
            self.see_twice(sheet, index, &looked);
            self.count_hours(sheet, &looked, &mut said);
            let Some(standing) = self.standing(&line.contract) else {
                let values = [("value", text(&line.contract.request)), ("number", text(line.contract.number))];
                sheet.found.error(Code::UnknownContract, &place.field("contract"), &values);
                continue;
            };
            if !self.check_contract(sheet, standing, &looked, &mut said) {
                continue;
            }
            let Some(price) = check_item(&mut sheet.found, standing, &looked) else { continue };
            check_days(sheet, standing, &looked);
            let so_far = units.entry(looked.key.clone()).or_default();
            let supported =
                self.check_units(&mut sheet.found, standing, &looked, so_far, sheet.invoice.credit_of.is_some());
            *so_far += line.quantity.exact();
            let part = sheet.parts.of(&line.contract);
            support(part, line, &supported, price);
            self.count_slots(sheet, standing, &looked, &mut said);
        }
    }

    /// Whether the contract is one under which the participant can invoice. Said once for each contract.
    fn check_contract(
        &self,
        sheet: &mut Sheet<'_>,
        standing: &ContractState,
        looked: &Looked<'_, '_>,
        said: &mut Said,
    ) -> bool {
        let name = standing.name();
        let (request, number) = (text(&name.request), text(name.number));
        let is_own = standing.contract.participant == sheet.invoice.participant;
        let is_new = said.contracts.insert(name.clone());
        let place = looked.at.field("contract");
        let found = &mut sheet.found;
        if !is_own && is_new {
            let expected = text(&standing.contract.participant);
            let values = [
                ("value", text(&sheet.invoice.participant)),
                ("expected", expected),
                ("request", request.clone()),
                ("number", number.clone()),
            ];
            found.error(Code::AnotherParticipant, &place, &values);
        }
        let own = [("value", request.clone()), ("number", number.clone())];
        if standing.annulled && is_new {
            found.error(Code::ContractAnnulled, &place, &own);
        }
        if !is_own || standing.annulled {
            sheet.parts.of(&name).is_barred = true;
            return false;
        }
        if is_new {
            if matches!(standing.stage, ContractStage::Drafted | ContractStage::Signed) {
                let [value, number] = own.clone();
                let [english, czech] =
                    [Language::English, Language::Czech].map(|language| standing.stage.name(language));
                let stage = ("stage", text(standing.stage));
                let names = [("stage_en", english.to_owned()), ("stage_cs", czech.to_owned())];
                let values: Vec<_> = [value, number, stage].into_iter().chain(names).collect();
                found.warning(Code::NotInEffect, &place, &values);
            }
            let by_sum = self.before_by_sum.get(&name).cloned().unwrap_or_default();
            if is_known_by_value(standing) {
                found.note(Code::UnitsNotChecked, &place, &own);
            } else if by_sum.is_positive() {
                let values = [("value", text(by_sum)), ("request", request), ("number", number)];
                found.note(Code::EarlierUnitsUnknown, &place, &values);
            }
        }
        true
    }

    /// How much of the quantity of a line is supported. A credit note takes back and needs no support here.
    fn check_units(
        &self,
        found: &mut Found,
        standing: &ContractState,
        looked: &Looked<'_, '_>,
        so_far: &Exact,
        is_credit: bool,
    ) -> Exact {
        let quantity = looked.line.quantity.exact();
        if is_credit || is_known_by_value(standing) {
            return quantity;
        }
        let after_acceptance = self.register.framework.invoice_after_acceptance;
        let item = &looked.line.item;
        let most = most_units(standing, item, after_acceptance);
        let known = standing.invoices.iter().filter_map(|invoice| invoice.quantities.get(item));
        let invoiced: Exact = known.map(|units| units.exact()).sum();
        let left = (&most - &invoiced - so_far).max(Exact::ZERO);
        if quantity > left {
            let sum = so_far + &quantity;
            let delivered = standing.delivered_by_item.get(item).copied().unwrap_or_default();
            let [value, name] = [("value", text(sum)), ("item", text(item))];
            let [delivered, invoiced] = [("delivered", text(delivered)), ("invoiced", text(invoiced))];
            let place = looked.at.field("quantity");
            let mut values: Vec<_> = unit_of(standing, item).into_iter().collect();
            if after_acceptance {
                let accepted = ("accepted", text(&most));
                values.extend([value, name, accepted, delivered, invoiced]);
                found.error(Code::AboveAccepted, &place, &values);
            } else {
                values.extend([value, name, delivered, invoiced]);
                found.error(Code::AboveDelivered, &place, &values);
            }
        }
        quantity.min(left)
    }

    /// Holds the sums by day and by worker against the deliveries.
    fn count_slots(&self, sheet: &mut Sheet<'_>, standing: &ContractState, looked: &Looked<'_, '_>, said: &mut Said) {
        let (line, key) = (looked.line, &looked.key);
        let is_credit = sheet.invoice.credit_of.is_some();
        let quantity = line.quantity.exact();
        if let Some(day) = line.day {
            sheet.tally.add(Slot::Day(key.clone(), day), &quantity);
        }
        if let Some(worker) = &line.worker {
            sheet.tally.add(Slot::Worker(key.clone(), worker.clone(), line.day), &quantity);
        }
        if is_credit || is_known_by_value(standing) {
            return;
        }
        let (item, unit) = (("item", text(&line.item)), unit_of(standing, &line.item));
        let in_unit = |mut values: Vec<(&'static str, String)>| {
            values.extend(unit.clone());
            values
        };
        if let Some(day) = line.day {
            if let Some(before) = self.before.get(key).filter(|units| units.is_positive())
                && said.earlier.insert(key.clone())
            {
                let values = in_unit(vec![("value", text(before)), item.clone()]);
                sheet.found.note(Code::EarlierDaysUnknown, &looked.at.field("day"), &values);
            }
            let slot = Slot::Day(key.clone(), day);
            let sum = self.tally.sum(&slot) + sheet.tally.sum(&slot);
            let delivered = self.deliveries.on(key, Some(day), None);
            let values = in_unit(vec![("value", text(&sum)), item.clone(), ("day", text(day))]);
            let place = looked.at.field("day");
            judge(
                &mut sheet.found,
                &place,
                (Code::AboveDay, Code::DayNotChecked),
                &sum,
                &delivered,
                &values,
                (said, slot),
            );
        } else if said.days_missing.insert(key.clone()) {
            sheet.found.note(Code::LineWithoutDay, looked.at, std::slice::from_ref(&item));
        }
        if let Some(worker) = &line.worker {
            let slot = Slot::Worker(key.clone(), worker.clone(), line.day);
            let sum = self.tally.sum(&slot) + sheet.tally.sum(&slot);
            let delivered = self.deliveries.on(key, line.day, Some(worker));
            let mut values = in_unit(vec![("value", text(&sum)), item, ("worker", text(worker))]);
            values.extend(line.day.map(|day| ("day", text(day))));
            let place = looked.at.field("worker");
            let codes = (Code::AboveWorker, Code::WorkerNotChecked);
            judge(&mut sheet.found, &place, codes, &sum, &delivered, &values, (said, slot));
        } else if self.deliveries.name_workers(key) && said.workers_missing.insert(key.clone()) {
            sheet.found.note(Code::LineWithoutWorker, looked.at, &[item]);
        }
    }

    /// Hours of a worker on a day, whatever contract and invoice they stand in.
    fn count_hours(&mut self, sheet: &mut Sheet<'_>, looked: &Looked<'_, '_>, said: &mut Said) {
        let line = looked.line;
        let (Some(day), Some(worker)) = (line.day, &line.worker) else { return };
        let unit = self.standing(&line.contract).and_then(|standing| {
            standing.contract.lines.iter().find(|known| known.item == line.item).map(|known| known.unit)
        });
        if sheet.invoice.credit_of.is_some() || unit != Some(Unit::Hour) {
            return;
        }
        let hours = self.hours.entry((sheet.invoice.participant.clone(), worker.clone(), day)).or_default();
        *hours += line.quantity.exact();
        if *hours > Exact::from_integer(24) && said.hours.insert((worker.clone(), day)) {
            let values = [("value", text(&*hours)), ("worker", text(worker)), ("day", text(day))];
            sheet.found.warning(Code::OverADay, &looked.at.field("worker"), &values);
        }
    }

    /// The same contract, item, day and worker in another line, of this invoice or of one before. A line without a day is
    /// no line of the same day.
    fn see_twice(&self, sheet: &mut Sheet<'_>, index: usize, looked: &Looked<'_, '_>) {
        let line = looked.line;
        let Some(day) = line.day else { return };
        let key = (looked.key.clone(), day, line.worker.clone());
        let before = if sheet.invoice.credit_of.is_none() { self.tally.first(&key) } else { None };
        if let Some((invoice, place)) = sheet.tally.first(&key).or(before) {
            let mut values = vec![("item", text(&line.item)), ("day", text(day))];
            values.extend(line.worker.as_ref().map(|worker| ("worker", text(worker))));
            values.push(("first", format!("/invoices/{invoice}/lines/{place}")));
            sheet.found.warning(Code::LineTwice, looked.at, &values);
        }
        sheet.tally.see(key, (sheet.index, index));
    }
}

/// The unit in which a contract counts an item, for sentences.
pub(super) fn unit_of(standing: &ContractState, item: &Id) -> Option<(&'static str, String)> {
    let line = standing.contract.lines.iter().find(|known| known.item == *item)?;
    Some(("unit", text(line.unit)))
}

/// Whether a contract ended with a value and no units were ever recorded.
pub(super) fn is_known_by_value(standing: &ContractState) -> bool {
    standing.ended.is_some() && standing.delivered_by_item.is_empty() && standing.delivered > Money::ZERO
}

/// An error where more is invoiced than there can be, a note where that is not known.
fn judge(
    found: &mut Found,
    at: &Path<'_>,
    (above, unchecked): (Code, Code),
    sum: &Exact,
    delivered: &super::deliveries::Certainty,
    values: &[(&'static str, String)],
    (said, slot): (&mut Said, Slot),
) {
    if *sum <= delivered.known || !said.slots.insert(slot) {
        return;
    }
    let mut values = values.to_vec();
    if *sum > delivered.most() {
        values.push(("expected", text(delivered.most())));
        found.error(above, at, &values);
    } else {
        values.extend([("known", text(&delivered.known)), ("unknown", text(&delivered.unknown))]);
        found.note(unchecked, at, &values);
    }
}

/// A quantity above 0, and no more taken off than there is.
fn check_figures(found: &mut Found, looked: &Looked<'_, '_>) {
    let line = looked.line;
    let gross = line.quantity.exact() * line.unit_price.exact();
    if line.quantity.exact().is_zero() {
        found.error(Code::ZeroQuantity, &looked.at.field("quantity"), &[("item", text(&line.item))]);
    } else if line.deduction.exact() > gross {
        let values = [("value", text(line.deduction)), ("expected", text(&gross))];
        found.error(Code::DeductionAboveLine, &looked.at.field("deduction"), &values);
    }
}

/// The highest price of the contract for the item of a line; missing where it has no such item.
fn check_item(found: &mut Found, standing: &ContractState, looked: &Looked<'_, '_>) -> Option<Money> {
    let line = looked.line;
    let own = standing.contract.lines.iter().filter(|known| known.item == line.item);
    let mut prices: Vec<Money> = own.map(|known| known.unit_price).collect();
    prices.sort_unstable();
    prices.dedup();
    let Some(highest) = prices.last().copied() else {
        let items: BTreeSet<String> = standing.contract.lines.iter().map(|known| format!("`{}`", known.item)).collect();
        let items: Vec<String> = items.into_iter().collect();
        let name = standing.name();
        let values = [
            ("value", text(&line.item)),
            ("expected", items.join(", ")),
            ("request", text(&name.request)),
            ("number", text(name.number)),
        ];
        found.error(Code::UnknownItem, &looked.at.field("item"), &values);
        return None;
    };
    if !prices.contains(&line.unit_price) {
        let expected: Vec<String> = prices.iter().map(Money::to_string).collect();
        let values = [("value", text(line.unit_price)), ("item", text(&line.item)), ("expected", expected.join(", "))];
        found.error(Code::PriceDiffers, &looked.at.field("unit_price"), &values);
    }
    Some(highest)
}

/// The day of a line is in the period of its contract and not after the day of issue. Of a line without a day, the first
/// delivery of the contract is not after that day.
fn check_days(sheet: &mut Sheet<'_>, standing: &ContractState, looked: &Looked<'_, '_>) {
    let (found, issued) = (&mut sheet.found, sheet.invoice.issued_on);
    let period = standing.contract.period;
    let place = looked.at.field("day");
    if let Some(day) = looked.line.day.filter(|day| !period.contains(*day)) {
        let values = [("value", text(day)), ("from", text(period.from())), ("to", text(period.to()))];
        found.error(Code::OutsideContract, &place, &values);
    }
    let (day, at) = match looked.line.day {
        Some(day) => (Some(day), &place),
        None => (standing.first_delivery, looked.at),
    };
    if let Some(day) = day.filter(|day| *day > issued) {
        found.error(Code::IssuedBeforeDelivery, at, &[("value", text(issued)), ("expected", text(day))]);
    }
}

/// Adds what of a line is supported: its supported units at the lower of the two prices, less its deduction.
fn support(part: &mut Part, line: &InvoiceDocumentLine, units: &Exact, highest: Money) {
    let price = line.unit_price.min(highest);
    part.supported += (units * price.exact() - line.deduction.exact()).max(Exact::ZERO);
}
