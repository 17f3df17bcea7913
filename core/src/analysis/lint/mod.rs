//! What a scheme would do, before it is published.
//!
//! A finding is decided by the algebra of the formulas and, where one tender shows it, shown by one that `evaluate`
//! evaluated, so that a reader can do the sums again. What is found is no error: a scheme that has findings can be used,
//! knowingly.
//!
//! # Questions
//!
//! **Why does the order of findings not say which weighs most?** It is that of the rules that look for them; `severity` says
//! what weighs. Nothing here is a rule of the law; where a text says "our view", it is one.
//!
//! **When is a reversal `impossible`?** When the algebra says so: the order of any two offers, equal ones included, must not
//! depend on a third. So it is where everything that decides looks at the own offer alone; where one figure alone decides
//! and the formula keeps its order; where other offers multiply all totals by the same (a quotient with one `ratio`) or move
//! them by the same (one `logarithm` without `clamp`). Rounding of what looks at others, a minimum of points that look at
//! others, a band, a mean, a draw, and a reference set with offers that are not ranked all break it.
//!
//! **What is a withdrawal here?** An offer that is not first is not there. Two offers of one participant, and one that
//! replaces another, are another matter. Where arithmetic has no result without the offer, nobody else becomes first; that
//! is a finding of its own.
//!
//! **What if nothing excludes it and no example is found?** Then `not_excluded`, which is no proof of either.
//!
//! **Why are the examples the same every time?** They come from a generator with a fixed seed and from exact arithmetic.
//!
//! **What is plausible?** What `spread` says, else our choice: prices from 100,000 to 130,000 CZK, with a ceiling from 70 %
//! of it to the ceiling, with published figures of the formula (`fixed_range`, `bands`, `best`) between those; values from
//! half of what the formula allows to all of it, levels from the lowest to the highest, yes and no both, others from 50 to
//! 100. The answer says what was taken.
//!
//! **Why 10 percentage points for effective weights?** Our choice: less is within what a guess of the spread can be wrong by.
//!
//! Sources: `UfAB` (quotients and the band), Negometrix (logarithm), `PIANOo` and German literature (reversal), ANAC Guidelines 2
//! (bilinear); which findings there are is our choice.

mod algebra;
mod axis;
mod chance;
mod collect;
mod found;
mod ground;
mod input;
mod outliers;
mod points;
mod reversal;
mod rounding;
mod tables;
mod ties;
mod undefined;
mod weights;

pub use found::{
    ExampleAfter, ExampleOffer, Lint, LintExample, LintFinding, Reversal, ReversalReason, ReversalVerdict,
};
pub use input::{LintInput, Spread};

use crate::message::InputError;
use collect::Collected;
use ground::Ground;

/// Finds what a scheme would do that its author may not expect: before it is published, without any offer.
///
/// Prices are in CZK, on the basis of the scheme; shares of weights in percent. Each finding says what to write
/// instead and, where one tender shows it, has an example that was evaluated under the scheme.
///
/// ```
/// use minitendr::{LintCode, LintInput, ReversalVerdict, from_json, lint};
/// let input: LintInput = from_json(r#"{"scheme": {"combine": {"kind": "weighted_sum"}, "criteria": [
///   {"id": "price", "of": "price", "better": "lower", "weight": "60", "formula": {"kind": "min_max"}},
///   {"id": "plan", "of": "value", "better": "higher", "weight": "40", "formula": {"kind": "points"}}]}}"#)?;
/// let lint = lint(&input)?;
/// assert_eq!(lint.reversal.verdict, ReversalVerdict::Found);
/// let reversal = lint.findings.iter().find(|finding| finding.code == LintCode::RankReversal).unwrap();
/// let example = reversal.example.as_ref().unwrap();
/// let then = example.then.as_ref().unwrap();
/// assert!(example.winner != then.winner && example.winner.as_ref() != Some(&then.without));
/// # Ok::<(), minitendr::InputError>(())
/// ```
///
/// Errors: `unknown_criterion` for a spread of nothing, `out_of_range` for one that ends where it begins or that the formula,
/// the ceiling or arithmetic (prices are above 0) does not allow, and for a ceiling of 0; `too_large` for a scheme of more than
/// 200 criteria, features, levels and bands.
pub fn lint(input: &LintInput) -> Result<Lint, InputError> {
    let ground = Ground::new(input)?;
    let mut found = Collected::default();
    let reversal = reversal::look(&ground, &mut found);
    points::look(&ground, &mut found);
    tables::look(&ground, &mut found);
    weights::look(&ground, &mut found);
    ties::look(&ground, &mut found);
    rounding::look(&ground, &mut found);
    undefined::look(&ground, &mut found);
    outliers::look(&ground, input.ceiling, &mut found);
    Ok(Lint { findings: found.0, reversal, ceiling: ground.circumstances.ceiling, spread: ground.spread() })
}
