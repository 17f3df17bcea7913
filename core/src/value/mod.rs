//! Small types that cannot be wrong: parsed once, never checked again.

mod age;
mod amount;
mod birth_number;
mod checked;
mod confidence;
mod digest;
mod digits;
mod exact;
mod figure;
mod ico;
mod id;
pub(crate) mod json;
mod map;
mod money;
mod number;
mod order;
mod ordinal;
mod quantity;
mod territory;
mod text;
mod unit;
mod vat_percent;

pub use age::{Age, AgeBand};
pub(crate) use birth_number::{
    birth_numbers, contains_birth_number, contains_nine_digits, id_contains_birth_number, nine_digits,
};
pub use checked::Checked;
pub use confidence::Confidence;
pub use digest::Digest;
pub(crate) use digits::{Between, Run, Span, runs};
pub use exact::{Exact, Rounding};
pub use figure::Figure;
pub use ico::Ico;
pub use id::{Id, Pseudonym, Reference};
pub use json::Json;
pub use map::Map;
pub use money::Money;
pub use number::Number;
pub(crate) use number::is_safe;
pub(crate) use order::{ById, order, set, sort};
pub use ordinal::Ordinal;
pub use quantity::{Measured, Quantity};
pub use territory::{Municipality, Place, Region, Territory};
pub use text::Text;
pub use unit::Unit;
pub use vat_percent::VatPercent;
