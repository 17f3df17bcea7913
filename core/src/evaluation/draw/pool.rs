//! What is drawn from.

use std::collections::HashSet;

use crate::message::{ErrorCode, Problem, Problems};
use crate::value::Id;
use crate::value::json::{Check, Node, Path, Read, read_object, wrong_type};

use super::out_of_range;

/// The largest pool. It keeps a draw within seconds and within memory, whatever number a document names.
pub(super) const LARGEST: usize = 100_000;

/// What is drawn from.
///
/// In JSON a number (`25`: the positions 1 to 25) or a list of ids.
///
/// ```
/// use minitendr::Pool;
/// let pool: Pool = serde_json::from_str("25")?;
/// assert_eq!(pool, Pool::Size(25));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Pool {
    /// The positions from 1 to this number, at most 100,000.
    Size(u32),
    /// These, in this order; at most 100,000, each once.
    Ids(Vec<Id>),
}

impl Pool {
    /// How many there are. A size beyond the machine's is beyond the limit as well.
    pub(super) fn len(&self) -> usize {
        match self {
            Self::Size(size) => usize::try_from(*size).unwrap_or(usize::MAX),
            Self::Ids(ids) => ids.len(),
        }
    }
}

impl Read for Pool {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        match node {
            Node::Number(_) => u32::read(node, at, problems).map(Self::Size),
            Node::List(_) => Vec::read(node, at, problems).map(Self::Ids),
            _ => {
                problems.push(wrong_type(
                    node,
                    at,
                    "a whole number or a list of ids",
                    "celé číslo nebo seznam identifikátorů",
                ));
                None
            }
        }
    }
}

read_object!(@deserialize Pool);

impl Check for Pool {
    fn check(&self, at: &Path<'_>, problems: &mut Problems) {
        if let Self::Ids(ids) = self {
            let mut seen = HashSet::with_capacity(ids.len());
            for (index, id) in ids.iter().enumerate().filter(|(_, id)| !seen.insert(*id)) {
                problems.push(Problem::new(ErrorCode::DuplicateId, at.index(index).pointer()).with("value", id));
            }
        }
        if self.len() > LARGEST {
            problems.push(out_of_range(at, self.len(), LARGEST));
        }
    }
}
