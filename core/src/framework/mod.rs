//! The framework contract, its lots, its participants, changes of its prices, and what is left of it.

mod adjust_price;
mod contract;
mod drawdown;
mod lot;
mod participant;
mod state;

pub use adjust_price::{AdjustPriceInput, AdjustedPrice, FactorLimits, PriceChange, adjust_price};
pub use contract::{FrameworkContract, FrameworkFormat};
pub use drawdown::{Drawdown, DrawdownInput, DrawdownOrder, DrawdownStatus, OrderStatus, drawdown};
pub use lot::{Item, Lot, PayFor, RequiredCredential};
pub use participant::{Credential, LotTerms, Participant};
pub use state::{FrameworkState, LotState, ParticipantState, Remaining};
