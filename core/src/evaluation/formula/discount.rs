//! The discount from the ceiling against the largest discount.

use super::{Context, Rule, Scorer, Written, exponent, parameter, prices_only};
use crate::evaluation::scheme::{Better, Criterion};
use crate::evaluation::undefined::Undefined;
use crate::message::Problems;
use crate::value::json::{Path, read_object};
use crate::value::{Exact, Number};

/// W·(min(d, s)/max(g, min(dmax, s)))^e with the discount d = (B − x)/B, dmax the largest of the reference set. Prices
/// only; B is the ceiling of the call.
///
/// `saturation` s caps a discount that still earns points (Spanish *umbral de saciedad*), `significant` g is the discount
/// from which full points are given (Aragon, Informe 6/2014), an exponent below 1 damps deep discounts (Italian ANAC
/// Guidelines 2).
///
/// Example: 60 points, B = 100 000, prices 80 000 and 90 000: discounts 0.2 and 0.1, points 60 and 30.
///
/// Undefined: where no offer is below the ceiling and `significant` is 0 (0/0), and where B is 0.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Discount {
    /// The exponent e: above 0, at most 10, at most 4 decimals. Default 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exponent: Option<Number>,
    /// The discount beyond which no more points are given, as a share of B, above 0 and at most 1. Default 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub saturation: Option<Number>,
    /// The least discount that can get full points, as a share of B, 0 to 1. Default 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub significant: Option<Number>,
}
read_object!(Discount beside "kind" { optional exponent, optional saturation, optional significant });

impl Rule for Discount {
    const KIND: &'static str = "discount";

    fn check(&self, criterion: &Criterion, at: &Path<'_>, problems: &mut Problems) {
        prices_only(Self::KIND, criterion, at, problems);
        exponent(self.exponent, at, problems);
        if let Some(value) = self.saturation.filter(|value| *value <= Number::ZERO || *value > Number::ONE) {
            problems.push(parameter(value, "saturation", "0 < saturation ≤ 1".to_owned(), at));
        }
        if let Some(value) = self.significant.filter(|value| *value < Number::ZERO || *value > Number::ONE) {
            problems.push(parameter(value, "significant", "0 … 1".to_owned(), at));
        }
    }

    fn looks_at_others(&self) -> bool {
        true
    }

    fn needs_ceiling(&self) -> bool {
        true
    }

    fn written(&self, _: Better, _: Option<&Exact>, _: Option<&Context<'_>>) -> Written {
        let discounts = ("(B - x) / B", "(B - best) / B");
        let (own, largest) = match self.saturation {
            Some(_) => (format!("min({}, saturation)", discounts.0), format!("min({}, saturation)", discounts.1)),
            None => (format!("({})", discounts.0), format!("({})", discounts.1)),
        };
        let full = if self.significant.is_some() { format!("max(significant, {largest})") } else { largest };
        let symbols = match self.exponent {
            Some(_) => format!("W * ({own} / {full})^e"),
            None => format!("W * {own} / {full}"),
        };
        let mut written = Written::new(symbols);
        written.parameters.extend(self.saturation.map(|saturation| ("saturation", saturation.exact())));
        written.parameters.extend(self.significant.map(|significant| ("significant", significant.exact())));
        written.parameters.extend(self.exponent.map(|exponent| ("e", exponent.exact())));
        written
    }

    fn scorer<'f>(&'f self, context: &Context<'f>) -> Result<Scorer<'f>, Undefined> {
        let saturation = self.saturation.map_or(Exact::ONE, Number::exact);
        let significant = self.significant.map_or(Exact::ZERO, Number::exact);
        let exponent = self.exponent.map_or(Exact::ONE, Number::exact);
        let largest = super::discount_of(Self::KIND, &context.best(), context.ceiling)?;
        let full = largest.min(saturation.clone()).max(significant);
        let (weight, ceiling) = (context.weight, context.ceiling);
        Ok(Box::new(move |figure| {
            let discount = super::discount_of(Self::KIND, figure, ceiling)?.min(saturation.clone());
            let share = discount
                .checked_div(&full)
                .ok_or_else(|| Undefined::division(Self::KIND, "the largest discount", "největší sleva"))?;
            Ok(weight * super::power(Self::KIND, &share, &exponent)?)
        }))
    }
}
