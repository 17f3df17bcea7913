//! The state between orders, driven one answer at a time.

#![expect(clippy::unwrap_used, reason = "a test may fail")]

use super::input::SelectInput;
use super::turns::{Answer, Direct};

fn input(text: &str) -> SelectInput {
    serde_json::from_str(text).unwrap()
}

#[test]
fn an_order_can_be_followed_one_answer_at_a_time() {
    let input = input(
        r#"{"rule": {"kind": "rotation", "declined": "lose_turn"},
            "participants": [{"id": "A", "rank": 2, "capacity": "5"}, {"id": "B", "rank": 1}], "orders": [{"quantity": "4"}]}"#,
    );
    let mut direct = Direct::new(&input.rule, input.checked().unwrap());
    let order = input.orders.first().unwrap();
    let mut call = direct.call(order);
    assert_eq!(call.next(), Some(1));
    direct.answered(1, order, Answer::Declined);
    assert_eq!(call.next(), Some(0));
    direct.answered(0, order, Answer::Accepted);
    assert_eq!(call.next(), None);
    // A has room for 1 more, and its turn is over.
    let mut call = direct.call(order);
    assert_eq!((call.next(), call.next()), (Some(1), None));
}

#[test]
fn places_are_those_of_the_participants_as_they_are_given() {
    let input = input(
        r#"{"rule": {"kind": "lowest_price"}, "orders": [],
            "participants": [{"id": "A", "price": "9", "rank": 2}, {"id": "B", "price": "8"}, {"id": "C", "price": "9", "rank": 1}]}"#,
    );
    let places: Vec<u64> = input.checked().unwrap().iter().map(|seat| seat.place).collect();
    assert_eq!(places, [2, 0, 1]);
}
