//! Changes of a price of the framework contract while it runs.
//!
//! # Questions
//!
//! **Why is the factor rounded before it is compared?** Because the limits bound what is applied, and what is applied is the
//! rounded factor: with four places, 0.89995 is 0.9000 and within 0.9 … 1.1.
//!
//! **Why are limits refused with an addend?** There is no factor that they could bound. They would change nothing, and
//! whoever gave them would believe that they do.

use crate::evaluation::Places;
use crate::message::{ErrorCode, InputError, Problem, Problems, reversed};
use crate::value::json::{Path, out_of_range, read_kinds, read_object};
use crate::value::{Exact, Money, Number, Rounding};

/// The decimals of a price in CZK.
const PRICE_PLACES: u32 = 2;

/// Why and by how much a price changes.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum PriceChange {
    /// The price itself varies, as a clause of the framework contract allows: price × factor.
    ///
    /// Example: 81.90 × 0.901 = 73.7919, so 73.79.
    Variation {
        /// What the price is multiplied by.
        factor: Number,
    },
    /// A tax changed: price × factor, or price + addend; one of the two is given.
    ///
    /// Example: 119.00 × 0.95 = 113.05; 100 − 12.345 = 87.655, so 87.66.
    Tax {
        /// What the price is multiplied by.
        #[serde(skip_serializing_if = "Option::is_none")]
        factor: Option<Number>,
        /// What is added to the price in CZK; negative where it falls.
        #[serde(skip_serializing_if = "Option::is_none")]
        addend: Option<Number>,
    },
    /// A figure of a third party changed, such as a price index or a rate: price × factor.
    ///
    /// Example: 385.00 × 0.985 = 379.225, so 379.23.
    ThirdParty {
        /// What the price is multiplied by.
        factor: Number,
    },
}
read_kinds!(PriceChange by "kind" {
    "variation" => Variation { required factor },
    "tax" => Tax { optional factor, optional addend },
    "third_party" => ThirdParty { required factor },
});

/// Within which limits a factor must be, both included.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct FactorLimits {
    /// The least factor.
    pub from: Number,
    /// The greatest factor.
    pub to: Number,
    /// To how many decimals the factor is rounded half up before it is compared and applied; missing where it is taken as
    /// it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub factor_places: Option<Places>,
}
read_object!(FactorLimits { required from, required to, optional factor_places });

/// The input of the operation `adjust_price`.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct AdjustPriceInput {
    /// The price before the change in CZK, above 0.
    pub price: Money,
    /// The change.
    pub change: PriceChange,
    /// Within which limits the factor must be; missing where the framework contract sets none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limits: Option<FactorLimits>,
}
read_object!(AdjustPriceInput { required price, required change, optional limits });

/// A price after a change.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AdjustedPrice {
    /// The price after the change in CZK, rounded half up to two decimals.
    pub price: Money,
    /// The factor that was applied; missing where something was added.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub factor: Option<Number>,
}
read_object!(AdjustedPrice { required price, optional factor });

/// What is done to a price.
#[derive(Clone, Debug)]
pub(super) enum Step {
    /// By a factor.
    Times(Exact),
    /// With an addend.
    Plus(Exact),
}

impl Step {
    /// The factor, where there is one.
    pub(super) const fn factor(&self) -> Option<&Exact> {
        match self {
            Self::Times(factor) => Some(factor),
            Self::Plus(_) => None,
        }
    }

    /// Whether it is a factor of 1 or an addend of 0.
    pub(super) fn is_idle(&self) -> bool {
        match self {
            Self::Times(factor) => *factor == Exact::ONE,
            Self::Plus(addend) => addend.is_zero(),
        }
    }

    /// The price after it, rounded half up to two decimals; missing where that is not above 0.
    pub(super) fn of(&self, price: Money) -> Option<Result<Money, InputError>> {
        let new = match self {
            Self::Times(factor) => price.exact() * factor,
            Self::Plus(addend) => price.exact() + addend,
        };
        let new = new.round(PRICE_PLACES, Rounding::HalfUp);
        new.is_positive().then(|| Money::parse(&new.to_fixed(PRICE_PLACES)))
    }

    /// What must hold for a price to stay above 0.
    pub(super) const fn needs(&self) -> &'static str {
        match self {
            Self::Times(_) => "price × factor ≥ 0.005",
            Self::Plus(_) => "price + addend ≥ 0.005",
        }
    }
}

impl PriceChange {
    /// What it does, before the factor is rounded; a problem where neither or both of factor and addend are given.
    pub(super) fn step(&self, at: &Path<'_>, problems: &mut Problems) -> Option<Step> {
        match self {
            Self::Variation { factor }
            | Self::ThirdParty { factor }
            | Self::Tax { factor: Some(factor), addend: None } => Some(Step::Times(factor.exact())),
            Self::Tax { factor: None, addend: Some(addend) } => Some(Step::Plus(addend.exact())),
            Self::Tax { .. } => {
                let problem = Problem::new(ErrorCode::ExactlyOne, at.pointer());
                problems.push(problem.naming("expected", "factor, addend"));
                None
            }
        }
    }

    /// The factor as it was given.
    const fn factor(&self) -> Option<Number> {
        match self {
            Self::Variation { factor } | Self::ThirdParty { factor } => Some(*factor),
            Self::Tax { factor, .. } => *factor,
        }
    }
}

/// A factor as it is applied: rounded half up where decimals are declared.
pub(super) fn rounded(factor: Exact, places: Option<Places>) -> Exact {
    match places {
        Some(places) => factor.round(places.get(), Rounding::HalfUp),
        None => factor,
    }
}

impl FactorLimits {
    /// The step with its factor rounded; notes limits that are reversed, that the factor passes, or that bind nothing as
    /// there is no factor.
    pub(super) fn bound(
        &self,
        step: Option<Step>,
        (at, of_factor): (&Path<'_>, &Path<'_>),
        known: &'static str,
        problems: &mut Problems,
    ) -> Option<Step> {
        if self.from > self.to {
            problems.push(reversed(at.pointer(), ["from", "to"], self.from, self.to));
        }
        match step? {
            Step::Times(factor) => {
                let applied = rounded(factor, self.factor_places);
                if self.from <= self.to && !(self.from.exact()..=self.to.exact()).contains(&applied) {
                    problems.push(out_of_range(of_factor, &applied, format!("{} … {}", self.from, self.to)));
                }
                Some(Step::Times(applied))
            }
            plus @ Step::Plus(_) => {
                let problem = Problem::new(ErrorCode::UnknownField, at.pointer());
                problems.push(problem.with("value", "limits").naming("known", known));
                Some(plus)
            }
        }
    }
}

impl AdjustPriceInput {
    /// What is done to the price; everything wrong is noted.
    fn step(&self, problems: &mut Problems) -> Option<Step> {
        if self.price == Money::ZERO {
            problems.push(out_of_range(&Path::ROOT.field("price"), self.price, "> 0"));
        }
        let change = Path::ROOT.field("change");
        let step = self.change.step(&change, problems);
        let Some(limits) = &self.limits else { return step };
        let places = (&Path::ROOT.field("limits"), &change.field("factor"));
        limits.bound(step, places, "price, change", problems)
    }
}

/// Changes a price by a factor or an addend, within limits.
///
/// Prices and addends are in CZK; the new price is rounded half up to two decimals, only at the end.
///
/// Errors: `exactly_one` (a tax with neither or both of `factor` and `addend`), `out_of_range` (a price of 0 before or not
/// above 0 after the change, a factor beyond the limits), `reversed` (limits), `unknown_field` (limits where something is
/// added), `too_many_digits` (a new price of more than 28 digits).
///
/// Source: changes of prices in framework agreements of `ProZorro`; that the framework contract must have foreseen the change
/// is for whoever calls (2014/24/EU Art. 72(1)(a)).
///
/// ```
/// use minitendr::{AdjustPriceInput, adjust_price};
/// let input: AdjustPriceInput = serde_json::from_str(r#"{"price": "66.42", "change": {"kind": "variation", "factor": "0.89995"},
///   "limits": {"from": "0.9", "to": "1.1", "factor_places": 4}}"#)?;
/// let adjusted = adjust_price(&input)?;
/// assert_eq!(adjusted.price.to_string(), "59.78");
/// assert_eq!(adjusted.factor.unwrap().to_string(), "0.9");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn adjust_price(input: &AdjustPriceInput) -> Result<AdjustedPrice, InputError> {
    let mut problems = Problems::new();
    let step = input.step(&mut problems);
    InputError::unless_empty(problems)?;
    let Some(step) = step else {
        // Without a step there is a problem.
        return Err(InputError::one(
            Problem::new(ErrorCode::ExactlyOne, "/change").naming("expected", "factor, addend"),
        ));
    };
    let Some(price) = step.of(input.price) else {
        let (name, given) = match &step {
            Step::Times(factor) => ("factor", factor),
            Step::Plus(addend) => ("addend", addend),
        };
        let change = Path::ROOT.field("change");
        return Err(InputError::one(out_of_range(&change.field(name), given, step.needs())));
    };
    let price = price.map_err(|error| error.below("/price"))?;
    // As it was written, unless it was rounded.
    let is_rounded = input.limits.as_ref().is_some_and(|limits| limits.factor_places.is_some());
    let applied = step.factor().filter(|_| is_rounded).and_then(Exact::to_decimal).map(Number::from);
    Ok(AdjustedPrice { price, factor: applied.or(input.change.factor()) })
}

#[cfg(test)]
mod tests {
    use super::{AdjustPriceInput, adjust_price};
    use crate::value::json::read;

    /// The new price, or the code and path of each problem.
    fn adjusted(input: &str) -> Result<String, Vec<String>> {
        let outcome = read::<AdjustPriceInput>(input).and_then(|input| adjust_price(&input));
        outcome.map(|adjusted| adjusted.price.to_string()).map_err(|error| {
            error.problems().iter().map(|problem| format!("{} {}", problem.code(), problem.path())).collect()
        })
    }

    fn problems(list: &[&str]) -> Result<String, Vec<String>> {
        Err(list.iter().map(|&problem| problem.to_owned()).collect())
    }

    #[test]
    fn everything_wrong_is_said_at_once() {
        assert_eq!(
            adjusted(r#"{"price": "0", "change": {"kind": "tax"}, "limits": {"from": "1.1", "to": "0.9"}}"#),
            problems(&["out_of_range /price", "exactly_one /change", "reversed /limits"])
        );
        assert_eq!(
            adjusted(r#"{"price": "-1", "change": {"kind": "variation", "addend": "5"}, "limits": {"from": "1"}}"#),
            problems(&[
                "negative_price /price",
                "unknown_field /change/addend",
                "missing_field /change/factor",
                "missing_field /limits/to"
            ])
        );
        assert_eq!(
            adjusted(
                r#"{"price": "0", "change": {"kind": "tax", "addend": "5"}, "limits": {"from": "0.9", "to": "1.1"}}"#
            ),
            problems(&["out_of_range /price", "unknown_field /limits"])
        );
    }

    #[test]
    fn the_ends_of_the_limits_belong_to_them() {
        let with = |factor: &str| {
            adjusted(&format!(
                r#"{{"price": "100", "change": {{"kind": "third_party", "factor": "{factor}"}}, "limits": {{"from": "0.9", "to": "1.1", "factor_places": 1}}}}"#
            ))
        };
        assert_eq!(with("0.85"), Ok("90.00".to_owned()), "0.85 is 0.9 with one decimal");
        assert_eq!(with("1.149"), Ok("110.00".to_owned()));
        assert_eq!(with("1.15"), problems(&["out_of_range /change/factor"]));
        assert_eq!(with("0.849"), problems(&["out_of_range /change/factor"]));
    }

    #[test]
    fn the_least_price_is_one_hundredth() {
        let plus =
            |addend: &str| adjusted(&format!(r#"{{"price": "1", "change": {{"kind": "tax", "addend": "{addend}"}}}}"#));
        assert_eq!(plus("-0.995"), Ok("0.01".to_owned()));
        assert_eq!(plus("-0.9951"), problems(&["out_of_range /change/addend"]));
        let times =
            |factor: &str| adjusted(&format!(r#"{{"price": "1", "change": {{"kind": "tax", "factor": "{factor}"}}}}"#));
        assert_eq!(times("-1"), problems(&["out_of_range /change/factor"]));
        assert_eq!(times("9999999999999999999999999999"), problems(&["too_many_digits /price"]));
        assert_eq!(times("99999999999999999999999999"), Ok("99999999999999999999999999.00".to_owned()));
    }
}
