//! The generator of the pilot's data: invented, seeded, reconciled by the engine itself.

mod answers;
mod calendar;
mod frameworks;
mod lives;
mod offers;
mod paths;
mod plots;
mod random;
mod requests;

use std::collections::BTreeMap;

use minitendr::{Checked, FrameworkContract, Id, Register};
use serde_json::{Value, json};

use lives::Lives;
use random::Random;
use requests::{Maker, Prepared, parse};

/// What is said wherever the data are shown.
pub const NOTICE: &str = "Invented data: the framework contracts, providers, prices, requests, offers and answers are made up, \
and so are what became of the contracts, the ways of awarding, the ceilings, the sources of money and the indexation of prices. What the pilot really did is \
not known. Only the numbers of partial contracts and the volumes follow the published results of the pilot.";

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
    let mut registers: BTreeMap<Id, Register> = frameworks
        .iter()
        .map(|framework| {
            let framework: Checked<FrameworkContract> =
                serde_json::from_value(framework.clone()).unwrap_or_else(|error| panic!("{error}"));
            (framework.id.clone(), Register::open(framework))
        })
        .collect();
    let mut came_of = Lives::default();
    let tenders = tenders(&mut registers, &mut came_of);
    for register in registers.values_mut() {
        came_of.catch_up(register, None);
    }
    let lines: Vec<String> = tenders.iter().map(Value::to_string).collect();
    let frameworks: Vec<String> = frameworks.iter().map(Value::to_string).collect();
    let document = |key: &str, list: &[String]| {
        format!("{{\"notice\": {},\n\"{key}\": [\n{}\n]}}\n", Value::from(NOTICE), list.join(",\n"))
    };
    BTreeMap::from([
        ("frameworks.json", document("frameworks", &frameworks)),
        ("tenders.json", document("tenders", &lines)),
        ("events.json", events(came_of.recorded())),
    ])
}

fn events(recorded: &BTreeMap<Id, Vec<Value>>) -> String {
    let of_framework = recorded.iter().map(|(id, events)| {
        let lines: Vec<String> = events.iter().map(Value::to_string).collect();
        format!("\"{id}\": [\n{}\n]", lines.join(",\n"))
    });
    let all: Vec<String> = of_framework.collect();
    format!("{{\"notice\": {},\n\"events\": {{\n{}\n}}}}\n", Value::from(NOTICE), all.join(",\n"))
}

/// The whole pilot as one vector of `award_many`, which expects nothing: what languages answer is compared with each other.
///
/// # Panics
///
/// Where the texts are not those of the pilot.
#[must_use]
pub fn vector(frameworks: &str, tenders: &str, events: &str) -> String {
    let read = |text: &str| serde_json::from_str::<Value>(text).unwrap_or_else(|error| panic!("{error}"));
    let (frameworks, tenders, events) = (read(frameworks), read(tenders), read(events));
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
        "input": {
            "registers": registers, "tenders": tenders["tenders"], "events": events["events"], "role": "pilot",
        },
        "expect": {},
    })
    .to_string()
}

/// The requests of all lots, made one by one and decided by the engine in the order of time, until the published numbers are
/// awarded.
fn tenders(registers: &mut BTreeMap<Id, Register>, came_of: &mut Lives) -> Vec<Value> {
    let role = minitendr::Text::parse("generator").unwrap();
    let makers = requests::LOTS.iter().zip(SEED..).map(|(lot, seed)| Maker::new(lot, Random::new(seed)));
    let mut makers: Vec<(Maker, Option<Prepared>)> = makers.map(|maker| (maker, None)).collect();
    let mut made = Vec::new();
    loop {
        for (maker, prepared) in makers.iter_mut().filter(|(_, prepared)| prepared.is_none()) {
            *prepared = maker.next(&registers[maker.framework()]);
        }
        let next = makers
            .iter_mut()
            .filter_map(|(maker, prepared)| Some((order(&prepared.as_ref()?.tender), maker, prepared)));
        let Some((_, maker, place)) = next.min_by(|(a, ..), (b, ..)| a.cmp(b)) else { return made };
        let Some(mut prepared) = place.take() else { return made };
        let register = registers.get_mut(maker.framework()).unwrap();
        let moment = parse(&prepared.tender).at;
        came_of.catch_up(register, Some(&moment));
        maker.follow(&mut prepared, register);
        let tender = parse(&prepared.tender);
        let decision = register.decide(&tender, &role).unwrap_or_else(|error| panic!("{error}: {}", prepared.tender));
        came_of.begin(&decision);
        maker.learn(&prepared, &decision);
        made.push(prepared.tender);
    }
}

fn order(tender: &Value) -> (String, String) {
    let instant: minitendr::Instant = serde_json::from_value(tender["at"].clone()).unwrap();
    (instant.moment().to_utc().to_string(), tender["request"]["id"].to_string())
}
