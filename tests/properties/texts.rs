//! What is read is written again as it was.

use minitendr::{Date, Exact, Instant, Money, Number, Quantity};
use proptest::prelude::*;

use crate::config;

/// Decimal text as it is printed: no leading zeros, no `-0`, at most 28 digits.
fn decimal() -> impl Strategy<Value = String> {
    let plain = "(0|[1-9][0-9]{0,13})(\\.[0-9]{1,14})?";
    let long = prop_oneof!["[1-9][0-9]{27}", "0\\.[0-9]{28}", "[1-9][0-9]{13}\\.[0-9]{14}"];
    (prop_oneof![4 => plain, 1 => long], any::<bool>()).prop_map(|(text, negative)| {
        let is_zero = text.bytes().all(|byte| !byte.is_ascii_digit() || byte == b'0');
        if negative && !is_zero { format!("-{text}") } else { text }
    })
}

/// Days before 1 January 1970, by counting leap years.
fn days(year: i64, month: i64, day: i64) -> i64 {
    let is_leap = |year: i64| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let lengths = [31, if is_leap(year) { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let before: i64 = (1..month).map(|month| lengths[usize::try_from(month - 1).expect("a month")]).sum();
    let years: i64 = (1900..year).map(|year| if is_leap(year) { 366 } else { 365 }).sum();
    years + before + day
}

/// A moment with its text, and its nanoseconds since some day.
fn instant() -> impl Strategy<Value = (String, i128)> {
    let day = (1990_i64..2100, 1_i64..=12, 1_i64..=28);
    let clock = (0_i64..24, 0_i64..60, 0_i64..60);
    let fraction = prop::option::of("[0-9]{1,9}");
    let zone = prop::option::of((any::<bool>(), 0_i64..=14, prop::sample::select(vec![0_i64, 30, 45])));
    (day, clock, fraction, zone).prop_map(|((year, month, day), (hour, minute, second), fraction, zone)| {
        let mut text = format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}");
        let mut nanoseconds = 0;
        if let Some(fraction) = fraction {
            nanoseconds = format!("{fraction:0<9}").parse().expect("nine digits");
            text = format!("{text}.{fraction}");
        }
        let mut minutes = (days(year, month, day) * 24 + hour) * 60 + minute;
        match zone {
            None => text.push('Z'),
            Some((west, hours, rest)) => {
                text = format!("{text}{}{hours:02}:{rest:02}", if west { '-' } else { '+' });
                minutes += if west { hours * 60 + rest } else { -(hours * 60 + rest) };
            }
        }
        (text, i128::from(minutes * 60 + second) * 1_000_000_000 + nanoseconds)
    })
}

proptest! {
    #![proptest_config(config(1000))]

    #[test]
    fn of_decimals(text in decimal()) {
        let number = Number::parse(&text).expect("a decimal");
        prop_assert_eq!(number.to_string(), text.clone());
        let written = serde_json::to_string(&number).expect("JSON");
        prop_assert_eq!(&written, &format!("\"{text}\""));
        prop_assert_eq!(serde_json::from_str::<Number>(&written).ok(), Some(number));
        let exact = number.exact();
        prop_assert_eq!(Exact::parse(&text), Some(exact.clone()));
        prop_assert_eq!(Exact::parse(&exact.to_string()), Some(exact.clone()));
        prop_assert_eq!(exact.to_decimal().map(Number::from), Some(number));
        let (money, quantity) = (Money::parse(&text), Quantity::parse(&text));
        if text.starts_with('-') {
            prop_assert!(money.is_err() && quantity.is_err());
        } else {
            prop_assert_eq!(money.expect("an amount").to_string(), text.clone());
            prop_assert_eq!(quantity.expect("a quantity").to_string(), text);
        }
    }

    /// Other writings of a number are the same number.
    #[test]
    fn of_decimals_with_zeros(text in decimal(), before in 0_usize..4, after in 0_usize..4) {
        let (sign, digits) = text.strip_prefix('-').map_or(("", text.as_str()), |digits| ("-", digits));
        let point = if digits.contains('.') { "" } else { "." };
        let zeros = "0".repeat(after);
        let long = if after == 0 { text.clone() } else { format!("{sign}{}{digits}{point}{zeros}", "0".repeat(before)) };
        match Number::parse(&long) {
            Ok(number) => {
                prop_assert_eq!(number, Number::parse(&text).expect("a decimal"));
                prop_assert_eq!(number.exact(), Exact::parse(&long).expect("a decimal"));
            }
            Err(error) => prop_assert!(error.to_string().starts_with("too_many_digits"), "{long}: {error}"),
        }
    }

    #[test]
    fn of_numbers_in_order(a in decimal(), b in decimal()) {
        let read = |text: &str| Number::parse(text).expect("a decimal");
        prop_assert_eq!(read(&a).cmp(&read(&b)), read(&a).exact().cmp(&read(&b).exact()));
    }

    #[test]
    fn no_text_makes_a_reader_panic(text in "[-+0-9.:TZ/ eE]{0,32}|\\PC{0,12}") {
        if let Ok(number) = Number::parse(&text) {
            prop_assert_eq!(Number::parse(&number.to_string()).ok(), Some(number));
        }
        if let Ok(instant) = Instant::parse(&text) {
            prop_assert_eq!(instant.to_string(), text.clone());
            let _ = instant.day();
        }
        if let Ok(date) = Date::parse(&text) {
            prop_assert_eq!(date.to_string(), text.clone());
        }
        let _ = (minitendr::Ico::parse(&text), minitendr::Text::parse(&text), minitendr::Pseudonym::parse(&text));
    }

    #[test]
    fn of_instants(a in instant(), b in instant()) {
        let read = |text: &str| Instant::parse(text).expect("an instant");
        prop_assert_eq!(read(&a.0).to_string(), a.0.clone());
        prop_assert_eq!(serde_json::to_string(&read(&a.0)).expect("JSON"), format!("\"{}\"", a.0));
        prop_assert_eq!(read(&a.0).cmp(&read(&b.0)), a.1.cmp(&b.1), "{} {}", a.0, b.0);
    }

    #[test]
    fn of_dates(a in (0_i64..10_000, 1_i64..=12, 1_i64..=28), b in (0_i64..10_000, 1_i64..=12, 1_i64..=28)) {
        let text = |(year, month, day)| format!("{year:04}-{month:02}-{day:02}");
        let read = |text: &str| Date::parse(text).expect("a date");
        prop_assert_eq!(read(&text(a)).to_string(), text(a));
        prop_assert_eq!(read(&text(a)).cmp(&read(&text(b))), a.cmp(&b));
    }
}
