//! Whatever is done to an input, there is a result or an error that is documented, and never a panic.

use std::panic::catch_unwind;

use minitendr::exchange::call;
use minitendr_tests::oracle::random;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};

use crate::due::of_what_can_be;
use crate::{candidates, codes, config, invoices, minitender, ocds, privacy, register};

/// Something else in the place of a value.
fn other() -> impl Strategy<Value = Value> {
    prop_oneof![
        select(vec![
            json!(null),
            json!(true),
            json!(0),
            json!(-1),
            json!(1.5),
            json!(1e300),
            json!(u64::MAX),
            json!(""),
            json!([]),
            json!({}),
            json!([[]]),
            json!("0"),
            json!("-1"),
            json!("-0.00"),
            json!("1e5"),
            json!("a"),
            json!("9999999999999999999999999999"),
            json!("0.0000000000000000000000000001"),
            json!("79228162514264337593543950336"),
            json!("2024-02-30"),
            json!("0001-01-01T00:00:00+23:59"),
            json!("9999-12-31T23:59:59-23:59"),
            json!("9999-12-31"),
            json!("0000-01-01"),
            json!("10"),
            json!("4294967296"),
            json!("weighted_sum"),
            json!("845612/1234"),
            json!({"kind": "ratio"}),
            json!({"kind": "points"}),
            json!({"kind": "any", "rules": []}),
            json!({"kind": "quotient"}),
        ]),
        "\\PC{0,8}".prop_map(|text| json!(text)),
        any::<i64>().prop_map(|number| json!(number)),
    ]
}

#[derive(Clone, Debug)]
enum Change {
    Replace(Index, Value),
    Remove(Index),
    Rename(Index, String),
    /// The value of one place also in another.
    Copy(Index, Index),
    /// An element of a list twice.
    Double(Index),
}

fn change() -> impl Strategy<Value = Change> {
    prop_oneof![
        4 => (any::<Index>(), other()).prop_map(|(at, value)| Change::Replace(at, value)),
        1 => any::<Index>().prop_map(Change::Remove),
        1 => (any::<Index>(), "[a-z_]{0,6}").prop_map(|(at, name)| Change::Rename(at, name)),
        2 => (any::<Index>(), any::<Index>()).prop_map(|(from, to)| Change::Copy(from, to)),
        1 => any::<Index>().prop_map(Change::Double),
    ]
}

/// The pointers of all places but the root.
fn places(value: &Value, at: &str, found: &mut Vec<String>) {
    let below = |name: &str| format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
    match value {
        Value::Object(object) => object.iter().for_each(|(name, value)| {
            found.push(below(name));
            places(value, &below(name), found);
        }),
        Value::Array(list) => list.iter().enumerate().for_each(|(index, value)| {
            found.push(below(&index.to_string()));
            places(value, &below(&index.to_string()), found);
        }),
        _ => {}
    }
}

fn apply(input: &mut Value, change: &Change) {
    let mut all = Vec::new();
    places(input, "", &mut all);
    let Some(any) = all.first() else { return };
    let pick = |index: &Index| all.get(index.index(all.len())).unwrap_or(any).clone();
    let parted = |pointer: &str| {
        let (above, name) = pointer.rsplit_once('/').expect("a pointer");
        (above.to_owned(), name.replace("~1", "/").replace("~0", "~"))
    };
    match change {
        Change::Replace(at, value) => {
            if let Some(place) = input.pointer_mut(&pick(at)) {
                *place = value.clone();
            }
        }
        Change::Remove(at) => {
            let (above, name) = parted(&pick(at));
            match input.pointer_mut(&above) {
                Some(Value::Object(object)) => drop(object.remove(&name)),
                Some(Value::Array(list)) => drop(list.pop()),
                _ => {}
            }
        }
        Change::Rename(at, new) => {
            let (above, name) = parted(&pick(at));
            if let Some(Value::Object(object)) = input.pointer_mut(&above)
                && let Some(value) = object.remove(&name)
            {
                object.insert(new.clone(), value);
            }
        }
        Change::Copy(from, to) => {
            let value = input.pointer(&pick(from)).cloned().unwrap_or_default();
            if let Some(place) = input.pointer_mut(&pick(to)) {
                *place = value;
            }
        }
        Change::Double(at) => {
            let (above, _) = parted(&pick(at));
            if let Some(Value::Array(list)) = input.pointer_mut(&above)
                && let Some(last) = list.last().cloned()
            {
                list.push(last);
            }
        }
    }
}

fn holds(operation: &str, text: &str) -> Result<(), TestCaseError> {
    let outcome = catch_unwind(|| call(operation, text));
    prop_assert!(outcome.is_ok(), "a panic on {operation} {text}");
    match outcome.expect("no panic") {
        Ok(answer) => {
            let answer: Result<Value, _> = serde_json::from_str(&answer);
            prop_assert!(answer.is_ok_and(|answer| answer.is_object()), "{operation} {text}");
        }
        Err(document) => prop_assert!(!codes(&document).is_empty()),
    }
    Ok(())
}

fn changes() -> impl Strategy<Value = Vec<Change>> {
    prop::collection::vec(change(), 1..4)
}

fn mutated(mut input: Value, changes: &[Change]) -> String {
    for change in changes {
        apply(&mut input, change);
    }
    input.to_string()
}

proptest! {
    #![proptest_config(config(800))]

    #[test]
    fn of_evaluate(input in random::tender(), changes in changes()) {
        holds("evaluate", &mutated(input, &changes))?;
    }

    #[test]
    fn of_award(input in minitender::awards(), changes in changes()) {
        holds("award", &mutated(input, &changes))?;
    }

    #[test]
    fn of_abnormally_low(input in random::low_prices(), changes in changes()) {
        holds("abnormally_low", &mutated(input, &changes))?;
    }

    #[test]
    fn of_draw(input in random::draws(), changes in changes()) {
        holds("draw", &mutated(input, &changes))?;
    }

    #[test]
    fn of_deadline(input in random::deadlines(), changes in changes()) {
        holds("deadline", &mutated(input, &changes))?;
    }

    #[test]
    fn of_adjust_price(input in random::price_changes(), changes in changes()) {
        holds("adjust_price", &mutated(input, &changes))?;
    }

    #[test]
    fn of_change_prices(input in random::index_changes(), changes in changes()) {
        holds("change_prices", &mutated(input, &changes))?;
    }

    #[test]
    fn of_drawdown(input in random::drawdowns(), changes in changes()) {
        holds("drawdown", &mutated(input, &changes))?;
    }

    #[test]
    fn of_select(input in random::direct_awards(), changes in changes()) {
        holds("select", &mutated(input, &changes))?;
    }

    #[test]
    fn of_split(cheapest in random::cheapest_splits(), other in random::other_splits(), changes in changes()) {
        holds("split", &mutated(cheapest, &changes))?;
        holds("split", &mutated(other, &changes))?;
    }

    #[test]
    fn of_eligible(input in random::calls(), changes in changes()) {
        holds("eligible", &mutated(input, &changes))?;
    }

    #[test]
    fn of_candidates(input in candidates::questions(), changes in changes()) {
        holds("candidates", &mutated(input, &changes))?;
    }

    #[test]
    fn of_privacy(input in privacy::questions(), text in "\\PC{0,20}", changes in changes()) {
        let mut input = input;
        input["texts"] = json!({"a": text, "b": "+420 603 123 456"});
        input["numbers"] = json!(["b"]);
        holds("privacy", &mutated(input, &changes))?;
    }

    #[test]
    fn of_lint(input in random::tender(), changes in changes()) {
        holds("lint", &mutated(json!({"scheme": input["scheme"], "ceiling": input["ceiling"]}), &changes))?;
    }

    #[test]
    fn of_requirement(input in random::answers(), changes in changes()) {
        holds("requirement", &mutated(input, &changes))?;
    }

    #[test]
    fn of_check_invoice(input in invoices::inputs(), changes in changes()) {
        holds("check_invoice", &mutated(input, &changes))?;
    }

    #[test]
    fn of_due(register in register::registers(), changes in changes()) {
        let input = json!({"registers": [of_what_can_be(&register)], "at": "2026-08-15T12:00:00Z"});
        holds("due", &mutated(input, &changes))?;
    }

    #[test]
    fn of_forecast(register in register::registers(), changes in changes()) {
        let input = json!({"register": of_what_can_be(&register), "at": "2026-08-15T12:00:00Z", "to": "2027-01-31", "pace_months": 3});
        holds("forecast", &mutated(input, &changes))?;
    }

    #[test]
    fn of_register(input in register::registers(), changes in changes()) {
        holds("register", &mutated(input, &changes))?;
    }

    /// Not even JSON: characters are taken out, put in or doubled.
    #[test]
    fn of_ocds(input in ocds::exports(), changes in changes()) {
        holds("ocds", &mutated(input, &changes))?;
    }

    #[test]
    fn of_check_ocds(input in ocds::exports(), changes in changes()) {
        let Ok(packages) = crate::result("ocds", &input) else { return Ok(()) };
        for package in ["releases", "records"] {
            holds("check_ocds", &mutated(json!({"package": packages[package]}), &changes))?;
        }
    }

    #[test]
    fn of_the_text_itself(input in random::low_prices(), cuts in prop::collection::vec((any::<Index>(), "[\\[\\]{}\",:0-9eE.\\\\ -]{0,3}"), 1..4)) {
        let mut text = input.to_string();
        for (at, insert) in cuts {
            let at = at.index(text.len());
            let at = (0..=at).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
            match insert.as_str() {
                "" => drop(text.remove(at)),
                more => text.insert_str(at, more),
            }
        }
        for operation in minitendr::exchange::operations() {
            holds(operation, &text)?;
        }
    }
}
