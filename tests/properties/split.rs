//! Shared orders: within the terms of every offer, covered where that is possible, and never dearer than need be.

use minitendr_tests::oracle::random;
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use serde_json::{Value, json};

use crate::{config, result};

/// An amount in 10^-6.
fn millionths(value: &Value) -> i128 {
    let text = value["exact"].as_str().or_else(|| value.as_str()).expect("an amount");
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    format!("{whole}{decimals:0<6}").parse().expect("six decimals")
}

fn within_the_terms(input: &Value, split: &Value) -> Result<(), TestCaseError> {
    let allocation = split["allocation"].as_object().expect("quantities");
    let offers = input["offers"].as_array().expect("offers");
    let mut delivered = 0;
    for (id, amount) in allocation {
        let offer = offers.iter().find(|offer| offer["id"] == *id).expect("an offer");
        let amount = millionths(amount);
        delivered += amount;
        prop_assert!(amount > 0, "{id} {input}");
        prop_assert!(
            offer["capacity"].is_null() || amount <= millionths(&offer["capacity"]),
            "capacity of {id} {input}"
        );
        prop_assert!(offer["minimum"].is_null() || amount >= millionths(&offer["minimum"]), "minimum of {id} {input}");
        prop_assert!(offer["pack"].is_null() || amount % millionths(&offer["pack"]) == 0, "packs of {id} {input}");
    }
    let most = input["maximum_contracts"].as_u64().unwrap_or(u64::MAX);
    prop_assert!(allocation.len() as u64 <= most, "contracts {input}");
    prop_assert_eq!(millionths(&split["unmet"]), (millionths(&input["quantity"]) - delivered).max(0), "{}", input);
    Ok(())
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn every_offer_delivers_within_its_terms(cheapest in random::cheapest_splits(), other in random::other_splits()) {
        for input in [cheapest, other] {
            if let Ok(split) = result("split", &input) {
                within_the_terms(&input, &split)?;
            }
        }
    }

    /// The cheapest leaves no more unmet than the ranked, and costs no more where both cover.
    #[test]
    fn the_cheapest_is_no_worse_than_the_ranked(input in random::cheapest_splits()) {
        let mut ranked = input.clone();
        ranked["rule"] = json!({"kind": "ranked"});
        let (cheapest, ranked) = (result("split", &input).expect("a split"), result("split", &ranked).expect("a split"));
        let (left, left_by_rank) = (millionths(&cheapest["unmet"]), millionths(&ranked["unmet"]));
        prop_assert!(left <= left_by_rank, "{input}");
        if left == left_by_rank {
            prop_assert!(millionths(&cheapest["cost"]) <= millionths(&ranked["cost"]), "{input}");
        }
    }

    /// What is counted in tenths or hundreds of a unit is shared alike.
    #[test]
    fn the_unit_does_not_matter(input in random::cheapest_splits()) {
        let tenth = |value: &mut Value| {
            if !value.is_null() {
                let amount = millionths(value) / 10;
                *value = json!(format!("{}.{:06}", amount / 1_000_000, amount % 1_000_000));
            }
        };
        let mut scaled = input.clone();
        tenth(&mut scaled["quantity"]);
        for offer in scaled["offers"].as_array_mut().expect("offers") {
            for field in ["capacity", "minimum", "pack"] {
                if let Some(value) = offer.get_mut(field) {
                    tenth(value);
                }
            }
            let price = millionths(&offer["unit_price"]) * 10;
            offer["unit_price"] = json!(format!("{}.{:06}", price / 1_000_000, price % 1_000_000));
        }
        let (one, other) = (result("split", &input).expect("a split"), result("split", &scaled).expect("a split"));
        prop_assert_eq!(millionths(&one["cost"]), millionths(&other["cost"]), "{}", input);
        for (id, amount) in one["allocation"].as_object().expect("quantities") {
            prop_assert_eq!(millionths(amount), millionths(&other["allocation"][id]) * 10, "{}: {}", id, input);
        }
    }
}
