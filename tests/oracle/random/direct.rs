//! Random direct awards and orders to be shared, with small figures, so that equal ones are frequent.

use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

use super::decimal_text;

fn some<T: std::fmt::Debug + Clone + 'static>(
    weight: f64,
    strategy: impl Strategy<Value = T> + 'static,
) -> impl Strategy<Value = Option<T>> {
    prop::option::weighted(weight, strategy)
}

/// An object without the fields that are nothing.
fn object<const N: usize>(fields: [(&str, Value); N]) -> Value {
    let given = fields.into_iter().filter(|(_, value)| !value.is_null());
    Value::Object(given.map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>())
}

fn texts(amount: Option<i64>) -> Value {
    amount.map_or(Value::Null, |amount| json!(decimal_text(amount)))
}

/// A random input of `select`.
pub fn direct_awards() -> impl Strategy<Value = Value> {
    let measure = select(vec!["count", "value", "quantity"]);
    let rule = prop_oneof![
        Just(json!({"kind": "cascade"})),
        select(vec!["keep_turn", "lose_turn"]).prop_map(|declined| json!({"kind": "rotation", "declined": declined})),
        measure.clone().prop_map(|measure| json!({"kind": "target_shares", "measure": measure})),
        measure.prop_map(|measure| json!({"kind": "least_awarded", "measure": measure})),
        any::<bool>().prop_map(|by_id| {
            json!({"kind": "lowest_price", "ties": if by_id { json!([{"kind": "lower_id"}]) } else { json!([]) }})
        }),
    ];
    let person = (some(0.3, 0_i64..20), 0_i64..4, 1_i64..4, some(0.3, 1_i64..30));
    let order = (0_i64..5, 1_i64..5, prop::collection::vec(any::<prop::sample::Index>(), 0..3));
    (rule, prop::collection::vec(person, 1..=5), prop::collection::vec(order, 0..=12), any::<prop::sample::Index>())
        .prop_map(|(rule, people, orders, turned)| {
            let count = people.len();
            // Twentieths, so that shares are decimals; the last has what is left.
            let parts: Vec<i64> = people.iter().map(|(_, _, part, _)| *part).collect();
            let before: i64 = parts[..count - 1].iter().sum();
            let people = people.into_iter().enumerate().map(|(index, (awarded, price, part, capacity))| {
                let share = if index + 1 == count { 20 - before } else { part };
                object([
                    ("id", json!(format!("P{index}"))),
                    ("rank", json!((index + turned.index(count)) % count + 1)),
                    ("price", json!(decimal_text(price * 500))),
                    ("share", json!(decimal_text(share * 50))),
                    ("capacity", texts(capacity.map(|capacity| capacity * 500))),
                    ("awarded", texts(awarded.map(|awarded| awarded * 1000))),
                ])
            });
            let orders = orders.into_iter().map(|(value, quantity, declined)| {
                let ids: std::collections::BTreeSet<String> =
                    declined.iter().map(|index| format!("P{}", index.index(count))).collect();
                json!({"value": decimal_text(value * 250), "quantity": decimal_text(quantity * 500), "declined_by": ids})
            });
            json!({"rule": rule, "participants": people.collect::<Vec<_>>(), "orders": orders.collect::<Vec<_>>()})
        })
}

/// Price, capacity, minimum and pack.
type Terms = (i64, Option<i64>, Option<i64>, Option<i64>);

fn offers(most: usize, largest: i64) -> impl Strategy<Value = Vec<Terms>> {
    prop::collection::vec((0_i64..7, some(0.7, 0..=largest), some(0.4, 0..=largest), some(0.4, 1_i64..=6)), 1..=most)
}

fn shared(
    quantity: i64,
    unit: i64,
    rule: Value,
    offers: Vec<Terms>,
    (fee, most): (Option<i64>, Option<usize>),
) -> Value {
    let offers = offers.into_iter().enumerate().map(|(index, (price, capacity, minimum, pack))| {
        let amount = |amount: Option<i64>| texts(amount.map(|amount| amount * unit));
        object([
            ("id", json!(format!("O{index}"))),
            ("unit_price", json!(decimal_text(price * 500))),
            ("capacity", amount(capacity)),
            ("minimum", amount(minimum)),
            ("pack", amount(pack)),
        ])
    });
    object([
        ("quantity", json!(decimal_text(quantity * unit))),
        ("rule", rule),
        ("offers", offers.collect::<Vec<_>>().into()),
        ("cost_per_contract", texts(fee.map(|fee| fee * 1000))),
        ("maximum_contracts", json!(most)),
    ])
}

/// A random input of `split` by the rule `cheapest`, so small that every split can be tried: whole quantities only.
pub fn cheapest_splits() -> impl Strategy<Value = Value> {
    let limits = (some(0.5, 0_i64..12), some(0.3, 1_usize..4));
    (1_i64..=12, offers(4, 10), limits)
        .prop_map(|(quantity, offers, limits)| shared(quantity, 1000, json!({"kind": "cheapest"}), offers, limits))
}

/// A random input of `split` by one of the other rules.
pub fn other_splits() -> impl Strategy<Value = Value> {
    let kind = select(vec!["ranked", "shares", "matched_half"]);
    let limits = (some(0.3, 0_i64..12), some(0.2, 5_usize..7));
    (1_i64..=60, offers(5, 30), limits, kind, prop::collection::vec(0_i64..5, 5), some(0.5, 0_i64..=100)).prop_map(
        |(quantity, offers, limits, kind, parts, share)| {
            let count = offers.len();
            let before: i64 = parts[..count - 1].iter().map(|part| part * 5).sum();
            let shares: Map<String, Value> = (0..count)
                .map(|index| (index, if index + 1 == count { 100 - before } else { parts[index] * 5 }))
                .map(|(index, share)| (format!("O{index}"), json!(share.to_string())))
                .collect();
            let rule = match kind {
                "ranked" => json!({"kind": "ranked"}),
                "shares" => json!({"kind": "shares", "shares": shares}),
                _ => object([("kind", json!("matched_half")), ("share", share.map_or(Value::Null, |s| json!(s)))]),
            };
            // Quarters of a unit.
            shared(quantity, 250, rule, offers, limits)
        },
    )
}
