//! Whether a result is what a vector expects.
//!
//! The three runners (Rust, Python, Node) follow these rules to the letter:
//!
//! * **Objects** are compared by the keys of the expectation, at every depth; the result may have more.
//! * **Lists** are compared whole and in order.
//! * **`null`** matches a missing key and an explicit `null`.
//! * **A figure** of the result, `{"exact": "300/7", "shown": "42.86"}`, matches an expected decimal with k places, as
//!   text or as a number, if `exact` rounded half up (halves away from zero) to k places equals it. An expected object
//!   is compared with it like with any other object.
//! * **A decimal text** under a key of an object (an amount) matches in the same way. In a list, and under the keys
//!   `winner`, `key`, `exact` and `shown`, texts are compared byte by byte: ids are not numbers, and the spelling of a
//!   figure is what such a vector is about.
//! * **A number** of the result matches an expected number of the same value, never a text.
//!
//! Everything is computed with exact rationals.

use num_rational::BigRational;

use super::tree::Tree;

/// Keys whose text is no amount.
const NEVER_AMOUNTS: [&str; 4] = ["winner", "key", "exact", "shown"];

/// The first place where a result is not what was expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mismatch {
    /// Where, as a JSON pointer; empty for the whole document.
    pub(super) path: String,
    /// What the vector says.
    pub(super) expected: String,
    /// What the engine said.
    pub(super) got: String,
}

/// Compares a result with an expectation.
pub(super) fn compare(expected: &Tree, got: &Tree) -> Result<(), Mismatch> {
    at("", expected, Some(got), true)
}

/// `amount`: whether two decimal texts may be compared as numbers here.
fn at(path: &str, expected: &Tree, got: Option<&Tree>, amount: bool) -> Result<(), Mismatch> {
    let got = got.unwrap_or(&Tree::Null);
    let same = match (expected, got) {
        (Tree::Null, Tree::Null) => true,
        (Tree::Bool(a), Tree::Bool(b)) => a == b,
        (Tree::Number(a), Tree::Number(b)) => a == b || equal(a, b),
        (Tree::Number(a), Tree::Text(b)) => amount && rounds_to(b, a),
        (Tree::Text(a), Tree::Text(b)) => a == b || (amount && rounds_to(b, a)),
        (Tree::Text(a) | Tree::Number(a), Tree::Object(_)) => {
            got.get("exact").and_then(Tree::text).is_some_and(|exact| rounds_to(exact, a))
        }
        (Tree::List(a), Tree::List(b)) if a.len() == b.len() => {
            for (index, (expected, got)) in a.iter().zip(b).enumerate() {
                at(&format!("{path}/{index}"), expected, Some(got), false)?;
            }
            true
        }
        (Tree::Object(members), Tree::Object(_)) => {
            for (key, expected) in members {
                let amount = !NEVER_AMOUNTS.contains(&key.as_str());
                let step = key.replace('~', "~0").replace('/', "~1");
                at(&format!("{path}/{step}"), expected, got.get(key), amount)?;
            }
            true
        }
        _ => false,
    };
    if same {
        return Ok(());
    }
    Err(Mismatch { path: path.to_owned(), expected: expected.to_string(), got: got.to_string() })
}

/// Whether `exact`, a decimal or a fraction, rounded half up to the places of the decimal `expected`, equals it.
fn rounds_to(exact: &str, expected: &str) -> bool {
    let (Some(wanted), Some(exact)) = (unscaled(expected), shifted(exact, expected)) else {
        return false;
    };
    // `round` goes to the nearest integer, halves away from zero.
    exact.round() == wanted
}

/// Whether two literal numbers have the same value.
fn equal(a: &str, b: &str) -> bool {
    match (shifted(a, "0"), shifted(b, "0")) {
        (Some(a), Some(b)) => a == b,
        _ => false,
    }
}

/// A decimal without its point: `-1.50` is -150. Nothing for any other text.
fn unscaled(text: &str) -> Option<BigRational> {
    let (whole, places) = split(text)?;
    format!("{whole}{places}").parse().ok()
}

/// The figure `exact`, a decimal or a fraction, times ten to the number of places of the decimal `like`.
fn shifted(exact: &str, like: &str) -> Option<BigRational> {
    let zeros = "0".repeat(split(like)?.1.len());
    let (numerator, denominator) = if let Some((numerator, denominator)) = exact.split_once('/') {
        let whole = !numerator.contains('.') && !denominator.contains(['.', '-']);
        split(numerator).zip(split(denominator)).filter(|_| whole)?;
        (numerator.to_owned(), denominator.to_owned())
    } else {
        let (whole, places) = split(exact)?;
        (format!("{whole}{places}"), format!("1{}", "0".repeat(places.len())))
    };
    // Written out and read again: the arithmetic is left to the rational type, and a denominator of 0 is refused.
    format!("{numerator}{zeros}/{denominator}").parse().ok()
}

/// Sign and whole digits, and the places, of `-?digits[.digits]`.
fn split(text: &str) -> Option<(&str, &str)> {
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let (whole, places) = match text.split_once('.') {
        Some((whole, places)) if digits(places) => (whole, places),
        Some(_) => return None,
        None => (text, ""),
    };
    digits(whole.strip_prefix('-').unwrap_or(whole)).then_some((whole, places))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `compare` on texts; the mismatch as (path, expected, got).
    fn outcome(expected: &str, got: &str) -> Result<(), (String, String, String)> {
        let parsed = |text| Tree::parse(text).map_err(|error| (String::new(), text.to_owned(), error));
        compare(&parsed(expected)?, &parsed(got)?).map_err(|mismatch| (mismatch.path, mismatch.expected, mismatch.got))
    }

    fn matches(expected: &str, got: &str) -> bool {
        assert!(Tree::parse(expected).is_ok() && Tree::parse(got).is_ok(), "{expected} {got}");
        outcome(expected, got).is_ok()
    }

    fn figure(exact: &str) -> String {
        format!(r#"{{"t": {{"exact": "{exact}", "shown": "?"}}}}"#)
    }

    #[test]
    fn objects_are_partial_and_lists_are_whole() {
        let got = r#"{"a": {"b": "x", "c": "y"}, "l": ["p", "q"]}"#;
        assert!(matches("{}", got));
        assert!(matches(r#"{"a": {"b": "x"}}"#, got));
        assert!(matches(r#"{"l": ["p", "q"]}"#, got));
        for wrong in [
            r#"{"a": {"b": "y"}}"#,
            r#"{"a": {"d": "x"}}"#,
            r#"{"a": "x"}"#,
            r#"{"l": ["p"]}"#,
            r#"{"l": ["q", "p"]}"#,
            r#"{"l": ["p", "q", "r"]}"#,
            r#"{"l": {"0": "p"}}"#,
            "[]",
        ] {
            assert!(!matches(wrong, got), "{wrong}");
        }
    }

    #[test]
    fn null_is_a_missing_key() {
        assert!(matches(r#"{"winner": null}"#, "{}"));
        assert!(matches(r#"{"winner": null}"#, r#"{"winner": null}"#));
        assert!(matches(r#"{"a": {"b": null}}"#, r#"{"a": {}}"#));
        assert!(!matches(r#"{"winner": null}"#, r#"{"winner": "A"}"#));
        assert!(!matches(r#"{"winner": "A"}"#, "{}"));
        assert!(!matches(r#"{"a": {}}"#, "{}"));
        assert!(matches("[null]", "[null]"));
        assert!(!matches("[null]", "[]"));
    }

    #[test]
    fn figures_are_rounded_half_up_to_the_places_of_the_expectation() {
        for (expected, exact) in [
            ("42.857143", "300/7"),
            ("42.86", "300/7"),
            ("43", "300/7"),
            ("40", "40"),
            ("40.000", "40"),
            ("40", "40.0"),
            ("0.13", "0.125"),
            ("-0.13", "-0.125"),
            ("-0.13", "-1/8"),
            ("0", "-0.4"),
            ("3", "5/2"),
            ("-3", "-5/2"),
            ("1000000000000000000000000000000.1", "1000000000000000000000000000000.05"),
        ] {
            assert!(matches(&format!(r#"{{"t": "{expected}"}}"#), &figure(exact)), "{expected} {exact}");
            assert!(matches(&format!(r#"{{"t": {expected}}}"#), &figure(exact)), "{expected} {exact}");
        }
        for (expected, exact) in [
            ("42.85", "300/7"),
            ("42.857142", "300/7"),
            ("0.12", "0.125"),
            ("-0.12", "-0.125"),
            ("2", "5/2"),
            ("1", "1/0"),
            ("1", "one"),
            ("1", "1.5/1"),
            ("1", "1/1.0"),
            ("1", "-1/-1"),
            ("1e0", "1"),
            ("abc", "abc"),
            ("300/7", "300/7"),
            ("1", ""),
            ("1.", "1"),
            ("+1", "1"),
        ] {
            assert!(!matches(&format!(r#"{{"t": "{expected}"}}"#), &figure(exact)), "{expected} {exact}");
        }
    }

    #[test]
    fn the_spelling_of_a_figure_can_be_expected_too() {
        let got = r#"{"t": {"exact": "300/7", "shown": "42.86"}}"#;
        assert!(matches(r#"{"t": {"exact": "300/7", "shown": "42.86"}}"#, got));
        assert!(!matches(r#"{"t": {"shown": "42.9"}}"#, got));
        assert!(!matches(r#"{"t": {"exact": "600/14"}}"#, got));
    }

    #[test]
    fn decimal_texts_are_amounts_under_a_key_and_ids_elsewhere() {
        assert!(matches(r#"{"price": "12.5"}"#, r#"{"price": "12.50"}"#));
        assert!(matches(r#"{"price": 12.5}"#, r#"{"price": "12.50"}"#));
        assert!(!matches(r#"{"price": "12.50"}"#, r#"{"price": "12.51"}"#));
        assert!(!matches(r#"{"price": "12.50"}"#, r#"{"price": 12.50}"#));
        assert!(!matches(r#"{"winner": "1"}"#, r#"{"winner": "01"}"#));
        assert!(!matches(r#"{"ranking": [["1"], ["2"]]}"#, r#"{"ranking": [["1.0"], ["2"]]}"#));
        assert!(!matches(r#"{"ranking": [[1]]}"#, r#"{"ranking": [["1"]]}"#));
        assert!(matches(r#"{"status": "open"}"#, r#"{"status": "open"}"#));
        assert!(!matches(r#"{"status": "open"}"#, r#"{"status": "Open"}"#));
    }

    #[test]
    fn numbers_match_numbers_of_the_same_value() {
        assert!(matches(r#"{"selected": [17, 7]}"#, r#"{"selected": [17, 7]}"#));
        assert!(matches("[1]", "[1.0]"));
        assert!(!matches("[1]", "[1.4]"));
        assert!(!matches("[17]", r#"["17"]"#));
        assert!(!matches(r#"["17"]"#, "[17]"));
        assert!(matches(r#"{"met": true}"#, r#"{"met": true}"#));
        assert!(!matches(r#"{"met": true}"#, r#"{"met": false}"#));
        assert!(!matches(r#"{"met": true}"#, r#"{"met": "true"}"#));
    }

    #[test]
    fn a_mismatch_says_where() {
        let expected = r#"{"points": {"a/b": [{"x": "1"}]}}"#;
        let got = r#"{"points": {"a/b": [{"x": "2"}]}}"#;
        let mismatch = ("/points/a~1b/0/x".to_owned(), r#""1""#.to_owned(), r#""2""#.to_owned());
        assert_eq!(outcome(expected, got), Err(mismatch));
    }
}
