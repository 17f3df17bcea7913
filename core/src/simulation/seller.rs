//! What a provider answers to a call or a question, by its model.
//!
//! The same random figures are drawn for the same request whatever it answers in the end: a policy that lets it offer moves
//! nothing that is drawn for it later.

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::arrival::{Arrival, Kind};

use super::distribution::Sampler;
use super::provider::halere;
use super::random::{Draws, Luck, Purpose, Stream};
use super::ready::Member;
use super::real::{floor_to_whole, from_number, to_whole, whole_to_real};
use super::{Pricing, ProviderModel};
use crate::award::QuickLine;
use crate::evaluation::Formula;
use crate::framework::{Lot, LotTerms, floor};
use crate::offer::OfferValue;
use crate::time::Date;
use crate::value::{Id, Map, Number};

/// A participant in a lot, made ready.
#[derive(Debug)]
pub(super) struct Seller {
    /// Its place in the framework contract of the scenario.
    pub(super) participant: usize,
    pub(super) small: bool,
    pub(super) seat: Option<String>,
    pub(super) responds: Sampler,
    /// In haléře, by item of the lot.
    costs: Vec<f64>,
    firm: Sampler,
    offer: Sampler,
    /// In haléře.
    per_km: f64,
    /// By kind of request: the distance in km, and what of its wish to offer is left at that distance.
    distances: Vec<(f64, f64)>,
    km: Vec<Number>,
    pricing: Markup,
    /// In haléře.
    step: i64,
    base: f64,
    backlog_effect: f64,
    values: Vec<Value>,
    refuses: f64,
}

/// How a price is made, with the share as a float.
#[derive(Clone, Copy, Debug)]
enum Markup {
    OnCost(f64),
    UnderMaximum(f64),
    FirstPrice,
}

#[derive(Debug)]
struct Value {
    criterion: Id,
    figure: Sampler,
    most: Option<f64>,
    decimals: u32,
    /// Ten to the power of the decimals.
    scale: f64,
    /// The weight in the scenario, where offers give points out of it.
    points_of: Option<f64>,
}

/// How a value is written under the rules of a lot.
#[derive(Clone, Copy, Debug)]
pub(super) struct Weighed {
    /// Its place among the values of the scheme.
    column: usize,
    /// What its figures are multiplied by to have the decimals of the column.
    factor: i64,
    /// The weight, where offers give points out of it, and as the most that can be given.
    points_of: Option<(f64, i64)>,
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
    pub(super) lines: &'s [QuickLine],
    pub(super) member: &'s Member,
    pub(super) day: Date,
    /// The share of its capacity in use; 0 without a limit.
    pub(super) load: f64,
    /// Whether it has room for the whole.
    pub(super) has_room: bool,
    /// How many participants the lot has.
    pub(super) among: f64,
    /// Its figure of the replication.
    pub(super) firm: f64,
    /// What the costs of the day are multiplied by.
    pub(super) costs: f64,
    pub(super) luck: Luck,
    pub(super) round: u8,
}

impl Seen<'_> {
    fn draws(&self, participant: usize, purpose: Purpose) -> Draws {
        let stream = Stream::participant(self.arrival.demand, participant);
        self.luck.of(stream, self.arrival.event(), purpose, self.round)
    }

    fn is_outside(&self) -> bool {
        self.member.outside.get(self.arrival.kind).copied().unwrap_or_default()
    }
}

impl Seller {
    pub(super) fn new(model: &ProviderModel, participant: usize, lot: &Lot, kinds: &[Kind]) -> Self {
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
            scale: libm::pow(10.0, whole_to_real(i64::from(value.decimals))),
            points_of: points_of(lot, &value.criterion).map(from_number),
        });
        let scale = model.participation.distance_scale_km.map(from_number);
        let km: Vec<Number> = kinds
            .iter()
            .map(|kind| {
                let known = model.distances_km.iter().find(|(id, _)| id.as_str() == kind.municipality);
                known.map_or(Number::ZERO, |(_, km)| *km)
            })
            .collect();
        let distances = km.iter().map(|km| {
            let distance = from_number(*km);
            (distance, scale.map_or(1.0, |scale| libm::exp(-distance / scale)))
        });
        Self {
            participant,
            small: model.small,
            seat: model.seat.as_ref().map(|seat| seat.as_str().to_owned()),
            responds: model.responds_in_hours.sampler(),
            costs: costs.collect(),
            firm: variation(model.firm_variation),
            offer: variation(model.offer_variation),
            per_km: crowns(Number::from(model.cost_per_km.decimal())),
            distances: distances.collect(),
            km,
            pricing: match &model.pricing {
                Pricing::Markup { share } => Markup::OnCost(from_number(*share)),
                Pricing::UnderMaximum { share } => Markup::UnderMaximum(from_number(*share)),
                Pricing::FirstPrice {} => Markup::FirstPrice,
            },
            step: step.checked_div(halere().decimal()).and_then(|steps| steps.to_i64()).unwrap_or(100).max(1),
            base: from_number(model.participation.base),
            backlog_effect: from_number(model.participation.backlog_effect),
            values: values.collect(),
            refuses: from_number(model.refuses),
        }
    }

    /// Its figure of a replication.
    pub(super) fn firm(&self, luck: Luck, lot: usize) -> f64 {
        let lot = u32::try_from(lot).unwrap_or(u32::MAX);
        self.firm.draw(&mut luck.of(Stream::firm(self.participant), lot, Purpose::Firm, 0))
    }

    /// The decimals of its value for a criterion under the rules of a lot; missing where it gives none. Of a weight out of which
    /// points are given the first twelve are looked at.
    pub(super) fn decimals(&self, lot: &Lot, criterion: &Id) -> Option<u32> {
        let value = self.values.iter().find(|value| value.criterion == *criterion)?;
        let weight = value.points_of.and_then(|_| points_of(lot, criterion));
        let of_weight = weight.map_or(0, |weight| weight.decimal().normalize().scale().min(MOST_DECIMALS));
        Some(value.decimals.max(of_weight))
    }

    /// How its values are written under the rules of a lot, whose values have these decimals.
    pub(super) fn weigh(&self, lot: &Lot, scales: &[u32]) -> Vec<Weighed> {
        let weighed = self.values.iter().map(|value| {
            let column = lot.scheme.value_names().position(|name| *name == value.criterion).unwrap_or(usize::MAX);
            let scale = scales.get(column).copied().unwrap_or(value.decimals);
            let weight = value.points_of.and_then(|_| points_of(lot, &value.criterion));
            let points_of = weight.map(|weight| {
                let most = floor(weight.decimal(), scale);
                (from_number(weight), i64::try_from(most).unwrap_or(i64::MAX))
            });
            Weighed { column, factor: 10_i64.saturating_pow(scale.saturating_sub(value.decimals)), points_of }
        });
        weighed.collect()
    }

    /// Offers, or why it does not: the price in haléře of each line, and its values in the order of the scheme, go to
    /// `numbers`, where they are missing so far.
    pub(super) fn bid(&self, seen: &Seen<'_>, numbers: &mut [i64]) -> Result<(), NoBid> {
        if seen.is_outside() {
            return Err(NoBid::Outside);
        }
        if !seen.has_room {
            return Err(NoBid::Full);
        }
        let mut draws = seen.draws(self.participant, Purpose::Offer);
        let will = draws.unit();
        if will >= self.chance(seen) {
            return Err(NoBid::Unwilling);
        }
        let noise = self.offer.draw(&mut draws);
        let (prices, values) = numbers.split_at_mut_checked(seen.lines.len()).ok_or(NoBid::TooDear)?;
        let (distance, _) = self.distance(seen);
        for (line, into) in seen.lines.iter().zip(prices) {
            let of_unit = seen.member.travel(seen.arrival.kind, line.item);
            let paid = whole_to_real(i64::try_from(of_unit).unwrap_or(i64::MAX));
            // From units of 10⁻⁸ CZK to haléře.
            let travel = (distance * self.per_km - paid / 1_000_000.0).max(0.0);
            let cost = self.costs.get(line.item).ok_or(NoBid::TooDear)? * seen.firm * noise + travel;
            let cost = cost * seen.costs;
            let cap = seen.member.cap(line.item, seen.day);
            *into = self.price(cost, cap, seen.among).ok_or(NoBid::TooDear)?;
        }
        for (index, (value, weighed)) in self.values.iter().zip(&seen.member.weighed).enumerate() {
            let mut own = seen.draws(self.participant, Purpose::Offer);
            own.skip_to(index);
            if let Some(into) = values.get_mut(weighed.column) {
                *into = value.offered(&mut own, weighed);
            }
        }
        Ok(())
    }

    /// When it hands in its offer, from a call to its deadline.
    pub(super) fn submits(&self, arrival: &Arrival, luck: Luck, round: u8, (from, deadline): (i64, i64)) -> i64 {
        let stream = Stream::participant(arrival.demand, self.participant);
        let wait = luck.of(stream, arrival.event(), Purpose::Submission, round).unit();
        let room = whole_to_real(deadline.saturating_sub(from));
        from.saturating_add(floor_to_whole(wait * room)).min(deadline)
    }

    /// Whether it takes an order that it is asked to take, with the price of the framework contract.
    ///
    /// Where it owes acceptance only its territory stands against it; whoever has no room is not asked.
    pub(super) fn takes(&self, seen: &Seen<'_>, owes: bool) -> bool {
        let mut draws = seen.draws(self.participant, Purpose::Direct);
        let (will, refusal) = (draws.unit(), draws.unit());
        !seen.is_outside() && (owes || (will < self.chance(seen) && refusal >= self.refuses))
    }

    /// Whether it refuses a contract that it won.
    pub(super) fn refuses(&self, arrival: &Arrival, luck: Luck, round: u8) -> bool {
        if self.refuses <= 0.0 {
            return false;
        }
        let stream = Stream::participant(arrival.demand, self.participant);
        luck.of(stream, arrival.event(), Purpose::Refusal, round).unit() < self.refuses
    }

    /// How long it takes to answer, in seconds.
    pub(super) fn response(&self, arrival: &Arrival, luck: Luck, round: u8) -> i64 {
        let stream = Stream::participant(arrival.demand, self.participant);
        let hours = self.responds.draw(&mut luck.of(stream, arrival.event(), Purpose::Response, round));
        super::arrivals::days_to_seconds(hours / 24.0)
    }

    /// The distance in km to where requests of a kind come from.
    pub(super) fn km(&self, kind: usize) -> Number {
        self.km.get(kind).copied().unwrap_or(Number::ZERO)
    }

    fn distance(&self, seen: &Seen<'_>) -> (f64, f64) {
        self.distances.get(seen.arrival.kind).copied().unwrap_or((0.0, 1.0))
    }

    fn chance(&self, seen: &Seen<'_>) -> f64 {
        let (_, near) = self.distance(seen);
        self.base * (1.0 - self.backlog_effect * seen.load) * near
    }

    /// The price of a unit in haléře; missing where the cost is above the cap.
    fn price(&self, cost: f64, cap: Option<i64>, among: f64) -> Option<i64> {
        let wanted = match (self.pricing, cap.map(whole_to_real)) {
            (Markup::OnCost(share), _) => cost * (1.0 + share),
            (_, None) => cost,
            (Markup::UnderMaximum(share), Some(cap)) => cost + share * (cap - cost),
            (Markup::FirstPrice, Some(cap)) => cost + (cap - cost) / among,
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

    /// The values of an offer as they stand in its document.
    pub(super) fn written(&self, weighed: &[Weighed], scales: &[u32], values: &[i64]) -> Map<OfferValue> {
        let written = self.values.iter().zip(weighed).filter_map(|(value, weighed)| {
            let (figure, scale) = (*values.get(weighed.column)?, *scales.get(weighed.column)?);
            // With the decimals of its model, unless the weight that it may not pass has more.
            let unit = 10_i64.saturating_pow(scale.saturating_sub(value.decimals));
            let number = match figure.checked_rem(unit) {
                Some(0) => Decimal::new(figure.checked_div(unit)?, value.decimals),
                _ => Decimal::new(figure, scale).normalize(),
            };
            Some((value.criterion.clone(), OfferValue::from(Number::from(number))))
        });
        written.collect()
    }
}

/// The highest price of a unit in haléře that can be offered: the maximum of the item, and the own price annex.
pub(super) fn cap(lot: &Lot, terms: &LotTerms, place: usize, day: Date) -> Option<i64> {
    let item = lot.items.get(place)?;
    let own = terms.prices_on(day).1.get(&item.id).copied();
    let most = item.maximum_unit_price_on(day).into_iter().chain(own).min()?;
    most.decimal().checked_mul(Decimal::ONE_HUNDRED)?.floor().to_i64()
}

/// The weight of a criterion whose figures are points out of it.
fn points_of(lot: &Lot, criterion: &Id) -> Option<Number> {
    let known = lot.scheme.criterion(criterion)?;
    matches!(known.formula, Formula::Points(_)).then_some(known.weight)
}

impl Value {
    /// Points grow and shrink with the weight out of which they are given, so that the same plan stays the same plan.
    fn offered(&self, draws: &mut Draws, weighed: &Weighed) -> i64 {
        let figure = self.figure.draw(draws);
        let figure = self.most.map_or(figure, |most| figure.min(most));
        let (figure, most) = match (self.points_of, weighed.points_of) {
            (Some(before), Some((now, most))) if before > 0.0 => (figure * now / before, Some(most)),
            _ => (figure, None),
        };
        let rounded = to_whole(figure * self.scale).clamp(0, MOST).saturating_mul(weighed.factor);
        most.map_or(rounded, |most| rounded.min(most))
    }
}

/// No figure is greater, in units of its last decimal.
const MOST: i64 = 1_000_000_000_000;
const MOST_DECIMALS: u32 = 12;
