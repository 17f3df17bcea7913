//! What must always hold, on random tenders, mini-tenders, events and texts.

mod alternatives;
mod award;
mod batch;
mod candidates;
mod certificate;
mod direct;
mod directly;
mod due;
mod fit;
mod forecast;
mod frameworks;
mod funding;
mod invoices;
mod law;
mod ledger;
mod lint;
mod minitender;
mod monotone;
mod mutated;
mod ocds;
mod order;
mod path;
mod prices;
mod privacy;
mod register;
mod report;
mod scaling;
mod sensitivity;
mod simulation;
mod split;
mod sums;
mod tables;
mod texts;
mod time;
mod vat;

use std::collections::BTreeSet;

use minitendr::exchange::call;
use proptest::prelude::ProptestConfig;
use serde_json::Value;

/// So many cases, unless the variable `PROPTEST_CASES` asks for more.
fn config(cases: u32) -> ProptestConfig {
    let default = ProptestConfig::default();
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { default.cases } else { cases };
    // A case that failed is printed in full; it becomes a vector, not a file of seeds.
    ProptestConfig { cases, failure_persistence: None, ..default }
}

/// The answer as it is written, or the codes of the errors.
fn answer(operation: &str, input: &Value) -> Result<String, BTreeSet<String>> {
    call(operation, &input.to_string()).map_err(|document| codes(&document))
}

/// The answer as a value, or the codes of the errors.
fn result(operation: &str, input: &Value) -> Result<Value, BTreeSet<String>> {
    answer(operation, input).map(|text| serde_json::from_str(&text).expect("an answer in JSON"))
}

/// The codes of an error document, each of them with a path and both messages.
fn codes(document: &str) -> BTreeSet<String> {
    let document: Value = serde_json::from_str(document).expect("an error document in JSON");
    let errors = document["errors"].as_array().expect("a list of errors");
    assert!(!errors.is_empty(), "a refusal without an error");
    let code = |error: &Value| {
        let code = error["code"].as_str().expect("a code");
        assert!(minitendr::is_documented(code), "{error}");
        assert!(error["path"].as_str().is_some_and(|path| path.is_empty() || path.starts_with('/')), "{error}");
        for language in ["cs", "en"] {
            assert!(error["message"][language].as_str().is_some_and(|text| !text.is_empty()), "{error}");
        }
        code.to_owned()
    };
    errors.iter().map(code).collect()
}

/// The ids of a list of texts.
fn ids(list: &Value) -> Vec<&str> {
    list.as_array().expect("a list").iter().filter_map(Value::as_str).collect()
}

/// How many offers stand before this one in a ranking; nothing if it is not ranked.
fn ahead_of(ranking: &Value, id: &str) -> Option<usize> {
    let mut ahead = 0;
    for place in ranking.as_array().expect("places") {
        let place = ids(place);
        if place.contains(&id) {
            return Some(ahead);
        }
        ahead += place.len();
    }
    None
}
