//! `deadline`: day by day, with a table of fixed holidays and Easter by the tables of the full moon.

use num_traits::ToPrimitive;
use serde_json::Value;

use super::{Result, days, instant, invalid, require, text};

/// The fixed holidays, month and day.
const FIXED: [(i64, i64); 11] =
    [(1, 1), (5, 1), (5, 8), (7, 5), (7, 6), (9, 28), (10, 28), (11, 17), (12, 24), (12, 25), (12, 26)];

/// The operation `deadline`: the day or the moment, as text.
pub fn deadline(input: &Value) -> Result<String> {
    require(text(input, "calendar")? == "cz")?;
    let period = input["period"].as_object().ok_or_else(invalid)?;
    let given: Vec<(&String, &Value)> = period.iter().filter(|(_, count)| !count.is_null()).collect();
    let [(unit, count)] = given.as_slice() else { return Err(invalid()) };
    let count = count.as_i64().ok_or_else(invalid)?;
    // READING: a time limit of 0 has no last day.
    require(count >= 1)?;
    let from = text(input, "from")?;
    let is_moment = from.contains('T');
    let seconds = if is_moment { Some(seconds(&input["from"])?) } else { None };
    let day = match seconds {
        Some(seconds) => (seconds + ahead(seconds)).div_euclid(86_400),
        None => day_number(from)?,
    };
    // READING: a day that the calendar does not know is an error, and so is an end there.
    require((first()?..=last()?).contains(&day))?;
    let end = match unit.as_str() {
        "hours" => {
            let end = seconds.ok_or_else(invalid)? + count * 3600;
            let local = end + ahead(end);
            require(local.div_euclid(86_400) <= last()?)?;
            return Ok(format!(
                "{}T{:02}:{:02}:{:02}+0{}:00",
                date_text(local.div_euclid(86_400)),
                local.rem_euclid(86_400) / 3600,
                local.rem_euclid(3600) / 60,
                local.rem_euclid(60),
                ahead(end) / 3600,
            ));
        }
        "days" => day + count,
        "months" => months_later(day, count)?,
        "working_days" => {
            let (mut day, mut left) = (day, count);
            while left > 0 {
                day += 1;
                require(day <= last()?)?;
                left -= i64::from(is_working(day));
            }
            day
        }
        _ => return Err(invalid()),
    };
    let mut end = end;
    require(end <= last()?)?;
    while !is_working(end) {
        end += 1;
    }
    require(end <= last()?)?;
    Ok(date_text(end))
}

fn first() -> Result<i64> {
    days(2000, 8, 9)
}

fn last() -> Result<i64> {
    days(2099, 12, 31)
}

/// Whole seconds of universal time since the beginning of the year 1.
fn seconds(value: &Value) -> Result<i64> {
    instant(value)?.floor().to_integer().to_i64().ok_or_else(invalid)
}

/// How many seconds the clocks of Prague are ahead at a second of universal time.
fn ahead(seconds: i64) -> i64 {
    let (year, ..) = civil(seconds.div_euclid(86_400));
    let changes = |month| {
        (days(year, month, 31).map(|day| (0..7).map(|back| day - back).find(|day| is_sunday(*day))))
            .ok()
            .flatten()
            .map_or(0, |day| day * 86_400 + 3600)
    };
    if (changes(3)..changes(10)).contains(&seconds) { 7200 } else { 3600 }
}

fn day_number(text: &str) -> Result<i64> {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return Err(invalid()) };
    require((year.len(), month.len(), day.len()) == (4, 2, 2))?;
    let number = |part: &str| part.parse::<i64>().map_err(|_| invalid());
    days(number(year)?, number(month)?, number(day)?)
}

/// Year, month and day of a number of days, by counting.
fn civil(day: i64) -> (i64, i64, i64) {
    let mut year = day / 366 + 1;
    while days(year + 1, 1, 1).is_ok_and(|next| next <= day) {
        year += 1;
    }
    let mut month = 1;
    while month < 12 && days(year, month + 1, 1).is_ok_and(|next| next <= day) {
        month += 1;
    }
    (year, month, day - days(year, month, 1).unwrap_or_default() + 1)
}

fn date_text(day: i64) -> String {
    let (year, month, day) = civil(day);
    format!("{year:04}-{month:02}-{day:02}")
}

fn months_later(day: i64, count: i64) -> Result<i64> {
    let (mut year, mut month, number) = civil(day);
    require(count < 12_000)?;
    for _ in 0..count {
        month += 1;
        if month == 13 {
            (year, month) = (year + 1, 1);
        }
    }
    let nearest = (1..=number).rev().find_map(|number| days(year, month, number).ok());
    nearest.ok_or_else(invalid)
}

fn is_sunday(day: i64) -> bool {
    // 1 January of the year 1 is a Monday.
    day.rem_euclid(7) == 6
}

fn is_working(day: i64) -> bool {
    let (year, month, number) = civil(day);
    let Ok(sunday) = easter(year) else { return false };
    let is_holiday = FIXED.contains(&(month, number)) || day == sunday + 1 || (year >= 2016 && day == sunday - 2);
    day.rem_euclid(7) < 5 && !is_holiday
}

/// Easter Sunday as a number of days: the Sunday after the full moon on or after 21 March, by the tables of Clavius.
pub fn easter(year: i64) -> Result<i64> {
    let golden = year % 19 + 1;
    let century = year / 100 + 1;
    let solar = 3 * century / 4 - 12;
    let lunar = (8 * century + 5) / 25 - 5;
    let mut epact = (11 * golden + 20 + lunar - solar).rem_euclid(30);
    if epact == 24 || (epact == 25 && golden > 11) {
        epact += 1;
    }
    let moon = if epact <= 23 { 44 - epact } else { 74 - epact };
    let full = days(year, 3, 1)? + moon - 1;
    (1..=7).map(|later| full + later).find(|day| is_sunday(*day)).ok_or_else(invalid)
}

/// So that nobody takes the two ways of counting days for one.
#[test]
fn days_are_counted_there_and_back() {
    for day in (0..1_000_000).step_by(997) {
        let (year, month, number) = civil(day);
        assert_eq!(days(year, month, number), Ok(day));
    }
}
