//! The engine's own draw: words of SHA-256 without a bias.

use sha2::{Digest, Sha256};

/// The seed: the salt and the key, hashed.
pub(super) fn seed(salt: &str, key: &str) -> [u8; 32] {
    Sha256::new().chain_update(salt).chain_update(key).finalize().into()
}

/// The position (from 0) among `left` that a step draws; `None` where nothing is left.
pub(super) fn position(seed: &[u8; 32], step: u32, left: usize) -> Option<usize> {
    let left = u128::try_from(left).ok()?;
    // The largest multiple of `left` that a word can stay below: every position has as many words as any other.
    let limit = (1_u128 << 64).checked_div(left)?.checked_mul(left)?;
    let word = (0..=u32::MAX).map(|retry| u128::from(word(seed, step, retry))).find(|word| *word < limit)?;
    usize::try_from(word.checked_rem(left)?).ok()
}

/// The first eight bytes of SHA-256(seed, step, retry) as a number.
fn word(seed: &[u8; 32], step: u32, retry: u32) -> u64 {
    let digest =
        Sha256::new().chain_update(seed).chain_update(step.to_be_bytes()).chain_update(retry.to_be_bytes()).finalize();
    digest.iter().take(8).fold(0, |word, byte| (word << 8) | u64::from(*byte))
}
