//! Mini-tenders under framework contracts: exact, explained.

mod award;
mod catalogue;
mod contract;
mod evaluation;
pub mod exchange;
mod framework;
mod law;
mod message;
mod offer;
mod register;
pub mod report;
mod request;
mod time;
mod value;

pub use award::*;
pub use catalogue::*;
pub use contract::*;
pub use evaluation::*;
pub use framework::*;
pub use law::*;
pub use message::{ErrorCode, InputError, Language, Message, Problem, Reason, ReasonCode, is_documented};
pub use offer::{Extent, Offer, OfferLine, OfferValue};
pub use register::*;

pub use request::*;
pub use time::{Date, Instant, Period};
pub use value::{
    Age, AgeBand, Checked, Exact, Figure, Ico, Id, Measured, Money, Municipality, Number, Place, Pseudonym, Quantity,
    Region, Rounding, Territory, Text, Unit,
};

/// The version of the engine, as in `Cargo.toml`.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");
