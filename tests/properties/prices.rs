//! Changes of the prices of framework contracts.

use minitendr::exchange::normalize;
use minitendr::{ChangePricesInput, Checked, Date, FrameworkContract, Money, change_prices, from_json};
use minitendr_tests::oracle::random;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{config, result};

/// The prices of all annexes and all maxima on a day.
fn prices_on(framework: &FrameworkContract, day: Date) -> Vec<Option<Money>> {
    let items = framework.lots.iter().flat_map(|lot| &lot.items);
    let annexes = framework.participants.iter().flat_map(|holder| &holder.lots);
    let maxima = items.map(|item| item.maximum_unit_price_on(day));
    maxima.chain(annexes.flat_map(|terms| terms.prices_on(day).1.values().copied().map(Some))).collect()
}

proptest! {
    #![proptest_config(config(600))]

    /// What is applied can be read again and is then the same; the day before everything is as it was, and from the day on
    /// what is listed, and nothing else, is another price.
    #[test]
    fn a_change_begins_on_its_day(input in random::index_changes()) {
        let text = input.to_string();
        let Ok(read) = from_json::<ChangePricesInput>(&text) else { return Ok(()) };
        let (before, from) = (read.framework.clone(), read.from);
        let Ok(changes) = change_prices(read) else { return Ok(()) };
        let written = serde_json::to_string(&*changes.framework).expect("JSON");
        prop_assert_eq!(normalize("FrameworkContract", &written), Ok(written.clone()), "{}", input);
        let again: Checked<FrameworkContract> = from_json(&written).expect("what was written");
        prop_assert_eq!(&again, &changes.framework);
        let eve = Date::from(from.naive().pred_opt().expect("a day"));
        let mut day = before.term.from();
        while day < eve {
            prop_assert_eq!(prices_on(&before, day), prices_on(&changes.framework, day), "{}: {}", day, input);
            day = day.plus_days(13).expect("a day");
        }
        prop_assert_eq!(prices_on(&before, eve), prices_on(&changes.framework, eve), "{}", input);
        let (old, new) = (prices_on(&before, from), prices_on(&changes.framework, from));
        prop_assert_eq!(old.len(), new.len());
        let others = old.iter().zip(&new).filter(|(old, new)| old != new).count();
        prop_assert_eq!(others, changes.changed.len(), "{}", input);
        prop_assert_eq!(changes.unchanged_because.is_some(), changes.changed.is_empty());
    }

    /// Nothing passed through, or an index that stands where it stood, changes nothing, with whatever places.
    #[test]
    fn nothing_changes_nothing(mut input in random::index_changes(), stands in any::<bool>()) {
        input["change"]["limits"] = Value::Null;
        if stands {
            input["change"]["current"] = input["change"]["base"].clone();
        } else {
            input["change"]["pass_through_percent"] = json!("0");
        }
        let Ok(changes) = result("change_prices", &input) else { return Ok(()) };
        prop_assert_eq!(&changes["changed"], &json!([]), "{}", input);
        let same = normalize("FrameworkContract", &input["framework"].to_string()).expect("a framework contract");
        prop_assert_eq!(&changes["framework"], &serde_json::from_str::<Value>(&same).expect("JSON"));
    }

    /// In which order lots, items and participants stand plays no part in what changes.
    #[test]
    fn order_plays_no_part(input in random::index_changes()) {
        let mut other = input.clone();
        let framework = &mut other["framework"];
        for lot in framework["lots"].as_array_mut().expect("lots") {
            lot["items"].as_array_mut().expect("items").reverse();
        }
        for list in ["lots", "participants"] {
            framework[list].as_array_mut().expect("a list").reverse();
        }
        let changed = |input: &Value| result("change_prices", input).map(|changes| changes["changed"].clone());
        prop_assert_eq!(changed(&input), changed(&other), "{}", input);
    }
}
