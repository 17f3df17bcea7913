//! Random mini-tenders, made from the random tenders of the oracle: their prices become unit prices, their participants
//! those of a framework contract, and ceilings, capacities, a rule on low prices and rulings are added.

use minitendr::Exact;
use minitendr::exchange::call;
use minitendr_tests::oracle::random;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

/// What is added to a tender; small numbers that choose from short lists.
#[derive(Clone, Debug)]
struct Frame {
    ceilings: [Option<&'static str>; 3],
    committed: &'static str,
    capacity: Option<&'static str>,
    in_use: &'static str,
    rule: Option<Value>,
    initial_prices: bool,
    rulings: Vec<(usize, usize)>,
    deadline: bool,
}

fn frame() -> impl Strategy<Value = Frame> {
    let ceiling = || prop::option::weighted(0.3, select(&["100", "120", "150", "400"][..]));
    let rule = select(vec![
        json!({"kind": "below", "reference": "mean", "percent": "10"}),
        json!({"kind": "below", "reference": "next", "percent": "10", "inclusive": false}),
        json!({"kind": "ua_prozorro"}),
        json!({"kind": "sk_343_2015_53"}),
    ]);
    (
        [ceiling(), ceiling(), ceiling()],
        select(&["0", "0", "20", "30.5"][..]),
        prop::option::weighted(0.5, select(&["10", "10", "12.5", "9.99"][..])),
        select(&["0", "0", "0", "0.01"][..]),
        prop::option::weighted(0.4, rule),
        prop::bool::weighted(0.9),
        prop::collection::vec((0_usize..24, 0_usize..8), 0..4),
        any::<bool>(),
    )
        .prop_map(|(ceilings, committed, capacity, in_use, rule, initial_prices, rulings, deadline)| Frame {
            ceilings,
            committed,
            capacity,
            in_use,
            rule,
            initial_prices,
            rulings,
            deadline,
        })
}

/// A random input of `award`: valid, with 1 to 8 offers.
pub(crate) fn awards() -> impl Strategy<Value = Value> {
    (random::tender(), frame()).prop_map(|(tender, frame)| founded(build(&tender, &frame)))
}

/// Whether the rule on low prices flags an offer is known only in the course of the award; where it does not, nobody can
/// rule that the explanation is not accepted.
fn founded(mut input: Value) -> Value {
    if call("award", &input.to_string()).is_err_and(|error| error.contains("invalid_ruling")) {
        let rulings = input["rulings"].as_array_mut().expect("rulings");
        rulings.retain(|ruling| ruling["accepted"] != json!(false));
    }
    input
}

/// A tenth, since everything is asked for ten times.
fn tenth(price: &str) -> String {
    let price = Exact::parse(price).expect("a decimal");
    price.checked_div(&Exact::from_integer(10)).expect("a tenth").to_string()
}

fn build(tender: &Value, frame: &Frame) -> Value {
    let mut offers = Vec::new();
    let mut participants: Map<String, Value> = Map::new();
    for (place, old) in tender["offers"].as_array().expect("offers").iter().enumerate() {
        let id = old["id"].as_str().expect("an id");
        let participant = old["participant"].as_str().map_or_else(|| format!("alone {id}"), str::to_owned);
        let mut terms = json!({"lot": "L"});
        if let Some(price) = tender["framework_prices"][&participant].as_str() {
            terms["prices"] = json!({"hour": tenth(price)});
        }
        if let Some(capacity) = frame.capacity {
            terms["capacity"] = json!({"hour": capacity});
        }
        if let (Some(ceiling), 0) = (frame.ceilings[2], place % 3) {
            terms["maximum_value"] = json!(ceiling);
        }
        participants.entry(participant.clone()).or_insert(json!({"id": participant, "lots": [terms]}));
        let mut line = json!({"item": "hour", "quantity": "10"});
        if let Some(price) = old["price"].as_str() {
            line["unit_price"] = json!(tenth(price));
        }
        let mut offer = json!({"id": id, "participant": participant, "lines": [line], "values": old["values"]});
        for field in ["submitted_at", "replaces"] {
            if !old[field].is_null() {
                offer[field] = old[field].clone();
            }
        }
        if let (Some(price), true) = (old["price"].as_str(), frame.initial_prices) {
            offer["initial_price"] = json!(price);
        }
        offers.push(offer);
    }
    let mut lot = json!({
        "id": "L", "area": "residential", "region": "CZ053", "items": [{"id": "hour", "unit": "hour"}],
        "scheme": tender["scheme"],
    });
    if let Some(rule) = &frame.rule {
        lot["abnormally_low"] = rule.clone();
    }
    let mut framework = json!({
        "id": "F", "authority": "Region", "regime": "zzvz_2016", "term": {"from": "2024-01-01", "to": "2027-12-31"},
        "participants": participants.values().collect::<Vec<_>>(),
    });
    for (ceiling, of) in frame.ceilings.iter().zip([&mut framework, &mut lot]) {
        if let Some(ceiling) = ceiling {
            of["maximum_value"] = json!(ceiling);
        }
    }
    framework["lots"] = json!([lot]);
    let used: Map<String, Value> = participants
        .keys()
        .map(|id| (id.clone(), json!({"committed": frame.committed, "contracts": 1, "in_use": {"hour": frame.in_use}})))
        .collect();
    let mut request = json!({
        "id": "R", "framework": "F", "lot": "L", "office": "5309", "received_at": "2024-02-20T09:00:00+01:00",
        "place": {"region": "CZ053"}, "period": {"from": "2024-05-01", "to": "2024-06-30"},
        "lines": [{"item": "hour", "quantity": "10", "unit": "hour"}], "cases": ["case-1", "case-2"],
    });
    if !tender["ceiling"].is_null() {
        request["maximum_price"] = tender["ceiling"].clone();
    }
    // What was ordered of all is what was ordered of each.
    let each = Exact::parse(frame.committed).expect("a decimal");
    let of_all = participants.keys().map(|_| each.clone()).sum::<Exact>().to_string();
    let mut input = json!({
        "framework": framework, "request": request, "rulings": rulings(frame, &offers), "offers": offers,
        "at": "2024-04-10T12:00:00+02:00",
        "state": {"committed": of_all, "lots": {"L": {"committed": of_all, "contracts": participants.len()}},
                  "participants": {"L": used}},
    });
    if !tender["deadline"].is_null() && frame.deadline {
        input["deadline"] = tender["deadline"].clone();
    }
    input
}

fn rulings(frame: &Frame, offers: &[Value]) -> Vec<Value> {
    let mut refused = Vec::new();
    let ruling = |(kind, place): &(usize, usize)| {
        let offer = &offers[place % offers.len()]["id"];
        let mut ruling = match kind {
            0..=8 => json!({"kind": "refusal", "offer": offer}),
            9..=14 => json!({"kind": "justification", "offer": offer, "accepted": true}),
            15..=20 => json!({"kind": "justification", "offer": offer, "accepted": false}),
            21 => json!({"kind": "withdrawal"}),
            22 => json!({"kind": "cancellation"}),
            _ => return None,
        };
        // A second ruling of one kind on one offer would contradict the first.
        let about = (ruling["kind"].clone(), offer.clone());
        if refused.contains(&about) {
            return None;
        }
        refused.push(about);
        ruling["role"] = json!("officer");
        ruling["reason"] = json!("for a reason");
        ruling["at"] = json!("2024-04-09T12:00:00+02:00");
        Some(ruling)
    };
    frame.rulings.iter().filter_map(ruling).collect()
}
