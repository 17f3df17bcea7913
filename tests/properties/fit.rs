//! What was simulated with known parameters is fitted: they lie where the fit says, and the models can be simulated again.

use std::collections::BTreeSet;

use minitendr::Number;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{config, result};

/// An invented world: a lot with calls, far below its maximum price, and one whose orders go directly.
fn world(seller: [(u32, &str, &str); 2]) -> Value {
    let lot = |id: &str, more: Value| {
        let mut lot = json!({"id": id, "area": "field_and_outpatient", "region": "CZ053", "scheme": {"combine": {"kind": "lowest_price"}},
            "items": [{"id": "hour", "unit": "hour", "maximum_unit_price": "900"}]});
        lot.as_object_mut().expect("an object").extend(more.as_object().expect("more").clone());
        lot
    };
    let path = json!({"path": {"rules": [{"id": "all", "way": {"kind": "direct", "rule": {"kind": "cascade"}, "answer_within": {"hours": 200}}}]}});
    let terms = |rank: u32| json!([{"lot": "called"}, {"lot": "asked", "rank": rank, "prices": {"hour": "450"}}]);
    let demand = |lot: &str, per_year: &str| {
        json!({"id": lot, "arrivals": {"kind": "poisson", "per_year": per_year}, "requests": {"kind": "drawn", "lot": lot, "item": "hour",
            "office": "5309", "children": {"kind": "constant", "value": "2"}, "quantity": {"kind": "uniform", "from": "10", "to": "30"},
            "duration_days": {"kind": "exponential", "mean": "20"}}})
    };
    let model = |id: &str, (cost, base, refuses): (u32, &str, &str)| {
        json!({"participant": id, "costs": {"hour": cost}, "offer_variation": "0.1", "pricing": {"kind": "markup", "share": "0.05"},
            "participation": {"base": base}, "refuses": refuses, "responds_in_hours": {"kind": "exponential", "mean": "5"}})
    };
    json!({"framework": {"id": "F", "authority": "Region (invented)", "regime": "zzvz_2016", "may_outlive": true,
          "term": {"from": "2026-01-01", "to": "2026-12-31"}, "lots": [lot("called", json!({})), lot("asked", path)],
          "participants": [{"id": "P", "lots": terms(1)}, {"id": "Q", "lots": terms(2)}]},
      "demand": [demand("called", "110"), demand("asked", "45")], "providers": [model("P", seller[0]), model("Q", seller[1])],
      "authority": {"offer_period": {"working_days": 3}}})
}

/// The requests of a replication as they stood at their last decision, and what was decided; each lot by itself.
fn recorded(world: &Value, seed: u32) -> (Vec<Value>, Vec<Value>) {
    let (mut tenders, mut decisions) = (Vec::new(), Vec::new());
    for demand in world["demand"].as_array().expect("a list") {
        let mut alone = world.clone();
        alone["demand"] = json!([demand]);
        let (more, decided) = recorded_in(&alone, seed);
        tenders.extend(more);
        decisions.extend(decided);
    }
    (tenders, decisions)
}

fn recorded_in(world: &Value, seed: u32) -> (Vec<Value>, Vec<Value>) {
    let replay = |request: Option<&Value>| {
        let input = json!({"scenario": world, "seed": seed, "replication": 0, "request": request});
        result("replay", &input).expect("a replay")
    };
    let all = replay(None);
    let events = all["events"].as_array().expect("events");
    let mut ids: BTreeSet<&str> = BTreeSet::new();
    for event in events.iter().filter(|event| event["event"] == "decided" && event["outcome"] != "undecided") {
        ids.insert(event["request"].as_str().expect("an id"));
    }
    let (mut tenders, mut decisions) = (Vec::new(), Vec::new());
    for id in ids {
        let replayed = replay(Some(&json!(id)));
        let last = replayed["decisions"].as_array().and_then(|decisions| decisions.last()).expect("a decision");
        let mut tender = last["input"].clone();
        for more in ["framework", "state"] {
            tender.as_object_mut().expect("an object").remove(more);
        }
        tenders.push(tender);
        decisions.push(last["decision"].clone());
    }
    (tenders, decisions)
}

fn number(value: &Value) -> Number {
    Number::parse(value.as_str().unwrap_or_else(|| panic!("{value} is a number"))).expect("a number")
}

fn fixed(text: &str) -> Number {
    Number::parse(text).expect("a number")
}

/// Whether a figure lies within the interval of an estimate.
fn holds(estimate: &Value, figure: &str) -> bool {
    number(&estimate["low"]) <= fixed(figure) && fixed(figure) <= number(&estimate["high"])
}

#[test]
fn known_parameters_lie_where_the_fit_says() {
    let known = [(400, "0.7", "0.2"), (430, "0.9", "0.1")];
    let world = world(known);
    let (tenders, decisions) = recorded(&world, 20_261_127);
    let contracts: Vec<&Value> = decisions
        .iter()
        .filter(|decision| decision["lot"] == "called")
        .flat_map(|decision| decision["contracts"].as_array().expect("contracts"))
        .collect();
    let hundredths = |value: &Value| (number(value).exact() * fixed("100").exact()).floor_to_i128().expect("haléře");
    let spend: i128 = contracts.iter().map(|contract| hundredths(&contract["price"])).sum();
    let hours: i128 = contracts.iter().map(|contract| hundredths(&contract["lines"][0]["quantity"])).sum();
    let totals = json!([{"id": "year", "period": {"from": "2026-01-01", "to": "2026-12-31"}, "contracts": contracts.len(),
        "value": format!("{}.{:02}", spend / 100, spend % 100)}]);
    let input = json!({"framework": world["framework"], "tenders": tenders, "decisions": decisions, "totals": totals,
        "demand": [world["demand"][0]]});
    let fit = result("fit_prices", &input).expect("a fit");
    let provider = |lot: &str, id: &str| {
        let all = fit["providers"].as_array().expect("providers");
        all.iter().find(|one| one["lot"] == lot && one["participant"] == id).expect("the participant").clone()
    };
    for ((id, (_, base, refuses)), level) in ["P", "Q"].into_iter().zip(known).zip(["0.464343", "0.499169"]) {
        let called = provider("called", id);
        assert!(called["answered"]["of"].as_u64().expect("a count") > 80, "{called}");
        assert!(holds(&called["answered"], base), "{id} answers {base}: {}", called["answered"]);
        assert!(holds(&called["refused"], refuses), "{id} refuses {refuses}: {}", called["refused"]);
        // The geometric mean of cost · (1 + share) · noise against 900: 1.05 · cost/900 · exp(−σ²/2), σ² = ln 1.01.
        assert!(holds(&called["prices"][0], level), "{id} asks for {level}: {}", called["prices"][0]);
        let variation = number(&called["model"]["offer_variation"]);
        assert!(fixed("0.085") < variation && variation < fixed("0.115"), "{id} varies by 0.1: {variation}");
        assert_eq!(called["model"].get("price_step"), None, "{id} asks for whole crowns");
    }
    // P is asked first for all, and takes base · (1 − refuses) of them.
    let asked = provider("asked", "P");
    assert!(holds(&asked["took"], "0.56"), "{}", asked["took"]);
    let answered = asked["model"]["responds_in_hours"]["values"].as_array().expect("hours");
    let sum = answered.iter().map(|hours| number(hours).exact()).sum::<minitendr::Exact>();
    let mean = sum.checked_div(&i64::try_from(answered.len()).expect("a count").into()).expect("a mean");
    assert!(fixed("4").exact() < mean && mean < fixed("6").exact(), "it answers within 5 hours in the mean: {mean}");
    // What the totals say of a unit is what the contracts cost, as far as their quantities are those of the demand.
    let paid = minitendr::Exact::ratio(spend, hours).expect("a price of a unit");
    let said = number(&fit["totals"][0]["unit_price"]).exact().checked_div(&paid).expect("a ratio");
    assert!(fixed("0.93").exact() < said && said < fixed("1.07").exact(), "{said} of what was paid");
    // The models are a world of their own, in which prices are as before.
    let mut fitted = world.clone();
    let models: Vec<&Value> = fit["providers"].as_array().expect("providers").iter().map(|one| &one["model"]).collect();
    fitted["providers"] = json!(models);
    let price = |world: &Value| {
        let input = json!({"scenario": world, "seed": 1, "replications": {"kind": "range", "from": 0, "to": 3}, "keep": "sums"});
        let found = result("simulate", &input).expect("a simulation");
        let summary = found["summary"].as_array().expect("summaries");
        let of = summary.iter().find(|one| one["measure"] == "price_to_maximum").expect("the measure");
        number(&of["value"]["mean"]).exact()
    };
    let ratio = price(&fitted).checked_div(&price(&world)).expect("a ratio");
    assert!(fixed("0.97").exact() < ratio && ratio < fixed("1.03").exact(), "{ratio} of what it was");
}

proptest! {
    #![proptest_config(config(2))]

    /// Whatever was recorded, a model that is answered can be simulated, and a share lies within its interval.
    #[test]
    fn models_can_be_simulated(seed in any::<u32>(), base in 1..=9_u32, refuses in 0..=9_u32, cost in 380..=950_u32) {
        let (base, refuses) = (format!("0.{base}"), format!("0.{refuses}"));
        let mut world = world([(cost, &base, &refuses), (430, "0.9", "0")]);
        world["until"] = json!("2026-02-28");
        let (tenders, decisions) = recorded(&world, seed);
        let fit = result("fit_prices", &json!({"framework": world["framework"], "tenders": tenders, "decisions": decisions}));
        let fit = fit.expect("a fit");
        let models = fit["providers"].as_array().expect("providers").iter().filter(|one| !one["model"].is_null());
        let replaced: Vec<Value> = models.map(|one| one["model"].clone()).collect();
        for provider in fit["providers"].as_array().expect("providers") {
            for share in ["answered", "took", "refused"].map(|name| &provider[name]).into_iter().filter(|share| !share.is_null()) {
                prop_assert!(holds(share, share["share"].as_str().expect("a share")), "{share}");
            }
        }
        // Who has no model behaves as before.
        let kept = world["providers"].as_array().expect("providers").clone();
        let lots = ["called", "asked"].into_iter().flat_map(|lot| kept.iter().map(move |model| (lot, model)));
        let missing = lots.filter(|(lot, model)| {
            !replaced.iter().any(|one| one["lot"] == *lot && one["participant"] == model["participant"])
        });
        let mut providers: Vec<Value> = missing
            .map(|(lot, model)| {
                let mut model = model.clone();
                model["lot"] = json!(lot);
                model
            })
            .collect();
        providers.extend(replaced);
        world["providers"] = json!(providers);
        let input = json!({"scenario": world, "seed": seed, "replications": {"kind": "range", "from": 0, "to": 1}});
        prop_assert!(result("simulate", &input).is_ok());
    }
}
