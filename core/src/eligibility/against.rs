//! What stands against a participant of a lot: one place for each rule, for who is called and for who wins.

use crate::framework::{FrameworkState, Lot, LotTerms, Participant, Profile, RequiredCredential};
use crate::message::{Reason, ReasonCode, quoted};
use crate::request::{Need, Request};
use crate::time::{Date, Period};
use crate::value::json::names;
use crate::value::{AgeBand, Id, Map, Municipality, Place, Quantity, set};

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

/// What stands against a day on which something is awarded or begins: it lies outside the term.
pub(crate) fn outside_term(term: Period, day: Date) -> Option<Reason> {
    let shown = || format!("{} – {}", term.from(), term.to());
    (!term.contains(day)).then(|| Reason::new(ReasonCode::OutsideTerm).with("value", day).with("expected", shown()))
}

/// What stands against a request for a place in a region that the lot does not serve.
pub(crate) fn outside_region(lot: &Lot, request: &Request) -> Option<Reason> {
    let region = &request.place.region;
    let reason = || Reason::new(ReasonCode::OutsideRegion).with("value", region).with("expected", &lot.region);
    (*region != lot.region).then(reason)
}

/// What the participants of a lot are held against.
#[derive(Clone, Copy)]
pub(crate) struct Bar<'b> {
    pub(crate) lot: &'b Lot,
    pub(crate) state: &'b FrameworkState,
    pub(crate) request: &'b Request,
}

impl Bar<'_> {
    /// Everything that stands against a participant on a day, its credentials also on the day when it offered. A credential is
    /// named once, however often it is missing.
    pub(crate) fn against(
        &self,
        (participant, terms): (&Participant, &LotTerms),
        stage: Stage,
        on: Date,
        offered: Option<Date>,
    ) -> Vec<Reason> {
        let missing = self.missing(participant, [Some(on), offered, None]);
        let named = |(_, required, day)| lacks(ReasonCode::CredentialMissing, required, day);
        let mut found: Vec<Reason> = missing.map(named).collect();
        found.extend(self.lasting(terms));
        found.extend(self.suspension(participant, stage, on));
        found
    }

    /// The credentials that a participant did not have on the first day of the framework contract, but for those that stand
    /// against it anyway.
    pub(crate) fn at_entry(
        &self,
        participant: &Participant,
        (on, offered): (Date, Option<Date>),
        entry: Date,
    ) -> Vec<Reason> {
        let missing = self.missing(participant, [Some(on), offered, Some(entry)]);
        let only_then = missing.filter(|(place, ..)| *place == 2);
        only_then.map(|(_, required, day)| lacks(ReasonCode::CredentialMissingAtEntry, required, day)).collect()
    }

    /// The credentials that the lot requires and a participant does not have on one of the days, each with the first of them
    /// and its place.
    fn missing<'d>(
        &'d self,
        participant: &'d Participant,
        days: [Option<Date>; 3],
    ) -> impl Iterator<Item = (usize, &'d RequiredCredential, Date)> {
        self.lot.required_credentials.iter().filter_map(move |required| {
            let is_missing = |day: &Date| !participant.credentials.iter().any(|held| held.serves(required, *day));
            let mut days = days.into_iter().enumerate();
            days.find_map(|(place, day)| Some((place, required, day.filter(is_missing)?)))
        })
    }

    /// The first day after `after`, within the term, on which nothing stands against a participant, as far as it is known.
    ///
    /// Each rule moves the day on to where it holds next, until all of them leave it where it is.
    pub(super) fn from(
        &self,
        (participant, terms): (&Participant, &LotTerms),
        stage: Stage,
        (after, term): (Date, Period),
    ) -> Option<Date> {
        if !self.lasting(terms).is_empty() {
            return None;
        }
        let mut day = after.plus_days(1)?.max(term.from());
        loop {
            let before = day;
            if self.suspension(participant, stage, day).is_some() {
                day = self.state.suspended_until(&self.lot.id, &participant.id)?.plus_days(1)?;
            }
            for required in &self.lot.required_credentials {
                let held = participant.credentials.iter().filter(|held| held.is_for(required));
                let not_ended = held.filter(|held| held.to.is_none_or(|to| day <= to));
                day = not_ended.map(|held| held.from.max(day)).min()?;
            }
            if day > term.to() {
                return None;
            }
            if day == before {
                return Some(day);
            }
        }
    }

    /// What does not change from day to day: the territory and the profile.
    fn lasting(&self, terms: &LotTerms) -> Vec<Reason> {
        lasting(terms, &self.request.place, &self.request.need)
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
                let reason = Reason::new(ReasonCode::NoCapacity).with("item", &line.item).with("unit", line.unit);
                found.push(reason.with("value", free).with("expected", line.quantity));
            }
        }
        found
    }
}

/// Whether the territory or the profile of a participant stands against a place or a need.
pub(crate) fn is_barred(terms: &LotTerms, place: &Place, need: &Need) -> bool {
    !lasting(terms, place, need).is_empty()
}

/// What stands against a place or a need, whatever the day: the territory and the profile.
fn lasting(terms: &LotTerms, place: &Place, need: &Need) -> Vec<Reason> {
    let mut found = Vec::new();
    if terms.territory.as_ref().is_some_and(|territory| !territory.covers(place)) {
        let municipality = place.municipality.as_ref().map(Municipality::as_str);
        let wanted = municipality.unwrap_or(place.region.as_str());
        found.push(Reason::new(ReasonCode::OutsideTerritory).with("value", wanted));
    }
    if let Some(profile) = &terms.profile {
        unserved(profile, need, &mut found);
    }
    found
}

fn lacks(code: ReasonCode, required: &RequiredCredential, day: Date) -> Reason {
    Reason::new(code).with("value", required).with("expected", day)
}

/// What of a need a profile does not serve.
fn unserved(profile: &Profile, need: &Need, found: &mut Vec<Reason>) {
    if let (Some(wanted), Some(taken)) = (need.ages, profile.ages)
        && !taken.covers(wanted)
    {
        let shown = |band: AgeBand| format!("{} – {}", band.from().years(), band.to().years());
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
    quoted(wanted.iter().filter(|id| !there.contains(id.as_str())))
}
