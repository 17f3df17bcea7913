//! What is drawn from.

use crate::message::Problems;
use crate::value::Id;
use crate::value::json::{Check, Node, Once, Path, Read, read_object, wrong_type};

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

/// What is left of a pool, in its order. It lies in pieces, so that taking one out of the middle does not move all the
/// rest.
pub(super) struct Left<T> {
    pieces: Vec<Vec<T>>,
    pub(super) count: usize,
}

impl<T> Left<T> {
    /// Near the square root of the largest pool.
    const PIECE: usize = 512;

    pub(super) fn new(pool: Vec<T>) -> Self {
        let count = pool.len();
        let mut pieces = Vec::new();
        let mut rest = pool.into_iter();
        while pieces.len().saturating_mul(Self::PIECE) < count {
            pieces.push(rest.by_ref().take(Self::PIECE).collect());
        }
        Self { pieces, count }
    }

    /// Takes out what is at a position.
    pub(super) fn remove(&mut self, mut position: usize) -> Option<T> {
        for piece in &mut self.pieces {
            if position < piece.len() {
                self.count = self.count.saturating_sub(1);
                return Some(piece.remove(position));
            }
            position = position.saturating_sub(piece.len());
        }
        None
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
            let mut seen = Once::default();
            for (index, id) in ids.iter().enumerate() {
                seen.see(id.as_str(), &at.index(index), problems);
            }
        }
        if self.len() > LARGEST {
            problems.push(out_of_range(at, self.len(), LARGEST));
        }
    }
}
