//! Random time limits, changes of prices and agreements.

use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use super::decimal_text;

/// A random day, most often near a change of the clock, a holiday or an end of the calendar.
fn day() -> impl Strategy<Value = String> {
    let year = prop_oneof![6 => 2012_i32..=2031, 2 => 2000..=2099, 1 => 2099..=2100];
    let near = select(vec!["01-01", "03-23", "03-30", "04-05", "04-20", "05-01", "07-05", "09-28", "10-26", "12-24"]);
    let anywhere = (1_u32..=12, 1_u32..=28).prop_map(|(month, day)| format!("{month:02}-{day:02}"));
    prop_oneof![
        4 => (year.clone(), anywhere).prop_map(|(year, day)| format!("{year}-{day}")),
        2 => (year.clone(), near).prop_map(|(year, day)| format!("{year}-{day}")),
        2 => (year, select(vec![(1, 29..=31), (3, 22..=31), (8, 28..=31), (10, 22..=31), (12, 20..=31)]))
            .prop_flat_map(|(year, (month, days))| days.prop_map(move |day| format!("{year}-{month:02}-{day:02}"))),
    ]
}

/// A random input of `deadline`.
pub fn deadlines() -> impl Strategy<Value = Value> {
    let offset = select(vec!["Z", "+01:00", "+02:00", "-05:00", "+13:45"]);
    let moment = (day(), 0_u32..24, 0_u32..60, 0_u32..60, offset)
        .prop_map(|(day, hour, minute, second, offset)| format!("{day}T{hour:02}:{minute:02}:{second:02}{offset}"));
    let unit = prop_oneof![
        (1_u32..40).prop_map(|count| json!({"days": count})),
        (1_u32..30).prop_map(|count| json!({"working_days": count})),
        (1_u32..26).prop_map(|count| json!({"months": count})),
        (1_u32..100).prop_map(|count| json!({"hours": count})),
        (0_u32..20_000, select(vec!["days", "working_days", "months", "hours"]))
            .prop_map(|(count, unit)| json!({ unit: count })),
    ];
    (prop_oneof![3 => day(), 2 => moment], unit)
        .prop_map(|(from, period)| json!({"from": from, "period": period, "calendar": "cz"}))
}

/// A decimal in thousandths.
fn decimal(from: i64, to: i64) -> impl Strategy<Value = String> {
    (from..=to).prop_map(decimal_text)
}

/// A random input of `adjust_price`.
pub fn price_changes() -> impl Strategy<Value = Value> {
    let factor = prop_oneof![4 => decimal(880, 1120), 1 => decimal(-100, 3000), 2 => (8_990_000_i64..9_010_000).prop_map(|n| {
        format!("0.{n:07}")
    })];
    let change = prop_oneof![
        3 => (select(vec!["variation", "tax", "third_party"]), factor)
            .prop_map(|(kind, factor)| json!({"kind": kind, "factor": factor})),
        1 => decimal(-200_000, 100_000).prop_map(|addend| json!({"kind": "tax", "addend": addend})),
    ];
    let limits = (decimal(880, 1000), decimal(990, 1120), prop::option::of(0_u32..6))
        .prop_map(|(from, to, places)| json!({"from": from, "to": to, "factor_places": places}));
    let price = prop_oneof![8 => decimal(1, 500_000), 1 => decimal(0, 9)];
    (price, change, prop::option::weighted(0.6, limits)).prop_map(|(price, change, limits)| {
        let limits = limits.filter(|_| change["addend"].is_null());
        json!({"price": price, "change": change, "limits": limits})
    })
}

/// A random input of `drawdown`.
pub fn drawdowns() -> impl Strategy<Value = Value> {
    let status = prop_oneof![3 => Just("confirmed"), 1 => Just("draft"), 1 => Just("cancelled")];
    let order =
        (decimal(0, 30_000), status).prop_map(|(quantity, status)| json!({"quantity": quantity, "status": status}));
    let percent = prop_oneof![Just("0".to_owned()), decimal(0, 30_000)];
    let orders = prop::collection::vec(order, 0..8);
    let days = (prop::option::of(day()), prop::option::of(day()));
    (prop_oneof![decimal(0, 120_000), Just("full".to_owned())], prop::option::of(percent), orders, days).prop_map(
        |(agreed, percent, orders, (valid_to, on))| {
            // Often exactly what is ordered, the edge between left, used up and too much.
            let thousandths = |order: &Value| super::thousandths(order["quantity"].as_str().unwrap_or_default());
            let confirmed: i64 = orders.iter().filter(|order| order["status"] == "confirmed").map(thousandths).sum();
            let agreed = if agreed == "full" { decimal_text(confirmed) } else { agreed };
            json!({"agreed": agreed, "allowance_percent": percent, "orders": orders, "valid_to": valid_to, "on": on})
        },
    )
}
