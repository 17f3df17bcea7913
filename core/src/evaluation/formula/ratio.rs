//! Best divided by the figure.

use super::{Context, Rule, Scorer, Written, above, exponent};
use crate::evaluation::scheme::{Better, Criterion};
use crate::evaluation::undefined::Undefined;
use crate::message::Problems;
use crate::value::json::{Path, read_object};
use crate::value::{Exact, Number};

/// W·(best/x)^e where lower is better, W·(x/best)^e where higher is.
///
/// The formula most used in the world, also in Czech profiles of buyers ("100 × lowest / evaluated"); with exponent 2 the
/// Swiss guidelines. `best` may be fixed beforehand; points then never exceed W.
///
/// Example: 60 points, prices 1000 and 1200: 60 and 60·1000/1200 = 50.
///
/// Undefined: where lower is better and a figure is 0; where higher is better and the best is 0.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Ratio {
    /// The exponent e: above 0, at most 10, at most 4 decimals. Default 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exponent: Option<Number>,
    /// A reference fixed beforehand instead of the best of the set; above 0.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub best: Option<Number>,
}
read_object!(Ratio beside "kind" { optional exponent, optional best });

impl Rule for Ratio {
    const KIND: &'static str = "ratio";

    fn check(&self, _: &Criterion, at: &Path<'_>, problems: &mut Problems) {
        exponent(self.exponent, at, problems);
        above(self.best, Number::ZERO, "best", at, problems);
    }

    fn looks_at_others(&self) -> bool {
        self.best.is_none()
    }

    fn written(&self, better: Better, _: Option<&Exact>, _: Option<&Context<'_>>) -> Written {
        let share = match better {
            Better::Lower => "best / x",
            Better::Higher => "x / best",
        };
        let share = if self.best.is_some() { format!("min(1, {share})") } else { share.to_owned() };
        let mut written = Written::new(match self.exponent {
            Some(_) => format!("W * ({share})^e"),
            None => format!("W * ({share})"),
        });
        written.parameters.extend(self.best.map(|best| ("best", best.exact())));
        written.parameters.extend(self.exponent.map(|exponent| ("e", exponent.exact())));
        written
    }

    fn scorer<'f>(&'f self, context: &Context<'f>) -> Result<Scorer<'f>, Undefined> {
        let best = self.best.map_or_else(|| context.best(), Number::exact);
        let exponent = self.exponent.map_or(Exact::ONE, Number::exact);
        let (weight, better, capped) = (context.weight, context.better, self.best.is_some());
        Ok(Box::new(move |figure| {
            let share = match better {
                Better::Lower => best.checked_div(figure),
                Better::Higher => figure.checked_div(&best),
            };
            let share = share.ok_or_else(|| match better {
                Better::Lower => Undefined::division(Self::KIND, "a figure", "hodnota"),
                Better::Higher => Undefined::division(Self::KIND, "the best figure", "nejlepší hodnota"),
            })?;
            let share = if capped { share.min(Exact::ONE) } else { share };
            Ok(weight * super::power(Self::KIND, &share, &exponent)?)
        }))
    }
}
