//! The ways of orders and the further ceilings of the invented framework contracts.

use serde_json::{Value, json};

/// Orders of an estimated value up to this go directly, in CZK; in residential services none does for its value.
pub(super) const SMALL: &[(&str, u64)] = &[("O", 20_000), ("T", 45_000)];

/// The path of the lots of an area: how the pilot's orders went is not known, all of this is ours.
pub(super) fn path(framework: &str) -> Value {
    let mut rules = vec![json!({
        "id": "continuation", "when": {"continuation": true},
        "way": {"kind": "direct", "rule": {"kind": "same_participant"}, "answer_within": {"working_days": 2},
            "otherwise": "call"},
    })];
    match framework {
        // A place tonight goes to whoever suits the child best.
        "P" => rules.extend([
            json!({
                "id": "tonight", "when": {"urgency": ["immediate"], "continuation": false},
                "way": {"kind": "direct", "rule": {"kind": "by_need"}, "answer_within": {"hours": 2},
                    "confirm_within": {"working_days": 1}, "otherwise": "call"},
            }),
            call(&json!({"urgency": ["ordinary", "urgent"], "continuation": false}), false),
        ]),
        "O" => rules.extend([
            json!({
                "id": "small", "when": {"up_to": "20000", "continuation": false},
                "way": {"kind": "direct", "rule": {"kind": "rotation", "declined": "lose_turn"},
                    "answer_within": {"working_days": 1},
                    "suspension": {"declines": 2, "within_days": 180, "for_days": 60}, "otherwise": "call"},
            }),
            call(&json!({"above": "20000", "continuation": false}), false),
        ]),
        _ => rules.extend([
            json!({
                "id": "urgent", "when": {"urgency": ["urgent", "immediate"], "continuation": false},
                "way": {"kind": "direct", "rule": {"kind": "cascade"}, "answer_within": {"working_days": 1},
                    "confirm_within": {"working_days": 2}, "parts": true, "otherwise": "call"},
            }),
            json!({
                "id": "small", "when": {"urgency": ["ordinary"], "up_to": "45000", "continuation": false},
                "way": {"kind": "direct", "rule": {"kind": "draw", "algorithm": "rfc3797"},
                    "answer_within": {"working_days": 1}, "otherwise": "call"},
            }),
            call(&json!({"urgency": ["ordinary"], "above": "45000", "continuation": false}), true),
        ]),
    }
    json!({"rules": rules})
}

fn call(when: &Value, shared: bool) -> Value {
    let mut way = json!({"kind": "mini_tender", "offer_period": {"days": 7}});
    if shared {
        way["split"] = json!({"rule": {"kind": "ranked"}, "maximum_contracts": 2});
    }
    json!({"id": "call", "when": when, "way": way})
}

/// Adds the sources of money and the further ceilings to a framework contract.
pub(super) fn add_ceilings(framework: &mut Value) {
    match framework["id"].as_str() {
        Some("P") => {
            framework["budget_year_by"] = json!("start");
            framework["ceilings"] =
                json!([{"id": "P-2013", "lots": ["P-CZ053", "P-CZ041"], "year": 2013, "maximum_value": "8400000"}]);
        }
        Some("O") => {
            framework["ceilings"] = json!([
                {"id": "O-P03", "lots": ["O-CZ053"], "participant": "P03", "maximum_value": "220000"},
                {"id": "O-posudky", "lots": ["O-CZ041"], "item": "expert_report", "maximum_quantity": "40"},
            ]);
        }
        _ => {
            framework["funding_sources"] = json!([
                {"id": "projekt", "name": "prostředky projektu (smyšlené dělení)"},
                {"id": "rozpocet", "name": "rozpočet zadavatele (smyšlené dělení)"},
            ]);
            framework["budget_year_by"] = json!("days");
            framework["ceilings"] = json!([
                {"id": "T-rozpocet-2014", "source": "rozpocet", "year": 2014, "maximum_value": "900000"},
            ]);
        }
    }
}
