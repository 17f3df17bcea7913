//! Why one admissible offer is ahead of another, in three sentences.

use super::Explanation;
use crate::analysis::sensitivity::{Aim, ChangeOf, SmallestChange, changes};
use crate::award::DecisionReason;
use crate::evaluation::{Basis, Combine, Criterion, Evaluation, Formula, band_edge};
use crate::message::{Reason, ReasonCode, quoted};
use crate::offer::Offer;
use crate::value::{Exact, Figure, Id};

pub(super) fn compare(basis: &Basis<'_>, evaluation: &Evaluation, two: (&Id, &Id), explanation: &mut Explanation) {
    let (first, second) = two;
    let place = |id| evaluation.place_of(id);
    let (ahead, behind) = if place(second) < place(first) { (second, first) } else { (first, second) };
    let sentences = if place(first) == place(second) {
        // Which of two equal ones would be ahead is asked for the one that was asked about.
        [equal(evaluation, two), difference(basis, evaluation, two), needed(basis, (second, first))]
    } else {
        explanation.ahead = Some(ahead.clone());
        explanation.behind = Some(behind.clone());
        let two = (ahead, behind);
        [standing(basis, evaluation, two), difference(basis, evaluation, two), needed(basis, two)]
    };
    explanation.sentences.extend(sentences.map(DecisionReason::from));
}

fn equal(evaluation: &Evaluation, (one, two): (&Id, &Id)) -> Reason {
    let reason = Reason::new(ReasonCode::TieLeft).with("among", quoted([one, two]));
    match evaluation.totals.get(one) {
        Some(total) => reason.with("value", total.shown()),
        None => reason,
    }
}

/// Two figures and their difference with so many decimals that they differ, where they do.
fn apart(one: &Exact, two: &Exact, places: u32) -> [String; 3] {
    const MOST: u32 = 12;
    let shown = |places| [one, two].map(|exact| Figure::new(exact.clone(), places).shown());
    let enough = (places..=MOST).find(|places| {
        let [one, two] = shown(*places);
        one != two
    });
    let places = if one == two { places } else { enough.unwrap_or(MOST) };
    let [one, two] = shown(places);
    // The difference of what is shown, so that a reader comes to the same.
    let parsed = |text: &str| Exact::parse(text).unwrap_or_default();
    let by = Figure::new((parsed(&one) - parsed(&two)).abs(), places).shown();
    [one, two, by]
}

/// Who is ahead, by which figures.
fn standing(basis: &Basis<'_>, evaluation: &Evaluation, (ahead, behind): (&Id, &Id)) -> Reason {
    let combine = &basis.scheme.combine;
    let total = |id: &Id| evaluation.totals.get(id).map(|total| total.exact().clone()).unwrap_or_default();
    let (one, two) = (total(ahead), total(behind));
    let [shown_one, shown_two, by] = apart(&one, &two, basis.scheme.rounding.places.get());
    let reason = |code| Reason::new(code).with("offer", ahead).with("against", behind).with("value", &shown_one);
    let with_both = |code| reason(code).with("expected", &shown_two);
    let by_rule = evaluation.ties.iter().find(|tie| {
        let place = |id: &Id| tie.order.iter().position(|place| place.contains(id));
        matches!((place(ahead), place(behind)), (Some(one), Some(two)) if one < two)
    });
    if let Some(tie) = by_rule {
        return reason(ReasonCode::AheadByRule).with("rule", &tie.rule);
    }
    if let Combine::QuotientBand { percent, decide_by } = combine {
        let best = evaluation.totals.values().map(|total| total.exact().clone()).max().unwrap_or_default();
        let edge = band_edge(*percent, &best);
        return match (one >= edge, two >= edge) {
            (true, true) if decides(basis, evaluation, decide_by, (ahead, behind)) => {
                with_both(ReasonCode::AheadInBand).with("percent", percent).with("criterion", decide_by)
            }
            (true, false) => with_both(ReasonCode::OneInBand).with("percent", percent),
            _ => with_both(ReasonCode::Ahead).with("by", by),
        };
    }
    let code = if combine.highest_wins() { ReasonCode::Ahead } else { ReasonCode::AheadWithLess };
    with_both(code).with("by", by)
}

/// Whether two offers differ in what decides near the best quotient.
fn decides(basis: &Basis<'_>, evaluation: &Evaluation, decide_by: &Id, (one, two): (&Id, &Id)) -> bool {
    let figure = |id: &Id| match decide_by.as_str() {
        "price" => basis.offer(id)?.total_price().ok().flatten(),
        "quality" => Some(quality(basis, evaluation, id)),
        _ => evaluation.points.get(id)?.get(decide_by).map(|points| points.exact().clone()),
    };
    figure(one) != figure(two)
}

/// The points of all criteria but the price.
fn quality(basis: &Basis<'_>, evaluation: &Evaluation, id: &Id) -> Exact {
    let points = evaluation.points.get(id);
    let of = |criterion: &Criterion| points?.get(&criterion.id).map(|figure| figure.exact().clone());
    basis.scheme.quality().filter_map(of).sum()
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
    let price = |id: &Id| Some(Figure::new(basis.offer(id)?.total_price().ok().flatten()?, 2).shown());
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
            let quality =
                |id: &Id| Figure::new(quality(basis, evaluation, id), basis.scheme.rounding.places.get()).shown();
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
        let [shown_one, shown_two, by] = apart(one.exact(), two.exact(), places);
        let figures = format!("{shown_one} : {shown_two} (+{by})");
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
    let offer = basis.offer(id);
    let names = basis.scheme.combine.features().into_iter().flatten().map(|(name, _)| name);
    let values = names.filter_map(|name| Some(format!("`{name}` {}", offer?.values.get(name)?)));
    values.collect::<Vec<_>>().join(", ")
}

/// The smallest change with which the one behind would be ahead: of its price, else of a value.
fn needed(basis: &Basis<'_>, (ahead, behind): (&Id, &Id)) -> Reason {
    let never = || Reason::new(ReasonCode::NoSingleChange).with("offer", behind).with("against", ahead);
    let Some(offer) = basis.offer(behind) else { return never() };
    // Where a search ended early, nothing is said of what lies beyond.
    let (mut enough, mut tried) = (None, None);
    for change in changes(basis, offer, Aim::Before(ahead)) {
        let early = change.never.as_ref().filter(|why| why.code() == ReasonCode::NotFoundWithin);
        tried = early.and_then(|why| why.value("value")).map(str::to_owned).or(tried);
        if change.to.is_some() {
            enough = Some(change);
            break;
        }
    }
    let Some(change) = enough else {
        return match tried {
            Some(steps) => never().with("steps", steps),
            None => never(),
        };
    };
    let formula = change.criterion.as_ref().and_then(|id| basis.scheme.criterion(id)).map(|known| &known.formula);
    let code = match (change.of, formula) {
        (ChangeOf::Price, _) => ReasonCode::AheadWithPrice,
        (_, Some(Formula::YesNo(_))) => ReasonCode::AheadWithYes,
        _ => ReasonCode::AheadWithValue,
    };
    with_change(Reason::new(code).with("offer", behind).with("against", ahead), offer, &change)
}

/// The figures of a change: what it would have to be, what it is, and what is not enough.
pub(super) fn with_change(reason: Reason, offer: &Offer, change: &SmallestChange) -> Reason {
    let shown = |figure: &Option<Figure>| figure.as_ref().map(Figure::shown).unwrap_or_default();
    let reason = match &change.criterion {
        Some(criterion) => reason.with("criterion", criterion),
        None => reason,
    };
    // Of a level the figure is its percentage, which nobody offers.
    let level = change.to_level.as_ref().zip(change.criterion.as_ref().and_then(|id| offer.values.get(id)));
    if let Some((to, from)) = level {
        return reason.with("value", to).with("from", from);
    }
    let reason = reason.with("value", shown(&change.to)).with("from", change.from.shown());
    reason.with("expected", shown(&change.not_enough))
}
