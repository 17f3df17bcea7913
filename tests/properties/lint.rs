//! What a lint says holds: where it says that a reversal is impossible, no withdrawn loser changes who is first; where it
//! shows an example, the example is so.
//!
//! `MINITENDR_LINT_TENDERS` says how many tenders are tried under schemes of which a reversal is said to be impossible.

use minitendr::{
    Checked, Circumstances, EvaluateError, Evaluation, Id, Lint, LintCode, LintExample, LintInput, Offer, ReversalCode,
    ReversalVerdict, Scheme, evaluate, from_json, lint,
};
use minitendr_tests::oracle::random;
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use serde_json::{Value, json};

/// Numbers that are the same every time.
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % count
    }

    fn one_in(&mut self, count: u64) -> bool {
        self.below(count) == 0
    }

    fn of<T: Clone>(&mut self, all: &[T]) -> T {
        all[usize::try_from(self.below(all.len() as u64)).unwrap()].clone()
    }
}

const CEILING: &str = "400";

/// A formula for a price. Most look at others.
fn price_formula(dice: &mut Dice) -> Value {
    dice.of(&[
        json!({"kind": "ratio"}),
        json!({"kind": "ratio", "exponent": "2"}),
        json!({"kind": "ratio", "exponent": "0.5"}),
        json!({"kind": "ratio", "best": "80"}),
        json!({"kind": "linear_from_best", "zero_at": "2"}),
        json!({"kind": "linear_from_best", "zero_at": "1.25", "clamp": false}),
        json!({"kind": "min_max"}),
        json!({"kind": "below_ceiling"}),
        json!({"kind": "below_ceiling", "exponent": "0.5"}),
        json!({"kind": "fixed_range", "full_at": "80", "zero_at": "200"}),
        json!({"kind": "bands", "bands": [{"up_to": "100", "points": "5"}, {"up_to": "200", "points": "2"}], "beyond": "0"}),
        json!({"kind": "discount"}),
        json!({"kind": "discount", "exponent": "2", "saturation": "0.6", "significant": "0.3"}),
        json!({"kind": "bilinear", "x": "0.85"}),
        json!({"kind": "bilinear", "x": "0"}),
        json!({"kind": "bilinear", "x": "1"}),
        json!({"kind": "logarithm", "zero_at": "2"}),
        json!({"kind": "logarithm", "zero_at": "2"}),
        json!({"kind": "logarithm", "zero_at": "4"}),
        json!({"kind": "logarithm", "zero_at": "1.5", "clamp": true}),
        json!({"kind": "mean_ratio"}),
        json!({"kind": "mean_distance"}),
    ])
}

fn value_formula(dice: &mut Dice) -> Value {
    dice.of(&[
        json!({"kind": "points"}),
        json!({"kind": "points"}),
        json!({"kind": "share_of", "maximum": "30"}),
        json!({"kind": "yes_no"}),
        json!({"kind": "fixed_range", "full_at": "10", "zero_at": "0"}),
        json!({"kind": "ratio"}),
        json!({"kind": "ratio", "exponent": "0.5"}),
        json!({"kind": "linear_from_best", "zero_at": "2", "clamp": false}),
        json!({"kind": "min_max"}),
        json!({"kind": "logarithm", "zero_at": "3"}),
    ])
}

/// A scheme that looks at others and of which a reversal may yet be impossible.
fn arguable(dice: &mut Dice) -> Value {
    let price =
        |formula: Value| json!({"id": "price", "of": "price", "better": "lower", "weight": "10", "formula": formula});
    let value = |id: &str, formula: Value| json!({"id": id, "of": "value", "better": "higher", "weight": "10", "formula": formula});
    let ratio = dice.of(&[json!({"kind": "ratio"}), json!({"kind": "ratio", "exponent": "2"})]);
    let logarithm = json!({"kind": "logarithm", "zero_at": dice.of(&["2", "3", "1.5"])});
    let points = || value("q", json!({"kind": "points"}));
    let (criteria, combine) = match dice.below(6) {
        0 => (vec![value("q", ratio)], json!({"kind": "quotient"})),
        1 => (vec![value("q", ratio)], json!({"kind": "price_per_quality"})),
        2 => (vec![price(logarithm), points()], json!({"kind": "weighted_sum"})),
        3 => {
            (vec![value("r", logarithm), points()], json!({"kind": "quality_money", "worth": {"r": "100", "q": "50"}}))
        }
        4 => (vec![value("q", value_formula(dice))], json!({"kind": "weighted_sum"})),
        _ => (vec![price(price_formula(dice))], json!({"kind": "weighted_sum"})),
    };
    let last = criteria[0]["id"].clone();
    let tie = |dice: &mut Dice| {
        dice.of(&[
            json!({"kind": "lower_price"}),
            json!({"kind": "lower_id"}),
            json!({"kind": "earlier"}),
            json!({"kind": "higher", "criterion": last}),
        ])
    };
    let ties: Vec<Value> = (0..dice.below(4)).map(|_| tie(dice)).collect();
    json!({"criteria": criteria, "combine": combine, "ties": ties, "reference_set": dice.of(&["admitted", "retained"])})
}

fn scheme(dice: &mut Dice) -> Value {
    if dice.one_in(2) {
        return arguable(dice);
    }
    let mut criteria = Vec::new();
    let alone = dice.one_in(3);
    let (with_price, values) = (alone || !dice.one_in(3), if alone { 0 } else { dice.below(3) });
    let minimum = |dice: &mut Dice| if dice.one_in(6) { json!(dice.of(&["1", "2.5", "5"])) } else { Value::Null };
    if with_price {
        criteria
            .push(json!({"id": "price", "of": "price", "better": "lower", "weight": dice.of(&["5", "10", "10", "0"]),
            "formula": price_formula(dice), "minimum_points": minimum(dice)}));
        if criteria[0]["weight"] == "0" && criteria[0]["formula"]["kind"] == "bands" {
            criteria[0]["weight"] = json!("5");
        }
    }
    for id in ["q", "r"].iter().take(usize::try_from(values).unwrap()) {
        criteria.push(json!({"id": id, "of": "value", "better": "higher", "weight": dice.of(&["10", "10", "5", "0"]),
            "formula": value_formula(dice), "minimum_points": minimum(dice)}));
    }
    let quality: Vec<Value> = criteria.iter().filter(|one| one["of"] == "value").map(|one| one["id"].clone()).collect();
    let combine = if quality.is_empty() {
        dice.of(&[
            json!({"kind": "weighted_sum"}),
            json!({"kind": "weighted_sum"}),
            json!({"kind": "weighted_sum"}),
            json!({"kind": "lowest_price"}),
            json!({"kind": "feature_coefficient", "best": {"f": "0.25"}}),
        ])
    } else {
        let percent = dice.of(&["0", "10"]);
        let worth = json!({dice.of(&quality).as_str().unwrap(): "100"});
        dice.of(&[
            json!({"kind": "weighted_sum"}),
            json!({"kind": "weighted_sum"}),
            json!({"kind": "quotient"}),
            json!({"kind": "price_per_quality"}),
            json!({"kind": "quality_money", "worth": worth}),
            json!({"kind": "price_uplift"}),
            json!({"kind": "quotient_band", "percent": percent, "decide_by": "price"}),
            json!({"kind": "quotient_band", "percent": "0", "decide_by": quality[0]}),
        ])
    };
    let mut ties = Vec::new();
    for _ in 0..dice.below(4) {
        let higher =
            criteria.last().map_or(json!({"kind": "earlier"}), |one| json!({"kind": "higher", "criterion": one["id"]}));
        ties.push(dice.of(&[
            json!({"kind": "lower_price"}),
            json!({"kind": "lower_id"}),
            json!({"kind": "earlier"}),
            higher,
            json!({"kind": "draw", "algorithm": "rfc3797", "sources": [["7", "42"]]}),
        ]));
    }
    let what = if dice.one_in(3) { dice.of(&["points", "total", "points_and_total"]) } else { "nothing" };
    json!({"criteria": criteria, "combine": combine, "ties": ties,
        "reference_set": dice.of(&["admitted", "admitted", "retained", "submitted"]),
        "rounding": {"what": what, "places": dice.below(3), "mode": dice.of(&["half_up", "half_even", "down", "up"])}})
}

/// Offers from small grids, so that equal ones, and those that are the double of another, are frequent.
fn offers(dice: &mut Dice, scheme: &Scheme) -> Vec<Offer> {
    let count = 2 + dice.below(5);
    let times = dice.below(3);
    let offer = |index: u64, dice: &mut Dice| {
        let prices = ["50", "80", "90", "100", "100", "120", "160", "200", "200.5", "400", "500", "0"];
        let most = if dice.one_in(10) { prices.len() } else { 9 };
        let price = dice.of(&prices[..most]);
        let mut values = serde_json::Map::new();
        for criterion in scheme.criteria.iter().filter(|criterion| criterion.of == minitendr::Of::Value) {
            let grid: &[&str] = match criterion.formula.kind() {
                "yes_no" => &["0", "1"],
                _ if criterion.weight.to_string() == "0" => &["0"],
                _ if dice.one_in(8) => &["0", "0.5", "7"],
                _ => &["1", "2", "2.5", "4", "5"],
            };
            if !dice.one_in(20) {
                values.insert(criterion.id.to_string(), json!(dice.of(grid)));
            }
        }
        if matches!(scheme.combine, minitendr::Combine::FeatureCoefficient { .. }) {
            values.insert("f".to_owned(), json!(dice.of(&["0", "0.1", "0.25"])));
        }
        let mut offer =
            json!({"id": format!("{}{index}", dice.of(&["A", "B", "C"])), "price": price, "values": values});
        if times == 0 || (times == 1 && dice.one_in(2)) {
            offer["submitted_at"] = json!(format!("2026-03-0{}T09:00:00+01:00", 1 + dice.below(3)));
        }
        from_json::<Offer>(&offer.to_string()).unwrap()
    };
    (0..count).map(|index| offer(index, dice)).collect()
}

fn first(evaluation: &Evaluation) -> Vec<Id> {
    evaluation.ranking.first().cloned().unwrap_or_default()
}

fn says(lint: &Lint, code: ReversalCode) -> bool {
    lint.reversal.why.iter().any(|reason| reason.code == code)
}

/// Whether the conditions of the verdict are met by these offers.
fn fits(lint: &Lint, offers: &[Offer]) -> bool {
    let times = offers.iter().all(|offer| offer.submitted_at.is_some());
    let number = |value: &minitendr::OfferValue| value.number().is_none_or(|number| number >= minitendr::Number::ZERO);
    let positive = offers.iter().all(|offer| offer.values.values().all(number));
    (times || !says(lint, ReversalCode::TimesGiven)) && (positive || !says(lint, ReversalCode::NoNegativeValues))
}

/// Takes every loser away, one at a time; the number of withdrawals that could be tried.
fn withdraw_each(scheme: &Checked<Scheme>, lint: &Lint, offers: &[Offer], circumstances: &Circumstances) -> u64 {
    let Ok(before) = evaluate(scheme, offers, circumstances) else { return 0 };
    let leading = first(&before);
    let mut tried = 0;
    for place in 0..offers.len() {
        if leading.is_empty() || leading.contains(&offers[place].id) {
            continue;
        }
        let mut others = offers.to_vec();
        others.remove(place);
        tried += 1;
        match evaluate(scheme, &others, circumstances) {
            Ok(after) => assert_eq!(
                first(&after),
                leading,
                "without {}: {} under {}",
                offers[place].id,
                serde_json::to_string(offers).unwrap(),
                serde_json::to_string(&**scheme).unwrap()
            ),
            Err(EvaluateError::Undefined(_)) => assert!(
                lint.findings.iter().any(|finding| finding.code == LintCode::UndefinedArithmetic),
                "undefined without a finding: {}",
                serde_json::to_string(&**scheme).unwrap()
            ),
            Err(EvaluateError::Input(error)) => panic!("{error}"),
        }
    }
    tried
}

fn tenders() -> u64 {
    std::env::var("MINITENDR_LINT_TENDERS").map_or(4_000, |count| count.parse().expect("a number of tenders"))
}

/// The input of a lint; nothing for a scheme that does not fit together.
fn input(scheme: &Value, ceiling: Option<&str>) -> Option<LintInput> {
    from_json(&json!({"scheme": scheme, "ceiling": ceiling}).to_string()).ok()
}

#[test]
fn impossible_is_impossible() {
    let mut dice = Dice(1);
    let circumstances = Circumstances { ceiling: Some(CEILING.parse().unwrap()), ..Circumstances::default() };
    let (mut tried, mut withdrawn, mut by_argument) = (0, 0, std::collections::BTreeMap::new());
    while tried < tenders() {
        let Some(input) = input(&scheme(&mut dice), Some(CEILING)) else { continue };
        let lint = lint(&input).expect("a lint");
        if lint.reversal.verdict != ReversalVerdict::Impossible {
            continue;
        }
        for _ in 0..100 {
            let offers = offers(&mut dice, &input.scheme);
            if fits(&lint, &offers) {
                tried += 1;
                let withdrawals = withdraw_each(&input.scheme, &lint, &offers, &circumstances);
                withdrawn += withdrawals;
                for reason in &lint.reversal.why {
                    *by_argument.entry(reason.code).or_insert(0) += withdrawals;
                }
            }
        }
    }
    println!("{tried} tenders, {withdrawn} withdrawals: {by_argument:?}");
    assert!(withdrawn > tried, "only {withdrawn} withdrawals");
    let enough = by_argument.values().filter(|count| **count > tried / 100).count();
    assert_eq!(enough, 6, "arguments that were hardly tried: {by_argument:?}");
}

#[test]
fn impossible_is_impossible_for_other_schemes() {
    let mut runner = TestRunner::deterministic();
    let tenders_of = random::tender();
    for _ in 0..200 {
        let mut tender = tenders_of.new_tree(&mut runner).expect("a tender").current();
        for offer in tender["offers"].as_array_mut().expect("offers") {
            let offer = offer.as_object_mut().expect("an offer");
            offer.remove("participant");
            offer.remove("replaces");
        }
        let ceiling = tender["ceiling"].clone();
        let text = json!({"scheme": tender["scheme"], "ceiling": ceiling}).to_string();
        let Ok(input) = from_json::<LintInput>(&text) else { continue };
        let lint = lint(&input).expect("a lint");
        let Ok(offers) = from_json::<Vec<Offer>>(&tender["offers"].to_string()) else { continue };
        if lint.reversal.verdict == ReversalVerdict::Impossible && fits(&lint, &offers) {
            let circumstances = Circumstances { ceiling: input.ceiling, ..Circumstances::default() };
            withdraw_each(&input.scheme, &lint, &offers, &circumstances);
        }
    }
}

/// The offers of an example, as they would have been handed in.
fn handed_in(example: &LintExample) -> Vec<Offer> {
    let offer = |shown: &minitendr::ExampleOffer| {
        let mut offer = Offer::new(shown.id.clone(), Some(shown.price));
        offer.values = shown.values.clone();
        offer
    };
    example.offers.iter().map(offer).collect()
}

/// Whether an example is what an evaluation makes of its offers.
fn is_so(scheme: &Checked<Scheme>, example: &LintExample, circumstances: &Circumstances, code: LintCode) {
    let offers = handed_in(example);
    let evaluation = match evaluate(scheme, &offers, circumstances) {
        Ok(evaluation) => evaluation,
        Err(EvaluateError::Undefined(_)) => {
            assert!(example.offers.iter().all(|offer| offer.total.is_none() && offer.place.is_none()), "{code}");
            return;
        }
        Err(EvaluateError::Input(error)) => panic!("{code}: {error}"),
    };
    assert_ne!(code, LintCode::UndefinedArithmetic);
    assert_eq!((&evaluation.winner, &evaluation.undecided), (&example.winner, &example.undecided), "{code}");
    let mut ahead = 1;
    for place in &evaluation.ranking {
        for id in place {
            let shown = example.offers.iter().find(|offer| offer.id == *id).expect("the offer");
            assert_eq!(shown.place, Some(ahead), "{code}");
            assert_eq!(shown.total.as_ref(), evaluation.totals.get(id), "{code}");
            assert_eq!(Some(&shown.points), evaluation.points.get(id), "{code}");
        }
        ahead += u32::try_from(place.len()).unwrap();
    }
    for offer in &example.offers {
        assert_eq!(offer.inadmissible.as_ref(), evaluation.inadmissible.get(&offer.id), "{code}");
    }
    let reverses = matches!(code, LintCode::RankReversal | LintCode::RankReversalByDraw);
    assert_eq!(reverses || code == LintCode::RefusedCounted, example.then.is_some(), "{code}");
    let Some(then) = &example.then else { return };
    let others: Vec<Offer> = offers.into_iter().filter(|offer| offer.id != then.without).collect();
    let after = evaluate(scheme, &others, circumstances).expect("an evaluation");
    assert_eq!((&after.totals, &after.winner, &after.undecided), (&then.totals, &then.winner, &then.undecided));
    if reverses {
        assert!(!first(&evaluation).contains(&then.without), "no loser");
        assert_ne!(first(&evaluation), first(&after), "no reversal");
    } else {
        assert_ne!(evaluation.totals, after.totals, "nothing moved");
    }
}

#[test]
fn every_example_is_so() {
    let mut dice = Dice(2);
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..120 {
        let ceiling = (!dice.one_in(3)).then_some(CEILING);
        let Some(input) = input(&scheme(&mut dice), ceiling) else { continue };
        let lint = lint(&input).expect("a lint");
        let circumstances = Circumstances { ceiling: lint.ceiling, ..Circumstances::default() };
        let document = serde_json::to_value(&input).expect("a document");
        for finding in &lint.findings {
            seen.insert(finding.code);
            assert!(document.pointer(&finding.path).is_some(), "{}: {}", finding.code, finding.path);
            for message in [&finding.message, &finding.instead] {
                assert!(!message.cs.is_empty() && !message.en.is_empty(), "{}", finding.code);
            }
            if let Some(example) = &finding.example {
                is_so(&input.scheme, example, &circumstances, finding.code);
            }
        }
        let found = |code| lint.findings.iter().any(|finding| finding.code == code);
        let shown = found(LintCode::RankReversal) || found(LintCode::RankReversalByDraw);
        assert_eq!(lint.reversal.verdict == ReversalVerdict::Found, shown, "{document}");
        assert_eq!(lint.reversal.verdict == ReversalVerdict::Impossible, lint.reversal.tries == 0, "{document}");
    }
    assert!(seen.len() > 12, "only {seen:?}");
}
