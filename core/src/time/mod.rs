//! Days, instants and periods; the engine has no clock, every moment is an input.

mod date;
mod instant;
mod period;
mod prague;

pub use date::Date;
pub use instant::Instant;
pub use period::Period;
