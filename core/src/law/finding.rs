//! What is found when something is held against the law, and how much it weighs.

use super::choice::{ChoiceKind, LegalChoice};
use super::parameter::{Citation, Parameter};
use crate::message::{Problems, Reason};
use crate::value::json::{Node, Path, Read, names};

names! {
    /// How much a finding weighs. None of them stops anything.
    pub enum Severity or UnknownName {
        /// It goes against what we read or who reports it (A, B), or against what the framework contract adopted.
        Error = "error",
        /// It may be unlawful (C, D), or is unwise.
        Warning = "warning",
        /// It is good to know.
        Note = "note",
    }
}

/// Something that was found, where, and why it matters.
///
/// A finding under a parameter of confidence C or D is a warning. Where the framework contract adopted the parameter it is an
/// error and says so; where it overrode it, it is a note with the reason.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Finding {
    /// How much it weighs.
    pub severity: Severity,
    /// Where in the input, as a JSON pointer (RFC 6901).
    pub path: String,
    /// The code, its numbers and its sentence.
    #[serde(flatten)]
    pub reason: Reason,
    /// Where the rule stands, and how sure we are; missing where it is no rule of the law.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub citation: Option<Citation>,
    /// By what the framework contract bound itself to a rule that we are not sure of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub adopted_by: Option<LegalChoice>,
    /// By what the framework contract says that the rule does not stand in the way.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub overridden_by: Option<LegalChoice>,
}

impl Read for Finding {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let others = ["severity", "path", "citation", "adopted_by", "overridden_by"];
        let (fields, reason) = Reason::beside(&others, node, at, problems)?;
        let (severity, path) = (fields.required("severity", problems), fields.required("path", problems));
        let citation = fields.optional("citation", problems);
        let (adopted, overridden) =
            (fields.optional("adopted_by", problems), fields.optional("overridden_by", problems));
        Some(Self {
            severity: severity?,
            path: path?,
            reason: reason?,
            citation: citation?,
            adopted_by: adopted?,
            overridden_by: overridden?,
        })
    }
}

impl Finding {
    /// A finding that no parameter of the law is behind.
    pub(crate) fn new(severity: Severity, at: &Path<'_>, reason: Reason) -> Self {
        Self { severity, path: at.pointer(), reason, citation: None, adopted_by: None, overridden_by: None }
    }

    /// A finding under a parameter: an error where the parameter may be enforced, else a warning; then what the framework
    /// contract chose.
    pub(crate) fn under(parameter: &Parameter, choices: &[LegalChoice], at: &Path<'_>, reason: Reason) -> Self {
        let severity = if parameter.is_enforced() { Severity::Error } else { Severity::Warning };
        Self::weighing(severity, parameter, choices, at, reason)
    }

    /// As [`Finding::under`], with a weight of its own before the choices.
    pub(crate) fn weighing(
        severity: Severity,
        parameter: &Parameter,
        choices: &[LegalChoice],
        at: &Path<'_>,
        reason: Reason,
    ) -> Self {
        let weighed = Weighed::of(severity, parameter, choices, reason);
        Self {
            severity: weighed.severity,
            path: at.pointer(),
            reason: weighed.reason,
            citation: Some(parameter.citation()),
            adopted_by: weighed.adopted_by,
            overridden_by: weighed.overridden_by,
        }
    }
}

/// A reason, and what the choices of a framework contract make of its weight. The sentence says the choice.
pub(crate) struct Weighed {
    pub(crate) severity: Severity,
    pub(crate) reason: Reason,
    pub(crate) adopted_by: Option<LegalChoice>,
    pub(crate) overridden_by: Option<LegalChoice>,
}

impl Weighed {
    pub(crate) fn of(severity: Severity, parameter: &Parameter, choices: &[LegalChoice], reason: Reason) -> Self {
        let plain = Self { severity, reason, adopted_by: None, overridden_by: None };
        let Some(choice) = choices.iter().find(|choice| choice.parameter.as_str() == parameter.id.as_str()) else {
            return plain;
        };
        match choice.kind {
            ChoiceKind::Override => Self {
                severity: Severity::Note,
                reason: plain.reason.with("role", &choice.role).with("reason", &choice.reason),
                overridden_by: Some(choice.clone()),
                ..plain
            },
            // What may be enforced anyhow, and what has no value, is not made firmer by adopting it.
            ChoiceKind::Adopt if parameter.is_enforced() || parameter.value.is_none() => plain,
            ChoiceKind::Adopt => Self {
                severity: Severity::Error,
                reason: plain.reason.with("adopted", &choice.role),
                adopted_by: Some(choice.clone()),
                ..plain
            },
        }
    }
}
