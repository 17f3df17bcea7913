//! Digests: what a text or a file was, without what stood in it.

use std::fmt;

use sha2::{Digest as _, Sha256};

use super::json::{Node, Path, Read, parsed, read_text};
use crate::message::{ErrorCode, InputError, Problem, Problems};

/// A SHA-256 digest (FIPS 180-4), written as 64 small hexadecimal digits.
///
/// ```
/// use minitendr::Digest;
/// let digest = Digest::of(b"abc");
/// assert_eq!(digest.to_string(), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
/// assert_eq!(Digest::parse(&digest.to_string())?, digest);
/// assert!(Digest::parse("BA78").is_err());
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Digest([u8; 32]);

impl Digest {
    /// The digest of bytes.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// Reads a digest. Error: `invalid_digest`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        read(text)
            .map(Self)
            .ok_or_else(|| InputError::one(Problem::new(ErrorCode::InvalidDigest, "").with("value", text)))
    }
}

fn read(text: &str) -> Option<[u8; 32]> {
    let is_hexadecimal = |c: u8| matches!(c, b'0'..=b'9' | b'a'..=b'f');
    if text.len() != 64 || !text.bytes().all(is_hexadecimal) {
        return None;
    }
    let mut bytes = [0; 32];
    for (index, byte) in bytes.iter_mut().enumerate() {
        let from = index.checked_mul(2)?;
        *byte = u8::from_str_radix(text.get(from..from.checked_add(2)?)?, 16).ok()?;
    }
    Some(bytes)
}

impl fmt::Display for Digest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, out)
    }
}

impl serde::Serialize for Digest {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl Read for Digest {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        read_text(node, at, problems, Self::parse)
    }
}

parsed!(Digest);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Digest {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Digest".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string", "pattern": "^[0-9a-f]{64}$", "description": "a SHA-256 digest, 64 small hexadecimal digits"})
    }
}
