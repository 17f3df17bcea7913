//! The rules of split awards as data.

use super::add_up;
use crate::message::Problems;
use crate::value::json::{Path, out_of_range, read_kinds};
use crate::value::{Exact, Map, Number};

/// How an order is shared among offers.
///
/// An offer delivers nothing, or at least its minimum, at most its capacity, in whole packs. Under every rule the quantity
/// is covered if it can be within these limits and the greatest number of contracts, as far as the rule leaves it open.
///
/// ```
/// use minitendr::SplitRule;
/// let rule: SplitRule = serde_json::from_str(r#"{"kind": "shares", "shares": {"A": "60", "B": "40"}}"#)?;
/// assert!(matches!(rule, SplitRule::Shares { .. }));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub enum SplitRule {
    /// The least total cost, as an exact optimum; at most 20 offers.
    ///
    /// Formula: covered if it can be, else as much as can be; then the least Σ unit price·quantity + cost per contract;
    /// then the fewest contracts; then those earlier in the list; then the least delivered; then the most from the earlier.
    /// Source: supply with capacities and fixed charges; the figures of `packs` are those of Odoo issue 28935. Example: 75
    /// at 10 (up to 40), 12 (up to 50), 15: 40 and 35, for 820. Undefined nowhere; a search that takes too long is the
    /// error `too_large`.
    Cheapest {},
    /// In order of rank: each takes what is left as far as it can.
    ///
    /// Formula: the least quantity that covers the rest within the offer's terms, else the most it can. Source: collective
    /// quantity of `ProZorro` (draft). Example: 75 from A (up to 40) and B (up to 50): 40 and 35. Undefined nowhere.
    Ranked {},
    /// By agreed percentages, with the largest remainders.
    ///
    /// Formula: quantity·share/100 rounded down to whole units or packs; the rest one by one to the largest remainders,
    /// equal ones in order of the list, the last of them perhaps part of a unit. Whoever could not deliver its minimum is
    /// passed over; what nobody could take goes to all in order of rank. Source: Hamilton's method. Example: 7 by 50, 30
    /// and 20: 3.5, 2.1, 1.4 become 4, 2, 1. Undefined where the shares do not add up to 100, which is an error.
    Shares {
        /// The percentages by offer, 0 or more each; 100 together. An offer that is not named has 0.
        shares: Map<Number>,
    },
    /// Part of the order to the second, at the price of the first.
    ///
    /// Formula: the second gets quantity·share/100 rounded down to whole units or packs, all the rest stays with the first.
    /// What they cannot take goes to all in order of rank, at their own prices but for the second. Source: Indian Public
    /// Procurement (Preference to Make in India) Order 2017. Example: 81 at 25 and 26.50: 41 and 40, both at 25. Undefined
    /// nowhere; a single offer gets all.
    MatchedHalf {
        /// The percentage that the second is offered, 0 to 100; 50 if not given.
        #[serde(skip_serializing_if = "Option::is_none")]
        share: Option<Number>,
    },
}
read_kinds!(SplitRule by "kind" {
    "cheapest" => Cheapest {},
    "ranked" => Ranked {},
    "shares" => Shares { required shares },
    "matched_half" => MatchedHalf { optional share },
});

impl SplitRule {
    /// The most offers among which the cheapest split is looked for.
    pub(crate) const CHEAPEST_OF: usize = 20;

    /// Notes shares that cannot be.
    pub(crate) fn check(&self, at: &Path<'_>, problems: &mut Problems) {
        match self {
            Self::Cheapest {} | Self::Ranked {} => {}
            Self::Shares { shares } => {
                let at = at.field("shares");
                for (id, share) in shares.iter().filter(|(_, share)| **share < Number::ZERO) {
                    problems.push(out_of_range(&at.field(id.as_str()), share, "≥ 0"));
                }
                let sum: Exact = shares.values().map(|share| share.exact()).sum();
                add_up(&sum, Number::HUNDRED.exact(), &at, problems);
            }
            Self::MatchedHalf { share } => {
                if let Some(share) = share.filter(|share| *share < Number::ZERO || *share > Number::HUNDRED) {
                    problems.push(out_of_range(&at.field("share"), share, "0 … 100"));
                }
            }
        }
    }

    /// How many contracts the rule needs among so many offers.
    pub(crate) fn contracts(&self, offers: usize) -> u32 {
        match self {
            Self::Cheapest {} | Self::Ranked {} => 1,
            Self::Shares { shares } => {
                let sharing = shares.values().filter(|share| **share > Number::ZERO).count();
                u32::try_from(sharing).unwrap_or(u32::MAX).max(1)
            }
            Self::MatchedHalf { .. } => {
                if offers > 1 {
                    2
                } else {
                    1
                }
            }
        }
    }
}
