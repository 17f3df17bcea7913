//! Why and by how much the prices of a framework contract change.

use super::PriceIndex;
use super::adjust_price::{FactorLimits, PriceChange, Step, rounded};
use crate::evaluation::Places;
use crate::message::{ErrorCode, Problem, Problems, Reason, ReasonCode};
use crate::time::Month;
use crate::value::json::{Path, out_of_range, read_kinds};
use crate::value::{Exact, Number};

/// The fields of a change with an addend.
const WITH_ADDEND: &str = "kind, addend";

/// A change of the prices of a framework contract: those of [`PriceChange`], or along a price index.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum FrameworkPriceChange {
    /// The prices themselves vary, as a clause of the framework contract allows: price × factor.
    ///
    /// Example: 81.90 × 0.901 = 73.7919, so 73.79.
    Variation {
        /// What the prices are multiplied by.
        factor: Number,
        /// Within which limits the factor must be.
        #[serde(skip_serializing_if = "Option::is_none")]
        limits: Option<FactorLimits>,
    },
    /// A tax changed: price × factor, or price + addend; one of the two is given.
    ///
    /// Example: 119.00 × 0.95 = 113.05; 100 − 12.345 = 87.655, so 87.66.
    Tax {
        /// What the prices are multiplied by.
        #[serde(skip_serializing_if = "Option::is_none")]
        factor: Option<Number>,
        /// What is added to each price in CZK; negative where they fall.
        #[serde(skip_serializing_if = "Option::is_none")]
        addend: Option<Number>,
        /// Within which limits the factor must be; only with a factor.
        #[serde(skip_serializing_if = "Option::is_none")]
        limits: Option<FactorLimits>,
    },
    /// A figure of a third party changed, such as a rate: price × factor.
    ///
    /// Example: 385.00 × 0.985 = 379.225, so 379.23.
    ThirdParty {
        /// What the prices are multiplied by.
        factor: Number,
        /// Within which limits the factor must be.
        #[serde(skip_serializing_if = "Option::is_none")]
        limits: Option<FactorLimits>,
    },
    /// Prices follow an index: factor = 1 + `pass_through_percent`/100 · (I(current)/I(base) − 1), price × factor.
    ///
    /// The factor is exact; it is rounded only where `factor_places` says so.
    ///
    /// Example: from 104.2 to 108.5, of which 80 % are passed through: 1 + 0.8·(108.5/104.2 − 1) = 2691/2605 =
    /// 1.03301…; 450.00 becomes 464.86 (464.856…), with a factor of two places (1.03) 463.50.
    Index {
        /// The index with its values.
        index: PriceIndex,
        /// The month from which the change is counted.
        base: Month,
        /// The month up to which it is counted.
        current: Month,
        /// How much of the change of the index the prices take over, in percent from 0 to 100; 100 where missing.
        #[serde(skip_serializing_if = "Option::is_none")]
        pass_through_percent: Option<Number>,
        /// An index that changed by less than this, in percent and up or down, changes nothing; 0 where missing.
        #[serde(skip_serializing_if = "Option::is_none")]
        threshold_percent: Option<Number>,
        /// Within which limits the factor must be; below the threshold there is none.
        #[serde(skip_serializing_if = "Option::is_none")]
        limits: Option<FactorLimits>,
        /// To how many decimals the factor is rounded half up; here or in the limits, not in both.
        #[serde(skip_serializing_if = "Option::is_none")]
        factor_places: Option<Places>,
    },
}
read_kinds!(FrameworkPriceChange by "kind" {
    "variation" => Variation { required factor, optional limits },
    "tax" => Tax { optional factor, optional addend, optional limits },
    "third_party" => ThirdParty { required factor, optional limits },
    "index" => Index {
        required index,
        required base,
        required current,
        optional pass_through_percent,
        optional threshold_percent,
        optional limits,
        optional factor_places,
    },
});

/// What a change does to every price.
pub(super) enum Effect {
    /// It changes it.
    Step(Step),
    /// It leaves it as it is.
    Nothing(Reason),
}

impl FrameworkPriceChange {
    /// What the change does; everything wrong with it is noted.
    pub(super) fn effect(&self, at: &Path<'_>, problems: &mut Problems) -> Option<Effect> {
        let (step, limits, of_factor) = match self {
            Self::Variation { factor, limits } => {
                (PriceChange::Variation { factor: *factor }.step(at, problems), limits, at.field("factor"))
            }
            Self::Tax { factor, addend, limits } => {
                (PriceChange::Tax { factor: *factor, addend: *addend }.step(at, problems), limits, at.field("factor"))
            }
            Self::ThirdParty { factor, limits } => {
                (PriceChange::ThirdParty { factor: *factor }.step(at, problems), limits, at.field("factor"))
            }
            Self::Index { limits, .. } => match self.of_index(at, problems)? {
                Effect::Step(step) => (Some(step), limits, *at),
                nothing @ Effect::Nothing(_) => return Some(nothing),
            },
        };
        let step = match limits {
            Some(limits) => limits.bound(step, (&at.field("limits"), &of_factor), WITH_ADDEND, problems),
            None => step,
        }?;
        Some(if step.is_idle() { Effect::Nothing(Reason::new(ReasonCode::NoChange)) } else { Effect::Step(step) })
    }

    fn of_index(&self, at: &Path<'_>, problems: &mut Problems) -> Option<Effect> {
        let Self::Index { index, base, current, pass_through_percent, threshold_percent, limits, factor_places } = self
        else {
            return None;
        };
        let mut value = |month: Month, name| {
            let value = index.values.get(month);
            if value.is_none() {
                problems.push(Problem::new(ErrorCode::MissingMonth, at.field(name).pointer()).with("value", month));
            }
            value
        };
        let values = value(*base, "base").zip(value(*current, "current"));
        let passed = pass_through_percent.unwrap_or(Number::HUNDRED);
        if !(Number::ZERO..=Number::HUNDRED).contains(&passed) {
            problems.push(out_of_range(&at.field("pass_through_percent"), passed, "0 … 100"));
        }
        let threshold = threshold_percent.unwrap_or_default();
        if threshold < Number::ZERO {
            problems.push(out_of_range(&at.field("threshold_percent"), threshold, "≥ 0"));
        }
        if factor_places.is_some() && limits.as_ref().is_some_and(|limits| limits.factor_places.is_some()) {
            let problem = Problem::new(ErrorCode::ExactlyOne, at.field("factor_places").pointer());
            problems.push(problem.naming("expected", "factor_places, limits.factor_places"));
        }
        let (base, current) = values?;
        // The values of an index are above 0.
        let change = current.exact().checked_div(&base.exact())? - Exact::ONE;
        let percent = &change * Number::HUNDRED.exact();
        if percent.abs() < threshold.exact() {
            let reason = Reason::new(ReasonCode::BelowThreshold).with("value", percent.to_fixed(2));
            return Some(Effect::Nothing(reason.with("expected", threshold)));
        }
        let share = passed.exact().checked_div(&Number::HUNDRED.exact())?;
        Some(Effect::Step(Step::Times(rounded(Exact::ONE + share * change, *factor_places))))
    }
}
