//! The civil time of Prague, without a database of time zones.

use chrono::{DateTime, Datelike, Days, FixedOffset, NaiveDate, NaiveDateTime, TimeDelta};

use super::{Date, Instant};

/// The day in Prague on which a moment falls.
pub(super) fn day(moment: &DateTime<FixedOffset>) -> Date {
    let universal = moment.naive_utc();
    // Beyond the calendar the day of UTC is as good as any.
    Date::from(local(universal).map_or(universal, |(local, _)| local).date())
}

/// What the clocks of Prague show at a moment of universal time, and how many hours they are ahead of it.
///
/// Central European time; an hour more from the last Sunday of March to the last Sunday of October, each time at 01:00
/// UTC (Directive 2000/84/EC; the same days were used in Czechia from 1996).
pub(super) fn local(universal: NaiveDateTime) -> Option<(NaiveDateTime, i64)> {
    let hours = if is_summer(universal) { 2 } else { 1 };
    Some((universal.checked_add_signed(TimeDelta::try_hours(hours)?)?, hours))
}

/// The first second of a day. The clock never changes at midnight, so that there is one.
pub(crate) fn first_second(day: Date) -> Option<Instant> {
    at_clock(day, (0, 0, 0))
}

/// The last second of a day. The clock never changes in that hour, so that there is one.
pub(crate) fn last_second(day: Date) -> Option<Instant> {
    at_clock(day, (23, 59, 59))
}

fn at_clock(day: Date, (hour, minute, second): (u32, u32, u32)) -> Option<Instant> {
    let clock = day.naive().and_hms_opt(hour, minute, second)?;
    let ahead = (1..=2).find(|ahead| {
        let universal = TimeDelta::try_hours(*ahead).and_then(|hours| clock.checked_sub_signed(hours));
        universal.and_then(local) == Some((clock, *ahead))
    })?;
    Instant::parse(&format!("{day}T{hour:02}:{minute:02}:{second:02}+0{ahead}:00")).ok()
}

/// The moment of so many seconds since 1970 (UTC), with the offset of Prague. Missing beyond the year 9999.
pub(crate) fn moment_of(seconds: i64) -> Option<Instant> {
    let universal = DateTime::from_timestamp(seconds, 0)?.naive_utc();
    let (local, ahead) = local(universal)?;
    Instant::parse(&format!("{}T{}+0{ahead}:00", Date::from(local.date()), local.time().format("%H:%M:%S"))).ok()
}

fn is_summer(universal: NaiveDateTime) -> bool {
    let change = |month| last_sunday(universal.year(), month).and_then(|day| day.and_hms_opt(1, 0, 0));
    match (change(3), change(10)) {
        (Some(start), Some(end)) => start <= universal && universal < end,
        _ => false,
    }
}

/// March and October have 31 days.
fn last_sunday(year: i32, month: u32) -> Option<NaiveDate> {
    let last = NaiveDate::from_ymd_opt(year, month, 31)?;
    last.checked_sub_days(Days::new(last.weekday().num_days_from_sunday().into()))
}

#[cfg(test)]
mod tests {
    use crate::time::Instant;

    #[test]
    fn the_day_changes_with_the_clock_of_prague() {
        let day = |text: &str| Instant::parse(text).map(|instant| instant.day().to_string()).unwrap_or_default();
        assert_eq!(day("2014-03-29T23:30:00Z"), "2014-03-30", "winter, an hour ahead");
        assert_eq!(day("2014-03-30T22:30:00Z"), "2014-03-31", "summer since 01:00 UTC of that Sunday");
        assert_eq!(day("2014-10-26T22:30:00Z"), "2014-10-26", "winter again");
        assert_eq!(day("2014-10-25T22:30:00Z"), "2014-10-26", "the last night of summer time");
    }

    #[test]
    fn a_day_begins_and_ends_by_the_clock_of_prague() {
        let ends = |text: &str| {
            let day = crate::time::Date::parse(text).ok();
            [super::first_second, super::last_second].map(|end| day.and_then(end).map(|moment| moment.to_string()))
        };
        let [from, to] = ends("2014-03-30");
        assert_eq!(from.as_deref(), Some("2014-03-30T00:00:00+01:00"));
        assert_eq!(to.as_deref(), Some("2014-03-30T23:59:59+02:00"));
    }

    #[test]
    fn seconds_become_moments() {
        let at = |seconds| super::moment_of(seconds).map(|moment| moment.to_string());
        assert_eq!(at(0).as_deref(), Some("1970-01-01T01:00:00+01:00"));
        assert_eq!(at(1_396_141_199).as_deref(), Some("2014-03-30T01:59:59+01:00"));
        assert_eq!(at(1_396_141_200).as_deref(), Some("2014-03-30T03:00:00+02:00"));
    }
}
