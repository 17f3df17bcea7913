//! The straight line: how much of a month is left, and on which day a sum is reached.

use crate::time::{Date, Month};
use crate::value::Exact;

/// A part of a month: its first day, and how many of how many days.
struct Stretch {
    first: Date,
    days: u32,
    of: u32,
}

/// The months between two days, without the first day and with the last.
fn stretches(after: Date, until: Date) -> impl Iterator<Item = Stretch> {
    let mut next = after.plus_days(1).filter(|first| *first <= until);
    std::iter::from_fn(move || {
        let first = next?;
        let month = Month::of(first);
        let last = month.last_day().min(until);
        next = last.plus_days(1).filter(|first| *first <= until);
        Some(Stretch { first, days: days(first, last), of: days(month.first_day(), month.last_day()) })
    })
}

/// Both ends counted.
fn days(from: Date, to: Date) -> u32 {
    let days = to.naive().signed_duration_since(from.naive()).num_days();
    u32::try_from(days).unwrap_or_default().saturating_add(1)
}

/// How many months lie between two days, without the first and with the last; of a month that is not whole the share of its
/// days. From 15 July to 31 December it is 16/31 + 5.
pub(super) fn months(after: Date, until: Date) -> Exact {
    let share = |stretch: Stretch| Exact::ratio(stretch.days.into(), stretch.of.into()).unwrap_or_default();
    stretches(after, until).map(share).sum()
}

/// The day by whose end so much is reached at a pace, after a day and until another; missing where it is not.
pub(super) fn reached(sum: &Exact, per_month: &Exact, after: Date, until: Date) -> Option<Date> {
    if !sum.is_positive() {
        return Some(after);
    }
    let mut left = sum.clone();
    for Stretch { first, days, of } in stretches(after, until) {
        let a_day = per_month.checked_div(&Exact::from_integer(of.into()))?;
        let all = &a_day * Exact::from_integer(days.into());
        if left <= all {
            let needed = left.checked_div(&a_day)?.ceil_to_i128()?;
            return first.plus_days(u32::try_from(needed).ok()?.saturating_sub(1));
        }
        left = left - all;
    }
    None
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::{months, reached};
    use crate::time::Date;
    use crate::value::Exact;

    fn day(text: &str) -> Date {
        Date::parse(text).unwrap()
    }

    #[test]
    fn whole_months_and_shares_of_their_days() {
        let between = |after: &str, until: &str| months(day(after), day(until)).to_string();
        assert_eq!(between("2026-07-15", "2026-12-31"), "171/31", "16/31 and five months");
        assert_eq!(between("2026-06-30", "2026-12-31"), "6");
        assert_eq!(between("2026-12-31", "2026-12-31"), "0");
        assert_eq!(between("2026-12-31", "2026-07-15"), "0");
        assert_eq!(between("2028-02-15", "2028-02-29"), "14/29", "a leap year");
        assert_eq!(between("2026-12-30", "2027-01-31"), "32/31");
    }

    #[test]
    fn the_day_on_which_a_sum_is_reached() {
        let on = |sum: i64, pace: i64, until: &str| {
            let found = reached(&Exact::from_integer(sum), &Exact::from_integer(pace), day("2026-06-30"), day(until));
            found.map(|day| day.to_string())
        };
        assert_eq!(on(310, 310, "2026-12-31").as_deref(), Some("2026-07-31"), "by the end of the month");
        assert_eq!(on(311, 310, "2026-12-31").as_deref(), Some("2026-08-01"));
        assert_eq!(on(1, 310, "2026-12-31").as_deref(), Some("2026-07-01"));
        assert_eq!(on(0, 310, "2026-12-31").as_deref(), Some("2026-06-30"), "nothing was left");
        assert_eq!(on(1, 0, "2026-12-31"), None);
        assert_eq!(on(1860, 310, "2026-12-31").as_deref(), Some("2026-12-31"));
        assert_eq!(on(1861, 310, "2026-12-31"), None);
    }
}
