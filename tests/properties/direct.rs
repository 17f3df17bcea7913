//! Direct awards: fair turns, shares that are met, and nobody asked who has no room.

use std::collections::BTreeMap;

use minitendr_tests::oracle::random;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{config, ids, result};

/// An amount in thousandths.
fn thousandths(value: &Value) -> i64 {
    let text = value.as_str().expect("an amount");
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    format!("{whole}{decimals:0<3}").parse().expect("three decimals")
}

proptest! {
    #![proptest_config(config(400))]

    /// Over a full turn in which everybody accepts, each gets one order and in the same order as before.
    #[test]
    fn a_rotation_is_fair_over_a_full_turn(count in 1_usize..12, turns in 1_usize..5, keep: bool) {
        let people: Vec<Value> = (0..count).map(|n| json!({"id": format!("P{n}"), "rank": (n * 7) % 97 + 1})).collect();
        let declined = if keep { "keep_turn" } else { "lose_turn" };
        let input = json!({"rule": {"kind": "rotation", "declined": declined}, "participants": people,
                           "orders": vec![json!({}); count * turns]});
        let selection = result("select", &input).expect("a selection");
        let awards = ids(&selection["awards"]);
        let first: std::collections::BTreeSet<&str> = awards[..count].iter().copied().collect();
        prop_assert_eq!(first.len(), count);
        for turn in awards.chunks(count) {
            prop_assert_eq!(turn, &awards[..count]);
        }
    }

    /// By count and with everybody accepting, nobody is ever a whole order or more ahead of the share, and the deficits
    /// together never exceed the participants.
    #[test]
    fn target_shares_are_met(parts in prop::collection::vec(1_u32..20, 1..6), orders in 1_usize..60) {
        let whole: u32 = parts.iter().sum();
        // Shares of a sixtieth and the like are no decimals: all are given in ten-thousandths, the first takes the rest.
        let mut shares: Vec<u32> = parts.iter().map(|part| part * 10_000 / whole).collect();
        shares[0] += 10_000 - shares.iter().sum::<u32>();
        let people: Vec<Value> = shares
            .iter()
            .enumerate()
            .map(|(n, share)| {
                let text = format!("{}.{:04}", share / 10_000, share % 10_000);
                json!({"id": format!("P{n}"), "rank": n + 1, "share": text})
            })
            .collect();
        let input = json!({"rule": {"kind": "target_shares", "measure": "count"}, "participants": people,
                           "orders": vec![json!({}); orders]});
        let selection = result("select", &input).expect("a selection");
        let mut awarded: BTreeMap<&str, i64> = BTreeMap::new();
        for (t, id) in (1_i64..).zip(ids(&selection["awards"])) {
            *awarded.entry(id).or_default() += 1;
            for (n, share) in shares.iter().enumerate() {
                let deficit = i64::from(*share) * t - 10_000 * awarded.get(format!("P{n}").as_str()).copied().unwrap_or(0);
                prop_assert!(deficit > -10_000, "{} orders ahead for {}", -deficit, input);
                let bound = 10_000 * i64::try_from(shares.len()).expect("few");
                prop_assert!(deficit < bound, "{deficit} behind for {input}");
            }
        }
    }

    #[test]
    fn nobody_without_room_is_asked_and_whoever_accepts_is_asked_last(input in random::direct_awards()) {
        let selection = result("select", &input).expect("a selection");
        let people = input["participants"].as_array().expect("people");
        let mut room: BTreeMap<&str, i64> = people
            .iter()
            .filter(|person| !person["capacity"].is_null())
            .map(|person| (person["id"].as_str().expect("an id"), thousandths(&person["capacity"])))
            .collect();
        for (index, order) in input["orders"].as_array().expect("orders").iter().enumerate() {
            let needed = thousandths(&order["quantity"]);
            let asked = ids(&selection["asked"][index]);
            let declined = ids(&order["declined_by"]);
            for id in &asked {
                prop_assert!(room.get(id).is_none_or(|room| *room >= needed), "{id} in {input}");
            }
            let award = selection["awards"][index].as_str();
            prop_assert_eq!(award, asked.last().copied().filter(|id| !declined.contains(id)));
            // Where nobody accepted, everybody with room was asked.
            let able = people.iter().filter_map(|person| person["id"].as_str());
            let able = able.filter(|id| room.get(id).is_none_or(|room| *room >= needed)).count();
            prop_assert!(award.is_some() || asked.len() == able, "{input}");
            if let Some(room) = award.and_then(|id| room.get_mut(id)) {
                *room -= needed;
            }
        }
    }

    /// What came before can be replayed: the first orders are awarded alike whatever follows.
    #[test]
    fn later_orders_change_nothing_before(input in random::direct_awards(), at: prop::sample::Index) {
        let all = result("select", &input).expect("a selection");
        let orders = input["orders"].as_array().expect("orders");
        let mut fewer = input.clone();
        let kept = if orders.is_empty() { 0 } else { at.index(orders.len()) };
        fewer["orders"] = json!(orders[..kept]);
        let some = result("select", &fewer).expect("a selection");
        for field in ["awards", "asked"] {
            prop_assert_eq!(&some[field], &json!(all[field].as_array().expect("a list")[..kept]));
        }
    }
}
