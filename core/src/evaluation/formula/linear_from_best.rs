//! Linear from the best to a multiple of it.

use super::{Context, Rule, Scorer, Written, above};
use crate::evaluation::scheme::{Better, Criterion};
use crate::evaluation::undefined::Undefined;
use crate::message::Problems;
use crate::value::json::{Path, read_object};
use crate::value::{Exact, Number};

/// W·(z·best − x)/((z − 1)·best) where lower is better; W·(x − (2 − z)·best)/((z − 1)·best) where higher is.
///
/// z is `zero_at`: the multiple of the best that gets no points. Without `clamp` points may be negative (lawful in Norway,
/// KOFA 2015/60); South Africa uses z = 2, Switzerland z = 1.5.
///
/// Example: 20 points, z = 1.25, prices 80, 90 and 110: 20, 10 and 0.
///
/// Undefined: where the best is 0.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct LinearFromBest {
    /// The multiple of the best that gets no points; above 1.
    pub zero_at: Number,
    /// Whether points end at 0. Default true.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clamp: Option<bool>,
}
read_object!(LinearFromBest beside "kind" { required zero_at, optional clamp });

impl Rule for LinearFromBest {
    const KIND: &'static str = "linear_from_best";

    fn check(&self, _: &Criterion, at: &Path<'_>, problems: &mut Problems) {
        above(Some(self.zero_at), Number::ONE, "zero_at", at, problems);
    }

    fn looks_at_others(&self) -> bool {
        true
    }

    fn written(&self, better: Better, _: Option<&Exact>, _: Option<&Context<'_>>) -> Written {
        let points = match better {
            Better::Lower => "W * (zero_at * best - x) / ((zero_at - 1) * best)",
            Better::Higher => "W * (x - (2 - zero_at) * best) / ((zero_at - 1) * best)",
        };
        let clamped = || format!("max(0, {points})");
        let symbols = if self.clamp.unwrap_or(true) { clamped() } else { points.to_owned() };
        Written::new(symbols).with("zero_at", self.zero_at.exact())
    }

    fn scorer<'f>(&'f self, context: &Context<'f>) -> Result<Scorer<'f>, Undefined> {
        let best = context.best();
        let zero_at = self.zero_at.exact();
        let span = (&zero_at - Exact::ONE) * &best;
        let zero = match context.better {
            Better::Lower => zero_at * &best,
            Better::Higher => (Exact::from_integer(2) - zero_at) * &best,
        };
        let (weight, better, clamp) = (context.weight, context.better, self.clamp.unwrap_or(true));
        Ok(Box::new(move |figure| {
            let distance = match better {
                Better::Lower => &zero - figure,
                Better::Higher => figure - &zero,
            };
            let points = (weight * distance)
                .checked_div(&span)
                .ok_or_else(|| Undefined::division(Self::KIND, "the best figure", "nejlepší hodnota"))?;
            Ok(if clamp { points.max(Exact::ZERO) } else { points })
        }))
    }
}
