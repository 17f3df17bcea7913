//! Days, instants, periods, working days and time limits; the engine has no clock, every moment is an input.

mod calendar;
mod date;
mod deadline;
mod easter;
mod holiday;
mod instant;
mod month;
mod period;
mod prague;
mod steps;
mod time_limit;

pub use calendar::Calendar;
pub use date::Date;
pub(crate) use deadline::last_moment;
pub use deadline::{DateOrInstant, Deadline, DeadlineInput, deadline};
pub use easter::easter;
pub use holiday::{Holiday, HolidayRule};
pub use instant::Instant;
pub use month::Month;
pub use period::Period;
pub(crate) use prague::{first_second, last_second, moment_of};
pub(crate) use steps::Steps;
pub use time_limit::TimeLimit;
