//! The direct award: orders go to participants without reopening the competition, by a rule that the documents fixed.
//!
//! # Questions
//!
//! **Why must the rule always have an answer?** Without reopening, the documents alone must say who gets the order
//! (sections 131 to 135 of the Czech act 134/2016). So there is no undecided end here: what a rule leaves equal goes by
//! rank, and two participants of one rank are refused.
//!
//! **Why is somebody without room not asked?** They could only decline, and under `lose_turn` would lose a turn by it.
//!
//! **How does one follow a single order?** [`Direct`] holds whose turn it is. `call` gives who is to be asked, one after the
//! other; each answer goes back by `answered`. [`select`] does that with answers that are known beforehand.

mod by_need;
mod cascade;
mod drawn;
mod input;
mod least_awarded;
mod lowest_price;
mod rotation;
mod target_shares;
#[cfg(test)]
mod tests;
mod turns;

use std::collections::BTreeSet;

use crate::message::InputError;
use crate::value::Id;
use crate::value::json::read_object;

pub use input::{Candidate, DirectOrder, OrderDraw, SelectInput};
use turns::Answer;
pub(super) use turns::{Direct, Seat};

/// Who got each order, and who was asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Selection {
    /// For each order who got it; nobody where all declined or had no room.
    pub awards: Vec<Option<Id>>,
    /// For each order who was asked, in that order; the last of them accepted, if anybody did.
    pub asked: Vec<Vec<Id>>,
}
read_object!(Selection { required awards, required asked });

/// Awards orders directly, one after the other, each against what the ones before left.
///
/// Quantities are in the unit of the lot, values in CZK, shares are fractions of 1. Errors, all at once: `empty_list`
/// (nobody to ask), `duplicate_id`, `missing_field` (a rank, price, share, value or quantity that the rule or a capacity
/// needs), `duplicate_rank`, `shares_sum`, `out_of_range` (a rank or an order of nothing, a share below 0, an impossible
/// `awarded`, a preference without weight), `unknown_participant` (who declines or goes on), `invalid_parameter` (a rule for ties that knows nothing of
/// participants), `too_large` (more than 10,000,000 participants times orders), and those of a draw.
///
/// Source: interchange of this engine; each kind of [`DirectRule`](crate::DirectRule) has its own.
///
/// ```
/// use minitendr::{SelectInput, select};
/// let input: SelectInput = serde_json::from_str(
///     r#"{"rule": {"kind": "rotation", "declined": "keep_turn"},
///         "participants": [{"id": "A", "rank": 1}, {"id": "B", "rank": 2}, {"id": "C", "rank": 3}],
///         "orders": [{}, {"declined_by": ["B"]}, {}]}"#,
/// )?;
/// let selection = select(&input)?;
/// let awards: Vec<&str> = selection.awards.iter().flatten().map(|id| id.as_str()).collect();
/// assert_eq!(awards, ["A", "C", "B"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn select(input: &SelectInput) -> Result<Selection, InputError> {
    let mut direct = Direct::new(&input.rule, input.checked()?);
    let mut selection = Selection::default();
    for order in &input.orders {
        let declined: BTreeSet<&Id> = order.declined_by.iter().collect();
        let mut call = direct.call(order);
        let (mut asked, mut award) = (Vec::new(), None);
        while let Some(seat) = call.next() {
            let Some(id) = direct.id(seat).cloned() else { break };
            let answer = if declined.contains(&id) { Answer::Declined } else { Answer::Accepted };
            direct.answered(seat, order, answer);
            asked.push(id.clone());
            if answer == Answer::Accepted {
                award = Some(id);
                break;
            }
        }
        selection.asked.push(asked);
        selection.awards.push(award);
    }
    Ok(selection)
}
