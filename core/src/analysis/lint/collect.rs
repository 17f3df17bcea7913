//! Findings as they are found.

use super::found::{LintExample, LintFinding};
use crate::law::Severity;
use crate::message::{Language, LintCode, Message, fill};
use crate::value::json::Path;
use crate::value::{Exact, Id};

/// What a sentence speaks of.
pub(super) type Values<'v> = &'v [(&'static str, String)];

/// Findings in the order in which they are found.
#[derive(Default)]
pub(super) struct Collected(pub(super) Vec<LintFinding>);

impl Collected {
    pub(super) fn push(
        &mut self,
        severity: Severity,
        code: LintCode,
        at: &Path<'_>,
        values: Values<'_>,
        example: Option<LintExample>,
    ) {
        let both = |template: fn(LintCode, Language) -> &'static str| {
            let text = |language| fill(template(code, language), values, Some(language));
            Message { cs: text(Language::Czech), en: text(Language::English) }
        };
        self.0.push(LintFinding {
            severity,
            path: at.pointer(),
            code,
            values: values.iter().map(|(name, value)| (Id::ours(name), value.clone())).collect(),
            message: both(LintCode::meaning),
            instead: both(|code, language| code.advice(language).unwrap_or_default()),
            example,
        });
    }
}

/// A figure in a sentence: as it is where that is short, else with two decimals.
pub(super) fn shown(figure: &Exact) -> String {
    match figure.to_decimal() {
        Some(decimal) if decimal.scale() <= 4 => decimal.to_string(),
        _ => figure.to_fixed(2),
    }
}
