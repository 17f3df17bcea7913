//! Value added tax: offers are compared as the scheme says, limits exclude it.
//!
//! **Why is the base said once?** Never is one offer compared with the tax and another without it. Who cannot deduct the tax
//! pays it, and compares prices with it; that is for the documents to say.
//!
//! **Why do limits exclude it?** Thresholds of value do, and a ceiling is held against them. That every limit does is our
//! reading (confidence D): a framework contract states its ceilings here without the tax.
//!
//! **Which rates are there?** Those that items and offers state. Social services of registered providers are exempt without
//! deduction (act 235/2004 Sb., §§ 51 and 59; confidence A): such lines state 0, or nothing, which counts as 0. Diagnostics,
//! transport and lodging may be taxed.
//!
//! **Where is anything rounded?** In one place: the price of a unit that a contract has, where offers include the tax. It is
//! rounded half up to 0.01, as on tax documents. Comparisons and values that rules of a path ask for are exact.

use super::scheme::Vat;
use crate::value::{Exact, Rounding, VatPercent};

impl Vat {
    /// A price without the tax, exactly: price/(1 + percent/100) where prices include it, else the price itself.
    pub(crate) fn net(self, price: &Exact, percent: Option<VatPercent>) -> Exact {
        match percent.filter(|percent| self.includes(*percent)) {
            // No factor is 0.
            Some(percent) => price.checked_div(&percent.factor()).unwrap_or_default(),
            None => price.clone(),
        }
    }

    /// The price of a unit as a contract has it: without the tax, rounded half up to 0.01 where some was taken off.
    pub(crate) fn net_unit_price(self, price: &Exact, percent: Option<VatPercent>) -> Exact {
        let net = self.net(price, percent);
        if self.takes_off(percent) { net.round(2, Rounding::HalfUp) } else { net }
    }

    /// Whether the price without the tax is another than the price.
    pub(crate) fn takes_off(self, percent: Option<VatPercent>) -> bool {
        percent.is_some_and(|percent| self.includes(percent))
    }

    fn includes(self, percent: VatPercent) -> bool {
        self == Self::Included && !percent.is_zero()
    }
}
