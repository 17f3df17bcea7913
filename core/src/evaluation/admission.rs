//! Which offers are evaluated: replaced ones are out of the set, flawed ones are found and named.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::evaluate::Circumstances;
use super::scheme::{Criterion, Of, Scheme};
use crate::message::{ErrorCode, MANY, Problem, Problems, Reason, ReasonCode};
use crate::offer::{Offer, OfferValue};
use crate::value::json::{Path, nearest_of};
use crate::value::{ById, Exact, Id, Number, order, set, sort};

/// An offer with its figures and what was found about it.
pub(super) struct Entry<'o> {
    pub(super) offer: &'o Offer,
    pub(super) price: Option<Exact>,
    /// By criterion, in the order of the scheme; missing where the offer has none that the formula allows.
    pub(super) figures: Vec<Option<Exact>>,
    /// By feature, in the order of their ids.
    pub(super) features: Vec<Exact>,
    /// In the order in which codes apply; empty for an admissible offer.
    pub(super) findings: Vec<Reason>,
}

impl Entry<'_> {
    pub(super) fn is_admitted(&self) -> bool {
        self.findings.is_empty()
    }
}

/// The offers that were not replaced, each with its findings, by id in byte order: from here on the order in which they
/// were handed in plays no part.
pub(super) fn admit<'o>(
    scheme: &Scheme,
    offers: &'o [Offer],
    circumstances: &Circumstances,
    problems: &mut Problems,
) -> Vec<Entry<'o>> {
    let root = Path::ROOT.field("offers");
    let order = by_id(offers);
    let replaced = replaced(offers, &order, &root, problems);
    let standing = offers.iter().zip(&replaced).filter(|(_, replaced)| !**replaced).map(|(offer, _)| offer);
    let mut participants: Vec<&str> = standing.filter_map(|offer| offer.participant.as_ref().map(Id::as_str)).collect();
    sort(&mut participants, Ord::cmp);
    let names = set(scheme.value_names().map(Id::as_str));
    let mut entries: Vec<Option<Entry<'o>>> = Vec::with_capacity(offers.len());
    for (index, offer) in offers.iter().enumerate() {
        let at = root.index(index);
        let price = match offer.total_price() {
            Ok(price) => price,
            Err(problem) => {
                problems.push(problem.below(&at.pointer()));
                None
            }
        };
        let figures = Vec::with_capacity(scheme.criteria.len());
        let mut entry = Entry { offer, price, figures, features: Vec::new(), findings: Vec::new() };
        let copies = offer.participant.as_ref().map_or(1, |participant| copies_of(&participants, participant.as_str()));
        examine(scheme, &names, circumstances, copies, &mut entry, &at, problems);
        entries.push((replaced.get(index) == Some(&false)).then_some(entry));
    }
    order.into_iter().filter_map(|index| entries.get_mut(index).and_then(Option::take)).collect()
}

/// How often a name stands in a sorted list; a replaced offer, which is not counted there, is one.
fn copies_of(sorted: &[&str], name: &str) -> u32 {
    let (from, to) = (sorted.partition_point(|known| *known < name), sorted.partition_point(|known| *known <= name));
    u32::try_from(to.saturating_sub(from)).unwrap_or(u32::MAX).max(1)
}

/// The places of the offers by id in byte order, those of one id in their own.
fn by_id(offers: &[Offer]) -> Vec<usize> {
    order(offers.len(), &mut |one, two| compare_ids(offers, one, two))
}

fn compare_ids(offers: &[Offer], one: usize, two: usize) -> Ordering {
    let id = |index: usize| offers.get(index).map(|offer| &offer.id);
    id(one).cmp(&id(two))
}

/// Everything that can be said of one offer without its points, in the order in which codes apply.
fn examine(
    scheme: &Scheme,
    names: &BTreeSet<&str>,
    circumstances: &Circumstances,
    copies: u32,
    entry: &mut Entry<'_>,
    at: &Path<'_>,
    problems: &mut Problems,
) {
    let offer = entry.offer;
    if let Some(deadline) = &circumstances.deadline {
        match &offer.submitted_at {
            Some(submitted) if submitted > deadline => {
                entry.findings.push(Reason::new(ReasonCode::Late).with("value", submitted).with("expected", deadline));
            }
            Some(_) => {}
            None => {
                let problem = Problem::new(ErrorCode::SubmittedAtMissing, at.field("submitted_at").pointer());
                problems.push(problem.with("value", &offer.id));
            }
        }
    }
    if let Some(participant) = offer.participant.as_ref().filter(|_| copies > 1) {
        entry.findings.push(Reason::new(ReasonCode::Duplicate).with("participant", participant).with("value", copies));
    }
    if entry.price.is_none() {
        let line = offer.lines.iter().find(|line| line.unit_price.is_none());
        let reason = Reason::new(ReasonCode::MissingPrice);
        entry.findings.push(match line {
            Some(line) => reason.with("item", &line.item),
            None => reason,
        });
    }
    values(scheme, names, entry, at, problems);
    let (Some(price), ceiling) = (&entry.price, circumstances.ceiling) else { return };
    if let Some(ceiling) = ceiling.filter(|ceiling| *price > ceiling.exact()) {
        entry.findings.push(Reason::new(ReasonCode::OverCeiling).with("value", price).with("expected", ceiling));
    }
    let framework = offer.participant.as_ref().and_then(|participant| circumstances.framework_prices.get(participant));
    if let Some(own) = framework.filter(|own| *price > own.exact()) {
        entry.findings.push(Reason::new(ReasonCode::WorseThanFramework).with("value", price).with("expected", own));
    }
}

/// The figures of the criteria and features. Values out of range come after all missing ones, as the codes do.
fn values(scheme: &Scheme, names: &BTreeSet<&str>, entry: &mut Entry<'_>, at: &Path<'_>, problems: &mut Problems) {
    let offer = entry.offer;
    let given = at.field("values");
    let features = scheme.combine.features();
    for name in offer.values.keys().filter(|name| !names.contains(name.as_str())) {
        if problems.len() >= MANY {
            break;
        }
        let place = given.field(name.as_str());
        problems.push(nearest_of(problems.len(), ErrorCode::UnknownValue, &place, name, scheme.value_names()));
    }
    let mut out_of_range = Vec::new();
    let mut missing = |name: &Id| entry.findings.push(Reason::new(ReasonCode::MissingValue).with("criterion", name));
    for criterion in &scheme.criteria {
        let value = match criterion.of {
            Of::Price => {
                entry.figures.push(entry.price.clone());
                continue;
            }
            Of::Value => offer.values.get(&criterion.id),
        };
        let Some(value) = value else {
            missing(&criterion.id);
            entry.figures.push(None);
            continue;
        };
        let figure = figure(criterion, value, &given, problems);
        let allowed = figure.filter(|figure| criterion.formula.allows(figure, &criterion.weight.exact()));
        if allowed.is_none() {
            out_of_range.push(beyond(&criterion.id, value));
        }
        entry.figures.push(allowed);
    }
    for (name, best) in features.into_iter().flatten() {
        let Some(value) = offer.values.get(name) else {
            missing(name);
            continue;
        };
        match number(value, &given.field(name.as_str()), problems) {
            Some(number) if number >= Number::ZERO && number <= *best => entry.features.push(number.exact()),
            _ => out_of_range.push(beyond(name, value)),
        }
    }
    entry.findings.append(&mut out_of_range);
}

fn beyond(name: &Id, value: &OfferValue) -> Reason {
    Reason::new(ReasonCode::ValueOutOfRange).with("criterion", name).with("value", value)
}

/// The figure of a value. A text where a number belongs is an error of the input, not a flaw of the offer.
fn figure(criterion: &Criterion, value: &OfferValue, given: &Path<'_>, problems: &mut Problems) -> Option<Exact> {
    let figure = criterion.formula.figure(value);
    if figure.is_none() && !criterion.formula.takes_names() {
        number(value, &given.field(criterion.id.as_str()), problems);
    }
    figure
}

fn number(value: &OfferValue, at: &Path<'_>, problems: &mut Problems) -> Option<Number> {
    let number = value.number();
    if number.is_none() {
        problems.push(Problem::new(ErrorCode::InvalidDecimal, at.pointer()).with("value", value));
    }
    number
}

/// Which offers were replaced by a later one of the same participant; also notes duplicate ids and what cannot be.
fn replaced(offers: &[Offer], order: &[usize], at: &Path<'_>, problems: &mut Problems) -> Vec<bool> {
    let mut copies: Vec<usize> = Vec::new();
    for pair in order.windows(2) {
        if let [one, two] = pair
            && compare_ids(offers, *one, *two).is_eq()
        {
            copies.push(*two);
        }
    }
    sort(&mut copies, Ord::cmp);
    for index in copies {
        let problem = Problem::new(ErrorCode::DuplicateId, at.index(index).field("id").pointer());
        problems.extend(offers.get(index).map(|offer| problem.with("value", &offer.id)));
    }
    let mut replaced = vec![false; offers.len()];
    if offers.iter().all(|offer| offer.replaces.is_none()) {
        return replaced;
    }
    let by_id = ById::new(offers.iter().map(|offer| &offer.id).zip(0_usize..));
    let mut earlier = vec![None; offers.len()];
    for (index, offer) in offers.iter().enumerate() {
        let Some(id) = &offer.replaces else { continue };
        let target = by_id.get(id).and_then(|target| offers.get(*target).map(|old| (*target, old)));
        match target.filter(|(target, old)| *target != index && may_replace(offer, old)) {
            Some((target, _)) => {
                if let Some(flag) = replaced.get_mut(target) {
                    *flag = true;
                }
                if let Some(known) = earlier.get_mut(index) {
                    *known = Some(target);
                }
            }
            None => problems.push(invalid_replacement(id, &at.index(index))),
        }
    }
    // Offers that replace one another in a circle leave none that counts.
    let mut reached = vec![false; offers.len()];
    for start in (0..offers.len()).filter(|start| replaced.get(*start) == Some(&false)) {
        let mut current = Some(start);
        while let Some(flag) = current.and_then(|index| reached.get_mut(index)).filter(|flag| !**flag) {
            *flag = true;
            current = current.and_then(|index| earlier.get(index).copied().flatten());
        }
    }
    for (index, offer) in offers.iter().enumerate() {
        if let (Some(false), Some(id)) = (reached.get(index), &offer.replaces) {
            problems.push(invalid_replacement(id, &at.index(index)));
        }
    }
    replaced
}

fn may_replace(offer: &Offer, old: &Offer) -> bool {
    let in_order = match (&old.submitted_at, &offer.submitted_at) {
        (Some(old), Some(new)) => old <= new,
        _ => true,
    };
    offer.participant.is_some() && offer.participant == old.participant && in_order
}

fn invalid_replacement(id: &Id, at: &Path<'_>) -> Problem {
    Problem::new(ErrorCode::InvalidReplacement, at.field("replaces").pointer()).with("value", id)
}
