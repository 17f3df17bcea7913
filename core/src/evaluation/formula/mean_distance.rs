//! The distance from the mean.

use super::{Context, Rule, Scorer, Trend, Written};
use crate::evaluation::scheme::{Better, Criterion};
use crate::evaluation::undefined::Undefined;
use crate::message::Problems;
use crate::value::Exact;
use crate::value::json::{Path, read_object};

/// W·max(0, 1 − |x − mean|/mean), whichever direction is better.
///
/// **A cheaper offer can get fewer points**, and of all formulas here this one changes its winner most easily when a loser
/// withdraws. It is here because calls use it, not because they should.
///
/// Example: 60 points, prices 80, 100 and 150, mean 110: 43.64, 54.55 and 38.18.
///
/// Undefined: where the mean is 0.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct MeanDistance {}
read_object!(MeanDistance beside "kind" {});

impl Rule for MeanDistance {
    const KIND: &'static str = "mean_distance";

    fn check(&self, _: &Criterion, _: &Path<'_>, _: &mut Problems) {}

    fn looks_at_others(&self) -> bool {
        true
    }

    /// Nearer to the mean is better, from whichever side, and the figure moves the mean.
    fn trend(&self, _: Better) -> Trend {
        Trend::Neither
    }

    fn written(&self, _: Better, _: Option<&Exact>, _: Option<&Context<'_>>) -> Written {
        Written::new("W * max(0, 1 - abs(x - mean) / mean)")
    }

    fn scorer<'f>(&'f self, context: &Context<'f>) -> Result<Scorer<'f>, Undefined> {
        let mean = context.mean();
        let weight = context.weight;
        Ok(Box::new(move |figure| {
            let distance = (figure - &mean)
                .abs()
                .checked_div(&mean)
                .ok_or_else(|| Undefined::division(Self::KIND, "the mean", "průměr"))?;
            Ok(weight * (Exact::ONE - distance).max(Exact::ZERO))
        }))
    }
}
