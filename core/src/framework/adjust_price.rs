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
use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::value::json::{Check, Path, read_kinds, read_object};
use crate::value::{Money, Number, Rounding};

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
#[derive(Clone, Copy)]
enum Step {
    /// By a factor.
    Times(Number),
    /// With an addend.
    Plus(Number),
}

impl PriceChange {
    /// Missing where neither or both of factor and addend are given.
    const fn step(&self) -> Option<Step> {
        match self {
            Self::Variation { factor }
            | Self::ThirdParty { factor }
            | Self::Tax { factor: Some(factor), addend: None } => Some(Step::Times(*factor)),
            Self::Tax { factor: None, addend: Some(addend) } => Some(Step::Plus(*addend)),
            Self::Tax { .. } => None,
        }
    }
}

impl FactorLimits {
    /// The factor as it is applied.
    fn rounded(&self, factor: Number) -> Number {
        let Some(places) = self.factor_places else { return factor };
        // What has at most 28 digits has no more of them after rounding.
        factor.exact().round(places.get(), Rounding::HalfUp).to_decimal().map_or(factor, Number::from)
    }
}

impl Check for AdjustPriceInput {
    fn check(&self, at: &Path<'_>, problems: &mut Problems) {
        if self.price == Money::ZERO {
            let problem = Problem::new(ErrorCode::OutOfRange, at.field("price").pointer());
            problems.push(problem.with("value", self.price).naming("expected", "> 0"));
        }
        let step = self.change.step();
        if step.is_none() {
            problems.extend(neither_or_both().below(&at.pointer()).into_problems());
        }
        let Some(limits) = &self.limits else { return };
        let place = at.field("limits");
        if limits.from > limits.to {
            let problem = Problem::new(ErrorCode::Reversed, place.pointer());
            problems.push(problem.with("value", limits.from).with("expected", limits.to));
        }
        match step {
            Some(Step::Times(factor)) => {
                let applied = limits.rounded(factor);
                if limits.from <= limits.to && !(limits.from..=limits.to).contains(&applied) {
                    let problem = Problem::new(ErrorCode::OutOfRange, at.field("change").field("factor").pointer());
                    let expected = format!("{} … {}", limits.from, limits.to);
                    problems.push(problem.with("value", applied).naming("expected", expected));
                }
            }
            Some(Step::Plus(_)) => {
                let problem = Problem::new(ErrorCode::UnknownField, place.pointer());
                problems.push(problem.with("value", "limits").naming("known", "price, change"));
            }
            None => {}
        }
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
    input.check(&Path::ROOT, &mut problems);
    InputError::unless_empty(problems)?;
    let price = input.price.exact();
    let applied = |factor| input.limits.as_ref().map_or(factor, |limits| limits.rounded(factor));
    let Some(step) = input.change.step() else { return Err(neither_or_both()) };
    let (name, given, factor, new) = match step {
        Step::Times(factor) => {
            let applied = applied(factor);
            ("price × factor", factor, Some(applied), price * applied.exact())
        }
        Step::Plus(addend) => ("price + addend", addend, None, price + addend.exact()),
    };
    let new = new.round(PRICE_PLACES, Rounding::HalfUp);
    if !new.is_positive() {
        let field = if factor.is_some() { "factor" } else { "addend" };
        let problem = Problem::new(ErrorCode::OutOfRange, format!("/change/{field}")).with("value", given);
        return Err(InputError::one(problem.naming("expected", format!("{name} ≥ 0.005"))));
    }
    let price = Money::parse(&new.to_fixed(PRICE_PLACES)).map_err(|error| error.below("/price"))?;
    Ok(AdjustedPrice { price, factor })
}

fn neither_or_both() -> InputError {
    InputError::one(Problem::new(ErrorCode::ExactlyOne, "/change").naming("expected", "factor, addend"))
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
