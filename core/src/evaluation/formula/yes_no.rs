//! Yes or no.

use super::{Context, Rule, Scorer, Trend, Written, values_only};
use crate::evaluation::scheme::{Better, Criterion};
use crate::evaluation::undefined::Undefined;
use crate::message::Problems;
use crate::offer::OfferValue;
use crate::value::json::{Path, read_object};
use crate::value::{Exact, Number};

/// W for yes (`true` or `"1"`), nothing for no (`false` or `"0"`). Any other figure makes the offer inadmissible.
///
/// Example: 30 points for service at weekends: 30 or 0.
///
/// Never undefined.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct YesNo {}
read_object!(YesNo beside "kind" {});

impl Rule for YesNo {
    const KIND: &'static str = "yes_no";

    fn check(&self, criterion: &Criterion, at: &Path<'_>, problems: &mut Problems) {
        values_only(Self::KIND, criterion, at, problems);
    }

    fn figure(&self, value: &OfferValue) -> Option<Exact> {
        match value {
            OfferValue::YesNo(true) => Some(Exact::ONE),
            OfferValue::YesNo(false) => Some(Exact::ZERO),
            other => other.number().map(Number::exact),
        }
    }

    fn takes_names(&self) -> bool {
        true
    }

    fn allows(&self, figure: &Exact, _: &Exact) -> bool {
        figure.is_zero() || *figure == Exact::ONE
    }

    fn looks_at_others(&self) -> bool {
        false
    }

    /// More is more, whatever the criterion says is better.
    fn trend(&self, _: Better) -> Trend {
        Trend::Up
    }

    fn highest(&self, _: &Exact) -> Option<Exact> {
        Some(Exact::ONE)
    }

    fn written(&self, _: Better, _: Option<&Exact>, _: Option<&Context<'_>>) -> Written {
        Written::new("W * x")
    }

    fn scorer<'f>(&'f self, context: &Context<'f>) -> Result<Scorer<'f>, Undefined> {
        let weight = context.weight;
        Ok(Box::new(move |figure| Ok(weight * figure)))
    }
}
