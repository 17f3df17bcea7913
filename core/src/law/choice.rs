//! What a framework contract chooses of the law where it is not plain.

use crate::time::Instant;
use crate::value::json::{names, read_object};
use crate::value::{Id, Text};

names! {
    /// What a framework contract does with a parameter of the law.
    pub enum ChoiceKind or UnknownName {
        /// It binds itself to the parameter, however sure we are of it.
        Adopt = "adopt",
        /// It says why the parameter does not stand in the way; what is found under it becomes a note.
        Override = "override",
    }
}

/// What a framework contract chooses of a parameter of the law, and who says so.
///
/// A parameter that is marked C or D only warns until it is adopted. An override undoes nothing and hides nothing: the
/// finding stays, with the reason and the role.
///
/// ```
/// use minitendr::{ChoiceKind, LegalChoice, from_json};
/// let choice: LegalChoice = from_json(r#"{"parameter": "evaluation.price_only", "kind": "override",
///   "reason": "the units are fixed by the catalogue of services", "role": "legal department"}"#)?;
/// assert_eq!(choice.kind, ChoiceKind::Override);
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct LegalChoice {
    /// The parameter, such as `evaluation.price_only`; each at most once.
    pub parameter: Id,
    /// What is done with it.
    pub kind: ChoiceKind,
    /// Why.
    pub reason: Text,
    /// In which role somebody decided it.
    pub role: Text,
    /// When it was decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Instant>,
}
read_object!(LegalChoice { required parameter, required kind, required reason, required role, optional at });
