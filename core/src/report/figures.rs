//! Figures as people read them.

use crate::message::{Language, czech_day};
use crate::time::{Date, DateOrInstant, Instant};
use crate::value::Exact;

/// Money with two decimals: `1 234 567,50 Kč` with non-breaking spaces, or `CZK 1,234,567.50`.
pub(super) fn money(amount: &Exact, language: Language) -> String {
    match language {
        Language::Czech => format!("{}\u{a0}Kč", number(amount, 2, language)),
        Language::English => format!("CZK {}", number(amount, 2, language)),
    }
}

/// A number with so many decimals and its thousands apart.
pub(super) fn number(figure: &Exact, places: u32, language: Language) -> String {
    let text = figure.to_fixed(places);
    let (sign, unsigned) = text.strip_prefix('-').map_or(("", text.as_str()), |unsigned| ("−", unsigned));
    let (whole, decimals) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let (thousands, point) = match language {
        Language::Czech => ('\u{a0}', ','),
        Language::English => (',', '.'),
    };
    let mut grouped = String::new();
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && whole.len().saturating_sub(index) % 3 == 0 {
            grouped.push(thousands);
        }
        grouped.push(digit);
    }
    if decimals.is_empty() { format!("{sign}{grouped}") } else { format!("{sign}{grouped}{point}{decimals}") }
}

/// A day as people write it.
pub(super) fn day(day: Date, language: Language) -> String {
    match language {
        Language::Czech => czech_day(day),
        Language::English => day.to_string(),
    }
}

/// A moment to the minute, in its own offset.
pub(super) fn moment(at: &Instant, language: Language) -> String {
    format!("{} {}", day(at.day(), language), at.moment().format("%H:%M"))
}

/// The end of a time limit: a day or a moment.
pub(super) fn end(end: &DateOrInstant, language: Language) -> String {
    match end {
        DateOrInstant::Date(last) => day(*last, language),
        DateOrInstant::Instant(at) => moment(at, language),
    }
}

/// A share in percent with one decimal.
pub(super) fn percent(share: &Exact, language: Language) -> String {
    format!("{}\u{a0}%", number(&(share * Exact::from_integer(100)), 1, language))
}

#[cfg(test)]
mod tests {
    use super::{money, percent};
    use crate::message::Language;
    use crate::value::Exact;

    #[test]
    fn money_is_written_as_people_write_it() {
        let amount = Exact::parse("1234567.5").unwrap_or_default();
        assert_eq!(money(&amount, Language::Czech), "1\u{a0}234\u{a0}567,50\u{a0}Kč");
        assert_eq!(money(&amount, Language::English), "CZK 1,234,567.50");
        assert_eq!(money(&Exact::from_integer(999), Language::English), "CZK 999.00");
        assert_eq!(percent(&Exact::parse("-0.0123").unwrap_or_default(), Language::Czech), "−1,2\u{a0}%");
    }
}
