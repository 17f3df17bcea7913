//! Reports for people: tables of plain text and a page of HTML, in Czech or English, made from decisions.
//!
//! Nothing is computed here that decides anything; every figure comes from a decision.

mod csv;
mod figures;
mod html;
mod overview;
mod plain;
mod table;
mod tables;

pub use csv::contracts_csv;
pub use html::page;
pub use overview::{
    Overview, OverviewRow, Published, PublishedContracts, PublishedVolume, Reconciliation, VolumeCheck,
};
pub use plain::text;
