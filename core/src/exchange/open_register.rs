//! A register that stays open between calls.

use super::{RegisterSummary, answer, refusal, written};
use crate::award::MiniTender;
use crate::framework::Binding;
use crate::message::InputError;
use crate::register::{By, ChainHead, Event, Register, RegisterChain, RegisterDocument, Rows, SealedText};
use crate::time::{Date, Instant};
use crate::value::json::{canonical, read, read_object};
use crate::value::{Id, Text};

/// A [`Register`] for callers in other languages: read once, then asked and filled with JSON text.
///
/// A framework contract with nothing ordered is a register without events.
///
/// ```
/// use minitendr::exchange::OpenRegister;
/// let register = OpenRegister::read(r#"{"framework": {"id": "F", "authority": "Region", "regime": "zzvz_2016",
///   "term": {"from": "2026-01-01", "to": "2029-12-31"}, "maximum_value": "50000",
///   "lots": [{"id": "L", "area": "residential", "region": "CZ053", "items": [{"id": "bed", "unit": "bed_day"}],
///     "scheme": {"combine": {"kind": "lowest_price"}}}],
///   "participants": [{"id": "P", "lots": [{"lot": "L"}]}]}, "events": []}"#).unwrap();
/// assert_eq!(register.remaining(r#"{"lot": "L"}"#).unwrap(), r#"[{"of":"F","maximum":"50000","left":"50000"}]"#);
/// assert!(register.summary().ends_with(r#""contracts":[],"closed":{},"requests":{}}"#));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct OpenRegister(Register);

impl OpenRegister {
    /// Reads a [`RegisterDocument`] and folds its events. Errors: those of the operation `register`.
    pub fn read(text: &str) -> Result<Self, String> {
        let open = || Register::of(read::<RegisterDocument>(text)?);
        open().map(Self).map_err(|error| refusal(&error))
    }

    /// The register as a document.
    #[must_use]
    pub fn document(&self) -> String {
        written(&self.0.document())
    }

    /// What its events add up to: a [`RegisterSummary`].
    #[must_use]
    pub fn summary(&self) -> String {
        written(&RegisterSummary::from(&self.0))
    }

    /// What they added up to at a past moment: `{"happened_by"?, "recorded_by"?}` in, a [`RegisterSummary`] out. As
    /// [`Register::at`].
    pub fn summary_at(&self, text: &str) -> Result<String, String> {
        answer(|| {
            let Moments { happened_by, recorded_by } = read(text)?;
            let past = self.0.at(happened_by.as_ref(), recorded_by.as_ref())?;
            Ok(RegisterSummary { left_out: past.left_out, ..RegisterSummary::from(&past.register) })
        })
    }

    /// Reads a [`RegisterChain`], holds every digest, and folds its events. Errors: `broken_chain`, and those of the
    /// operation `register`.
    pub fn read_chain(text: &str) -> Result<Self, String> {
        let open = || Register::from_chain(read::<RegisterChain>(text)?);
        open().map(Self).map_err(|error| refusal(&error))
    }

    /// Reads a register from the rows of a file, `{"framework", "entries", "texts"?}`, where the framework contract and each
    /// entry are texts by themselves, as [`Self::framework`] and [`Self::entries_after`] gave them. Errors: those of
    /// [`Self::read_chain`].
    pub fn read_rows(text: &str) -> Result<Self, String> {
        let open = || read::<Rows>(text)?.register();
        open().map(Self).map_err(|error| refusal(&error))
    }

    /// Finds the rows of a file that are not as they were written: the input of [`Self::read_rows`] with a `head` that somebody
    /// else kept, a [`RegisterCheck`](crate::RegisterCheck) out.
    pub fn check_rows(text: &str) -> Result<String, String> {
        answer(|| Ok(read::<Rows>(text)?.check()))
    }

    /// The framework contract as canonical JSON.
    #[must_use]
    pub fn framework(&self) -> String {
        canonical(self.0.framework())
    }

    /// The register as a chain: a [`RegisterChain`].
    #[must_use]
    pub fn chain(&self) -> String {
        written(&self.0.chain())
    }

    /// How far the chain goes: a [`ChainHead`].
    #[must_use]
    pub fn head(&self) -> String {
        written(&self.0.head())
    }

    /// The entries of the chain after a [`ChainHead`], as a list of canonical JSON texts, an [`Entry`](crate::Entry) each.
    pub fn entries_after(&self, text: &str) -> Result<String, String> {
        answer(|| {
            let entries = self.0.entries_after(read::<ChainHead>(text)?);
            Ok(entries.iter().map(canonical).collect::<Vec<String>>())
        })
    }

    /// Keeps a [`SealedText`] beside the events. As [`Register::keep`].
    pub fn keep(&mut self, text: &str) -> Result<(), String> {
        self.change(|register| register.keep(read::<SealedText>(text)?))
    }

    /// The texts that are kept: a list of [`SealedText`]s.
    #[must_use]
    pub fn texts(&self) -> String {
        written(&self.0.texts().collect::<Vec<_>>())
    }

    /// As [`Register::remaining`]: a [`Binding`] in, a list of [`Remaining`](crate::Remaining) out.
    pub fn remaining(&self, text: &str) -> Result<String, String> {
        answer(|| self.0.remaining(&read::<Binding>(text)?))
    }

    /// Decides on a [`MiniTender`] against what is left, and records nothing. Errors: those of the operation `award`.
    pub fn award(&self, text: &str) -> Result<String, String> {
        answer(|| self.0.award(&read::<MiniTender>(text)?))
    }

    /// As [`Register::award_input`]: a [`MiniTender`] in, an [`AwardInput`](crate::AwardInput) out.
    pub fn award_input(&self, text: &str) -> Result<String, String> {
        answer(|| self.0.award_input(&read::<MiniTender>(text)?))
    }

    /// As [`Register::decide_by`]: `{"tender", "role", "actor"?}` in, the [`Decision`](crate::Decision) out.
    pub fn decide(&mut self, text: &str) -> Result<String, String> {
        answer(|| {
            let ToDecide { tender, role, actor } = read(text)?;
            self.0.decide_by(&tender, &By { role, actor }).map_err(|error| error.below("/tender"))
        })
    }

    /// As [`Register::record`]: an [`Event`] in.
    pub fn record(&mut self, text: &str) -> Result<(), String> {
        self.change(|register| register.record(read::<Event>(text)?))
    }

    /// As [`Register::record_all`]: a list of [`Event`]s in.
    pub fn record_all(&mut self, text: &str) -> Result<(), String> {
        self.change(|register| register.record_all(read::<Vec<Event>>(text)?))
    }

    /// As [`Register::complete_before`]: `{"day", "at", "role"}` in.
    pub fn complete_before(&mut self, text: &str) -> Result<(), String> {
        self.change(|register| {
            let Completion { day, at, role } = read(text)?;
            register.complete_before(day, &at, &role)
        })
    }

    fn change(&mut self, change: impl FnOnce(&mut Register) -> Result<(), InputError>) -> Result<(), String> {
        change(&mut self.0).map_err(|error| refusal(&error))
    }
}

struct ToDecide {
    tender: MiniTender,
    role: Text,
    actor: Option<Id>,
}
read_object!(ToDecide { required tender, required role, optional actor });

struct Moments {
    happened_by: Option<Instant>,
    recorded_by: Option<Instant>,
}
read_object!(Moments { optional happened_by, optional recorded_by });

struct Completion {
    day: Date,
    at: Instant,
    role: Text,
}
read_object!(Completion { required day, required at, required role });
