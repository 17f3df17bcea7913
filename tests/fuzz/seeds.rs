//! Where the fuzzing starts: the inputs of the vectors, and documents that touch as much as one document can.

use std::io;
use std::path::PathBuf;

use crate::Vector;

/// An operation and its input.
#[derive(Clone, Default)]
pub(crate) struct Input {
    pub(crate) operation: String,
    pub(crate) text: String,
}

/// The inputs of all vectors in the order of their files, and ours.
pub(crate) fn seeds() -> io::Result<Vec<Input>> {
    let mut files = Vec::new();
    let mut folders = vec![PathBuf::from("tests/vectors")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            if entry.file_type()?.is_dir() {
                folders.push(entry.path());
            } else if entry.path().extension().is_some_and(|extension| extension == "json") {
                files.push(entry.path());
            }
        }
    }
    files.sort();
    let mut inputs = Vec::new();
    for file in files {
        let text = std::fs::read_to_string(&file)?;
        let vectors: Vec<Vector> = serde_json::from_str(&text).map_err(io::Error::other)?;
        inputs.extend(
            vectors.iter().map(|vector| Input { operation: vector.op.clone(), text: vector.input.get().to_owned() }),
        );
    }
    for text in AWARDS {
        inputs.push(Input { operation: "award".to_owned(), text: text.replace("FRAMEWORK", FRAMEWORK) });
    }
    for (operation, text) in SMALL {
        inputs.push(Input { operation: operation.to_owned(), text: text.to_owned() });
    }
    inputs.push(Input { operation: "register".to_owned(), text: REGISTER.replace("FRAMEWORK", FRAMEWORK) });
    Ok(inputs)
}

const FRAMEWORK: &str = r#"{"format": "minitendr.framework.v1", "id": "F", "title": "Services", "authority": "Region",
 "regime": "zzvz_2016", "term": {"from": "2026-01-01", "to": "2029-12-31"}, "may_outlive": true, "maximum_value": "1000000",
 "lots": [{"id": "L", "area": "field_and_outpatient", "region": "CZ053", "maximum_value": "500000",
  "items": [{"id": "hour", "unit": "hour", "maximum_unit_price": "500", "step": "0.25"}, {"id": "visit", "unit": "visit"}],
  "scheme": {"combine": {"kind": "weighted_sum"}, "rounding": {"what": "points", "places": 2, "mode": "half_even"},
   "ties": [{"kind": "lower_price"}, {"kind": "earlier"}, {"kind": "draw", "algorithm": "rfc3797", "sources": [["7", "42"], "Pardubice"]}],
   "criteria": [{"id": "price", "of": "price", "better": "lower", "weight": "60", "formula": {"kind": "ratio", "exponent": "0.5"}},
    {"id": "plan", "of": "value", "better": "higher", "weight": "40", "formula": {"kind": "points"}, "minimum_points": "5"}]},
  "abnormally_low": {"kind": "below", "reference": "mean", "percent": "30"},
  "required_credentials": [{"kind": "social_service_registration", "scope": "counselling"}]}],
 "participants": [
  {"id": "P", "ico": "00006947", "lots": [{"lot": "L", "rank": 1, "prices": {"hour": "480"}, "capacity": {"hour": "100", "visit": "20"},
    "territory": {"regions": ["CZ053"], "municipalities": ["5309"]}, "maximum_value": "400000"}],
   "credentials": [{"kind": "social_service_registration", "scope": "counselling", "from": "2020-01-01", "to": "2030-12-31"}]},
  {"id": "Q", "name": "Q z. s.", "lots": [{"lot": "L", "rank": 2}],
   "credentials": [{"kind": "social_service_registration", "scope": "counselling", "from": "2020-01-01"}]},
  {"id": "R", "lots": [{"lot": "L"}]}]}"#;

const AWARDS: [&str; 2] = [
    r#"{"framework": FRAMEWORK,
 "state": {"committed": "1000", "lots": {"L": {"committed": "1000", "contracts": 1}},
  "participants": {"L": {"P": {"committed": "1000", "contracts": 1, "in_use": {"hour": "2.5"}}}}},
 "request": {"id": "R1", "version": 2, "framework": "F", "lot": "L", "office": "5309", "received_at": "2026-03-03T09:00:00+01:00",
  "place": {"region": "CZ053", "municipality": "5309"}, "period": {"from": "2026-04-01", "to": "2026-06-30"}, "urgency": "urgent",
  "lines": [{"item": "hour", "quantity": "40.25", "unit": "hour"}, {"item": "visit", "quantity": "3", "unit": "visit"}],
  "need": {"ages": {"from": 6, "to": 11}, "target_groups": ["g"], "languages": ["cs"], "risk": "low"},
  "cases": ["case-1", "case-2"], "maximum_price": "30000"},
 "deadline": "2026-03-09T12:00:00+01:00",
 "offers": [
  {"id": "1", "request": "R1", "request_version": 2, "participant": "P", "submitted_at": "2026-03-05T10:00:00+01:00", "values": {"plan": "30"},
   "lines": [{"item": "hour", "quantity": "40.25", "unit_price": "450.00"}, {"item": "visit", "quantity": "3", "unit_price": "700"}], "capacity": {"hour": "90"}},
  {"id": "2", "request": "R1", "request_version": 2, "participant": "Q", "submitted_at": "2026-03-06T10:00:00+01:00",
   "lines": [{"item": "hour", "quantity": "40.25", "unit_price": "150.00"}, {"item": "visit", "quantity": "3", "unit_price": "200"}]}],
 "rulings": [
  {"kind": "justification", "offer": "2", "accepted": true, "role": "committee", "reason": "own means", "at": "2026-03-10T08:00:00+01:00"},
  {"kind": "points", "offer": "2", "criterion": "plan", "points": "20", "role": "committee", "reason": "good", "at": "2026-03-10T08:00:00+01:00"},
  {"kind": "refusal", "offer": "1", "role": "clerk", "reason": "full", "at": "2026-03-10T09:00:00+01:00"}],
 "at": "2026-03-10T12:00:00+01:00"}"#,
    r#"{"framework": FRAMEWORK,
 "request": {"id": "R2", "framework": "F", "lot": "L", "office": "5309", "received_at": "2026-03-03T09:00:00+01:00",
  "place": {"region": "CZ053"}, "period": {"from": "2026-04-01", "to": "2026-06-30"},
  "lines": [{"item": "hour", "quantity": "40", "unit": "hour"}], "cases": ["case-1"]},
 "offers": [
  {"id": "1", "participant": "P", "values": {"plan": 30}, "lines": [{"item": "hour", "quantity": "40", "unit_price": "450"}], "submitted_at": "2026-03-05T10:00:00Z"},
  {"id": "1b", "participant": "P", "values": {"plan": "35"}, "lines": [{"item": "hour", "quantity": "40", "unit_price": "450"}], "submitted_at": "2026-03-05T11:00:00Z", "replaces": "1"},
  {"id": "2", "participant": "Q", "lines": [{"item": "hour", "quantity": "40", "unit_price": "450"}], "submitted_at": "2026-03-06T10:00:00Z"},
  {"id": "3", "participant": "R", "values": {"plan": "35"}, "lines": [{"item": "hour", "quantity": "40", "unit_price": "470"}]}],
 "rulings": [{"kind": "clarification", "offer": "2", "values": {"plan": "35"}, "role": "committee", "reason": "asked", "at": "2026-03-10T08:00:00+01:00"}],
 "at": "2026-03-10T12:00:00+01:00"}"#,
];

const REGISTER: &str = r#"{"format": "minitendr.register.v1", "framework": FRAMEWORK, "events": [
 {"kind": "contracted", "contract": {"format": "minitendr.contract.v1", "framework": "F", "lot": "L", "request": "R1", "offer": "1",
   "participant": "P", "lines": [{"item": "hour", "unit": "hour", "quantity": "40.25", "unit_price": "450"}], "price": "18112.5",
   "children": 2, "place": {"region": "CZ053"}, "period": {"from": "2026-04-01", "to": "2026-06-30"}, "awarded_at": "2026-03-10T12:00:00+01:00"},
  "happened_at": "2026-03-10T12:00:00+01:00", "recorded_at": "2026-03-10T12:05:00+01:00", "role": "clerk"},
 {"kind": "closed", "request": "R2", "lot": "L", "outcome": "no_offer", "happened_at": "2026-03-11T12:00:00+01:00",
  "recorded_at": "2026-03-11T12:00:00+01:00", "role": "clerk"},
 {"kind": "ended", "request": "R1", "how": "ended_early", "delivered": "9000", "happened_at": "2026-05-11T12:00:00+02:00",
  "recorded_at": "2026-05-12T12:00:00+02:00", "role": "clerk"}]}"#;

/// The operations on a single question, each with all its fields.
const SMALL: [(&str, &str); 15] = [
    (
        "lint",
        r#"{"scheme": {"combine": {"kind": "weighted_sum"}, "rounding": {"what": "points", "places": 1, "mode": "down"}, "reference_set": "retained",
  "ties": [{"kind": "higher", "criterion": "plan"}, {"kind": "draw", "algorithm": "rfc3797", "sources": [["7", "42"]]}],
  "criteria": [{"id": "price", "of": "price", "better": "lower", "weight": "50", "formula": {"kind": "discount", "exponent": "1.5", "saturation": "0.2"}},
   {"id": "plan", "of": "value", "better": "higher", "weight": "30", "formula": {"kind": "levels", "levels": {"good": "100", "fair": "40", "none": "-10"}}, "minimum_points": "5"},
   {"id": "km", "of": "value", "better": "lower", "weight": "20", "formula": {"kind": "bands", "bands": [{"up_to": "10", "points": "20"}, {"up_to": "30", "points": "8"}], "beyond": "0"}}]},
 "ceiling": "150000", "spread": {"price": {"from": "90000", "to": "150000"}, "km": {"from": "1", "to": "40"}}}"#,
    ),
    (
        "report",
        r#"{"award": {"framework": {"id": "F", "authority": "Kraj", "regime": "zzvz_2016", "term": {"from": "2026-01-01", "to": "2029-12-31"}, 
   "lots": [{"id": "L", "area": "field_and_outpatient", "region": "CZ053", "items": [{"id": "hour", "unit": "hour", "maximum_unit_price": "500"}], "scheme": {"combine": {"kind": "weighted_sum"}, 
    "criteria": [{"id": "price", "of": "price", "better": "lower", "weight": "60", "formula": {"kind": "ratio"}}, {"id": "plan", "of": "value", "better": "higher", "weight": "40", "formula": {"kind": "points"}}]}}], 
   "participants": [{"id": "P", "lots": [{"lot": "L", "rank": 1, "prices": {"hour": "480"}}]}, {"id": "Q", "lots": [{"lot": "L", "rank": 2, "prices": {"hour": "480"}}]}, {"id": "R", "lots": [{"lot": "L", "rank": 3, "prices": {"hour": "480"}}]}, {"id": "S", "lots": [{"lot": "L", "rank": 4, "prices": {"hour": "480"}}]}]}, 
  "request": {"id": "R", "framework": "F", "lot": "L", "office": "5309", "received_at": "2026-03-03T09:00:00+01:00", "place": {"region": "CZ053"}, "period": {"from": "2026-04-01", "to": "2026-06-30"}, "lines": [{"item": "hour", "quantity": "40", "unit": "hour"}], "cases": ["case-1"]}, "at": "2026-03-10T12:00:00+01:00", 
  "offers": [{"id": "1", "participant": "P", "values": {"plan": "30"}, "lines": [{"item": "hour", "quantity": "40", "unit_price": "450"}]}, {"id": "2", "participant": "Q", "values": {"plan": "38"}, "lines": [{"item": "hour", "quantity": "40", "unit_price": "420"}]}, {"id": "3", "participant": "R", "lines": [{"item": "hour", "quantity": "40", "unit_price": "510"}]}], 
  "rulings": [{"kind": "refusal", "offer": "2", "role": "clerk", "reason": "full", "at": "2026-03-10T12:00:00+01:00"}, {"kind": "clarification", "offer": "3", "values": {"plan": "1"}, "role": "clerk", "reason": "asked", "at": "2026-03-10T12:00:00+01:00"}]},
 "language": "en", "authority_name": "Office", "reference": "MT 1/2026", "evaluators": ["chair", "member"], "drawn_up_on": "2026-03-10", "invented": true}"#,
    ),
    (
        "notices",
        r#"{"award": {"framework": {"id": "F", "authority": "Kraj", "regime": "zzvz_2016", "term": {"from": "2026-01-01", "to": "2029-12-31"}, "lots": [{"id": "L", "area": "field_and_outpatient", "region": "CZ053", "items": [{"id": "hour", "unit": "hour", "maximum_unit_price": "500"}], "scheme": {"combine": {"kind": "weighted_sum"}, 
    "criteria": [{"id": "price", "of": "price", "better": "lower", "weight": "60", "formula": {"kind": "ratio"}}, {"id": "plan", "of": "value", "better": "higher", "weight": "40", "formula": {"kind": "points"}}]}, 
    "path": {"rules": [{"id": "direct", "way": {"kind": "direct", "rule": {"kind": "cascade"}, "answer_within": {"working_days": 1}}}]}}], 
   "participants": [{"id": "P", "lots": [{"lot": "L", "rank": 1, "prices": {"hour": "480"}}]}, {"id": "Q", "lots": [{"lot": "L", "rank": 2, "prices": {"hour": "480"}}]}, {"id": "R", "lots": [{"lot": "L", "rank": 3, "prices": {"hour": "480"}}]}, {"id": "S", "lots": [{"lot": "L", "rank": 4, "prices": {"hour": "480"}}]}]}, 
  "request": {"id": "R", "framework": "F", "lot": "L", "office": "5309", "received_at": "2026-03-03T09:00:00+01:00", "place": {"region": "CZ053"}, "period": {"from": "2026-04-01", "to": "2026-06-30"}, "lines": [{"item": "hour", "quantity": "40", "unit": "hour"}], "cases": ["case-1"]}, "at": "2026-03-03T15:00:00+01:00", 
  "answers": [{"participant": "P", "asked_at": "2026-03-03T10:00:00+01:00", "reply": {"kind": "declined", "at": "2026-03-03T11:00:00+01:00", "reason": "full"}}, {"participant": "Q", "asked_at": "2026-03-03T12:00:00+01:00", "reply": {"kind": "accepted", "at": "2026-03-03T13:00:00+01:00"}}]}}"#,
    ),
    (
        "select",
        r#"{"rule": {"kind": "lowest_price", "ties": [{"kind": "lower_price"}, {"kind": "draw", "algorithm": "sha256", "sources": [["7", "42"]], "salt": "s"}, {"kind": "lower_id"}]},
 "participants": [{"id": "A", "rank": 1, "price": "420.50", "share": "0.6", "capacity": "10.25", "awarded": "3"},
  {"id": "B", "rank": 2, "price": "420.5", "share": "0.4", "capacity": "5", "awarded": "0"}, {"id": "C", "rank": 3, "price": "1", "share": "0"}],
 "orders": [{"value": "1000", "quantity": "4.5", "declined_by": ["C", "A"]}, {"value": "0", "quantity": "0.25"}]}"#,
    ),
    (
        "select",
        r#"{"rule": {"kind": "target_shares", "measure": "quantity"},
 "participants": [{"id": "A", "rank": 1, "share": "0.6", "awarded": "3.5"}, {"id": "B", "rank": 2, "share": "0.4", "capacity": "5"}],
 "orders": [{"quantity": "4.5", "declined_by": ["A"]}, {"quantity": "0.25"}, {"quantity": "9999999999999999999999999999"}]}"#,
    ),
    (
        "split",
        r#"{"quantity": "75.5", "rule": {"kind": "cheapest"}, "cost_per_contract": "50", "maximum_contracts": 3,
 "offers": [{"id": "A", "unit_price": "10", "capacity": "40"}, {"id": "B", "unit_price": "9.5", "pack": "12", "minimum": "24", "capacity": "60"},
  {"id": "C", "unit_price": "10.01", "pack": "0.7"}, {"id": "D", "unit_price": "12", "minimum": "5"}, {"id": "E", "unit_price": "0", "capacity": "0"}]}"#,
    ),
    (
        "split",
        r#"{"quantity": "75.5", "rule": {"kind": "shares", "shares": {"A": "33.3", "B": "66.7"}}, "cost_per_contract": "50",
 "offers": [{"id": "A", "unit_price": "10", "capacity": "40"}, {"id": "B", "unit_price": "9.5", "pack": "12", "minimum": "24"}]}"#,
    ),
    (
        "eligible",
        r#"{"request": {"lot": "1", "services": ["visit", "therapy"], "regions": ["CZ053"], "value": "2000", "date": "2026-03-03"},
 "participants": [{"id": "A", "enabled": true, "lots": [{"lot": "1", "services": ["visit", "therapy"], "regions": ["CZ053", "CZ041"],
   "value_from": "100", "value_to": "2000", "enabled": true}, {"lot": "2", "services": [], "regions": []}]}, {"id": "B", "lots": []}]}"#,
    ),
    (
        "candidates",
        r#"{"framework": {"id": "F", "authority": "Region", "regime": "zzvz_2016", "term": {"from": "2026-01-01", "to": "2029-12-31"},
  "lots": [{"id": "L", "area": "residential", "region": "CZ053", "items": [{"id": "hour", "unit": "hour"}], "scheme": {"combine": {"kind": "lowest_price"}},
   "required_credentials": [{"kind": "other", "scope": "s", "form": "field"}, {"kind": "social_service_registration", "scope": "t"}]}],
  "participants": [{"id": "P", "lots": [{"lot": "L", "capacity": {"hour": "1"}, "territory": {"municipalities": ["5309"]},
    "profile": {"ages": {"from": 0, "to": 17}, "target_groups": ["g"], "specialisations": ["a"], "languages": ["cs"], "risks": ["r"], "attributes": ["x"]}}],
   "credentials": [{"kind": "other", "scope": "s", "form": "field", "from": "2026-03-01", "to": "2026-03-31"}]}]},
 "state": {"participants": {"L": {"P": {"suspended_until": "2026-03-20"}}}},
 "request": {"id": "R", "framework": "F", "lot": "L", "office": "5309", "received_at": "2026-03-03T09:00:00+01:00", "place": {"region": "CZ053"},
  "period": {"from": "2026-04-01", "to": "2026-06-30"}, "lines": [{"item": "hour", "quantity": "40", "unit": "hour"}], "cases": ["case-1"],
  "need": {"ages": {"from": 6, "to": 11}, "target_groups": ["g"], "specialisations": ["b"], "languages": ["uk"], "risk": "r", "preferences": {"x": "0.5"}}},
 "at": "2026-03-10T12:00:00+01:00", "stage": "offer"}"#,
    ),
    (
        "award",
        r#"{"framework": {"id": "F", "authority": "Region", "regime": "zzvz_2016", "term": {"from": "2026-01-01", "to": "2029-12-31"},
  "funding_sources": [{"id": "state"}], "budget_year_by": "days",
  "ceilings": [{"id": "C", "lots": ["L"], "year": 2026, "source": "state", "participant": "P", "item": "bed", "maximum_value": "90000"}],
  "lots": [{"id": "L", "area": "residential", "region": "CZ053", "items": [{"id": "bed", "unit": "bed_day", "pay_for": "availability", "maximum_unit_price": 500}],
   "scheme": {"combine": {"kind": "lowest_price"}}, "path": {"lines_differ": "b", "rules": [
    {"id": "a", "when": {"up_to": 20000}, "way": {"kind": "direct", "rule": {"kind": "rotation", "declined": "lose_turn"}, "answer_within": {"hours": 4},
     "confirm_within": {"working_days": 1}, "parts": true, "suspension": {"declines": 2, "within_days": 30, "for_days": 30}, "otherwise": "b"}},
    {"id": "b", "when": {"above": 20000}, "way": {"kind": "mini_tender", "offer_period": {"days": 5}, "prolongation": {"days": 2}, "after_refusal": "new_call"}}]}}],
  "participants": [{"id": "P", "lots": [{"lot": "L", "rank": 1, "prices": {"bed": 400}}]}, {"id": "Q", "lots": [{"lot": "L", "rank": 2, "prices": {"bed": 410}}]}]},
 "state": {"reserved": 1, "committed": 900, "delivered": 90, "invoiced": 9, "paid": 9,
  "lots": {"L": {"committed": 900, "delivered": 90, "invoiced": 9, "paid": 9, "contracts": 1, "turns": 1}},
  "participants": {"L": {"P": {"committed": 900, "direct": {"declined_on": ["2026-03-01"]}}, "Q": {"direct": {"orders": 1, "value": 0, "quantities": {"bed": 2}, "turn": 1}}}},
  "ceilings": {"C": {"committed": "900/7", "delivered": "90/7", "invoiced": "9/7", "paid": "9/7"}}},
 "request": {"id": "R", "framework": "F", "lot": "L", "office": "5309", "received_at": "2026-03-03T09:00:00+01:00", "place": {"region": "CZ053"},
  "period": {"from": "2026-12-01", "to": "2027-01-30"}, "lines": [{"item": "bed", "quantity": "40", "unit": "bed_day"}], "cases": ["case-1"], "funding_source": "state"},
 "answers": [{"participant": "P", "asked_at": "2026-03-03T10:00:00+01:00", "by_telephone": true, "reply": {"kind": "declined", "at": "2026-03-03T11:00:00+01:00", "reason": "full"}},
  {"participant": "Q", "asked_at": "2026-03-03T12:00:00+01:00", "by_telephone": true, "confirmed_at": "2026-03-04T08:00:00+01:00",
   "reply": {"kind": "accepted", "at": "2026-03-03T13:00:00+01:00"}}],
 "at": "2026-03-05T12:00:00+01:00"}"#,
    ),
    (
        "privacy",
        r#"{"texts": {"a": "845612 / 123, +420 603 123 456, 603123456", "b": "sp. zn. 12 P a Nc 34/2014, jan@obec.cz", "c": "0351010012"},
 "numbers": ["c"], "least": 4,
 "request": {"id": "1 P 2/2026", "framework": "F", "lot": "L", "office": "5309", "received_at": "2026-03-03T09:00:00+01:00",
  "place": {"region": "CZ053", "municipality": "5309"}, "period": {"from": "2026-04-01", "to": "2026-06-30"},
  "lines": [{"item": "hour", "quantity": "40", "unit": "hour"}], "cases": ["case-1", "case-2"],
  "need": {"ages": {"from": 6, "to": 11}, "target_groups": ["g"], "specialisations": ["b"], "languages": ["uk"], "risk": "r", "preferences": {"x": "0.5"}}},
 "others": [{"id": "S", "framework": "F", "lot": "L", "office": "5301", "received_at": "2026-03-03T09:00:00+01:00",
   "place": {"region": "CZ053", "municipality": "5301"}, "period": {"from": "2026-04-01", "to": "2026-06-30"},
   "lines": [{"item": "hour", "quantity": "4", "unit": "hour"}, {"item": "visit", "quantity": "1", "unit": "visit"}], "cases": ["case-2", "case-3"],
   "need": {"ages": {"from": 4, "to": 12}, "target_groups": ["g", "h"], "specialisations": ["b"], "languages": ["uk"], "risk": "r"}},
  {"id": "T", "framework": "G", "lot": "L", "office": "5309", "received_at": "2026-03-03T09:00:00+01:00", "place": {"region": "CZ053"},
   "period": {"from": "2026-04-01", "to": "2026-06-30"}, "lines": [{"item": "hour", "quantity": "4", "unit": "hour"}], "cases": ["case-4"]}]}"#,
    ),
    (
        "requirement",
        r#"{"requirement": {"type": "number", "minimum": "0", "maximum": 9, "any_of": ["1", 2, "3.50"], "at_least": 1, "at_most": 2, "allow_extra": true},
 "response": ["1.0", 2, "7"]}"#,
    ),
    ("parameters", r#"{"id": "small_scale.services", "regime": "zzvz_2016", "on": "2025-04-02"}"#),
    (
        "check",
        r#"{"framework": {"id": "F", "authority": "Region", "regime": "zzvz_2016", "term": {"from": "2026-01-01", "to": "2030-01-01"}, "may_outlive": true,
  "legal_choices": [{"parameter": "evaluation.price_only", "kind": "override", "reason": "r", "role": "clerk", "at": "2026-01-01T09:00:00+01:00"},
   {"parameter": "framework.maximum_years", "kind": "adopt", "reason": "r", "role": "clerk"}],
  "lots": [{"id": "L", "area": "residential", "region": "CZ053", "items": [{"id": "bed", "unit": "bed_day"}], "scheme": {"combine": {"kind": "lowest_price"}, "vat": "included"}}],
  "participants": [{"id": "P", "lots": [{"lot": "L"}]}]},
 "requests": [{"id": "R", "framework": "F", "lot": "L", "office": "5309", "received_at": "2026-03-03T09:00:00+01:00", "place": {"region": "CZ041"},
  "period": {"from": "2030-12-01", "to": "2031-01-30"}, "lines": [{"item": "bed", "quantity": "40", "unit": "bed_day"}], "cases": ["case-1"]}], "on": "2016-09-30"}"#,
    ),
    (
        "duties",
        r#"{"framework": {"id": "F", "authority": "Region", "regime": "zzvz_2016", "term": {"from": "2026-01-01", "to": "2029-12-31"},
  "legal_choices": [{"parameter": "profile.publication_floor", "kind": "adopt", "reason": "r", "role": "clerk"}],
  "lots": [{"id": "L", "area": "residential", "region": "CZ053", "items": [{"id": "bed", "unit": "bed_day"}], "scheme": {"combine": {"kind": "lowest_price"}}}],
  "participants": [{"id": "P", "lots": [{"lot": "L"}]}, {"id": "Q", "lots": [{"lot": "L"}]}]},
 "contract": {"framework": "F", "lot": "L", "request": "R", "offer": "1", "participant": "P", "lines": [{"item": "bed", "unit": "bed_day", "quantity": "40", "unit_price": "1250.5"}],
  "price": "50020", "children": 1, "place": {"region": "CZ053"}, "period": {"from": "2026-04-01", "to": "2026-06-30"}, "awarded_at": "2026-03-10T12:00:00+01:00"},
 "concluded_on": "2026-03-12", "offered": ["P", "Q"], "performance_ends": "2026-06-30"}"#,
    ),
];
