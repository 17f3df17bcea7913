//! Folding events into a state.

use std::collections::{BTreeMap, BTreeSet};

use super::Event;
use super::standing::{ContractState, Reservation};
use crate::award::{self, Decision, MiniTender, Outcome};
use crate::framework::{Binding, FrameworkContract, FrameworkState, Remaining};
use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::time::Date;
use crate::value::json::{Path, document_format, read_object};
use crate::value::{Checked, Id, Ordinal};

document_format! {
    /// The format of a register: `minitendr.register.v1`.
    RegisterFormat = "register", 1
}

/// A register as one document: the input of the operation `register`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct RegisterDocument {
    /// The format of the document.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub format: RegisterFormat,
    /// The framework contract.
    pub framework: Checked<FrameworkContract>,
    /// The events in the order in which they were recorded.
    pub events: Vec<Event>,
}
read_object!(RegisterDocument { defaulted format, required framework, required events });

/// The register of one framework contract. [`Register::decide`] has an example of a request from beginning to end.
///
/// ```
/// use minitendr::{Register, RegisterDocument};
/// let input: RegisterDocument = serde_json::from_str(r#"{"framework": {"id": "F", "authority": "Region",
///   "regime": "zzvz_2016", "term": {"from": "2026-01-01", "to": "2029-12-31"}, "maximum_value": "1000",
///   "lots": [{"id": "L", "area": "residential", "region": "CZ053", "items": [{"id": "bed", "unit": "bed_day"}],
///     "scheme": {"combine": {"kind": "lowest_price"}}}],
///   "participants": [{"id": "P", "lots": [{"lot": "L", "capacity": {"bed": "10"}}]}]},
///   "events": []}"#)?;
/// let register = Register::replay(input.framework, input.events)?;
/// assert_eq!(register.state().committed.to_string(), "0");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Register {
    pub(super) framework: Checked<FrameworkContract>,
    // INVARIANT: everything below is the fold of `events`; no ceiling and no capacity is passed.
    events: Vec<Event>,
    pub(super) state: FrameworkState,
    /// By request, in the order of their numbers.
    pub(super) contracts: BTreeMap<Id, Vec<ContractState>>,
    /// Those that have not ended, by the last day of their period.
    pub(super) running: BTreeSet<(Date, Id, Ordinal)>,
    pub(super) reservations: BTreeMap<Id, Reservation>,
    pub(super) closed: BTreeMap<Id, Outcome>,
    /// Where in the framework contract each participant stands.
    pub(super) participants: BTreeMap<Id, usize>,
}

impl Register {
    /// An empty register.
    #[must_use]
    pub fn open(framework: Checked<FrameworkContract>) -> Self {
        let ids = framework.participants.iter().map(|participant| participant.id.clone());
        let participants = ids.enumerate().map(|(index, id)| (id, index)).collect();
        Self {
            framework,
            participants,
            events: Vec::new(),
            state: FrameworkState::default(),
            contracts: BTreeMap::new(),
            running: BTreeSet::new(),
            reservations: BTreeMap::new(),
            closed: BTreeMap::new(),
        }
    }

    /// The register of a list of events. Error: that of the first event that cannot be, under its place in the list.
    pub fn replay(framework: Checked<FrameworkContract>, events: Vec<Event>) -> Result<Self, InputError> {
        let mut register = Self::open(framework);
        for (index, event) in events.into_iter().enumerate() {
            register.record(event).map_err(|error| error.below(&format!("/events/{index}")))?;
        }
        Ok(register)
    }

    /// Appends an event.
    ///
    /// ```
    /// use minitendr::{Binding, Event, Id, Register, RegisterDocument, from_json};
    /// let input: RegisterDocument = from_json(r#"{"framework": {"id": "F", "authority": "Region", "regime": "zzvz_2016",
    ///   "term": {"from": "2026-01-01", "to": "2029-12-31"}, "maximum_value": "1000",
    ///   "lots": [{"id": "L", "area": "residential", "region": "CZ053", "items": [{"id": "bed", "unit": "bed_day"}],
    ///     "scheme": {"combine": {"kind": "lowest_price"}}}],
    ///   "participants": [{"id": "P", "lots": [{"lot": "L"}]}]}, "events": []}"#)?;
    /// let mut register = Register::replay(input.framework, input.events)?;
    /// let call: Event = from_json(r#"{"kind": "reserved", "request": "R", "lot": "L", "value": "600",
    ///   "period": {"from": "2026-04-01", "to": "2026-04-30"}, "happened_at": "2026-03-10T12:00:00+01:00",
    ///   "recorded_at": "2026-03-10T12:00:00+01:00", "role": "coordinator"}"#)?;
    /// register.record(call)?;
    /// let left = register.remaining(&Binding::of(Id::parse("L")?))?;
    /// assert_eq!(left[0].left.to_string(), "400");
    /// # Ok::<(), minitendr::InputError>(())
    /// ```
    ///
    /// Errors: `ceiling_exceeded`, `capacity_exceeded`; `duplicate_id` (a number that the request has already, a request that
    /// is closed, an item given twice); `unknown_contract`, `contract_ended`, `unknown_lot`, `unknown_participant`,
    /// `unknown_item`, `unknown_source`, `missing_field` (no source where the framework contract names some),
    /// `unit_mismatch`, `another_framework`, `outside_framework`, `invalid_event`, `lines_differ`, `too_many_digits`,
    /// `out_of_range` (more delivered than ordered, more invoiced than delivered, more paid than invoiced, less ordered than
    /// delivered, a number that is not the next, a quantity between the steps of its item, a version of
    /// prices that was not in force on the day of the award). The register is then unchanged.
    pub fn record(&mut self, event: Event) -> Result<(), InputError> {
        Self::check_moments(&event)?;
        match &event {
            Event::Reserved { request, lot, value, quantities, period, source, participant, .. } => {
                let (lot, quantities) = (lot.clone(), quantities.clone());
                let (source, participant) = (source.clone(), participant.clone());
                self.reserve(
                    request,
                    Reservation { lot, value: *value, quantities, period: *period, source, participant },
                )?;
            }
            Event::Contracted { contract, .. } => self.conclude(&[contract])?,
            Event::Delivered { request, number, lines, from, to, happened_at, .. } => {
                self.deliver((request, *number), lines, [*from, *to], happened_at)?;
            }
            Event::Invoiced { request, number, value, happened_at, .. } => {
                self.invoice((request, *number), *value, happened_at)?;
            }
            Event::Paid { request, number, value, happened_at, .. } => {
                self.pay((request, *number), *value, happened_at)?;
            }
            Event::Changed { request, number, lines, price, period, happened_at, .. } => {
                self.change((request, *number), (lines, *price, *period), happened_at)?;
            }
            Event::Asked { request, lot, asked, happened_at, .. } => self.ask(request, lot, asked, happened_at)?,
            Event::Suspended { lot, participant, until, happened_at, .. } => {
                self.suspend(lot, participant, *until, happened_at)?;
            }
            Event::CapacityChanged { lot, participant, capacity, .. } => {
                self.change_capacity(lot, participant, capacity)?;
            }
            Event::Closed { request, lot, outcome, .. } => self.close(request, lot, *outcome)?,
            Event::Ended { request, number, how, delivered, happened_at, .. } => {
                self.end((request, *number), (*how, *delivered), happened_at)?;
            }
        }
        self.events.push(event);
        Ok(())
    }

    /// Appends the contracts of one decision, after those who were asked for them: all of them or none.
    pub(super) fn record_decision(&mut self, lot: &Id, events: Vec<Event>) -> Result<(), InputError> {
        let is_direct = events.iter().any(|event| matches!(event, Event::Asked { .. }));
        let before = is_direct.then(|| self.state.history_of(lot));
        let recorded = self.fold_decision(&events);
        match (&recorded, before) {
            (Ok(()), _) => self.events.extend(events),
            (Err(_), Some(before)) => self.state.restore_history(lot, before),
            (Err(_), None) => {}
        }
        recorded
    }

    fn fold_decision(&mut self, events: &[Event]) -> Result<(), InputError> {
        let mut contracts = Vec::with_capacity(events.len());
        for event in events {
            Self::check_moments(event)?;
            match event {
                Event::Contracted { contract, .. } => contracts.push(contract),
                Event::Asked { request, lot, asked, happened_at, .. } => self.ask(request, lot, asked, happened_at)?,
                _ => {}
            }
        }
        if contracts.is_empty() { Ok(()) } else { self.conclude(&contracts) }
    }

    /// The framework contract.
    #[must_use]
    pub const fn framework(&self) -> &Checked<FrameworkContract> {
        &self.framework
    }

    /// The events in the order in which they were recorded.
    #[must_use]
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// The register as one document.
    #[must_use]
    pub fn document(&self) -> RegisterDocument {
        RegisterDocument { format: RegisterFormat, framework: self.framework.clone(), events: self.events.clone() }
    }

    /// What has been ordered, and so what is left.
    #[must_use]
    pub const fn state(&self) -> &FrameworkState {
        &self.state
    }

    /// What is left of every ceiling that binds. Errors: `unknown_lot`, `unknown_participant`, `unknown_source`,
    /// `unknown_item`.
    pub fn remaining(&self, binding: &Binding) -> Result<Vec<Remaining>, InputError> {
        let mut problems = Problems::new();
        let Binding { lot: id, participant, source, items, .. } = binding;
        let at = Path::ROOT;
        if let Some(lot) = self.framework.lot(id) {
            if let Some(id) = participant.as_ref().filter(|id| self.terms(&lot.id, id).is_none()) {
                self.framework.has_no_participant(&lot.id, id, &at.field("participant"), &mut problems);
            }
            let asked = at.field("items");
            for (index, item) in items.iter().enumerate().filter(|(_, item)| lot.item(item).is_none()) {
                lot.has_no_item(item, &asked.index(index), &mut problems);
            }
        } else {
            self.framework.has_no_lot(id, &at.field("lot"), &mut problems);
        }
        if source.is_some() {
            self.framework.check_source(source.as_ref(), &at.field("source"), &mut problems);
        }
        InputError::unless_empty(problems)?;
        Ok(self.state.remaining(&self.framework, binding))
    }

    /// Decides on a mini-tender against what is left, and records nothing. What is reserved for its own request is not in
    /// its way. Errors: those of [`award`](fn@crate::award).
    pub fn award(&self, tender: &MiniTender) -> Result<Decision, InputError> {
        let earlier = self.at_first_asked(tender)?;
        let state = earlier.as_ref().unwrap_or(&self.state);
        let Some(reservation) = self.reservations.get(&tender.request.id) else {
            return award::award(&self.framework, state, tender);
        };
        let mut state = state.clone();
        state.put(self.restated(&[reservation.claim()], &[], None)?);
        award::award(&self.framework, &state, tender)
    }

    /// The partial contracts, by request and number.
    pub fn contracts(&self) -> impl Iterator<Item = &ContractState> {
        self.contracts.values().flatten()
    }

    /// A contract of a request.
    #[must_use]
    pub fn contract(&self, request: &Id, number: Ordinal) -> Option<&ContractState> {
        self.contracts.get(request)?.get(place(number))
    }

    /// What is reserved for requests whose calls are out.
    #[must_use]
    pub const fn reservations(&self) -> &BTreeMap<Id, Reservation> {
        &self.reservations
    }

    /// The requests that ended without a contract.
    #[must_use]
    pub const fn closed(&self) -> &BTreeMap<Id, Outcome> {
        &self.closed
    }

    /// Whether a request has a contract or is closed.
    pub(super) fn has(&self, request: &Id) -> bool {
        self.contracts.contains_key(request) || self.closed.contains_key(request)
    }

    /// Nothing is recorded before it happened or was awarded.
    fn check_moments(event: &Event) -> Result<(), InputError> {
        let (happened, recorded) = event.moments();
        let mut problems = Problems::new();
        if recorded < happened {
            problems.push(invalid(
                "/recorded_at",
                "it was recorded before it happened",
                "byla zapsána dříve, než nastala",
            ));
        }
        if let Event::Contracted { contract, .. } = event
            && *recorded < contract.awarded_at
        {
            let (english, czech) = ("it was recorded before it was awarded", "byla zapsána dříve, než byla zadána");
            problems.push(invalid("/recorded_at", english, czech));
        }
        InputError::unless_empty(problems)
    }
}

/// The place of a number in the list of contracts of a request.
pub(super) fn place(number: Ordinal) -> usize {
    usize::try_from(number.get()).map_or(usize::MAX, |number| number.saturating_sub(1))
}

pub(super) fn invalid(path: &str, english: &str, czech: &str) -> Problem {
    Problem::new(ErrorCode::InvalidEvent, path).naming("reason_en", english).naming("reason_cs", czech)
}
