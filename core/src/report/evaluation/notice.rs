//! The notices of the result. What they tell and what not stands in the questions of the module above.

use super::case::Case;
use super::criteria::given_by;
use super::offers::is_ground;
use super::{Notice, NoticeOutcome, exclusion, scheme};
use crate::award::{Asked, AskedOutcome, DecisionReason, Outcome, Ruling};
use crate::contract::PartialContract;
use crate::evaluation::Evaluation;
use crate::framework::in_force;
use crate::message::{Label, Noun, Sentence};
use crate::report::figures::{count, end, figure, moment, price, quantity};
use crate::report::paper::Paper;
use crate::report::table::Table;
use crate::value::{Id, sort};

/// One notice for each participant that offered or was asked, by participant.
pub(super) fn all(case: &Case<'_>) -> Vec<Notice> {
    let offered = case.decision.offers.iter().filter_map(|offer| offer.participant.as_ref());
    let asked = case.decision.asked.iter().filter(|asked| asked.asked_at.is_some()).map(|asked| &asked.participant);
    // Whoever offered without a place in the framework contract is told too.
    let mut participants: Vec<&Id> = offered.chain(asked).collect();
    sort(&mut participants, Ord::cmp);
    participants.dedup();
    participants.into_iter().map(|participant| To { case, participant }.notice()).collect()
}

/// A notice to one participant.
struct To<'n, 'c> {
    case: &'n Case<'c>,
    participant: &'n Id,
}

impl<'n> To<'n, '_> {
    fn notice(&self) -> Notice {
        let (case, language) = (self.case, self.case.language());
        let mut paper = case.paper(Sentence::NoticeTitle);
        let outcome = self.outcome();
        paper.lead(self.lead(outcome));
        paper.facts(vec![(Label::Participant, Some(case.participant(self.participant)))]);
        case.subject(&mut paper);
        let offers = self.offers();
        if offers.is_empty() {
            self.answers(&mut paper);
        } else {
            self.own_offers(&offers, &mut paper);
            if outcome != NoticeOutcome::Undecided {
                self.why(outcome, &offers, &mut paper);
            }
        }
        paper.heading(Label::NotesHeading);
        let mut notes = Vec::new();
        if !offers.is_empty() {
            let law = in_force("call.notice", case.framework, case.framework.term.from());
            notes.extend(law.map(|law| {
                let values = [("provision", law.provision.to_string()), ("confidence", law.confidence.to_string())];
                Sentence::NoticeLaw.with(language, &values)
            }));
            let compares = matches!(outcome, NoticeOutcome::Lost | NoticeOutcome::Excluded | NoticeOutcome::Refused);
            if compares && !case.decision.contracts.is_empty() {
                notes.push(Sentence::NoticeExtent.text(language));
            }
            notes.extend(law.map(|_| Label::ConfidenceLegend.text(language).to_owned()));
        }
        notes.push(Sentence::OwnNotice.text(language));
        paper.list(notes);
        paper.signatures(vec![Label::ForTheAuthority.text(language).to_owned()]);
        Notice {
            participant: self.participant.clone(),
            outcome,
            title: paper.whole_title(),
            html: paper.html(),
            text: paper.text(),
        }
    }

    /// Its offers that count: a replaced one does not.
    fn offers(&self) -> Vec<&'n Id> {
        let own = self.case.decision.offers.iter().filter(|offer| offer.participant.as_ref() == Some(self.participant));
        own.map(|offer| &offer.offer).filter(|offer| self.case.replaced_by(offer).is_none()).collect()
    }

    fn contracts(&self) -> impl Iterator<Item = &'n PartialContract> {
        let participant = self.participant;
        self.case.decision.contracts.iter().filter(move |contract| contract.participant == *participant)
    }

    fn asked(&self) -> Vec<&'n Asked> {
        self.case.decision.asked.iter().filter(|asked| asked.participant == *self.participant).collect()
    }

    fn has_refused(&self) -> bool {
        let offers = self.offers();
        let own = |offer: &Id| offers.contains(&offer);
        let ruled = self.case.tender.rulings.iter();
        let refused = ruled.filter(|ruling| matches!(ruling, Ruling::Refusal { .. }));
        refused.filter_map(Ruling::offer).any(own)
    }

    fn is_excluded(&self) -> bool {
        let evaluation = self.case.decision.evaluation.as_ref();
        let is_out = |offer: &&Id| evaluation.is_some_and(|found| found.inadmissible.contains_key(*offer));
        let offers = self.offers();
        !offers.is_empty() && offers.iter().all(is_out)
    }

    fn outcome(&self) -> NoticeOutcome {
        let decision = self.case.decision;
        if self.contracts().next().is_some() {
            let is_part = decision.contracts.len() > 1 || decision.outcome == Outcome::PartlyAwarded;
            return if is_part { NoticeOutcome::Shared } else { NoticeOutcome::Won };
        }
        if self.offers().is_empty() {
            return match self.asked().last().map(|asked| asked.outcome) {
                Some(AskedOutcome::Excused | AskedOutcome::Declined | AskedOutcome::TimedOut) => NoticeOutcome::Refused,
                Some(AskedOutcome::PassedOver) => NoticeOutcome::Excluded,
                _ if decision.outcome.is_open() => NoticeOutcome::Undecided,
                _ => NoticeOutcome::Ended,
            };
        }
        if decision.outcome.is_open() {
            NoticeOutcome::Undecided
        } else if self.is_excluded() {
            NoticeOutcome::Excluded
        } else if self.has_refused() {
            NoticeOutcome::Refused
        } else if decision.contracts.is_empty() {
            NoticeOutcome::Ended
        } else {
            NoticeOutcome::Lost
        }
    }

    /// Who was selected, by name.
    fn winners(&self) -> String {
        let mut names: Vec<String> = Vec::new();
        for contract in &self.case.decision.contracts {
            let name = self.case.participant(&contract.participant);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names.join(", ")
    }

    fn lead(&self, outcome: NoticeOutcome) -> String {
        let (case, language) = (self.case, self.case.language());
        let prices: Vec<String> = self.contracts().map(|contract| case.contract_price(contract)).collect();
        let price = || [("price", prices.join(" + "))];
        let nobody = || {
            let outcome = case.decision.outcome.name(language).to_owned();
            Sentence::NoticeNobody.with(language, &[("outcome", outcome)])
        };
        let winner = || [("winner", self.winners())];
        if self.offers().is_empty() {
            return self.direct_lead(outcome, &prices.join(" + "));
        }
        let several = case.decision.contracts.len() > 1;
        match outcome {
            NoticeOutcome::Won => Sentence::NoticeWon.with(language, &price()),
            NoticeOutcome::Shared => Sentence::NoticeShared.with(language, &price()),
            NoticeOutcome::Lost if several => Sentence::NoticeLostToSeveral.with(language, &winner()),
            NoticeOutcome::Lost => Sentence::NoticeLost.with(language, &winner()),
            NoticeOutcome::Undecided => Sentence::NoticeUndecided.text(language),
            NoticeOutcome::Ended => nobody(),
            NoticeOutcome::Excluded | NoticeOutcome::Refused => {
                let own =
                    if outcome == NoticeOutcome::Refused { Sentence::NoticeRefused } else { Sentence::NoticeExcluded };
                let other = match case.decision.contracts.as_slice() {
                    [] => nobody(),
                    [_] => Sentence::NoticeSelected.with(language, &winner()),
                    _ => Sentence::NoticeSelectedSeveral.with(language, &winner()),
                };
                format!("{} {other}", own.text(language))
            }
        }
    }

    fn direct_lead(&self, outcome: NoticeOutcome, price: &str) -> String {
        let (case, language) = (self.case, self.case.language());
        let asked = self.asked().last().copied();
        match outcome {
            NoticeOutcome::Won => Sentence::NoticeDirectTaken.with(language, &[("price", price.to_owned())]),
            NoticeOutcome::Shared => Sentence::NoticeDirectPart.with(language, &[("price", price.to_owned())]),
            NoticeOutcome::Undecided => {
                let until = asked.and_then(|asked| asked.answer_by.as_ref()).map(|by| ("until", end(by, language)));
                let waits = asked.is_some_and(|asked| asked.outcome == AskedOutcome::Waiting);
                if waits {
                    Sentence::NoticeDirectWaiting.with(language, &until.into_iter().collect::<Vec<_>>())
                } else {
                    Sentence::NoticeUndecided.text(language)
                }
            }
            _ => {
                let answer = asked.map(|asked| asked.outcome.name(language).to_owned()).unwrap_or_default();
                let own = Sentence::NoticeDirectNot.with(language, &[("answer", answer)]);
                if case.decision.contracts.is_empty() || !case.is_direct() {
                    return own;
                }
                format!("{own} {}", Sentence::NoticeDirectTaker.with(language, &[("winner", self.winners())]))
            }
        }
    }

    /// What it was asked, and what it answered.
    fn answers(&self, paper: &mut Paper) {
        let (case, language) = (self.case, self.case.language());
        paper.heading(Label::YourAnswerHeading);
        for asked in self.asked() {
            let taken = asked.takes.iter().map(|part| {
                let unit = case.lot.item(&part.item).map(|item| quantity(part.quantity, item.unit, language));
                format!("{}: {}", case.item(&part.item), unit.unwrap_or_default())
            });
            let taken: Vec<String> = taken.collect();
            let price = [("price", price(&asked.price.exact(), language)), ("vat", case.vat().to_owned())];
            paper.facts(vec![
                (Label::AskedAt, asked.asked_at.as_ref().map(|at| moment(at, language))),
                (Label::AnswerBy, asked.answer_by.as_ref().map(|by| end(by, language))),
                (Label::AskedFor, Some(Sentence::PriceBasis.with(language, &price))),
                (Label::Answer, Some(asked.outcome.name(language).to_owned())),
                (Label::Takes, (!taken.is_empty()).then(|| taken.join(", "))),
            ]);
            paper.list(asked.reasons.iter().map(|reason| exclusion::said(case, reason)).collect());
        }
    }

    /// What it handed in, and how many did.
    fn own_offers(&self, offers: &[&Id], paper: &mut Paper) {
        let (case, language) = (self.case, self.case.language());
        paper.heading(Label::YourOfferHeading);
        for offer in offers {
            let price = case
                .price(offer)
                .map(|price| Sentence::PriceBasis.with(language, &[("price", price), ("vat", case.vat().to_owned())]));
            paper.facts(vec![
                (Label::Offer, Some(offer.to_string())),
                (
                    Label::HandedIn,
                    case.offer(offer).and_then(|own| own.submitted_at.as_ref()).map(|at| moment(at, language)),
                ),
                (Label::Price, price),
            ]);
        }
        let counted = case.decision.offers.iter().filter(|offer| case.replaced_by(&offer.offer).is_none());
        let received = count(Noun::Offer, counted.count(), language);
        paper.paragraph(Sentence::OffersReceived.with(language, &[("count", received)]));
    }

    /// The reasons: of an exclusion, of the evaluation, and the comparison with what was selected.
    fn why(&self, outcome: NoticeOutcome, offers: &[&Id], paper: &mut Paper) {
        let (case, language) = (self.case, self.case.language());
        let is_own = |found: &&DecisionReason| found.offer.as_ref().is_some_and(|offer| offers.contains(&offer));
        if outcome == NoticeOutcome::Excluded {
            paper.heading(Label::WhyExcludedHeading);
            let grounds = case.decision.findings.iter().filter(is_own);
            let grounds = grounds.filter(|found| is_ground(case, found.offer.as_ref(), found));
            paper.list(grounds.map(|found| exclusion::told(case, found)).collect());
        }
        self.low_price(offers, paper);
        let Some(evaluation) = &case.decision.evaluation else { return };
        let own = offers.iter().copied().find(|offer| evaluation.totals.contains_key(*offer));
        self.comparison(own, evaluation, paper);
        // Also to an offer that is out for want of points.
        let mut said = Vec::new();
        for (offer, criterion) in
            offers.iter().flat_map(|offer| case.lot.scheme.criteria.iter().map(move |one| (offer, one)))
        {
            let given = given_by(case, offer, criterion);
            if !given.is_empty() {
                let values = [("criterion", case.criterion(&criterion.id)), ("said", given)];
                said.push(Sentence::NoticePointsGiven.with(language, &values));
            }
        }
        if !said.is_empty() {
            paper.heading(Label::EvaluatorsHeading);
            paper.list(said);
        }
    }

    fn low_price(&self, offers: &[&Id], paper: &mut Paper) {
        let (case, language) = (self.case, self.case.language());
        let flagged = case.decision.abnormally_low.as_ref().map(|found| found.flagged.as_slice()).unwrap_or_default();
        for offer in flagged.iter().filter(|offer| offers.contains(offer)) {
            let price = case.price(offer).unwrap_or_default();
            let values = [("price", price), ("ruling", super::low_prices::ruling(case, offer))];
            paper.paragraph(Sentence::NoticeLowPrice.with(language, &values));
        }
    }

    /// Its points beside those of the selected offers, criterion by criterion.
    fn comparison(&self, own: Option<&Id>, evaluation: &Evaluation, paper: &mut Paper) {
        let (case, language) = (self.case, self.case.language());
        let selected: Vec<(&Id, &Id)> = case
            .decision
            .contracts
            .iter()
            .filter(|contract| contract.participant != *self.participant)
            .filter_map(|contract| Some((contract.offer.as_ref()?, &contract.participant)))
            .collect();
        // Who wins learns nothing of others; who shares, nothing of those it shares with.
        let selected = if self.contracts().next().is_some() { Vec::new() } else { selected };
        if own.is_none() && selected.is_empty() {
            return;
        }
        paper.heading(if selected.is_empty() { Label::ByCriterionHeading } else { Label::ComparisonHeading });
        if let Some(own) = own {
            self.place(own, evaluation, paper);
        }
        let mut prices: Vec<String> = Vec::new();
        for (offer, participant) in &selected {
            let price = case.price(offer).unwrap_or_default();
            let basis = Sentence::PriceBasis.with(language, &[("price", price), ("vat", case.vat().to_owned())]);
            let values = [("winner", case.participant(participant)), ("price", basis)];
            prices.push(Sentence::NoticeWinnerPrice.with(language, &values));
        }
        paper.list(prices);
        let mut table = Table::new().words(&[Label::Criterion], language).figures(&[Label::Weight], language);
        if own.is_some() {
            table = table.figures(&[Label::Figure], language).figure(&self.heading(Label::Yours));
        }
        for (_, participant) in &selected {
            let heading =
                if selected.len() > 1 { case.participant(participant) } else { self.heading(Label::Selected) };
            table = table.figure(&heading);
        }
        for criterion in &case.lot.scheme.criteria {
            let of = |offer: &Id| {
                let points = evaluation.points.get(offer).and_then(|points| points.get(&criterion.id));
                points.map_or_else(|| "–".to_owned(), |points| figure(points, language))
            };
            let weight = case.short(&criterion.weight.exact());
            let mut cells = vec![case.criterion(&criterion.id), weight];
            if let Some(own) = own {
                cells.extend([case.figure(own, criterion).unwrap_or_default(), of(own)]);
            }
            cells.extend(selected.iter().map(|(offer, _)| of(offer)));
            table.row(cells);
        }
        let total = |offer: &Id| evaluation.totals.get(offer).map(|total| figure(total, language)).unwrap_or_default();
        let sums = case.names.adds_points(&case.framework.id, &case.lot.id);
        let name = if sums { Label::Points } else { Label::Result };
        let mut cells = vec![name.text(language).to_owned(), String::new()];
        if let Some(own) = own {
            cells.extend([String::new(), total(own)]);
        }
        cells.extend(selected.iter().map(|(offer, _)| total(offer)));
        table.strong(cells);
        paper.table(table);
        let mut rules = scheme::rules(case);
        rules.extend(own.and_then(|own| self.tie(own, &selected, evaluation)));
        paper.list(rules);
    }

    fn heading(&self, label: Label) -> String {
        let language = self.case.language();
        format!("{}: {}", label.text(language), Label::PointsOfOne.text(language))
    }

    fn place(&self, own: &Id, evaluation: &Evaluation, paper: &mut Paper) {
        let language = self.case.language();
        let place = (1_u32..).zip(&evaluation.ranking).find(|(_, ids)| ids.contains(own));
        let Some((place, shared_by)) = place else { return };
        let evaluated = evaluation.ranking.iter().map(Vec::len).fold(0_usize, usize::saturating_add);
        let values = [("place", place.to_string()), ("count", count(Noun::Offer, evaluated, language))];
        let sentence = if shared_by.len() > 1 { Sentence::NoticePlaceShared } else { Sentence::NoticePlace };
        paper.paragraph(sentence.with(language, &values));
    }

    /// How a tie with the selected offer was settled.
    fn tie(&self, own: &Id, selected: &[(&Id, &Id)], evaluation: &Evaluation) -> Option<String> {
        let apart = |place: &Vec<Id>, offer: &Id| place.contains(offer) != place.contains(own);
        let tie = evaluation.ties.iter().find(|tie| {
            let with = |(offer, _): &(&Id, &Id)| {
                tie.among.contains(offer)
                    && tie.among.contains(own)
                    && tie.order.iter().any(|place| apart(place, offer))
            };
            selected.iter().any(with)
        })?;
        let rule = scheme::tie_named(self.case, &tie.rule);
        Some(Sentence::NoticeTie.with(self.case.language(), &[("rule", rule)]))
    }
}
