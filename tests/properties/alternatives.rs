//! What a simulation says of awards that could have gone otherwise, and of work that is asked for again, is what its decisions
//! say when they are made again one by one.

use std::collections::BTreeMap;

use minitendr::{AwardInput, Exact, MiniTender, Rounding, Ruling, award};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::simulation::{decided, received, replay, worlds};
use crate::{config, result};

/// A world in which all work is called, asked for again by a request that continues it, and in which formulas look at losers.
fn that_comes_back(mut world: Value, share: u32, formula: &str) -> Value {
    let lot = &mut world["framework"]["lots"][0];
    lot["path"] = json!({"rules": [
        {"id": "goes-on", "when": {"continuation": true}, "way": {"kind": "direct", "rule": {"kind": "same_participant"},
          "answer_within": {"hours": 8}, "otherwise": "call"}},
        {"id": "call", "when": {"continuation": false}, "way": {"kind": "mini_tender", "offer_period": {"working_days": 3}}}]});
    lot["scheme"]["criteria"][0]["formula"] = json!({"kind": formula});
    for provider in world["providers"].as_array_mut().expect("providers") {
        provider["offer_variation"] = json!("0.2");
    }
    let demand = &mut world["demand"][0];
    demand["again"] =
        json!({"share": format!("0.{share}"), "after_days": {"kind": "exponential", "mean": 3}, "continues": true});
    demand["requests"]["duration_days"] = json!({"kind": "uniform", "from": "5", "to": "30"});
    world["count_flips"] = json!(true);
    world
}

/// A figure of a replay; nothing where it is not defined.
fn figure(replay: &Value, measure: &str) -> Option<Exact> {
    let rows = &replay["rows"];
    let place = rows["measure"].as_array().expect("measures").iter().position(|known| known == measure)?;
    Some(Exact::parse(rows["value"][place].as_str().expect("a figure")).expect("a number"))
}

/// In millionths, half up, as measures are; nothing for a divisor of 0.
fn quotient(part: &Exact, whole: &Exact) -> Option<Exact> {
    part.checked_div(whole).map(|quotient| quotient.round(6, Rounding::HalfUp))
}

fn participant(decision: &Value) -> Option<&str> {
    decision["contracts"].get(0)?["participant"].as_str()
}

/// Who gets it without an offer; nothing where nobody does, or nobody knows.
fn without(input: &AwardInput, offer: &str) -> Option<String> {
    let (framework, state, mut tender) = input.clone().into_parts();
    tender.offers.retain(|one| one.id.as_str() != offer);
    // A draw among others stays, one with this offer in it is none any more.
    let name = format!("\"{offer}\"");
    tender.rulings.retain(|ruling| match ruling {
        Ruling::Draw { draw, .. } => !serde_json::to_string(&draw.announced.pool).expect("JSON").contains(&name),
        _ => true,
    });
    let decision = award(&framework, &state, &tender).ok()?;
    decision.contracts.first().map(|contract| contract.participant.to_string())
}

fn refused(tender: &MiniTender) -> Vec<&str> {
    let refusals = tender.rulings.iter().filter_map(|ruling| match ruling {
        Ruling::Refusal { offer, .. } => Some(offer.as_str()),
        _ => None,
    });
    refusals.collect()
}

/// What the awards of a lot come to.
#[derive(Default)]
struct Counted {
    looked_at: u32,
    flipped: u32,
    paid: Exact,
    cheapest: Exact,
}

impl Counted {
    fn see(&mut self, decided: &Value) {
        let input: AwardInput = serde_json::from_value(decided["input"].clone()).expect("an input of award");
        let (_, _, tender) = input.clone().into_parts();
        let (Some(winner), true) = (participant(&decided["decision"]), tender.deadline.is_some()) else { return };
        let refused = refused(&tender);
        let price = |id: &str| {
            let offer = tender.offers.iter().find(|offer| offer.id.as_str() == id).expect("the offer");
            let lines =
                offer.lines.iter().map(|line| line.quantity.exact() * line.unit_price.expect("a price").exact());
            lines.sum::<Exact>()
        };
        let ranked = decided["decision"]["evaluation"]["ranking"].as_array().expect("a ranking").iter();
        let ranked = ranked.flat_map(|place| place.as_array().expect("a place")).filter_map(Value::as_str);
        self.paid += price(winner);
        self.cheapest += ranked.filter(|id| !refused.contains(id)).map(price).min().expect("an offer");
        let offers = tender.offers.iter().map(|offer| offer.id.as_str());
        let losers: Vec<&str> = offers.filter(|id| *id != winner && !refused.contains(id)).collect();
        self.looked_at += u32::from(!losers.is_empty());
        let flips = losers.iter().any(|loser| without(&input, loser).is_some_and(|other| other != winner));
        self.flipped += u32::from(flips);
    }
}

proptest! {
    #![proptest_config(config(8))]

    #[test]
    fn alternatives_and_continuity_are_those_of_the_decisions(
        world in worlds(), seed in any::<u32>(), share in 1..=9_u32, formula in prop_oneof![Just("min_max"), Just("ratio")],
    ) {
        let mut world = that_comes_back(world, share, formula);
        // What goes directly has a cheapest of its own.
        world["demand"] = json!([world["demand"][0]]);
        let policies = json!([{"id": "as it is"}]);
        let all = replay(&world, &policies, (seed, 0), "as it is", None);
        let events = all["events"].as_array().expect("events");
        let happened = |kind: &str, request: &str| {
            let mut own = events.iter().filter(|event| event["event"] == kind && event["request"] == request);
            own.next().map(|event| event["participant"].as_str().unwrap_or_default().to_owned())
        };
        let mut counted = Counted::default();
        let mut delivers: BTreeMap<String, String> = BTreeMap::new();
        let mut is_all_called = true;
        for (request, _) in received(&all) {
            let Some(contracted) = happened("contracted", &request) else { continue };
            is_all_called &= happened("called", &request).is_some();
            let input = json!({"scenario": world, "policies": policies, "seed": seed, "replication": 0, "request": request});
            let found = decided(&input).expect("it was decided on");
            counted.see(found["decisions"].as_array().and_then(|all| all.last()).expect("a decision"));
            delivers.insert(request, contracted);
        }
        prop_assert_eq!(figure(&all, "flipped_by_withdrawal"), quotient(&counted.flipped.into(), &counted.looked_at.into()));
        let (mut again, mut same) = (0_u32, 0_u32);
        for (request, participant) in &delivers {
            let Some((first, count)) = request.split_once('+') else { continue };
            let count: u32 = count.parse().expect("a number");
            let before = if count == 1 { first.to_owned() } else { format!("{first}+{}", count - 1) };
            again += 1;
            same += u32::from(delivers.get(&before) == Some(participant));
        }
        prop_assert_eq!(figure(&all, "continuity"), quotient(&same.into(), &again.into()));
        if is_all_called {
            let above = &counted.paid - &counted.cheapest;
            prop_assert_eq!(figure(&all, "price_of_fairness"), quotient(&above, &counted.cheapest));
        }
    }

    #[test]
    fn who_owes_acceptance_declines_nothing(world in worlds(), seed in any::<u32>(), share in 1..=9_u32) {
        let mut world = that_comes_back(world, share, "ratio");
        for provider in world["providers"].as_array_mut().expect("providers") {
            provider["responds_in_hours"] = json!({"kind": "constant", "value": 1});
        }
        let policies = json!([{"id": "duty", "changes": [{"kind": "duty_to_accept", "applies": true}]}]);
        let all = replay(&world, &policies, (seed, 0), "duty", None);
        let mut events = all["events"].as_array().expect("events").iter();
        prop_assert!(events.all(|event| event["event"] != "declined" && event["event"] != "refused"));
    }

    #[test]
    fn calls_go_out_on_their_days(world in worlds(), seed in any::<u32>(), day in 0..7_usize) {
        let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
        let policies = json!([{"id": "week", "changes": [{"kind": "calls_on", "weekdays": [days[day]]}]}]);
        let all = replay(&world, &policies, (seed, 0), "week", None);
        let called = all["events"].as_array().expect("events").iter().filter(|event| event["event"] == "called");
        let mut seen = std::collections::BTreeSet::new();
        for event in called {
            let at = event["at"].as_str().expect("a moment");
            let date: chrono::NaiveDate = at[..10].parse().expect("a day");
            let weekday = chrono::Datelike::weekday(&date).num_days_from_monday();
            prop_assert_eq!(usize::try_from(weekday).expect("few"), day, "{}", at);
            let request = event["request"].as_str().expect("a request");
            seen.insert((request.split('-').next().expect("a lot").to_owned(), date));
        }
        let count = Exact::from(u32::try_from(seen.len()).expect("few"));
        prop_assert_eq!(figure(&all, "call_days"), Some(count));
    }

    #[test]
    fn stand_by_is_paid_for_idle_units(world in worlds(), seed in any::<u32>(), rate in 1..500_u32) {
        let policies = json!([{"id": "paid", "changes": [{"kind": "stand_by", "terms": [{"per_unit_day": format!("{}.{:02}", rate / 100, rate % 100)}]}]}]);
        let all = replay(&world, &policies, (seed, 0), "paid", None);
        let idle = figure(&all, "idle_unit_days").expect("capacities");
        let rate = Exact::ratio(i128::from(rate), 100).expect("a rate");
        let most = Exact::ratio(1, 100_000).expect("a bound") * (Exact::ONE + &rate);
        let off = figure(&all, "stand_by_cost").expect("a cost") - idle * rate;
        prop_assert!(off <= most && Exact::ZERO - off <= most, "but for the rounding of the days");
    }
}

proptest! {
    #![proptest_config(config(4))]

    #[test]
    fn travel_is_paid_for_what_was_ordered(
        world in worlds(), seed in any::<u32>(), km in 0..9_000_u32, free in 0..40_u32, rate in 1..2_000_u32,
    ) {
        let mut world = world;
        let decimal = |hundredths: u32| format!("{}.{:02}", hundredths / 100, hundredths % 100);
        let demands = world["demand"].as_array().expect("demands").iter();
        let offices: Vec<String> = demands.filter_map(|one| one["requests"]["office"].as_str()).map(str::to_owned).collect();
        for (place, provider) in world["providers"].as_array_mut().expect("providers").iter_mut().enumerate() {
            let own = decimal(if place == 0 { km } else { 1_000 });
            provider["distances_km"] = offices.iter().map(|office| (office.clone(), json!(own))).collect::<serde_json::Map<_, _>>().into();
        }
        let policies = json!([{"id": "paid", "changes": [{"kind": "travel", "terms": [
            {"per_km": decimal(rate), "free_km": free}, {"lot": "field", "item": "hour", "per_km": "0.5"}]}]}]);
        let all = replay(&world, &policies, (seed, 0), "paid", None);
        let number = |value: &Value| Exact::parse(value.as_str().expect("a figure")).expect("a number");
        let mut paid = Exact::ZERO;
        for event in all["events"].as_array().expect("events").iter().filter(|event| event["event"] == "contracted") {
            let request = event["request"].as_str().expect("a request");
            let input = json!({"scenario": world, "policies": policies, "seed": seed, "replication": 0, "request": request});
            let found = decided(&input).expect("it was decided on");
            let decision = &found["decisions"].as_array().and_then(|all| all.last()).expect("a decision")["decision"];
            let mut contracts = decision["contracts"].as_array().expect("contracts").iter();
            let contract = contracts.find(|one| one["participant"] == event["participant"]).expect("the contract");
            let is_first = world["providers"][0]["participant"] == event["participant"];
            let way = Exact::ratio(i128::from(if is_first { km } else { 1_000 }), 100).expect("a distance");
            let beyond = (&way - Exact::from(free)).max(Exact::ZERO);
            for line in contract["lines"].as_array().expect("lines") {
                let mut of_unit = &beyond * Exact::ratio(i128::from(rate), 100).expect("a rate");
                if contract["lot"] == "field" && line["item"] == "hour" {
                    of_unit += &way * Exact::ratio(1, 2).expect("a half");
                }
                paid += number(&line["quantity"]) * of_unit;
            }
        }
        prop_assert_eq!(figure(&all, "travel_cost"), Some(paid));
    }

    #[test]
    fn who_is_paid_its_travel_bids_as_if_it_were_near(world in worlds(), seed in any::<u32>(), cost in 1..500_u32) {
        let mut world = world;
        let per_km = format!("{}.{:02}", cost / 100, cost % 100);
        world["providers"][0]["cost_per_km"] = json!(per_km);
        let policies = json!([{"id": "paid", "changes": [{"kind": "travel", "terms": [{"per_km": per_km}]}]}]);
        let paid = replay(&world, &policies, (seed, 0), "paid", None);
        world["providers"][0]["cost_per_km"] = json!(0);
        let near = replay(&world, &json!([{"id": "paid"}]), (seed, 0), "paid", None);
        prop_assert_eq!(&paid["events"], &near["events"]);
    }
}

/// A minimum is topped up for whoever has less, and for nobody else.
#[test]
fn minimums_are_topped_up() {
    let world = crate::simulation::world();
    let run = |per_year: &str| {
        let minimum = json!([{"participant": "C", "per_year": per_year}]);
        let policies = json!([{"id": "P", "changes": [{"kind": "guaranteed_minimums", "minimums": minimum}]}]);
        let input = json!({"scenario": world, "policies": policies, "seed": 2, "replications": {"kind": "range", "from": 0, "to": 1}});
        json!({"rows": result("simulate", &input).expect("a simulation")["rows"]})
    };
    let (little, much) = (run("1"), run("3652500"));
    let figure = |found: &Value, measure: &str| figure(found, measure).expect("a figure");
    assert_eq!(figure(&little, "guarantee_cost"), Exact::ZERO);
    let of = |found: &Value| {
        let rows = &found["rows"];
        let column = |name: &str| rows[name].as_array().expect("a column").clone();
        let place = (0..column("measure").len())
            .find(|row| column("measure")[*row] == "participant_spend" && column("of")[*row] == "C");
        Exact::parse(rows["value"][place.expect("the row")].as_str().expect("a figure")).expect("a number")
    };
    // The term has 365 days.
    let minimum = Exact::from(3_650_000_u32);
    assert_eq!(figure(&much, "guarantee_cost"), &minimum - of(&much));
    let total = figure(&much, "spend") + figure(&much, "guarantee_cost") + figure(&much, "stand_by_cost");
    assert_eq!(figure(&much, "total_cost"), total);
}
