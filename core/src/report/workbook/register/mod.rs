//! A register as sheets: contracts, their lines and invoices, what is left of the money, requests, and what is to be noticed.

mod contracts;
mod drawdown;
mod requests;

use super::{Sheet, SheetCell, Workbook};
use crate::framework::{FrameworkContract, Participant};
use crate::message::{InputError, Language, Sentence};
use crate::register::{ContractState, Register, RegisterDocument};
use crate::report::names::Names;
use crate::value::Id;

/// The workbook of a register. Errors: those of [`Register::of`].
pub(super) fn of_register(document: RegisterDocument, language: Language) -> Result<Workbook, InputError> {
    let register = Register::of(document)?;
    let known: [&FrameworkContract; 1] = [register.framework()];
    let book = Book { register: &register, names: Names(&known), language };
    let mut sheets = vec![contracts::contracts(&book), contracts::lines(&book), contracts::invoices(&book)];
    sheets.push(drawdown::money(&book));
    sheets.extend(drawdown::units(&book));
    sheets.extend([requests::requests(&book), requests::noticed(&book)]);
    let title = Sentence::RegisterTitle.with(language, &[("framework", register.framework().id.to_string())]);
    Ok(Workbook { title, language, sheets })
}

/// What all sheets share.
struct Book<'b> {
    register: &'b Register,
    names: Names<'b>,
    language: Language,
}

impl Book<'_> {
    fn sheet(&self, name: crate::message::Label) -> Sheet {
        Sheet::new(name, self.language)
    }

    fn participant(&self, id: &Id) -> Option<&Participant> {
        self.names.known(&self.register.framework().id, id)
    }

    /// The name of a participant.
    fn name(&self, id: &Id) -> SheetCell {
        SheetCell::of(self.participant(id).and_then(|known| known.name.as_ref()), |name| SheetCell::text(name.as_str()))
    }
}

/// The cells by which a contract is known: its request and its number.
fn name_of(standing: &ContractState) -> [SheetCell; 2] {
    let contract = &standing.contract;
    [SheetCell::text(contract.request.as_str()), SheetCell::text(contract.number.to_string())]
}
