//! What a cell of a table means, as Czech offices and their spreadsheets write it.
//!
//! # Questions
//!
//! **Why is a point read with a warning?** Czech numbers have a comma; a point comes from another program, where it may part
//! thousands. With one or two digits behind it, it can only be a decimal point. With three, nobody knows.
//!
//! **Why is a year of two digits an error?** 1. 7. 26 may be a mistake for 2026 as for 1926, and a contract is paid by it.
//!
//! **Why is a number of a spreadsheet rounded?** It is a binary fraction: 49999.9 may come as 49999.899999999994. What is within
//! a millionth of a hundredth is that hundredth; anything else has too many decimals.

use crate::message::{Language, TableCode, month_of};
use crate::time::{Date, Instant};
use crate::value::{Exact, Ico};

/// A meaning, and what was assumed to find it; or why there is none.
pub(super) type Meaning<T> = Result<(T, Option<TableCode>), TableCode>;

/// The errors of spreadsheets, in English and Czech.
const SPREADSHEET_ERRORS: [&str; 13] = [
    "#N/A",
    "#REF!",
    "#VALUE!",
    "#DIV/0!",
    "#NAME?",
    "#NUM!",
    "#NULL!",
    "#SPILL!",
    "#CALC!",
    "#HODNOTA!",
    "#ODKAZ!",
    "#NÁZEV?",
    "#NENÍ_K_DISPOZICI",
];

/// Whether a text is an error of a spreadsheet.
pub(super) fn is_error(text: &str) -> bool {
    SPREADSHEET_ERRORS.contains(&text.trim())
}

const fn is_blank(character: char) -> bool {
    matches!(character, ' ' | '\t' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}')
}

const fn is_invisible(character: char) -> bool {
    matches!(character, '\u{feff}' | '\u{200b}' | '\u{ad}')
}

/// Whether nothing is left of a text that is cleaned: most cells say so with their first character.
pub(super) fn says_nothing(text: &str) -> bool {
    text.chars().all(|character| character.is_whitespace() || is_blank(character) || is_invisible(character))
}

/// A text without blanks at its ends, invisible characters left out.
pub(super) fn clean(text: &str) -> String {
    let visible = text.chars().filter(|character| !is_invisible(*character));
    visible
        .collect::<String>()
        .trim_matches(|character: char| character.is_whitespace() || is_blank(character))
        .to_owned()
}

/// A decimal number as people write it: `49 999,90 Kč`, `1 250,-`, `-3,5`.
pub(super) fn decimal(text: &str) -> Meaning<Exact> {
    let mut rest = clean(text);
    for ending in ["Kč", "KČ", "kč", "Kc", "CZK", "czk"] {
        if let Some(before) = rest.strip_suffix(ending) {
            rest = clean(before);
            break;
        }
    }
    for beginning in ["Kč", "CZK"] {
        if let Some(behind) = rest.strip_prefix(beginning) {
            rest = clean(behind);
            break;
        }
    }
    for ending in [",--", ",-", ",—", ",–"] {
        if let Some(before) = rest.strip_suffix(ending) {
            rest = clean(before);
            break;
        }
    }
    let (is_negative, unsigned) = match rest.strip_prefix(['-', '−']) {
        Some(unsigned) => (true, clean(unsigned)),
        None => (false, rest),
    };
    let (whole, decimals, assumed) = parts(&unsigned)?;
    let digits = if decimals.is_empty() { whole } else { format!("{whole}.{decimals}") };
    let exact = Exact::parse(&digits).ok_or(TableCode::NotANumber)?;
    Ok((if is_negative { -exact } else { exact }, assumed))
}

/// The digits before and behind the comma.
fn parts(unsigned: &str) -> Result<(String, String, Option<TableCode>), TableCode> {
    let known = |character: char| character.is_ascii_digit() || matches!(character, ',' | '.') || is_blank(character);
    if unsigned.is_empty() || !unsigned.chars().all(known) {
        return Err(TableCode::NotANumber);
    }
    let commas = unsigned.matches(',').count();
    let points = unsigned.matches('.').count();
    let (whole, decimals, grouping, assumed) = match (commas, points) {
        (0, 0) => (unsigned, "", None, None),
        (1, 0) => {
            let (whole, decimals) = unsigned.split_once(',').unwrap_or((unsigned, ""));
            (whole, decimals, None, None)
        }
        (0, 1) => {
            let (whole, decimals) = unsigned.split_once('.').unwrap_or((unsigned, ""));
            match decimals.len() {
                1 | 2 => (whole, decimals, None, Some(TableCode::PointRead)),
                3 => return Err(TableCode::Ambiguous),
                _ => return Err(TableCode::NotANumber),
            }
        }
        // 1.234.567 and 1.234,50: points that part thousands.
        (0 | 1, _) => {
            let (whole, decimals) = unsigned.split_once(',').unwrap_or((unsigned, ""));
            if decimals.contains('.') || grouped(whole, Some('.')).is_err() {
                return Err(TableCode::TwoSeparators);
            }
            (whole, decimals, Some('.'), None)
        }
        _ => return Err(TableCode::TwoSeparators),
    };
    if commas > 0 && (decimals.is_empty() || !decimals.bytes().all(|byte| byte.is_ascii_digit())) {
        return Err(TableCode::NotANumber);
    }
    Ok((grouped(whole, grouping)?, decimals.to_owned(), assumed))
}

/// The digits of a whole number whose thousands may be parted by blanks, or by one other character.
fn grouped(whole: &str, by: Option<char>) -> Result<String, TableCode> {
    let is_apart = |character: char| by.map_or_else(|| is_blank(character), |by| character == by);
    let groups: Vec<&str> = whole.split(is_apart).collect();
    let is_digits = |group: &&str| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit());
    let first_fits = groups.first().is_some_and(|first| groups.len() == 1 || first.len() <= 3);
    if first_fits && groups.iter().all(is_digits) && groups.iter().skip(1).all(|group| group.len() == 3) {
        return Ok(groups.concat());
    }
    Err(TableCode::NotANumber)
}

/// A number of a spreadsheet with so many decimals: a binary fraction that is meant to be a decimal one.
pub(super) fn of_spreadsheet(literal: &str, decimals: u32) -> Result<Exact, TableCode> {
    let exact = scientific(literal).ok_or(TableCode::NotANumber)?;
    let scale = 10_i64.checked_pow(decimals).map(Exact::from_integer).ok_or(TableCode::TooManyDecimals)?;
    let scaled = &exact * &scale;
    let half = Exact::ratio(1, 2).unwrap_or_default();
    let nearest = (scaled.clone() + half).floor_to_i128().and_then(|whole| Exact::ratio(whole, 1));
    let nearest = nearest.ok_or(TableCode::NotANumber)?;
    let near = Exact::ratio(1, 1_000_000).unwrap_or_default();
    if (&scaled - &nearest).abs() > near {
        return Err(TableCode::TooManyDecimals);
    }
    nearest.checked_div(&scale).ok_or(TableCode::NotANumber)
}

/// `1.5e-05` and the like.
fn scientific(literal: &str) -> Option<Exact> {
    let Some((digits, power)) = literal.split_once(['e', 'E']) else { return Exact::parse(literal) };
    let (digits, power) = (Exact::parse(digits)?, power.parse::<i32>().ok()?);
    let scale = Exact::ratio(10_i128.checked_pow(power.unsigned_abs())?, 1)?;
    if power < 0 { digits.checked_div(&scale) } else { Some(digits * scale) }
}

/// A day: `1. 7. 2026`, `01.07.2026`, `2026-07-01`.
pub(super) fn day(text: &str) -> Result<Date, TableCode> {
    let text = clean(text);
    if let Ok(day) = Date::parse(&text) {
        return Ok(day);
    }
    if Date::missing_day(&text).is_some() {
        return Err(TableCode::NoSuchDay);
    }
    let parts: Vec<String> = text.split('.').map(clean).collect();
    let [day, month, year] = parts.as_slice() else { return Err(TableCode::NotADay) };
    let is_number = |part: &str, longest| {
        !part.is_empty() && part.len() <= longest && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    if !is_number(day, 2) || !is_number(month, 2) || !is_number(year, 4) {
        return Err(TableCode::NotADay);
    }
    if year.len() != 4 {
        return Err(TableCode::ShortYear);
    }
    let day = format!("{year}-{month:0>2}-{day:0>2}");
    Date::parse(&day)
        .map_err(|_| if Date::missing_day(&day).is_some() { TableCode::NoSuchDay } else { TableCode::NotADay })
}

/// What a sentence says of a day that its month does not have: the month, and how many days it has.
pub(super) fn month_of_missing_day(text: &str) -> Option<[(&'static str, String); 3]> {
    let text = clean(text);
    let before_clock = || text.rfind(['T', ' ', '\u{a0}']).and_then(|at| text.get(..at)).and_then(missing_day);
    let (month, year, days) = missing_day(&text).or_else(before_clock)?;
    let named = |language| month_of(month, year, language).unwrap_or_default();
    Some([("month_en", named(Language::English)), ("month_cs", named(Language::Czech)), ("days", days.to_string())])
}

fn missing_day(text: &str) -> Option<(usize, i32, u32)> {
    let parts: Vec<String> = text.split('.').map(clean).collect();
    match parts.as_slice() {
        [day, month, year] => Date::missing_day(&format!("{year}-{month:0>2}-{day:0>2}")),
        _ => Date::missing_day(text),
    }
}

/// A moment: an instant with its offset, or a day and a time of day in Prague: `1. 7. 2026 10:30`, `2026-07-01T10:30:00`.
pub(super) fn moment(text: &str) -> Result<Instant, TableCode> {
    let text = clean(text);
    if let Ok(instant) = Instant::parse(&text) {
        return Ok(instant);
    }
    let at = text.rfind(['T', ' ', '\u{a0}']).ok_or(TableCode::NotADay)?;
    let (before, clock) = text.split_at_checked(at).ok_or(TableCode::NotADay)?;
    let clock = clock.trim_start_matches(|character: char| character == 'T' || is_blank(character));
    let day = day(before)?;
    let mut parts = clock.split(':');
    let mut next = || -> Result<u32, TableCode> {
        let Some(part) = parts.next() else { return Ok(0) };
        let is_number = !part.is_empty() && part.len() <= 2 && part.bytes().all(|byte| byte.is_ascii_digit());
        if is_number { part.parse().map_err(|_| TableCode::NotADay) } else { Err(TableCode::NotADay) }
    };
    let (hour, minute, second) = (next()?, next()?, next()?);
    if !clock.contains(':') || clock.matches(':').count() > 2 {
        return Err(TableCode::NotADay);
    }
    // Of the two offsets of Prague the one that gives the same time there; at the change of clocks both do, or neither.
    let local = format!("{day}T{hour:02}:{minute:02}:{second:02}");
    let fits = |offset: &str| {
        let instant = Instant::parse(&format!("{local}{offset}")).ok()?;
        (instant.in_prague().format("%Y-%m-%dT%H:%M:%S").to_string() == local).then_some(instant)
    };
    match (fits("+01:00"), fits("+02:00")) {
        (Some(instant), None) | (None, Some(instant)) => Ok(instant),
        (None, None) if Instant::parse(&format!("{local}+01:00")).is_err() => Err(TableCode::NotADay),
        _ => Err(TableCode::ClockChange),
    }
}

/// The number of an organisation; leading zeros that a spreadsheet took away are put back.
pub(super) fn ico(text: &str) -> Meaning<Ico> {
    let digits: String = clean(text).chars().filter(|character| !is_blank(*character)).collect();
    let digits = digits.strip_suffix(".0").unwrap_or(&digits);
    let parsed = |text: &str| Ico::parse(text).map_err(|_| TableCode::NotAnIco);
    match digits.len() {
        8 => Ok((parsed(digits)?, None)),
        5..=7 => Ok((parsed(&format!("{digits:0>8}"))?, Some(TableCode::ZerosLost))),
        _ => Err(TableCode::NotAnIco),
    }
}

/// Yes or no, as people write it.
pub(super) fn flag(text: &str) -> Option<bool> {
    match clean(text).to_lowercase().as_str() {
        "ano" | "a" | "yes" | "true" | "pravda" | "x" | "1" => Some(true),
        "ne" | "n" | "no" | "false" | "nepravda" | "0" => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{
        TableCode, clean, day, decimal, flag, ico, moment, month_of_missing_day, of_spreadsheet, says_nothing,
    };

    #[test]
    fn numbers_are_read_as_people_write_them() {
        let read = |text: &str| decimal(text).map(|(exact, assumed)| (exact.to_string(), assumed));
        for (text, expected) in [
            ("49 999,90 Kč", "49999.9"),
            ("49\u{a0}999,90\u{a0}Kč", "49999.9"),
            ("1\u{202f}234\u{202f}567,5", "1234567.5"),
            ("1250,-", "1250"),
            ("1 250,-- Kč", "1250"),
            ("-3,5", "-3.5"),
            ("1.234.567", "1234567"),
            ("1.234,50", "1234.5"),
            ("0", "0"),
        ] {
            assert_eq!(read(text), Ok((expected.to_owned(), None)), "{text}");
        }
        assert_eq!(read("1234.5"), Ok(("1234.5".to_owned(), Some(TableCode::PointRead))));
        assert_eq!(read("1.234"), Err(TableCode::Ambiguous));
        for text in ["12,5,3", "1.2.3", "1,234.50", "1,234,567", "1.234,5,6", "52.300,5.0", "31.2.2026"] {
            assert_eq!(read(text), Err(TableCode::TwoSeparators), "{text}");
        }
        for text in ["", "cca 500", "12 34", "1,", ",5x", "1 2345", "5 % sleva", "12:30"] {
            assert_eq!(read(text), Err(TableCode::NotANumber), "{text}");
        }
    }

    #[test]
    fn numbers_of_a_spreadsheet_are_the_decimals_that_they_are_meant_to_be() {
        let read = |text| of_spreadsheet(text, 2).map(|exact| exact.to_string());
        assert_eq!(read("49999.899999999994"), Ok("49999.9".to_owned()));
        assert_eq!(read("1e3"), Ok("1000".to_owned()));
        assert_eq!(read("1.5e-05"), Err(TableCode::TooManyDecimals));
        assert_eq!(read("12.345"), Err(TableCode::TooManyDecimals));
    }

    #[test]
    fn days_and_moments() {
        for text in ["1. 7. 2026", "01.07.2026", "2026-07-01", " 1.\u{a0}7.\u{a0}2026 "] {
            assert_eq!(day(text).map(|day| day.to_string()), Ok("2026-07-01".to_owned()), "{text}");
        }
        assert_eq!(day("1. 7. 26"), Err(TableCode::ShortYear));
        for text in ["31. 6. 2026", "31.2.2026", "2026-02-31", "29. 2. 2026", "0. 1. 2026"] {
            assert_eq!(day(text), Err(TableCode::NoSuchDay), "{text}");
        }
        let said = month_of_missing_day("31. 2. 2024 10:30").map(|values| values.map(|(_, value)| value));
        assert_eq!(said, Some(["February 2024", "únor 2024", "29"].map(str::to_owned)));
        assert_eq!(month_of_missing_day("30. 6. 2026"), None);
        for text in ["31. 13. 2026", "2026-13-01", "7/1/2026", "1. července 2026", ""] {
            assert_eq!(day(text), Err(TableCode::NotADay), "{text}");
        }
        let at = |text| moment(text).map(|at| at.to_string());
        assert_eq!(at("1. 7. 2026 10:30"), Ok("2026-07-01T10:30:00+02:00".to_owned()));
        assert_eq!(at("2026-01-05T08:00:00"), Ok("2026-01-05T08:00:00+01:00".to_owned()));
        assert_eq!(at("2026-01-05T08:00:00Z"), Ok("2026-01-05T08:00:00Z".to_owned()));
        assert_eq!(at("25. 10. 2026 2:30"), Err(TableCode::ClockChange));
        assert_eq!(at("29. 3. 2026 2:30"), Err(TableCode::ClockChange));
        assert_eq!(at("1. 7. 2026 25:00"), Err(TableCode::NotADay));
        assert_eq!(at("31. 6. 2026 10:30"), Err(TableCode::NoSuchDay));
        assert_eq!(at("2026-06-31T10:30:00+02:00"), Err(TableCode::NoSuchDay));
    }

    #[test]
    fn an_ico_gets_its_zeros_back() {
        let read = |text| ico(text).map(|(ico, assumed)| (ico.to_string(), assumed));
        assert_eq!(read("00551023"), Ok(("00551023".to_owned(), None)));
        assert_eq!(read("551023"), Ok(("00551023".to_owned(), Some(TableCode::ZerosLost))));
        assert_eq!(read("551023.0"), Ok(("00551023".to_owned(), Some(TableCode::ZerosLost))));
        assert_eq!(read("12345678"), Err(TableCode::NotAnIco));
        assert_eq!(flag("Ano"), Some(true));
        assert_eq!(clean("\u{feff} a\u{a0}"), "a");
        for text in ["", " \u{a0}", "\u{feff}", "a", " 0 ", "\u{ad}\u{200b}\n"] {
            assert_eq!(says_nothing(text), clean(text).is_empty(), "{text:?}");
        }
    }
}
