//! Contracts as a table that a spreadsheet opens.

use super::ways::AwardedWay;
use crate::award::Decision;
use crate::message::Language;

/// The partial contracts of decisions as CSV: UTF-8 with its mark, a semicolon and decimal commas for Czech spreadsheets, a
/// comma and decimal points for English ones.
///
/// One line for each contract line. `contract_price` stands on the first line of a contract alone, so that both it and
/// `line_price` can be added up. What a contract does not have is an empty cell: an offer where it was awarded directly, a source
/// of money, a version of prices. A notice (that data are invented) is repeated on every line.
#[must_use]
pub fn contracts_csv(decisions: &[Decision], notice: Option<&str>, language: Language) -> String {
    let separator = match language {
        Language::Czech => ";",
        Language::English => ",",
    };
    let heading = [
        "framework",
        "lot",
        "request",
        "number",
        "way",
        "participant",
        "offer",
        "region",
        "municipality",
        "from",
        "to",
        "children",
        "funding_source",
        "price_version",
        "item",
        "unit",
        "quantity",
        "unit_price",
        "line_price",
        "contract_price",
        "awarded_at",
        "notice",
    ];
    let mut text = String::from("\u{feff}");
    text.push_str(&heading.join(separator));
    text.push_str("\r\n");
    let contracts = decisions.iter().flat_map(|decision| decision.contracts.iter().map(move |one| (decision, one)));
    for (decision, contract) in contracts {
        for (index, line) in contract.lines.iter().enumerate() {
            let municipality = contract.place.municipality.as_ref().map_or("", |municipality| municipality.as_str());
            let cells = [
                contract.framework.to_string(),
                contract.lot.to_string(),
                contract.request.to_string(),
                contract.number.to_string(),
                AwardedWay::of(decision, contract).as_str().to_owned(),
                contract.participant.to_string(),
                contract.offer.as_ref().map_or_else(String::new, ToString::to_string),
                contract.place.region.to_string(),
                municipality.to_owned(),
                contract.period.from().to_string(),
                contract.period.to().to_string(),
                contract.children.to_string(),
                contract.funding_source.as_ref().map_or_else(String::new, ToString::to_string),
                contract.price_version.map_or_else(String::new, |version| version.to_string()),
                line.item.to_string(),
                line.unit.to_string(),
                decimal(&line.quantity.to_string(), language),
                decimal(&line.unit_price.to_string(), language),
                decimal(&(line.quantity.exact() * line.unit_price.exact()).to_string(), language),
                if index == 0 { decimal(&contract.price.to_string(), language) } else { String::new() },
                contract.awarded_at.to_string(),
                notice.unwrap_or("").to_owned(),
            ];
            let cells: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
            text.push_str(&cells.join(separator));
            text.push_str("\r\n");
        }
    }
    text
}

fn decimal(text: &str, language: Language) -> String {
    match language {
        Language::Czech => text.replace('.', ","),
        Language::English => text.to_owned(),
    }
}

/// RFC 4180; what a spreadsheet would take for a formula is kept a text.
fn quoted(cell: &str) -> String {
    let guarded = if cell.starts_with(['=', '+', '-', '@']) { format!("'{cell}") } else { cell.to_owned() };
    if guarded.contains([';', ',', '"', '\n', '\r']) {
        format!("\"{}\"", guarded.replace('"', "\"\""))
    } else {
        guarded
    }
}
