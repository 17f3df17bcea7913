use serde_json::{Value, json};

use super::{AbnormallyLow, AbnormallyLowInput, abnormally_low};
use crate::message::InputError;
use crate::value::json::read;

/// Offers named 0, 1, … with these prices.
fn offers(prices: &[&str]) -> Value {
    prices.iter().enumerate().map(|(index, price)| json!({"id": index.to_string(), "price": price})).collect()
}

fn answer(input: &Value) -> Result<AbnormallyLow, InputError> {
    let input: AbnormallyLowInput = read(&input.to_string())?;
    abnormally_low(&input.rule, &input.offers, input.ceiling)
}

/// The flagged offers in one text, and the threshold as shown.
fn flagged(rule: &Value, ceiling: &str, prices: &[&str]) -> (String, Option<String>) {
    let found = answer(&json!({"rule": rule, "ceiling": ceiling, "offers": offers(prices)}));
    let found = found.unwrap_or_else(|error| unreachable!("{error}"));
    assert_eq!(found.flagged.len(), found.details.len());
    (found.flagged.iter().map(ToString::to_string).collect(), found.threshold.map(|figure| figure.shown()))
}

/// The codes and paths of what is wrong.
fn wrong(input: &Value) -> Vec<(String, String)> {
    let Err(error) = answer(input) else { unreachable!("the input must be refused") };
    error.problems().iter().map(|problem| (problem.code().to_string(), problem.path().to_owned())).collect()
}

fn pair(code: &str, path: &str) -> (String, String) {
    (code.to_owned(), path.to_owned())
}

fn at(names: &str, threshold: &str) -> (String, Option<String>) {
    (names.to_owned(), Some(threshold.to_owned()))
}

fn names(names: &str) -> (String, Option<String>) {
    (names.to_owned(), None)
}

fn below(reference: &str, of: &str, percent: &str) -> Value {
    json!({"kind": "below", "reference": reference, "of": of, "percent": percent})
}

#[test]
fn equal_lowest_prices_are_next_to_each_other() {
    assert_eq!(flagged(&below("next", "others", "10"), "1", &["70", "70", "100"]), names(""));
    assert_eq!(flagged(&below("next", "all", "10"), "1", &["70", "90", "90"]), names("0"));
    assert_eq!(flagged(&below("lowest_other", "all", "10"), "1", &["70", "90", "90"]), names("0"));
}

#[test]
fn nothing_to_compare_with_is_no_flag() {
    for reference in ["mean", "median", "next", "lowest_other"] {
        for of in ["others", "others_without_lowest"] {
            assert_eq!(flagged(&below(reference, of, "0"), "1", &["5"]), names(""), "{reference} {of}");
        }
    }
    assert_eq!(flagged(&below("mean", "all", "10"), "1", &[]), names(""));
    // The lowest has another, the other one has none beside the lowest.
    assert_eq!(flagged(&below("mean", "others_without_lowest", "10"), "1", &["90", "50"]), names("1"));
}

#[test]
fn others_without_the_lowest() {
    // For the first the others are 90 and 100; for 90 only 100 is left; for 100 only 90.
    assert_eq!(flagged(&below("mean", "others_without_lowest", "10"), "1", &["85", "90", "100"]), names("01"));
    // Of two lowest each is its own: 60 against the mean of 60 and 120.
    assert_eq!(flagged(&below("mean", "others_without_lowest", "33"), "1", &["60", "60", "120"]), names("01"));
    assert_eq!(flagged(&below("mean", "others_without_lowest", "34"), "1", &["60", "60", "120"]), names(""));
    assert_eq!(flagged(&below("median", "others_without_lowest", "50"), "1", &["100", "20", "200", "60"]), names("13"));
}

#[test]
fn initial_prices_stand_against_the_own_final_price() {
    let input = json!({"rule": {"kind": "below", "reference": "next", "of": "others", "price": "initial", "percent": "50"},
        "offers": [{"id": "A", "price": "50", "initial_price": "300"}, {"id": "B", "price": "90", "initial_price": "100"}]});
    let found = answer(&input).map(|found| found.flagged.iter().map(ToString::to_string).collect::<String>());
    // B is next to 50 by 100; A is next to 90 by 300.
    assert_eq!(found, Ok("AB".to_owned()));
    let without = json!({"rule": {"kind": "ua_prozorro"}, "offers": offers(&["1", "2"])});
    assert_eq!(
        wrong(&without),
        [pair("missing_field", "/offers/0/initial_price"), pair("missing_field", "/offers/1/initial_price")]
    );
    let lone = json!({"rule": {"kind": "ua_prozorro"}, "offers": offers(&["1"])});
    assert!(answer(&lone).is_ok());
}

#[test]
fn zero_is_a_price() {
    let own = json!({"kind": "below", "reference": "mean", "percent": "50", "divide_by": "own"});
    let found = answer(&json!({"rule": own, "offers": offers(&["0", "100"])}));
    assert_eq!(
        found.map(|found| found.details.first().map(|flag| flag.because.iter().all(|why| why.deviation.is_none()))),
        Ok(Some(true))
    );
    let undefined = [pair("formula_undefined", "/rule")];
    assert_eq!(wrong(&json!({"rule": own, "offers": offers(&["0", "0"])})), undefined);
    assert_eq!(wrong(&json!({"rule": below("next", "others", "30"), "offers": offers(&["0", "0", "5"])})), undefined);
    for kind in ["gr_4412_88", "br_8666_48", "it_36_2023_a"] {
        assert_eq!(wrong(&json!({"rule": {"kind": kind}, "ceiling": "0", "offers": offers(&["1"])})), undefined);
    }
    let spain = json!({"kind": "es_rglcap_85", "reading": "relative"});
    assert_eq!(flagged(&spain, "100", &["0", "0", "90"]), at("01", "75.00"));
}

#[test]
fn what_is_wrong_with_offers() {
    let input = json!({"rule": {"kind": "gr_4412_88"}, "ceiling": "10", "offers": [
        {"id": "A", "price": null},
        {"id": "A", "lines": [{"item": "hour", "quantity": "2"}]},
        {"id": "B", "price": "3", "lines": [{"item": "hour", "quantity": "2", "unit_price": "2"}]},
    ]});
    assert_eq!(
        wrong(&input),
        [
            pair("missing_field", "/offers/0/price"),
            pair("duplicate_id", "/offers/1/id"),
            pair("missing_field", "/offers/1/price"),
            pair("lines_differ", "/offers/2/price"),
        ]
    );
}

#[test]
fn what_is_wrong_with_rules() {
    let of = |rule: Value| json!({"rule": rule, "offers": offers(&["1", "2"])});
    let rule = json!({"kind": "all", "rules": [
        {"kind": "below", "reference": "mean", "percent": "100.01"},
        {"kind": "below", "reference": "mean", "percent": "-1", "offers_from": 0},
        {"kind": "any", "rules": []},
    ]});
    assert_eq!(
        wrong(&of(rule)),
        [
            pair("out_of_range", "/rule/rules/0/percent"),
            pair("out_of_range", "/rule/rules/1/percent"),
            pair("out_of_range", "/rule/rules/1/offers_from"),
            pair("empty_list", "/rule/rules/2/rules"),
        ]
    );
    assert_eq!(
        wrong(&of(json!({"kind": "gr_4412_88", "reading": "relative"}))),
        [pair("unknown_field", "/rule/reading")]
    );
    assert_eq!(wrong(&of(json!({"kind": "es_rglcap_85"}))), [pair("missing_field", "/rule/reading")]);
    for kind in ["gr_4412_88", "br_8666_48", "it_36_2023_a"] {
        assert_eq!(wrong(&of(json!({"kind": kind}))), [pair("ceiling_missing", "/ceiling")]);
    }
    // Spain looks at the budget for one offer and for three, or where points are of the budget.
    let spain = |reading: &str, prices: &[&str]| {
        answer(&json!({"rule": {"kind": "es_rglcap_85", "reading": reading}, "offers": offers(prices)})).is_ok()
    };
    let by_count = |reading| [&["1"][..], &["1"; 2], &["1"; 3], &["1"; 4]].map(|prices| spain(reading, prices));
    assert_eq!(by_count("relative"), [false, true, false, true]);
    assert_eq!(by_count("discount_points"), [false; 4]);
    let deep =
        |levels: usize| (1..levels).fold(below("mean", "all", "10"), |rule, _| json!({"kind": "any", "rules": [rule]}));
    assert!(answer(&of(deep(8))).is_ok());
    assert!(wrong(&of(deep(9))).iter().all(|(code, _)| code == "out_of_range"));
}

#[test]
fn thresholds_of_joined_rules() {
    let rules = json!([below("ceiling", "all", "40"), below("mean", "all", "20")]);
    // 60 and 64.
    let prices = ["60", "63", "80", "117"];
    assert_eq!(flagged(&json!({"kind": "any", "rules": rules}), "100", &prices), at("01", "64.00"));
    assert_eq!(flagged(&json!({"kind": "all", "rules": rules}), "100", &prices), at("0", "60.00"));
    let rules = json!([below("ceiling", "all", "40"), below("next", "all", "20")]);
    assert_eq!(flagged(&json!({"kind": "any", "rules": rules}), "100", &prices).1, None);
}

#[test]
fn spain_by_number_of_offers() {
    let relative = json!({"kind": "es_rglcap_85", "reading": "relative"});
    let points = json!({"kind": "es_rglcap_85", "reading": "discount_points"});
    assert_eq!(flagged(&relative, "100", &[]), names(""));
    assert_eq!(flagged(&relative, "100", &["75"]), at("", "75.00"));
    assert_eq!(flagged(&relative, "100", &["80", "64"]), at("", "64.00"));
    assert_eq!(flagged(&points, "100", &["59.99", "80"]), at("0", "60.00"));
    // Exactly 10 % above the mean stays in it: 110 of 100.
    assert_eq!(flagged(&relative, "100", &["95", "95", "110"]), at("", "90.00"));
    // Two equal highest of three: one of them is left out.
    assert_eq!(flagged(&relative, "60", &["50", "100", "100"]), at("0", "67.50"));
    // Of four only two are left, so the three lowest make the mean.
    assert_eq!(flagged(&relative, "200", &["50", "60", "130", "160"]), at("01", "72.00"));
    assert_eq!(flagged(&points, "200", &["50", "60", "130", "160"]), at("0", "60.00"));
}

#[test]
fn slovakia_flags_the_lowest_alone() {
    let rule = json!({"kind": "sk_343_2015_53"});
    assert_eq!(flagged(&rule, "1", &["90", "100", "120"]), names("0"));
    assert_eq!(flagged(&rule, "1", &["90.01", "100", "120"]), names(""));
    assert_eq!(flagged(&rule, "1", &["50", "50", "120"]), names(""));
}

#[test]
fn brazil_without_a_price_above_half() {
    assert_eq!(flagged(&json!({"kind": "br_8666_48"}), "100", &["50", "40"]), at("01", "70.00"));
    assert_eq!(flagged(&json!({"kind": "br_8666_48"}), "100", &["150", "170", "70"]), at("", "70.00"));
}

#[test]
fn italy_cuts_equal_discounts_together() {
    let rule = json!({"kind": "it_36_2023_a"});
    // Discounts 5, 10, 12, 14, 20, 20: one is cut at each end, and the other 20 with it. m 12, s 2, T 14.
    assert_eq!(flagged(&rule, "100", &["95", "90", "88", "86", "80", "80"]), at("45", "86.00"));
    // The excess is at most 15 % of the mean: T = 1.2 · 12.
    assert_eq!(flagged(&rule, "100", &["95", "88.5", "88", "87.5", "80"]), at("4", "85.60"));
    let equal = json!({"rule": rule, "ceiling": "100", "offers": offers(&["90", "90", "90", "90", "90"])});
    assert_eq!(wrong(&equal), [pair("formula_undefined", "/rule")]);
    let above = json!({"rule": rule, "ceiling": "100", "offers": offers(&["110", "109", "108", "107", "106"])});
    assert_eq!(wrong(&above), [pair("formula_undefined", "/rule")]);
}
