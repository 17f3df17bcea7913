//! A row of mini-tenders that is decided step by step.

use super::operations::{AwardMany, AwardManyInput, open_all};
use super::{refusal, written};
use crate::award::{Decision, MiniTender};
use crate::message::{ErrorCode, InputError, Problem};
use crate::register::{Awarding, Register};
use crate::value::json::{read, read_object};

/// The operation `award_many` for callers that show how far it is, or that may stop before its end.
///
/// First every mini-tender is read, in as many texts as the caller likes; then they are decided, so many at a time.
///
/// ```
/// use minitendr::exchange::OpenAwards;
/// let mut awards = OpenAwards::open(r#"{"role": "coordinator", "tenders": [], "registers": [{"events": [],
///   "framework": {"id": "F", "authority": "Region", "regime": "zzvz_2016",
///     "term": {"from": "2026-01-01", "to": "2029-12-31"},
///     "lots": [{"id": "L", "area": "residential", "region": "CZ053", "items": [{"id": "bed", "unit": "bed_day"}],
///       "scheme": {"combine": {"kind": "lowest_price"}}}],
///     "participants": [{"id": "P", "lots": [{"lot": "L"}]}]}}]}"#).unwrap();
/// awards.add(r#"{"tenders": [{"request": {"id": "R", "framework": "F", "lot": "L", "office": "5309", "cases": ["c"],
///   "received_at": "2026-03-03T09:00:00+01:00", "place": {"region": "CZ053"},
///   "period": {"from": "2026-04-01", "to": "2026-06-30"}, "lines": [{"item": "bed", "quantity": "10", "unit": "bed_day"}]},
///   "at": "2026-03-10T12:00:00+01:00"}]}"#).unwrap();
/// assert_eq!(awards.decide(10), Ok(1));
/// awards.finish().unwrap();
/// assert!(awards.answer().starts_with(r#"{"decisions":[{"framework":"F","lot":"L","request":"R""#));
/// ```
#[derive(Clone, Debug)]
pub struct OpenAwards {
    awarding: Awarding,
    tenders: Vec<MiniTender>,
    decisions: Vec<Decision>,
}

/// More mini-tenders.
struct More {
    tenders: Vec<MiniTender>,
}
read_object!(More { required tenders });

impl OpenAwards {
    /// Reads the input of `award_many`, usually without tenders. Errors: those of the operation.
    pub fn open(text: &str) -> Result<Self, String> {
        let open = || {
            let AwardManyInput { registers, tenders, events, role } = read(text)?;
            let awarding = Awarding::open(open_all(registers)?, events, role)?;
            let mut opened = Self { awarding, tenders: Vec::new(), decisions: Vec::new() };
            opened.append(tenders)?;
            Ok(opened)
        };
        open().map_err(|error: InputError| refusal(&error))
    }

    /// Reads more mini-tenders: `{"tenders": […]}`. Their places in paths begin at 0 in each text. Errors: those of reading,
    /// and `empty_list` where there is no register.
    pub fn add(&mut self, text: &str) -> Result<(), String> {
        let More { tenders } = read(text).map_err(|error| refusal(&error))?;
        self.append(tenders).map_err(|error| refusal(&error))
    }

    fn append(&mut self, tenders: Vec<MiniTender>) -> Result<(), InputError> {
        if self.awarding.registers().is_empty() && !tenders.is_empty() {
            return Err(InputError::one(Problem::new(ErrorCode::EmptyList, "/registers")));
        }
        self.tenders.extend(tenders);
        Ok(())
    }

    /// Decides on the next ones, so many at most: how many are decided by now. Errors: those of the operation; what was decided
    /// before is kept.
    pub fn decide(&mut self, most: usize) -> Result<usize, String> {
        for tender in self.tenders.iter().skip(self.awarding.decided()).take(most) {
            self.decisions.push(self.awarding.decide(tender).map_err(|error| refusal(&error))?);
        }
        Ok(self.awarding.decided())
    }

    /// Records what is left of the events. Errors: those of the operation.
    pub fn finish(&mut self) -> Result<(), String> {
        self.awarding.finish().map_err(|error| refusal(&error))
    }

    /// What was decided, and the registers as they are now: an [`AwardMany`].
    #[must_use]
    pub fn answer(&self) -> String {
        let registers = self.awarding.registers().values().map(Register::document).collect();
        written(&AwardMany { decisions: self.decisions.clone(), registers })
    }
}
