//! How it came out, step by step: points by criterion, the rules of the scheme, ties, low prices, rulings of people.

use super::super::case::Case;
use super::super::criteria::given_by;
use super::super::low_prices::{against, ruling, said};
use super::super::offers::{ruled, ties};
use super::super::outcome::others;
use super::super::scheme;
use crate::message::{Label, Language, Sentence};
use crate::report::figures::{figure, money};
use crate::report::workbook::{CellKind, Sheet, SheetCell};
use crate::value::{Id, sort};

pub(super) fn sheet(case: &Case<'_>) -> Sheet {
    let language = case.language();
    let mut steps = Steps {
        language,
        sheet: Sheet::new(Label::SheetSteps, language)
            .columns(CellKind::Whole, &[Label::StepNumber], language)
            .columns(CellKind::Text, &[Label::Step, Label::Offer, Label::Criterion, Label::Figure], language)
            .columns(CellKind::Number, &[Label::PointsOfOne], language)
            .columns(CellKind::Text, &[Label::Said], language)
            .columns(CellKind::Moment, &[Label::RuledAt], language)
            .columns(CellKind::Text, &[Label::Role], language),
    };
    if !case.is_direct() {
        points(case, &mut steps);
        low_prices(case, &mut steps);
    }
    rulings(case, &mut steps);
    for found in others(case) {
        steps.push(Step { said: case.said_of(found), offer: found.offer.as_ref(), ..Step::of(Label::Finding) });
    }
    for reason in &case.decision.reasons {
        steps.push(Step { said: case.said_of(reason), offer: reason.offer.as_ref(), ..Step::of(Label::Result) });
    }
    steps.sheet
}

/// One row.
struct Step<'s> {
    what: Label,
    offer: Option<&'s Id>,
    criterion: String,
    figure: String,
    points: SheetCell,
    said: String,
    at: SheetCell,
    role: String,
}

impl Step<'_> {
    fn of(what: Label) -> Self {
        Self {
            what,
            offer: None,
            criterion: String::new(),
            figure: String::new(),
            points: SheetCell::Empty,
            said: String::new(),
            at: SheetCell::Empty,
            role: String::new(),
        }
    }
}

/// The sheet as far as it is written.
struct Steps {
    language: Language,
    sheet: Sheet,
}

impl Steps {
    fn push(&mut self, step: Step<'_>) {
        self.sheet.row(vec![
            SheetCell::whole(self.sheet.rows.len().saturating_add(1)),
            SheetCell::text(step.what.alone(self.language)),
            SheetCell::of(step.offer, |offer| SheetCell::text(offer.as_str())),
            SheetCell::text(step.criterion),
            SheetCell::text(step.figure),
            step.points,
            SheetCell::text(step.said),
            step.at,
            SheetCell::text(step.role),
        ]);
    }

    fn sentence(&mut self, what: Label, said: String) {
        self.push(Step { said, ..Step::of(what) });
    }
}

/// Points by criterion, what they come to, and ties.
fn points(case: &Case<'_>, steps: &mut Steps) {
    let Some(evaluation) = &case.decision.evaluation else {
        if !case.tender.offers.is_empty() {
            steps.sentence(Label::StepScheme, Sentence::NotEvaluated.text(case.language()));
        }
        return;
    };
    for criterion in &case.lot.scheme.criteria {
        for (offer, of_offer) in &evaluation.points {
            let given = given_by(case, offer, criterion);
            steps.push(Step {
                offer: Some(offer),
                criterion: case.criterion(&criterion.id),
                figure: case.figure(offer, criterion).unwrap_or_default(),
                points: SheetCell::of(of_offer.get(&criterion.id), SheetCell::figure),
                said: if given.is_empty() { scheme::formula(criterion, case.language()) } else { given },
                ..Step::of(Label::StepPoints)
            });
        }
    }
    for rule in scheme::rules(case) {
        steps.sentence(Label::StepScheme, rule);
    }
    for tie in ties(case, evaluation) {
        steps.sentence(Label::StepTie, tie);
    }
}

/// The rule on low prices, and who is flagged by which figures.
fn low_prices(case: &Case<'_>, steps: &mut Steps) {
    let language = case.language();
    let Some(rule) = case.lot.abnormally_low.as_ref().filter(|_| !case.tender.offers.is_empty()) else { return };
    steps.sentence(Label::StepLowPrice, said(case, rule));
    let flags = case.decision.abnormally_low.as_ref().map(|found| found.details.as_slice()).unwrap_or_default();
    if flags.is_empty() {
        steps.sentence(Label::StepLowPrice, Sentence::LowNobody.text(language));
    }
    for flag in flags {
        for because in &flag.because {
            let mut values = vec![
                ("against", against(case, because)),
                ("reference", money(because.reference.exact(), language)),
                ("limit", figure(&because.limit, language)),
                ("ruled", ruling(case, &flag.offer)),
            ];
            values.extend(because.deviation.as_ref().map(|share| ("deviation", figure(share, language))));
            steps.push(Step {
                offer: Some(&flag.offer),
                figure: money(flag.price.exact(), language),
                said: Sentence::LowFlag.with(language, &values).replace(" %", "\u{a0}%"),
                ..Step::of(Label::StepLowPrice)
            });
        }
    }
}

/// What people ruled, in the order of time.
fn rulings(case: &Case<'_>, steps: &mut Steps) {
    let mut rulings: Vec<_> = case.tender.rulings.iter().collect();
    sort(&mut rulings, |a, b| a.at().cmp(b.at()));
    for ruling in rulings {
        steps.push(Step {
            offer: ruling.offer(),
            said: format!("{} – {}", ruled(case, ruling), ruling.reason()),
            at: SheetCell::moment(ruling.at()),
            role: ruling.role().to_string(),
            ..Step::of(Label::Ruled)
        });
    }
}
