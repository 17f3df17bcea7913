//! Large inputs simply work, and what is too large is refused with a word and not with a crash.

use std::fmt::Write;

use minitendr::exchange::call;
use serde_json::{Value, json};

const OFFERS: usize = 10_000;

fn ok(operation: &str, input: &Value) -> Value {
    let answer = call(operation, &input.to_string()).expect("a result");
    serde_json::from_str(&answer).expect("JSON")
}

fn code_of(operation: &str, text: &str) -> String {
    let answer = call(operation, text).expect_err("an error");
    let answer: Value = serde_json::from_str(&answer).expect("JSON");
    answer["errors"][0]["code"].as_str().expect("a code").to_owned()
}

fn scheme(ties: &Value) -> Value {
    json!({
        "criteria": [
            {"id": "price", "of": "price", "better": "lower", "weight": "60", "formula": {"kind": "ratio"}},
            {"id": "plan", "of": "value", "better": "higher", "weight": "40", "formula": {"kind": "points"}},
        ],
        "combine": {"kind": "weighted_sum"},
        "ties": ties,
    })
}

#[test]
fn ten_thousand_offers_are_evaluated() {
    let offers: Vec<Value> = (0..OFFERS)
        .map(|n| json!({"id": format!("{n:05}"), "price": format!("{}.50", 1000 + n), "values": {"plan": "7"}}))
        .collect();
    let result = ok("evaluate", &json!({"scheme": scheme(&json!([])), "offers": offers}));
    assert_eq!(result["winner"], "00000");
    assert_eq!(result["ranking"].as_array().map(Vec::len), Some(OFFERS));
    assert_eq!(result["ranking"][OFFERS - 1], json!(["09999"]));
}

/// All equal, so that the rules for ties go through all of them.
#[test]
fn ten_thousand_equal_offers_are_drawn() {
    let offers: Vec<Value> = (0..OFFERS)
        .map(|n| json!({"id": format!("{n:05}"), "price": "1000", "values": {"plan": "7"}, "submitted_at": "2026-03-01T09:00:00Z"}))
        .collect();
    let ties = json!([
        {"kind": "lower_price"}, {"kind": "earlier"},
        {"kind": "draw", "algorithm": "sha256", "sources": [["7", "42"]]},
    ]);
    let result = ok("evaluate", &json!({"scheme": scheme(&ties), "offers": offers}));
    assert!(result["winner"].is_string());
    assert_eq!(result["ranking"].as_array().map(Vec::len), Some(OFFERS));
}

#[test]
fn ten_thousand_offers_end_in_a_contract() {
    let participants: Vec<Value> = (0..OFFERS)
        .map(|n| json!({"id": format!("P{n}"), "lots": [{"lot": "L", "prices": {"hour": "9000"}, "capacity": {"hour": "40"}}]}))
        .collect();
    let offers: Vec<Value> = (0..OFFERS)
        .map(|n| {
            let line = json!({"item": "hour", "quantity": "40", "unit_price": format!("{}.25", 400 + n)});
            json!({"id": format!("{n:05}"), "participant": format!("P{n}"), "lines": [line], "values": {"plan": "7"}})
        })
        .collect();
    let rule = json!({"kind": "below", "reference": "mean", "percent": "99"});
    let input = json!({
        "framework": {
            "id": "F", "authority": "Region", "regime": "zzvz_2016", "term": {"from": "2026-01-01", "to": "2029-12-31"},
            "lots": [{
                "id": "L", "area": "field_and_outpatient", "region": "CZ053",
                "items": [{"id": "hour", "unit": "hour"}], "scheme": scheme(&json!([])), "abnormally_low": rule,
            }],
            "participants": participants,
        },
        "request": {
            "id": "R", "framework": "F", "lot": "L", "office": "5309", "received_at": "2026-03-03T09:00:00+01:00",
            "place": {"region": "CZ053"}, "period": {"from": "2026-04-01", "to": "2026-06-30"},
            "lines": [{"item": "hour", "quantity": "40", "unit": "hour"}], "cases": ["case-1"],
        },
        "offers": offers,
        "at": "2026-03-10T12:00:00+01:00",
    });
    let decision = ok("award", &input);
    assert_eq!((&decision["outcome"], &decision["winner"]["offer"]), (&json!("awarded"), &json!("00000")));
    assert_eq!(decision["contracts"][0]["price"], "16010");
}

#[test]
fn ten_thousand_prices_are_held_against_each_other() {
    let offers: Vec<Value> = (0..OFFERS)
        .map(|n| json!({"id": n.to_string(), "price": (1000 + n).to_string(), "initial_price": "20000"}))
        .collect();
    for rule in ["ua_prozorro", "sk_343_2015_53", "gr_4412_88", "it_36_2023_a"] {
        let result = ok("abnormally_low", &json!({"rule": {"kind": rule}, "offers": offers, "ceiling": "12000"}));
        assert!(result["flagged"].is_array(), "{rule}");
    }
}

#[test]
fn ten_thousand_participants_are_asked_in_turn() {
    let people: Vec<Value> =
        (0..OFFERS).map(|n| json!({"id": format!("P{n}"), "rank": OFFERS - n, "capacity": "1"})).collect();
    let orders: Vec<Value> = (0..50).map(|_| json!({"quantity": "1"})).collect();
    let mut input =
        json!({"rule": {"kind": "rotation", "declined": "lose_turn"}, "participants": people, "orders": orders});
    let result = ok("select", &input);
    assert_eq!((&result["awards"][0], &result["awards"][49]), (&json!("P9999"), &json!("P9950")));
    input["orders"] = json!(vec![json!({"quantity": "1"}); 1001]);
    assert_eq!(code_of("select", &input.to_string()), "too_large");
}

#[test]
fn ten_thousand_offers_share_an_order() {
    let offers: Vec<Value> =
        (0..OFFERS).map(|n| json!({"id": n.to_string(), "unit_price": "2", "capacity": "3", "pack": "1.5"})).collect();
    let shares: serde_json::Map<String, Value> = (0..OFFERS).map(|n| (n.to_string(), json!("0.01"))).collect();
    for rule in
        [json!({"kind": "ranked"}), json!({"kind": "matched_half"}), json!({"kind": "shares", "shares": shares})]
    {
        let result = ok("split", &json!({"quantity": "30000", "rule": rule, "offers": offers}));
        assert_eq!((&result["cost"]["shown"], &result["unmet"]["shown"]), (&json!("60000.00"), &json!("0.00")));
    }
}

#[test]
fn large_amounts_are_exact() {
    let offers = json!([
        {"id": "A", "price": "1000000000000000.01", "values": {"plan": "0"}},
        {"id": "B", "price": "1000000000000000.02", "values": {"plan": "0"}},
        {"id": "C", "lines": [{"item": "x", "quantity": "1000000000000000", "unit_price": "1000000000000000"}],
         "values": {"plan": "0"}},
    ]);
    let result =
        ok("evaluate", &json!({"scheme": scheme(&json!([])), "offers": offers, "ceiling": "1000000000000000.02"}));
    assert_eq!(result["ranking"], json!([["A"], ["B"]]));
    assert_eq!(result["inadmissible"], json!({"C": "over_ceiling"}));
    // 60·10^17+1 over 10^17+2, divided by their common factor.
    assert_eq!(result["totals"]["B"]["exact"], "1000000000000000010/16666666666666667");
}

#[test]
fn more_than_32_mebibytes_are_too_large() {
    let limit = 32 << 20;
    for operation in minitendr::exchange::operations() {
        let text = " ".repeat(limit + 1);
        assert_eq!(code_of(operation, &text), "too_large", "{operation}");
        // One byte less is read, and found to be no JSON.
        assert_eq!(code_of(operation, &text[1..]), "syntax", "{operation}");
    }
}

#[test]
fn deep_nesting_is_refused_and_does_not_overflow_the_stack() {
    let deep = 1_000_000;
    let nested = |depth: usize, open: &str, close: &str| format!("{}1{}", open.repeat(depth), close.repeat(depth));
    // Every operation reads by the same reader, so one of them may do for the deepest.
    assert_eq!(code_of("evaluate", &nested(deep, "[", "]")), "nested_too_deeply");
    // Reading stops there, whatever follows: ends that are missing are not seen.
    assert_eq!(code_of("evaluate", &nested(deep, "[", "")), "nested_too_deeply");
    assert_eq!(code_of("evaluate", &nested(deep, r#"{"a":"#, "")), "nested_too_deeply");
    for operation in minitendr::exchange::operations() {
        for (open, close) in [("[", "]"), (r#"{"a":"#, "}"), (r#"{"offers":[{"values":"#, "}]}")] {
            assert_eq!(code_of(operation, &nested(500, open, close)), "nested_too_deeply", "{operation}");
        }
    }
    // As deep as is read, and deeper than rules may stand in each other.
    let rule = |depth: usize| {
        let (open, close) = (r#"{"kind":"any","rules":["#.repeat(depth), "]}".repeat(depth));
        format!(r#"{{"rule":{open}{{"kind":"ua_prozorro"}}{close},"offers":[]}}"#)
    };
    assert!(call("abnormally_low", &rule(7)).is_ok());
    assert_eq!(code_of("abnormally_low", &rule(8)), "out_of_range");
    assert_eq!(code_of("abnormally_low", &rule(30)), "out_of_range");
}

/// As many problems as offers: all are listed, none is lost.
#[test]
fn of_ten_thousand_problems_the_first_are_listed() {
    let mut offers = String::new();
    for n in 0..OFFERS {
        let _ = write!(offers, r#"{{"id":"{n}","price":"-1"}},"#);
    }
    let text = format!(r#"{{"scheme":{},"offers":[{}]}}"#, scheme(&json!([])), offers.trim_end_matches(','));
    let answer = call("evaluate", &text).expect_err("an error");
    let answer: Value = serde_json::from_str(&answer).expect("JSON");
    let errors = answer["errors"].as_array().expect("a list");
    assert_eq!(errors.len(), 1001);
    assert_eq!(errors[999]["path"], "/offers/999/price");
    assert_eq!(errors[1000]["code"], "too_many_problems");
}
