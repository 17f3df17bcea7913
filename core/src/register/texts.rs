//! Texts that stay outside the chain of events, which holds a salted digest of each.
//!
//! **Why a salt?** A text of a need is short and easily guessed; without a salt whoever has the chain could try texts until one
//! fits. The salt is erased with the text, and what is left in the chain then says nothing.
//!
//! **Where does the salt come from?** From the caller: the engine has no randomness. It is 32 random bytes, new for each text.

use super::Register;
use crate::message::{ErrorCode, InputError, Problem};
use crate::value::json::read_object;
use crate::value::{Digest, Id, Text};

/// A text that is sealed: what the operation `seal` takes.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct SealInput {
    /// 32 random bytes as 64 small hexadecimal digits, new for each text.
    pub salt: Digest,
    /// The text.
    pub text: Text,
}
read_object!(SealInput { required salt, required text });

/// The seal of a text.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sealed {
    /// SHA-256 of the salt and the text.
    pub seal: Digest,
}
read_object!(Sealed { required seal });

/// A text with the salt of its seal, kept beside the events.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct SealedText {
    /// The seal that stands in an event.
    pub seal: Digest,
    /// The salt.
    pub salt: Digest,
    /// The text.
    pub text: Text,
}
read_object!(SealedText { required seal, required salt, required text });

/// Seals a text: SHA-256 of the 64 digits of the salt followed by the text in UTF-8.
///
/// ```
/// use minitendr::{Digest, SealInput, Text, seal};
/// let salt = Digest::of(b"32 random bytes in real life");
/// let sealed = seal(&SealInput { salt, text: Text::parse("two siblings, weekday afternoons")? });
/// assert_eq!(sealed.seal, Digest::of(format!("{salt}two siblings, weekday afternoons").as_bytes()));
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[must_use]
pub fn seal(input: &SealInput) -> Sealed {
    let SealInput { salt, text } = input;
    Sealed { seal: Digest::of(format!("{salt}{text}").as_bytes()) }
}

impl SealedText {
    /// Whether the seal is that of the salt and the text.
    #[must_use]
    pub fn holds(&self) -> bool {
        seal(&SealInput { salt: self.salt, text: self.text.clone() }).seal == self.seal
    }
}

impl Register {
    /// Keeps a text beside the events, one of which has its seal. Errors: `unknown_seal` (no event has it, or it was erased),
    /// `seal_broken` (it is not the seal of this text).
    pub fn keep(&mut self, text: SealedText) -> Result<(), InputError> {
        let refused = |code, path| Err(InputError::one(Problem::new(code, path).with("value", text.seal)));
        if self.seals.get(&text.seal) != Some(&false) {
            return refused(ErrorCode::UnknownSeal, "/seal");
        }
        if !text.holds() {
            return refused(ErrorCode::SealBroken, "/text");
        }
        self.texts.insert(text.seal, text);
        Ok(())
    }

    /// The texts that are kept, by their seals.
    pub fn texts(&self) -> impl Iterator<Item = &SealedText> {
        self.texts.values()
    }

    /// The text of the need of a request, while it is kept.
    #[must_use]
    pub fn need_of(&self, request: &Id) -> Option<&Text> {
        let seal = self.stories.get(request)?.need()?;
        self.texts.get(&seal).map(|kept| &kept.text)
    }

    pub(super) fn erase(&mut self, seal: Digest) -> Result<(), InputError> {
        match self.seals.get_mut(&seal) {
            Some(erased @ false) => *erased = true,
            _ => return Err(InputError::one(Problem::new(ErrorCode::UnknownSeal, "/seal").with("value", seal))),
        }
        self.texts.remove(&seal);
        Ok(())
    }
}
