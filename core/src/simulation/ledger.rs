//! What has been ordered in a replication: the state that awards read, kept by the claims of the register, and the same in
//! whole numbers for what needs no documents.

use super::arrival::Arrival;
use super::case::FirstAsked;
use super::slab::{Key, Slab};
use crate::award::{Asked, QuickLine};
use crate::contract::{HowEnded, PartialContract};
use crate::framework::{Accounts, FrameworkContract, FrameworkState, Lot, MONEY, Taken, Way};
use crate::message::InputError;
use crate::register::{ContractState, fold_asked};
use crate::time::Instant;
use crate::value::{Exact, Id, Money};

/// A contract that has not ended.
#[derive(Debug)]
pub(super) struct Running {
    pub(super) what: What,
    /// The request, and whether this is the first of its contracts.
    pub(super) arrival: Arrival,
    pub(super) is_first: bool,
    pub(super) participant: usize,
    pub(super) lot: usize,
    /// The first second of its period, the first after its last day, and the second of the award.
    pub(super) from: i64,
    pub(super) until: i64,
    pub(super) since: i64,
}

/// What a contract is of.
#[derive(Debug)]
pub(super) enum What {
    /// As it was awarded.
    Document(Box<ContractState>),
    /// All of a request, at a price in units of 10⁻⁸ CZK, for a period that begins in a year.
    Whole { price: i128, year: i32 },
}

/// The rules under which the state is read, and the ids of all participants.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rules<'r> {
    pub(super) framework: &'r FrameworkContract,
    pub(super) people: &'r [Id],
}

/// The state and the contracts that use capacity.
#[derive(Debug, Default)]
pub(super) struct Ledger {
    state: FrameworkState,
    pub(super) accounts: Accounts,
    pub(super) running: Slab<Running>,
}

impl Ledger {
    /// Other rules hold.
    pub(super) fn read(&mut self, rules: Rules<'_>) {
        self.accounts.read(rules.framework, rules.people, &self.state);
    }

    /// The state with everything in it.
    pub(super) fn state(&mut self, rules: Rules<'_>) -> Result<&FrameworkState, InputError> {
        self.accounts.settle(rules.framework, rules.people, &mut self.state)?;
        Ok(&self.state)
    }

    /// Changes the state of a lot.
    pub(super) fn change(
        &mut self,
        rules: Rules<'_>,
        lot: usize,
        change: impl FnOnce(&mut FrameworkState) -> Result<(), InputError>,
    ) -> Result<(), InputError> {
        self.accounts.settle(rules.framework, rules.people, &mut self.state)?;
        change(&mut self.state)?;
        self.accounts.read_lot(rules.framework, rules.people, &self.state, lot);
        Ok(())
    }

    /// A contract is concluded upon its document.
    pub(super) fn conclude(
        &mut self,
        rules: Rules<'_>,
        contract: &PartialContract,
        (participant, arrival, is_first): (usize, &Arrival, bool),
        (from, since, until): (i64, i64, i64),
    ) -> Result<Key, InputError> {
        let (standing, lot) = (Box::new(ContractState::concluded(contract.clone())), arrival.lot);
        self.change(rules, lot, |state| {
            state.add_claim(rules.framework, &standing.claim(), false)?;
            state.count_contract(&contract.lot, &contract.participant);
            Ok(())
        })?;
        let (what, arrival) = (What::Document(standing), *arrival);
        Ok(self.running.put(Running { what, arrival, is_first, participant, lot, from, until, since }))
    }

    /// A contract of the whole of a request is concluded.
    pub(super) fn conclude_whole(
        &mut self,
        (arrival, lines, year): (&Arrival, &[QuickLine], i32),
        (participant, price): (usize, i128),
        (from, since, until): (i64, i64, i64),
    ) -> Key {
        let lot = arrival.lot;
        self.take(lines, Taken { lot, participant, committed: price, delivered: 0, year, is_over: false });
        let (what, arrival, is_first) = (What::Whole { price, year }, *arrival, true);
        self.running.put(Running { what, arrival, is_first, participant, lot, from, until, since })
    }

    fn take(&mut self, lines: &[QuickLine], taken: Taken) {
        self.accounts.take(taken, lines.iter().map(|line| (line.item, line.quantity)));
    }

    /// A contract ends with this value delivered, or with all of it. What was not delivered is free again.
    pub(super) fn end(
        &mut self,
        rules: Rules<'_>,
        running: &mut Running,
        lines: &[QuickLine],
        (how, delivered): (HowEnded, Option<Money>),
    ) -> Result<(), InputError> {
        let (lot, participant) = (running.lot, running.participant);
        match &mut running.what {
            What::Whole { price, year } => {
                let year = *year;
                let delivered = delivered.and_then(|delivered| crate::framework::whole(delivered.decimal(), MONEY));
                let delivered = delivered.unwrap_or(*price);
                let released = delivered.saturating_sub(*price);
                self.take(lines, Taken { lot, participant, committed: released, delivered, year, is_over: true });
                Ok(())
            }
            What::Document(standing) => self.change(rules, lot, |state| {
                state.add_claim(rules.framework, &standing.claim(), true)?;
                let delivered = delivered.unwrap_or(standing.contract.price);
                (standing.ended, standing.committed, standing.delivered) = (Some(how), delivered, delivered);
                state.add_claim(rules.framework, &standing.claim(), false)
            }),
        }
    }

    /// Whether the whole numbers are those of the state.
    #[cfg(test)]
    pub(super) fn agrees(&self, rules: Rules<'_>) -> bool {
        let (mut settled, mut state, mut read) = (self.accounts.clone(), self.state.clone(), Accounts::default());
        let is_settled = settled.settle(rules.framework, rules.people, &mut state).is_ok();
        read.read(rules.framework, rules.people, &state);
        is_settled && settled == read
    }

    /// Those who were asked for an order that has ended.
    pub(super) fn asked(
        &mut self,
        rules: Rules<'_>,
        (framework, place): (&FrameworkContract, usize),
        asked: &[Asked],
        at: &Instant,
    ) -> Result<(), InputError> {
        let Some(known) = framework.lots.get(place) else { return Ok(()) };
        let (lot, path) = (&known.id, known.path.as_ref());
        self.change(rules, place, |state| {
            for one in asked.iter().filter(|one| one.outcome.is_settled()) {
                let rule = path.and_then(|path| path.rule(&one.rule)).map(|rule| &rule.way);
                let Some(Way::Direct { rule, suspension, .. }) = rule else { continue };
                fold_asked(state, (rule.clone(), *suspension), lot, one, at)?;
            }
            Ok(())
        })
    }

    /// How a lot stands, for an order of which the first participant is asked now.
    pub(super) fn first_asked(
        &mut self,
        rules: Rules<'_>,
        lot: usize,
        has_turns: Option<bool>,
    ) -> Result<FirstAsked, InputError> {
        Ok(match has_turns.and_then(|has_turns| self.accounts.earlier(lot, has_turns)) {
            Some(earlier) => FirstAsked::Units(earlier),
            None => FirstAsked::State(Box::new(self.state(rules)?.clone())),
        })
    }

    /// The state for an order that was first asked about earlier: what is left is what is left now, whose turn it is what it
    /// was then; and room that came free since is for later orders, so that nobody comes before who has answered.
    pub(super) fn since(
        &mut self,
        rules: Rules<'_>,
        earlier: &FirstAsked,
        lot: &Lot,
    ) -> Result<FrameworkState, InputError> {
        let mut state = self.state(rules)?.clone();
        let earlier = match earlier {
            FirstAsked::Units(earlier) => {
                earlier.put_back(lot, rules.people, &mut state)?;
                return Ok(state);
            }
            FirstAsked::State(earlier) => earlier,
        };
        let lot = &lot.id;
        state.take_turns(lot, earlier);
        for (id, then) in earlier.participants.get(lot).into_iter().flatten() {
            let now = state.participants.or_default(lot).or_default(id);
            for (item, in_use) in &then.in_use {
                let used = now.in_use.or_default(item);
                *used = (*used).max(*in_use);
            }
        }
        Ok(state)
    }
}

impl Running {
    /// The price in CZK.
    pub(super) fn price(&self) -> Exact {
        match &self.what {
            What::Document(standing) => standing.contract.price.exact(),
            What::Whole { price, .. } => Exact::ratio(*price, 10_i128.saturating_pow(MONEY)).unwrap_or_default(),
        }
    }
}
