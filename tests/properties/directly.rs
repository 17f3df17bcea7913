//! Direct awards in a register: the history of a register leads where the orders of `select` lead in one call, and no
//! answers pass a ceiling or a capacity.

use std::collections::BTreeSet;

use minitendr::{Checked, Decision, Exact, FrameworkContract, Id, MiniTender, Outcome, Register, Text, from_json};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{config, result};

fn framework(rule: &Value, parts: bool, people: &[Value], maximum: Option<u32>) -> Checked<FrameworkContract> {
    let mut framework = json!({
        "id": "F", "authority": "Kraj", "regime": "zzvz_2016", "term": {"from": "2026-01-01", "to": "2029-12-31"},
        "lots": [{"id": "L", "area": "field_and_outpatient", "region": "CZ053",
            "items": [{"id": "hour", "unit": "hour", "maximum_unit_price": "500"}],
            "scheme": {"combine": {"kind": "lowest_price"}},
            "path": {"rules": [{"id": "direct", "way": {"kind": "direct", "rule": rule, "answer_within": {"hours": 1},
                "parts": parts}}]}}],
        "participants": people,
    });
    if let Some(maximum) = maximum {
        framework["maximum_value"] = json!(maximum.to_string());
    }
    from_json(&framework.to_string()).expect("a framework contract")
}

/// Minutes after nine o'clock of the day of an order.
fn minute(order: usize, number: usize) -> String {
    format!("2026-03-{:02}T{:02}:{:02}:00+01:00", order + 1, 9 + number / 60, number % 60)
}

fn tender(number: usize, quantity: u32, answers: &[Value]) -> MiniTender {
    let tender = json!({
        "request": {"id": format!("R{number}"), "framework": "F", "lot": "L", "office": "5309",
            "received_at": minute(number, 0), "place": {"region": "CZ053"},
            "period": {"from": "2026-04-01", "to": "2026-06-30"}, "cases": ["c"],
            "lines": [{"item": "hour", "quantity": quantity.to_string(), "unit": "hour"}]},
        "answers": answers, "at": minute(number, 14 * 60),
    });
    from_json(&tender.to_string()).expect("a tender")
}

/// Asks one after the other, as the decision says, until the order ends.
pub(crate) fn follow(
    register: &mut Register,
    number: usize,
    quantity: u32,
    reply: impl Fn(&str, &str) -> Value,
) -> Decision {
    let mut answers: Vec<Value> = Vec::new();
    loop {
        let tender = tender(number, quantity, &answers);
        let decision = register.award(&tender).expect("a decision");
        if decision.outcome != Outcome::AwaitingAnswer {
            return register.decide(&tender, &Text::parse("test").unwrap()).expect("the same decision");
        }
        let asked = decision.asked.last().expect("whose turn it is");
        let wanted = asked.lines[0].quantity.to_string();
        let at = minute(number, 2 * answers.len() + 1);
        let mut reply = reply(asked.participant.as_str(), &wanted);
        reply["at"] = json!(at);
        answers.push(
            json!({"participant": asked.participant, "asked_at": minute(number, 2 * answers.len()), "reply": reply}),
        );
    }
}

fn accepted() -> Value {
    json!({"kind": "accepted"})
}

fn declined() -> Value {
    json!({"kind": "declined", "reason": "plno", "justified": true})
}

fn rules() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(json!({"kind": "cascade"})),
        Just(json!({"kind": "rotation", "declined": "keep_turn"})),
        Just(json!({"kind": "rotation", "declined": "lose_turn"})),
        Just(json!({"kind": "target_shares", "measure": "count"})),
        Just(json!({"kind": "target_shares", "measure": "quantity"})),
        Just(json!({"kind": "least_awarded", "measure": "count"})),
        Just(json!({"kind": "least_awarded", "measure": "quantity"})),
        Just(json!({"kind": "lowest_price", "ties": [{"kind": "lower_id"}]})),
    ]
}

proptest! {
    #![proptest_config(config(120))]

    #[test]
    fn a_register_leads_where_one_call_leads(
        rule in rules(),
        prices in prop::collection::vec(100_u32..104, 1..6),
        orders in prop::collection::vec((1_u32..50, any::<u8>()), 1..25),
    ) {
        let count = prices.len();
        let share = |n: usize| if n == 0 { 100 - 10 * (count - 1) } else { 10 };
        let share = |n: usize| Exact::ratio(share(n) as i128, 100).unwrap().to_string();
        let person = |(n, price): (usize, &u32)| json!({"id": format!("P{n}"), "lots": [{"lot": "L", "rank": count - n,
            "share": share(n), "prices": {"hour": price.to_string()}}]});
        let people: Vec<Value> = prices.iter().enumerate().map(person).collect();
        let mut register = Register::open(framework(&rule, false, &people, None));
        let declines = |mask: u8| (0..count).filter(|n| mask >> n & 1 == 1).map(|n| format!("P{n}")).collect::<BTreeSet<_>>();
        let at_once = json!({
            "rule": rule,
            "participants": prices.iter().enumerate().map(|(n, price)| json!({"id": format!("P{n}"), "rank": count - n,
                "share": share(n), "price": price.to_string()})).collect::<Vec<_>>(),
            "orders": orders.iter().map(|(quantity, mask)| json!({"quantity": quantity.to_string(),
                "declined_by": declines(*mask)})).collect::<Vec<_>>(),
        });
        let selection = result("select", &at_once).expect("a selection");
        for (number, (quantity, mask)) in orders.iter().enumerate() {
            let declining = declines(*mask);
            let decision = follow(&mut register, number, *quantity, |who, _| {
                if declining.contains(who) { declined() } else { accepted() }
            });
            let asked: Vec<&str> = decision.asked.iter().map(|asked| asked.participant.as_str()).collect();
            prop_assert_eq!(&json!(asked), &selection["asked"][number], "order {}", number);
            let award = decision.contract().map(|contract| contract.participant.to_string());
            prop_assert_eq!(&json!(award), &selection["awards"][number]);
        }
        let document = register.document();
        prop_assert_eq!(Register::replay(document.framework, document.events).expect("what was recorded"), register);
    }

    #[test]
    fn no_answers_pass_a_ceiling_or_a_capacity(
        capacities in prop::collection::vec(1_u32..80, 1..5),
        own in prop::collection::vec(500_u32..20_000, 1..5),
        maximum in 1_000_u32..40_000,
        orders in prop::collection::vec((1_u32..60, prop::collection::vec(0_u8..4, 8)), 1..15),
        parts: bool,
    ) {
        let person = |(n, (capacity, own)): (usize, (&u32, &u32))| json!({"id": format!("P{n}"), "lots": [{"lot": "L", "rank": n + 1,
            "prices": {"hour": (300 + 7 * n).to_string()}, "capacity": {"hour": capacity.to_string()}, "maximum_value": own.to_string()}]});
        let people: Vec<Value> = capacities.iter().zip(&own).enumerate().map(person).collect();
        let mut register = Register::open(framework(&json!({"kind": "cascade"}), parts, &people, Some(maximum)));
        let lot = Id::parse("L").unwrap();
        for (number, (quantity, moods)) in orders.iter().enumerate() {
            let decision = follow(&mut register, number, *quantity, |who, wanted| {
                let mood = moods[who[1..].parse::<usize>().unwrap() % moods.len()];
                let half = wanted.parse::<u32>().unwrap().div_ceil(2).to_string();
                match mood {
                    0 => declined(),
                    1 => json!({"kind": "part", "lines": [{"item": "hour", "quantity": half}]}),
                    _ => accepted(),
                }
            });
            let delivered: Exact = decision.contracts.iter().flat_map(|contract| &contract.lines).map(|line| line.quantity.exact()).sum();
            let unmet: Exact = decision.unmet.iter().map(|line| line.quantity.exact()).sum();
            match decision.outcome {
                Outcome::Awarded | Outcome::PartlyAwarded => {
                    prop_assert_eq!(delivered + unmet, Exact::from_integer(i64::from(*quantity)));
                    prop_assert!(parts || decision.contracts.len() == 1);
                }
                _ => prop_assert!(decision.contracts.is_empty(), "{}", decision.outcome),
            }
            let state = register.state();
            prop_assert!(state.committed.exact() <= Exact::from_integer(i64::from(maximum)));
            for (n, (capacity, own)) in capacities.iter().zip(&own).enumerate() {
                let Some(of) = state.participants.get(&lot).and_then(|known| known.get(&Id::parse(&format!("P{n}")).unwrap())) else { continue };
                prop_assert!(of.committed.exact() <= Exact::from_integer(i64::from(*own)));
                let in_use: Exact = of.in_use.values().map(|used| used.exact()).sum();
                prop_assert!(in_use <= Exact::from_integer(i64::from(*capacity)));
                let history = of.direct.clone().unwrap_or_default();
                prop_assert_eq!(history.value.exact(), of.committed.exact());
                prop_assert_eq!(history.orders, of.contracts);
            }
        }
    }
}
