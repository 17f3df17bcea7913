//! What holds of every simulation: the same luck for every policy, the same digits in whatever chunks, and decisions that are
//! those of `award`.

use minitendr::{AwardInput, award};
use minitendr_tests::vectors;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{config, result};

/// The invented world of a vector, in which every rule has something to do.
pub(crate) fn world() -> Value {
    let vector = vectors::of("good").into_iter().find(|vector| vector.id == "simulate-every-rule");
    let input: Value = serde_json::from_str(vector.expect("the vector").input.get()).expect("an input in JSON");
    input["scenario"].clone()
}

prop_compose! {
    /// That world with other rates, waves, costs and moods, over half a year.
    pub(crate) fn worlds()(
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

/// Schemes of many kinds, rounded or not, with ties that figures settle and ties that they do not.
fn scheme(kind: usize, rounding: usize, ties: usize) -> Value {
    let price = |formula: &str| json!({"id": "price", "of": "price", "better": "lower", "weight": "60", "formula": {"kind": formula}});
    let plan =
        |formula: Value| json!({"id": "plan", "of": "value", "better": "higher", "weight": "40", "formula": formula});
    let criteria = match kind {
        0 => json!([price("ratio"), plan(json!({"kind": "points"}))]),
        1 => json!([price("min_max"), plan(json!({"kind": "ratio"}))]),
        2 => json!([price("ratio"), plan(json!({"kind": "share_of", "maximum": "40"}))]),
        3 => json!([price("mean_ratio"), plan(json!({"kind": "points"}))]),
        _ => json!([]),
    };
    let combine = if kind > 3 { "lowest_price" } else { "weighted_sum" };
    let rounded = json!([{"what": "total"}, {"what": "total", "places": 0}, {"what": "points", "places": 1}, {"what": "nothing"}]);
    let settled =
        json!([[], [{"kind": "lower_price"}, {"kind": "lower_id"}], [{"kind": "earlier"}], [{"kind": "lower_id"}]]);
    json!({"combine": {"kind": combine}, "criteria": criteria, "rounding": rounded[rounding], "ties": settled[ties]})
}

prop_compose! {
    /// Worlds in which nothing but figures is in question, most of the time: prices in steps, so that offers are equal; little
    /// room and ceilings that are soon used up; territories, profiles, credentials and prices that stand against offers.
    fn figures_only(paths: std::ops::Range<usize>)(
        (kind, rounding, ties) in (0..5_usize, 0..4_usize, 0..4_usize), per_year in 60..160_u32, cost in 380..500_u32,
        (capacity, ceiling) in (prop_oneof![Just(60), 100..400_u32], prop_oneof![Just(2_000_000), 100_000..900_000_u32]),
        (step, price_step) in (prop_oneof![3 => Just("1"), 3 => Just("0.25"), 1 => Just("0.0000001")], prop_oneof![Just("1"), Just("10"), Just("0.01")]),
        (path, parts, suspends) in (paths, any::<bool>(), any::<bool>()), (refuses, decimals) in (0..5_u32, 0..3_u32), (outlives, far, prices, credential, profile) in any::<(bool, bool, bool, bool, bool)>(),
        (further, budget_year_by) in (0..4_usize, prop_oneof![3 => Just("start"), 1 => Just("days")]),
    ) -> Value {
        // Quantities add up only where all are in one unit.
        let second = if path == 4 { "hour" } else { "visit" };
        let lot = |lot: Value, more: Value| { let mut lot = lot; lot.as_object_mut().expect("an object").extend(more.as_object().expect("more").clone()); lot };
        let mut a = json!({"lot": "L", "capacity": {"hour": capacity}, "maximum_value": ceiling});
        let mut b = json!({"lot": "L", "capacity": {"hour": capacity}});
        let mut c = json!({"lot": "L"});
        if far { a = lot(a, json!({"territory": {"municipalities": ["5309"]}})); }
        if prices { b = lot(b, json!({"prices": {"hour": "430"}, "price_versions": [{"version": 2, "from": "2026-03-01", "prices": {"hour": "470.50"}}]})); }
        if profile { c = lot(c, json!({"profile": {"languages": ["cs"]}})); }
        if path > 1 {
            // Who is asked directly has a rank, and a price for everything.
            for (rank, terms) in (1..).zip([&mut a, &mut b, &mut c]) {
                terms["rank"] = json!(4 - rank);
                terms["share"] = json!(["0.5", "0.3", "0.2"][rank - 1]);
                terms["prices"] = json!({"hour": if rank == 2 { "430" } else { "505" }, "visit": "290"});
                terms.as_object_mut().expect("an object").remove("price_versions");
            }
        }
        let call = |when: Value| json!({"id": "call", "when": when, "way": {"kind": "mini_tender", "offer_period": {"working_days": 2},
            "after_refusal": if refuses % 2 == 0 { "next_in_order" } else { "new_call" }}});
        let small = json!({"id": "small", "when": {"up_to": "6000"}, "way": {"kind": "direct", "rule": {"kind": "cascade"},
            "answer_within": {"working_days": 1}, "otherwise": "call"}});
        let direct = |rule: Value| json!({"id": "small", "when": {"up_to": "20000"}, "way": {"kind": "direct", "rule": rule, "parts": parts,
            "answer_within": if parts { json!({"hours": 5}) } else { json!({"working_days": 1}) },
            "suspension": if suspends { json!({"declines": 2, "within_days": 20, "for_days": 30}) } else { Value::Null },
            "otherwise": if refuses % 2 == 0 { json!("call") } else { Value::Null }}});
        let same = json!({"id": "same", "when": {"continuation": true}, "way": {"kind": "direct", "rule": {"kind": "same_participant"},
            "answer_within": {"working_days": 1}, "otherwise": "call"}});
        let paths = [Value::Null, json!({"rules": [call(json!({}))]}), json!({"rules": [small, call(json!({"above": "6000"}))]}),
            json!({"rules": [same, call(json!({"continuation": false}))]}), json!({"rules": [direct(json!({"kind": "cascade"})), call(json!({"above": "20000"}))]})];
        // Of a participant, and of the budget years in which the term lies.
        let of_year = |year: u32, part: u32| json!({"id": format!("year-{year}"), "year": year, "maximum_value": ceiling / part});
        let mut ceilings = vec![json!({"id": "of-C", "participant": "C", "lots": ["L"], "maximum_value": ceiling / 6}), of_year(2025, 20), of_year(2026, 2)];
        ceilings.truncate(further);
        let held = |from: &str| json!([{"kind": "social_service_registration", "scope": "sas", "from": from}]);
        let required = if credential { json!([{"kind": "social_service_registration", "scope": "sas"}]) } else { json!([]) };
        let seller = |id: &str, more: u32| json!({"participant": id, "costs": {"hour": cost + more, "visit": 150}, "offer_variation": "0.05",
            "price_step": price_step, "refuses": format!("0.{refuses}"), "participation": {"base": "0.9", "backlog_effect": "0.3"},
            "pricing": {"kind": "first_price"}, "responds_in_hours": {"kind": "exponential", "mean": "6"},
            "values": if kind > 3 { json!([]) } else { json!([{"criterion": "plan", "decimals": decimals, "most": "40", "figure": {"kind": "uniform", "from": "20", "to": "45"}}]) }});
        let demand = |id: &str, office: &str, need: Value| json!({"id": id, "arrivals": {"kind": "poisson", "per_year": per_year},
            "again": {"share": "0.4", "after_days": {"kind": "exponential", "mean": "4"}, "continues": path == 3 || outlives},
            "requests": {"kind": "drawn", "lot": "L", "item": "hour", "office": office, "need": need, "starts_in_days": {"kind": "uniform", "from": "0", "to": "9"},
              "quantity": {"kind": "uniform", "from": "1", "to": "60"}, "duration_days": {"kind": "exponential", "mean": "25"}}});
        let recorded = |id: &str, hours: u32, most: Value| json!({"id": id, "framework": "F", "lot": "L", "office": "5309", "received_at": "2026-01-05T09:00:00+01:00",
            "place": {"region": "CZ053", "municipality": "5309"}, "period": {"from": "2026-01-12", "to": "2026-02-10"}, "maximum_price": most,
            "lines": [{"item": "hour", "quantity": hours, "unit": "hour"}, {"item": "visit", "quantity": 2, "unit": second}], "cases": ["case-1"]});
        let sampled = json!({"id": "three", "arrivals": {"kind": "poisson", "per_year": 40},
            "requests": {"kind": "sampled", "requests": [recorded("one", 12, Value::Null), recorded("two", 30, json!("14000"))]}});
        let with_path = |mut lot: Value| { if !paths[path].is_null() { lot["path"] = paths[path].clone(); } lot };
        json!({"framework": {"id": "F", "authority": "Region (invented)", "regime": "zzvz_2016", "may_outlive": outlives,
              "term": {"from": "2025-12-01", "to": "2026-06-30"}, "maximum_value": u64::from(ceiling) * 3,
              "budget_year_by": if further > 0 { json!(budget_year_by) } else { Value::Null }, "ceilings": ceilings,
              "lots": [with_path(json!({"id": "L", "area": "field_and_outpatient", "region": "CZ053", "required_credentials": required, "scheme": scheme(kind, rounding, ties),
                "items": [{"id": "hour", "unit": "hour", "step": step, "maximum_unit_price": "520",
                  "maximum_unit_prices": [{"version": 2, "from": "2026-04-01", "price": "480"}]},
                  {"id": "visit", "unit": second, "maximum_unit_price": "300"}]}))],
              "participants": [{"id": "A", "lots": [a], "credentials": held("2025-01-01")}, {"id": "C", "lots": [c], "credentials": held("2026-02-01")},
                {"id": "B", "lots": [b], "credentials": held("2025-01-01")}]},
          "demand": [demand("one", "5309", json!({})), demand("two", "5304", json!({"languages": ["uk"]})), sampled],
          "providers": [seller("A", 0), seller("B", 10), seller("C", 5)],
          "authority": {"offer_period": {"working_days": 3}, "calls": 2, "evaluation_days": {"kind": "exponential", "mean": "2"},
            "calls_on": if far { json!(["monday", "thursday"]) } else { json!([]) }, "duty_to_accept": profile},
          "cost_shifts": [{"from": "2026-05-01", "factor": "1.04"}]})
    }
}

fn simulate(world: &Value, policies: &Value, seed: u32, (from, to): (u32, u32)) -> Value {
    let replications = json!({"kind": "range", "from": from, "to": to});
    let input = json!({"scenario": world, "policies": policies, "seed": seed, "replications": replications});
    result("simulate", &input).expect("a simulation")
}

pub(crate) fn replay(
    world: &Value,
    policies: &Value,
    (seed, replication): (u32, u32),
    policy: &str,
    request: Option<&str>,
) -> Value {
    let input = json!({"scenario": world, "policies": policies, "seed": seed, "replication": replication, "policy": policy, "request": request});
    result("replay", &input).expect("a replay")
}

/// The replay of a request; nothing where it was not decided on before the end.
pub(crate) fn decided(input: &Value) -> Option<Value> {
    match result("replay", input) {
        Ok(found) => Some(found),
        Err(codes) => {
            assert_eq!(codes.iter().map(String::as_str).collect::<Vec<_>>(), ["unknown_request"]);
            None
        }
    }
}

/// The requests of a replication, each with its moment.
pub(crate) fn received(replay: &Value) -> Vec<(String, String)> {
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

/// Every third request of a replication is decided upon documents, one at a time, while of the others most are not: nothing
/// changes.
fn both_ways_agree(world: &Value, seed: u32) -> Result<(), TestCaseError> {
    let policies = json!([{"id": "as it is", "changes": [{"kind": "capacity_factor", "factor": "0.8", "from": "2026-05-01"},
        {"kind": "without_largest", "from": "2026-05-15", "insolvent": true}]}]);
    let all = replay(world, &policies, (seed, 0), "as it is", None);
    for (request, _) in received(&all).iter().step_by(3) {
        let input =
            json!({"scenario": world, "policies": policies, "seed": seed, "replication": 0, "request": request});
        let Some(found) = decided(&input) else { continue };
        prop_assert_eq!(&found["events"], &all["events"], "{}", request);
        prop_assert_eq!(&found["rows"], &all["rows"]);
    }
    Ok(())
}

proptest! {
    #![proptest_config(config(1))]

    #[test]
    fn a_direct_order_without_documents_is_that_of_award(
        world in figures_only(4..5), seed in any::<u32>(), declined in prop_oneof![Just("lose_turn"), Just("keep_turn")], by_id in any::<bool>(),
    ) {
        let ties = if by_id { json!([{"kind": "lower_id"}]) } else { json!([]) };
        let least = |measure: &str| json!({"kind": "least_awarded", "measure": measure});
        let shares = |measure: &str| json!({"kind": "target_shares", "measure": measure});
        for rule in [json!({"kind": "cascade"}), json!({"kind": "rotation", "declined": declined}), json!({"kind": "lowest_price", "ties": ties}),
            least("count"), least("value"), least("quantity"), shares("count"), shares("value"), shares("quantity"),
            json!({"kind": "draw", "algorithm": "sha256"}), json!({"kind": "by_need"})] {
            let mut world = world.clone();
            world["framework"]["lots"][0]["path"]["rules"][0]["way"]["rule"] = rule;
            both_ways_agree(&world, seed)?;
        }
    }
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
    fn sums_say_what_rows_say(world in worlds(), seed in any::<u32>(), cut in 1..6_u32) {
        let policies = json!([{"id": "60"}, {"id": "80", "changes": [{"kind": "price_weight", "lot": "field", "weight": "80"}]}]);
        let summed = |from: u32, to: u32| {
            let replications = json!({"kind": "range", "from": from, "to": to});
            let input = json!({"scenario": world, "policies": policies, "seed": seed, "replications": replications, "keep": "sums"});
            result("simulate", &input).expect("a simulation")
        };
        let whole = summed(0, 6);
        prop_assert_eq!(&whole["summary"], &simulate(&world, &policies, seed, (0, 6))["summary"]);
        let chunks = json!({"runs": [summed(cut, 6), summed(0, cut)]});
        prop_assert_eq!(result("compare", &chunks).expect("a comparison"), whole);
    }

    #[test]
    fn every_decision_is_that_of_award(world in worlds(), seed in any::<u32>()) {
        let policies = json!([{"id": "as it is"}, {"id": "other", "changes": [
            {"kind": "direct_up_to", "rule": "small", "value": "15000", "from": "2026-02-15"},
            {"kind": "without_largest", "from": "2026-03-15", "insolvent": true}]}]);
        let all = replay(&world, &policies, (seed, 0), "other", None);
        for (request, _) in received(&all).iter().step_by(4) {
            let input = json!({"scenario": world, "policies": policies, "seed": seed, "replication": 0, "policy": "other", "request": request});
            let Some(found) = decided(&input) else { continue };
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
    fn a_decision_without_documents_is_that_of_award(world in figures_only(0..4), seed in any::<u32>()) {
        both_ways_agree(&world, seed)?;
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

/// With four times as many replications a document of rows is nearly four times as long, that of sums as long but for the digits
/// of its numbers.
#[test]
fn sums_do_not_grow_with_replications() {
    let length = |keep: &str, to: u32| {
        let replications = json!({"kind": "range", "from": 0, "to": to});
        let input = json!({"scenario": world(), "seed": 7, "replications": replications, "keep": keep});
        let found = result("simulate", &input).expect("a simulation");
        let kept = &found[keep];
        (kept["policy"].as_array().expect("a column").len(), kept.to_string().len())
    };
    let (few, more) = (length("sums", 8), length("sums", 32));
    assert_eq!(few.0, more.0, "one entry for each measure, however many replications");
    assert!(more.1 * 10 < few.1 * 11, "{few:?} {more:?}");
    let (few, more) = (length("rows", 8), length("rows", 32));
    assert!(few.0 * 3 < more.0, "{few:?} {more:?}");
}
