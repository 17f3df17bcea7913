//! Who was asked directly, in which order, and what they answered.

use super::case::Case;
use crate::framework::{DirectRule, Way};
use crate::message::{Label, Sentence};
use crate::report::figures::end;
use crate::report::paper::Paper;
use crate::report::tables::{asked, taken};
use crate::report::workbook::{CellKind, Sheet, SheetCell};
use crate::value::Id;

/// The rules by which participants were asked, and the record of it; nothing where nobody was.
pub(super) fn section(case: &Case<'_>, paper: &mut Paper) {
    if case.decision.asked.is_empty() {
        return;
    }
    let language = case.language();
    paper.heading(Label::Asked);
    let rules = case.decision.rules.iter().filter_map(|id| Some((id, direct(case, id)?)));
    let rules = rules.map(|(id, rule)| {
        Sentence::AskedByRule.with(language, &[("rule", id.to_string()), ("how", how(rule).text(language))])
    });
    let prices = Sentence::DirectPrices.with(language, &[("vat", case.vat().to_owned())]);
    paper.list(rules.chain([prices]).collect());
    paper.table(asked(case.decision, case.names, language));
}

/// The same as a sheet; nothing where nobody was asked.
pub(super) fn sheet(case: &Case<'_>) -> Option<Sheet> {
    let language = case.language();
    let mut sheet = Sheet::new(Label::SheetAsked, language)
        .columns(CellKind::Text, &[Label::Participant, Label::Name, Label::Rule], language)
        .columns(CellKind::Moment, &[Label::AskedAt], language)
        .columns(CellKind::Text, &[Label::AnswerBy, Label::Answer], language)
        .columns(CellKind::Moment, &[Label::AnsweredAt], language)
        .columns(CellKind::Amount, &[Label::AskedFor, Label::TakesFor], language)
        .columns(CellKind::Text, &[Label::Takes, Label::Note], language);
    for asked in &case.decision.asked {
        let known = case.names.known(&case.framework.id, &asked.participant);
        let notes: Vec<String> = asked.reasons.iter().map(|reason| case.message(reason)).collect();
        sheet.row(vec![
            SheetCell::text(asked.participant.as_str()),
            SheetCell::of(known.and_then(|known| known.name.as_ref()), |name| SheetCell::text(name.as_str())),
            SheetCell::text(asked.rule.as_str()),
            SheetCell::of(asked.asked_at.as_ref(), SheetCell::moment),
            SheetCell::of(asked.answer_by.as_ref(), |by| SheetCell::text(end(by, language))),
            SheetCell::text(asked.outcome.name(language)),
            SheetCell::of(asked.answered_at.as_ref(), SheetCell::moment),
            SheetCell::amount(&asked.price.exact()),
            SheetCell::of(asked.value, |value| SheetCell::amount(&value.exact())),
            SheetCell::text(taken(case.decision, asked, case.names, language)),
            SheetCell::text(notes.join("; ")),
        ]);
    }
    sheet.note(Sentence::DirectPrices.with(language, &[("vat", case.vat().to_owned())]));
    (!sheet.rows.is_empty()).then_some(sheet)
}

fn direct<'c>(case: &Case<'c>, id: &Id) -> Option<&'c DirectRule> {
    let rule = case.lot.path.as_ref()?.rules.iter().find(|rule| rule.id == *id)?;
    if let Way::Direct { rule, .. } = &rule.way { Some(rule) } else { None }
}

const fn how(rule: &DirectRule) -> Sentence {
    match rule {
        DirectRule::Cascade {} => Sentence::DirectCascade,
        DirectRule::Rotation { .. } => Sentence::DirectRotation,
        DirectRule::TargetShares { .. } => Sentence::DirectShares,
        DirectRule::LeastAwarded { .. } => Sentence::DirectLeast,
        DirectRule::LowestPrice { .. } => Sentence::DirectLowestPrice,
        DirectRule::Draw { .. } => Sentence::DirectDraw,
        DirectRule::ByNeed {} => Sentence::DirectByNeed,
        DirectRule::SameParticipant {} => Sentence::DirectSame,
    }
}
