//! What holds of every simulation: the same luck for every policy, the same digits in whatever chunks, and decisions that are
//! those of `award`.

use minitendr::{AwardInput, award};
use minitendr_tests::vectors;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{config, result};

/// The invented world of a vector, in which every rule has something to do.
fn world() -> Value {
    let vector = vectors::of("good").into_iter().find(|vector| vector.id == "simulate-every-rule");
    let input: Value = serde_json::from_str(vector.expect("the vector").input.get()).expect("an input in JSON");
    input["scenario"].clone()
}

prop_compose! {
    /// That world with other rates, waves, costs and moods, over half a year.
    fn worlds()(
        per_year in 10..90_u32, dispersion in 1..8_u32, cost in 380..500_u32, base in 1..=10_u32, refuses in 0..5_u32,
        calls in 1..4_u32, handling in 0..4_u32,
    ) -> Value {
        let mut world = world();
        world["until"] = json!("2026-06-30");
        world["demand"][0]["arrivals"] = json!({"kind": "negative_binomial", "per_year": per_year, "dispersion": dispersion});
        world["demand"][0]["shifts"] = json!([]);
        world["providers"][0]["costs"]["hour"] = json!(cost);
        world["providers"][1]["participation"]["base"] = json!(format!("0.{base:02}"));
        world["providers"][2]["refuses"] = json!(format!("0.{refuses}"));
        world["authority"]["calls"] = json!(calls);
        world["authority"]["handling_days"] = json!({"kind": "constant", "value": handling});
        world
    }
}

fn simulate(world: &Value, policies: &Value, seed: u32, (from, to): (u32, u32)) -> Value {
    let replications = json!({"kind": "range", "from": from, "to": to});
    let input = json!({"scenario": world, "policies": policies, "seed": seed, "replications": replications});
    result("simulate", &input).expect("a simulation")
}

fn replay(
    world: &Value,
    policies: &Value,
    (seed, replication): (u32, u32),
    policy: &str,
    request: Option<&str>,
) -> Value {
    let input = json!({"scenario": world, "policies": policies, "seed": seed, "replication": replication, "policy": policy, "request": request});
    result("replay", &input).expect("a replay")
}

/// The requests of a replication, each with its moment.
fn received(replay: &Value) -> Vec<(String, String)> {
    let events = replay["events"].as_array().expect("events").iter().filter(|event| event["event"] == "received");
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    events.map(|event| (text(&event["request"]), text(&event["at"]))).collect()
}

/// The figures of a policy, in the order of the rows.
fn figures(simulation: &Value, policy: &str) -> Vec<(Value, Value)> {
    let rows = &simulation["rows"];
    let column = |name: &str| rows[name].as_array().expect("a column");
    let of = column("policy").iter().enumerate().filter(|(_, known)| *known == policy);
    of.map(|(row, _)| {
        let at = |name: &str| column(name)[row].clone();
        (json!([at("replication"), at("measure"), at("of")]), at("value"))
    })
    .collect()
}

proptest! {
    #![proptest_config(config(3))]

    #[test]
    fn a_policy_that_changes_nothing_differs_by_nothing(world in worlds(), seed in any::<u32>()) {
        let policies = json!([{"id": "as it is"}, {"id": "the same", "changes": [
            {"kind": "price_weight", "lot": "field", "weight": "60"}, {"kind": "capacity_factor", "factor": "1", "from": "2026-04-01"}]}]);
        let found = simulate(&world, &policies, seed, (0, 3));
        prop_assert_eq!(figures(&found, "as it is"), figures(&found, "the same"));
        for summary in found["summary"].as_array().expect("summaries").iter().filter(|one| one["policy"] == "the same") {
            let paired = &summary["paired"];
            prop_assert_eq!((&paired["lower"], &paired["higher"]), (&json!(0), &json!(0)), "{}", summary);
            prop_assert_eq!(&paired["difference"]["mean"], &json!("0"));
        }
    }

    #[test]
    fn no_policy_changes_what_is_asked_for(world in worlds(), seed in any::<u32>()) {
        let policies = json!([{"id": "60"}, {"id": "other", "changes": [
            {"kind": "price_weight", "lot": "field", "weight": "90"}, {"kind": "offer_period", "period": {"working_days": 1}},
            {"kind": "without_largest", "from": "2026-03-01", "insolvent": true}]}]);
        let of = |policy: &str| received(&replay(&world, &policies, (seed, 2), policy, None));
        prop_assert_eq!(of("60"), of("other"));
    }

    #[test]
    fn chunks_are_the_whole(world in worlds(), seed in any::<u32>(), cut in 1..6_u32) {
        let policies = json!([{"id": "60"}, {"id": "80", "changes": [{"kind": "price_weight", "lot": "field", "weight": "80"}]}]);
        let whole = simulate(&world, &policies, seed, (0, 6));
        let chunks = [simulate(&world, &policies, seed, (cut, 6)), simulate(&world, &policies, seed, (0, cut))];
        prop_assert_eq!(result("compare", &json!({"runs": chunks})).expect("a comparison"), whole);
    }

    #[test]
    fn every_decision_is_that_of_award(world in worlds(), seed in any::<u32>()) {
        let policies = json!([{"id": "as it is"}, {"id": "other", "changes": [
            {"kind": "direct_up_to", "rule": "small", "value": "15000", "from": "2026-02-15"},
            {"kind": "without_largest", "from": "2026-03-15", "insolvent": true}]}]);
        let all = replay(&world, &policies, (seed, 0), "other", None);
        for (request, _) in received(&all).iter().step_by(4) {
            let input = json!({"scenario": world, "policies": policies, "seed": seed, "replication": 0, "policy": "other", "request": request});
            // A request that was not decided on before the end is none of those.
            let Ok(found) = result("replay", &input) else { continue };
            prop_assert_eq!(&found["events"], &all["events"]);
            prop_assert_eq!(&found["rows"], &all["rows"]);
            for decided in found["decisions"].as_array().expect("decisions") {
                let input: AwardInput = serde_json::from_value(decided["input"].clone()).expect("an input of award");
                let (framework, state, tender) = input.into_parts();
                let decision = award(&framework, &state, &tender).expect("a decision");
                prop_assert_eq!(&serde_json::to_value(&decision).expect("JSON"), &decided["decision"]);
            }
        }
    }

    #[test]
    fn figures_are_those_of_the_events(world in worlds(), seed in any::<u32>()) {
        let policies = json!([{"id": "as it is"}]);
        let found = replay(&world, &policies, (seed, 1), "as it is", None);
        let events = found["events"].as_array().expect("events");
        let count = |kind: &str| events.iter().filter(|event| event["event"] == kind).count();
        let rows = &found["rows"];
        let figure = |measure: &str| {
            let place = rows["measure"].as_array().expect("measures").iter().position(|known| known == measure);
            rows["value"][place.expect("the measure")].as_str().expect("a figure").to_owned()
        };
        for (measure, kind) in [("requests", "received"), ("contracts", "contracted"), ("calls", "called"), ("offers", "offered"), ("questions", "asked")] {
            prop_assert_eq!(figure(measure), count(kind).to_string(), "{}", measure);
        }
        let number = |text: &str| minitendr::Exact::parse(text).expect("a number");
        let priced = events.iter().filter(|event| event["event"] == "contracted");
        let spend: minitendr::Exact = priced.map(|event| number(event["price"].as_str().expect("a price"))).sum();
        prop_assert_eq!(number(&figure("spend")), spend);
        let ended = number(&figure("contracts")) + number(&figure("unmet")) + number(&figure("censored"));
        prop_assert_eq!(number(&figure("requests")), ended, "each request is met, unmet or censored");
    }
}
