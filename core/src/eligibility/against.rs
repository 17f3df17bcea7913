//! What stands against a participant of a lot: one place for each rule, for who is called and for who wins.

use crate::framework::{FrameworkState, Lot, LotTerms, Participant, Profile};
use crate::message::{Reason, ReasonCode};
use crate::request::{Need, Request};
use crate::time::Date;
use crate::value::json::names;
use crate::value::{Id, Map, Quantity, set};

names! {
    /// When it is asked who is eligible.
    #[derive(Default)]
    pub enum Stage or UnknownName {
        /// When the framework contract began: credentials count on its first day.
        Entry = "entry",
        /// The call.
        #[default]
        Call = "call",
        /// An offer that is handed in.
        Offer = "offer",
        /// The decision.
        Award = "award",
    }
}

/// What the participants of a lot are held against.
#[derive(Clone, Copy)]
pub(crate) struct Bar<'b> {
    pub(crate) lot: &'b Lot,
    pub(crate) state: &'b FrameworkState,
    pub(crate) request: &'b Request,
}

impl Bar<'_> {
    /// Everything that stands against a participant on a day.
    pub(crate) fn against(&self, participant: &Participant, terms: &LotTerms, stage: Stage, on: Date) -> Vec<Reason> {
        let mut found = self.credentials(participant, on, ReasonCode::CredentialMissing);
        found.extend(self.lasting(terms));
        found.extend(self.suspension(participant, stage, on));
        found
    }

    /// The first day after `after`, within the term, on which nothing stands against a participant, as far as it is known.
    ///
    /// Things get better only on a day on which a credential begins or after the last of a suspension.
    pub(super) fn from(
        &self,
        participant: &Participant,
        terms: &LotTerms,
        stage: Stage,
        (after, term): (Date, crate::time::Period),
    ) -> Option<Date> {
        if !self.lasting(terms).is_empty() {
            return None;
        }
        let begin = participant.credentials.iter().map(|credential| credential.from);
        let suspended = self.state.suspended_until(&self.lot.id, &participant.id);
        let days = begin.chain(suspended.and_then(|last| last.plus_days(1))).chain([term.from()]);
        let is_free = |day: &Date| {
            *day > after && term.contains(*day) && self.against(participant, terms, stage, *day).is_empty()
        };
        days.filter(is_free).min()
    }

    /// The credentials that the lot requires and the participant does not have on a day, under a code.
    pub(crate) fn credentials(&self, participant: &Participant, on: Date, code: ReasonCode) -> Vec<Reason> {
        let required = self.lot.required_credentials.iter();
        let missing = required.filter(|required| !participant.credentials.iter().any(|held| held.serves(required, on)));
        missing.map(|required| Reason::new(code).with("value", required).with("expected", on)).collect()
    }

    /// What does not change from day to day: the territory and the profile.
    fn lasting(&self, terms: &LotTerms) -> Vec<Reason> {
        let mut found = Vec::new();
        let place = &self.request.place;
        if terms.territory.as_ref().is_some_and(|territory| !territory.covers(place)) {
            let municipality = place.municipality.as_ref().map(|municipality| municipality.as_str());
            let wanted = municipality.unwrap_or(place.region.as_str());
            found.push(Reason::new(ReasonCode::OutsideTerritory).with("value", wanted));
        }
        if let Some(profile) = &terms.profile {
            unserved(profile, &self.request.need, &mut found);
        }
        found
    }

    /// A suspension has a last day only: on the first day of the framework contract nobody can have been suspended.
    fn suspension(&self, participant: &Participant, stage: Stage, on: Date) -> Option<Reason> {
        let last = self.state.suspended_until(&self.lot.id, &participant.id)?;
        let stands = on <= last && stage != Stage::Entry;
        stands.then(|| Reason::new(ReasonCode::Suspended).with("value", last))
    }

    /// The lines of the request for which the participant has not enough capacity left, by its terms or by its own word.
    pub(crate) fn capacity(&self, participant: &Id, terms: &LotTerms, own: Option<&Map<Quantity>>) -> Vec<Reason> {
        let mut found = Vec::new();
        for line in &self.request.lines {
            let by_terms = self.state.free_capacity(terms, participant, &line.item);
            let by_word = own.and_then(|own| own.get(&line.item)).map(|quantity| quantity.exact());
            let free = [by_terms, by_word].into_iter().flatten().min();
            if let Some(free) = free.filter(|free| line.quantity.exact() > *free) {
                let reason = Reason::new(ReasonCode::NoCapacity).with("item", &line.item);
                found.push(reason.with("value", free).with("expected", line.quantity));
            }
        }
        found
    }
}

/// What of a need a profile does not serve.
fn unserved(profile: &Profile, need: &Need, found: &mut Vec<Reason>) {
    if let (Some(wanted), Some(taken)) = (need.ages, profile.ages)
        && !taken.covers(wanted)
    {
        let shown = |band: crate::value::AgeBand| format!("{} – {}", band.from().years(), band.to().years());
        found.push(Reason::new(ReasonCode::AgeNotServed).with("value", shown(wanted)).with("expected", shown(taken)));
    }
    let lists = [
        (ReasonCode::TargetGroupNotServed, need.target_groups.as_slice(), &profile.target_groups),
        (ReasonCode::SpecialisationMissing, &need.specialisations, &profile.specialisations),
        (ReasonCode::LanguageMissing, &need.languages, &profile.languages),
        (ReasonCode::RiskNotServed, need.risk.as_slice(), &profile.risks),
    ];
    for (code, wanted, served) in lists {
        let left = served.as_ref().map_or_else(String::new, |served| missing(wanted, served));
        if !left.is_empty() {
            found.push(Reason::new(code).with("value", left));
        }
    }
}

/// Those that are wanted and not there, as a list for people.
pub(super) fn missing(wanted: &[Id], there: &[Id]) -> String {
    let there = set(there.iter().map(Id::as_str));
    wanted.iter().filter(|id| !there.contains(id.as_str())).map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ")
}
