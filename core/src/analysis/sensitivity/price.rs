//! The smallest change of a price.

use super::grid::{Aim, FAR, Found, Grid, either_way, not_even, not_within, shown, towards};
use super::{ChangeOf, SmallestChange};
use crate::evaluation::{Basis, Combine, Formula, Of, ReferenceSet, TieRule, Trend};
use crate::message::{Reason, ReasonCode};
use crate::offer::Offer;
use crate::value::{Exact, Money};

/// The smallest change of the total price with which the offer comes to what is asked. However its lines would share it is not asked.
pub(super) fn smallest(basis: &Basis<'_>, offer: &Offer, aim: Aim<'_>) -> SmallestChange {
    let from = offer.total_price().ok().flatten().unwrap_or_default();
    let verdict = |price: &Exact| aim.verdict(&offer.id, &basis.with_offers(&priced(basis, offer, price)));
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
        Found::NotUpTo(bound) => never(not_even(shown(&bound), aim, &basis.with_offers(&priced(basis, offer, &bound)))),
        Found::NotWithin(steps, range) => never(not_within(steps, Some(&range))),
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
