//! Changes of prices and what is left of agreements.

use minitendr::Exact;
use minitendr_tests::oracle::random;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{config, result};

fn exact(text: &Value) -> Exact {
    text.as_str().and_then(Exact::parse).expect("an exact figure")
}

proptest! {
    #![proptest_config(config(800))]

    #[test]
    fn a_price_has_two_decimals_and_a_factor_is_within_the_limits(input in random::price_changes()) {
        let Ok(adjusted) = result("adjust_price", &input) else { return Ok(()) };
        let price = adjusted["price"].as_str().expect("a price");
        let decimals = price.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        prop_assert!(decimals == 2 && exact(&adjusted["price"]).is_positive(), "{input}: {price}");
        if let Some(limits) = input["limits"].as_object() {
            let factor = exact(&adjusted["factor"]);
            prop_assert!(exact(&limits["from"]) <= factor && factor <= exact(&limits["to"]), "{input}: {factor}");
        }
    }

    /// A factor of 1 and an addend of 0 change nothing of a price of two decimals, and a dearer price stays dearer.
    #[test]
    fn nothing_changes_nothing_and_order_stays(input in random::price_changes(), more in 1_i64..1000) {
        let Ok(adjusted) = result("adjust_price", &input) else { return Ok(()) };
        for change in [json!({"kind": "variation", "factor": "1"}), json!({"kind": "tax", "addend": "0"})] {
            let again = result("adjust_price", &json!({"price": adjusted["price"], "change": change}));
            prop_assert_eq!(&again.expect("a price")["price"], &adjusted["price"]);
        }
        let mut dearer = input.clone();
        let price = exact(&input["price"]) + Exact::from_integer(more);
        dearer["price"] = json!(price.to_text());
        let dearer = result("adjust_price", &dearer).expect("what is allowed of a price is allowed of a dearer one");
        prop_assert!(exact(&dearer["price"]) >= exact(&adjusted["price"]), "{input}");
    }

    /// The order of orders plays no part, and one that does not count changes nothing.
    #[test]
    fn what_is_left_depends_on_the_sum_alone(input in random::drawdowns()) {
        let mut other = input.clone();
        let orders = other["orders"].as_array_mut().expect("orders");
        orders.reverse();
        orders.push(json!({"quantity": "1000000", "status": "draft"}));
        prop_assert_eq!(result("drawdown", &input), result("drawdown", &other));
    }

    /// All that is left can be ordered, and then nothing is left.
    #[test]
    fn what_is_left_can_be_ordered(input in random::drawdowns()) {
        let Ok(left) = result("drawdown", &input) else { return Ok(()) };
        let remaining = exact(&left["remaining"]);
        prop_assert_eq!(left["status"] == "open", remaining.is_positive() && left["status"] != "expired");
        if !remaining.is_positive() {
            return Ok(());
        }
        let mut all = input.clone();
        all["orders"].as_array_mut().expect("orders").push(json!({"quantity": left["remaining"], "status": "confirmed"}));
        let all = result("drawdown", &all).expect("all that is left");
        prop_assert_eq!(&all["remaining"], &json!("0"));
        prop_assert_ne!(&all["status"], &json!("open"));
    }
}
