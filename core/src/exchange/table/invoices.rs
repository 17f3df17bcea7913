//! Invoices and credit notes from a table: a row for a line, rows with the same number are one invoice.

use super::field::{Field, Kind, fields};
use super::known::Known;
use super::one::One;
use super::sheet::{Columns, Row};
use super::{InvoicesRead, InvoicesTable};
use crate::message::InputError;

pub(super) const FIELDS: &[Field] = fields![
    "invoice" or "cislo faktury" or "faktura" or "doklad" or "cislo dokladu" => ["number"], Kind::Reference, required,
        "Invoice number" / "Faktura č.":
        "rows with the same number are one invoice" / "řádky se stejným číslem jsou jedna faktura";
    "participant" or "dodavatel" or "poskytovatel" or "provider" => ["participant"], Kind::Participant, optional,
        "Participant" / "Účastník":
        "as in the framework contract; the IČO decides" / "podle rámcové smlouvy; rozhoduje IČO";
    "ico" or "ic" or "identifikacni cislo" or "ico dodavatele" => ["participant"], Kind::Ico, optional,
        "IČO" / "IČO":
        "eight digits, as text" / "osm číslic, jako text";
    "issued_on" or "datum vystaveni" or "issued" => ["issued_on"], Kind::Day, required,
        "Issued on" / "Vystaveno":
        "the day of issue" / "den vystavení";
    "credit_of" or "dobropis k fakture" or "opravuje fakturu" => ["credit_of"], Kind::Reference, optional,
        "Credit note of" / "Dobropis k":
        "the invoice that a credit note takes back" / "faktura, kterou dobropis opravuje";
    "request" or "cislo poptavky" or "pozadavek" or "smlouva" or "cislo smlouvy" or "contract" => ["lines", "*", "contract", "request"],
        Kind::Id, required,
        "Request" / "Poptávka":
        "the request of the contract" / "poptávka, ze které smlouva vzešla";
    "number" or "cislo dilci smlouvy" => ["lines", "*", "contract", "number"], Kind::Count, optional,
        "Contract number" / "Smlouva č.":
        "which contract of the request; 1 where empty" / "která smlouva poptávky; prázdné znamená 1";
    "item" or "kod polozky" or "sluzba" or "cinnost" or "service" => ["lines", "*", "item"], Kind::Item, required,
        "Item" / "Položka":
        "an item of the contract" / "položka smlouvy";
    "day" or "datum" or "datum plneni" or "date" => ["lines", "*", "day"], Kind::Day, optional,
        "Day" / "Den":
        "when it was delivered" / "den plnění";
    "worker" or "pracovnice" or "kdo" => ["lines", "*", "worker"], Kind::Id, optional,
        "Worker" / "Pracovník":
        "a pseudonym, never a name" / "pseudonym, nikdy jméno";
    "quantity" or "pocet jednotek" or "pocet hodin" or "hodiny" or "hodin" or "pocet" or "rozsah" => ["lines", "*", "quantity"],
        Kind::Number(4), required,
        "Quantity" / "Množství":
        "in the unit of the item" / "v jednotce položky";
    "unit_price" or "cena za jednotku" or "cena za hodinu" or "cena jednotka" => ["lines", "*", "unit_price"], Kind::Money, required,
        "Unit price" / "Jednotková cena":
        "CZK for one unit without VAT" / "Kč za jednotku bez DPH";
    "deduction" or "sleva" => ["lines", "*", "deduction"], Kind::Money, optional,
        "Deduction" / "Srážka":
        "CZK taken off the line" / "Kč odečtené z řádku";
    "client_paid_of_line" or "klient uhradil z radku" => ["lines", "*", "client_paid"], Kind::Money, optional,
        "Client paid of line" / "Úhrada klienta z řádku":
        "CZK; needed where an invoice is for several contracts" / "Kč; nutné, je-li faktura za více smluv";
    "client_paid" or "klient uhradil" => ["client_paid"], Kind::Money, optional,
        "Client paid" / "Úhrada klienta":
        "CZK that the family paid of the whole invoice" / "Kč, které z celé faktury uhradila rodina";
    "value" or "celkem" or "fakturovana castka" or "castka" or "castka celkem" or "cena celkem" or "total" => ["value"],
        Kind::Money, required,
        "Value" / "Fakturováno":
        "CZK claimed by the whole invoice, without VAT" / "Kč za celou fakturu, bez DPH";
    "note" or "pozn" => [], Kind::Note, optional,
        "Note" / "Poznámka":
        "not read; no birth numbers, no names" / "nečte se; žádná rodná čísla ani jména";
];

/// Of these at least one has to be there.
const ONE_OF: [&[&str]; 1] = [&["ico", "participant"]];

pub(super) fn read(input: &InvoicesTable) -> Result<InvoicesRead, InputError> {
    let known = Known::new(input.framework.as_deref(), None)?;
    let (rows, said, source) = (&input.rows, &input.columns, &input.source);
    let table = One { rows, said, source, fields: FIELDS, given: &[], groups: &ONE_OF };
    let key = |row: &Row, _: &Columns| {
        let who = row.text("ico").or_else(|| row.text("participant")).unwrap_or_default();
        row.text("invoice").map(|number| format!("{who}\n{number}"))
    };
    let read = table.records(&known, &|_| {}, &key)?;
    let (invoices, rows, findings) = read.documents(FIELDS, &|_| {});
    Ok(InvoicesRead { invoices, rows, findings })
}
