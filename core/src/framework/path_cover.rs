//! Whether the rules of a path leave no order without a way, and none with two.
//!
//! # Questions
//!
//! **What are the cases?** Value × urgency × item × continuation. The edges of all triggers cut the values into intervals
//! "above the one, up to the other": the first has no lower edge, so that 0 belongs to it, the last no upper one. Items
//! that the same triggers name are one case.
//!
//! **Why is not every case a problem of its own?** Because one missing rule would be reported hundreds of times. Two rules
//! overlap in one region, which is said once; what no rule takes is said in regions that are as large as can be.

use std::collections::BTreeMap;

use super::{AwardPath, Lot, Trigger};
use crate::catalogue::Urgency;
use crate::message::{ErrorCode, MANY, Problem, Problems, too_large};
use crate::value::json::Path;
use crate::value::{ById, Id, Money, sort};

/// Rules times cases that are looked at.
const LARGEST: usize = 500_000;

/// So many items are named in a message.
const NAMED: usize = 10;

/// For each of the four sides (values, urgencies, items, continuation) which of its parts are within.
type Region = [Vec<bool>; 4];

/// The sides of the space of all orders.
struct Space<'l> {
    edges: Vec<Money>,
    /// The rules that name the items, and the items.
    items: Vec<(Vec<usize>, Vec<&'l Id>)>,
}

/// Notes what no rule takes, and what two rules take. The triggers themselves must be right.
pub(super) fn check(path: &AwardPath, lot: &Lot, at: &Path<'_>, problems: &mut Problems) {
    // Of a lot without items, which is wrong by itself, there are no orders to leave without a way.
    if lot.items.is_empty() {
        return;
    }
    let at = at.field("rules");
    let space = Space::of(path, lot);
    let values = space.edges.len().saturating_add(1);
    let cases = [space.items.len(), Urgency::ALL.len(), 2].into_iter().fold(values, usize::saturating_mul);
    let looks = path.rules.len().saturating_mul(cases);
    if looks > LARGEST {
        let what = ("rules times cases", "pravidel krát případů");
        problems.push(too_large(at.pointer(), looks, LARGEST, what));
        return;
    }
    let mut taken: Vec<Region> =
        path.rules.iter().enumerate().map(|(index, rule)| space.region(index, &rule.when)).collect();
    for (second, (rule, region)) in path.rules.iter().zip(&taken).enumerate() {
        for (other, before) in path.rules.iter().zip(&taken).take(second) {
            if let Some(both) = common(region, before).filter(|_| problems.len() < MANY) {
                let problem = Problem::new(ErrorCode::PathOverlap, at.index(second).pointer());
                problems.push(space.tell(&both, problem.with("first", &other.id).with("second", &rule.id)));
            }
        }
    }
    let mut left = taken.iter().fold(vec![space.whole()], without);
    let lowest = |gap: &&Region| gap.first().and_then(|values| values.iter().position(|within| *within));
    while let Some(gap) = left.iter().min_by_key(lowest).cloned().filter(|_| problems.len() < MANY) {
        let gap = grown(gap, &taken);
        problems.push(space.tell(&gap, Problem::new(ErrorCode::PathGap, at.pointer())));
        left = without(left, &gap);
        taken.push(gap);
    }
}

impl<'l> Space<'l> {
    fn of(path: &AwardPath, lot: &'l Lot) -> Self {
        let triggers = || path.rules.iter().map(|rule| &rule.when);
        let mut edges: Vec<Money> = triggers().flat_map(|when| [when.above, when.up_to]).flatten().collect();
        sort(&mut edges, Ord::cmp);
        edges.dedup();
        let places = ById::new(lot.items.iter().enumerate().map(|(index, item)| (&item.id, index)));
        let mut naming: Vec<Vec<usize>> = vec![Vec::new(); lot.items.len()];
        for (rule, when) in triggers().enumerate() {
            for rules in when.items.iter().filter_map(|item| places.get(item)).copied().collect::<Vec<_>>() {
                naming.get_mut(rules).into_iter().for_each(|rules| rules.push(rule));
            }
        }
        let mut items: BTreeMap<Vec<usize>, Vec<&Id>> = BTreeMap::new();
        for (rules, item) in naming.into_iter().zip(&lot.items) {
            items.entry(rules).or_default().push(&item.id);
        }
        Self { edges, items: items.into_iter().collect() }
    }

    /// What a trigger takes.
    fn region(&self, rule: usize, when: &Trigger) -> Region {
        let place = |edge: Money| self.edges.partition_point(|known| *known <= edge);
        let (from, to) =
            (when.above.map_or(0, place), when.up_to.map_or(self.edges.len(), |edge| place(edge).saturating_sub(1)));
        [
            (0..=self.edges.len()).map(|value| (from..=to).contains(&value)).collect(),
            Urgency::ALL.iter().map(|urgency| when.urgency.is_empty() || when.urgency.contains(urgency)).collect(),
            self.items.iter().map(|(rules, _)| when.items.is_empty() || rules.contains(&rule)).collect(),
            [true, false].iter().map(|continues| when.continuation.is_none_or(|asked| asked == *continues)).collect(),
        ]
    }

    fn whole(&self) -> Region {
        self.region(0, &Trigger::default())
    }

    /// Names a region whose values are one interval; a side that is whole is not named.
    fn tell(&self, region: &Region, mut problem: Problem) -> Problem {
        let [values, urgency, items, continuation] = region;
        let edge = |place: Option<usize>| place.and_then(|place| self.edges.get(place));
        let first = values.iter().position(|within| *within);
        if let Some(above) = edge(first.and_then(|first| first.checked_sub(1))) {
            problem = problem.with("above", above);
        }
        if let Some(up_to) = edge(values.iter().rposition(|within| *within)) {
            problem = problem.with("up_to", up_to);
        }
        if urgency.contains(&false) {
            let names = Urgency::ALL.iter().zip(urgency).filter(|(_, within)| **within).map(|(name, _)| name.as_str());
            problem = problem.naming("urgency", names.collect::<Vec<_>>().join(", "));
        }
        if items.contains(&false) {
            let within = self.items.iter().zip(items).filter(|(_, within)| **within).flat_map(|((_, ids), _)| ids);
            let mut names: Vec<&str> = within.map(|id| id.as_str()).take(NAMED.saturating_add(1)).collect();
            if let Some(last) = names.get_mut(NAMED) {
                *last = "…";
            }
            problem = problem.naming("items", names.join(", "));
        }
        match continuation.as_slice() {
            [true, false] => problem.naming("continuation", "true"),
            [false, true] => problem.naming("continuation", "false"),
            _ => problem,
        }
    }
}

/// What two regions have in common.
fn common(one: &Region, other: &Region) -> Option<Region> {
    let mut both = one.clone();
    for (side, other) in both.iter_mut().zip(other) {
        side.iter_mut().zip(other).for_each(|(within, other)| *within &= other);
    }
    both.iter().all(|side| side.contains(&true)).then_some(both)
}

/// Regions that are disjoint, less another one.
fn without(regions: Vec<Region>, taken: &Region) -> Vec<Region> {
    let mut left = Vec::with_capacity(regions.len());
    for mut rest in regions {
        if common(&rest, taken).is_none() {
            left.push(rest);
            continue;
        }
        for (place, taken) in taken.iter().enumerate() {
            let mut piece = rest.clone();
            if let (Some(outside), Some(inside)) = (piece.get_mut(place), rest.get_mut(place)) {
                outside.iter_mut().zip(taken).for_each(|(within, taken)| *within &= !taken);
                inside.iter_mut().zip(taken).for_each(|(within, taken)| *within &= taken);
                if outside.contains(&true) {
                    left.push(piece);
                }
            }
        }
    }
    left
}

/// The part of a gap that begins with its lowest values, as large as it can be beside what is taken; its values are one
/// interval.
fn grown(mut gap: Region, taken: &[Region]) -> Region {
    let [values, ..] = &mut gap;
    let first = values.iter().position(|within| *within);
    values.iter_mut().enumerate().for_each(|(place, within)| *within = Some(place) == first);
    let is_free = |region: &Region| taken.iter().all(|taken| common(region, taken).is_none());
    let sides: Vec<usize> = gap.iter().map(Vec::len).collect();
    for (side, parts) in sides.into_iter().enumerate() {
        // Values grow away from the first on both sides, and stop where something is taken.
        let middle = if side == 0 { first.unwrap_or_default() } else { 0 };
        for places in [(middle..parts).collect::<Vec<_>>(), (0..middle).rev().collect()] {
            for place in places {
                let mut larger = gap.clone();
                larger.get_mut(side).and_then(|side| side.get_mut(place)).into_iter().for_each(|within| *within = true);
                if is_free(&larger) {
                    gap = larger;
                } else if side == 0 {
                    break;
                }
            }
        }
    }
    gap
}

#[cfg(test)]
mod tests {
    use super::super::FrameworkContract;
    use crate::message::Language;
    use crate::value::Checked;

    /// The messages for triggers of rules `a`, `b`, … in a lot of two items.
    fn said(triggers: &[&str]) -> Vec<String> {
        said_of(r#"{"id": "x", "unit": "hour"}, {"id": "y", "unit": "visit"}"#, triggers)
    }

    fn said_of(items: &str, triggers: &[&str]) -> Vec<String> {
        let rules: Vec<String> = triggers
            .iter()
            .enumerate()
            .map(|(index, when)| {
                let id = ["a", "b", "c"].get(index).map_or_else(|| format!("r{index}"), |id| (*id).to_owned());
                format!(r#"{{"id": "{id}", "when": {when}, "way": {{"kind": "mini_tender", "offer_period": {{"days": 5}}}}}}"#)
            })
            .collect();
        let text = format!(
            r#"{{"id": "F", "authority": "Region", "regime": "zzvz_2016", "term": {{"from": "2026-01-01", "to": "2029-12-31"}},
                "lots": [{{"id": "L", "area": "residential", "region": "CZ053", "items": [{items}],
                "scheme": {{"combine": {{"kind": "lowest_price"}}}}, "path": {{"lines_differ": "a", "rules": [{}]}}}}], "participants": []}}"#,
            rules.join(", ")
        );
        match crate::value::json::read::<Checked<FrameworkContract>>(&text) {
            Ok(_) => Vec::new(),
            Err(error) => error.problems().iter().map(|problem| problem.message(Language::English)).collect(),
        }
    }

    #[test]
    fn a_partition_is_right() {
        assert_eq!(said(&["{}"]), [""; 0]);
        assert_eq!(said(&[r#"{"up_to": "10"}"#, r#"{"above": "10"}"#]), [""; 0]);
        let by_item = [r#"{"items": ["x"], "urgency": ["urgent"]}"#, r#"{"items": ["y"]}"#];
        assert_eq!(
            said(&[by_item[0], by_item[1], r#"{"items": ["x"], "urgency": ["ordinary", "immediate"]}"#]),
            [""; 0]
        );
    }

    #[test]
    fn a_gap_is_said_once_and_as_large_as_it_is() {
        assert_eq!(said(&[r#"{"above": "10"}"#]), ["no rule takes orders up to 10 CZK"]);
        assert_eq!(
            said(&[
                r#"{"up_to": "10"}"#,
                r#"{"above": "10", "up_to": "15", "urgency": ["urgent"]}"#,
                r#"{"above": "20"}"#
            ]),
            [
                "no rule takes orders above 10 CZK up to 20 CZK, urgency ordinary, immediate",
                "no rule takes orders above 15 CZK up to 20 CZK, urgency urgent"
            ]
        );
        assert_eq!(
            said(&[r#"{"continuation": true}"#, r#"{"items": ["y"], "continuation": false}"#]),
            ["no rule takes orders, items x, continuation no"]
        );
        let edges =
            [r#"{"up_to": "10", "urgency": ["urgent"]}"#, r#"{"above": "10", "urgency": ["urgent", "ordinary"]}"#];
        assert_eq!(
            said(&edges),
            [
                "no rule takes orders up to 10 CZK, urgency ordinary, immediate",
                "no rule takes orders above 10 CZK, urgency immediate"
            ]
        );
    }

    #[test]
    fn a_lot_without_items_is_said_once() {
        assert_eq!(said_of("", &["{}"]), ["the list is empty"]);
        assert_eq!(said_of("", &[r#"{"above": "10"}"#]), ["the list is empty"]);
    }

    #[test]
    fn two_rules_overlap_once() {
        let both = said(&["{}", r#"{"above": "10", "up_to": "20", "items": ["y"]}"#]);
        assert_eq!(both, ["both `a` and `b` take orders above 10 CZK up to 20 CZK, items y"]);
        assert_eq!(said(&["{}", "{}"]), ["both `a` and `b` take orders"]);
    }

    #[test]
    fn what_is_too_large_is_refused() {
        let by_value = |above: u32| format!(r#"{{"above": "{above}", "up_to": "{above}.5", "items": ["x"]}}"#);
        let triggers: Vec<String> = (1..200).map(by_value).chain([r#"{"items": ["y"]}"#.to_owned()]).collect();
        let said = said(&triggers.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(said, ["this is too large: 957600 rules times cases, at most 500000"]);
    }
}
