//! When the requests of a demand come, and what each asks for.

use rust_decimal::Decimal;

use super::arrival::{Arrival, Kind};
use super::clock::{Clock, DAY};
use super::demand::request_name;
use super::distribution::{Sampler, exponential, gamma};
use super::random::{Luck, Purpose, Stream};
use super::real::{floor_to_whole, from_number, millionths, to_whole, whole_to_real};
use super::{Arrivals, Demand, Distribution, RequestSource};
use crate::award::QuickLine;
use crate::catalogue::Urgency;
use crate::framework::{FrameworkContract, QUANTITY, whole};
use crate::message::{ErrorCode, InputError, Problem};
use crate::request::{Continuation, Need, Request, RequestLine};
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
    /// The step as a float, and in millionths of the unit where it is a whole number of them.
    real_step: f64,
    whole_step: Option<i128>,
    children: Sampler,
    quantity: Sampler,
    duration: Sampler,
    starts_in: Sampler,
    immediate: f64,
    urgent: f64,
    need: Need,
    funding_source: Option<Id>,
    kind: usize,
    place_of_item: usize,
}

#[derive(Debug)]
struct Template {
    lot: usize,
    request: Request,
    /// From the day of receipt to the first day of the period, and from there to the last.
    starts_in: i64,
    lasts: i64,
    kind: usize,
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
    /// Of a demand, at its place; the kinds of its requests are added to the others. Quantities are whole numbers of the last
    /// decimal that those of their lot have.
    pub(super) fn new(
        demand: &Demand,
        index: usize,
        (framework, scales): (&FrameworkContract, &[u32]),
        clock: &Clock,
        kinds: &mut Vec<Kind>,
    ) -> Option<Self> {
        let (per_year, dispersion) = match &demand.arrivals {
            Arrivals::Poisson { per_year } => (Some(*per_year), None),
            Arrivals::NegativeBinomial { per_year, dispersion } => (Some(*per_year), Some(from_number(*dispersion))),
            Arrivals::Recorded {} => (None, None),
        };
        let cumulated = per_year.map(|per_year| cumulate(demand, per_year, clock)).unwrap_or_default();
        let source = match &demand.requests {
            RequestSource::Drawn { .. } => Source::Drawn(Box::new(Drawn::new(&demand.requests, framework, kinds)?)),
            RequestSource::Sampled { requests } => {
                let templates = requests.iter().filter_map(|request| Template::new(request, framework, scales, kinds));
                let templates: Vec<Template> = templates.collect();
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

    /// How many decimals the quantities of each lot have; 0 at least.
    pub(super) fn scales(demands: &[Demand], framework: &FrameworkContract) -> Vec<u32> {
        let mut scales = vec![0; framework.lots.len()];
        let mut see = |lot: &Id, quantity: Decimal| {
            let place = framework.lots.iter().position(|known| known.id == *lot);
            if let Some(scale) = place.and_then(|place| scales.get_mut(place)) {
                *scale = quantity.normalize().scale().max(*scale);
            }
        };
        for demand in demands {
            match &demand.requests {
                RequestSource::Drawn { lot, item, .. } => {
                    let step = framework.lot(lot).and_then(|lot| lot.item(item)?.step);
                    see(lot, step.map_or(Decimal::ONE, Number::decimal));
                }
                RequestSource::Sampled { requests } => {
                    for request in requests {
                        request.lines.iter().for_each(|line| see(&request.lot, line.quantity.decimal()));
                    }
                }
            }
        }
        scales
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
    pub(super) fn next(&self, coming: &mut Coming, luck: Luck, (clock, scales): (&Clock, &[u32])) -> Option<Arrival> {
        coming.number = coming.number.saturating_add(1);
        let number = coming.number;
        let (at, day) = self.moment(coming, luck, clock)?;
        let mut draws = luck.of(Stream::demand(self.index), number, Purpose::Request, 0);
        let received = Received { demand: self.index, number, at, day };
        match &self.source {
            Source::Drawn(model) => Some(model.arrival(&received, &mut draws, scales)),
            Source::Sampled { templates, recorded } => {
                let place =
                    if recorded.is_empty() { draws.place(templates.len()) } else { self.recorded_place(number) };
                templates.get(place).map(|template| template.arrival(&received, clock))
            }
        }
    }

    /// The id of a request.
    pub(super) fn id(&self, number: u32, again: u32) -> Result<Id, InputError> {
        Id::parse(&request_name(&self.id, number, again))
    }

    /// The contract that a request continues.
    fn continued(&self, arrival: &Arrival, framework: &FrameworkContract) -> Result<Option<Continuation>, InputError> {
        let before = arrival.before().filter(|_| arrival.continues);
        let Some(participant) = before.and_then(|place| framework.participants.get(place)) else { return Ok(None) };
        let request = self.id(arrival.number, arrival.again.saturating_sub(1))?;
        let (number, participant) = (crate::value::Ordinal::default(), participant.id.clone());
        Ok(Some(Continuation { request, number, participant }))
    }

    /// The document of a request.
    pub(super) fn document(
        &self,
        arrival: &Arrival,
        clock: &Clock,
        framework: &FrameworkContract,
    ) -> Result<Checked<Request>, InputError> {
        let (id, received_at) = (self.id(arrival.number, arrival.again)?, clock.moment(arrival.at)?);
        let day = |day: i64| clock.day(day).unwrap_or_else(|| received_at.day());
        let period = Period::new(day(arrival.from), day(arrival.to))?;
        let cases = cases(arrival.number, usize::try_from(arrival.children).unwrap_or(1))?;
        let continues = self.continued(arrival, framework)?;
        match &self.source {
            Source::Drawn(model) => {
                let request = model.request(arrival, (id, received_at, period, cases), framework)?;
                Checked::new(Request { continues, ..request })
            }
            Source::Sampled { templates, .. } => {
                // The kinds of a demand stand one behind the other.
                let first = templates.first().map_or(0, |template| template.kind);
                let template = templates.get(arrival.kind.saturating_sub(first));
                let Some(Template { request, .. }) = template else {
                    return Err(InputError::one(Problem::new(ErrorCode::UnknownRequest, "").with("value", id)));
                };
                let version = crate::value::Ordinal::default();
                let request = request.clone();
                Checked::new(Request { id, version, received_at, period, cases, continues, ..request })
            }
        }
    }

    fn recorded_place(&self, number: u32) -> usize {
        let Source::Sampled { recorded, .. } = &self.source else { return 0 };
        let place = usize::try_from(number).unwrap_or(usize::MAX).saturating_sub(1);
        recorded.get(place).map_or(usize::MAX, |(_, place)| *place)
    }

    /// The second of the next request, and its day.
    fn moment(&self, coming: &mut Coming, luck: Luck, clock: &Clock) -> Option<(i64, i64)> {
        let counted = |day: usize| i64::try_from(day).unwrap_or(i64::MAX);
        if let Source::Sampled { recorded, .. } = &self.source
            && self.cumulated.is_empty()
        {
            let place = usize::try_from(coming.number).ok()?.checked_sub(1)?;
            return recorded.get(place).map(|(at, _)| (*at, counted(clock.place(*at))));
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
        let into = floor_to_whole(share * whole_to_real(length)).clamp(0, length.saturating_sub(1));
        Some((day.first.saturating_add(into), counted(coming.day)))
    }
}

/// When a request came, and which one it is.
struct Received {
    demand: usize,
    number: u32,
    at: i64,
    day: i64,
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
    fn new(source: &RequestSource, framework: &FrameworkContract, kinds: &mut Vec<Kind>) -> Option<Self> {
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
        let place_of_item = known.items.iter().position(|known| known.id == *item)?;
        let ordered = known.items.get(place_of_item)?;
        let place = Place { region: Region::clone(&known.region), municipality: Some(office.clone()) };
        let step = ordered.step.map_or(Decimal::ONE, Number::decimal);
        kinds.push(Kind {
            place: place.clone(),
            municipality: office.as_str().to_owned(),
            need: (**need).clone(),
            has_maximum: false,
            lines: Vec::new(),
        });
        Some(Self {
            lot,
            place,
            office: office.clone(),
            item: item.clone(),
            unit: ordered.unit,
            step,
            real_step: from_number(Number::from(step)),
            whole_step: whole(step, QUANTITY),
            children: children.as_ref().map_or_else(|| Distribution::constant(1).sampler(), Distribution::sampler),
            quantity: quantity.sampler(),
            duration: duration_days.sampler(),
            starts_in: starts_in_days.sampler(),
            immediate: from_number(*immediate_share),
            urgent: from_number(*urgent_share),
            need: (**need).clone(),
            funding_source: funding_source.clone(),
            kind: kinds.len().saturating_sub(1),
            place_of_item,
        })
    }

    fn arrival(&self, received: &Received, draws: &mut super::random::Draws, scales: &[u32]) -> Arrival {
        let children = to_whole(self.children.draw(draws)).clamp(1, MOST_CHILDREN);
        let steps = to_whole(self.quantity.draw(draws) / self.real_step).clamp(1, MOST_STEPS);
        let urgency = match draws.unit() {
            u if u < self.immediate => Urgency::Immediate,
            u if u < self.immediate + self.urgent => Urgency::Urgent,
            _ => Urgency::Ordinary,
        };
        let starts_in = to_whole(self.starts_in.draw(draws)).clamp(0, MOST_DAYS);
        let lasts = to_whole(self.duration.draw(draws)).clamp(1, MOST_DAYS).saturating_sub(1);
        let steps = steps.saturating_mul(children);
        let whole = self.whole_step.and_then(|step| step.checked_mul(i128::from(steps)));
        let quantity = whole.filter(|quantity| *quantity < MOST_MILLIONTHS);
        let quantity = quantity.unwrap_or_else(|| millionths(self.ordered(steps)));
        let from = received.day.saturating_add(starts_in);
        Arrival {
            demand: received.demand,
            number: received.number,
            at: received.at,
            lot: self.lot,
            kind: self.kind,
            from,
            to: from.saturating_add(lasts),
            children: u32::try_from(children).unwrap_or(1),
            urgency,
            line: QuickLine { item: self.place_of_item, units: units(quantity, scales.get(self.lot)), quantity },
            steps,
            again: 0,
            before: None,
            continues: false,
        }
    }

    fn ordered(&self, steps: i64) -> Decimal {
        self.step.checked_mul(Decimal::from(steps)).unwrap_or(self.step)
    }

    fn request(
        &self,
        arrival: &Arrival,
        (id, received_at, period, cases): (Id, Instant, Period, Vec<Pseudonym>),
        framework: &FrameworkContract,
    ) -> Result<Request, InputError> {
        let quantity = Quantity::new(self.ordered(arrival.steps))?;
        Ok(Request {
            format: crate::request::RequestFormat,
            id,
            version: crate::value::Ordinal::default(),
            framework: framework.id.clone(),
            lot: framework.lots.get(arrival.lot).map_or_else(|| self.item.clone(), |lot| lot.id.clone()),
            office: self.office.clone(),
            place: self.place.clone(),
            period,
            received_at,
            urgency: arrival.urgency,
            lines: vec![RequestLine { item: self.item.clone(), quantity, unit: self.unit }],
            need: self.need.clone(),
            cases,
            continues: None,
            funding_source: self.funding_source.clone(),
            maximum_price: None,
        })
    }
}

/// A quantity in millionths as a whole number of the last decimal of its lot.
fn units(quantity: i128, scale: Option<&u32>) -> i128 {
    let below = scale.and_then(|scale| QUANTITY.checked_sub(*scale)).unwrap_or_default();
    quantity.checked_div(10_i128.saturating_pow(below)).unwrap_or_default()
}

/// No group of siblings is greater, no quantity has more steps and no work lasts longer.
const MOST_CHILDREN: i64 = 20;
const MOST_STEPS: i64 = 1_000_000;
const MOST_DAYS: i64 = 3_660;

/// A decimal holds as much for sure.
const MOST_MILLIONTHS: i128 = 1_000_000_000_000_000_000_000_000_000;

impl Template {
    fn new(request: &Request, framework: &FrameworkContract, scales: &[u32], kinds: &mut Vec<Kind>) -> Option<Self> {
        let lot = framework.lots.iter().position(|lot| lot.id == request.lot)?;
        let known = framework.lots.get(lot)?;
        let days = |from: Date, to: Date| to.naive().signed_duration_since(from.naive()).num_days();
        let starts_in = days(request.received_at.day(), request.period.from());
        let lasts = days(request.period.from(), request.period.to());
        let lines = request.lines.iter().map(|line| {
            let item = known.items.iter().position(|item| item.id == line.item)?;
            let quantity = millionths(line.quantity.decimal());
            Some(QuickLine { item, units: units(quantity, scales.get(lot)), quantity })
        });
        kinds.push(Kind {
            place: request.place.clone(),
            municipality: super::scenario::place_of(request).to_owned(),
            need: request.need.clone(),
            has_maximum: request.maximum_price.is_some(),
            lines: lines.collect::<Option<_>>()?,
        });
        Some(Self { lot, request: request.clone(), starts_in, lasts, kind: kinds.len().saturating_sub(1) })
    }

    fn arrival(&self, received: &Received, clock: &Clock) -> Arrival {
        let from = received.day.saturating_add(self.starts_in.max(0));
        // A period without an end, moved on, has no last day that the calendar knows: what is left of it is its first.
        let to = from.saturating_add(self.lasts);
        let to = if clock.day(to).is_some() { to } else { from };
        Arrival {
            demand: received.demand,
            number: received.number,
            at: received.at,
            lot: self.lot,
            kind: self.kind,
            from,
            to,
            children: u32::try_from(self.request.cases.len()).unwrap_or(u32::MAX),
            urgency: self.request.urgency,
            line: QuickLine { item: 0, units: 0, quantity: 0 },
            steps: 0,
            again: 0,
            before: None,
            continues: false,
        }
    }
}

fn cases(number: u32, children: usize) -> Result<Vec<Pseudonym>, InputError> {
    (1..=children).map(|child| Pseudonym::parse(&format!("n{number}-{child}"))).collect()
}

/// How long a drawn number of days is, in seconds.
pub(super) fn days_to_seconds(days: f64) -> i64 {
    to_whole(days * whole_to_real(DAY)).clamp(0, MOST_DAYS.saturating_mul(DAY))
}
