//! The law as data: what is in force, what a choice changes, and the register of contracts.

use minitendr::{Date, Money, parameters, publication};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{config, minitender, result};

fn day(text: &str) -> Date {
    Date::parse(text).expect("a day")
}

/// Days around every first and last day of a parameter, and any others.
fn days() -> impl Strategy<Value = Date> {
    let edges: Vec<Date> = parameters().iter().flat_map(|known| [Some(known.from), known.to]).flatten().collect();
    let near = (proptest::sample::select(edges), 0_u64..3).prop_map(|(edge, days)| {
        let eve = edge.naive().pred_opt().expect("a day");
        Date::from(eve.checked_add_days(chrono::Days::new(days)).expect("a day"))
    });
    let any = (0_u32..9_000).prop_map(|days| day("2006-01-01").plus_days(days).expect("a day"));
    prop_oneof![near, any]
}

/// Prices around the limit of 50,000 CZK, and any others, in heller.
fn prices() -> impl Strategy<Value = u64> {
    prop_oneof![4_999_998_u64..5_000_003, 0_u64..100_000_000]
}

fn money(heller: u64) -> Money {
    Money::parse(&format!("{}.{:02}", heller / 100, heller % 100)).expect("money")
}

fn regimes() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(vec!["zvz_2006", "zzvz_2016"])
}

/// A framework contract of which much may be said, without choices.
fn frameworks() -> impl Strategy<Value = Value> {
    let facts = (regimes(), days(), 0_u32..2_000, 0_usize..4, any::<[bool; 5]>());
    facts.prop_map(|(regime, from, length, count, [has_maximum, may_outlive, by_price, has_ties, has_path])| {
        let price =
            json!({"id": "price", "of": "price", "better": "lower", "weight": "60", "formula": {"kind": "ratio"}});
        let plan =
            json!({"id": "plan", "of": "value", "better": "higher", "weight": "40", "formula": {"kind": "points"}});
        let criteria = if by_price { json!([price]) } else { json!([price, plan]) };
        let ties = if has_ties { json!([{"kind": "lower_id"}]) } else { json!([]) };
        let way = json!({"kind": "mini_tender", "offer_period": {"days": 5}});
        let path = if has_path { json!({"rules": [{"id": "call", "way": way}]}) } else { Value::Null };
        let participants: Vec<Value> =
            ["P", "Q", "R"].iter().take(count).map(|id| json!({"id": id, "lots": [{"lot": "L"}]})).collect();
        json!({"id": "F", "authority": "Region", "regime": regime, "may_outlive": may_outlive,
            "maximum_value": if has_maximum { json!("1000000") } else { Value::Null },
            "term": {"from": from, "to": from.plus_days(length).expect("a day")}, "participants": participants,
            "lots": [{"id": "L", "area": "residential", "region": "CZ053", "items": [{"id": "bed", "unit": "bed_day"}],
                "path": path, "scheme": {"combine": {"kind": "weighted_sum"}, "criteria": criteria, "ties": ties}}]})
    })
}

/// What was found, and under which parameter.
fn found(framework: &Value) -> Vec<(String, String, Option<String>)> {
    let answer = result("check", &json!({"framework": framework})).expect("nothing that is only unlawful is an error");
    let text = |value: &Value| value.as_str().map(str::to_owned);
    let findings = answer["findings"].as_array().expect("findings").iter();
    findings
        .map(|finding| {
            let of = |name: &str| text(&finding[name]).expect("a text");
            (of("code"), of("severity"), text(&finding["citation"]["parameter"]))
        })
        .collect()
}

proptest! {
    #![proptest_config(config(400))]

    /// On no day has a parameter two values, and what is in force of an act is what the list of all says.
    #[test]
    fn a_parameter_has_one_value(on in days(), regime in regimes()) {
        let answer = result("parameters", &json!({"on": on, "regime": regime})).expect("parameters");
        let listed: Vec<&str> = answer["parameters"].as_array().expect("a list").iter()
            .map(|known| known["id"].as_str().expect("an id")).collect();
        let mut once = listed.clone();
        once.dedup();
        prop_assert_eq!(&once, &listed, "{}", on);
        let all = parameters().iter().filter(|known| {
            known.regime.is_none_or(|own| own.as_str() == regime) && known.from <= on && known.to.is_none_or(|to| on <= to)
        });
        prop_assert_eq!(all.map(|known| known.id.as_str()).collect::<Vec<_>>(), listed, "{}", on);
    }

    /// The limit itself is exempt; what a higher price owes, a lower one above the limit owes too.
    #[test]
    fn the_register_of_contracts_asks_above_its_limit(heller in prices(), on in days()) {
        let owed = publication(money(heller), on);
        prop_assert_eq!(owed.is_some(), heller > 5_000_000 && on >= day("2016-07-01"), "{} on {}", heller, on);
        let Some(owed) = owed else { return Ok(()) };
        prop_assert_eq!(Some(owed.due), on.plus_days(30));
        let is_void = on >= day("2017-07-01");
        prop_assert_eq!((owed.is_condition_of_effect, owed.void_after), (is_void, on.plus_months(3).filter(|_| is_void)));
        prop_assert_eq!(publication(money(5_000_001), on), Some(owed));
    }

    /// A choice hides nothing and adds nothing: overridden, a finding is a note; adopted, one that warned of what we are not
    /// sure of is an error; all others stay.
    #[test]
    fn a_choice_changes_the_weight_alone(framework in frameworks(), kind in proptest::sample::select(vec!["adopt", "override"])) {
        let before = found(&framework);
        let mut chosen: Vec<&str> = before.iter().filter_map(|(_, _, parameter)| parameter.as_deref()).collect();
        chosen.sort_unstable();
        chosen.dedup();
        // The base of prices is told, whatever anybody chooses.
        for parameter in chosen.into_iter().filter(|parameter| *parameter != "vat.limits") {
            let mut other = framework.clone();
            other["legal_choices"] = json!([{"parameter": parameter, "kind": kind, "reason": "r", "role": "clerk"}]);
            for (before, after) in before.iter().zip(found(&other)) {
                prop_assert_eq!((&before.0, &before.2), (&after.0, &after.2));
                let is_about = before.2.as_deref() == Some(parameter);
                let is_unsure = ["framework.maximum_years", "evaluation.price_only"].contains(&parameter)
                    && framework["regime"] == "zzvz_2016";
                let expected = match kind {
                    "override" if is_about => "note",
                    "adopt" if is_about && is_unsure => "error",
                    _ => before.1.as_str(),
                };
                prop_assert_eq!(expected, after.1.as_str(), "{}: {}", parameter, other);
            }
            prop_assert_eq!(before.len(), found(&other).len());
        }
    }

    /// What an award warns of, a check has found before.
    #[test]
    fn an_award_warns_of_nothing_that_a_check_does_not_find(input in minitender::awards()) {
        let Ok(decision) = result("award", &input) else { return Ok(()) };
        let found: Vec<String> = found(&input["framework"]).into_iter().map(|(code, ..)| code).collect();
        for finding in decision["findings"].as_array().expect("findings") {
            let code = finding["code"].as_str().expect("a code");
            let is_of_framework = ["regime_not_in_force", "too_few_participants", "long_term", "price_only"].contains(&code);
            prop_assert!(!is_of_framework || found.iter().any(|known| known == code), "{}: {}", code, input);
        }
    }
}
