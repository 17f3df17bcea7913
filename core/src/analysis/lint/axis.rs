//! The figures that are plausible for the price, a criterion or a feature, as steps that read well.

use super::input::Spread;
use crate::evaluation::{Better, Criterion, Formula};
use crate::offer::OfferValue;
use crate::value::{Exact, Id, Number, Rounding};

/// So many steps at least lie between the two ends.
const STEPS: i64 = 20;

/// What offers may say in one place.
pub(super) struct Axis {
    /// The criterion or feature; nothing for the price.
    pub(super) id: Option<Id>,
    pub(super) spread: Spread,
    /// From the worst to the best; never empty.
    pub(super) steps: Vec<OfferValue>,
    /// As `steps`, with what is possible though not plausible.
    pub(super) wide: Vec<OfferValue>,
}

impl Axis {
    /// Figures between two ends, the better the later.
    pub(super) fn between(id: Option<Id>, spread: Spread, widest: &Spread, better: Better) -> Self {
        let steps = |spread: &Spread| {
            let mut steps: Vec<OfferValue> = grid(spread).into_iter().map(OfferValue::Number).collect();
            if better == Better::Lower {
                steps.reverse();
            }
            steps
        };
        Self { id, steps: steps(&spread), wide: steps(widest), spread }
    }

    /// What a criterion can say, within a spread if there is one; nothing where no figure lies within it.
    pub(super) fn of(criterion: &Criterion, given: Option<&Spread>) -> Option<Self> {
        let id = Some(criterion.id.clone());
        let (spread, widest) = plausible(criterion);
        let spread = given.cloned().unwrap_or(spread);
        match &criterion.formula {
            Formula::Levels(levels) => {
                let mut names: Vec<(&Id, &Number)> = levels.levels.iter().collect();
                names.sort_by_key(|(_, percent)| **percent);
                let value = |name: &Id| OfferValue::named(name.as_str());
                let within = names.iter().filter(|(_, percent)| spread.from <= **percent && **percent <= spread.to);
                let steps: Vec<OfferValue> = within.map(|(name, _)| value(name)).collect();
                let wide = names.iter().map(|(name, _)| value(name)).collect();
                (!steps.is_empty()).then_some(Self { id, spread, steps, wide })
            }
            Formula::YesNo(_) => {
                let steps = vec![OfferValue::YesNo(false), OfferValue::YesNo(true)];
                Some(Self { id, spread, wide: steps.clone(), steps })
            }
            Formula::Points(_) | Formula::ShareOf(_) => Some(Self::between(id, spread, &widest, Better::Higher)),
            _ => Some(Self::between(id, spread, &widest, criterion.better)),
        }
    }

    pub(super) fn worst(&self) -> OfferValue {
        self.steps.first().cloned().unwrap_or(OfferValue::YesNo(false))
    }

    /// The worst that is possible.
    pub(super) fn least(&self) -> OfferValue {
        self.wide.first().cloned().unwrap_or(OfferValue::YesNo(false))
    }

    pub(super) fn best(&self) -> OfferValue {
        self.steps.last().cloned().unwrap_or(OfferValue::YesNo(false))
    }

    /// The middle of the two ends, where it is a figure that can be offered.
    pub(super) fn middle(&self) -> Option<OfferValue> {
        match self.steps.first()? {
            OfferValue::Number(_) => Some(OfferValue::Number(halfway(&self.spread))),
            _ => None,
        }
    }
}

/// The middle of a spread.
pub(super) fn halfway(spread: &Spread) -> Number {
    number(&((spread.from.exact() + spread.to.exact()) * half()))
}

/// The decimal of an exact number; one that is none is rounded to two decimals.
pub(super) fn number(exact: &Exact) -> Number {
    let decimal = exact.to_decimal().or_else(|| exact.round(2, Rounding::HalfUp).to_decimal());
    decimal.map(Number::from).unwrap_or_default()
}

pub(super) fn half() -> Exact {
    Exact::ratio(1, 2).unwrap_or_default()
}

/// From and to, plausible and possible, where nobody said.
fn plausible(criterion: &Criterion) -> (Spread, Spread) {
    let upper_half = |all: Number| {
        let spread = |from: Number| Spread { from, to: all };
        (spread(number(&(all.exact() * half()))), spread(Number::ZERO))
    };
    let fixed = |from: Number, to: Number| (Spread { from, to }, Spread { from, to });
    match &criterion.formula {
        Formula::Points(_) => upper_half(criterion.weight),
        Formula::ShareOf(rule) => upper_half(rule.maximum),
        Formula::Levels(rule) => {
            let end = |figure: Option<&Number>| figure.copied().unwrap_or_default();
            fixed(end(rule.levels.values().min()), end(rule.levels.values().max()))
        }
        Formula::YesNo(_) => fixed(Number::ZERO, Number::ONE),
        Formula::FixedRange(rule) => fixed(rule.full_at.min(rule.zero_at), rule.full_at.max(rule.zero_at)),
        Formula::Bands(rule) => {
            let edge = |band: Option<&crate::evaluation::Band>| band.map(|band| band.up_to).unwrap_or_default();
            let (from, to) = (edge(rule.bands.first()), edge(rule.bands.last()));
            // A little beyond the last edge, so that what lies there is seen too.
            let beyond = to.exact().abs().max(Exact::ONE) * tenth() + to.exact();
            fixed(from, number(&beyond))
        }
        Formula::Ratio(rule) if rule.best.is_some() => {
            let best = rule.best.unwrap_or_default();
            match criterion.better {
                Better::Higher => upper_half(best),
                Better::Lower => fixed(best, number(&(best.exact() * Exact::from_integer(2)))),
            }
        }
        _ => {
            let to = Number::HUNDRED;
            (Spread { from: Number::FIFTY, to }, Spread { from: Number::ONE, to })
        }
    }
}

fn tenth() -> Exact {
    Exact::ratio(1, 10).unwrap_or_default()
}

/// Both ends and the round figures between them, ascending.
fn grid(spread: &Spread) -> Vec<Number> {
    let (from, to) = (spread.from.exact(), spread.to.exact());
    let step = step(&(&to - &from));
    let mut figures = vec![spread.from];
    let first = from.checked_div(&step).and_then(|steps| steps.ceil_to_i128()).and_then(|steps| Exact::ratio(steps, 1));
    let mut figure = first.unwrap_or_default() * &step;
    // The step makes at most 50 of them.
    for _ in 0..100 {
        if figure >= to {
            break;
        }
        if figure > from {
            figures.push(number(&figure));
        }
        figure += &step;
    }
    if spread.to > spread.from {
        figures.push(spread.to);
    }
    figures
}

/// The largest of 1, 2, 5, 10, … (and of their tenths, hundredths, …) of which enough lie in a span.
pub(super) fn step(span: &Exact) -> Exact {
    let mut unit = Exact::from_integer(1_000_000_000_000);
    for _ in 0..24 {
        for share in [5, 2, 1] {
            let step = &unit * Exact::from_integer(share);
            if &step * Exact::from_integer(STEPS) <= *span {
                return step;
            }
        }
        unit = unit * tenth();
    }
    unit
}
