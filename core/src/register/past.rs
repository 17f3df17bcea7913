//! The register as it was: as far as things had happened by a moment, and as far as they were known by another.

use super::{Event, Register};
use crate::framework::FrameworkContract;
use crate::message::InputError;
use crate::time::Instant;
use crate::value::json::read_object;
use crate::value::{Checked, Ordinal};

/// The input of the operation `register_at`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct RegisterAtInput {
    /// The framework contract.
    pub framework: Checked<FrameworkContract>,
    /// The events in the order in which they were recorded.
    pub events: Vec<Event>,
    /// What had happened by this moment; all of it if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub happened_by: Option<Instant>,
    /// What was known by this moment; all of it if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub recorded_by: Option<Instant>,
}
read_object!(RegisterAtInput { required framework, required events, optional happened_by, optional recorded_by });

/// A register as it was.
#[derive(Clone, Debug, PartialEq)]
pub struct PastRegister {
    /// The register of the events that count.
    pub register: Register,
    /// Events that had happened, but that rest on one that had not: a delivery above what was ordered before a later change,
    /// recorded after that change. They are not in the register. By their numbers, from 1.
    pub left_out: Vec<Ordinal>,
}

impl Register {
    /// The register as far as things had happened by one moment and were known by another; without moments, as it is.
    ///
    /// `recorded_by` alone gives what the register itself said at that moment. `happened_by` alone gives what we know today of
    /// how things stood then, late entries included.
    ///
    /// ```
    /// use minitendr::{Instant, Register, RegisterDocument, from_json};
    /// let input: RegisterDocument = from_json(r#"{"framework": {"id": "F", "authority": "Region", "regime": "zzvz_2016",
    ///   "term": {"from": "2026-01-01", "to": "2029-12-31"},
    ///   "lots": [{"id": "L", "area": "residential", "region": "CZ053", "items": [{"id": "bed", "unit": "bed_day"}],
    ///     "scheme": {"combine": {"kind": "lowest_price"}}}],
    ///   "participants": [{"id": "P", "lots": [{"lot": "L"}]}]},
    ///   "events": [{"kind": "closed", "request": "R", "lot": "L", "outcome": "no_offer", "role": "coordinator",
    ///     "happened_at": "2026-03-06T20:00:00+01:00", "recorded_at": "2026-03-09T08:00:00+01:00",
    ///     "late_reason": "entered on Monday"}]}"#)?;
    /// let register = Register::replay(input.framework, input.events)?;
    /// let saturday = Instant::parse("2026-03-07T12:00:00+01:00")?;
    /// assert_eq!(register.at(None, Some(&saturday))?.register.events().len(), 0, "nobody knew it yet");
    /// assert_eq!(register.at(Some(&saturday), None)?.register.events().len(), 1, "it had happened");
    /// # Ok::<(), minitendr::InputError>(())
    /// ```
    pub fn at(&self, happened_by: Option<&Instant>, recorded_by: Option<&Instant>) -> Result<PastRegister, InputError> {
        let mut register = Self::open(self.framework().clone());
        let mut left_out = Vec::new();
        for (place, event) in self.events().iter().enumerate() {
            let stamp = event.stamp();
            let counts = happened_by.is_none_or(|by| stamp.happened_at <= by)
                && recorded_by.is_none_or(|by| stamp.recorded_at <= by);
            if !counts {
                continue;
            }
            match register.record(event.clone()) {
                Ok(()) => {}
                // Without a moment of happening the events are those of the register from its beginning, which all follow.
                Err(error) if happened_by.is_none() => return Err(error.below(&format!("/events/{place}"))),
                Err(_) => left_out.push(Ordinal::place(place)),
            }
        }
        for text in self.texts() {
            // A text of a request that had not come yet is not kept.
            drop(register.keep(text.clone()));
        }
        Ok(PastRegister { register, left_out })
    }
}
