//! A month.

use std::fmt;

use chrono::Datelike;

use super::Date;
use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::value::json::{Node, Path, Read, parsed, read_text};

/// A month of the calendar, `2026-01`: what a figure of statistics is about.
///
/// ```
/// use minitendr::Month;
/// let december = Month::parse("2026-12")?;
/// assert_eq!(december.next(), Some(Month::parse("2027-01")?));
/// assert!(Month::parse("2026-13").is_err() && Month::parse("2026-1").is_err());
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Month(
    // INVARIANT: the first day of the month.
    Date,
);

impl Month {
    /// Reads a month; four digits and two. Error: `invalid_month`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        let problem = || InputError::one(Problem::new(ErrorCode::InvalidMonth, "").with("value", text));
        Date::from_digits(&format!("{text}-01")).map(Self).ok_or_else(problem)
    }

    /// The month of a day.
    ///
    /// ```
    /// use minitendr::{Date, Month};
    /// let month = Month::of(Date::parse("2028-02-15")?);
    /// assert_eq!((month.first_day().to_string(), month.last_day().to_string()), ("2028-02-01".into(), "2028-02-29".into()));
    /// assert_eq!(month.minus(2), Some(Month::parse("2027-12")?));
    /// # Ok::<(), minitendr::InputError>(())
    /// ```
    #[must_use]
    pub fn of(day: Date) -> Self {
        let naive = day.naive();
        Self(naive.with_day(1).map_or(day, Date::from))
    }

    /// Its first day.
    #[must_use]
    pub const fn first_day(self) -> Date {
        self.0
    }

    /// Its last day.
    #[must_use]
    pub fn last_day(self) -> Date {
        let day = self.0.naive();
        // Months have 28 to 31 days.
        let last = (28..=31).rev().find_map(|last| day.with_day(last));
        last.map_or(self.0, Date::from)
    }

    /// The month so many months before. Missing before the year 0.
    #[must_use]
    pub fn minus(self, months: u32) -> Option<Self> {
        let day = self.0.naive().checked_sub_months(chrono::Months::new(months))?;
        (day.year() >= 0).then(|| Self(Date::from(day)))
    }

    /// The month after it. Missing after the year 9999.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        self.0.plus_months(1).map(Self)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let day = self.0.naive();
        write!(out, "{:04}-{:02}", day.year(), day.month())
    }
}

impl serde::Serialize for Month {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Read for Month {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        read_text(node, at, problems, Self::parse)
    }
}

parsed!(Month);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Month {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Month".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}$", "description": "a month, such as 2026-01"
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Month;

    #[test]
    fn a_month_is_four_digits_and_two() {
        for wrong in
            ["", "2026", "2026-1", "2026-00", "2026-13", "26-01", "2026-01-01", "2026/01", "2026-0١", "+026-01"]
        {
            assert!(Month::parse(wrong).is_err(), "{wrong}");
        }
        for right in ["0001-12", "2026-01", "9999-12"] {
            assert_eq!(Month::parse(right).map(|month| month.to_string()), Ok(right.to_owned()));
        }
        assert_eq!(Month::parse("9999-12").map(Month::next), Ok(None));
    }
}
