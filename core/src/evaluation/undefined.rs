//! Arithmetic that has no result.

use crate::message::{ErrorCode, InputError, Message, Problem};
use crate::value::Id;

/// A formula asked for something that arithmetic does not define, such as 0/0.
///
/// It is never replaced by a zero: the evaluation ends, and the reason is given.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, serde::Serialize)]
#[error("`{formula}` is undefined: {}", reason.en)]
pub struct Undefined {
    /// The `kind` of the formula or of the combining rule.
    pub formula: &'static str,
    /// The criterion that uses it, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub criterion: Option<Id>,
    /// What cannot be computed, with its numbers.
    pub reason: Message,
}

impl Undefined {
    pub(crate) fn new(formula: &'static str, english: impl Into<String>, czech: impl Into<String>) -> Self {
        Self { formula, criterion: None, reason: Message { cs: czech.into(), en: english.into() } }
    }

    /// A division by something that is zero.
    pub(crate) fn division(formula: &'static str, english: &str, czech: &str) -> Self {
        Self::new(formula, format!("{english} is 0 and would divide"), format!("{czech} je 0 a mělo by se jím dělit"))
    }

    pub(crate) fn of(mut self, criterion: &Id) -> Self {
        self.criterion = Some(criterion.clone());
        self
    }
}

impl From<Undefined> for InputError {
    fn from(undefined: Undefined) -> Self {
        let path = undefined
            .criterion
            .as_ref()
            .map_or_else(|| "/scheme/combine".to_owned(), |_| "/scheme/criteria".to_owned());
        let mut problem = Problem::new(ErrorCode::FormulaUndefined, path)
            .naming("formula", undefined.formula)
            .naming("reason_en", undefined.reason.en)
            .naming("reason_cs", undefined.reason.cs);
        if let Some(criterion) = undefined.criterion {
            problem = problem.with("value", criterion);
        }
        Self::one(problem)
    }
}
