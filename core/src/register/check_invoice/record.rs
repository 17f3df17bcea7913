//! The sums of an invoice, and the events that record it.

use super::lines::{is_known_by_value, text};
use super::{By, Desk, Sheet};
use crate::contract::ContractName;
use crate::message::{InputError, InvoiceCode as Code};
use crate::offer::adds_up;
use crate::register::Event;
use crate::register::invoice::left_to_invoice;
use crate::register::perform::money;
use crate::register::standing::ContractState;
use crate::value::json::Path;
use crate::value::{Exact, Money};

impl Desk {
    /// Holds the sums of an invoice against its lines and against what is left of each contract; what of its value is
    /// supported.
    pub(super) fn check_sums(&self, sheet: &mut Sheet<'_>, at: &Path<'_>) -> Exact {
        let (invoice, found, parts) = (sheet.invoice, &mut sheet.found, &sheet.parts);
        if invoice.lines.is_empty() {
            found.error(Code::NoLines, &at.field("lines"), &[]);
            return Exact::ZERO;
        }
        let gross = invoice.value.exact() + invoice.client_paid.exact();
        let sum = parts.lines_value();
        let value = at.field("value");
        if adds_up(&gross, &sum, "").is_err() {
            found.error(Code::LinesDiffer, &value, &[("value", text(&gross)), ("expected", text(&sum))]);
        } else if let Err(rounded) = parts.divide(&gross) {
            let values = [("value", text(&gross)), ("expected", text(rounded))];
            found.error(Code::RoundingUndivided, &value, &values);
        }
        check_client_part(sheet, at);
        let parts = &sheet.parts;
        let values_of_parts = parts.divide(&gross).ok().filter(|_| adds_up(&gross, &sum, "").is_ok());
        let mut supported = Exact::ZERO;
        for (index, (name, part)) in parts.iter().enumerate() {
            let Some(standing) = self.standing(name).filter(|_| !part.is_barred) else { continue };
            let left = left_to_invoice(standing, self.register.framework.invoice_after_acceptance).max(Exact::ZERO);
            let own = values_of_parts.as_ref().and_then(|all| all.get(index)).unwrap_or(&part.lines_value);
            if *own > left {
                let values = [
                    ("value", text(own)),
                    ("expected", text(&left)),
                    ("request", text(&name.request)),
                    ("number", text(name.number)),
                ];
                sheet.found.error(Code::AboveValue, &value, &values);
            }
            // A sum that was rounded up is supported as it was rounded.
            let of_lines = if part.supported == part.lines_value { own.clone() } else { part.supported.clone() };
            supported += of_lines.min(left);
        }
        (supported - invoice.client_paid.exact()).max(Exact::ZERO)
    }
}

/// What the client paid is said for each contract, or there is one.
fn check_client_part(sheet: &mut Sheet<'_>, at: &Path<'_>) {
    let (invoice, found, parts) = (sheet.invoice, &mut sheet.found, &sheet.parts);
    let paid = invoice.client_paid;
    let place = at.field("client_paid");
    let of_lines = parts.iter().filter_map(|(_, part)| part.client_paid.clone()).reduce(|sum, more| sum + more);
    match of_lines {
        Some(sum) if sum != paid.exact() => {
            found.error(Code::ClientPartDiffers, &place, &[("value", text(paid)), ("expected", text(sum))]);
            return;
        }
        None if paid > Money::ZERO && parts.len() > 1 => {
            let values = [("value", text(paid)), ("contracts", text(parts.len()))];
            found.error(Code::ClientPartUndivided, &place, &values);
            return;
        }
        _ => {}
    }
    for (name, part) in parts.iter() {
        let own =
            part.client_paid.clone().unwrap_or_else(|| client_part_of_one(sheet.invoice.client_paid, parts.len()));
        if own.is_positive() && own > part.lines_value {
            let values = [
                ("value", text(own)),
                ("expected", text(&part.lines_value)),
                ("request", text(&name.request)),
                ("number", text(name.number)),
            ];
            found.error(Code::ClientPartAbove, &place, &values);
        }
    }
}

/// What the client paid, where there is one contract; of several, lines that do not say it say 0.
fn client_part_of_one(paid: Money, contracts: usize) -> Exact {
    if contracts == 1 { paid.exact() } else { Exact::ZERO }
}

/// The events that record an invoice or a credit note without errors, one for each contract.
pub(super) fn events<'d>(
    by: &By,
    sheet: &Sheet<'_>,
    standing: impl Fn(&ContractName) -> Option<&'d ContractState>,
) -> Result<Vec<Event>, InputError> {
    let (invoice, parts) = (sheet.invoice, &sheet.parts);
    let Some(at) = &by.at else { return Ok(Vec::new()) };
    let gross = invoice.value.exact() + invoice.client_paid.exact();
    let values = parts.divide(&gross).unwrap_or_default();
    let mut events = Vec::with_capacity(parts.len());
    for ((name, part), gross) in parts.iter().zip(values) {
        let ContractName { request, number } = name.clone();
        let (happened_at, recorded_at) = (at.clone(), at.clone());
        let (role, actor, late_reason) = (by.role.clone(), by.actor.clone(), None);
        let known = standing(name);
        if let Some(credited) = &invoice.credit_of {
            let has_units = known.is_some_and(|known| {
                known.invoices.iter().any(|one| one.invoice == *credited && !one.quantities.is_empty())
            });
            let lines = if has_units { part.credited_lines()? } else { Vec::new() };
            events.push(Event::Credited {
                request,
                number,
                invoice: credited.clone(),
                credit_note: invoice.number.clone(),
                value: money(&gross, "/value")?,
                lines,
                happened_at,
                recorded_at,
                role,
                actor,
                late_reason,
            });
            continue;
        }
        let client = part.client_paid.clone().unwrap_or_else(|| client_part_of_one(invoice.client_paid, parts.len()));
        let lines = if known.is_some_and(is_known_by_value) { Vec::new() } else { part.invoice_lines()? };
        events.push(Event::Invoiced {
            request,
            number,
            value: money(&(gross - &client), "/value")?,
            invoice: Some(invoice.number.clone()),
            lines,
            client_paid: money(&client, "/client_paid")?,
            happened_at,
            recorded_at,
            role,
            actor,
            late_reason,
        });
    }
    Ok(events)
}
