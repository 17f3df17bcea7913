//! Random tenders that are the same every time.

use super::ground::{Bid, Ground, figure};
use crate::offer::OfferValue;

/// `SplitMix64`, from a seed that never changes: the same scheme has the same examples everywhere.
pub(super) struct Chance(u64);

impl Chance {
    pub(super) const fn new() -> Self {
        Self(0x6d69_6e69_7465_6e64)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn pick(&mut self, steps: &[OfferValue]) -> OfferValue {
        let count = u64::try_from(steps.len()).unwrap_or(1);
        let place = self.next().checked_rem(count).and_then(|place| usize::try_from(place).ok());
        place.and_then(|place| steps.get(place)).cloned().unwrap_or(OfferValue::YesNo(false))
    }

    /// A number below `count`.
    pub(super) fn below(&mut self, count: u64) -> u64 {
        self.next().checked_rem(count).unwrap_or(0)
    }

    /// A bid that is plausible, or at least possible.
    pub(super) fn bid(&mut self, ground: &Ground<'_>, plausible: bool) -> Bid {
        let steps =
            |axis: &super::axis::Axis, chance: &mut Self| chance.pick(if plausible { &axis.steps } else { &axis.wide });
        let price = figure(&steps(&ground.price, self));
        Bid { price, values: ground.values.iter().map(|axis| steps(axis, self)).collect() }
    }

    pub(super) fn bids(&mut self, ground: &Ground<'_>, count: usize, plausible: bool) -> Vec<Bid> {
        (0..count).map(|_| self.bid(ground, plausible)).collect()
    }
}
