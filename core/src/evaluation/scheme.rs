//! The scheme of an evaluation: criteria, how they are combined, rounded, and how ties are settled.

use super::combine::Combine;
use super::draw::Lottery;
use super::formula::Formula;
use crate::message::{ErrorCode, Problem, Problems};
use crate::value::json::{Check, Once, Path, names, out_of_range, read_kinds, read_object, unknown};
use crate::value::{Exact, Id, Map, Money, Number, Rounding, Text};

names! {
    /// What a criterion looks at.
    pub enum Of or UnknownName {
        /// The offer's total price.
        Price = "price",
        /// What the offer gives in `values` under the criterion's id.
        Value = "value",
    }
}

names! {
    /// Which figures are better.
    pub enum Better or UnknownName {
        /// Lower ones.
        Lower = "lower",
        /// Higher ones.
        Higher = "higher",
    }
}

names! {
    /// Whose figures make "best", "worst" and "mean".
    #[derive(Default)]
    pub enum ReferenceSet or UnknownName {
        /// Every offer that was handed in and not replaced, admissible or not, as far as it has the figure.
        Submitted = "submitted",
        /// The admissible offers; one below a minimum of points stays among them.
        #[default]
        Admitted = "admitted",
        /// The admissible offers at or above every minimum that does not itself depend on the set.
        Retained = "retained",
    }
}

names! {
    /// What is rounded.
    #[derive(Default)]
    pub enum RoundingStage or UnknownName {
        /// Nothing: exact rationals until display.
        #[default]
        Nothing = "nothing",
        /// The points of each criterion; the rounded points are added up and ranked.
        Points = "points",
        /// The figure that is ranked.
        Total = "total",
        /// Both.
        PointsAndTotal = "points_and_total",
    }
}

names! {
    /// Whether the prices of the offers include value added tax. All offers of a call are compared on one basis, which is
    /// also that of maximum unit prices, of the prices of the framework contract, of the highest price that the office
    /// accepts, and of rules on abnormally low prices. Contracts, and whatever limits their value, are without the tax.
    ///
    /// ```
    /// use minitendr::{AwardInput, award};
    /// let input: AwardInput = serde_json::from_str(r#"{
    ///   "framework": {"id": "F", "authority": "Region", "regime": "zzvz_2016", "maximum_value": "6000",
    ///     "term": {"from": "2026-01-01", "to": "2029-12-31"},
    ///     "lots": [{"id": "L", "area": "field_and_outpatient", "region": "CZ053",
    ///       "items": [{"id": "diagnostics", "unit": "visit", "vat_percent": "21"}],
    ///       "scheme": {"combine": {"kind": "lowest_price"}, "vat": "included"}}],
    ///     "participants": [{"id": "P", "lots": [{"lot": "L"}]}]},
    ///   "request": {"id": "R", "framework": "F", "lot": "L", "office": "5309", "received_at": "2026-03-03T09:00:00+01:00",
    ///     "place": {"region": "CZ053"}, "period": {"from": "2026-04-01", "to": "2026-06-30"},
    ///     "lines": [{"item": "diagnostics", "quantity": "2", "unit": "visit"}], "cases": ["case-1"]},
    ///   "offers": [{"id": "1", "participant": "P",
    ///     "lines": [{"item": "diagnostics", "quantity": "2", "unit_price": "3630"}]}],
    ///   "at": "2026-03-10T12:00:00+01:00"}"#)?;
    /// let (framework, state, tender) = input.into_parts();
    /// let decision = award(&framework, &state, &tender)?;
    /// assert_eq!(decision.offers[0].price.as_ref().map(|price| price.shown()).as_deref(), Some("7260.00"));
    /// // 3,630 / 1.21 = 3,000: the ceiling of 6,000 is not passed.
    /// assert_eq!(decision.contracts[0].price.to_string(), "6000");
    /// assert_eq!(decision.contracts[0].price_with_vat.map(|price| price.to_string()).as_deref(), Some("7260"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[derive(Default)]
    pub enum Vat or UnknownName {
        /// Without it.
        #[default]
        Excluded = "excluded",
        /// With it.
        Included = "included",
    }
}

/// What is rounded, to how many decimals, and how.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct RoundingRule {
    /// What is rounded.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub what: RoundingStage,
    /// The decimals, 0 to 28; also those of every shown figure.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub places: Places,
    /// How.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub mode: Rounding,
}
read_object!(RoundingRule { defaulted what, defaulted places, defaulted mode });

impl Default for RoundingRule {
    /// Nothing is rounded, two decimals are shown.
    fn default() -> Self {
        Self { what: RoundingStage::Nothing, places: Places::default(), mode: Rounding::HalfUp }
    }
}

impl RoundingRule {
    /// The points of a criterion, rounded where the rule says so.
    pub(crate) fn points(&self, points: Exact) -> Exact {
        self.at(matches!(self.what, RoundingStage::Points | RoundingStage::PointsAndTotal), points)
    }

    /// The figure that is ranked, rounded where the rule says so.
    pub(crate) fn total(&self, total: Exact) -> Exact {
        self.at(matches!(self.what, RoundingStage::Total | RoundingStage::PointsAndTotal), total)
    }

    fn at(&self, stage: bool, figure: Exact) -> Exact {
        if stage { figure.round(self.places.0, self.mode) } else { figure }
    }
}

/// A number of decimals, 0 to 28; two if nothing is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Places(u32);

impl Places {
    /// A number of decimals. Error: `out_of_range`.
    pub fn new(places: u32) -> Result<Self, crate::InputError> {
        if places > 28 {
            let problem = Problem::new(ErrorCode::OutOfRange, "").with("value", places).naming("expected", "0 … 28");
            return Err(crate::InputError::one(problem));
        }
        Ok(Self(places))
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0
    }
}

impl Default for Places {
    fn default() -> Self {
        Self(2)
    }
}

/// One criterion of a scheme.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Criterion {
    /// The id; for a value also the name under which offers give it.
    pub id: Id,
    /// What people call it; its id where missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
    /// What it looks at.
    pub of: Of,
    /// Which figures are better.
    pub better: Better,
    /// The most points that it gives, 0 or more.
    pub weight: Number,
    /// How the figure becomes points.
    pub formula: Formula,
    /// The least points that an offer needs, after rounding where points are rounded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub minimum_points: Option<Number>,
    /// The step in which figures of the criterion are given, above 0; 0.01 if missing. No offer is held against it: it is the
    /// grid on which the smallest change is looked for that would have changed an award.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub step: Option<Number>,
}
read_object!(Criterion { required id, optional name, required of, required better, required weight, required formula, optional minimum_points, optional step });

/// How a tie is settled. The rules are applied in their order, each to the offers that are still equal.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub enum TieRule {
    /// The lower price first.
    LowerPrice {},
    /// More points of one criterion first.
    Higher {
        /// The criterion.
        criterion: Id,
    },
    /// The earlier `submitted_at` first; settles nothing among offers of which one does not say when.
    Earlier {},
    /// The lower id first, byte by byte.
    LowerId {},
    /// A public draw: the tied ids in byte order are the pool, and all are drawn.
    Draw {
        /// How it is drawn.
        algorithm: super::draw::Algorithm,
        /// The published sources of randomness.
        sources: Vec<super::draw::Source>,
        /// A salt, for `sha256`.
        #[serde(skip_serializing_if = "Option::is_none")]
        salt: Option<String>,
    },
}
read_kinds!(TieRule by "kind" {
    "lower_price" => LowerPrice {},
    "higher" => Higher { required criterion },
    "earlier" => Earlier {},
    "lower_id" => LowerId {},
    "draw" => Draw { required algorithm, required sources, optional salt },
});

impl TieRule {
    /// The criterion that the rule looks at, if it looks at one.
    pub(crate) const fn criterion(&self) -> Option<&Id> {
        if let Self::Higher { criterion } = self { Some(criterion) } else { None }
    }

    /// The lottery of a draw.
    pub(crate) fn lottery(&self) -> Option<Lottery> {
        let Self::Draw { algorithm, sources, salt } = self else { return None };
        Some(Lottery { algorithm: *algorithm, sources: sources.clone(), salt: salt.clone() })
    }
}

/// The scheme of an evaluation. Use it as [`Checked<Scheme>`](crate::Checked).
///
/// ```
/// use minitendr::{Checked, Scheme};
/// let scheme: Checked<Scheme> = serde_json::from_str(r#"{
///   "criteria": [
///     {"id": "price", "of": "price", "better": "lower", "weight": "60", "formula": {"kind": "ratio"}},
///     {"id": "experience", "of": "value", "better": "higher", "weight": "40",
///      "formula": {"kind": "share_of", "maximum": "30"}, "minimum_points": "10"}],
///   "combine": {"kind": "weighted_sum"}, "weights_sum": "100",
///   "rounding": {"what": "points", "places": 2, "mode": "half_up"},
///   "ties": [{"kind": "lower_price"}, {"kind": "earlier"}],
///   "vat": "excluded"}"#)?;
/// assert_eq!(scheme.ties.len(), 2);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Scheme {
    /// The criteria.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub criteria: Vec<Criterion>,
    /// How points and price become the figure that is ranked.
    pub combine: Combine,
    /// Whose figures make "best", "worst" and "mean".
    #[cfg_attr(feature = "schema", schemars(default))]
    pub reference_set: ReferenceSet,
    /// What is rounded. Nothing if nothing is said.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub rounding: RoundingRule,
    /// How ties are settled, in this order. What they leave equal is reported, never picked.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub ties: Vec<TieRule>,
    /// Whether the prices of the offers include value added tax. Excluded if nothing is said.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub vat: Vat,
    /// What the weights must add up to, where the authority has promised a sum.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weights_sum: Option<Number>,
}
read_object!(Scheme {
    defaulted criteria,
    required combine,
    defaulted reference_set,
    defaulted rounding,
    defaulted ties,
    defaulted vat,
    optional weights_sum,
});

impl Scheme {
    /// The criterion of this id.
    #[must_use]
    pub fn criterion(&self, id: &Id) -> Option<&Criterion> {
        self.criteria.iter().find(|criterion| criterion.id == *id)
    }

    /// Whether the price alone decides: by the rule, or since nothing else weighs anything.
    pub(crate) fn is_price_only(&self) -> bool {
        let weighs = || self.quality().any(|criterion| criterion.weight > Number::ZERO);
        match &self.combine {
            Combine::LowestPrice {} => true,
            Combine::FeatureCoefficient { best } => best.values().all(|best| *best == Number::ZERO),
            Combine::QualityMoney { worth } => worth.values().all(|worth| *worth == Money::ZERO) || !weighs(),
            _ => !weighs(),
        }
    }

    /// The ids of the criteria that look at something else than the price.
    pub(crate) fn quality(&self) -> impl Iterator<Item = &Criterion> + Clone {
        self.criteria.iter().filter(|criterion| criterion.of == Of::Value)
    }

    /// The names under which offers give values: those of criteria, then those of features.
    pub(crate) fn value_names(&self) -> impl Iterator<Item = &Id> + Clone {
        let features = self.combine.features().into_iter().flat_map(Map::keys);
        self.quality().map(|criterion| &criterion.id).chain(features)
    }

    /// A problem with the name of a criterion that does not exist.
    pub(crate) fn unknown_criterion(&self, id: &Id, at: &Path<'_>) -> Problem {
        let mut known = self.criteria.iter().map(|criterion| criterion.id.as_str());
        unknown(ErrorCode::UnknownCriterion, at, id.as_str(), &mut known)
    }
}

impl Check for Scheme {
    fn check(&self, at: &Path<'_>, problems: &mut Problems) {
        let criteria = at.field("criteria");
        let mut known = Once::default();
        for (index, criterion) in self.criteria.iter().enumerate() {
            let place = criteria.index(index);
            known.see(criterion.id.as_str(), &place.field("id"), problems);
            if criterion.weight < Number::ZERO {
                let problem = Problem::new(ErrorCode::OutOfRange, place.field("weight").pointer());
                problems.push(problem.with("value", criterion.weight).naming("expected", "≥ 0"));
            }
            if let Some(step) = criterion.step.filter(|step| *step <= Number::ZERO) {
                problems.push(out_of_range(&place.field("step"), step, "> 0"));
            }
            criterion.formula.check(criterion, &place, problems);
        }
        if let Some(expected) = self.weights_sum {
            let sum: Exact = self.criteria.iter().map(|criterion| criterion.weight.exact()).sum();
            if sum != expected.exact() {
                let problem = Problem::new(ErrorCode::WeightsSum, at.field("weights_sum").pointer());
                problems.push(problem.with("value", sum).with("expected", expected));
            }
        }
        self.combine.check(self, at, problems);
        let ties = at.field("ties");
        for (index, tie) in self.ties.iter().enumerate() {
            if let Some(criterion) = tie.criterion().filter(|criterion| !known.has_seen(criterion.as_str())) {
                problems.push(self.unknown_criterion(criterion, &ties.index(index).field("criterion")));
            }
            if let Some(lottery) = tie.lottery() {
                lottery.check(&ties.index(index), problems);
            }
        }
    }
}

/// Reading of what is defined elsewhere or holds a bare number.
mod readers {
    use super::{Places, Rounding};
    use crate::message::{ErrorCode, Problems};
    use crate::value::json::{Node, Path, Read, noted, place_of, read_object};

    impl Read for Places {
        fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
            noted(Self::new(u32::read(node, at, problems)?), at, problems)
        }
    }

    impl Read for Rounding {
        fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
            let known = ["half_up", "half_even", "down", "up"];
            let place = place_of(ErrorCode::UnknownName, node, at, problems, &known)?;
            [Self::HalfUp, Self::HalfEven, Self::Down, Self::Up].get(place).copied()
        }
    }

    read_object!(@deserialize Places);
    read_object!(@deserialize Rounding);

    #[cfg(feature = "schema")]
    impl schemars::JsonSchema for Places {
        fn schema_name() -> std::borrow::Cow<'static, str> {
            "Places".into()
        }
        fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
            schemars::json_schema!({"type": "integer", "minimum": 0, "maximum": 28, "description": "a number of decimals, 0 to 28"})
        }
    }

    #[cfg(feature = "schema")]
    impl schemars::JsonSchema for Rounding {
        fn schema_name() -> std::borrow::Cow<'static, str> {
            "Rounding".into()
        }
        fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
            schemars::json_schema!({
                "description": "How a figure between two steps is rounded.",
                "oneOf": [
                    {"const": "half_up", "type": "string", "description": "To the nearest, halves away from zero."},
                    {"const": "half_even", "type": "string", "description": "To the nearest, halves to the even digit."},
                    {"const": "down", "type": "string", "description": "Towards zero."},
                    {"const": "up", "type": "string", "description": "Away from zero."},
                ],
            })
        }
    }
}
