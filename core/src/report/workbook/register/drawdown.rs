//! What is drawn down and what is left: the framework contract, its lots and participants, further ceilings, sources.

use super::Book;
use crate::message::{Label, Noun, Sentence};
use crate::register::{Account, AccountKind, accounts};
use crate::report::tables::bound;
use crate::report::workbook::{CellKind, Sheet, SheetCell};
use crate::value::{Exact, Text};

/// What is counted in money.
pub(super) fn money(book: &Book<'_>) -> Sheet {
    let language = book.language;
    let mut sheet = book
        .sheet(Label::SheetDrawdown)
        .columns(CellKind::Text, &[Label::LimitOf, Label::Id, Label::Name, Label::Lot], language)
        .columns(
            CellKind::Amount,
            &[
                Label::Maximum,
                Label::Reserved,
                Label::Ordered,
                Label::Delivered,
                Label::Invoiced,
                Label::Paid,
                Label::Left,
            ],
            language,
        )
        .columns(CellKind::Percent, &[Label::ShareUsed], language);
    for account in accounts(book.register).iter().filter(|account| account.unit.is_none()) {
        let mut cells = Vec::from(what(book, account));
        let now = &account.now;
        cells.push(SheetCell::of(account.limit, |limit| SheetCell::amount(&limit.exact())));
        let figures = [&now.reserved, &now.committed, &now.delivered, &now.invoiced, &now.paid];
        cells.extend(figures.into_iter().map(SheetCell::amount));
        cells.push(SheetCell::of(account.limit, |limit| SheetCell::amount(&(limit.exact() - now.used()))));
        cells.push(share(account));
        sheet.row(cells);
    }
    sheet.note(Sentence::WithoutVatUnlessSaid.text(language));
    sheet.note(Sentence::LeftIs.text(language));
    sheet
}

/// What is counted in units of an item; nothing where no ceiling is.
pub(super) fn units(book: &Book<'_>) -> Option<Sheet> {
    let language = book.language;
    let mut sheet = book
        .sheet(Label::SheetDrawdownUnits)
        .columns(CellKind::Text, &[Label::LimitOf, Label::Id, Label::Name, Label::Lot, Label::Unit], language)
        .columns(
            CellKind::Number,
            &[Label::Maximum, Label::Reserved, Label::Ordered, Label::Delivered, Label::Left],
            language,
        )
        .columns(CellKind::Percent, &[Label::ShareUsed], language);
    for account in &accounts(book.register) {
        let Some((unit, limit)) = account.unit.zip(account.limit) else { continue };
        let mut cells = Vec::from(what(book, account));
        let now = &account.now;
        let left = limit.exact() - now.used();
        cells.push(SheetCell::text(Noun::from(unit).alone(language)));
        let figures = [&limit.exact(), &now.reserved, &now.committed, &now.delivered, &left];
        cells.extend(figures.into_iter().map(SheetCell::number));
        cells.push(share(account));
        sheet.row(cells);
    }
    sheet.note(Sentence::LeftIs.text(language));
    (!sheet.rows.is_empty()).then_some(sheet)
}

/// Whose money it is: the kind, the id, the name and the lot.
fn what(book: &Book<'_>, account: &Account<'_>) -> [SheetCell; 4] {
    let framework = book.register.framework();
    let named = |name: Option<&Text>| name.map(ToString::to_string);
    let (label, name) = match account.kind {
        AccountKind::Framework => (Label::Framework, named(framework.title.as_ref())),
        AccountKind::Lot => (Label::Lot, None),
        AccountKind::Participant => {
            (Label::Participant, named(book.participant(account.of).and_then(|known| known.name.as_ref())))
        }
        AccountKind::Ceiling => {
            let known = framework.ceilings.iter().find(|known| known.id == *account.of);
            (Label::Ceiling, known.map(|known| bound(known, framework, book.names)))
        }
        AccountKind::Source => {
            let known = framework.funding_sources.iter().find(|known| known.id == *account.of);
            (Label::FundingSource, named(known.and_then(|known| known.name.as_ref())))
        }
    };
    [
        SheetCell::text(label.text(book.language)),
        SheetCell::text(account.of.as_str()),
        SheetCell::of(name, SheetCell::text),
        SheetCell::of(account.lot, |lot| SheetCell::text(lot.as_str())),
    ]
}

/// The share of the limit that cannot be ordered any more, to four decimals; none of a limit of 0.
fn share(account: &Account<'_>) -> SheetCell {
    let share = account.limit.and_then(|limit| account.now.used().checked_div(&limit.exact()));
    SheetCell::of(share, |share: Exact| SheetCell::text(share.to_fixed(4)))
}
