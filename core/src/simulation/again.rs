//! Work that is asked for again after its end: contracts that are continued, and children who come back.

use super::arrival::Arrival;
use super::arrivals::days_to_seconds;
use super::clock::Clock;
use super::distribution::{Sampler, is_share};
use super::random::{Luck, Purpose, Stream};
use super::real::from_number;
use super::{Demand, Distribution};
use crate::message::Problems;
use crate::value::Number;
use crate::value::json::{Path, read_object};

/// How often work is asked for again when a contract ends with its period.
///
/// The same is asked for again: as much, for as long, as urgently, as many days ahead, by the same office. Whether it is, and
/// when, is drawn for each request by itself. A contract that was broken off is not asked for again, and of a request that was
/// shared the first contract counts.
///
/// Source of the shape: re-referral with a delay, as statistics of child protection count it; the form is our choice.
///
/// ```
/// use minitendr::{Again, from_json};
/// // Three of ten children come back, about half a year later.
/// let again: Again = from_json(r#"{"share": "0.3", "after_days": {"kind": "exponential", "mean": "180"}}"#)?;
/// assert!(!again.continues);
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Again {
    /// The share of contracts after which the work is asked for again, a fraction of 1.
    pub share: Number,
    /// How many days after the last day of the contract the new request is received; at once if missing.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub after_days: Distribution,
    /// Whether the new request continues the contract, so that the path's rules for continuations take it; if not, it is a
    /// request as any other.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub continues: bool,
}
read_object!(Again { required share, defaulted after_days, defaulted continues });

impl Again {
    pub(super) fn check(&self, at: &Path<'_>, problems: &mut Problems) {
        is_share(&at.field("share"), self.share, problems);
        self.after_days.check(&at.field("after_days"), problems);
    }
}

/// The same, made ready.
#[derive(Debug)]
pub(super) struct Returns {
    share: f64,
    after: Sampler,
    continues: bool,
}

impl Returns {
    pub(super) fn of(demand: &Demand) -> Option<Self> {
        let Again { share, after_days, continues } = demand.again.as_ref()?;
        Some(Self { share: from_number(*share), after: after_days.sampler(), continues: *continues })
    }

    /// The request that follows one whose contract of a participant ends at a second; none where nobody asks again before the
    /// end of the simulation.
    pub(super) fn next(
        &self,
        ended: &Arrival,
        (participant, at): (usize, i64),
        luck: Luck,
        clock: &Clock,
    ) -> Option<Arrival> {
        let mut draws = luck.of(Stream::demand(ended.demand), ended.event(), Purpose::Again, 0);
        let (will, wait) = (draws.unit(), days_to_seconds(self.after.draw(&mut draws)));
        let received = at.saturating_add(wait);
        if will >= self.share || received >= clock.end {
            return None;
        }
        let day = |second: i64| i64::try_from(clock.place(second)).unwrap_or(i64::MAX);
        let from = day(received).saturating_add(ended.from.saturating_sub(day(ended.at)));
        // A period that no calendar knows: what is left of it is its first day.
        let to = from.saturating_add(ended.to.saturating_sub(ended.from));
        let to = if clock.day(to).is_some() { to } else { from };
        let (again, before) = (ended.again.saturating_add(1), u32::try_from(participant).ok());
        Some(Arrival { at: received, from, to, again, before, continues: self.continues, ..*ended })
    }
}
