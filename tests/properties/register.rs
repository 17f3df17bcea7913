//! No sequence of events passes a ceiling or a capacity, a refused event changes nothing, and replaying gives the same.

use std::collections::BTreeMap;

use minitendr::{Checked, ContractState, Event, Exact, FrameworkContract, Id, Money, Quantity, Register};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use crate::{config, result};

fn framework() -> Value {
    let scheme = json!({"combine": {"kind": "lowest_price"}});
    let items = json!([{"id": "hour", "unit": "hour"}, {"id": "bed", "unit": "bed_day"}]);
    let lot = |id: &str, more: Value| {
        let mut lot = json!({"id": id, "area": "residential", "region": "CZ053", "items": items, "scheme": scheme});
        lot.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        lot
    };
    json!({
        "id": "F", "authority": "Region", "regime": "zzvz_2016", "term": {"from": "2026-01-01", "to": "2029-12-31"},
        "maximum_value": "1000",
        "lots": [lot("L", json!({"maximum_value": "700.50"})), lot("M", json!({}))],
        "participants": [
            {"id": "P", "lots": [{"lot": "L", "capacity": {"hour": "20", "bed": "7.5"}}, {"lot": "M"}]},
            {"id": "Q", "lots": [{"lot": "L", "maximum_value": "300", "capacity": {"hour": "10"}},
                                 {"lot": "M", "capacity": {"bed": "12"}}]},
        ],
    })
}

/// Events on few requests, so that many of them cannot be.
fn event() -> impl Strategy<Value = Value> {
    let request = || (0_u32..12).prop_map(|n| format!("R{n}"));
    let line = (
        prop_oneof![12 => select(&["hour", "bed"][..]), 1 => Just("visit")],
        select(&["1", "2.5", "4", "5", "7.5", "10"][..]),
        select(&["0", "10", "12.50", "40", "99.99"][..]),
    );
    let contract = (
        request(),
        prop_oneof![12 => select(&["L", "M"][..]), 1 => Just("N")],
        prop_oneof![12 => select(&["P", "Q"][..]), 1 => Just("X")],
        prop::collection::vec(line, 1..=3),
        prop::bool::weighted(0.05),
    )
        .prop_map(|(request, lot, participant, lines, wrong_price)| {
            let mut price = Exact::from_integer(i64::from(wrong_price));
            let mut listed = Vec::new();
            for (item, quantity, unit_price) in lines {
                price += Exact::parse(quantity).expect("a decimal") * Exact::parse(unit_price).expect("a decimal");
                let unit = if item == "bed" { "bed_day" } else { "hour" };
                listed.push(json!({"item": item, "unit": unit, "quantity": quantity, "unit_price": unit_price}));
            }
            json!({"kind": "contracted", "contract": {
                "framework": "F", "lot": lot, "request": request, "offer": "1", "participant": participant,
                "lines": listed, "price": price.to_string(), "children": 1, "place": {"region": "CZ053"},
                "period": {"from": "2026-04-01", "to": "2026-06-30"}, "awarded_at": "2026-03-10T12:00:00+01:00",
            }})
        });
    let ended = (request(), select(&["completed", "not_started", "ended_early", "cancelled"][..]), select(&["0", "25", "100"][..]))
        .prop_map(|(request, how, delivered)| json!({"kind": "ended", "request": request, "how": how, "delivered": delivered}));
    let closed = (request(), select(&["L", "M", "N"][..]))
        .prop_map(|(request, lot)| json!({"kind": "closed", "request": request, "lot": lot, "outcome": "no_offer"}));
    prop_oneof![5 => contract, 3 => ended, 1 => closed].prop_map(|mut event| {
        event["happened_at"] = json!("2026-03-10T12:00:00+01:00");
        event["recorded_at"] = json!("2026-03-10T13:00:00+01:00");
        event["role"] = json!("officer");
        event
    })
}

/// A random input of `register`; most have an event that cannot be.
pub(crate) fn registers() -> impl Strategy<Value = Value> {
    prop::collection::vec(event(), 0..6).prop_map(|events| json!({"framework": framework(), "events": events}))
}

fn read(event: &Value) -> Event {
    serde_json::from_value(event.clone()).expect("an event of the right form")
}

fn open() -> Register {
    let framework: Checked<FrameworkContract> = serde_json::from_value(framework()).expect("a framework contract");
    Register::open(framework)
}

fn id(text: &str) -> Id {
    Id::parse(text).expect("an id")
}

/// The contracts that some of whose money counts: of a lot, and of a participant in it.
fn committed<'r>(contracts: impl Iterator<Item = &'r ContractState>) -> Exact {
    contracts.map(|state| state.committed.exact()).sum()
}

/// What is in use of an item, added up anew from the contracts that have not ended.
fn in_use(register: &Register, lot: &Id, participant: &Id, item: &Id) -> Exact {
    let standing = register.contracts().values().filter(|state| state.ended.is_none());
    let of_both = standing.filter(|state| state.contract.lot == *lot && state.contract.participant == *participant);
    of_both
        .flat_map(|state| &state.contract.lines)
        .filter(|line| line.item == *item)
        .map(|line| line.quantity.exact())
        .sum()
}

fn holds(register: &Register) -> Result<(), TestCaseError> {
    let (framework, state) = (register.framework(), register.state());
    let contracts = || register.contracts().values();
    let within = |sum: &Exact, ceiling: Option<Money>| ceiling.is_none_or(|ceiling| *sum <= ceiling.exact());
    let sum = committed(contracts());
    prop_assert_eq!(&sum, &state.committed.exact());
    prop_assert!(within(&sum, framework.maximum_value), "{sum}");
    for lot in &framework.lots {
        let of_lot = || contracts().filter(|state| state.contract.lot == lot.id);
        let sum = committed(of_lot());
        let known = state.lots.get(&lot.id).cloned().unwrap_or_default();
        prop_assert_eq!(&sum, &known.committed.exact());
        prop_assert_eq!(of_lot().count(), usize::try_from(known.contracts).expect("few"));
        prop_assert!(within(&sum, lot.maximum_value), "{sum} in {}", lot.id);
        for (participant, terms) in framework.participants_of(&lot.id) {
            let of_both = || of_lot().filter(|state| state.contract.participant == participant.id);
            let sum = committed(of_both());
            let known =
                state.participants.get(&lot.id).and_then(|of| of.get(&participant.id)).cloned().unwrap_or_default();
            prop_assert_eq!(&sum, &known.committed.exact());
            prop_assert_eq!(of_both().count(), usize::try_from(known.contracts).expect("few"));
            prop_assert!(within(&sum, terms.maximum_value), "{sum} of {}", participant.id);
            for item in &lot.items {
                let used = in_use(register, &lot.id, &participant.id, &item.id);
                let noted = known.in_use.get(&item.id).copied().map(Quantity::exact).unwrap_or_default();
                prop_assert_eq!(&used, &noted);
                let capacity = terms.capacity.get(&item.id).copied().map(Quantity::exact);
                prop_assert!(capacity.is_none_or(|capacity| used <= capacity), "{used} of {}", item.id);
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(config(150))]

    #[test]
    fn nothing_is_passed_and_replaying_gives_the_same(events in prop::collection::vec(event(), 1..60)) {
        let mut register = open();
        let mut accepted = Vec::new();
        for event in &events {
            let before = register.clone();
            match register.record(read(event)) {
                Ok(()) => accepted.push(event.clone()),
                Err(error) => {
                    prop_assert!(!error.problems().is_empty());
                    prop_assert_eq!(&register, &before, "a refused event changed the register: {}", event);
                }
            }
            holds(&register)?;
        }
        prop_assert_eq!(register.events().len(), accepted.len());
        let again = Register::replay(register.framework().clone(), register.events().to_vec());
        prop_assert_eq!(again.as_ref().ok(), Some(&register));
        // The same through text.
        let answer = result("register", &json!({"framework": framework(), "events": accepted})).expect("a register");
        prop_assert_eq!(&answer["state"], &serde_json::to_value(register.state()).expect("JSON"));
        // A refused event in between refuses the replay, under its place in the list.
        if accepted.len() < events.len() {
            let replayed = result("register", &json!({"framework": framework(), "events": events}));
            prop_assert!(replayed.is_err());
        }
    }

    #[test]
    fn what_has_ended_is_free_again(events in prop::collection::vec(event(), 1..30), last in event()) {
        let mut register = open();
        for event in &events {
            let _ = register.record(read(event));
        }
        let before = register.clone();
        if register.record(read(&last)).is_err() || last["kind"] != "contracted" {
            return Ok(());
        }
        let mut end = json!({"kind": "ended", "request": last["contract"]["request"], "how": "not_started", "delivered": "0"});
        for field in ["happened_at", "recorded_at", "role"] {
            end[field] = last[field].clone();
        }
        prop_assert!(register.record(read(&end)).is_ok());
        prop_assert!(register.record(read(&end)).is_err(), "a contract ends once");
        prop_assert_eq!(register.state().committed, before.state().committed);
        let capacities = |register: &Register| {
            let mut free = BTreeMap::new();
            for (lot, participant, item) in [("L", "P", "hour"), ("L", "P", "bed"), ("L", "Q", "hour"), ("M", "Q", "bed")] {
                let holder = register.framework().participant(&id(participant)).expect("a participant");
                let terms = holder.terms(&id(lot)).expect("terms");
                free.insert((lot, participant, item), register.state().free_capacity(terms, &holder.id, &id(item)));
            }
            free
        };
        prop_assert_eq!(capacities(&register), capacities(&before));
        let left = |register: &Register| register.state().remaining(register.framework(), &id("L"), Some(&id("Q")));
        prop_assert_eq!(left(&register), left(&before));
    }
}
