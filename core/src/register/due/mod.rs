//! What waits, for whom, since when and until when, over whole registers.
//!
//! # Questions
//!
//! **Why has most of it no last day?** Because no source that we know gives one: the act does not say when an office accepts
//! nor when an authority decides, and a framework contract has no field for a term of payment. What has a day has it from the
//! law ([`duties`](fn@crate::duties)) or from the call. None is invented.
//!
//! **Why does a duty stand apart?** Because the register does not record whether it was done. It may have been.
//!
//! **Why is what was set aside not due?** Because the framework contract says that it has not to be done; its duties say so.

mod answer;
mod contracts;
mod requests;
mod story;

use std::collections::{BTreeMap, BTreeSet};

pub use answer::{DueBasis, DueBy, DueCount, DueEntry, DueInput, DueList, DueState};

use super::Register;
use crate::message::{ErrorCode, InputError, Problem};
use crate::value::Id;
use story::Moments;

/// Finds what is due and overdue over whole registers, by whom, since when and until when.
///
/// What was recorded after the moment does not count. A last day of the law ends with its last second in Prague, which is our
/// choice; days do not move to working days, as those of [`duties`](fn@crate::duties).
///
/// Errors: those of [`Register::of`] under `/registers/<place>`; `duplicate_id` for two registers of one framework contract.
///
/// Source: the duties of acts 134/2016 Sb. and 340/2015 Sb., with their confidence; the rest is what the register knows.
///
/// ```
/// use minitendr::{DueBy, DueInput, DueState, due, from_json};
/// let input: DueInput = from_json(r#"{"at": "2026-05-15T09:00:00+02:00", "registers": [{"framework": {"id": "F",
///   "authority": "Region", "regime": "zzvz_2016", "term": {"from": "2026-01-01", "to": "2029-12-31"},
///   "lots": [{"id": "L", "area": "residential", "region": "CZ053", "items": [{"id": "bed", "unit": "bed_day"}],
///     "scheme": {"combine": {"kind": "lowest_price"}}}],
///   "participants": [{"id": "P", "lots": [{"lot": "L"}]}]},
///   "events": [{"kind": "contracted", "contract": {"framework": "F", "lot": "L", "request": "R", "participant": "P",
///     "lines": [{"item": "bed", "unit": "bed_day", "quantity": "60", "unit_price": "1000"}], "price": "60000", "children": 1,
///     "place": {"region": "CZ053"}, "period": {"from": "2026-06-01", "to": "2026-07-30"}, "awarded_at": "2026-03-10T12:00:00+01:00"},
///     "happened_at": "2026-03-10T12:00:00+01:00", "recorded_at": "2026-03-10T12:00:00+01:00", "role": "coordinator"},
///    {"kind": "signed", "request": "R", "happened_at": "2026-03-12T12:00:00+01:00",
///     "recorded_at": "2026-03-12T12:00:00+01:00", "role": "coordinator"}]}]}"#)?;
/// let found = due(input)?;
/// let first = &found.entries[0];
/// assert_eq!((first.code.as_str(), first.state, first.by), ("contract_unpublished", DueState::Overdue, DueBy::Authority));
/// assert_eq!(first.due_at.as_ref().unwrap().to_string(), "2026-04-11T23:59:59+02:00");
/// # Ok::<(), minitendr::InputError>(())
/// ```
pub fn due(input: DueInput) -> Result<DueList, InputError> {
    let DueInput { registers, at } = input;
    let (mut entries, mut unrecorded, mut ids) = (Vec::new(), Vec::new(), BTreeSet::new());
    for (index, document) in registers.into_iter().enumerate() {
        let path = format!("/registers/{index}");
        let whole = Register::of(document).map_err(|error| error.below(&path))?;
        let id = whole.framework().id.clone();
        if !ids.insert(id.clone()) {
            let problem = Problem::new(ErrorCode::DuplicateId, format!("{path}/framework/id"));
            return Err(InputError::one(problem.with("value", id)));
        }
        let (register, moments) = Moments::of(&whole, &at).map_err(|error| error.below(&path))?;
        let of_contracts = contracts::of(&register, &moments, &at);
        let waiting = requests::of(&register, &moments, &at).into_iter().chain(of_contracts.waiting);
        entries.extend(waiting.map(|one| one.entry(&id, &at)));
        unrecorded.extend(of_contracts.unrecorded.into_iter().map(|one| one.entry(&id, &at)));
    }
    entries.sort_by(in_order);
    unrecorded.sort_by(in_order);
    let counts = counts(&entries);
    Ok(DueList { entries, unrecorded, counts })
}

/// What has a time first, the earliest first; then the longest waiting; then by name.
fn in_order(a: &DueEntry, b: &DueEntry) -> std::cmp::Ordering {
    let key = |entry: &DueEntry| (entry.due_at.is_none(), entry.due_at.clone(), entry.since.clone());
    let name = |entry: &DueEntry| (entry.framework.clone(), entry.request.clone(), entry.number, entry.code);
    key(a).cmp(&key(b)).then_with(|| name(a).cmp(&name(b)))
}

fn counts(entries: &[DueEntry]) -> Vec<DueCount> {
    let mut by: BTreeMap<(DueBy, Option<&Id>), [u32; 3]> = BTreeMap::new();
    for entry in entries {
        let [overdue, due, open] = by.entry((entry.by, entry.participant.as_ref())).or_default();
        let counted = match entry.state {
            DueState::Overdue => overdue,
            DueState::Due => due,
            DueState::Open => open,
        };
        *counted = counted.saturating_add(1);
    }
    let count = |((by, participant), [overdue, due, open]): ((DueBy, Option<&Id>), [u32; 3])| DueCount {
        by,
        participant: participant.cloned(),
        overdue,
        due,
        open,
    };
    by.into_iter().map(count).collect()
}
