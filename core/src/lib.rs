//! Mini-tenders under framework contracts: exact, explained, the same everywhere.
//!
//! A *mini-tender* (*minitendr*) is a small competition among providers that hold a framework contract. A request of a
//! child-protection office (OSPOD) starts it, a partial contract ends it. This crate is the whole engine; the packages for
//! Python and JavaScript are thin.
//!
//! # One way through
//!
//! ```text
//! framework ─┐
//!            ├─► offers ─► evaluation ─► award ─► contract ─► register ─► report
//! request  ──┘
//! ```
//!
//! Each arrow is a value handed on. [`award`](fn@award) takes a [`Checked`] [`FrameworkContract`], what has been ordered
//! under it ([`FrameworkState`]) and a [`MiniTender`] (request, offers, rulings of people, the moment), and gives a
//! [`Decision`]: an [`Outcome`] with every reason, the [`Evaluation`], and the [`PartialContract`]s. A [`Register`] folds
//! events into what is left. [`evaluate`], [`abnormally_low`] and [`draw`] can be used alone. [`exchange`] does the same
//! with JSON text in and out, for other languages; [`report`] makes tables and pages.
//!
//! ```
//! use minitendr::{Checked, Circumstances, Offer, Scheme, evaluate};
//! let scheme: Checked<Scheme> = serde_json::from_str(r#"{"combine": {"kind": "weighted_sum"}, "criteria": [
//!   {"id": "price", "of": "price", "better": "lower", "weight": "60", "formula": {"kind": "ratio"}},
//!   {"id": "plan", "of": "value", "better": "higher", "weight": "40", "formula": {"kind": "points"}}]}"#)?;
//! let offers: Vec<Offer> = serde_json::from_str(r#"[
//!   {"id": "A", "price": "100000", "values": {"plan": "24"}},
//!   {"id": "B", "price": "140000", "values": {"plan": "40"}}]"#)?;
//! let evaluation = evaluate(&scheme, &offers, &Circumstances::default())?;
//! assert_eq!(evaluation.points["B"]["price"].exact().to_string(), "300/7");
//! assert_eq!(evaluation.totals["B"].shown(), "82.86");
//! assert_eq!(evaluation.winner.as_ref().map(|id| id.as_str()), Some("A"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What holds everywhere
//!
//! - **Exact.** Decimals outside, exact rationals inside ([`Exact`]); rounding only where a scheme declares it. No binary
//!   float decides anything. Zero and missing are different things.
//! - **A tie is reported, not picked.** Rules of the scheme settle it, or nobody does.
//! - **An input is right or refused**, with all its problems at once ([`InputError`]): a stable code, a path, the offending
//!   value, what would be right, in Czech and English. A flaw of one offer is a finding on that offer, never an error.
//! - **Pure.** No clock, no input or output, no randomness; the same inputs give the same decision, to the last digit.
//! - **The law is data** ([`parameters`]): value, days in force, citation, and how sure we are. [`check`](fn@check) holds a
//!   framework contract against it, [`duties`](fn@duties) says what follows a contract.

mod analysis;
mod award;
mod catalogue;
mod certificate;
mod check;
mod contract;
mod eligibility;
mod evaluation;
pub mod exchange;
mod framework;
mod law;
mod message;
mod offer;
mod register;
pub mod report;
mod request;
mod simulation;
mod time;
mod value;

pub use analysis::*;
pub use award::*;
pub use catalogue::*;
pub use certificate::*;
pub use check::*;
pub use contract::*;
pub use eligibility::*;
pub use evaluation::*;
pub use exchange::{
    Cell, CountedUnit, DeliveriesRead, DeliveriesTable, FileRefusal, Form, FormCell, FormColumn, FormInput, FormKind,
    FormSheet, FrameworkRead, FrameworkTables, InvoicesRead, InvoicesTable, Json, OcdsCheckInput, OcdsChecked,
    OcdsFinding, OcdsInput, OcdsPackages, OcdsPublisher, OffersRead, OffersTable, RequestsRead, RequestsTable,
    SheetRows, TableFinding, TableSource, Vocabulary, VocabularyInput, deliveries_from_table_of, export_ocds, form_of,
    framework_from_tables_of, from_json, inspect_ocds, invoices_from_table_of, offers_from_table_of,
    requests_from_table_of,
};
pub use framework::*;
pub use law::*;
pub use message::{
    DueCode, ErrorCode, FitCode, ForecastCode, InputError, InvoiceCode, Language, LintCode, Message, OcdsCode, Problem,
    Reason, ReasonCode, ReversalCode, TableCode, is_documented,
};
pub use offer::{Extent, Offer, OfferLine, OfferValue};
pub use register::*;
pub use request::*;
pub use simulation::*;
pub use time::*;
pub use value::{
    Age, AgeBand, Checked, Digest, Exact, Figure, Ico, Id, Map, Measured, Money, Municipality, Number, Ordinal, Place,
    Pseudonym, Quantity, Reference, Region, Rounding, Territory, Text, Unit, VatPercent,
};

/// The version of the engine, as in `Cargo.toml`.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// The examples of the README, run as tests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
