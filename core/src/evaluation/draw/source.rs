//! The sources of a draw, and the key that they make.

use super::letters::bare;
use crate::message::{ErrorCode, Problem, Problems};
use crate::value::json::{Check, Node, Path, Read, read_object, wrong_type};
use crate::value::{Number, sort};

/// A source of a draw: something that nobody knew when the draw was announced, and that everybody can look up later.
///
/// In JSON a list of numbers or a text; a bare number is neither.
///
/// ```
/// use minitendr::Source;
/// assert!(matches!(serde_json::from_str(r#"["2", 5]"#)?, Source::Numbers(_)));
/// assert!(matches!(serde_json::from_str(r#""2""#)?, Source::Text(_)));
/// assert!(serde_json::from_str::<Source>("2").is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Source {
    /// Numbers of 0 or more, in any order; at least one. Those with a decimal point keep it as it was written.
    Numbers(Vec<Number>),
    /// A text with at least one letter or digit; accents, case, spaces and signs do not count.
    Text(String),
}

impl Read for Source {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        match node {
            Node::List(_) => Vec::read(node, at, problems).map(Self::Numbers),
            Node::Text(text) => Some(Self::Text(text.clone())),
            _ => {
                problems.push(wrong_type(node, at, "a list of numbers or a text", "seznam čísel nebo text"));
                None
            }
        }
    }
}

read_object!(@deserialize Source);

impl Check for Source {
    fn check(&self, at: &Path<'_>, problems: &mut Problems) {
        if self.part().is_empty() {
            problems.push(Problem::new(ErrorCode::EmptySource, at.pointer()));
        }
        let Self::Numbers(numbers) = self else { return };
        for (index, number) in numbers.iter().enumerate().filter(|(_, number)| **number < Number::ZERO) {
            let problem = Problem::new(ErrorCode::OutOfRange, at.index(index).pointer());
            problems.push(problem.with("value", number).naming("expected", "≥ 0"));
        }
    }
}

impl Source {
    /// What the source adds to the key.
    fn part(&self) -> String {
        match self {
            Self::Numbers(numbers) => {
                let mut numbers: Vec<(Number, String)> =
                    numbers.iter().map(|number| (*number, number.to_string())).collect();
                // By value; by text too, so that 2 and 2.0 do not depend on the order given.
                sort(&mut numbers, Ord::cmp);
                numbers
                    .iter()
                    .map(|(_, text)| if text.contains('.') { text.clone() } else { format!("{text}.") })
                    .collect()
            }
            Self::Text(text) => bare(text),
        }
    }
}

/// All sources as one text, each closed by `/`. Source: RFC 3797, section 4.2.
pub(super) fn key(sources: &[Source]) -> String {
    sources.iter().map(|source| source.part() + "/").collect()
}
