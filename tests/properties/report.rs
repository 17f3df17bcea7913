//! A report and notices are made wherever there is a decision, and say its totals.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{config, ids, minitender, result};

proptest! {
    #![proptest_config(config(150))]

    #[test]
    fn every_decision_has_a_report_and_a_notice_for_each_that_offered(award in minitender::awards(), english: bool) {
        let shown = award.to_string();
        let decision = result("award", &award).expect("a decision");
        let input = json!({"award": award, "language": if english { "en" } else { "cs" }});
        let report = result("report", &input).expect("a report");
        let text = report["text"].as_str().expect("a text");
        for (offer, total) in decision["evaluation"]["totals"].as_object().into_iter().flatten() {
            let total = total["shown"].as_str().expect("a figure").replace('-', "−");
            let (whole, decimals) = total.split_once('.').unwrap_or((&total, ""));
            let plain = text.replace(if english { ',' } else { '\u{a0}' }, "");
            let point = if english { "." } else { "," };
            let written = if decimals.is_empty() { whole.to_owned() } else { format!("{whole}{point}{decimals}") };
            prop_assert!(plain.contains(&written), "{offer}: {written} in {shown}");
        }
        for case in ids(&input["award"]["request"]["cases"]) {
            prop_assert!(!text.contains(case), "{case} in {shown}");
        }
        let notices = result("notices", &input).expect("notices");
        let told: Vec<&Value> = notices["notices"].as_array().expect("a list").iter().map(|one| &one["participant"]).collect();
        for offer in decision["offers"].as_array().expect("offers") {
            prop_assert!(told.contains(&&offer["participant"]), "{offer} in {shown}");
        }
    }
}
