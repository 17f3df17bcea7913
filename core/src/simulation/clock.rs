//! The time of a simulation: whole seconds since the first second of the term, in Prague.
//!
//! Time is continuous as far as a second goes: nothing happens in steps of days. What falls into one second is ordered: ends
//! of contracts come first, then who leaves, then decisions, then requests.

use chrono::Datelike;

use crate::message::{ErrorCode, InputError, Problem};
use crate::time::{Calendar, Date, Instant, TimeLimit, first_second, last_moment, moment_of};

/// Seconds of a day of 24 hours.
pub(super) const DAY: i64 = 86_400;

/// One day of the term.
#[derive(Clone, Copy, Debug)]
pub(super) struct Day {
    pub(super) date: Date,
    /// Its first second.
    pub(super) first: i64,
    /// From 0.
    pub(super) month: usize,
    /// From 0, Monday.
    pub(super) weekday: usize,
}

/// The days that are simulated, and how seconds become moments.
#[derive(Clone, Debug)]
pub(super) struct Clock {
    /// The first second of the term, since 1970 (UTC).
    start: i64,
    pub(super) days: Vec<Day>,
    /// The first second after the last day.
    pub(super) end: i64,
}

impl Clock {
    /// From the first day to the last.
    pub(super) fn new(first: Date, last: Date) -> Self {
        let start = first_second(first).map_or(0, |moment| moment.moment().timestamp());
        let mut clock = Self { start, days: Vec::new(), end: 0 };
        let mut next = Some(first);
        while let Some(date) = next.filter(|date| *date <= last) {
            let naive = date.naive();
            let month = usize::try_from(naive.month0()).unwrap_or_default();
            let weekday = usize::try_from(naive.weekday().num_days_from_monday()).unwrap_or_default();
            clock.days.push(Day { date, first: clock.first_of(date), month, weekday });
            next = date.plus_days(1);
        }
        clock.end = clock.after(last);
        clock
    }

    /// The first second of a day; the very last of all for one that has none.
    pub(super) fn first_of(&self, day: Date) -> i64 {
        first_second(day).map_or(i64::MAX, |moment| moment.moment().timestamp().saturating_sub(self.start))
    }

    /// The first second after a day.
    fn after(&self, day: Date) -> i64 {
        day.plus_days(1).map_or(i64::MAX, |next| self.first_of(next))
    }

    /// The first second of a day, which is counted from the first day of the term; beyond the simulation the
    /// calendar is asked.
    pub(super) fn first_of_day(&self, day: i64) -> i64 {
        let known = usize::try_from(day).ok().and_then(|place| self.days.get(place)).map(|day| day.first);
        known.unwrap_or_else(|| self.day(day).map_or(i64::MAX, |day| self.first_of(day)))
    }

    /// The date of a day, which is counted from the first day of the term.
    pub(super) fn day(&self, day: i64) -> Option<Date> {
        let first = self.days.first()?.date;
        usize::try_from(day)
            .ok()
            .and_then(|place| self.days.get(place))
            .map(|day| day.date)
            .or_else(|| u32::try_from(day).ok().and_then(|days| first.plus_days(days)))
    }

    /// The moment of a second. Error: `out_of_range` beyond the calendar.
    pub(super) fn moment(&self, at: i64) -> Result<Instant, InputError> {
        let beyond =
            || InputError::one(Problem::new(ErrorCode::OutOfRange, "").with("value", at).naming("expected", "≤ 9999"));
        moment_of(self.start.saturating_add(at)).ok_or_else(beyond)
    }

    /// The second of a moment.
    pub(super) fn second(&self, moment: &Instant) -> i64 {
        moment.moment().timestamp().saturating_sub(self.start)
    }

    /// The last second of a time limit. Error: `out_of_range` beyond the days that the calendar knows.
    pub(super) fn limit(&self, from: i64, limit: TimeLimit) -> Result<i64, InputError> {
        if let TimeLimit::Hours(count) = limit {
            let end = from.saturating_add(i64::from(count).saturating_mul(3_600));
            // Elapsed hours are as long as any others, and the calendar knows the days of the simulation.
            if end < self.end {
                return Ok(end);
            }
        }
        last_moment(&self.moment(from)?, limit, Calendar::Czech).map(|moment| self.second(&moment))
    }

    /// The place of the day of a second, within the simulation.
    pub(super) fn place(&self, at: i64) -> usize {
        // Days have 23 to 25 hours: the guess is off by one at most.
        let guess = usize::try_from(at.div_euclid(DAY)).unwrap_or_default();
        let begins = |place: usize| self.days.get(place).map_or(i64::MAX, |day| day.first);
        if begins(guess) > at {
            guess.saturating_sub(1)
        } else if begins(guess.saturating_add(1)) <= at {
            guess.saturating_add(1)
        } else {
            guess
        }
    }

    /// The day of a second.
    pub(super) fn date(&self, at: i64) -> Date {
        let known = self.days.get(self.place(at)).filter(|_| (0..self.end).contains(&at)).map(|day| day.date);
        known.or_else(|| self.moment(at).ok().map(|moment| moment.day())).unwrap_or_else(|| self.last())
    }

    /// The last seconds of a time limit by the day on which it begins, where the second makes no difference; none where it
    /// does, and for days for which the calendar is asked.
    pub(super) fn limits(&self, limit: TimeLimit) -> Vec<Option<i64>> {
        if matches!(limit, TimeLimit::Hours(_)) {
            return Vec::new();
        }
        self.days.iter().map(|day| self.limit(day.first, limit).ok()).collect()
    }

    fn last(&self) -> Date {
        self.days.last().map_or_else(|| Date::from(chrono::NaiveDate::MAX), |day| day.date)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;

    #[test]
    fn seconds_follow_the_days_of_prague() {
        let clock = Clock::new(Date::parse("2026-03-28").unwrap(), Date::parse("2026-03-30").unwrap());
        let firsts: Vec<i64> = clock.days.iter().map(|day| day.first).collect();
        assert_eq!(firsts, [0, DAY, 2 * DAY - 3600], "the second day has 23 hours");
        assert_eq!(clock.end, 3 * DAY - 3600);
        assert_eq!(clock.moment(DAY).unwrap().to_string(), "2026-03-29T00:00:00+01:00");
        assert_eq!(clock.date(2 * DAY - 3601).to_string(), "2026-03-29");
        assert_eq!(clock.date(2 * DAY - 3600).to_string(), "2026-03-30");
        assert_eq!(clock.days.first().map(|day| day.weekday), Some(5));
        let hours = |count| clock.moment(clock.limit(DAY, TimeLimit::Hours(count)).unwrap()).unwrap().to_string();
        assert_eq!(
            (hours(4), hours(47)),
            ("2026-03-29T05:00:00+02:00".to_owned(), "2026-03-31T00:00:00+02:00".to_owned())
        );
        let end = clock.limit(0, TimeLimit::WorkingDays(1)).unwrap();
        assert_eq!(clock.moment(end).unwrap().to_string(), "2026-03-30T23:59:59+02:00");
    }
}
