//! Filling templates with values.

use chrono::Datelike;

use super::{Language, Noun, Word};
use crate::time::{Date, Instant};

/// Puts the values into a template: `{name}` is replaced, and a part in `[…]` is dropped where a value in it is missing.
///
/// `{name|noun}` is the value with a noun in its form after it (`{value|point}`); of `{name|unit}` the value `unit` says which;
/// of `{name|word}` the value is said as that kind of word (`{value|credential}`). For a language, figures, days, months and
/// moments are written as its people write them, and words of documents by their names. What stands in backticks is an id or
/// what somebody wrote: it stays as it is, as everything does without a language.
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
    let value = |name: &str| details.iter().find(|(known, _)| known.as_ref() == name).map(|(_, value)| value.as_str());
    let mut complete = true;
    let mut rest = part;
    while let Some((before, tail)) = rest.split_once('{') {
        text.push_str(before);
        let (named, after) = tail.split_once('}').unwrap_or((tail, ""));
        let (name, with) = named.split_once('|').unwrap_or((named, named));
        let is_quoted = before.ends_with('`') && after.starts_with('`');
        match (value(name), language.filter(|_| !is_quoted)) {
            (Some(value), None) => text.push_str(value),
            // What stands before the currency is an amount; any other number may be a year, a code or an id.
            (Some(value), Some(Language::Czech)) if after.starts_with(" Kč") => text.push_str(&amount(value)),
            (Some(given), Some(language)) => {
                let said = said(with, given, language);
                let noun = if with == "unit" { value("unit").unwrap_or_default() } else { with };
                match Noun::named(noun).filter(|_| with != name) {
                    Some(noun) => text.push_str(&noun.counted(&said, language)),
                    None => text.push_str(&said),
                }
            }
            (None, _) => complete = false,
        }
        rest = after;
    }
    text.push_str(rest);
    complete
}

/// A value as people of a language write it.
fn said(of: &str, value: &str, language: Language) -> String {
    match (Word::names(of, value, language), language) {
        (Some(names), _) => names,
        // These are the names that a field takes, as they have to be written.
        (None, _) if of == "known" => value.to_owned(),
        (None, Language::Czech) => czech(value),
        (None, Language::English) => value.to_owned(),
    }
}

/// Figures as Czech offices write them, also beside signs (`≤ 2026-04-30`, `0.9 … 1.06`); any other text as it is.
fn czech(value: &str) -> String {
    let is_sign = |word: &str| matches!(word, "<" | ">" | "≤" | "≥" | "…" | "–");
    let figure = |word: &str| {
        let (bare, comma) = word.strip_suffix(',').map_or((word, ""), |bare| (bare, ","));
        match czech_figure(bare) {
            Some(figure) => Some(figure + comma),
            None => (is_sign(word) || is_whole(bare)).then(|| word.to_owned()),
        }
    };
    let words: Option<Vec<String>> = value.split(' ').map(figure).collect();
    words.map_or_else(|| value.to_owned(), |words| words.join(" "))
}

/// A decimal number with a comma; a day, a month and a moment.
fn czech_figure(value: &str) -> Option<String> {
    if is_decimal(value) {
        return Some(value.replace('.', ","));
    }
    if let Some((year, month)) = value.split_once('-').filter(|_| value.len() == 7) {
        let is_month = is_whole(year) && year.len() == 4 && is_whole(month);
        return is_month.then(|| month_of(month.parse().ok()?, year, Language::Czech)).flatten();
    }
    let day = Date::parse(value.get(..10)?).ok().map(czech_day)?;
    let Some(rest) = value.get(10..).and_then(|rest| rest.strip_prefix('T')) else {
        return (value.len() == 10).then_some(day);
    };
    Instant::parse(value).ok()?;
    let (clock, offset) = rest.find(['Z', '+', '-']).and_then(|at| rest.split_at_checked(at)).unwrap_or((rest, ""));
    Some(format!("{day} {} ({offset})", clock.strip_suffix(":00").unwrap_or(clock)))
}

const MONTHS: [[&str; 2]; 12] = [
    ["January", "leden"],
    ["February", "únor"],
    ["March", "březen"],
    ["April", "duben"],
    ["May", "květen"],
    ["June", "červen"],
    ["July", "červenec"],
    ["August", "srpen"],
    ["September", "září"],
    ["October", "říjen"],
    ["November", "listopad"],
    ["December", "prosinec"],
];

/// The month of a year, `červen 2026`; nothing for a month that is none.
pub(crate) fn month_of(month: usize, year: impl std::fmt::Display, language: Language) -> Option<String> {
    let [english, czech] = MONTHS.get(month.checked_sub(1)?)?;
    Some(match language {
        Language::English => format!("{english} {year}"),
        Language::Czech => format!("{czech} {year}"),
    })
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
    unsigned.split_once('.').is_some_and(|(whole, decimals)| is_whole(whole) && is_whole(decimals))
}

fn is_whole(digits: &str) -> bool {
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::{fill, grouped};
    use crate::message::Language::{Czech, English};

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
    fn figures_beside_signs_are_said_and_what_is_quoted_stays() {
        for (value, said) in [
            ("2026-01-01 – 2029-12-31", "1.\u{a0}1.\u{a0}2026 – 31.\u{a0}12.\u{a0}2029"),
            ("> 2026-01-01, ≤ 0.5", "> 1.\u{a0}1.\u{a0}2026, ≤ 0,5"),
            ("2026-04 – 2026-12", "duben 2026 – prosinec 2026"),
            ("2026-13", "2026-13"),
            ("2026-02-30", "2026-02-30"),
            ("by 2026-01-01", "by 2026-01-01"),
            ("0.5, see 1.5", "0.5, see 1.5"),
        ] {
            assert_eq!(fill("{value}", &[("value", value.to_owned())], Some(Czech)), said);
            assert_eq!(fill("`{value}`", &[("value", value.to_owned())], Some(Czech)), format!("`{value}`"));
            assert_eq!(fill("{known}", &[("known", value.to_owned())], Some(Czech)), value);
        }
    }

    #[test]
    fn a_noun_follows_its_value() {
        let said = |value: &str, unit: &[&str], language| {
            let unit = unit.iter().map(|unit| ("unit", (*unit).to_owned()));
            let values: Vec<_> = unit.chain([("value", value.to_owned())]).collect();
            fill("{value|unit}, {value|point}", &values, Some(language))
        };
        assert_eq!(said("2.5", &["bed_day"], Czech), "2,5\u{a0}lůžkodne, 2,5\u{a0}bodu");
        assert_eq!(said("2", &["bed_day"], English), "2\u{a0}bed days, 2\u{a0}points");
        assert_eq!(said("5", &[], Czech), "5, 5\u{a0}bodů");
    }

    #[test]
    fn a_part_with_a_missing_value_is_left_out() {
        let template = "[did you mean `{nearest}`? ]known: {known}";
        let known = ("known", "price".to_owned());
        assert_eq!(fill(template, std::slice::from_ref(&known), None), "known: price");
        assert_eq!(fill(template, &[known, ("nearest", "id".to_owned())], None), "did you mean `id`? known: price");
    }
}
