//! Figures as people read them.

use chrono::Timelike;

use crate::message::{Language, Noun, czech_day, grouped};
use crate::time::{Date, DateOrInstant, Instant, Period};
use crate::value::{Exact, Figure, Quantity, Unit};

/// Money with two decimals: `1 234 567,50 Kč`, or `CZK 1,234,567.50`, with non-breaking spaces.
pub(super) fn money(amount: &Exact, language: Language) -> String {
    match language {
        Language::Czech => format!("{}\u{a0}Kč", number(amount, 2, language)),
        Language::English => format!("CZK\u{a0}{}", number(amount, 2, language)),
    }
}

/// A price to its last digit: two decimals, and more where it has more.
pub(super) fn price(amount: &Exact, language: Language) -> String {
    let text = amount.to_text();
    let is_longer = text.split_once('.').is_some_and(|(_, decimals)| decimals.len() > 2);
    match language {
        _ if !is_longer => money(amount, language),
        Language::Czech => format!("{}\u{a0}Kč", grouped(&text, language)),
        Language::English => format!("CZK\u{a0}{}", grouped(&text, language)),
    }
}

/// A number with so many decimals and its thousands apart.
pub(super) fn number(figure: &Exact, places: u32, language: Language) -> String {
    grouped(&figure.to_fixed(places), language)
}

/// A figure with the decimals that its scheme declares.
pub(super) fn figure(figure: &Figure, language: Language) -> String {
    grouped(&figure.shown(), language)
}

/// A number with the decimals that it has; one that has no end, with two.
pub(super) fn short(figure: &Exact, language: Language) -> String {
    let text = figure.to_text();
    if text.contains('/') { number(figure, 2, language) } else { grouped(&text, language) }
}

/// So much of something: `2,5 hodiny`.
pub(super) fn quantity(quantity: Quantity, unit: Unit, language: Language) -> String {
    Noun::from(unit).counted(&short(&quantity.exact(), language), language)
}

/// How many: `5 nabídek`.
pub(super) fn count(noun: Noun, count: usize, language: Language) -> String {
    noun.counted(&grouped(&count.to_string(), language), language)
}

/// So many points: `1,5 bodu`.
pub(super) fn points(points: &Exact, language: Language) -> String {
    Noun::Point.counted(&short(points, language), language)
}

/// A day as people write it.
pub(super) fn day(day: Date, language: Language) -> String {
    match language {
        Language::Czech => czech_day(day),
        Language::English => day.to_string(),
    }
}

/// A moment as the clocks of Prague show it: to the minute, and to the second where that says more.
pub(super) fn moment(at: &Instant, language: Language) -> String {
    let clock = at.in_prague();
    let form = match (clock.second(), clock.nanosecond()) {
        (0, 0) => "%H:%M",
        (_, 0) => "%H:%M:%S",
        _ => "%H:%M:%S%.f",
    };
    format!("{} {}", day(at.day(), language), clock.format(form))
}

/// From the first day to the last.
pub(super) fn period(period: Period, language: Language) -> String {
    format!("{} – {}", day(period.from(), language), day(period.to(), language))
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
    use super::{money, percent, price};
    use crate::message::Language;
    use crate::value::Exact;

    #[test]
    fn money_is_written_as_people_write_it() {
        let amount = Exact::parse("1234567.5").unwrap_or_default();
        assert_eq!(money(&amount, Language::Czech), "1\u{a0}234\u{a0}567,50\u{a0}Kč");
        assert_eq!(money(&amount, Language::English), "CZK\u{a0}1,234,567.50");
        assert_eq!(money(&Exact::from_integer(999), Language::English), "CZK\u{a0}999.00");
        let long = Exact::parse("70887.925").unwrap_or_default();
        assert_eq!(price(&long, Language::Czech), "70\u{a0}887,925\u{a0}Kč");
        assert_eq!(price(&Exact::from_integer(7), Language::Czech), "7,00\u{a0}Kč");
        assert_eq!(percent(&Exact::parse("-0.0123").unwrap_or_default(), Language::Czech), "−1,2\u{a0}%");
    }
}
