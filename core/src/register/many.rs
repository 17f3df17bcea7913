//! Many decisions, one after the other.

use std::collections::BTreeMap;

use super::{Event, Register};
use crate::award::{Decision, MiniTender};
use crate::message::{ErrorCode, InputError, Problem};
use crate::time::Instant;
use crate::value::{Id, Map, Text};

/// A row of mini-tenders that is being decided, for whoever shows how far it is or stops before its end.
///
/// What [`award_many`] does at once, step by step: the registers are filled as the tenders go, and at any moment they hold
/// whatever was decided.
#[derive(Clone, Debug)]
pub struct Awarding {
    registers: BTreeMap<Id, Register>,
    events: Map<Vec<Event>>,
    role: Text,
    /// How many events of each framework contract are recorded.
    recorded: BTreeMap<Id, usize>,
    decided: usize,
}

impl Awarding {
    /// A row that begins. Errors: `another_framework` for events without their register.
    pub fn open(registers: BTreeMap<Id, Register>, events: Map<Vec<Event>>, role: Text) -> Result<Self, InputError> {
        fits(&registers, &events)?;
        Ok(Self::of(registers, events, role))
    }

    const fn of(registers: BTreeMap<Id, Register>, events: Map<Vec<Event>>, role: Text) -> Self {
        Self { registers, events, role, recorded: BTreeMap::new(), decided: 0 }
    }

    /// Decides on the next one. Errors: as [`award_many`].
    pub fn decide(&mut self, tender: &MiniTender) -> Result<Decision, InputError> {
        let (id, index) = (&tender.request.framework, self.decided);
        let below = |error: InputError| error.below(&format!("/tenders/{index}"));
        let Some(register) = self.registers.get_mut(id) else {
            return Err(no_register(&self.registers, id, &format!("/tenders/{index}/request/framework")));
        };
        match self.events.get(id) {
            Some(events) => {
                let recorded = self.recorded.entry(id.clone()).or_default();
                catch_up(register, events, recorded, Some(&tender.at))?;
            }
            None => register.complete_before(tender.at.day(), &tender.at, &self.role).map_err(below)?,
        }
        let decision = register.decide(tender, &self.role).map_err(below)?;
        self.decided = index.saturating_add(1);
        Ok(decision)
    }

    /// Records what is left of the events. Errors: those of [`Register::record`] under `/events/<id>/<place>`.
    pub fn finish(&mut self) -> Result<(), InputError> {
        for (id, events) in &self.events {
            if let Some(register) = self.registers.get_mut(id) {
                catch_up(register, events, self.recorded.entry(id.clone()).or_default(), None)?;
            }
        }
        Ok(())
    }

    /// How many are decided.
    #[must_use]
    pub const fn decided(&self) -> usize {
        self.decided
    }

    /// The registers as they are now, by the ids of their framework contracts.
    #[must_use]
    pub const fn registers(&self) -> &BTreeMap<Id, Register> {
        &self.registers
    }
}

/// Decides on many mini-tenders in the order given, each against what the ones before left of its framework contract.
///
/// `events` is what happened beside the decisions, by the ids of the framework contracts, each list in the order of
/// recording: signatures, deliveries, invoices, ends. What was recorded by the moment of a decision comes before it, the rest
/// after the last one. Where nothing is given for a framework contract, a contract whose period has ended before the
/// moment of a decision counts as delivered in full, so that its capacity is free again. The registers are those of the
/// framework contracts, by their ids; they are filled as the tenders go.
///
/// Errors: those of [`award`](crate::award) under `/tenders/<place>`, those of [`Register::record`] under
/// `/events/<id>/<place>`, and `another_framework` for a tender or events without their register. What was decided before the
/// error stands in the registers.
pub fn award_many(
    registers: &mut BTreeMap<Id, Register>,
    tenders: &[MiniTender],
    events: Map<Vec<Event>>,
    role: &Text,
) -> Result<Vec<Decision>, InputError> {
    fits(registers, &events)?;
    let mut awarding = Awarding::of(std::mem::take(registers), events, role.clone());
    let decisions = tenders.iter().map(|tender| awarding.decide(tender)).collect::<Result<_, _>>();
    let decisions = decisions.and_then(|decisions| awarding.finish().map(|()| decisions));
    *registers = awarding.registers;
    decisions
}

fn fits(registers: &BTreeMap<Id, Register>, events: &Map<Vec<Event>>) -> Result<(), InputError> {
    let unknown = events.keys().find(|id| !registers.contains_key(*id));
    unknown.map_or(Ok(()), |id| Err(no_register(registers, id, &format!("/events/{id}"))))
}

/// Records the events from a place on that were recorded by a moment.
fn catch_up(
    register: &mut Register,
    events: &[Event],
    next: &mut usize,
    until: Option<&Instant>,
) -> Result<(), InputError> {
    while let Some(event) = events.get(*next) {
        if until.is_some_and(|until| event.stamp().recorded_at > until) {
            break;
        }
        let place = format!("/events/{}/{next}", register.framework().id);
        register.record(event.clone()).map_err(|error| error.below(&place))?;
        *next = next.saturating_add(1);
    }
    Ok(())
}

fn no_register(registers: &BTreeMap<Id, Register>, id: &Id, path: &str) -> InputError {
    let known: Vec<&str> = registers.keys().map(Id::as_str).collect();
    let problem = Problem::new(ErrorCode::AnotherFramework, path).with("value", id);
    InputError::one(problem.naming("expected", known.join(", ")))
}
