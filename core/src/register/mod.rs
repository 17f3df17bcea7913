//! The register: an append-only list of events, folded into what is left of ceilings and capacities.
//!
//! **Why events and not a table?** Because what happened stays true. The state is computed from the list, and replaying
//! the list gives the same state, to the last digit.
//!
//! **Why can an event be refused?** A contract over a ceiling has no effect under the framework (CJEU C-23/20), so that no
//! sequence of events passes a ceiling or a capacity. What is refused is an error of whoever records it, and is not in
//! the list.

mod event;
mod fold;
mod proceed;

pub use event::{Event, HowEnded};
pub use fold::{ContractState, Register, RegisterDocument, RegisterFormat};
pub use proceed::award_many;
