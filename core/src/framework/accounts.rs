//! The state of a framework contract in whole numbers and by places: for a simulation, which reads and changes it with every
//! request.
//!
//! Money stands in units of 10⁻⁸ CZK, quantities in millionths of their units: haléře times a quantity is a whole number of
//! both. What does not fit is missing here, and whoever needs it reads the state itself.

use rust_decimal::Decimal;

use super::ceiling::UnitCeiling;
use super::claim::{CeilingState, Claim};
use super::state::{FrameworkState, LotState, ParticipantState};
use super::turns::{Earlier, Told, Turns};
use super::{FrameworkContract, LotTerms};
use crate::message::InputError;
use crate::time::Date;
use crate::value::{Exact, Id, Money};

/// The decimals of money here.
pub(crate) const MONEY: u32 = 8;
/// The decimals of quantities here.
pub(crate) const QUANTITY: u32 = 6;

/// The units of an item in contracts that have not ended, those of them that are not yet in the state, and the capacity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Units {
    in_use: Option<i128>,
    more: i128,
    /// Missing without a limit; and whether it was rounded.
    capacity: Option<i128>,
    is_rounded: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct OfParticipant {
    used: Option<i128>,
    /// What is not yet in the state: money and contracts.
    committed: i128,
    delivered: i128,
    contracts: u32,
    items: Vec<Units>,
    suspended_until: Option<Date>,
    turns: Turns,
    /// Whether something is not yet in the state, and whether that is of what it was asked directly.
    is_touched: bool,
    is_asked: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct OfLot {
    used: Option<i128>,
    /// The last place given in the queue of a rotation.
    turns: u32,
    participants: Vec<OfParticipant>,
    /// The further ceilings that bind it, where all of them count whole numbers.
    ceilings: Vec<UnitCeiling>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct OfCeiling {
    used: Option<i128>,
    /// What is not yet in the state, of a budget year: a claim of several contracts has no year.
    committed: i128,
    delivered: i128,
}

/// What has been ordered, by the places of lots and of the participants of a framework contract.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Accounts {
    used: Option<i128>,
    lots: Vec<OfLot>,
    /// In the order of the framework contract.
    ceilings: Vec<OfCeiling>,
    /// Who has something that is not yet in the state.
    touched: Vec<(usize, usize)>,
}

/// What a contract takes in money, or what changes with its end.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Taken {
    pub(crate) lot: usize,
    pub(crate) participant: usize,
    pub(crate) committed: i128,
    pub(crate) delivered: i128,
    /// The year in which its period begins.
    pub(crate) year: i32,
    /// Whether its units are free again.
    pub(crate) is_over: bool,
}

/// What is left of a capacity in millionths of a unit, [`i128::MAX`] without a limit; and whether that was rounded down.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Room {
    pub(crate) free: i128,
    pub(crate) is_rounded: bool,
}

impl Accounts {
    /// What a state says, under rules; nothing may be left that is not yet in the state.
    pub(crate) fn read(&mut self, framework: &FrameworkContract, people: &[Id], state: &FrameworkState) {
        self.used = sum(&state.used(), MONEY);
        self.lots.resize_with(framework.lots.len(), OfLot::default);
        for lot in 0..framework.lots.len() {
            self.read_lot(framework, people, state, lot);
        }
    }

    /// What a state says of a lot, and of the whole.
    pub(crate) fn read_lot(
        &mut self,
        framework: &FrameworkContract,
        people: &[Id],
        state: &FrameworkState,
        place: usize,
    ) {
        self.used = sum(&state.used(), MONEY);
        self.ceilings.clear();
        self.ceilings.extend(framework.ceilings.iter().map(|ceiling| {
            let used = state.ceilings.get(&ceiling.id).map(CeilingState::used).unwrap_or_default();
            OfCeiling { used: sum(&used, MONEY), ..OfCeiling::default() }
        }));
        let Some((lot, known)) = framework.lots.get(place).zip(self.lots.get_mut(place)) else { return };
        known.used = sum(&state.lots.get(&lot.id).map(LotState::used).unwrap_or_default(), MONEY);
        known.ceilings = UnitCeiling::of(framework, &lot.id, people).unwrap_or_default();
        known.turns = state.lots.get(&lot.id).map(|of_lot| of_lot.turns).unwrap_or_default();
        known.participants.resize_with(people.len(), OfParticipant::default);
        for (id, of_participant) in people.iter().zip(&mut known.participants) {
            let terms = framework.participant(id).and_then(|participant| participant.terms(&lot.id));
            let own = state.participants.get(&lot.id).and_then(|of_lot| of_lot.get(id));
            of_participant.used = sum(&own.map(ParticipantState::used).unwrap_or_default(), MONEY);
            of_participant.suspended_until = own.and_then(|own| own.suspended_until);
            of_participant.turns = Turns::read(&lot.items, own.and_then(|own| own.direct.as_ref()));
            of_participant.items.clear();
            of_participant.items.extend(lot.items.iter().map(|item| Units::read(terms, own, &item.id)));
        }
    }

    /// Books what a contract takes, with its units: the place of each item in the lot, and millionths of its unit.
    pub(crate) fn take(&mut self, taken: Taken, units: impl Iterator<Item = (usize, i128)>) {
        let Some(lot) = self.lots.get_mut(taken.lot) else { return };
        let Some(participant) = lot.participants.get_mut(taken.participant) else { return };
        for used in [&mut self.used, &mut lot.used, &mut participant.used] {
            *used = used.and_then(|used| used.checked_add(taken.committed));
        }
        for ceiling in lot.ceilings.iter().filter(|ceiling| ceiling.counts(Some(taken.participant), taken.year)) {
            let Some(known) = self.ceilings.get_mut(ceiling.place) else { continue };
            known.used = known.used.and_then(|used| used.checked_add(taken.committed));
            if ceiling.year.is_some() {
                known.committed = known.committed.saturating_add(taken.committed);
                known.delivered = known.delivered.saturating_add(taken.delivered);
            }
        }
        participant.committed = participant.committed.saturating_add(taken.committed);
        participant.delivered = participant.delivered.saturating_add(taken.delivered);
        for (item, quantity) in units {
            let Some(units) = participant.items.get_mut(item) else { continue };
            let more = if taken.is_over { quantity.saturating_neg() } else { quantity };
            units.in_use = units.in_use.and_then(|in_use| in_use.checked_add(more));
            units.more = units.more.saturating_add(more);
        }
        if !taken.is_over {
            participant.contracts = participant.contracts.saturating_add(1);
        }
        if !participant.is_touched {
            participant.is_touched = true;
            self.touched.push((taken.lot, taken.participant));
        }
    }

    /// Books what came of asking a participant of a lot directly for millionths of items.
    pub(crate) fn tell(
        &mut self,
        (lot, participant): (usize, usize),
        told: &Told<'_>,
        units: impl Iterator<Item = (usize, i128)>,
    ) {
        let Some(known) = self.lots.get_mut(lot) else { return };
        let Some(of_participant) = known.participants.get_mut(participant) else { return };
        if let Some(until) = of_participant.turns.tell(told, units, &mut known.turns) {
            of_participant.suspended_until = Some(until);
        }
        of_participant.is_asked = true;
        if !of_participant.is_touched {
            of_participant.is_touched = true;
            self.touched.push((lot, participant));
        }
    }

    /// A lot as it stands, with whose turn it is where somebody goes by that; missing where no whole number says it.
    pub(crate) fn earlier(&self, lot: usize, has_turns: bool) -> Option<Earlier> {
        let known = self.lots.get(lot)?;
        let items = known.participants.first().map_or(0, |one| one.items.len());
        let mut in_use = Vec::with_capacity(known.participants.len().saturating_mul(items));
        for units in known.participants.iter().flat_map(|one| &one.items) {
            in_use.push(units.in_use?);
        }
        let histories = known.participants.iter().filter(|_| has_turns).map(|one| one.turns.clone());
        let histories: Vec<Turns> = histories.collect();
        histories.iter().all(Turns::is_whole).then(|| Earlier::new(known.turns, (in_use, items), histories))
    }

    /// What a participant was asked and took directly; as it was earlier, where that counts.
    pub(crate) fn turns<'a>(
        &'a self,
        lot: usize,
        participant: usize,
        earlier: Option<&'a Earlier>,
    ) -> Option<&'a Turns> {
        match earlier {
            Some(earlier) => earlier.history(participant),
            None => self.lots.get(lot)?.participants.get(participant).map(|known| &known.turns),
        }
    }

    /// Puts everything that is not yet in the state there. Error: `too_many_digits`.
    pub(crate) fn settle(
        &mut self,
        framework: &FrameworkContract,
        people: &[Id],
        state: &mut FrameworkState,
    ) -> Result<(), InputError> {
        for (place, of) in std::mem::take(&mut self.touched) {
            let (Some(lot), Some(id)) = (framework.lots.get(place), people.get(of)) else { continue };
            let Some(of_lot) = self.lots.get_mut(place) else { continue };
            let turns = of_lot.turns;
            let Some(known) = of_lot.participants.get_mut(of) else { continue };
            // Whoever was only asked has claimed nothing.
            let is_asked_only = known.committed == 0 && known.delivered == 0 && known.contracts == 0;
            if !is_asked_only || known.items.iter().any(|units| units.more != 0) {
                let mut claim = Claim::new(&lot.id);
                claim.participant = Some(id);
                claim.is_running = true;
                claim.value.committed = exact(known.committed, MONEY);
                claim.value.delivered = exact(known.delivered, MONEY);
                for (item, units) in lot.items.iter().zip(&mut known.items) {
                    if units.more != 0 {
                        claim.order(&item.id, &exact(units.more, QUANTITY), &Exact::ZERO);
                        units.more = 0;
                    }
                }
                state.add_claim(framework, &claim, false)?;
            }
            for _ in 0..known.contracts {
                state.count_contract(&lot.id, id);
            }
            if std::mem::take(&mut known.is_asked) {
                state.set_turns(&lot.id, turns);
                if let Some(history) = known.turns.history(&lot.items)? {
                    state.set_direct(&lot.id, id, history);
                }
                if let Some(until) = known.suspended_until {
                    state.suspend(&lot.id, id, until);
                }
            }
            (known.contracts, known.is_touched) = (0, false);
            (known.committed, known.delivered) = (0, 0);
        }
        for (ceiling, known) in framework.ceilings.iter().zip(&mut self.ceilings) {
            let (committed, delivered) = (std::mem::take(&mut known.committed), std::mem::take(&mut known.delivered));
            if committed != 0 || delivered != 0 {
                let (committed, delivered) = (exact(committed, MONEY), exact(delivered, MONEY));
                state.add_to_ceiling(&ceiling.id, &CeilingState { committed, delivered, ..CeilingState::default() });
            }
        }
        Ok(())
    }

    /// What is in use of the ceilings of the whole, of a lot, and of a participant in it; missing where no whole number says it.
    pub(crate) fn used(&self, lot: usize, participant: Option<usize>) -> Option<i128> {
        let known = self.lots.get(lot)?;
        match participant {
            Some(participant) => known.participants.get(participant)?.used,
            None => known.used,
        }
    }

    /// What is in use of the ceiling of the whole; missing where no whole number says it.
    pub(crate) const fn used_of_all(&self) -> Option<i128> {
        self.used
    }

    /// What is in use of a further ceiling; missing where no whole number says it.
    pub(crate) fn used_of(&self, ceiling: &UnitCeiling) -> Option<i128> {
        self.ceilings.get(ceiling.place)?.used
    }

    /// The last day of a suspension.
    pub(crate) fn suspended_until(&self, lot: usize, participant: usize) -> Option<Date> {
        self.lots.get(lot)?.participants.get(participant)?.suspended_until
    }

    /// What is left of the capacity for an item; missing where no whole number says it. What was in use earlier is still.
    pub(crate) fn room(&self, lot: usize, participant: usize, item: usize, earlier: Option<&Earlier>) -> Option<Room> {
        let units = self.lots.get(lot)?.participants.get(participant)?.items.get(item)?;
        let in_use = units.in_use?.max(earlier.map_or(0, |earlier| earlier.in_use(participant, item)));
        // Who has more in use than it has room for has room for nothing.
        let free = units.capacity.map_or(i128::MAX, |capacity| capacity.saturating_sub(in_use).max(0));
        Some(Room { free, is_rounded: units.is_rounded })
    }
}

impl Units {
    fn read(terms: Option<&LotTerms>, own: Option<&ParticipantState>, item: &Id) -> Self {
        let in_use = own.and_then(|own| own.in_use.get(item)).copied().unwrap_or_default();
        let capacity = own.and_then(|own| own.capacity.get(item)).or_else(|| terms?.capacity.get(item));
        Self {
            in_use: sum(&in_use.exact(), QUANTITY),
            more: 0,
            // Of a part of a millionth nobody orders.
            capacity: capacity.map(|capacity| floor(capacity.decimal(), QUANTITY)),
            is_rounded: capacity.is_some_and(|capacity| whole(capacity.decimal(), QUANTITY).is_none()),
        }
    }
}

/// A sum as a whole number of its last decimal, where it is one.
fn sum(amount: &Exact, places: u32) -> Option<i128> {
    whole(amount.to_decimal()?, places)
}

/// An amount as a whole number of its last decimal, where it is one.
pub(crate) fn whole(amount: Decimal, places: u32) -> Option<i128> {
    let amount = amount.normalize();
    let more = places.checked_sub(amount.scale())?;
    amount.mantissa().checked_mul(10_i128.checked_pow(more)?)
}

/// An amount as a whole number of its last decimal, rounded down; the greatest one for what is greater.
pub(crate) fn floor(amount: Decimal, places: u32) -> i128 {
    let power = |more: u32| 10_i128.saturating_pow(more);
    match places.checked_sub(amount.scale()) {
        Some(more) => amount.mantissa().saturating_mul(power(more)),
        None => amount.mantissa().div_euclid(power(amount.scale().saturating_sub(places))),
    }
}

pub(super) fn exact(amount: i128, places: u32) -> Exact {
    Exact::ratio(amount, 10_i128.saturating_pow(places)).unwrap_or_default()
}

/// A ceiling as a whole number, where it is one.
pub(crate) fn ceiling(maximum: Money) -> Option<i128> {
    whole(maximum.decimal(), MONEY)
}
