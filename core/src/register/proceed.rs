//! Many mini-tenders in a row, each decided by what the ones before left.

use super::standing::value_of;
use super::{Event, Register};
use crate::award::{Decision, MiniTender, award};
use crate::contract::HowEnded;
use crate::message::{ErrorCode, InputError, Problem};
use crate::request::Request;
use crate::time::{Date, Instant};
use crate::value::json::read_object;
use crate::value::{Checked, Id, Ordinal, Text};

/// Who records something, in which role.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct By {
    /// In which role.
    pub role: Text,
    /// By whom: the number of an employee or a pseudonym, never a name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Id>,
}
read_object!(By { required role, optional actor });

impl From<&Text> for By {
    fn from(role: &Text) -> Self {
        Self { role: role.clone(), actor: None }
    }
}

impl Register {
    /// As [`Self::decide_by`], where nobody is named.
    pub fn decide(&mut self, tender: &MiniTender, role: &Text) -> Result<Decision, InputError> {
        self.decide_by(tender, &role.into())
    }

    /// Decides on a mini-tender against what is left, and records the contract or the end without one.
    ///
    /// What somebody still has to settle is no end: `undecided`, `not_evaluable`, `awaiting_answer` and `new_call` record
    /// nothing, and the same request can be decided again with rulings, answers or offers, at a later moment. Every other
    /// outcome without a contract closes the request. Who was asked directly, and what came of it, is recorded with the end.
    ///
    /// ```
    /// use minitendr::{Binding, Checked, FrameworkContract, Id, MiniTender, Outcome, Register, Text, from_json};
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
    /// let left = register.remaining(&Binding::of(Id::parse("L")?))?;
    /// assert_eq!(left[0].left.to_string(), "32000");
    /// assert!(register.decide(&tender, &role).is_err(), "a request is decided once");
    /// # Ok::<(), minitendr::InputError>(())
    /// ```
    ///
    /// Several contracts of one decision are recorded together or not at all, and pass no ceiling together. What was reserved
    /// for the request is free for them.
    ///
    /// A request whose award was annulled is decided again; the numbers of its contracts go on. Where the register knows the
    /// end of the offer period, or that an offer was not opened yet, that holds here too.
    ///
    /// Errors: those of [`award`](fn@crate::award) and of [`Register::record`]; `offer_unopened`; `duplicate_id` at `/request/id` for a request
    /// that has a contract or is closed, `unknown_contract` at `/request/continues` for one that there is not, or of another.
    pub fn decide_by(&mut self, tender: &MiniTender, by: &By) -> Result<Decision, InputError> {
        let unsealed = self.unsealed(tender)?;
        let tender = unsealed.as_ref().unwrap_or(tender);
        let request = &tender.request.id;
        if self.has(request) {
            return Err(InputError::one(Problem::new(ErrorCode::DuplicateId, "/request/id").with("value", request)));
        }
        self.check_continuation(&tender.request)?;
        let mut decision = self.without_reservation(request, |register| {
            let earlier = register.at_first_asked(tender)?;
            award(&register.framework, earlier.as_ref().unwrap_or(&register.state), tender)
        })?;
        if decision.outcome.is_open() {
            return Ok(decision);
        }
        // What an annulled award left keeps its numbers.
        let before = self.contracts.get(request).map_or(0, Vec::len);
        for (place, contract) in decision.contracts.iter_mut().enumerate() {
            contract.number = Ordinal::place(before.saturating_add(place));
        }
        let decision = decision;
        let stamp = || (tender.at.clone(), tender.at.clone(), by.role.clone(), by.actor.clone());
        let mut events = Vec::with_capacity(decision.contracts.len().saturating_add(decision.asked.len()));
        // Whose time was still running when a request was withdrawn has not answered.
        for asked in decision.asked.iter().filter(|asked| asked.outcome.is_settled()) {
            let (_, recorded_at, role, actor) = stamp();
            let happened_at = asked.answered_at.clone().unwrap_or_else(|| tender.at.clone());
            let (request, lot, asked) = (decision.request.clone(), decision.lot.clone(), asked.clone());
            let late_reason = None;
            events.push(Event::Asked { request, lot, asked, happened_at, recorded_at, role, actor, late_reason });
        }
        for contract in &decision.contracts {
            let (happened_at, recorded_at, role, actor) = stamp();
            let contract = Checked::new(contract.clone())?;
            events.push(Event::Contracted { contract, happened_at, recorded_at, role, actor, late_reason: None });
        }
        self.record_decision(&decision.lot, events)?;
        if decision.contracts.is_empty() {
            let (happened_at, recorded_at, role, actor) = stamp();
            let (request, lot, outcome) = (decision.request.clone(), decision.lot.clone(), decision.outcome);
            let late_reason = None;
            self.record(Event::Closed { request, lot, outcome, happened_at, recorded_at, role, actor, late_reason })?;
        }
        Ok(decision)
    }

    /// A request continues a contract that there is, with the participant that has it.
    fn check_continuation(&self, request: &Request) -> Result<(), InputError> {
        let Some(continued) = &request.continues else { return Ok(()) };
        let standing = self.contract(&continued.request, continued.number);
        if standing.is_some_and(|standing| standing.contract.participant == continued.participant) {
            return Ok(());
        }
        let problem = Problem::new(ErrorCode::UnknownContract, "/request/continues");
        Err(InputError::one(problem.with("value", &continued.request)))
    }

    /// What is reserved for a request is not in the way of its own contracts: it is free while they are decided on.
    fn without_reservation<T>(
        &mut self,
        request: &Id,
        decide: impl FnOnce(&Self) -> Result<T, InputError>,
    ) -> Result<T, InputError> {
        let Some(reservation) = self.reservations.get(request) else { return decide(self) };
        let claim = [reservation.claim()];
        let held = self.state.part(&self.framework, claim.iter());
        let free = self.restated(&claim, &[], None)?;
        self.state.put(free);
        let decided = decide(self);
        self.state.put(held);
        decided
    }

    /// Completes every running contract whose period ended before a day, as delivered in full.
    ///
    /// For planning and for data without deliveries. Where some were recorded, they are all that was delivered, and a
    /// contract with less than it ordered ends early.
    pub fn complete_before(&mut self, day: Date, at: &Instant, role: &Text) -> Result<(), InputError> {
        while let Some((_, request, number)) = self.running.first().filter(|(to, ..)| *to < day) {
            let (request, number) = (request.clone(), *number);
            let Some(standing) = self.contract(&request, number) else { return Ok(()) };
            let price = standing.contract.price;
            let is_recorded = !standing.delivered_by_item.is_empty();
            let delivered = if is_recorded { standing.delivered } else { price };
            let is_all = !is_recorded || value_of(&standing.delivered_by_item, &standing.contract.lines).1;
            let how = if is_all { HowEnded::Completed } else { HowEnded::EndedEarly };
            let (happened_at, recorded_at, role) = (at.clone(), at.clone(), role.clone());
            let (actor, late_reason) = (None, None);
            self.record(Event::Ended {
                request,
                number,
                how,
                delivered,
                happened_at,
                recorded_at,
                role,
                actor,
                late_reason,
            })?;
        }
        Ok(())
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;
    use crate::award::Outcome;
    use crate::from_json;
    use crate::value::Money;

    const STAMP: &str =
        r#""happened_at": "2026-03-10T12:00:00+01:00", "recorded_at": "2026-03-10T12:00:00+01:00", "role": "r""#;

    fn register() -> Register {
        let framework = from_json(
            r#"{"id": "F", "authority": "Region", "regime": "zzvz_2016", "maximum_value": "30000",
            "term": {"from": "2026-01-01", "to": "2029-12-31"},
            "lots": [{"id": "L", "area": "field_and_outpatient", "region": "CZ053",
              "items": [{"id": "hour", "unit": "hour"}], "scheme": {"combine": {"kind": "lowest_price"}}}],
            "participants": [{"id": "P", "lots": [{"lot": "L"}]}, {"id": "Q", "lots": [{"lot": "L"}]}]}"#,
        );
        Register::open(framework.unwrap())
    }

    fn contracted(number: u32, price: &str) -> Event {
        let contract = format!(
            r#"{{"kind": "contracted", "contract": {{"framework": "F", "lot": "L", "request": "R", "number": {number},
            "participant": "P", "lines": [{{"item": "hour", "unit": "hour", "quantity": "1", "unit_price": "{price}"}}],
            "price": "{price}", "children": 1, "place": {{"region": "CZ053"}},
            "period": {{"from": "2026-04-01", "to": "2026-06-30"}}, "awarded_at": "2026-03-10T12:00:00+01:00"}}, {STAMP}}}"#
        );
        from_json(&contract).unwrap()
    }

    #[test]
    fn contracts_of_one_decision_pass_no_ceiling_together() {
        let mut register = register();
        let empty = register.clone();
        let refused = register
            .record_decision(&Id::parse("L").unwrap(), vec![contracted(1, "20000"), contracted(2, "10000.01")])
            .unwrap_err();
        assert_eq!(refused.problems().first().map(Problem::code), Some(ErrorCode::CeilingExceeded));
        assert_eq!(register, empty);
        register
            .record_decision(&Id::parse("L").unwrap(), vec![contracted(1, "20000"), contracted(2, "10000")])
            .unwrap();
        assert_eq!((register.contracts().count(), register.events().len()), (2, 2));
    }

    #[test]
    fn what_is_reserved_for_a_request_is_free_for_it_alone() {
        let mut register = register();
        let call = r#"{"kind": "reserved", "request": "R", "lot": "L", "value": "25000",
            "period": {"from": "2026-04-01", "to": "2026-06-30"}, "#;
        register.record(from_json(&format!("{call}{STAMP}}}")).unwrap()).unwrap();
        let tender = |request: &str| -> MiniTender {
            let text = format!(
                r#"{{"request": {{"id": "{request}", "framework": "F", "lot": "L", "office": "5309", "cases": ["c"],
                "received_at": "2026-03-03T09:00:00+01:00", "place": {{"region": "CZ053"}},
                "period": {{"from": "2026-04-01", "to": "2026-06-30"}},
                "lines": [{{"item": "hour", "quantity": "40", "unit": "hour"}}]}}, "at": "2026-03-10T12:00:00+01:00",
                "offers": [{{"id": "1", "participant": "P", "lines": [{{"item": "hour", "quantity": "40", "unit_price": "450"}}]}}]}}"#
            );
            from_json(&text).unwrap()
        };
        let role = Text::parse("coordinator").unwrap();
        assert_eq!(register.award(&tender("S")).unwrap().outcome, Outcome::CeilingReached);
        let before = register.clone();
        assert_eq!(register.award(&tender("R")).unwrap().outcome, Outcome::Awarded);
        assert_eq!(register, before);
        assert_eq!(register.decide(&tender("R"), &role).unwrap().outcome, Outcome::Awarded);
        assert_eq!(register.state().reserved, Money::ZERO);
        assert_eq!(register.state().committed.to_string(), "18000");
        assert!(register.reservations().is_empty());
    }
}
