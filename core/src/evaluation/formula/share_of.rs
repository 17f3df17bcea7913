//! The share of a maximum.

use super::{Context, Rule, Scorer, Written, above, not_applicable, values_only};
use crate::evaluation::scheme::{Better, Criterion};
use crate::evaluation::undefined::Undefined;
use crate::message::Problems;
use crate::value::json::{Path, read_object};
use crate::value::{Exact, Number};

/// W·x/maximum; higher is better. A figure below 0 or above the maximum makes the offer inadmissible.
///
/// Example: 40 points, maximum 30: a value of 24 gets 32.
///
/// Never undefined.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct ShareOf {
    /// The figure that gets all points; above 0.
    pub maximum: Number,
}
read_object!(ShareOf beside "kind" { required maximum });

impl Rule for ShareOf {
    const KIND: &'static str = "share_of";

    fn check(&self, criterion: &Criterion, at: &Path<'_>, problems: &mut Problems) {
        values_only(Self::KIND, criterion, at, problems);
        above(Some(self.maximum), Number::ZERO, "maximum", at, problems);
        if criterion.better == Better::Lower {
            let (english, czech) = ("in which higher is better", "v nichž je vyšší lepší");
            problems.push(not_applicable(Self::KIND, english, czech, at));
        }
    }

    fn allows(&self, figure: &Exact, _: &Exact) -> bool {
        !figure.is_negative() && *figure <= self.maximum.exact()
    }

    fn looks_at_others(&self) -> bool {
        false
    }

    fn highest(&self, _: &Exact) -> Option<Exact> {
        Some(self.maximum.exact())
    }

    fn written(&self, _: Better, _: Option<&Exact>, _: Option<&Context<'_>>) -> Written {
        Written::new("W * x / maximum").with("maximum", self.maximum.exact())
    }

    fn scorer<'f>(&'f self, context: &Context<'f>) -> Result<Scorer<'f>, Undefined> {
        let (weight, maximum) = (context.weight, self.maximum.exact());
        Ok(Box::new(move |figure| {
            (weight * figure)
                .checked_div(&maximum)
                .ok_or_else(|| Undefined::division(Self::KIND, "the maximum", "maximum"))
        }))
    }
}
