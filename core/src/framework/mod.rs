//! The framework contract, its lots, its participants, and what is left of it.

mod contract;
mod lot;
mod participant;
mod state;

pub use contract::{FrameworkContract, FrameworkFormat};
pub use lot::{Item, Lot, PayFor, RequiredCredential};
pub use participant::{Credential, LotTerms, Participant};
pub use state::{FrameworkState, LotState, ParticipantState, Remaining};
