//! The report for a terminal.

use super::Report;
use super::lives::{noticed, stages};
use super::names::Names;
use super::table::Table;
use super::tables::{
    asked, asked_in_all, ceilings, contract, contract_heading, offers, outcomes,
    reconciliation as reconciliation_table, sentence, spend, unmet, verdict, ways,
};
use crate::award::Decision;
use crate::message::{Label, Language};

/// The report as plain text.
pub(super) fn text(report: &Report<'_>, language: Language) -> String {
    let titled = |label: Label, table: &Table| format!("{}\n{}", label.text(language), print(table));
    let mut parts = vec![report.title.to_owned()];
    parts.extend(report.notice.map(|notice| wrapped(notice, 110)));
    if let Some(reconciliation) = report.reconciliation {
        parts.push(titled(Label::Reconciliation, &reconciliation_table(reconciliation, language)));
        parts.push(verdict(reconciliation, language));
    }
    parts.push(titled(Label::Spend, &spend(report.overview, language)));
    parts.push(titled(Label::Outcomes, &outcomes(report.overview, language)));
    let names = Names(report.frameworks);
    if !report.overview.ways.is_empty() {
        parts.push(titled(Label::Ways, &ways(report.overview, language)));
    }
    if !report.overview.asked.is_empty() {
        parts.push(titled(Label::AskedInAll, &asked_in_all(report.overview, language)));
    }
    if !report.contracts.is_empty() {
        parts.push(titled(Label::Lives, &stages(report.contracts, language)));
        let noticed = noticed(report.contracts, language);
        if !noticed.rows.is_empty() {
            parts.push(titled(Label::Noticed, &noticed));
        }
    }
    let left = ceilings(report.states, names, language);
    if !left.rows.is_empty() {
        parts.push(titled(Label::Ceilings, &left));
    }
    parts.extend(report.shown.iter().map(|decision| award(decision, names, language)));
    parts.join("\n\n") + "\n"
}

fn award(decision: &Decision, names: Names<'_>, language: Language) -> String {
    let outcome = decision.outcome.name(language);
    let mut parts = vec![format!("{}: {} – {outcome}", Label::OneAward.text(language), decision.request)];
    if !decision.asked.is_empty() {
        parts.push(format!("{}:", Label::Asked.text(language)));
        parts.push(print(&asked(decision, names, language)));
    }
    parts.extend(decision.evaluation.as_ref().map(|evaluation| print(&offers(decision, evaluation, names, language))));
    for (label, reasons) in [(Label::Reasons, &decision.reasons), (Label::Findings, &decision.findings)] {
        if !reasons.is_empty() {
            parts.push(format!("{}:", label.text(language)));
            parts.extend(
                reasons.iter().map(|reason| format!("  – {}", sentence(reason, &decision.framework, names, language))),
            );
        }
    }
    let cited = decision.reasons.iter().chain(&decision.findings).any(|reason| reason.citation.is_some());
    parts.extend(cited.then(|| Label::ConfidenceLegend.text(language).to_owned()));
    parts.extend(unmet(decision, names, language));
    for awarded in &decision.contracts {
        parts.push(contract_heading(awarded, names, language));
        parts.push(print(&contract(awarded, names, language)));
    }
    parts.join("\n")
}

/// Aligned columns under a line, below the caption where there is one.
pub(super) fn print(table: &Table) -> String {
    let cells = || {
        let headings: Vec<&str> = table.columns.iter().map(|column| column.heading.as_str()).collect();
        let rows = table.rows.iter().map(|row| row.cells.iter().map(String::as_str).collect::<Vec<&str>>());
        std::iter::once(headings).chain(rows)
    };
    let width = |column: usize| cells().filter_map(|row| row.get(column).map(|cell| cell.chars().count())).max();
    let widths: Vec<usize> = (0..table.columns.len()).map(|column| width(column).unwrap_or(0)).collect();
    let mut lines = Vec::new();
    let mut is_head = true;
    lines.extend(table.caption.clone());
    for row in cells() {
        let aligned = row.iter().zip(&table.columns).zip(&widths).map(|((cell, column), width)| {
            if column.is_figure { format!("{cell:>width$}") } else { format!("{cell:<width$}") }
        });
        lines.push(aligned.collect::<Vec<_>>().join("  ").trim_end().to_owned());
        if std::mem::take(&mut is_head) {
            lines.push(widths.iter().map(|width| "─".repeat(*width)).collect::<Vec<_>>().join("  "));
        }
    }
    lines.join("\n")
}

/// Lines of so many characters at most, parted at blanks.
pub(super) fn wrapped(text: &str, width: usize) -> String {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.chars().count().saturating_add(word.chars().count()) < width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines.join("\n")
}
