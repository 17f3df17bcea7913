//! A year of requests for the benchmark of the simulation. Everything in it is invented.

use minitendr::{SimulateInput, from_json};

/// A year under the whole of the rules: 20 requests a day, six participants with room for 25,000 hours each, contracts of 30 days
/// on average, points for price and plan.
///
/// # Panics
///
/// Never: it is a simulation.
#[must_use]
pub fn input(replications: u32) -> SimulateInput {
    let participants: Vec<String> = (1..=6)
        .map(|number| {
            format!(
                r#"{{"id": "P{number}", "lots": [{{"lot": "L", "rank": {number}, "capacity": {{"hour": "25000"}}}}]}}"#
            )
        })
        .collect();
    let providers: Vec<String> = (1..=6)
        .zip((380..).step_by(10))
        .map(|(number, cost)| {
            format!(
                r#"{{"participant": "P{number}", "costs": {{"hour": "{cost}"}}, "offer_variation": "0.1",
                "participation": {{"base": "0.85", "backlog_effect": "0.2"}}, "pricing": {{"kind": "first_price"}},
                "values": [{{"criterion": "plan", "figure": {{"kind": "uniform", "from": "10", "to": "40"}}}}]}}"#,
            )
        })
        .collect();
    let text = format!(
        r#"{{"seed": 1, "replications": {{"kind": "range", "from": 0, "to": {replications}}}, "scenario": {{
          "framework": {{"id": "F", "authority": "Region", "regime": "zzvz_2016", "may_outlive": true,
            "term": {{"from": "2026-01-01", "to": "2026-12-31"}}, "maximum_value": "380000000",
            "lots": [{{"id": "L", "area": "field_and_outpatient", "region": "CZ053",
              "items": [{{"id": "hour", "unit": "hour", "maximum_unit_price": "520"}}],
              "scheme": {{"combine": {{"kind": "weighted_sum"}}, "rounding": {{"what": "total"}},
                "ties": [{{"kind": "lower_price"}}, {{"kind": "lower_id"}}], "criteria": [
                {{"id": "price", "of": "price", "better": "lower", "weight": "60", "formula": {{"kind": "ratio"}}}},
                {{"id": "plan", "of": "value", "better": "higher", "weight": "40", "formula": {{"kind": "points"}}}}]}}}}],
            "participants": [{}]}},
          "providers": [{}], "authority": {{"offer_period": {{"working_days": 5}}}},
          "demand": [{{"id": "D", "arrivals": {{"kind": "poisson", "per_year": "7300"}},
            "requests": {{"kind": "drawn", "lot": "L", "item": "hour", "office": "5309",
              "quantity": {{"kind": "uniform", "from": "20", "to": "180"}},
              "duration_days": {{"kind": "exponential", "mean": "30"}}}}}}]}}}}"#,
        participants.join(", "),
        providers.join(", ")
    );
    from_json(&text).expect("a simulation")
}
