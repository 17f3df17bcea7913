//! What would have flipped an evaluation.
//!
//! # Questions
//!
//! **What does "smallest" mean?** The nearest figure on the grid (0.01, or the step of the criterion) with which the offer
//! alone would be first, all else staying as it is. That figure was evaluated and wins; the one before it on the grid was
//! evaluated and does not.
//!
//! **How is it known that nothing smaller does?** Where every formula that looks at the figure gives more points in one
//! direction, whoever wins with a figure wins with a better one: halving the way finds the first. Where a formula has no one
//! direction, every figure is tried, and where that goes too far, the answer is that nothing was found so far.
//!
//! **What stays as it is?** Everything outside the evaluation: who is admitted and who was excluded on grounds outside the
//! scheme, ceilings, capacities, rulings, refusals. A lower price might have looked abnormally low; that is not asked.
//!
//! **What does another weight mean?** The other weights keep their proportion, and the sum stays. Points that evaluators gave,
//! those of a table and minimums of points grow with the weight of their criterion.

mod grid;
mod instead;
mod price;
mod value;
mod weight;

use crate::evaluation::{Basis, Evaluation, Working};
use crate::message::Reason;
use crate::offer::{Offer, OfferValue};
use crate::value::json::{names, read_object};
use crate::value::{Exact, Figure, Id};

pub(super) use grid::Aim;
pub use instead::{FormulaInstead, Instead, RoundingInstead, Withdrawn};
pub(super) use weight::proportions;

/// What would have flipped an evaluation, and what would not.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Sensitivity {
    /// How far the winner is ahead of the next; missing without a winner, and where nobody comes next.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub margin: Option<Margin>,
    /// For every other offer of the ranking, in its order: what would have made it win.
    pub others: Vec<ToWin>,
    /// Who would win if a single offer were withdrawn, by offer in byte order.
    pub withdrawn: Vec<Withdrawn>,
    /// Who would win if each stage were rounded, with the decimals and the direction of the scheme.
    pub rounding: Vec<RoundingInstead>,
    /// Who would win if points for a price were given by each of the common formulas.
    pub formulas: Vec<FormulaInstead>,
}
read_object!(Sensitivity { optional margin, required others, required withdrawn, required rounding, required formulas });

/// How far the winner is ahead.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Margin {
    /// The offer that comes next, the first in byte order where several do.
    pub next: Id,
    /// The difference of the figures that are ranked: points, a quotient, or CZK. 0 where a rule for ties decided.
    pub by: Figure,
}
read_object!(Margin { required next, required by });

/// What would have made an offer win.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ToWin {
    /// The offer.
    pub offer: Id,
    /// How far it is behind the first, in the figure that is ranked.
    pub behind: Figure,
    /// The smallest change of its price, of each value, and of each weight.
    pub changes: Vec<SmallestChange>,
}
read_object!(ToWin { required offer, required behind, required changes });

names! {
    /// What is changed.
    pub enum ChangeOf or UnknownName {
        /// The total price of the offer, in CZK.
        Price = "price",
        /// The value that it offers for a criterion or a feature.
        Value = "value",
        /// The weight of a criterion.
        Weight = "weight",
    }
}

/// The smallest change that would have made an offer win, or why there is none.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SmallestChange {
    /// What is changed.
    pub of: ChangeOf,
    /// The criterion or feature; missing for the price.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub criterion: Option<Id>,
    /// What it is; of a level its percentage, of yes and no 1 and 0.
    pub from: Figure,
    /// The nearest figure on the grid with which the offer wins; missing where there is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Figure>,
    /// The name of the level, where the criterion has levels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_level: Option<OfferValue>,
    /// The change, below 0 where it is less.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by: Option<Figure>,
    /// The figure before it on the grid, with which the offer does not win.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub not_enough: Option<Figure>,
    /// Why no change of this alone makes the offer win.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub never: Option<Reason>,
}
read_object!(SmallestChange {
    required of,
    optional criterion,
    required from,
    optional to,
    optional to_level,
    optional by,
    optional not_enough,
    optional never,
});

impl SmallestChange {
    fn to(of: ChangeOf, criterion: Option<&Id>, from: &Exact, (to, not_enough): (&Exact, &Exact)) -> Self {
        let figure = |exact: &Exact| Figure::new(exact.clone(), 2);
        Self {
            of,
            criterion: criterion.cloned(),
            from: figure(from),
            to: Some(figure(to)),
            to_level: None,
            by: Some(figure(&(to - from))),
            not_enough: Some(figure(not_enough)),
            never: None,
        }
    }

    fn never(of: ChangeOf, criterion: Option<&Id>, from: &Exact, why: Reason) -> Self {
        Self {
            of,
            criterion: criterion.cloned(),
            from: Figure::new(from.clone(), 2),
            to: None,
            to_level: None,
            by: None,
            not_enough: None,
            never: Some(why),
        }
    }
}

/// The smallest change of its price, and of each of its values, with which an offer comes to what is asked.
///
/// Each is searched for when it is asked for.
pub(super) fn changes<'a>(
    basis: &'a Basis<'_>,
    offer: &'a Offer,
    aim: Aim<'a>,
) -> impl Iterator<Item = SmallestChange> + use<'a> {
    let of_price = std::iter::once_with(move || price::smallest(basis, offer, aim));
    of_price.chain(value::smallest(basis, offer, aim))
}

/// How far the winner is ahead of the next.
pub(super) fn margin(basis: &Basis<'_>, evaluation: &Evaluation) -> Option<Margin> {
    let next = evaluation.ranking.get(1).and_then(|place| place.first())?;
    let by = distance(evaluation, basis.scheme.rounding.places.get(), evaluation.winner.as_ref()?, next)?;
    Some(Margin { next: next.clone(), by })
}

fn distance(evaluation: &Evaluation, places: u32, one: &Id, two: &Id) -> Option<Figure> {
    let total = |id: &Id| evaluation.totals.get(id).map(|total| total.exact().clone());
    Some(Figure::new((total(one)? - total(two)?).abs(), places))
}

/// What would have flipped an evaluation.
pub(crate) fn sensitivity(basis: &Basis<'_>, evaluation: &Evaluation, working: &Working) -> Sensitivity {
    let places = basis.scheme.rounding.places.get();
    let first = evaluation.ranking.first().and_then(|place| place.first());
    let is_other = |id: &&Id| evaluation.winner.as_ref() != Some(*id);
    let others = evaluation.ranking.iter().flatten().filter(is_other);
    let others: Vec<&Offer> = others.filter_map(|id| basis.offer(id)).collect();
    let of_weights = weight::smallest(basis, &others, evaluation, working);
    let others = others.iter().zip(of_weights).filter_map(|(offer, of_weights)| {
        let mut changes: Vec<_> = changes(basis, offer, Aim::First).collect();
        changes.extend(of_weights);
        Some(ToWin { offer: offer.id.clone(), behind: distance(evaluation, places, first?, &offer.id)?, changes })
    });
    Sensitivity {
        margin: margin(basis, evaluation),
        others: others.collect(),
        withdrawn: instead::withdrawn(basis, evaluation),
        rounding: instead::rounding(basis, evaluation),
        formulas: instead::formulas(basis, evaluation),
    }
}
