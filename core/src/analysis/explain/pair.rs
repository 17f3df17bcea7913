//! Why one admissible offer is ahead of another, in three sentences.

use super::Explanation;
use crate::analysis::sensitivity::{Aim, ChangeOf, SmallestChange, changes};
use crate::evaluation::{Basis, Combine, Evaluation};
use crate::message::{Reason, ReasonCode};
use crate::value::{Exact, Figure, Id};

pub(super) fn compare(basis: &Basis<'_>, evaluation: &Evaluation, two: (&Id, &Id), explanation: &mut Explanation) {
    let (first, second) = two;
    let place = |id| evaluation.place_of(id);
    let is_equal = place(first) == place(second);
    let (ahead, behind) = if place(first) <= place(second) { (first, second) } else { (second, first) };
    if is_equal {
        explanation.sentences.push(equal(evaluation, (first, second)));
        explanation.sentences.push(difference(basis, evaluation, (first, second)));
        // Which of two equal ones would be ahead is asked for the one that was asked about.
        explanation.sentences.push(needed(basis, (second, first)));
    } else {
        explanation.ahead = Some(ahead.clone());
        explanation.behind = Some(behind.clone());
        explanation.sentences.push(standing(basis, evaluation, (ahead, behind)));
        explanation.sentences.push(difference(basis, evaluation, (ahead, behind)));
        explanation.sentences.push(needed(basis, (ahead, behind)));
    }
}

fn equal(evaluation: &Evaluation, (one, two): (&Id, &Id)) -> Reason {
    let reason = Reason::new(ReasonCode::TieLeft).with("among", format!("`{one}`, `{two}`"));
    match evaluation.totals.get(one) {
        Some(total) => reason.with("value", total.shown()),
        None => reason,
    }
}

/// Who is ahead, by which figures.
fn standing(basis: &Basis<'_>, evaluation: &Evaluation, (ahead, behind): (&Id, &Id)) -> Reason {
    let scheme = basis.scheme;
    let places = scheme.rounding.places.get();
    let total = |id: &Id| evaluation.totals.get(id).cloned().unwrap_or(Figure::new(Exact::ZERO, places));
    let (one, two) = (total(ahead), total(behind));
    let reason = |code| Reason::new(code).with("offer", ahead).with("against", behind);
    let higher_wins = scheme.combine.highest_wins();
    let is_better = if higher_wins { one.exact() > two.exact() } else { one.exact() < two.exact() };
    if let Combine::QuotientBand { percent, decide_by } = &scheme.combine
        && evaluation.ties.iter().all(|tie| !(tie.among.contains(ahead) && tie.among.contains(behind)))
    {
        return reason(ReasonCode::AheadInBand)
            .with("value", one.shown())
            .with("expected", two.shown())
            .with("percent", percent)
            .with("criterion", decide_by);
    }
    if one.exact() == two.exact() || !is_better {
        let parts = |id: &Id, order: &[Vec<Id>]| order.iter().position(|place| place.contains(id));
        let apart = evaluation.ties.iter().find(|tie| {
            let (one, two) = (parts(ahead, &tie.order), parts(behind, &tie.order));
            one.is_some() && two.is_some() && one != two
        });
        let rule = apart.map_or_else(String::new, |tie| tie.rule.to_string());
        return reason(ReasonCode::AheadByRule).with("value", one.shown()).with("rule", rule);
    }
    let by = Figure::new((one.exact() - two.exact()).abs(), places);
    let code = if higher_wins { ReasonCode::Ahead } else { ReasonCode::AheadWithLess };
    reason(code).with("value", one.shown()).with("expected", two.shown()).with("by", by.shown())
}

/// What makes the difference: criteria that one has more points for, and the other; or prices and quality.
fn difference(basis: &Basis<'_>, evaluation: &Evaluation, (ahead, behind): (&Id, &Id)) -> Reason {
    let (more, less) = (gains(basis, evaluation, (ahead, behind)), gains(basis, evaluation, (behind, ahead)));
    let of = |code, one: &Id, two: &Id| Reason::new(code).with("offer", one).with("against", two);
    let by_points = match (more, less) {
        (None, None) => of(ReasonCode::SamePoints, ahead, behind),
        (None, Some([en, cs])) => of(ReasonCode::GetsMore, behind, ahead).with("value", en).with("value_cs", cs),
        (Some([en, cs]), less) => {
            let reason = of(ReasonCode::GetsMore, ahead, behind).with("value", en).with("value_cs", cs);
            match less {
                Some([en, cs]) => reason.with("expected", en).with("expected_cs", cs),
                None => reason,
            }
        }
    };
    if matches!(basis.scheme.combine, Combine::WeightedSum {}) {
        return by_points;
    }
    let price = |id: &Id| {
        let offer = basis.offers.iter().find(|offer| offer.id == *id)?;
        Some(Figure::new(offer.total_price().ok().flatten()?, 2).shown())
    };
    let reason = Reason::new(ReasonCode::PricesApart).with("offer", ahead).with("against", behind);
    let reason = reason.with("value", price(ahead).unwrap_or_default());
    let reason = reason.with("expected", price(behind).unwrap_or_default());
    match &basis.scheme.combine {
        Combine::LowestPrice {} => reason,
        Combine::FeatureCoefficient { .. } => {
            let values = |id: &Id| features(basis, id);
            reason.with("quality", values(ahead)).with("other", values(behind))
        }
        _ => {
            let quality = |id: &Id| {
                let points = evaluation.points.get(id);
                let of = |criterion: &crate::evaluation::Criterion| {
                    points.and_then(|points| points.get(&criterion.id)).map(|figure| figure.exact().clone())
                };
                let sum: Exact = basis.scheme.quality().filter_map(of).sum();
                Figure::new(sum, basis.scheme.rounding.places.get()).shown()
            };
            reason.with("quality", quality(ahead)).with("other", quality(behind))
        }
    }
}

/// The criteria for which one has more points than the other: `price` 60.00 : 54.00 (+6.00), with a point and with a comma.
fn gains(basis: &Basis<'_>, evaluation: &Evaluation, (one, two): (&Id, &Id)) -> Option<[String; 2]> {
    let places = basis.scheme.rounding.places.get();
    let points = |id: &Id, criterion: &Id| evaluation.points.get(id)?.get(criterion);
    let gain = |criterion: &Id| {
        let (one, two) = (points(one, criterion)?, points(two, criterion)?);
        let by = Figure::new(one.exact() - two.exact(), places);
        let figures = format!("{} : {} (+{})", one.shown(), two.shown(), by.shown());
        (one.exact() > two.exact())
            .then(|| [format!("`{criterion}` {figures}"), format!("`{criterion}` {}", figures.replace('.', ","))])
    };
    let gains: Vec<[String; 2]> = basis.scheme.criteria.iter().filter_map(|criterion| gain(&criterion.id)).collect();
    let joined = |texts: Vec<&str>| texts.join("; ");
    let in_both = || {
        [
            joined(gains.iter().map(|[en, _]| en.as_str()).collect()),
            joined(gains.iter().map(|[_, cs]| cs.as_str()).collect()),
        ]
    };
    (!gains.is_empty()).then(in_both)
}

fn features(basis: &Basis<'_>, id: &Id) -> String {
    let offer = basis.offers.iter().find(|offer| offer.id == *id);
    let names = basis.scheme.combine.features().into_iter().flatten().map(|(name, _)| name);
    let values = names.filter_map(|name| Some(format!("`{name}` {}", offer?.values.get(name)?)));
    values.collect::<Vec<_>>().join(", ")
}

/// The smallest change with which the one behind would be ahead: of its price, else of a value.
fn needed(basis: &Basis<'_>, (ahead, behind): (&Id, &Id)) -> Reason {
    let never = || Reason::new(ReasonCode::NoSingleChange).with("offer", behind).with("against", ahead);
    let Some(offer) = basis.offers.iter().find(|offer| offer.id == *behind) else { return never() };
    let changes = changes(basis, offer, Aim::Before(ahead));
    let Some(change) = changes.iter().find(|change| change.to.is_some()) else {
        // Where the search ended early, nothing is said of what lies beyond.
        let open = changes.iter().filter_map(|change| change.never.as_ref());
        let mut open = open.filter(|why| why.code() == ReasonCode::NotFoundWithin).filter_map(|why| why.value("value"));
        return match open.next_back() {
            Some(steps) => never().with("steps", steps),
            None => never(),
        };
    };
    let code = match change.of {
        ChangeOf::Price => ReasonCode::AheadWithPrice,
        _ => ReasonCode::AheadWithValue,
    };
    with_change(Reason::new(code).with("offer", behind), change)
}

/// The figures of a change: what it would have to be, what it is, and what is not enough.
pub(super) fn with_change(reason: Reason, change: &SmallestChange) -> Reason {
    let shown = |figure: &Option<Figure>| figure.as_ref().map(Figure::shown).unwrap_or_default();
    let to = change.to_level.as_ref().map_or_else(|| shown(&change.to), ToString::to_string);
    let reason = match &change.criterion {
        Some(criterion) => reason.with("criterion", criterion),
        None => reason,
    };
    let reason = reason.with("value", to).with("from", change.from.shown());
    // Of a level the figure is its percentage, which nobody offers.
    if change.to_level.is_some() { reason } else { reason.with("expected", shown(&change.not_enough)) }
}
