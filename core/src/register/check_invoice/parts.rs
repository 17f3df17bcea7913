//! The parts that an invoice has for its contracts.

use std::collections::BTreeMap;

use crate::contract::{ContractName, InvoiceLine, ItemQuantity};
use crate::message::InputError;
use crate::register::perform::{money, quantity};
use crate::value::{Exact, Id, Money, Rounding};

/// What an invoice counts under one contract.
#[derive(Default)]
pub(super) struct Part {
    /// What its lines come to, in CZK.
    pub(super) lines_value: Exact,
    /// Of that, what register and contract support.
    pub(super) supported: Exact,
    /// What the client paid by its lines; missing while no line says it.
    pub(super) client_paid: Option<Exact>,
    /// Units and deductions, by item and price.
    counted: BTreeMap<(Id, Money), (Exact, Exact)>,
    /// Whether the contract stands in the way of recording it.
    pub(super) is_barred: bool,
}

impl Part {
    pub(super) fn count(&mut self, item: &Id, price: Money, quantity: &Exact, deduction: &Exact) {
        let (units, deductions) = self.counted.entry((item.clone(), price)).or_default();
        *units += quantity;
        *deductions += deduction;
    }

    /// The units of each item.
    pub(super) fn units(&self) -> BTreeMap<&Id, Exact> {
        let mut by_item: BTreeMap<&Id, Exact> = BTreeMap::new();
        for ((item, _), (units, _)) in &self.counted {
            *by_item.entry(item).or_default() += units;
        }
        by_item
    }

    /// The lines of the event: one for each item and price.
    pub(super) fn invoice_lines(&self) -> Result<Vec<InvoiceLine>, InputError> {
        let line = |((item, price), (units, deduction)): (&(Id, Money), &(Exact, Exact))| {
            Ok(InvoiceLine {
                item: item.clone(),
                quantity: quantity(units, "/lines")?,
                unit_price: *price,
                deduction: money(deduction, "/lines")?,
            })
        };
        self.counted.iter().map(line).collect()
    }

    /// The lines of the event of a credit note: one for each item.
    pub(super) fn credited_lines(&self) -> Result<Vec<ItemQuantity>, InputError> {
        let line = |(item, units): (&Id, Exact)| {
            Ok(ItemQuantity { item: item.clone(), quantity: quantity(&units, "/lines")? })
        };
        self.units().into_iter().map(line).collect()
    }
}

/// The parts, in the order in which their contracts stand in the invoice.
#[derive(Default)]
pub(super) struct Parts {
    order: Vec<ContractName>,
    by_contract: BTreeMap<ContractName, Part>,
}

impl Parts {
    pub(super) fn of(&mut self, contract: &ContractName) -> &mut Part {
        if !self.by_contract.contains_key(contract) {
            self.order.push(contract.clone());
        }
        self.by_contract.entry(contract.clone()).or_default()
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = (&ContractName, &Part)> {
        self.order.iter().filter_map(|contract| Some((contract, self.by_contract.get(contract)?)))
    }

    pub(super) const fn len(&self) -> usize {
        self.order.len()
    }

    pub(super) fn lines_value(&self) -> Exact {
        self.by_contract.values().map(|part| &part.lines_value).sum()
    }

    /// The gross value of each part, so that together they are the gross value of the invoice: exactly what the lines come
    /// to, or each rounded half up to 0.01 where the sum was. Of one part it is the gross value as it was given.
    ///
    /// Error: the sum of the rounded parts, where that is another.
    pub(super) fn divide(&self, gross: &Exact) -> Result<Vec<Exact>, Exact> {
        let exact: Vec<Exact> = self.iter().map(|(_, part)| part.lines_value.clone()).collect();
        if exact.len() == 1 {
            return Ok(vec![gross.clone()]);
        }
        if self.lines_value() == *gross {
            return Ok(exact);
        }
        let rounded: Vec<Exact> = exact.iter().map(|part| part.round(2, Rounding::HalfUp)).collect();
        let sum: Exact = rounded.iter().sum();
        if sum == *gross { Ok(rounded) } else { Err(sum) }
    }
}
