//! Random draws.

use proptest::prelude::*;
use serde_json::{Value, json};

/// A random input of `draw`, with both algorithms, and pools of numbers and of ids.
pub fn draws() -> impl Strategy<Value = Value> {
    let number = prop_oneof![
        6 => (0_u32..10_000).prop_map(|n| n.to_string()),
        1 => (0_u32..100, 1_u32..10).prop_map(|(whole, tenth)| format!("{whole}.{tenth}")),
    ];
    let source = prop_oneof![
        3 => prop::collection::vec(number, 1..=6).prop_map(|numbers| json!(numbers)),
        1 => "[A-Za-z0-9 .,:/áčďéěíňóřšťúůýžÁČŘŠŽäöü-]{0,20}[A-Za-z0-9]".prop_map(|text| json!(text)),
    ];
    (
        any::<bool>(),
        prop::collection::vec(source, 1..=4),
        1_usize..=30,
        any::<bool>(),
        any::<prop::sample::Index>(),
        prop::option::of("[a-zčř0-9 ]{0,10}"),
    )
        .prop_map(|(sha, sources, size, ids, take, salt)| {
            let mut input = json!({
                "algorithm": if sha { "sha256" } else { "rfc3797" },
                "sources": sources,
                "pool": size,
                "take": take.index(size) + 1,
            });
            if ids {
                input["pool"] = (0..size).map(|i| format!("offer {}", (i * 7) % 31)).collect();
            }
            if let (true, Some(salt)) = (sha, salt) {
                input["salt"] = json!(salt);
            }
            input
        })
}
