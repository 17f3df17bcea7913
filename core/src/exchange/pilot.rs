//! The data of the pilot as one document.

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

#[derive(Deserialize)]
struct Frameworks<'d> {
    notice: &'d str,
    #[serde(borrow)]
    frameworks: &'d RawValue,
}

#[derive(Deserialize)]
struct Tenders<'d> {
    #[serde(borrow)]
    tenders: &'d RawValue,
}

#[derive(Deserialize)]
struct Events<'d> {
    #[serde(borrow)]
    events: &'d RawValue,
}

#[derive(Serialize)]
struct Pilot<'d> {
    notice: &'d str,
    frameworks: &'d RawValue,
    tenders: &'d RawValue,
    events: &'d RawValue,
    published: &'d RawValue,
}

/// The data of the pilot as JSON text: `{notice, frameworks, tenders, events, published}`.
///
/// The framework contracts, providers, prices, requests and offers, and what became of the contracts, are invented, as `notice` says; only `published` is what
/// was published: the numbers of partial contracts and the volumes. `frameworks` are
/// [`FrameworkContract`](crate::FrameworkContract)s, `tenders` [`MiniTender`](crate::MiniTender)s in the order in which they
/// are decided, `events` what happened beside the decisions, by framework contract: [`Event`](crate::Event)s for
/// [`award_many`](super::award_many).
///
/// ```
/// let text = minitendr::exchange::pilot();
/// assert!(text.starts_with(r#"{"notice":"Invented data"#));
/// ```
#[must_use]
pub fn pilot() -> String {
    // The files are held by a test; one that cannot be read would give an empty text.
    assemble().unwrap_or_default()
}

fn assemble() -> serde_json::Result<String> {
    let Frameworks { notice, frameworks } = serde_json::from_str(include_str!("../../data/pilot/frameworks.json"))?;
    let Tenders { tenders } = serde_json::from_str(include_str!("../../data/pilot/tenders.json"))?;
    let Events { events } = serde_json::from_str(include_str!("../../data/pilot/events.json"))?;
    let published = serde_json::from_str(include_str!("../../data/pilot/published.json"))?;
    serde_json::to_string(&Pilot { notice, frameworks, tenders, events, published })
}
