//! What a framework contract says of changes to its partial contracts.

use crate::message::Problems;
use crate::value::Number;
use crate::value::json::{Check, Path, out_of_range, read_object};

/// The limits of changes to a partial contract. Each ground has its own; all changes on one ground are added up, whatever
/// their sign, and held against it.
///
/// How much a change is worth is the absolute difference of the prices (our choice).
///
/// ```
/// use minitendr::ChangeTerms;
/// let terms: ChangeTerms = serde_json::from_str(r#"{"small_change_percent": "10", "reserved_option_days": 90}"#)?;
/// assert!(terms.reserves_an_option());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct ChangeTerms {
    /// What small changes may add up to, in percent of the price as it was concluded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub small_change_percent: Option<Number>,
    /// What the reserved option may add up to, in percent of the price as it was concluded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reserved_option_percent: Option<Number>,
    /// By how many days the reserved option may prolong a contract, all its uses together.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reserved_option_days: Option<u32>,
}
read_object!(ChangeTerms {
    optional small_change_percent,
    optional reserved_option_percent,
    optional reserved_option_days,
});

impl ChangeTerms {
    /// Whether an option is reserved at all.
    #[must_use]
    pub const fn reserves_an_option(&self) -> bool {
        self.reserved_option_percent.is_some() || self.reserved_option_days.is_some()
    }
}

impl Check for ChangeTerms {
    fn check(&self, at: &Path<'_>, problems: &mut Problems) {
        for (name, percent) in [
            ("small_change_percent", self.small_change_percent),
            ("reserved_option_percent", self.reserved_option_percent),
        ] {
            if let Some(percent) = percent.filter(|percent| *percent <= Number::ZERO) {
                problems.push(out_of_range(&at.field(name), percent, "> 0"));
            }
        }
    }
}

/// The workers and beds that a participant has in all, by which nothing is paid for twice: compensation (*vyrovnávací
/// platba*) pays for capacity, so that the sources are compared by workers and beds, not only by units.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Workforce {
    /// Full-time equivalents of workers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub full_time_equivalents: Option<Number>,
    /// Beds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub beds: Option<Number>,
}
read_object!(Workforce { optional full_time_equivalents, optional beds });

impl Check for Workforce {
    fn check(&self, at: &Path<'_>, problems: &mut Problems) {
        for (name, number) in self.named() {
            if let Some(number) = number.filter(|number| *number < Number::ZERO) {
                problems.push(out_of_range(&at.field(name), number, "≥ 0"));
            }
        }
    }
}

impl Workforce {
    /// What is counted, by its field.
    pub(crate) const fn named(&self) -> [(&'static str, Option<Number>); 2] {
        [("full_time_equivalents", self.full_time_equivalents), ("beds", self.beds)]
    }
}
