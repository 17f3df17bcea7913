//! Letters without their accents.
//!
//! **Why a table of our own?** The full tables of Unicode would be a third of what a web form has to load; of them only the
//! bare letters are needed. A test compares the table with the full ones, for every character.

/// Each letter from which canonical decomposition separates a mark, followed by what is left of it.
const ACCENTED: &str = include_str!("../../../data/letters/accented.txt");

/// The marks that count as letters elsewhere, as ranges of code points.
const MARKS: &str = include_str!("../../../data/letters/marks.txt");

/// Letters and digits without accents, in capitals: the marks that canonical decomposition separates are dropped, and
/// Hangul syllables are taken apart. What is only replaced by another character (a compatibility ideograph) stays.
pub(super) fn bare(text: &str) -> String {
    if text.is_ascii() {
        return text.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_uppercase()).collect();
    }
    let (accented, marks) = (accented(), marks());
    let mut bare = String::new();
    for letter in text.chars() {
        let code = u32::from(letter);
        let syllable = code.checked_sub(FIRST_SYLLABLE).filter(|index| *index < SYLLABLES);
        let known = accented.binary_search_by_key(&letter, |(known, _)| *known).ok();
        if let Some((_, rest)) = known.and_then(|place| accented.get(place)) {
            bare.extend(rest.chars().flat_map(char::to_uppercase));
        } else if let Some(index) = syllable {
            bare.extend(parts(index));
        } else if letter.is_alphanumeric() && !marks.iter().any(|(first, last)| (*first..=*last).contains(&code)) {
            bare.extend(letter.to_uppercase());
        }
    }
    bare
}

/// In the order of the letters, as the file has them.
fn accented() -> Vec<(char, &'static str)> {
    let mut found = Vec::new();
    for word in ACCENTED.split_whitespace() {
        let mut letters = word.chars();
        if let Some(letter) = letters.next() {
            found.push((letter, letters.as_str()));
        }
    }
    found
}

fn marks() -> Vec<(u32, u32)> {
    let code = |text| u32::from_str_radix(text, 16).ok();
    let range = |word: &'static str| {
        let (first, last) = word.split_once('-').unwrap_or((word, word));
        Some((code(first)?, code(last)?))
    };
    MARKS.split_whitespace().filter_map(range).collect()
}

/// The first Hangul syllable, and how many there are.
const FIRST_SYLLABLE: u32 = 0xAC00;
const SYLLABLES: u32 = 11_172;

/// The letters of a Hangul syllable. Source: The Unicode Standard, section 3.12.
fn parts(index: u32) -> impl Iterator<Item = char> {
    let (vowel_and_end, ends) = (588, 28);
    let part = |first: u32, of: Option<u32>| first.checked_add(of?).and_then(char::from_u32);
    let end = index.checked_rem(ends).filter(|end| *end > 0);
    let vowel = index.checked_rem(vowel_and_end).and_then(|rest| rest.checked_div(ends));
    let parts = [part(0x1100, index.checked_div(vowel_and_end)), part(0x1161, vowel), part(0x11A7, end)];
    parts.into_iter().flatten()
}
