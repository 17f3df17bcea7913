//! The logarithm of the distance from the best.

use super::{Context, Rule, Scorer, Written, above};
use crate::evaluation::scheme::{Better, Criterion};
use crate::evaluation::undefined::Undefined;
use crate::message::Problems;
use crate::value::json::{Path, read_object};
use crate::value::{Exact, Number};

/// W·(1 − ln(x/best)/ln z) where lower is better, with best/x where higher is; z is `zero_at`.
///
/// Without `clamp` the difference of two offers does not depend on any third one, so that a withdrawal of a loser never
/// changes the winner; with it, it can. The logarithm to the base z is exact where it is rational, else rounded correctly
/// to 30 decimals. Source: Negometrix.
///
/// Example: 50 points, z = 2, prices 100, 200 and 400: 50, 0 and −50.
///
/// Undefined: where a figure is 0.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Logarithm {
    /// The multiple of the best that gets no points; above 1.
    pub zero_at: Number,
    /// Whether points end at 0. Default false.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub clamp: Option<bool>,
}
read_object!(Logarithm beside "kind" { required zero_at, optional clamp });

impl Rule for Logarithm {
    const KIND: &'static str = "logarithm";

    fn check(&self, _: &Criterion, at: &Path<'_>, problems: &mut Problems) {
        above(Some(self.zero_at), Number::ONE, "zero_at", at, problems);
    }

    fn looks_at_others(&self) -> bool {
        true
    }

    fn written(&self, better: Better, _: Option<&Exact>, _: Option<&Context<'_>>) -> Written {
        let distance = match better {
            Better::Lower => "x / best",
            Better::Higher => "best / x",
        };
        let points = format!("W * (1 - ln({distance}) / ln(zero_at))");
        let symbols = if self.clamp.unwrap_or(false) { format!("max(0, {points})") } else { points };
        Written::new(symbols).with("zero_at", self.zero_at.exact())
    }

    fn scorer<'f>(&'f self, context: &Context<'f>) -> Result<Scorer<'f>, Undefined> {
        let best = context.best();
        let base = self.zero_at.exact();
        let (weight, better, clamp) = (context.weight, context.better, self.clamp.unwrap_or(false));
        Ok(Box::new(move |figure| {
            let distance = match better {
                Better::Lower => figure.checked_div(&best),
                Better::Higher => best.checked_div(figure),
            };
            let logarithm = distance.and_then(|distance| distance.logarithm(&base)).ok_or_else(|| {
                Undefined::new(Self::KIND, "a figure is 0 and has no logarithm", "hodnota je 0 a nemá logaritmus")
            })?;
            let points = weight * (Exact::ONE - logarithm);
            Ok(if clamp { points.max(Exact::ZERO) } else { points })
        }))
    }
}
