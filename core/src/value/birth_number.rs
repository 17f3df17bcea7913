//! Recognising birth numbers (*rodné číslo*), so that they can be refused.
//!
//! # Questions
//!
//! **Why is every form with a slash refused in a text, also where it is no date?** Nobody writes six digits, a slash and
//! three or four more for anything else that a text of ours needs, and numbers given out in error are real numbers of people.
//!
//! **Why do ids go by date and modulus?** `202603/0012` may well be the number of a request. In an id the ten digits decide,
//! with a slash as without: about one in fifty of random numbers is refused, and of numbers that begin with a year from 2021
//! and a month about one in eleven. Whoever has such numbers parts them otherwise, as in `2026-030018`.
//!
//! **Why are nine digits never refused?** Birth numbers given out until 1953 have nine digits and nothing to check them by.
//! Telephone numbers look alike: 466 026 111, the switchboard of a regional office, would be a woman born in 1946.
//!
//! **Why is a number whose remainder is 10 found as well?** Until 1984 the last digit of such a number was 0, so that it is
//! not divisible by 11; those who were given one are parents now.

use super::digits::{Between, Run, Span, runs};

/// How many digits a birth number has at least.
const FEWEST: usize = 9;

/// Whether a text holds something that is a birth number: six digits, a slash and three or four digits; or ten digits, in a
/// row or with a blank behind the sixth, that are a date and pass the modulus.
pub(crate) fn contains_birth_number(text: &str) -> bool {
    has_enough_digits(text) && found(&runs(text), Slash::Always).next().is_some()
}

/// As [`contains_birth_number`], for ids: with a slash, too, date and modulus decide.
pub(crate) fn id_contains_birth_number(id: &str) -> bool {
    has_enough_digits(id) && found(&runs(id), Slash::ByModulus).next().is_some()
}

/// Where the birth numbers of a text stand.
pub(crate) fn birth_numbers(runs: &[Run]) -> impl Iterator<Item = Span> {
    found(runs, Slash::Always)
}

/// Whether a text holds exactly nine digits in a row that are no telephone number with the code of its country: an old birth
/// number, or a telephone number.
pub(crate) fn contains_nine_digits(text: &str) -> bool {
    has_enough_digits(text) && nine_digits(&runs(text)).next().is_some()
}

/// Where exactly nine digits in a row stand.
pub(crate) fn nine_digits(runs: &[Run]) -> impl Iterator<Item = Span> {
    let before = std::iter::once(None).chain(runs.iter().map(Some));
    let is_abroad = |run: &Run| run.after_plus && run.then == Between::Blank;
    let alone = before.zip(runs).filter(move |(before, run)| {
        run.len() == FEWEST && !run.after_plus && before.is_none_or(|before| !is_abroad(before))
    });
    alone.map(|(_, run)| run.at)
}

/// What decides of six digits and four with a slash between them.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Slash {
    /// They are a birth number.
    Always,
    /// They are one if they are a date and pass the modulus.
    ByModulus,
}

fn found(runs: &[Run], slash: Slash) -> impl Iterator<Item = Span> {
    runs.iter().enumerate().filter_map(move |(place, run)| {
        if fits(&run.digits) {
            return Some(run.at);
        }
        let next = runs.get(place.saturating_add(1)).filter(|_| run.len() == 6)?;
        let is_one = match run.then {
            Between::Slash if slash == Slash::Always => matches!(next.len(), 3 | 4),
            Between::Slash | Between::Blank => fits(&format!("{}{}", run.digits, next.digits)),
            Between::Other => false,
        };
        is_one.then_some(Span { from: run.at.from, to: next.at.to })
    })
}

/// Most texts and ids have fewer digits than any birth number.
fn has_enough_digits(text: &str) -> bool {
    text.len() >= FEWEST && text.bytes().filter(u8::is_ascii_digit).nth(FEWEST.saturating_sub(1)).is_some()
}

/// Ten digits that are a date and pass the modulus.
fn fits(digits: &str) -> bool {
    let Some(number) = digits.parse::<u64>().ok().filter(|_| digits.len() == 10 && is_date(digits)) else {
        return false;
    };
    let (before_last, last) = (number / 10, number % 10);
    // From 1954, when the tenth digit came, to 1984.
    let is_older = (54..=84).contains(&(number / 100_000_000));
    number % 11 == 0 || (is_older && last == 0 && before_last % 11 == 10)
}

/// Year, month (women plus 50, since 2004 also plus 20 and 70) and day.
fn is_date(digits: &str) -> bool {
    let part = |range: std::ops::Range<usize>| digits.get(range).and_then(|part| part.parse::<u32>().ok());
    let (Some(month), Some(day)) = (part(2..4), part(4..6)) else { return false };
    matches!(month, 1..=12 | 21..=32 | 51..=62 | 71..=82) && matches!(day, 1..=31)
}

#[cfg(test)]
mod tests {
    use super::{contains_birth_number, contains_nine_digits, id_contains_birth_number};

    #[test]
    fn nine_digits_alone_are_noticed_and_never_refused() {
        for text in ["volejte 603123456", "466026111", "485612123"] {
            assert!(contains_nine_digits(text) && !contains_birth_number(text), "{text}");
        }
        for text in ["IČO 00551023, č. j. 2014/1234567890", "+420603123456", "+420 603123456", "1234567890"] {
            assert!(!contains_nine_digits(text), "{text}");
        }
    }

    #[test]
    fn the_form_with_a_slash_is_found_as_people_write_it() {
        for text in [
            "dítě 845612/1234, pokoj 2",
            "845612 / 1234",
            "845612\u{a0}/\u{202f}1234",
            "845612/\n1234",
            "845612\u{2044}1234",
            "8456\u{200b}12/1234",
            "999999/999",
            "č.j.12/845612/1234",
            "RČ485612/123.",
        ] {
            assert!(contains_birth_number(text), "{text}");
        }
        for text in ["7845612/1234", "845612/12345", "845612/12", "845612//1234", "S-3310/2014", "845612-1234"] {
            assert!(!contains_birth_number(text), "{text}");
        }
    }

    #[test]
    fn ten_digits_are_found_if_they_fit() {
        // The last is not divisible by 11: the remainder of the first nine is 10.
        for text in ["0351010011", "rč.0351010011!", "035101 0011", "035101\u{a0}0011", "1/0351010011", "7801233540"] {
            assert!(contains_birth_number(text) && id_contains_birth_number(text), "{text}");
        }
        for text in ["0351010012", "99112233445566", "10351010011", "035101\n\n-0011", "1234567890", "8601013620"] {
            assert!(!contains_birth_number(text), "{text}");
        }
    }

    #[test]
    fn in_ids_the_modulus_decides() {
        assert!(!id_contains_birth_number("202603/0012") && contains_birth_number("202603/0012"));
        assert!(id_contains_birth_number("035101/0011") && id_contains_birth_number("R-0351010011"));
        assert!(!id_contains_birth_number("485612/123"));
    }
}
