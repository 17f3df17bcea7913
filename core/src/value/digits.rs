//! Digits in a row within a text, and what stands between them.

/// Where something stands in a text: characters (code points) from 0, the end excluded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Span {
    /// The first character.
    pub(crate) from: usize,
    /// The first character behind it.
    pub(crate) to: usize,
}

/// What stands between digits in a row and the next ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Between {
    /// One slash, with blanks around it or without.
    Slash,
    /// Blanks within a line, also those that do not break.
    Blank,
    /// Anything else, or the end of the text.
    Other,
}

/// Digits in a row, as many as there are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Run {
    /// Where they stand.
    pub(crate) at: Span,
    /// The digits themselves.
    pub(crate) digits: String,
    /// Whether a plus sign stands before them.
    pub(crate) after_plus: bool,
    /// What comes before the next ones.
    pub(crate) then: Between,
}

impl Run {
    /// How many digits there are.
    pub(crate) fn len(&self) -> usize {
        self.digits.len()
    }
}

/// All digits in a row of a text, in their order. What is invisible (a soft hyphen, a blank without width) parts nothing.
pub(crate) fn runs(text: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let (mut is_open, mut plus) = (false, false);
    for (place, character) in text.chars().enumerate() {
        let to = place.saturating_add(1);
        if is_invisible(character) {
            continue;
        }
        if character.is_ascii_digit() {
            match runs.last_mut().filter(|_| is_open) {
                Some(run) => {
                    run.digits.push(character);
                    run.at.to = to;
                }
                None => runs.push(Run {
                    at: Span { from: place, to },
                    digits: character.to_string(),
                    after_plus: plus,
                    then: Between::Other,
                }),
            }
            is_open = true;
            continue;
        }
        if let Some(run) = runs.last_mut() {
            run.then = after(run.then, is_open, character);
        }
        is_open = false;
        plus = character == '+';
    }
    // Behind the last digits nothing comes.
    if let Some(run) = runs.last_mut() {
        run.then = Between::Other;
    }
    runs
}

/// What stands behind digits once one more character is read.
fn after(so_far: Between, is_first: bool, character: char) -> Between {
    let is_slash = matches!(character, '/' | '\u{2044}' | '\u{2215}' | '\u{ff0f}');
    let is_blank = character.is_whitespace();
    match so_far {
        _ if is_first && is_slash => Between::Slash,
        _ if is_first && is_blank => Between::Blank,
        Between::Blank if is_slash && !is_first => Between::Slash,
        Between::Blank | Between::Slash if is_blank && !is_first => so_far,
        _ => Between::Other,
    }
}

const fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::{Between, runs};

    #[test]
    fn digits_are_parted_by_what_can_be_seen() {
        let found = |text| -> Vec<(String, usize, usize, Between)> {
            runs(text).into_iter().map(|run| (run.digits, run.at.from, run.at.to, run.then)).collect()
        };
        let run = |digits: &str, from, to, then| (digits.to_owned(), from, to, then);
        assert_eq!(found("č. 12\u{ad}3 / 4"), [run("123", 3, 7, Between::Slash), run("4", 10, 11, Between::Other)]);
        assert_eq!(found("1\u{a0}2"), [run("1", 0, 1, Between::Blank), run("2", 2, 3, Between::Other)]);
        for parted in ["1//2", "1-2", "1 a 2", "1/ /2", "1 -/2"] {
            assert_eq!(found(parted).first().map(|run| run.3), Some(Between::Other), "{parted}");
        }
        assert_eq!(found("7 "), [run("7", 0, 1, Between::Other)]);
    }
}
