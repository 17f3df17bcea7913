//! What is said of invoices that were checked.

use super::document::InvoiceReader;
use crate::law::Severity;
use crate::message::{InvoiceCode, Language, Message, fill};
use crate::register::Event;
use crate::value::json::{Path, read_object};
use crate::value::{Exact, Figure, Id, Map, Money, Reference};

/// One thing that was found in an invoice.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InvoiceFinding {
    /// How much it weighs: an error stands in the way of recording, a warning asks for a look, a note says what could not be
    /// checked.
    pub severity: Severity,
    /// Where in the input, as a JSON pointer (RFC 6901).
    pub path: String,
    /// The stable code.
    pub code: InvoiceCode,
    /// The numbers and names that the sentence speaks of.
    pub values: Map<String>,
    /// The sentence in both languages.
    pub message: Message,
    /// What the reader can do.
    pub advice: Message,
}
read_object!(InvoiceFinding {
    required severity,
    required path,
    required code,
    required values,
    required message,
    required advice,
});

/// What an invoice claims, and what of it the register supports. In CZK without value added tax.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InvoiceTotals {
    /// What is claimed: the value as it was given.
    pub claimed: Money,
    /// What the client paid, as it was given.
    pub client_paid: Money,
    /// What the lines come to: quantities by unit prices, less deductions. The client's part is in it.
    pub lines: Figure,
    /// What of the claim deliveries and contract support, the client's part taken off. Of a line that is what was delivered
    /// (or accepted) and not invoiced yet, at the lower of its price and the highest price of the contract; of a contract at
    /// most the value that is left.
    pub supported: Figure,
    /// The claim less what is supported; above 0 where too much is claimed.
    pub difference: Figure,
}
read_object!(InvoiceTotals {
    required claimed,
    required client_paid,
    required lines,
    required supported,
    required difference,
});

/// An invoice after its check.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CheckedInvoice {
    /// Its number.
    pub number: Reference,
    /// Who invoices.
    pub participant: Id,
    /// The invoice that it credits.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_of: Option<Reference>,
    /// What was found, in the order of the document.
    pub findings: Vec<InvoiceFinding>,
    /// Its sums.
    pub totals: InvoiceTotals,
    /// The events that would record it, one for each contract, after those of the invoices before it; empty where there is an
    /// error.
    pub events: Vec<Event>,
}
read_object!(CheckedInvoice {
    required number,
    required participant,
    optional credit_of,
    required findings,
    required totals,
    required events,
});

/// Invoices after their check.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CheckedInvoices {
    /// The invoices, in their order.
    pub invoices: Vec<CheckedInvoice>,
    /// How many of them can be recorded as they are.
    pub recordable: u32,
    /// How many have an error.
    pub refused: u32,
}
read_object!(CheckedInvoices { required invoices, required recordable, required refused });

/// Findings in the order in which they are found.
pub(super) struct Found {
    reader: InvoiceReader,
    pub(super) list: Vec<InvoiceFinding>,
}

impl Found {
    /// Nothing yet, for this reader.
    pub(super) const fn by(reader: InvoiceReader) -> Self {
        Self { reader, list: Vec::new() }
    }

    pub(super) fn error(&mut self, code: InvoiceCode, at: &Path<'_>, values: &[(&'static str, String)]) {
        self.push(Severity::Error, code, at, values);
    }

    pub(super) fn warning(&mut self, code: InvoiceCode, at: &Path<'_>, values: &[(&'static str, String)]) {
        self.push(Severity::Warning, code, at, values);
    }

    pub(super) fn note(&mut self, code: InvoiceCode, at: &Path<'_>, values: &[(&'static str, String)]) {
        self.push(Severity::Note, code, at, values);
    }

    fn push(&mut self, severity: Severity, code: InvoiceCode, at: &Path<'_>, values: &[(&'static str, String)]) {
        let both = |template: &dyn Fn(Language) -> &'static str| {
            let text = |language| fill(template(language), values, Some(language));
            Message { cs: text(Language::Czech), en: text(Language::English) }
        };
        let advice = match self.reader {
            InvoiceReader::Authority => InvoiceCode::advice,
            InvoiceReader::Participant => InvoiceCode::advice_to_participant,
        };
        self.list.push(InvoiceFinding {
            severity,
            path: at.pointer(),
            code,
            values: values.iter().map(|(name, value)| (Id::ours(name), value.clone())).collect(),
            message: both(&|language| code.meaning(language)),
            advice: both(&|language| advice(code, language).unwrap_or_default()),
        });
    }

    /// Whether nothing stands in the way.
    pub(super) fn is_free(&self) -> bool {
        self.list.iter().all(|finding| finding.severity != Severity::Error)
    }
}

/// Money as it is shown: with two decimals, rounded half up. The exact figure stands beside it.
pub(super) const fn shown(exact: Exact) -> Figure {
    Figure::new(exact, 2)
}
