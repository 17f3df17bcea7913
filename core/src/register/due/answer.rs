//! What is due, and by whom.

use crate::contract::Duty;
use crate::law::Citation;
use crate::message::{DueCode, Language, Message, fill};
use crate::register::RegisterDocument;
use crate::time::Instant;
use crate::value::json::{names, read_object};
use crate::value::{Id, Map, Ordinal};

/// The input of the operation `due`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct DueInput {
    /// The registers, one for each framework contract.
    pub registers: Vec<RegisterDocument>,
    /// The moment. What was recorded later does not count.
    pub at: Instant,
}
read_object!(DueInput { required registers, required at });

names! {
    /// How pressing something is.
    pub enum DueState or UnknownName {
        /// Its time is over.
        Overdue = "overdue",
        /// Its time runs.
        Due = "due",
        /// It waits, and no source that we know gives it a time.
        Open = "open",
    }
}

names! {
    /// Who has to do something.
    pub enum DueBy or UnknownName {
        /// The authority that holds the framework contract.
        Authority = "authority",
        /// The office that made the request.
        Office = "office",
        /// A participant.
        Participant = "participant",
    }
}

names! {
    /// What says until when.
    pub enum DueBasis or UnknownName {
        /// The law; citation and confidence stand beside it.
        Law = "law",
        /// The call of the mini-tender.
        Call = "call",
    }
}

/// Something that waits for somebody.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DueEntry {
    /// What waits.
    pub code: DueCode,
    /// The framework contract.
    pub framework: Id,
    /// The request.
    pub request: Id,
    /// Which of its contracts, from 1; missing where it is about the request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<Ordinal>,
    /// Who has to do it.
    pub by: DueBy,
    /// Which participant, where one has to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participant: Option<Id>,
    /// How pressing it is.
    pub state: DueState,
    /// Since when it waits.
    pub since: Instant,
    /// Until when; a last day ends with its last second in Prague. Missing where no source that we know says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_at: Option<Instant>,
    /// What says until when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_by: Option<DueBasis>,
    /// Where the rule stands, and how sure we are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citation: Option<Citation>,
    /// The duty, where it is one of the law.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duty: Option<Duty>,
    /// The numbers and names that the sentence speaks of.
    pub values: Map<String>,
    /// The sentence in both languages.
    pub message: Message,
}
read_object!(DueEntry {
    required code,
    required framework,
    required request,
    optional number,
    required by,
    optional participant,
    required state,
    required since,
    optional due_at,
    optional due_by,
    optional citation,
    optional duty,
    required values,
    required message,
});

/// How much waits for somebody.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DueCount {
    /// For whom.
    pub by: DueBy,
    /// For which participant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participant: Option<Id>,
    /// Entries whose time is over.
    pub overdue: u32,
    /// Entries whose time runs.
    pub due: u32,
    /// Entries without a time.
    pub open: u32,
}
read_object!(DueCount { required by, optional participant, required overdue, required due, required open });

/// Everything that is due.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DueList {
    /// What waits: first what has a time, the earliest first; then the rest, the longest waiting first.
    pub entries: Vec<DueEntry>,
    /// Duties of the law of which no register says whether they were done, in the same order. They may have been, and so are
    /// not counted.
    pub unrecorded: Vec<DueEntry>,
    /// The entries by whom they wait for: the authority, offices, participants by their ids.
    pub counts: Vec<DueCount>,
}
read_object!(DueList { required entries, required unrecorded, required counts });

/// An entry before it is known how pressing it is.
pub(super) struct Waiting {
    pub(super) code: DueCode,
    pub(super) request: Id,
    pub(super) number: Option<Ordinal>,
    pub(super) by: DueBy,
    pub(super) participant: Option<Id>,
    pub(super) since: Instant,
    pub(super) due: Option<(Instant, DueBasis)>,
    pub(super) citation: Option<Citation>,
    pub(super) duty: Option<Duty>,
    pub(super) values: Vec<(&'static str, String)>,
}

impl Waiting {
    /// Something about a request that waits for the authority, without a time.
    pub(super) fn new(code: DueCode, request: Id, since: Instant) -> Self {
        let (number, by, participant) = (None, DueBy::Authority, None);
        let (due, citation, duty, values) = (None, None, None, Vec::new());
        Self { code, request, number, by, participant, since, due, citation, duty, values }
    }

    #[expect(clippy::needless_pass_by_value, reason = "values are handed over as they are")]
    pub(super) fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.values.push((name, value.to_string()));
        self
    }

    pub(super) fn entry(self, framework: &Id, at: &Instant) -> DueEntry {
        let state = match &self.due {
            Some((until, _)) if until < at => DueState::Overdue,
            Some(_) => DueState::Due,
            None => DueState::Open,
        };
        let (due_at, due_by) = self.due.unzip();
        let text = |language| fill(self.code.meaning(language), &self.values, Some(language));
        DueEntry {
            code: self.code,
            framework: framework.clone(),
            request: self.request,
            number: self.number,
            by: self.by,
            participant: self.participant,
            state,
            since: self.since,
            due_at,
            due_by,
            citation: self.citation,
            duty: self.duty,
            message: Message { cs: text(Language::Czech), en: text(Language::English) },
            values: self.values.into_iter().map(|(name, value)| (Id::ours(name), value)).collect(),
        }
    }
}
