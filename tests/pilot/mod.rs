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

use minitendr::exchange;
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

/// The whole pilot as vectors: of `award_many`, and of `register` and `check_register` for each register after it. What the
/// languages answer is compared with each other, so that each decides on all of it and replays to the same state.
///
/// # Panics
///
/// Where the texts are not those of the pilot.
#[must_use]
pub fn vectors(frameworks: &str, tenders: &str, events: &str) -> String {
    let read = |text: &str| serde_json::from_str::<Value>(text).unwrap_or_else(|error| panic!("{error}"));
    let (frameworks, tenders, events) = (read(frameworks), read(tenders), read(events));
    let list = |value: &Value| value.as_array().expect("a list").clone();
    let registers: Vec<Value> =
        list(&frameworks["frameworks"]).iter().map(|framework| json!({"framework": framework, "events": []})).collect();
    let input = json!({
        "registers": registers, "tenders": tenders["tenders"], "events": events["events"], "role": "pilot",
    });
    let decided = read(&exchange::award_many(&input.to_string()).unwrap_or_else(|error| panic!("{error}")));
    let vector = |op: &str, id: String, input: Value, expect: Value| json!({"op": op, "id": id, "source": "core/data/pilot", "derived": true, "input": input, "expect": expect});
    let mut all = vec![vector("award_many", "the-whole-pilot".to_owned(), input, json!({}))];
    for register in list(&decided["registers"]) {
        let framework = register["framework"]["id"].as_str().expect("an id").to_owned();
        let open = exchange::OpenRegister::read(&register.to_string()).unwrap_or_else(|error| panic!("{error}"));
        let chain = json!({"chain": read(&open.chain()), "head": read(&open.head())});
        all.push(vector("register", format!("the-pilot-replayed-{framework}"), register, json!({})));
        let whole = json!({"intact": true, "faults": []});
        all.push(vector("check_register", format!("the-pilot-as-a-chain-{framework}"), chain, whole));
    }
    Value::from(all).to_string()
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
