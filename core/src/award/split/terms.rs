//! What an offer can deliver.

use super::input::SplitOffer;
use crate::value::{Exact, Quantity, Rounding};

/// The quantities that an offer can deliver: nothing, or from `least` to `most` in whole packs.
pub(super) struct Terms {
    pub(super) unit_price: Exact,
    /// The least, in whole packs; 0 where any quantity will do.
    pub(super) least: Exact,
    /// The most, in whole packs; no limit if missing.
    pub(super) most: Option<Exact>,
    pub(super) pack: Option<Exact>,
}

impl Terms {
    pub(super) fn of(offer: &SplitOffer) -> Self {
        let pack = offer.pack.map(Quantity::exact);
        let minimum = offer.minimum.unwrap_or_default().exact();
        let least = match &pack {
            Some(pack) => whole(&minimum, pack, Rounding::Up).max(pack.clone()),
            None => minimum,
        };
        let most = offer.capacity.map(|capacity| match &pack {
            Some(pack) => whole(&capacity.exact(), pack, Rounding::Down),
            None => capacity.exact(),
        });
        Self { unit_price: offer.unit_price.exact(), least, most, pack }
    }

    /// Whether it can deliver anything at all.
    pub(super) fn is_usable(&self) -> bool {
        self.most.as_ref().is_none_or(|most| most.is_positive() && *most >= self.least)
    }

    /// The least quantity that covers what is wanted; where none does, the most.
    pub(super) fn covering(&self, wanted: &Exact) -> Exact {
        if !self.is_usable() || !wanted.is_positive() {
            return Exact::ZERO;
        }
        let enough = match &self.pack {
            Some(pack) => whole(wanted, pack, Rounding::Up),
            None => wanted.clone(),
        };
        let enough = enough.max(self.least.clone());
        match &self.most {
            Some(most) if *most < enough => most.clone(),
            _ => enough,
        }
    }

    /// The most that does not exceed what is wanted; nothing where even the least does.
    pub(super) fn within(&self, wanted: &Exact) -> Exact {
        let rounded = match &self.pack {
            Some(pack) => whole(wanted, pack, Rounding::Down),
            None => wanted.clone(),
        };
        let capped = match &self.most {
            Some(most) if *most < rounded => most.clone(),
            _ => rounded,
        };
        if self.is_usable() && capped >= self.least { capped } else { Exact::ZERO }
    }
}

/// The nearest whole multiple of a step above 0, up or down.
pub(super) fn whole(amount: &Exact, step: &Exact, mode: Rounding) -> Exact {
    amount.checked_div(step).unwrap_or_default().round(0, mode) * step
}
