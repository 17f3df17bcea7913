//! Folding events into a state.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::change::Change;
use super::findings::{self, RegisterFinding};
use super::invoice::Invoice;
use super::requests::Story;
use super::{ContractState, Event, Funding, Reservation, SealedText};
use crate::award::{self, AwardInput, Decision, MiniTender, Outcome};
use crate::contract::ContractName;
use crate::framework::{Binding, FrameworkContract, FrameworkState, Remaining};
use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::time::{Date, Instant};
use crate::value::json::{Path, document_format, read_object};
use crate::value::{Checked, Digest, Id, Ordinal, Reference};

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
    /// The texts whose seals stand in the events, as far as they were not erased.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub texts: Vec<SealedText>,
}
read_object!(RegisterDocument { defaulted format, required framework, required events, defaulted texts });

/// The register of one framework contract. [`Register::decide_by`] has an example of a request from beginning to end.
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
    /// What the events say of each request.
    pub(super) stories: BTreeMap<Id, Story>,
    /// The records of performance that were counted, by participant and record, and in which contract.
    pub(super) records: BTreeMap<(Id, Reference), ContractName>,
    pub(super) funding: Vec<Funding>,
    /// The documents that came, and to which request they belong.
    pub(super) documents: BTreeMap<Reference, Id>,
    /// The seals that stand in events, and whether their texts were erased.
    pub(super) seals: BTreeMap<Digest, bool>,
    /// The texts that are kept beside the events, by their seals.
    pub(super) texts: BTreeMap<Digest, SealedText>,
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
            stories: BTreeMap::new(),
            records: BTreeMap::new(),
            funding: Vec::new(),
            documents: BTreeMap::new(),
            seals: BTreeMap::new(),
            texts: BTreeMap::new(),
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

    /// The register of a document: its events, and the texts that are kept beside them. Errors: those of
    /// [`Self::replay`] and [`Self::keep`].
    pub fn of(document: RegisterDocument) -> Result<Self, InputError> {
        let RegisterDocument { framework, events, texts, .. } = document;
        let mut register = Self::replay(framework, events)?;
        for (index, text) in texts.into_iter().enumerate() {
            register.keep(text).map_err(|error| error.below(&format!("/texts/{index}")))?;
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
    /// Errors: `ceiling_exceeded`, `capacity_exceeded`, `change_limit_exceeded`, `double_funding`, `paid_twice`;
    /// `duplicate_id` (a number that the request has already, a request that is closed, an item, document, objection or
    /// invoice given twice); `unknown_contract`, `contract_ended`, `objection_open`, `offers_sealed`, `unknown_request`,
    /// `unknown_document`, `unknown_objection`, `unknown_invoice`, `unknown_seal`, `unknown_lot`, `unknown_participant`,
    /// `unknown_item`, `unknown_source`, `missing_field` (no source where the framework contract names some),
    /// `unit_mismatch`, `another_framework`, `outside_framework`, `invalid_event` (recorded before it happened, or before
    /// the event before it, among others), `lines_differ`, `too_many_digits`, `out_of_range` (more delivered than ordered,
    /// more invoiced than delivered, more paid than invoiced, a credit note over its invoice, less ordered than delivered, a
    /// price above the annex, a day outside the contract, a number that is not the next, a quantity between the steps of its
    /// item, a version of prices that was not in force on the day of the award). The register is then unchanged.
    pub fn record(&mut self, event: Event) -> Result<(), InputError> {
        Self::check_moments(&event, self.last_recorded())?;
        match &event {
            Event::Received { .. }
            | Event::Checked { .. }
            | Event::Called { .. }
            | Event::DocumentReceived { .. }
            | Event::DocumentOpened { .. }
            | Event::Objected { .. }
            | Event::ObjectionSettled { .. }
            | Event::Annulled { .. } => self.tell(&event)?,
            Event::Reserved { request, lot, value, quantities, period, source, participant, .. } => {
                let (lot, quantities) = (lot.clone(), quantities.clone());
                let (source, participant) = (source.clone(), participant.clone());
                self.reserve(
                    request,
                    Reservation { lot, value: *value, quantities, period: *period, source, participant },
                )?;
            }
            Event::Contracted { contract, .. } => self.conclude(&[contract])?,
            Event::Asked { request, lot, asked, happened_at, .. } => self.ask(request, lot, asked, happened_at)?,
            Event::Suspended { lot, participant, until, happened_at, .. } => {
                self.suspend(lot, participant, *until, happened_at)?;
            }
            Event::CapacityChanged { lot, participant, capacity, .. } => {
                self.change_capacity(lot, participant, capacity)?;
            }
            Event::Closed { request, lot, outcome, .. } => self.close(request, lot, *outcome)?,
            Event::Funded { participant, source, period, workforce, contract, .. } => {
                let (participant, source, contract) = (participant.clone(), source.clone(), contract.clone());
                self.fund(Funding { participant, source, period: *period, workforce: workforce.clone(), contract })?;
            }
            Event::Erased { seal, .. } => self.erase(*seal)?,
            of_contract => self.perform(of_contract)?,
        }
        self.events.push(event);
        Ok(())
    }

    /// Appends several events, all of them or none. Errors: those of [`Self::record`], under the place in the list.
    pub fn record_all(&mut self, events: Vec<Event>) -> Result<(), InputError> {
        let mut after = self.clone();
        for (index, event) in events.into_iter().enumerate() {
            after.record(event).map_err(|error| error.below(&format!("/{index}")))?;
        }
        *self = after;
        Ok(())
    }

    /// Folds an event about a contract.
    fn perform(&mut self, event: &Event) -> Result<(), InputError> {
        let at = event.stamp().happened_at;
        match event {
            Event::Signed { request, number, .. } => self.sign((request, *number), at),
            Event::Published { request, number, published_in, .. } => {
                self.publish((request, *number), *published_in, at)
            }
            Event::Delivered { request, number, lines, from, to, .. } => {
                self.deliver((request, *number), lines, [*from, *to], at)
            }
            Event::Accepted { request, number, lines, .. } => self.accept((request, *number), lines, at),
            Event::Invoiced { request, number, value, invoice, lines, client_paid, .. } => {
                let invoice = Invoice { value: *value, number: invoice.as_ref(), lines, client_paid: *client_paid };
                self.invoice((request, *number), &invoice, at)
            }
            Event::Credited { request, number, invoice, credit_note, value, lines, .. } => {
                self.credit((request, *number), (invoice, credit_note, *value, lines), at)
            }
            Event::Paid { request, number, value, .. } => self.pay((request, *number), *value, at),
            Event::Refunded { request, number, value, .. } => self.refund((request, *number), *value, at),
            Event::Changed { request, number, lines, price, period, ground, reason, .. } => {
                let is_reasoned = reason.is_some();
                let change = Change { lines, price: *price, period: *period, ground: *ground, is_reasoned };
                self.change((request, *number), &change, at)
            }
            Event::WorkerChanged { request, number, .. } => self.standing((request, *number), at, true).map(drop),
            Event::Ended { request, number, how, delivered, .. } => {
                self.end((request, *number), (*how, *delivered), at)
            }
            _ => Ok(()),
        }
    }

    fn last_recorded(&self) -> Option<&Instant> {
        self.events.last().map(|event| event.stamp().recorded_at)
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
        let mut before = self.last_recorded().cloned();
        for event in events {
            Self::check_moments(event, before.as_ref())?;
            before = Some(event.stamp().recorded_at.clone());
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
        RegisterDocument {
            format: RegisterFormat,
            framework: self.framework.clone(),
            events: self.events.clone(),
            texts: self.texts.values().cloned().collect(),
        }
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
        let unsealed = self.unsealed(tender)?;
        let tender = unsealed.as_ref().unwrap_or(tender);
        let state = self.state_for(tender)?;
        award::award(&self.framework, &state, tender)
    }

    /// Everything that a decision on a mini-tender would follow from now, for a certificate: ask before the decision is
    /// recorded. Errors: those that a decision has for the register's sake.
    ///
    /// ```
    /// use minitendr::{CertifyInput, MiniTender, Outcome, Register, Subject, Text, certify, from_json};
    /// let mut register = Register::open(from_json(r#"{"id": "F", "authority": "Region", "regime": "zzvz_2016",
    ///   "term": {"from": "2026-01-01", "to": "2029-12-31"},
    ///   "lots": [{"id": "L", "area": "field_and_outpatient", "region": "CZ053",
    ///     "items": [{"id": "hour", "unit": "hour"}], "scheme": {"combine": {"kind": "lowest_price"}}}],
    ///   "participants": [{"id": "P", "lots": [{"lot": "L"}]}]}"#)?);
    /// let tender: MiniTender = from_json(r#"{"request": {"id": "R", "framework": "F", "lot": "L", "office": "5309",
    ///     "received_at": "2026-03-03T09:00:00+01:00", "place": {"region": "CZ053"}, "cases": ["case-1"],
    ///     "period": {"from": "2026-04-01", "to": "2026-06-30"}, "lines": [{"item": "hour", "quantity": "40", "unit": "hour"}]},
    ///   "offers": [{"id": "1", "participant": "P", "lines": [{"item": "hour", "quantity": "40", "unit_price": "450"}]}],
    ///   "at": "2026-03-10T12:00:00+01:00"}"#)?;
    /// let decision = Some(register.award_input(&tender)?);
    /// let recorded = register.decide(&tender, &Text::parse("coordinator")?)?;
    /// let certificate = certify(&CertifyInput { evaluation: None, decision, draw: None, points_given: Vec::new(), salt: None })?;
    /// assert!(matches!(certificate.subject, Subject::Decision { result, .. } if *result == recorded));
    /// # Ok::<(), minitendr::InputError>(())
    /// ```
    pub fn award_input(&self, tender: &MiniTender) -> Result<AwardInput, InputError> {
        let tender = self.unsealed(tender)?.unwrap_or_else(|| tender.clone());
        let state = self.state_for(&tender)?.into_owned();
        Ok(AwardInput::from_parts(self.framework.clone(), state, tender))
    }

    /// What has been ordered, as a decision on a mini-tender has to see it.
    fn state_for(&self, tender: &MiniTender) -> Result<Cow<'_, FrameworkState>, InputError> {
        let earlier = self.at_first_asked(tender)?;
        let state = earlier.map_or(Cow::Borrowed(&self.state), Cow::Owned);
        let Some(reservation) = self.reservations.get(&tender.request.id) else { return Ok(state) };
        let mut state = state.into_owned();
        state.put(self.restated(&[reservation.claim()], &[], None)?);
        Ok(Cow::Owned(state))
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

    /// What is to be noticed about events.
    #[must_use]
    pub fn findings(&self) -> Vec<RegisterFinding> {
        findings::of_events(&self.events)
    }

    /// Whether a request has a contract (of an award that was not annulled) or is closed.
    pub(super) fn has(&self, request: &Id) -> bool {
        let mut contracts = self.contracts.get(request).into_iter().flatten();
        contracts.any(|standing| !standing.annulled) || self.closed.contains_key(request)
    }

    /// Nothing is recorded before it happened or was awarded, and nothing before what was recorded before.
    fn check_moments(event: &Event, before: Option<&Instant>) -> Result<(), InputError> {
        let stamp = event.stamp();
        let (happened, recorded) = (stamp.happened_at, stamp.recorded_at);
        let mut problems = Problems::new();
        if before.is_some_and(|before| recorded < before) {
            let english = "it was recorded before the event that stands before it";
            problems.push(invalid("/recorded_at", english, "byla zapsána dříve než událost, která jí předchází"));
        }
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
