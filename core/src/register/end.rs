//! How contracts end.

use super::Register;
use super::fold::invalid;
use super::perform::Which;
use super::standing::value_of;
use crate::contract::HowEnded;
use crate::message::InputError;
use crate::time::Instant;
use crate::value::Money;
use crate::value::json::{Path, out_of_range};

impl Register {
    pub(super) fn end(
        &mut self,
        which: Which<'_>,
        (how, delivered): (HowEnded, Money),
        at: &Instant,
    ) -> Result<(), InputError> {
        let standing = self.standing(which, at, true)?;
        if how == HowEnded::NotStarted && (delivered > Money::ZERO || !standing.delivered_by_item.is_empty()) {
            let (english, czech) = ("a work that never began delivers nothing", "nezahájené plnění nic nedodalo");
            return Err(InputError::one(invalid("/delivered", english, czech)));
        }
        let is_recorded = !standing.delivered_by_item.is_empty();
        let price = standing.contract.price;
        if delivered > price || (is_recorded && delivered != standing.delivered) {
            let expected = if is_recorded { standing.delivered.to_string() } else { format!("0 … {price}") };
            return Err(InputError::one(out_of_range(&Path::ROOT.field("delivered"), delivered, expected)));
        }
        let is_all = if is_recorded {
            value_of(&standing.delivered_by_item, &standing.contract.lines).1
        } else {
            delivered == price
        };
        if how == HowEnded::Completed && !is_all {
            let (english, czech) = ("less was delivered than ordered", "dodáno je méně, než bylo objednáno");
            return Err(InputError::one(invalid("/how", english, czech)));
        }
        let mut now = standing.clone();
        (now.ended, now.committed, now.delivered) = (Some(how), delivered, delivered);
        self.restate(now, None)
    }
}
