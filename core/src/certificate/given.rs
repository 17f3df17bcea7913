//! Points given by evaluators, each with who gave it and why.

use std::collections::BTreeSet;

use crate::award::Ruling;
use crate::evaluation::{Formula, Scheme};
use crate::law::{Finding, Severity};
use crate::message::{ErrorCode, Problem, Problems, Reason, ReasonCode};
use crate::offer::Offer;
use crate::time::Instant;
use crate::value::json::{Path, nearest_of, read_object};
use crate::value::{Id, Number, Text};

/// Points that evaluators gave to an offer, with who gave them and why.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct GivenPoints {
    /// The offer.
    pub offer: Id,
    /// The criterion.
    pub criterion: Id,
    /// The points; those of the offer where missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points: Option<Number>,
    /// In which role they were given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Text>,
    /// Why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<Text>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Instant>,
}
read_object!(GivenPoints { required offer, required criterion, optional points, optional role, optional reason, optional at });

/// The points of all offers for criteria of which evaluators give them, by offer in byte order: those of rulings, those noted
/// beside an evaluation, and those that stand in an offer and nobody accounted for.
pub(super) fn given(scheme: &Scheme, offers: &[Offer], rulings: &[Ruling], noted: &[GivenPoints]) -> Vec<GivenPoints> {
    let mut all = Vec::new();
    for ruling in rulings {
        if let Ruling::Points { offer, criterion, points, role, reason, at } = ruling {
            all.push(GivenPoints {
                offer: offer.clone(),
                criterion: criterion.clone(),
                points: Some(*points),
                role: Some(role.clone()),
                reason: Some(reason.clone()),
                at: Some(at.clone()),
            });
        }
    }
    let by_evaluators = || scheme.criteria.iter().filter(|criterion| matches!(criterion.formula, Formula::Points(_)));
    for offer in offers {
        for criterion in by_evaluators() {
            let Some(points) = offer.values.get(&criterion.id).and_then(crate::offer::OfferValue::number) else {
                continue;
            };
            let is_same = |known: &&GivenPoints| known.offer == offer.id && known.criterion == criterion.id;
            let known = noted.iter().find(is_same);
            all.push(GivenPoints {
                offer: offer.id.clone(),
                criterion: criterion.id.clone(),
                points: Some(points),
                role: known.and_then(|known| known.role.clone()),
                reason: known.and_then(|known| known.reason.clone()),
                at: known.and_then(|known| known.at.clone()),
            });
        }
    }
    all.sort_by(|a, b| (&a.offer, &a.criterion).cmp(&(&b.offer, &b.criterion)));
    all
}

/// A finding for all points of which nobody wrote down why they were given.
pub(super) fn without_reason(given: &[GivenPoints]) -> Vec<Finding> {
    let list = Path::ROOT.field("given_points");
    let bare = given.iter().enumerate().filter(|(_, given)| given.reason.is_none());
    let found = |(index, given): (usize, &GivenPoints)| {
        let reason = Reason::new(ReasonCode::PointsWithoutReason)
            .with("offer", &given.offer)
            .with("criterion", &given.criterion);
        Finding::new(Severity::Warning, &list.index(index), reason)
    };
    bare.map(found).collect()
}

/// What of the points noted beside an evaluation does not fit it.
pub(super) fn check(noted: &[GivenPoints], scheme: &Scheme, offers: &[Offer], problems: &mut Problems) {
    let list = Path::ROOT.field("points_given");
    let mut seen = BTreeSet::new();
    for (index, given) in noted.iter().enumerate() {
        let at = list.index(index);
        let offer = offers.iter().find(|offer| offer.id == given.offer);
        if offer.is_none() {
            let known = offers.iter().map(|offer| &offer.id);
            problems.push(nearest_of(index, ErrorCode::UnknownOffer, &at.field("offer"), &given.offer, known));
        }
        let criterion = scheme.criterion(&given.criterion);
        if criterion.is_none_or(|criterion| !matches!(criterion.formula, Formula::Points(_))) {
            problems.push(scheme.unknown_criterion(&given.criterion, &at.field("criterion")));
        }
        if !seen.insert((&given.offer, &given.criterion)) {
            let problem = Problem::new(ErrorCode::DuplicateId, at.field("offer").pointer());
            problems.push(problem.with("value", &given.offer));
        }
        let value = offer.and_then(|offer| offer.values.get(&given.criterion)?.number());
        if let Some((points, value)) = given.points.zip(value).filter(|(points, value)| points != value) {
            let problem = Problem::new(ErrorCode::OutOfRange, at.field("points").pointer());
            problems.push(problem.with("value", points).with("expected", value));
        }
    }
}
