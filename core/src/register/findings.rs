//! What is to be noticed about contracts and events. Nothing of it stops anything.

use serde::Serialize;

use super::Event;
use super::standing::ContractState;
use crate::law::Citation;
use crate::message::{Problems, Reason, ReasonCode};
use crate::value::Ordinal;
use crate::value::json::{Node, Path, Read};

/// Something to be noticed about a contract: a code with its numbers, and where the rule stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ContractFinding {
    /// The code, its numbers and its sentence.
    #[serde(flatten)]
    pub reason: Reason,
    /// Where the rule stands, and how sure we are; missing where the framework contract or arithmetic is the source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citation: Option<Citation>,
}

impl Read for ContractFinding {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let (fields, reason) = Reason::beside(&["citation"], node, at, problems)?;
        let citation = fields.optional("citation", problems);
        Some(Self { reason: reason?, citation: citation? })
    }
}

/// Something to be noticed about an event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RegisterFinding {
    /// Which event, from 1.
    pub event: Ordinal,
    /// The code, its numbers and its sentence.
    #[serde(flatten)]
    pub reason: Reason,
}

impl Read for RegisterFinding {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let (fields, reason) = Reason::beside(&["event"], node, at, problems)?;
        let event = fields.required("event", problems);
        Some(Self { event: event?, reason: reason? })
    }
}

/// What is to be noticed about a contract as it stands.
pub(super) fn of(standing: &ContractState) -> Vec<ContractFinding> {
    let mut found = Vec::new();
    let mut note = |reason: Reason, citation: Option<&Citation>| {
        found.push(ContractFinding { reason, citation: citation.cloned() });
    };
    if let Some(first) = standing.first_delivery {
        match standing.signed_at.as_ref().map(crate::time::Instant::day) {
            Some(signed) if first >= signed => {}
            Some(signed) => {
                let reason = Reason::new(ReasonCode::DeliveredBeforeSignature).with("value", first);
                note(reason.with("signed", signed), None);
            }
            None => note(Reason::new(ReasonCode::DeliveredBeforeSignature).with("value", first), None),
        }
    }
    if let Some(publication) = &standing.publication {
        let citation = Some(&publication.citation);
        let first = publication.first_delivery.filter(|_| publication.is_condition_of_effect);
        if let Some(first) = first.filter(|first| publication.published_on.is_none_or(|day| *first < day)) {
            let mut reason = Reason::new(ReasonCode::DeliveredBeforeEffect).with("value", first);
            if let Some(day) = publication.published_on {
                reason = reason.with("published", day);
            }
            note(reason, citation);
        }
        if let Some(day) = publication.published_on {
            match publication.void_after.filter(|last| day > *last) {
                Some(last) => {
                    let reason = Reason::new(ReasonCode::PublishedTooLate).with("value", day);
                    note(reason.with("expected", last), citation);
                }
                None if day > publication.due => {
                    let reason = Reason::new(ReasonCode::PublishedLate).with("value", day);
                    note(reason.with("expected", publication.due), citation);
                }
                None => {}
            }
        }
    }
    if standing.changes.iter().any(|total| total.ground.is_none()) {
        note(Reason::new(ReasonCode::ChangeWithoutGround), None);
    }
    for total in &standing.changes {
        if let Some((limit, citation)) = total.limit.as_ref().zip(total.citation.as_ref())
            && total.value > *limit
        {
            let reason = Reason::new(ReasonCode::OverSmallChange).with("value", &total.value).with("expected", limit);
            note(reason, Some(citation));
        }
    }
    found
}

/// What is to be noticed about events: those recorded later than on the day on which they happened, without a reason.
pub(super) fn of_events(events: &[Event]) -> Vec<RegisterFinding> {
    let late = events.iter().enumerate().filter_map(|(place, event)| {
        let stamp = event.stamp();
        let (happened, recorded) = (stamp.happened_at.day(), stamp.recorded_at.day());
        // Who was asked is recorded with the decision that ends the order, however long it took.
        let is_in_time = recorded <= happened || matches!(event, Event::Asked { .. });
        if is_in_time || stamp.late_reason.is_some() {
            return None;
        }
        let reason = Reason::new(ReasonCode::LateEntryWithoutReason).with("kind", event.kind());
        let reason = reason.with("value", happened).with("recorded", recorded);
        Some(RegisterFinding { event: Ordinal::place(place), reason })
    });
    late.collect()
}
