//! The mean divided by the figure.

use super::{Context, Rule, Scorer, Written};
use crate::evaluation::scheme::{Better, Criterion};
use crate::evaluation::undefined::Undefined;
use crate::message::Problems;
use crate::value::Exact;
use crate::value::json::{Path, read_object};

/// W·min(1, mean/x) where lower is better, W·min(1, x/mean) where higher is.
///
/// All offers better than the mean tie, and every offer moves the mean.
///
/// Example: 60 points, prices 80, 100 and 150, mean 110: 60, 60 and 44.
///
/// Undefined: where lower is better and a figure is 0; where higher is better and the mean is 0.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct MeanRatio {}
read_object!(MeanRatio beside "kind" {});

impl Rule for MeanRatio {
    const KIND: &'static str = "mean_ratio";

    fn check(&self, _: &Criterion, _: &Path<'_>, _: &mut Problems) {}

    fn looks_at_others(&self) -> bool {
        true
    }

    fn written(&self, better: Better, _: Option<&Exact>, _: Option<&Context<'_>>) -> Written {
        Written::new(match better {
            Better::Lower => "W * min(1, mean / x)",
            Better::Higher => "W * min(1, x / mean)",
        })
    }

    fn scorer<'f>(&'f self, context: &Context<'f>) -> Result<Scorer<'f>, Undefined> {
        let mean = context.mean();
        let (weight, better) = (context.weight, context.better);
        Ok(Box::new(move |figure| {
            let share = match better {
                Better::Lower => mean.checked_div(figure),
                Better::Higher => figure.checked_div(&mean),
            };
            let share = share.ok_or_else(|| match better {
                Better::Lower => Undefined::division(Self::KIND, "a figure", "hodnota"),
                Better::Higher => Undefined::division(Self::KIND, "the mean", "průměr"),
            })?;
            Ok(weight * share.min(Exact::ONE))
        }))
    }
}
