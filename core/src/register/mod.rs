//! The register: an append-only list of events, folded into what is left of ceilings and capacities.
//!
//! **Why events and not a table?** Because what happened stays true. The state is computed from the list, and replaying
//! the list gives the same state, to the last digit.
//!
//! **What is left of a ceiling?** Its maximum less what is reserved and what is committed. What was delivered, invoiced and
//! paid is part of what is committed, until a contract shrinks or ends and the rest of it is released.
//!
//! **With or without value added tax?** All money is without it: that of contracts and deliveries, of invoices, payments and
//! reservations. A contract says its price with the tax beside.
//!
//! **In which budget year does a delivery count?** Where the price of its contract does, in the same parts: a framework
//! contract says once how a price is divided, and a year that is full does not become free because work came late.
//!
//! **Why can an event be refused?** A contract over a ceiling has no effect under the framework (CJEU C-23/20), so that no
//! sequence of events passes a ceiling or a capacity. What is refused is an error of whoever records it, and is not in
//! the list.
//!
//! **Why is a delivery before the signature no error?** Because it happens: a place tonight is ordered by telephone. It is a
//! finding of the contract, and so is a delivery before the publication on which its effect depends. What the register
//! refuses is what would make its figures wrong.
//!
//! **Who sets the stage of a contract?** Nobody: it follows from the events (signed, published, delivered, ended).
//!
//! **Why may events be entered late?** Because the week is like that; each says when it happened and when it was recorded,
//! and one that comes on a later day says why. The order of recording is kept: nothing is recorded before what was.

mod asked;
mod chain;
mod change;
mod changes;
mod check_invoice;
mod conclude;
mod deliver;
mod due;
mod end;
mod event;
mod findings;
mod fold;
mod forecast;
mod funding;
mod invoice;
mod invoices;
mod many;
mod names;
mod past;
mod perform;
mod proceed;
mod publication;
mod requests;
mod reservation;
mod restate;
mod standing;
mod texts;

pub(crate) use asked::fold_asked;
pub(crate) use chain::Rows;
pub use chain::{
    ChainHead, Entry, EntryFormat, RegisterChain, RegisterChainFormat, RegisterCheck, RegisterCheckInput,
    check_register,
};
pub use changes::GroundTotal;
pub use check_invoice::{
    CheckInvoiceInput, CheckedInvoice, CheckedInvoices, InvoiceDocument, InvoiceDocumentLine, InvoiceFinding,
    InvoiceReader, InvoiceTotals, check_invoice,
};
pub use due::{DueBasis, DueBy, DueCount, DueEntry, DueInput, DueList, DueState, due};
pub use event::{Event, Stamp};
pub use findings::{ContractFinding, RegisterFinding};
pub use fold::{Register, RegisterDocument, RegisterFormat};
pub(crate) use forecast::{Account, accounts};
pub use forecast::{
    AccountKind, Forecast, ForecastAccount, ForecastCourse, ForecastInput, ForecastMonth, ForecastNote, forecast,
};
pub use funding::Funding;
pub use invoices::InvoiceState;
pub use many::{Awarding, award_many};
pub use names::{AnnulmentGround, Channel, DocumentKind, ObjectionOutcome, PublishedIn, RequestStage};
pub use past::{PastRegister, RegisterAtInput};
pub use proceed::By;
pub use publication::PublicationState;
pub use requests::{DocumentState, RequestState};
pub use reservation::Reservation;
pub use standing::ContractState;
pub use texts::{SealInput, Sealed, SealedText, seal};
