//! From offers to points, totals, a ranking and (if the rules say so) a winner.
//!
//! **Why is a tie not picked?** Because a pick is a decision, and decisions belong to people or to published rules. The
//! rules of the scheme are applied in their order; what they leave equal shares a place and is reported.
//!
//! **Why does undefined arithmetic end the evaluation?** Because every silent default (0 points, full points, the raw
//! price) favours somebody. The formula and the reason are said, the authority decides.
//!
//! **Why is a price-only scheme evaluated?** `evaluate` computes; what the law thinks of a scheme is said elsewhere.

mod abnormally_low;
mod admission;
mod batch;
mod combine;
mod draw;
mod evaluate;
mod formula;
mod ranking;
mod scheme;
mod undefined;
mod vat;
mod working;

pub use abnormally_low::{
    AbnormallyLow, AbnormallyLowInput, AbnormallyLowRule, Comparison, Divisor, Flag, PriceStage, ReferenceOffers,
    ReferencePrice, SpanishReading, abnormally_low,
};
pub(crate) use batch::Ready;
pub use batch::{
    BATCH_REASONS, Batch, BatchEvaluation, BatchStatus, BatchValues, EvaluateMany, EvaluateManyInput, MISSING,
    evaluate_many, evaluate_many_into, reason_bit,
};
pub use combine::Combine;
pub(crate) use draw::largest_pool;
pub use draw::{
    Algorithm, Draw, DrawCommitment, DrawCommitmentFormat, DrawPlan, DrawRecord, DrawReveal, Drawn, Lottery,
    NamedSource, Pool, Selected, Source, commit_draw, draw, reveal_draw,
};
pub use evaluate::{Circumstances, EvaluateError, EvaluateInput, Evaluation, OfferFinding, evaluate};
pub(crate) use evaluate::{admissible, check_offers, evaluate_excluding, findings};
pub use formula::{
    Band, Bands, BelowCeiling, Bilinear, Discount, FixedRange, Formula, Levels, LinearFromBest, Logarithm,
    MeanDistance, MeanRatio, MinMax, Points, Ratio, ShareOf, YesNo,
};
pub(crate) use formula::{Context, Figures, Trend};
pub use ranking::SettledTie;
pub(crate) use ranking::band_edge;
pub use scheme::{Better, Criterion, Of, Places, ReferenceSet, RoundingRule, RoundingStage, Scheme, TieRule, Vat};
pub use undefined::Undefined;
pub(crate) use working::Basis;
pub use working::{CriterionWorking, PointsLine, ReferenceFigures, TotalLine, Working};
