//! Working days: which days are holidays, and how they are counted.
//!
//! The holidays stand in `core/data/calendar/`, with the days on which they are in force and their citation.
//!
//! **Why does a calendar end?** Because nobody knows the holidays of a day far ahead, and because an answer for a day
//! before the act that the data follow would be a guess. What is asked outside is refused and never guessed.
//!
//! **Why is a holiday on a Sunday not made up for on Monday?** Czech law does not shift holidays.

use std::sync::LazyLock;

use chrono::{Datelike, Weekday};

use super::{Date, Holiday, Period};
use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::value::json::{Node, Path, Read, names, parse, read_object};

names! {
    /// Whose working days and holidays, and for which days they are known.
    pub enum Calendar or UnknownName {
        /// Czechia: Saturdays, Sundays and the holidays of act 245/2000 Sb. are days of rest. Known from 9 August 2000, the
        /// first day of that act, to 31 December 2099.
        Czech = "cz",
    }
}

/// A file of `core/data/calendar/`.
#[derive(Debug)]
struct Table {
    calendar: Calendar,
    known: Period,
    holidays: Vec<Holiday>,
}
read_object!(Table { required calendar, required known, required holidays });

/// The calendars as they were written; a test holds that all of them can be read.
static TABLES: LazyLock<Vec<Table>> = LazyLock::new(|| FILES.iter().filter_map(|text| load(text).ok()).collect());

const FILES: [&str; 1] = [include_str!("../../data/calendar/cz.json")];

fn load(text: &str) -> Result<Table, InputError> {
    let mut problems = Problems::new();
    let node: Node = parse(text, &mut problems)?;
    let table = Table::read(&node, &Path::ROOT, &mut problems);
    InputError::unless_empty(problems)?;
    table.ok_or_else(|| InputError::one(Problem::new(ErrorCode::Syntax, "")))
}

/// All functions that take a day give the error `out_of_range` for one that is not [known](Calendar::known).
impl Calendar {
    /// The days for which the calendar can be asked.
    ///
    /// ```
    /// use minitendr::Calendar;
    /// let known = Calendar::Czech.known().unwrap();
    /// assert_eq!((known.from().year(), known.to().year()), (2000, 2099));
    /// ```
    #[must_use]
    pub fn known(self) -> Option<Period> {
        self.table().map(|table| table.known)
    }

    /// The holidays, with their dates in force and citations.
    #[must_use]
    pub fn holidays(self) -> &'static [Holiday] {
        self.table().map(|table| table.holidays.as_slice()).unwrap_or_default()
    }

    /// The holiday on a day, where there is one.
    ///
    /// ```
    /// use minitendr::{Calendar, Date};
    /// let on = |day: &str| Ok::<_, minitendr::InputError>(Calendar::Czech.holiday(Date::parse(day)?)?.map(|one| &*one.name.en));
    /// assert_eq!(on("2016-03-25")?, Some("Good Friday"));
    /// assert_eq!(on("2015-04-03")?, None, "Good Friday was no holiday before 2016");
    /// # Ok::<(), minitendr::InputError>(())
    /// ```
    pub fn holiday(self, day: Date) -> Result<Option<&'static Holiday>, InputError> {
        self.knows(day)?;
        Ok(self.holiday_on(day))
    }

    /// Whether people work on a day: no Saturday, no Sunday, no holiday.
    ///
    /// ```
    /// use minitendr::{Calendar, Date};
    /// assert!(Calendar::Czech.is_working_day(Date::parse("2026-04-02")?)?);
    /// assert!(!Calendar::Czech.is_working_day(Date::parse("2026-04-03")?)?, "Good Friday");
    /// assert!(Calendar::Czech.is_working_day(Date::parse("1999-12-31")?).is_err(), "not known");
    /// # Ok::<(), minitendr::InputError>(())
    /// ```
    pub fn is_working_day(self, day: Date) -> Result<bool, InputError> {
        self.knows(day)?;
        Ok(self.works_on(day))
    }

    /// The day itself if it is a working day, else the next one: to where a last day moves (act 89/2012 Sb. § 607).
    ///
    /// ```
    /// use minitendr::{Calendar, Date};
    /// assert_eq!(Calendar::Czech.working_day_from(Date::parse("2026-04-03")?)?.to_string(), "2026-04-07");
    /// assert_eq!(Calendar::Czech.working_day_from(Date::parse("2026-04-07")?)?.to_string(), "2026-04-07");
    /// # Ok::<(), minitendr::InputError>(())
    /// ```
    pub fn working_day_from(self, day: Date) -> Result<Date, InputError> {
        self.knows(day)?;
        self.known_days(day).find(|day| self.works_on(*day)).ok_or_else(|| self.beyond(day))
    }

    /// The first working day after a day.
    ///
    /// ```
    /// use minitendr::{Calendar, Date};
    /// assert_eq!(Calendar::Czech.next_working_day(Date::parse("2024-12-23")?)?.to_string(), "2024-12-27");
    /// # Ok::<(), minitendr::InputError>(())
    /// ```
    pub fn next_working_day(self, day: Date) -> Result<Date, InputError> {
        self.add_working_days(day, 1)
    }

    /// The working day that is so many working days after a day; the day itself does not count. 0 is the day itself, working
    /// or not.
    ///
    /// ```
    /// use minitendr::{Calendar, Date};
    /// assert_eq!(Calendar::Czech.add_working_days(Date::parse("2014-04-16")?, 3)?.to_string(), "2014-04-22");
    /// # Ok::<(), minitendr::InputError>(())
    /// ```
    pub fn add_working_days(self, day: Date, count: u32) -> Result<Date, InputError> {
        self.knows(day)?;
        let Some(before) = count.checked_sub(1) else { return Ok(day) };
        let before = usize::try_from(before).unwrap_or(usize::MAX);
        let mut working = self.known_days(day).skip(1).filter(|day| self.works_on(*day));
        working.nth(before).ok_or_else(|| self.beyond(day))
    }

    /// How many working days there are after a day until another one, the latter included; 0 where it is not later.
    ///
    /// ```
    /// use minitendr::{Calendar, Date};
    /// let (from, to) = (Date::parse("2014-04-16")?, Date::parse("2014-04-22")?);
    /// assert_eq!(Calendar::Czech.working_days_between(from, to)?, 3);
    /// # Ok::<(), minitendr::InputError>(())
    /// ```
    pub fn working_days_between(self, from: Date, to: Date) -> Result<usize, InputError> {
        self.knows(from)?;
        self.knows(to)?;
        let days = self.known_days(from).skip(1).take_while(|day| *day <= to);
        Ok(days.filter(|day| self.works_on(*day)).count())
    }

    /// Error: `out_of_range`.
    pub(super) fn knows(self, day: Date) -> Result<(), InputError> {
        if self.known().is_some_and(|known| known.contains(day)) { Ok(()) } else { Err(self.beyond(day)) }
    }

    /// The days of the calendar, from this one on.
    fn known_days(self, from: Date) -> impl Iterator<Item = Date> {
        let last = self.known().map(|known| known.to());
        from.naive().iter_days().map(Date::from).take_while(move |day| last.is_some_and(|last| *day <= last))
    }

    fn works_on(self, day: Date) -> bool {
        let is_weekend = matches!(day.naive().weekday(), Weekday::Sat | Weekday::Sun);
        !is_weekend && self.holiday_on(day).is_none()
    }

    fn holiday_on(self, day: Date) -> Option<&'static Holiday> {
        self.holidays().iter().find(|holiday| holiday.is_on(day))
    }

    fn beyond(self, day: Date) -> InputError {
        InputError::one(Problem::new(ErrorCode::OutOfRange, "").with("value", day).naming("expected", self.span()))
    }

    /// The first and the last day known, for a message.
    pub(super) fn span(self) -> String {
        self.known().map(|known| format!("{} … {}", known.from(), known.to())).unwrap_or_default()
    }

    fn table(self) -> Option<&'static Table> {
        TABLES.iter().find(|table| table.calendar == self)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::{Calendar, FILES, load};
    use crate::time::Date;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn every_calendar_can_be_read_and_is_named_by_its_data() {
        assert_eq!(FILES.len(), Calendar::ALL.len());
        for (text, calendar) in FILES.iter().zip(Calendar::ALL) {
            let table = load(text).unwrap();
            assert_eq!(table.calendar, *calendar);
            // Nothing is said of a day on which nothing is in force.
            assert!(table.holidays.iter().all(|holiday| table.known.contains(holiday.from)));
        }
    }

    #[test]
    fn the_holidays_of_a_year() {
        let of = |year: &str| {
            let first = day(&format!("{year}-01-01"));
            let days = first.naive().iter_days().take(365).map(Date::from);
            days.filter(|day| Calendar::Czech.holiday(*day).unwrap().is_some())
                .map(|day| day.to_string())
                .collect::<Vec<_>>()
        };
        let common = ["05-01", "05-08", "07-05", "07-06", "09-28", "10-28", "11-17", "12-24", "12-25", "12-26"];
        let year = |year: &str, moving: &[&str]| {
            let days = ["01-01"].iter().chain(moving).chain(&common).map(|day| format!("{year}-{day}"));
            days.collect::<Vec<_>>()
        };
        assert_eq!(of("2015"), year("2015", &["04-06"]));
        assert_eq!(of("2026"), year("2026", &["04-03", "04-06"]));
    }

    #[test]
    fn nothing_is_said_outside_of_the_known_days() {
        let czech = Calendar::Czech;
        assert!(czech.is_working_day(day("2000-08-09")).unwrap());
        assert!(czech.is_working_day(day("2000-08-08")).is_err());
        assert!(czech.is_working_day(day("2099-12-31")).unwrap());
        assert!(czech.next_working_day(day("2099-12-31")).is_err());
        assert!(czech.next_working_day(day("2100-01-01")).is_err());
        assert!(czech.holiday(day("9999-12-31")).is_err());
        assert!(czech.add_working_days(day("2000-08-09"), u32::MAX).is_err());
        assert_eq!(czech.add_working_days(day("2000-08-12"), 0), Ok(day("2000-08-12")), "a Saturday stays");
    }

    #[test]
    fn nothing_lies_between_a_later_and_an_earlier_day() {
        let between = |from: &str, to: &str| Calendar::Czech.working_days_between(day(from), day(to));
        assert_eq!(between("2026-04-07", "2026-04-02"), Ok(0));
        assert_eq!(between("2026-04-02", "2026-04-02"), Ok(0));
        assert_eq!(between("2026-04-02", "2026-04-07"), Ok(1));
        assert!(between("2026-04-02", "2100-01-01").is_err());
    }
}
