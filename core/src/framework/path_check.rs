//! Whether a path can be walked: its triggers, its ways, what one rule says of another, and what the ways need of the
//! participants.

use super::contract::unique;
use super::{
    AwardPath, DirectRule, FrameworkContract, Lot, LotTerms, Measure, Ranks, SplitRule, SplitTerms, Trigger, Way,
    add_up, check_ties, path_cover,
};
use crate::message::{ErrorCode, Problem, Problems, reversed, too_large};
use crate::value::json::{Once, Path, out_of_range};
use crate::value::{Exact, Id, Money, Number};

/// The most rules of a path: each is held against each other.
const RULES: usize = 200;

/// The terms of a participant of the lot, with the places of both in the framework contract.
type Holder<'f> = (usize, usize, &'f LotTerms);

/// Checks the paths of all lots.
pub(super) fn check(framework: &FrameworkContract, at: &Path<'_>, problems: &mut Problems) {
    let lots = at.field("lots");
    for (index, lot) in framework.lots.iter().enumerate() {
        let Some(path) = &lot.path else { continue };
        let holders: Vec<Holder<'_>> = framework
            .participants
            .iter()
            .enumerate()
            .filter_map(|(person, participant)| {
                let place = participant.lots.iter().position(|terms| terms.lot == lot.id)?;
                Some((person, place, participant.lots.get(place)?))
            })
            .collect();
        let place = lots.index(index);
        check_rules(path, lot, &holders, &place.field("path"), problems);
        check_holders(path, lot, &holders, at, problems);
        check_shares(path, &holders, &place.field("path"), problems);
        check_units(path, lot, &place.field("path"), problems);
    }
}

fn check_rules(path: &AwardPath, lot: &Lot, holders: &[Holder<'_>], at: &Path<'_>, problems: &mut Problems) {
    let rules = at.field("rules");
    if path.rules.is_empty() {
        problems.push(Problem::new(ErrorCode::EmptyList, rules.pointer()));
        return;
    }
    if path.rules.len() > RULES {
        problems.push(too_large(rules.pointer(), path.rules.len(), RULES, ("rules", "pravidel")));
        return;
    }
    unique(path.rules.iter().map(|rule| &rule.id), &rules, problems);
    let before = problems.len();
    for (index, rule) in path.rules.iter().enumerate() {
        check_trigger(&rule.when, lot, &rules.index(index).field("when"), problems);
    }
    // What a wrong trigger leaves open says nothing.
    if problems.len() == before {
        path_cover::check(path, lot, at, problems);
    }
    for (index, rule) in path.rules.iter().enumerate() {
        let place = rules.index(index);
        let way = place.field("way");
        check_way(&rule.way, holders.len(), &way, problems);
        if is_same_participant(&rule.way) && rule.when.continuation != Some(true) {
            problems.push(leads_nowhere(&place.field("when").field("continuation")));
        }
        let Way::Direct { otherwise: Some(next), .. } = &rule.way else { continue };
        let place = way.field("otherwise");
        match path.rule(next) {
            None => path.has_no_rule(next, &place, problems),
            Some(other) if is_same_participant(&other.way) && rule.when.continuation != Some(true) => {
                problems.push(leads_nowhere(&place));
            }
            Some(_) if is_first_of_circle(path, index) => {
                problems.push(invalid(&place, "the rules go in a circle", "pravidla tvoří kruh"));
            }
            Some(_) => {}
        }
    }
    let place = at.field("lines_differ");
    match &path.lines_differ {
        None if lot.items.len() > 1 && path.rules.iter().any(|rule| !rule.when.items.is_empty()) => {
            problems.push(Problem::new(ErrorCode::MissingField, place.pointer()).with("value", "lines_differ"));
        }
        None => {}
        Some(id) => match path.rule(id) {
            None => path.has_no_rule(id, &place, problems),
            Some(rule) if is_same_participant(&rule.way) => problems.push(leads_nowhere(&place)),
            Some(_) => {}
        },
    }
}

const fn is_same_participant(way: &Way) -> bool {
    matches!(way, Way::Direct { rule: DirectRule::SameParticipant {}, .. })
}

fn leads_nowhere(at: &Path<'_>) -> Problem {
    let (english, czech) =
        ("only a continuation goes to the same participant", "k témuž účastníkovi vede jen pokračování");
    invalid(at, english, czech)
}

fn invalid(at: &Path<'_>, english: &str, czech: &str) -> Problem {
    Problem::new(ErrorCode::InvalidPath, at.pointer()).naming("reason_en", english).naming("reason_cs", czech)
}

/// Whether an order that leaves this rule comes back to it, and the rule is the first of those on the way.
fn is_first_of_circle(path: &AwardPath, index: usize) -> bool {
    let mut place = index;
    for _ in &path.rules {
        let next = match path.rules.get(place).map(|rule| &rule.way) {
            Some(Way::Direct { otherwise: Some(next), .. }) => path.rules.iter().position(|rule| rule.id == *next),
            _ => None,
        };
        match next {
            Some(next) if next == index => return true,
            Some(next) if next > index => place = next,
            _ => return false,
        }
    }
    false
}

fn check_trigger(when: &Trigger, lot: &Lot, at: &Path<'_>, problems: &mut Problems) {
    for (name, edge) in [("above", when.above), ("up_to", when.up_to)] {
        if let Some(edge) = edge.filter(|edge| *edge == Money::default()) {
            problems.push(out_of_range(&at.field(name), edge, "> 0"));
        }
    }
    if let (Some(above), Some(up_to)) = (when.above, when.up_to)
        && above >= up_to
    {
        problems.push(reversed(at.pointer(), ["above", "up_to"], above, up_to));
    }
    let mut seen = Once::default();
    for (index, urgency) in when.urgency.iter().enumerate() {
        seen.see(urgency.as_str(), &at.field("urgency").index(index), problems);
    }
    let (known, place) = (lot.items_by_id(), at.field("items"));
    let mut seen = Once::default();
    for (index, item) in when.items.iter().enumerate() {
        let place = place.index(index);
        if known.contains(item) {
            seen.see(item.as_str(), &place, problems);
        } else {
            lot.has_no_item(item, &place, problems);
        }
    }
}

fn check_way(way: &Way, holders: usize, at: &Path<'_>, problems: &mut Problems) {
    match way {
        Way::MiniTender { offer_period, prolongation, split, .. } => {
            offer_period.check(&at.field("offer_period"), problems);
            if let Some(prolongation) = prolongation {
                prolongation.check(&at.field("prolongation"), problems);
            }
            if let Some(split) = split {
                check_split(split, holders, &at.field("split"), problems);
            }
        }
        Way::Direct { rule, answer_within, confirm_within, suspension, .. } => {
            answer_within.check(&at.field("answer_within"), problems);
            if let Some(confirm_within) = confirm_within {
                confirm_within.check(&at.field("confirm_within"), problems);
            }
            if let DirectRule::LowestPrice { ties } = rule {
                check_ties(ties, &at.field("rule").field("ties"), problems);
            }
            let Some(suspension) = suspension else { return };
            let numbers = [
                ("declines", suspension.declines),
                ("within_days", suspension.within_days),
                ("for_days", suspension.for_days),
            ];
            for (name, _) in numbers.into_iter().filter(|(_, number)| *number == 0) {
                problems.push(out_of_range(&at.field("suspension").field(name), 0, "≥ 1"));
            }
        }
    }
}

fn check_split(split: &SplitTerms, holders: usize, at: &Path<'_>, problems: &mut Problems) {
    let place = at.field("rule");
    split.rule.check(&place, problems);
    match &split.rule {
        SplitRule::Shares { shares } => {
            let (count, place) = (shares.len(), place.field("shares"));
            for id in shares.keys() {
                let number = id.as_str().parse().ok().filter(|number: &usize| (1..=count).contains(number));
                if number.is_none_or(|number| id.as_str() != number.to_string()) {
                    problems.push(out_of_range(&place.field(id.as_str()), id, format!("1 … {count}")));
                }
            }
        }
        SplitRule::Cheapest {} if holders > SplitRule::CHEAPEST_OF => {
            problems.push(too_large(place.pointer(), holders, SplitRule::CHEAPEST_OF, ("participants", "účastníků")));
        }
        _ => {}
    }
    let sharing = split.rule.contracts(holders);
    if let Some(most) = split.maximum_contracts.filter(|most| *most < sharing) {
        problems.push(out_of_range(&at.field("maximum_contracts"), most, format!("≥ {sharing}")));
    }
}

/// The direct rules of a path, each with its trigger.
fn direct_rules(path: &AwardPath) -> impl Iterator<Item = (usize, &Trigger, &DirectRule)> + Clone {
    path.rules.iter().enumerate().filter_map(|(index, rule)| match &rule.way {
        Way::Direct { rule: direct, .. } => Some((index, &rule.when, direct)),
        Way::MiniTender { .. } => None,
    })
}

/// What the direct rules need of each participant of the lot.
fn check_holders(path: &AwardPath, lot: &Lot, holders: &[Holder<'_>], at: &Path<'_>, problems: &mut Problems) {
    let by_rank = holders.len() > 1 && direct_rules(path).any(|(_, _, rule)| rule.goes_by_rank());
    let by_share = direct_rules(path).any(|(_, _, rule)| matches!(rule, DirectRule::TargetShares { .. }));
    let by_price: Vec<&Trigger> = direct_rules(path)
        .filter(|(_, _, rule)| matches!(rule, DirectRule::LowestPrice { .. }))
        .map(|(_, when, _)| when)
        .collect();
    let people = at.field("participants");
    let mut ranks = Ranks::default();
    for (person, place, terms) in holders {
        let lots = people.index(*person);
        let lots = lots.field("lots");
        let place = lots.index(*place);
        if by_rank {
            ranks.see(terms.rank, &place, problems);
        }
        let mut missing = |name: &str, at: &Path<'_>| {
            problems.push(Problem::new(ErrorCode::MissingField, at.pointer()).with("value", name));
        };
        if by_share && terms.share.is_none() {
            missing("share", &place.field("share"));
        }
        let prices = place.field("prices");
        if terms.prices.is_empty() && !by_price.is_empty() {
            missing("prices", &prices);
            continue;
        }
        let is_needed = |item: &Id| by_price.iter().any(|when| when.takes_item(item));
        for item in lot.items.iter().filter(|item| is_needed(&item.id) && !terms.prices.contains_key(&item.id)) {
            missing(item.id.as_str(), &prices.field(item.id.as_str()));
        }
        if let Some(share) = terms.share.filter(|share| by_share && *share < Number::ZERO) {
            problems.push(out_of_range(&place.field("share"), share, "≥ 0"));
        }
    }
}

/// The shares of all participants of the lot are the whole, where orders go by them.
fn check_shares(path: &AwardPath, holders: &[Holder<'_>], at: &Path<'_>, problems: &mut Problems) {
    let shares: Option<Vec<Exact>> = holders.iter().map(|(_, _, terms)| Some(terms.share?.exact())).collect();
    let Some(shares) = shares.filter(|shares| !shares.is_empty()) else { return };
    let first = direct_rules(path).find(|(_, _, rule)| matches!(rule, DirectRule::TargetShares { .. }));
    if let Some((index, ..)) = first {
        let sum = shares.iter().sum();
        add_up(&sum, Exact::ONE, &at.field("rules").index(index).field("way").field("rule"), problems);
    }
}

/// Where orders are reckoned in quantities, all items of the lot have one unit: hours and nights are never added.
fn check_units(path: &AwardPath, lot: &Lot, at: &Path<'_>, problems: &mut Problems) {
    for (index, _, _) in direct_rules(path).filter(|(_, _, rule)| rule.measure() == Some(Measure::Quantity)) {
        let mut units = lot.items.iter().map(|item| item.unit);
        let first = units.next();
        if let Some(other) = units.find(|unit| Some(*unit) != first) {
            let measure = at.field("rules").index(index).field("way").field("rule").field("measure").pointer();
            let problem = Problem::new(ErrorCode::UnitMismatch, measure).with("value", other);
            problems.push(first.into_iter().fold(problem, |problem, first| problem.with("expected", first)));
        }
    }
}
