//! `lowest_price`: by price, then by the rules for ties, then by rank.

use std::collections::{BTreeMap, HashMap};

use super::input::Candidate;
use super::turns::{Seat, Turn};
use crate::evaluation::TieRule;
use crate::message::InputError;
use crate::value::{Id, Money, sort};

/// The lower price first; the places were settled before.
pub(super) const fn turn(seat: &Seat) -> Turn {
    Turn::by_place(seat.place)
}

/// The places of all by price, then by the rules for ties; those that still share one are told by rank. Error: that of a
/// draw.
pub(super) fn places(candidates: &[Candidate], ties: &[TieRule]) -> Result<Vec<Vec<usize>>, InputError> {
    let mut by_price: BTreeMap<Option<Money>, Vec<usize>> = BTreeMap::new();
    for (index, candidate) in candidates.iter().enumerate() {
        by_price.entry(candidate.price).or_default().push(index);
    }
    let mut places: Vec<Vec<usize>> = by_price.into_values().collect();
    for tie in ties {
        let order = |among: &[usize]| -> Result<Option<Vec<Id>>, InputError> {
            let mut ids: Vec<Id> =
                among.iter().filter_map(|index| candidates.get(*index)).map(|candidate| candidate.id.clone()).collect();
            match tie.lottery() {
                Some(lottery) => lottery.ready()?.order(&ids).map(Some),
                None if matches!(tie, TieRule::LowerId {}) => {
                    sort(&mut ids, Ord::cmp);
                    Ok(Some(ids))
                }
                None => Ok(None),
            }
        };
        let mut finer = Vec::with_capacity(places.len());
        for place in places {
            let settled = if place.len() > 1 { order(&place)? } else { None };
            let Some(settled) = settled else {
                finer.push(place);
                continue;
            };
            let index_of: HashMap<&Id, usize> =
                place.iter().filter_map(|index| Some((&candidates.get(*index)?.id, *index))).collect();
            finer.extend(settled.iter().filter_map(|id| index_of.get(id)).map(|index| vec![*index]));
        }
        places = finer;
    }
    Ok(places)
}
