//! What came out: a row for each line of each contract; why, and what is open, below.

use super::super::case::Case;
use super::super::outcome::{lead, open};
use crate::catalogue::municipality_name;
use crate::message::{Label, Noun, Sentence};
use crate::report::tables::region;
use crate::report::workbook::{CellKind, Sheet, SheetCell};

pub(super) fn sheet(case: &Case<'_>) -> Sheet {
    let (decision, language) = (case.decision, case.language());
    let mut sheet = Sheet::new(Label::ResultHeading, language)
        .columns(CellKind::Whole, &[Label::ContractNumber], language)
        .columns(CellKind::Text, &[Label::Participant, Label::Name, Label::Ico, Label::Offer, Label::Item], language)
        .columns(CellKind::Number, &[Label::Quantity], language)
        .columns(CellKind::Text, &[Label::Unit], language)
        .columns(CellKind::Amount, &[Label::UnitPrice, Label::LinePrice], language)
        .columns(CellKind::Percent, &[Label::VatRate], language)
        .columns(CellKind::Amount, &[Label::ContractPrice, Label::ContractPriceWithVat], language)
        .columns(CellKind::Day, &[Label::From, Label::To], language)
        .columns(CellKind::Text, &[Label::Where, Label::FundingSource], language);
    for contract in &decision.contracts {
        let known = case.names.known(&contract.framework, &contract.participant);
        let municipality = contract.place.municipality.as_ref();
        let place = municipality.map(|code| municipality_name(code).unwrap_or(code.as_str()).to_owned());
        for (index, line) in contract.lines.iter().enumerate() {
            let unit_price = line.unit_price.exact();
            // The price of a contract stands once, so that the column can be added up.
            let once = |cell: SheetCell| if index == 0 { cell } else { SheetCell::Empty };
            sheet.row(vec![
                SheetCell::text(contract.number.to_string()),
                SheetCell::text(contract.participant.as_str()),
                SheetCell::of(known.and_then(|known| known.name.as_ref()), |name| SheetCell::text(name.as_str())),
                SheetCell::of(known.and_then(|known| known.ico.as_ref()), |ico| SheetCell::text(ico.to_string())),
                SheetCell::of(contract.offer.as_ref(), |offer| SheetCell::text(offer.as_str())),
                SheetCell::text(case.item(&line.item)),
                SheetCell::number(&line.quantity.exact()),
                SheetCell::text(Noun::from(line.unit).alone(language)),
                SheetCell::amount(&unit_price),
                SheetCell::amount(&(line.quantity.exact() * &unit_price)),
                SheetCell::of(line.vat_percent, |percent| SheetCell::percent(&percent.get().exact())),
                once(SheetCell::amount(&contract.price.exact())),
                once(SheetCell::of(contract.price_with_vat, |price| SheetCell::amount(&price.exact()))),
                SheetCell::day(contract.period.from()),
                SheetCell::day(contract.period.to()),
                SheetCell::text(place.clone().unwrap_or_else(|| region(&contract.place.region))),
                SheetCell::of(contract.funding_source.as_ref(), |source| SheetCell::text(source.as_str())),
            ]);
        }
    }
    sheet.note(lead(case));
    for reason in &decision.reasons {
        sheet.note(case.said_of(reason));
    }
    for sentence in open(case) {
        sheet.note(sentence);
    }
    if !decision.contracts.is_empty() {
        sheet.note(Sentence::ContractPriceOnce.text(language));
    }
    sheet
}
