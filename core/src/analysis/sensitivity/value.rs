//! The smallest change of one value that an offer gives.

use super::grid::{Aim, FAR, Found, Grid, Verdict, either_way, not_even, not_within, shown, towards};
use super::{ChangeOf, SmallestChange};
use crate::evaluation::{Basis, Combine, Criterion, EvaluateError, Evaluation, Formula, Trend};
use crate::message::{Reason, ReasonCode};
use crate::offer::{Offer, OfferValue};
use crate::value::{Exact, Id, Number};

/// The smallest change of each value that the offer gives, for criteria in the order of the scheme, then for features.
pub(super) fn smallest<'a>(
    basis: &'a Basis<'_>,
    offer: &'a Offer,
    aim: Aim<'a>,
) -> impl Iterator<Item = SmallestChange> + use<'a> {
    let scheme = basis.scheme;
    let of_criteria = scheme.quality().filter_map(move |criterion| {
        let from = criterion.formula.figure(offer.values.get(&criterion.id)?)?;
        Some(of_criterion(basis, (offer, aim), criterion, &from))
    });
    let features = scheme.combine.features().into_iter().flatten();
    let of_features = features.filter_map(move |(name, best)| {
        let from = offer.values.get(name)?.number()?.exact();
        let grid = Grid { from: from.clone(), step: hundredth()?, is_up: true };
        let verdict = |value: &Exact| aim.verdict(&offer.id, &with_value(basis, offer, name, &numeral(value)));
        let found = towards(&grid, &[best.exact()], &verdict);
        Some(said(basis, (offer, aim), name, &from, found))
    });
    of_criteria.chain(of_features)
}

fn hundredth() -> Option<Exact> {
    Exact::ratio(1, 100)
}

fn of_criterion(
    basis: &Basis<'_>,
    (offer, aim): (&Offer, Aim<'_>),
    criterion: &Criterion,
    from: &Exact,
) -> SmallestChange {
    let id = &criterion.id;
    if let Formula::Levels(levels) = &criterion.formula {
        return level(basis, (offer, aim), id, from, levels.levels.iter());
    }
    let plays_no_part = matches!(basis.scheme.combine, Combine::LowestPrice {} | Combine::FeatureCoefficient { .. })
        && criterion.minimum_points.is_none()
        && basis.scheme.ties.iter().all(|tie| tie.criterion() != Some(id));
    if plays_no_part {
        let why = Reason::new(ReasonCode::PlaysNoPart).with("criterion", id);
        return SmallestChange::never(ChangeOf::Value, Some(id), from, why);
    }
    let verdict = |value: &Exact| aim.verdict(&offer.id, &with_value(basis, offer, id, &numeral(value)));
    let step = match criterion.formula {
        Formula::YesNo(_) => Exact::ONE,
        _ => criterion.step.map(Number::exact).or_else(hundredth).unwrap_or(Exact::ONE),
    };
    let highest = criterion.formula.highest(&criterion.weight.exact()).unwrap_or(Exact::from_integer(FAR));
    let grid = |is_up| Grid { from: from.clone(), step: step.clone(), is_up };
    let found = match criterion.formula.trend(criterion.better) {
        Trend::Up => towards(&grid(true), &[highest], &verdict),
        Trend::Down => towards(&grid(false), &[Exact::ZERO, step.clone()], &verdict),
        Trend::Neither => either_way(from, &step, &[Exact::ZERO, highest], &verdict),
    };
    said(basis, (offer, aim), id, from, found)
}

fn said(basis: &Basis<'_>, (offer, aim): (&Offer, Aim<'_>), id: &Id, from: &Exact, found: Found) -> SmallestChange {
    let never = |why| SmallestChange::never(ChangeOf::Value, Some(id), from, why);
    match found {
        Found::At(to, not_enough) => SmallestChange::to(ChangeOf::Value, Some(id), from, (&to, &not_enough)),
        Found::NotUpTo(bound) if bound == *from => never(Reason::new(ReasonCode::NoBetterValue).with("value", bound)),
        Found::NotUpTo(bound) => never(not_even(shown(&bound), aim, &with_value(basis, offer, id, &numeral(&bound)))),
        Found::NotWithin(steps, range) => never(not_within(steps, Some(&range))),
    }
}

/// Of the levels above the offered one, the lowest with which the offer comes to what is asked.
fn level<'l>(
    basis: &Basis<'_>,
    (offer, aim): (&Offer, Aim<'_>),
    id: &Id,
    from: &Exact,
    levels: impl Iterator<Item = (&'l Id, &'l Number)>,
) -> SmallestChange {
    let mut better: Vec<(&Id, Exact)> =
        levels.map(|(name, percent)| (name, percent.exact())).filter(|(_, percent)| percent > from).collect();
    better.sort_by(|a, b| a.1.cmp(&b.1));
    let mut before = from.clone();
    for (name, percent) in &better {
        let value = OfferValue::named(name.as_str());
        if aim.verdict(&offer.id, &with_value(basis, offer, id, &value)) == Verdict::Wins {
            let found = SmallestChange::to(ChangeOf::Value, Some(id), from, (percent, &before));
            return SmallestChange { to_level: Some(value), ..found };
        }
        before = percent.clone();
    }
    let why = match better.last() {
        Some((name, _)) => not_even(name, aim, &with_value(basis, offer, id, &OfferValue::named(name.as_str()))),
        None => Reason::new(ReasonCode::NoBetterValue).with("value", from),
    };
    SmallestChange::never(ChangeOf::Value, Some(id), from, why)
}

fn with_value(basis: &Basis<'_>, offer: &Offer, id: &Id, value: &OfferValue) -> Result<Evaluation, EvaluateError> {
    let mut offers = basis.offers.clone();
    if let Some(changed) = offers.iter_mut().find(|known| known.id == offer.id) {
        changed.values.insert(id.clone(), value.clone());
    }
    basis.with_offers(&offers)
}

/// A figure as a value; every point of a grid is a decimal.
fn numeral(figure: &Exact) -> OfferValue {
    OfferValue::from(figure.to_decimal().map(Number::from).unwrap_or_default())
}
