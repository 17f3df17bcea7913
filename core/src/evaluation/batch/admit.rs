//! Which offers are inadmissible, and why: the same rules as for one evaluation, column by column.

use super::columns::{Columns, MISSING};
use super::flags::{MISSING_PRICE, MISSING_VALUE, OVER_CEILING, VALUE_OUT_OF_RANGE};
use super::plan::{Part, Plan};
use std::ops::Range;

/// Fills in the reasons of the offers of a tender, which stand in these rows.
pub(super) fn admit(plan: &Plan, columns: &Columns<'_>, tender: usize, rows: Range<usize>, reasons: &mut [u32]) {
    match columns.excluded.and_then(|excluded| excluded.get(rows.clone())) {
        Some(excluded) => reasons.copy_from_slice(excluded),
        None => reasons.fill(0),
    }
    note(reasons, columns, 0, &rows, |price| flag(price == MISSING, MISSING_PRICE));
    for part in plan.parts().filter(|part| part.column != 0) {
        note(reasons, columns, part.column, &rows, |value| against(part, value));
    }
    if let Some(ceiling) = columns.ceiling(tender) {
        // A missing price is the least integer, which no ceiling is below.
        note(reasons, columns, 0, &rows, |price| flag(price > ceiling, OVER_CEILING));
    }
}

/// What stands against the value of a criterion.
pub(super) fn against(part: &Part, value: i64) -> u32 {
    let beyond = value != MISSING && part.allowed.is_some_and(|highest| value < 0 || value > highest);
    flag(value == MISSING, MISSING_VALUE) | flag(beyond, VALUE_OUT_OF_RANGE)
}

/// Adds what a column says of each offer.
fn note(reasons: &mut [u32], columns: &Columns<'_>, column: usize, rows: &Range<usize>, of: impl Fn(i64) -> u32) {
    let entries = columns.figures.get(column).and_then(|column| column.entries.get(rows.clone()));
    for (reasons, entry) in reasons.iter_mut().zip(entries.unwrap_or_default()) {
        *reasons |= of(*entry);
    }
}

fn flag(is_set: bool, bit: u32) -> u32 {
    if is_set { bit } else { 0 }
}
