//! A request under the framework contract as a contracting process of its own.
//!
//! **What is told when?** That there is a call when it went out, without any price; bids and awards with the decision; contracts,
//! their changes, payments and ends when they were recorded. While a request is open nothing is told of its offers, and of what
//! was cancelled never.
//!
//! **When did the call go out?** When it says so itself; where there is no call, when money was reserved for it in the register,
//! else when the request came.
//!
//! **Which way did an order go?** By the last rule of the path that the decision names: directly, or in a mini-tender. Without a
//! decision it is a mini-tender where there is a call or a time limit for offers.

use super::cast::{Role, Who};
use super::input::OcdsInput;
use super::json::{Object, count, days, texts, value};
use super::process::{News, Process};
use super::words::Words;
use super::{bids, ids, items};
use crate::award::{Decision, MiniTender, Outcome};
use crate::contract::PartialContract;
use crate::evaluation::{Combine, Of};
use crate::framework::{Lot, Way};
use crate::time::Instant;
use crate::value::json::Node;
use crate::value::{Id, Ordinal};

/// What there is of a request.
pub(super) struct CallOff<'i> {
    pub(super) input: &'i OcdsInput,
    pub(super) request: &'i Id,
    pub(super) lot: &'i Lot,
    pub(super) tender: Option<&'i MiniTender>,
    pub(super) decision: Option<&'i Decision>,
    /// When a call went out, as the register has it.
    pub(super) called_at: Option<&'i Instant>,
}

impl<'i> CallOff<'i> {
    /// The process with what is known up to the decision.
    pub(super) fn process(&self) -> Process {
        let follows = (ids::of_framework(self.input), self.lot.id.clone());
        let mut process = Process::new(ids::of_request(self.input, self.request), Some(follows));
        let called =
            self.tender.filter(|_| self.is_competitive()).is_some_and(|tender| self.call(tender, &mut process));
        if let (Some(tender), Some(decision)) = (self.tender, self.decision.filter(|made| !made.outcome.is_open())) {
            self.decided(tender, decision, called, process.at(&decision.at));
        }
        process
    }

    fn words(&self) -> Words<'i> {
        Words::of(self.input)
    }

    fn is_competitive(&self) -> bool {
        let has_limit = self.tender.is_some_and(|tender| tender.call.is_some() || tender.deadline.is_some());
        let Some(decision) = self.decision else { return has_limit };
        let rule = decision.rules.last().and_then(|id| self.lot.path.as_ref()?.rule(id));
        rule.map_or(has_limit || self.lot.path.is_none(), |rule| matches!(rule.way, Way::MiniTender { .. }))
    }

    /// Tells of the call, where it is known until when offers can come.
    fn call(&self, tender: &MiniTender, process: &mut Process) -> bool {
        let call = tender.call.as_ref();
        let Some(deadline) = call.map(|call| &call.deadline).or(tender.deadline.as_ref()) else { return false };
        // The call as it is now; what it was before a change is no longer there.
        let issued = call.map(|call| &call.issued_at).or(self.called_at).unwrap_or(&tender.request.received_at);
        let known = call.and_then(|call| call.changed_at.as_ref()).unwrap_or(issued);
        let id = process.release_at(known);
        let news = process.at(known);
        news.tag("tender");
        let begins = Some(issued).filter(|issued| *issued <= deadline);
        let period = Object::new().with_some("startDate", begins).with("endDate", deadline);
        let changes = call.and_then(|call| Some((call.version, call.changed_at.as_ref()?))).map(|(version, at)| {
            let text = self.words().say("Změna výzvy, verze", "Change of the call, version");
            let amendment = Object::new().with("id", format!("version-{version}")).with("date", at);
            vec![amendment.with("description", format!("{text} {version}")).with("releaseID", id).into()]
        });
        let tender = self.tender(tender, news).with("status", "active").with("tenderPeriod", period);
        news.tender(tender.with_list("amendments", changes.unwrap_or_default()));
        true
    }

    /// The tender without its status.
    fn tender(&self, tender: &MiniTender, news: &mut News) -> Object {
        let (request, lot, words) = (&tender.request, self.lot, self.words());
        let title = words.call_off(lot, request.lines.iter().map(|line| &line.item), &request.place);
        let by_price = matches!(lot.scheme.combine, Combine::LowestPrice {})
            || lot.scheme.criteria.iter().all(|criterion| criterion.of == Of::Price);
        let competitive = self.is_competitive();
        let criteria = if by_price { "priceOnly" } else { "ratedCriteria" };
        let (method, details) = if competitive {
            ("selective", words.say("minitendr mezi účastníky rámcové smlouvy", "mini-tender among the participants"))
        } else {
            ("direct", words.say("přímé zadání bez obnovení soutěže", "direct award without reopening of competition"))
        };
        let of_lot = Object::new().with("id", lot.id.as_str()).with("title", words.lot(lot));
        Object::new()
            .with("id", request.id.as_str())
            .with("title", title.as_str())
            .with("description", words.noticed(format!("{}: {title}", lot.area.name(words.language()))))
            .with("procuringEntity", news.cast.plays(self.input.framework(), Who::Authority, Role::ProcuringEntity))
            .with_list("items", items::of(lot, request.lines.iter().map(Into::into), words))
            .with("procurementMethod", method)
            .with("procurementMethodDetails", details)
            .with("mainProcurementCategory", "services")
            .with_some("awardCriteria", competitive.then_some(criteria))
            .with("contractPeriod", days(request.period))
            .with_list("lots", vec![of_lot.into()])
            .with("techniques", Object::new().with("hasFrameworkAgreement", true))
            .with("competitive", competitive)
    }

    /// Tells how the request ended. Where no call was told of, this is the first that is heard of it.
    fn decided(&self, tender: &MiniTender, decision: &Decision, called: bool, news: &mut News) {
        let mut told = if called { Object::new().with("id", self.request.as_str()) } else { self.tender(tender, news) };
        told = told.with("status", status(decision.outcome));
        if is_cancelled(decision.outcome) {
            if !called {
                news.tag("tender");
            }
            news.tag("tenderCancellation");
            news.tender(told);
            return;
        }
        news.tag("award");
        if self.is_competitive() {
            let tenderers = bids::told(self, tender, decision, news);
            // Of offers that nobody looked at nothing is told.
            let number = Some(tenderers.len()).filter(|_| decision.evaluation.is_some() || tender.offers.is_empty());
            told = told.with_some("numberOfTenderers", number.map(count)).with_list("tenderers", tenderers);
        }
        news.tender(told);
        for contract in &decision.contracts {
            self.award(contract, news);
        }
        if decision.contracts.is_empty() {
            let lines = items::of(self.lot, tender.request.lines.iter().map(Into::into), self.words());
            news.award(self.unsuccessful(&decision.at).with_list("items", lines));
        } else if !decision.unmet.is_empty() {
            let unmet = items::of(self.lot, decision.unmet.iter().map(Into::into), self.words());
            news.award(self.unsuccessful(&decision.at).with_list("items", unmet));
        }
    }

    /// What nobody gets.
    fn unsuccessful(&self, at: &Instant) -> Object {
        Object::new()
            .with("id", "award-unsuccessful")
            .with("status", "unsuccessful")
            .with("date", at)
            .with_list("relatedLots", texts([self.lot.id.as_str()]))
    }

    /// The award that a partial contract goes back to.
    pub(super) fn award(&self, contract: &PartialContract, news: &mut News) {
        let framework = self.input.framework();
        let supplier = news.cast.plays(framework, Who::participant(&contract.participant), Role::Supplier);
        news.tag("award");
        news.award(
            Object::new()
                .with("id", award_id(contract.number))
                .with("title", self.title(contract.number))
                .with("status", "active")
                .with("date", &contract.awarded_at)
                .with_some("value", value(contract.price))
                .with_list("suppliers", vec![supplier])
                .with_list("items", items::of(self.lot, contract.lines.iter().map(Into::into), self.words()))
                .with("contractPeriod", days(contract.period))
                .with_list("relatedLots", texts([self.lot.id.as_str()]))
                .with_list("relatedBids", self.bids_of(contract)),
        );
    }

    /// The bid that won, where bids are told of.
    pub(super) fn bids_of(&self, contract: &PartialContract) -> Vec<Node> {
        let is_told = self.decision.is_some_and(|decision| decision.evaluation.is_some());
        texts(contract.offer.as_ref().filter(|_| is_told && self.is_competitive()).map(Id::as_str))
    }

    pub(super) fn title(&self, number: Ordinal) -> String {
        format!("{} {}/{number}", self.words().say("Dílčí smlouva", "Partial contract"), self.request)
    }

    /// Tells how the request ended where only the register says so.
    pub(super) fn closed(&self, outcome: Outcome, process: &mut Process, at: &Instant) {
        let Some(tender) = self.tender.filter(|_| self.decision.is_none_or(|decision| decision.outcome.is_open()))
        else {
            return;
        };
        let called = self.is_competitive() && (tender.call.is_some() || tender.deadline.is_some());
        let news = process.at(at);
        let told = if called { Object::new().with("id", self.request.as_str()) } else { self.tender(tender, news) };
        news.tag(if called { "tenderUpdate" } else { "tender" });
        if is_cancelled(outcome) {
            news.tag("tenderCancellation");
        }
        news.tender(told.with("status", status(outcome)));
    }
}

/// The id of an award; the contract of it has the same number.
pub(super) fn award_id(number: Ordinal) -> String {
    format!("award-{number}")
}

const fn is_cancelled(outcome: Outcome) -> bool {
    matches!(outcome, Outcome::Withdrawn | Outcome::CancelledByAuthority)
}

/// The status of the tender after its end.
const fn status(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Awarded | Outcome::PartlyAwarded => "complete",
        Outcome::Withdrawn | Outcome::CancelledByAuthority => "cancelled",
        _ => "unsuccessful",
    }
}
