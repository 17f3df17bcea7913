//! A cheaper offer never loses by it.
//!
//! Points of the price: all formulas but `mean_distance`, which punishes every distance from the mean, and `bilinear` where
//! prices above the ceiling are among those that make the mean (`submitted`): discounts are then below 0 and a mean of them
//! means nothing.
//!
//! Rank: in a `weighted_sum` whose formulas of the price do not look at others. Where they do, a lower price may change
//! the order of two others and with it one's own place (the paradox of reversal; a vector shows it).

use minitendr::Exact;
use minitendr_tests::oracle::random;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

use crate::{ahead_of, config, result};

fn exact(figure: &Value) -> Exact {
    figure.as_str().and_then(Exact::parse).expect("an exact figure")
}

fn is_monotone(criterion: &Value, input: &Value) -> bool {
    match criterion["formula"]["kind"].as_str() {
        Some("mean_distance") => false,
        Some("bilinear") => input["scheme"]["reference_set"] != "submitted",
        _ => criterion["of"] == "price",
    }
}

/// The tender with the price of one offer so many times what it was; nothing where it has no price.
fn cheaper(input: &Value, place: usize, share: &str) -> Option<Value> {
    let mut input = input.clone();
    let offer = &mut input["offers"][place];
    let share = exact(&json!(share));
    let price = offer["price"].as_str().and_then(Exact::parse)?;
    offer["price"] = json!((price * share).to_decimal()?.to_string());
    offer.as_object_mut()?.remove("lines");
    Some(input)
}

fn shares() -> impl Strategy<Value = &'static str> {
    select(&["0.9999", "0.99", "0.9", "0.8", "0.5", "0.01"][..])
}

proptest! {
    #![proptest_config(config(500))]

    #[test]
    fn points_are_never_lost(input in random::tender(), place: Index, share in shares()) {
        let place = place.index(input["offers"].as_array().expect("offers").len());
        let id = input["offers"][place]["id"].as_str().expect("an id");
        let Some(cheaper) = cheaper(&input, place, share) else { return Ok(()) };
        let (Ok(before), Ok(after)) = (result("evaluate", &input), result("evaluate", &cheaper)) else { return Ok(()) };
        for criterion in input["scheme"]["criteria"].as_array().expect("criteria") {
            let name = criterion["id"].as_str().expect("an id");
            let (old, new) = (&before["points"][id][name]["exact"], &after["points"][id][name]["exact"]);
            if !is_monotone(criterion, &input) || old.is_null() || new.is_null() {
                continue;
            }
            prop_assert!(exact(new) >= exact(old), "{id} at {share}: {old} became {new} of {name} in {input}");
        }
    }

    #[test]
    fn the_place_is_never_lost(input in random::tender(), place: Index, share in shares()) {
        let mut input = input;
        input["scheme"]["combine"] = json!({"kind": "weighted_sum"});
        for offer in input["offers"].as_array_mut().expect("offers") {
            if let Some(values) = offer["values"].as_object_mut() {
                values.retain(|name, _| !name.starts_with('f'));
            }
        }
        for criterion in input["scheme"]["criteria"].as_array_mut().expect("criteria") {
            let kind = criterion["formula"]["kind"].as_str().unwrap_or_default();
            let looks_at_others = kind != "bands" && kind != "fixed_range" && criterion["formula"]["best"].is_null();
            if criterion["of"] == "price" && looks_at_others {
                criterion["formula"] = json!({"kind": "below_ceiling", "ceiling": "250", "exponent": "0.5"});
            }
        }
        let place = place.index(input["offers"].as_array().expect("offers").len());
        let id = input["offers"][place]["id"].as_str().expect("an id");
        let Some(cheaper) = cheaper(&input, place, share) else { return Ok(()) };
        let (Ok(before), Ok(after)) = (result("evaluate", &input), result("evaluate", &cheaper)) else { return Ok(()) };
        let Some(old) = ahead_of(&before["ranking"], id) else { return Ok(()) };
        let new = ahead_of(&after["ranking"], id);
        prop_assert!(new.is_some_and(|new| new <= old), "{id} at {share}: {old} became {new:?} in {input}");
    }
}
