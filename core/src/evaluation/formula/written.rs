//! Formulas as they are written: with symbols, and with numbers in their place.
//!
//! The text is arithmetic that anybody can type into a calculator: `+ - * / ^`, `min`, `max`, `abs`, `ln`, round brackets,
//! decimal points. A test computes every text anew and compares it with the points.

use super::Context;
use crate::value::Exact;

/// Which way a figure has to go for more points, the others staying as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trend {
    Up,
    Down,
    /// There is no one way.
    Neither,
}

/// A formula with symbols: `W` the weight, `x` the figure, `best`, `worst` and `mean` of the reference set, `B` the highest
/// admissible price; other names are parameters of the formula.
pub(crate) struct Written {
    pub(crate) symbols: String,
    pub(crate) parameters: Vec<(&'static str, Exact)>,
}

impl Written {
    pub(crate) fn new(symbols: impl Into<String>) -> Self {
        Self { symbols: symbols.into(), parameters: Vec::new() }
    }

    pub(crate) fn with(mut self, name: &'static str, value: Exact) -> Self {
        self.parameters.push((name, value));
        self
    }

    /// Whether a symbol stands in the formula and is no parameter of it.
    pub(crate) fn asks_for(&self, name: &str) -> bool {
        self.parameters.iter().all(|(known, _)| *known != name) && words(&self.symbols).any(|word| word == name)
    }

    /// The formula with numbers in place of its symbols.
    pub(crate) fn substituted(&self, figure: &Exact, context: &Context<'_>) -> String {
        substituted(&self.symbols, &|name| {
            if let Some((_, value)) = self.parameters.iter().find(|(known, _)| *known == name) {
                return Some(number_text(value));
            }
            match name {
                "W" => Some(number_text(context.weight)),
                "x" => Some(number_text(figure)),
                "best" => Some(number_text(&context.best())),
                "worst" => Some(number_text(&context.worst())),
                "mean" => Some(number_text(&context.mean())),
                "B" => context.ceiling.map(number_text),
                _ => None,
            }
        })
    }
}

/// A number as it stands in a formula: negative ones and fractions in brackets.
pub(crate) fn number_text(number: &Exact) -> String {
    let text = number.to_text();
    if number.is_negative() || text.contains('/') { format!("({text})") } else { text }
}

/// Puts numbers in place of names; a name that means nothing (`min`) stays.
pub(crate) fn substituted(symbols: &str, value: &dyn Fn(&str) -> Option<String>) -> String {
    let mut text = String::new();
    for part in parts(symbols) {
        match value(part) {
            Some(number) => text.push_str(&number),
            None => text.push_str(part),
        }
    }
    text
}

fn words(symbols: &str) -> impl Iterator<Item = &str> {
    parts(symbols).filter(|part| part.starts_with(is_letter))
}

/// Names and what stands between them.
fn parts(symbols: &str) -> impl Iterator<Item = &str> {
    let mut rest = symbols;
    std::iter::from_fn(move || {
        let first = rest.chars().next()?;
        let end = rest.find(|c| is_letter(c) != is_letter(first)).unwrap_or(rest.len());
        let (part, after) = rest.split_at_checked(end)?;
        rest = after;
        Some(part)
    })
}

const fn is_letter(c: char) -> bool {
    c.is_ascii_alphabetic() || c == '_'
}
