//! What has been ordered in a replication: the state that awards read, kept by the claims of the register.

use crate::award::Asked;
use crate::contract::{HowEnded, PartialContract};
use crate::framework::{FrameworkContract, FrameworkState, Way};
use crate::message::InputError;
use crate::register::{ContractState, fold_asked};
use crate::time::Instant;
use crate::value::{Id, Money};

/// A contract that has not ended.
#[derive(Debug)]
pub(super) struct Running {
    pub(super) standing: ContractState,
    pub(super) participant: usize,
    pub(super) lot: usize,
    /// The first second after its last day, and the second of the award.
    pub(super) until: i64,
    pub(super) since: i64,
}

/// The state and the contracts that use capacity.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    pub(super) state: FrameworkState,
    pub(super) running: Vec<Option<Box<Running>>>,
}

impl Ledger {
    /// A contract is concluded; its place among those that run.
    pub(super) fn conclude(
        &mut self,
        framework: &FrameworkContract,
        contract: &PartialContract,
        (participant, lot): (usize, usize),
        (since, until): (i64, i64),
    ) -> Result<usize, InputError> {
        let standing = ContractState::concluded(contract.clone());
        self.state.add_claim(framework, &standing.claim(), false)?;
        self.state.count_contract(&contract.lot, &contract.participant);
        let place = self.running.len();
        self.running.push(Some(Box::new(Running { standing, participant, lot, until, since })));
        Ok(place)
    }

    /// A contract ends; what ended. What was not delivered is free again.
    pub(super) fn end(
        &mut self,
        framework: &FrameworkContract,
        place: usize,
        how: HowEnded,
        delivered: Option<Money>,
    ) -> Result<Option<Box<Running>>, InputError> {
        let Some(mut running) = self.running.get_mut(place).and_then(Option::take) else { return Ok(None) };
        self.state.add_claim(framework, &running.standing.claim(), true)?;
        let delivered = delivered.unwrap_or(running.standing.contract.price);
        let standing = &mut running.standing;
        (standing.ended, standing.committed, standing.delivered) = (Some(how), delivered, delivered);
        self.state.add_claim(framework, &standing.claim(), false)?;
        Ok(Some(running))
    }

    /// Those who were asked for an order that has ended.
    pub(super) fn asked(
        &mut self,
        framework: &FrameworkContract,
        lot: &Id,
        asked: &[Asked],
        at: &Instant,
    ) -> Result<(), InputError> {
        let path = framework.lot(lot).and_then(|lot| lot.path.as_ref());
        for one in asked.iter().filter(|one| one.outcome.is_settled()) {
            let rule = path.and_then(|path| path.rule(&one.rule)).map(|rule| &rule.way);
            let Some(Way::Direct { rule, suspension, .. }) = rule else { continue };
            fold_asked(&mut self.state, (rule.clone(), *suspension), lot, one, at)?;
        }
        Ok(())
    }

    /// The state for an order that was first asked about earlier: what is left is what is left now, whose turn it is what it
    /// was then; and room that came free since is for later orders, so that nobody comes before who has answered.
    pub(super) fn since(&self, earlier: &FrameworkState, lot: &Id) -> FrameworkState {
        let mut state = self.state.clone();
        state.take_turns(lot, earlier);
        for (id, then) in earlier.participants.get(lot).into_iter().flatten() {
            let now = state.participants.or_default(lot).or_default(id);
            for (item, in_use) in &then.in_use {
                let used = now.in_use.or_default(item);
                *used = (*used).max(*in_use);
            }
        }
        state
    }
}
