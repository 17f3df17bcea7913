//! A request that came, and what requests are alike.

use super::random::Event;
use crate::award::QuickLine;
use crate::catalogue::Urgency;
use crate::request::Need;
use crate::value::Place;

/// Requests that are alike: all of a demand that is drawn, or those that repeat a recorded one.
#[derive(Debug)]
pub(super) struct Kind {
    pub(super) place: Place,
    /// Where the service is needed, else where the office is.
    pub(super) municipality: String,
    pub(super) need: Need,
    /// Whether the office says what it would pay at most.
    pub(super) has_maximum: bool,
    /// The lines, where all of the kind ask for as much.
    pub(super) lines: Vec<QuickLine>,
}

/// A request that came.
#[derive(Clone, Copy, Debug)]
pub(super) struct Arrival {
    /// The place of its demand, and which of its requests it is, from 1.
    pub(super) demand: usize,
    pub(super) number: u32,
    pub(super) at: i64,
    pub(super) lot: usize,
    pub(super) kind: usize,
    /// The first day and the last of its period, counted from the first day of the term.
    pub(super) from: i64,
    pub(super) to: i64,
    pub(super) children: u32,
    pub(super) urgency: Urgency,
    /// Its line, where the kind has none; and how many steps that is.
    pub(super) line: QuickLine,
    pub(super) steps: i64,
    /// How often the same was asked for before, and who delivered it last.
    pub(super) again: u32,
    pub(super) before: Option<u32>,
    /// Whether it continues the contract before.
    pub(super) continues: bool,
}

impl Arrival {
    /// Which request it is, for whoever draws numbers.
    pub(super) const fn event(&self) -> Event {
        Event::of(self.number, self.again)
    }

    /// The place of the participant that delivered before.
    pub(super) fn before(&self) -> Option<usize> {
        self.before.and_then(|place| usize::try_from(place).ok())
    }

    /// What is asked for.
    pub(super) fn lines<'l>(&'l self, kinds: &'l [Kind]) -> &'l [QuickLine] {
        let of_kind = kinds.get(self.kind).map(|kind| kind.lines.as_slice()).filter(|lines| !lines.is_empty());
        of_kind.unwrap_or(std::slice::from_ref(&self.line))
    }
}
