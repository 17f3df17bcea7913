//! What waits about contracts.

use super::answer::{DueBasis, DueBy, Waiting};
use super::story::Moments;
use crate::contract::{ContractName, ContractStage, Duties, DutiesInput, Duty, DutyKind, duties};
use crate::framework::FrameworkContract;
use crate::message::{DueCode as Code, Language, fill};
use crate::register::Register;
use crate::register::invoice::left_to_invoice;
use crate::register::standing::ContractState;
use crate::time::{Date, Instant, first_second, last_second};
use crate::value::{ById, Checked, Exact, Id, Map, Quantity, Rounding};

/// What waits, and the duties of which the register does not say whether they were done.
#[derive(Default)]
pub(super) struct OfContracts {
    pub(super) waiting: Vec<Waiting>,
    pub(super) unrecorded: Vec<Waiting>,
}

/// A contract, and what is known of its moments.
struct Contract<'r> {
    standing: &'r ContractState,
    name: ContractName,
    moments: &'r Moments,
    today: Date,
}

/// Everything that waits about the contracts of a register. Of an annulled award nothing does.
pub(super) fn of(register: &Register, moments: &Moments, at: &Instant) -> OfContracts {
    let mut found = OfContracts::default();
    let framework = register.framework();
    for standing in register.contracts().filter(|standing| !standing.annulled) {
        let contract = Contract { standing, name: standing.name(), moments, today: at.day() };
        if standing.signed_at.is_none() {
            let story = register.stories.get(&contract.name.request);
            let is_held = story.is_some_and(|story| story.must_be_annulled)
                || register.open_objection(&contract.name.request).is_some();
            // What holds the signature up is an entry of its own.
            found
                .waiting
                .extend(Some(()).filter(|()| !is_held && standing.ended.is_none()).map(|()| contract.unsigned()));
        } else {
            contract.publications(framework, &mut found);
        }
        found.waiting.extend(contract.work());
        found.waiting.extend(contract.unaccepted(framework));
        found.waiting.extend(contract.uninvoiced(framework));
        found.waiting.extend(contract.unpaid());
    }
    found
}

impl Contract<'_> {
    fn waits(&self, code: Code, since: Instant) -> Waiting {
        Waiting { number: Some(self.name.number), ..Waiting::new(code, self.name.request.clone(), since) }
    }

    fn waits_for_participant(&self, code: Code, since: Instant) -> Waiting {
        let participant = Some(self.standing.contract.participant.clone());
        Waiting { by: DueBy::Participant, participant, ..self.waits(code, since) }
    }

    fn unsigned(&self) -> Waiting {
        let contract = &self.standing.contract;
        self.waits(Code::ContractUnsigned, contract.awarded_at.clone()).with("value", &contract.participant)
    }

    /// What the law asks for once a contract is signed. What the framework contract set aside is not due.
    fn publications(&self, framework: &Checked<FrameworkContract>, found: &mut OfContracts) {
        let Some(signed) = &self.standing.signed_at else { return };
        let mut list = self.duties(framework, signed.day());
        let of_register = list.iter().position(|duty| duty.duty == DutyKind::ContractsRegister);
        let of_register = of_register.map(|place| list.remove(place));
        found.waiting.extend(self.unpublished(signed, of_register));
        for duty in list.into_iter().filter(|duty| duty.overridden_by.is_none() && duty.duty != DutyKind::Records) {
            let due = duty.due.and_then(last_second).map(|until| (until, DueBasis::Law));
            let citation = Some(duty.citation.clone());
            if duty.duty == DutyKind::BuyersProfile {
                if let Some(day) = duty.due.filter(|_| !self.moments.is_on_profile(&self.name)) {
                    let waiting = self.waits(Code::ProfileUnpublished, signed.clone()).with("value", day);
                    let waiting = waiting.with("confidence", duty.citation.confidence);
                    found.waiting.push(Waiting { due, citation, duty: Some(duty), ..waiting });
                }
                continue;
            }
            let is_written = matches!(duty.duty, DutyKind::WrittenConfirmation);
            let waiting = if is_written {
                self.waits_for_participant(Code::DutyUnrecorded, signed.clone())
            } else {
                self.waits(Code::DutyUnrecorded, signed.clone())
            };
            let waiting = waiting
                .with("duty_cs", duty.reason.message(Language::Czech))
                .with("duty_en", duty.reason.message(Language::English));
            found.unrecorded.push(Waiting { due, citation, duty: Some(duty), ..waiting });
        }
    }

    /// The publication in the register of contracts, as the fold knows it: also that of a change by which the price passed
    /// the limit.
    fn unpublished(&self, signed: &Instant, duty: Option<Duty>) -> Option<Waiting> {
        let publication = self.standing.publication.as_ref().filter(|known| known.published_on.is_none())?;
        if duty.as_ref().is_some_and(|duty| duty.overridden_by.is_some()) {
            return None;
        }
        let since = if publication.by_change { first_second(publication.since)? } else { signed.clone() };
        let mut waiting = self.waits(Code::ContractUnpublished, since).with("value", publication.due);
        if publication.by_change {
            waiting = waiting.with("changed", publication.since);
        }
        if let Some(void) = publication.void_after {
            waiting = waiting.with("void", void);
        }
        let due = last_second(publication.due).map(|until| (until, DueBasis::Law));
        let duty = duty.filter(|_| !publication.by_change);
        Some(Waiting { due, citation: Some(publication.citation.clone()), duty, ..waiting })
    }

    /// The duties of the contract as it is now. Beyond the year 9989 there are none: the records would be kept longer than the
    /// calendar goes.
    fn duties(&self, framework: &Checked<FrameworkContract>, signed: Date) -> Vec<Duty> {
        let begins = self.standing.contract.period.from();
        let ended = self.moments.ended(&self.name).map(Instant::day);
        let of = |contract| {
            duties(&DutiesInput {
                framework: framework.clone(),
                contract,
                concluded_on: Some(signed),
                offered: None,
                performance_ends: ended.filter(|ended| *ended >= begins),
            })
        };
        let found = Checked::new(self.standing.contract.clone()).and_then(of);
        found.map(|Duties { duties }| duties).unwrap_or_default()
    }

    /// The work that should have begun, or be over.
    fn work(&self) -> Option<Waiting> {
        let ContractState { contract, stage, ended, delivered, .. } = self.standing;
        if ended.is_some() {
            return None;
        }
        let (from, to) = (contract.period.from(), contract.period.to());
        if self.today > to {
            let waiting = self.waits(Code::ContractNotEnded, first_second(to.plus_days(1)?)?).with("value", to);
            return Some(waiting.with("delivered", delivered).with("price", contract.price));
        }
        (*stage == ContractStage::Effective && self.today >= from)
            .then(|| Some(self.waits_for_participant(Code::WorkNotBegun, first_second(from)?).with("value", from)))
            .flatten()
    }

    /// What the office did not accept: where acceptance comes before the invoice, or some of the contract was accepted.
    fn unaccepted(&self, framework: &FrameworkContract) -> Option<Waiting> {
        let ContractState { delivered_by_item: delivered, accepted_by_item: accepted, .. } = self.standing;
        if !framework.invoice_after_acceptance && accepted.is_empty() {
            return None;
        }
        let missing = missing(delivered, accepted);
        if missing.is_empty() {
            return None;
        }
        let since = self.moments.more_delivered_than(&self.name, accepted)?;
        let listed = |of: &dyn Fn(&Id, &Exact) -> String| {
            missing.iter().map(|(item, left)| of(item, left)).collect::<Vec<_>>().join(", ")
        };
        let units = ById::new(self.standing.contract.lines.iter().map(|line| (&line.item, line.unit)));
        let said = |language| {
            listed(&|item, left| {
                let unit = units.get(item).map(|unit| ("unit", unit.to_string()));
                let values: Vec<_> =
                    [("value", left.to_string()), ("item", item.to_string())].into_iter().chain(unit).collect();
                fill("{value|unit} `{item}`", &values, Some(language))
            })
        };
        let waiting = self.waits(Code::NotAccepted, since.clone());
        let waiting = waiting.with("value", listed(&|item, left| format!("{left} `{item}`")));
        let waiting = waiting.with("value_en", said(Language::English)).with("value_cs", said(Language::Czech));
        Some(Waiting { by: DueBy::Office, ..waiting })
    }

    /// What the participant may invoice and did not.
    fn uninvoiced(&self, framework: &FrameworkContract) -> Option<Waiting> {
        let left = left_to_invoice(self.standing, framework.invoice_after_acceptance);
        // A part of a heller that rounds down is nobody's to invoice.
        if !left.round(2, Rounding::HalfUp).is_positive() {
            return None;
        }
        let gross = self.standing.invoiced.exact() + self.standing.client_paid.exact();
        // Of a contract without recorded deliveries its end says what was delivered.
        let since = self.moments.more_to_invoice_than(&self.name, &gross).or_else(|| self.moments.ended(&self.name))?;
        Some(self.waits_for_participant(Code::NotInvoiced, since.clone()).with("value", left))
    }

    fn unpaid(&self) -> Option<Waiting> {
        let left = self.standing.invoiced.exact() - self.standing.paid.exact();
        let since = self.moments.more_invoiced_than(&self.name, &self.standing.paid.exact())?;
        left.is_positive().then(|| self.waits(Code::NotPaid, since.clone()).with("value", left))
    }
}

/// Units of items that were delivered and not accepted, as a sentence lists them.
fn missing<'d>(delivered: &'d Map<Quantity>, accepted: &Map<Quantity>) -> Vec<(&'d Id, Exact)> {
    let left = |(item, units): (&'d Id, &Quantity)| {
        let left: Exact = units.exact() - accepted.get(item).copied().unwrap_or_default().exact();
        left.is_positive().then_some((item, left))
    };
    delivered.iter().filter_map(left).collect()
}
