//! The smallest change of a price.

use super::grid::{Grid, TRIED, Verdict, halve};
use super::{ChangeOf, SmallestChange};
use crate::evaluation::{Basis, Combine, Formula, Of, ReferenceSet, TieRule, Trend};
use crate::message::{Reason, ReasonCode};
use crate::offer::Offer;
use crate::value::{Exact, Figure, Money};

/// The smallest change of the total price that makes the offer win. However its lines would share it is not asked.
pub(super) fn smallest(basis: &Basis<'_>, offer: &Offer) -> SmallestChange {
    let from = offer.total_price().ok().flatten().unwrap_or_default();
    let verdict = |price: &Exact| Verdict::of(&offer.id, &basis.with_offers(&priced(basis, offer, price)));
    let never = |why| SmallestChange::never(ChangeOf::Price, None, &from, why);
    let Some(step) = Exact::ratio(1, 100) else { return never(Reason::new(ReasonCode::PlaysNoPart)) };
    let found = match trend(basis) {
        None => return never(Reason::new(ReasonCode::PlaysNoPart).with("criterion", "price")),
        Some(Trend::Down) => {
            let grid = Grid { from: from.clone(), step: step.clone(), is_up: false };
            towards(&grid, &[Exact::ZERO, step], &verdict)
        }
        Some(Trend::Up) => {
            let grid = Grid { from: from.clone(), step, is_up: true };
            towards(&grid, &[Exact::from_integer(FAR)], &verdict)
        }
        Some(Trend::Neither) => either_way(&from, &step, &[Exact::ZERO, Exact::from_integer(FAR)], &verdict),
    };
    match found {
        Found::At(to, not_enough) => SmallestChange::to(ChangeOf::Price, None, &from, (&to, &not_enough)),
        Found::NotUpTo(bound) => never(not_even(&bound, &basis.with_offers(&priced(basis, offer, &bound)))),
        Found::NotWithin(steps) => never(Reason::new(ReasonCode::NotFoundWithin).with("value", steps)),
    }
}

/// What no figure goes beyond: a million million.
pub(super) const FAR: i64 = 1_000_000_000_000;

/// Where a search ended.
pub(super) enum Found {
    /// The figure with which the offer wins, and the one before it.
    At(Exact, Exact),
    /// Not even there.
    NotUpTo(Exact),
    /// Not within so many steps, and nobody knows beyond.
    NotWithin(i128),
}

/// In one direction: to the first bound at which there is an evaluation.
pub(super) fn towards(grid: &Grid, bounds: &[Exact], verdict: &dyn Fn(&Exact) -> Verdict) -> Found {
    for bound in bounds {
        let Some(last) = grid.steps_to(bound).filter(|last| *last > 0) else { continue };
        let at = |step: i128| grid.at(step).unwrap_or_else(|| bound.clone());
        let by_step = |step: i128| verdict(&at(step));
        match by_step(last) {
            Verdict::Undefined => {}
            Verdict::Loses => return Found::NotUpTo(at(last)),
            Verdict::Wins => {
                let (wins, loses) = halve(last, &by_step);
                return Found::At(at(wins), at(loses));
            }
        }
    }
    Found::NotUpTo(grid.from.clone())
}

/// In both directions, step by step.
pub(super) fn either_way(from: &Exact, step: &Exact, ends: &[Exact; 2], verdict: &dyn Fn(&Exact) -> Verdict) -> Found {
    let grids = [true, false].map(|is_up| Grid { from: from.clone(), step: step.clone(), is_up });
    let [lowest, highest] = ends;
    let inside = |figure: &Exact| lowest <= figure && figure <= highest;
    for steps in 1..=TRIED {
        let nearer = grids.iter().filter_map(|grid| Some((grid, grid.at(steps)?))).filter(|(_, to)| inside(to));
        let mut nearer: Vec<(&Grid, Exact)> = nearer.collect();
        nearer.sort_by_key(|(_, to)| (to - from).abs());
        for (grid, to) in nearer {
            if verdict(&to) == Verdict::Wins {
                let before = grid.at(steps.saturating_sub(1)).unwrap_or_else(|| from.clone());
                return Found::At(to, before);
            }
        }
    }
    Found::NotWithin(TRIED)
}

/// Why not even the furthest figure is enough: who is first then.
pub(super) fn not_even(
    bound: &Exact,
    evaluation: &Result<crate::evaluation::Evaluation, crate::evaluation::EvaluateError>,
) -> Reason {
    let reason = Reason::new(ReasonCode::NotEvenWith).with("value", Figure::new(bound.clone(), 2).shown());
    let first = evaluation.as_ref().ok().and_then(|evaluation| evaluation.ranking.first()?.first());
    match first {
        Some(first) => reason.with("first", first),
        None => reason,
    }
}

/// The offers, this one with another price.
fn priced(basis: &Basis<'_>, offer: &Offer, price: &Exact) -> Vec<Offer> {
    let mut offers = basis.offers.clone();
    if let Some(changed) = offers.iter_mut().find(|known| known.id == offer.id) {
        changed.price = price.to_decimal().and_then(|price| Money::new(price).ok());
        changed.lines = Vec::new();
    }
    offers
}

/// Which way a price has to go for a better result; nothing where it plays no part.
fn trend(basis: &Basis<'_>) -> Option<Trend> {
    let scheme = basis.scheme;
    let by_rule = !matches!(scheme.combine, Combine::WeightedSum {})
        || scheme.ties.iter().any(|tie| matches!(tie, TieRule::LowerPrice {}));
    let of_criteria = scheme.criteria.iter().filter(|criterion| criterion.of == Of::Price);
    // Prices above the ceiling that count among those that make the mean make a mean discount that means nothing.
    let beyond = scheme.reference_set == ReferenceSet::Submitted;
    let trends = of_criteria.map(|criterion| match &criterion.formula {
        Formula::Bilinear(_) if beyond => Trend::Neither,
        formula => formula.trend(criterion.better),
    });
    let mut trends = trends.chain(by_rule.then_some(Trend::Down));
    let first = trends.next()?;
    Some(if trends.all(|trend| trend == first) { first } else { Trend::Neither })
}
