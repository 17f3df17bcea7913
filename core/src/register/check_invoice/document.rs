//! Invoices as they come, before anything of them is recorded.

use crate::contract::ContractName;
use crate::register::RegisterDocument;
use crate::time::{Date, Instant};
use crate::value::json::{names, read_object};
use crate::value::{Id, Money, Quantity, Reference, Text};

/// A line of an invoice, with its contract. One that says its day and worker is held against the deliveries of that day.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct InvoiceDocumentLine {
    /// The contract.
    pub contract: ContractName,
    /// The item.
    pub item: Id,
    /// On which day it was delivered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub day: Option<Date>,
    /// By which worker: a pseudonym, never a name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub worker: Option<Id>,
    /// How much of it, in the unit of the item.
    pub quantity: Quantity,
    /// The price of a unit in CZK, without value added tax.
    pub unit_price: Money,
    /// What is taken off the line in CZK: for missed visits and days of absence.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub deduction: Money,
    /// What the client paid of this line, in CZK; missing where only the sum is said, which is enough for one contract.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub client_paid: Option<Money>,
}
read_object!(InvoiceDocumentLine {
    required contract,
    required item,
    optional day,
    optional worker,
    required quantity,
    required unit_price,
    defaulted deduction,
    optional client_paid,
});

/// An invoice or a credit note of a participant, for one contract or for many.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct InvoiceDocument {
    /// Its number, as the participant gave it.
    pub number: Reference,
    /// Who invoices.
    pub participant: Id,
    /// The day on which it was issued.
    pub issued_on: Date,
    /// The invoice that it takes something back of, where it is a credit note (*dobropis*).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_of: Option<Reference>,
    /// Its lines. All figures of a credit note are above 0, as those of an invoice.
    pub lines: Vec<InvoiceDocumentLine>,
    /// What the client (the family) paid to the provider, in CZK; it is no part of the value.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub client_paid: Money,
    /// What is claimed from the authority (of a credit note: given back to it), in CZK without value added tax.
    pub value: Money,
}
read_object!(InvoiceDocument {
    required number,
    required participant,
    required issued_on,
    optional credit_of,
    required lines,
    defaulted client_paid,
    required value,
});

names! {
    /// Who reads what is found in an invoice. The findings are the same; what to do about one depends on who can do it. That
    /// is our choice.
    #[derive(Default)]
    pub enum InvoiceReader or UnknownName {
        /// Who got the invoice and records it: returns it, asks, records what is missing.
        #[default]
        Authority = "authority",
        /// Who issues the invoice and can still correct it.
        Participant = "participant",
    }
}

/// The input of the operation `check_invoice`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct CheckInvoiceInput {
    /// The register that the invoices are held against.
    pub register: RegisterDocument,
    /// The invoices, in the order in which they would be recorded.
    pub invoices: Vec<InvoiceDocument>,
    /// The moment of the check, at which the events would be recorded; that of the last event of the register if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub at: Option<Instant>,
    /// In which role the events would be recorded; `coordinator` if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub role: Option<Text>,
    /// By whom: the number of an employee or a pseudonym, never a name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actor: Option<Id>,
    /// To whom the findings say what to do.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub reader: InvoiceReader,
}
read_object!(CheckInvoiceInput {
    required register,
    required invoices,
    optional at,
    optional role,
    optional actor,
    defaulted reader,
});
