//! Who was asked directly, in which order, and what they answered.

use super::case::Case;
use crate::framework::{DirectRule, Way};
use crate::message::{Label, Sentence};
use crate::report::paper::Paper;
use crate::report::tables::asked;
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
