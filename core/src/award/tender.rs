//! A mini-tender as it stands at a moment, and what of it cannot be.

use std::collections::BTreeSet;

use super::call::invalid as invalid_call;
use super::{Answer, Call, OrderDraw, Ruling};
use crate::evaluation::{Circumstances, DrawReveal, Pool, check_offers, reveal_draw};
use crate::framework::{FrameworkContract, FrameworkState, Lot};
use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::offer::Offer;
use crate::request::Request;
use crate::time::Instant;
use crate::value::json::{Path, nearest_of, read_object};
use crate::value::{ById, Checked, Exact, Id, Map, Money, set};

/// A mini-tender at the moment of a decision, or an order that goes directly: the request, the offers or answers, and what
/// people ruled.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct MiniTender {
    /// The request.
    pub request: Checked<Request>,
    /// The call, of the same version of the request; its deadline is the end of the offer period.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call: Option<Call>,
    /// The end of the offer period, where there is no call; missing where there was none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Instant>,
    /// The offers, each with its participant and its lines; none where the request goes directly.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub offers: Vec<Offer>,
    /// What participants answered that were asked directly, in the order in which they were asked.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub answers: Vec<Answer>,
    /// What the order is drawn by, where it goes directly by a draw.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draw: Option<OrderDraw>,
    /// What people ruled.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub rulings: Vec<Ruling>,
    /// The moment of the decision.
    pub at: Instant,
}

read_object!(MiniTender { required request, optional call, optional deadline, defaulted offers, defaulted answers, optional draw, defaulted rulings, required at });

/// The input of the operation `award` as one document.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct AwardInput {
    /// The framework contract.
    pub framework: Checked<FrameworkContract>,
    /// What has been ordered under it; nothing if missing.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub state: FrameworkState,
    /// The request.
    pub request: Checked<Request>,
    /// The call, of the same version of the request; its deadline is the end of the offer period.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub call: Option<Call>,
    /// The end of the offer period, where there is no call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Instant>,
    /// The offers; none where the request goes directly.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub offers: Vec<Offer>,
    /// What participants answered that were asked directly, in the order in which they were asked.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub answers: Vec<Answer>,
    /// What the order is drawn by, where it goes directly by a draw.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub draw: Option<OrderDraw>,
    /// What people ruled.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub rulings: Vec<Ruling>,
    /// The moment of the decision.
    pub at: Instant,
}
read_object!(AwardInput {
    required framework,
    defaulted state,
    required request,
    optional call,
    optional deadline,
    defaulted offers,
    defaulted answers,
    optional draw,
    defaulted rulings,
    required at,
});

impl AwardInput {
    /// The parts as one document.
    #[must_use]
    pub fn from_parts(framework: Checked<FrameworkContract>, state: FrameworkState, tender: MiniTender) -> Self {
        let MiniTender { request, call, deadline, offers, answers, draw, rulings, at } = tender;
        Self { framework, state, request, call, deadline, offers, answers, draw, rulings, at }
    }

    /// The parts as [`award`](crate::award) takes them.
    #[must_use]
    pub fn into_parts(self) -> (Checked<FrameworkContract>, FrameworkState, MiniTender) {
        let Self { framework, state, request, call, deadline, offers, answers, draw, rulings, at } = self;
        (framework, state, MiniTender { request, call, deadline, offers, answers, draw, rulings, at })
    }
}

impl MiniTender {
    /// Holds the parts of a mini-tender against each other, with every problem at once; the lot and what surrounds the
    /// offers, where everything fits.
    pub(crate) fn check<'f>(
        &self,
        framework: &'f FrameworkContract,
        state: &FrameworkState,
    ) -> Result<(&'f Lot, Circumstances), InputError> {
        let mut problems = Problems::new();
        state.fits(framework, &Path::ROOT.field("state"), &mut problems);
        let lot = self.request.lot_in(framework, &Path::ROOT.field("request"), &mut problems);
        if let Some(call) = &self.call {
            call.fits(&self.request, &mut problems);
            if self.deadline.as_ref().is_some_and(|deadline| *deadline != call.deadline) {
                problems.push(invalid_call("/deadline", "it has another deadline", "má jinou lhůtu"));
            }
        }
        let circumstances = lot.map(|lot| (lot, self.circumstances(lot)));
        if let Some((lot, circumstances)) = &circumstances {
            self.check_offers(lot, &mut problems);
            match circumstances {
                Ok(circumstances) => check_offers(&lot.scheme, &self.offers, circumstances, &mut problems),
                Err(error) => problems.extend(error.problems().iter().cloned()),
            }
            self.check_rulings(lot, &mut problems);
            self.check_answers(framework, lot, &mut problems);
        }
        self.check_time(&mut problems);
        InputError::unless_empty(problems)?;
        match circumstances {
            Some((lot, circumstances)) => Ok((lot, circumstances?)),
            // Without a lot there is a problem.
            None => Err(InputError::one(Problem::new(ErrorCode::UnknownLot, "/request/lot"))),
        }
    }

    /// The end of the offer period: that of the call, where there is one.
    fn deadline(&self) -> Option<&Instant> {
        self.call.as_ref().map(|call| &call.deadline).or(self.deadline.as_ref())
    }

    fn circumstances(&self, lot: &Lot) -> Result<Circumstances, InputError> {
        let ceiling =
            self.request.ceiling(lot, self.at.day()).map(|ceiling| money(&ceiling, "/request/lines")).transpose()?;
        Ok(Circumstances { ceiling, deadline: self.deadline().cloned(), framework_prices: Map::new() })
    }

    /// Nobody looks into offers before the deadline, and nobody decides on what is not there yet. A request can be
    /// withdrawn, and a procedure cancelled, while the offers are sealed.
    fn check_time(&self, problems: &mut Problems) {
        let ended = self.rulings.iter().any(Ruling::ends) && self.offers.is_empty();
        if let Some(deadline) = self.deadline().filter(|deadline| self.at < **deadline && !ended) {
            let problem = Problem::new(ErrorCode::OffersSealed, "/at");
            problems.push(problem.with("value", &self.at).with("expected", deadline));
        }
        let mut not_after = |moment: &Instant, at: &Path<'_>| {
            if *moment > self.at {
                let problem = Problem::new(ErrorCode::AfterDecision, at.pointer());
                problems.push(problem.with("value", moment).with("expected", &self.at));
            }
        };
        not_after(&self.request.received_at, &Path::ROOT.field("request").field("received_at"));
        let offers = Path::ROOT.field("offers");
        // With a deadline such an offer is late, which is a finding.
        for (index, offer) in self.offers.iter().enumerate().filter(|_| self.deadline().is_none()) {
            if let Some(submitted) = &offer.submitted_at {
                not_after(submitted, &offers.index(index).field("submitted_at"));
            }
        }
    }

    fn check_offers(&self, lot: &Lot, problems: &mut Problems) {
        let offers = Path::ROOT.field("offers");
        let items = lot.items_by_id();
        for (index, offer) in self.offers.iter().enumerate() {
            let place = offers.index(index);
            if offer.participant.is_none() {
                let problem = Problem::new(ErrorCode::MissingField, place.field("participant").pointer());
                problems.push(problem.with("value", "participant"));
            }
            if let Some(other) = offer.request.as_ref().filter(|request| **request != self.request.id) {
                let problem = Problem::new(ErrorCode::AnotherRequest, place.field("request").pointer());
                problems.push(problem.with("value", other).with("expected", &self.request.id));
            }
            let capacity = place.field("capacity");
            for item in offer.capacity.keys().filter(|item| !items.contains(item)) {
                lot.has_no_item(item, &capacity.field(item.as_str()), problems);
            }
            let lines = place.field("lines");
            let mut seen = BTreeSet::new();
            for (index, line) in offer.lines.iter().enumerate() {
                let place = lines.index(index);
                let place = place.field("item");
                if !items.contains(&line.item) {
                    lot.has_no_item(&line.item, &place, problems);
                } else if !seen.insert(line.item.as_str()) {
                    problems.push(Problem::new(ErrorCode::DuplicateId, place.pointer()).with("value", &line.item));
                }
            }
        }
    }

    fn check_answers(&self, framework: &FrameworkContract, lot: &Lot, problems: &mut Problems) {
        let answers = Path::ROOT.field("answers");
        for (index, answer) in self.answers.iter().enumerate() {
            let place = answers.index(index);
            if framework.participant(&answer.participant).and_then(|known| known.terms(&lot.id)).is_none() {
                framework.has_no_participant(&lot.id, &answer.participant, &place.field("participant"), problems);
            }
            answer.check(self, &place, problems);
        }
    }

    fn check_rulings(&self, lot: &Lot, problems: &mut Problems) {
        let rulings = Path::ROOT.field("rulings");
        let offers = ById::new(self.offers.iter().map(|offer| (&offer.id, offer)));
        let known = set(lot.scheme.value_names().map(Id::as_str));
        // No id holds the end of a line.
        let mut supplied = BTreeSet::new();
        let mut settled = BTreeSet::new();
        for (index, ruling) in self.rulings.iter().enumerate() {
            let place = rulings.index(index);
            if *ruling.at() > self.at {
                problems.push(invalid(&place, "it was made after the decision", "bylo učiněno až po rozhodnutí"));
            }
            if let Ruling::Draw { draw, at, .. } = ruling {
                self.check_draw(draw, at, &place, problems);
            }
            let Some(id) = ruling.offer() else { continue };
            let Some(offer) = offers.get(id) else {
                problems.push(Problem::new(ErrorCode::UnknownOffer, place.field("offer").pointer()).with("value", id));
                continue;
            };
            if self.deadline().is_some_and(|deadline| ruling.at() < deadline) {
                problems.push(invalid(&place, "the offer was still sealed", "nabídka byla ještě zapečetěna"));
            }
            let question = match ruling {
                Ruling::Justification { .. } => Some("justification"),
                Ruling::Refusal { .. } => Some("refusal"),
                _ => None,
            };
            if question.is_some_and(|question| !settled.insert(format!("{id}\n{question}"))) {
                problems.push(invalid(&place, "the same was ruled before", "o tomtéž již bylo rozhodnuto"));
            }
            if matches!(ruling, Ruling::Clarification { values, .. } if values.is_empty()) {
                problems.push(invalid(&place, "it supplies nothing", "nic nedoplňuje"));
            }
            let names: Vec<&Id> = match ruling {
                Ruling::Clarification { values, .. } => values.keys().collect(),
                Ruling::Points { criterion, .. } => vec![criterion],
                _ => Vec::new(),
            };
            for name in names {
                if !known.contains(name.as_str()) {
                    problems.push(nearest_of(
                        problems.len(),
                        ErrorCode::UnknownCriterion,
                        &place,
                        name,
                        lot.scheme.value_names(),
                    ));
                } else if offer.values.contains_key(name) || !supplied.insert(format!("{id}\n{name}")) {
                    let english = format!("the offer already has a value of `{name}`");
                    let czech = format!("nabídka již má hodnotu pro `{name}`");
                    problems.push(invalid(&place, &english, &czech));
                }
            }
        }
    }

    /// A draw among offers; whether they share a place is asked when they are ranked.
    fn check_draw(&self, draw: &DrawReveal, at: &Instant, place: &Path<'_>, problems: &mut Problems) {
        let place = place.field("draw");
        if draw.at > *at {
            problems.push(invalid(&place, "the draw was made after it was recorded", "losovalo se až po zápisu"));
        }
        let announced = &draw.announced;
        if self.deadline().is_some_and(|deadline| announced.announced_at < *deadline) {
            problems.push(invalid(&place, "the offers were still sealed", "nabídky byly ještě zapečetěny"));
        }
        let Pool::Ids(pool) = &announced.pool else {
            problems.push(invalid(&place, "its pool is not made of offers", "nelosovalo se z nabídek"));
            return;
        };
        let pool_at = place.field("announced");
        let pool_at = pool_at.field("pool");
        for (index, id) in pool.iter().enumerate() {
            if !self.offers.iter().any(|offer| offer.id == *id) {
                let problem = Problem::new(ErrorCode::UnknownOffer, pool_at.index(index).pointer());
                problems.push(problem.with("value", id));
            }
        }
        if let Err(error) = reveal_draw(draw) {
            problems.extend(error.below(&place.pointer()).problems().iter().cloned());
        }
    }

    /// The offers with the values that rulings supplied.
    pub(crate) fn supplied(&self) -> Vec<Offer> {
        let mut offers = self.offers.clone();
        if self.rulings.is_empty() {
            return offers;
        }
        // Of two offers under one id, which is an error elsewhere, the first.
        let places = ById::new(self.offers.iter().enumerate().map(|(index, offer)| (&offer.id, index)).rev());
        for ruling in &self.rulings {
            let place = ruling.offer().and_then(|id| places.get(id));
            let Some(offer) = place.and_then(|index| offers.get_mut(*index)) else { continue };
            match ruling {
                Ruling::Clarification { values, .. } => {
                    offer.values.extend(values.iter().map(|(name, value)| (name.clone(), value.clone())));
                }
                Ruling::Points { criterion, points, .. } => {
                    offer.values.insert(criterion.clone(), (*points).into());
                }
                _ => {}
            }
        }
        offers
    }
}

/// An exact amount as money; error `too_many_digits` where no decimal holds it.
pub(super) fn money(amount: &Exact, path: &str) -> Result<Money, InputError> {
    match amount.to_decimal() {
        Some(decimal) => Money::new(decimal),
        None => Err(InputError::one(Problem::new(ErrorCode::TooManyDigits, path).with("value", amount))),
    }
}

pub(super) fn invalid(at: &Path<'_>, english: &str, czech: &str) -> Problem {
    Problem::new(ErrorCode::InvalidRuling, at.pointer()).naming("reason_en", english).naming("reason_cs", czech)
}
