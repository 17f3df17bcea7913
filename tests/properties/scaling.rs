//! In which currency prices are written does not matter: all prices and ceilings times a factor give the same points and
//! the same ranking.
//!
//! Not so with `bands` and `fixed_range` of a price and with `quality_money`, which hold prices against published amounts.
//! Amounts within other formulas (a fixed `best`, a ceiling of its own) are scaled with the prices. Totals that are prices
//! or quotients of prices are scaled too, so they must not be rounded.

use minitendr::Exact;
use minitendr_tests::oracle::random;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use crate::{config, result};

/// Gives the tender a form in which every amount can be scaled; nothing where its scheme holds published amounts.
fn scalable(mut input: Value) -> Option<Value> {
    let scheme = &mut input["scheme"];
    if scheme["combine"]["kind"] == "quality_money" {
        return None;
    }
    let published = |criterion: &Value| {
        criterion["of"] == "price"
            && (criterion["formula"]["kind"] == "bands" || criterion["formula"]["kind"] == "fixed_range")
    };
    if scheme["criteria"].as_array()?.iter().any(published) {
        return None;
    }
    let rounded = scheme["rounding"]["what"].as_str().unwrap_or("nothing").to_owned();
    if scheme["combine"]["kind"] != "weighted_sum" && rounded.contains("total") {
        scheme["rounding"]["what"] = json!(if rounded == "total" { "nothing" } else { "points" });
    }
    for offer in input["offers"].as_array_mut()? {
        // A price that is the rounded sum of its lines is not the rounded sum of scaled lines.
        if offer["price"].is_string() {
            offer.as_object_mut()?.remove("lines");
        }
    }
    Some(input)
}

fn scale(amount: &mut Value, factor: &Exact) {
    if let Some(exact) = amount.as_str().and_then(Exact::parse) {
        *amount = json!((exact * factor).to_decimal().expect("few digits").to_string());
    }
}

fn scaled(mut input: Value, factor: &Exact) -> Value {
    for offer in input["offers"].as_array_mut().expect("offers") {
        if let Some(price) = offer.get_mut("price") {
            scale(price, factor);
        }
        for line in offer.get_mut("lines").and_then(Value::as_array_mut).into_iter().flatten() {
            if let Some(price) = line.get_mut("unit_price") {
                scale(price, factor);
            }
        }
    }
    if let Some(ceiling) = input.get_mut("ceiling") {
        scale(ceiling, factor);
    }
    for price in
        input.get_mut("framework_prices").and_then(Value::as_object_mut).into_iter().flat_map(|map| map.values_mut())
    {
        scale(price, factor);
    }
    for criterion in input["scheme"]["criteria"].as_array_mut().expect("criteria") {
        if criterion["of"] == "price" {
            for name in ["best", "ceiling"] {
                if let Some(amount) = criterion["formula"].get_mut(name) {
                    scale(amount, factor);
                }
            }
        }
    }
    input
}

proptest! {
    #![proptest_config(config(700))]

    #[test]
    fn points_and_ranking_stay(input in random::tender(), factor in select(&["25.1", "0.04", "1.21", "1000000", "3"][..])) {
        let Some(input) = scalable(input) else { return Ok(()) };
        let scaled = scaled(input.clone(), &Exact::parse(factor).expect("a factor"));
        match (result("evaluate", &input), result("evaluate", &scaled)) {
            (Ok(before), Ok(after)) => {
                for field in ["points", "ranking", "winner", "undecided", "inadmissible", "ties"] {
                    prop_assert_eq!(&before[field], &after[field], "{} times {} in {}", field, factor, input);
                }
            }
            (before, after) => prop_assert_eq!(before.err(), after.err(), "times {} in {}", factor, input),
        }
    }
}
