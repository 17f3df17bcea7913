//! Value added tax: what an award counts is what a register counts, and nothing is rounded but prices of a unit.

use minitendr::{
    AwardInput, Checked, Decision, Event, Exact, FrameworkContract, Outcome, PartialContract, Register, award,
};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use crate::{config, directly, minitender, result};

/// Mostly no rate, 0 or one of the law's; some that no law has.
fn rate() -> impl Strategy<Value = Option<String>> {
    let odd = (0_u32..=10_000).prop_map(|n| format!("{}.{:02}", n / 100, n % 100));
    prop_oneof![
        3 => Just(None),
        4 => select(&["0", "12", "21", "15.5", "100"][..]).prop_map(|rate| Some(rate.to_owned())),
        2 => odd.prop_map(Some),
    ]
}

fn base() -> impl Strategy<Value = &'static str> {
    prop_oneof![3 => Just("included"), 1 => Just("excluded")]
}

/// A line of an offer: how much, at which price of a unit in tenths of a haléř, with which rate.
type Line = (u32, u32, Option<String>);

fn line() -> impl Strategy<Value = Line> {
    (1_u32..400, prop_oneof![1_u32..2_000, 100_000_u32..600_000], rate())
}

fn quarters(number: u32) -> Exact {
    Exact::ratio(i128::from(number), 4).unwrap()
}

fn thousandths(number: u32) -> Exact {
    Exact::ratio(i128::from(number), 1000).unwrap()
}

/// One offer of two lines, under ceilings that may be near what it costs.
#[derive(Clone, Debug)]
struct Case {
    vat: &'static str,
    lines: [Line; 2],
    items: [Option<String>; 2],
    /// Whether the offer says its total, rounded to 0.01.
    total: bool,
    /// What of ceilings there is: of the framework contract, the lot, the participant, a further one, one of the first item;
    /// each by so many haléře more or less than the price without the tax.
    ceilings: [Option<i64>; 5],
}

fn cases() -> impl Strategy<Value = Case> {
    let ceiling = || prop::option::weighted(0.4, prop_oneof![-3_i64..4, -300_i64..300]);
    let ceilings = [ceiling(), ceiling(), ceiling(), ceiling(), ceiling()];
    (base(), [line(), line()], [rate(), rate()], any::<bool>(), ceilings)
        .prop_map(|(vat, lines, items, total, ceilings)| Case { vat, lines, items, total, ceilings })
}

const ITEMS: [(&str, &str); 2] = [("hour", "hour"), ("km", "kilometre")];

impl Case {
    fn rate(&self, index: usize) -> Exact {
        let rate = self.lines[index].2.as_ref().or(self.items[index].as_ref());
        rate.map_or(Exact::ZERO, |rate| Exact::parse(rate).unwrap())
    }

    fn factor(&self, index: usize) -> Exact {
        Exact::ONE + self.rate(index) * Exact::ratio(1, 100).unwrap()
    }

    /// The price of a line without the tax, exactly.
    fn net(&self, index: usize) -> Exact {
        let gross = quarters(self.lines[index].0) * thousandths(self.lines[index].1);
        if self.vat == "included" { gross.checked_div(&self.factor(index)).unwrap() } else { gross }
    }

    fn offered(&self) -> Exact {
        let sum =
            self.lines.iter().map(|(quantity, price, _)| quarters(*quantity) * thousandths(*price)).sum::<Exact>();
        if self.total { sum.round(2, minitendr::Rounding::HalfUp) } else { sum }
    }

    fn framework(&self, with_ceilings: bool) -> Value {
        let all = self.net(0) + self.net(1);
        let near = |place: usize, figure: &Exact| {
            let more = Exact::ratio(i128::from(self.ceilings[place]?), 100).unwrap();
            let near = figure.round(2, minitendr::Rounding::Down) + more;
            (with_ceilings && near.is_positive()).then(|| json!(near.to_string()))
        };
        let item =
            |index: usize| json!({"id": ITEMS[index].0, "unit": ITEMS[index].1, "vat_percent": self.items[index]});
        let further = [("all", near(3, &all), Value::Null), ("hours", near(4, &self.net(0)), json!("hour"))];
        let further = further.into_iter().filter_map(|(id, maximum, item)| {
            Some(json!({"id": id, "lots": ["L"], "item": item, "maximum_value": maximum?}))
        });
        json!({
            "id": "F", "authority": "Kraj", "regime": "zzvz_2016", "term": {"from": "2026-01-01", "to": "2029-12-31"},
            "maximum_value": near(0, &all), "ceilings": further.collect::<Vec<_>>(),
            "lots": [{"id": "L", "area": "field_and_outpatient", "region": "CZ053", "items": [item(0), item(1)],
                "scheme": {"combine": {"kind": "lowest_price"}, "vat": self.vat}, "maximum_value": near(1, &all)}],
            "participants": [{"id": "P", "lots": [{"lot": "L", "maximum_value": near(2, &all)}]}],
        })
    }

    fn award(&self, with_ceilings: bool) -> Decision {
        let lines = (0..2).map(|index| {
            let (quantity, price, rate) = &self.lines[index];
            json!({"item": ITEMS[index].0, "quantity": quarters(*quantity).to_string(),
                "unit_price": thousandths(*price).to_string(), "vat_percent": rate})
        });
        let asked = (0..2).map(|index| {
            json!({"item": ITEMS[index].0, "unit": ITEMS[index].1, "quantity": quarters(self.lines[index].0).to_string()})
        });
        let mut offer = json!({"id": "1", "participant": "P", "lines": lines.collect::<Vec<_>>()});
        if self.total {
            offer["price"] = json!(self.offered().to_string());
        }
        let input = json!({
            "framework": self.framework(with_ceilings),
            "request": {"id": "R", "framework": "F", "lot": "L", "office": "5309", "cases": ["c"],
                "received_at": "2026-03-03T09:00:00+01:00", "place": {"region": "CZ053"},
                "period": {"from": "2026-04-01", "to": "2026-06-30"}, "lines": asked.collect::<Vec<_>>()},
            "offers": [offer], "at": "2026-03-10T12:00:00+01:00",
        });
        let (framework, state, tender) = serde_json::from_value::<AwardInput>(input).expect("an input").into_parts();
        award(&framework, &state, &tender).expect("a decision")
    }

    /// Whether a register under the ceilings takes a contract.
    fn takes(&self, contract: &Value) -> Result<(), String> {
        let framework: Checked<FrameworkContract> = serde_json::from_value(self.framework(true)).expect("a framework");
        let event = json!({"kind": "contracted", "contract": contract, "happened_at": contract["awarded_at"],
            "recorded_at": contract["awarded_at"], "role": "r"});
        let event: Event = serde_json::from_value(event).expect("an event");
        Register::open(framework).record(event).map_err(|error| error.to_string())
    }
}

proptest! {
    #![proptest_config(config(400))]

    /// A contract awarded where there are no ceilings is one that a register under ceilings takes if and only if the award
    /// under them takes the offer.
    #[test]
    fn an_award_and_a_register_count_the_same(case in cases()) {
        let free = case.award(false);
        prop_assert_eq!(free.outcome, Outcome::Awarded);
        let contract = serde_json::to_value(free.contract()).unwrap();
        let taken = case.takes(&contract);
        let held = case.award(true);
        match &taken {
            Ok(()) => prop_assert_eq!(&held.contracts, &free.contracts),
            Err(error) => {
                prop_assert!(error.contains("ceiling_exceeded"), "{}", error);
                prop_assert_eq!(held.outcome, Outcome::CeilingReached, "{}", error);
            }
        }
    }

    /// Prices of a unit are at most half a haléř from the exact ratio, nothing else is rounded, and the price with the tax is
    /// what was offered.
    #[test]
    fn only_prices_of_a_unit_are_rounded(case in cases()) {
        let decision = case.award(false);
        let contract = decision.contract().expect("a contract");
        let half = Exact::ratio(1, 200).unwrap();
        let (mut sum, mut with_tax, mut is_taxed) = (Exact::ZERO, Exact::ZERO, false);
        for (index, line) in contract.lines.iter().enumerate() {
            let (quantity, net) = (line.quantity.exact(), case.net(index));
            let contracted = &quantity * line.unit_price.exact();
            let is_rounded = case.vat == "included" && case.rate(index).is_positive();
            let allowed = if is_rounded { &quantity * &half } else { Exact::ZERO };
            prop_assert!((&contracted - &net).abs() <= allowed, "{} for {}", contracted, net);
            if is_rounded {
                prop_assert_eq!(line.unit_price.exact().round(2, minitendr::Rounding::HalfUp), line.unit_price.exact());
            }
            is_taxed |= case.rate(index).is_positive();
            with_tax += net * case.factor(index);
            sum += contracted;
        }
        let offered = case.offered();
        let takes_off = case.vat == "included" && is_taxed;
        prop_assert_eq!(contract.price.exact(), if takes_off { sum } else { offered.clone() });
        let stated = case.lines.iter().zip(&case.items).any(|(line, item)| line.2.is_some() || item.is_some());
        let expected = match case.vat {
            "included" => stated.then_some(offered),
            _ => is_taxed.then(|| with_tax.round(2, minitendr::Rounding::HalfUp)),
        };
        prop_assert_eq!(contract.price_with_vat.map(minitendr::Money::exact), expected);
    }

    /// A price with the tax that is further away than rounding can bring it is refused.
    #[test]
    fn a_price_with_the_tax_fits_its_lines(case in cases(), more in -400_i64..400) {
        let decision = case.award(false);
        let mut contract = serde_json::to_value(decision.contract()).unwrap();
        let Some(price) = decision.contract().and_then(|contract| contract.price_with_vat) else { return Ok(()) };
        let price = price.exact() + Exact::ratio(i128::from(more), 1000).unwrap();
        if price.is_negative() {
            return Ok(());
        }
        contract["price_with_vat"] = json!(price.to_string());
        let lines = &decision.contracts[0].lines;
        let (mut sum, mut units) = (Exact::ZERO, Exact::ZERO);
        for (index, line) in lines.iter().enumerate() {
            let taxed = line.quantity.exact() * case.factor(index);
            sum += &taxed * line.unit_price.exact();
            if case.vat == "included" && case.rate(index).is_positive() {
                units += taxed;
            }
        }
        let (away, half) = ((price - sum).abs(), Exact::ratio(1, 200).unwrap());
        let free = Case { ceilings: [None; 5], ..case.clone() };
        match free.takes(&contract) {
            // Half a haléř more where the whole is rounded.
            Ok(()) => prop_assert!(away <= &units * &half + &half, "{} is too far", away),
            Err(error) => {
                prop_assert!(error.contains("lines_differ"), "{}", error);
                prop_assert!(away > units * half, "{} is not too far", away);
            }
        }
    }

    /// Without rates it makes no difference whether prices include the tax, and nothing is said of it.
    #[test]
    fn without_rates_the_base_plays_no_part(input in minitender::awards()) {
        let in_base = |vat: &str| {
            let mut input = input.clone();
            input["framework"]["lots"][0]["scheme"]["vat"] = json!(vat);
            result("award", &input).expect("a decision")
        };
        let (excluded, included) = (in_base("excluded"), in_base("included"));
        let is_stated = |name| included.to_string().contains(name);
        prop_assert!(!is_stated("vat_percent") && !is_stated("with_vat"), "{included}");
        prop_assert_eq!(excluded, included);
    }

    /// Direct orders at taxed prices pass no ceiling, in parts neither, and the register takes what is awarded.
    #[test]
    fn direct_orders_pass_no_ceiling(
        vat in base(),
        rate in rate(),
        prices in prop::collection::vec(1_u32..500_000, 1..4),
        maximum in 1_000_u32..40_000,
        orders in prop::collection::vec(1_u32..60, 1..10),
    ) {
        let person = |(n, price): (usize, &u32)| json!({"id": format!("P{n}"), "lots": [{"lot": "L", "rank": n + 1,
            "prices": {"hour": thousandths(*price).to_string()}, "capacity": {"hour": "20"}}]});
        let people: Vec<Value> = prices.iter().enumerate().map(person).collect();
        let framework = json!({
            "id": "F", "authority": "Kraj", "regime": "zzvz_2016", "term": {"from": "2026-01-01", "to": "2029-12-31"},
            "maximum_value": maximum.to_string(), "ceilings": [{"id": "hours", "lots": ["L"], "item": "hour",
                "maximum_value": (maximum - 1).to_string()}],
            "lots": [{"id": "L", "area": "field_and_outpatient", "region": "CZ053",
                "items": [{"id": "hour", "unit": "hour", "vat_percent": rate}],
                "scheme": {"combine": {"kind": "lowest_price"}, "vat": vat},
                "path": {"rules": [{"id": "direct", "way": {"kind": "direct", "rule": {"kind": "cascade"},
                    "answer_within": {"hours": 1}, "parts": true}}]}}],
            "participants": people,
        });
        let mut register = Register::open(serde_json::from_value(framework).expect("a framework contract"));
        for (number, quantity) in orders.iter().enumerate() {
            let decision = directly::follow(&mut register, number, *quantity, |_, _| json!({"kind": "accepted"}));
            for contract in &decision.contracts {
                prop_assert_eq!(contract.lines[0].vat_percent.map(|rate| rate.to_string()), rate.clone());
            }
        }
        prop_assert!(register.state().committed.exact() < Exact::from_integer(i64::from(maximum)));
    }

    /// A request that is shared ends in contracts that the register takes, whoever is taxed.
    #[test]
    fn a_register_takes_what_is_shared(
        vat in base(),
        item in rate(),
        offers in prop::collection::vec((1_u32..500_000, 1_u32..100, rate(), 0_u32..60_000), 1..5),
        rule in select(vec![
            json!({"kind": "cheapest"}), json!({"kind": "ranked"}), json!({"kind": "matched_half"}),
            json!({"kind": "shares", "shares": {"1": "60", "2": "40"}}),
        ]),
        maximum in 1_000_u32..60_000,
    ) {
        let people = offers.iter().enumerate().map(|(n, (.., own))| json!({"id": format!("P{n}"), "lots": [{"lot": "L",
            "rank": n + 1, "maximum_value": own.to_string()}]}));
        let framework = json!({
            "id": "F", "authority": "Kraj", "regime": "zzvz_2016", "term": {"from": "2026-01-01", "to": "2029-12-31"},
            "maximum_value": maximum.to_string(),
            "lots": [{"id": "L", "area": "field_and_outpatient", "region": "CZ053",
                "items": [{"id": "hour", "unit": "hour", "vat_percent": item}],
                "scheme": {"combine": {"kind": "weighted_sum"}, "vat": vat, "ties": [{"kind": "lower_id"}], "criteria": [
                    {"id": "plan", "of": "value", "better": "higher", "weight": "100", "formula": {"kind": "points"}}]},
                "path": {"rules": [{"id": "call", "way": {"kind": "mini_tender", "offer_period": {"hours": 1},
                    "split": {"rule": rule}}}]}}],
            "participants": people.collect::<Vec<_>>(),
        });
        let listed = offers.iter().enumerate().map(|(n, (price, quantity, rate, _))| json!({"id": n.to_string(),
            "participant": format!("P{n}"), "extent": "part", "values": {"plan": n}, "submitted_at": "2026-03-03T10:00:00+01:00",
            "lines": [{"item": "hour", "quantity": quantity.to_string(), "unit_price": thousandths(*price).to_string(),
                "vat_percent": rate}]}));
        let tender = json!({
            "request": {"id": "R", "framework": "F", "lot": "L", "office": "5309", "cases": ["c"],
                "received_at": "2026-03-03T09:00:00+01:00", "place": {"region": "CZ053"},
                "period": {"from": "2026-04-01", "to": "2026-06-30"},
                "lines": [{"item": "hour", "quantity": "100", "unit": "hour"}]},
            "deadline": "2026-03-04T12:00:00+01:00", "offers": listed.collect::<Vec<_>>(), "at": "2026-03-10T12:00:00+01:00",
        });
        let mut register = Register::open(serde_json::from_value(framework).expect("a framework contract"));
        let tender = serde_json::from_value(tender).expect("a tender");
        let decision = register.decide(&tender, &minitendr::Text::parse("r").unwrap());
        let decision = decision.expect("what is awarded is recorded");
        let prices: Exact = decision.contracts.iter().map(|contract: &PartialContract| contract.price.exact()).sum();
        prop_assert_eq!(register.state().committed.exact(), prices);
    }
}
