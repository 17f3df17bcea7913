//! What could have come out otherwise: a scheme before it is published.

mod lint;

pub use lint::{
    ExampleAfter, ExampleOffer, Lint, LintExample, LintFinding, LintInput, Reversal, ReversalReason, ReversalVerdict,
    Spread, lint,
};
