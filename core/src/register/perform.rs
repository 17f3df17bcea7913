//! What happens to a contract: deliveries, invoices, payments, changes, its end.

use super::conclude::{check_lines, check_period};
use super::fold::{invalid, place};
use super::restate::Named;
use super::standing::{ContractState, value_of};
use super::{HowEnded, Register};
use crate::contract::{ContractLine, ItemQuantity, PartialContract, price_with_vat, states_vat};
use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::time::{Date, Instant, Period};
use crate::value::json::{Once, Path, nearest_of, out_of_range};
use crate::value::{Exact, Id, Measured, Money, Ordinal, Quantity};

/// Which contract: its request, and its number there.
type Which<'w> = (&'w Id, Ordinal);

impl Register {
    pub(super) fn deliver(
        &mut self,
        which: Which<'_>,
        lines: &[ItemQuantity],
        days: [Option<Date>; 2],
        at: &Instant,
    ) -> Result<(), InputError> {
        let standing = self.standing(which, at, true)?;
        let mut problems = Problems::new();
        let mut now = standing.clone();
        check_days(standing, days, &mut problems);
        let places = Path::ROOT.field("lines");
        if lines.is_empty() {
            problems.push(Problem::new(ErrorCode::EmptyList, places.pointer()));
        }
        let lot = self.framework.lot(&standing.contract.lot);
        let mut items = Once::default();
        for (index, line) in lines.iter().enumerate() {
            let (place, contract) = (places.index(index), &standing.contract);
            items.see(line.item.as_str(), &place.field("item"), &mut problems);
            let quantity = place.field("quantity");
            if line.quantity == Quantity::ZERO {
                problems.push(out_of_range(&quantity, line.quantity, "> 0"));
            }
            let ordered = contract.lines.iter().filter(|known| known.item == line.item);
            let Some(unit) = ordered.clone().map(|known| known.unit).next() else {
                let known = contract.lines.iter().map(|known| &known.item);
                let place = place.field("item");
                problems.push(nearest_of(problems.len(), ErrorCode::UnknownItem, &place, &line.item, known));
                continue;
            };
            if let Some(lot) = lot {
                let measured = Measured { quantity: line.quantity, unit };
                lot.check_line(&lot.items_by_id(), (&line.item, measured), &place, &mut problems);
            }
            let delivered = now.delivered_by_item.or_default(&line.item);
            let sum = delivered.exact() + line.quantity.exact();
            let ordered: Exact = ordered.map(|known| known.quantity.exact()).sum();
            if let Some(sum) = sum.to_decimal().filter(|_| sum <= ordered) {
                *delivered = Quantity::new(sum)?;
            } else {
                let left = ordered - delivered.exact();
                problems.push(out_of_range(&quantity, line.quantity, format!("≤ {left}")));
            }
        }
        InputError::unless_empty(problems)?;
        now.delivered = delivered_value(&now)?;
        self.restate(now, None)
    }

    pub(super) fn invoice(&mut self, which: Which<'_>, value: Money, at: &Instant) -> Result<(), InputError> {
        let mut now = self.standing(which, at, false)?.clone();
        now.invoiced = more(now.invoiced, value, now.delivered)?;
        self.restate(now, None)
    }

    pub(super) fn pay(&mut self, which: Which<'_>, value: Money, at: &Instant) -> Result<(), InputError> {
        let mut now = self.standing(which, at, false)?.clone();
        now.paid = more(now.paid, value, now.invoiced)?;
        self.restate(now, None)
    }

    pub(super) fn change(
        &mut self,
        which: Which<'_>,
        (lines, price, period): (&[ContractLine], Money, Option<Period>),
        at: &Instant,
    ) -> Result<(), InputError> {
        let standing = self.standing(which, at, true)?;
        let mut now = standing.clone();
        now.contract.lines = lines.to_vec();
        now.contract.price = price;
        now.contract.period = period.unwrap_or(now.contract.period);
        let mut problems = Problems::new();
        let root = Path::ROOT;
        crate::contract::check_lines(lines, &root, &mut problems);
        if let Some(lot) = self.framework.lot(&now.contract.lot) {
            check_lines(lot, (lines, price), &root, &mut problems);
        }
        check_period(&self.framework, now.contract.period, &root, &mut problems);
        for (item, delivered) in &standing.delivered_by_item {
            let ordered: Exact = lines.iter().filter(|line| line.item == *item).map(|line| line.quantity.exact()).sum();
            if ordered < delivered.exact() {
                let problem = out_of_range(&root.field("lines"), &ordered, format!("≥ {delivered}"));
                problems.push(problem);
            }
        }
        InputError::unless_empty(problems)?;
        now.contract.price_with_vat = self.with_vat(&now.contract)?;
        let value = |lines: &[ContractLine]| value_of(&standing.delivered_by_item, lines).0;
        if value(lines) != value(&standing.contract.lines) {
            let (english, czech) = ("what was delivered keeps its price", "cena dodaného se nemění");
            return Err(InputError::one(invalid("/lines", english, czech)));
        }
        now.delivered = delivered_value(&now)?;
        if price < now.delivered {
            return Err(InputError::one(out_of_range(&root.field("price"), price, format!("≥ {}", now.delivered))));
        }
        now.committed = price;
        self.restate(now, Some(&Named { at: root, value: "price", quantities: "lines" }))
    }

    /// The price of a contract with value added tax, where it says one.
    fn with_vat(&self, contract: &PartialContract) -> Result<Option<Money>, InputError> {
        let lot = self.framework.lot(&contract.lot);
        let states = lot.is_some_and(|lot| states_vat(lot.scheme.vat, &contract.lines));
        states.then(|| money(&price_with_vat(&contract.lines), "/lines")).transpose()
    }

    pub(super) fn end(
        &mut self,
        which: Which<'_>,
        (how, delivered): (HowEnded, Money),
        at: &Instant,
    ) -> Result<(), InputError> {
        let standing = self.standing(which, at, true)?;
        if how == HowEnded::NotStarted && delivered > Money::ZERO {
            let (english, czech) = ("a work that never began delivers nothing", "nezahájené plnění nic nedodalo");
            return Err(InputError::one(invalid("/delivered", english, czech)));
        }
        let is_recorded = !standing.delivered_by_item.is_empty();
        let price = standing.contract.price;
        if delivered > price || (is_recorded && delivered != standing.delivered) {
            let expected = if is_recorded { standing.delivered.to_string() } else { format!("0 … {price}") };
            return Err(InputError::one(out_of_range(&Path::ROOT.field("delivered"), delivered, expected)));
        }
        let mut now = standing.clone();
        (now.ended, now.committed, now.delivered) = (Some(how), delivered, delivered);
        self.restate(now, None)
    }

    /// The contract that an event is about. Nothing happens to it before it was awarded, and only invoices and payments
    /// come after its end.
    fn standing(
        &self,
        (request, number): Which<'_>,
        at: &Instant,
        running: bool,
    ) -> Result<&ContractState, InputError> {
        let one = |code| InputError::one(Problem::new(code, "/request").with("value", request));
        let standing = self.contract(request, number).ok_or_else(|| one(ErrorCode::UnknownContract))?;
        if running && standing.ended.is_some() {
            return Err(one(ErrorCode::ContractEnded));
        }
        if *at < standing.contract.awarded_at {
            let (english, czech) =
                ("it happened before the contract was awarded", "nastala dříve, než byla smlouva zadána");
            return Err(InputError::one(invalid("/happened_at", english, czech)));
        }
        Ok(standing)
    }

    /// Puts a contract where it now stands, and with it every account.
    fn restate(&mut self, now: ContractState, held: Option<&Named<'_>>) -> Result<(), InputError> {
        let (request, number) = (&now.contract.request, now.contract.number);
        let known = self.contract(request, number);
        let before: Vec<_> = known.iter().map(|known| known.claim()).collect();
        let ended = known.map(|known| (known.contract.period.to(), request.clone(), number));
        let part = self.restated(&before, &[now.claim()], held)?;
        self.state.put(part);
        if let Some(ended) = ended {
            self.running.remove(&ended);
        }
        if now.ended.is_none() {
            self.running.insert((now.contract.period.to(), request.clone(), number));
        }
        let known = self.contracts.get_mut(request).and_then(|all| all.get_mut(place(number)));
        if let Some(known) = known {
            *known = now;
        }
        Ok(())
    }
}

/// The days of a delivery are in their order, and in the period of the contract.
fn check_days(standing: &ContractState, [from, to]: [Option<Date>; 2], problems: &mut Problems) {
    let period = standing.contract.period;
    for (day, field) in [(from, "from"), (to, "to")] {
        if let Some(day) = day.filter(|day| !period.contains(*day)) {
            let expected = format!("{} … {}", period.from(), period.to());
            problems.push(out_of_range(&Path::ROOT.field(field), day, expected));
        }
    }
    if let Some((from, to)) = from.zip(to) {
        problems.extend(Period::new(from, to).err().into_iter().flat_map(|error| error.below("/from").into_problems()));
    }
}

/// The value of what was delivered: quantities by unit prices, the price of the contract once all of it is. Never above the
/// price, which may be rounded, and never below what it was.
fn delivered_value(standing: &ContractState) -> Result<Money, InputError> {
    let contract = &standing.contract;
    let (sum, is_all) = value_of(&standing.delivered_by_item, &contract.lines);
    let price = contract.price.exact();
    let value = if is_all { price } else { sum.min(price) };
    money(&value, "/lines").map(|value| value.max(standing.delivered))
}

/// A sum that grows, up to a limit.
fn more(sum: Money, value: Money, limit: Money) -> Result<Money, InputError> {
    let grown = sum.exact() + value.exact();
    if grown > limit.exact() {
        let left = limit.exact() - sum.exact();
        return Err(InputError::one(out_of_range(&Path::ROOT.field("value"), value, format!("≤ {left}"))));
    }
    money(&grown, "/value")
}

fn money(value: &Exact, path: &str) -> Result<Money, InputError> {
    let problem = || Problem::new(ErrorCode::TooManyDigits, path).with("value", value);
    Money::new(value.to_decimal().ok_or_else(|| InputError::one(problem()))?)
}
