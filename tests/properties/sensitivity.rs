//! The smallest change that flips an evaluation is the smallest: every point of the grid is tried.

use minitendr::Exact;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use crate::{config, result};

fn price_formula() -> impl Strategy<Value = Value> {
    select(vec![
        json!({"kind": "ratio"}),
        json!({"kind": "ratio", "exponent": "2"}),
        json!({"kind": "ratio", "best": "0.7"}),
        json!({"kind": "linear_from_best", "zero_at": "2"}),
        json!({"kind": "linear_from_best", "zero_at": "1.5", "clamp": false}),
        json!({"kind": "min_max"}),
        json!({"kind": "below_ceiling"}),
        json!({"kind": "discount"}),
        json!({"kind": "discount", "saturation": "0.3", "significant": "0.1"}),
        json!({"kind": "bilinear", "x": "0.85"}),
        json!({"kind": "mean_ratio"}),
        json!({"kind": "mean_distance"}),
        json!({"kind": "fixed_range", "full_at": "0.6", "zero_at": "1.8"}),
        json!({"kind": "bands", "bands": [{"up_to": "0.9", "points": "0.6"}, {"up_to": "1.4", "points": "0.25"}], "beyond": "0.1"}),
        json!({"kind": "bands", "bands": [{"up_to": "0.9", "points": "0.2"}, {"up_to": "1.4", "points": "0.6"}], "beyond": "0.1"}),
    ])
}

fn value_formula() -> impl Strategy<Value = Value> {
    select(vec![
        json!({"kind": "points"}),
        json!({"kind": "share_of", "maximum": "0.4"}),
        json!({"kind": "ratio"}),
        json!({"kind": "fixed_range", "full_at": "0.4", "zero_at": "0"}),
        json!({"kind": "linear_from_best", "zero_at": "2"}),
    ])
}

/// Prices up to 2, values up to 0.4, both on the grid of 0.01: few enough that every one can be tried.
fn tender() -> impl Strategy<Value = Value> {
    let offer = (50_u32..=200, 0_u32..=40).prop_map(|(price, value)| (decimal(price), decimal(value)));
    let combine = select(vec![
        json!({"kind": "weighted_sum"}),
        json!({"kind": "weighted_sum"}),
        json!({"kind": "weighted_sum"}),
        json!({"kind": "quotient"}),
        json!({"kind": "price_uplift"}),
        json!({"kind": "lowest_price"}),
    ]);
    let rounding = (select(vec!["nothing", "points", "total", "points_and_total"]), 0_u32..=3);
    let ties = select(vec![
        json!([]),
        json!([{"kind": "lower_price"}]),
        json!([{"kind": "higher", "criterion": "v"}, {"kind": "lower_id"}]),
    ]);
    (prop::collection::vec(offer, 2..=4), price_formula(), value_formula(), combine, rounding, ties).prop_map(
        |(offers, price, value, combine, (what, places), ties)| {
            let offers: Vec<Value> = ["A", "B", "C", "D"]
                .iter()
                .zip(offers)
                .map(|(id, (price, value))| json!({"id": id, "price": price, "values": {"v": value}}))
                .collect();
            json!({
                "scheme": {
                    "criteria": [
                        {"id": "p", "of": "price", "better": "lower", "weight": "0.6", "formula": price},
                        {"id": "v", "of": "value", "better": "higher", "weight": "0.4", "formula": value}],
                    "combine": combine, "ties": ties, "rounding": {"what": what, "places": places}},
                "offers": offers, "ceiling": "2"})
        },
    )
}

fn decimal(hundredths: u32) -> String {
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

fn hundredths(figure: &Value) -> Option<i64> {
    let exact = Exact::parse(figure["exact"].as_str()?)?;
    let hundredths = exact * Exact::from_integer(100);
    i64::try_from(hundredths.floor_to_i128()?).ok()
}

fn wins(input: &Value, offer: &str) -> bool {
    result("evaluate", input).is_ok_and(|evaluation| evaluation["winner"] == offer)
}

/// The nearest of the figures with which the offer wins; of two equally near ones either.
fn nearest(from: i64, figures: impl Iterator<Item = i64>, wins: impl Fn(u32) -> bool) -> Option<i64> {
    let mut figures: Vec<i64> = figures.filter(|figure| *figure != from).collect();
    figures.sort_by_key(|figure| (figure - from).abs());
    figures.into_iter().find(|figure| u32::try_from(*figure).is_ok_and(&wins)).map(|figure| (figure - from).abs())
}

fn changes(sensitivity: &Value) -> Vec<(String, Value)> {
    let others = sensitivity["others"].as_array().expect("a list");
    let of_one = |other: &Value| {
        let offer = other["offer"].as_str().expect("an id").to_owned();
        other["changes"]
            .as_array()
            .expect("a list")
            .iter()
            .map(|change| (offer.clone(), change.clone()))
            .collect::<Vec<_>>()
    };
    others.iter().flat_map(of_one).collect()
}

/// A weight that scales everything alike decides nothing, but for the end where nothing else weighs.
#[test]
fn a_weight_that_leaves_nothing_else_can_win() {
    let input = json!({
        "scheme": {
            "criteria": [
                {"id": "p", "of": "price", "better": "lower", "weight": "0.6", "formula": {"kind": "ratio"}},
                {"id": "v", "of": "value", "better": "higher", "weight": "0.4", "formula": {"kind": "share_of", "maximum": "0.4"}}],
            "combine": {"kind": "quotient"}, "ties": [{"kind": "lower_id"}]},
        "offers": [{"id": "A", "price": "0.78", "values": {"v": "0"}}, {"id": "B", "price": "0.5", "values": {"v": "0.01"}}]});
    let certificate = result("certify", &json!({"evaluation": input})).expect("a certificate");
    let changes = changes(&certificate["sensitivity"]);
    let of_weight =
        changes.iter().map(|(_, change)| change).find(|change| change["criterion"] == "p").expect("a change");
    assert_eq!(of_weight["to"]["shown"], "1.00");
    assert_eq!(of_weight["not_enough"]["shown"], "0.99");
}

proptest! {
    #![proptest_config(config(24))]

    #[test]
    fn the_smallest_change_is_the_smallest(input in tender()) {
        let Ok(certificate) = result("certify", &json!({"evaluation": input})) else { return Ok(()) };
        for (offer, change) in changes(&certificate["sensitivity"]) {
            let place = input["offers"].as_array().expect("offers").iter().position(|known| known["id"] == offer.as_str()).expect("an offer");
            let from = hundredths(&change["from"]).expect("a figure");
            let with = |pointer: &str, figure: u32| {
                let mut changed = input.clone();
                *changed.pointer_mut(&format!("/offers/{place}{pointer}")).expect("a place") = json!(decimal(figure));
                wins(&changed, &offer)
            };
            let expected = match (change["of"].as_str(), change["criterion"].as_str()) {
                // Above 2 nobody is admitted.
                (Some("price"), _) => nearest(from, 0..=200, |price| with("/price", price)),
                // What is found further away is tried up to there.
                (Some("value"), _) => {
                    let furthest = change.get("to").and_then(hundredths).unwrap_or_default().max(120);
                    nearest(from, 0..=furthest.min(2_000), |value| with("/values/v", value))
                }
                (Some("weight"), Some(criterion)) => {
                    // Points given, and those of a table, grow with the weight: not what another scheme would say.
                    let kinds = [0, 1].map(|place| input["scheme"]["criteria"][place]["formula"]["kind"].clone());
                    if kinds.iter().any(|kind| kind == "points" || kind == "bands") {
                        continue;
                    }
                    let own = usize::from(criterion == "v");
                    nearest(from, 0..=100, |weight| {
                        let mut changed = input.clone();
                        changed["scheme"]["criteria"][own]["weight"] = json!(decimal(weight));
                        changed["scheme"]["criteria"][1 - own]["weight"] = json!(decimal(100 - weight));
                        wins(&changed, &offer)
                    })
                }
                _ => unreachable!("{change}"),
            };
            if change.get("to").and_then(hundredths).is_some_and(|to| to > 2_000) {
                continue;
            }
            let found = change.get("by").and_then(hundredths).map(i64::abs);
            prop_assert_eq!(found, expected, "{} of {} in {}", change, offer, input);
            prop_assert_eq!(found.is_none(), change["never"].is_object());
        }
    }

    #[test]
    fn tables_say_what_comes_of_it(input in tender()) {
        let Ok(certificate) = result("certify", &json!({"evaluation": input})) else { return Ok(()) };
        let sensitivity = &certificate["sensitivity"];
        for row in sensitivity["withdrawn"].as_array().expect("a list") {
            let mut changed = input.clone();
            changed["offers"].as_array_mut().expect("offers").retain(|offer| offer["id"] != row["offer"]);
            let evaluation = result("evaluate", &changed);
            prop_assert_eq!(evaluation.is_err(), row["result"]["undefined"].is_object());
            prop_assert_eq!(&evaluation.unwrap_or_default()["winner"], &row["result"]["winner"]);
        }
        for row in sensitivity["formulas"].as_array().expect("a list") {
            let mut changed = input.clone();
            changed["scheme"]["criteria"][0]["formula"] = row["formula"].clone();
            prop_assert_eq!(&result("evaluate", &changed).unwrap_or_default()["winner"], &row["result"]["winner"]);
        }
        for row in sensitivity["rounding"].as_array().expect("a list") {
            let mut changed = input.clone();
            changed["scheme"]["rounding"]["what"] = row["what"].clone();
            prop_assert_eq!(&result("evaluate", &changed).unwrap_or_default()["winner"], &row["result"]["winner"]);
        }
    }

    /// Of two offers the smallest change of the one behind is held against every price and every value that is nearer.
    #[test]
    fn the_other_would_be_ahead_with_no_less(input in tender(), which in 0_usize..12) {
        let ids: Vec<&str> = input["offers"].as_array().expect("offers").iter().map(|offer| offer["id"].as_str().expect("an id")).collect();
        let (one, two) = (ids[which % ids.len()], ids[(which + 1 + which / ids.len() % (ids.len() - 1)) % ids.len()]);
        if one == two {
            return Ok(());
        }
        let Ok(explanation) = result("explain", &json!({"evaluation": input, "offer": one, "against": two})) else { return Ok(()) };
        let Some((ahead, behind)) = explanation["ahead"].as_str().zip(explanation["behind"].as_str()) else { return Ok(()) };
        let said = &explanation["sentences"][2];
        let place = |evaluation: &Value, id: &str| {
            let places = evaluation["ranking"].as_array().expect("places").iter();
            places.clone().position(|place| place.as_array().expect("ids").iter().any(|known| known == id))
        };
        let index = ids.iter().position(|id| *id == behind).expect("an offer");
        let is_ahead = |pointer: &str, figure: u32| {
            let mut changed = input.clone();
            *changed.pointer_mut(&format!("/offers/{index}{pointer}")).expect("a place") = json!(decimal(figure));
            result("evaluate", &changed).is_ok_and(|evaluation| {
                let (own, other) = (place(&evaluation, behind), place(&evaluation, ahead));
                own.is_some() && (other.is_none() || own < other)
            })
        };
        let figure = |name: &str| hundredths(&json!({"exact": said["values"][name].as_str()?}));
        let code = said["code"].as_str().expect("a code");
        let own_price = hundredths(&json!({"exact": input["offers"][index]["price"]})).expect("a price");
        let own_value = hundredths(&json!({"exact": input["offers"][index]["values"]["v"]})).expect("a value");
        let by_price = nearest(own_price, 0..=200, |price| is_ahead("/price", price));
        match code {
            "ahead_with_price" => prop_assert_eq!(figure("value").map(|to| (to - own_price).abs()), by_price),
            "ahead_with_value" => {
                prop_assert_eq!(by_price, None);
                let to = figure("value").expect("a figure");
                let furthest = to.clamp(120, 2_000);
                prop_assert_eq!(Some((to - own_value).abs()), nearest(own_value, 0..=furthest, |value| is_ahead("/values/v", value)));
            }
            _ => {
                prop_assert_eq!(code, "no_single_change");
                prop_assert_eq!(by_price, None);
                prop_assert_eq!(nearest(own_value, 0..=120, |value| is_ahead("/values/v", value)), None);
            }
        }
    }
}
