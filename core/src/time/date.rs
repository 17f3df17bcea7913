//! A day.

use std::fmt;

use chrono::{Datelike, NaiveDate};

use crate::message::{ErrorCode, InputError, Language, Problem, Problems, month_of};
use crate::value::json::{Node, Path, Read, parsed, read_text};

/// A day of the calendar, `2014-03-03`.
///
/// ```
/// use minitendr::Date;
/// assert!(Date::parse("2014-03-03")? < Date::parse("2014-12-31")?);
/// assert!(Date::parse("2014-3-3").is_err() && Date::parse("2014-02-30").is_err());
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date(NaiveDate);

impl Date {
    /// Reads a day; four digits, two and two. Error: `invalid_date`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        Self::from_digits(text)
            .ok_or_else(|| InputError::one(invalid(ErrorCode::InvalidDate, text, text, "2014-03-03")))
    }

    /// Four digits, two and two; chrono's own reader is more generous, and large.
    pub(super) fn from_digits(text: &str) -> Option<Self> {
        let form = text.len() == 10
            && text
                .bytes()
                .enumerate()
                .all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() });
        let part = |from: usize, to: usize| text.get(from..to)?.parse::<u32>().ok();
        let year = i32::try_from(part(0, 4)?).ok()?;
        NaiveDate::from_ymd_opt(year, part(5, 7)?, part(8, 10)?).filter(|_| form).map(Self)
    }

    /// The month of a text in the form of a day that its month does not have, with the year and how many days there are.
    pub(crate) fn missing_day(text: &str) -> Option<(usize, i32, u32)> {
        let first = Self::from_digits(&format!("{}01", text.get(..8)?))?.0;
        let day: u32 = text.get(8..10).filter(|_| text.len() == 10)?.parse().ok()?;
        let days = u32::from(first.num_days_in_month());
        let is_missing = !(1..=days).contains(&day);
        is_missing.then_some((usize::try_from(first.month()).ok()?, first.year(), days))
    }

    /// The day as chrono has it.
    #[must_use]
    pub const fn naive(self) -> NaiveDate {
        self.0
    }

    /// The calendar year.
    #[must_use]
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The day `days` later. Missing after the year 9999.
    ///
    /// ```
    /// use minitendr::Date;
    /// let later = Date::parse("2024-02-23")?.plus_days(5);
    /// assert_eq!(later, Some(Date::parse("2024-02-28")?));
    /// # Ok::<(), minitendr::InputError>(())
    /// ```
    #[must_use]
    pub fn plus_days(self, days: u32) -> Option<Self> {
        Self::of_four_digits(self.0.checked_add_days(chrono::Days::new(days.into()))?)
    }

    /// The day of the same number `months` later, or the last day of a shorter month (act 89/2012 Sb. § 605(2)). Missing
    /// after the year 9999.
    ///
    /// ```
    /// use minitendr::Date;
    /// let later = Date::parse("2023-11-30")?.plus_months(3);
    /// assert_eq!(later, Some(Date::parse("2024-02-29")?));
    /// # Ok::<(), minitendr::InputError>(())
    /// ```
    #[must_use]
    pub fn plus_months(self, months: u32) -> Option<Self> {
        Self::of_four_digits(self.0.checked_add_months(chrono::Months::new(months))?)
    }

    /// The same day `years` later; 29 February becomes 28 in a common year. Missing after the year 9999.
    #[must_use]
    pub fn plus_years(self, years: u32) -> Option<Self> {
        self.plus_months(years.checked_mul(12)?)
    }

    /// Later years have no text of four digits.
    fn of_four_digits(day: NaiveDate) -> Option<Self> {
        (day.year() <= 9999).then_some(Self(day))
    }
}

/// The problem of a text that is no day or no moment: which form it should have, or that its month has no such day.
pub(super) fn invalid(code: ErrorCode, text: &str, day: &str, form: &'static str) -> Problem {
    let problem = Problem::new(code, "").with("value", text);
    let Some((month, year, days)) = Date::missing_day(day) else { return problem.naming("form", form) };
    let named = |language| month_of(month, year, language).unwrap_or_default();
    let problem = problem.naming("month_en", named(Language::English)).naming("month_cs", named(Language::Czech));
    problem.naming("days", days.to_string())
}

impl From<NaiveDate> for Date {
    fn from(day: NaiveDate) -> Self {
        Self(day)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.0.year(), self.0.month(), self.0.day())
    }
}

impl serde::Serialize for Date {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Read for Date {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        read_text(node, at, problems, Self::parse)
    }
}

parsed!(Date);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Date {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Date".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string", "format": "date", "description": "a day, such as 2014-03-03"})
    }
}

#[cfg(test)]
mod tests {
    use super::Date;
    use crate::message::Language::{Czech, English};
    use crate::{InputError, Instant, Language, Period};

    /// The sentence of the first problem and its advice.
    fn said<T>(result: Result<T, InputError>, language: Language) -> Option<(String, Option<String>)> {
        let error = result.err()?;
        error.problems().first().map(|problem| (problem.message(language), problem.help(language)))
    }

    #[test]
    fn a_day_that_its_month_does_not_have_is_said_to_be_none() {
        let of_day = |text, language| said(Date::parse(text), language);
        let alone = |message: &str| Some((message.to_owned(), None));
        assert_eq!(of_day("2026-02-31", Czech), alone("`2026-02-31` není datum: únor 2026 má 28 dní"));
        assert_eq!(of_day("2024-02-30", English), alone("`2024-02-30` is not a date: February 2024 has 29 days"));
        for text in ["31. 2. 2026", "2026-13-01", "2026-2-31", "2026-02-31x"] {
            let help = Some("pište je jako `2014-03-03`".to_owned());
            assert_eq!(of_day(text, Czech), Some((format!("`{text}` není datum"), help)));
        }
        assert_eq!(
            said(Instant::parse("2026-04-31T09:00:00+02:00"), Czech),
            alone("`2026-04-31T09:00:00+02:00` není okamžik s posunem od UTC: duben 2026 má 30 dní")
        );
    }

    #[test]
    fn a_period_that_ends_before_it_begins_names_its_fields() {
        let period = || Period::new(Date::parse("2026-08-01")?, Date::parse("2026-07-01")?);
        let message = "1.\u{a0}8.\u{a0}2026 (`from`) je až za koncem, 1.\u{a0}7.\u{a0}2026 (`to`)";
        let help = "opravte `from`, nebo `to`";
        assert_eq!(said(period(), Czech), Some((message.to_owned(), Some(help.to_owned()))));
    }
}
