//! Publicly verifiable selection as in RFC 3797.
//!
//! The digest modulo what is left favours the first positions, but by less than one part in 2^100.

use md5::{Digest, Md5};

/// The step is hashed as two bytes.
pub(super) const MOST: usize = 1 << 16;

/// The position (from 0) among `left` that a step draws; `None` beyond [`MOST`] steps and where nothing is left.
pub(super) fn position(key: &str, step: u32, left: usize) -> Option<usize> {
    let step = u16::try_from(step).ok()?.to_be_bytes();
    let digest = Md5::new().chain_update(step).chain_update(key).chain_update(step).finalize();
    let number = u128::from_be_bytes(digest.into());
    usize::try_from(number.checked_rem(u128::try_from(left).ok()?)?).ok()
}
