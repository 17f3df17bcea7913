//! Why an offer is not in the ranking, and what would have been enough.

use super::pair::with_change;
use crate::analysis::sensitivity::{Aim, changes};
use crate::evaluation::{Basis, Evaluation, Formula, Of};
use crate::message::{Reason, ReasonCode, quoted};
use crate::offer::Offer;
use crate::value::{Exact, Id, Map, Money};

/// What was needed against one ground.
enum Enough {
    /// This, and with it the offer can be evaluated again.
    Known(Reason),
    /// This, but what it would come to nobody knows: a price that was not said.
    Open(Reason),
    /// Nothing that the offer could have said.
    Nothing,
}

/// Each ground, what was needed against it, and the place with all of it together.
pub(super) fn sentences(basis: &Basis<'_>, evaluation: &Evaluation, id: &Id) -> Vec<Reason> {
    let mut sentences = Vec::new();
    if let Some(later) = basis.offers.iter().find(|offer| offer.replaces.as_ref() == Some(id)) {
        sentences.push(Reason::new(ReasonCode::Replaced).with("offer", id).with("value", &later.id));
        return sentences;
    }
    let Some(mut offer) = basis.offer(id).cloned() else { return sentences };
    let grounds = |evaluation: &Evaluation| -> Vec<Reason> {
        let own = evaluation.findings.iter().filter(|finding| finding.offer == *id);
        own.map(|finding| finding.reason.clone()).collect()
    };
    let (mut is_known, mut is_possible) = (true, true);
    let mut most: Option<Money> = None;
    for ground in grounds(evaluation).iter().filter(|ground| ground.code() != ReasonCode::BelowMinimumPoints) {
        sentences.push(ground.clone());
        match amend(basis, (&mut offer, &mut most), ground) {
            Enough::Known(reason) => sentences.push(reason),
            Enough::Open(reason) => {
                is_known = false;
                sentences.push(reason);
            }
            Enough::Nothing => is_possible = false,
        }
    }
    if !is_possible {
        sentences.push(Reason::new(ReasonCode::NothingEnough).with("offer", id));
        return sentences;
    }
    if is_known {
        if let Some(most) = most {
            cap(&mut offer, most);
        }
        sentences.extend(as_amended(basis, offer, &grounds));
    }
    sentences
}

/// What the offer would have come to: first whether it would have had the points that it needs, then its place.
fn as_amended(basis: &Basis<'_>, offer: Offer, grounds: &dyn Fn(&Evaluation) -> Vec<Reason>) -> Vec<Reason> {
    let mut sentences = Vec::new();
    let id = offer.id.clone();
    let others = basis.excluded.iter().filter(|(known, _)| **known != id);
    let excluded: Map<Vec<Reason>> = others.map(|(known, reasons)| (known.clone(), reasons.clone())).collect();
    let mut amended = Basis { excluded, ..basis.clone() };
    put(&mut amended, offer);
    let Ok(evaluation) = amended.evaluation() else { return sentences };
    for ground in grounds(&evaluation) {
        let criteria = &amended.scheme.criteria;
        let criterion = criteria.iter().find(|known| ground.value("criterion") == Some(known.id.as_str()));
        sentences.push(ground);
        let Some(criterion) = criterion else { return sentences };
        match to_minimum(&amended, &id, &criterion.id) {
            Some((reason, offer)) => {
                sentences.push(reason);
                put(&mut amended, offer);
            }
            None => return sentences,
        }
    }
    let Ok(evaluation) = amended.evaluation() else { return sentences };
    if let Some(place) = evaluation.place_of(&id) {
        let of: usize = evaluation.ranking.iter().map(Vec::len).sum();
        let before: usize = evaluation.ranking.iter().take(place).map(Vec::len).sum();
        let reason = Reason::new(ReasonCode::PlaceThen).with("offer", &id);
        let reason = reason.with("value", before.saturating_add(1)).with("expected", of);
        let shared = evaluation.ranking.get(place).into_iter().flatten().filter(|other| **other != id);
        let shared = quoted(shared);
        sentences.push(if shared.is_empty() { reason } else { reason.with("among", shared) });
    }
    sentences
}

fn put(basis: &mut Basis<'_>, offer: Offer) {
    if let Some(known) = basis.offers.iter_mut().find(|known| known.id == offer.id) {
        *known = offer;
    }
}

/// The smallest change with which an offer has the points of a criterion that it needs, and the offer with it.
fn to_minimum(basis: &Basis<'_>, id: &Id, criterion: &Id) -> Option<(Reason, Offer)> {
    let mut offer = basis.offer(id)?.clone();
    let of_price = basis.scheme.criterion(criterion)?.of == Of::Price;
    let own = if of_price { None } else { Some(criterion) };
    let mut changes = changes(basis, &offer, Aim::Minimum(criterion));
    let change = changes.find(|change| change.criterion.as_ref() == own && change.to.is_some())?;
    drop(changes);
    let change = &change;
    let to = change.to.as_ref()?.exact().to_decimal()?;
    if of_price {
        let reason = with_change(Reason::new(ReasonCode::EnoughPrice), &offer, change);
        cap(&mut offer, Money::new(to).ok()?);
        return Some((reason, offer));
    }
    let value = change.to_level.clone().unwrap_or_else(|| crate::value::Number::from(to).into());
    let code = match basis.scheme.criterion(criterion)?.formula {
        Formula::YesNo(_) => ReasonCode::EnoughYes,
        _ => ReasonCode::EnoughValue,
    };
    let reason = with_change(Reason::new(code), &offer, change);
    offer.values.insert(criterion.clone(), value);
    Some((reason, offer))
}

/// A limit that is no higher than another.
fn lower(most: &mut Option<Money>, limit: Money) {
    *most = Some(most.map_or(limit, |most| most.min(limit)));
}

/// A total price of at most this.
fn cap(offer: &mut Offer, most: Money) {
    let is_above = offer.total_price().ok().flatten().is_none_or(|price| price > most.exact());
    if is_above {
        offer.price = Some(most);
        offer.lines = Vec::new();
    }
}

/// What would have been enough against a ground, with the offer as it would then be, and the highest total price.
fn amend(basis: &Basis<'_>, (offer, most): (&mut Offer, &mut Option<Money>), ground: &Reason) -> Enough {
    let value = |name: &str| ground.value(name).unwrap_or_default().to_owned();
    let said = |code, name: &str| Reason::new(code).with("value", value(name));
    let about = |reason: Reason, name: &'static str| match ground.value(name) {
        Some(text) => reason.with(name, text),
        None => reason,
    };
    let expected =
        || ground.value("expected").and_then(Exact::parse).and_then(|most| Money::new(most.to_decimal()?).ok());
    match ground.code() {
        ReasonCode::OverCeiling | ReasonCode::WorseThanFramework | ReasonCode::OverMaximumUnitPrice => {
            let reason = about(said(ReasonCode::EnoughPrice, "expected"), "item");
            let Some(limit) = expected() else { return Enough::Open(reason) };
            match ground.value("item") {
                Some(item) => {
                    for line in offer.lines.iter_mut().filter(|line| line.item.as_str() == item) {
                        line.unit_price = line.unit_price.map(|price| price.min(limit));
                    }
                    // The total follows from the lines.
                    offer.price = None;
                }
                None => lower(most, limit),
            }
            Enough::Known(reason)
        }
        ReasonCode::CeilingReached => match (ground.value("value"), expected()) {
            (Some(_), Some(limit)) => {
                lower(most, limit);
                Enough::Known(said(ReasonCode::EnoughPrice, "expected"))
            }
            _ => Enough::Nothing,
        },
        ReasonCode::Late => {
            offer.submitted_at.clone_from(&basis.circumstances.deadline);
            Enough::Known(said(ReasonCode::EnoughInTime, "expected"))
        }
        ReasonCode::AnotherVersion => Enough::Known(said(ReasonCode::EnoughVersion, "expected")),
        ReasonCode::NotAskedFor => {
            offer.lines.retain(|line| Some(line.item.as_str()) != ground.value("item"));
            offer.price = None;
            Enough::Known(said(ReasonCode::EnoughWithout, "item"))
        }
        ReasonCode::NoCapacity => {
            Enough::Known(about(about(said(ReasonCode::EnoughCapacity, "expected"), "item"), "unit"))
        }
        ReasonCode::Incomplete => {
            Enough::Open(about(about(said(ReasonCode::EnoughQuantity, "expected"), "item"), "unit"))
        }
        ReasonCode::MissingPrice => Enough::Open(about(Reason::new(ReasonCode::EnoughWithPrice), "item")),
        ReasonCode::MissingValue | ReasonCode::ValueOutOfRange => {
            Enough::Open(about(Reason::new(ReasonCode::EnoughWithValue), "criterion"))
        }
        ReasonCode::PartOnly => Enough::Open(Reason::new(ReasonCode::EnoughWhole)),
        ReasonCode::Duplicate => Enough::Open(Reason::new(ReasonCode::EnoughOne)),
        ReasonCode::JustificationNotAccepted => Enough::Open(Reason::new(ReasonCode::EnoughExplanation)),
        _ => Enough::Nothing,
    }
}
