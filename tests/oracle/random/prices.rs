//! Random framework contracts with prices, and changes of them along an index.

use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use serde_json::{Map, Value, json};

use super::decimal_text;

const ITEMS: [&str; 3] = ["bed", "hour", "visit"];

/// A price with up to three decimals, often one that moves with no small change.
fn price() -> impl Strategy<Value = String> {
    prop_oneof![8 => 10_000_i64..900_000, 1 => 1_i64..400].prop_map(decimal_text)
}

fn prices() -> impl Strategy<Value = Map<String, Value>> {
    (subsequence(ITEMS.to_vec(), 0..=3), [price(), price(), price()]).prop_map(|(items, prices)| {
        items.into_iter().zip(prices).map(|(item, price)| (item.to_owned(), json!(price))).collect()
    })
}

/// The terms of a participant in a lot, now and then with a later version.
fn terms(lot: &'static str) -> impl Strategy<Value = Value> {
    (prices(), prop::option::weighted(0.3, select(vec!["2026-07-01", "2027-01-01"])), price()).prop_map(
        move |(prices, from, other)| {
            let mut later = prices.clone();
            if let Some(price) = later.values_mut().next() {
                *price = json!(other);
            }
            let versions = from.map(|from| json!([{"version": 2, "from": from, "prices": later}]));
            json!({"lot": lot, "prices": prices, "price_versions": versions})
        },
    )
}

fn lot(id: &'static str) -> impl Strategy<Value = Value> {
    let maximum = || prop::option::of(price());
    ([maximum(), maximum(), maximum()], prop::option::weighted(0.2, price())).prop_map(move |(maxima, later)| {
        let items = ITEMS.iter().zip(maxima).map(|(item, maximum)| {
            let later = later.as_ref().map(|price| json!([{"version": 2, "from": "2026-09-01", "price": price}]));
            json!({"id": item, "unit": "night", "maximum_unit_price": maximum, "maximum_unit_prices": later})
        });
        json!({"id": id, "area": "residential", "region": "CZ053", "items": items.collect::<Vec<_>>(),
            "scheme": {"combine": {"kind": "lowest_price"}}})
    })
}

/// A random change along an index.
fn change() -> impl Strategy<Value = Value> {
    let value = || (900_i64..1_200).prop_map(|tenths| decimal_text(tenths * 100));
    let month = || {
        prop_oneof![
            12 => (1_u32..=5).prop_map(|month| format!("2026-{month:02}")),
            1 => Just("2025-12".to_owned()),
            1 => Just("2026-06".to_owned())
        ]
    };
    let percent = prop_oneof![
        select(vec!["0", "50", "100", "100.1", "-1"]).prop_map(str::to_owned),
        (0_i64..100_000).prop_map(decimal_text)
    ];
    let threshold = prop_oneof![3 => (0_i64..8_000).prop_map(decimal_text), 1 => Just("5".to_owned())];
    let limits = (
        select(vec!["0.9", "0.95", "1"]),
        select(vec!["1", "1.05", "1.1", "1.5"]),
        prop::option::weighted(0.2, 0_u32..6),
    )
        .prop_map(|(from, to, places)| json!({"from": from, "to": to, "factor_places": places}));
    let parameters = (
        prop::option::weighted(0.5, percent),
        prop::option::weighted(0.3, threshold),
        prop::option::weighted(0.3, limits),
        prop::option::weighted(0.3, 0_u32..6),
    );
    let gap = prop::option::weighted(0.05, 2_u32..=4);
    (prop::collection::vec(value(), 5), gap, month(), month(), parameters).prop_map(
        |(values, gap, base, current, (percent, threshold, limits, places))| {
            let values: Map<String, Value> = (1_u32..)
                .zip(values)
                .filter(|(month, _)| gap != Some(*month))
                .map(|(month, value)| (format!("2026-{month:02}"), json!(value)))
                .collect();
            json!({"kind": "index", "index": {"id": "I", "values": values}, "base": base, "current": current,
                "pass_through_percent": percent, "threshold_percent": threshold, "limits": limits,
                "factor_places": places})
        },
    )
}

/// A random input of `change_prices`, along an index.
pub fn index_changes() -> impl Strategy<Value = Value> {
    let participants = (terms("L"), terms("M"), terms("L")).prop_map(
        |(a, b, c)| json!([{"id": "P", "lots": [a, b]}, {"id": "Q", "lots": [c]}, {"id": "R", "lots": [{"lot": "M"}]}]),
    );
    let some = |known: Vec<&'static str>| subsequence(known.clone(), 0..=known.len());
    let only = (some(vec!["L", "M"]), some(vec!["P", "Q", "R"]), some(ITEMS.to_vec()))
        .prop_map(|(lots, participants, items)| json!({"lots": lots, "participants": participants, "items": items}));
    let from = prop_oneof![
        10 => select(vec!["2027-06-01", "2029-12-31", "2027-01-02"]),
        1 => select(vec!["2026-01-01", "2026-07-01", "2027-01-01", "2030-01-01"])
    ];
    ((lot("L"), lot("M")), participants, from, change(), prop::option::weighted(0.4, only)).prop_map(
        |((l, m), participants, from, change, only)| {
            json!({"framework": {"id": "F", "authority": "Region", "regime": "zzvz_2016",
                    "term": {"from": "2026-01-01", "to": "2029-12-31"}, "lots": [l, m], "participants": participants},
                "from": from, "change": change, "only": only})
        },
    )
}
