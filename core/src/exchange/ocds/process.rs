//! A contracting process as it becomes known: moment by moment, a release for each.

use std::collections::BTreeMap;

use super::cast::{Cast, Role, Who};
use super::ids;
use super::input::OcdsInput;
use super::json::{Object, texts};
use super::merge;
use crate::time::Instant;
use crate::value::Id;
use crate::value::json::Node;

/// A process, and what became known of it at which moment.
pub(super) struct Process {
    pub(super) ocid: String,
    /// The process that it follows from, with the lot of it.
    pub(super) follows: Option<(String, Id)>,
    /// By the moment: what becomes known at one moment is one release, whatever zone its clock is written in.
    moments: BTreeMap<Instant, News>,
}

/// What becomes known at a moment.
#[derive(Default)]
pub(super) struct News {
    tags: Vec<&'static str>,
    pub(super) cast: Cast,
    tender: Vec<(String, Node)>,
    bids: Vec<Node>,
    awards: Vec<Node>,
    contracts: Vec<Node>,
}

impl News {
    pub(super) fn tag(&mut self, tag: &'static str) {
        if !self.tags.contains(&tag) {
            self.tags.push(tag);
        }
    }

    /// More of the tender.
    pub(super) fn tender(&mut self, tender: Object) {
        if let Node::Object(fields) = tender.into() {
            merge::merge(&mut self.tender, fields);
        }
    }

    pub(super) fn bid(&mut self, bid: Object) {
        merge::add(&mut self.bids, bid.into());
    }

    pub(super) fn award(&mut self, award: Object) {
        merge::add(&mut self.awards, award.into());
    }

    /// A contract, or more of one of which something became known at the same moment.
    pub(super) fn contract(&mut self, contract: Object) {
        merge::add(&mut self.contracts, contract.into());
    }
}

impl Process {
    pub(super) const fn new(ocid: String, follows: Option<(String, Id)>) -> Self {
        Self { ocid, follows, moments: BTreeMap::new() }
    }

    /// What becomes known at a moment.
    pub(super) fn at(&mut self, moment: &Instant) -> &mut News {
        self.moments.entry(moment.clone()).or_default()
    }

    /// The id of the release of a moment.
    pub(super) fn release_at(&self, moment: &Instant) -> String {
        ids::of_release(&self.ocid, moment)
    }

    /// The releases in the order of their dates. Each names its buyer and the process that it follows from, so that it can be
    /// read alone.
    pub(super) fn releases(self, input: &OcdsInput) -> Vec<Node> {
        let framework = input.framework();
        let mut before = Cast::default();
        let mut releases = Vec::with_capacity(self.moments.len());
        for (moment, mut news) in self.moments {
            let buyer = news.cast.plays(framework, Who::Authority, Role::Buyer);
            let parties = news.cast.parties(framework, &mut before);
            let bids = (!news.bids.is_empty()).then(|| Object::new().with_list("details", news.bids));
            let tender = (!news.tender.is_empty()).then_some(Node::Object(news.tender));
            let follows = self.follows.as_ref().map(|(ocid, lot)| {
                let related = Object::new()
                    .with("id", "framework")
                    .with_list("relationship", texts(["framework"]))
                    .with("scheme", "ocid")
                    .with("identifier", ocid.as_str())
                    .with_list("relatedLots", texts([lot.as_str()]));
                vec![related.into()]
            });
            let release = Object::new()
                .with("ocid", self.ocid.as_str())
                .with("id", ids::of_release(&self.ocid, &moment))
                .with("date", &moment)
                .with_list("tag", texts(news.tags))
                .with("initiationType", "tender")
                .with("language", input.language.as_str())
                .with_list("parties", parties)
                .with("buyer", buyer)
                .with_some("tender", tender)
                .with_some("bids", bids)
                .with_list("awards", news.awards)
                .with_list("contracts", news.contracts)
                .with_list("relatedProcesses", follows.unwrap_or_default());
            releases.push(release.into());
        }
        releases
    }
}
