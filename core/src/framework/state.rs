//! What has been ordered under a framework contract, and so what is left of its ceilings and capacities.
//!
//! A decision reads this value; the register makes it by folding events.

use rust_decimal::Decimal;

use super::claim::{CeilingState, Claim};
use super::{DirectHistory, FrameworkContract, LotTerms};
use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::time::{Date, Period};
use crate::value::json::{Path, nearest_of, read_object};
use crate::value::{Exact, Id, Map, Money, Number, Quantity, Unit, set};

/// Defines a struct with the money of an account at every stage, and what else stands in it.
///
/// Five plain fields and not a part of its own: `state.lots["L"].paid` reads best, and what has nothing to show for the
/// later stages is written as `{"committed": "1000"}`.
macro_rules! account {
    (
        $(#[$outer:meta])*
        pub struct $type:ident { $( $(#[$meta:meta])* pub $field:ident: $kind:ty, )* }
        read { $($how:ident $name:ident),* $(,)? }
    ) => {
        $(#[$outer])*
        #[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
        pub struct $type {
            /// Held for calls that are out, in CZK.
            #[cfg_attr(feature = "schema", schemars(default))]
            pub reserved: Money,
            /// The value of contracts in CZK, with what was delivered, invoiced and paid of them, less what was released.
            #[cfg_attr(feature = "schema", schemars(default))]
            pub committed: Money,
            /// Delivered, in CZK.
            #[cfg_attr(feature = "schema", schemars(default))]
            pub delivered: Money,
            /// Invoiced, in CZK.
            #[cfg_attr(feature = "schema", schemars(default))]
            pub invoiced: Money,
            /// Paid, in CZK.
            #[cfg_attr(feature = "schema", schemars(default))]
            pub paid: Money,
            $( $(#[$meta])* pub $field: $kind, )*
        }
        read_object!($type {
            defaulted reserved, defaulted committed, defaulted delivered, defaulted invoiced, defaulted paid,
            $($how $name,)*
        });

        impl $type {
            /// What cannot be ordered any more.
            pub(super) fn used(&self) -> Exact {
                self.reserved.exact() + self.committed.exact()
            }

            fn add(&mut self, claimed: &CeilingState) -> Result<(), InputError> {
                let Self { reserved, committed, delivered, invoiced, paid, .. } = self;
                for (account, more) in [
                    (reserved, &claimed.reserved),
                    (committed, &claimed.committed),
                    (delivered, &claimed.delivered),
                    (invoiced, &claimed.invoiced),
                    (paid, &claimed.paid),
                ] {
                    // Most events touch one stage or two; what is not touched stays as it was written.
                    if !more.is_zero() {
                        *account = Money::new(decimal(&(account.exact() + more))?)?;
                    }
                }
                Ok(())
            }
        }
    };
}

account! {
    /// What has been ordered in one lot.
    pub struct LotState {
        /// How many partial contracts were concluded.
        #[cfg_attr(feature = "schema", schemars(default))]
        pub contracts: u32,
        /// The last place given in the queue of a rotation.
        #[cfg_attr(feature = "schema", schemars(default))]
        pub turns: u32,
    }
    read { defaulted contracts, defaulted turns }
}

account! {
    /// What has been ordered from one participant in one lot.
    pub struct ParticipantState {
        /// How many partial contracts it was awarded.
        #[cfg_attr(feature = "schema", schemars(default))]
        pub contracts: u32,
        /// The units in contracts that have not ended, by item.
        #[serde(skip_serializing_if = "Map::is_empty")]
        #[cfg_attr(feature = "schema", schemars(default))]
        pub in_use: Map<Quantity>,
        /// The capacity that it has now, by item, where it is another than in its terms.
        #[serde(skip_serializing_if = "Map::is_empty")]
        #[cfg_attr(feature = "schema", schemars(default))]
        pub capacity: Map<Quantity>,
        /// The last day on which it may not be called nor win, itself included; missing while it is not suspended.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub suspended_until: Option<Date>,
        /// What it was asked and took directly; missing while it never was.
        #[serde(skip_serializing_if = "Option::is_none")]
        pub direct: Option<DirectHistory>,
    }
    read { defaulted contracts, defaulted in_use, defaulted capacity, optional suspended_until, optional direct }
}

account! {
    /// What has been ordered under a framework contract. Nothing yet, by default.
    pub struct FrameworkState {
        /// By lot.
        #[serde(skip_serializing_if = "Map::is_empty")]
        #[cfg_attr(feature = "schema", schemars(default))]
        pub lots: Map<LotState>,
        /// By lot and participant.
        #[serde(skip_serializing_if = "Map::is_empty")]
        #[cfg_attr(feature = "schema", schemars(default))]
        pub participants: Map<Map<ParticipantState>>,
        /// By ceiling of the list `ceilings` of the framework contract.
        #[serde(skip_serializing_if = "Map::is_empty")]
        #[cfg_attr(feature = "schema", schemars(default))]
        pub ceilings: Map<CeilingState>,
    }
    read { defaulted lots, defaulted participants, defaulted ceilings }
}

/// What is left of one ceiling.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Remaining {
    /// Whose ceiling it is: the id of the framework contract, of the lot, of the participant, or of the ceiling itself.
    pub of: Id,
    /// The ceiling in CZK, or in `unit`.
    pub maximum: Number,
    /// What is left in CZK, or in `unit`; never below 0.
    pub left: Exact,
    /// In what a quantity is counted; missing for money.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
}
read_object!(Remaining { required of, required maximum, required left, optional unit });

/// What ceilings are asked about: those that bind whatever fits everything that is named here.
///
/// A ceiling that names something of which nothing is said here (a participant, a year where there is no period) does not
/// bind it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Binding {
    /// The lot.
    pub lot: Id,
    /// Who would deliver.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participant: Option<Id>,
    /// The source that would pay.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Id>,
    /// When it would be delivered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// What would be ordered.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub items: Vec<Id>,
}
read_object!(Binding { required lot, optional participant, optional source, optional period, defaulted items });

impl Binding {
    /// Whatever is ordered in a lot.
    #[must_use]
    pub const fn of(lot: Id) -> Self {
        Self { lot, participant: None, source: None, period: None, items: Vec::new() }
    }

    /// From this participant.
    #[must_use]
    pub fn with(self, participant: Id) -> Self {
        Self { participant: Some(participant), ..self }
    }
}

/// A ceiling that binds a claim.
pub(crate) struct Bound<'l> {
    pub(crate) of: &'l Id,
    pub(crate) maximum: Number,
    /// Never below 0.
    pub(crate) left: Exact,
    /// What the claim would take of it.
    pub(crate) takes: Exact,
    /// The item of the ceiling, where it counts units.
    pub(crate) counted: Option<&'l Id>,
}

impl FrameworkState {
    /// What is left of every ceiling that binds; ceilings that are not set are not listed.
    ///
    /// ```
    /// use minitendr::{Binding, Checked, FrameworkContract, FrameworkState, Id, from_json};
    /// let framework: Checked<FrameworkContract> = from_json(r#"{"id": "F", "authority": "Region", "regime": "zzvz_2016",
    ///   "term": {"from": "2026-01-01", "to": "2029-12-31"},
    ///   "ceilings": [{"id": "beds", "lots": ["L"], "item": "bed", "maximum_quantity": "100"}],
    ///   "lots": [{"id": "L", "area": "residential", "region": "CZ053", "items": [{"id": "bed", "unit": "bed_day"}],
    ///     "scheme": {"combine": {"kind": "lowest_price"}}}], "participants": []}"#)?;
    /// let binding = Binding { items: vec![Id::parse("bed")?], ..Binding::of(Id::parse("L")?) };
    /// let left = FrameworkState::default().remaining(&framework, &binding);
    /// assert_eq!((left[0].of.as_str(), left[0].left.to_string().as_str()), ("beds", "100"));
    /// # Ok::<(), minitendr::InputError>(())
    /// ```
    #[must_use]
    pub fn remaining(&self, framework: &FrameworkContract, binding: &Binding) -> Vec<Remaining> {
        let Binding { lot, participant, source, period, items } = binding;
        let mut claim = Claim::new(lot);
        (claim.source, claim.period, claim.participant) = (source.as_ref(), *period, participant.as_ref());
        for item in items {
            claim.order(item, &Exact::ZERO, &Exact::ZERO);
        }
        let mut found = Vec::new();
        let lot = framework.lot(lot);
        let terms = lot.zip(participant.as_ref()).and_then(|(lot, id)| framework.participant(id)?.terms(&lot.id));
        let unit = |item: &Id| Some(lot?.item(item)?.unit);
        self.each_ceiling(framework, (lot.and_then(|lot| lot.maximum_value), terms), &claim, &mut |ceiling| {
            let Bound { of, maximum, left, counted, .. } = ceiling;
            found.push(Remaining { of: of.clone(), maximum, left, unit: counted.and_then(unit) });
        });
        found
    }

    /// Every ceiling that binds a claim: of the framework contract, of the lot, of the participant, then the further ones.
    /// The gate of an award, the inspection of offers and the register all ask here. The ceiling of the lot and the terms of
    /// the participant are at hand with who asks.
    pub(crate) fn each_ceiling(
        &self,
        framework: &FrameworkContract,
        (lot_maximum, terms): (Option<Money>, Option<&LotTerms>),
        claim: &Claim<'_>,
        visit: &mut dyn FnMut(Bound<'_>),
    ) {
        let mut account = |of: &Id, maximum: Option<Money>, used: &dyn Fn() -> Exact| {
            if let Some(maximum) = maximum {
                let left = (maximum.exact() - used()).max(Exact::ZERO);
                let maximum = Number::from(maximum.decimal());
                visit(Bound { of, maximum, left, takes: claim.value.used(), counted: None });
            }
        };
        account(&framework.id, framework.maximum_value, &|| self.used());
        account(claim.lot, lot_maximum, &|| self.lots.get(claim.lot).map(LotState::used).unwrap_or_default());
        if let Some((id, terms)) = claim.participant.zip(terms) {
            let used = || self.of(claim.lot, id).map(ParticipantState::used).unwrap_or_default();
            account(id, terms.maximum_value, &used);
        }
        for ceiling in &framework.ceilings {
            let Some(takes) = ceiling.counts(framework, claim) else { continue };
            let used = self.ceilings.get(&ceiling.id).map(CeilingState::used).unwrap_or_default();
            let maximum = ceiling.maximum();
            let left = (maximum.exact() - used).max(Exact::ZERO);
            let counted = ceiling.item.as_ref().filter(|_| ceiling.maximum_quantity.is_some());
            visit(Bound { of: &ceiling.id, maximum, left, takes: takes.used(), counted });
        }
    }

    /// What is left of a participant's capacity for an item, as it is now; `None` where it set no limit. Never below 0, also
    /// where the capacity has shrunk below what is in use.
    #[must_use]
    pub fn free_capacity(&self, terms: &LotTerms, participant: &Id, item: &Id) -> Option<Exact> {
        let state = self.of(&terms.lot, participant);
        let capacity = state.and_then(|state| state.capacity.get(item)).or_else(|| terms.capacity.get(item))?;
        let in_use = state.and_then(|state| state.in_use.get(item)).copied();
        Some((capacity.exact() - in_use.unwrap_or_default().exact()).max(Exact::ZERO))
    }

    /// The last day of a participant's suspension in a lot, itself included.
    #[must_use]
    pub fn suspended_until(&self, lot: &Id, participant: &Id) -> Option<Date> {
        self.of(lot, participant)?.suspended_until
    }

    /// What a participant was asked and took directly in a lot.
    #[must_use]
    pub fn direct(&self, lot: &Id, participant: &Id) -> Option<&DirectHistory> {
        self.of(lot, participant)?.direct.as_ref()
    }

    /// The next place at the back of the queue of a rotation.
    pub(crate) fn next_turn(&mut self, lot: &Id) -> u32 {
        let state = self.lots.or_default(lot);
        state.turns = state.turns.saturating_add(1);
        state.turns
    }

    /// Puts down what a participant was asked and took directly.
    pub(crate) fn set_direct(&mut self, lot: &Id, participant: &Id, history: DirectHistory) {
        self.participants.or_default(lot).or_default(participant).direct = Some(history);
    }

    /// Puts down the last place that was given in the queue of a rotation.
    pub(crate) fn set_turns(&mut self, lot: &Id, turns: u32) {
        if turns > 0 || self.lots.contains_key(lot) {
            self.lots.or_default(lot).turns = turns;
        }
    }

    /// Puts down what a participant that has an account was asked and took directly, or that it never was.
    pub(crate) fn reset_direct(&mut self, lot: &Id, participant: &Id, history: Option<DirectHistory>) {
        if self.of(lot, participant).is_some() {
            self.participants.or_default(lot).or_default(participant).direct = history;
        }
    }

    /// Holds so much of an item in use, where less is.
    pub(crate) fn raise_in_use(&mut self, lot: &Id, participant: &Id, item: &Id, quantity: Quantity) {
        let known = self.of(lot, participant).and_then(|state| state.in_use.get(item)).copied();
        if quantity > known.unwrap_or_default() {
            self.participants.or_default(lot).or_default(participant).in_use.insert(item.clone(), quantity);
        }
    }

    /// Takes over from another state whose turn it is in a lot, and who has had how much of it directly.
    pub(crate) fn take_turns(&mut self, lot: &Id, other: &Self) {
        self.lots.or_default(lot).turns = other.lots.get(lot).map(|state| state.turns).unwrap_or_default();
        let participants = self.participants.or_default(lot);
        let ids: Vec<Id> = participants.keys().cloned().collect();
        for id in ids {
            participants.or_default(&id).direct = other.direct(lot, &id).cloned();
        }
    }

    /// Puts down the capacity that a participant has from now on.
    pub(crate) fn set_capacity(&mut self, lot: &Id, participant: &Id, capacity: &Map<Quantity>) {
        let state = self.participants.or_default(lot).or_default(participant);
        state.capacity.extend(capacity.iter().map(|(item, quantity)| (item.clone(), *quantity)));
    }

    /// The history of a lot, for taking back what part of a decision did to it.
    pub(crate) fn history_of(&self, lot: &Id) -> (Option<LotState>, Option<Map<ParticipantState>>) {
        (self.lots.get(lot).cloned(), self.participants.get(lot).cloned())
    }

    /// Takes back what was done to a lot since.
    pub(crate) fn restore_history(&mut self, lot: &Id, before: (Option<LotState>, Option<Map<ParticipantState>>)) {
        match before.0 {
            Some(state) => drop(self.lots.insert(lot.clone(), state)),
            None => self.lots.retain(|id, _| id != lot),
        }
        match before.1 {
            Some(state) => drop(self.participants.insert(lot.clone(), state)),
            None => self.participants.retain(|id, _| id != lot),
        }
    }

    /// Suspends a participant in a lot.
    pub(crate) fn suspend(&mut self, lot: &Id, participant: &Id, until: Date) {
        self.participants.or_default(lot).or_default(participant).suspended_until = Some(until);
    }

    /// A copy of the accounts that claims touch, and of no others. An event changes the copy, which is put back once
    /// nothing can fail any more: it has its whole effect or none.
    pub(crate) fn part<'c>(&self, framework: &FrameworkContract, claims: impl Iterator<Item = &'c Claim<'c>>) -> Self {
        let Self { reserved, committed, delivered, invoiced, paid, .. } = *self;
        let mut part = Self { reserved, committed, delivered, invoiced, paid, ..Self::default() };
        for claim in claims {
            if !part.lots.contains_key(claim.lot) {
                part.lots.insert(claim.lot.clone(), self.lots.get(claim.lot).cloned().unwrap_or_default());
            }
            if let Some(id) = claim.participant
                && part.of(claim.lot, id).is_none()
            {
                let state = self.of(claim.lot, id).cloned().unwrap_or_default();
                part.participants.or_default(claim.lot).insert(id.clone(), state);
            }
            for ceiling in framework.ceilings.iter().filter(|ceiling| ceiling.counts(framework, claim).is_some()) {
                if let Some(state) = self.ceilings.get(&ceiling.id)
                    && !part.ceilings.contains_key(&ceiling.id)
                {
                    part.ceilings.insert(ceiling.id.clone(), state.clone());
                }
            }
        }
        part
    }

    /// Adds a claim (or, as a difference, takes it away) to every account that it touches.
    pub(crate) fn add_claim(
        &mut self,
        framework: &FrameworkContract,
        claim: &Claim<'_>,
        taken_away: bool,
    ) -> Result<(), InputError> {
        let signed = |state: &CeilingState| if taken_away { state.negated() } else { state.clone() };
        let value = signed(&claim.value);
        self.add(&value)?;
        self.lots.or_default(claim.lot).add(&value)?;
        if let Some(id) = claim.participant {
            let state = self.participants.or_default(claim.lot).or_default(id);
            state.add(&value)?;
            if claim.is_running {
                for (item, of_item) in &claim.items {
                    let used = state.in_use.or_default(item);
                    let more = signed(&of_item.quantity).committed;
                    *used = Quantity::new(decimal(&(used.exact() + more))?)?;
                }
                state.in_use.retain(|_, quantity| *quantity != Quantity::ZERO);
            }
        }
        for ceiling in &framework.ceilings {
            if let Some(counted) = ceiling.counts(framework, claim) {
                self.ceilings.or_default(&ceiling.id).add(&signed(&counted));
            }
        }
        Ok(())
    }

    /// Adds to what counts under one of the further ceilings.
    pub(crate) fn add_to_ceiling(&mut self, ceiling: &Id, more: &CeilingState) {
        self.ceilings.or_default(ceiling).add(more);
    }

    /// Counts one more contract.
    pub(crate) fn count_contract(&mut self, lot: &Id, participant: &Id) {
        let in_lot = &mut self.lots.or_default(lot).contracts;
        *in_lot = in_lot.saturating_add(1);
        let of_participant = &mut self.participants.or_default(lot).or_default(participant).contracts;
        *of_participant = of_participant.saturating_add(1);
    }

    /// Counts one contract less: its award was annulled.
    pub(crate) fn discount_contract(&mut self, lot: &Id, participant: &Id) {
        let in_lot = &mut self.lots.or_default(lot).contracts;
        *in_lot = in_lot.saturating_sub(1);
        let of_participant = &mut self.participants.or_default(lot).or_default(participant).contracts;
        *of_participant = of_participant.saturating_sub(1);
    }

    /// Puts a part back.
    pub(crate) fn put(&mut self, part: Self) {
        let Self { reserved, committed, delivered, invoiced, paid, lots, participants, ceilings } = part;
        (self.reserved, self.committed) = (reserved, committed);
        (self.delivered, self.invoiced, self.paid) = (delivered, invoiced, paid);
        for (id, state) in lots {
            self.lots.insert(id, state);
        }
        for (lot, of_lot) in participants {
            let known = self.participants.or_default(&lot);
            for (id, state) in of_lot {
                known.insert(id, state);
            }
        }
        for (id, state) in ceilings {
            self.ceilings.insert(id, state);
        }
    }

    /// What of the state does not fit the framework contract: lots, participants and items that it does not have, and parts
    /// that are more than their whole.
    pub(crate) fn fits(&self, framework: &FrameworkContract, at: &Path<'_>, problems: &mut Problems) {
        let lots = at.field("lots");
        for id in self.lots.keys().filter(|id| framework.lot(id).is_none()) {
            framework.has_no_lot(id, &lots.field(id.as_str()), problems);
        }
        let in_lots = self.lots.values().map(|lot| lot.committed.exact()).sum();
        not_less(self.committed, &in_lots, &at.field("committed"), problems);
        let ceilings = at.field("ceilings");
        for id in self.ceilings.keys().filter(|id| !framework.ceilings.iter().any(|known| known.id == **id)) {
            let known = framework.ceilings.iter().map(|known| &known.id);
            let place = ceilings.field(id.as_str());
            problems.push(nearest_of(problems.len(), ErrorCode::UnknownName, &place, id, known));
        }
        let participants = at.field("participants");
        for (id, in_lot) in &self.participants {
            let place = participants.field(id.as_str());
            let Some(lot) = framework.lot(id) else {
                framework.has_no_lot(id, &place, problems);
                continue;
            };
            let of_lot = self.lots.get(id).map(|lot| lot.committed).unwrap_or_default();
            let of_all = in_lot.values().map(|participant| participant.committed.exact()).sum();
            not_less(of_lot, &of_all, &lots.field(id.as_str()).field("committed"), problems);
            let known = set(framework.participants_of(&lot.id).map(|(known, _)| known.id.as_str()));
            for (id, state) in in_lot {
                let place = place.field(id.as_str());
                if !known.contains(id.as_str()) {
                    framework.has_no_participant(&lot.id, id, &place, problems);
                }
                for (name, quantities) in [("in_use", &state.in_use), ("capacity", &state.capacity)] {
                    let place = place.field(name);
                    for item in quantities.keys().filter(|item| lot.item(item).is_none()) {
                        lot.has_no_item(item, &place.field(item.as_str()), problems);
                    }
                }
            }
        }
    }

    fn of(&self, lot: &Id, participant: &Id) -> Option<&ParticipantState> {
        self.participants.get(lot)?.get(participant)
    }
}

/// The whole is at least what its parts add up to.
fn not_less(whole: Money, parts: &Exact, at: &Path<'_>, problems: &mut Problems) {
    if whole.exact() < *parts {
        let problem = Problem::new(ErrorCode::OutOfRange, at.pointer()).with("value", whole);
        problems.push(problem.naming("expected", format!("≥ {parts}")));
    }
}

/// Sums of money and quantities are decimals of 28 digits; one that is longer is refused, never rounded.
pub(super) fn decimal(sum: &Exact) -> Result<Decimal, InputError> {
    let problem = || Problem::new(ErrorCode::TooManyDigits, "").with("value", sum);
    sum.to_decimal().ok_or_else(|| InputError::one(problem()))
}
