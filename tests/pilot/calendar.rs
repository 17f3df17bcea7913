//! Days and hours of invented requests, in the civil time of Prague.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// The day so many days after the first one.
pub(super) fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

pub(super) fn plus(day: NaiveDate, days: u64) -> NaiveDate {
    day.checked_add_days(Days::new(days)).unwrap()
}

/// The day itself, or the Monday after it.
pub(super) fn workday(day: NaiveDate) -> NaiveDate {
    match day.weekday() {
        Weekday::Sat => plus(day, 2),
        Weekday::Sun => plus(day, 1),
        _ => day,
    }
}

/// A moment of a day, with the offset of Prague (clocks change at night, offices work by day).
pub(super) fn at(day: NaiveDate, hour: u64, minute: u64, second: u64) -> String {
    let offset = if is_summer(day) { "+02:00" } else { "+01:00" };
    format!("{day}T{hour:02}:{minute:02}:{second:02}{offset}")
}

fn is_summer(day: NaiveDate) -> bool {
    last_sunday(day.year(), 3) <= day && day < last_sunday(day.year(), 10)
}

fn last_sunday(year: i32, month: u32) -> NaiveDate {
    let last = NaiveDate::from_ymd_opt(year, month, 31).unwrap();
    last.checked_sub_days(Days::new(u64::from(last.weekday().num_days_from_sunday()))).unwrap()
}
