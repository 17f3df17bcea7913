//! The criteria as they were published, and the evaluation by each of them.

use super::case::Case;
use super::scheme;
use crate::award::Ruling;
use crate::evaluation::{Criterion, Evaluation};
use crate::message::{Label, Sentence};
use crate::report::figures::{figure, points};
use crate::report::paper::Paper;
use crate::report::table::Table;
use crate::report::workbook::{CellKind, Sheet, SheetCell};
use crate::value::Id;

/// The scheme, and each criterion with the figures offered and their points.
pub(super) fn section(case: &Case<'_>, paper: &mut Paper) {
    if case.tender.offers.is_empty() {
        return;
    }
    let language = case.language();
    paper.heading(Label::SchemeHeading);
    let criteria = &case.lot.scheme.criteria;
    if !criteria.is_empty() {
        let mut table = Table::new()
            .caption(Label::CriteriaCaption.text(language).to_owned())
            .words(&[Label::Criterion], language)
            .figures(&[Label::Weight], language)
            .words(&[Label::Formula], language)
            .figures(&[Label::MinimumPoints], language);
        for criterion in criteria {
            let minimum = criterion.minimum_points.map(|minimum| case.short(&minimum.exact()));
            table.row(vec![
                case.criterion(&criterion.id),
                points(&criterion.weight.exact(), language),
                scheme::formula(criterion, language),
                minimum.unwrap_or_else(|| "–".to_owned()),
            ]);
        }
        paper.table(table);
    }
    paper.list(scheme::rules(case));
    if let Some(evaluation) = case.decision.evaluation.as_ref().filter(|found| !found.points.is_empty()) {
        by_criterion(case, evaluation, paper);
    }
}

/// The criteria as they were published, as a sheet.
pub(super) fn sheet(case: &Case<'_>) -> Sheet {
    let language = case.language();
    let mut sheet = Sheet::new(Label::SheetCriteria, language)
        .columns(CellKind::Text, &[Label::Criterion], language)
        .columns(CellKind::Number, &[Label::Weight], language)
        .columns(CellKind::Text, &[Label::Formula], language)
        .columns(CellKind::Number, &[Label::MinimumPoints], language);
    for criterion in &case.lot.scheme.criteria {
        sheet.row(vec![
            SheetCell::text(case.criterion(&criterion.id)),
            SheetCell::number(&criterion.weight.exact()),
            SheetCell::text(scheme::formula(criterion, language)),
            SheetCell::of(criterion.minimum_points, |minimum| SheetCell::number(&minimum.exact())),
        ]);
    }
    for rule in scheme::rules(case) {
        sheet.note(rule);
    }
    sheet
}

fn by_criterion(case: &Case<'_>, evaluation: &Evaluation, paper: &mut Paper) {
    let language = case.language();
    if case.lot.scheme.criteria.is_empty() {
        return;
    }
    paper.heading(Label::ByCriterionHeading);
    for criterion in &case.lot.scheme.criteria {
        let given: Vec<String> = evaluation.points.keys().map(|offer| given_by(case, offer, criterion)).collect();
        let is_given = given.iter().any(|text| !text.is_empty());
        let weight = points(&criterion.weight.exact(), language);
        let name = case.criterion(&criterion.id);
        let mut table = Table::new()
            .caption(Sentence::CriterionCaption.with(language, &[("criterion", name), ("weight", weight)]))
            .words(&[Label::Offer, Label::Participant], language)
            .figures(&[Label::Figure, Label::PointsOfOne], language);
        if is_given {
            table = table.words(&[Label::GivenBy], language);
        }
        for ((offer, of_offer), given) in evaluation.points.iter().zip(given) {
            let points = of_offer.get(&criterion.id).map(|points| figure(points, language));
            let mut cells = vec![
                offer.to_string(),
                case.offered_by(offer),
                case.figure(offer, criterion).unwrap_or_default(),
                points.unwrap_or_else(|| "–".to_owned()),
            ];
            cells.extend(is_given.then_some(given));
            table.row(cells);
        }
        paper.table(table);
    }
}

/// By whom a figure was given or clarified, and why; nothing where the offer gives it.
pub(super) fn given_by(case: &Case<'_>, offer: &Id, criterion: &Criterion) -> String {
    let said = case.tender.rulings.iter().find(|ruling| match ruling {
        Ruling::Points { offer: of, criterion: by, .. } => of == offer && *by == criterion.id,
        Ruling::Clarification { offer: of, values, .. } => of == offer && values.contains_key(&criterion.id),
        _ => false,
    });
    said.map(|ruling| format!("{}: {}", ruling.role(), ruling.reason())).unwrap_or_default()
}
