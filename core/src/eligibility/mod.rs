//! Who may be called, and whether what somebody answers meets what was required; each time with the reasons.
//!
//! # Questions
//!
//! **Why must one lot hold everything?** A lot is one agreement: its terms, prices and capacity hold together. Somebody who
//! has one of two services in one lot and the other in another has nowhere agreed to deliver both.
//!
//! **Why is a request with no service refused?** Everybody would fit it. Systems that count matches (`COUNT(*) = n`) let
//! nobody or everybody pass where the request is empty or names a service twice.
//!
//! **Why does the same rule stand before the call and before the award?** Somebody may lose a credential while offers are
//! awaited. Who may be called is found on the day of the call; an offer is held against the same rules on the day when it was
//! handed in, where it says so, and on the day of the decision.
//!
//! **Why is too little capacity only a warning before the call?** We know what was ordered, not what the participant can do: it
//! confirms or declines.
//!
//! **Why does a suspension count on the day of the decision and not on that of the offer?** A state knows only its last day, so
//! nobody can say from it whether it had begun when the offer came.
//!
//! **Why is a missing answer no error?** It is a flaw of one participant, and says so; the others are not stopped by it.

mod against;
mod candidates;
mod eligible;
mod provider;
mod requirement;
mod response;
mod verdict;

pub use against::Stage;
pub(crate) use against::{Bar, is_barred, outside_region, outside_term};
pub use candidates::{CandidateWarning, Candidates, CandidatesInput, Excluded, candidates};
pub use eligible::{Eligibility, EligibleInput, Ineligible, eligible};
pub use provider::{Provider, ProviderLot, ServiceRequest};
pub use requirement::{Requirement, RequirementCheckInput, requirement};
pub use response::{Response, ResponseType, ResponseValue};
pub use verdict::RequirementVerdict;
