//! The three framework contracts, each with a lot in each region.

use minitendr::{ChangePricesInput, change_prices};
use serde_json::{Value, json};

use super::paths::{add_ceilings, path};

/// The items of an area: id, unit, the maximum price of a unit in CZK, and the step of quantities.
type Items = &'static [(&'static str, &'static str, u64, Option<&'static str>)];

/// One area of services with its framework contract.
pub(super) struct Area {
    pub(super) framework: &'static str,
    title: &'static str,
    kind: &'static str,
    pub(super) items: Items,
    /// The least and the most that a participant can have in contracts at one time, of the first item.
    capacity: (u64, u64),
    credential: (&'static str, &'static str),
}

pub(super) const AREAS: &[Area] = &[
    Area {
        framework: "P",
        title: "Pobytové služby",
        kind: "residential",
        items: &[("bed_day", "bed_day", 1_150, None), ("night", "night", 820, None)],
        capacity: (3_600, 5_400),
        credential: ("child_protection_authorisation", "zdvop"),
    },
    Area {
        framework: "O",
        title: "Odborné poradenství a diagnostika",
        kind: "counselling_and_diagnostics",
        items: &[("consultation", "consultation", 780, None), ("expert_report", "expert_report", 6_900, None)],
        capacity: (330, 540),
        credential: ("social_service_registration", "37-A"),
    },
    Area {
        framework: "T",
        title: "Terénní a ambulantní služby pro rodiny a děti",
        kind: "field_and_outpatient",
        items: &[
            ("hour", "hour", 460, Some("0.25")),
            ("visit", "visit", 260, None),
            ("kilometre", "kilometre", 9, None),
        ],
        capacity: (2_400, 4_200),
        credential: ("social_service_registration", "65-F"),
    },
];

pub(super) const REGIONS: &[&str] = &["CZ053", "CZ041"];

/// The municipalities with extended powers of a region; single codes are to be verified.
pub(super) fn municipalities(region: &str) -> Vec<String> {
    if region == "CZ053" {
        (5301..=5315).map(|code| code.to_string()).collect()
    } else {
        (4101..=4107).map(|code| code.to_string()).collect()
    }
}

/// A provider: its number, the areas and regions it serves, its prices in percent of the maximum, and whether it serves
/// only a part of the region (the first so many municipalities).
pub(super) struct Provider {
    pub(super) number: u64,
    pub(super) areas: &'static str,
    pub(super) regions: &'static [&'static str],
    pub(super) level: u64,
    pub(super) reach: Option<usize>,
}

pub(super) const PROVIDERS: &[Provider] = &[
    Provider { number: 1, areas: "PT", regions: &["CZ053"], level: 93, reach: None },
    Provider { number: 2, areas: "POT", regions: &["CZ053"], level: 97, reach: None },
    Provider { number: 3, areas: "OT", regions: &["CZ053"], level: 91, reach: None },
    Provider { number: 4, areas: "T", regions: &["CZ053"], level: 88, reach: Some(9) },
    Provider { number: 5, areas: "PO", regions: &["CZ053"], level: 95, reach: None },
    Provider { number: 6, areas: "POT", regions: &["CZ053", "CZ041"], level: 99, reach: None },
    Provider { number: 7, areas: "PT", regions: &["CZ041"], level: 94, reach: None },
    Provider { number: 8, areas: "POT", regions: &["CZ041"], level: 96, reach: None },
    Provider { number: 9, areas: "OT", regions: &["CZ041"], level: 92, reach: None },
    Provider { number: 10, areas: "PT", regions: &["CZ041"], level: 90, reach: Some(5) },
    Provider { number: 11, areas: "PO", regions: &["CZ041"], level: 98, reach: None },
    Provider { number: 12, areas: "OT", regions: &["CZ053", "CZ041"], level: 97, reach: None },
];

/// The id of a provider.
pub(super) fn id(number: u64) -> String {
    format!("P{number:02}")
}

/// The providers of a lot.
pub(super) fn providers(framework: &str, region: &str) -> Vec<&'static Provider> {
    PROVIDERS
        .iter()
        .filter(|provider| provider.areas.contains(framework) && provider.regions.contains(&region))
        .collect()
}

/// The framework contracts as documents.
pub(super) fn all() -> Vec<Value> {
    AREAS.iter().map(framework).collect()
}

/// The first day of the prices that follow the index.
pub(super) const INDEXED_FROM: &str = "2014-07-01";

/// A framework contract with the prices of its second half, which the engine itself computes along an invented index.
fn framework(area: &Area) -> Value {
    let input: ChangePricesInput = serde_json::from_value(json!({
        "framework": as_concluded(area),
        "from": INDEXED_FROM,
        "change": {
            "kind": "index", "base": "2014-01", "current": "2014-05",
            "index": {"id": "smysleny-index", "source": "smyšlené hodnoty, žádná statistika",
                "values": {"2014-01": "100.0", "2014-02": "100.3", "2014-03": "100.9", "2014-04": "101.5", "2014-05": "101.8"}},
        },
        "because": "Doložka o indexaci, smyšlený index.",
    }))
    .unwrap_or_else(|error| panic!("{error}"));
    let changes = change_prices(input).unwrap_or_else(|error| panic!("{error}"));
    serde_json::to_value(&changes.framework).unwrap_or_else(|error| panic!("{error}"))
}

fn as_concluded(area: &Area) -> Value {
    let lots: Vec<Value> = REGIONS.iter().map(|region| lot(area, region)).collect();
    let members = PROVIDERS.iter().filter(|provider| provider.areas.contains(area.framework));
    let participants: Vec<Value> = members.map(|provider| participant(area, provider)).collect();
    let mut framework = json!({
        "format": "minitendr.framework.v1",
        "id": area.framework,
        "title": area.title,
        "authority": "Ministerstvo práce a sociálních věcí",
        "regime": "zvz_2006",
        "term": {"from": "2013-01-01", "to": "2015-12-31"},
        "maximum_value": match area.framework { "P" => "26000000", "O" => "3200000", _ => "16000000" },
        "lots": lots,
        "participants": participants,
    });
    add_ceilings(&mut framework);
    framework
}

fn lot(area: &Area, region: &str) -> Value {
    let items: Vec<Value> = area
        .items
        .iter()
        .map(|(id, unit, maximum, step)| {
            let mut item =
                json!({"id": id, "name": called(id), "unit": unit, "maximum_unit_price": format!("{maximum}.00")});
            if let Some(step) = step {
                item["step"] = json!(step);
            }
            if *unit == "night" {
                item["pay_for"] = json!("availability");
            }
            item
        })
        .collect();
    json!({
        "id": format!("{}-{region}", area.framework),
        "area": area.kind,
        "region": region,
        "items": items,
        "scheme": scheme(area.framework),
        "path": path(area.framework),
        "abnormally_low": {"kind": "below", "reference": "mean", "of": "others", "percent": "30", "offers_from": 2},
        "maximum_value": super::requests::lot_maximum(area.framework, region),
        "required_credentials": [{"kind": area.credential.0, "scope": area.credential.1}],
    })
}

/// Criteria and weights are ours; those of the pilot are not known.
fn scheme(framework: &str) -> Value {
    let price = |weight: &str| json!({"id": "price", "name": called("price"), "of": "price", "better": "lower", "weight": weight, "formula": {"kind": "ratio"}});
    let value = |id: &str, weight: &str, better: &str, formula: Value| json!({"id": id, "name": called(id), "of": "value", "better": better, "weight": weight, "formula": formula});
    let criteria = match framework {
        "P" => vec![price("60"), {
            let mut plan = value("plan", "40", "higher", json!({"kind": "points"}));
            plan["minimum_points"] = json!("15");
            plan
        }],
        "O" => vec![
            price("70"),
            value(
                "method",
                "20",
                "higher",
                json!({"kind": "levels", "levels": {"excellent": "100", "good": "70", "sufficient": "30"}}),
            ),
            value("weekend", "10", "higher", json!({"kind": "yes_no"})),
        ],
        _ => vec![
            price("60"),
            value("experience", "25", "higher", json!({"kind": "share_of", "maximum": "20"})),
            value(
                "start_days",
                "15",
                "lower",
                json!({"kind": "bands", "bands": [{"up_to": "2", "points": "15"}, {"up_to": "5", "points": "9"}, {"up_to": "10", "points": "4"}], "beyond": "0"}),
            ),
        ],
    };
    let ties = if framework == "P" {
        json!([{"kind": "lower_price"}, {"kind": "higher", "criterion": "plan"}])
    } else {
        json!([{"kind": "lower_price"}])
    };
    json!({
        "criteria": criteria,
        "combine": {"kind": "weighted_sum"},
        "rounding": {"what": "points", "places": 2, "mode": "half_up"},
        "ties": ties,
        "vat": "excluded",
        "weights_sum": "100",
    })
}

/// The Czech name of an item or a criterion.
fn called(id: &str) -> &'static str {
    match id {
        "bed_day" => "lůžkoden",
        "night" => "noc (pohotovost)",
        "consultation" => "konzultace",
        "expert_report" => "odborný posudek",
        "hour" => "hodina přímé práce",
        "visit" => "návštěva",
        "kilometre" => "kilometr",
        "price" => "cena",
        "plan" => "plán práce",
        "method" => "metodika",
        "weekend" => "služba o víkendu",
        "experience" => "praxe v letech",
        "start_days" => "dny do nástupu",
        other => panic!("{other} has no name"),
    }
}

fn participant(area: &Area, provider: &Provider) -> Value {
    let lots: Vec<Value> = provider
        .regions
        .iter()
        .map(|region| {
            let prices: serde_json::Map<String, Value> = area
                .items
                .iter()
                .map(|(id, ..)| ((*id).to_owned(), json!(crowns(annex(area, provider, id)))))
                .collect();
            let rank = providers(area.framework, region).iter().position(|known| known.number == provider.number);
            let (least, most) = area.capacity;
            let share = (provider.number * 37) % 100;
            let capacity = least + (most - least) * share / 100;
            let mut terms = json!({
                "lot": format!("{}-{region}", area.framework),
                "rank": rank.map(|rank| rank + 1),
                "prices": prices,
                "capacity": {area.items[0].0: capacity.to_string()},
            });
            if let Some(reach) = provider.reach {
                terms["territory"] = json!({"municipalities": municipalities(region)[..reach]});
            }
            if area.framework == "P" {
                terms["profile"] = profile(provider);
            }
            terms
        })
        .collect();
    let mut credential = json!({"kind": area.credential.0, "scope": area.credential.1, "from": "2010-01-01"});
    if area.framework == "O" && provider.number == LAPSES.0 {
        credential["to"] = json!(LAPSES.1);
    }
    json!({
        "id": id(provider.number),
        "name": format!("Poskytovatel {:02} (smyšlený)", provider.number),
        "lots": lots,
        "credentials": [credential],
    })
}

/// The provider whose registration for counselling ends before the framework contract does, and the last day of it.
const LAPSES: (u64, &str) = (12, "2015-02-28");

/// Whom a residential provider takes, and what a request may prefer.
fn profile(provider: &Provider) -> Value {
    let mut attributes: Vec<&str> = Vec::new();
    attributes.extend(provider.number.is_multiple_of(2).then_some(PREFERENCES[0]));
    attributes.extend((!provider.number.is_multiple_of(3)).then_some(PREFERENCES[1]));
    let mut profile = json!({"attributes": attributes});
    if provider.number == 5 {
        profile["ages"] = json!({"from": 3, "to": 18});
    }
    profile
}

/// What a request for a place may prefer: room for siblings, and somebody who takes children in at night.
pub(super) const PREFERENCES: [&str; 2] = ["sourozenci", "prijem-v-noci"];

/// The price of a unit in the first price annex, in hundredths of a crown.
pub(super) fn annex(area: &Area, provider: &Provider, item: &str) -> u64 {
    let maximum = area.items.iter().find(|(id, ..)| *id == item).map_or(0, |(_, _, maximum, _)| *maximum);
    // Whole tens of hellers, as in a price list.
    (maximum * 100 * provider.level / 100) / 10 * 10
}

/// An amount in hundredths as decimal text.
pub(super) fn crowns(hundredths: u64) -> String {
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}
