//! Levels and bands: what nobody can get, what everybody gets, steps and tables in disorder.

use super::axis::{Axis, number};
use super::collect::{Collected, shown};
use super::ground::{Bid, Ground};
use crate::evaluation::{Bands, Better, Criterion, Formula, Levels};
use crate::law::Severity;
use crate::message::LintCode;
use crate::value::json::Path;
use crate::value::{Exact, Id, Number};

pub(super) fn look(ground: &Ground<'_>, found: &mut Collected) {
    let scheme = Path::ROOT.field("scheme");
    let criteria = scheme.field("criteria");
    for (index, criterion) in ground.scheme.criteria.iter().enumerate() {
        let at = criteria.index(index);
        let at = at.field("formula");
        match &criterion.formula {
            _ if criterion.weight == Number::ZERO => {}
            Formula::Levels(rule) => levels(criterion, rule, &at.field("levels"), found),
            Formula::Bands(rule) => bands(ground, criterion, rule, &at, found),
            _ => {}
        }
    }
}

/// The most and the least that the table gives, held against the weight and 0.
fn ends(criterion: &Criterion, points: &[Exact], at: &Path<'_>, found: &mut Collected) {
    let weight = criterion.weight;
    let values = |points: &Exact| {
        [("criterion", criterion.id.to_string()), ("value", shown(points)), ("expected", weight.to_string())]
    };
    if let Some(most) = points.iter().max().filter(|most| **most < weight.exact()) {
        found.push(Severity::Warning, LintCode::TopBelowWeight, at, &values(most), None);
    }
    if let Some(least) = points.iter().min().filter(|least| least.is_positive()) {
        found.push(Severity::Warning, LintCode::LowestAboveZero, at, &values(least), None);
    }
}

fn levels(criterion: &Criterion, rule: &Levels, at: &Path<'_>, found: &mut Collected) {
    let hundredth = Exact::ratio(1, 100).unwrap_or_default();
    let points = |percent: &Number| percent.exact() * criterion.weight.exact() * &hundredth;
    let all: Vec<Exact> = rule.levels.values().map(points).collect();
    ends(criterion, &all, at, found);
    let mut sorted: Vec<(&Id, &Number)> = rule.levels.iter().collect();
    sorted.sort_by_key(|(_, percent)| **percent);
    for pair in sorted.windows(2) {
        if let [(one, percent), (two, same)] = pair
            && percent == same
        {
            let values =
                [("criterion", criterion.id.to_string()), ("value", one.to_string()), ("other", two.to_string())];
            found.push(Severity::Warning, LintCode::LevelsEqual, at, &values, None);
        }
    }
}

fn bands(ground: &Ground<'_>, criterion: &Criterion, rule: &Bands, at: &Path<'_>, found: &mut Collected) {
    let mut all: Vec<Exact> = rule.bands.iter().map(|band| band.points.exact()).collect();
    all.push(rule.beyond.exact());
    ends(criterion, &all, &at.field("bands"), found);
    // At each edge: the points on it, and those just beyond.
    let hundredth = Exact::ratio(1, 100).unwrap_or_default();
    let steps = rule.bands.iter().zip(all.windows(2)).enumerate().filter_map(|(index, (band, pair))| match pair {
        [on, beyond] => Some((index, band.up_to, on.clone(), beyond.clone())),
        _ => None,
    });
    let steps: Vec<(usize, Number, Exact, Exact)> = steps.collect();
    let table = at.field("bands");
    let example = |edge: Number| {
        let bid = ground.bid(Axis::best);
        let beyond = number(&(edge.exact() + &hundredth));
        let bids: [Bid; 2] = [edge, beyond].map(|figure| ground.with(&bid, criterion, figure.into()));
        ground.example(&ground.offers(&bids))
    };
    let is_price = |edge: Number| criterion.of == crate::evaluation::Of::Value || edge >= Number::ZERO;
    let size = |step: &(usize, Number, Exact, Exact)| (&step.2 - &step.3).abs();
    let largest = steps.iter().filter(|step| size(step).is_positive() && is_price(step.1));
    if let Some(step) = largest.max_by(|one, two| size(one).cmp(&size(two))) {
        let quarter = criterion.weight.exact() * Exact::ratio(1, 4).unwrap_or_default();
        let severity = if size(step) >= quarter { Severity::Warning } else { Severity::Note };
        let values =
            [("criterion", criterion.id.to_string()), ("value", step.1.to_string()), ("points", shown(&size(step)))];
        found.push(severity, LintCode::StepAtEdge, &table.index(step.0), &values, Some(example(step.1)));
    }
    let wrong = steps.iter().find(|(_, edge, on, beyond)| {
        let falls = if criterion.better == Better::Lower { on < beyond } else { on > beyond };
        falls && is_price(*edge)
    });
    if let Some((index, edge, on, beyond)) = wrong {
        let next = number(&(edge.exact() + &hundredth));
        let (better, other, points, expected) = match criterion.better {
            Better::Lower => (*edge, next, on, beyond),
            Better::Higher => (next, *edge, beyond, on),
        };
        let values = [
            ("criterion", criterion.id.to_string()),
            ("value", better.to_string()),
            ("points", shown(points)),
            ("other", other.to_string()),
            ("expected", shown(expected)),
        ];
        let at = table.index(*index);
        found.push(Severity::Warning, LintCode::BandsNotMonotone, &at, &values, Some(example(*edge)));
    }
}
