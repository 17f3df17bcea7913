//! What became of the contracts: signatures, deliveries, acceptance, invoices, payments, ends; one change, one early end, one
//! objection, one contract that was never begun. All of it is invented.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, NaiveDate, Utc};
use minitendr::{ContractLine, Decision, Event, Id, Instant, PartialContract, Quantity, Register};
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::calendar::{at, plus, workday};

/// What is special about a contract; each once in the whole pilot.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Turn {
    Changed,
    EndedEarly,
    Objected,
    NotStarted,
}

/// Events that wait for their moment, by framework contract, and those that were recorded.
#[derive(Default)]
pub(super) struct Lives {
    waiting: BTreeMap<Id, BTreeMap<(DateTime<Utc>, u64), Value>>,
    recorded: BTreeMap<Id, Vec<Value>>,
    taken: BTreeSet<Turn>,
    made: u64,
    /// How many contracts have their deliveries by day and worker.
    by_day: u64,
}

impl Lives {
    /// Plans the lives of the contracts of a decision.
    pub(super) fn begin(&mut self, decision: &Decision) {
        for contract in &decision.contracts {
            let turn = self.turn(decision, contract);
            self.live(contract, turn, decision);
        }
    }

    /// The first contract that fits takes the next turn that nobody took.
    fn turn(&mut self, decision: &Decision, contract: &PartialContract) -> Option<Turn> {
        let (awarded, period) = (contract.awarded_at.day().naive(), contract.period);
        let days = |from: NaiveDate, to: NaiveDate| to.signed_duration_since(from).num_days();
        let waits = days(awarded, period.from().naive());
        let lasts = days(period.from().naive(), period.to().naive());
        let single = decision.contracts.len() == 1 && decision.evaluation.is_some();
        let fits = |turn: Turn| match turn {
            Turn::Objected => single && waits >= 16 && decision.offers.len() > 1,
            Turn::NotStarted => single && waits >= 5 && contract.framework.as_str() == "O",
            Turn::Changed => single && lasts >= 60 && contract.framework.as_str() == "T",
            Turn::EndedEarly => single && lasts >= 60 && contract.framework.as_str() == "P",
        };
        let all = [Turn::Objected, Turn::NotStarted, Turn::Changed, Turn::EndedEarly];
        let turn = all.into_iter().find(|turn| !self.taken.contains(turn) && fits(*turn))?;
        self.taken.insert(turn);
        Some(turn)
    }

    fn live(&mut self, contract: &PartialContract, turn: Option<Turn>, decision: &Decision) {
        let (framework, request, number) = (&contract.framework, &contract.request, contract.number.get());
        let awarded = contract.awarded_at.day().naive();
        let (from, to) = (contract.period.from().naive(), contract.period.to().naive());
        let event = |kind: &str, rest: Value| {
            let mut event = json!({"kind": kind, "request": request});
            if number > 1 {
                event["number"] = json!(number);
            }
            merge(&mut event, rest);
            event
        };
        let mut signed = workday(plus(awarded, 1));
        if turn == Some(Turn::Objected) {
            let loser = decision.offers.iter().filter_map(|offer| offer.participant.as_ref());
            let loser = loser.into_iter().find(|id| **id != contract.participant).unwrap();
            let (raised, settled) = (workday(plus(awarded, 3)), workday(plus(awarded, 10)));
            let objection = json!({"kind": "objected", "request": request, "objection": "n-1", "participant": loser});
            self.plan(framework, &at(raised, 9, 0, 0), objection);
            let reason = "Body za plán práce jsou odůvodněny v zápise; výpočet souhlasí.";
            let end = json!({"kind": "objection_settled", "request": request, "objection": "n-1", "outcome": "rejected",
                "reason": reason});
            self.plan(framework, &at(settled, 14, 0, 0), end);
            signed = workday(plus(settled, 1));
        }
        self.plan(framework, &at(signed, 10, 0, 0), event("signed", json!({})));
        if turn == Some(Turn::NotStarted) {
            let end = event("ended", json!({"how": "not_started", "delivered": "0"}));
            self.plan(framework, &at(workday(from), 15, 0, 0), end);
            return;
        }
        let mut lines = contract.lines.clone();
        let mut price = contract.price.decimal();
        let mut until = to;
        if turn == Some(Turn::Changed) {
            // Two units more of the first line, in the middle of the period.
            let line = lines.first_mut().unwrap();
            let more = Decimal::TWO;
            line.quantity = Quantity::new(line.quantity.decimal() + more).unwrap();
            price += more * line.unit_price.decimal();
            let reason = "Rodina potřebuje o dvě jednotky více, než se předpokládalo.";
            let change =
                json!({"lines": lines, "price": price.to_string(), "ground": "small_change", "reason": reason});
            self.plan(framework, &at(workday(middle(from, to)), 11, 0, 0), event("changed", change));
        }
        if turn == Some(Turn::EndedEarly) {
            until = middle(from, to);
            lines.retain_mut(|line| {
                let half = (line.quantity.decimal() / Decimal::TWO).trunc();
                line.quantity = Quantity::new(half).unwrap();
                half > Decimal::ZERO
            });
            price = lines.iter().map(|line| line.quantity.decimal() * line.unit_price.decimal()).sum();
        }
        self.by_day += 1;
        let by_day = self.by_day <= 6;
        let delivered: Vec<Value> =
            lines.iter().flat_map(|line| delivery(line, (from, until), by_day, contract)).collect();
        let accepted: Vec<Value> =
            lines.iter().map(|line| json!({"item": line.item, "quantity": line.quantity})).collect();
        let delivery = json!({"lines": delivered, "from": from.to_string(), "to": until.to_string()});
        self.plan(framework, &at(until, 18, 0, 0), event("delivered", delivery));
        let how = if turn == Some(Turn::EndedEarly) { "ended_early" } else { "completed" };
        let price = price.normalize().to_string();
        self.plan(framework, &at(plus(until, 1), 7, 0, 0), event("ended", json!({"how": how, "delivered": price})));
        let accepting = workday(plus(until, 3));
        self.plan(framework, &at(accepting, 9, 0, 0), event("accepted", json!({"lines": accepted})));
        let invoicing = workday(plus(accepting, 4));
        let invoiced: Vec<Value> = lines
            .iter()
            .map(|line| json!({"item": line.item, "quantity": line.quantity, "unit_price": line.unit_price}))
            .collect();
        let invoice = format!("{}-{}", contract.participant, self.by_day);
        let invoice = json!({"value": price, "invoice": invoice, "lines": invoiced});
        self.plan(framework, &at(invoicing, 12, 0, 0), event("invoiced", invoice));
        self.plan(framework, &at(workday(plus(invoicing, 21)), 8, 0, 0), event("paid", json!({"value": price})));
    }

    fn plan(&mut self, framework: &Id, moment: &str, mut event: Value) {
        let instant = Instant::parse(moment).unwrap().moment().to_utc();
        merge(&mut event, json!({"happened_at": moment, "recorded_at": moment, "role": "koordinátor", "actor": "k-1"}));
        self.made += 1;
        self.waiting.entry(framework.clone()).or_default().insert((instant, self.made), event);
    }

    /// Records what happened until a moment.
    pub(super) fn catch_up(&mut self, register: &mut Register, until: Option<&Instant>) {
        let framework = register.framework().id.clone();
        let waiting = self.waiting.entry(framework.clone()).or_default();
        while let Some(next) = waiting.first_entry() {
            if until.is_some_and(|until| next.key().0 > until.moment().to_utc()) {
                return;
            }
            let event = next.remove();
            let read: Event = serde_json::from_value(event.clone()).unwrap_or_else(|error| panic!("{error}: {event}"));
            register.record(read).unwrap_or_else(|error| panic!("{error}: {event}"));
            self.recorded.entry(framework.clone()).or_default().push(event);
        }
    }

    /// Everything that was recorded, by framework contract.
    pub(super) fn recorded(&self) -> &BTreeMap<Id, Vec<Value>> {
        assert_eq!(self.taken.len(), 4, "a change, an early end, an objection and one that was not started");
        &self.recorded
    }
}

/// A line of a contract as it is delivered: as a whole, or in two parts by two workers.
fn delivery(
    line: &ContractLine,
    (from, until): (NaiveDate, NaiveDate),
    by_day: bool,
    contract: &PartialContract,
) -> Vec<Value> {
    let half = (line.quantity.decimal() / Decimal::TWO).trunc();
    if !by_day || half == Decimal::ZERO {
        return vec![json!({"item": line.item, "quantity": line.quantity})];
    }
    let rest = line.quantity.decimal() - half;
    let part = |quantity: Decimal, day: NaiveDate, worker: &str, sheet: u32| {
        let record = format!("{}/{}/{sheet}", contract.request, line.item);
        json!({"item": line.item, "quantity": quantity.to_string(), "day": day.to_string(), "worker": worker,
            "record": record})
    };
    vec![part(half, from, "w-1", 1), part(rest, until, "w-2", 2)]
}

fn middle(from: NaiveDate, to: NaiveDate) -> NaiveDate {
    plus(from, u64::try_from(to.signed_duration_since(from).num_days() / 2).unwrap())
}

fn merge(into: &mut Value, more: Value) {
    let Value::Object(more) = more else { panic!("an object") };
    into.as_object_mut().expect("an object").extend(more);
}
