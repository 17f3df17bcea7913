//! Publication in the register of contracts (act 340/2015 Sb.).

use super::parameter::{Citation, Parameter, parameters};
use crate::time::Date;
use crate::value::Money;

/// That a contract has to be published in the register of contracts: by when, and what hangs on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publication {
    /// The last day for it.
    pub due: Date,
    /// Whether the contract has no effect before it.
    pub is_condition_of_effect: bool,
    /// The last day after which an unpublished contract is void from the start; missing where it is not.
    pub void_after: Option<Date>,
    /// Where the limit stands, and how sure we are.
    pub citation: Citation,
}

/// Whether a contract has to be published in the register of contracts, and by when.
///
/// `price_without_vat` is in CZK and without value added tax. Nothing where it is 50,000 CZK or less, where the contract was
/// concluded before 1 July 2016, and beyond the year 9999. Only contracts concluded from 1 July 2017 on have no effect before
/// it and are void after three months. Days and months are those of the calendar: no last day moves to a working day, which
/// is the safer reading.
///
/// Source: act 340/2015 Sb. §§ 3(2)(i), 5, 6, 7; all of confidence B.
///
/// ```
/// use minitendr::{Date, Money, publication};
/// let concluded = Date::parse("2026-03-10")?;
/// let due = publication(Money::parse("50000.01")?, concluded).unwrap();
/// assert_eq!((due.due.to_string(), due.void_after.unwrap().to_string()), ("2026-04-09".into(), "2026-06-10".into()));
/// assert!(due.is_condition_of_effect);
/// assert!(publication(Money::parse("50000")?, concluded).is_none());
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[must_use]
pub fn publication(price_without_vat: Money, concluded_on: Date) -> Option<Publication> {
    let threshold = in_force("threshold", concluded_on)?;
    if price_without_vat.exact() <= threshold.number()?.exact() {
        return None;
    }
    let days = in_force("deadline", concluded_on)?.count()?;
    let void = in_force("void", concluded_on).and_then(|void| concluded_on.plus_months(void.count()?));
    Some(Publication {
        due: concluded_on.plus_days(days)?,
        is_condition_of_effect: in_force("effect", concluded_on).is_some(),
        void_after: void,
        citation: threshold.citation(),
    })
}

/// A parameter of the act that may be enforced and is in force on a day.
fn in_force(name: &str, on: Date) -> Option<&'static Parameter> {
    let is_named = |known: &&Parameter| known.id.as_str().strip_prefix("contracts_register.") == Some(name);
    parameters().iter().filter(is_named).find(|known| known.is_in_force(on) && known.is_enforced())
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::{Publication, publication};
    use crate::time::Date;
    use crate::value::Money;

    fn of(price: &str, day: &str) -> Option<Publication> {
        publication(Money::parse(price).unwrap(), Date::parse(day).unwrap())
    }

    #[test]
    fn the_limit_itself_is_exempt_and_one_heller_more_is_not() {
        assert_eq!(of("50000.00", "2026-03-10"), None);
        assert_eq!(of("49999.99", "2026-03-10"), None);
        assert_eq!(of("50000.01", "2026-03-10").unwrap().due.to_string(), "2026-04-09");
        assert!(of("50000.000001", "2026-03-10").is_some(), "nothing is rounded first");
    }

    #[test]
    fn the_duty_begins_on_1_july_2016() {
        assert_eq!(of("60000", "2016-06-30"), None);
        let first = of("60000", "2016-07-01").unwrap();
        assert_eq!((first.due.to_string().as_str(), first.void_after), ("2016-07-31", None));
        assert!(!first.is_condition_of_effect);
    }

    #[test]
    fn effect_and_voidness_begin_on_1_july_2017() {
        let before = of("60000", "2017-06-30").unwrap();
        assert!(!before.is_condition_of_effect && before.void_after.is_none());
        let first = of("60000", "2017-07-01").unwrap();
        assert!(first.is_condition_of_effect);
        assert_eq!(first.void_after.unwrap().to_string(), "2017-10-01");
    }

    #[test]
    fn three_months_end_with_a_shorter_month_and_no_day_moves() {
        let winter = of("60000", "2025-11-30").unwrap();
        // The last days are a Tuesday and a Saturday.
        assert_eq!(winter.due.to_string(), "2025-12-30");
        assert_eq!(winter.void_after.unwrap().to_string(), "2026-02-28");
        assert_eq!(of("60000", "9999-12-31"), None);
    }
}
