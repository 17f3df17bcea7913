//! Random calls: schemes of every kind, offers that are often equal or on an edge.

use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};

use super::{decimal_text, thousandths};

const OFFER_IDS: [&str; 8] = ["b", "a", "B", "10", "9", "é", "A1", "a-1"];
const CRITERION_IDS: [&str; 4] = ["c1", "c2", "c3", "c4"];
const WEIGHTS: [&str; 8] = ["60", "40", "5", "100", "4", "12.5", "33.5", "10"];
const PRICES: [&str; 12] = ["100", "100.00", "80", "90", "110", "120", "120.01", "125", "150", "160", "200", "99.99"];
const RARE_PRICES: [&str; 4] = ["0", "200.01", "0.01", "240"];
const CEILINGS: [&str; 4] = ["200", "160", "200.00", "120"];
const FRAMEWORK_PRICES: [&str; 6] = ["120", "200", "100", "160", "150", "125.00"];
const EXPONENTS: [&str; 8] = ["1", "2", "3", "2", "1", "0.5", "1.5", "0.25"];
const VALUES: [&str; 10] = ["1", "2", "3", "4", "5", "6", "8", "10", "12.5", "0"];

/// Instants in order; some are written with another offset, so that the text does not sort like the time.
const INSTANTS: [&str; 6] = [
    "2024-03-01T10:30:00+02:00",
    "2024-03-01T09:00:00Z",
    "2024-03-01T10:00:00.5+01:00",
    "2024-03-30T23:59:59+01:00",
    "2024-03-31T03:00:00+02:00",
    "2024-03-31T01:00:01Z",
];
/// The first two of `INSTANTS`, third and fifth, in another writing.
const SAME_INSTANTS: [&str; 6] = [
    "2024-03-01T08:30:00Z",
    "2024-03-01T10:00:00+01:00",
    "2024-03-01T09:00:00.500Z",
    "2024-03-31T00:59:59+02:00",
    "2024-03-31T01:00:00+00:00",
    "2024-03-31T03:00:01+02:00",
];

/// What a criterion is made of; which of it counts depends on the rest of the scheme.
#[derive(Debug, Clone)]
struct RawCriterion {
    of_price: bool,
    higher: bool,
    kind: usize,
    weight: usize,
    minimum: Option<usize>,
    parameter: usize,
    option: usize,
}

/// What an offer is made of.
#[derive(Debug, Clone)]
struct RawOffer {
    like_previous: bool,
    price: &'static str,
    price_form: u8,
    values: [usize; 6],
    oddity: u8,
    participant: usize,
    replaces: bool,
    submitted: usize,
    other_writing: bool,
}

/// What the call and the rest of the scheme are made of.
#[derive(Debug, Clone)]
struct RawCall {
    combine: &'static str,
    decide_by: usize,
    parameter: usize,
    no_criteria: bool,
    reference_set: Option<&'static str>,
    rounding: Option<(&'static str, u8, &'static str)>,
    ties: Vec<usize>,
    higher: usize,
    weights_sum: bool,
    ceiling: Option<usize>,
    deadline: Option<usize>,
    framework_prices: Option<usize>,
    dated: bool,
}

fn raw_criterion() -> impl Strategy<Value = RawCriterion> {
    let minimum = prop::option::weighted(0.2, 0_usize..8);
    (any::<bool>(), any::<bool>(), 0_usize..100, 0_usize..8, minimum, 0_usize..100, 0_usize..100).prop_map(
        |(of_price, higher, kind, weight, minimum, parameter, option)| RawCriterion {
            of_price,
            higher,
            kind,
            weight,
            minimum,
            parameter,
            option,
        },
    )
}

fn raw_offer() -> impl Strategy<Value = RawOffer> {
    let price = prop_oneof![20 => select(&PRICES[..]), 1 => select(&RARE_PRICES[..])];
    (
        prop::bool::weighted(0.25),
        price,
        0_u8..60,
        prop::array::uniform6(0_usize..60),
        0_u8..80,
        0_usize..14,
        prop::bool::weighted(0.6),
        0_usize..6,
        any::<bool>(),
    )
        .prop_map(
            |(like_previous, price, price_form, values, oddity, participant, replaces, submitted, other_writing)| {
                RawOffer {
                    like_previous,
                    price,
                    price_form,
                    values,
                    oddity,
                    participant,
                    replaces,
                    submitted,
                    other_writing,
                }
            },
        )
}

fn raw_call() -> impl Strategy<Value = RawCall> {
    let combine = prop_oneof![
        6 => Just("weighted_sum"),
        1 => Just("lowest_price"),
        1 => Just("quotient"),
        2 => Just("quotient_band"),
        1 => Just("price_per_quality"),
        1 => Just("quality_money"),
        1 => Just("price_uplift"),
        1 => Just("feature_coefficient"),
    ];
    let reference_set = select(&[None, Some("submitted"), Some("admitted"), Some("retained"), Some("retained")][..]);
    let rounding = prop::option::weighted(
        0.9,
        (
            select(&["nothing", "points", "total", "points_and_total"][..]),
            select(&[0_u8, 0, 0, 1, 2, 4][..]),
            select(&["half_up", "half_even", "down", "up"][..]),
        ),
    );
    let call = (
        combine,
        0_usize..20,
        0_usize..20,
        prop::bool::weighted(0.3),
        reference_set,
        rounding,
        prop::collection::vec(0_usize..6, 0..=3),
    );
    let rest = (
        0_usize..4,
        prop::bool::weighted(0.2),
        prop::option::weighted(0.6, 0_usize..4),
        prop::option::weighted(0.2, 2_usize..6),
        prop::option::weighted(0.3, 0_usize..6),
        any::<bool>(),
    );
    (call, rest).prop_map(
        |(
            (combine, decide_by, parameter, no_criteria, reference_set, rounding, ties),
            (higher, weights_sum, ceiling, deadline, framework_prices, dated),
        )| RawCall {
            combine,
            decide_by,
            parameter,
            no_criteria,
            reference_set,
            rounding,
            ties,
            higher,
            weights_sum,
            ceiling,
            deadline,
            framework_prices,
            dated,
        },
    )
}

/// A random input of `evaluate`: a valid scheme with 1 to 8 offers, some of them inadmissible.
pub fn tender() -> impl Strategy<Value = Value> {
    let some_offers = prop_oneof![
        1 => prop::collection::vec(raw_offer(), 1..=2),
        6 => prop::collection::vec(raw_offer(), 3..=8),
    ];
    (raw_call(), prop::collection::vec(raw_criterion(), 1..=4), some_offers)
        .prop_map(|(call, criteria, offers)| build(&call, criteria, offers))
}

fn build(call: &RawCall, raw_criteria: Vec<RawCriterion>, raw_offers: Vec<RawOffer>) -> Value {
    let raw_criteria = suitable(call, raw_criteria);
    let criteria: Vec<Value> =
        raw_criteria.iter().zip(CRITERION_IDS).map(|(raw, id)| criterion(call, raw, id)).collect();
    let of_value: Vec<&str> = criteria.iter().filter(|c| c["of"] == "value").filter_map(|c| c["id"].as_str()).collect();
    let combine = combine(call, &criteria, &of_value);
    let ties = ties(call, &criteria);
    let offers = offers(call, &criteria, &combine, &ties, raw_offers);

    let mut scheme = json!({"criteria": criteria, "combine": combine, "ties": ties, "vat": "excluded"});
    if let Some(set) = call.reference_set {
        scheme["reference_set"] = json!(set);
    }
    if let Some((what, places, mode)) = call.rounding {
        scheme["rounding"] = json!({"what": what, "places": places, "mode": mode});
    }
    if call.weights_sum && !criteria.is_empty() {
        let tenths = |c: &Value| thousandths(c["weight"].as_str().expect("a weight"));
        scheme["weights_sum"] = json!(decimal_text(criteria.iter().map(tenths).sum()));
    }
    let needs_ceiling = criteria.iter().any(|c| match c["formula"]["kind"].as_str() {
        Some("discount" | "bilinear") => true,
        Some("below_ceiling") => c["formula"]["ceiling"].is_null(),
        _ => false,
    });
    let mut input = json!({"scheme": scheme, "offers": offers});
    if let Some(ceiling) = call.ceiling.or(needs_ceiling.then_some(0)) {
        input["ceiling"] = json!(CEILINGS[ceiling]);
    }
    if let Some(deadline) = call.deadline {
        input["deadline"] = json!(INSTANTS[deadline]);
    }
    if let Some(first) = call.framework_prices {
        let mut prices = Map::new();
        for (i, offer) in offers.iter().enumerate() {
            if let Some(participant) = offer["participant"].as_str() {
                prices.insert(participant.to_owned(), json!(FRAMEWORK_PRICES[(first + 5 * i) % 6]));
            }
        }
        input["framework_prices"] = Value::Object(prices);
    }
    input
}

/// Criteria that the combination can work with: a price where it is needed, a quality where it is needed, and
/// more than one criterion of the price only in a sum.
fn suitable(call: &RawCall, mut criteria: Vec<RawCriterion>) -> Vec<RawCriterion> {
    let is_sum = call.combine == "weighted_sum";
    if ["lowest_price", "feature_coefficient"].contains(&call.combine) && call.no_criteria {
        return vec![];
    }
    let mut has_price = false;
    for c in &mut criteria {
        c.of_price &= !has_price || is_sum;
        has_price |= c.of_price;
    }
    if call.combine == "price_uplift" {
        let mut other = criteria[0].clone();
        other.of_price = !has_price;
        other.higher = true;
        criteria.truncate(3);
        if criteria.iter().all(|c| c.of_price == has_price) {
            criteria.push(other);
        } else if criteria.iter().all(|c| !c.of_price) {
            criteria[0].of_price = true;
        }
    } else if !is_sum && criteria.iter().all(|c| c.of_price) {
        criteria[0].of_price = false;
    }
    criteria
}

/// The weight; a small one under half of the minimums, so that rounding often decides whether they are reached.
fn weight(raw: &RawCriterion) -> &'static str {
    if raw.minimum.is_some() && raw.option.is_multiple_of(2) { "4" } else { WEIGHTS[raw.weight] }
}

fn criterion(call: &RawCall, raw: &RawCriterion, id: &str) -> Value {
    let kinds: &[&str] = match (raw.of_price, raw.higher) {
        (true, _) => &[
            "ratio",
            "linear_from_best",
            "min_max",
            "below_ceiling",
            "fixed_range",
            "bands",
            "discount",
            "bilinear",
            "logarithm",
            "mean_ratio",
            "mean_distance",
            "ratio",
        ],
        (false, false) => &[
            "ratio",
            "linear_from_best",
            "min_max",
            "fixed_range",
            "bands",
            "logarithm",
            "mean_ratio",
            "mean_distance",
        ],
        (false, true) => &[
            "share_of",
            "points",
            "levels",
            "yes_no",
            "ratio",
            "linear_from_best",
            "min_max",
            "fixed_range",
            "bands",
            "logarithm",
            "mean_ratio",
            "mean_distance",
            "points",
            "share_of",
            "levels",
            "yes_no",
        ],
    };
    let higher = raw.higher && !raw.of_price;
    let kind = kinds[raw.kind % kinds.len()];
    let weight = weight(raw);
    let mut formula = formula(call, raw, kind, higher);
    formula["kind"] = json!(kind);
    let mut criterion = json!({
        "id": id,
        "of": if raw.of_price { "price" } else { "value" },
        "better": if higher { "higher" } else { "lower" },
        "weight": weight,
        "formula": formula,
    });
    if let Some(minimum) = raw.minimum {
        // Quarters and fifths of the weight are what many formulas give exactly; the last two are reached by a
        // third and two thirds of the weight only if points are rounded up to few places.
        let (part, of) = [(0, 1), (1, 4), (1, 2), (2, 5), (3, 5), (1, 4), (1, 3), (2, 3)][minimum];
        let exact = thousandths(weight) * part;
        let points = if of == 3 { (exact + 29) / 30 * 10 } else { exact / of };
        criterion["minimum_points"] = json!(decimal_text(points));
    }
    criterion
}

/// The parameters of a formula, without its kind.
fn formula(call: &RawCall, raw: &RawCriterion, kind: &str, higher: bool) -> Value {
    let (p, option) = (raw.parameter, raw.option);
    // Figures below 0 as quality have no meaning in a share, and turn the band of a quotient around.
    let negative = !["price_per_quality", "quotient_band"].contains(&call.combine);
    let mut formula = json!({});
    match kind {
        "ratio" => {
            if option % 2 == 0 {
                formula["exponent"] = json!(EXPONENTS[p % EXPONENTS.len()]);
            }
            if option % 3 == 0 {
                formula["best"] = json!(if raw.of_price { "100" } else { "5" });
            }
        }
        "linear_from_best" => {
            formula["zero_at"] = json!(["1.25", "1.5", "2", "3"][p % 4]);
            match option % 3 {
                0 if negative => formula["clamp"] = json!(false),
                1 => formula["clamp"] = json!(true),
                _ => {}
            }
        }
        "logarithm" => {
            formula["zero_at"] = json!(["2", "4", "1.5", "1.25"][p % 4]);
            match option % 3 {
                _ if !negative => formula["clamp"] = json!(true),
                0 => formula["clamp"] = json!(true),
                1 => formula["clamp"] = json!(false),
                _ => {}
            }
        }
        "below_ceiling" => {
            if option % 2 == 0 {
                formula["exponent"] = json!(EXPONENTS[p % EXPONENTS.len()]);
            }
            if option % 3 == 0 {
                formula["ceiling"] = json!(["200", "160", "250"][p % 3]);
            }
        }
        "fixed_range" => {
            let (low, high) =
                if raw.of_price { (["80", "100", "90"][p % 3], "150") } else { ("2", ["6", "10"][p % 2]) };
            formula["full_at"] = json!(if higher { high } else { low });
            formula["zero_at"] = json!(if higher { low } else { high });
        }
        "bands" => {
            let edges = if raw.of_price { ["90", "100", "120"] } else { ["2", "4.5", "8"] };
            let weight = thousandths(weight(raw));
            let mut points = [weight, weight * 3 / 5, weight / 4, 0].map(decimal_text);
            if higher {
                points.reverse();
            }
            let bands = edges.iter().zip(&points).map(|(edge, points)| json!({"up_to": edge, "points": points}));
            formula["bands"] = bands.collect();
            formula["beyond"] = json!(points[3]);
        }
        "discount" => {
            if option % 2 == 0 {
                formula["exponent"] = json!(EXPONENTS[p % EXPONENTS.len()]);
            }
            if option % 3 == 0 {
                formula["saturation"] = json!(["0.25", "0.4", "1"][p % 3]);
            }
            if option % 5 < 2 {
                formula["significant"] = json!(["0.05", "0.3"][p % 2]);
            }
        }
        "bilinear" => formula["x"] = json!(["0.85", "0.5", "0.9"][p % 3]),
        "share_of" => formula["maximum"] = json!(["10", "5", "12"][p % 3]),
        "levels" => {
            formula["levels"] = json!({"good": "70", "excellent": "100", "satisfactory": "30", "none": "0"});
            if negative && option % 3 == 0 {
                formula["levels"]["none"] = json!("-50");
            }
        }
        _ => {}
    }
    formula
}

fn combine(call: &RawCall, criteria: &[Value], of_value: &[&str]) -> Value {
    let mut combine = json!({"kind": call.combine});
    match call.combine {
        "quotient" if call.parameter.is_multiple_of(2) => {
            combine["scale"] = json!(["1000", "100000"][call.decide_by % 2]);
        }
        "quotient_band" => {
            combine["percent"] = json!(["20", "10", "25", "50", "3.5", "0"][call.parameter % 6]);
            combine["decide_by"] = match call.decide_by % 3 {
                0 => json!("price"),
                1 => json!("quality"),
                _ => criteria[call.decide_by % criteria.len()]["id"].clone(),
            };
        }
        "quality_money" => {
            let some = if call.parameter.is_multiple_of(3) { &of_value[..1] } else { of_value };
            combine["worth"] = some.iter().map(|id| (*id, ["10", "40", "20"][call.decide_by % 3])).collect::<Value>();
        }
        "feature_coefficient" => {
            combine["best"] = if call.parameter.is_multiple_of(3) {
                json!({"f1": "0.3"})
            } else {
                json!({"f1": "0.15", "f2": "0.05"})
            };
        }
        _ => {}
    }
    combine
}

fn ties(call: &RawCall, criteria: &[Value]) -> Vec<Value> {
    let rule = |choice: &usize| match choice {
        0 => Some(json!({"kind": "lower_price"})),
        1 => Some(json!({"kind": "earlier"})),
        2 if call.higher.is_multiple_of(2) => Some(json!({"kind": "lower_id"})),
        3 => Some(json!({"kind": "draw", "algorithm": "rfc3797", "sources": [["17", "4", "29"], "Losování č. 7"]})),
        4 => Some(json!({"kind": "draw", "algorithm": "sha256", "sources": [["9319", "2.5"]], "salt": "minitendr"})),
        _ => criteria.get(call.higher).map(|c| json!({"kind": "higher", "criterion": c["id"]})),
    };
    call.ties.iter().filter_map(rule).collect()
}

fn offers(
    call: &RawCall,
    criteria: &[Value],
    combine: &Value,
    ties: &[Value],
    raw_offers: Vec<RawOffer>,
) -> Vec<Value> {
    let all_dated = call.deadline.is_some() || ties.iter().any(|tie| tie["kind"] == "earlier");
    let mut offers: Vec<Value> = Vec::new();
    let mut when: Vec<usize> = Vec::new();
    let mut previous: Option<RawOffer> = None;
    for (mut raw, id) in raw_offers.into_iter().zip(OFFER_IDS) {
        if let (true, Some(previous)) = (raw.like_previous, &previous) {
            raw.price = previous.price;
            raw.values = previous.values;
        }
        previous = Some(raw.clone());
        let mut offer = json!({"id": id, "values": values(criteria, combine, &raw)});
        set_price(&mut offer, &raw);
        // Eleven in fourteen have no participant or one of their own.
        match raw.participant {
            0..=3 => {}
            4..=10 => offer["participant"] = json!(format!("of {id}")),
            _ => offer["participant"] = json!(["north", "south"][raw.participant % 2]),
        }
        // A later offer may replace the latest one of the same participant; it is submitted after that one.
        let mut submitted = raw.submitted;
        let same = |o: &Value| !o["participant"].is_null() && o["participant"] == offer["participant"];
        if let (true, Some(earlier)) = (raw.replaces, offers.iter().rposition(same))
            && when[earlier] < 5
        {
            submitted = submitted.max(when[earlier] + 1);
            offer["replaces"] = offers[earlier]["id"].clone();
        }
        when.push(submitted);
        if all_dated || call.dated {
            let writing = if raw.other_writing { SAME_INSTANTS } else { INSTANTS };
            offer["submitted_at"] = json!(writing[submitted]);
        }
        offers.push(offer);
    }
    offers
}

/// The price as such, as the sum of lines, both ways, or not at all.
fn set_price(offer: &mut Value, raw: &RawOffer) {
    let price = thousandths(raw.price);
    // Three pieces at 3.50 and the rest at once.
    let lines = |missing: i64| {
        json!([
            {"item": "piece", "quantity": "3", "unit_price": "3.50"},
            {"item": "rest", "quantity": "0.5", "unit_price": decimal_text((price - 10_500 - missing) * 2)},
        ])
    };
    match raw.price_form {
        0 => offer["price"] = Value::Null,
        1 => {
            offer["lines"] =
                json!([{"item": "hour", "quantity": "10", "unit_price": "5"}, {"item": "way", "quantity": "1"}]);
        }
        2..=5 if price > 20_000 => offer["lines"] = lines(0),
        6 if price > 20_000 => {
            offer["lines"] = lines(0);
            offer["price"] = json!(raw.price);
        }
        // The lines add up to half a hundredth less, which rounds half up to the price.
        7 if price > 20_000 => {
            offer["lines"] = lines(5);
            offer["price"] = json!(raw.price);
        }
        8 if price > 20_000 => offer["lines"] = lines(5),
        _ => offer["price"] = json!(raw.price),
    }
}

/// A value for every criterion that is not the price, and for every feature; seldom one is missing or out of range.
fn values(criteria: &[Value], combine: &Value, raw: &RawOffer) -> Value {
    let mut values = Map::new();
    for (i, criterion) in criteria.iter().enumerate().filter(|(_, c)| c["of"] == "value") {
        let choice = raw.values[i];
        let formula = &criterion["formula"];
        let tenths_of = |whole: &Value, n: i64| decimal_text(thousandths(whole.as_str().expect("a decimal")) * n / 10);
        // 0 to 10 tenths of the most; beyond that the range is left.
        let tenths = match choice {
            56..=57 => 11,
            58 => -1,
            _ => i64::try_from(choice % 11).expect("small"),
        };
        let value = match formula["kind"].as_str() {
            Some("points") => json!(tenths_of(&criterion["weight"], tenths)),
            Some("share_of") => json!(tenths_of(&formula["maximum"], tenths)),
            Some("levels") if choice >= 58 => json!("excelent"),
            Some("levels") => json!(["good", "excellent", "satisfactory", "none"][choice % 4]),
            Some("yes_no") => [json!("1"), json!("0"), json!(true), json!(false)][choice % 4].clone(),
            // The 0 at the end of the grid makes many formulas undefined, so it is seldom.
            _ if choice == 57 => json!(VALUES[9]),
            _ => json!(VALUES[choice % 9]),
        };
        values.insert(criterion["id"].as_str().expect("an id").to_owned(), value);
    }
    if let Some(best) = combine["best"].as_object() {
        for ((feature, best), choice) in best.iter().zip(&raw.values[4..]) {
            let thirds = if *choice == 57 { 4 } else { i64::try_from(choice % 4).expect("small") };
            let v = thousandths(best.as_str().expect("a decimal")) * thirds / 3;
            values.insert(feature.clone(), json!(decimal_text(v)));
        }
    }
    let last = values.keys().next_back().cloned();
    match (raw.oddity, last) {
        (0, Some(name)) => drop(values.remove(&name)),
        (1, Some(name)) => drop(values.insert(name, Value::Null)),
        _ => {}
    }
    Value::Object(values)
}
