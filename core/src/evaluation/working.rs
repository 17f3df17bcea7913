//! An evaluation step by step: every formula with its numbers.

use super::combine::{Combine, Parts};
use super::evaluate::{Circumstances, EvaluateError, EvaluateInput, Evaluation, run};
use super::formula::{Context, number_text, substituted};
use super::scheme::{Criterion, Of, Scheme};
use crate::message::Reason;
use crate::offer::Offer;
use crate::value::json::read_object;
use crate::value::{Checked, Exact, Figure, Id, Map, Money, Number};

/// An evaluation step by step, so that anybody with a calculator can follow it.
///
/// Formulas are arithmetic: `+ - * / ^`, `min`, `max`, `abs`, `ln`, round brackets, decimal points; fractions are exact.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Working {
    /// How points were given, by criterion in the order of the scheme. Missing is a criterion for which nobody was left.
    pub criteria: Vec<CriterionWorking>,
    /// How points and price became the figure that is ranked; symbols are ids of criteria, `P` the price, `Q` the points of
    /// all criteria but the price, `W` weights.
    pub total: String,
    /// The figure that is ranked, by offer in byte order.
    pub totals: Vec<TotalLine>,
}
read_object!(Working { required criteria, required total, required totals });

/// How the points of one criterion were given.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CriterionWorking {
    /// The criterion.
    pub criterion: Id,
    /// The formula with symbols: `W` the weight, `x` the figure of the offer, `best`, `worst` and `mean` of the reference
    /// set, `B` the highest admissible price; other names are parameters of the formula.
    pub formula: String,
    /// The weight.
    pub weight: Number,
    /// What the formula takes from all offers; missing where it looks at none but the offer itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reference: Option<ReferenceFigures>,
    /// The highest admissible price in CZK, where the formula asks for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ceiling: Option<Money>,
    /// The points, by offer in byte order.
    pub points: Vec<PointsLine>,
}
read_object!(CriterionWorking { required criterion, required formula, required weight, optional reference, optional ceiling, required points });

/// The reference set of a criterion, and what the formula takes from it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ReferenceFigures {
    /// Whose figures are in the set, in byte order.
    pub offers: Vec<Id>,
    /// The best figure, where the formula asks for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub best: Option<Figure>,
    /// The worst figure, where the formula asks for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub worst: Option<Figure>,
    /// The arithmetic mean, where the formula asks for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mean: Option<Figure>,
}
read_object!(ReferenceFigures { required offers, optional best, optional worst, optional mean });

/// The points of one offer for one criterion.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PointsLine {
    /// The offer.
    pub offer: Id,
    /// Its figure: the price in CZK, or what it offers; of a level its percentage, of yes and no 1 and 0.
    pub figure: Figure,
    /// The formula with its numbers.
    pub substituted: String,
    /// What it comes to.
    pub exact: Figure,
    /// The points: the same, rounded where the scheme rounds points.
    pub points: Figure,
}
read_object!(PointsLine { required offer, required figure, required substituted, required exact, required points });

/// The figure of one offer that is ranked.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TotalLine {
    /// The offer.
    pub offer: Id,
    /// The rule with its numbers.
    pub substituted: String,
    /// What it comes to.
    pub exact: Figure,
    /// The figure that is ranked: the same, rounded where the scheme rounds totals.
    pub total: Figure,
}
read_object!(TotalLine { required offer, required substituted, required exact, required total });

/// Everything that an evaluation follows from, so that it can be made again with something changed.
#[derive(Clone)]
pub(crate) struct Basis<'s> {
    pub(crate) scheme: &'s Checked<Scheme>,
    /// The offers, with what rulings supplied.
    pub(crate) offers: Vec<Offer>,
    pub(crate) circumstances: Circumstances,
    /// What stands against offers on grounds outside the scheme.
    pub(crate) excluded: Map<Vec<Reason>>,
    /// The orders in which offers that shared a place were drawn.
    pub(crate) drawn: Vec<Vec<Id>>,
}

impl<'s> Basis<'s> {
    /// What an evaluation by itself follows from.
    pub(crate) fn of(input: &'s EvaluateInput) -> Self {
        Self {
            scheme: &input.scheme,
            offers: input.offers.clone(),
            circumstances: Circumstances {
                ceiling: input.ceiling,
                deadline: input.deadline.clone(),
                framework_prices: input.framework_prices.clone(),
            },
            excluded: Map::new(),
            drawn: Vec::new(),
        }
    }

    /// An offer by its id.
    pub(crate) fn offer(&self, id: &Id) -> Option<&Offer> {
        self.offers.iter().find(|offer| offer.id == *id)
    }

    /// Evaluates the offers.
    pub(crate) fn evaluation(&self) -> Result<Evaluation, EvaluateError> {
        self.with_offers(&self.offers)
    }

    /// Evaluates offers and keeps every step.
    pub(crate) fn work_out(&self) -> Result<(Evaluation, Working), EvaluateError> {
        let mut working = Working::of(self.scheme);
        let evaluation = self.run(self.scheme, &self.offers, &[], Some(&mut working))?;
        Ok((evaluation, working))
    }

    /// As it would be with other offers.
    pub(crate) fn with_offers(&self, offers: &[Offer]) -> Result<Evaluation, EvaluateError> {
        self.run(self.scheme, offers, &[], None)
    }

    /// As it would be under another scheme.
    pub(crate) fn under(&self, scheme: &Checked<Scheme>) -> Result<Evaluation, EvaluateError> {
        self.run(scheme, &self.offers, &[], None)
    }

    /// As it would be if the weight of each criterion were so many times what it is. The points that evaluators gave, those
    /// of a table and minimums grow with it.
    pub(crate) fn weighing(&self, factors: &[Exact]) -> Result<Evaluation, EvaluateError> {
        self.run(self.scheme, &self.offers, factors, None)
    }

    /// What was drawn counts wherever the same offers share a place.
    fn run(
        &self,
        scheme: &Checked<Scheme>,
        offers: &[Offer],
        factors: &[Exact],
        working: Option<&mut Working>,
    ) -> Result<Evaluation, EvaluateError> {
        let mut evaluation = run(scheme, offers, &self.circumstances, &self.excluded, factors, working)?;
        for order in &self.drawn {
            evaluation.settle(order);
        }
        Ok(evaluation)
    }
}

impl Working {
    /// A working without any line.
    pub(crate) fn of(scheme: &Scheme) -> Self {
        Self { total: total_symbols(scheme), ..Self::default() }
    }

    /// A total from points and a price that somebody says; the line as it is where it asks for what is not said.
    pub(crate) fn total_again(
        scheme: &Scheme,
        points: &[Option<Exact>],
        price: Option<&Exact>,
        line: &TotalLine,
    ) -> Option<TotalLine> {
        let needs_price = !matches!(scheme.combine, Combine::WeightedSum {});
        if (needs_price && price.is_none()) || scheme.combine.features().is_some() {
            return Some(line.clone());
        }
        let parts = Parts { price: price.unwrap_or(&Exact::ZERO), points, factors: &[], features: &[] };
        let exact = scheme.combine.figure(scheme, &parts).ok()?;
        let places = scheme.rounding.places.get();
        Some(TotalLine {
            offer: line.offer.clone(),
            substituted: total_substituted(scheme, &parts),
            total: Figure::new(scheme.rounding.total(exact.clone()), places),
            exact: Figure::new(exact, places),
        })
    }

    /// Criteria that look at others are computed last; a reader expects the order of the scheme.
    pub(super) fn in_order_of(&mut self, scheme: &Scheme) {
        let place = |id: &Id| scheme.criteria.iter().position(|criterion| criterion.id == *id);
        self.criteria.sort_by_key(|working| place(&working.criterion));
    }

    pub(super) fn add_total(&mut self, scheme: &Scheme, parts: &Parts<'_>, offer: &Offer, exact: Exact, total: &Exact) {
        let places = scheme.rounding.places.get();
        self.totals.push(TotalLine {
            offer: offer.id.clone(),
            substituted: total_substituted(scheme, parts),
            exact: Figure::new(exact, places),
            total: Figure::new(total.clone(), places),
        });
    }
}

impl CriterionWorking {
    pub(crate) fn new(scheme: &Scheme, criterion: &Criterion, context: &Context<'_>, set: Vec<Id>) -> Self {
        let written = criterion.formula.written(criterion.better, None, None);
        let places = scheme.rounding.places.get().max(2);
        let given = |name, figure: &dyn Fn() -> Exact| written.asks_for(name).then(|| Figure::new(figure(), places));
        Self {
            criterion: criterion.id.clone(),
            reference: criterion.formula.looks_at_others().then(|| ReferenceFigures {
                offers: set,
                best: given("best", &|| context.best()),
                worst: given("worst", &|| context.worst()),
                mean: given("mean", &|| context.mean()),
            }),
            ceiling: context
                .ceiling
                .filter(|_| written.asks_for("B"))
                .and_then(|ceiling| Money::new(ceiling.to_decimal()?).ok()),
            formula: written.symbols,
            weight: criterion.weight,
            points: Vec::new(),
        }
    }

    pub(crate) fn add(
        &mut self,
        scheme: &Scheme,
        criterion: &Criterion,
        context: &Context<'_>,
        offer: &Id,
        (figure, exact, points): (&Exact, Exact, &Exact),
    ) {
        let places = scheme.rounding.places.get();
        let written = criterion.formula.written(criterion.better, Some(figure), Some(context));
        self.points.push(PointsLine {
            offer: offer.clone(),
            figure: Figure::new(figure.clone(), 2),
            substituted: written.substituted(figure, context),
            exact: Figure::new(exact, places),
            points: Figure::new(points.clone(), places),
        });
    }
}

/// The rule that combines, with symbols.
fn total_symbols(scheme: &Scheme) -> String {
    let ids = || scheme.criteria.iter().map(|criterion| format!("`{}`", criterion.id));
    match &scheme.combine {
        Combine::WeightedSum {} => ids().collect::<Vec<_>>().join(" + "),
        Combine::QualityMoney { worth } => {
            let terms = worth.iter().map(|(id, worth)| format!(" - {worth} * `{id}` / W"));
            std::iter::once("P".to_owned()).chain(terms).collect()
        }
        combine => combine.symbols().to_owned(),
    }
}

impl Combine {
    const fn symbols(&self) -> &'static str {
        match self {
            Self::Quotient { scale: Some(_) } => "Q / P * scale",
            Self::Quotient { scale: None } | Self::QuotientBand { .. } => "Q / P",
            Self::PricePerQuality {} => "P / (Q / Wquality)",
            Self::PriceUplift {} => "P * (1 + (1 - Q / Wquality) * Wquality / Wprice)",
            Self::FeatureCoefficient { .. } => "P / (1 + features / (1 - best))",
            // These two are written by their criteria.
            Self::WeightedSum {} | Self::QualityMoney { .. } | Self::LowestPrice {} => "P",
        }
    }
}

/// The rule that combines, with the numbers of one offer.
fn total_substituted(scheme: &Scheme, parts: &Parts<'_>) -> String {
    let points = || {
        scheme.criteria.iter().zip(parts.points).filter_map(|(criterion, points)| Some((criterion, points.as_ref()?)))
    };
    match &scheme.combine {
        Combine::WeightedSum {} => sum(points().map(|(_, points)| points)),
        Combine::QualityMoney { worth } => {
            let mut text = number_text(parts.price);
            for (criterion, points) in points() {
                let Some(worth) = worth.get(&criterion.id) else { continue };
                let (worth, weight) = (worth.exact(), criterion.weight.exact());
                text.push_str(&format!(
                    " - {} * {} / {}",
                    number_text(&worth),
                    number_text(points),
                    number_text(&weight)
                ));
            }
            text
        }
        combine => substituted(combine.symbols(), &|name| match (name, combine) {
            ("P", _) => Some(number_text(parts.price)),
            ("Q", _) => {
                let quality = points().filter(|(criterion, _)| criterion.of == Of::Value);
                Some(bracketed(&sum(quality.map(|(_, points)| points))))
            }
            ("Wquality", _) => Some(number_text(&parts.weight_of(scheme, Of::Value))),
            ("Wprice", _) => Some(number_text(&parts.weight_of(scheme, Of::Price))),
            ("scale", Combine::Quotient { scale: Some(scale) }) => Some(number_text(&scale.exact())),
            ("features", _) => Some(bracketed(&sum(parts.features.iter()))),
            ("best", Combine::FeatureCoefficient { best }) => {
                Some(number_text(&best.values().map(|best| best.exact()).sum()))
            }
            _ => None,
        }),
    }
}

fn sum<'e>(figures: impl Iterator<Item = &'e Exact>) -> String {
    let terms: Vec<String> = figures.map(number_text).collect();
    if terms.is_empty() { "0".to_owned() } else { terms.join(" + ") }
}

fn bracketed(text: &str) -> String {
    if text.contains(" + ") { format!("({text})") } else { text.to_owned() }
}
