//! The offers: who handed in what, who is out and why, how they compare, and what people ruled about them.

use super::case::Case;
use crate::award::Ruling;
use crate::evaluation::{Evaluation, Selected, reveal_draw};
use crate::message::{Label, Noun, Sentence};
use crate::report::figures::{count, moment};
use crate::report::paper::Paper;
use crate::report::table::Table;
use crate::report::tables::offers;
use crate::value::{Id, sort};

/// The offers as they were handed in, and those that were excluded with every reason.
pub(super) fn section(case: &Case<'_>, paper: &mut Paper) {
    let language = case.language();
    paper.heading(Label::OffersHeading);
    if case.decision.offers.is_empty() {
        paper.paragraph(Sentence::NoOffers.text(language));
        return;
    }
    let received = count(Noun::Offer, case.decision.offers.len(), language);
    let mut caption = Sentence::OffersReceived.with(language, &[("count", received)]);
    caption.push(' ');
    caption.push_str(&Sentence::PricesAre.with(language, &[("vat", case.vat().to_owned())]));
    let mut table = Table::new()
        .caption(caption)
        .words(&[Label::Offer, Label::Participant, Label::HandedIn], language)
        .figures(&[Label::Price], language)
        .words(&[Label::Standing], language);
    for summary in &case.decision.offers {
        let handed_in = case.offer(&summary.offer).and_then(|offer| offer.submitted_at.as_ref());
        table.row(vec![
            summary.offer.to_string(),
            case.offered_by(&summary.offer),
            handed_in.map(|at| moment(at, language)).unwrap_or_default(),
            case.price(&summary.offer).unwrap_or_default(),
            standing(case, &summary.offer),
        ]);
    }
    paper.table(table);
    excluded(case, paper);
}

/// What became of an offer, in a word or two.
pub(super) fn standing(case: &Case<'_>, offer: &Id) -> String {
    let language = case.language();
    if let Some(later) = case.replaced_by(offer) {
        return Sentence::ReplacedBy.with(language, &[("offer", later.id.to_string())]);
    }
    let evaluation = case.decision.evaluation.as_ref();
    let label = match evaluation {
        Some(evaluation) if evaluation.inadmissible.contains_key(offer) => Label::Excluded,
        Some(evaluation) if evaluation.totals.contains_key(offer) => Label::Evaluated,
        _ => Label::Received,
    };
    label.text(language).to_owned()
}

fn excluded(case: &Case<'_>, paper: &mut Paper) {
    let language = case.language();
    let Some(evaluation) = &case.decision.evaluation else {
        paper.paragraph(Sentence::NotEvaluated.text(language));
        return;
    };
    paper.heading(Label::ExcludedHeading);
    if evaluation.inadmissible.is_empty() {
        paper.paragraph(Sentence::NobodyExcluded.text(language));
    }
    for offer in evaluation.inadmissible.keys() {
        paper.subheading(format!("{offer}, {}", case.offered_by(offer)));
        let reasons = case.decision.findings.iter().filter(|found| is_ground(case, found.offer.as_ref(), found));
        let own = reasons.filter(|found| found.offer.as_ref() == Some(offer));
        paper.list(own.map(|found| case.said(found)).collect());
    }
}

/// Whether a finding is a ground of an exclusion.
pub(super) fn is_ground(case: &Case<'_>, offer: Option<&Id>, found: &crate::award::DecisionReason) -> bool {
    let Some((evaluation, offer)) = case.decision.evaluation.as_ref().zip(offer) else { return false };
    evaluation.findings.iter().any(|ground| ground.offer == *offer && ground.reason == found.reason)
}

/// The comparison of the offers, and how ties were settled.
pub(super) fn ranking(case: &Case<'_>, paper: &mut Paper) {
    let language = case.language();
    let Some(evaluation) = case.decision.evaluation.as_ref().filter(|found| !found.ranking.is_empty()) else { return };
    paper.heading(Label::RankingHeading);
    paper.table(offers(case.decision, evaluation, case.names, language));
    if case.is_shareable() {
        paper.paragraph(Sentence::PartsAsWhole.text(language));
    }
    paper.heading(Label::TiesHeading);
    let ties = ties(case, evaluation);
    if ties.is_empty() {
        paper.paragraph(Sentence::NoTies.text(language));
    }
    paper.list(ties);
}

/// How ties were settled, and which are left.
pub(super) fn ties(case: &Case<'_>, evaluation: &Evaluation) -> Vec<String> {
    let language = case.language();
    let order = |places: &[Vec<Id>]| {
        let places: Vec<String> = places.iter().map(|place| list(place, " = ")).collect();
        places.join(", ")
    };
    let mut ties: Vec<String> = Vec::new();
    for tie in &evaluation.ties {
        let rule = super::scheme::tie_named(case, &tie.rule);
        let values = [("among", list(&tie.among, ", ")), ("rule", rule), ("order", order(&tie.order))];
        ties.push(Sentence::TieSettledBy.with(language, &values));
    }
    for place in evaluation.ranking.iter().filter(|place| place.len() > 1) {
        ties.push(Sentence::TieOpen.with(language, &[("among", list(place, ", "))]));
    }
    ties
}

fn list(ids: &[Id], between: &str) -> String {
    ids.iter().map(Id::as_str).collect::<Vec<_>>().join(between)
}

/// What people ruled, in the order of time.
pub(super) fn rulings(case: &Case<'_>, paper: &mut Paper) {
    let language = case.language();
    if case.tender.rulings.is_empty() {
        return;
    }
    paper.heading(Label::RulingsHeading);
    let mut table =
        Table::new().words(&[Label::RuledAt, Label::Offer, Label::Ruled, Label::Role, Label::Reason], language);
    let mut rulings: Vec<&Ruling> = case.tender.rulings.iter().collect();
    sort(&mut rulings, |a, b| a.at().cmp(b.at()));
    for ruling in rulings {
        table.row(vec![
            moment(ruling.at(), language),
            ruling.offer().map(ToString::to_string).unwrap_or_default(),
            ruled(case, ruling),
            ruling.role().to_string(),
            ruling.reason().to_string(),
        ]);
    }
    paper.table(table);
}

/// A ruling, in a sentence.
pub(super) fn ruled(case: &Case<'_>, ruling: &Ruling) -> String {
    let language = case.language();
    let named = |criterion: &Id, value: &crate::offer::OfferValue| {
        let known = case.lot.scheme.criterion(criterion);
        let value = known.map_or_else(|| value.to_string(), |known| super::scheme::value(known, value, language));
        Sentence::Named.with(language, &[("name", case.criterion(criterion)), ("value", value)])
    };
    match ruling {
        Ruling::Justification { accepted: true, .. } => Sentence::JustificationAccepted.text(language),
        Ruling::Justification { .. } => Sentence::JustificationNotAccepted.text(language),
        Ruling::Clarification { values, .. } => {
            let values: Vec<String> = values.iter().map(|(criterion, value)| named(criterion, value)).collect();
            Sentence::RulingClarification.with(language, &[("values", values.join(", "))])
        }
        Ruling::Points { criterion, points, .. } => {
            Sentence::RulingPoints.with(language, &[("values", named(criterion, &(*points).into()))])
        }
        Ruling::Draw { draw, .. } => {
            let order = match reveal_draw(draw).map(|record| record.selected) {
                Ok(Selected::Ids(ids)) => ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "),
                _ => String::new(),
            };
            Sentence::RulingDraw.with(language, &[("values", order)])
        }
        Ruling::Refusal { .. } => Sentence::RulingRefusal.text(language),
        Ruling::Withdrawal { .. } => Sentence::RulingWithdrawal.text(language),
        Ruling::Cancellation { .. } => Sentence::RulingCancellation.text(language),
    }
}
