//! What has a limit, how it stands, and what each contract takes of it.

use super::answer::AccountKind;
use crate::framework::{Ceiling, CeilingState, Claim, FrameworkContract};
use crate::register::{ContractState, Register, Reservation};
use crate::time::Date;
use crate::value::{Exact, Id, Money, Number, Unit};

/// An account before anything is forecast.
pub(crate) struct Account<'r> {
    pub(crate) kind: AccountKind,
    pub(crate) of: &'r Id,
    pub(crate) lot: Option<&'r Id>,
    pub(crate) unit: Option<Unit>,
    pub(crate) limit: Option<Number>,
    pub(crate) now: CeilingState,
    ceiling: Option<&'r Ceiling>,
}

/// All accounts of a register: the framework contract, then what has a maximum of lots and participants, the further ceilings,
/// and the sources.
pub(crate) fn of(register: &Register) -> Vec<Account<'_>> {
    let (framework, state) = (&**register.framework(), register.state());
    let mut accounts = Vec::new();
    let mut put = |kind, of, lot, limit: Option<Money>, now: CeilingState| {
        let limit = limit.map(|limit| Number::from(limit.decimal()));
        accounts.push(Account { kind, of, lot, unit: None, limit, now, ceiling: None });
    };
    let whole = sums([state.reserved, state.committed, state.delivered, state.invoiced, state.paid]);
    put(AccountKind::Framework, &framework.id, None, framework.maximum_value, whole);
    for lot in framework.lots.iter().filter(|lot| lot.maximum_value.is_some()) {
        let known = state.lots.get(&lot.id).cloned().unwrap_or_default();
        let now = sums([known.reserved, known.committed, known.delivered, known.invoiced, known.paid]);
        put(AccountKind::Lot, &lot.id, None, lot.maximum_value, now);
    }
    for participant in &framework.participants {
        for terms in participant.lots.iter().filter(|terms| terms.maximum_value.is_some()) {
            let of_lot = state.participants.get(&terms.lot);
            let known = of_lot.and_then(|of_lot| of_lot.get(&participant.id)).cloned().unwrap_or_default();
            let now = sums([known.reserved, known.committed, known.delivered, known.invoiced, known.paid]);
            put(AccountKind::Participant, &participant.id, Some(&terms.lot), terms.maximum_value, now);
        }
    }
    for ceiling in &framework.ceilings {
        let counted = ceiling.item.as_ref().filter(|_| ceiling.maximum_quantity.is_some());
        let unit = counted.and_then(|item| Some(framework.lot(ceiling.lots.first()?)?.item(item)?.unit));
        let (limit, now) = (Some(ceiling.maximum()), state.ceilings.get(&ceiling.id).cloned().unwrap_or_default());
        let (kind, of, lot) = (AccountKind::Ceiling, &ceiling.id, None);
        accounts.push(Account { kind, of, lot, unit, limit, now, ceiling: Some(ceiling) });
    }
    for source in &framework.funding_sources {
        let mut now = CeilingState::default();
        let contracts = register.contracts().map(ContractState::claim);
        for claim in contracts.chain(register.reservations().values().map(Reservation::claim)) {
            if claim.source == Some(&source.id) {
                now.add(&claim.value);
            }
        }
        let (kind, of) = (AccountKind::Source, &source.id);
        accounts.push(Account { kind, of, lot: None, unit: None, limit: None, now, ceiling: None });
    }
    accounts
}

fn sums([reserved, committed, delivered, invoiced, paid]: [Money; 5]) -> CeilingState {
    CeilingState {
        reserved: reserved.exact(),
        committed: committed.exact(),
        delivered: delivered.exact(),
        invoiced: invoiced.exact(),
        paid: paid.exact(),
    }
}

impl Account<'_> {
    /// What a contract takes of it now.
    pub(super) fn takes(&self, framework: &FrameworkContract, claim: &Claim<'_>) -> Exact {
        let fits = match (self.kind, self.ceiling) {
            (_, Some(ceiling)) => {
                return ceiling.counts(framework, claim).map(|state| state.committed).unwrap_or_default();
            }
            (AccountKind::Framework | AccountKind::Ceiling, None) => true,
            (AccountKind::Lot, None) => claim.lot == self.of,
            (AccountKind::Participant, None) => claim.participant == Some(self.of) && Some(claim.lot) == self.lot,
            (AccountKind::Source, None) => claim.source == Some(self.of),
        };
        if fits { claim.value.committed.clone() } else { Exact::ZERO }
    }

    /// The year of its ceiling.
    pub(super) fn year(&self) -> Option<u32> {
        self.ceiling.and_then(|ceiling| ceiling.year)
    }

    /// The last day on which anything of it can be ordered, at most the one asked for.
    pub(super) fn until(&self, framework: &FrameworkContract, to: Date) -> Date {
        let year = self.year().and_then(|year| Date::parse(&format!("{year:04}-12-31")).ok());
        year.into_iter().chain([framework.term.to(), to]).min().unwrap_or(to)
    }
}
