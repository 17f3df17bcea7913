//! A contract grows, shrinks or is prolonged.

use super::Register;
use super::changes;
use super::conclude::{check_lines, check_period};
use super::deliver::delivered_value;
use super::fold::invalid;
use super::perform::{Which, money};
use super::publication::PublicationState;
use super::restate::Named;
use super::standing::value_of;
use crate::contract::{ChangeGround, ContractLine, PartialContract, price_with_vat, states_vat};
use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::time::{Instant, Period};
use crate::value::json::{Path, out_of_range};
use crate::value::{Exact, Money};

/// A change as an event says it.
pub(super) struct Change<'c> {
    pub(super) lines: &'c [ContractLine],
    pub(super) price: Money,
    pub(super) period: Option<Period>,
    pub(super) ground: Option<ChangeGround>,
    pub(super) is_reasoned: bool,
}

impl Register {
    pub(super) fn change(&mut self, which: Which<'_>, change: &Change<'_>, at: &Instant) -> Result<(), InputError> {
        let Change { lines, price, period, ground, is_reasoned } = *change;
        let standing = self.standing(which, at, true)?;
        let mut now = standing.clone();
        now.contract.lines = lines.to_vec();
        now.contract.price = price;
        now.contract.period = period.unwrap_or(now.contract.period);
        let mut problems = Problems::new();
        let root = Path::ROOT;
        crate::contract::check_lines(lines, &root, &mut problems);
        if let Some(lot) = self.framework.lot(&now.contract.lot) {
            check_lines(lot, (lines, price), &root, &mut problems);
        }
        check_period(&self.framework, now.contract.period, &root, &mut problems);
        if ground == Some(ChangeGround::Other) && !is_reasoned {
            problems.push(Problem::new(ErrorCode::MissingField, "/reason").with("value", "reason"));
        }
        // A price that the contract has stays; another one is held against the maximum and the annex of the day.
        let is_new = |line: &ContractLine| {
            let mut known = standing.contract.lines.iter();
            !known.any(|known| known.item == line.item && known.unit_price == line.unit_price)
        };
        self.check_prices((&standing.contract, lines), at.day(), &is_new, &root, &mut problems);
        for (item, delivered) in &standing.delivered_by_item {
            let ordered: Exact = lines.iter().filter(|line| line.item == *item).map(|line| line.quantity.exact()).sum();
            if ordered < delivered.exact() {
                let problem = out_of_range(&root.field("lines"), &ordered, format!("≥ {delivered}"));
                problems.push(problem);
            }
        }
        InputError::unless_empty(problems)?;
        now.contract.price_with_vat = self.with_vat(&now.contract)?;
        let value = |lines: &[ContractLine]| value_of(&standing.delivered_by_item, lines).0;
        if value(lines) != value(&standing.contract.lines) {
            let (english, czech) = ("what was delivered keeps its price", "cena dodaného se nemění");
            return Err(InputError::one(invalid("/lines", english, czech)));
        }
        now.delivered = delivered_value(&now)?;
        if price < now.delivered {
            return Err(InputError::one(out_of_range(&root.field("price"), price, format!("≥ {}", now.delivered))));
        }
        now.committed = price;
        let compared = (ground, &standing.contract, &now.contract);
        changes::add(&mut now.changes, &self.framework, standing.concluded_price, compared)?;
        if now.signed_at.is_some() && now.publication.is_none() {
            now.publication = PublicationState::required(price, at.day(), true);
        }
        self.restate(now, Some(&Named { at: root, value: "price", quantities: "lines" }))
    }
    /// The price of a contract with value added tax, where it says one.
    fn with_vat(&self, contract: &PartialContract) -> Result<Option<Money>, InputError> {
        let lot = self.framework.lot(&contract.lot);
        let states = lot.is_some_and(|lot| states_vat(lot.scheme.vat, &contract.lines));
        states.then(|| money(&price_with_vat(&contract.lines), "/lines")).transpose()
    }
}
