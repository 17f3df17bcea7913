//! What happens to a contract: the signature, publications, another worker; and how any of it is put down.

use rust_decimal::Decimal;

use super::Register;
use super::fold::{invalid, place};
use super::names::PublishedIn;
use super::publication::PublicationState;
use super::restate::Named;
use super::standing::ContractState;
use crate::message::{ErrorCode, InputError, Problem};
use crate::time::Instant;
use crate::value::{Exact, Id, Money, Ordinal, Quantity};

/// Which contract: its request, and its number there.
pub(super) type Which<'w> = (&'w Id, Ordinal);

impl Register {
    pub(super) fn sign(&mut self, which: Which<'_>, at: &Instant) -> Result<(), InputError> {
        let mut now = self.standing(which, at, true)?.clone();
        if now.signed_at.is_some() {
            let (english, czech) = ("the contract is signed already", "smlouva je již podepsána");
            return Err(InputError::one(invalid("/request", english, czech)));
        }
        if let Some(objection) = self.open_objection(which.0) {
            let problem = Problem::new(ErrorCode::ObjectionOpen, "/request").with("value", which.0);
            return Err(InputError::one(problem.with("name", objection)));
        }
        if self.stories.get(which.0).is_some_and(|story| story.must_be_annulled) {
            let english = "an objection was upheld: the award has to be annulled";
            let czech = "námitce bylo vyhověno: zadání je třeba zrušit";
            return Err(InputError::one(invalid("/request", english, czech)));
        }
        let mut publication = PublicationState::required(now.contract.price, at.day(), false);
        if let (Some(publication), Some(first)) = (&mut publication, now.first_delivery) {
            publication.delivered_on(first);
        }
        (now.signed_at, now.publication) = (Some(at.clone()), publication);
        self.restate(now, None)
    }

    pub(super) fn publish(
        &mut self,
        which: Which<'_>,
        published_in: PublishedIn,
        at: &Instant,
    ) -> Result<(), InputError> {
        let mut now = self.standing(which, at, false)?.clone();
        let Some(signed) = &now.signed_at else {
            let (english, czech) = ("what is not signed is not published", "nepodepsané se nezveřejňuje");
            return Err(InputError::one(invalid("/request", english, czech)));
        };
        if at < signed {
            let (english, czech) = ("it was published before it was signed", "zveřejněno dříve, než bylo podepsáno");
            return Err(InputError::one(invalid("/happened_at", english, czech)));
        }
        let waits = now.publication.as_mut().filter(|publication| publication.published_on.is_none());
        if let Some(publication) = waits.filter(|_| published_in == PublishedIn::RegisterOfContracts) {
            publication.published_on = Some(at.day());
        }
        self.restate(now, None)
    }

    /// The contract that an event is about. Nothing happens to it before it was awarded, and only acceptance, invoices and
    /// payments come after its end.
    pub(super) fn standing(
        &self,
        (request, number): Which<'_>,
        at: &Instant,
        running: bool,
    ) -> Result<&ContractState, InputError> {
        let one = |code, path| Err(InputError::one(Problem::new(code, path).with("value", request)));
        let Some(standing) = self.contract(request, number) else {
            let known = self.contracts.contains_key(request);
            return one(ErrorCode::UnknownContract, if known { "/number" } else { "/request" });
        };
        // Of an annulled award nothing is left that anything could happen to.
        if standing.annulled || (running && standing.ended.is_some()) {
            return one(ErrorCode::ContractEnded, "/request");
        }
        if *at < standing.contract.awarded_at {
            let (english, czech) =
                ("it happened before the contract was awarded", "nastala dříve, než byla smlouva zadána");
            return Err(InputError::one(invalid("/happened_at", english, czech)));
        }
        Ok(standing)
    }

    /// Puts a contract where it now stands, and with it every account.
    pub(super) fn restate(&mut self, now: ContractState, held: Option<&Named<'_>>) -> Result<(), InputError> {
        let now = now.settled();
        let (request, number) = (&now.contract.request, now.contract.number);
        let known = self.contract(request, number);
        let before: Vec<_> = known.iter().map(|known| known.claim()).collect();
        let ended = known.map(|known| (known.contract.period.to(), request.clone(), number));
        let part = self.restated(&before, &[now.claim()], held)?;
        self.state.put(part);
        if let Some(ended) = ended {
            self.running.remove(&ended);
        }
        if now.ended.is_none() {
            self.running.insert((now.contract.period.to(), request.clone(), number));
        }
        let known = self.contracts.get_mut(request).and_then(|all| all.get_mut(place(number)));
        if let Some(known) = known {
            *known = now;
        }
        Ok(())
    }
}

/// A sum as money. Error: `too_many_digits`.
pub(super) fn money(sum: &Exact, path: &str) -> Result<Money, InputError> {
    Money::new(decimal(sum, path)?)
}

/// A sum as a quantity. Error: `too_many_digits`.
pub(super) fn quantity(sum: &Exact, path: &str) -> Result<Quantity, InputError> {
    Quantity::new(decimal(sum, path)?)
}

fn decimal(sum: &Exact, path: &str) -> Result<Decimal, InputError> {
    let problem = || Problem::new(ErrorCode::TooManyDigits, path).with("value", sum);
    sum.to_decimal().ok_or_else(|| InputError::one(problem()))
}
