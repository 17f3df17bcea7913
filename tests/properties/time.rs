//! Time limits: never too early, never on a day of rest, and back again.

use minitendr::{Calendar, Date, DateOrInstant, Instant};
use minitendr_tests::oracle::random;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{config, result};

const CZECH: Calendar = Calendar::Czech;

fn date(result: &Value) -> DateOrInstant {
    result["date"].as_str().and_then(|text| text.parse().ok()).expect("a day or a moment")
}

/// A day that the calendar knows, with a century before its end.
fn day() -> impl Strategy<Value = Date> {
    (0_u32..32_000).prop_map(|days| Date::parse("2000-08-09").expect("a day").plus_days(days).expect("a day"))
}

proptest! {
    #![proptest_config(config(800))]

    #[test]
    fn a_last_day_is_a_working_day_after_the_event(input in random::deadlines()) {
        let Ok(ends) = result("deadline", &input) else { return Ok(()) };
        let from: DateOrInstant = input["from"].as_str().expect("a text").parse().expect("a day or a moment");
        match date(&ends) {
            DateOrInstant::Date(day) => {
                prop_assert!(CZECH.is_working_day(day).expect("known") && day > from.day(), "{input}: {day}");
                let Some(moved) = ends["moved_from"].as_str() else { return Ok(()) };
                let moved = Date::parse(moved).expect("a day");
                prop_assert!(!CZECH.is_working_day(moved).expect("known"), "{input}: {moved}");
                prop_assert_eq!(CZECH.next_working_day(moved), Ok(day), "{}", input);
            }
            DateOrInstant::Instant(moment) => {
                let DateOrInstant::Instant(from) = from else { panic!("hours from a day") };
                let hours = input["period"]["hours"].as_i64().expect("hours");
                prop_assert_eq!((moment.moment() - from.moment()).num_seconds(), hours * 3600, "{}", input);
            }
        }
    }

    #[test]
    fn a_longer_time_limit_never_ends_earlier(input in random::deadlines(), more in 1_u64..50) {
        let mut longer = input.clone();
        for count in longer["period"].as_object_mut().expect("an object").values_mut() {
            *count = json!(count.as_u64().expect("a count") + more);
        }
        let (Ok(short), Ok(long)) = (result("deadline", &input), result("deadline", &longer)) else { return Ok(()) };
        let is_ordered = match (date(&short), date(&long)) {
            (DateOrInstant::Date(short), DateOrInstant::Date(long)) => short <= long,
            (DateOrInstant::Instant(short), DateOrInstant::Instant(long)) => short < long,
            _ => false,
        };
        prop_assert!(is_ordered, "{input}: {short}, {more} more: {long}");
    }

    #[test]
    fn a_later_event_never_ends_earlier(from in day(), later in 0_u32..40, unit in 0_usize..3, count in 1_u32..60) {
        let unit = ["days", "working_days", "months"][unit];
        let ends = |from: Date| {
            let input = json!({"from": from.to_string(), "period": {unit: count}, "calendar": "cz"});
            date(&result("deadline", &input).expect("a deadline")).day()
        };
        let after = from.plus_days(later).expect("a day");
        prop_assert!(ends(from) <= ends(after), "{count} {unit} from {from} and from {after}");
    }

    /// So many working days there, so many between.
    #[test]
    fn working_days_are_counted_there_and_back(from in day(), count in 1_u32..500) {
        let to = CZECH.add_working_days(from, count).expect("known");
        prop_assert_eq!(CZECH.working_days_between(from, to), Ok(count as usize));
        // One after another is the same as all at once.
        let before = CZECH.add_working_days(from, count - 1).expect("known");
        prop_assert_eq!(CZECH.next_working_day(before), Ok(to));
        prop_assert_eq!(CZECH.working_day_from(to), Ok(to));
    }

    /// Hours in two steps are hours in one, whatever the clock does on the way.
    #[test]
    fn hours_add_up(from in day(), hour in 0_u32..24, one in 0_u32..5000, other in 0_u32..5000) {
        let from = Instant::parse(&format!("{from}T{hour:02}:30:00Z")).expect("a moment");
        let once = from.plus_hours(one + other).expect("a moment");
        let twice = from.plus_hours(one).and_then(|then| then.plus_hours(other)).expect("a moment");
        prop_assert_eq!(once.to_string(), twice.to_string());
        prop_assert_eq!(once.day(), Date::parse(&once.to_string()[..10]).expect("a day"), "the clock of Prague");
    }
}
