use serde_json::{Value, json};

use super::{Algorithm, Draw, Lottery, Selected, draw};
use crate::message::InputError;
use crate::value::Id;
use crate::value::json::read;

fn run(input: &Value) -> Result<super::Drawn, InputError> {
    draw(&read::<Draw>(&input.to_string())?)
}

/// The codes and paths of what is wrong.
fn wrong(input: &Value) -> Vec<(String, String)> {
    let Err(error) = run(input) else { unreachable!("the input must be refused") };
    error.problems().iter().map(|problem| (problem.code().to_string(), problem.path().to_owned())).collect()
}

fn pair(code: &str, path: &str) -> (String, String) {
    (code.to_owned(), path.to_owned())
}

#[test]
fn the_example_of_the_rfc() {
    let input = json!({"algorithm": "rfc3797", "pool": 25, "take": 11,
        "sources": [["9319"], ["2", "5", "12", "8", "10"], ["9", "18", "26", "34", "41", "45"]]});
    let expected = Selected::Positions(vec![17, 7, 2, 16, 25, 23, 8, 24, 19, 13, 22]);
    assert_eq!(run(&input).map(|drawn| drawn.selected), Ok(expected));
}

#[test]
fn the_whole_pool_is_a_permutation() {
    for algorithm in ["rfc3797", "sha256"] {
        let drawn = run(&json!({"algorithm": algorithm, "pool": 300, "take": 300, "sources": ["x"]}));
        let Ok(Selected::Positions(mut positions)) = drawn.map(|drawn| drawn.selected) else { unreachable!() };
        positions.sort_unstable();
        assert!(positions.into_iter().eq(1..=300));
    }
}

#[test]
fn the_key_does_not_depend_on_order_and_accents() {
    let key = |sources: Value| {
        run(&json!({"algorithm": "rfc3797", "pool": 2, "take": 1, "sources": sources})).map(|drawn| drawn.key)
    };
    assert_eq!(key(json!([["10", "2", 9], "Žluťoučký kůň, 7×"])), Ok("2.9.10./ZLUTOUCKYKUN7/".to_owned()));
    assert_eq!(key(json!([["2", "2.0", "1.50", "1"]])), Ok("1.1.502.2.0/".to_owned()));
    assert_eq!(key(json!([["2.0", "1", "2", "1.50"]])), Ok("1.1.502.2.0/".to_owned()));
    // Composed and decomposed letters are the same; a sharp s becomes two letters.
    assert_eq!(key(json!(["\u{e9}", "e\u{301}", "stra\u{df}e"])), Ok("E/E/STRASSE/".to_owned()));
    assert_eq!(key(json!([["0"]])), Ok("0./".to_owned()));
}

#[test]
fn the_salt_changes_the_draw() {
    let with =
        |salt: &str| run(&json!({"algorithm": "sha256", "pool": 1000, "take": 5, "sources": [["1"]], "salt": salt}));
    let without = run(&json!({"algorithm": "sha256", "pool": 1000, "take": 5, "sources": [["1"]]}));
    assert_ne!(with("a"), with("b"));
    assert_eq!(with(""), without);
}

#[test]
fn everything_wrong_is_said_at_once() {
    let input = json!({"algorithm": "rfc3797", "salt": "x", "pool": ["A", "B", "A"], "take": 4,
        "sources": [[], "…", ["1", "-2"]]});
    assert_eq!(
        wrong(&input),
        [
            pair("empty_source", "/sources/0"),
            pair("empty_source", "/sources/1"),
            pair("out_of_range", "/sources/2/1"),
            pair("unknown_field", "/salt"),
            pair("duplicate_id", "/pool/2"),
            pair("invalid_draw", "/take"),
        ]
    );
    let input = json!({"algorithm": "md5", "sources": "x", "pool": "25", "take": 1});
    assert_eq!(
        wrong(&input),
        [pair("unknown_kind", "/algorithm"), pair("wrong_type", "/sources"), pair("wrong_type", "/pool"),]
    );
    let input = json!({"algorithm": "sha256", "sources": [7], "pool": 1, "take": 1});
    assert_eq!(wrong(&input), [pair("wrong_type", "/sources/0")]);
}

#[test]
fn limits() {
    let sized = |algorithm: &str, pool: Value, take: u32| json!({"algorithm": algorithm, "sources": ["x"], "pool": pool, "take": take});
    assert_eq!(wrong(&sized("sha256", json!(5), 0)), [pair("invalid_draw", "/take")]);
    assert_eq!(wrong(&sized("sha256", json!(0), 1)), [pair("invalid_draw", "/pool")]);
    assert_eq!(wrong(&sized("sha256", json!([]), 0)), [pair("invalid_draw", "/pool")]);
    assert_eq!(wrong(&sized("sha256", json!(u32::MAX), 1)), [pair("out_of_range", "/pool")]);
    assert_eq!(wrong(&sized("rfc3797", json!(100_000), 65_537)), [pair("out_of_range", "/take")]);
    assert!(run(&sized("rfc3797", json!(100_000), 2)).is_ok());
    assert_eq!(
        wrong(&json!({"algorithm": "sha256", "sources": [], "pool": 1, "take": 1})),
        [pair("empty_list", "/sources")]
    );
}

#[test]
fn the_last_of_65536_steps_is_drawn() {
    assert!(super::rfc3797::position("1./", 65_535, 7).is_some());
    assert_eq!(super::rfc3797::position("1./", 65_536, 7), None);
    assert_eq!(super::rfc3797::position("1./", 0, 0), None);
    assert_eq!(super::sha256::position(&super::sha256::seed("", "1./"), 0, 0), None);
}

#[test]
fn ties_are_ordered_from_byte_order() {
    let ids = |names: &[&str]| names.iter().map(|name| Id::parse(name)).collect::<Result<Vec<_>, _>>();
    let lottery: Result<Lottery, _> = read(
        r#"{"algorithm": "rfc3797",
        "sources": [["9319"], ["2", "5", "12", "8", "10"], ["9", "18", "26", "34", "41", "45"]]}"#,
    );
    let ordered = |names: &[&str]| lottery.clone()?.ready()?.order(&ids(names)?);
    assert_eq!(ordered(&["A", "B", "C"]), ids(&["C", "A", "B"]));
    assert_eq!(ordered(&["C", "B", "A"]), ids(&["C", "A", "B"]));
    assert_eq!(ordered(&[]), Ok(Vec::new()));
    assert!(ordered(&["A", "A"]).is_err());
    let wrong = Lottery { algorithm: Algorithm::Rfc3797, sources: Vec::new(), salt: None };
    assert!(wrong.ready().is_err());
}

#[test]
fn a_key_that_would_take_minutes_is_refused() {
    let with = |length: usize| {
        let source = "x".repeat(length);
        json!({"algorithm": "rfc3797", "pool": 2, "take": 1, "sources": [source]})
    };
    assert!(run(&with(4095)).is_ok());
    assert_eq!(wrong(&with(4096)), [pair("too_large", "/sources")]);
}
