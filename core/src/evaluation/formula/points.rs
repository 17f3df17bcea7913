//! Points given by the evaluators.

use super::{Context, Rule, Scorer, Trend, Written, values_only};
use crate::evaluation::scheme::{Better, Criterion};
use crate::evaluation::undefined::Undefined;
use crate::message::Problems;
use crate::value::Exact;
use crate::value::json::{Path, read_object};

/// The figure itself, 0 to W: points given by the evaluators. Anything else makes the offer inadmissible.
///
/// Example: of 40 points the evaluators give 31.5.
///
/// Never undefined.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Points {}
read_object!(Points beside "kind" {});

impl Rule for Points {
    const KIND: &'static str = "points";

    fn check(&self, criterion: &Criterion, at: &Path<'_>, problems: &mut Problems) {
        values_only(Self::KIND, criterion, at, problems);
    }

    fn allows(&self, figure: &Exact, weight: &Exact) -> bool {
        !figure.is_negative() && figure <= weight
    }

    fn looks_at_others(&self) -> bool {
        false
    }

    /// More is more, whatever the criterion says is better.
    fn trend(&self, _: Better) -> Trend {
        Trend::Up
    }

    fn highest(&self, weight: &Exact) -> Option<Exact> {
        Some(weight.clone())
    }

    fn written(&self, _: Better, _: Option<&Exact>, _: Option<&Context<'_>>) -> Written {
        Written::new("x")
    }

    fn scorer<'f>(&'f self, _: &Context<'f>) -> Result<Scorer<'f>, Undefined> {
        Ok(Box::new(|figure| Ok(figure.clone())))
    }
}
