//! No sequence of events passes a ceiling or a capacity, a refused event changes nothing, and replaying gives the same.

use std::collections::BTreeMap;

use minitendr::{
    Binding, BudgetYearBy, Checked, Event, Exact, FrameworkContract, FrameworkState, Id, Money, Ordinal, Quantity,
    Register, RegisterCheckInput, check_register,
};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use crate::ledger::{Entry, Ledger};
use crate::{config, result};

fn framework() -> Value {
    framework_by("days")
}

fn framework_by(budget_year_by: &str) -> Value {
    let scheme = json!({"combine": {"kind": "lowest_price"}});
    let items = json!([
        {"id": "hour", "unit": "hour", "missed_visit_percent": "40"},
        {"id": "bed", "unit": "bed_day", "pay_for": "availability", "absent_day_deduction": "2.5"},
    ]);
    let lot = |id: &str, more: Value| {
        let mut lot = json!({"id": id, "area": "residential", "region": "CZ053", "items": items, "scheme": scheme});
        lot.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        lot
    };
    json!({
        "id": "F", "authority": "Region", "regime": "zzvz_2016", "term": {"from": "2026-01-01", "to": "2029-12-31"},
        "maximum_value": "1000",
        "funding_sources": [{"id": "s"}, {"id": "t"}],
        "budget_year_by": budget_year_by,
        "ceilings": [
            {"id": "group", "lots": ["L", "M"], "maximum_value": "900"},
            {"id": "y26", "year": 2026, "maximum_value": "800"},
            {"id": "y27", "year": 2027, "source": "s", "maximum_value": "200"},
            {"id": "beds", "lots": ["L"], "item": "bed", "maximum_quantity": "9"},
            {"id": "hours", "lots": ["M"], "item": "hour", "participant": "Q", "maximum_value": "250"},
            {"id": "beds-26", "lots": ["M"], "item": "bed", "year": 2026, "maximum_quantity": "11"},
        ],
        "lots": [lot("L", json!({"maximum_value": "700.50"})), lot("M", json!({}))],
        "participants": [
            {"id": "P", "lots": [{"lot": "L", "capacity": {"hour": "20", "bed": "7.5"}}, {"lot": "M"}]},
            {"id": "Q", "lots": [{"lot": "L", "maximum_value": "300", "capacity": {"hour": "10"}},
                                 {"lot": "M", "capacity": {"bed": "12"}}]},
        ],
    })
}

/// Within a year, 10 of 20 days in each, 1 and 2 of 3 days.
fn period() -> impl Strategy<Value = Value> {
    select(&[("2026-04-01", "2026-06-30"), ("2026-12-22", "2027-01-10"), ("2026-12-31", "2027-01-02")][..])
        .prop_map(|(from, to)| json!({"from": from, "to": to}))
}

/// Lines and their price, which is seldom wrong.
fn ordered() -> impl Strategy<Value = (Vec<Value>, String)> {
    let line = (
        prop_oneof![12 => select(&["hour", "bed"][..]), 1 => Just("visit")],
        select(&["1", "2.5", "4", "5", "7.5", "10"][..]),
        prop_oneof![6 => Just("10"), 2 => select(&["0", "12.50", "40", "99.99"][..])],
    );
    (prop::collection::vec(line, 1..=3), prop::bool::weighted(0.05)).prop_map(|(lines, wrong_price)| {
        let mut price = Exact::from_integer(i64::from(wrong_price));
        let mut listed = Vec::new();
        for (item, quantity, unit_price) in lines {
            price += Exact::parse(quantity).expect("a decimal") * Exact::parse(unit_price).expect("a decimal");
            let unit = if item == "bed" { "bed_day" } else { "hour" };
            listed.push(json!({"item": item, "unit": unit, "quantity": quantity, "unit_price": unit_price}));
        }
        (listed, price.to_string())
    })
}

/// Events on few requests, so that many of them cannot be.
fn event() -> impl Strategy<Value = Value> {
    let request = || (0_u32..6).prop_map(|n| format!("R{n}"));
    let number = || prop_oneof![4 => Just(1), 1 => Just(2)];
    let lot = || prop_oneof![12 => select(&["L", "M"][..]), 1 => Just("N")];
    let participant = || prop_oneof![12 => select(&["P", "Q"][..]), 1 => Just("X")];
    let source = || prop_oneof![9 => select(&["s", "t"][..]).prop_map(Some), 1 => Just(None), 1 => Just(Some("u"))];
    let value = || select(&["0", "2.5", "5", "10", "12.50", "25", "60"][..]);
    let contract = ((request(), number(), lot(), participant()), source(), ordered(), period()).prop_map(
        |((request, number, lot, participant), source, (lines, price), period)| {
            json!({"kind": "contracted", "contract": {
                "framework": "F", "lot": lot, "request": request, "number": number, "offer": "1",
                "participant": participant, "funding_source": source, "lines": lines, "price": price, "children": 1,
                "place": {"region": "CZ053"}, "period": period, "awarded_at": "2026-03-10T12:00:00+01:00",
            }})
        },
    );
    let reserved =
        (request(), lot(), value(), source(), period(), prop::option::weighted(0.3, participant()), any::<bool>())
            .prop_map(|(request, lot, value, source, period, participant, beds)| {
                let quantities = if beds { json!({"bed": "3"}) } else { json!({}) };
                json!({"kind": "reserved", "request": request, "lot": lot, "value": value, "quantities": quantities,
                "period": period, "source": source, "participant": participant})
            });
    let special =
        prop_oneof![6 => Just(json!({})), 1 => Just(json!({"missed": true})), 1 => Just(json!({"absent_days": 2}))];
    let amount = select(&["0", "0.5", "1", "2.5", "5"][..]);
    let delivered = (request(), number(), select(&["hour", "bed"][..]), amount.clone(), special).prop_map(
        |(request, number, item, quantity, special)| {
            let mut line = json!({"item": item, "quantity": quantity});
            line.as_object_mut().expect("an object").extend(special.as_object().expect("an object").clone());
            json!({"kind": "delivered", "request": request, "number": number, "lines": [line]})
        },
    );
    let accepted =
        (request(), number(), select(&["hour", "bed"][..]), amount).prop_map(|(request, number, item, quantity)| {
            let lines = json!([{"item": item, "quantity": quantity}]);
            json!({"kind": "accepted", "request": request, "number": number, "lines": lines})
        });
    let signed = (request(), number())
        .prop_map(|(request, number)| json!({"kind": "signed", "request": request, "number": number}));
    let invoice = || select(&["f1", "f2", "f3"][..]);
    let numbered = (request(), number(), value(), invoice(), select(&["0", "0", "5"][..])).prop_map(
        |(request, number, value, invoice, client)| {
            json!({"kind": "invoiced", "request": request, "number": number, "value": value, "invoice": invoice,
                "client_paid": client})
        },
    );
    let credited =
        (request(), number(), value(), invoice(), 0_u32..4).prop_map(|(request, number, value, invoice, note)| {
            json!({"kind": "credited", "request": request, "number": number, "value": value, "invoice": invoice,
            "credit_note": format!("d{note}")})
        });
    let refunded = (request(), number(), value()).prop_map(
        |(request, number, value)| json!({"kind": "refunded", "request": request, "number": number, "value": value}),
    );
    let about_award = about_award();
    let money = (select(&["invoiced", "paid"][..]), request(), number(), value()).prop_map(
        |(kind, request, number, value)| json!({"kind": kind, "request": request, "number": number, "value": value}),
    );
    let changed = (request(), number(), ordered(), prop::option::of(period())).prop_map(
        |(request, number, (lines, price), period)| {
            json!({"kind": "changed", "request": request, "number": number, "lines": lines, "price": price, "period": period})
        },
    );
    let how = select(&["completed", "not_started", "ended_early", "cancelled"][..]);
    let ended = (request(), number(), how, select(&["0", "25", "100", RECORDED][..])).prop_map(
        |(request, number, how, delivered)| {
            json!({"kind": "ended", "request": request, "number": number, "how": how, "delivered": delivered})
        },
    );
    let closed = (request(), select(&["L", "M", "N"][..]), select(&["no_offer", "cancelled_by_authority"][..]))
        .prop_map(
            |(request, lot, outcome)| json!({"kind": "closed", "request": request, "lot": lot, "outcome": outcome}),
        );
    let suspended = (select(&["L", "M", "N"][..]), participant(), select(&["2026-03-09", "2026-05-01"][..])).prop_map(
        |(lot, participant, until)| {
            json!({"kind": "suspended", "lot": lot, "participant": participant, "until": until, "reason": "late"})
        },
    );
    let of_money = prop_oneof![9 => money, 4 => numbered, 2 => credited, 2 => refunded];
    let of_work = prop_oneof![10 => delivered, 2 => accepted, 1 => signed];
    prop_oneof![
        10 => contract, 1 => suspended, 2 => reserved, 12 => of_work, 14 => of_money, 4 => changed, 3 => ended, 1 => closed,
        3 => about_award,
    ]
        .prop_map(|mut event| {
            event["happened_at"] = json!("2026-03-10T12:00:00+01:00");
            event["recorded_at"] = json!("2026-03-10T13:00:00+01:00");
            event["role"] = json!("officer");
            event
        })
}

/// Objections to the awards of few requests, and what comes of them.
fn about_award() -> impl Strategy<Value = Value> {
    let request = || (0_u32..6).prop_map(|n| format!("R{n}"));
    let participant = select(&["P", "Q", "X"][..]);
    let objection = || select(&["o1", "o2"][..]);
    prop_oneof![
        (request(), objection(), participant).prop_map(|(request, objection, participant)| json!({
            "kind": "objected", "request": request, "objection": objection, "participant": participant})),
        (request(), objection(), select(&["upheld", "rejected", "withdrawn"][..])).prop_map(
            |(request, objection, outcome)| {
                json!({"kind": "objection_settled", "request": request, "objection": objection, "outcome": outcome,
                "reason": "r"})
            }
        ),
        (request(), select(&["objection_upheld", "evaluation_again", "not_signed"][..])).prop_map(
            |(request, ground)| json!({"kind": "annulled", "request": request, "ground": ground, "reason": "r"})
        ),
    ]
}

/// Stands for what the deliveries of a contract add up to, which nobody would hit by chance.
const RECORDED: &str = "1000000";

fn with_recorded(event: &Value, register: &Register) -> Value {
    let mut event = event.clone();
    if event["delivered"] == RECORDED {
        let number: Ordinal = serde_json::from_value(event["number"].clone()).expect("a number");
        let standing = register.contract(&id(event["request"].as_str().expect("an id")), number);
        event["delivered"] = json!(standing.map(|standing| standing.delivered).unwrap_or_default());
    }
    event
}

/// A random input of `register`; most have an event that cannot be.
pub(crate) fn registers() -> impl Strategy<Value = Value> {
    prop::collection::vec(event(), 0..6).prop_map(|events| json!({"framework": framework(), "events": events}))
}

fn read(event: &Value) -> Event {
    serde_json::from_value(event.clone()).expect("an event of the right form")
}

fn open(framework: &Value) -> Register {
    let framework: Checked<FrameworkContract> =
        serde_json::from_value(framework.clone()).expect("a framework contract");
    Register::open(framework)
}

fn id(text: &str) -> Id {
    Id::parse(text).expect("an id")
}

fn holds(register: &Register) -> Result<(), TestCaseError> {
    let (framework, state) = (register.framework(), register.state());
    let figures = |used: &[Money; 5]| used.map(Money::exact);
    let stages =
        |state: &FrameworkState| [state.reserved, state.committed, state.delivered, state.invoiced, state.paid];
    let in_order = |[_, committed, delivered, invoiced, paid]: &[Exact; 5]| {
        paid <= invoiced && invoiced <= delivered && delivered <= committed
    };
    let within = |figures: &[Exact; 5], ceiling: Option<Exact>| {
        in_order(figures) && ceiling.is_none_or(|ceiling| &figures[0] + &figures[1] <= ceiling)
    };
    for standing in register.contracts() {
        let known = [Money::ZERO, standing.committed, standing.delivered, standing.invoiced, standing.paid];
        prop_assert!(in_order(&figures(&known)), "{standing:?}");
    }
    let ledger = Ledger::of(register);
    let of_all = figures(&stages(state));
    prop_assert_eq!(&of_all, &ledger.sum(|_| true));
    prop_assert!(within(&of_all, framework.maximum_value.map(Money::exact)), "{of_all:?}");
    for lot in &framework.lots {
        let known = state.lots.get(&lot.id).cloned().unwrap_or_default();
        let of_lot = figures(&[known.reserved, known.committed, known.delivered, known.invoiced, known.paid]);
        prop_assert_eq!(&of_lot, &ledger.sum(|entry| entry.lot == lot.id.as_str()));
        prop_assert_eq!(ledger.contracts(lot.id.as_str(), None), usize::try_from(known.contracts).expect("few"));
        prop_assert!(within(&of_lot, lot.maximum_value.map(Money::exact)), "{of_lot:?} in {}", lot.id);
        for (participant, terms) in framework.participants_of(&lot.id) {
            let is_of = |entry: &Entry| {
                entry.lot == lot.id.as_str() && entry.participant.as_deref() == Some(participant.id.as_str())
            };
            let known =
                state.participants.get(&lot.id).and_then(|of| of.get(&participant.id)).cloned().unwrap_or_default();
            let of_both = figures(&[known.reserved, known.committed, known.delivered, known.invoiced, known.paid]);
            prop_assert_eq!(&of_both, &ledger.sum(is_of));
            let count = ledger.contracts(lot.id.as_str(), Some(participant.id.as_str()));
            prop_assert_eq!(count, usize::try_from(known.contracts).expect("few"));
            prop_assert!(within(&of_both, terms.maximum_value.map(Money::exact)), "{of_both:?} of {}", participant.id);
            for item in &lot.items {
                let used = ledger.in_use(is_of, item.id.as_str());
                let noted = known.in_use.get(&item.id).copied().map(Quantity::exact).unwrap_or_default();
                prop_assert_eq!(&used, &noted);
                let capacity = terms.capacity.get(&item.id).copied().map(Quantity::exact);
                prop_assert!(capacity.is_none_or(|capacity| used <= capacity), "{used} of {}", item.id);
            }
        }
    }
    let by_start = framework.budget_year_by == Some(BudgetYearBy::Start);
    for ceiling in &framework.ceilings {
        let known = state.ceilings.get(&ceiling.id).cloned().unwrap_or_default();
        let known = [known.reserved, known.committed, known.delivered, known.invoiced, known.paid];
        prop_assert_eq!(&known, &ledger.under(ceiling, by_start), "{}", ceiling.id);
        let used = &known[0] + &known[1];
        prop_assert!(used <= ceiling.maximum().exact(), "{used} under {}", ceiling.id);
        // Units are not invoiced; what is paid of them is nothing.
        prop_assert!(in_order(&known), "{known:?} under {}", ceiling.id);
    }
    Ok(())
}

proptest! {
    #![proptest_config(config(150))]

    #[test]
    fn nothing_is_passed_and_replaying_gives_the_same(
        events in prop::collection::vec(event(), 1..100),
        by in select(&["start", "days"][..]),
    ) {
        let framework = framework_by(by);
        let mut register = open(&framework);
        let mut accepted = Vec::new();
        let mut resolved = Vec::new();
        for event in &events {
            let before = register.clone();
            let event = with_recorded(event, &register);
            match register.record(read(&event)) {
                Ok(()) => accepted.push(event.clone()),
                Err(error) => {
                    prop_assert!(!error.problems().is_empty());
                    prop_assert_eq!(&register, &before, "a refused event changed the register: {}", event);
                }
            }
            resolved.push(event);
            holds(&register)?;
        }
        prop_assert_eq!(register.events().len(), accepted.len());
        let again = Register::replay(register.framework().clone(), register.events().to_vec());
        prop_assert_eq!(again.as_ref().ok(), Some(&register));
        // As a chain it is whole, and the same.
        let chain = register.chain();
        let check = check_register(&RegisterCheckInput { chain: chain.clone(), head: Some(register.head()) });
        prop_assert!(check.intact, "{:?}", check.faults);
        let read = Register::from_chain(chain);
        prop_assert_eq!(read.as_ref().ok(), Some(&register));
        let past = register.at(None, None).map(|past| past.register);
        prop_assert_eq!(past.as_ref().ok(), Some(&register));
        // The same through text.
        let answer = result("register", &json!({"framework": framework, "events": accepted})).expect("a register");
        prop_assert_eq!(&answer["state"], &serde_json::to_value(register.state()).expect("JSON"));
        // A refused event in between refuses the replay, under its place in the list.
        if accepted.len() < resolved.len() {
            let replayed = result("register", &json!({"framework": framework, "events": resolved}));
            prop_assert!(replayed.is_err());
        }
    }

    /// What was known by a moment is a beginning of the list; what had happened by one is all that had, but for what rests on
    /// later events.
    #[test]
    fn a_past_moment_has_what_had_happened_and_was_known(
        events in prop::collection::vec((event(), 0_u32..60, 0_u32..30), 1..40),
        happened_by in 0_u32..60,
        recorded_by in 0_u32..60,
    ) {
        let at = |minute: u32| format!("2026-03-10T12:{minute:02}:00+01:00");
        let mut register = open(&framework());
        let mut clock = 0;
        for (event, wait, late) in &events {
            // Some happen up to half an hour before they are recorded.
            clock = (clock + wait % 3).min(59);
            let mut event = with_recorded(event, &register);
            event["happened_at"] = json!(at(clock.saturating_sub(*late)));
            event["recorded_at"] = json!(at(clock));
            let _ = register.record(read(&event));
        }
        let (happened, recorded) = (at(happened_by).parse().expect("a moment"), at(recorded_by).parse().expect("a moment"));
        let known = register.at(None, Some(&recorded)).expect("a register");
        let until = register.events().iter().take_while(|event| *event.stamp().recorded_at <= recorded).count();
        let replayed = Register::replay(register.framework().clone(), register.events()[..until].to_vec());
        prop_assert_eq!(replayed.as_ref().ok(), Some(&known.register));
        prop_assert!(known.left_out.is_empty());
        let then = register.at(Some(&happened), None).expect("a register");
        let had = register.events().iter().filter(|event| *event.stamp().happened_at <= happened).count();
        prop_assert_eq!(then.register.events().len() + then.left_out.len(), had);
        holds(&then.register)?;
        let both = register.at(Some(&happened), Some(&recorded)).expect("a register");
        prop_assert!(both.register.events().len() + both.left_out.len() <= had.min(until));
    }

    #[test]
    fn what_has_ended_is_free_again(events in prop::collection::vec(event(), 1..30), last in event()) {
        let mut register = open(&framework());
        for event in &events {
            let _ = register.record(read(&with_recorded(event, &register)));
        }
        let before = register.clone();
        // What was reserved for its request stays released.
        let is_reserved = last["contract"]["request"].as_str().is_some_and(|request| {
            register.reservations().contains_key(&id(request))
        });
        if is_reserved || last["kind"] != "contracted" || register.record(read(&last)).is_err() {
            return Ok(());
        }
        let contract = &last["contract"];
        let mut end = json!({"kind": "ended", "request": contract["request"], "number": contract["number"],
            "how": "not_started", "delivered": "0"});
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
        for (lot, participant) in [("L", "P"), ("L", "Q"), ("M", "Q")] {
            let binding = Binding {
                source: Some(id("s")),
                period: Some(serde_json::from_value(json!({"from": "2026-12-22", "to": "2027-01-10"})).expect("a period")),
                items: vec![id("hour"), id("bed")],
                ..Binding::of(id(lot)).with(id(participant))
            };
            prop_assert_eq!(register.remaining(&binding).ok(), before.remaining(&binding).ok());
        }
    }
}
