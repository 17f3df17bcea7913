//! A scenario made ready: everything that is the same in every replication.

use super::Scenario;
use super::again::Returns;
use super::arrival::{Arrival, Kind};
use super::arrivals::Offices;
use super::clock::Clock;
use super::distribution::Sampler;
use super::policy::Departure;
use super::real::{from_number, millionths};
use super::seller::Seller;
use crate::framework::{FrameworkContract, in_force};
use crate::message::{ErrorCode, InputError, Problem};
use crate::request::Request;
use crate::time::Steps;
use crate::value::{Checked, Id};

/// What is the same in every replication.
#[derive(Debug)]
pub(super) struct Setting<'s> {
    pub(super) scenario: &'s Scenario,
    pub(super) clock: Clock,
    /// The first second that counts.
    pub(super) counted: i64,
    pub(super) offices: Vec<Offices>,
    /// By demand: whether work is asked for again.
    pub(super) returns: Vec<Option<Returns>>,
    /// What costs are multiplied by.
    pub(super) cost_factors: Steps<f64>,
    /// What requests are alike.
    pub(super) kinds: Vec<Kind>,
    /// By lot: the decimals of quantities.
    pub(super) scales: Vec<u32>,
    /// By lot and participant.
    pub(super) sellers: Vec<Vec<Option<Seller>>>,
    /// Who leaves whatever the policy.
    pub(super) departures: Vec<Departure>,
    pub(super) handling: Sampler,
    pub(super) evaluation: Sampler,
    pub(super) explanation: Sampler,
    pub(super) accepted: f64,
    pub(super) calls: u8,
    /// How many items the lots before have, by lot; and all of them at the end.
    items: Vec<usize>,
    pub(super) lots: Vec<String>,
    pub(super) participants: Vec<String>,
    /// The ids of the participants, and where each stands among them.
    pub(super) people: Vec<Id>,
    pub(super) order_of_ids: Vec<usize>,
    pub(super) small: Vec<bool>,
    pub(super) register_limit: Option<i128>,
}

impl<'s> Setting<'s> {
    /// Of a scenario in which nothing is wrong.
    pub(super) fn new(scenario: &'s Scenario) -> Self {
        let framework = &*scenario.framework;
        let clock = Clock::new(framework.term.from(), scenario.last_day());
        let scales = Offices::scales(&scenario.demand, framework);
        let mut kinds = Vec::new();
        let offices = scenario.demand.iter().enumerate();
        let offices =
            offices.filter_map(|(index, demand)| Offices::new(demand, index, (framework, &scales), &clock, &mut kinds));
        let offices = offices.collect();
        let people: Vec<Id> = framework.participants.iter().map(|one| one.id.clone()).collect();
        let mut order: Vec<usize> = (0..people.len()).collect();
        order.sort_by_key(|place| people.get(*place));
        let mut order_of_ids = vec![0; people.len()];
        for (rank, place) in order.into_iter().enumerate() {
            if let Some(own) = order_of_ids.get_mut(place) {
                *own = rank;
            }
        }
        let sellers: Vec<Vec<Option<Seller>>> = framework
            .lots
            .iter()
            .map(|lot| {
                let of_lot = framework.participants.iter().enumerate().map(|(place, participant)| {
                    participant.terms(&lot.id)?;
                    let mut models = scenario.providers.iter();
                    let model = models.find(|model| model.participant == participant.id && model.is_in(lot))?;
                    Some(Seller::new(model, place, lot, &kinds))
                });
                of_lot.collect()
            })
            .collect();
        let small = (0..framework.participants.len())
            .map(|place| sellers.iter().filter_map(|of_lot| of_lot.get(place)?.as_ref()).any(|seller| seller.small))
            .collect();
        let mut items = vec![0_usize];
        for lot in &framework.lots {
            items.push(items.last().copied().unwrap_or_default().saturating_add(lot.items.len()));
        }
        let authority = &scenario.authority;
        let limit = in_force("contracts_register.threshold", framework, framework.term.from());
        Self {
            counted: clock.first_of(scenario.first_counted()),
            departures: departures(scenario),
            clock,
            offices,
            returns: scenario.demand.iter().map(Returns::of).collect(),
            cost_factors: cost_factors(scenario),
            kinds,
            scales,
            people,
            order_of_ids,
            sellers,
            handling: authority.handling_days.sampler(),
            evaluation: authority.evaluation_days.sampler(),
            explanation: authority.explanation_days.sampler(),
            accepted: authority.explanations_accepted.map_or(1.0, from_number),
            calls: authority.calls.and_then(|calls| u8::try_from(calls).ok()).unwrap_or(1),
            items,
            lots: framework.lots.iter().map(|lot| lot.id.as_str().to_owned()).collect(),
            participants: framework.participants.iter().map(|one| one.id.as_str().to_owned()).collect(),
            small,
            register_limit: limit.and_then(crate::law::Parameter::number).map(|limit| millionths(limit.decimal())),
            scenario,
        }
    }

    pub(super) fn framework(&self) -> &FrameworkContract {
        &self.scenario.framework
    }

    /// The id of a request.
    pub(super) fn id(&self, arrival: &Arrival) -> Result<Id, InputError> {
        let offices = self.offices.get(arrival.demand);
        offices.map_or_else(|| Err(no_request()), |offices| offices.id(arrival.number, arrival.again))
    }

    /// The document of a request.
    pub(super) fn document(&self, arrival: &Arrival) -> Result<Checked<Request>, InputError> {
        let offices = self.offices.get(arrival.demand);
        offices.map_or_else(|| Err(no_request()), |offices| offices.document(arrival, &self.clock, self.framework()))
    }

    pub(super) fn seller(&self, lot: usize, participant: usize) -> Option<&Seller> {
        self.sellers.get(lot)?.get(participant)?.as_ref()
    }

    /// The place of an account of capacity.
    pub(super) fn account(&self, lot: usize, participant: usize, item: usize) -> usize {
        let before = self.items.get(lot).copied().unwrap_or_default();
        let all = self.accounts_of_one();
        participant.saturating_mul(all).saturating_add(before).saturating_add(item)
    }

    fn accounts_of_one(&self) -> usize {
        self.items.last().copied().unwrap_or_default()
    }

    /// How many accounts of capacity there are.
    pub(super) fn accounts(&self) -> usize {
        self.accounts_of_one().saturating_mul(self.participants.len())
    }
}

/// Every request is one of a demand.
fn no_request() -> InputError {
    InputError::one(Problem::new(ErrorCode::UnknownRequest, ""))
}

/// What costs are multiplied by from each day on.
fn cost_factors(scenario: &Scenario) -> Steps<f64> {
    let shifts = &scenario.cost_shifts;
    Steps::of(scenario.framework.term.from(), shifts.iter().map(|shift| shift.from), |day| {
        shifts.iter().filter(|shift| shift.from <= day).map(|shift| from_number(shift.factor)).product()
    })
}

/// Who leaves by its own model.
fn departures(scenario: &Scenario) -> Vec<Departure> {
    let framework = &scenario.framework;
    let of = scenario.providers.iter().filter_map(|model| {
        let participant = framework.participants.iter().position(|known| known.id == model.participant)?;
        let lot = model.lot.as_ref().and_then(|lot| framework.lots.iter().position(|known| known.id == *lot));
        Some(Departure { on: model.leaves_on?, participant: Some(participant), lot, insolvent: model.insolvent })
    });
    of.collect()
}
