//! A stretch of days.

use chrono::NaiveDate;

use super::Date;
use crate::message::{InputError, Problems, reversed};
use crate::value::Exact;
use crate::value::json::{Fields, Node, Path, Read, noted, read_object};

/// A period of days, both ends included.
///
/// ```
/// use minitendr::{Date, Period};
/// let term = Period::new(Date::parse("2013-01-01")?, Date::parse("2015-12-31")?)?;
/// assert!(term.contains(Date::parse("2015-12-31")?));
/// assert!(Period::new(Date::parse("2015-01-02")?, Date::parse("2015-01-01")?).is_err());
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Period {
    // INVARIANT: from ≤ to.
    /// The first day.
    from: Date,
    /// The last day.
    to: Date,
}

impl Period {
    /// A period. Error: `reversed`.
    pub fn new(from: Date, to: Date) -> Result<Self, InputError> {
        if from > to {
            return Err(InputError::one(reversed("", ["from", "to"], from, to)));
        }
        Ok(Self { from, to })
    }

    /// The first day.
    #[must_use]
    pub const fn from(&self) -> Date {
        self.from
    }

    /// The last day.
    #[must_use]
    pub const fn to(&self) -> Date {
        self.to
    }

    /// Whether a day is in the period.
    #[must_use]
    pub fn contains(&self, day: Date) -> bool {
        self.from <= day && day <= self.to
    }

    /// How many days it has.
    pub(crate) fn days(self) -> Exact {
        Exact::from(self.to.naive().signed_duration_since(self.from.naive()).num_days()) + Exact::ONE
    }

    /// How many of its days lie in a calendar year.
    pub(crate) fn days_in(self, year: i32) -> Exact {
        let first = NaiveDate::from_ymd_opt(year, 1, 1).map(Date::from);
        let last = NaiveDate::from_ymd_opt(year, 12, 31).map(Date::from);
        let within = first.zip(last).map(|(first, last)| (self.from.max(first), self.to.min(last)));
        within.and_then(|(from, to)| Self::new(from, to).ok()).map_or(Exact::ZERO, Self::days)
    }
}

impl Read for Period {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let fields = Fields::open(node, at, problems, &["from", "to"])?;
        let (from, to) = (fields.required("from", problems), fields.required("to", problems));
        noted(Self::new(from?, to?), at, problems)
    }
}

read_object!(@deserialize Period);
