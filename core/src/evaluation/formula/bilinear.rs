//! The discount, linear below and above the mean discount.

use super::{Context, Rule, Scorer, Written, parameter, prices_only};
use crate::evaluation::scheme::{Better, Criterion};
use crate::evaluation::undefined::Undefined;
use crate::message::Problems;
use crate::value::json::{Path, read_object};
use crate::value::{Exact, Number};

/// With the discount d = (B − x)/B: W·X·d/mean where d is at most the mean discount, else
/// W·(X + (1 − X)·(d − mean)/(dmax − mean)). Prices only; B is the ceiling of the call.
///
/// The Italian ANAC Guidelines 2 use X = 0.80, 0.85 or 0.90. A single offer gets X·W, not W, and the winner changes
/// easily when a losing offer is withdrawn.
///
/// Example: 30 points, X = 0.80, B = 1000, prices 1000, 900, 800, 700: mean discount 0.15; points 0, 16, 26, 30.
///
/// Undefined: where the mean discount is 0 (all offers at the ceiling), and where B is 0.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Bilinear {
    /// The share X of the points that the mean discount gets, 0 to 1.
    pub x: Number,
}
read_object!(Bilinear beside "kind" { required x });

impl Rule for Bilinear {
    const KIND: &'static str = "bilinear";

    fn check(&self, criterion: &Criterion, at: &Path<'_>, problems: &mut Problems) {
        prices_only(Self::KIND, criterion, at, problems);
        if self.x < Number::ZERO || self.x > Number::ONE {
            problems.push(parameter(self.x, "x", "0 … 1".to_owned(), at));
        }
    }

    fn looks_at_others(&self) -> bool {
        true
    }

    fn needs_ceiling(&self) -> bool {
        true
    }

    fn written(&self, _: Better, figure: Option<&Exact>, context: Option<&Context<'_>>) -> Written {
        let (below, above) = ("W * k * (B - x) / (B - mean)", "W * (k + (1 - k) * (mean - x) / (mean - best))");
        let symbols = match figure.zip(context) {
            Some((figure, context)) if *figure >= context.mean() => below.to_owned(),
            Some(_) => above.to_owned(),
            None => format!("x >= mean: {below}; x below mean: {above}"),
        };
        Written::new(symbols).with("k", self.x.exact())
    }

    fn scorer<'f>(&'f self, context: &Context<'f>) -> Result<Scorer<'f>, Undefined> {
        let (weight, ceiling, x) = (context.weight, context.ceiling, self.x.exact());
        // The mean of discounts is the discount of the mean.
        let mean = super::discount_of(Self::KIND, &context.mean(), ceiling)?;
        let above = super::discount_of(Self::KIND, &context.best(), ceiling)? - &mean;
        Ok(Box::new(move |figure| {
            let discount = super::discount_of(Self::KIND, figure, ceiling)?;
            let zero = || Undefined::division(Self::KIND, "the mean discount", "průměrná sleva");
            let share = if discount <= mean {
                (&x * discount).checked_div(&mean).ok_or_else(zero)?
            } else {
                // A discount above the mean means that the largest is above it too.
                &x + (Exact::ONE - &x) * (discount - &mean).checked_div(&above).ok_or_else(zero)?
            };
            Ok(weight * share)
        }))
    }
}
