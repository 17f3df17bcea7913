//! Who would win if one thing were otherwise: an offer withdrawn, another stage rounded, another formula.

use std::collections::BTreeSet;

use crate::evaluation::{
    Basis, BelowCeiling, Bilinear, Combine, Discount, EvaluateError, Evaluation, Formula, LinearFromBest, Logarithm,
    MeanRatio, MinMax, Of, Places, Ratio, RoundingRule, RoundingStage, Scheme,
};
use crate::message::{InputError, Language, Message};
use crate::offer::Offer;
use crate::value::json::read_object;
use crate::value::{Checked, Id, Number, Rounding};

/// Who would win.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Instead {
    /// The winner; missing without one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub winner: Option<Id>,
    /// The offers that would share the first place.
    pub undecided: Vec<Id>,
    /// Why there would be no evaluation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub undefined: Option<Message>,
    /// Whether that is another end than the one there is; of a winner's own withdrawal it always is.
    pub differs: bool,
}
read_object!(Instead { optional winner, required undecided, optional undefined, required differs });

/// Who would win if an offer were withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Withdrawn {
    /// The offer.
    pub offer: Id,
    /// What would come of it.
    pub result: Instead,
}
read_object!(Withdrawn { required offer, required result });

/// Who would win if a stage were rounded.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RoundingInstead {
    /// What is rounded.
    pub what: RoundingStage,
    /// The decimals.
    pub places: Places,
    /// How.
    pub mode: Rounding,
    /// What would come of it.
    pub result: Instead,
}
read_object!(RoundingInstead { required what, required places, required mode, required result });

/// Who would win if points for a price were given by another formula.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FormulaInstead {
    /// The criterion.
    pub criterion: Id,
    /// The formula.
    pub formula: Formula,
    /// What would come of it.
    pub result: Instead,
}
read_object!(FormulaInstead { required criterion, required formula, required result });

impl Instead {
    fn of(outcome: Result<Evaluation, EvaluateError>, is: &Evaluation) -> Self {
        match outcome {
            Ok(evaluation) => Self {
                differs: evaluation.winner != is.winner || evaluation.undecided != is.undecided,
                winner: evaluation.winner,
                undecided: evaluation.undecided,
                undefined: None,
            },
            Err(error) => {
                let error = InputError::from(error);
                let problem = error.problems().first();
                let said = |language| problem.map(|problem| problem.message(language)).unwrap_or_default();
                let undefined = Message { cs: said(Language::Czech), en: said(Language::English) };
                Self { winner: None, undecided: Vec::new(), undefined: Some(undefined), differs: true }
            }
        }
    }
}

/// Every offer that was handed in and not replaced, one after the other, with what it replaced.
pub(super) fn withdrawn(basis: &Basis<'_>, is: &Evaluation) -> Vec<Withdrawn> {
    let replaced: BTreeSet<&Id> = basis.offers.iter().filter_map(|offer| offer.replaces.as_ref()).collect();
    let mut standing: Vec<&Offer> = basis.offers.iter().filter(|offer| !replaced.contains(&offer.id)).collect();
    standing.sort_by(|a, b| a.id.cmp(&b.id));
    let without = |gone: &Offer| {
        let mut gone_too: BTreeSet<&Id> = BTreeSet::new();
        let mut next = Some(gone);
        while let Some(offer) = next.filter(|offer| gone_too.insert(&offer.id)) {
            next = offer.replaces.as_ref().and_then(|id| basis.offer(id));
        }
        let left: Vec<Offer> = basis.offers.iter().filter(|offer| !gone_too.contains(&offer.id)).cloned().collect();
        Withdrawn { offer: gone.id.clone(), result: Instead::of(basis.with_offers(&left), is) }
    };
    standing.into_iter().map(without).collect()
}

/// Each stage, with the decimals and the direction of the scheme.
pub(super) fn rounding(basis: &Basis<'_>, is: &Evaluation) -> Vec<RoundingInstead> {
    let RoundingRule { places, mode, .. } = basis.scheme.rounding;
    let stages = [RoundingStage::Nothing, RoundingStage::Points, RoundingStage::Total, RoundingStage::PointsAndTotal];
    let tried = stages.into_iter().filter_map(|what| {
        let rounding = RoundingRule { what, places, mode };
        let outcome = changed(basis, &|scheme| scheme.rounding = rounding.clone())?;
        Some(RoundingInstead { what, places, mode, result: Instead::of(outcome, is) })
    });
    tried.collect()
}

/// Each of the common formulas, for every price that gives points.
pub(super) fn formulas(basis: &Basis<'_>, is: &Evaluation) -> Vec<FormulaInstead> {
    if !matches!(basis.scheme.combine, Combine::WeightedSum {}) {
        return Vec::new();
    }
    let prices = basis.scheme.criteria.iter().enumerate().filter(|(_, criterion)| criterion.of == Of::Price);
    let mut tried = Vec::new();
    for (column, criterion) in prices {
        for formula in common() {
            if formula.needs_ceiling() && basis.circumstances.ceiling.is_none() {
                continue;
            }
            let outcome = changed(basis, &|scheme| {
                if let Some(criterion) = scheme.criteria.get_mut(column) {
                    criterion.formula = formula.clone();
                }
            });
            let Some(outcome) = outcome else { continue };
            let result = Instead::of(outcome, is);
            tried.push(FormulaInstead { criterion: criterion.id.clone(), formula, result });
        }
    }
    tried
}

/// The formulas for prices that public buyers use most, with the parameters they usually have.
fn common() -> Vec<Formula> {
    let (two, share) = (Number::from(2), Number::parse("0.85").unwrap_or_default());
    vec![
        Formula::Ratio(Ratio::default()),
        Formula::Ratio(Ratio { exponent: Some(two), best: None }),
        Formula::LinearFromBest(LinearFromBest { zero_at: two, clamp: None }),
        Formula::MinMax(MinMax {}),
        Formula::Logarithm(Logarithm { zero_at: two, clamp: None }),
        Formula::MeanRatio(MeanRatio {}),
        Formula::BelowCeiling(BelowCeiling::default()),
        Formula::Discount(Discount::default()),
        Formula::Bilinear(Bilinear { x: share }),
    ]
}

/// The outcome under a changed scheme; nothing where the change makes no scheme.
fn changed(basis: &Basis<'_>, change: &dyn Fn(&mut Scheme)) -> Option<Result<Evaluation, EvaluateError>> {
    let mut scheme = Scheme::clone(basis.scheme);
    change(&mut scheme);
    Some(basis.under(&Checked::new(scheme).ok()?))
}
