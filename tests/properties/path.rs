//! Ways of orders: a space cut into rules has one rule for each order, and a change never shortens a call.

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{config, result};

const URGENCIES: [&str; 3] = ["ordinary", "urgent", "immediate"];
const ITEMS: [&str; 3] = ["x", "y", "z"];

/// A box of orders: values above the one and up to the other, urgencies, items, continuations. The last value is no edge.
#[derive(Clone, Debug)]
struct Part {
    values: (u32, u32),
    urgencies: BTreeSet<usize>,
    items: BTreeSet<usize>,
    continuations: BTreeSet<bool>,
}

const HIGHEST: u32 = 1000;

fn whole() -> Part {
    let three = || (0..3).collect();
    Part { values: (0, HIGHEST), urgencies: three(), items: three(), continuations: [false, true].into() }
}

/// Cuts one part in two along a side; nothing where the side cannot be cut there.
fn cut(part: &Part, side: u8, at: u32) -> Option<(Part, Part)> {
    fn apart<T: Copy + Ord>(all: &BTreeSet<T>, mask: u32) -> Option<(BTreeSet<T>, BTreeSet<T>)> {
        let chosen = |index: usize| mask >> index & 1 == 1;
        let (one, other): (Vec<_>, Vec<_>) = all.iter().copied().enumerate().partition(|(index, _)| chosen(*index));
        let set = |list: Vec<(usize, T)>| list.into_iter().map(|(_, value)| value).collect::<BTreeSet<T>>();
        (!one.is_empty() && !other.is_empty()).then(|| (set(one), set(other)))
    }
    let (mut one, mut other) = (part.clone(), part.clone());
    match side {
        0 => {
            let edge = part.values.0 + 1 + at % HIGHEST;
            if edge >= part.values.1 {
                return None;
            }
            (one.values.1, other.values.0) = (edge, edge);
        }
        1 => (one.urgencies, other.urgencies) = apart(&part.urgencies, at)?,
        2 => (one.items, other.items) = apart(&part.items, at)?,
        _ => (one.continuations, other.continuations) = apart(&part.continuations, at)?,
    }
    Some((one, other))
}

fn parts() -> impl Strategy<Value = Vec<Part>> {
    prop::collection::vec((any::<prop::sample::Index>(), 0_u8..4, any::<u32>()), 0..12).prop_map(|cuts| {
        let mut parts = vec![whole()];
        for (which, side, at) in cuts {
            let place = which.index(parts.len());
            if let Some((one, other)) = cut(&parts[place], side, at) {
                parts[place] = one;
                parts.push(other);
            }
        }
        parts
    })
}

fn rule(id: usize, part: &Part) -> Value {
    let mut when = json!({});
    if part.values.0 > 0 {
        when["above"] = json!(part.values.0.to_string());
    }
    if part.values.1 < HIGHEST {
        when["up_to"] = json!(part.values.1.to_string());
    }
    if part.urgencies.len() < 3 {
        when["urgency"] = part.urgencies.iter().map(|place| URGENCIES[*place]).collect();
    }
    if part.items.len() < 3 {
        when["items"] = part.items.iter().map(|place| ITEMS[*place]).collect();
    }
    if let (1, Some(only)) = (part.continuations.len(), part.continuations.first()) {
        when["continuation"] = json!(only);
    }
    json!({"id": format!("r{id}"), "when": when, "way": {"kind": "mini_tender", "offer_period": {"days": 5}}})
}

fn framework(rules: &[Value]) -> Value {
    let items: Vec<Value> = ITEMS.iter().map(|id| json!({"id": id, "unit": "hour"})).collect();
    json!({"id": "F", "authority": "Region", "regime": "zzvz_2016", "term": {"from": "2026-01-01", "to": "2029-12-31"},
        "lots": [{"id": "L", "area": "residential", "region": "CZ053", "items": items,
            "scheme": {"combine": {"kind": "lowest_price"}},
            "path": {"rules": rules, "lines_differ": rules.first().map_or(&json!("r0"), |rule| &rule["id"])}}],
        "participants": [{"id": "P", "lots": [{"lot": "L"}]}]})
}

fn request(value: &str, urgency: usize, item: usize, continues: bool) -> Value {
    let mut request = json!({"id": "R", "framework": "F", "lot": "L", "office": "5309",
        "received_at": "2026-03-03T09:00:00+01:00", "place": {"region": "CZ053"},
        "period": {"from": "2026-04-01", "to": "2026-06-30"}, "urgency": URGENCIES[urgency], "maximum_price": value,
        "lines": [{"item": ITEMS[item], "quantity": "1", "unit": "hour"}], "cases": ["case-1"]});
    if continues {
        request["continues"] = json!({"request": "Q", "participant": "P"});
    }
    request
}

fn rules(parts: &[Part]) -> Vec<Value> {
    parts.iter().enumerate().map(|(id, part)| rule(id, part)).collect()
}

/// The rules that a trigger as it is written takes an order by, found by looking at each.
fn taking(rules: &[Value], hundredths: u64, urgency: usize, item: usize, continues: bool) -> Vec<&str> {
    let edge = |edge: &Value| edge.as_str().map(|edge| edge.parse::<u64>().expect("a whole edge") * 100);
    let names = |list: &Value, name: &str| list.as_array().is_none_or(|list| list.iter().any(|known| known == name));
    let takes = |when: &Value| {
        edge(&when["above"]).is_none_or(|edge| edge < hundredths)
            && edge(&when["up_to"]).is_none_or(|edge| hundredths <= edge)
            && names(&when["urgency"], URGENCIES[urgency])
            && names(&when["items"], ITEMS[item])
            && when["continuation"].as_bool().is_none_or(|asked| asked == continues)
    };
    rules.iter().filter(|rule| takes(&rule["when"])).map(|rule| rule["id"].as_str().expect("an id")).collect()
}

/// Whether some order has no rule, and whether some order has two: every case at its upper edge, and beyond the last.
fn by_force(rules: &[Value]) -> (bool, bool) {
    let edges = rules.iter().flat_map(|rule| [&rule["when"]["above"], &rule["when"]["up_to"]]);
    let edges = edges.filter_map(|edge| edge.as_str()?.parse::<u64>().ok()).map(|edge| edge * 100);
    let values: BTreeSet<u64> = edges.flat_map(|edge| [edge, edge + 1]).chain([0]).collect();
    let (mut gap, mut overlap) = (false, false);
    for value in values {
        for urgency in 0..3 {
            for item in 0..3 {
                for continues in [false, true] {
                    let count = taking(rules, value, urgency, item, continues).len();
                    gap |= count == 0;
                    overlap |= count > 1;
                }
            }
        }
    }
    (gap, overlap)
}

fn money(hundredths: u64) -> String {
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

proptest! {
    #![proptest_config(config(200))]

    #[test]
    fn a_space_cut_into_rules_has_one_for_every_order(
        parts in parts(),
        orders in prop::collection::vec((0_u64..110_000, 0_usize..3, 0_usize..3, any::<bool>()), 1..6),
    ) {
        let rules = rules(&parts);
        let framework = framework(&rules);
        for (value, urgency, item, continues) in orders {
            let input = json!({"framework": framework, "request": request(&money(value), urgency, item, continues)});
            let taken = result("path", &input).expect("a partition");
            let expected = taking(&rules, value, urgency, item, continues);
            prop_assert_eq!(&[taken["rule"].as_str().expect("a rule")][..], &expected[..], "{}", input);
        }
    }

    #[test]
    fn a_rule_less_is_a_gap_and_a_rule_twice_an_overlap(parts in parts(), which: prop::sample::Index) {
        let all = rules(&parts);
        let place = which.index(all.len());
        let outcome = |rules: &[Value]| result("path", &json!({"framework": framework(rules), "request": request("1", 0, 0, false)}));
        let mut twice = all.clone();
        twice.push(all[place].clone());
        twice.last_mut().expect("a rule")["id"] = json!("again");
        prop_assert_eq!(outcome(&twice).expect_err("an overlap"), ["path_overlap".to_owned()].into());
        if all.len() > 1 {
            let mut less = all;
            less.remove(place);
            prop_assert_eq!(outcome(&less).expect_err("a gap"), ["path_gap".to_owned()].into());
        }
    }

    /// Any rules at all: what is said is what looking at every case finds.
    #[test]
    fn gaps_and_overlaps_are_those_that_force_finds(one in parts(), other in parts(), take in prop::collection::vec(any::<bool>(), 26)) {
        let parts: Vec<Part> = one.into_iter().chain(other).zip(take).filter(|(_, take)| *take).map(|(part, _)| part).collect();
        prop_assume!(!parts.is_empty());
        let rules = rules(&parts);
        let found = result("path", &json!({"framework": framework(&rules), "request": request("1", 0, 0, false)}));
        let found = found.err().unwrap_or_default();
        prop_assert_eq!((found.contains("path_gap"), found.contains("path_overlap")), by_force(&rules), "{:?}", rules);
    }

    /// However long the prolongation, whenever the change: the deadline is never earlier, and at least that of the change.
    #[test]
    fn a_change_never_shortens_a_call(days in 1_u32..30, unit in 0_usize..3, more in 1_u32..60, day in 4_u32..29, hour in 0_u32..24) {
        let unit = ["days", "working_days", "hours"][unit];
        let mut framework = framework(&rules(&[whole()]));
        framework["lots"][0]["path"]["rules"][0]["way"] = json!({"kind": "mini_tender", "offer_period": {"days": days}, "prolongation": {unit: more}});
        let mut asked = request("1", 0, 0, false);
        let call = result("issue_call", &json!({"framework": framework, "request": asked, "at": "2026-03-04T00:00:00+01:00"})).expect("a call");
        asked["version"] = json!(2);
        let at = format!("2026-03-{day:02}T{hour:02}:00:00Z");
        let changed = result("issue_call", &json!({"framework": framework, "request": asked, "at": at, "previous": call}));
        let moment = |value: &Value| value["deadline"].as_str().and_then(|text| minitendr::Instant::parse(text).ok()).expect("a moment");
        let at = minitendr::Instant::parse(&at).expect("a moment");
        match changed {
            Ok(changed) => {
                prop_assert!(moment(&changed) >= moment(&call) && moment(&changed) > at);
                prop_assert_eq!(&changed["issued_at"], &call["issued_at"]);
            }
            Err(codes) => {
                prop_assert!(at > moment(&call), "{:?}", codes);
                prop_assert_eq!(codes, ["invalid_call".to_owned()].into());
            }
        }
    }
}
