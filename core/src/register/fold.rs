//! Folding events into a state.

use std::collections::BTreeMap;

use rust_decimal::Decimal;

use super::{Event, HowEnded};
use crate::contract::PartialContract;
use crate::framework::{FrameworkContract, FrameworkState, Lot, LotState, LotTerms, ParticipantState, Remaining};
use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::offer::adds_up;
use crate::time::Instant;
use crate::value::json::{Path, document_format, out_of_range, read_object};
use crate::value::{Checked, Exact, Id, Measured, Money, Quantity};

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

/// Where a partial contract stands.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ContractState {
    /// The contract.
    pub contract: PartialContract,
    /// How it ended; missing while it runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended: Option<HowEnded>,
    /// What of its price is bound: all of it, or what was delivered once it ended; in CZK.
    pub committed: Money,
}
read_object!(ContractState { required contract, optional ended, required committed });

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
    framework: Checked<FrameworkContract>,
    // INVARIANT: `state` and `contracts` are the fold of `events`; no ceiling and no capacity is passed.
    events: Vec<Event>,
    state: FrameworkState,
    contracts: BTreeMap<Id, ContractState>,
    closed: BTreeMap<Id, crate::award::Outcome>,
    /// Where in the framework contract each participant stands.
    participants: BTreeMap<Id, usize>,
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

    /// Appends an event. Errors: `ceiling_exceeded`, `capacity_exceeded`, `duplicate_id` (a second contract of a request),
    /// `unknown_contract`, `contract_ended`, `unknown_lot`, `unknown_participant`, `unknown_item`, `unit_mismatch`,
    /// `another_framework`, `outside_framework`, `invalid_event`, `out_of_range` (more delivered than ordered, a quantity
    /// between the steps of its item, a version of prices that was not in force on the day of the award). The register is
    /// then unchanged.
    pub fn record(&mut self, event: Event) -> Result<(), InputError> {
        Self::check_moments(&event)?;
        match &event {
            Event::Contracted { contract, .. } => self.contracted(contract)?,
            Event::Closed { request, lot, outcome, .. } => self.close(request, lot, *outcome)?,
            Event::Ended { request, how, delivered, happened_at, .. } => {
                self.end(request, *how, *delivered, happened_at)?;
            }
        }
        self.events.push(event);
        Ok(())
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

    /// What is left of every ceiling that binds a contract in a lot, with a participant where one is named. Errors:
    /// `unknown_lot`, `unknown_participant`.
    pub fn remaining(&self, lot: &Id, participant: Option<&Id>) -> Result<Vec<Remaining>, InputError> {
        let mut problems = Problems::new();
        if self.framework.lot(lot).is_none() {
            self.framework.has_no_lot(lot, &Path::ROOT, &mut problems);
        } else if let Some(id) =
            participant.filter(|id| self.framework.participant(id).and_then(|known| known.terms(lot)).is_none())
        {
            self.framework.has_no_participant(lot, id, &Path::ROOT, &mut problems);
        }
        InputError::unless_empty(problems)?;
        Ok(self.state.remaining(&self.framework, lot, participant))
    }

    /// The partial contracts by the request that they answer.
    #[must_use]
    pub const fn contracts(&self) -> &BTreeMap<Id, ContractState> {
        &self.contracts
    }

    /// The requests that ended without a contract.
    #[must_use]
    pub const fn closed(&self) -> &BTreeMap<Id, crate::award::Outcome> {
        &self.closed
    }

    /// Whether a request has its contract or is closed.
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

    fn contracted(&mut self, contract: &Checked<PartialContract>) -> Result<(), InputError> {
        let at = Path::ROOT.field("contract");
        let mut problems = Problems::new();
        self.check_contract(contract, &at, &mut problems);
        InputError::unless_empty(problems)?;

        let mut change = Change::of(&self.state, contract);
        change.committed = plus(change.committed, contract.price)?;
        change.lot.committed = plus(change.lot.committed, contract.price)?;
        change.lot.contracts = change.lot.contracts.saturating_add(1);
        change.participant.committed = plus(change.participant.committed, contract.price)?;
        change.participant.contracts = change.participant.contracts.saturating_add(1);
        use_capacity(&mut change.participant, contract, |used, ordered| used + ordered)?;
        change.apply(&mut self.state, contract);
        let standing =
            ContractState { contract: contract.clone().into_inner(), ended: None, committed: contract.price };
        self.contracts.insert(contract.request.clone(), standing);
        Ok(())
    }

    /// Everything that stands against a contract in this register.
    fn check_contract(&self, contract: &PartialContract, at: &Path<'_>, problems: &mut Problems) {
        if contract.framework != self.framework.id {
            let problem = Problem::new(ErrorCode::AnotherFramework, at.field("framework").pointer());
            problems.push(problem.with("value", &contract.framework).with("expected", &self.framework.id));
            return;
        }
        if self.has(&contract.request) {
            let problem = Problem::new(ErrorCode::DuplicateId, at.field("request").pointer());
            problems.push(problem.with("value", &contract.request));
        }
        let Some(lot) = self.framework.lot(&contract.lot) else {
            self.framework.has_no_lot(&contract.lot, &at.field("lot"), problems);
            return;
        };
        check_lines(lot, contract, at, problems);
        check_within(&self.framework, lot, contract, at, problems);
        let place = self.participants.get(&contract.participant);
        let holder = place.and_then(|index| self.framework.participants.get(*index));
        let terms = holder.and_then(|holder| holder.terms(&lot.id));
        let Some(terms) = terms else {
            let place = at.field("participant");
            self.framework.has_no_participant(&lot.id, &contract.participant, &place, problems);
            return;
        };
        check_price_version(terms, contract, at, problems);
        let price = contract.price.exact();
        for ceiling in self.state.remaining_for(
            &self.framework,
            (&lot.id, lot.maximum_value),
            Some((&contract.participant, terms)),
        ) {
            if price > ceiling.left {
                let problem = Problem::new(ErrorCode::CeilingExceeded, at.field("price").pointer());
                problems.push(problem.with("value", &price).with("name", ceiling.of).with("expected", ceiling.left));
            }
        }
        let mut ordered: BTreeMap<&Id, Exact> = BTreeMap::new();
        for line in &contract.lines {
            *ordered.entry(&line.item).or_default() += line.quantity.exact();
        }
        for (item, quantity) in ordered {
            let free = self.state.free_capacity(terms, &contract.participant, item);
            if let Some(free) = free.filter(|free| quantity > *free) {
                let problem = Problem::new(ErrorCode::CapacityExceeded, at.field("lines").pointer());
                problems.push(problem.with("value", quantity).with("name", item).with("expected", free));
            }
        }
    }

    fn close(&mut self, request: &Id, lot: &Id, outcome: crate::award::Outcome) -> Result<(), InputError> {
        if outcome == crate::award::Outcome::Awarded {
            let (english, czech) =
                ("what was awarded is not closed without a contract", "zadané nelze uzavřít bez smlouvy");
            return Err(InputError::one(invalid("/outcome", english, czech)));
        }
        let mut problems = Problems::new();
        if self.framework.lot(lot).is_none() {
            self.framework.has_no_lot(lot, &Path::ROOT.field("lot"), &mut problems);
        }
        InputError::unless_empty(problems)?;
        if self.has(request) {
            return Err(InputError::one(Problem::new(ErrorCode::DuplicateId, "/request").with("value", request)));
        }
        self.closed.insert(request.clone(), outcome);
        Ok(())
    }

    fn end(&mut self, request: &Id, how: HowEnded, delivered: Money, at: &Instant) -> Result<(), InputError> {
        let one = |code, path: &str| Problem::new(code, path).with("value", request);
        let Some(standing) = self.contracts.get_mut(request) else {
            return Err(InputError::one(one(ErrorCode::UnknownContract, "/request")));
        };
        if standing.ended.is_some() {
            return Err(InputError::one(one(ErrorCode::ContractEnded, "/request")));
        }
        let contract = &standing.contract;
        if *at < contract.awarded_at {
            let (english, czech) =
                ("the contract ended before it was awarded", "smlouva skončila dříve, než byla zadána");
            return Err(InputError::one(invalid("/happened_at", english, czech)));
        }
        if how == HowEnded::NotStarted && delivered > Money::ZERO {
            let (english, czech) = ("a work that never began delivers nothing", "nezahájené plnění nic nedodalo");
            return Err(InputError::one(invalid("/delivered", english, czech)));
        }
        if delivered > contract.price {
            let problem = Problem::new(ErrorCode::OutOfRange, "/delivered").with("value", delivered);
            return Err(InputError::one(problem.naming("expected", format!("0 … {}", contract.price))));
        }
        let mut change = Change::of(&self.state, contract);
        let released = minus(contract.price, delivered)?;
        change.committed = minus(change.committed, released)?;
        change.lot.committed = minus(change.lot.committed, released)?;
        change.participant.committed = minus(change.participant.committed, released)?;
        use_capacity(&mut change.participant, contract, |used, ordered| used - ordered)?;
        change.apply(&mut self.state, contract);
        standing.ended = Some(how);
        standing.committed = delivered;
        Ok(())
    }
}

/// The parts of the state that a contract touches. They are changed apart and put back together once nothing can fail any
/// more, so that an event has its whole effect or none.
struct Change {
    committed: Money,
    lot: LotState,
    participant: ParticipantState,
}

impl Change {
    fn of(state: &FrameworkState, contract: &PartialContract) -> Self {
        let in_lot = state.participants.get(&contract.lot);
        Self {
            committed: state.committed,
            lot: state.lots.get(&contract.lot).cloned().unwrap_or_default(),
            participant: in_lot.and_then(|known| known.get(&contract.participant)).cloned().unwrap_or_default(),
        }
    }

    fn apply(self, state: &mut FrameworkState, contract: &PartialContract) {
        let Self { committed, lot, participant } = self;
        state.committed = committed;
        state.lots.insert(contract.lot.clone(), lot);
        let in_lot = state.participants.or_default(&contract.lot);
        in_lot.insert(contract.participant.clone(), participant);
    }
}

/// Items that the lot has, in their units, and a price that is what the lines add up to.
fn check_lines(lot: &Lot, contract: &PartialContract, at: &Path<'_>, problems: &mut Problems) {
    let lines = at.field("lines");
    let items = lot.items_by_id();
    let mut sum = Exact::ZERO;
    for (index, line) in contract.lines.iter().enumerate() {
        let place = lines.index(index);
        sum += line.quantity.exact() * line.unit_price.exact();
        let ordered = Measured { quantity: line.quantity, unit: line.unit };
        lot.check_line(&items, (&line.item, ordered), &place, problems);
    }
    problems.extend(adds_up(&contract.price.exact(), &sum, &at.field("price").pointer()).err());
}

/// A contract is awarded and begins within the term, ends within it unless it may outlive it, and serves the region.
fn check_within(
    framework: &FrameworkContract,
    lot: &Lot,
    contract: &PartialContract,
    at: &Path<'_>,
    problems: &mut Problems,
) {
    let term = framework.term;
    let mut outside = |place: Path<'_>, value: String, expected: String| {
        let problem = Problem::new(ErrorCode::OutsideFramework, place.pointer());
        problems.push(problem.with("value", value).naming("expected", expected));
    };
    let period = at.field("period");
    for (day, place) in
        [(contract.awarded_at.day(), at.field("awarded_at")), (contract.period.from(), period.field("from"))]
    {
        if !term.contains(day) {
            outside(place, day.to_string(), format!("{} … {}", term.from(), term.to()));
        }
    }
    if contract.period.to() > term.to() && !framework.may_outlive {
        outside(period.field("to"), contract.period.to().to_string(), format!("≤ {}", term.to()));
    }
    if contract.place.region != lot.region {
        let region = at.field("place");
        outside(region.field("region"), contract.place.region.to_string(), lot.region.to_string());
    }
}

/// A contract that names a version of its participant's prices names the one in force on the day of the award.
fn check_price_version(terms: &LotTerms, contract: &PartialContract, at: &Path<'_>, problems: &mut Problems) {
    let in_force = terms.price_version_on(contract.awarded_at.day());
    if let Some(version) = contract.price_version.filter(|version| in_force != Some(*version)) {
        let expected = in_force.map_or_else(|| "–".to_owned(), |version| version.to_string());
        problems.push(out_of_range(&at.field("price_version"), version, expected));
    }
}

fn invalid(path: &str, english: &str, czech: &str) -> Problem {
    Problem::new(ErrorCode::InvalidEvent, path).naming("reason_en", english).naming("reason_cs", czech)
}

fn use_capacity(
    participant: &mut ParticipantState,
    contract: &PartialContract,
    change: impl Fn(Exact, Exact) -> Exact,
) -> Result<(), InputError> {
    for line in &contract.lines {
        let used = participant.in_use.or_default(&line.item);
        *used = Quantity::new(decimal(&change(used.exact(), line.quantity.exact()))?)?;
    }
    participant.in_use.retain(|_, quantity| *quantity != Quantity::ZERO);
    Ok(())
}

fn plus(a: Money, b: Money) -> Result<Money, InputError> {
    Money::new(decimal(&(a.exact() + b.exact()))?)
}

fn minus(a: Money, b: Money) -> Result<Money, InputError> {
    Money::new(decimal(&(a.exact() - b.exact()))?)
}

/// Sums of money and quantities are decimals of 28 digits; one that is longer is refused, never rounded.
fn decimal(sum: &Exact) -> Result<Decimal, InputError> {
    let problem = || Problem::new(ErrorCode::TooManyDigits, "/contract").with("value", sum);
    sum.to_decimal().ok_or_else(|| InputError::one(problem()))
}
