//! Parameters of demand from what was recorded, and what that cannot tell.

use std::collections::BTreeMap;

use super::{FitNote, PublishedTotals, in_a_year, note, number};
use crate::catalogue::Urgency;
use crate::message::{ErrorCode, FitCode, InputError, Problem, Problems};
use crate::request::Request;
use crate::simulation::real::{WHOLE, from_millionths, to_whole, whole_to_real};
use crate::simulation::scenario::place_of;
use crate::simulation::{Arrivals, Demand, Distribution, RequestSource};
use crate::time::{Date, Month, Period};
use crate::value::json::read_object;
use crate::value::{Checked, Exact, Id, Municipality, Number, Rounding};

/// The input of the operation `fit_demand`: requests, totals, or both.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct FitDemandInput {
    /// The period of which the requests are all that was received.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// The requests, each once.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub requests: Vec<Checked<Request>>,
    /// Published totals.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub totals: Vec<PublishedTotals>,
}
read_object!(FitDemandInput { optional period, defaulted requests, defaulted totals });

/// How often something happens in a year of 365.25 days.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct YearlyRate {
    /// The rate: count · 365.25 / days.
    pub per_year: Number,
    /// The lower end of an interval of about 95 %, for independent events: (√n − 0.98)² in place of the count n.
    pub low: Number,
    /// The upper end: (√n + 0.98)².
    pub high: Number,
}
read_object!(YearlyRate { required per_year, required low, required high });

/// A demand that was fitted: ready for a scenario.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FittedDemand {
    /// Requests of the group.
    pub requests: u32,
    /// How often.
    pub rate: YearlyRate,
    /// The demand.
    pub demand: Demand,
}
read_object!(FittedDemand { required requests, required rate, required demand });

/// What totals say.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FittedTotals {
    /// Of what.
    pub id: Id,
    /// Contracts in a year.
    pub rate: YearlyRate,
    /// The mean value of a contract in CZK, rounded half up to 0.01.
    pub mean_value: Number,
}
read_object!(FittedTotals { required id, required rate, required mean_value });

/// Fitted parameters, and what the data cannot tell.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DemandFit {
    /// By lot, item and municipality, in the order of their ids.
    pub demand: Vec<FittedDemand>,
    /// By published totals.
    pub totals: Vec<FittedTotals>,
    /// What the data cannot tell, and what was left out.
    pub notes: Vec<FitNote>,
}
read_object!(DemandFit { required demand, required totals, required notes });

/// Fewer whole years give no factors of months.
const YEARS: i64 = 2;
/// Fewer whole months give no dispersion.
const MONTHS: usize = 6;
/// A group of fewer requests is noted.
const FEW: u32 = 30;

/// A group of requests: lot, item, municipality.
type Group<'r> = BTreeMap<(&'r Id, &'r Id, &'r str), Vec<&'r Request>>;

/// Fits the parameters of demand to recorded requests and published totals, and says what they cannot tell.
///
/// For each lot, item (the first line) and municipality: the rate with its interval; the dispersion of whole calendar months by
/// moments, k = m²/(s² − m), where s² is above m; factors of weekdays, and from two whole years on of months, over all
/// requests; and what was seen of children, quantities, durations and starts, as empirical distributions. Source: textbook
/// estimators by moments; the limits (two years, six months, 30 requests) are our choice.
///
/// Errors: `exactly_one` and `missing_field` (requests without a period, or nothing at all), `out_of_range` for totals of no
/// contract.
pub fn fit_demand(input: &FitDemandInput) -> Result<DemandFit, InputError> {
    let mut problems = Problems::new();
    if input.period.is_none() && (!input.requests.is_empty() || input.totals.is_empty()) {
        problems.push(Problem::new(ErrorCode::MissingField, "/period").with("value", "period"));
    }
    PublishedTotals::check_all(&input.totals, &mut problems);
    InputError::unless_empty(problems)?;
    let mut fit = DemandFit { demand: Vec::new(), totals: Vec::new(), notes: Vec::new() };
    if let Some(period) = input.period {
        requests(&input.requests, period, &mut fit)?;
    }
    for totals in &input.totals {
        fit.totals.push(FittedTotals {
            id: totals.id.clone(),
            rate: rate(totals.contracts, totals.period),
            mean_value: number(&totals.mean_value().round(2, Rounding::HalfUp)),
        });
    }
    if !input.totals.is_empty() {
        note(&mut fit.notes, FitCode::TotalsOnly, &[]);
    }
    note(&mut fit.notes, FitCode::NothingOfProviders, &[]);
    Ok(fit)
}

fn requests(all: &[Checked<Request>], period: Period, fit: &mut DemandFit) -> Result<(), InputError> {
    let within: Vec<&Request> =
        all.iter().map(|request| &**request).filter(|one| period.contains(one.received_at.day())).collect();
    if within.len() < all.len() {
        note(&mut fit.notes, FitCode::LeftOut, &[("value", all.len().saturating_sub(within.len()).to_string())]);
    }
    let years = whole_years(period);
    let has_season = years >= YEARS;
    let days = Days::of(period);
    let received: Vec<Date> = within.iter().map(|request| request.received_at.day()).collect();
    let months = if has_season { factors(&received, &days.months, month_of) } else { Vec::new() };
    let weekdays = factors(&received, &days.weekdays, weekday_of);
    let mut groups: Group<'_> = BTreeMap::new();
    for request in &within {
        if let Some(line) = request.lines.first() {
            groups.entry((&request.lot, &line.item, place_of(request))).or_default().push(request);
        }
    }
    for ((lot, item, office), of_group) in &groups {
        let name = format!("{lot}/{item}/{office}");
        let count = u32::try_from(of_group.len()).unwrap_or(u32::MAX);
        let found = rate(count, period);
        if count < FEW {
            let values = [
                ("name", name.clone()),
                ("value", count.to_string()),
                ("low", found.low.to_string()),
                ("high", found.high.to_string()),
            ];
            note(&mut fit.notes, FitCode::FewRequests, &values);
        }
        let dispersion = dispersion(of_group, period);
        let arrivals = if let Some(dispersion) = dispersion {
            Arrivals::NegativeBinomial { per_year: found.per_year, dispersion }
        } else {
            note(&mut fit.notes, FitCode::NoWaves, &[("name", name)]);
            Arrivals::Poisson { per_year: found.per_year }
        };
        let id = Id::parse(&format!("fitted-{}", fit.demand.len().saturating_add(1)))?;
        let (lot, item, office) = ((*lot).clone(), (*item).clone(), Municipality::parse(office)?);
        let requests = seen(of_group, (lot, item, office));
        let (months, weekdays) = (months.clone(), weekdays.clone());
        let demand = Demand { id, arrivals, requests, months, weekdays, shifts: Vec::new(), again: None };
        fit.demand.push(FittedDemand { requests: count, rate: found, demand });
    }
    if !has_season {
        note(&mut fit.notes, FitCode::NoSeason, &[("value", years.to_string()), ("expected", YEARS.to_string())]);
    }
    note(&mut fit.notes, FitCode::OnlyWhatWasAsked, &[]);
    Ok(())
}

/// What was seen of a group, as it was.
fn seen(group: &[&Request], (lot, item, office): (Id, Id, Municipality)) -> RequestSource {
    let empirical = |figures: Vec<Number>| Distribution::Empirical { values: figures };
    let whole = |figure: i64| Number::from(u32::try_from(figure.max(0)).unwrap_or(u32::MAX));
    let children = |request: &Request| i64::try_from(request.cases.len()).unwrap_or(1);
    let per_child = |request: &&Request| {
        let quantity = request.line(&item).map(|line| line.quantity.exact()).unwrap_or_default();
        let share = quantity.checked_div(&Exact::from(children(request).max(1))).unwrap_or_default();
        number(&share.round(6, Rounding::HalfUp))
    };
    let days = |from: Date, to: Date| to.naive().signed_duration_since(from.naive()).num_days();
    let share = |urgency: Urgency| {
        let count = group.iter().filter(|request| request.urgency == urgency).count();
        ratio(count, group.len())
    };
    RequestSource::Drawn {
        office,
        children: Some(empirical(group.iter().map(|request| whole(children(request))).collect())),
        quantity: empirical(group.iter().map(per_child).collect()),
        duration_days: empirical(
            group
                .iter()
                .map(|request| whole(days(request.period.from(), request.period.to()).saturating_add(1)))
                .collect(),
        ),
        starts_in_days: empirical(
            group.iter().map(|request| whole(days(request.received_at.day(), request.period.from()))).collect(),
        ),
        urgent_share: share(Urgency::Urgent),
        immediate_share: share(Urgency::Immediate),
        need: Box::default(),
        funding_source: group.first().and_then(|request| request.funding_source.clone()),
        lot,
        item: item.clone(),
    }
}

/// Rounded down to 0.000001, so that shares add up to 1 at most.
fn ratio(part: usize, all: usize) -> Number {
    let (part, all) = (i128::try_from(part).unwrap_or_default(), i128::try_from(all).unwrap_or(1).max(1));
    let share = part.saturating_mul(WHOLE).checked_div(all).unwrap_or_default();
    from_millionths(share)
}

fn rate(count: u32, period: Period) -> YearlyRate {
    let per_day = |count: &Exact| number(&in_a_year(count, period).round(6, Rounding::HalfUp));
    let root = libm::sqrt(f64::from(count));
    let edge = |root: f64| {
        let square = to_whole(root.max(0.0) * root.max(0.0) * whole_to_real(1_000_000));
        per_day(&Exact::ratio(i128::from(square), WHOLE).unwrap_or_default())
    };
    YearlyRate { per_year: per_day(&Exact::from(count)), low: edge(root - 0.98), high: edge(root + 0.98) }
}

fn whole_years(period: Period) -> i64 {
    let after = period.to().plus_days(1);
    let mut years = 0;
    while let (Some(end), Some(after)) =
        (u32::try_from(years).ok().and_then(|years| period.from().plus_years(years.saturating_add(1))), after)
    {
        if end > after {
            break;
        }
        years = i64::saturating_add(years, 1);
    }
    years
}

fn month_of(day: Date) -> usize {
    usize::try_from(chrono::Datelike::month0(&day.naive())).unwrap_or_default()
}

fn weekday_of(day: Date) -> usize {
    let weekday = chrono::Datelike::weekday(&day.naive()).num_days_from_monday();
    usize::try_from(weekday).unwrap_or_default()
}

/// How many days of each month and weekday the period has.
struct Days {
    months: Vec<usize>,
    weekdays: Vec<usize>,
}

impl Days {
    fn of(period: Period) -> Self {
        let mut days = Self { months: vec![0; 12], weekdays: vec![0; 7] };
        let mut next = Some(period.from());
        while let Some(day) = next.filter(|day| *day <= period.to()) {
            for (counts, place) in [(&mut days.months, month_of(day)), (&mut days.weekdays, weekday_of(day))] {
                if let Some(count) = counts.get_mut(place) {
                    *count = count.saturating_add(1);
                }
            }
            next = day.plus_days(1);
        }
        days
    }
}

/// The rate of each part against that of the whole: (count / days of the part) / (all / all days).
fn factors(received: &[Date], days: &[usize], place: impl Fn(Date) -> usize) -> Vec<Number> {
    let mut counts = vec![0_usize; days.len()];
    for day in received {
        if let Some(count) = counts.get_mut(place(*day)) {
            *count = count.saturating_add(1);
        }
    }
    if received.is_empty() || days.contains(&0) {
        return Vec::new();
    }
    let whole = |count: usize| Exact::from(i64::try_from(count).unwrap_or(i64::MAX));
    let (all, all_days) = (whole(received.len()), whole(days.iter().sum()));
    let factor = |(count, days): (&usize, &usize)| {
        let factor = (whole(*count) * &all_days).checked_div(&(whole(*days) * &all)).unwrap_or_default();
        number(&factor.round(6, Rounding::HalfUp))
    };
    counts.iter().zip(days).map(factor).collect()
}

/// By moments, over whole calendar months; missing where months differ no more than chance explains.
fn dispersion(group: &[&Request], period: Period) -> Option<Number> {
    let mut counts: BTreeMap<Month, u32> = BTreeMap::new();
    let mut day = Some(period.from());
    while let Some(date) = day.filter(|date| *date <= period.to()) {
        let month = Month::of(date);
        let last = month.last_day() <= period.to();
        if month.first_day() >= period.from() && last {
            counts.entry(month).or_default();
        }
        day = date.plus_days(1);
    }
    for request in group {
        if let Some(count) = counts.get_mut(&Month::of(request.received_at.day())) {
            *count = count.saturating_add(1);
        }
    }
    if counts.len() < MONTHS {
        return None;
    }
    let number_of = Exact::from(i64::try_from(counts.len()).ok()?);
    let sum: Exact = counts.values().map(|count| Exact::from(*count)).sum();
    let mean = sum.checked_div(&number_of)?;
    let scatter: Exact = counts
        .values()
        .map(|count| {
            let away = Exact::from(*count) - &mean;
            &away * &away
        })
        .sum();
    let variance = scatter.checked_div(&(&number_of - Exact::ONE))?;
    let excess = variance - &mean;
    if !excess.is_positive() {
        return None;
    }
    let shape = (&mean * &mean).checked_div(&excess)?.round(6, Rounding::HalfUp);
    shape.is_positive().then(|| number(&shape))
}
