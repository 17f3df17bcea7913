//! How far below a ceiling.

use super::{Context, Rule, Scorer, Written, above, exponent, prices_only};
use crate::evaluation::scheme::{Better, Criterion};
use crate::evaluation::undefined::Undefined;
use crate::message::Problems;
use crate::value::json::{Path, read_object};
use crate::value::{Exact, Money, Number};

/// W·(1 − (x/B)^e), B being `ceiling` or, without one, the ceiling of the call. Prices only.
///
/// It looks at no other offer, so that no withdrawal can change the winner; with e above 1 the Italian kinds K and W.
///
/// Example: 60 points, B = 1000, price 800: 12 points; with e = 2: 60·(1 − 0.64) = 21.6.
///
/// Undefined: where B is 0.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct BelowCeiling {
    /// The exponent e: above 0, at most 10, at most 4 decimals. Default 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exponent: Option<Number>,
    /// A figure of its own instead of the call's ceiling, in CZK; above 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ceiling: Option<Money>,
}
read_object!(BelowCeiling beside "kind" { optional exponent, optional ceiling });

impl Rule for BelowCeiling {
    const KIND: &'static str = "below_ceiling";

    fn check(&self, criterion: &Criterion, at: &Path<'_>, problems: &mut Problems) {
        prices_only(Self::KIND, criterion, at, problems);
        exponent(self.exponent, at, problems);
        above(self.ceiling.map(|own| own.decimal().into()), Number::ZERO, "ceiling", at, problems);
    }

    fn looks_at_others(&self) -> bool {
        false
    }

    fn needs_ceiling(&self) -> bool {
        self.ceiling.is_none()
    }

    fn written(&self, _: Better, _: Option<&Exact>, _: Option<&Context<'_>>) -> Written {
        let symbols = if self.exponent.is_some() { "W * (1 - (x / B)^e)" } else { "W * (1 - x / B)" };
        let mut written = Written::new(symbols);
        written.parameters.extend(self.ceiling.map(|ceiling| ("B", ceiling.exact())));
        written.parameters.extend(self.exponent.map(|exponent| ("e", exponent.exact())));
        written
    }

    fn scorer<'f>(&'f self, context: &Context<'f>) -> Result<Scorer<'f>, Undefined> {
        let ceiling = match (self.ceiling, context.ceiling) {
            (Some(own), _) => own.exact(),
            (None, Some(call)) => call.clone(),
            (None, None) => Exact::ZERO,
        };
        let exponent = self.exponent.map_or(Exact::ONE, Number::exact);
        let weight = context.weight;
        Ok(Box::new(move |figure| {
            let share = figure
                .checked_div(&ceiling)
                .ok_or_else(|| Undefined::division(Self::KIND, "the ceiling", "nejvyšší cena"))?;
            Ok(weight * (Exact::ONE - super::power(Self::KIND, &share, &exponent)?))
        }))
    }
}
