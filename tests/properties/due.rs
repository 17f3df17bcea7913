//! What waits is told once, in order, and only with a time that a source gives.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{config, register, result};

fn list<'v>(answer: &'v Value, name: &str) -> &'v Vec<Value> {
    answer[name].as_array().expect("a list")
}

/// The events that follow one another.
pub(crate) fn of_what_can_be(register: &Value) -> Value {
    let mut left =
        minitendr::Register::open(serde_json::from_value(register["framework"].clone()).expect("a framework"));
    for event in list(register, "events") {
        // Random events: what cannot be is left out.
        drop(left.record(serde_json::from_value(event.clone()).expect("an event of the right form")));
    }
    serde_json::to_value(left.document()).expect("a document")
}

proptest! {
    #![proptest_config(config(64))]

    #[test]
    fn what_waits_is_told_once_and_counted(register in register::registers(), day in 1..28_u32, month in 3..12_u32) {
        let at = format!("2026-{month:02}-{day:02}T12:00:00Z");
        let register = of_what_can_be(&register);
        let answer = result("due", &json!({"registers": [register], "at": at})).expect("an answer");
        let at: minitendr::Instant = at.parse().expect("a moment");
        for entry in list(&answer, "entries").iter().chain(list(&answer, "unrecorded")) {
            let until = entry["due_at"].as_str().map(|until| until.parse::<minitendr::Instant>().expect("a moment"));
            let expected = match &until {
                None => "open",
                Some(until) if *until < at => "overdue",
                Some(_) => "due",
            };
            prop_assert_eq!(&entry["state"], expected);
            prop_assert_eq!(until.is_some(), entry["due_by"].is_string());
            prop_assert!(entry["due_by"] != "law" || entry["citation"].is_object(), "{}", entry);
            prop_assert_eq!(entry["by"] == "participant", entry["participant"].is_string());
            let since: minitendr::Instant = entry["since"].as_str().expect("a moment").parse().expect("a moment");
            // What follows from a day begins with it.
            prop_assert!(since <= at, "{}", entry);
        }
        let told = |entry: &Value| [&entry["code"], &entry["request"], &entry["number"], &entry["values"]["value"]].map(Value::to_string);
        let entries = list(&answer, "entries");
        let mut once: Vec<_> = entries.iter().map(told).collect();
        once.sort();
        once.dedup();
        prop_assert_eq!(once.len(), entries.len());
        let number = |count: &Value| ["overdue", "due", "open"].iter().filter_map(|name| count[*name].as_u64()).sum::<u64>();
        prop_assert_eq!(list(&answer, "counts").iter().map(number).sum::<u64>(), u64::try_from(entries.len()).expect("a count"));
    }
}
