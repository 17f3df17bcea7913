//! Until when the money lasts: the pace of the last months, continued in a straight line.
//!
//! # The method
//!
//! The pace of an account is what the contracts awarded in the last whole months bind of it now, divided by the number of
//! these months. Months that do not lie in the term as a whole are left out; a month without a contract counts with 0. What
//! was reserved and ordered grows by that pace: by a whole one in a whole month, by the share of its days in a month that is
//! not whole. The day of the moment itself is over.
//!
//! *An example.* On 15 July 2026, 600,000 of 1,200,000 CZK are ordered, 100,000 in each month from January to June. Until 31
//! December there are 16 of 31 days of July and five months: 171/31 months. Expected are 600,000 + 100,000 · 171/31 =
//! 1,151,612.90 CZK, and 48,387.10 CZK would be left. At 110,000 a month the 600,000 CZK that are left now would last 5 5/11 months, until 30 December.
//!
//! # Questions
//!
//! **Why a straight line?** Because it can be checked by hand, and because what else moves the orders (a season, a new office)
//! stands in no register. The slowest and the fastest month show how far it may be off. It is no promise.
//!
//! **Why does what is reserved count as used?** Because ceilings count it. Where the next contracts come out of calls that are
//! out already, the line is too steep by as much: the safer side.
//!
//! **Why the months before and not the year?** Because the start of a framework contract is slow. Six months are our choice.
//!
//! **Why do contracts count with what they bind now?** Because what was released can be ordered again.

mod accounts;
mod answer;
mod line;

pub(crate) use accounts::{Account, of as accounts};
pub use answer::{AccountKind, Forecast, ForecastAccount, ForecastCourse, ForecastInput, ForecastMonth, ForecastNote};

use super::{ContractState, Register};
use crate::message::{ForecastCode as Code, InputError, Problems};
use crate::time::{Date, Month, Period};
use crate::value::json::{Path, out_of_range};
use crate::value::{Exact, Figure};

/// The pace is measured over so many whole months, where nothing is said. Our choice.
const PACE_MONTHS: u32 = 6;
/// So many months are no history yet.
const LEAST_MONTHS: u32 = 2;
const MOST_MONTHS: u32 = 120;

/// Forecasts until when the money of a framework contract lasts: its maximum, those of lots and participants, every ceiling
/// and every source.
///
/// Figures are exact, in CZK without value added tax or in the unit of a ceiling, and shown rounded half up to 0.01. What was
/// recorded after the moment does not count. With fewer than two whole months of history nothing is forecast.
///
/// Errors: those of [`Register::of`] under `/register`; `out_of_range` for a last day before that of the moment, and for
/// months other than 2 to 120.
///
/// Source: this engine; that it is a straight line, and over which months, is our choice.
///
/// ```
/// use minitendr::{ForecastInput, forecast, from_json};
/// let input: ForecastInput = from_json(r#"{"at": "2026-03-15T12:00:00+01:00", "register": {"framework": {"id": "F",
///   "authority": "Region", "regime": "zzvz_2016", "term": {"from": "2026-01-01", "to": "2029-12-31"},
///   "maximum_value": "100000",
///   "lots": [{"id": "L", "area": "residential", "region": "CZ053", "items": [{"id": "bed", "unit": "bed_day"}],
///     "scheme": {"combine": {"kind": "lowest_price"}}}],
///   "participants": [{"id": "P", "lots": [{"lot": "L"}]}]},
///   "events": [{"kind": "contracted", "contract": {"framework": "F", "lot": "L", "request": "R", "participant": "P",
///     "lines": [{"item": "bed", "unit": "bed_day", "quantity": "40", "unit_price": "1000"}], "price": "40000", "children": 1,
///     "place": {"region": "CZ053"}, "period": {"from": "2026-03-01", "to": "2026-04-30"}, "awarded_at": "2026-02-10T12:00:00+01:00"},
///     "happened_at": "2026-02-10T12:00:00+01:00", "recorded_at": "2026-02-10T12:00:00+01:00", "role": "coordinator"}]}}"#)?;
/// let whole = &forecast(input)?.accounts[0];
/// let average = whole.average.as_ref().unwrap();
/// // Two months, 40,000 CZK: 20,000 a month. 60,000 CZK are three months: 16/31 of March, April, May, 15 days of June.
/// assert_eq!((average.per_month.shown(), average.used_up_on.unwrap().to_string()), ("20000.00".into(), "2026-06-15".into()));
/// # Ok::<(), minitendr::InputError>(())
/// ```
pub fn forecast(input: ForecastInput) -> Result<Forecast, InputError> {
    let ForecastInput { register, at, to, pace_months } = input;
    let today = at.day();
    let whole = Register::of(register).map_err(|error| error.below("/register"))?;
    let mut problems = Problems::new();
    let pace_months = pace_months.unwrap_or(PACE_MONTHS);
    if !(LEAST_MONTHS..=MOST_MONTHS).contains(&pace_months) {
        let expected = format!("{LEAST_MONTHS} … {MOST_MONTHS}");
        problems.push(out_of_range(&Path::ROOT.field("pace_months"), pace_months, expected));
    }
    if let Some(to) = to.filter(|to| *to < today) {
        problems.push(out_of_range(&Path::ROOT.field("to"), to, format!("≥ {today}")));
    }
    InputError::unless_empty(problems)?;
    let to = to.unwrap_or_else(|| last_day_of_year(today));
    let register = whole.at(None, Some(&at))?.register;
    let months = window(register.framework().term, today, pace_months);
    let scene = Scene { register: &register, months: &months, today, to };
    let accounts = accounts(&register).iter().map(|account| scene.account(account)).collect();
    let mut notes = Vec::new();
    let count = months.len().to_string();
    match (months.first(), months.last()) {
        (Some(from), Some(last)) if scene.has_history() => {
            let values =
                [("value", today.to_string()), ("months", count), ("from", from.to_string()), ("to", last.to_string())];
            notes.push(ForecastNote::new(Code::StraightLine, &values));
        }
        _ => {
            let values = [("value", count), ("expected", LEAST_MONTHS.to_string())];
            notes.push(ForecastNote::new(Code::TooLittleHistory, &values));
        }
    }
    Ok(Forecast { at, to, months, accounts, notes })
}

fn last_day_of_year(day: Date) -> Date {
    Date::parse(&format!("{:04}-12-31", day.year())).unwrap_or(day)
}

/// The last whole months before a day that lie in the term, the oldest first.
fn window(term: Period, today: Date, count: u32) -> Vec<Month> {
    let this = Month::of(today);
    let back = (1..=count).rev().filter_map(|back| this.minus(back));
    back.filter(|month| term.contains(month.first_day()) && term.contains(month.last_day())).collect()
}

/// What all accounts share.
struct Scene<'r> {
    register: &'r Register,
    months: &'r [Month],
    today: Date,
    to: Date,
}

impl Scene<'_> {
    fn has_history(&self) -> bool {
        u32::try_from(self.months.len()).is_ok_and(|months| months >= LEAST_MONTHS)
    }

    fn account(&self, account: &Account<'_>) -> ForecastAccount {
        let framework = self.register.framework();
        let until = account.until(framework, self.to);
        let used = account.now.used();
        let left = account.limit.map(|limit| limit.exact() - &used);
        let by_month = self.by_month(account);
        let mut notes = Vec::new();
        let is_of_now = account.year().is_none_or(|year| i64::from(year) == i64::from(self.today.year()));
        let mut courses = None;
        if !is_of_now {
            let year = account.year().map_or_else(String::new, |year| year.to_string());
            let values = [("value", year), ("expected", self.today.year().to_string())];
            notes.push(ForecastNote::new(Code::AnotherYear, &values));
        } else if self.has_history() {
            courses = self.courses(&by_month, &used, left.as_ref(), until);
            notes.extend(verdict(account, courses.as_ref(), left.as_ref(), until));
            if until < self.to {
                let values = [("value", until.to_string()), ("expected", self.to.to_string())];
                notes.push(ForecastNote::new(Code::EndsEarlier, &values));
            }
        }
        let month = |(month, ordered): (Month, Exact)| ForecastMonth { month, ordered: shown(ordered) };
        let (average, slowest, fastest) = courses
            .map_or((None, None, None), |Courses { average, slowest, fastest }| {
                (Some(average), Some(slowest), Some(fastest))
            });
        ForecastAccount {
            kind: account.kind,
            of: account.of.clone(),
            lot: account.lot.cloned(),
            unit: account.unit,
            limit: account.limit,
            reserved: shown(account.now.reserved.clone()),
            ordered: shown(account.now.committed.clone()),
            delivered: shown(account.now.delivered.clone()),
            paid: shown(account.now.paid.clone()),
            left: left.map(shown),
            until,
            months: by_month.into_iter().map(month).collect(),
            average,
            slowest,
            fastest,
            notes,
        }
    }

    /// What the contracts awarded in each month take of an account now.
    fn by_month(&self, account: &Account<'_>) -> Vec<(Month, Exact)> {
        let framework = self.register.framework();
        let mut sums: Vec<(Month, Exact)> = self.months.iter().map(|month| (*month, Exact::ZERO)).collect();
        for standing in self.register.contracts() {
            let awarded = Month::of(standing.contract.awarded_at.day());
            if let Some((_, sum)) = sums.iter_mut().find(|(month, _)| *month == awarded) {
                *sum += account.takes(framework, &ContractState::claim(standing));
            }
        }
        sums
    }

    fn courses(&self, months: &[(Month, Exact)], used: &Exact, left: Option<&Exact>, until: Date) -> Option<Courses> {
        let count = Exact::from_integer(i64::try_from(months.len()).ok()?);
        let average = months.iter().map(|(_, sum)| sum).sum::<Exact>().checked_div(&count)?;
        // Of equal months the first.
        let slowest = months.iter().reduce(|least, other| if other.1 < least.1 { other } else { least })?;
        let fastest = months.iter().reduce(|most, other| if other.1 > most.1 { other } else { most })?;
        let ahead = line::months(self.today, until);
        let course = |per_month: &Exact, month: Option<Month>| {
            let expected = used + per_month * &ahead;
            let unmet = left.map(|left| (&expected - used - left).max(Exact::ZERO));
            let used_up_on = left.and_then(|left| line::reached(left, per_month, self.today, until));
            let per_month = shown(per_month.clone());
            ForecastCourse { per_month, month, expected: shown(expected), unmet: unmet.map(shown), used_up_on }
        };
        Some(Courses {
            average: course(&average, None),
            slowest: course(&slowest.1, Some(slowest.0)),
            fastest: course(&fastest.1, Some(fastest.0)),
        })
    }
}

/// Where three paces lead.
struct Courses {
    average: ForecastCourse,
    slowest: ForecastCourse,
    fastest: ForecastCourse,
}

/// The sentence on an account.
fn verdict(account: &Account<'_>, courses: Option<&Courses>, left: Option<&Exact>, until: Date) -> Vec<ForecastNote> {
    let mut notes = Vec::new();
    let Some(Courses { average, slowest, fastest }) = courses else { return notes };
    if average.per_month.exact().is_zero() {
        notes.push(ForecastNote::new(Code::NoPace, &[]));
    }
    let Some(left) = left else {
        notes.push(ForecastNote::new(Code::NoLimit, &[]));
        return notes;
    };
    if !left.is_positive() {
        notes.push(ForecastNote::new(Code::UsedUp, &[]));
        return notes;
    }
    let day = |name: &'static str, course: &ForecastCourse| course.used_up_on.map(|day| (name, day.to_string()));
    let amount =
        |money: &'static str, figure: &Figure| (if account.unit.is_none() { money } else { "units" }, figure.shown());
    let mut values = vec![("until", until.to_string())];
    values.extend(account.unit.map(|unit| ("unit", unit.to_string())));
    values.extend(day("fastest", fastest));
    if let Some(on) = average.used_up_on {
        values.push(("value", on.to_string()));
        values.extend(day("slowest", slowest));
        values.extend(average.unmet.as_ref().map(|unmet| amount("missing", unmet)));
        notes.push(ForecastNote::new(Code::RunsOut, &values));
    } else if !average.per_month.exact().is_zero() {
        let rest = account.limit.map(|limit| shown(limit.exact() - average.expected.exact()));
        values.extend(rest.as_ref().map(|rest| amount("left", rest)));
        notes.push(ForecastNote::new(Code::Lasts, &values));
    }
    notes
}

/// A figure with two decimals, rounded half up for reading.
const fn shown(exact: Exact) -> Figure {
    Figure::new(exact, 2)
}
