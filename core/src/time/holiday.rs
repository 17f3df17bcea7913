//! Holidays as dated data with their citation.

use std::fmt;

use chrono::{Datelike, Days, NaiveDate};

use super::{Date, easter};
use crate::message::{ErrorCode, InputError, Message, Problem, Problems};
use crate::value::json::{Node, Path, Read, parsed, read_object, read_text};
use crate::value::{Confidence, Text};

/// On which day of a year a holiday falls: `05-08`, or `easter-2` and `easter+1`, counted from Easter Sunday.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HolidayRule {
    /// Always the same day.
    Fixed {
        /// The month, from 1.
        month: u32,
        /// The day of the month, from 1.
        day: u32,
    },
    /// So many days before Easter Sunday.
    BeforeEaster(u32),
    /// So many days after it.
    AfterEaster(u32),
}

impl HolidayRule {
    /// Reads a rule. Error: `invalid_date`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        let number = |text: &str| text.parse::<u32>().ok().filter(|_| text.bytes().all(|byte| byte.is_ascii_digit()));
        let found = if let Some(days) = text.strip_prefix("easter-") {
            number(days).map(Self::BeforeEaster)
        } else if let Some(days) = text.strip_prefix("easter+") {
            number(days).map(Self::AfterEaster)
        } else {
            // 29 February would be a holiday of some years only.
            let of_a_common_year = Date::parse(&format!("2001-{text}")).ok().map(Date::naive);
            of_a_common_year.map(|day| Self::Fixed { month: day.month(), day: day.day() })
        };
        found.ok_or_else(|| {
            InputError::one(Problem::new(ErrorCode::InvalidDate, "").with("value", text).naming("form", "05-08"))
        })
    }

    /// The day in a year; missing beyond the calendar.
    #[must_use]
    pub fn in_year(self, year: i32) -> Option<Date> {
        let sunday = || easter(year).map(Date::naive);
        let day = match self {
            Self::Fixed { month, day } => NaiveDate::from_ymd_opt(year, month, day),
            Self::BeforeEaster(days) => sunday()?.checked_sub_days(Days::new(days.into())),
            Self::AfterEaster(days) => sunday()?.checked_add_days(Days::new(days.into())),
        };
        day.map(Date::from)
    }
}

impl fmt::Display for HolidayRule {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Fixed { month, day } => write!(out, "{month:02}-{day:02}"),
            Self::BeforeEaster(days) => write!(out, "easter-{days}"),
            Self::AfterEaster(days) => write!(out, "easter+{days}"),
        }
    }
}

impl serde::Serialize for HolidayRule {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Read for HolidayRule {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        read_text(node, at, problems, Self::parse)
    }
}

parsed!(HolidayRule);

/// A day of rest that the law names, whatever the day of the week.
///
/// ```
/// use minitendr::Calendar;
/// let easter = Calendar::Czech.holidays().iter().find(|holiday| holiday.name.en == "Good Friday").unwrap();
/// assert_eq!((easter.day.to_string().as_str(), easter.from.to_string().as_str()), ("easter-2", "2016-01-01"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Holiday {
    /// On which day of the year.
    pub day: HolidayRule,
    /// What it is called today; two of the Czech ones had other names before 2004 and 2019.
    pub name: Message,
    /// The first day on which it is in force.
    pub from: Date,
    /// The last day on which it is in force; missing while it still is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Date>,
    /// The provision.
    pub provision: Text,
    /// How sure we are.
    pub confidence: Confidence,
}
read_object!(Holiday {
    required day,
    required name,
    required from,
    optional to,
    required provision,
    required confidence,
});

impl Holiday {
    /// Whether it falls on this day.
    #[must_use]
    pub fn is_on(&self, day: Date) -> bool {
        let is_in_force = self.from <= day && self.to.is_none_or(|to| day <= to);
        is_in_force && self.day.in_year(day.year()) == Some(day)
    }
}

#[cfg(test)]
mod tests {
    use super::HolidayRule;

    #[test]
    fn a_rule_is_written_as_it_is_read() {
        for text in ["01-01", "12-26", "easter-2", "easter+1", "easter+49"] {
            assert_eq!(HolidayRule::parse(text).map(|rule| rule.to_string()).as_deref(), Ok(text));
        }
        for wrong in ["", "13-01", "02-29", "2-2", "easter", "easter2", "easter--2", "easter++1", "Easter+1"] {
            assert!(HolidayRule::parse(wrong).is_err(), "{wrong}");
        }
    }
}
