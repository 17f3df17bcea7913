//! Invoices, credit notes, payments.

use super::Register;
use super::deliver::{add_within, delivered_of, worth};
use super::invoices::InvoiceState;
use super::perform::{Which, money, quantity};
use super::standing::ContractState;
use crate::contract::{InvoiceLine, ItemQuantity};
use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::offer::adds_up;
use crate::time::Instant;
use crate::value::json::{Path, nearest_of, out_of_range};
use crate::value::{Exact, Id, Map, Money, Quantity, Reference, Rounding};

/// An invoice as an event says it.
pub(super) struct Invoice<'i> {
    pub(super) value: Money,
    pub(super) number: Option<&'i Reference>,
    pub(super) lines: &'i [InvoiceLine],
    pub(super) client_paid: Money,
}

impl Register {
    pub(super) fn invoice(&mut self, which: Which<'_>, invoice: &Invoice<'_>, at: &Instant) -> Result<(), InputError> {
        let mut now = self.standing(which, at, false)?.clone();
        let mut problems = Problems::new();
        let known = now.invoices.iter().any(|known| Some(&known.invoice) == invoice.number);
        if let Some(number) = invoice.number.filter(|_| known) {
            problems.push(Problem::new(ErrorCode::DuplicateId, "/invoice").with("value", number));
        }
        let after_acceptance = self.framework.invoice_after_acceptance;
        let quantities = check_lines(&now, invoice, after_acceptance, &mut problems)?;
        let gross = invoice.value.exact() + invoice.client_paid.exact();
        if !invoice.lines.is_empty() {
            let sum = invoice
                .lines
                .iter()
                .map(|line| line.quantity.exact() * line.unit_price.exact() - line.deduction.exact())
                .sum();
            problems.extend(adds_up(&gross, &sum, "/value").err());
        }
        let left = left_to_invoice(&now, after_acceptance);
        if gross > left {
            let most = (left - invoice.client_paid.exact()).max(Exact::ZERO);
            problems.push(out_of_range(&Path::ROOT.field("value"), invoice.value, format!("≤ {most}")));
        }
        InputError::unless_empty(problems)?;
        now.invoiced = money(&(now.invoiced.exact() + invoice.value.exact()), "/value")?;
        now.client_paid = money(&(now.client_paid.exact() + invoice.client_paid.exact()), "/client_paid")?;
        if let Some(number) = invoice.number {
            now.invoices.push(InvoiceState {
                invoice: number.clone(),
                value: invoice.value,
                client_paid: invoice.client_paid,
                credited: Money::ZERO,
                credit_notes: Vec::new(),
                quantities,
            });
        }
        self.restate(now, None)
    }

    pub(super) fn credit(
        &mut self,
        which: Which<'_>,
        (number, note, value, lines): (&Reference, &Reference, Money, &[ItemQuantity]),
        at: &Instant,
    ) -> Result<(), InputError> {
        let mut now = self.standing(which, at, false)?.clone();
        let mut problems = Problems::new();
        if now.invoices.iter().any(|known| known.credit_notes.contains(note)) {
            problems.push(Problem::new(ErrorCode::DuplicateId, "/credit_note").with("value", note));
        }
        let unpaid = now.invoiced.exact() - now.paid.exact();
        let ordered = now.contract.lines.clone();
        let highest = |item: &Id| {
            let prices = ordered.iter().filter(|line| line.item == *item).map(|line| line.unit_price);
            prices.max().unwrap_or_default().exact()
        };
        let Some(invoice) = now.invoices.iter_mut().find(|known| known.invoice == *number) else {
            problems.push(Problem::new(ErrorCode::UnknownInvoice, "/invoice").with("value", number));
            return InputError::unless_empty(problems);
        };
        let left = (invoice.value.exact() - invoice.credited.exact()).min(unpaid);
        if value.exact() > left || value == Money::ZERO {
            problems.push(out_of_range(&Path::ROOT.field("value"), value, format!("0 < … ≤ {left}")));
        }
        let worth: Exact = lines.iter().map(|line| line.quantity.exact() * highest(&line.item)).sum();
        if !lines.is_empty() && value.exact() > worth {
            problems.push(out_of_range(&Path::ROOT.field("value"), value, format!("≤ {worth}")));
        }
        let places = Path::ROOT.field("lines");
        for (index, line) in lines.iter().enumerate() {
            let known = invoice.quantities.get(&line.item).copied().unwrap_or_default();
            let place = places.index(index);
            match (known.exact() - line.quantity.exact()).to_decimal().map(Quantity::new) {
                Some(Ok(rest)) if line.quantity > Quantity::ZERO => {
                    invoice.quantities.insert(line.item.clone(), rest);
                }
                _ => problems.push(out_of_range(&place.field("quantity"), line.quantity, format!("0 < … ≤ {known}"))),
            }
        }
        InputError::unless_empty(problems)?;
        invoice.credited = money(&(invoice.credited.exact() + value.exact()), "/value")?;
        invoice.credit_notes.push(note.clone());
        now.invoiced = money(&(now.invoiced.exact() - value.exact()), "/value")?;
        self.restate(now, None)
    }

    pub(super) fn pay(&mut self, which: Which<'_>, value: Money, at: &Instant) -> Result<(), InputError> {
        let mut now = self.standing(which, at, false)?.clone();
        let left = now.invoiced.exact() - now.paid.exact();
        now.paid = moved(&(now.paid.exact() + value.exact()), value, &left)?;
        self.restate(now, None)
    }

    pub(super) fn refund(&mut self, which: Which<'_>, value: Money, at: &Instant) -> Result<(), InputError> {
        let mut now = self.standing(which, at, false)?.clone();
        let paid = now.paid.exact();
        now.paid = moved(&(&paid - value.exact()), value, &paid)?;
        self.restate(now, None)
    }
}

/// What of a contract can be invoiced in all, in CZK with what clients pay: what was delivered, or accepted of it where
/// acceptance comes first.
pub(super) fn most_to_invoice(now: &ContractState, after_acceptance: bool) -> Exact {
    if after_acceptance {
        let accepted = worth(now, &now.accepted_by_item) - now.deducted();
        accepted.max(Exact::ZERO).min(now.delivered.exact())
    } else {
        now.delivered.exact()
    }
}

/// What of a contract is left to be invoiced, in CZK with what clients pay. Invoices are written in whole hellers: a part of
/// one that rounds up may be invoiced as one.
pub(super) fn left_to_invoice(now: &ContractState, after_acceptance: bool) -> Exact {
    let left = most_to_invoice(now, after_acceptance) - now.invoiced.exact() - now.client_paid.exact();
    let rounded = left.round(2, Rounding::HalfUp);
    left.max(rounded)
}

/// How many units of an item can be invoiced in all.
pub(super) fn most_units(now: &ContractState, item: &Id, after_acceptance: bool) -> Exact {
    if after_acceptance {
        now.accepted_by_item.get(item).copied().unwrap_or_default().exact()
    } else {
        delivered_of(now, item)
    }
}

/// A sum after something was added or taken away, of which there is so much.
fn moved(sum: &Exact, value: Money, left: &Exact) -> Result<Money, InputError> {
    if value.exact() > *left {
        return Err(InputError::one(out_of_range(&Path::ROOT.field("value"), value, format!("≤ {left}"))));
    }
    money(sum, "/value")
}

/// Holds the lines of an invoice against what was delivered and the prices of the contract; the units, by item.
fn check_lines(
    now: &ContractState,
    invoice: &Invoice<'_>,
    after_acceptance: bool,
    problems: &mut Problems,
) -> Result<Map<Quantity>, InputError> {
    let mut counted: Map<Quantity> = Map::new();
    for known in &now.invoices {
        for (item, of_invoice) in &known.quantities {
            let sum = counted.or_default(item);
            *sum = quantity(&(sum.exact() + of_invoice.exact()), "/lines")?;
        }
    }
    let places = Path::ROOT.field("lines");
    let mut quantities: Map<Quantity> = Map::new();
    for (index, line) in invoice.lines.iter().enumerate() {
        let place = places.index(index);
        let ordered = now.contract.lines.iter().filter(|known| known.item == line.item);
        let prices: Vec<Money> = ordered.map(|known| known.unit_price).collect();
        if prices.is_empty() {
            let known = now.contract.lines.iter().map(|known| &known.item);
            problems.push(nearest_of(problems.len(), ErrorCode::UnknownItem, &place.field("item"), &line.item, known));
            continue;
        }
        if !prices.contains(&line.unit_price) {
            let expected: Vec<String> = prices.iter().map(Money::to_string).collect();
            problems.push(out_of_range(&place.field("unit_price"), line.unit_price, expected.join(", ")));
        }
        let limit = most_units(now, &line.item, after_acceptance);
        let of_line = ItemQuantity { item: line.item.clone(), quantity: line.quantity };
        let before = problems.len();
        add_within(&mut counted, &of_line, &limit, &place, problems);
        if problems.len() == before {
            let sum = quantities.or_default(&line.item);
            *sum = quantity(&(sum.exact() + line.quantity.exact()), "/lines")?;
        }
    }
    Ok(quantities)
}
