//! The day of Easter.

use chrono::NaiveDate;

use super::Date;

/// Easter Sunday of a year, by the Gregorian calendar; missing before 1583 and after 9999.
///
/// Whole numbers only: the golden number, the epact with its two corrections by century, and the Sunday after the full
/// moon. Source: the anonymous algorithm of 1876, as in J. Meeus, Astronomical Algorithms, chapter 8.
///
/// ```
/// use minitendr::easter;
/// assert_eq!(easter(2016).map(|day| day.to_string()).as_deref(), Some("2016-03-27"));
/// assert_eq!(easter(1582), None, "the calendar did not have a whole year yet");
/// ```
#[must_use]
pub fn easter(year: i32) -> Option<Date> {
    if !(1583..=9999).contains(&year) {
        return None;
    }
    let (month, day) = sunday(year);
    NaiveDate::from_ymd_opt(year, month, day).map(Date::from)
}

/// Month and day, for a year above 0.
#[expect(clippy::arithmetic_side_effects, reason = "every figure is a small remainder; the year is in the calendar")]
fn sunday(year: i32) -> (u32, u32) {
    let golden = year % 19;
    let (century, of_century) = (year / 100, year % 100);
    let (leap_centuries, of_four_centuries) = (century / 4, century % 4);
    let moon = (century - (century + 8) / 25 + 1) / 3;
    let epact = (19 * golden + century - leap_centuries - moon + 15) % 30;
    let weekday = (32 + 2 * of_four_centuries + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    // The two latest full moons of the tables would fall on one day too late.
    let late = (golden + 11 * epact + 22 * weekday) / 451;
    let days = epact + weekday - 7 * late + 114;
    (u32::try_from(days / 31).unwrap_or_default(), u32::try_from(days % 31 + 1).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{easter, sunday};

    /// Published days: the earliest and the latest ones of four centuries, and what the law's table of 2013 to 2030 has.
    #[test]
    fn known_years() {
        for known in [
            "1598-03-22",
            "1666-04-25",
            "1693-03-22",
            "1734-04-25",
            "1761-03-22",
            "1818-03-22",
            "1886-04-25",
            "1913-03-23",
            "1943-04-25",
            "1954-04-18",
            "1961-04-02",
            "1981-04-19",
            "2000-04-23",
            "2008-03-23",
            "2011-04-24",
            "2013-03-31",
            "2014-04-20",
            "2015-04-05",
            "2016-03-27",
            "2017-04-16",
            "2018-04-01",
            "2019-04-21",
            "2020-04-12",
            "2021-04-04",
            "2022-04-17",
            "2023-04-09",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2027-03-28",
            "2028-04-16",
            "2029-04-01",
            "2030-04-21",
            "2038-04-25",
            "2049-04-18",
            "2076-04-19",
            "2285-03-22",
        ] {
            let year = known.get(..4).and_then(|year| year.parse().ok()).unwrap_or_default();
            assert_eq!(easter(year).map(|day| day.to_string()).as_deref(), Some(known));
        }
        assert_eq!((easter(1582), easter(10_000), easter(i32::MIN)), (None, None, None));
    }

    /// The days repeat after 5,700,000 years; how often each comes in them is published.
    #[test]
    fn the_whole_cycle_has_each_day_as_often_as_published() {
        let mut often: BTreeMap<(u32, u32), u32> = BTreeMap::new();
        for year in 1583..5_701_583 {
            let count = often.entry(sunday(year)).or_default();
            *count = count.saturating_add(1);
        }
        let of = |month, day| often.get(&(month, day)).copied();
        assert_eq!((often.len(), of(3, 22), of(4, 19), of(4, 25)), (35, Some(27_550), Some(220_400), Some(42_000)));
    }
}
