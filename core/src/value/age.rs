//! Ages of children, in whole years.

use super::json::{Fields, Node, Path, Read, noted, read_object};
use crate::message::{ErrorCode, InputError, Problem, Problems, reversed};

/// An age in completed years, 0 to 120.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
pub struct Age(u8);

impl Age {
    /// An age. Error: `out_of_range`.
    pub fn new(years: u32) -> Result<Self, InputError> {
        match u8::try_from(years) {
            Ok(years) if years <= 120 => Ok(Self(years)),
            _ => {
                let problem =
                    Problem::new(ErrorCode::OutOfRange, "").with("value", years).naming("expected", "0 … 120");
                Err(InputError::one(problem))
            }
        }
    }

    /// The completed years.
    #[must_use]
    pub const fn years(self) -> u8 {
        self.0
    }
}

impl Read for Age {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        noted(Self::new(u32::read(node, at, problems)?), at, problems)
    }
}

/// A band of ages, both ends included.
///
/// ```
/// use minitendr::{Age, AgeBand};
/// let band = AgeBand::new(Age::new(6)?, Age::new(14)?)?;
/// assert!(band.contains(Age::new(14)?) && !band.contains(Age::new(15)?));
/// assert!(band.covers(band) && !band.covers(AgeBand::new(Age::new(14)?, Age::new(15)?)?));
/// assert!(AgeBand::new(Age::new(6)?, Age::new(5)?).is_err());
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct AgeBand {
    // INVARIANT: from ≤ to.
    /// The youngest age.
    from: Age,
    /// The oldest age.
    to: Age,
}

impl AgeBand {
    /// A band. Error: `reversed`.
    pub fn new(from: Age, to: Age) -> Result<Self, InputError> {
        if from > to {
            return Err(InputError::one(reversed("", ["from", "to"], from.0, to.0)));
        }
        Ok(Self { from, to })
    }

    /// The youngest age.
    #[must_use]
    pub const fn from(self) -> Age {
        self.from
    }

    /// The oldest age.
    #[must_use]
    pub const fn to(self) -> Age {
        self.to
    }

    /// Whether an age is in the band.
    #[must_use]
    pub fn contains(self, age: Age) -> bool {
        self.from <= age && age <= self.to
    }

    /// Whether every age of another band is in the band.
    #[must_use]
    pub fn covers(self, other: Self) -> bool {
        self.contains(other.from) && self.contains(other.to)
    }
}

impl Read for AgeBand {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let fields = Fields::open(node, at, problems, &["from", "to"])?;
        let (from, to) = (fields.required("from", problems), fields.required("to", problems));
        noted(Self::new(from?, to?), at, problems)
    }
}

read_object!(@deserialize Age);
read_object!(@deserialize AgeBand);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Age {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Age".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "integer", "minimum": 0, "maximum": 120, "description": "an age in whole years, 0 to 120"})
    }
}
