//! Reasons as bits: thirty-two flags in one integer for each offer.

use crate::message::ReasonCode;

/// The reasons that an offer of a batch can have, by their bit from the lowest.
///
/// The engine sets `missing_price`, `missing_value`, `value_out_of_range`, `over_ceiling` and `below_minimum_points`; the
/// others are for callers that know more about an offer than its figures. Bits never change their meaning; new ones may be
/// added behind them. That there are bits at all is our choice: a list of reasons for each of millions of offers would take
/// longer than the evaluation.
///
/// ```
/// use minitendr::{BATCH_REASONS, ReasonCode, reason_bit};
/// assert_eq!(reason_bit(ReasonCode::OverCeiling), Some(0b10_0000));
/// let set = |bits: u32| BATCH_REASONS.iter().filter(move |code| reason_bit(**code).is_some_and(|bit| bits & bit != 0));
/// assert_eq!(set(0b10_0100).map(|code| code.as_str()).collect::<Vec<_>>(), ["missing_price", "over_ceiling"]);
/// ```
pub const BATCH_REASONS: &[ReasonCode] = &[
    ReasonCode::Late,
    ReasonCode::Duplicate,
    ReasonCode::MissingPrice,
    ReasonCode::MissingValue,
    ReasonCode::ValueOutOfRange,
    ReasonCode::OverCeiling,
    ReasonCode::WorseThanFramework,
    ReasonCode::BelowMinimumPoints,
    ReasonCode::AnotherVersion,
    ReasonCode::NotInLot,
    ReasonCode::OutsideTerritory,
    ReasonCode::CredentialMissing,
    ReasonCode::AgeNotServed,
    ReasonCode::TargetGroupNotServed,
    ReasonCode::SpecialisationMissing,
    ReasonCode::LanguageMissing,
    ReasonCode::RiskNotServed,
    ReasonCode::Suspended,
    ReasonCode::Incomplete,
    ReasonCode::NotAskedFor,
    ReasonCode::PartOnly,
    ReasonCode::OverMaximumUnitPrice,
    ReasonCode::NoCapacity,
    ReasonCode::CeilingReached,
    ReasonCode::JustificationNotAccepted,
    ReasonCode::Refused,
    ReasonCode::MissingService,
    ReasonCode::Withdrawn,
];

pub(super) const MISSING_PRICE: u32 = 1 << 2;
pub(super) const MISSING_VALUE: u32 = 1 << 3;
pub(super) const VALUE_OUT_OF_RANGE: u32 = 1 << 4;
pub(super) const OVER_CEILING: u32 = 1 << 5;

/// The bit of a reason; nothing where it has none.
#[must_use]
pub fn reason_bit(code: ReasonCode) -> Option<u32> {
    let place = BATCH_REASONS.iter().position(|known| *known == code)?;
    1_u32.checked_shl(u32::try_from(place).ok()?)
}

/// The reasons of which the bits are set, from the lowest.
pub(super) fn codes(bits: u32) -> impl Iterator<Item = ReasonCode> {
    BATCH_REASONS.iter().copied().filter(move |code| reason_bit(*code).is_some_and(|bit| bits & bit != 0))
}

/// The bits that mean something.
pub(super) fn known() -> u32 {
    BATCH_REASONS.iter().filter_map(|code| reason_bit(*code)).fold(0, |bits, bit| bits | bit)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bits_of_the_engine_are_those_of_the_table() {
        let of = |code| reason_bit(code).unwrap_or_default();
        assert_eq!(of(ReasonCode::MissingPrice), MISSING_PRICE);
        assert_eq!(of(ReasonCode::MissingValue), MISSING_VALUE);
        assert_eq!(of(ReasonCode::ValueOutOfRange), VALUE_OUT_OF_RANGE);
        assert_eq!(of(ReasonCode::OverCeiling), OVER_CEILING);
        assert_eq!(reason_bit(ReasonCode::TieLeft), None);
        assert_eq!(known().count_ones() as usize, BATCH_REASONS.len());
    }
}
