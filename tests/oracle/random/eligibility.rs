//! Random participants with their lots, and random answers to requirements.

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Value, json};

/// A random input of `eligible`.
pub fn calls() -> impl Strategy<Value = Value> {
    let services = || subsequence(vec!["a", "b", "c"], 0..=3);
    let regions = || subsequence(vec!["x", "y", "z"], 0..=3);
    let enabled = || prop_oneof![3 => Just(Value::Null), 1 => Just(json!(true)), 1 => Just(json!(false))];
    let lot = (services(), regions(), prop::option::of(0_u32..4), prop::option::of(4_u32..7), enabled());
    let person = (prop::collection::vec(lot, 0..=3), any::<bool>(), enabled());
    let request = (
        subsequence(vec!["a", "b", "c"], 1..=2),
        subsequence(vec!["x", "y", "z"], 0..=2),
        prop::option::of(select(vec!["1", "2"])),
        prop::option::of(0_u32..8),
    );
    (request, prop::collection::vec(person, 0..=4)).prop_map(|((services, regions, lot, value), people)| {
        let people = people.into_iter().enumerate().map(|(index, (lots, from_two, enabled))| {
            let lots =
                lots.into_iter().zip(1 + u32::from(from_two)..).map(|((services, regions, from, to, enabled), id)| {
                    json!({"lot": id.to_string(), "services": services, "regions": regions, "value_from": from,
                       "value_to": to, "enabled": enabled})
                });
            json!({"id": format!("P{}", 9 - index), "lots": lots.collect::<Vec<_>>(), "enabled": enabled})
        });
        json!({"request": {"lot": lot, "services": services, "regions": regions, "value": value},
               "participants": people.collect::<Vec<_>>()})
    })
}

/// A random input of `requirement`.
pub fn answers() -> impl Strategy<Value = Value> {
    let number = || select(vec!["0", "1", "1.0", "2", "2.5", "3", "-1"]);
    let value = prop_oneof![
        6 => number().prop_map(|text| json!(text)),
        2 => (0_i64..4).prop_map(|number| json!(number)),
        1 => Just(json!("a")),
        1 => any::<bool>().prop_map(|value| json!(value)),
    ];
    let response = prop_oneof![
        4 => value.clone(),
        6 => prop::collection::vec(value, 0..5).prop_map(|values| json!(values)),
        1 => Just(Value::Null),
    ];
    let limits = (prop::option::of(0_i64..=1), prop::option::of(2_i64..=3));
    let figures = (limits, prop::option::weighted(0.2, select(vec!["1", "2", "2.0"]))).prop_map(
        |((minimum, maximum), expected)| json!({"minimum": minimum, "maximum": maximum, "expected": expected}),
    );
    let choice = (
        subsequence(vec!["1", "2", "3", "4"], 1..=4),
        prop::option::of(0_usize..=2),
        prop::option::of(2_usize..=3),
        prop::option::of(any::<bool>()),
    )
        .prop_map(|(any_of, least, most, extra)| {
            let least = least.map(|least| least.min(any_of.len()));
            json!({"any_of": any_of, "at_least": least, "at_most": most, "allow_extra": extra})
        });
    let yes_no = any::<bool>().prop_map(|expected| json!({"type": "boolean", "expected": expected}));
    let numeric = select(vec!["number", "integer"]);
    let with_type = |(kind, mut required): (&str, Value)| {
        required["type"] = json!(kind);
        required
    };
    let required = prop_oneof![
        3 => (numeric, figures).prop_map(with_type),
        3 => (select(vec!["number", "integer", "string"]), choice).prop_map(with_type),
        1 => yes_no,
    ];
    (required, response).prop_map(|(required, response)| json!({"requirement": required, "response": response}))
}
