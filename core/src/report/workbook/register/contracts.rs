//! The contracts, a row for each; their lines; their invoices.

use super::{Book, name_of};
use crate::catalogue::municipality_name;
use crate::message::{Label, Noun, Sentence};
use crate::register::ContractState;
use crate::report::tables::region;
use crate::report::workbook::{CellKind, Sheet, SheetCell};
use crate::value::{Exact, Id, Map, Quantity};

/// Who delivers what to whom, where it stands, and its money.
pub(super) fn contracts(book: &Book<'_>) -> Sheet {
    let language = book.language;
    let mut sheet = book
        .sheet(Label::SheetContracts)
        .columns(CellKind::Text, &[Label::Request], language)
        .columns(CellKind::Whole, &[Label::ContractNumber], language)
        .columns(CellKind::Text, &[Label::Lot, Label::Participant, Label::Name, Label::Ico], language)
        .columns(CellKind::Text, &[Label::Stage], language)
        .columns(CellKind::Flag, &[Label::Annulled], language)
        .columns(CellKind::Text, &[Label::Where], language)
        .columns(CellKind::Day, &[Label::From, Label::To], language)
        .columns(CellKind::Whole, &[Label::Children], language)
        .columns(CellKind::Text, &[Label::FundingSource], language)
        .columns(CellKind::Moment, &[Label::AwardedAt, Label::SignedAt], language)
        .columns(CellKind::Day, &[Label::PublishBy, Label::PublishedOn, Label::EffectiveFrom], language)
        .columns(
            CellKind::Amount,
            &[
                Label::ConcludedPrice,
                Label::ContractPrice,
                Label::ContractPriceWithVat,
                Label::Bound,
                Label::Delivered,
                Label::Invoiced,
                Label::ClientPaid,
                Label::Paid,
            ],
            language,
        )
        .columns(CellKind::Text, &[Label::Continues], language);
    for standing in book.register.contracts() {
        let contract = &standing.contract;
        let publication = standing.publication.as_ref();
        let municipality = contract.place.municipality.as_ref();
        let place = municipality.map(|code| municipality_name(code).unwrap_or(code.as_str()).to_owned());
        let ico = book.participant(&contract.participant).and_then(|known| known.ico.as_ref());
        let mut cells = Vec::from(name_of(standing));
        cells.extend([
            SheetCell::text(contract.lot.as_str()),
            SheetCell::text(contract.participant.as_str()),
            book.name(&contract.participant),
            SheetCell::of(ico, |ico| SheetCell::text(ico.to_string())),
            SheetCell::text(standing.stage.name(language)),
            SheetCell::Flag(standing.annulled),
            SheetCell::text(place.unwrap_or_else(|| region(&contract.place.region))),
            SheetCell::day(contract.period.from()),
            SheetCell::day(contract.period.to()),
            SheetCell::whole(contract.children),
            SheetCell::of(contract.funding_source.as_ref(), |source| SheetCell::text(source.as_str())),
            SheetCell::moment(&contract.awarded_at),
            SheetCell::of(standing.signed_at.as_ref(), SheetCell::moment),
            SheetCell::of(publication, |publication| SheetCell::day(publication.due)),
            SheetCell::of(publication.and_then(|publication| publication.published_on), SheetCell::day),
            SheetCell::of(standing.effective_from, SheetCell::day),
            SheetCell::amount(&standing.concluded_price.exact()),
            SheetCell::amount(&contract.price.exact()),
            SheetCell::of(contract.price_with_vat, |price| SheetCell::amount(&price.exact())),
            SheetCell::amount(&standing.committed.exact()),
            SheetCell::amount(&standing.delivered.exact()),
            SheetCell::amount(&standing.invoiced.exact()),
            SheetCell::amount(&standing.client_paid.exact()),
            SheetCell::amount(&standing.paid.exact()),
            SheetCell::of(contract.continues.as_ref(), |of| SheetCell::text(of.request.as_str())),
        ]);
        sheet.row(cells);
    }
    sheet.note(Sentence::WithoutVatUnlessSaid.text(language));
    sheet.note(Sentence::BoundIs.text(language));
    sheet
}

/// What is ordered and what was delivered of it.
pub(super) fn lines(book: &Book<'_>) -> Sheet {
    let language = book.language;
    let mut sheet = book
        .sheet(Label::SheetLines)
        .columns(CellKind::Text, &[Label::Request], language)
        .columns(CellKind::Whole, &[Label::ContractNumber], language)
        .columns(CellKind::Text, &[Label::Participant, Label::Name, Label::Item, Label::Unit], language)
        .columns(CellKind::Amount, &[Label::UnitPrice], language)
        .columns(CellKind::Percent, &[Label::VatRate], language)
        .columns(CellKind::Number, &[Label::Ordered], language)
        .columns(CellKind::Amount, &[Label::LinePrice], language)
        .columns(CellKind::Number, &[Label::Delivered, Label::Missed, Label::Accepted], language)
        .columns(CellKind::Amount, &[Label::Deducted], language);
    for standing in book.register.contracts() {
        let contract = &standing.contract;
        for (index, line) in contract.lines.iter().enumerate() {
            let mut cells = Vec::from(name_of(standing));
            let unit_price = line.unit_price.exact();
            cells.extend([
                SheetCell::text(contract.participant.as_str()),
                book.name(&contract.participant),
                SheetCell::text(book.names.item(&contract.framework, &contract.lot, &line.item)),
                SheetCell::text(Noun::from(line.unit).alone(language)),
                SheetCell::amount(&unit_price),
                SheetCell::of(line.vat_percent, |percent| SheetCell::percent(&percent.get().exact())),
                SheetCell::number(&line.quantity.exact()),
                SheetCell::amount(&(line.quantity.exact() * &unit_price)),
            ]);
            // Deliveries are known by item: they stand once, where an item has several lines.
            if contract.lines.iter().take(index).all(|before| before.item != line.item) {
                cells.extend(delivered(standing, &line.item));
            }
            sheet.row(cells);
        }
    }
    sheet.note(Sentence::NoDeliveriesKnown.text(language));
    sheet
}

/// What is known of an item: delivered, missed, accepted, deducted. Where nothing was recorded of a contract, nothing is known.
fn delivered(standing: &ContractState, item: &Id) -> [SheetCell; 4] {
    let of = |quantities: &Map<Quantity>, is_known: bool| {
        let quantity = quantities.get(item).map_or(Exact::ZERO, |quantity| quantity.exact());
        if is_known { SheetCell::number(&quantity) } else { SheetCell::Empty }
    };
    let is_recorded = !standing.delivered_by_item.is_empty();
    let deducted = standing.deducted_by_item.get(item).map_or(Exact::ZERO, |deducted| deducted.exact());
    [
        of(&standing.delivered_by_item, is_recorded),
        of(&standing.missed_by_item, is_recorded),
        of(&standing.accepted_by_item, !standing.accepted_by_item.is_empty()),
        if is_recorded { SheetCell::amount(&deducted) } else { SheetCell::Empty },
    ]
}

/// The invoices that have a number, and what was credited of them.
pub(super) fn invoices(book: &Book<'_>) -> Sheet {
    let language = book.language;
    let mut sheet = book
        .sheet(Label::SheetInvoices)
        .columns(CellKind::Text, &[Label::Request], language)
        .columns(CellKind::Whole, &[Label::ContractNumber], language)
        .columns(CellKind::Text, &[Label::Participant, Label::Name, Label::Invoice], language)
        .columns(CellKind::Amount, &[Label::Invoiced, Label::Credited, Label::ClientPaid], language)
        .columns(CellKind::Text, &[Label::CreditNotes], language);
    for standing in book.register.contracts() {
        for invoice in &standing.invoices {
            let notes: Vec<String> = invoice.credit_notes.iter().map(ToString::to_string).collect();
            let mut cells = Vec::from(name_of(standing));
            cells.extend([
                SheetCell::text(standing.contract.participant.as_str()),
                book.name(&standing.contract.participant),
                SheetCell::text(invoice.invoice.to_string()),
                SheetCell::amount(&invoice.value.exact()),
                SheetCell::amount(&invoice.credited.exact()),
                SheetCell::amount(&invoice.client_paid.exact()),
                SheetCell::text(notes.join(", ")),
            ]);
            sheet.row(cells);
        }
    }
    sheet.note(Sentence::NumberedInvoicesOnly.text(language));
    sheet
}
