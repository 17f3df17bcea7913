//! The partial contracts of a request: concluded, changed, delivered, paid, ended.

use std::collections::BTreeMap;

use super::call_off::{CallOff, award_id};
use super::cast::{Role, Who};
use super::json::{Object, days, value};
use super::process::Process;
use super::story::{Change, Chapter, Told};
use super::words::{Words, quantities};
use super::{ids, items};
use crate::contract::{ChangeGround, ContractLine, ItemQuantity, PartialContract};
use crate::time::Instant;
use crate::value::json::Node;
use crate::value::{Id, Money, Ordinal};

/// Where a contract stands while its events are told.
struct Standing<'e> {
    contract: &'e PartialContract,
    /// The ids of its items.
    items: Vec<String>,
    /// The release that told last of its terms.
    terms_in: String,
    is_signed: bool,
    has_ended: bool,
    amendments: usize,
    deliveries: usize,
    payments: usize,
}

/// The contracts of one process by their numbers.
pub(super) struct Contracts<'c, 'e> {
    call_off: &'c CallOff<'e>,
    process: &'c mut Process,
    standing: BTreeMap<Ordinal, Standing<'e>>,
}

impl<'c, 'e> Contracts<'c, 'e> {
    pub(super) const fn new(call_off: &'c CallOff<'e>, process: &'c mut Process) -> Self {
        Self { call_off, process, standing: BTreeMap::new() }
    }

    /// Tells what an event adds.
    pub(super) fn tell(&mut self, chapter: &Chapter<'e>) {
        let Chapter { happened_at, recorded_at, told, .. } = chapter;
        match told {
            Told::Called => {}
            Told::Closed(outcome) => {
                self.annulled(recorded_at);
                self.call_off.closed(*outcome, self.process, recorded_at);
            }
            Told::Annulled => self.annulled(recorded_at),
            Told::Concluded(contract) => self.concluded(contract, recorded_at),
            Told::Signed { number } => self.signed(*number, happened_at, recorded_at),
            Told::Changed(change) => self.changed(*change, happened_at, recorded_at),
            Told::Delivered { number, lines } => self.delivered(*number, lines, happened_at, recorded_at),
            Told::Paid { number, value, back } => self.paid(*number, (*value, *back), happened_at, recorded_at),
            Told::Ended { number, delivered } => self.ended(*number, *delivered, recorded_at),
        }
    }

    fn words(&self) -> Words<'e> {
        Words::of(self.call_off.input)
    }

    fn items(&self, lines: &[ContractLine]) -> Vec<Node> {
        items::of(self.call_off.lot, lines.iter().map(Into::into), self.words())
    }

    fn concluded(&mut self, contract: &'e PartialContract, recorded_at: &Instant) {
        let number = contract.number;
        let is_awarded = self.call_off.decision.is_some_and(|decision| {
            !decision.outcome.is_open() && decision.contracts.iter().any(|known| known.number == number)
        });
        if !is_awarded {
            // No contract without its award.
            self.call_off.award(contract, self.process.at(&contract.awarded_at));
        }
        let told = Object::new()
            .with("id", contract_id(number))
            .with("awardID", award_id(number))
            .with("title", self.call_off.title(number))
            .with("status", "pending")
            .with("period", days(contract.period))
            .with_some("value", value(contract.price))
            .with_list("items", self.items(&contract.lines))
            .with_list("relatedBids", self.call_off.bids_of(contract));
        let release = self.process.release_at(recorded_at);
        let news = self.process.at(recorded_at);
        news.tag("contract");
        news.cast.plays(self.call_off.input.framework(), Who::participant(&contract.participant), Role::Supplier);
        news.contract(told);
        let items = ids::of_lines(contract.lines.iter().map(|line| &line.item));
        let standing = Standing {
            contract,
            items,
            terms_in: release,
            is_signed: false,
            has_ended: false,
            amendments: 0,
            deliveries: 0,
            payments: 0,
        };
        self.standing.insert(number, standing);
    }

    fn signed(&mut self, number: Ordinal, signed_at: &Instant, recorded_at: &Instant) {
        let Some(standing) = self.standing.get_mut(&number) else { return };
        standing.is_signed = true;
        let news = self.process.at(recorded_at);
        news.tag("contractUpdate");
        news.contract(named(number).with("status", "active").with("dateSigned", signed_at));
    }

    /// Contracts that were not signed are cancelled, and so are their awards.
    fn annulled(&mut self, recorded_at: &Instant) {
        for (number, standing) in self.standing.iter_mut().filter(|(_, known)| !known.is_signed && !known.has_ended) {
            standing.has_ended = true;
            let news = self.process.at(recorded_at);
            news.tag("awardCancellation");
            news.award(Object::new().with("id", award_id(*number)).with("status", "cancelled"));
            news.tag("contractUpdate");
            news.contract(named(*number).with("status", "cancelled"));
        }
    }

    fn changed(&mut self, change: Change<'_>, happened_at: &Instant, recorded_at: &Instant) {
        let Change { number, lines, price, period, ground } = change;
        let rationale = ground.map(|ground| self.ground(ground));
        let mut items = self.items(lines);
        let description =
            self.words().say("Změna množství, ceny nebo doby plnění", "Change of quantities, price or period");
        let release = self.process.release_at(recorded_at);
        let Some(standing) = self.standing.get_mut(&number) else { return };
        let now = ids::of_lines(lines.iter().map(|line| &line.item));
        let gone = standing.items.iter().filter(|id| !now.contains(id));
        items.extend(gone.map(|id| items::none_left(id)));
        standing.items.extend(now.into_iter().filter(|id| !standing.items.contains(id)).collect::<Vec<_>>());
        standing.amendments = standing.amendments.saturating_add(1);
        // What becomes known at one moment amends nothing that was published.
        let amends = Some(&standing.terms_in).filter(|before| **before != release);
        let amendment = Object::new()
            .with("id", format!("amendment-{}", standing.amendments))
            .with("date", happened_at)
            .with("description", description)
            .with_some("rationale", rationale)
            .with_some("amendsReleaseID", amends.map(String::as_str))
            .with("releaseID", release.as_str());
        let told = named(number)
            .with_some("period", period.map(days))
            .with_some("value", value(price))
            .with_list("items", items)
            .with_list("amendments", vec![amendment.into()]);
        standing.terms_in = release;
        let news = self.process.at(recorded_at);
        news.tag("contractAmendment");
        news.contract(told);
    }

    fn ground(&self, ground: ChangeGround) -> &'static str {
        let (czech, english) = match ground {
            ChangeGround::ReservedOption => ("vyhrazená změna", "an option reserved in the framework contract"),
            ChangeGround::SmallChange => ("drobná změna", "a change so small that it needs no new call"),
            ChangeGround::Other => ("jiný zákonný důvod", "another ground of the act"),
        };
        self.words().say(czech, english)
    }

    fn delivered(&mut self, number: Ordinal, lines: &[ItemQuantity], happened_at: &Instant, recorded_at: &Instant) {
        let words = self.words();
        let title = format!("{}: {}", words.say("Dodáno", "Delivered"), quantities(self.call_off.lot, lines));
        let Some(standing) = self.standing.get_mut(&number) else { return };
        standing.deliveries = standing.deliveries.saturating_add(1);
        let milestone = Object::new()
            .with("id", format!("delivery-{}", standing.deliveries))
            .with("title", title)
            .with("type", "delivery")
            .with("status", "met")
            .with("dateMet", happened_at);
        let news = self.process.at(recorded_at);
        news.tag("implementation");
        let told = Object::new().with_list("milestones", vec![milestone.into()]);
        news.contract(named(number).with("implementation", told));
    }

    fn paid(&mut self, number: Ordinal, (paid, back): (Money, bool), happened_at: &Instant, recorded_at: &Instant) {
        let framework = self.call_off.input.framework();
        let Some(standing) = self.standing.get_mut(&number) else { return };
        standing.payments = standing.payments.saturating_add(1);
        let news = self.process.at(recorded_at);
        news.tag("implementation");
        let (authority, supplier) = (Who::Authority, Who::participant(&standing.contract.participant));
        let (pays, gets) = if back { (supplier, authority) } else { (authority, supplier) };
        let from = news.cast.plays(framework, pays, Role::Payer);
        let to = news.cast.plays(framework, gets, Role::Payee);
        let transaction = Object::new()
            .with("id", format!("payment-{}", standing.payments))
            .with("date", happened_at)
            .with_some("value", value(paid))
            .with("payer", from)
            .with("payee", to);
        let told = Object::new().with_list("transactions", vec![transaction.into()]);
        news.contract(named(number).with("implementation", told));
    }

    /// A contract that was signed, or under which something was delivered, is terminated; a draft is cancelled.
    fn ended(&mut self, number: Ordinal, delivered: Money, recorded_at: &Instant) {
        let Some(standing) = self.standing.get_mut(&number) else { return };
        standing.has_ended = true;
        let was_in_force = standing.is_signed || delivered > Money::ZERO;
        let news = self.process.at(recorded_at);
        news.tag("contractTermination");
        news.contract(named(number).with("status", if was_in_force { "terminated" } else { "cancelled" }));
    }
}

/// A contract by its id; it names its award each time, as the standard has it.
fn named(number: Ordinal) -> Object {
    Object::new().with("id", contract_id(number)).with("awardID", award_id(number))
}

fn contract_id(number: Ordinal) -> String {
    format!("contract-{number}")
}

/// The requests that contracts of a register name, each with the lot of the first.
pub(super) fn requests<'e>(chapters: impl Iterator<Item = &'e Chapter<'e>>) -> BTreeMap<&'e Id, &'e Id> {
    let mut found = BTreeMap::new();
    for chapter in chapters {
        if let Told::Concluded(contract) = chapter.told {
            found.entry(chapter.request).or_insert(&contract.lot);
        }
    }
    found
}
