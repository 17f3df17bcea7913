//! What a participant agreed to, and figures as whole numbers.

use crate::award::Outcome;
use crate::framework::{FrameworkContract, Item, Lot, LotTerms, Participant, ceiling, whole};
use crate::time::Steps;
use crate::value::{Money, Number};

/// Where there is no price: as the highest that there can be, which none is above.
pub(super) const NO_PRICE: i64 = i64::MAX;

/// The decimals of prices of a unit: haléře.
pub(super) const PRICE: u32 = 2;

/// A participant of the lot.
#[derive(Clone, Debug)]
pub(super) struct QuickTerms {
    /// By item, in haléře; [`NO_PRICE`] where there is none.
    pub(super) prices: Vec<Steps<i64>>,
    /// In units of 10⁻⁸ CZK, [`i128::MAX`] where there is none.
    pub(super) maximum: i128,
    /// Whether it has what the lot requires on every day of the term.
    pub(super) has_credentials: bool,
    pub(super) rank: Option<u32>,
    pub(super) share: Option<Number>,
}

impl QuickTerms {
    pub(super) fn new(
        framework: &FrameworkContract,
        lot: &Lot,
        participant: &Participant,
        terms: &LotTerms,
    ) -> Option<Self> {
        let term = framework.term;
        let of_item = |item: &Item| {
            let days = terms.price_versions.iter().map(|version| version.from);
            Steps::of(term.from(), days, |day| halere(terms.prices_on(day).1.get(&item.id).copied()))
                .map(|price| *price)
        };
        let is_always_held = |required| {
            let mut held = participant.credentials.iter().filter(|held| held.is_for(required));
            held.any(|held| held.from <= term.from() && held.to.is_none_or(|to| to >= term.to()))
        };
        Some(Self {
            prices: lot.items.iter().map(of_item).collect::<Option<_>>()?,
            maximum: most(terms.maximum_value)?,
            has_credentials: lot.required_credentials.iter().all(is_always_held),
            rank: terms.rank,
            share: terms.share,
        })
    }
}

/// What stands against offers, or against asking participants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Against {
    pub(super) room: bool,
    pub(super) ceiling: bool,
    pub(super) others: bool,
}

impl Against {
    pub(super) fn is_nothing(self) -> bool {
        self == Self::default()
    }

    pub(super) fn add(&mut self, own: Self) {
        self.room |= own.room;
        self.ceiling |= own.ceiling;
        self.others |= own.others;
    }

    /// Why nobody is left: what stands against all, where that is one thing.
    pub(super) const fn outcome(self, otherwise: Outcome) -> Outcome {
        match self {
            Self { room: true, ceiling: false, others: false } => Outcome::NoCapacity,
            Self { room: false, ceiling: true, others: false } => Outcome::CeilingReached,
            _ => otherwise,
        }
    }
}

/// What is left of a ceiling; nothing where that is not known.
pub(super) fn left(maximum: i128, used: impl Fn() -> Option<i128>) -> Option<i128> {
    if maximum == i128::MAX { Some(maximum) } else { Some(maximum.checked_sub(used()?)?.max(0)) }
}

/// A price in haléře, where it is a whole number of them.
pub(super) fn halere(price: Option<Money>) -> Option<i64> {
    price.map_or(Some(NO_PRICE), |price| i64::try_from(whole(price.decimal(), PRICE)?).ok())
}

/// A ceiling in units of 10⁻⁸ CZK, where it is a whole number of them.
pub(super) fn most(maximum: Option<Money>) -> Option<i128> {
    maximum.map_or(Some(i128::MAX), ceiling)
}
