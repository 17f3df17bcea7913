//! What would have come of it otherwise: what flips an award, why one offer beats another, and what a scheme would do before
//! it is published.
//!
//! Everything is found by evaluating again with something changed, by the rules by which offers are evaluated; nothing is
//! estimated.

mod explain;
mod lint;
mod reweigh;
mod sensitivity;

pub use explain::{ExplainInput, Explanation, explain};
pub use lint::{
    ExampleAfter, ExampleOffer, Lint, LintExample, LintFinding, LintInput, Reversal, ReversalReason, ReversalVerdict,
    Spread, lint,
};
pub use reweigh::{AtWeight, ReweighInput, Reweighed, WinnerFrom, reweigh};
pub(crate) use sensitivity::sensitivity;
pub use sensitivity::{
    ChangeOf, FormulaInstead, Instead, Margin, RoundingInstead, Sensitivity, SmallestChange, ToWin, Withdrawn,
};
