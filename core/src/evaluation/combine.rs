//! How points and price become the figure that is ranked.

use super::scheme::{Criterion, Of, Scheme};
use super::undefined::Undefined;
use crate::message::{ErrorCode, Problem, Problems};
use crate::value::json::{Path, read_kinds, unknown};
use crate::value::{Exact, Id, Map, Money, Number, set};

/// How points and price become the figure that is ranked.
///
/// "Quality" is the sum of the points of all criteria that are not the price, its share that sum divided by their weights.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub enum Combine {
    /// The sum of all points, highest first: the usual case. Example: 60 + 30 = 90.
    WeightedSum {},
    /// The price alone, lowest first. Points are computed for reading only.
    LowestPrice {},
    /// Quality ÷ price × `scale`, highest first (German *einfache Richtwertmethode*, `UfAB`). Example: 75 points for
    /// 74,000 CZK with scale 1,000,000: 1013.51. Undefined where a price is 0.
    Quotient {
        /// A factor for reading; above 0. Default 1.
        #[serde(skip_serializing_if = "Option::is_none")]
        scale: Option<Number>,
    },
    /// As `quotient`, but among the offers at or above best·(1 − percent/100) another figure decides (German *erweiterte
    /// Richtwertmethode*): they come first, ordered by `decide_by`, then by the quotient; the others follow by quotient.
    QuotientBand {
        /// The width of the band in percent, 0 to 100.
        percent: Number,
        /// `price` (lower first), `quality` (higher first) or the id of a criterion (more points first).
        decide_by: Id,
    },
    /// Price ÷ share of quality, lowest first. Example: 400 CZK with 80 of 100 points: 500. Undefined where the share is
    /// not above 0.
    PricePerQuality {},
    /// Price − Σ worth·(points/weight), lowest first; may be negative (Dutch *gunnen op waarde*). Example: 80,000 CZK with
    /// 60 % of a criterion worth 2,500: 78,500.
    QualityMoney {
        /// What full points of a criterion are worth, in CZK.
        worth: Map<Money>,
    },
    /// Price·(1 + missing share of quality·(weight of quality/weight of price)), lowest first (Norwegian practice).
    /// Example: 1000 CZK, 60/40, 30 of 40 points: 1000·(1 + 0.25·40/60) = 1166.67. Undefined where a weight is 0.
    PriceUplift {},
    /// Price/(1 + Σv/(1 − Σbest)), lowest first, v being the values of the features (`ProZorro`). Example: best 0.15 and
    /// 0.15, chosen 0.1 and 0.1, price 499: 499/(9/7) = 388.11.
    FeatureCoefficient {
        /// The best value of each feature, 0 or more, together below 1.
        best: Map<Number>,
    },
}
read_kinds!(Combine by "kind" {
    "weighted_sum" => WeightedSum {},
    "lowest_price" => LowestPrice {},
    "quotient" => Quotient { optional scale },
    "quotient_band" => QuotientBand { required percent, required decide_by },
    "price_per_quality" => PricePerQuality {},
    "quality_money" => QualityMoney { required worth },
    "price_uplift" => PriceUplift {},
    "feature_coefficient" => FeatureCoefficient { required best },
});

/// What the figure of one offer is made of.
pub(crate) struct Parts<'p> {
    pub(crate) price: &'p Exact,
    /// The points by criterion, in the order of the scheme; missing where they are not used and undefined.
    pub(crate) points: &'p [Option<Exact>],
    /// What the weight of each criterion is multiplied by, in the order of the scheme; none where weights are as they are.
    pub(crate) factors: &'p [Exact],
    /// The values of the features.
    pub(crate) features: &'p [Exact],
}

impl Combine {
    /// The `kind` as it stands in JSON.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::WeightedSum {} => "weighted_sum",
            Self::LowestPrice {} => "lowest_price",
            Self::Quotient { .. } => "quotient",
            Self::QuotientBand { .. } => "quotient_band",
            Self::PricePerQuality {} => "price_per_quality",
            Self::QualityMoney { .. } => "quality_money",
            Self::PriceUplift {} => "price_uplift",
            Self::FeatureCoefficient { .. } => "feature_coefficient",
        }
    }

    /// Whether the highest figure wins, not the lowest.
    #[must_use]
    pub const fn highest_wins(&self) -> bool {
        matches!(self, Self::WeightedSum {} | Self::Quotient { .. } | Self::QuotientBand { .. })
    }

    /// Whether the points of criteria that look at this enter the figure; where not, a formula may stay undefined.
    pub(crate) const fn uses_points(&self, of: Of) -> bool {
        match (self, of) {
            (Self::WeightedSum {}, _) => true,
            (Self::LowestPrice {} | Self::FeatureCoefficient { .. }, _) | (_, Of::Price) => false,
            (_, Of::Value) => true,
        }
    }

    /// The features, for which offers give values beside those for criteria.
    pub(crate) fn features(&self) -> Option<&Map<Number>> {
        if let Self::FeatureCoefficient { best } = self { Some(best) } else { None }
    }

    pub(super) fn check(&self, scheme: &Scheme, at: &Path<'_>, problems: &mut Problems) {
        let combine = at.field("combine");
        let missing = |english: &'static str, czech: &'static str| {
            Problem::new(ErrorCode::CriteriaMissing, at.field("criteria").pointer())
                .naming("value", self.kind())
                .naming("expected_en", english)
                .naming("expected_cs", czech)
        };
        let needs_quality =
            !matches!(self, Self::WeightedSum {} | Self::LowestPrice {} | Self::FeatureCoefficient { .. });
        if matches!(self, Self::WeightedSum {}) && scheme.criteria.is_empty() {
            problems.push(missing("of any kind", "jakéhokoli druhu"));
        }
        if needs_quality && scheme.quality().next().is_none() {
            problems.push(missing("that is not the price", "jiné než cena"));
        }
        if matches!(self, Self::PriceUplift {}) && !scheme.criteria.iter().any(|criterion| criterion.of == Of::Price) {
            problems.push(missing("of the price, for its weight", "ceny, kvůli její váze"));
        }
        let out_of_range = |value: Number, name: &str, expected: &str| {
            Problem::new(ErrorCode::OutOfRange, combine.field(name).pointer())
                .with("value", value)
                .naming("expected", expected)
        };
        match self {
            Self::Quotient { scale: Some(scale) } if *scale <= Number::ZERO => {
                problems.push(out_of_range(*scale, "scale", "> 0"));
            }
            Self::QuotientBand { percent, decide_by } => {
                if *percent < Number::ZERO || *percent > Number::HUNDRED {
                    problems.push(out_of_range(*percent, "percent", "0 … 100"));
                }
                let mut known = ["price", "quality"]
                    .into_iter()
                    .chain(scheme.criteria.iter().map(|criterion| criterion.id.as_str()));
                if !known.clone().any(|name| name == decide_by.as_str()) {
                    let place = combine.field("decide_by");
                    problems.push(unknown(ErrorCode::UnknownCriterion, &place, decide_by.as_str(), &mut known));
                }
            }
            Self::QualityMoney { worth } => {
                let place = combine.field("worth");
                let known = set(scheme.quality().map(|criterion| criterion.id.as_str()));
                for id in worth.keys().filter(|id| !known.contains(id.as_str())) {
                    let mut known = scheme.quality().map(|criterion| criterion.id.as_str());
                    problems.push(unknown(
                        ErrorCode::UnknownCriterion,
                        &place.field(id.as_str()),
                        id.as_str(),
                        &mut known,
                    ));
                }
            }
            Self::FeatureCoefficient { best } => {
                for (id, value) in best.iter().filter(|(_, value)| **value < Number::ZERO) {
                    let place = combine.field("best");
                    let problem = Problem::new(ErrorCode::OutOfRange, place.field(id.as_str()).pointer());
                    problems.push(problem.with("value", value).naming("expected", "≥ 0"));
                }
                let sum: Exact = best.values().map(|value| value.exact()).sum();
                if sum >= Exact::ONE {
                    let problem = Problem::new(ErrorCode::OutOfRange, combine.field("best").pointer());
                    problems.push(problem.with("value", sum).naming("expected", "Σ < 1"));
                }
            }
            _ => {}
        }
    }

    /// The figure of one offer, not yet rounded.
    pub(crate) fn figure(&self, scheme: &Scheme, parts: &Parts<'_>) -> Result<Exact, Undefined> {
        let quality = || quality(scheme, parts.points);
        let division = |english, czech| Undefined::division(self.kind(), english, czech);
        match self {
            Self::WeightedSum {} => Ok(parts.points.iter().flatten().sum()),
            Self::LowestPrice {} => Ok(parts.price.clone()),
            Self::Quotient { .. } | Self::QuotientBand { .. } => {
                let scale = if let Self::Quotient { scale: Some(scale) } = self { scale.exact() } else { Exact::ONE };
                let quotient = quality().checked_div(parts.price).ok_or_else(|| division("a price", "cena"))?;
                Ok(quotient * scale)
            }
            Self::PricePerQuality {} => {
                let share = share(&parts.weight_of(scheme, Of::Value), &quality()).filter(Exact::is_positive);
                share.and_then(|share| parts.price.checked_div(&share)).ok_or_else(|| {
                    let english = "the share of quality is not above 0";
                    Undefined::new(self.kind(), english, "podíl kvality není větší než 0")
                })
            }
            Self::QualityMoney { worth } => {
                let mut figure = parts.price.clone();
                for ((criterion, weight), points) in parts.weights(scheme).zip(parts.points) {
                    let (Some(worth), Some(points)) = (worth.get(&criterion.id), points) else { continue };
                    let share = points.checked_div(&weight).ok_or_else(|| division("the weight", "váha"))?;
                    figure = figure - worth.exact() * share;
                }
                Ok(figure)
            }
            Self::PriceUplift {} => {
                let weight = parts.weight_of(scheme, Of::Value);
                let relation = weight.checked_div(&parts.weight_of(scheme, Of::Price));
                let share = share(&weight, &quality());
                let (Some(relation), Some(share)) = (relation, share) else {
                    return Err(division("a weight", "váha"));
                };
                Ok(parts.price * (Exact::ONE + (Exact::ONE - share) * relation))
            }
            Self::FeatureCoefficient { best } => {
                let sum: Exact = parts.features.iter().sum();
                let best: Exact = best.values().map(|value| value.exact()).sum();
                let coefficient = sum.checked_div(&(Exact::ONE - best)).map(|share| Exact::ONE + share);
                let price = coefficient.and_then(|coefficient| parts.price.checked_div(&coefficient));
                price.ok_or_else(|| division("the coefficient", "koeficient"))
            }
        }
    }
}

/// The points of all criteria that are not the price.
pub(crate) fn quality(scheme: &Scheme, points: &[Option<Exact>]) -> Exact {
    scheme
        .criteria
        .iter()
        .zip(points)
        .filter(|(criterion, _)| criterion.of == Of::Value)
        .filter_map(|(_, points)| points.as_ref())
        .sum()
}

fn share(weight: &Exact, quality: &Exact) -> Option<Exact> {
    quality.checked_div(weight)
}

impl Parts<'_> {
    /// The sum of the weights of the criteria that look at this.
    pub(crate) fn weight_of(&self, scheme: &Scheme, of: Of) -> Exact {
        self.weights(scheme).filter(|(criterion, _)| criterion.of == of).map(|(_, weight)| weight).sum()
    }

    /// The criteria with their weights.
    fn weights<'s>(&'s self, scheme: &'s Scheme) -> impl Iterator<Item = (&'s Criterion, Exact)> {
        scheme.criteria.iter().enumerate().map(|(index, criterion)| {
            let weight = criterion.weight.exact();
            let weight = match self.factors.get(index) {
                Some(factor) => weight * factor,
                None => weight,
            };
            (criterion, weight)
        })
    }
}
