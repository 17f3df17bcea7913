//! From columns to columns: the quickest path that is sure, for each tender.

use super::admit::admit;
use super::answer::{BatchEvaluation, Part};
use super::columns::{Batch, Columns};
use super::exact::{self, Names};
use super::plan::{Known, Plan};
use super::queue::Queue;
use super::whole;
use crate::evaluation::scheme::Scheme;
use crate::message::InputError;
use crate::value::Checked;

/// So many offers are worth a thread.
const FEW: usize = 4096;

/// Tenders are looked at in pieces of so many: enough that those of a size come together, few enough to stay in the cache.
const TOGETHER: usize = 4096;

/// Evaluates very many tenders under one scheme, each as [`evaluate`](crate::evaluate) does it alone: the same places, winners,
/// reasons and rounded totals.
///
/// Prices and ceilings are in haléře. What is wrong with one offer is a flag of that offer, arithmetic that is undefined the
/// status of that tender; neither stops the others. `threads` is how many may compute at once; the result is the same for any
/// number. Source: this engine.
///
/// Errors, all of them at once: columns of another length than the offers or the tenders (`different_length`), `offsets` that
/// fall or end elsewhere (`out_of_range`, `empty_list`), a negative amount (`negative_price`), unknown flags
/// (`out_of_range`), values of no criterion or missing ones (`unknown_value`, `missing_field`), `ceiling_missing`, and a
/// scheme that draws among ties (`invalid_parameter`).
///
/// ```
/// use minitendr::{Batch, BatchStatus, BatchValues, Checked, Id, Places, Scheme, evaluate_many};
/// let scheme: Checked<Scheme> = serde_json::from_str(r#"{"combine": {"kind": "weighted_sum"}, "criteria": [
///   {"id": "price", "of": "price", "better": "lower", "weight": "60", "formula": {"kind": "ratio"}},
///   {"id": "plan", "of": "value", "better": "higher", "weight": "40", "formula": {"kind": "points"}}]}"#)?;
/// let plan = BatchValues { criterion: Id::parse("plan")?, column: &[24, 40, 40, 40], scale: Places::new(0)? };
/// let batch = Batch {
///     offsets: &[0, 2, 4],
///     price: &[100_000, 120_000, 90_000, 90_000],
///     values: vec![plan],
///     ..Batch::default()
/// };
/// let result = evaluate_many(&scheme, &batch, 1)?;
/// assert_eq!(result.total, [84_00, 90_00, 100_00, 100_00]);
/// assert_eq!(result.rank, [2, 1, 1, 1]);
/// assert_eq!(result.winner, [1, -1]);
/// assert_eq!(result.status, [BatchStatus::Decided, BatchStatus::Undecided]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn evaluate_many(
    scheme: &Checked<Scheme>,
    batch: &Batch<'_>,
    threads: usize,
) -> Result<BatchEvaluation, InputError> {
    let mut result = BatchEvaluation::default();
    evaluate_many_into(scheme, batch, threads, &mut result)?;
    Ok(result)
}

/// Does the same as [`evaluate_many`], in the memory of an earlier result: to get new memory for millions of offers takes about
/// as long as to evaluate them. After an error the result means nothing. Source: this engine.
///
/// ```
/// use minitendr::{Batch, BatchEvaluation, Checked, Scheme, evaluate_many_into};
/// let scheme: Checked<Scheme> = serde_json::from_str(r#"{"combine": {"kind": "lowest_price"}}"#)?;
/// let mut result = BatchEvaluation::default();
/// for (prices, winner) in [([100_000, 120_000], 0), ([90_000, 80_000], 1)] {
///     let batch = Batch { offsets: &[0, 2], price: &prices, ..Batch::default() };
///     evaluate_many_into(&scheme, &batch, 1, &mut result)?;
///     assert_eq!(result.winner, [winner]);
/// }
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn evaluate_many_into(
    scheme: &Checked<Scheme>,
    batch: &Batch<'_>,
    threads: usize,
    result: &mut BatchEvaluation,
) -> Result<(), InputError> {
    let columns = batch.columns(scheme)?;
    let plan = Plan::new(scheme, &columns.scales(), Known::Rows);
    result.make_room(columns.tenders(), columns.offers(), scheme.rounding.places.get());
    let run = Run { scheme, columns: &columns, plan: plan.as_ref() };
    run.in_threads(threads, result.as_part())
}

/// What all threads read.
#[derive(Clone, Copy)]
struct Run<'r> {
    scheme: &'r Checked<Scheme>,
    columns: &'r Columns<'r>,
    plan: Option<&'r Plan>,
}

impl Run<'_> {
    /// Shares the tenders among threads, by the number of their offers. A browser has one.
    fn in_threads(self, threads: usize, part: Part<'_>) -> Result<(), InputError> {
        let offers = self.columns.offers();
        let most = if cfg!(target_family = "wasm") { 1 } else { offers.div_ceil(FEW) };
        let threads = threads.min(most).max(1);
        if threads == 1 {
            return self.part(part);
        }
        std::thread::scope(|scope| {
            let mut rest = part;
            let mut running = Vec::new();
            for thread in 1..threads {
                let end = self.tender_at(offers.saturating_mul(thread).div_ceil(threads));
                let (this, later) = rest.split(end, self.columns.start(end));
                rest = later;
                running.push(scope.spawn(move || self.part(this)));
            }
            let last = self.part(rest);
            // The first problem in the order of the tenders; a thread that panics does so here.
            for thread in running {
                match thread.join() {
                    Ok(result) => result?,
                    Err(panic) => std::panic::resume_unwind(panic),
                }
            }
            last
        })
    }

    /// The first tender that begins at a row or behind it.
    fn tender_at(self, row: usize) -> usize {
        let row = i64::try_from(row).unwrap_or(i64::MAX);
        self.columns.offsets.partition_point(|start| *start < row).min(self.columns.tenders())
    }

    fn part(self, mut part: Part<'_>) -> Result<(), InputError> {
        let mut names = Names::default();
        let end = part.first_tender.saturating_add(part.winner.len());
        let Some(plan) = self.plan else {
            return (part.first_tender..end).try_for_each(|tender| self.exactly(tender, &mut names, &mut part));
        };
        let mut queue = Queue::new(plan, self.columns);
        let mut tender = part.first_tender;
        while tender < end {
            let next = tender.saturating_add(TOGETHER).min(end);
            for left in queue.evaluate(tender..next, &mut part) {
                let rows = self.columns.rows(*left);
                let Some(mut into) = part.tender(*left, rows.clone()) else { continue };
                admit(plan, self.columns, *left, rows.clone(), into.reasons);
                if whole::evaluate(plan, self.columns, rows, &mut into).is_none() {
                    exact::evaluate(self.scheme, self.columns, *left, &mut names, &mut into)?;
                }
            }
            tender = next;
        }
        Ok(())
    }

    fn exactly(self, tender: usize, names: &mut Names, part: &mut Part<'_>) -> Result<(), InputError> {
        match part.tender(tender, self.columns.rows(tender)) {
            Some(mut into) => exact::evaluate(self.scheme, self.columns, tender, names, &mut into),
            None => Ok(()),
        }
    }
}
