//! Invoices held against a register before they are recorded.
//!
//! # Questions
//!
//! **Why are flaws findings and no errors?** Because the coordinator answers the provider: every flaw of every invoice is
//! wanted at once, in a sentence that can be sent on. What is without an error comes back with the events that record it.
//!
//! **To whom does the advice speak?** To the authority, which got the invoice; or to the participant, which can still correct
//! it, where the input says that it is the reader. Nothing else depends on it.
//!
//! **Against what is an invoice held?** Against the register as the invoices before it leave it. One with an error is not
//! counted: it goes back.
//!
//! **What of parts of a heller?** Nobody can invoice them. What is left of a contract is rounded half up to 0.01 where that is
//! more, so that all that was delivered can be invoiced.
//!
//! **When does an invoice happen?** When it came, at the moment of the check. Its day of issue is the provider's word and only
//! compared. That is our choice.
//!
//! **What of a day can be checked?** What the deliveries say of it. A delivery without its day may be of any day of its
//! contract, and so may one without its worker be anybody's: more than all of these together is an error, less than what is
//! said for certain is in order, and in between a note says that it cannot be known.
//!
//! **Why do hours over 24 only warn?** Because workers are pseudonyms, and one may stand for two people.

mod answer;
mod credit;
mod deliveries;
mod document;
mod lines;
mod parts;
mod record;
mod tally;

use std::collections::BTreeMap;

pub use answer::{CheckedInvoice, CheckedInvoices, InvoiceFinding, InvoiceTotals};
pub use document::{CheckInvoiceInput, InvoiceDocument, InvoiceDocumentLine, InvoiceReader};

use super::standing::ContractState;
use super::{Event, Register};
use crate::contract::ContractName;
use crate::message::{InputError, InvoiceCode};
use crate::time::{Date, Instant};
use crate::value::json::{Path, out_of_range};
use crate::value::{Exact, Id, Reference, Text};
use answer::{Found, shown};
use deliveries::Deliveries;
use parts::Parts;
use tally::{OfItem, Tally};

/// Holds invoices and credit notes against a register: contracts, prices, what was delivered and accepted, days and workers.
///
/// Money is in CZK without value added tax. What was invoiced before counts, and so do the invoices before in the list that
/// have no error. An invoice without an error comes back with its events, one for each contract; recorded in their order they
/// fold. What cannot be known from the register is a note.
///
/// Errors: those of [`Register::of`] under `/register`; `out_of_range` for a moment before the last recorded event.
///
/// Source: this engine; the comparison is the one that a coordinator makes by hand.
///
/// ```
/// use minitendr::{CheckInvoiceInput, check_invoice, from_json};
/// let input: CheckInvoiceInput = from_json(r#"{"register": {"framework": {"id": "F", "authority": "Region", "regime": "zzvz_2016",
///   "term": {"from": "2026-01-01", "to": "2029-12-31"},
///   "lots": [{"id": "L", "area": "field_and_outpatient", "region": "CZ053", "items": [{"id": "hour", "unit": "hour"}],
///     "scheme": {"combine": {"kind": "lowest_price"}}}],
///   "participants": [{"id": "P", "lots": [{"lot": "L"}]}]},
///   "events": [{"kind": "contracted", "contract": {"framework": "F", "lot": "L", "request": "R", "participant": "P",
///     "lines": [{"item": "hour", "unit": "hour", "quantity": "40", "unit_price": "450"}], "price": "18000", "children": 1,
///     "place": {"region": "CZ053"}, "period": {"from": "2026-04-01", "to": "2026-06-30"}, "awarded_at": "2026-03-10T12:00:00+01:00"},
///     "happened_at": "2026-03-10T12:00:00+01:00", "recorded_at": "2026-03-10T12:00:00+01:00", "role": "coordinator"},
///    {"kind": "delivered", "request": "R", "lines": [{"item": "hour", "quantity": "2", "day": "2026-04-07"}],
///     "happened_at": "2026-04-08T10:00:00+02:00", "recorded_at": "2026-04-08T10:00:00+02:00", "role": "coordinator"}]},
///   "invoices": [{"number": "2026-17", "participant": "P", "issued_on": "2026-04-30", "value": "1350", "lines": [
///     {"contract": {"request": "R"}, "item": "hour", "day": "2026-04-07", "quantity": "3", "unit_price": "450"}]}]}"#)?;
/// let checked = &check_invoice(input)?.invoices[0];
/// let codes: Vec<&str> = checked.findings.iter().map(|finding| finding.code.as_str()).collect();
/// assert_eq!(codes, ["not_in_effect", "above_delivered", "above_day", "above_value"]);
/// assert_eq!(checked.totals.difference.shown(), "450.00");
/// assert!(checked.events.is_empty());
/// # Ok::<(), minitendr::InputError>(())
/// ```
pub fn check_invoice(input: CheckInvoiceInput) -> Result<CheckedInvoices, InputError> {
    let CheckInvoiceInput { register, invoices, at, role, actor, reader } = input;
    let register = Register::of(register).map_err(|error| error.below("/register"))?;
    let last = register.events().last().map(|event| event.stamp().recorded_at.clone());
    if let Some((at, last)) = at.as_ref().zip(last.as_ref()).filter(|(at, last)| at < last) {
        return Err(InputError::one(out_of_range(&Path::ROOT.field("at"), at, format!("≥ {last}"))));
    }
    let role = role.map_or_else(|| Text::parse("coordinator"), Ok)?;
    let mut desk = Desk::new(register, By { is_given: at.is_some(), at: at.or(last), role, actor }, reader);
    let (root, mut checked) = (Path::ROOT.field("invoices"), Vec::with_capacity(invoices.len()));
    for (index, invoice) in invoices.iter().enumerate() {
        checked.push(desk.check(index, invoice, &root.index(index)));
    }
    let count = |is_free: bool| {
        let counted = checked.iter().filter(|one| one.is_free() == is_free).count();
        u32::try_from(counted).unwrap_or(u32::MAX)
    };
    let (recordable, refused) = (count(true), count(false));
    Ok(CheckedInvoices { invoices: checked, recordable, refused })
}

impl CheckedInvoice {
    fn is_free(&self) -> bool {
        self.findings.iter().all(|finding| finding.severity != crate::law::Severity::Error)
    }
}

/// By whom and when the events would be recorded.
struct By {
    is_given: bool,
    /// Missing only where the register has no event, and so no contract either.
    at: Option<Instant>,
    role: Text,
    actor: Option<Id>,
}

/// What lies on the desk while invoices are checked one after the other.
struct Desk {
    /// To whom the findings speak.
    reader: InvoiceReader,
    /// With the invoices before that had no error.
    register: Register,
    by: By,
    deliveries: Deliveries,
    /// The units of each item that the register had as invoiced before any of these.
    before: BTreeMap<OfItem, Exact>,
    /// What the register had as invoiced by sums alone.
    before_by_sum: BTreeMap<ContractName, Exact>,
    tally: Tally,
    /// The hours of a participant's worker on a day, over everything that is checked.
    hours: BTreeMap<(Id, Id, Date), Exact>,
    /// The numbers of these invoices, and their places from 0.
    numbers: BTreeMap<(Id, Reference), usize>,
}

/// An invoice while it is checked.
struct Sheet<'i> {
    invoice: &'i InvoiceDocument,
    /// From 0.
    index: usize,
    found: Found,
    parts: Parts,
    tally: Tally,
}

impl Desk {
    fn new(register: Register, by: By, reader: InvoiceReader) -> Self {
        let (mut before, mut before_by_sum) = (BTreeMap::new(), BTreeMap::new());
        for standing in register.contracts() {
            let mut by_sum = standing.invoiced.exact() + standing.client_paid.exact();
            for invoice in standing.invoices.iter().filter(|invoice| !invoice.quantities.is_empty()) {
                by_sum = by_sum - invoice.value.exact() - invoice.client_paid.exact() + invoice.credited.exact();
                for (item, units) in &invoice.quantities {
                    *before.entry((standing.name(), item.clone())).or_default() += units.exact();
                }
            }
            before_by_sum.insert(standing.name(), by_sum);
        }
        let deliveries = Deliveries::of(register.events());
        let (tally, hours, numbers) = (Tally::default(), BTreeMap::new(), BTreeMap::new());
        Self { reader, register, by, deliveries, before, before_by_sum, tally, hours, numbers }
    }

    fn check(&mut self, index: usize, invoice: &InvoiceDocument, at: &Path<'_>) -> CheckedInvoice {
        let (found, parts, tally) = (Found::by(self.reader), Parts::default(), Tally::default());
        let mut sheet = Sheet { invoice, index, found, parts, tally };
        self.check_head(&mut sheet, at);
        self.check_lines(&mut sheet, &at.field("lines"));
        let supported = if invoice.credit_of.is_some() {
            self.check_credit(&mut sheet, at)
        } else {
            self.check_sums(&mut sheet, at)
        };
        let events = self.record(&mut sheet, at);
        let lines = sheet.parts.lines_value();
        let difference = invoice.value.exact() - &supported;
        let totals = InvoiceTotals {
            claimed: invoice.value,
            client_paid: invoice.client_paid,
            lines: shown(lines),
            supported: shown(supported),
            difference: shown(difference),
        };
        let (number, participant) = (invoice.number.clone(), invoice.participant.clone());
        let credit_of = invoice.credit_of.clone();
        CheckedInvoice { number, participant, credit_of, findings: sheet.found.list, totals, events }
    }

    /// Who invoices, under which number, when.
    fn check_head(&mut self, sheet: &mut Sheet<'_>, at: &Path<'_>) {
        let (invoice, found) = (sheet.invoice, &mut sheet.found);
        let InvoiceDocument { number, participant, issued_on, .. } = invoice;
        if self.register.framework.participant(participant).is_none() {
            let place = at.field("participant");
            found.error(InvoiceCode::UnknownParticipant, &place, &[("value", participant.to_string())]);
        }
        let place = at.field("number");
        let key = (participant.clone(), number.clone());
        if let Some(first) = self.numbers.get(&key) {
            let values = [("value", number.to_string()), ("first", format!("/invoices/{first}/number"))];
            found.error(InvoiceCode::NumberTwice, &place, &values);
        } else if let Some(name) = self.recorded_under(participant, number) {
            let values = [("value", number.to_string()), ("request", name.request.to_string())];
            let [value, request] = values;
            found.error(InvoiceCode::NumberRecorded, &place, &[value, request, ("number", name.number.to_string())]);
        }
        self.numbers.entry(key).or_insert(sheet.index);
        let today = self.by.at.as_ref().filter(|_| self.by.is_given).map(Instant::day);
        if let Some(today) = today.filter(|today| issued_on > today) {
            let values = [("value", issued_on.to_string()), ("expected", today.to_string())];
            found.warning(InvoiceCode::IssuedLater, &at.field("issued_on"), &values);
        }
    }

    /// The contract of a participant under which a number of an invoice or a credit note is recorded.
    fn recorded_under(&self, participant: &Id, number: &Reference) -> Option<ContractName> {
        let has = |standing: &&ContractState| {
            standing.contract.participant == *participant
                && standing.invoices.iter().any(|known| known.invoice == *number || known.credit_notes.contains(number))
        };
        self.register.contracts().find(has).map(ContractState::name)
    }

    fn standing(&self, contract: &ContractName) -> Option<&ContractState> {
        self.register.contract(&contract.request, contract.number)
    }

    /// Records what has no error, so that the invoices after it are held against it.
    fn record(&mut self, sheet: &mut Sheet<'_>, at: &Path<'_>) -> Vec<Event> {
        if !sheet.found.is_free() {
            return Vec::new();
        }
        let recorded = record::events(&self.by, sheet, |contract| self.standing(contract)).and_then(|events| {
            match events.as_slice() {
                // One event is recorded or not; several would need a copy of the register to be taken back.
                [only] => self.register.record(only.clone())?,
                several => self.register.record_all(several.to_vec())?,
            }
            Ok(events)
        });
        match recorded {
            Ok(events) => {
                let tally = std::mem::take(&mut sheet.tally);
                match &sheet.invoice.credit_of {
                    None => self.tally.merge(tally),
                    Some(number) if self.numbers.contains_key(&(sheet.invoice.participant.clone(), number.clone())) => {
                        self.tally.take_off(&tally);
                    }
                    Some(_) => {}
                }
                events
            }
            Err(error) => {
                let why = |language| {
                    let sentences = error.problems().iter().map(|problem| problem.message(language));
                    sentences.collect::<Vec<_>>().join("; ")
                };
                let (czech, english) = (why(crate::message::Language::Czech), why(crate::message::Language::English));
                sheet.found.error(InvoiceCode::Refused, at, &[("why_cs", czech), ("why_en", english)]);
                Vec::new()
            }
        }
    }
}
