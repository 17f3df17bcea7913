//! The order of offers: by the figure, then by the rules for ties, and what remains equal remains equal.

use std::cmp::Ordering;
use std::collections::HashMap;

use super::combine::{Combine, quality};
use super::draw::{self, Lottery};
use super::scheme::{Scheme, TieRule};
use crate::message::InputError;
use crate::offer::Offer;
use crate::value::{Exact, Id, Number};

/// An offer that takes part in the ranking.
pub(super) struct Standing<'o> {
    pub(super) offer: &'o Offer,
    pub(super) price: Exact,
    /// By criterion, in the order of the scheme, rounded where points are rounded.
    pub(super) points: Vec<Option<Exact>>,
    pub(super) total: Exact,
}

/// A tie and the rule that settled it, in whole or in part.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct SettledTie {
    /// The `kind` of the rule.
    pub rule: &'static str,
    /// The offers that were equal, in byte order.
    pub among: Vec<Id>,
    /// Their order after the rule; ids that share a place are still equal.
    pub order: Vec<Vec<Id>>,
}

/// Places, each with the offers that share it.
type Places = Vec<Vec<usize>>;

/// Ranks the offers. Error: that of a draw.
pub(super) fn rank(scheme: &Scheme, standings: &[Standing<'_>]) -> Result<(Places, Vec<SettledTie>), InputError> {
    let mut all: Vec<usize> = (0..standings.len()).collect();
    // Whatever is decided later, the order in which offers were handed over must not matter.
    all.sort_by(|a, b| id_of(standings, *a).cmp(&id_of(standings, *b)));
    let mut places: Places = if all.is_empty() { Vec::new() } else { vec![all] };
    for key in figures(scheme, standings) {
        places = split(places, |a, b| match (key.get(a), key.get(b)) {
            (Some(a), Some(b)) => a.cmp(b),
            _ => Ordering::Equal,
        });
    }
    let mut settled = Vec::new();
    for rule in &scheme.ties {
        let mut next = Places::new();
        for place in places {
            if place.len() < 2 {
                next.push(place);
                continue;
            }
            let order = settle(scheme, rule, standings, place.clone())?;
            if order.len() > 1 {
                settled.push(SettledTie {
                    rule: name(rule),
                    among: ids(standings, &place),
                    order: order.iter().map(|place| ids(standings, place)).collect(),
                });
            }
            next.extend(order);
        }
        places = next;
    }
    Ok((places, settled))
}

/// The keys by which offers are ordered, best first, the lesser key before the greater.
fn figures(scheme: &Scheme, standings: &[Standing<'_>]) -> Vec<Vec<Exact>> {
    let total: Vec<Exact> = standings.iter().map(|standing| standing.total.clone()).collect();
    let highest_first = |figures: Vec<Exact>| -> Vec<Exact> { figures.into_iter().map(|figure| -figure).collect() };
    match &scheme.combine {
        Combine::QuotientBand { percent, decide_by } => {
            let best = total.iter().max().cloned().unwrap_or_default();
            let width = percent.exact().checked_div(&Number::HUNDRED.exact()).unwrap_or_default() * best.abs();
            let edge = best - width;
            let outside = |total: &Exact| if *total >= edge { Exact::ZERO } else { Exact::ONE };
            let decisive = standings.iter().map(|standing| {
                // Outside the band only the quotient counts.
                if standing.total < edge { Exact::ZERO } else { deciding_figure(scheme, decide_by, standing) }
            });
            vec![total.iter().map(outside).collect(), decisive.collect(), highest_first(total)]
        }
        combine if combine.highest_wins() => vec![highest_first(total)],
        _ => vec![total],
    }
}

/// The figure that decides inside the band, the lesser the better.
fn deciding_figure(scheme: &Scheme, decide_by: &Id, standing: &Standing<'_>) -> Exact {
    match decide_by.as_str() {
        "price" => standing.price.clone(),
        "quality" => -quality(scheme, &standing.points),
        _ => -points_of(scheme, decide_by, standing),
    }
}

fn points_of(scheme: &Scheme, criterion: &Id, standing: &Standing<'_>) -> Exact {
    let index = scheme.criteria.iter().position(|known| known.id == *criterion);
    index.and_then(|index| standing.points.get(index)).cloned().flatten().unwrap_or_default()
}

/// Applies one rule to offers that are equal.
fn settle(
    scheme: &Scheme,
    rule: &TieRule,
    standings: &[Standing<'_>],
    place: Vec<usize>,
) -> Result<Places, InputError> {
    let get = |index: usize| standings.get(index);
    let by =
        |key: &dyn Fn(&Standing<'_>) -> Exact| split(vec![place.clone()], |a, b| get(a).map(key).cmp(&get(b).map(key)));
    Ok(match rule {
        TieRule::LowerPrice {} => by(&|standing| standing.price.clone()),
        TieRule::Higher { criterion } => by(&|standing| -points_of(scheme, criterion, standing)),
        TieRule::Earlier {} => {
            let times: Option<Vec<_>> = place
                .iter()
                .map(|index| get(*index).and_then(|standing| standing.offer.submitted_at.as_ref()))
                .collect();
            let time = |index| get(index).and_then(|standing: &Standing<'_>| standing.offer.submitted_at.as_ref());
            if times.is_some() { split(vec![place], |a, b| time(a).cmp(&time(b))) } else { vec![place] }
        }
        TieRule::LowerId {} => place.into_iter().map(|index| vec![index]).collect(),
        TieRule::Draw { algorithm, sources, salt } => {
            let lottery = Lottery { algorithm: *algorithm, sources: sources.clone(), salt: salt.clone() };
            let drawn = draw::order(&lottery, &ids(standings, &place))?;
            let positions: HashMap<&Id, usize> =
                drawn.iter().enumerate().map(|(position, id)| (id, position)).collect();
            let position = |index: usize| id_of(standings, index).and_then(|id| positions.get(id));
            split(vec![place], |a, b| position(a).cmp(&position(b)))
        }
    })
}

/// Splits places into smaller ones by a key; offers with equal keys stay together, in their order.
fn split(places: Places, compare: impl Fn(usize, usize) -> Ordering) -> Places {
    let mut finer = Places::with_capacity(places.len());
    for mut place in places {
        place.sort_by(|a, b| compare(*a, *b));
        // Offers of different places stay apart, also where this key is equal for them.
        finer.extend(place.chunk_by(|a, b| compare(*a, *b).is_eq()).map(<[usize]>::to_vec));
    }
    finer
}

const fn name(rule: &TieRule) -> &'static str {
    match rule {
        TieRule::LowerPrice {} => "lower_price",
        TieRule::Higher { .. } => "higher",
        TieRule::Earlier {} => "earlier",
        TieRule::LowerId {} => "lower_id",
        TieRule::Draw { .. } => "draw",
    }
}

fn id_of<'o>(standings: &[Standing<'o>], index: usize) -> Option<&'o Id> {
    standings.get(index).map(|standing| &standing.offer.id)
}

fn ids(standings: &[Standing<'_>], place: &[usize]) -> Vec<Id> {
    place.iter().filter_map(|index| id_of(standings, *index).cloned()).collect()
}
