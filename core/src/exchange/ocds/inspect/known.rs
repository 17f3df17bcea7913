//! What there is in a process, to be referred to.

use std::collections::{BTreeMap, BTreeSet};

use crate::time::Instant;
use crate::value::json::Node;

/// What all releases of a process name.
#[derive(Default)]
pub(super) struct Known<'n> {
    pub(super) parties: BTreeSet<&'n str>,
    pub(super) lots: BTreeSet<&'n str>,
    pub(super) items: BTreeSet<&'n str>,
    pub(super) bids: BTreeSet<&'n str>,
    pub(super) releases: BTreeSet<&'n str>,
    /// The awards, with the last date that was given.
    pub(super) awards: BTreeMap<&'n str, Option<Instant>>,
    /// When each contract was signed, as far as that is known.
    pub(super) signed: BTreeMap<&'n str, Instant>,
    /// Until when offers can come, as it was said last.
    pub(super) offers_until: Option<Instant>,
    pub(super) is_call_off: bool,
    pub(super) is_related: bool,
}

impl<'n> Known<'n> {
    pub(super) fn of(releases: impl Iterator<Item = &'n Node>) -> Self {
        let mut known = Self::default();
        for release in releases {
            known.add(release);
        }
        known
    }

    fn add(&mut self, release: &'n Node) {
        self.releases.extend(text(release, "id"));
        self.parties.extend(list(release, "parties").iter().filter_map(id));
        if let Some(bids) = field(release, "bids") {
            self.bids.extend(list(bids, "details").iter().filter_map(id));
        }
        if let Some(tender) = field(release, "tender") {
            self.lots.extend(list(tender, "lots").iter().filter_map(id));
            self.items.extend(list(tender, "items").iter().filter_map(id));
            let until = field(tender, "tenderPeriod").and_then(|period| moment(period, "endDate"));
            self.offers_until = until.or(self.offers_until.take());
            self.is_call_off |= is_call_off(tender);
        }
        for award in list(release, "awards") {
            if let Some(id) = id(award) {
                let date = self.awards.entry(id).or_default();
                *date = moment(award, "date").or(date.take());
            }
        }
        for contract in list(release, "contracts") {
            if let (Some(id), Some(signed)) = (id(contract), moment(contract, "dateSigned")) {
                self.signed.insert(id, signed);
            }
        }
        let relations = list(release, "relatedProcesses").iter();
        self.is_related |= relations
            .flat_map(|related| list(related, "relationship"))
            .any(|kind| matches!(kind, Node::Text(kind) if kind == "framework"));
    }
}

/// A second stage says whether it is competitive, or that there is a framework agreement, and does not describe one.
fn is_call_off(tender: &Node) -> bool {
    let techniques = field(tender, "techniques");
    let under_one = techniques.is_some_and(|techniques| {
        field(techniques, "hasFrameworkAgreement") == Some(&Node::Bool(true))
            && field(techniques, "frameworkAgreement").is_none()
    });
    under_one || matches!(field(tender, "competitive"), Some(Node::Bool(_)))
}

pub(super) fn field<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    let Node::Object(entries) = node else { return None };
    entries.iter().find(|(known, _)| known == name).map(|(_, value)| value).filter(|value| **value != Node::Null)
}

pub(super) fn text<'n>(node: &'n Node, name: &str) -> Option<&'n str> {
    match field(node, name) {
        Some(Node::Text(text)) => Some(text),
        _ => None,
    }
}

pub(super) fn list<'n>(node: &'n Node, name: &str) -> &'n [Node] {
    match field(node, name) {
        Some(Node::List(list)) => list,
        _ => &[],
    }
}

/// An id, which may be a text or a number.
pub(super) fn id(node: &Node) -> Option<&str> {
    field(node, "id").and_then(id_text)
}

pub(super) fn id_text(node: &Node) -> Option<&str> {
    match node {
        Node::Text(text) | Node::Number(text) => Some(text),
        _ => None,
    }
}

pub(super) fn moment(node: &Node, name: &str) -> Option<Instant> {
    Instant::parse(text(node, name)?).ok()
}
