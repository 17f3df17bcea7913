//! What a document is about: the input, the decision made from it, and how its parts are called.

use super::ReportInput;
use super::scheme::tie_named;
use crate::award::{Decision, DecisionReason, MiniTender, Ruling, award};
use crate::catalogue::municipality_name;
use crate::contract::PartialContract;
use crate::evaluation::{Criterion, Of, Vat};
use crate::framework::{FrameworkContract, Lot, Way};
use crate::message::{ErrorCode, InputError, Label, Language, Noun, Problem, Reason, Sentence, grouped};
use crate::offer::Offer;
use crate::report::figures::{count, day, moment, period, price, quantity, short};
use crate::report::names::Names;
use crate::report::paper::Paper;
use crate::report::table::Table;
use crate::report::tables::{cited, region};
use crate::time::Instant;
use crate::value::{Exact, Id};

/// The case of a report and its notices.
pub(super) struct Case<'c> {
    pub(super) input: &'c ReportInput,
    pub(super) framework: &'c FrameworkContract,
    pub(super) lot: &'c Lot,
    pub(super) tender: &'c MiniTender,
    pub(super) decision: &'c Decision,
    pub(super) names: Names<'c>,
}

impl Case<'_> {
    /// Decides, and hands the case on. Errors: those of the award, below `/award`.
    pub(super) fn of<T>(input: &ReportInput, make: impl FnOnce(&Case<'_>) -> T) -> Result<T, InputError> {
        let (framework, state, tender) = input.award.clone().into_parts();
        let decision = award(&framework, &state, &tender).map_err(|error| error.below("/award"))?;
        let lot = framework.lot(&decision.lot).ok_or_else(|| {
            // A decision is always on a lot of its framework contract.
            InputError::one(Problem::new(ErrorCode::UnknownLot, "/award/request/lot").with("value", &decision.lot))
        })?;
        let known: [&FrameworkContract; 1] = [&framework];
        Ok(make(&Case {
            input,
            framework: &framework,
            lot,
            tender: &tender,
            decision: &decision,
            names: Names(&known),
        }))
    }

    pub(super) const fn language(&self) -> Language {
        self.input.language
    }

    /// Whether it went directly, and no offers were asked for.
    pub(super) fn is_direct(&self) -> bool {
        !self.decision.asked.is_empty() && self.tender.offers.is_empty()
    }

    /// A document with its title, and the warning where data are invented.
    pub(super) fn paper(&self, title: Sentence) -> Paper {
        let (language, request) = (self.language(), &self.tender.request);
        let of = [("request", request.id.to_string()), ("version", request.version.to_string())];
        let mut paper = Paper::new(language, title.text(language), Sentence::OfRequest.with(language, &of));
        if self.input.invented {
            paper.warning(Sentence::Invented.text(language));
        }
        paper
    }

    /// Who asks, under which contract, for what, where and when.
    pub(super) fn subject(&self, paper: &mut Paper) {
        let language = self.language();
        paper.facts(self.facts());
        let mut table = Table::new()
            .caption(Label::AskedLines.text(language).to_owned())
            .words(&[Label::Item], language)
            .figures(&[Label::Quantity], language);
        for line in &self.tender.request.lines {
            table.row(vec![self.item(&line.item), quantity(line.quantity, line.unit, language)]);
        }
        paper.table(table);
    }

    /// Who asks, under which contract, where and when; nothing beside what is not known.
    pub(super) fn facts(&self) -> Vec<(Label, Option<String>)> {
        let (language, request) = (self.language(), &self.tender.request);
        let (framework, call) = (self.framework, self.tender.call.as_ref());
        let authority = self.input.authority_name.as_ref().unwrap_or(&framework.authority);
        let title = framework.title.as_ref().map(|title| format!("{title} ({})", framework.id));
        let lot = format!("{}, {} ({})", self.lot.area.name(language), region(&self.lot.region), self.lot.id);
        let municipality = request.place.municipality.as_ref();
        let municipality = municipality.map(|code| municipality_name(code).unwrap_or(code.as_str()));
        let place = match municipality {
            Some(municipality) => format!("{municipality}, {}", region(&request.place.region)),
            None => region(&request.place.region),
        };
        let deadline = call.map(|call| &call.deadline).or(self.tender.deadline.as_ref());
        vec![
            (Label::Authority, Some(authority.to_string())),
            (Label::Framework, Some(title.unwrap_or_else(|| framework.id.to_string()))),
            (Label::Lot, Some(lot)),
            (Label::Where, Some(place)),
            (Label::Period, Some(period(request.period, language))),
            (Label::ReceivedAt, Some(moment(&request.received_at, language))),
            (Label::CallIssued, call.map(|call| moment(&call.issued_at, language))),
            (Label::CallChanged, call.and_then(|call| call.changed_at.as_ref()).map(|at| moment(at, language))),
            (Label::CallTo, call.map(|call| count(Noun::Participant, call.recipients.len(), language))),
            (Label::Deadline, deadline.map(|deadline| moment(deadline, language))),
            (Label::DecidedAt, Some(moment(&self.decision.at, language))),
            (Label::FileNumber, self.input.reference.as_ref().map(ToString::to_string)),
            (Label::DrawnUpOn, self.input.drawn_up_on.map(|on| day(on, language))),
        ]
    }

    /// An item, by name.
    pub(super) fn item(&self, id: &Id) -> String {
        self.names.item(&self.framework.id, &self.lot.id, id)
    }

    /// A criterion, by name.
    pub(super) fn criterion(&self, id: &Id) -> String {
        self.names.criterion(&self.framework.id, &self.lot.id, id)
    }

    /// A participant, by name and id.
    pub(super) fn participant(&self, id: &Id) -> String {
        self.names.participant(&self.framework.id, id)
    }

    /// Who made an offer, by name and id.
    pub(super) fn offered_by(&self, offer: &Id) -> String {
        let offer = self.offer(offer).and_then(|offer| offer.participant.as_ref());
        offer.map(|participant| self.participant(participant)).unwrap_or_default()
    }

    pub(super) fn offer(&self, id: &Id) -> Option<&Offer> {
        self.tender.offers.iter().find(|offer| offer.id == *id)
    }

    /// The offer that replaces this one.
    pub(super) fn replaced_by(&self, id: &Id) -> Option<&Offer> {
        self.tender.offers.iter().find(|offer| offer.replaces.as_ref() == Some(id))
    }

    /// The price of an offer as it was handed in.
    pub(super) fn price(&self, offer: &Id) -> Option<String> {
        let summary = self.decision.offers.iter().find(|summary| summary.offer == *offer)?;
        Some(price(summary.price.as_ref()?.exact(), self.language()))
    }

    /// With or without value added tax, in the base of the scheme.
    pub(super) fn vat(&self) -> &'static str {
        match self.lot.scheme.vat {
            Vat::Excluded => Label::WithoutVat.text(self.input.language),
            Vat::Included => Label::WithVat.text(self.input.language),
        }
    }

    /// What an offer says for a criterion, or what people supplied.
    pub(super) fn figure(&self, offer: &Id, criterion: &Criterion) -> Option<String> {
        let language = self.language();
        if criterion.of == Of::Price {
            return self.whole_price(offer).map(|whole| price(&whole, language)).or_else(|| self.price(offer));
        }
        let given = self.offer(offer)?.values.get(&criterion.id).cloned();
        let value = given.or_else(|| {
            self.tender.rulings.iter().find_map(|ruling| match ruling {
                Ruling::Points { offer: of, criterion: by, points, .. } if of == offer && *by == criterion.id => {
                    Some((*points).into())
                }
                Ruling::Clarification { offer: of, values, .. } if of == offer => values.get(&criterion.id).cloned(),
                _ => None,
            })
        })?;
        Some(super::scheme::value(criterion, &value, language))
    }

    /// The price of an offer of a part as it is evaluated: for the whole.
    pub(super) fn whole_price(&self, offer: &Id) -> Option<Exact> {
        let line = self.tender.request.lines.first().filter(|_| self.is_shareable())?;
        let offered = self.offer(offer)?.lines.iter().find(|offered| offered.item == line.item)?;
        let unit_price = offered.unit_price.filter(|_| offered.quantity != line.quantity)?;
        Some(line.quantity.exact() * unit_price.exact())
    }

    /// Whether the way lets several offers share the request.
    pub(super) fn is_shareable(&self) -> bool {
        let rule = self.decision.rules.last().and_then(|id| self.lot.path.as_ref()?.rules.iter().find(|r| r.id == *id));
        let splits = rule.is_some_and(|rule| matches!(&rule.way, Way::MiniTender { split: Some(_), .. }));
        splits && self.tender.request.lines.len() == 1 && self.tender.request.cases.len() == 1
    }

    /// The price of a contract, which is without value added tax, and with it where it is known.
    pub(super) fn contract_price(&self, contract: &PartialContract) -> String {
        let (language, basis) = (self.language(), |label: Label| label.text(self.input.language).to_owned());
        let on_basis = |amount: Exact, vat| {
            Sentence::PriceBasis.with(language, &[("price", price(&amount, language)), ("vat", vat)])
        };
        let without = on_basis(contract.price.exact(), basis(Label::WithoutVat));
        match contract.price_with_vat {
            Some(with) => format!("{without} ({})", on_basis(with.exact(), basis(Label::WithVat))),
            None => without,
        }
    }

    /// A reason for people: with names in place of ids, and where its rule stands.
    pub(super) fn said(&self, reason: &DecisionReason) -> String {
        cited(self.message(&reason.reason), reason, self.language())
    }

    /// As [`said`](Self::said), with whom it is about where the sentence does not say that.
    pub(super) fn said_of(&self, reason: &DecisionReason) -> String {
        let is_said = |name: &str, id: &Id| reason.reason.value(name) == Some(id.as_str());
        let offer = reason.offer.as_ref().filter(|offer| !is_said("offer", offer)).map(ToString::to_string);
        let participant =
            reason.participant.as_ref().filter(|id| reason.offer.is_none() && !is_said("participant", id));
        match offer.or_else(|| participant.map(|participant| self.participant(participant))) {
            Some(of) => format!("{of}: {}", self.said(reason)),
            None => self.said(reason),
        }
    }

    /// The sentence of a reason, with names in place of ids and moments as the clocks of Prague show them.
    pub(super) fn message(&self, reason: &Reason) -> String {
        let language = self.language();
        let write = |value: &str| Instant::parse(value).ok().map(|at| moment(&at, language));
        let text = reason.message_with(language, &write);
        self.named(&if language == Language::English { apart(&text) } else { text })
    }

    /// A sentence with a capital and with names in place of ids in backticks; amounts stay on one line with their currency.
    pub(super) fn named(&self, text: &str) -> String {
        // What begins with an id or a figure has no first letter to change.
        let mut letters = text.chars();
        let first = letters.next().into_iter().flat_map(char::to_uppercase);
        let text: String = first.chain(letters).collect();
        let (open, close) = match self.language() {
            Language::Czech => ('„', '“'),
            Language::English => ('“', '”'),
        };
        let mut named = String::new();
        for (index, part) in text.split('`').enumerate() {
            if index % 2 == 0 {
                named.push_str(&part.replace(" Kč", "\u{a0}Kč").replace(" %", "\u{a0}%"));
                continue;
            }
            match self.name_of(part) {
                Named::Plain(name) => named.push_str(&name),
                Named::Quoted(name) => named.push_str(&format!("{open}{name}{close}")),
            }
        }
        named
    }

    /// What an id in a sentence is called: an offer goes by its id, a rule of the path by its own.
    fn name_of(&self, id: &str) -> Named {
        if self.tender.offers.iter().any(|offer| offer.id.as_str() == id) {
            return Named::Plain(id.to_owned());
        }
        if let Some(participant) = self.framework.participants.iter().find(|known| known.id.as_str() == id) {
            return Named::Plain(self.participant(&participant.id));
        }
        let criterion = || self.lot.scheme.criteria.iter().find(|known| known.id.as_str() == id);
        let item = || self.lot.items.iter().find(|known| known.id.as_str() == id);
        let is_of_path = self.lot.path.iter().flat_map(|path| &path.rules).any(|rule| rule.id.as_str() == id);
        let rule = || rule_name(self, id).filter(|_| !is_of_path);
        let name = criterion()
            .map(|known| self.criterion(&known.id))
            .or_else(|| item().map(|known| self.item(&known.id)))
            .or_else(rule);
        Named::Quoted(name.unwrap_or_else(|| id.to_owned()))
    }

    /// A number of points as a weight.
    pub(super) fn short(&self, number: &Exact) -> String {
        short(number, self.language())
    }
}

/// A name in a sentence.
enum Named {
    Plain(String),
    Quoted(String),
}

/// The rule by which a tie was settled, or a request shared, by its kind.
fn rule_name(case: &Case<'_>, kind: &str) -> Option<String> {
    let sentence = match kind {
        "lower_price" | "higher" | "earlier" | "lower_id" | "draw" => return Some(tie_named(case, kind)),
        "cheapest" => Sentence::SplitCheapest,
        "ranked" => Sentence::SplitRanked,
        "shares" => Sentence::SplitShares,
        "matched_half" => Sentence::SplitMatched,
        _ => return None,
    };
    Some(sentence.text(case.language()))
}

/// An English sentence with the thousands of its amounts apart, as the tables beside it have them.
fn apart(text: &str) -> String {
    let mut parts: Vec<String> = text.split(" CZK").map(str::to_owned).collect();
    let last = parts.len().saturating_sub(1);
    for part in parts.iter_mut().take(last) {
        let (before, amount) = part.rsplit_once(' ').unwrap_or(("", part));
        let amount = grouped(amount, Language::English);
        *part = if before.is_empty() { amount } else { format!("{before} {amount}") };
    }
    parts.join("\u{a0}CZK")
}
