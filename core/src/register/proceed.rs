//! Many mini-tenders in a row, each decided by what the ones before left.

use std::collections::BTreeMap;

use super::{Event, HowEnded, Register};
use crate::award::{Decision, MiniTender, award};
use crate::message::{ErrorCode, InputError, Problem};
use crate::time::{Date, Instant};
use crate::value::{Checked, Id, Text};

impl Register {
    /// Decides on a mini-tender against what is left, and records the contract or the end without one.
    ///
    /// What somebody still has to settle is no end: `undecided`, `not_evaluable`, `awaiting_answer` and `new_call` record
    /// nothing, and the same request can be decided again with rulings, answers or offers, at a later moment. Every other outcome without a contract closes the request.
    ///
    /// ```
    /// use minitendr::{Checked, FrameworkContract, Id, MiniTender, Outcome, Register, Text, from_json};
    /// let framework: Checked<FrameworkContract> = from_json(r#"{"id": "F", "authority": "Region", "regime": "zzvz_2016",
    ///   "term": {"from": "2026-01-01", "to": "2029-12-31"}, "maximum_value": "50000",
    ///   "lots": [{"id": "L", "area": "field_and_outpatient", "region": "CZ053",
    ///     "items": [{"id": "hour", "unit": "hour"}], "scheme": {"combine": {"kind": "lowest_price"}}}],
    ///   "participants": [{"id": "P", "lots": [{"lot": "L"}]}, {"id": "Q", "lots": [{"lot": "L"}]}]}"#)?;
    /// let mut tender: MiniTender = from_json(r#"{"request": {"id": "R", "framework": "F", "lot": "L", "office": "5309",
    ///     "received_at": "2026-03-03T09:00:00+01:00", "place": {"region": "CZ053"}, "cases": ["case-1"],
    ///     "period": {"from": "2026-04-01", "to": "2026-06-30"}, "lines": [{"item": "hour", "quantity": "40", "unit": "hour"}]},
    ///   "offers": [{"id": "1", "participant": "P", "lines": [{"item": "hour", "quantity": "40", "unit_price": "450"}]},
    ///              {"id": "2", "participant": "Q", "lines": [{"item": "hour", "quantity": "40", "unit_price": "450"}]}],
    ///   "at": "2026-03-10T12:00:00+01:00"}"#)?;
    /// let (mut register, role) = (Register::open(framework), Text::parse("coordinator")?);
    /// // Equal offers and no rule for ties: nothing is recorded, and a ruling of people goes on from here.
    /// assert_eq!(register.decide(&tender, &role)?.outcome, Outcome::Undecided);
    /// tender.rulings = from_json(r#"[{"kind": "refusal", "offer": "2", "role": "coordinator",
    ///   "reason": "no worker is free", "at": "2026-03-11T09:00:00+01:00"}]"#)?;
    /// tender.at = "2026-03-11T10:00:00+01:00".parse()?;
    /// let decision = register.decide(&tender, &role)?;
    /// assert_eq!(decision.contract().map(|contract| contract.participant.as_str()), Some("P"));
    /// let left = register.remaining(&Id::parse("L")?, None)?;
    /// assert_eq!(left[0].left.to_string(), "32000");
    /// assert!(register.decide(&tender, &role).is_err(), "a request has one contract");
    /// # Ok::<(), minitendr::InputError>(())
    /// ```
    ///
    /// Errors: those of [`award`] and of [`Register::record`]; `duplicate_id` at `/request/id` for a request that has its
    /// contract or is closed.
    pub fn decide(&mut self, tender: &MiniTender, role: &Text) -> Result<Decision, InputError> {
        let request = &tender.request.id;
        if self.has(request) {
            return Err(InputError::one(Problem::new(ErrorCode::DuplicateId, "/request/id").with("value", request)));
        }
        let decision = award(self.framework(), self.state(), tender)?;
        let stamp = || (tender.at.clone(), tender.at.clone(), role.clone());
        if decision.contracts.is_empty() && !decision.outcome.is_open() {
            let (happened_at, recorded_at, role) = stamp();
            let (request, lot, outcome) = (decision.request.clone(), decision.lot.clone(), decision.outcome);
            self.record(Event::Closed { request, lot, outcome, happened_at, recorded_at, role })?;
        }
        for contract in &decision.contracts {
            let (happened_at, recorded_at, role) = stamp();
            let contract = Checked::new(contract.clone())?;
            self.record(Event::Contracted { contract, happened_at, recorded_at, role })?;
        }
        Ok(decision)
    }

    /// Completes every running contract whose period ended before a day, as delivered in full.
    ///
    /// For planning and for data without deliveries; where deliveries are known, record them with [`Event::Ended`].
    pub fn complete_before(&mut self, day: Date, at: &Instant, role: &Text) -> Result<(), InputError> {
        let done: Vec<(Id, crate::value::Money)> = self
            .contracts()
            .values()
            .filter(|standing| standing.ended.is_none() && standing.contract.period.to() < day)
            .map(|standing| (standing.contract.request.clone(), standing.contract.price))
            .collect();
        for (request, delivered) in done {
            let (happened_at, recorded_at) = (at.clone(), at.clone());
            let how = HowEnded::Completed;
            self.record(Event::Ended { request, how, delivered, happened_at, recorded_at, role: role.clone() })?;
        }
        Ok(())
    }
}

/// Decides on many mini-tenders in the order given, each against what the ones before left of its framework contract.
///
/// A contract whose period has ended before the moment of a decision counts as delivered in full, so that its capacity is
/// free again. The registers are those of the framework contracts, by their ids; they are filled as the tenders go.
///
/// Errors: those of [`award`] under `/tenders/<place>`, and `another_framework` for a tender without its register. What
/// was decided before the error stands in the registers.
pub fn award_many(
    registers: &mut BTreeMap<Id, Register>,
    tenders: &[MiniTender],
    role: &Text,
) -> Result<Vec<Decision>, InputError> {
    let mut decisions = Vec::with_capacity(tenders.len());
    for (index, tender) in tenders.iter().enumerate() {
        let Some(register) = registers.get_mut(&tender.request.framework) else {
            let known: Vec<&str> = registers.keys().map(Id::as_str).collect();
            let problem = Problem::new(ErrorCode::AnotherFramework, format!("/tenders/{index}/request/framework"));
            return Err(InputError::one(
                problem.with("value", &tender.request.framework).naming("expected", known.join(", ")),
            ));
        };
        let decided =
            register.complete_before(tender.at.day(), &tender.at, role).and_then(|()| register.decide(tender, role));
        decisions.push(decided.map_err(|error| error.below(&format!("/tenders/{index}")))?);
    }
    Ok(decisions)
}
