//! What is proposed for an invoice can be recorded, and is what was claimed.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{config, result};

fn register(deliveries: &[Value], after_acceptance: bool) -> Value {
    let stamp = |moment: &str| json!({"happened_at": moment, "recorded_at": moment, "role": "r"});
    let event = |mut event: Value, moment: &str| {
        event.as_object_mut().expect("an event").extend(stamp(moment).as_object().cloned().expect("a stamp"));
        event
    };
    let mut events = Vec::new();
    for request in ["R", "S"] {
        let contract = json!({"framework": "F", "lot": "L", "request": request, "participant": "P", "children": 1,
            "lines": [{"item": "hour", "unit": "hour", "quantity": "40", "unit_price": "450.5"},
                {"item": "visit", "unit": "visit", "quantity": "20", "unit_price": "300"}],
            "price": "24020", "place": {"region": "CZ053"}, "period": {"from": "2026-04-01", "to": "2026-06-30"},
            "awarded_at": "2026-03-10T12:00:00+01:00"});
        events.push(event(json!({"kind": "contracted", "contract": contract}), "2026-03-10T12:00:00+01:00"));
    }
    events.extend(deliveries.iter().map(|one| event(one.clone(), "2026-05-04T10:00:00+02:00")));
    for request in ["R", "S"] {
        let lines = json!([{"item": "hour", "quantity": "2"}]);
        let accepted = json!({"kind": "accepted", "request": request, "lines": lines});
        let has = |one: &Value| one["request"] == request && one["lines"][0]["item"] == "hour";
        if deliveries.iter().any(has) {
            events.push(event(accepted, "2026-05-04T11:00:00+02:00"));
        }
    }
    json!({"framework": {"id": "F", "authority": "Region", "regime": "zzvz_2016", "invoice_after_acceptance": after_acceptance,
        "term": {"from": "2026-01-01", "to": "2029-12-31"}, "participants": [{"id": "P", "lots": [{"lot": "L"}]}],
        "lots": [{"id": "L", "area": "field_and_outpatient", "region": "CZ053", "scheme": {"combine": {"kind": "lowest_price"}},
            "items": [{"id": "hour", "unit": "hour"}, {"id": "visit", "unit": "visit", "missed_visit_percent": "50"}]}]},
        "events": events})
}

fn day() -> impl Strategy<Value = Option<String>> {
    prop::option::weighted(0.8, (1..4_u32).prop_map(|day| format!("2026-04-0{day}")))
}

fn worker() -> impl Strategy<Value = Option<String>> {
    prop::option::of((1..3_u32).prop_map(|worker| format!("w-{worker}")))
}

fn request() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["R", "R", "S"])
}

/// One line each, of two units or more of hours so that acceptance has something.
fn delivery() -> impl Strategy<Value = Value> {
    (request(), any::<bool>(), 2..4_u32, day(), worker(), any::<bool>()).prop_map(
        |(request, hour, units, day, worker, missed)| {
            let item = if hour { "hour" } else { "visit" };
            let line = json!({"item": item, "quantity": units.to_string(), "day": day, "worker": worker, "missed": missed && !hour});
            json!({"kind": "delivered", "request": request, "lines": [line]})
        },
    )
}

fn invoice() -> impl Strategy<Value = Value> {
    let line = (request(), any::<bool>(), 1..12_u32, day(), worker(), prop::bool::weighted(0.1));
    let whole = (prop::collection::vec(line, 1..4), 0..6_u32, prop::bool::weighted(0.1), prop::bool::weighted(0.2));
    (whole, prop::option::weighted(0.25, 0..6_u32)).prop_map(|((lines, number, is_off, client), credit_of)| {
        let mut sum = 0;
        let lines: Vec<Value> = lines
            .into_iter()
            .map(|(request, hour, quarters, day, worker, is_dear)| {
                let (item, price) = if hour { ("hour", 45_050) } else { ("visit", 30_000) };
                let price = if is_dear { price + 1000 } else { price };
                sum += quarters * price / 4;
                let text = |hundredths: u32| format!("{}.{:02}", hundredths / 100, hundredths % 100);
                json!({"contract": {"request": request}, "item": item, "day": day, "worker": worker,
                    "quantity": text(quarters * 25), "unit_price": text(price)})
            })
            .collect();
        // Quarters of a price of two decimals may be halves of a haléř: the sum is then off, and the invoice goes back.
        let value = sum + u32::from(is_off);
        let client = if client && credit_of.is_none() { value / 3 } else { 0 };
        let text = |hundredths: u32| format!("{}.{:02}", hundredths / 100, hundredths % 100);
        json!({"number": format!("N{number}"), "participant": "P", "issued_on": "2026-05-05", "lines": lines,
            "client_paid": text(client), "value": text(value - client), "credit_of": credit_of.map(|of| format!("N{of}"))})
    })
}

/// Random inputs of `check_invoice`.
pub(crate) fn inputs() -> impl Strategy<Value = Value> {
    let parts = (prop::collection::vec(delivery(), 0..6), prop::collection::vec(invoice(), 1..6), any::<bool>());
    parts.prop_map(|(deliveries, invoices, after_acceptance)| {
        json!({"register": register(&deliveries, after_acceptance), "invoices": invoices})
    })
}

fn haler(text: &Value) -> i128 {
    let exact = minitendr::Exact::parse(text.as_str().expect("a sum")).expect("a number");
    (exact * minitendr::Exact::from_integer(10_000)).floor_to_i128().expect("a sum that fits")
}

proptest! {
    #![proptest_config(config(96))]

    #[test]
    fn what_is_proposed_folds_and_is_what_was_claimed(
        input in inputs(),
    ) {
        let mut register = input["register"].clone();
        let checked = result("check_invoice", &input).expect("an answer");
        let (mut claimed, mut recordable) = (0, 0);
        for one in checked["invoices"].as_array().expect("invoices") {
            let findings = one["findings"].as_array().expect("findings");
            let has_error = findings.iter().any(|finding| finding["severity"] == "error");
            prop_assert!(findings.iter().all(|finding| finding["code"] != "refused"), "{one}");
            let events = one["events"].as_array().expect("events").clone();
            prop_assert_eq!(events.is_empty(), has_error);
            if has_error {
                continue;
            }
            recordable += 1;
            // What has no error is supported to the last haléř.
            prop_assert_eq!(&one["totals"]["difference"]["exact"], "0");
            let sum = haler(&one["totals"]["claimed"]);
            claimed += if one["credit_of"].is_null() { sum } else { -sum };
            register["events"].as_array_mut().expect("events").extend(events);
        }
        prop_assert_eq!(&checked["recordable"], recordable);
        let summary = result("register", &register).expect("everything that was proposed folds");
        prop_assert_eq!(haler(&summary["state"]["invoiced"]), claimed);
    }
}
