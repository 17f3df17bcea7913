//! When a time limit ends.
//!
//! # Questions
//!
//! **Does the day of the event count?** No: a time limit in days begins on the day after it (act 89/2012 Sb. § 605(1)).
//!
//! **Which last day moves?** One in days or months that falls on a Saturday, a Sunday or a holiday: to the next working day
//! (§ 607). One in working days cannot fall there, and one in hours is counted from moment to moment (§ 608) and stays.
//!
//! **At what time of the last day does it end?** With the day. Whoever sets an hour (a deadline for offers at noon) says so
//! in the call; the engine does not invent one.
//!
//! **Why is a time limit of 0 refused?** Because it has no last day: the day of the event does not count, and no other
//! follows.
//!
//! **And time limits backwards, so many days before an event?** They are none of the act's, and are not computed.

use std::fmt;

use super::{Calendar, Date, Instant, TimeLimit, prague};
use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::value::json::{Node, Path, Read, noted, out_of_range, parsed, read_object, read_text};

/// A day, or a moment with its offset: `2014-03-03` or `2014-03-03T09:00:00+01:00`.
///
/// ```
/// use minitendr::DateOrInstant;
/// assert!(matches!("2014-03-03".parse()?, DateOrInstant::Date(_)));
/// assert!(matches!("2014-03-03T09:00:00+01:00".parse()?, DateOrInstant::Instant(_)));
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, serde::Serialize)]
#[serde(untagged)]
pub enum DateOrInstant {
    /// A day.
    Date(Date),
    /// A moment.
    Instant(Instant),
}

impl DateOrInstant {
    /// Reads a day or a moment. Errors: `invalid_date`, and `invalid_instant` for a text with a `T`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        if text.contains('T') { Instant::parse(text).map(Self::Instant) } else { Date::parse(text).map(Self::Date) }
    }

    /// The day; of a moment that in Prague.
    #[must_use]
    pub fn day(&self) -> Date {
        match self {
            Self::Date(day) => *day,
            Self::Instant(moment) => moment.day(),
        }
    }
}

impl fmt::Display for DateOrInstant {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Date(day) => day.fmt(out),
            Self::Instant(moment) => moment.fmt(out),
        }
    }
}

impl Read for DateOrInstant {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        read_text(node, at, problems, Self::parse)
    }
}

parsed!(DateOrInstant);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for DateOrInstant {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "DateOrInstant".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string", "description": "a day such as 2014-03-03, or a moment with its offset such as 2014-03-03T09:00:00+01:00"})
    }
}

/// The input of the operation `deadline`.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct DeadlineInput {
    /// The event from which the time limit runs: its day, or its moment.
    pub from: DateOrInstant,
    /// How long the time limit is.
    pub period: TimeLimit,
    /// Whose working days and holidays.
    pub calendar: Calendar,
}
read_object!(DeadlineInput { required from, required period, required calendar });

/// When a time limit ends.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Deadline {
    /// The last day, which counts until its end; a moment where the time limit is in hours.
    pub date: DateOrInstant,
    /// The Saturday, Sunday or holiday from which the last day moved; missing where it did not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub moved_from: Option<Date>,
}
read_object!(Deadline { required date, optional moved_from });

/// Computes when a time limit ends.
///
/// Days and months are those of the calendar; the day of a moment is its day in Prague. Hours are elapsed hours: they need a
/// moment to start from, and give one, with the offset of Prague.
///
/// Errors: `out_of_range` (a time limit of 0; a day or a deadline outside of the days that the
/// [calendar knows](Calendar::known)), `invalid_instant` (hours that start from a day).
///
/// Source: act 89/2012 Sb. (Civil Code) §§ 605, 607, 608; holidays of act 245/2000 Sb.
///
/// ```
/// use minitendr::{DateOrInstant, DeadlineInput, deadline};
/// let input: DeadlineInput = serde_json::from_str(r#"{"from": "2014-01-31", "period": {"months": 3}, "calendar": "cz"}"#)?;
/// assert_eq!(deadline(&input)?.date.to_string(), "2014-04-30");
/// let input: DeadlineInput = serde_json::from_str(r#"{"from": "2016-03-24", "period": {"days": 1}, "calendar": "cz"}"#)?;
/// let moved = deadline(&input)?;
/// assert_eq!(moved.date.to_string(), "2016-03-29", "the Tuesday after Easter");
/// assert_eq!(moved.moved_from.unwrap().to_string(), "2016-03-25", "Good Friday");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn deadline(input: &DeadlineInput) -> Result<Deadline, InputError> {
    let DeadlineInput { from, period, calendar } = input;
    let mut problems = Problems::new();
    let from_path = Path::ROOT.field("from");
    let period_path = Path::ROOT.field("period");
    let unit = period_path.field(period.unit());
    noted(calendar.knows(from.day()), &from_path, &mut problems);
    period.check(&period_path, &mut problems);
    if let (TimeLimit::Hours(_), DateOrInstant::Date(day)) = (period, from) {
        problems.push(Problem::new(ErrorCode::InvalidInstant, from_path.pointer()).with("value", day));
    }
    InputError::unless_empty(problems)?;
    end(from, *period, *calendar).ok_or_else(|| {
        let problem = Problem::new(ErrorCode::OutOfRange, unit.pointer()).with("value", period.count());
        InputError::one(problem.naming("expected", calendar.span()))
    })
}

/// The last moment of a time limit that runs from a moment: that of hours, else the last second of the last day in Prague.
/// Error: `out_of_range` beyond the days that the calendar knows.
pub(crate) fn last_moment(from: &Instant, period: TimeLimit, calendar: Calendar) -> Result<Instant, InputError> {
    calendar.knows(from.day())?;
    let last = end(&DateOrInstant::Instant(from.clone()), period, calendar).and_then(|end| match end.date {
        DateOrInstant::Date(day) => prague::last_second(day),
        DateOrInstant::Instant(moment) => Some(moment),
    });
    last.ok_or_else(|| InputError::one(out_of_range(&Path::ROOT, from, calendar.span())))
}

/// Missing beyond the days that the calendar knows.
fn end(from: &DateOrInstant, period: TimeLimit, calendar: Calendar) -> Option<Deadline> {
    let day = from.day();
    let last = match (period, from) {
        (TimeLimit::Days(count), _) => day.plus_days(count)?,
        (TimeLimit::Months(count), _) => day.plus_months(count)?,
        (TimeLimit::WorkingDays(count), _) => calendar.add_working_days(day, count).ok()?,
        (TimeLimit::Hours(count), DateOrInstant::Instant(moment)) => {
            let end = moment.plus_hours(count)?;
            calendar.knows(end.day()).ok()?;
            return Some(Deadline { date: DateOrInstant::Instant(end), moved_from: None });
        }
        (TimeLimit::Hours(_), DateOrInstant::Date(_)) => return None,
    };
    let working = calendar.working_day_from(last).ok()?;
    Some(Deadline { date: DateOrInstant::Date(working), moved_from: (working != last).then_some(last) })
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::{DeadlineInput, deadline};
    use crate::value::json::read;

    /// The deadline, or the code and path of each problem.
    fn ends(from: &str, period: &str) -> Result<String, Vec<String>> {
        let input = format!(r#"{{"from": "{from}", "period": {period}, "calendar": "cz"}}"#);
        let outcome = read::<DeadlineInput>(&input).and_then(|input| deadline(&input));
        outcome.map(|deadline| deadline.date.to_string()).map_err(|error| {
            error.problems().iter().map(|problem| format!("{} {}", problem.code(), problem.path())).collect()
        })
    }

    fn refused(from: &str, period: &str) -> Vec<String> {
        ends(from, period).unwrap_err()
    }

    #[test]
    fn hours_are_elapsed_hours_when_the_clock_changes() {
        let hours = |from: &str, count: u32| ends(from, &format!(r#"{{"hours": {count}}}"#)).unwrap();
        // 30 March 2014: after 01:59:59 +01:00 comes 03:00:00 +02:00.
        assert_eq!(hours("2014-03-29T12:00:00+01:00", 24), "2014-03-30T13:00:00+02:00");
        assert_eq!(hours("2014-03-30T01:30:00+01:00", 1), "2014-03-30T03:30:00+02:00", "no 02:30 that night");
        // 26 October 2014: after 02:59:59 +02:00 comes 02:00:00 +01:00.
        assert_eq!(hours("2014-10-25T12:00:00+02:00", 24), "2014-10-26T11:00:00+01:00");
        assert_eq!(hours("2014-10-26T01:30:00+02:00", 1), "2014-10-26T02:30:00+02:00", "the first 02:30");
        assert_eq!(hours("2014-10-26T01:30:00+02:00", 2), "2014-10-26T02:30:00+01:00", "the second 02:30");
    }

    #[test]
    fn a_moment_keeps_its_decimals_and_gets_the_offset_of_prague() {
        assert_eq!(ends("2024-03-05T23:30:00.050Z", r#"{"hours": 1}"#).unwrap(), "2024-03-06T01:30:00.050+01:00");
        assert_eq!(ends("2024-07-05T23:30:00.5-04:00", r#"{"hours": 1}"#).unwrap(), "2024-07-06T06:30:00.5+02:00");
    }

    #[test]
    fn the_day_of_a_moment_is_that_of_prague() {
        // 23:30 in London is 00:30 of the next day in Prague.
        assert_eq!(ends("2014-03-03T23:30:00Z", r#"{"days": 1}"#).unwrap(), "2014-03-05");
        assert_eq!(ends("2014-03-03T22:30:00Z", r#"{"days": 1}"#).unwrap(), "2014-03-04");
    }

    #[test]
    fn the_ends_of_the_calendar() {
        assert_eq!(ends("2000-08-09", r#"{"days": 1}"#).unwrap(), "2000-08-10");
        assert_eq!(refused("2000-08-08", r#"{"days": 1}"#), ["out_of_range /from"]);
        assert_eq!(ends("2099-12-30", r#"{"days": 1}"#).unwrap(), "2099-12-31");
        assert_eq!(refused("2099-12-30", r#"{"days": 2}"#), ["out_of_range /period/days"]);
        assert_eq!(refused("2099-12-31", r#"{"working_days": 1}"#), ["out_of_range /period/working_days"]);
        assert_eq!(refused("2099-12-31T23:00:00+01:00", r#"{"hours": 1}"#), ["out_of_range /period/hours"]);
        for period in ["days", "working_days", "months", "hours"] {
            let period = format!(r#"{{"{period}": {}}}"#, u32::MAX);
            assert_eq!(refused("2024-01-02T09:00:00+01:00", &period).len(), 1, "{period}");
        }
    }

    #[test]
    fn everything_wrong_is_said_at_once() {
        assert_eq!(
            refused("1999-12-31", r#"{"hours": 0}"#),
            ["out_of_range /from", "out_of_range /period/hours", "invalid_instant /from"]
        );
        assert_eq!(
            refused("2024-02-30", r#"{"weeks": 1}"#),
            ["invalid_date /from", "unknown_field /period/weeks", "exactly_one /period"]
        );
        assert_eq!(
            refused("2024-01-02T09:00:00", r#"{"days": -1}"#),
            ["invalid_instant /from", "out_of_range /period/days"]
        );
        assert_eq!(refused("2024-01-02", r#"{"days": 1, "months": 1}"#), ["exactly_one /period"]);
        assert_eq!(refused("2024-01-02", r#"{"days": "1"}"#), ["wrong_type /period/days"]);
    }
}
