//! The offers with their points, first the ranked ones; and those that are out, a row for each reason.

use super::super::case::Case;
use super::super::offers::{is_ground, standing};
use crate::award::OfferSummary;
use crate::message::{Label, Sentence};
use crate::report::workbook::{CellKind, Sheet, SheetCell};
use crate::value::{Id, Map};

pub(super) fn sheet(case: &Case<'_>) -> Sheet {
    let language = case.language();
    let evaluation = case.decision.evaluation.as_ref();
    let known: Vec<&Id> =
        evaluation.iter().filter_map(|found| found.points.values().next()).flat_map(Map::keys).collect();
    let criteria: Vec<&Id> =
        case.lot.scheme.criteria.iter().map(|criterion| &criterion.id).filter(|id| known.contains(id)).collect();
    let sums = case.names.adds_points(&case.framework.id, &case.lot.id);
    let mut sheet = Sheet::new(Label::SheetOffers, language)
        .columns(CellKind::Whole, &[Label::Place], language)
        .columns(CellKind::Text, &[Label::Offer, Label::Participant, Label::Name, Label::Ico], language)
        .columns(CellKind::Moment, &[Label::HandedIn], language)
        .columns(CellKind::Amount, &[Label::Price], language);
    for criterion in &criteria {
        let name = format!("{}: {}", Label::CriterionPoints.alone(language), case.criterion(criterion));
        sheet = sheet.column(CellKind::Number, name);
    }
    sheet = sheet.columns(CellKind::Number, &[if sums { Label::Points } else { Label::Result }], language).columns(
        CellKind::Text,
        &[Label::Standing],
        language,
    );
    for (place, summary) in in_order(case) {
        let id = &summary.offer;
        let offer = case.offer(id);
        let participant = summary.participant.as_ref();
        let known = participant.and_then(|participant| case.names.known(&case.framework.id, participant));
        let mut cells = vec![
            SheetCell::of(place, SheetCell::whole),
            SheetCell::text(id.as_str()),
            SheetCell::of(participant, |participant| SheetCell::text(participant.as_str())),
            SheetCell::of(known.and_then(|known| known.name.as_ref()), |name| SheetCell::text(name.as_str())),
            SheetCell::of(known.and_then(|known| known.ico.as_ref()), |ico| SheetCell::text(ico.to_string())),
            SheetCell::of(offer.and_then(|offer| offer.submitted_at.as_ref()), SheetCell::moment),
            SheetCell::of(summary.price.as_ref(), |price| SheetCell::amount(price.exact())),
        ];
        let points = evaluation.and_then(|found| found.points.get(id));
        cells.extend(
            criteria.iter().map(|id| SheetCell::of(points.and_then(|points| points.get(*id)), SheetCell::figure)),
        );
        cells.push(SheetCell::of(evaluation.and_then(|found| found.totals.get(id)), SheetCell::figure));
        cells.push(SheetCell::text(standing(case, id)));
        sheet.row(cells);
    }
    if sheet.rows.is_empty() {
        sheet.note(Sentence::NoOffers.text(language));
    } else {
        sheet.note(Sentence::PricesAre.with(language, &[("vat", case.vat().to_owned())]));
    }
    if case.is_shareable() {
        sheet.note(Sentence::PartsAsWhole.text(language));
    }
    sheet
}

/// The offers by rank, then the others as they are known, each with its rank from 1.
fn in_order<'c>(case: &'c Case<'_>) -> Vec<(Option<usize>, &'c OfferSummary)> {
    let rank = |offer: &Id| case.decision.evaluation.as_ref().and_then(|found| found.place_of(offer));
    let mut offers: Vec<(Option<usize>, &OfferSummary)> = case
        .decision
        .offers
        .iter()
        .map(|summary| (rank(&summary.offer).map(|place| place.saturating_add(1)), summary))
        .collect();
    offers.sort_by_key(|(place, _)| place.unwrap_or(usize::MAX));
    offers
}

/// The excluded offers, a row for each reason.
pub(super) fn excluded(case: &Case<'_>) -> Sheet {
    let language = case.language();
    let labels = [Label::Offer, Label::Participant, Label::Name, Label::Reason, Label::Provision, Label::Confidence];
    let mut sheet = Sheet::new(Label::SheetExcluded, language).columns(CellKind::Text, &labels, language);
    let Some(evaluation) = &case.decision.evaluation else {
        let sentence = if case.decision.offers.is_empty() { Sentence::NoOffers } else { Sentence::NotEvaluated };
        sheet.note(sentence.text(language));
        return sheet;
    };
    for offer in evaluation.inadmissible.keys() {
        let reasons = case.decision.findings.iter().filter(|found| is_ground(case, found.offer.as_ref(), found));
        let participant = case.offer(offer).and_then(|offer| offer.participant.as_ref());
        let known = participant.and_then(|participant| case.names.known(&case.framework.id, participant));
        for found in reasons.filter(|found| found.offer.as_ref() == Some(offer)) {
            let citation = found.citation.as_ref();
            sheet.row(vec![
                SheetCell::text(offer.as_str()),
                SheetCell::of(participant, |participant| SheetCell::text(participant.as_str())),
                SheetCell::of(known.and_then(|known| known.name.as_ref()), |name| SheetCell::text(name.as_str())),
                SheetCell::text(case.message(&found.reason)),
                SheetCell::of(citation, |citation| SheetCell::text(citation.provision.as_str())),
                SheetCell::of(citation, |citation| SheetCell::text(citation.confidence.to_string())),
            ]);
        }
    }
    if sheet.rows.is_empty() {
        sheet.note(Sentence::NobodyExcluded.text(language));
    }
    sheet
}
