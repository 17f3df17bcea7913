//! The generator of the pilot's data: invented, seeded, reconciled by the engine itself.

mod calendar;
mod frameworks;
mod random;
mod requests;

use std::collections::BTreeMap;

use minitendr::{Checked, FrameworkContract, Id, Register};
use serde_json::{Value, json};

use random::Random;
use requests::{Lot, Maker};

/// What is said wherever the data are shown.
pub const NOTICE: &str = "Invented data: the framework contracts, providers, prices, requests and offers are made up. \
Only the numbers of partial contracts and the volumes follow the published results of the pilot.";

/// The seed of everything.
const SEED: u64 = 20_131_201;

/// The files of the pilot by their names. The same text every time.
///
/// # Panics
///
/// Where the generator itself is wrong.
#[must_use]
pub fn generate() -> BTreeMap<&'static str, String> {
    let frameworks = frameworks::all();
    let checked: BTreeMap<Id, Checked<FrameworkContract>> = frameworks
        .iter()
        .map(|framework| {
            let framework: Checked<FrameworkContract> =
                serde_json::from_value(framework.clone()).unwrap_or_else(|error| panic!("{error}"));
            (framework.id.clone(), framework)
        })
        .collect();
    let mut tenders: Vec<Value> = Vec::new();
    for (index, lot) in requests::LOTS.iter().enumerate() {
        let framework = checked.get(lot.framework).unwrap_or_else(|| panic!("{}", lot.framework)).clone();
        tenders.extend(tenders_of(lot, framework, SEED + index as u64));
    }
    tenders.sort_by_key(order);
    let lines: Vec<String> = tenders.iter().map(Value::to_string).collect();
    let frameworks: Vec<String> = frameworks.iter().map(Value::to_string).collect();
    let document = |key: &str, list: &[String]| {
        format!("{{\"notice\": {},\n\"{key}\": [\n{}\n]}}\n", Value::from(NOTICE), list.join(",\n"))
    };
    BTreeMap::from([
        ("frameworks.json", document("frameworks", &frameworks)),
        ("tenders.json", document("tenders", &lines)),
    ])
}

/// The whole pilot as one vector of `award_many`, which expects nothing: what languages answer is compared with each other.
///
/// # Panics
///
/// Where the texts are not those of the pilot.
#[must_use]
pub fn vector(frameworks: &str, tenders: &str) -> String {
    let read = |text: &str| serde_json::from_str::<Value>(text).unwrap_or_else(|error| panic!("{error}"));
    let (frameworks, tenders) = (read(frameworks), read(tenders));
    let registers: Vec<Value> = frameworks["frameworks"]
        .as_array()
        .expect("framework contracts")
        .iter()
        .map(|framework| json!({"framework": framework, "events": []}))
        .collect();
    json!({
        "op": "award_many",
        "id": "the-whole-pilot",
        "source": "core/data/pilot",
        "derived": true,
        "input": {"registers": registers, "tenders": tenders["tenders"], "role": "pilot"},
        "expect": {},
    })
    .to_string()
}

fn order(tender: &Value) -> (String, String) {
    let instant: minitendr::Instant = serde_json::from_value(tender["at"].clone()).unwrap();
    (instant.moment().to_utc().to_string(), tender["request"]["id"].to_string())
}

/// The mini-tenders of one lot: made one by one, decided by the engine, until the published number is awarded.
fn tenders_of(lot: &Lot, framework: Checked<FrameworkContract>, seed: u64) -> Vec<Value> {
    let role = minitendr::Text::parse("generator").unwrap();
    let mut maker = Maker::new(lot, &framework, Random::new(seed));
    let mut register = Register::open(framework);
    let mut made = Vec::new();
    while let Some(value) = maker.next(register.state()) {
        let tender = serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{error}: {value}"));
        let tender: minitendr::MiniTender = tender;
        register.complete_before(tender.at.day(), &tender.at, &role).unwrap_or_else(|error| panic!("{error}"));
        let decision = register.decide(&tender, &role).unwrap_or_else(|error| panic!("{error}: {value}"));
        maker.learn(&decision);
        made.push(json!(value));
    }
    made
}
