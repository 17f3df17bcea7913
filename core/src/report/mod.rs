//! Reports for people: tables of plain text and a page of HTML, in Czech or English, made from decisions; the evaluation
//! report on one request, and the notices to those who offered.
//!
//! Nothing is computed here that decides anything; every figure comes from a decision or a register.

mod certificate;
mod csv;
mod evaluation;
mod figures;
mod html;
mod lives;
mod names;
mod overview;
mod paper;
mod pilot;
mod plain;
mod table;
mod tables;
mod ways;
mod workbook;
mod yearly;

pub use certificate::certificate_summary;
pub use csv::contracts_csv;
pub use evaluation::{EvaluationReport, Notice, NoticeOutcome, Notices, ReportInput, evaluation_report, notices};
pub use overview::{
    Overview, OverviewRow, Published, PublishedContracts, PublishedVolume, Reconciliation, VolumeCheck,
};
pub use pilot::{pilot_notice, pilot_title};
pub use ways::AwardedWay;
pub use workbook::{CellKind, Sheet, SheetCell, SheetColumn, Workbook, WorkbookInput, workbook};
pub use yearly::{Yearly, YearlyInput, YearlyItem, YearlyRow, yearly};

use crate::award::Decision;
use crate::framework::{FrameworkContract, FrameworkState};
use crate::message::Language;
use crate::register::ContractState;

/// A report on decisions: what they add up to, how requests ended and contracts were awarded, some awards in full, and every
/// decision in a line.
///
/// Nothing in it is said of its own accord: the title, a notice (that data are invented, what is assumed) and a
/// reconciliation stand there if they are given.
#[derive(Clone, Copy, Debug)]
pub struct Report<'r> {
    /// The title.
    pub title: &'r str,
    /// What has to be known to read it.
    pub notice: Option<&'r str>,
    /// The framework contracts, for the names that they give.
    pub frameworks: &'r [&'r FrameworkContract],
    /// What the decisions add up to.
    pub overview: &'r Overview,
    /// Published figures beside the computed ones.
    pub reconciliation: Option<&'r Reconciliation>,
    /// What has been ordered under framework contracts, for what is left of their further ceilings.
    pub states: &'r [(&'r FrameworkContract, &'r FrameworkState)],
    /// The contracts as they stand in the registers, for what became of them.
    pub contracts: &'r [&'r ContractState],
    /// The decisions that are shown in full.
    pub shown: &'r [&'r Decision],
    /// The decisions.
    pub decisions: &'r [Decision],
}

impl Report<'_> {
    /// As plain text for a terminal, without the list of all decisions.
    #[must_use]
    pub fn text(&self, language: Language) -> String {
        plain::text(self, language)
    }

    /// As one page of HTML: no script, no outside resource, every text escaped, readable without colours.
    #[must_use]
    pub fn html(&self, language: Language) -> String {
        html::page(self, language)
    }
}
