//! Who is eligible, asked day by day; a naive look at the same rules; and the award, which holds offers against them.

use std::collections::BTreeSet;

use minitendr::exchange::normalize;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value, json};

use crate::{config, ids, result};

/// A day, counted from 1 March 2026.
fn day(number: u32) -> String {
    let first = chrono::NaiveDate::from_ymd_opt(2026, 3, 1).expect("a day");
    (first + chrono::Days::new(number.into())).to_string()
}

/// The last day of the term.
const LAST: u32 = 40;

fn moment(number: u32) -> String {
    format!("{}T12:00:00+00:00", day(number))
}

fn credential() -> impl Strategy<Value = Value> {
    let form = prop::option::weighted(0.8, select(&["field", "outpatient"][..]));
    (select(&["a", "b"][..]), form, 0..50_u32, prop::option::of(0..20_u32)).prop_map(|(scope, form, from, length)| {
        let to = length.map(|length| day(from + length));
        json!({"kind": "social_service_registration", "scope": scope, "form": form, "from": day(from), "to": to})
    })
}

fn required() -> impl Strategy<Value = Value> {
    (select(&["a", "b"][..]), prop::option::of(select(&["field", "outpatient"][..])))
        .prop_map(|(scope, form)| json!({"kind": "social_service_registration", "scope": scope, "form": form}))
}

/// Most participants have nothing against them that lasts.
fn terms() -> impl Strategy<Value = Value> {
    let ages = prop::option::weighted(0.2, (0..8_u32, 8..12_u32));
    let list = || prop::option::weighted(0.2, subsequence(vec!["x", "y"], 1..=2));
    let territory = prop::option::weighted(0.2, select(&["5309", "5301"][..]));
    (prop::bool::weighted(0.9), ages, list(), list(), territory, prop::option::weighted(0.3, Just("1"))).prop_map(
        |(in_lot, ages, groups, languages, territory, capacity)| {
            let ages = ages.map(|(from, to)| json!({"from": from, "to": to}));
            json!({
                "lot": if in_lot { "L" } else { "M" },
                "profile": {"ages": ages, "target_groups": groups, "languages": languages},
                "territory": territory.map(|municipality| json!({"municipalities": [municipality]})),
                "capacity": capacity.map(|hours| json!({"hour": hours})),
            })
        },
    )
}

/// A random input of `candidates`.
pub(crate) fn questions() -> impl Strategy<Value = Value> {
    let participant = (terms(), prop::collection::vec(credential(), 0..4), prop::option::weighted(0.3, 0..LAST + 5));
    let people = prop::collection::vec(participant, 0..5);
    let stage = select(&["entry", "call", "offer", "award"][..]);
    (people, prop::collection::vec(required(), 0..3), 1..LAST, stage).prop_map(|(people, required, at, stage)| {
        let lot = |id: &str| {
            json!({"id": id, "area": "residential", "region": "CZ053", "items": [{"id": "hour", "unit": "hour"}],
                   "scheme": {"combine": {"kind": "lowest_price"}}, "required_credentials": required})
        };
        let mut suspended = json!({});
        let mut participants = Vec::new();
        for (index, (terms, credentials, until)) in people.into_iter().enumerate() {
            let id = format!("P{}", 9 - index);
            if let (Some(until), "L") = (until, terms["lot"].as_str().expect("a lot")) {
                suspended[&id] = json!({"suspended_until": day(until)});
            }
            participants.push(json!({"id": id, "lots": [terms], "credentials": credentials}));
        }
        json!({
            "framework": {"id": "F", "authority": "Region", "regime": "zzvz_2016", "term": {"from": day(0), "to": day(LAST)},
                          "lots": [lot("L"), lot("M")], "participants": participants},
            "state": {"participants": {"L": suspended}},
            "request": {"id": "R", "framework": "F", "lot": "L", "office": "5309", "received_at": moment(0),
                        "place": {"region": "CZ053", "municipality": "5309"}, "period": {"from": day(LAST), "to": day(LAST)},
                        "lines": [{"item": "hour", "quantity": "2", "unit": "hour"}], "cases": ["case-1"],
                        "need": {"ages": {"from": 4, "to": 9}, "target_groups": ["x"], "languages": ["y"]}},
            "at": moment(at), "stage": stage,
        })
    })
}

/// The codes against a participant on a day, from the input alone. Days as texts are in the order of time.
fn naive(input: &Value, participant: &Value, on: &str) -> BTreeSet<&'static str> {
    let terms = &participant["lots"][0];
    if terms["lot"] != "L" {
        return BTreeSet::from(["not_in_lot"]);
    }
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let mut codes = BTreeSet::new();
    for required in list(&input["framework"]["lots"][0]["required_credentials"]) {
        let serves = |held: &Value| {
            held["scope"] == required["scope"]
                && (required["form"].is_null() || held["form"] == required["form"])
                && held["from"].as_str().is_some_and(|from| from <= on)
                && held["to"].as_str().is_none_or(|to| on <= to)
        };
        if !list(&participant["credentials"]).iter().any(serves) {
            codes.insert("credential_missing");
        }
    }
    if !terms["territory"].is_null() && !list(&terms["territory"]["municipalities"]).contains(&json!("5309")) {
        codes.insert("outside_territory");
    }
    let profile = &terms["profile"];
    let ages = &profile["ages"];
    if ages.is_object() && (4..=9).any(|age| ages["from"].as_i64() > Some(age) || ages["to"].as_i64() < Some(age)) {
        codes.insert("age_not_served");
    }
    for (name, wanted, code) in
        [("target_groups", "x", "target_group_not_served"), ("languages", "y", "language_missing")]
    {
        if profile[name].is_array() && !list(&profile[name]).contains(&json!(wanted)) {
            codes.insert(code);
        }
    }
    let id = participant["id"].as_str().expect("an id");
    let until = input["state"]["participants"]["L"][id]["suspended_until"].as_str();
    if input["stage"] != "entry" && until.is_some_and(|until| on <= until) {
        codes.insert("suspended");
    }
    codes
}

fn codes_of(excluded: &Value) -> BTreeSet<&str> {
    excluded["reasons"].as_array().expect("reasons").iter().filter_map(|reason| reason["code"].as_str()).collect()
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn the_answer_is_that_of_every_day(input in questions()) {
        let found = result("candidates", &input).expect("an answer");
        let on = found["on"].as_str().expect("a day");
        let out = found["out"].as_array().expect("a list");
        let mut all = ids(&found["eligible"]);
        all.extend(out.iter().filter_map(|excluded| excluded["participant"].as_str()));
        all.sort_unstable();
        let participants = input["framework"]["participants"].as_array().expect("participants");
        let mut known: Vec<&str> = participants.iter().filter_map(|participant| participant["id"].as_str()).collect();
        known.sort_unstable();
        prop_assert_eq!(all, known);
        for participant in participants {
            let expected = naive(&input, participant, on);
            let excluded = out.iter().find(|excluded| excluded["participant"] == participant["id"]);
            prop_assert_eq!(excluded.map(codes_of).unwrap_or_default(), expected, "{} in {}", participant["id"], input);
            let later = (0..=LAST).map(day).filter(|later| later.as_str() > on);
            let first = later.into_iter().find(|later| naive(&input, participant, later).is_empty());
            let Some(excluded) = excluded else { continue };
            prop_assert_eq!(excluded["eligible_from"].as_str(), first.as_deref(), "{} in {}", participant["id"], input);
        }
    }

    /// On that day the engine itself finds nothing, and on the day before it does.
    #[test]
    fn on_the_day_from_which_somebody_is_eligible_it_is(input in questions()) {
        prop_assume!(input["stage"] != "entry");
        let found = result("candidates", &input).expect("an answer");
        for excluded in found["out"].as_array().expect("a list") {
            let Some(from) = (0..=LAST).find(|number| excluded["eligible_from"] == day(*number)) else { continue };
            for (number, is_eligible) in [(from - 1, false), (from, true)] {
                let mut then = input.clone();
                then["at"] = json!(moment(number));
                let then = result("candidates", &then).expect("an answer");
                let id = excluded["participant"].as_str().expect("an id");
                prop_assert_eq!(ids(&then["eligible"]).contains(&id), is_eligible, "{} on day {} of {}", id, number, input);
            }
        }
    }

    /// What was read and written, and participants in another order, give the same.
    #[test]
    fn asked_again_the_answer_is_the_same(input in questions()) {
        let found = result("candidates", &input).expect("an answer");
        let mut again = input.clone();
        for (kind, part) in [("FrameworkContract", "framework"), ("FrameworkState", "state"), ("Request", "request")] {
            let written = normalize(kind, &input[part].to_string()).expect("a document");
            again[part] = serde_json::from_str(&written).expect("JSON");
        }
        again["framework"]["participants"].as_array_mut().expect("participants").reverse();
        prop_assert_eq!(result("candidates", &again), Ok(found));
    }

    /// The award finds against an offer what stands against its participant, and nothing else of the kind.
    #[test]
    fn the_award_knows_the_same_rules(input in questions()) {
        let mut input = input;
        input["stage"] = json!("award");
        let found = result("candidates", &input).expect("an answer");
        let participants = input["framework"]["participants"].as_array().expect("participants");
        let offers: Vec<Value> = participants
            .iter()
            .map(|participant| {
                let line = json!({"item": "hour", "quantity": "2", "unit_price": "1"});
                json!({"id": participant["id"], "participant": participant["id"], "lines": [line]})
            })
            .collect();
        let mut tender = json!({"offers": offers});
        for field in ["framework", "state", "request", "at"] {
            tender[field] = input[field].clone();
        }
        let decision = result("award", &tender).expect("a decision");
        // Nobody is in the lot: no offer is looked at.
        prop_assume!(decision["outcome"] != "no_offer");
        for offer in &offers {
            let findings = decision["findings"].as_array().expect("findings").iter();
            let of_offer = findings.filter(|finding| finding["offer"] == offer["id"]);
            let codes: BTreeSet<&str> = of_offer
                .filter_map(|finding| finding["code"].as_str())
                .filter(|code| !["no_capacity", "credential_missing_at_entry"].contains(code))
                .collect();
            let excluded = found["out"].as_array().expect("a list").iter();
            let excluded = excluded.filter(|excluded| excluded["participant"] == offer["id"]).map(codes_of).next();
            prop_assert_eq!(codes, excluded.unwrap_or_default(), "{} in {}", offer["id"], tender);
        }
    }
}
