//! What is exported leads nowhere astray: our own checks find nothing in it, a record is what its releases come to, and
//! nothing of a need is in it.

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{config, minitender, result};

/// A random mini-tender with its decision and, where it is awarded, its contract in the register.
pub(crate) fn exports() -> impl Strategy<Value = Value> {
    minitender::awards().prop_map(|award| {
        let decision = result("award", &award).ok();
        let at = award["at"].clone();
        let contracts = decision.iter().flat_map(|made| made["contracts"].as_array().cloned().unwrap_or_default());
        let event = |contract: Value| json!({"kind": "contracted", "contract": contract, "happened_at": at, "recorded_at": at, "role": "clerk"});
        let events: Vec<Value> = contracts.map(event).collect();
        let mut tender = award.clone();
        let fields = tender.as_object_mut().expect("an input of award");
        fields.retain(|name, _| !["framework", "state"].contains(&name.as_str()));
        json!({
            "prefix": "ocds-213czf", "publisher": {"name": "Region"}, "published_at": "2024-12-31T12:00:00+01:00",
            "register": {"framework": award["framework"], "events": events}, "tenders": [tender],
            "decisions": decision.into_iter().collect::<Vec<_>>(),
        })
    })
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn our_own_checks_find_nothing(input in exports()) {
        let packages = result("ocds", &input);
        prop_assert!(packages.is_ok(), "{:?} of {}", packages, input);
        let packages = packages.expect("packages");
        for package in ["releases", "records"] {
            let checked = result("check_ocds", &json!({"package": packages[package]})).expect("a package");
            prop_assert_eq!(&checked["findings"], &json!([]), "{} of {}", package, input);
        }
        let releases = packages["releases"]["releases"].as_array().expect("releases");
        let ids: BTreeSet<&str> = releases.iter().filter_map(|release| release["id"].as_str()).collect();
        prop_assert_eq!(ids.len(), releases.len(), "{}", input);
        for record in packages["records"]["records"].as_array().expect("records") {
            let of_record = record["releases"].as_array().expect("releases");
            let last = of_record.last().expect("a record has releases");
            prop_assert_eq!(&record["compiledRelease"]["date"], &last["date"]);
            prop_assert!(of_record.iter().all(|release| releases.contains(release)), "{input}");
        }
        let text = packages.to_string();
        prop_assert!(!text.contains("case-1"), "a case in {text}");
    }

    #[test]
    fn another_event_adds_a_release_and_changes_none(input in exports()) {
        let before = result("ocds", &input).expect("packages");
        let before = before["releases"]["releases"].as_array().expect("releases").clone();
        let mut later = input;
        let events = later["register"]["events"].as_array_mut().expect("events");
        let Some(contract) = events.first().map(|event| event["contract"].clone()) else { return Ok(()) };
        let moment = "2024-05-31T12:00:00+02:00";
        events.push(json!({
            "kind": "ended", "request": contract["request"], "how": "completed", "delivered": contract["price"],
            "happened_at": moment, "recorded_at": moment, "role": "clerk",
        }));
        let after = result("ocds", &later).expect("packages");
        let after = after["releases"]["releases"].as_array().expect("releases");
        prop_assert_eq!(&after[..before.len()], &before[..]);
        prop_assert_eq!(after.len(), before.len() + 1);
        prop_assert_eq!(&after[before.len()]["tag"], &json!(["contractTermination"]));
    }
}
