//! The order of offers: by the figure, then by the rules for ties, and what remains equal remains equal.

use std::borrow::Cow;
use std::cmp::Ordering;

use super::combine::{Combine, quality};
use super::draw::{Lottery, Ready};
use super::scheme::{Scheme, TieRule};
use crate::message::InputError;
use crate::offer::Offer;
use crate::value::json::read_object;
use crate::value::{ById, Exact, Id, Number, sort};

/// An offer that takes part in the ranking.
pub(super) struct Standing<'o> {
    pub(super) offer: &'o Offer,
    pub(super) price: &'o Exact,
    /// By criterion, in the order of the scheme, rounded where points are rounded; missing where unused and undefined.
    pub(super) points: &'o [Option<Exact>],
    pub(super) total: Exact,
}

/// A tie and the rule that settled it, in whole or in part.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SettledTie {
    /// The `kind` of the rule.
    pub rule: Cow<'static, str>,
    /// The offers that were equal, in byte order.
    pub among: Vec<Id>,
    /// Their order after the rule; ids that share a place are still equal.
    pub order: Vec<Vec<Id>>,
}

read_object!(SettledTie { required rule, required among, required order });

/// Places, each with the offers that share it.
type Places = Vec<Vec<usize>>;

/// Ranks the offers, which come by id in byte order: whatever is decided later, the order in which they were handed over
/// must not matter. Error: that of a draw.
pub(super) fn rank(scheme: &Scheme, standings: &[Standing<'_>]) -> Result<(Places, Vec<SettledTie>), InputError> {
    let all: Vec<usize> = (0..standings.len()).collect();
    let mut places: Places = if all.is_empty() { Vec::new() } else { vec![all] };
    for key in figures(scheme, standings) {
        places = split(places, &|a, b| match (key.get(a), key.get(b)) {
            (Some(a), Some(b)) => a.cmp(b),
            _ => Ordering::Equal,
        });
    }
    let mut settled = Vec::new();
    for rule in &scheme.ties {
        if places.iter().all(|place| place.len() < 2) {
            break;
        }
        let column = rule.criterion().and_then(|criterion| column_of(scheme, criterion));
        let lottery = rule.lottery();
        let lottery = lottery.as_ref().map(Lottery::ready).transpose()?;
        let mut next = Places::with_capacity(places.len());
        for place in places {
            if place.len() < 2 {
                next.push(place);
                continue;
            }
            let among = ids(standings, &place);
            let order = settle(rule, column, lottery.as_ref(), standings, place, &among)?;
            if order.len() > 1 {
                settled.push(SettledTie {
                    rule: Cow::Borrowed(name(rule)),
                    among,
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
            let edge = band_edge(*percent, &best);
            let outside = |total: &Exact| if *total >= edge { Exact::ZERO } else { Exact::ONE };
            let column = column_of(scheme, decide_by);
            let decisive = standings.iter().map(|standing| {
                // Outside the band only the quotient counts.
                if standing.total < edge { Exact::ZERO } else { deciding_figure(scheme, decide_by, column, standing) }
            });
            vec![total.iter().map(outside).collect(), decisive.collect(), highest_first(total)]
        }
        combine if combine.highest_wins() => vec![highest_first(total)],
        _ => vec![total],
    }
}

/// The figure from which a quotient is within so many percent of the best.
pub(crate) fn band_edge(percent: Number, best: &Exact) -> Exact {
    best - percent.exact().checked_div(&Number::HUNDRED.exact()).unwrap_or_default() * best.abs()
}

/// The figure that decides inside the band, the lesser the better.
fn deciding_figure(scheme: &Scheme, decide_by: &Id, column: Option<usize>, standing: &Standing<'_>) -> Exact {
    match decide_by.as_str() {
        "price" => standing.price.clone(),
        "quality" => -quality(scheme, standing.points),
        _ => -points_of(column, standing),
    }
}

fn column_of(scheme: &Scheme, criterion: &Id) -> Option<usize> {
    scheme.criteria.iter().position(|known| known.id == *criterion)
}

fn points_of(column: Option<usize>, standing: &Standing<'_>) -> Exact {
    column.and_then(|column| standing.points.get(column)).cloned().flatten().unwrap_or_default()
}

/// Applies one rule to offers that are equal; `among` are their ids.
fn settle(
    rule: &TieRule,
    column: Option<usize>,
    lottery: Option<&Ready<'_>>,
    standings: &[Standing<'_>],
    place: Vec<usize>,
    among: &[Id],
) -> Result<Places, InputError> {
    let get = |index: usize| standings.get(index);
    Ok(match rule {
        TieRule::LowerPrice {} => split(vec![place], &|a, b| {
            let price = |index| get(index).map(|standing| standing.price);
            price(a).cmp(&price(b))
        }),
        TieRule::Higher { .. } => split(vec![place], &|a, b| {
            let points = |index| get(index).map(|standing| points_of(column, standing));
            points(b).cmp(&points(a))
        }),
        TieRule::Earlier {} => {
            let time = |index| get(index).and_then(|standing| standing.offer.submitted_at.as_ref());
            if place.iter().all(|index| time(*index).is_some()) {
                split(vec![place], &|a, b| time(a).cmp(&time(b)))
            } else {
                vec![place]
            }
        }
        TieRule::LowerId {} => place.into_iter().map(|index| vec![index]).collect(),
        TieRule::Draw { .. } => {
            let Some(lottery) = lottery else { return Ok(vec![place]) };
            let drawn = lottery.order(among)?;
            let order = ById::new(drawn.iter().zip(0_usize..));
            let position = |index| id_of(standings, index).and_then(|id| order.get(id));
            split(vec![place], &|a, b| position(a).cmp(&position(b)))
        }
    })
}

/// Splits places into smaller ones by a key; offers with equal keys stay together, in their order.
fn split(places: Places, compare: &dyn Fn(usize, usize) -> Ordering) -> Places {
    let mut finer = Places::with_capacity(places.iter().map(Vec::len).sum());
    for mut place in places {
        sort(&mut place, |a, b| compare(*a, *b));
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
