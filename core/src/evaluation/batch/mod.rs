//! Very many evaluations under one scheme, as columns: what a simulation or a history of years asks for.
//!
//! **Is this another rule?** No: each tender has the ranking, the winner, the reasons and the rounded totals that the single
//! evaluation gives. Three paths lead there, and a quicker one may only say "sure" or leave the tender to the next: many
//! tenders at once in the lanes of a processor ([`lanes`]), one in whole numbers ([`whole`]), and the single evaluation
//! itself ([`exact`]), which also serves every scheme that the others do not know ([`plan`]).
//!
//! **Who stands side by side?** Tenders with the same number of offers ([`queue`]), so that no lane is empty. Where they follow
//! one another they are read and written as they lie ([`turn`]); else they wait until enough of a size are together.
//!
//! **Which schemes are quick?** Weighted sums of `ratio` (without an exponent), `min_max`, `points` and `share_of`, rounded or
//! not, without minimums of points, best figures taken from the admitted offers.
//!
//! **Why columns of integers?** A million offers with names and decimals take longer to make than to evaluate.
//!
//! **Why is a tie left open here too?** A batch that picks would answer another question than the single evaluation.

mod admit;
mod answer;
mod block;
mod columns;
mod document;
mod exact;
mod flags;
mod lanes;
mod plan;
mod queue;
mod ready;
mod run;
mod turn;
mod whole;

pub use answer::{BatchEvaluation, BatchStatus};
pub use columns::{Batch, BatchValues, MISSING};
pub use document::{EvaluateMany, EvaluateManyInput};
pub use flags::{BATCH_REASONS, reason_bit};
pub(crate) use ready::Ready;
pub use run::{evaluate_many, evaluate_many_into};
