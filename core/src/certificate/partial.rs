//! Making again what of a view is shown.

use super::units::{At, pointer, seal_in, shown_wrongly};
use super::verify::{Difference, compare};
use crate::evaluation::{Context, CriterionWorking, Figures, Scheme, TotalLine, Working};
use crate::message::{Problems, Reason, ReasonCode};
use crate::offer::Offer;
use crate::value::json::{Node, Path, Read, to_node};
use crate::value::{Checked, Exact, Figure, Id, Money};

/// The first thing that does not follow from what is shown.
pub(super) fn first_difference(view: &Node) -> Option<Difference> {
    let root = At(Some(view));
    let working = root.field("working");
    // A direct award has none.
    let whole = working.0?;
    let scheme = match scheme_of(root) {
        Ok(scheme) => scheme,
        Err(path) => return Some(unreadable(path)),
    };
    let Some(shown) = read::<Working>(&shown_of(whole)) else { return Some(unreadable("/working".to_owned())) };
    let expected = again(&scheme, root, &shown);
    let mut path = vec!["working".to_owned()];
    if let Some(difference) = compare(&to_node(&expected), &to_node(&shown), &mut path) {
        return Some(Difference { path: in_view(whole, &difference.path), ..difference });
    }
    figures(root, &scheme, &shown).or_else(|| results(root, &scheme, &shown))
}

/// A part of a view that whoever it is shown to may not see.
pub(super) fn shown_to_another(view: &Node) -> Option<Difference> {
    let participant = At(Some(view)).field("shown_to").text().unwrap_or_default();
    let path = shown_wrongly(view, participant)?;
    let reason = Reason::new(ReasonCode::NotExpectedHere).with("value", path.clone());
    Some(Difference { path, reason })
}

fn unreadable(path: String) -> Difference {
    Difference { path, reason: Reason::new(ReasonCode::MissingHere).with("value", "…") }
}

fn read<T: Read>(node: &Node) -> Option<T> {
    let mut problems = Problems::new();
    T::read(node, &Path::ROOT, &mut problems).filter(|_| problems.is_empty())
}

/// The scheme that the evaluation was made under.
fn scheme_of(root: At<'_>) -> Result<Checked<Scheme>, String> {
    let input = root.path(&["subject", "input"]);
    let own = input.field("scheme");
    let scheme = own.0.or_else(|| {
        let wanted = root.path(&["subject", "result", "lot"]).text()?;
        let lots = input.path(&["framework", "lots"]).list();
        let lot = lots.iter().find(|lot| At(Some(lot)).field("id").text() == Some(wanted))?;
        At(Some(lot)).field("scheme").0
    });
    scheme.and_then(read).ok_or_else(|| "/subject/input".to_owned())
}

/// Lists without what is sealed in them.
fn shown_of(node: &Node) -> Node {
    match node {
        Node::List(nodes) => Node::List(nodes.iter().filter(|node| seal_in(node).is_none()).map(shown_of).collect()),
        Node::Object(entries) => {
            Node::Object(entries.iter().map(|(name, node)| (name.clone(), shown_of(node))).collect())
        }
        other => other.clone(),
    }
}

/// A path within what is shown, as it is in the view, where lists have sealed places too.
fn in_view(working: &Node, path: &str) -> String {
    let mut at = Some(working);
    let mut steps: Vec<String> = vec!["working".to_owned()];
    for step in path.split('/').skip(2) {
        let step = step.replace("~1", "/").replace("~0", "~");
        match at {
            Some(Node::List(nodes)) => {
                let wanted = step.parse::<usize>().unwrap_or(usize::MAX);
                let shown = nodes.iter().enumerate().filter(|(_, node)| seal_in(node).is_none()).nth(wanted);
                steps.push(shown.map_or(step, |(index, _)| index.to_string()));
                at = shown.map(|(_, node)| node);
            }
            other => {
                at = At(other).field(&step).0;
                steps.push(step);
            }
        }
    }
    pointer(&steps)
}

/// The lines that are shown, computed anew from their figures and the reference.
fn again(scheme: &Checked<Scheme>, root: At<'_>, shown: &Working) -> Working {
    let mut working = Working::of(scheme);
    let zero = Exact::ZERO;
    for given in &shown.criteria {
        let Some(criterion) = scheme.criterion(&given.criterion) else { continue };
        let of = |figure: fn(&crate::ReferenceFigures) -> Option<&Figure>| {
            given.reference.as_ref().and_then(figure).map_or(&zero, Figure::exact)
        };
        let ceiling = given.ceiling.map(Money::exact);
        let weight = criterion.weight.exact();
        let context = Context {
            weight: &weight,
            better: criterion.better,
            figures: Figures::Known {
                best: of(|reference| reference.best.as_ref()),
                worst: of(|reference| reference.worst.as_ref()),
                mean: of(|reference| reference.mean.as_ref()),
            },
            ceiling: ceiling.as_ref(),
        };
        let set = given.reference.as_ref().map(|reference| reference.offers.clone()).unwrap_or_default();
        let mut anew = CriterionWorking::new(scheme, criterion, &context, set);
        if let Ok(scorer) = criterion.formula.scorer(&context) {
            for line in &given.points {
                let Ok(exact) = scorer(line.figure.exact()) else { continue };
                let points = scheme.rounding.points(exact.clone());
                anew.add(scheme, criterion, &context, &line.offer, (line.figure.exact(), exact, &points));
            }
        }
        working.criteria.push(anew);
    }
    working.totals = shown.totals.iter().filter_map(|line| total(scheme, root, shown, line)).collect();
    working
}

/// The total of one offer from its points; as it is where its price is not shown.
fn total(scheme: &Checked<Scheme>, root: At<'_>, shown: &Working, line: &TotalLine) -> Option<TotalLine> {
    let points: Vec<Option<Exact>> = scheme
        .criteria
        .iter()
        .map(|criterion| {
            let working = shown.criteria.iter().find(|working| working.criterion == criterion.id)?;
            let line = working.points.iter().find(|known| known.offer == line.offer)?;
            Some(line.points.exact().clone())
        })
        .collect();
    Working::total_again(scheme, &points, price_of(root, &line.offer).as_ref(), line)
}

/// The price of an offer, where it is shown.
fn price_of(root: At<'_>, offer: &Id) -> Option<Exact> {
    let summaries = root.path(&["subject", "result", "offers"]).list();
    let summary = summaries.iter().find(|summary| At(Some(summary)).field("offer").text() == Some(offer.as_str()));
    let shown = summary.and_then(|summary| At(Some(summary)).field("price").0).and_then(read::<Figure>);
    shown.map(|figure| figure.exact().clone()).or_else(|| offer_of(root, offer)?.total_price().ok()?)
}

/// An offer, where it is shown.
fn offer_of(root: At<'_>, offer: &Id) -> Option<Offer> {
    let offers = root.path(&["subject", "input", "offers"]).list();
    offers.iter().find(|known| At(Some(known)).field("id").text() == Some(offer.as_str())).and_then(read)
}

/// Whether figures are those of the offers that are shown. What rulings supplied, and the price of a shared request, is not
/// compared.
fn figures(root: At<'_>, scheme: &Scheme, shown: &Working) -> Option<Difference> {
    let is_shared = root.path(&["subject", "result", "contracts"]).list().len() > 1;
    for (column, working) in shown.criteria.iter().enumerate() {
        let criterion = scheme.criterion(&working.criterion)?;
        for line in &working.points {
            let Some(offer) = offer_of(root, &line.offer) else { continue };
            let own = match criterion.of {
                crate::evaluation::Of::Price if is_shared => None,
                crate::evaluation::Of::Price => offer.total_price().ok().flatten(),
                crate::evaluation::Of::Value => {
                    offer.values.get(&criterion.id).and_then(|value| criterion.formula.figure(value))
                }
            };
            let Some(own) = own.filter(|own| own != line.figure.exact()) else { continue };
            let reason = Reason::new(ReasonCode::DiffersFrom).with("value", line.figure.exact()).with("expected", own);
            let path = format!("/working/criteria/{column}/points");
            return Some(Difference { path, reason });
        }
    }
    None
}

/// Whether points, totals, ranking and winner of the result are those of the lines that are shown.
fn results(root: At<'_>, scheme: &Scheme, shown: &Working) -> Option<Difference> {
    let result = root.path(&["subject", "result"]);
    let (evaluation, place) = match result.field("evaluation").0 {
        Some(evaluation) => (At(Some(evaluation)), "/subject/result/evaluation"),
        None => (result, "/subject/result"),
    };
    let differs = |path: String, value: &str, expected: &str| {
        let reason = Reason::new(ReasonCode::DiffersFrom).with("value", value).with("expected", expected);
        Some(Difference { path, reason })
    };
    let agree = |found: At<'_>, figure: &Figure| found.field("exact").text() == Some(&figure.exact().to_text());
    for line in &shown.totals {
        let found = evaluation.field("totals").field(line.offer.as_str());
        if !agree(found, &line.total) {
            let path = format!("{place}/totals/{}", line.offer);
            return differs(path, found.field("exact").text().unwrap_or_default(), &line.total.exact().to_text());
        }
    }
    for working in &shown.criteria {
        for line in &working.points {
            let of_offer = evaluation.field("points").field(line.offer.as_str());
            // Whoever fell below a minimum has lines, and no place in the result.
            if of_offer.0.is_none() {
                continue;
            }
            let found = of_offer.field(working.criterion.as_str());
            if !agree(found, &line.points) {
                let path = format!("{place}/points/{}/{}", line.offer, working.criterion);
                return differs(path, found.field("exact").text().unwrap_or_default(), &line.points.exact().to_text());
            }
        }
    }
    // Inside a band another figure decides; there the order of totals says nothing.
    if matches!(scheme.combine, crate::Combine::QuotientBand { .. }) {
        return None;
    }
    let ranking = evaluation.field("ranking");
    let mut before: Option<&TotalLine> = None;
    for id in ranking.list().iter().flat_map(|place| At(Some(place)).list()).filter_map(|id| At(Some(id)).text()) {
        let Some(line) = shown.totals.iter().find(|line| line.offer.as_str() == id) else { continue };
        let is_better = |above: &TotalLine| {
            let (above, below) = (above.total.exact(), line.total.exact());
            if scheme.combine.highest_wins() { below > above } else { below < above }
        };
        if before.is_some_and(is_better) {
            return differs(format!("{place}/ranking"), id, before.map_or("", |line| line.offer.as_str()));
        }
        before = Some(line);
    }
    let first = match ranking.list().first().map(|place| At(Some(place)).list()) {
        Some([only]) => At(Some(only)).text(),
        _ => None,
    };
    let winner = evaluation.field("winner").text();
    if first != winner {
        return differs(format!("{place}/winner"), winner.unwrap_or_default(), first.unwrap_or_default());
    }
    None
}
