//! Every decision of the pilot has a certificate from which it is made again, and no view of it tells what it hides.

use std::collections::BTreeMap;
use std::path::Path;

use minitendr::exchange::call;
use minitendr::{AwardInput, Checked, Decision, Event, FrameworkContract, Id, Map, MiniTender, Register, Text};
use serde_json::{Value, json};

const SALT: &str = "5d41402abc4b2a76b9719d911017c5925d41402abc4b2a76b9719d911017c592";

fn pilot(name: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/data/pilot").join(name).with_extension("json");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str::<Value>(&text).expect("JSON")[name].take()
}

/// What each decision follows from, and the decision, in their order.
fn decided() -> Vec<(AwardInput, Decision)> {
    let frameworks: Vec<Checked<FrameworkContract>> = serde_json::from_value(pilot("frameworks")).expect("frameworks");
    let tenders: Vec<MiniTender> = serde_json::from_value(pilot("tenders")).expect("tenders");
    let events: Map<Vec<Event>> = serde_json::from_value(pilot("events")).expect("events");
    let mut registers: BTreeMap<Id, Register> =
        frameworks.into_iter().map(|framework| (framework.id.clone(), Register::open(framework))).collect();
    let mut next: BTreeMap<&Id, usize> = BTreeMap::new();
    let role = Text::parse("pilot").expect("a role");
    let decide = |tender: &MiniTender| {
        let (id, register) = registers.iter_mut().find(|(id, _)| **id == tender.request.framework).expect("a register");
        let (key, events) = events.iter().find(|(known, _)| *known == id).expect("events");
        let place = next.entry(key).or_default();
        while let Some(event) = events.get(*place).filter(|event| event.stamp().recorded_at <= &tender.at) {
            register.record(event.clone()).expect("an event");
            *place += 1;
        }
        let input = register.award_input(tender).expect("an input");
        (input, register.decide(tender, &role).expect("a decision"))
    };
    tenders.iter().map(decide).collect()
}

fn answer(operation: &str, input: &Value) -> Value {
    let text = call(operation, &input.to_string()).unwrap_or_else(|error| panic!("{operation}: {error}"));
    serde_json::from_str(&text).expect("JSON")
}

#[test]
fn every_decision_of_the_pilot_is_made_again() {
    let decided = decided();
    assert_eq!(decided.len(), 459);
    let (mut evaluated, mut views) = (0, 0);
    for (place, (input, decision)) in decided.iter().enumerate() {
        let certificate = answer("certify", &json!({"decision": input, "salt": SALT}));
        assert_eq!(certificate["subject"]["result"], json!(decision), "{}", decision.request);
        let found = answer("verify", &json!({"certificate": certificate}));
        assert_eq!(found["outcome"], "verified", "{}: {found}", decision.request);
        evaluated += usize::from(certificate["sensitivity"].is_object());
        // Views are many; those of every tenth decision stand for the rest.
        if place % 10 > 0 {
            continue;
        }
        for offer in &input.offers {
            let participant = offer.participant.as_ref().expect("a participant");
            let view = answer("view_certificate", &json!({"certificate": certificate, "participant": participant}));
            let found = answer("verify", &json!({"certificate": view["certificate"]}));
            assert_eq!(found["outcome"], "partly_verifiable", "{}: {found}", decision.request);
            assert_eq!(found["digest"], certificate["digest"]);
            let text = view.to_string();
            for case in &input.request.cases {
                assert!(!text.contains(&json!(case).to_string()), "{} shows a case", decision.request);
            }
            for other in input.offers.iter().filter(|other| other.participant != offer.participant) {
                for line in &other.lines {
                    let price = json!(line.unit_price).to_string();
                    let shown = &view["certificate"]["subject"]["input"]["offers"];
                    let own = offer.lines.iter().any(|own| own.unit_price == line.unit_price);
                    assert!(own || !shown.to_string().contains(&price), "{} shows a unit price", decision.request);
                }
            }
            views += 1;
        }
    }
    assert!(evaluated > 250 && views > 50, "{evaluated} evaluations, {views} views");
}
