//! Linear between the best and the worst.

use super::{Context, Rule, Scorer, Written};
use crate::evaluation::scheme::{Better, Criterion};
use crate::evaluation::undefined::Undefined;
use crate::message::Problems;
use crate::value::Exact;
use crate::value::json::{Path, read_object};

/// W·(worst − x)/(worst − best).
///
/// Both ends move with the offers: of the common formulas it is among those whose winner changes most easily when a
/// losing offer is withdrawn, and with two offers it gives all and nothing. Used in Finland; German commentary calls it an
/// unlawful distortion.
///
/// Example: 40 points, prices 350, 400 and 500: 40, 26.67 and 0.
///
/// Undefined: where all figures of the reference set are equal, one offer included.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct MinMax {}
read_object!(MinMax beside "kind" {});

impl Rule for MinMax {
    const KIND: &'static str = "min_max";

    fn check(&self, _: &Criterion, _: &Path<'_>, _: &mut Problems) {}

    fn looks_at_others(&self) -> bool {
        true
    }

    fn written(&self, _: Better, _: Option<&Exact>, _: Option<&Context<'_>>) -> Written {
        Written::new("W * (worst - x) / (worst - best)")
    }

    fn scorer<'f>(&'f self, context: &Context<'f>) -> Result<Scorer<'f>, Undefined> {
        let worst = context.worst();
        let span = &worst - context.best();
        if span.is_zero() {
            let english = "the best and the worst figure are equal, which is 0/0";
            let czech = "nejlepší a nejhorší hodnota jsou stejné, tedy 0/0";
            return Err(Undefined::new(Self::KIND, english, czech));
        }
        let weight = context.weight;
        Ok(Box::new(move |figure| Ok((weight * (&worst - figure)).checked_div(&span).unwrap_or_default())))
    }
}
