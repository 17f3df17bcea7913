//! The engine and the second, naive implementation in `oracle` agree on random tenders, to the last digit.
//!
//! Where the two disagree, one of them is wrong or the page leaves something open; in the second case the oracle says in a
//! comment beginning with `READING` how the engine reads it.

use std::collections::{BTreeMap, BTreeSet};

use minitendr::exchange::call;
use minitendr_tests::oracle::{self, Number, OracleError, random};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use serde_json::{Value, json};

/// So many cases, unless the variable `PROPTEST_CASES` asks for more.
fn config(cases: u32) -> ProptestConfig {
    let default = ProptestConfig::default();
    let cases = if std::env::var_os("PROPTEST_CASES").is_some() { default.cases } else { cases };
    // A tender that failed is printed in full; it becomes a vector, not a file of seeds.
    ProptestConfig { cases, failure_persistence: None, ..default }
}

/// The answer of the engine, or the codes of its errors.
fn engine(operation: &str, input: &Value) -> Result<Value, BTreeSet<String>> {
    let json = |text: &str| serde_json::from_str::<Value>(text).expect("an answer in JSON");
    call(operation, &input.to_string()).map(|text| json(&text)).map_err(|text| {
        let errors = json(&text)["errors"].as_array().cloned().unwrap_or_default();
        errors.iter().filter_map(|error| error["code"].as_str().map(str::to_owned)).collect()
    })
}

/// What both must agree on first: whether there is a result, and if not, whether arithmetic is why.
fn both<T>(
    operation: &str,
    input: &Value,
    oracle: impl Fn(&Value) -> Result<T, OracleError>,
) -> Result<Option<(Value, T)>, TestCaseError> {
    match (engine(operation, input), oracle(input)) {
        (Ok(result), Ok(expected)) => Ok(Some((result, expected))),
        (Err(codes), Err(OracleError { code })) if code != "invalid" => {
            prop_assert!(codes.contains(&code), "{codes:?} for {input}");
            Ok(None)
        }
        (Err(codes), Err(_)) => {
            prop_assert!(codes.iter().any(|code| code != "formula_undefined"), "{codes:?} for {input}");
            Ok(None)
        }
        (Ok(result), Err(error)) => {
            Err(TestCaseError::fail(format!("oracle: {error:?}, engine: {result}, for {input}")))
        }
        (Err(codes), Ok(_)) => Err(TestCaseError::fail(format!("only the engine refuses: {codes:?} {input}"))),
    }
}

/// An exact figure as a rational.
fn rational(figure: &Value) -> Number {
    number(&figure["exact"])
}

/// A decimal or a fraction as a rational.
fn number(text: &Value) -> Number {
    let text = text.as_str().expect("a figure");
    let (text, sign) = text.strip_prefix('-').map_or((text, ""), |unsigned| (unsigned, "-"));
    let (digits, denominator) = match (text.split_once('/'), text.split_once('.')) {
        (Some((numerator, denominator)), _) => (numerator.to_owned(), denominator.to_owned()),
        (None, Some((whole, places))) => (format!("{whole}{places}"), format!("1{}", "0".repeat(places.len()))),
        (None, None) => (text.to_owned(), "1".to_owned()),
    };
    format!("{sign}{digits}/{denominator}").parse().expect("a rational")
}

fn figures(object: &Value) -> BTreeMap<String, Number> {
    let entries = object.as_object().expect("an object of figures");
    entries.iter().map(|(name, figure)| (name.clone(), rational(figure))).collect()
}

fn same_evaluation(input: &Value) -> Result<(), TestCaseError> {
    let Some((result, expected)) = both("evaluate", input, oracle::evaluate)? else { return Ok(()) };
    let points = result["points"].as_object().expect("points");
    let points: BTreeMap<_, _> = points.iter().map(|(offer, of)| (offer.clone(), figures(of))).collect();
    prop_assert_eq!(points, expected.points, "points for {}", input);
    prop_assert_eq!(figures(&result["totals"]), expected.totals, "totals for {}", input);
    prop_assert_eq!(&result["ranking"], &json!(expected.ranking), "ranking for {}", input);
    prop_assert_eq!(result["winner"].as_str(), expected.winner.as_deref(), "winner for {}", input);
    prop_assert_eq!(&result["undecided"], &json!(expected.undecided), "undecided for {}", input);
    prop_assert_eq!(&result["inadmissible"], &json!(expected.inadmissible), "inadmissible for {}", input);
    Ok(())
}

// Two halves of the same, so that both cores have something to do.
proptest! {
    #![proptest_config(config(800))]

    #[test]
    fn on_evaluations(input in random::tender()) {
        same_evaluation(&input)?;
    }

    #[test]
    fn on_more_evaluations(input in random::tender()) {
        same_evaluation(&input)?;
    }
}

proptest! {
    #![proptest_config(config(1500))]

    #[test]
    fn on_abnormally_low_prices(input in random::low_prices()) {
        let Some((result, expected)) = both("abnormally_low", &input, oracle::abnormally_low)? else { return Ok(()) };
        prop_assert_eq!(&result["flagged"], &json!(expected.flagged), "flagged for {}", input);
        let threshold = result.get("threshold").map(rational);
        prop_assert_eq!(threshold, expected.threshold, "threshold for {}", input);
    }
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn on_draws(input in random::draws()) {
        let Some((result, expected)) = both("draw", &input, oracle::draw)? else { return Ok(()) };
        prop_assert_eq!(&result["key"], &json!(expected.key), "key for {}", input);
        prop_assert_eq!(&result["selected"], &json!(expected.selected), "selected for {}", input);
    }
}

proptest! {
    #![proptest_config(config(2000))]

    #[test]
    fn on_deadlines(input in random::deadlines()) {
        let Some((result, expected)) = both("deadline", &input, oracle::deadline)? else { return Ok(()) };
        prop_assert_eq!(result["date"].as_str(), Some(&*expected), "date for {}", input);
    }

    #[test]
    fn on_changes_of_prices(input in random::price_changes()) {
        let Some((result, expected)) = both("adjust_price", &input, oracle::adjust_price)? else { return Ok(()) };
        prop_assert_eq!(number(&result["price"]), expected.price, "price for {}", input);
        prop_assert_eq!(result.get("factor").map(number), expected.factor, "factor for {}", input);
    }

    #[test]
    fn on_changes_along_an_index(input in random::index_changes()) {
        let Some((result, expected)) = both("change_prices", &input, oracle::change_prices)? else { return Ok(()) };
        let text = |value: &Value| value.as_str().map(str::to_owned);
        let changed = result["changed"].as_array().expect("a list").iter().map(|price| {
            let names = (text(&price["lot"]).expect("a lot"), text(&price["participant"]), text(&price["item"]).expect("an item"));
            let version = price["version"].as_u64().expect("a version");
            (names.0, names.1, names.2, version, number(&price["before"]), number(&price["after"]))
        });
        prop_assert_eq!(changed.collect::<Vec<_>>(), expected, "for {}", input);
    }

    #[test]
    fn on_drawdowns(input in random::drawdowns()) {
        let Some((result, expected)) = both("drawdown", &input, oracle::drawdown)? else { return Ok(()) };
        prop_assert_eq!(number(&result["remaining"]), expected.remaining, "remaining for {}", input);
        prop_assert_eq!(result["status"].as_str(), Some(&*expected.status), "status for {}", input);
    }
}

/// Every year of the calendar, by another way of computing it.
#[test]
fn on_easter() {
    let first = minitendr::Date::parse("0001-01-01").expect("a day").naive();
    for year in 1583..=9999 {
        let day = minitendr::easter(year).expect("a year of the calendar").naive();
        assert_eq!(oracle::easter(year.into()), Ok((day - first).num_days()), "{year}");
    }
}

/// Every day that the calendar knows, one after another.
#[test]
fn on_every_working_day() {
    let mut day = minitendr::Date::parse("2000-08-09").expect("a day");
    while let Ok(next) = minitendr::Calendar::Czech.next_working_day(day) {
        let input = json!({"from": day.to_string(), "period": {"working_days": 1}, "calendar": "cz"});
        assert_eq!(oracle::deadline(&input), Ok(next.to_string()), "{day}");
        day = day.plus_days(1).expect("a day");
    }
    assert_eq!(day.to_string(), "2099-12-31");
}

/// The generator is worth something only if most of its tenders come to a result, and some to each of the other ends.
#[test]
fn random_tenders_are_neither_all_fine_nor_all_broken() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let (mut winners, mut ties, mut undefined) = (0, 0, 0);
    for _ in 0..300 {
        let input = random::tender().new_tree(&mut runner).expect("a tender").current();
        match engine("evaluate", &input) {
            Ok(result) if !result["winner"].is_null() => winners += 1,
            Ok(_) => ties += 1,
            Err(codes) => {
                assert_eq!(codes, BTreeSet::from(["formula_undefined".to_owned()]), "{input}");
                undefined += 1;
            }
        }
    }
    assert!(winners > 100 && ties > 10 && undefined > 5, "{winners} {ties} {undefined}");
}

/// The engine has a table of its own for letters without accents; the oracle asks the full tables of Unicode.
#[test]
fn every_character_loses_its_accents_alike() {
    let letters: Vec<char> = ('\0'..=char::MAX).collect();
    for some in letters.chunks(400) {
        // A text of nothing is an error, and so is half a surrogate, which no text of Rust holds.
        let text: String = std::iter::once('A').chain(some.iter().copied()).collect();
        let input = json!({"algorithm": "sha256", "sources": [text], "pool": 1, "take": 1});
        let drawn = oracle::draw(&input).expect("the oracle draws");
        let answer = call("draw", &input.to_string()).expect("a draw of one");
        let answer: Value = serde_json::from_str(&answer).expect("JSON");
        assert_eq!(answer["key"], drawn.key, "{:x?}", some.first());
    }
}

#[test]
fn random_inputs_of_the_small_operations_are_neither_all_fine_nor_all_broken() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let kinds = [
        ("deadline", random::deadlines().boxed()),
        ("adjust_price", random::price_changes().boxed()),
        ("drawdown", random::drawdowns().boxed()),
        ("change_prices", random::index_changes().boxed()),
    ];
    for (operation, inputs) in kinds {
        let mut input = || inputs.new_tree(&mut runner).expect("an input").current();
        let fine = (0..300).filter(|_| engine(operation, &input()).is_ok()).count();
        assert!((100..290).contains(&fine), "{operation}: {fine} of 300");
    }
}

proptest! {
    #![proptest_config(config(600))]

    #[test]
    fn on_direct_awards(input in random::direct_awards()) {
        let Some((result, expected)) = both("select", &input, oracle::select)? else { return Ok(()) };
        prop_assert_eq!(&result["awards"], &json!(expected.awards), "awards for {}", input);
        prop_assert_eq!(&result["asked"], &json!(expected.asked), "asked for {}", input);
    }

    /// The oracle tries every split there is.
    #[test]
    fn on_the_cheapest_split(input in random::cheapest_splits()) {
        same_split(&input)?;
    }

    #[test]
    fn on_the_other_splits(input in random::other_splits()) {
        same_split(&input)?;
    }

    #[test]
    fn on_who_may_be_called(input in random::calls()) {
        let Some((result, expected)) = both("eligible", &input, oracle::eligible)? else { return Ok(()) };
        prop_assert_eq!(&result["eligible"], &json!(expected.eligible), "eligible for {}", input);
        prop_assert_eq!(&result["reasons"], &json!(expected.reasons), "reasons for {}", input);
    }

    #[test]
    fn on_answers(input in random::answers()) {
        let Some((result, expected)) = both("requirement", &input, oracle::requirement)? else { return Ok(()) };
        prop_assert_eq!(result["reason"].as_str(), expected, "reason for {}", input);
        prop_assert_eq!(&result["met"], &json!(expected.is_none()), "met for {}", input);
    }
}

fn same_split(input: &Value) -> Result<(), TestCaseError> {
    let Some((result, expected)) = both("split", input, oracle::split)? else { return Ok(()) };
    prop_assert_eq!(figures(&result["allocation"]), expected.allocation, "allocation for {}", input);
    prop_assert_eq!(rational(&result["cost"]), expected.cost, "cost for {}", input);
    prop_assert_eq!(rational(&result["unmet"]), expected.unmet, "unmet for {}", input);
    Ok(())
}

/// As above: of every generator most inputs have a result, and those of a split now and then none that covers.
#[test]
fn random_inputs_of_the_small_operations_mostly_have_a_result() {
    use proptest::strategy::{BoxedStrategy, ValueTree};
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let generators: [(&str, BoxedStrategy<Value>); 5] = [
        ("select", random::direct_awards().boxed()),
        ("split", random::cheapest_splits().boxed()),
        ("split", random::other_splits().boxed()),
        ("eligible", random::calls().boxed()),
        ("requirement", random::answers().boxed()),
    ];
    for (operation, generator) in generators {
        let (mut results, mut interesting) = (0, 0);
        for _ in 0..200 {
            let input = generator.new_tree(&mut runner).expect("an input").current();
            let Ok(result) = engine(operation, &input) else { continue };
            results += 1;
            interesting += usize::from(match operation {
                "select" => result["asked"].as_array().is_some_and(|all| all.iter().any(|asked| asked[1].is_string())),
                "split" => result["unmet"]["exact"] == "0",
                "eligible" => result["eligible"][0].is_string(),
                _ => result["met"] == true,
            });
        }
        assert!(results > 150 && interesting > 20 && interesting < results, "{operation}: {results} {interesting}");
    }
}
