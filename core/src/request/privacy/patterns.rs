//! What of a text can be recognised without guessing.

use crate::catalogue::municipality_codes;
use crate::message::ReasonCode;
use crate::value::{Between, Run, Span, birth_numbers, nine_digits, runs, sort};

/// Marks of the registers of courts in which cases of children and their families are kept. Source: instruction of the
/// Ministry of Justice 505/2001-Org.; the choice is ours.
const REGISTERS: &[&str] = &[
    "P", "Nc", "P a Nc", "PaNc", "C", "Co", "Cdo", "Cd", "D", "E", "L", "Ro", "T", "Tm", "To", "Tmo", "Tdo", "Nt",
    "Ntm", "Rod",
];

/// The longest mark of a register with the blanks around it.
const LONGEST_MARK: usize = 12;

/// What was recognised in a text and where, in the order of the text. In a text that is expected to be a number of another
/// kind neither nine digits nor a telephone number say anything.
pub(super) fn recognised(text: &str, is_other_number: bool) -> Vec<(Span, ReasonCode)> {
    let runs = runs(text);
    let mut found: Vec<(Span, ReasonCode)> = birth_numbers(&runs).map(|at| (at, ReasonCode::BirthNumber)).collect();
    if !is_other_number {
        let telephones = telephone_numbers(&runs);
        let is_part = |at: &Span| {
            let next = telephones.partition_point(|telephone| telephone.to < at.to);
            telephones.get(next).is_some_and(|telephone| telephone.from <= at.from)
        };
        let alone = nine_digits(&runs).filter(|at| !is_part(at));
        found.extend(alone.map(|at| (at, ReasonCode::PossiblePersonalNumber)));
        found.extend(telephones.iter().map(|at| (*at, ReasonCode::TelephoneNumber)));
    }
    let characters: Vec<char> = text.chars().collect();
    found.extend(court_file_numbers(&characters, &runs).map(|at| (at, ReasonCode::CourtFileNumber)));
    found.extend(email_addresses(&characters).map(|at| (at, ReasonCode::EmailAddress)));
    if !is_other_number {
        found.extend(names(&characters).map(|at| (at, ReasonCode::PossibleName)));
    }
    sort(&mut found, Ord::cmp);
    found
}

/// Nine digits in three groups, with or without the code of the country; and numbers with the code of another country.
fn telephone_numbers(runs: &[Run]) -> Vec<Span> {
    let chains = runs.split_inclusive(|run| run.then != Between::Blank);
    chains.filter_map(telephone_number).collect()
}

/// The telephone number with which digits begin that only blanks part.
fn telephone_number(chain: &[Run]) -> Option<Span> {
    let first = chain.first()?;
    let lengths: Vec<usize> = chain.iter().map(Run::len).collect();
    let all: usize = lengths.iter().sum();
    let wanted = match first.digits.as_str() {
        digits if first.after_plus && digits.starts_with("420") => 12,
        digits if first.after_plus && !digits.starts_with('0') => Some(all).filter(|all| (9..=15).contains(all))?,
        digits if digits.starts_with("00420") => 14,
        "420" if all >= 12 => 12,
        _ if lengths == [3, 3, 3] => 9,
        _ => return None,
    };
    let mut so_far: usize = 0;
    let last = chain.iter().find(|run| {
        so_far = so_far.saturating_add(run.len());
        so_far >= wanted
    })?;
    (so_far == wanted).then_some(Span { from: first.at.from, to: last.at.to })
}

/// A senate, the mark of a register, a number and a year, as in `12 P 34/2014`.
fn court_file_numbers<'t>(characters: &'t [char], runs: &'t [Run]) -> impl Iterator<Item = Span> + 't {
    runs.windows(3).filter_map(|three| {
        let [senate, number, year] = three else { return None };
        let is_year = year.len() == 4 && (year.digits.starts_with("19") || year.digits.starts_with("20"));
        if senate.len() > 3 || number.len() > 6 || number.then != Between::Slash || !is_year {
            return None;
        }
        let between = characters.get(senate.at.to..number.at.from).filter(|part| part.len() <= LONGEST_MARK)?;
        let between: String = between.iter().collect();
        let mark = between.split_whitespace().collect::<Vec<_>>().join(" ");
        REGISTERS.contains(&mark.as_str()).then_some(Span { from: senate.at.from, to: year.at.to })
    })
}

/// A name, `@`, and a domain of at least two parts of which the last has only letters.
fn email_addresses(characters: &[char]) -> impl Iterator<Item = Span> {
    let signs = characters.iter().enumerate().filter(|(_, character)| **character == '@').map(|(place, _)| place);
    signs.filter_map(|sign| {
        let before = characters.get(..sign)?.iter().rev();
        let name = before.take_while(|c| c.is_alphanumeric() || "._%+-".contains(**c)).count();
        let behind = sign.saturating_add(1);
        let domain = characters.get(behind..)?.iter();
        let domain: String = domain.take_while(|c| c.is_alphanumeric() || ".-".contains(**c)).collect();
        let domain = domain.trim_end_matches(['.', '-']);
        let (host, last) = domain.rsplit_once('.')?;
        let is_last = last.chars().nth(1).is_some() && last.chars().all(char::is_alphabetic);
        let is_one = name > 0 && host.starts_with(char::is_alphanumeric) && is_last;
        let to = behind.saturating_add(domain.chars().count());
        is_one.then_some(Span { from: sign.saturating_sub(name), to })
    })
}

/// Two words or more, one blank between them, each with a capital and then small letters only. Places that the catalogue
/// knows by name are none.
fn names(characters: &[char]) -> impl Iterator<Item = Span> {
    let mut words: Vec<(Span, bool)> = Vec::new();
    for (place, character) in characters.iter().enumerate().filter(|(_, character)| character.is_alphabetic()) {
        let to = place.saturating_add(1);
        match words.last_mut() {
            Some((word, is_capitalised)) if word.to == place => {
                word.to = to;
                *is_capitalised &= character.is_lowercase();
            }
            _ => words.push((Span { from: place, to }, character.is_uppercase())),
        }
    }
    let is_one_blank = |from: usize, to: usize| matches!(characters.get(from..to), Some([' ' | '\u{a0}']));
    let is_name = |(word, is_capitalised): &(Span, bool)| *is_capitalised && word.to.saturating_sub(word.from) > 1;
    let mut found: Vec<(Span, usize)> = Vec::new();
    for (word, _) in words.iter().filter(|word| is_name(word)) {
        match found.last_mut() {
            Some((whole, count)) if is_one_blank(whole.to, word.from) => {
                whole.to = word.to;
                *count = count.saturating_add(1);
            }
            _ => found.push((*word, 1)),
        }
    }
    let is_place = |at: &Span| {
        let text = characters.get(at.from..at.to).unwrap_or_default();
        let text: String = text.iter().map(|character| if *character == '\u{a0}' { ' ' } else { *character }).collect();
        municipality_codes().any(|(_, name)| name == text)
    };
    let several = found.into_iter().filter(|(_, count)| *count > 1).map(|(at, _)| at);
    several.filter(|at| !is_place(at)).collect::<Vec<_>>().into_iter()
}

#[cfg(test)]
mod tests {
    use super::recognised;

    /// The codes and the parts of the text that they speak of.
    fn found(text: &str) -> Vec<(&'static str, String)> {
        let of = |(at, code): (super::Span, crate::ReasonCode)| {
            (code.as_str(), text.chars().skip(at.from).take(at.to.saturating_sub(at.from)).collect())
        };
        recognised(text, false).into_iter().map(of).collect()
    }

    #[test]
    fn telephone_numbers_are_found_in_their_usual_forms() {
        for (text, part) in [
            ("volat 603 123 456 ráno", "603 123 456"),
            ("+420603123456", "420603123456"),
            ("+420 603 123 456 12 h", "420 603 123 456"),
            ("+420 603123456", "420 603123456"),
            ("00420 603\u{a0}123\u{a0}456", "00420 603\u{a0}123\u{a0}456"),
            ("420 603 123 456", "420 603 123 456"),
            ("+421 903 123 456", "421 903 123 456"),
        ] {
            assert_eq!(found(text), [("telephone_number", part.to_owned())], "{text}");
        }
        for text in ["8 603 123 456 Kč", "+5 let 123 456", "603, 123, 456", "12 345 678", "od 2014 do 2026", "+420 603"]
        {
            assert_eq!(found(text), [], "{text}");
        }
        assert_eq!(found("tel.603123456"), [("possible_personal_number", "603123456".to_owned())]);
        assert_eq!(recognised("603123456", true), []);
        assert_eq!(recognised("845612/1234", true).len(), 1);
    }

    #[test]
    fn court_file_numbers_are_found_by_their_registers() {
        for text in ["12 P 34/2014", "0 P 123/2020", "23P5/2019", "4 P a Nc 98/2021", "5 Nc 1 / 2008", "1 Rod 7/2015"] {
            assert_eq!(found(text), [("court_file_number", text.to_owned())], "{text}");
        }
        for text in ["5 dne 12/2014", "P 34/2014", "12 P 34/14", "12 P 34", "čl. 3 p 5/2014", "2 P 34/3014"] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn email_addresses_are_found() {
        for (text, part) in [("<jan.n@mesto.cz>.", "jan.n@mesto.cz"), ("žák@škola.cz, a", "žák@škola.cz")] {
            assert_eq!(found(text), [("email_address", part.to_owned())], "{text}");
        }
        for text in ["@mesto.cz", "a@b", "a@.cz", "a@b.c1", "a @ b.cz", "@@@"] {
            assert_eq!(found(text), [], "{text}");
        }
    }

    #[test]
    fn two_capitalised_words_may_be_a_name() {
        for (text, part) in [
            ("Jan Novák", "Jan Novák"),
            ("dnes volala Marie Dvořáková, sestra", "Marie Dvořáková"),
            ("Jan\u{a0}Amos Komenský 3", "Jan\u{a0}Amos Komenský"),
            ("Žofie Čermáková-Malá", "Žofie Čermáková"),
        ] {
            assert_eq!(found(text), [("possible_name", part.to_owned())], "{text}");
        }
        for text in [
            "Karlovy Vary",
            "Moravská Třebová",
            "případ Jan",
            "MT Novák",
            "P Novák",
            "Jan novák",
            "Hotovo. Dnes",
            "Jan  Novák",
            "Jan, Novák",
            "jan Novák",
            "PaNc Novák",
        ] {
            assert_eq!(found(text), [], "{text}");
        }
        assert_eq!(recognised("Jan Novák", true), []);
    }

    #[test]
    fn everything_is_said_in_the_order_of_the_text() {
        let codes: Vec<&str> =
            found("a@b.cz 845612/1234 12 P 34/2014 603123456").into_iter().map(|(code, _)| code).collect();
        assert_eq!(codes, ["email_address", "birth_number", "court_file_number", "possible_personal_number"]);
    }
}
