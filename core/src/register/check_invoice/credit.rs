//! Credit notes, held against the invoices that they take something back of.

use super::lines::text;
use super::{Desk, Sheet};
use crate::message::InvoiceCode as Code;
use crate::offer::adds_up;
use crate::register::invoices::InvoiceState;
use crate::register::standing::ContractState;
use crate::value::json::Path;
use crate::value::{Exact, Money, Reference};

impl Desk {
    /// Holds a credit note against its invoice under each contract; what of its value the invoices support.
    ///
    /// One without lines is for the only contract under which the invoice is recorded.
    pub(super) fn check_credit(&self, sheet: &mut Sheet<'_>, at: &Path<'_>) -> Exact {
        let invoice = sheet.invoice;
        let Some(credited) = &invoice.credit_of else { return Exact::ZERO };
        if invoice.client_paid > Money::ZERO {
            let values = [("value", text(invoice.client_paid))];
            sheet.found.error(Code::CreditOfClientPart, &at.field("client_paid"), &values);
        }
        let place = at.field("credit_of");
        if invoice.lines.is_empty() {
            let mut known = self.contracts_with(sheet, credited);
            match (known.next(), known.next()) {
                (None, _) => {
                    sheet.found.error(Code::UnknownInvoice, &place, &[("value", text(credited))]);
                    return Exact::ZERO;
                }
                (Some(_), Some(_)) => {
                    sheet.found.error(Code::NoLines, &at.field("lines"), &[]);
                    return Exact::ZERO;
                }
                (Some(only), None) => {
                    let name = only.name();
                    sheet.parts.of(&name).lines_value = invoice.value.exact();
                }
            }
        }
        let (value, sum) = (invoice.value.exact(), sheet.parts.lines_value());
        let value_at = at.field("value");
        let adds = adds_up(&value, &sum, "").is_ok();
        let divided = sheet.parts.divide(&value);
        if !adds {
            sheet.found.error(Code::LinesDiffer, &value_at, &[("value", text(&value)), ("expected", text(&sum))]);
        } else if let Err(rounded) = &divided {
            let values = [("value", text(&value)), ("expected", text(rounded))];
            sheet.found.error(Code::RoundingUndivided, &value_at, &values);
        }
        let divided = divided.ok().filter(|_| adds);
        let mut supported = Exact::ZERO;
        for (index, (name, part)) in sheet.parts.iter().enumerate() {
            let Some(standing) = self.standing(name).filter(|_| !part.is_barred) else { continue };
            let known = standing.invoices.iter().find(|known| known.invoice == *credited);
            let named = |code: Code, values: &[(&'static str, String)], found: &mut super::Found, at: &Path<'_>| {
                let mut values = values.to_vec();
                values.extend([("request", text(&name.request)), ("number", text(name.number))]);
                found.error(code, at, &values);
            };
            let Some(known) = known else {
                named(Code::UnknownInvoice, &[("value", text(credited))], &mut sheet.found, &place);
                continue;
            };
            let own = divided.as_ref().and_then(|all| all.get(index)).unwrap_or(&part.lines_value);
            let left = known.value.exact() - known.credited.exact();
            let unpaid = standing.invoiced.exact() - standing.paid.exact();
            let of_invoice = ("invoice", text(credited));
            if *own > left {
                let values = [("value", text(own)), ("expected", text(&left)), of_invoice.clone()];
                named(Code::CreditAboveInvoice, &values, &mut sheet.found, &value_at);
            } else if *own > unpaid {
                let values = [("value", text(own)), ("expected", text(&unpaid))];
                named(Code::CreditAboveUnpaid, &values, &mut sheet.found, &value_at);
            }
            if known.quantities.is_empty() && !invoice.lines.is_empty() {
                sheet.found.note(Code::CreditUnitsNotChecked, &place, &[("value", text(credited))]);
            }
            for (item, units) in part.units().into_iter().filter(|_| !known.quantities.is_empty()) {
                let most = known.quantities.get(item).copied().unwrap_or_default();
                if units > most.exact() {
                    let [value, name_of] = [("value", text(units)), ("item", text(item))];
                    let values = [value, name_of, ("expected", text(most)), of_invoice.clone()];
                    let values: Vec<_> = values.into_iter().chain(super::lines::unit_of(standing, item)).collect();
                    named(Code::CreditAboveUnits, &values, &mut sheet.found, &at.field("lines"));
                }
            }
            supported += own.clone().min(left);
        }
        supported
    }

    /// The contracts of who credits under which an invoice is recorded.
    fn contracts_with<'d>(
        &'d self,
        sheet: &Sheet<'_>,
        credited: &'d Reference,
    ) -> impl Iterator<Item = &'d ContractState> + use<'d> {
        let participant = sheet.invoice.participant.clone();
        let has = move |known: &InvoiceState| known.invoice == *credited;
        let own = self.register.contracts().filter(move |standing| standing.contract.participant == participant);
        own.filter(move |standing| standing.invoices.iter().any(&has))
    }
}
