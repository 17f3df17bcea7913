//! Looking through a release for what refers to something, is an amount, or is a date.

use std::collections::{BTreeMap, BTreeSet};

use super::Findings;
use super::known::{Known, field, id, id_text, list, moment, text};
use crate::message::OcdsCode;
use crate::time::Instant;
use crate::value::json::Node;

/// The fields that hold a moment.
const DATES: [&str; 10] = [
    "date",
    "startDate",
    "endDate",
    "maxExtentDate",
    "dateSigned",
    "dateMet",
    "dueDate",
    "dateModified",
    "datePublished",
    "publishedDate",
];

/// What is held against what.
pub(super) struct Look<'l, 'n> {
    pub(super) known: &'l Known<'n>,
    pub(super) processes: &'l BTreeSet<&'n str>,
    pub(super) findings: &'l mut Findings,
}

impl Look<'_, '_> {
    /// Looks at a release.
    pub(super) fn at(&mut self, release: &Node, path: &str) {
        self.inside(release, path);
        for (index, award) in list(release, "awards").iter().enumerate() {
            self.award(award, &format!("{path}/awards/{index}"));
        }
        for (index, contract) in list(release, "contracts").iter().enumerate() {
            self.contract(contract, &format!("{path}/contracts/{index}"));
        }
        if let Some(bids) = field(release, "bids") {
            for (index, bid) in list(bids, "details").iter().enumerate() {
                self.items(bid, &format!("{path}/bids/details/{index}"));
            }
        }
    }

    fn inside(&mut self, node: &Node, path: &str) {
        match node {
            Node::Object(entries) => {
                self.amount(node, path);
                self.period(node, path);
                for (name, value) in entries {
                    let at = format!("{path}/{}", name.replace('~', "~0").replace('/', "~1"));
                    if let ("relatedProcesses", Node::List(related)) = (name.as_str(), value) {
                        self.related(related, &at);
                    } else {
                        self.refers(name, value, &at);
                        self.inside(value, &at);
                    }
                }
            }
            Node::List(nodes) => {
                self.twice(nodes, path);
                for (index, node) in nodes.iter().enumerate() {
                    self.inside(node, &format!("{path}/{index}"));
                }
            }
            _ => {}
        }
    }

    /// What a field of this name refers to.
    fn refers(&mut self, name: &str, value: &Node, at: &str) {
        let known = self.known;
        match name {
            "buyer" | "procuringEntity" | "payer" | "payee" => {
                self.one(OcdsCode::UnknownParty, id(value), &known.parties, at);
            }
            "suppliers" | "tenderers" => {
                if let Node::List(nodes) = value {
                    for (index, node) in nodes.iter().enumerate() {
                        self.one(OcdsCode::UnknownParty, id(node), &known.parties, &format!("{at}/{index}"));
                    }
                }
            }
            "relatedLot" | "relatedLots" => self.each(OcdsCode::UnknownLot, value, &known.lots, at),
            "relatedBid" | "relatedBids" => self.each(OcdsCode::UnknownBid, value, &known.bids, at),
            "amendsReleaseID" | "releaseID" => self.each(OcdsCode::UnknownRelease, value, &known.releases, at),
            _ if DATES.contains(&name) => {
                if let Some(date) = id_text(value).filter(|date| Instant::parse(date).is_err()) {
                    self.findings.push(OcdsCode::InvalidDate, at, &[("value", date)]);
                }
            }
            _ => {}
        }
    }

    /// One reference, or each of a list of them.
    fn each(&mut self, code: OcdsCode, value: &Node, known: &BTreeSet<&str>, at: &str) {
        let Node::List(nodes) = value else { return self.one(code, id_text(value), known, at) };
        for (index, node) in nodes.iter().enumerate() {
            self.one(code, id_text(node), known, &format!("{at}/{index}"));
        }
    }

    fn one(&mut self, code: OcdsCode, id: Option<&str>, known: &BTreeSet<&str>, at: &str) {
        if let Some(id) = id.filter(|id| !known.contains(id)) {
            self.findings.push(code, at, &[("value", id)]);
        }
    }

    /// Lots of a related process are its own, so nothing in here is held against this one.
    fn related(&mut self, related: &[Node], path: &str) {
        self.twice(related, path);
        for (index, node) in related.iter().enumerate() {
            let of_standard = text(node, "scheme") == Some("ocid");
            if let Some(ocid) = text(node, "identifier").filter(|ocid| of_standard && !self.processes.contains(ocid)) {
                let at = format!("{path}/{index}/identifier");
                self.findings.push(OcdsCode::UnknownProcess, at, &[("value", ocid)]);
            }
        }
    }

    fn twice(&mut self, nodes: &[Node], path: &str) {
        let mut seen = BTreeMap::new();
        for (index, node) in nodes.iter().enumerate() {
            if let Some(id) = id(node)
                && seen.insert(id, index).is_some()
            {
                self.findings.push(OcdsCode::DuplicateId, format!("{path}/{index}/id"), &[("value", id)]);
            }
        }
    }

    fn amount(&mut self, node: &Node, path: &str) {
        if let Some(amount) = field(node, "amount").and_then(id_text)
            && text(node, "currency").is_none_or(str::is_empty)
        {
            self.findings.push(OcdsCode::CurrencyMissing, path, &[("value", amount)]);
        }
    }

    fn period(&mut self, node: &Node, path: &str) {
        if let (Some(from), Some(to)) = (moment(node, "startDate"), moment(node, "endDate"))
            && from > to
        {
            let values = [("value", &*from.to_string()), ("expected", &*to.to_string())];
            self.findings.push(OcdsCode::Reversed, path, &values);
        }
    }

    fn award(&mut self, award: &Node, path: &str) {
        self.items(award, path);
        let is_made = text(award, "status").is_none_or(|status| status == "active");
        if let (Some(date), Some(until)) = (moment(award, "date").filter(|_| is_made), &self.known.offers_until) {
            self.follows(&date, until, &format!("{path}/date"));
        }
    }

    fn contract(&mut self, contract: &Node, path: &str) {
        if let Some(award) = field(contract, "awardID").and_then(id_text) {
            match self.known.awards.get(award) {
                None => {
                    self.findings.push(OcdsCode::UnknownAward, format!("{path}/awardID"), &[("value", award)]);
                }
                Some(date) => {
                    if let (Some(signed), Some(date)) = (moment(contract, "dateSigned"), date) {
                        self.follows(&signed, date, &format!("{path}/dateSigned"));
                    }
                }
            }
        }
        let Some(signed) = id(contract).and_then(|id| self.known.signed.get(id)) else { return };
        let Some(implementation) = field(contract, "implementation") else { return };
        for (index, payment) in list(implementation, "transactions").iter().enumerate() {
            if let Some(paid) = moment(payment, "date") {
                self.follows(&paid, signed, &format!("{path}/implementation/transactions/{index}/date"));
            }
        }
    }

    /// The items of a bid or an award are those of the tender, where the tender names some.
    fn items(&mut self, of: &Node, path: &str) {
        let known = self.known;
        if known.items.is_empty() {
            return;
        }
        for (index, item) in list(of, "items").iter().enumerate() {
            self.one(OcdsCode::UnknownItem, id(item), &known.items, &format!("{path}/items/{index}"));
        }
    }

    fn follows(&mut self, moment: &Instant, before: &Instant, path: &str) {
        if moment < before {
            let values = [("value", &*moment.to_string()), ("expected", &*before.to_string())];
            self.findings.push(OcdsCode::TooEarly, path, &values);
        }
    }
}
