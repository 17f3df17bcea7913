//! A forecast goes one way: faster is more and sooner, later is more, and what is left is what the ceiling leaves.

use minitendr::{Date, Exact};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::due::of_what_can_be;
use crate::{config, register, result};

fn exact(figure: &Value) -> Exact {
    Exact::parse(figure["exact"].as_str().expect("a figure")).expect("a number")
}

/// The day on which it is used up; one that does not come is the last of all.
fn day(course: &Value) -> Date {
    let day = course["used_up_on"].as_str().unwrap_or("9999-12-31");
    day.parse().expect("a day")
}

fn accounts(answer: &Value) -> &Vec<Value> {
    answer["accounts"].as_array().expect("accounts")
}

proptest! {
    #![proptest_config(config(64))]

    #[test]
    fn a_forecast_goes_one_way(register in register::registers(), month in 4..12_u32, day_of in 1..28_u32, ahead in 0..200_u32, more in 0..200_u32) {
        let register = of_what_can_be(&register);
        let at = format!("2026-{month:02}-{day_of:02}T12:00:00Z");
        let today: Date = format!("2026-{month:02}-{day_of:02}").parse().expect("a day");
        let to = |days: u32| today.plus_days(days).expect("a day").to_string();
        let asked = |to: String| result("forecast", &json!({"register": register, "at": at, "to": to})).expect("a forecast");
        let (near, far) = (asked(to(ahead)), asked(to(ahead + more)));
        for (account, later) in accounts(&near).iter().zip(accounts(&far)) {
            let limit = account["limit"].as_str().map(|limit| Exact::parse(limit).expect("a number"));
            let used = exact(&account["reserved"]) + exact(&account["ordered"]);
            if let Some(limit) = &limit {
                prop_assert_eq!(exact(&account["left"]), limit - &used);
            }
            if account["average"].is_null() {
                continue;
            }
            let [slowest, average, fastest] = ["slowest", "average", "fastest"].map(|name| &account[name]);
            for (less, more) in [(slowest, average), (average, fastest)] {
                prop_assert!(exact(&less["expected"]) <= exact(&more["expected"]), "{}", account);
                prop_assert!(day(less) >= day(more), "{}", account);
            }
            for name in ["slowest", "average", "fastest"] {
                let course = &account[name];
                prop_assert!(exact(&course["expected"]) >= used);
                prop_assert!(exact(&course["expected"]) <= exact(&later[name]["expected"]));
                // A later end hides no day.
                prop_assert!(day(&later[name]) <= day(course));
                if let Some(limit) = &limit {
                    let missing = (exact(&course["expected"]) - limit).max(Exact::ZERO);
                    prop_assert_eq!(exact(&course["unmet"]), missing.clone());
                    prop_assert!(missing.is_zero() || course["used_up_on"].is_string(), "{}", account);
                }
            }
        }
    }
}
