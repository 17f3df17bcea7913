//! What the engine writes, it reads: every answer and every input of the vectors comes back as it was written.

use std::collections::BTreeMap;

use minitendr::exchange::{call, described, kinds, normalize, operations};
use minitendr_tests::vectors;

/// The names of the types of an operation: what goes in, what comes out.
fn types() -> BTreeMap<String, (String, String)> {
    let described = described();
    let operations = described["operations"].as_array().expect("a list of operations");
    let text = |value: &serde_json::Value| value.as_str().expect("a text").to_owned();
    operations
        .iter()
        .map(|operation| (text(&operation["name"]), (text(&operation["input"]), text(&operation["result"]))))
        .collect()
}

#[test]
fn every_answer_can_be_read_and_is_written_as_it_was() {
    let types = types();
    for vector in vectors::of("good") {
        let answer = call(&vector.op, vector.input.get()).expect("a good vector");
        let (_, result) = &types[&vector.op];
        assert_eq!(normalize(result, &answer).as_ref(), Ok(&answer), "{}", vector.id);
    }
}

#[test]
fn every_operation_and_every_result_is_described() {
    let types = types();
    assert_eq!(types.len(), operations().count());
    for (operation, (_, result)) in &types {
        assert!(operations().any(|known| known == operation), "{operation}");
        assert!(kinds().any(|kind| kind == result), "{operation}: {result}");
    }
}

#[test]
fn what_is_read_is_written_the_same_ever_after() {
    for vector in vectors::of("good").iter().filter(|vector| vector.op == "award") {
        let input: serde_json::Value = serde_json::from_str(vector.input.get()).expect("JSON");
        for (kind, part) in [("FrameworkContract", "framework"), ("Request", "request"), ("FrameworkState", "state")] {
            let Some(part) = input.get(part).filter(|part| !part.is_null()) else { continue };
            let once = normalize(kind, &part.to_string()).expect("a part of a good vector");
            assert_eq!(normalize(kind, &once).as_ref(), Ok(&once), "{}: {kind}", vector.id);
        }
        for offer in input["offers"].as_array().into_iter().flatten() {
            let once = normalize("Offer", &offer.to_string()).expect("an offer of a good vector");
            assert_eq!(normalize("Offer", &once).as_ref(), Ok(&once), "{}", vector.id);
        }
    }
}

#[test]
fn a_result_that_is_none_is_refused() {
    let refused = |kind: &str, text: &str| {
        let document: serde_json::Value =
            serde_json::from_str(&normalize(kind, text).expect_err("a refusal")).expect("a document");
        let first = &document["errors"][0];
        (first["code"].as_str().unwrap_or_default().to_owned(), first["path"].as_str().unwrap_or_default().to_owned())
    };
    let told = |code: &str, path: &str| (code.to_owned(), path.to_owned());
    assert_eq!(refused("Figure", r#"{"exact": "300/7", "shown": "42.87"}"#), told("out_of_range", "/shown"));
    assert_eq!(refused("Figure", r#"{"exact": "1/0", "shown": "0"}"#), told("invalid_decimal", "/exact"));
    assert_eq!(refused("Drawn", r#"{"key": "1./", "selected": [-1]}"#).1, "/selected/0");
    assert_eq!(
        refused("Winner", r#"{"offer": "1", "participant": "P", "price": "1"}"#),
        told("unknown_field", "/price")
    );
    let finding = r#"{"offer": "A", "code": "latte", "values": {}, "message": {"cs": "", "en": ""}}"#;
    assert_eq!(refused("OfferFinding", finding), told("unknown_name", "/code"));
    assert_eq!(refused("Ofer", "{}"), told("unknown_kind", ""));
}
