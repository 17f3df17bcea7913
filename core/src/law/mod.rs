//! The law as data: dated parameters with their citation and how sure we are of them, what a framework contract chooses of
//! them, and what was found when something was held against them.
//!
//! The data stand in `core/data/law/parameters.json`. A parameter is in force from its first day on, inclusive, until its
//! last day, inclusive.
//!
//! # Questions
//!
//! **Why is nothing enforced here that is marked C or D?** Because it comes from general knowledge and was not read in a
//! source, or is only derived. It may explain a rule that a framework adopts itself, or warn; it never decides.
//!
//! **Why has a parameter no value?** Because it was looked for and not found. That is said, and nothing stands in its place.
//!
//! **Why do limits say "below" or "at most"?** Because the two acts differ there: a contract at 2,000,000 CZK was no
//! small-scale contract under the older act, and is one under the newer.

mod choice;
mod finding;
mod parameter;
mod publication;
mod question;

pub use crate::value::Confidence;
pub use choice::{ChoiceKind, LegalChoice};
pub(crate) use finding::Weighed;
pub use finding::{Finding, Severity};
pub use parameter::{Boundary, Citation, Parameter, ParameterUnit, Regime, parameter, parameters};
pub use publication::{Publication, publication};
pub use question::{Parameters, ParametersInput, find_parameters};

pub(crate) use parameter::check_id;
