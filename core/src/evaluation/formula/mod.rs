//! How a figure becomes points: one file for each formula, one row for each in the table below.
//!
//! A formula declares what it can serve ([`Rule::check`]), which figures it allows, whether it looks at other offers, and
//! gives a scorer: the function from an offer's figure to points. Undefined arithmetic is [`Undefined`], never a zero.

mod bands;
mod below_ceiling;
mod bilinear;
mod discount;
mod fixed_range;
mod levels;
mod linear_from_best;
mod logarithm;
mod mean_distance;
mod mean_ratio;
mod min_max;
mod points;
mod ratio;
mod share_of;
mod written;
mod yes_no;

pub use bands::{Band, Bands};
pub use below_ceiling::BelowCeiling;
pub use bilinear::Bilinear;
pub use discount::Discount;
pub use fixed_range::FixedRange;
pub use levels::Levels;
pub use linear_from_best::LinearFromBest;
pub use logarithm::Logarithm;
pub use mean_distance::MeanDistance;
pub use mean_ratio::MeanRatio;
pub use min_max::MinMax;
pub use points::Points;
pub use ratio::Ratio;
pub use share_of::ShareOf;
pub use yes_no::YesNo;

pub(crate) use written::{Trend, Written, number_text, substituted};

use super::scheme::{Better, Criterion, Of};
use super::undefined::Undefined;
use crate::message::{ErrorCode, Problem, Problems};
use crate::offer::OfferValue;
use crate::value::json::Path;
use crate::value::{Exact, Number};

/// From an offer's figure to its points.
pub(crate) type Scorer<'f> = Box<dyn Fn(&Exact) -> Result<Exact, Undefined> + 'f>;

/// What a formula is computed in.
pub(crate) struct Context<'c> {
    /// The most points.
    pub(crate) weight: &'c Exact,
    pub(crate) better: Better,
    /// The figures of the reference set; not empty for a formula that looks at others, empty for all else.
    pub(crate) figures: Figures<'c>,
    /// The highest admissible price.
    pub(crate) ceiling: Option<&'c Exact>,
}

/// What is known of the reference set.
#[derive(Clone, Copy)]
pub(crate) enum Figures<'c> {
    /// Every figure.
    All(&'c [Exact]),
    /// What a formula takes from them, where the figures themselves are not shown; 0 where it takes nothing.
    Known { best: &'c Exact, worst: &'c Exact, mean: &'c Exact },
}

impl Context<'_> {
    /// The best figure of the reference set.
    pub(crate) fn best(&self) -> Exact {
        match (self.figures, self.better) {
            (Figures::Known { best, .. }, _) => best.clone(),
            (Figures::All(figures), Better::Lower) => figures.iter().min().cloned().unwrap_or_default(),
            (Figures::All(figures), Better::Higher) => figures.iter().max().cloned().unwrap_or_default(),
        }
    }

    /// The worst figure of the reference set.
    pub(crate) fn worst(&self) -> Exact {
        match (self.figures, self.better) {
            (Figures::Known { worst, .. }, _) => worst.clone(),
            (Figures::All(figures), Better::Lower) => figures.iter().max().cloned().unwrap_or_default(),
            (Figures::All(figures), Better::Higher) => figures.iter().min().cloned().unwrap_or_default(),
        }
    }

    /// The arithmetic mean of the reference set.
    pub(crate) fn mean(&self) -> Exact {
        match self.figures {
            Figures::Known { mean, .. } => mean.clone(),
            Figures::All(figures) => mean(figures),
        }
    }
}

/// The arithmetic mean; zero of nothing, which no caller asks for.
pub(crate) fn mean(figures: &[Exact]) -> Exact {
    let count = i64::try_from(figures.len()).unwrap_or(i64::MAX);
    let sum: Exact = figures.iter().sum();
    sum.checked_div(&Exact::from(count)).unwrap_or_default()
}

/// What every formula declares of itself.
pub(crate) trait Rule {
    /// The `kind`.
    const KIND: &'static str;

    /// Which criteria the formula serves, and whether its parameters make sense.
    fn check(&self, criterion: &Criterion, at: &Path<'_>, problems: &mut Problems);

    /// The figure that a value stands for; `None` where the value is not one that the formula allows.
    fn figure(&self, value: &OfferValue) -> Option<Exact> {
        value.number().map(Number::exact)
    }

    /// Whether the formula takes values that are no numbers.
    fn takes_names(&self) -> bool {
        false
    }

    /// Whether a figure is one that the formula allows.
    fn allows(&self, _figure: &Exact, _weight: &Exact) -> bool {
        true
    }

    /// Whether points depend on other offers.
    fn looks_at_others(&self) -> bool;

    /// Whether the formula needs the ceiling of the call.
    fn needs_ceiling(&self) -> bool {
        false
    }

    /// Which way a figure has to go for more points, whatever the other offers have.
    fn trend(&self, better: Better) -> Trend {
        match better {
            Better::Lower => Trend::Down,
            Better::Higher => Trend::Up,
        }
    }

    /// The highest figure that the formula allows, where it allows only so much.
    fn highest(&self, _weight: &Exact) -> Option<Exact> {
        None
    }

    /// The formula as it is written, for one figure where it differs by figures.
    fn written(&self, better: Better, figure: Option<&Exact>, context: Option<&Context<'_>>) -> Written;

    fn scorer<'f>(&'f self, context: &Context<'f>) -> Result<Scorer<'f>, Undefined>;
}

macro_rules! formulas {
    ($($(#[$doc:meta])+ $kind:literal => $variant:ident,)+) => {
        /// How a figure becomes points. Each kind documents its formula, where it is used, and when it is undefined.
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
        #[serde(tag = "kind")]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[cfg_attr(feature = "schema", schemars(transform = documented))]
        pub enum Formula { $( $(#[$doc])+ #[serde(rename = $kind)] $variant($variant), )+ }

        impl crate::value::json::Read for Formula {
            fn read(node: &crate::value::json::Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
                match crate::value::json::kind_of(node, "kind", &[$($kind),+], at, problems)? {
                    $($kind => $variant::read(node, at, problems).map(Self::$variant),)+
                    _ => None,
                }
            }
        }

        crate::value::json::read_object!(@deserialize Formula);

        /// Says of each kind what the documentation of its type says: the formula, an example, what makes it undefined.
        #[cfg(feature = "schema")]
        fn documented(schema: &mut schemars::Schema) {
            let types = [$(<$variant as schemars::JsonSchema>::json_schema(&mut Default::default())),+];
            let kinds = schema.get_mut("oneOf").and_then(serde_json::Value::as_array_mut);
            // The kinds stand in the order of the table.
            for (kind, of_type) in kinds.into_iter().flatten().filter_map(serde_json::Value::as_object_mut).zip(types) {
                let text = |value: Option<&serde_json::Value>| value.and_then(|text| text.as_str()).map(str::to_owned);
                let both = [text(kind.get("description")), text(of_type.get("description"))];
                let both: Vec<String> = both.into_iter().flatten().collect();
                kind.insert("description".to_owned(), both.join("\n\n").into());
            }
        }

        impl Formula {
            /// The `kind` as it stands in JSON.
            #[must_use]
            pub const fn kind(&self) -> &'static str {
                match self { $( Self::$variant(_) => $variant::KIND, )+ }
            }

            pub(crate) fn check(&self, criterion: &Criterion, at: &Path<'_>, problems: &mut Problems) {
                match self { $( Self::$variant(rule) => rule.check(criterion, at, problems), )+ }
            }

            pub(crate) fn figure(&self, value: &OfferValue) -> Option<Exact> {
                match self { $( Self::$variant(rule) => rule.figure(value), )+ }
            }

            pub(crate) fn takes_names(&self) -> bool {
                match self { $( Self::$variant(rule) => rule.takes_names(), )+ }
            }

            pub(crate) fn allows(&self, figure: &Exact, weight: &Exact) -> bool {
                match self { $( Self::$variant(rule) => rule.allows(figure, weight), )+ }
            }

            /// Whether the points of an offer depend on the other offers.
            #[must_use]
            pub fn looks_at_others(&self) -> bool {
                match self { $( Self::$variant(rule) => rule.looks_at_others(), )+ }
            }

            /// Whether the formula needs the highest admissible price of the call.
            #[must_use]
            pub fn needs_ceiling(&self) -> bool {
                match self { $( Self::$variant(rule) => rule.needs_ceiling(), )+ }
            }

            pub(crate) fn trend(&self, better: Better) -> Trend {
                match self { $( Self::$variant(rule) => rule.trend(better), )+ }
            }

            pub(crate) fn highest(&self, weight: &Exact) -> Option<Exact> {
                match self { $( Self::$variant(rule) => rule.highest(weight), )+ }
            }

            pub(crate) fn written(
                &self,
                better: Better,
                figure: Option<&Exact>,
                context: Option<&Context<'_>>,
            ) -> Written {
                match self { $( Self::$variant(rule) => rule.written(better, figure, context), )+ }
            }

            pub(crate) fn scorer<'f>(&'f self, context: &Context<'f>) -> Result<Scorer<'f>, Undefined> {
                match self { $( Self::$variant(rule) => rule.scorer(context), )+ }
            }
        }
    };
}

formulas! {
    /// Best divided by the figure.
    "ratio" => Ratio,
    /// Linear from the best to a multiple of it.
    "linear_from_best" => LinearFromBest,
    /// Linear between the best and the worst.
    "min_max" => MinMax,
    /// How far below a ceiling.
    "below_ceiling" => BelowCeiling,
    /// Linear between two published figures.
    "fixed_range" => FixedRange,
    /// A table.
    "bands" => Bands,
    /// The discount from the ceiling against the largest discount.
    "discount" => Discount,
    /// The discount, linear below and above the mean discount.
    "bilinear" => Bilinear,
    /// The logarithm of the distance from the best.
    "logarithm" => Logarithm,
    /// The mean divided by the figure.
    "mean_ratio" => MeanRatio,
    /// The distance from the mean.
    "mean_distance" => MeanDistance,
    /// The share of a maximum.
    "share_of" => ShareOf,
    /// Points given by the evaluators.
    "points" => Points,
    /// Named levels.
    "levels" => Levels,
    /// Yes or no.
    "yes_no" => YesNo,
}

/// A parameter that must be above a bound.
pub(crate) fn above(value: Option<Number>, bound: Number, name: &'static str, at: &Path<'_>, problems: &mut Problems) {
    if let Some(value) = value
        && value <= bound
    {
        problems.push(parameter(value, name, format!("> {bound}"), at));
    }
}

/// Exponents are above 0, at most 10, with at most 4 decimals, so that powers are computed in any time at all.
pub(crate) fn exponent(value: Option<Number>, at: &Path<'_>, problems: &mut Problems) {
    if let Some(value) = value {
        let decimals = value.decimal().normalize().scale();
        if value <= Number::ZERO || value > Number::from(10) || decimals > 4 {
            problems.push(parameter(value, "exponent", "0 < exponent ≤ 10, ≤ 4 decimals".to_owned(), at));
        }
    }
}

/// A parameter that makes no sense.
pub(crate) fn parameter(value: Number, name: &'static str, expected: String, at: &Path<'_>) -> Problem {
    Problem::new(ErrorCode::InvalidParameter, at.field("formula").field(name).pointer())
        .with("value", value)
        .naming("name", name)
        .naming("expected", expected)
}

/// Refuses a formula for values that is used for the price.
pub(crate) fn values_only(kind: &'static str, criterion: &Criterion, at: &Path<'_>, problems: &mut Problems) {
    if criterion.of != Of::Value {
        problems.push(not_applicable(kind, "of values (`of`: `value`)", "hodnot (`of`: `value`)", at));
    }
}

/// Refuses a formula on the distance from a ceiling that is used for anything but a price of which less is better.
pub(crate) fn prices_only(kind: &'static str, criterion: &Criterion, at: &Path<'_>, problems: &mut Problems) {
    if criterion.of != Of::Price || criterion.better != Better::Lower {
        let english = "of prices, lower is better (`of`: `price`, `better`: `lower`)";
        let czech = "ceny, nižší je lepší (`of`: `price`, `better`: `lower`)";
        problems.push(not_applicable(kind, english, czech, at));
    }
}

pub(crate) fn not_applicable(kind: &'static str, english: &'static str, czech: &'static str, at: &Path<'_>) -> Problem {
    Problem::new(ErrorCode::FormulaNotApplicable, at.field("formula").pointer())
        .with("value", kind)
        .naming("expected_en", english)
        .naming("expected_cs", czech)
}

/// A power, where there is one.
fn power(kind: &'static str, base: &Exact, exponent: &Exact) -> Result<Exact, Undefined> {
    if *exponent == Exact::ONE {
        return Ok(base.clone());
    }
    base.power(exponent).ok_or_else(|| {
        let english = format!("{base} has no power of {exponent}");
        let czech = format!("{base} nemá mocninu {exponent}");
        Undefined::new(kind, english, czech)
    })
}

/// The discount from the ceiling, as a share of it.
fn discount_of(kind: &'static str, price: &Exact, ceiling: Option<&Exact>) -> Result<Exact, Undefined> {
    let ceiling = ceiling.unwrap_or(&Exact::ZERO);
    (ceiling - price).checked_div(ceiling).ok_or_else(|| Undefined::division(kind, "the ceiling", "nejvyšší cena"))
}
