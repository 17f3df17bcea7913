//! What is hard for a search, and how long it takes.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use super::{SplitInput, split};

fn shown(text: &str) -> (String, String) {
    let input: SplitInput = serde_json::from_str(text).unwrap();
    let result = split(&input).unwrap();
    let parts: Vec<String> = result.allocation.iter().map(|(id, amount)| format!("{id} {}", amount.exact())).collect();
    (parts.join(", "), result.cost.exact().to_string())
}

#[test]
fn equal_prices_in_packs_of_one_are_no_search() {
    let text = r#"{"quantity": "1500000000", "rule": {"kind": "cheapest"}, "offers": [
        {"id": "A", "unit_price": "1", "pack": "1", "capacity": "600000000"},
        {"id": "B", "unit_price": "1", "pack": "1", "capacity": "600000000"},
        {"id": "C", "unit_price": "1", "pack": "1", "capacity": "600000000"}]}"#;
    assert_eq!(shown(text), ("A 600000000, B 600000000, C 300000000".into(), "1500000000".into()));
}

#[test]
fn an_odd_order_of_even_packs_is_rounded_up_at_once() {
    let offers: Vec<String> =
        (1..=20).map(|n| format!(r#"{{"id": "{n:02}", "unit_price": "1", "pack": "{}"}}"#, 2 * n)).collect();
    let text = format!(r#"{{"quantity": "1001", "rule": {{"kind": "cheapest"}}, "offers": [{}]}}"#, offers.join(","));
    // 1002 is 501 packs of two.
    assert_eq!(shown(&text), ("01 1002".into(), "1002".into()));
}
