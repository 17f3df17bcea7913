//! What a provider answers to a call or a question, by its model.
//!
//! The same random figures are drawn for the same request whatever it answers in the end: a policy that lets it offer moves
//! nothing that is drawn for it later.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::arrivals::Arrival;
use super::distribution::Sampler;
use super::provider::halere;
use super::random::{Draws, Luck, Purpose, Stream};
use super::real::{from_number, to_whole, whole_to_real};
use super::{Pricing, ProviderModel};
use crate::evaluation::Formula;
use crate::framework::{Lot, LotTerms};
use crate::offer::OfferValue;
use crate::time::Date;
use crate::value::{Id, Number};

/// A participant in a lot, made ready.
#[derive(Debug)]
pub(super) struct Seller {
    /// Its place in the framework contract of the scenario.
    pub(super) participant: usize,
    pub(super) id: Id,
    pub(super) small: bool,
    pub(super) seat: Option<String>,
    pub(super) responds: Sampler,
    /// In haléře, by item of the lot.
    costs: Vec<f64>,
    firm: Sampler,
    offer: Sampler,
    /// In haléře.
    per_km: f64,
    distances: Vec<(String, f64)>,
    pricing: Pricing,
    /// In haléře.
    step: i64,
    base: f64,
    backlog_effect: f64,
    distance_scale: Option<f64>,
    values: Vec<Value>,
    refuses: f64,
}

#[derive(Debug)]
struct Value {
    criterion: Id,
    figure: Sampler,
    most: Option<f64>,
    decimals: u32,
    /// The weight in the scenario, where offers give points out of it.
    points_of: Option<Number>,
}

/// What somebody offers.
#[derive(Clone, Debug)]
pub(super) struct Bid {
    /// Who, by its place in the framework contract of the scenario, and by its id, which is that of the offer as well.
    pub(super) participant: usize,
    pub(super) id: Id,
    /// In haléře, by line of the request.
    pub(super) unit_prices: Vec<i64>,
    pub(super) values: Vec<(Id, OfferValue)>,
    /// When, in seconds.
    pub(super) submitted: i64,
}

/// Why somebody does not offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoBid {
    /// It has no room for the whole.
    Full,
    /// Its cost is above the cap.
    TooDear,
    /// It does not want to.
    Unwilling,
    /// It is no longer there.
    Gone,
    /// The place is outside of its territory.
    Outside,
}

/// How a call looks to a participant.
pub(super) struct Seen<'s> {
    pub(super) arrival: &'s Arrival,
    pub(super) lot: &'s Lot,
    pub(super) terms: &'s LotTerms,
    pub(super) day: Date,
    /// The share of its capacity in use; 0 without a limit.
    pub(super) load: f64,
    /// Whether it has room for the whole.
    pub(super) has_room: bool,
    /// How many participants the lot has.
    pub(super) among: usize,
    /// Its figure of the replication.
    pub(super) firm: f64,
    pub(super) luck: Luck,
    pub(super) round: u8,
}

impl Seen<'_> {
    fn draws(&self, participant: usize, purpose: Purpose) -> Draws {
        let stream = Stream::participant(self.arrival.demand, participant);
        self.luck.of(stream, self.arrival.number, purpose, self.round)
    }

    fn is_outside(&self) -> bool {
        self.terms.territory.as_ref().is_some_and(|territory| !territory.covers(&self.arrival.request.place))
    }

    fn municipality(&self) -> &str {
        super::scenario::place_of(&self.arrival.request)
    }
}

impl Seller {
    pub(super) fn new(model: &ProviderModel, participant: usize, lot: &Lot) -> Self {
        let crowns = |number: Number| from_number(number) * 100.0;
        let variation = |number: Number| Sampler::log_normal(1.0, from_number(number));
        let costs = lot
            .items
            .iter()
            .map(|item| model.costs.get(&item.id).map_or(0.0, |cost| crowns(Number::from(cost.decimal()))));
        let step = model.price_step.map_or(Decimal::ONE, crate::value::Money::decimal);
        let in_lot = |criterion: &Id| lot.scheme.value_names().any(|name| name == criterion);
        let values = model.values.iter().filter(|value| in_lot(&value.criterion)).map(|value| Value {
            criterion: value.criterion.clone(),
            figure: value.figure.sampler(),
            most: value.most.map(from_number),
            decimals: value.decimals,
            points_of: points_of(lot, &value.criterion),
        });
        Self {
            participant,
            id: model.participant.clone(),
            small: model.small,
            seat: model.seat.as_ref().map(|seat| seat.as_str().to_owned()),
            responds: model.responds_in_hours.sampler(),
            costs: costs.collect(),
            firm: variation(model.firm_variation),
            offer: variation(model.offer_variation),
            per_km: crowns(Number::from(model.cost_per_km.decimal())),
            distances: model.distances_km.iter().map(|(id, km)| (id.as_str().to_owned(), from_number(*km))).collect(),
            pricing: model.pricing.clone(),
            step: step.checked_div(halere().decimal()).and_then(|steps| steps.to_i64()).unwrap_or(100).max(1),
            base: from_number(model.participation.base),
            backlog_effect: from_number(model.participation.backlog_effect),
            distance_scale: model.participation.distance_scale_km.map(from_number),
            values: values.collect(),
            refuses: from_number(model.refuses),
        }
    }

    /// Its figure of a replication.
    pub(super) fn firm(&self, luck: Luck, lot: usize) -> f64 {
        let lot = u32::try_from(lot).unwrap_or(u32::MAX);
        self.firm.draw(&mut luck.of(Stream::firm(self.participant), lot, Purpose::Firm, 0))
    }

    /// Its offer, or why there is none.
    pub(super) fn bid(&self, seen: &Seen<'_>, from: i64, deadline: i64) -> Result<Bid, NoBid> {
        let mut draws = seen.draws(self.participant, Purpose::Offer);
        let will = draws.unit();
        let noise = self.offer.draw(&mut draws);
        let values = self.values.iter().enumerate().map(|(index, value)| {
            let mut own = seen.draws(self.participant, Purpose::Offer);
            own.skip_to(index);
            (value.criterion.clone(), value.offered(&mut own, seen.lot))
        });
        let values = values.collect();
        if seen.is_outside() {
            return Err(NoBid::Outside);
        }
        if !seen.has_room {
            return Err(NoBid::Full);
        }
        if will >= self.chance(seen) {
            return Err(NoBid::Unwilling);
        }
        let prices = seen.arrival.request.lines.iter().map(|line| {
            let place = seen.lot.items.iter().position(|item| item.id == line.item)?;
            let cost = self.costs.get(place)? * seen.firm * noise + self.distance(seen) * self.per_km;
            self.price(cost, cap(seen, place), seen.among)
        });
        let unit_prices = prices.collect::<Option<Vec<i64>>>().ok_or(NoBid::TooDear)?;
        let wait = seen.draws(self.participant, Purpose::Submission).unit();
        let room = whole_to_real(deadline.saturating_sub(from));
        let submitted = from.saturating_add(to_whole(libm::floor(wait * room))).min(deadline);
        Ok(Bid { participant: self.participant, id: self.id.clone(), unit_prices, values, submitted })
    }

    /// Whether it takes an order that it is asked to take, with the price of the framework contract.
    pub(super) fn takes(&self, seen: &Seen<'_>) -> bool {
        let mut draws = seen.draws(self.participant, Purpose::Direct);
        let (will, refusal) = (draws.unit(), draws.unit());
        !seen.is_outside() && will < self.chance(seen) && refusal >= self.refuses
    }

    /// Whether it refuses a contract that it won.
    pub(super) fn refuses(&self, arrival: &Arrival, luck: Luck, round: u8) -> bool {
        let stream = Stream::participant(arrival.demand, self.participant);
        luck.of(stream, arrival.number, Purpose::Refusal, round).unit() < self.refuses
    }

    /// How long it takes to answer, in seconds.
    pub(super) fn response(&self, arrival: &Arrival, luck: Luck, round: u8) -> i64 {
        let stream = Stream::participant(arrival.demand, self.participant);
        let hours = self.responds.draw(&mut luck.of(stream, arrival.number, Purpose::Response, round));
        super::arrivals::days_to_seconds(hours / 24.0)
    }

    fn distance(&self, seen: &Seen<'_>) -> f64 {
        let place = seen.municipality();
        self.distances.iter().find(|(id, _)| id == place).map_or(0.0, |(_, km)| *km)
    }

    fn chance(&self, seen: &Seen<'_>) -> f64 {
        let near = self.distance_scale.map_or(1.0, |scale| libm::exp(-self.distance(seen) / scale));
        self.base * (1.0 - self.backlog_effect * seen.load) * near
    }

    /// The price of a unit in haléře; missing where the cost is above the cap.
    fn price(&self, cost: f64, cap: Option<i64>, among: usize) -> Option<i64> {
        let wanted = match (&self.pricing, cap.map(whole_to_real)) {
            (Pricing::Markup { share }, _) => cost * (1.0 + from_number(*share)),
            (_, None) => cost,
            (Pricing::UnderMaximum { share }, Some(cap)) => cost + from_number(*share) * (cap - cost),
            (Pricing::FirstPrice {}, Some(cap)) => {
                cost + (cap - cost) / whole_to_real(i64::try_from(among.max(1)).unwrap_or(i64::MAX))
            }
        };
        let step = whole_to_real(self.step);
        let steps = to_whole(wanted / step).clamp(1, i64::from(u32::MAX));
        let price = steps.saturating_mul(self.step);
        let Some(cap) = cap else { return Some(price) };
        if cost > whole_to_real(cap) {
            return None;
        }
        let whole = cap.checked_div(self.step).unwrap_or_default().saturating_mul(self.step);
        // Below one step of price only the cap itself is left.
        Some(price.min(if whole > 0 { whole } else { cap }))
    }
}

/// The highest price of a unit in haléře that can be offered: the maximum of the item, and the own price annex.
fn cap(seen: &Seen<'_>, place: usize) -> Option<i64> {
    let item = seen.lot.items.get(place)?;
    let own = seen.terms.prices_on(seen.day).1.get(&item.id).copied();
    let most = item.maximum_unit_price_on(seen.day).into_iter().chain(own).min()?;
    most.decimal().checked_mul(Decimal::ONE_HUNDRED)?.floor().to_i64()
}

/// The weight of a criterion whose figures are points out of it.
fn points_of(lot: &Lot, criterion: &Id) -> Option<Number> {
    let known = lot.scheme.criterion(criterion)?;
    matches!(known.formula, Formula::Points(_)).then_some(known.weight)
}

impl Value {
    /// Points grow and shrink with the weight out of which they are given, so that the same plan stays the same plan.
    fn offered(&self, draws: &mut Draws, lot: &Lot) -> OfferValue {
        let figure = self.figure.draw(draws);
        let figure = self.most.map_or(figure, |most| figure.min(most));
        let now = self.points_of.and_then(|_| points_of(lot, &self.criterion));
        let (figure, most) = match (self.points_of, now) {
            (Some(before), Some(now)) if before > Number::ZERO => {
                (figure * from_number(now) / from_number(before), Some(now))
            }
            _ => (figure, None),
        };
        let scale = libm::pow(10.0, whole_to_real(i64::from(self.decimals)));
        let rounded = Number::from(Decimal::new(to_whole(figure * scale).clamp(0, MOST), self.decimals));
        OfferValue::from(most.map_or(rounded, |most| rounded.min(most)))
    }
}

/// No figure is greater, in units of its last decimal.
const MOST: i64 = 1_000_000_000_000;
