//! Whether a requirement is met.

use crate::message::{Reason, ReasonCode};
use crate::value::json::read_object;

/// Whether an answer meets a requirement, and if not, why.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RequirementVerdict {
    /// Whether it is met.
    pub met: bool,
    /// Why not, by the first code that applies; missing where it is met.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<ReasonCode>,
    /// The same with the values that it speaks of.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<Reason>,
}
read_object!(RequirementVerdict { required met, optional reason, optional because });

impl RequirementVerdict {
    /// Met where nothing stands against it.
    pub(super) fn of(because: Option<Reason>) -> Self {
        Self { met: because.is_none(), reason: because.as_ref().map(Reason::code), because }
    }
}
