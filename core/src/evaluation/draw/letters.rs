//! Letters without their accents.
//!
//! **Why a table of our own?** The full tables of Unicode would be a third of what a web form has to load. Here is what the
//! alphabets need in which a draw is announced; a test compares it with the full tables, character by character.

/// Each accented or small letter of the alphabets, followed by the capitals that are left of it.
const CAPITALS: &str = include_str!("../../../data/letters/capitals.txt");

/// Letters and digits without accents, in capitals.
///
/// Letters of the Latin, Greek and Cyrillic alphabets (U+0000 to U+052F and U+1E00 to U+1EFF) lose the marks that
/// canonical decomposition separates and become capitals; combining marks (U+0300 to U+036F) are dropped. Letters and
/// digits of other scripts stay as they are; everything else is dropped.
pub(super) fn bare(text: &str) -> String {
    let mut bare = String::new();
    if text.is_ascii() {
        bare.extend(text.chars().filter(char::is_ascii_alphanumeric).map(|letter| letter.to_ascii_uppercase()));
        return bare;
    }
    let capitals = capitals();
    for letter in text.chars() {
        let known = capitals.binary_search_by_key(&letter, |(known, _)| *known).ok();
        if let Some((_, letters)) = known.and_then(|place| capitals.get(place)) {
            bare.push_str(letters);
        } else if letter.is_alphanumeric() && !matches!(letter, '\u{300}'..='\u{36f}') {
            bare.push(letter.to_ascii_uppercase());
        }
    }
    bare
}

/// In the order of the letters, as the file has them.
fn capitals() -> Vec<(char, &'static str)> {
    let mut found = Vec::new();
    for word in CAPITALS.split_whitespace() {
        let mut letters = word.chars();
        if let Some(letter) = letters.next() {
            found.push((letter, letters.as_str()));
        }
    }
    found
}
