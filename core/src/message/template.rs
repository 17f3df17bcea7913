//! Filling templates with values.

use chrono::Datelike;

use super::Language;
use crate::time::{Date, Instant};

/// Puts the values into a template: `{name}` is replaced, and a part in `[…]` is dropped where a value in it is missing.
///
/// For a language, numbers, days and moments are written as its people write them; without one as they are.
pub(crate) fn fill(template: &str, details: &[(impl AsRef<str>, String)], language: Option<Language>) -> String {
    let mut text = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, part)) = rest.split_once('[') {
        push(&mut text, before, details, language);
        let (optional, after) = part.split_once(']').unwrap_or((part, ""));
        let mut filled = String::new();
        if push(&mut filled, optional, details, language) {
            text.push_str(&filled);
        }
        rest = after;
    }
    push(&mut text, rest, details, language);
    text.trim().to_owned()
}

/// Appends a part without brackets; false if one of its values is missing.
fn push(text: &mut String, part: &str, details: &[(impl AsRef<str>, String)], language: Option<Language>) -> bool {
    let mut complete = true;
    let mut rest = part;
    while let Some((before, tail)) = rest.split_once('{') {
        text.push_str(before);
        let (name, after) = tail.split_once('}').unwrap_or((tail, ""));
        match details.iter().find(|(known, _)| known.as_ref() == name) {
            // What stands before the currency is an amount; any other number may be a year, a code or an id.
            Some((_, value)) if language == Some(Language::Czech) && after.starts_with(" Kč") => {
                text.push_str(&amount(value));
            }
            Some((_, value)) if language == Some(Language::Czech) => text.push_str(&czech(value)),
            Some((_, value)) => text.push_str(value),
            None => complete = false,
        }
        rest = after;
    }
    text.push_str(rest);
    complete
}

/// A decimal number with a comma, a day and a moment as Czech offices write them; any other text as it is.
fn czech(value: &str) -> String {
    if is_decimal(value) {
        return value.replace('.', ",");
    }
    let day = value.get(..10).and_then(|day| Date::parse(day).ok()).map(czech_day);
    match (day, value.get(10..).and_then(|rest| rest.strip_prefix('T'))) {
        (Some(day), None) if value.len() == 10 => day,
        (Some(day), Some(rest)) if Instant::parse(value).is_ok() => {
            let (clock, offset) =
                rest.find(['Z', '+', '-']).and_then(|at| rest.split_at_checked(at)).unwrap_or((rest, ""));
            format!("{day} {} ({offset})", clock.strip_suffix(":00").unwrap_or(clock))
        }
        _ => value.to_owned(),
    }
}

/// An amount of Czech crowns: haléře have two digits, or are left out.
fn amount(value: &str) -> String {
    let grouped = grouped(value, Language::Czech);
    let is_tenth = grouped.rsplit_once(',').is_some_and(|(_, decimals)| decimals.len() == 1);
    if is_tenth { grouped + "0" } else { grouped }
}

/// A day as Czech offices write it, on one line.
pub(crate) fn czech_day(day: Date) -> String {
    let day = day.naive();
    format!("{}.\u{a0}{}.\u{a0}{}", day.day(), day.month(), day.year())
}

/// A decimal number with its thousands apart: `1 234 567,5` with non-breaking spaces, or `1,234,567.5`; any other text as
/// it is.
pub(crate) fn grouped(decimal: &str, language: Language) -> String {
    let (sign, unsigned) = decimal.strip_prefix('-').map_or(("", decimal), |unsigned| ("−", unsigned));
    let (whole, decimals) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    if whole.is_empty() || !whole.bytes().chain(decimals.bytes()).all(|byte| byte.is_ascii_digit()) {
        return decimal.to_owned();
    }
    let (thousands, point) = match language {
        Language::Czech => ('\u{a0}', ','),
        Language::English => (',', '.'),
    };
    let mut grouped = sign.to_owned();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && whole.len().saturating_sub(index) % 3 == 0 {
            grouped.push(thousands);
        }
        grouped.push(digit);
    }
    if !decimals.is_empty() {
        grouped.push(point);
        grouped.push_str(decimals);
    }
    grouped
}

fn is_decimal(value: &str) -> bool {
    let unsigned = value.strip_prefix('-').unwrap_or(value);
    let digits_only = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    unsigned.split_once('.').is_some_and(|(whole, decimals)| digits_only(whole) && digits_only(decimals))
}

#[cfg(test)]
mod tests {
    use super::{fill, grouped};
    use crate::message::Language::Czech;

    #[test]
    fn decimals_have_a_comma_in_czech_only() {
        let details = vec![("value", "1250.50".to_owned()), ("at", "2014-03-03T09:00:00.5+01:00".to_owned())];
        assert_eq!(fill("{value} {at}", &details, Some(Czech)), "1250,50 3.\u{a0}3.\u{a0}2014 09:00:00.5 (+01:00)");
        assert_eq!(fill("{value}", &details, None), "1250.50");
    }

    #[test]
    fn amounts_have_their_thousands_apart_in_czech_and_codes_do_not() {
        let details = vec![("value", "1018112.5".to_owned()), ("id", "10001".to_owned())];
        assert_eq!(fill("{value} Kč, `{id}`", &details, Some(Czech)), "1\u{a0}018\u{a0}112,50 Kč, `10001`");
        assert_eq!(fill("{value} CZK", &details, None), "1018112.5 CZK");
        assert_eq!(grouped("300/7", Czech), "300/7");
    }

    #[test]
    fn a_part_with_a_missing_value_is_left_out() {
        let template = "[did you mean `{nearest}`? ]known: {known}";
        let known = ("known", "price".to_owned());
        assert_eq!(fill(template, std::slice::from_ref(&known), None), "known: price");
        assert_eq!(fill(template, &[known, ("nearest", "id".to_owned())], None), "did you mean `id`? known: price");
    }
}
