//! Places in a sequence.

use super::json::{Node, Path, Read, noted, read_object};
use crate::message::{ErrorCode, InputError, Problem, Problems};

/// A place in a sequence, from 1: the version of a request, the number of a contract.
///
/// ```
/// use minitendr::Ordinal;
/// assert_eq!(Ordinal::default().get(), 1);
/// assert!(Ordinal::new(0).is_err());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
pub struct Ordinal(u32);

impl Ordinal {
    /// A place. Error: `out_of_range` for 0.
    pub fn new(number: u32) -> Result<Self, InputError> {
        if number == 0 {
            let problem = Problem::new(ErrorCode::OutOfRange, "").with("value", number).naming("expected", "≥ 1");
            return Err(InputError::one(problem));
        }
        Ok(Self(number))
    }

    /// The place of what stands at an index, from 0.
    #[must_use]
    pub(crate) fn place(index: usize) -> Self {
        Self(u32::try_from(index).unwrap_or(u32::MAX).saturating_add(1))
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0
    }
}

impl Default for Ordinal {
    /// The first one.
    fn default() -> Self {
        Self(1)
    }
}

impl std::fmt::Display for Ordinal {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(out)
    }
}

impl Read for Ordinal {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        noted(Self::new(u32::read(node, at, problems)?), at, problems)
    }
}

read_object!(@deserialize Ordinal);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Ordinal {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Ordinal".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "integer", "minimum": 1, "description": "a place in a sequence, from 1"})
    }
}
