//! When the requests of a demand come, and what each asks for.

use rust_decimal::Decimal;

use super::clock::{Clock, DAY};
use super::distribution::{Sampler, exponential, gamma};
use super::random::{Luck, Purpose, Stream};
use super::real::{from_number, to_whole, whole_to_real};
use super::{Arrivals, Demand, Distribution, RequestSource};
use crate::catalogue::Urgency;
use crate::framework::FrameworkContract;
use crate::message::InputError;
use crate::request::{Need, Request, RequestLine};
use crate::time::{Date, Instant, Period};
use crate::value::{Checked, Id, Municipality, Number, Place, Pseudonym, Quantity, Region, Unit};

/// A demand made ready.
#[derive(Debug)]
pub(super) struct Offices {
    id: Id,
    /// Its place in the scenario.
    index: usize,
    /// What the rate of requests adds up to by the end of each day, before the figures of months; none where they were recorded.
    cumulated: Vec<f64>,
    /// The dispersion of months, where they differ.
    dispersion: Option<f64>,
    source: Source,
}

#[derive(Debug)]
enum Source {
    Drawn(Box<Drawn>),
    Sampled { templates: Vec<Template>, recorded: Vec<(i64, usize)> },
}

#[derive(Debug)]
struct Drawn {
    lot: usize,
    place: Place,
    office: Municipality,
    item: Id,
    unit: Unit,
    step: Decimal,
    children: Sampler,
    quantity: Sampler,
    duration: Sampler,
    starts_in: Sampler,
    immediate: f64,
    urgent: f64,
    need: Need,
    funding_source: Option<Id>,
}

#[derive(Debug)]
struct Template {
    lot: usize,
    request: Request,
    /// From the day of receipt to the first day of the period, and from there to the last.
    starts_in: i64,
    lasts: i64,
}

/// A request that came.
#[derive(Clone, Debug)]
pub(super) struct Arrival {
    /// The place of its demand, and which of its requests it is, from 1.
    pub(super) demand: usize,
    pub(super) number: u32,
    pub(super) at: i64,
    pub(super) lot: usize,
    pub(super) request: Checked<Request>,
}

/// Where a demand stands in one replication.
#[derive(Debug)]
pub(super) struct Coming {
    /// What the rate adds up to by the end of each day, with the figures of months; as before where months do not differ.
    cumulated: Option<Vec<f64>>,
    /// The sum of the exponential figures so far.
    reached: f64,
    number: u32,
    day: usize,
}

impl Offices {
    pub(super) fn new(demand: &Demand, index: usize, framework: &FrameworkContract, clock: &Clock) -> Option<Self> {
        let (per_year, dispersion) = match &demand.arrivals {
            Arrivals::Poisson { per_year } => (Some(*per_year), None),
            Arrivals::NegativeBinomial { per_year, dispersion } => (Some(*per_year), Some(from_number(*dispersion))),
            Arrivals::Recorded {} => (None, None),
        };
        let cumulated = per_year.map(|per_year| cumulate(demand, per_year, clock)).unwrap_or_default();
        let source = match &demand.requests {
            RequestSource::Drawn { .. } => Source::Drawn(Box::new(Drawn::new(&demand.requests, framework)?)),
            RequestSource::Sampled { requests } => {
                let templates: Vec<Template> =
                    requests.iter().filter_map(|request| Template::new(request, framework)).collect();
                let mut recorded = Vec::new();
                if per_year.is_none() {
                    recorded.extend(
                        requests.iter().enumerate().map(|(place, one)| (clock.second(&one.received_at), place)),
                    );
                    recorded.sort_unstable();
                }
                Source::Sampled { templates, recorded }
            }
        };
        Some(Self { id: demand.id.clone(), index, cumulated, dispersion, source })
    }

    /// The start of a replication.
    pub(super) fn begin(&self, luck: Luck, clock: &Clock) -> Coming {
        let cumulated = self.dispersion.map(|shape| self.with_months(shape, luck, clock));
        Coming { cumulated, reached: 0.0, number: 0, day: 0 }
    }

    /// The cumulated rate, each month multiplied by its own gamma figure of mean 1.
    fn with_months(&self, shape: f64, luck: Luck, clock: &Clock) -> Vec<f64> {
        let (mut month, mut number, mut factor) = (usize::MAX, 0, 1.0);
        let (mut before, mut sum) = (0.0, 0.0);
        let mut sums = Vec::with_capacity(self.cumulated.len());
        for (day, reached) in clock.days.iter().zip(&self.cumulated) {
            if day.month != month {
                month = day.month;
                factor = gamma(shape, &mut luck.of(Stream::demand(self.index), number, Purpose::Season, 0)) / shape;
                number = u32::saturating_add(number, 1);
            }
            sum += (reached - before) * factor;
            before = *reached;
            sums.push(sum);
        }
        sums
    }

    /// The next request; none until the end.
    pub(super) fn next(
        &self,
        coming: &mut Coming,
        luck: Luck,
        clock: &Clock,
        framework: &FrameworkContract,
    ) -> Result<Option<Arrival>, InputError> {
        coming.number = coming.number.saturating_add(1);
        let number = coming.number;
        let Some(at) = self.moment(coming, luck, clock) else { return Ok(None) };
        let mut draws = luck.of(Stream::demand(self.index), number, Purpose::Request, 0);
        let received = clock.moment(at)?;
        let id = Id::parse(&format!("{}-{number}", self.id))?;
        let (lot, request) = match &self.source {
            Source::Drawn(model) => (model.lot, model.request(id, number, received, &mut draws, framework)?),
            Source::Sampled { templates, recorded } => {
                let place =
                    if recorded.is_empty() { draws.place(templates.len()) } else { self.recorded_place(number) };
                let Some(template) = templates.get(place) else { return Ok(None) };
                (template.lot, template.request(id, number, received)?)
            }
        };
        Ok(Some(Arrival { demand: self.index, number, at, lot, request }))
    }

    fn recorded_place(&self, number: u32) -> usize {
        let Source::Sampled { recorded, .. } = &self.source else { return 0 };
        let place = usize::try_from(number).unwrap_or(usize::MAX).saturating_sub(1);
        recorded.get(place).map_or(usize::MAX, |(_, place)| *place)
    }

    fn moment(&self, coming: &mut Coming, luck: Luck, clock: &Clock) -> Option<i64> {
        if let Source::Sampled { recorded, .. } = &self.source
            && self.cumulated.is_empty()
        {
            let place = usize::try_from(coming.number).ok()?.checked_sub(1)?;
            return recorded.get(place).map(|(at, _)| *at);
        }
        let mut draws = luck.of(Stream::demand(self.index), coming.number, Purpose::Gap, 0);
        coming.reached += exponential(&mut draws);
        let sums = coming.cumulated.as_ref().unwrap_or(&self.cumulated);
        while *sums.get(coming.day)? < coming.reached {
            coming.day = coming.day.saturating_add(1);
        }
        let day = clock.days.get(coming.day)?;
        let before = coming.day.checked_sub(1).and_then(|before| sums.get(before)).copied().unwrap_or_default();
        let next = coming.day.saturating_add(1);
        let length = clock.days.get(next).map_or(clock.end, |next| next.first).saturating_sub(day.first);
        let share = (coming.reached - before) / (sums.get(coming.day)? - before);
        let into = to_whole(libm::floor(share * whole_to_real(length))).clamp(0, length.saturating_sub(1));
        Some(day.first.saturating_add(into))
    }
}

/// What the rates of the days add up to.
fn cumulate(demand: &Demand, per_year: Number, clock: &Clock) -> Vec<f64> {
    let daily = from_number(per_year) / 365.25;
    let factor = |factors: &[Number], place: usize| factors.get(place).map_or(1.0, |factor| from_number(*factor));
    let mut sum = 0.0;
    let rates = clock.days.iter().map(|day| {
        let shifts = demand.shifts.iter().filter(|shift| shift.from <= day.date).map(|shift| from_number(shift.factor));
        let rate = daily * factor(&demand.months, day.month) * factor(&demand.weekdays, day.weekday);
        sum += shifts.fold(rate, |rate, shift| rate * shift);
        sum
    });
    rates.collect()
}

impl Drawn {
    fn new(source: &RequestSource, framework: &FrameworkContract) -> Option<Self> {
        let RequestSource::Drawn {
            lot: id,
            item,
            office,
            children,
            quantity,
            duration_days,
            starts_in_days,
            urgent_share,
            immediate_share,
            need,
            funding_source,
        } = source
        else {
            return None;
        };
        let lot = framework.lots.iter().position(|lot| lot.id == *id)?;
        let known = framework.lots.get(lot)?;
        let ordered = known.item(item)?;
        Some(Self {
            lot,
            place: Place { region: Region::clone(&known.region), municipality: Some(office.clone()) },
            office: office.clone(),
            item: item.clone(),
            unit: ordered.unit,
            step: ordered.step.map_or(Decimal::ONE, Number::decimal),
            children: children.as_ref().map_or_else(|| Distribution::constant(1).sampler(), Distribution::sampler),
            quantity: quantity.sampler(),
            duration: duration_days.sampler(),
            starts_in: starts_in_days.sampler(),
            immediate: from_number(*immediate_share),
            urgent: from_number(*urgent_share),
            need: (**need).clone(),
            funding_source: funding_source.clone(),
        })
    }

    fn request(
        &self,
        id: Id,
        number: u32,
        received_at: Instant,
        draws: &mut super::random::Draws,
        framework: &FrameworkContract,
    ) -> Result<Checked<Request>, InputError> {
        let children = to_whole(self.children.draw(draws)).clamp(1, MOST_CHILDREN);
        let step = from_number(Number::from(self.step));
        let steps = to_whole(self.quantity.draw(draws) / step).clamp(1, MOST_STEPS);
        let urgency = match draws.unit() {
            u if u < self.immediate => Urgency::Immediate,
            u if u < self.immediate + self.urgent => Urgency::Urgent,
            _ => Urgency::Ordinary,
        };
        let starts_in = to_whole(self.starts_in.draw(draws)).clamp(0, MOST_DAYS);
        let lasts = to_whole(self.duration.draw(draws)).clamp(1, MOST_DAYS).saturating_sub(1);
        let quantity = self.step.checked_mul(Decimal::from(steps.saturating_mul(children))).unwrap_or(self.step);
        let line = RequestLine { item: self.item.clone(), quantity: Quantity::new(quantity)?, unit: self.unit };
        Checked::new(Request {
            format: crate::request::RequestFormat,
            id,
            version: crate::value::Ordinal::default(),
            framework: framework.id.clone(),
            lot: framework.lots.get(self.lot).map_or_else(|| self.item.clone(), |lot| lot.id.clone()),
            office: self.office.clone(),
            place: self.place.clone(),
            period: period(received_at.day(), starts_in, lasts)?,
            received_at,
            urgency,
            lines: vec![line],
            need: self.need.clone(),
            cases: cases(number, usize::try_from(children).unwrap_or(1))?,
            continues: None,
            funding_source: self.funding_source.clone(),
            maximum_price: None,
        })
    }
}

/// No group of siblings is greater, no quantity has more steps and no work lasts longer.
const MOST_CHILDREN: i64 = 20;
const MOST_STEPS: i64 = 1_000_000;
const MOST_DAYS: i64 = 3_660;

impl Template {
    fn new(request: &Request, framework: &FrameworkContract) -> Option<Self> {
        let lot = framework.lots.iter().position(|lot| lot.id == request.lot)?;
        let days = |from: Date, to: Date| to.naive().signed_duration_since(from.naive()).num_days();
        let starts_in = days(request.received_at.day(), request.period.from());
        let lasts = days(request.period.from(), request.period.to());
        Some(Self { lot, request: request.clone(), starts_in, lasts })
    }

    fn request(&self, id: Id, number: u32, received_at: Instant) -> Result<Checked<Request>, InputError> {
        let day = received_at.day();
        let period = period(day, self.starts_in.max(0), self.lasts)?;
        let cases = cases(number, self.request.cases.len())?;
        let version = crate::value::Ordinal::default();
        Checked::new(Request { id, version, received_at, period, cases, continues: None, ..self.request.clone() })
    }
}

fn period(received: Date, starts_in: i64, lasts: i64) -> Result<Period, InputError> {
    let plus = |day: Date, days: i64| u32::try_from(days).ok().and_then(|days| day.plus_days(days)).unwrap_or(day);
    let from = plus(received, starts_in);
    Period::new(from, plus(from, lasts))
}

fn cases(number: u32, children: usize) -> Result<Vec<Pseudonym>, InputError> {
    (1..=children).map(|child| Pseudonym::parse(&format!("n{number}-{child}"))).collect()
}

/// The quantity of a line in millionths of its unit.
pub(super) fn ordered(line: &RequestLine) -> i128 {
    super::real::millionths(line.quantity.decimal())
}

/// How long a drawn number of days is, in seconds.
pub(super) fn days_to_seconds(days: f64) -> i64 {
    to_whole(days * whole_to_real(DAY)).clamp(0, MOST_DAYS.saturating_mul(DAY))
}
