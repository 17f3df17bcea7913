//! Linear between two published figures.

use super::{Context, Rule, Scorer, Written, parameter};
use crate::evaluation::scheme::{Better, Criterion};
use crate::evaluation::undefined::Undefined;
use crate::message::Problems;
use crate::value::json::{Path, read_object};
use crate::value::{Exact, Number};

/// Linear from `full_at` (W points) to `zero_at` (none), and not beyond 0 and W.
///
/// It looks at no other offer; Portugal has forbidden points that do since 2008, Negometrix calls it the weighted score
/// method.
///
/// Example: 25 points, full at 500, none at 900: a price of 600 gets 18.75.
///
/// Never undefined: the two figures differ, in the direction of `better`.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct FixedRange {
    /// The figure that gets all points.
    pub full_at: Number,
    /// The figure that gets none.
    pub zero_at: Number,
}
read_object!(FixedRange beside "kind" { required full_at, required zero_at });

impl Rule for FixedRange {
    const KIND: &'static str = "fixed_range";

    fn check(&self, criterion: &Criterion, at: &Path<'_>, problems: &mut Problems) {
        let (fits, sign) = match criterion.better {
            Better::Lower => (self.full_at < self.zero_at, '<'),
            Better::Higher => (self.full_at > self.zero_at, '>'),
        };
        if !fits {
            problems.push(parameter(self.full_at, "full_at", format!("{sign} {}", self.zero_at), at));
        }
    }

    fn looks_at_others(&self) -> bool {
        false
    }

    fn written(&self, _: Better, _: Option<&Exact>, _: Option<&Context<'_>>) -> Written {
        Written::new("min(W, max(0, W * (x - zero_at) / (full_at - zero_at)))")
            .with("zero_at", self.zero_at.exact())
            .with("full_at", self.full_at.exact())
    }

    fn scorer<'f>(&'f self, context: &Context<'f>) -> Result<Scorer<'f>, Undefined> {
        let zero = self.zero_at.exact();
        let span = self.full_at.exact() - &zero;
        let weight = context.weight;
        Ok(Box::new(move |figure| {
            let points = (weight * (figure - &zero))
                .checked_div(&span)
                .ok_or_else(|| Undefined::division(Self::KIND, "the range", "rozpětí"))?;
            Ok(points.clamp(Exact::ZERO, weight.clone()))
        }))
    }
}
