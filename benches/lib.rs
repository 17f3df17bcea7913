//! Inputs that the benchmarks share, so that every bench measures the same request and the
//! same offers. Run the benchmarks with `cargo bench -p minitendr-benches`.
//!
//! All of them are made as JSON text, for the benches of the text boundary; the typed ones are read from it.
#![expect(clippy::expect_used, reason = "an input that cannot be read ends the benchmark")]

pub mod batch;
pub mod year;

use minitendr::{AwardInput, EvaluateInput, RegisterDocument};

/// Every kind of formula with its parameters, what it looks at and which figures are better.
pub const FORMULAS: &[(&str, &str, &str, &str)] = &[
    ("ratio", "", "price", "lower"),
    ("linear_from_best", r#", "zero_at": "2""#, "price", "lower"),
    ("min_max", "", "price", "lower"),
    ("below_ceiling", "", "price", "lower"),
    ("fixed_range", r#", "full_at": "1000", "zero_at": "3000""#, "price", "lower"),
    (
        "bands",
        r#", "bands": [{"up_to": "1500", "points": "60"}, {"up_to": "2500", "points": "30"}], "beyond": "0""#,
        "price",
        "lower",
    ),
    ("discount", "", "price", "lower"),
    ("bilinear", r#", "x": "0.85""#, "price", "lower"),
    ("logarithm", r#", "zero_at": "4""#, "price", "lower"),
    ("mean_ratio", "", "price", "lower"),
    ("mean_distance", "", "price", "lower"),
    ("share_of", r#", "maximum": "60""#, "value", "higher"),
    ("points", "", "value", "higher"),
    ("levels", r#", "levels": {"10": "20", "20": "40", "30": "60", "40": "80", "50": "100"}"#, "value", "higher"),
    ("yes_no", "", "value", "higher"),
];

/// The input of `evaluate`: 60 points for the price as the lowest divided by the price, 40 for a share of 30.
#[must_use]
pub fn evaluate_text(offers: usize) -> String {
    evaluate_with(offers, &criterion("price", "price", "lower", r#"{"kind": "ratio"}"#), "")
}

/// As [`evaluate_text`], with the square root of the ratio: nearly every figure is irrational.
#[must_use]
pub fn irrational_text(offers: usize) -> String {
    evaluate_with(offers, &criterion("price", "price", "lower", r#"{"kind": "ratio", "exponent": "0.5"}"#), "")
}

/// As [`evaluate_text`] with five offers, and one of the [`FORMULAS`] in place of the ratio.
#[must_use]
pub fn formula_text((kind, parameters, of, better): &(&str, &str, &str, &str)) -> String {
    let formula = format!(r#"{{"kind": "{kind}"{parameters}}}"#);
    let value = |index: usize| match *kind {
        "yes_no" => index.is_multiple_of(2).to_string(),
        _ => format!(r#""{}""#, index.saturating_add(1).saturating_mul(10)),
    };
    if *of == "price" {
        return evaluate_with(5, &criterion("price", of, better, &formula), r#", "ceiling": "5000""#);
    }
    let offers: Vec<String> =
        (0..5).map(|index| offer(index, &format!(r#""plan": "{}", "f": {}"#, plan(index), value(index)))).collect();
    document(&offers.join(", "), &criterion("f", of, better, &formula), "")
}

/// The prices and plans of the first offers, for the same arithmetic in another type.
#[must_use]
pub fn figures(offers: usize) -> Vec<(i64, i64)> {
    (0..offers).map(|index| (hundredths(index), plan(index))).collect()
}

/// The input of `award`: a lot of two items, offers by lines, and a ruling on every second offer.
#[must_use]
pub fn award_text(offers: usize) -> String {
    let offer = |index: usize| {
        let values = if index.is_multiple_of(2) { format!(r#""plan": "{}""#, plan(index)) } else { String::new() };
        format!(
            r#"{{"id": "N{index}", "participant": "P{index}", "submitted_at": "2026-03-05T10:00:00+01:00", "values": {{{values}}},
              "lines": [{{"item": "hour", "quantity": "40.25", "unit_price": "{}.50"}},
                        {{"item": "visit", "quantity": "3", "unit_price": "700"}}]}}"#,
            unit_price(index)
        )
    };
    let ruling = |index: usize| {
        format!(
            r#"{{"kind": "points", "offer": "N{index}", "criterion": "plan", "points": "{}", "role": "committee",
              "reason": "as in the minutes", "at": "2026-03-10T08:00:00+01:00"}}"#,
            plan(index)
        )
    };
    format!(
        r#"{{"framework": {},
          "request": {{"id": "R", "framework": "F", "lot": "L", "office": "5309", "received_at": "2026-03-03T09:00:00+01:00",
            "place": {{"region": "CZ053", "municipality": "5309"}}, "period": {{"from": "2026-04-01", "to": "2026-06-30"}},
            "lines": [{{"item": "hour", "quantity": "40.25", "unit": "hour"}}, {{"item": "visit", "quantity": "3", "unit": "visit"}}],
            "cases": ["case-1", "case-2"]}},
          "deadline": "2026-03-09T12:00:00+01:00", "offers": [{}], "rulings": [{}], "at": "2026-03-10T12:00:00+01:00"}}"#,
        framework(offers),
        list(0..offers, offer),
        list((1..offers).step_by(2), ruling),
    )
}

/// The input of `register`: contracts of twenty participants, of which every second ends.
#[must_use]
pub fn register_text(events: usize) -> String {
    let event = |index: usize| {
        let moments = r#""happened_at": "2026-03-10T12:00:00+01:00", "recorded_at": "2026-03-10T12:05:00+01:00", "role": "clerk""#;
        if index % 3 == 2 {
            let contract = index.saturating_sub(2);
            return format!(
                r#"{{"kind": "ended", "request": "R{contract}", "how": "completed", "delivered": "1800", {moments}}}"#
            );
        }
        format!(
            r#"{{"kind": "contracted", {moments}, "contract": {{"framework": "F", "lot": "L", "request": "R{index}", "offer": "N",
              "participant": "P{}", "lines": [{{"item": "hour", "unit": "hour", "quantity": "4", "unit_price": "450"}}],
              "price": "1800", "children": 1, "place": {{"region": "CZ053"}}, "period": {{"from": "2026-04-01", "to": "2026-06-30"}},
              "awarded_at": "2026-03-10T12:00:00+01:00"}}}}"#,
            index % 20
        )
    };
    format!(r#"{{"framework": {}, "events": [{}]}}"#, framework(20), list(0..events, event))
}

/// The input of `offers_from_table`: so many offers of 40 participants, prices with a comma and as numbers.
#[must_use]
pub fn table_text(rows: usize) -> String {
    let row = |index: usize| {
        let cents = index % 100;
        let price = match index % 2 {
            0 => format!("\"{} {:03},{cents:02} Kč\"", (index % 900).saturating_add(10), index % 1000),
            _ => format!("{}.{cents:02}", index % 100_000),
        };
        format!("[\"N{index}\", \"R{}\", \"P{}\", {price}, \"1. 7. 2026 10:30\", null]", index / 5, index % 40)
    };
    let head = r#"["Nabídka", "Poptávka", "Poskytovatel", "Cena celkem", "Podáno", "Poznámka"]"#;
    let rows: Vec<String> = std::iter::once(head.to_owned()).chain((0..rows).map(row)).collect();
    format!(r#"{{"rows": [{}]}}"#, rows.join(", "))
}

/// The input of `draw`: all of so many ids.
#[must_use]
pub fn draw_text(ids: usize) -> String {
    let pool = list(0..ids, |index| format!(r#""N{index}""#));
    format!(r#"{{"algorithm": "sha256", "sources": [["7", "42"]], "pool": [{pool}], "take": {ids}}}"#)
}

/// As [`evaluate_text`], but all offers are equal and a draw puts them into an order.
#[must_use]
pub fn tie_text(offers: usize) -> String {
    let offers = list(0..offers, |index| format!(r#"{{"id": "N{index}", "price": "100"}}"#));
    format!(
        r#"{{"scheme": {{"combine": {{"kind": "lowest_price"}},
            "ties": [{{"kind": "draw", "algorithm": "sha256", "sources": [["7", "42"]]}}]}}, "offers": [{offers}]}}"#
    )
}

/// Reads the input of `evaluate`.
///
/// # Panics
///
/// Where the text is no such input.
#[must_use]
pub fn evaluate_input(text: &str) -> EvaluateInput {
    serde_json::from_str(text).expect("an input of evaluate")
}

/// Reads the input of `award`.
///
/// # Panics
///
/// Where the text is no such input.
#[must_use]
pub fn award_input(text: &str) -> AwardInput {
    serde_json::from_str(text).expect("an input of award")
}

/// Reads the input of `register`.
///
/// # Panics
///
/// Where the text is no such input.
#[must_use]
pub fn register_input(text: &str) -> RegisterDocument {
    serde_json::from_str(text).expect("an input of register")
}

fn list(indices: impl Iterator<Item = usize>, item: impl Fn(usize) -> String) -> String {
    indices.map(item).collect::<Vec<_>>().join(", ")
}

fn evaluate_with(offers: usize, first: &str, more: &str) -> String {
    document(&list(0..offers, |index| offer(index, &format!(r#""plan": "{}""#, plan(index)))), first, more)
}

fn document(offers: &str, first: &str, more: &str) -> String {
    let plan = r#"{"id": "plan", "of": "value", "better": "higher", "weight": "40", "formula": {"kind": "share_of", "maximum": "30"}}"#;
    format!(
        r#"{{"scheme": {{"criteria": [{first}, {plan}], "combine": {{"kind": "weighted_sum"}}, "weights_sum": "100",
            "ties": [{{"kind": "lower_price"}}]}}, "offers": [{offers}]{more}}}"#
    )
}

fn criterion(id: &str, of: &str, better: &str, formula: &str) -> String {
    format!(r#"{{"id": "{id}", "of": "{of}", "better": "{better}", "weight": "60", "formula": {formula}}}"#)
}

fn offer(index: usize, values: &str) -> String {
    let price = hundredths(index);
    let (crowns, rest) = (price.div_euclid(100), price.rem_euclid(100));
    format!(r#"{{"id": "N{index}", "price": "{crowns}.{rest:02}", "values": {{{values}}}}}"#)
}

/// A price in hundredths of a crown, between 1,000 and 3,000 CZK.
fn hundredths(index: usize) -> i64 {
    let spread = index.wrapping_mul(73_939).wrapping_rem(200_000);
    i64::try_from(spread).unwrap_or_default().saturating_add(100_000)
}

fn plan(index: usize) -> i64 {
    i64::try_from(index.wrapping_mul(7) % 31).unwrap_or_default()
}

fn unit_price(index: usize) -> usize {
    (index.wrapping_mul(37) % 150).saturating_add(300)
}

fn framework(participants: usize) -> String {
    let participant = |index: usize| {
        format!(
            r#"{{"id": "P{index}", "lots": [{{"lot": "L", "prices": {{"hour": "480"}}, "capacity": {{"hour": "100000"}}}}],
              "credentials": [{{"kind": "social_service_registration", "scope": "counselling", "from": "2020-01-01"}}]}}"#
        )
    };
    format!(
        r#"{{"id": "F", "authority": "Region", "regime": "zzvz_2016", "term": {{"from": "2026-01-01", "to": "2029-12-31"}},
          "maximum_value": "100000000", "participants": [{}],
          "lots": [{{"id": "L", "area": "field_and_outpatient", "region": "CZ053",
            "items": [{{"id": "hour", "unit": "hour", "maximum_unit_price": "500", "step": "0.25"}}, {{"id": "visit", "unit": "visit"}}],
            "required_credentials": [{{"kind": "social_service_registration", "scope": "counselling"}}],
            "scheme": {{"combine": {{"kind": "weighted_sum"}}, "ties": [{{"kind": "lower_price"}}, {{"kind": "lower_id"}}], "criteria": [
              {{"id": "price", "of": "price", "better": "lower", "weight": "60", "formula": {{"kind": "ratio"}}}},
              {{"id": "plan", "of": "value", "better": "higher", "weight": "40", "formula": {{"kind": "points"}}}}]}}}}]}}"#,
        list(0..participants, participant)
    )
}
