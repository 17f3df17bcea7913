//! Named levels.

use super::{Context, Rule, Scorer, Trend, Written, values_only};
use crate::evaluation::scheme::{Better, Criterion};
use crate::evaluation::undefined::Undefined;
use crate::message::{ErrorCode, Problem, Problems};
use crate::offer::OfferValue;
use crate::value::json::{Path, read_object};
use crate::value::{Exact, Map, Number};

/// W·percent/100 of the level that the offer names. An unknown level makes the offer inadmissible.
///
/// A level may be worth a negative percentage (Rijkswaterstaat gives −50 % where nothing is handed in). The names are
/// compared to the letter.
///
/// Example: 20 points, excellent 100 %, good 70 %, satisfactory 30 %: good gets 14.
///
/// Never undefined.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Levels {
    /// The percentage of each level, at most 100.
    pub levels: Map<Number>,
}
read_object!(Levels beside "kind" { required levels });

impl Rule for Levels {
    const KIND: &'static str = "levels";

    fn check(&self, criterion: &Criterion, at: &Path<'_>, problems: &mut Problems) {
        values_only(Self::KIND, criterion, at, problems);
        let formula = at.field("formula");
        let levels = formula.field("levels");
        if self.levels.is_empty() {
            problems.push(Problem::new(ErrorCode::EmptyList, levels.pointer()));
        }
        for (name, percent) in self.levels.iter().filter(|(_, percent)| **percent > Number::HUNDRED) {
            let problem = Problem::new(ErrorCode::OutOfRange, levels.field(name.as_str()).pointer());
            problems.push(problem.with("value", percent).naming("expected", "≤ 100"));
        }
    }

    fn figure(&self, value: &OfferValue) -> Option<Exact> {
        match value {
            OfferValue::Name(name) => self.levels.get(name.as_str()),
            OfferValue::Number(number) => self.levels.get(number.to_string().as_str()),
            OfferValue::YesNo(_) => None,
        }
        .map(|percent| percent.exact())
    }

    fn takes_names(&self) -> bool {
        true
    }

    fn looks_at_others(&self) -> bool {
        false
    }

    /// More is more, whatever the criterion says is better.
    fn trend(&self, _: Better) -> Trend {
        Trend::Up
    }

    fn highest(&self, _: &Exact) -> Option<Exact> {
        self.levels.values().map(|percent| percent.exact()).max()
    }

    fn written(&self, _: Better, _: Option<&Exact>, _: Option<&Context<'_>>) -> Written {
        Written::new("W * x / 100")
    }

    fn scorer<'f>(&'f self, context: &Context<'f>) -> Result<Scorer<'f>, Undefined> {
        let weight = context.weight;
        let hundred = Exact::from_integer(100);
        Ok(Box::new(move |percent| Ok((weight * percent).checked_div(&hundred).unwrap_or_default())))
    }
}
