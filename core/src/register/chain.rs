//! The register as a chain: each event with its number, and a digest that takes in the one before.
//!
//! # Questions
//!
//! **What does the chain prove?** That nobody changed, left out or moved an event since the digest of a later one was known
//! elsewhere: in a letter, in the records of the other side. It is no signature: who holds the file alone can write it anew,
//! with all its digests. [`RegisterCheckInput::head`] is what somebody else kept.
//!
//! **What goes into a digest?** The entry without its own digest, as canonical JSON (RFC 8785), by SHA-256. The one before
//! the first is the digest of the framework contract, so that the chain belongs to it.
//!
//! **Why do texts of needs stay outside?** So that they can be erased; the chain holds their seals.

use std::collections::{BTreeMap, BTreeSet};

use super::{Event, Register, RegisterFinding, SealedText};
use crate::framework::FrameworkContract;
use crate::message::{ErrorCode, InputError, Problem, Problems, Reason, ReasonCode};
use crate::value::json::{canonical, document_format, read, read_object};
use crate::value::{Checked, Digest, Ordinal};

document_format! {
    /// The format of an entry of a register: `minitendr.entry.v1`.
    EntryFormat = "entry", 1
}

document_format! {
    /// The format of a register as a chain: `minitendr.register_chain.v1`.
    RegisterChainFormat = "register_chain", 1
}

/// An event in its place, with the digest that holds it there.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Entry {
    /// The format of the entry; one of a newer version is refused.
    pub format: EntryFormat,
    /// The place of the event, from 1.
    pub number: Ordinal,
    /// What happened.
    pub event: Event,
    /// The digest of the entry before; for the first, of the framework contract.
    pub previous: Digest,
    /// The digest of this entry.
    pub digest: Digest,
}
read_object!(Entry { required format, required number, required event, required previous, required digest });

/// What of an entry its digest takes in.
#[derive(serde::Serialize)]
struct Body<'e> {
    format: EntryFormat,
    number: Ordinal,
    event: &'e Event,
    previous: Digest,
}

impl Entry {
    fn new(number: Ordinal, event: Event, previous: Digest) -> Self {
        let digest = digest_of(number, &event, previous);
        Self { format: EntryFormat, number, event, previous, digest }
    }

    /// Whether the digest is that of the entry.
    fn holds(&self) -> bool {
        digest_of(self.number, &self.event, self.previous) == self.digest
    }
}

fn digest_of(number: Ordinal, event: &Event, previous: Digest) -> Digest {
    Digest::of(canonical(&Body { format: EntryFormat, number, event, previous }).as_bytes())
}

/// How far a chain goes: the number of its last entry and its digest. Before the first entry the number is 0 and the digest
/// that of the framework contract.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct ChainHead {
    /// How many entries there are.
    pub number: u32,
    /// The digest of the last.
    pub digest: Digest,
}
read_object!(ChainHead { required number, required digest });

/// A register as it is kept and handed on: the framework contract, the events as a chain, the texts beside it.
///
/// ```
/// use minitendr::{Register, RegisterCheckInput, RegisterDocument, check_register, from_json};
/// let input: RegisterDocument = from_json(r#"{"framework": {"id": "F", "authority": "Region", "regime": "zzvz_2016",
///   "term": {"from": "2026-01-01", "to": "2029-12-31"},
///   "lots": [{"id": "L", "area": "residential", "region": "CZ053", "items": [{"id": "bed", "unit": "bed_day"}],
///     "scheme": {"combine": {"kind": "lowest_price"}}}],
///   "participants": [{"id": "P", "lots": [{"lot": "L"}]}]},
///   "events": [{"kind": "closed", "request": "R", "lot": "L", "outcome": "no_offer", "role": "coordinator",
///     "happened_at": "2026-03-10T12:00:00+01:00", "recorded_at": "2026-03-10T12:00:00+01:00"}]}"#)?;
/// let register = Register::replay(input.framework, input.events)?;
/// let mut chain = register.chain();
/// assert!(check_register(&RegisterCheckInput { chain: chain.clone(), head: None }).intact);
/// chain.entries[0].previous = chain.entries[0].digest;
/// let check = check_register(&RegisterCheckInput { chain, head: None });
/// assert_eq!(check.faults[0].reason.code().as_str(), "event_altered");
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct RegisterChain {
    /// The format of the document.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub format: RegisterChainFormat,
    /// The framework contract.
    pub framework: Checked<FrameworkContract>,
    /// The events in the order in which they were recorded.
    pub entries: Vec<Entry>,
    /// The texts whose seals stand in the events, as far as they were not erased.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub texts: Vec<SealedText>,
}
read_object!(RegisterChain { defaulted format, required framework, required entries, defaulted texts });

/// The input of the operation `check_register`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct RegisterCheckInput {
    /// The register.
    pub chain: RegisterChain,
    /// How far the chain went when somebody else took note of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub head: Option<ChainHead>,
}
read_object!(RegisterCheckInput { required chain, optional head });

/// Whether a register is as it was written.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RegisterCheck {
    /// Whether nothing was altered, left out or moved.
    pub intact: bool,
    /// How far the chain goes.
    pub head: ChainHead,
    /// What is wrong, each with the number of the event concerned.
    pub faults: Vec<RegisterFinding>,
}
read_object!(RegisterCheck { required intact, required head, required faults });

/// Finds every event of a chain that was altered, is missing, stands twice or in another place, and every text that is not
/// the one that was sealed.
///
/// What cannot be read at all is an error of the reader, with its path (`/chain/entries/17/event/value`). Whether the events
/// can follow each other is for [`Register::from_chain`]. Where the end was cut off, only a `head` that was kept elsewhere
/// shows it.
#[must_use]
pub fn check_register(input: &RegisterCheckInput) -> RegisterCheck {
    let RegisterCheckInput { chain, head: kept } = input;
    let mut faults = Vec::new();
    let mut head = start(&chain.framework);
    let later: BTreeSet<u32> = chain.entries.iter().map(|entry| entry.number.get()).collect();
    let mut seen: BTreeSet<u32> = BTreeSet::new();
    for entry in &chain.entries {
        let expected = head.number.saturating_add(1);
        // An altered entry may have another number than it had: if no entry has the one that is due, it was this one's.
        let is_due = entry.number.get() == expected || later.contains(&expected);
        let number = if entry.holds() || is_due { entry.number.get() } else { expected };
        if !entry.holds() {
            note(&mut faults, Ordinal::new(number).unwrap_or_default(), ReasonCode::EventAltered);
        } else if seen.contains(&number) {
            note(&mut faults, entry.number, ReasonCode::EventTwice);
        } else if number != expected {
            let absent = (expected..number).filter(|number| !later.contains(number) && !seen.contains(number));
            let before = faults.len();
            for number in absent.take(1000) {
                note(&mut faults, Ordinal::new(number).unwrap_or_default(), ReasonCode::EventMissing);
            }
            if faults.len() == before {
                note(&mut faults, entry.number, ReasonCode::EventMoved);
            }
        } else if entry.previous != head.digest {
            // The entry itself is whole, and so is the one before: it follows another one.
            let code = if number == 1 { ReasonCode::FrameworkAltered } else { ReasonCode::EventReplaced };
            let place = if number == 1 { entry.number } else { Ordinal::new(head.number).unwrap_or_default() };
            note(&mut faults, place, code);
        }
        seen.insert(number);
        head = ChainHead { number, digest: entry.digest };
    }
    check_texts(chain, &mut faults);
    if let Some(kept) = kept {
        check_head(chain, kept, &mut faults);
    }
    RegisterCheck { intact: faults.is_empty(), head, faults }
}

fn note(faults: &mut Vec<RegisterFinding>, event: Ordinal, code: ReasonCode) {
    let reason = Reason::new(code).with("value", event);
    faults.push(RegisterFinding { event, reason });
}

/// Texts whose seals no event has, or that are not what was sealed.
fn check_texts(chain: &RegisterChain, faults: &mut Vec<RegisterFinding>) {
    let seals: BTreeMap<Digest, Ordinal> =
        chain.entries.iter().rev().filter_map(|entry| Some((entry.event.seal()?, entry.number))).collect();
    for text in &chain.texts {
        let sealed = seals.get(&text.seal);
        let place = sealed.copied().unwrap_or_default();
        if sealed.is_none() || !text.holds() {
            note(faults, place, ReasonCode::TextAltered);
        }
    }
}

fn check_head(chain: &RegisterChain, kept: &ChainHead, faults: &mut Vec<RegisterFinding>) {
    let start = start(&chain.framework);
    let digest = match kept.number {
        0 => Some(start.digest),
        number => chain.entries.iter().find(|entry| entry.number.get() == number).map(|entry| entry.digest),
    };
    let place = Ordinal::new(kept.number).unwrap_or_default();
    match digest {
        None => note(faults, place, ReasonCode::EventMissing),
        Some(digest) if digest != kept.digest => note(faults, place, ReasonCode::EventReplaced),
        Some(_) => {}
    }
}

/// Where the chain of a framework contract begins.
fn start(framework: &Checked<FrameworkContract>) -> ChainHead {
    ChainHead { number: 0, digest: Digest::of(canonical(framework).as_bytes()) }
}

/// The faults of a chain as errors: `broken_chain` at the entry concerned.
fn refuse(faults: &[RegisterFinding]) -> Result<(), InputError> {
    let broken = |fault: &RegisterFinding| {
        let place = fault.event.get().saturating_sub(1);
        let problem = Problem::new(ErrorCode::BrokenChain, format!("/entries/{place}"));
        let message = fault.reason.messages();
        problem.with("value", fault.event).naming("reason_en", message.en).naming("reason_cs", message.cs)
    };
    InputError::unless_empty(faults.iter().map(broken).collect::<Problems>())
}

/// A register as rows of a file: the framework contract and every entry as canonical JSON, each a text by itself, so that a
/// row that is damaged damages no other.
pub(crate) struct Rows {
    pub(crate) framework: String,
    pub(crate) entries: Vec<String>,
    pub(crate) texts: Vec<SealedText>,
    pub(crate) head: Option<ChainHead>,
}
read_object!(Rows { required framework, required entries, defaulted texts, optional head });

impl Rows {
    /// Finds every row that is not as it was written; as [`check_register`].
    pub(crate) fn check(self) -> RegisterCheck {
        let head = self.head;
        match self.chain() {
            Ok(chain) => check_register(&RegisterCheckInput { chain, head }),
            Err(faults) => {
                let head = ChainHead { number: 0, digest: Digest::of(b"") };
                RegisterCheck { intact: false, head, faults }
            }
        }
    }

    /// The register of the rows. Errors: as [`Register::from_chain`].
    pub(crate) fn register(self) -> Result<Register, InputError> {
        match self.chain() {
            Ok(chain) => Register::from_chain(chain),
            Err(faults) => {
                refuse(&faults)?;
                Err(InputError::one(Problem::new(ErrorCode::BrokenChain, "")))
            }
        }
    }

    /// The rows as a chain, or those that are no longer what was written.
    fn chain(self) -> Result<RegisterChain, Vec<RegisterFinding>> {
        let mut faults = Vec::new();
        let framework = read::<Checked<FrameworkContract>>(&self.framework).ok();
        let framework = framework.filter(|framework| canonical(framework) == self.framework);
        if framework.is_none() {
            note(&mut faults, Ordinal::default(), ReasonCode::FrameworkAltered);
        }
        let mut entries = Vec::with_capacity(self.entries.len());
        for (place, row) in self.entries.iter().enumerate() {
            match read::<Entry>(row).ok().filter(|entry| canonical(entry) == *row) {
                Some(entry) => entries.push(entry),
                None => note(&mut faults, Ordinal::place(place), ReasonCode::EventAltered),
            }
        }
        match framework.filter(|_| faults.is_empty()) {
            Some(framework) => Ok(RegisterChain { format: RegisterChainFormat, framework, entries, texts: self.texts }),
            None => Err(faults),
        }
    }
}

impl Register {
    /// The register as a chain, with the texts that are kept beside it.
    #[must_use]
    pub fn chain(&self) -> RegisterChain {
        RegisterChain {
            format: RegisterChainFormat,
            framework: self.framework().clone(),
            entries: self.entries_after(start(self.framework())),
            texts: self.texts().cloned().collect(),
        }
    }

    /// The entries after those that somebody has already, of whom `head` says how far they go.
    #[must_use]
    pub fn entries_after(&self, head: ChainHead) -> Vec<Entry> {
        let mut head = head;
        let skipped = usize::try_from(head.number).unwrap_or(usize::MAX);
        let mut entries = Vec::new();
        for event in self.events().iter().skip(skipped) {
            let number = head.number.saturating_add(1);
            let entry = Entry::new(Ordinal::new(number).unwrap_or_default(), event.clone(), head.digest);
            head = ChainHead { number, digest: entry.digest };
            entries.push(entry);
        }
        entries
    }

    /// How far the chain of the register goes.
    #[must_use]
    pub fn head(&self) -> ChainHead {
        let last = self.entries_after(start(self.framework())).pop();
        last.map_or_else(
            || start(self.framework()),
            |entry| ChainHead { number: entry.number.get(), digest: entry.digest },
        )
    }

    /// The register of a chain. Errors: `broken_chain` for each fault that [`check_register`] finds; then those of
    /// [`Register::replay`], under `/entries/<place>/event`.
    pub fn from_chain(chain: RegisterChain) -> Result<Self, InputError> {
        let input = RegisterCheckInput { chain, head: None };
        refuse(&check_register(&input).faults)?;
        let RegisterChain { framework, entries, texts, .. } = input.chain;
        let mut register = Self::open(framework);
        for (index, entry) in entries.into_iter().enumerate() {
            register.record(entry.event).map_err(|error| error.below(&format!("/entries/{index}/event")))?;
        }
        for (index, text) in texts.into_iter().enumerate() {
            register.keep(text).map_err(|error| error.below(&format!("/texts/{index}")))?;
        }
        Ok(register)
    }
}
