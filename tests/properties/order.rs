//! The order in which offers are handed over never matters.

use minitendr_tests::oracle::random;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{answer, config, minitender, result};

fn shuffled(input: &Value, seed: u64) -> Value {
    let mut offers = input["offers"].as_array().expect("offers").clone();
    // Fisher and Yates, with a generator that is good enough to mix eight offers.
    let mut state = seed | 1;
    for last in (1..offers.len()).rev() {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let other = usize::try_from(state >> 33).expect("31 bits") % (last + 1);
        offers.swap(last, other);
    }
    let mut input = input.clone();
    input["offers"] = json!(offers);
    input
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn of_an_evaluation(input in random::tender(), seed: u64) {
        prop_assert_eq!(answer("evaluate", &input), answer("evaluate", &shuffled(&input, seed)), "{}", input);
    }

    #[test]
    fn of_a_decision(input in minitender::awards(), seed: u64) {
        prop_assert_eq!(answer("award", &input), answer("award", &shuffled(&input, seed)), "{}", input);
    }

    /// Flags come in the order of the offers, so only who is flagged is the same.
    #[test]
    fn of_abnormally_low_prices(input in random::low_prices(), seed: u64) {
        let sorted = |input: &Value| result("abnormally_low", input).map(|mut result| {
            for field in ["flagged", "details"] {
                let list = result[field].as_array_mut().expect("a list");
                list.sort_by_key(ToString::to_string);
            }
            result
        });
        prop_assert_eq!(sorted(&input), sorted(&shuffled(&input, seed)), "{}", input);
    }
}
