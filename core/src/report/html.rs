//! The report as one page of HTML: no script, no outside resource, every text escaped, readable without colours.

use super::Report;
use super::lives::{noticed, stages};
use super::names::Names;
use super::table::{Row, RowKind, Table};
use super::tables::{
    asked, asked_in_all, ceilings, contract, contract_heading, decisions, offers, outcomes,
    reconciliation as reconciliation_table, sentence, spend, unmet, verdict, ways,
};
use crate::award::Decision;
use crate::message::{Label, Language};

/// The report as a page of HTML, with every decision in a table at the end.
pub(super) fn page(report: &Report<'_>, language: Language) -> String {
    let names = Names(report.frameworks);
    let section = |label: Label, table: &Table| format!("<h2>{}</h2>\n{}", label.text(language), print(table));
    let title = escaped(report.title);
    let mut body = format!("<h1>{title}</h1>\n");
    if let Some(notice) = report.notice {
        body.push_str(&format!("<p class=\"notice\">{}</p>\n", escaped(notice)));
    }
    if let Some(reconciliation) = report.reconciliation {
        body.push_str(&section(Label::Reconciliation, &reconciliation_table(reconciliation, language)));
        body.push_str(&format!("<p class=\"verdict\">{}</p>\n", verdict(reconciliation, language)));
    }
    body.push_str(&section(Label::Spend, &spend(report.overview, language)));
    body.push_str(&section(Label::Outcomes, &outcomes(report.overview, language)));
    if !report.overview.ways.is_empty() {
        body.push_str(&section(Label::Ways, &ways(report.overview, language)));
    }
    if !report.overview.asked.is_empty() {
        body.push_str(&section(Label::AskedInAll, &asked_in_all(report.overview, language)));
    }
    if !report.contracts.is_empty() {
        body.push_str(&section(Label::Lives, &stages(report.contracts, language)));
        let noticed = noticed(report.contracts, language);
        if !noticed.rows.is_empty() {
            body.push_str(&section(Label::Noticed, &noticed));
        }
    }
    let left = ceilings(report.states, names, language);
    if !left.rows.is_empty() {
        body.push_str(&section(Label::Ceilings, &left));
    }
    for decision in report.shown {
        body.push_str(&award(decision, names, language));
    }
    body.push_str(&section(Label::Decisions, &decisions(report.decisions, names, language)));
    format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" \
         content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n<style>\n{STYLE}</style>\n</head>\n\
         <body>\n<main>\n{body}</main>\n</body>\n</html>\n",
        language.as_str()
    )
}

const STYLE: &str = "\
:root { color-scheme: light dark; }
body { font: 16px/1.5 system-ui, sans-serif; margin: 0; }
main { max-width: 80rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.7rem; } h2 { font-size: 1.25rem; margin-top: 2.2rem; } h3 { font-size: 1.05rem; }
.notice { border-left: 4px solid #b45309; padding: .5rem 1rem; background: #b4530918; }
.verdict { font-weight: 600; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th, td { padding: .35rem .7rem; border-bottom: 1px solid #8884; text-align: left; vertical-align: top; }
td.figure, th.figure { text-align: right; white-space: nowrap; }
tr.strong td { font-weight: 600; }
.bar { display: inline-block; height: .8rem; margin-right: .6rem; background: #0f766e; vertical-align: middle; }
";

fn award(decision: &Decision, names: Names<'_>, language: Language) -> String {
    let outcome = decision.outcome.name(language);
    let request = escaped(decision.request.as_str());
    let mut text = format!("<h2>{}: {request} – {outcome}</h2>\n", Label::OneAward.text(language));
    if !decision.asked.is_empty() {
        let heading = Label::Asked.text(language);
        text.push_str(&format!("<h3>{heading}</h3>\n{}", print(&asked(decision, names, language))));
    }
    if let Some(evaluation) = &decision.evaluation {
        text.push_str(&print(&offers(decision, evaluation, names, language)));
    }
    for (label, reasons) in [(Label::Reasons, &decision.reasons), (Label::Findings, &decision.findings)] {
        if !reasons.is_empty() {
            let said = |reason| escaped(&sentence(reason, &decision.framework, names, language));
            let items: String = reasons.iter().map(|reason| format!("<li>{}</li>\n", said(reason))).collect();
            text.push_str(&format!("<h3>{}</h3>\n<ul>\n{items}</ul>\n", label.text(language)));
        }
    }
    if decision.reasons.iter().chain(&decision.findings).any(|reason| reason.citation.is_some()) {
        text.push_str(&format!("<p><small>{}</small></p>\n", Label::ConfidenceLegend.text(language)));
    }
    if let Some(unmet) = unmet(decision, names, language) {
        text.push_str(&format!("<p>{}</p>\n", escaped(&unmet)));
    }
    for awarded in &decision.contracts {
        text.push_str(&format!("<h3>{}</h3>\n", escaped(&contract_heading(awarded, names, language))));
        text.push_str(&print(&contract(awarded, names, language)));
    }
    text
}

/// A table, with its caption where it has one.
pub(super) fn print(table: &Table) -> String {
    let class = |is_figure: bool| if is_figure { " class=\"figure\"" } else { "" };
    let headings: String = table
        .columns
        .iter()
        .map(|column| format!("<th scope=\"col\"{}>{}</th>", class(column.is_figure), escaped(&column.heading)))
        .collect();
    let row = |row: &Row| {
        let last = row.cells.len().saturating_sub(1);
        let cells: String = row
            .cells
            .iter()
            .zip(&table.columns)
            .enumerate()
            .map(|(index, (cell, column))| {
                let share = row.share.filter(|_| index == last);
                let bar = share.map(|share| {
                    let width = width_of(share);
                    format!("<span class=\"bar\" style=\"width:{width}rem\" aria-hidden=\"true\"></span>")
                });
                format!("<td{}>{}{}</td>", class(column.is_figure), bar.unwrap_or_default(), escaped(cell))
            })
            .collect();
        let strong = if row.kind == RowKind::Strong { " class=\"strong\"" } else { "" };
        format!("<tr{strong}>{cells}</tr>\n")
    };
    let rows: String = table.rows.iter().map(row).collect();
    let caption = table.caption.as_ref().map(|caption| format!("<caption>{}</caption>\n", escaped(caption)));
    let caption = caption.unwrap_or_default();
    format!(
        "<div class=\"scroll\"><table>\n{caption}<thead><tr>{headings}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table></div>\n"
    )
}

/// The width of a bar: 100 % are 25 rem, nothing is thinner than can be seen.
fn width_of(share: u32) -> String {
    let hundredths = share.saturating_mul(25).max(10);
    format!("{}.{:02}", hundredths.div_euclid(100), hundredths.rem_euclid(100))
}

/// A text that cannot become markup.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&#39;")
}

#[cfg(test)]
mod tests {
    #[test]
    fn texts_cannot_become_markup() {
        assert_eq!(super::escaped("<a href='x'>&\""), "&lt;a href=&#39;x&#39;&gt;&amp;&quot;");
    }
}
