//! Random rules on abnormally low prices and the offers that they judge.

use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use super::{decimal_text, thousandths};

/// A random input of `abnormally_low`: every preset, `below` in all its forms, `any` and `all`.
pub fn low_prices() -> impl Strategy<Value = Value> {
    let below = below_rule().boxed();
    let presets = select(vec![
        json!({"kind": "ua_prozorro"}),
        json!({"kind": "es_rglcap_85", "reading": "relative"}),
        json!({"kind": "es_rglcap_85", "reading": "discount_points"}),
        json!({"kind": "sk_343_2015_53"}),
        json!({"kind": "gr_4412_88"}),
        json!({"kind": "br_8666_48"}),
        json!({"kind": "it_36_2023_a"}),
    ])
    .boxed();
    let one = prop_oneof![below.clone(), presets.clone()];
    let several = (select(&["any", "all"][..]), prop::collection::vec(one, 2..=3))
        .prop_map(|(kind, rules)| json!({"kind": kind, "rules": rules}))
        .boxed();
    let rule = prop_oneof![3 => below, 4 => presets, 1 => several];
    let offers = prop_oneof![
        2 => priced_offers(1, 6).boxed(),
        1 => priced_offers(7, 20).boxed(),
    ];
    let ceiling = prop_oneof![20 => Just(json!("1000")), 1 => Just(json!("0")), 1 => Just(Value::Null)];
    (rule, offers, ceiling).prop_map(|(rule, offers, ceiling)| {
        let mut input = json!({"rule": rule, "offers": offers});
        if !ceiling.is_null() {
            input["ceiling"] = ceiling;
        }
        input
    })
}

/// Prices and initial prices around and below the ceiling of 1000, near one another, with outliers and equal ones.
fn priced_offers(from: usize, to: usize) -> impl Strategy<Value = Vec<Value>> {
    let price = prop_oneof![
        4 => (14_i64..=20).prop_map(|n| decimal_text(n * 50_000)),
        2 => select(&["630", "680", "720", "810", "850", "900", "765"][..]).prop_map(str::to_owned),
        2 => (4_i64..=12).prop_map(|n| decimal_text(n * 50_000)),
        1 => (60_000_i64..=100_000).prop_map(|hundredths| decimal_text(hundredths * 10)),
        1 => select(&["0", "1000", "1100"][..]).prop_map(str::to_owned),
    ];
    let initial = select(&["0", "0", "50", "100", "250", "400"][..]);
    prop::collection::vec((price, initial), from..=to).prop_map(|prices| {
        let offer = |(i, (price, more)): (usize, &(String, &str))| {
            let initial = decimal_text(thousandths(price) + thousandths(more));
            json!({"id": format!("o{}", (i * 7) % 20), "price": price, "initial_price": initial})
        };
        prices.iter().enumerate().map(offer).collect()
    })
}

fn below_rule() -> impl Strategy<Value = Value> {
    let reference = select(
        &[
            ("mean", "all"),
            ("mean", "others"),
            ("mean", "others_without_lowest"),
            ("median", "all"),
            ("median", "others"),
            ("median", "others_without_lowest"),
            ("next", "others"),
            ("next", "all"),
            ("next", "others_without_lowest"),
            ("lowest_other", "others"),
            ("lowest_other", "all"),
            ("lowest_other", "others_without_lowest"),
            ("ceiling", "all"),
        ][..],
    );
    (
        reference,
        select(&["20", "10", "25", "15", "40", "12.5", "0"][..]),
        prop::option::of(any::<bool>()),
        select(&["", "reference", "own"][..]),
        0_i64..=4,
        any::<bool>(),
    )
        .prop_map(|((reference, of), percent, inclusive, divide_by, offers_from, initial)| {
            let mut rule = json!({"kind": "below", "reference": reference, "of": of, "percent": percent});
            if let Some(inclusive) = inclusive {
                rule["inclusive"] = json!(inclusive);
            }
            if !divide_by.is_empty() {
                rule["divide_by"] = json!(divide_by);
            }
            if offers_from > 0 {
                rule["offers_from"] = json!(offers_from);
            }
            if initial {
                rule["price"] = json!("initial");
            }
            rule
        })
}
