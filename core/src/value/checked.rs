//! The proof that a value was checked.

use std::ops::Deref;

use super::json::{Check, Node, Path, Read};
use crate::message::{InputError, Problems};

/// A value whose parts fit together; nothing about it is checked again.
///
/// Made by [`Checked::new`] or by reading JSON; there is no other way, and no way to change what is inside.
///
/// ```
/// use minitendr::{Checked, Scheme};
/// let text = r#"{"criteria": [{"id": "price", "of": "price", "better": "lower", "weight": "100",
///                              "formula": {"kind": "ratio"}}],
///                "combine": {"kind": "weighted_sum"}}"#;
/// let scheme: Checked<Scheme> = serde_json::from_str(text)?;
/// assert_eq!(scheme.criteria.len(), 1);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(transparent)]
pub struct Checked<T>(
    // INVARIANT: `T::check` found nothing.
    T,
);

#[expect(private_bounds, reason = "which types can be checked is decided here")]
impl<T: Check> Checked<T> {
    /// Checks a value, and says everything that is wrong with it.
    pub fn new(value: T) -> Result<Self, InputError> {
        let mut problems = Problems::new();
        value.check(&Path::ROOT, &mut problems);
        InputError::unless_empty(problems)?;
        Ok(Self(value))
    }
}

impl<T> Checked<T> {
    /// The value, to be changed and checked again.
    #[must_use]
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<T> Deref for Checked<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Read + Check> Read for Checked<T> {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        // Checks of a half-read value would only repeat what is known.
        let before = problems.len();
        let value = T::read(node, at, problems)?;
        if problems.len() == before {
            value.check(at, problems);
        }
        (problems.len() == before).then_some(Self(value))
    }
}

impl<'de, T: Read + Check> serde::Deserialize<'de> for Checked<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::json::from_node(&Node::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

/// In JSON a checked value is the value.
#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Checked<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }
    fn schema_id() -> std::borrow::Cow<'static, str> {
        T::schema_id()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::json_schema(generator)
    }
}
