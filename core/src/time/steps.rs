//! What holds from a day on, until something else does.

use super::Date;

/// Values by the days from which they hold.
#[derive(Clone, Debug)]
pub(crate) struct Steps<T> {
    first: T,
    later: Vec<(Date, T)>,
}

impl<T: PartialEq> Steps<T> {
    /// What `on` says, from a first day on, where it can change on these days only.
    pub(crate) fn of(from: Date, days: impl IntoIterator<Item = Date>, on: impl Fn(Date) -> T) -> Self {
        let mut days: Vec<Date> = days.into_iter().filter(|day| *day > from).collect();
        days.sort_unstable();
        let mut steps = Self { first: on(from), later: Vec::new() };
        for day in days {
            let value = on(day);
            if *steps.last() != value {
                steps.later.push((day, value));
            }
        }
        steps
    }

    fn last(&self) -> &T {
        self.later.last().map_or(&self.first, |(_, value)| value)
    }

    /// What holds on a day.
    pub(crate) fn on(&self, day: Date) -> &T {
        self.later.iter().rev().find(|(from, _)| *from <= day).map_or(&self.first, |(_, value)| value)
    }

    /// Each value turned into another; nothing where one cannot be.
    pub(crate) fn map<U>(&self, turn: impl Fn(&T) -> Option<U>) -> Option<Steps<U>> {
        let later = self.later.iter().map(|(from, value)| Some((*from, turn(value)?)));
        Some(Steps { first: turn(&self.first)?, later: later.collect::<Option<_>>()? })
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;

    #[test]
    fn the_last_day_that_has_come_counts() {
        let day = |text: &str| Date::parse(text).unwrap();
        let of_year = |day: Date| day.year().clamp(2027, 2028);
        let days = [day("2028-01-01"), day("2027-01-01"), day("2029-01-01")];
        let steps = Steps::of(day("2026-01-01"), days, of_year);
        assert_eq!(steps.later, [(day("2028-01-01"), 2028)], "what stays is no step");
        assert_eq!(*steps.on(day("2027-12-31")), 2027);
        assert_eq!(*steps.on(day("2028-01-01")), 2028);
    }
}
