//! The framework contract, its lots, its participants, the ways in which its orders go, changes of its prices, and what is left of it.

mod adjust_price;
mod ceiling;
mod change_prices;
mod change_terms;
mod claim;
mod contract;
mod direct_history;
mod direct_rule;
mod drawdown;
mod framework_price_change;
mod lawful;
mod lot;
mod participant;
mod path;
mod path_check;
mod path_cover;
mod price_index;
mod price_selection;
mod price_version;
mod profile;
mod split_rule;
mod state;

pub use adjust_price::{AdjustPriceInput, AdjustedPrice, FactorLimits, PriceChange, adjust_price};
pub use ceiling::{BudgetYearBy, Ceiling, FundingSource};
pub use change_prices::{ChangePricesInput, PriceChanged, PriceChanges, change_prices};
pub use change_terms::{ChangeTerms, Workforce};
pub use claim::CeilingState;
pub use contract::{FrameworkContract, FrameworkFormat};
pub use direct_history::DirectHistory;
pub use direct_rule::{Declined, DirectRule, Measure};
pub(crate) use direct_rule::{Ranks, add_up, check_ties};
pub use drawdown::{Drawdown, DrawdownInput, DrawdownOrder, DrawdownStatus, OrderStatus, drawdown};
pub use framework_price_change::FrameworkPriceChange;
pub use lot::{Item, Lot, PayFor, RequiredCredential};
pub use participant::{Credential, LotTerms, Participant};
pub use path::{AfterRefusal, AwardPath, PathRule, SplitTerms, SuspensionRule, Trigger, Way};
pub use price_index::{IndexValues, PriceIndex};
pub use price_selection::PriceSelection;
pub use price_version::{MaximumVersion, PriceVersion};
pub use profile::Profile;
pub use split_rule::SplitRule;
pub use state::{Binding, FrameworkState, LotState, ParticipantState, Remaining};

pub(crate) use claim::Claim;
pub(crate) use lawful::{in_force, of_contract, price_only};
