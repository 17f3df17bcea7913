//! Looking for the nearest point of a grid with which an offer comes to what is asked.

use std::fmt::Display;

use crate::evaluation::{EvaluateError, Evaluation};
use crate::message::{Reason, ReasonCode};
use crate::value::{Exact, Figure, Id};

/// So many points of a grid are tried one by one where there is no direction to follow.
const TRIED: i128 = 500;

/// What an evaluation says of one offer.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// It comes to what is asked.
    Wins,
    /// It does not.
    Loses,
    /// There is no evaluation: arithmetic that has no result.
    Undefined,
}

/// What an offer is to come to.
#[derive(Clone, Copy)]
pub(crate) enum Aim<'a> {
    /// To be first, alone.
    First,
    /// To stand before another offer.
    Before(&'a Id),
    /// To have the points of a criterion that it needs.
    Minimum(&'a Id),
}

impl Aim<'_> {
    pub(super) fn verdict(self, offer: &Id, evaluation: &Result<Evaluation, EvaluateError>) -> Verdict {
        match evaluation {
            Ok(evaluation) if self.is_met(offer, evaluation) => Verdict::Wins,
            Ok(_) => Verdict::Loses,
            Err(_) => Verdict::Undefined,
        }
    }

    fn is_met(self, offer: &Id, evaluation: &Evaluation) -> bool {
        match self {
            Self::First => evaluation.winner.as_ref() == Some(offer),
            Self::Before(other) => {
                let place = evaluation.place_of(offer);
                place.is_some() && evaluation.place_of(other).is_none_or(|other| place < Some(other))
            }
            Self::Minimum(criterion) => !evaluation.findings.iter().any(|finding| {
                finding.offer == *offer
                    && finding.reason.code() == ReasonCode::BelowMinimumPoints
                    && finding.reason.value("criterion") == Some(criterion.as_str())
            }),
        }
    }
}

/// The steps 1, 2, … from where an offer loses to the last, where it wins if it does at all: the first with which it wins, and
/// the one before it.
///
/// INVARIANT of the caller: with whichever step it wins, it wins with every later one that is defined, and with the last.
fn halve(last: i128, verdict: &dyn Fn(i128) -> Verdict) -> (i128, i128) {
    let (mut loses, mut wins) = (0_i128, last);
    while wins.saturating_sub(loses) > 1 {
        let middle = loses.midpoint(wins);
        // Where it is undefined, the step before says on which side to go on.
        let defined =
            (loses.saturating_add(1)..=middle).rev().take(3).find(|step| verdict(*step) != Verdict::Undefined);
        match defined {
            Some(step) if verdict(step) == Verdict::Wins => wins = step,
            _ => loses = middle,
        }
    }
    (wins, loses)
}

/// The multiples of a step beyond a figure: the first, the second and so on, upwards or downwards.
pub(super) struct Grid {
    pub(super) from: Exact,
    pub(super) step: Exact,
    pub(super) is_up: bool,
}

impl Grid {
    /// The point so many steps away; the figure itself for 0.
    pub(super) fn at(&self, steps: i128) -> Option<Exact> {
        if steps == 0 {
            return Some(self.from.clone());
        }
        let place = self.from.checked_div(&self.step)?;
        let index = if self.is_up {
            place.floor_to_i128()?.checked_add(steps)?
        } else {
            place.ceil_to_i128()?.checked_sub(steps)?
        };
        Some(Exact::ratio(index, 1)? * &self.step)
    }

    /// How many steps there are up to and with a bound; none where the figure is there or beyond.
    pub(super) fn steps_to(&self, bound: &Exact) -> Option<i128> {
        let (place, bound) = (self.from.checked_div(&self.step)?, bound.checked_div(&self.step)?);
        let steps = if self.is_up {
            bound.floor_to_i128()?.checked_sub(place.floor_to_i128()?)?
        } else {
            place.ceil_to_i128()?.checked_sub(bound.ceil_to_i128()?)?
        };
        Some(steps.max(0))
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
    /// Not within so many steps, the lowest and the highest of which are these; nobody knows beyond.
    NotWithin(i128, [Exact; 2]),
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
    let mut reached = [from.clone(), from.clone()];
    for steps in 1..=TRIED {
        let nearer = grids.iter().filter_map(|grid| Some((grid, grid.at(steps)?))).filter(|(_, to)| inside(to));
        let mut nearer: Vec<(&Grid, Exact)> = nearer.collect();
        nearer.sort_by_key(|(_, to)| (to - from).abs());
        for (grid, to) in nearer {
            let [low, high] = &mut reached;
            *(if grid.is_up { high } else { low }) = to.clone();
            if verdict(&to) == Verdict::Wins {
                let before = grid.at(steps.saturating_sub(1)).unwrap_or_else(|| from.clone());
                return Found::At(to, before);
            }
        }
    }
    Found::NotWithin(TRIED, reached)
}

/// Why nothing was found: how many figures were tried in each direction, from the lowest to the highest.
pub(super) fn not_within(steps: i128, range: Option<&[Exact; 2]>) -> Reason {
    let reason = Reason::new(ReasonCode::NotFoundWithin).with("value", steps);
    match range {
        Some([low, high]) => reason.with("low", low.to_text()).with("high", high.to_text()),
        None => reason,
    }
}

/// Why not even the furthest figure is enough: who is first then, where that is what was asked.
pub(super) fn not_even(value: impl Display, aim: Aim<'_>, evaluation: &Result<Evaluation, EvaluateError>) -> Reason {
    let reason = Reason::new(ReasonCode::NotEvenWith).with("value", value);
    let evaluation = evaluation.as_ref().ok().filter(|_| matches!(aim, Aim::First));
    match evaluation.and_then(|evaluation| evaluation.ranking.first()?.first()) {
        Some(first) => reason.with("first", first),
        None => reason,
    }
}

/// A figure as it is said there.
pub(super) fn shown(figure: &Exact) -> String {
    Figure::new(figure.clone(), 2).shown()
}

#[cfg(test)]
mod tests {
    use super::{FAR, Found, TRIED, Verdict, either_way, not_within};
    use crate::message::Language::{Czech, English};
    use crate::value::Exact;

    #[test]
    fn a_search_that_ends_says_what_was_tried() {
        let exact = |text| Exact::parse(text).unwrap_or_default();
        let ends = [Exact::ZERO, Exact::from_integer(FAR)];
        let found = either_way(&exact("1"), &exact("0.01"), &ends, &|_| Verdict::Loses);
        let tried = match &found {
            Found::NotWithin(tried, range) if *range == [exact("0"), exact("6")] => *tried,
            _ => 0,
        };
        assert_eq!(tried, TRIED);
        let range = [exact("0.5"), exact("6")];
        assert_eq!(
            not_within(tried, Some(&range)).message(Czech),
            "zkoušely se hodnoty od 0,5 do 6 a žádná by nestačila; zda by stačila jiná, není známo"
        );
        assert_eq!(not_within(0, None).message(English), "whether any other would be enough is not known");
    }
}
