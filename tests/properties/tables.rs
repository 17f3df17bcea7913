//! Tables: whatever stands in cells is read or said, and what a form was filled in with is read back.

use proptest::prelude::*;
use serde_json::{Value, json};

use crate::{config, register, result};

fn list<'v>(answer: &'v Value, name: &str) -> &'v Vec<Value> {
    answer[name].as_array().expect("a list")
}

/// Cells as people and spreadsheets fill them.
fn cells() -> impl Strategy<Value = Value> {
    prop_oneof![
        3 => Just(Value::Null),
        2 => any::<bool>().prop_map(Value::from),
        4 => (-1e6..1e7_f64).prop_map(Value::from),
        4 => any::<i32>().prop_map(Value::from),
        6 => ".{0,12}".prop_map(Value::from),
        6 => "[0-9 ]{1,6}[,.]?[0-9]{0,3}( Kč|,-)?".prop_map(Value::from),
        3 => "[0-9]{1,2}\\. ?[0-9]{1,2}\\. ?(20)?[0-9]{2}( [0-9]{1,2}:[0-9]{2})?".prop_map(Value::from),
        3 => prop_oneof![Just("00551023"), Just("551023"), Just("12345678"), Just("#REF!"), Just("ano"), Just("celkem")].prop_map(Value::from),
    ]
}

/// Names of columns, known and unknown ones.
fn heads() -> impl Strategy<Value = Value> {
    prop_oneof![
        8 => prop_oneof![
            Just("IČO"), Just("Poskytovatel"), Just("Cena celkem"), Just("Jednotková cena"), Just("Množství"), Just("Položka"),
            Just("Podáno"), Just("Poptávka"), Just("Pozn."), Just("Od"), Just("Do"), Just("Přijato"), Just("OSPOD"),
            Just("Případy"), Just("Den"), Just("Faktura č."), Just("Vystaveno"), Just("Fakturováno"), Just("Verze"),
        ].prop_map(Value::from),
        1 => ".{0,8}".prop_map(Value::from),
        1 => cells(),
    ]
}

fn tables() -> impl Strategy<Value = Value> {
    let rows = prop::collection::vec(prop::collection::vec(cells(), 0..10), 0..8);
    (prop::collection::vec(heads(), 0..10), rows).prop_map(|(head, rows)| {
        let head = std::iter::once(Value::from(head));
        head.chain(rows.into_iter().map(Value::from)).collect()
    })
}

/// A decimal as Czech offices write it, and as the engine does.
fn amounts() -> impl Strategy<Value = (String, String)> {
    (0..10_000_000_u32, 0..100_u32, any::<bool>(), any::<bool>()).prop_map(|(whole, cents, apart, currency)| {
        let digits = whole.to_string();
        let grouped = digits.as_bytes().rchunks(3).rev().map(|group| String::from_utf8_lossy(group).into_owned());
        let written = if apart { grouped.collect::<Vec<_>>().join("\u{a0}") } else { digits };
        let plain = format!("{whole}.{cents:02}");
        let plain = plain.trim_end_matches('0').trim_end_matches('.').to_owned();
        (format!("{written},{cents:02}{}", if currency { " Kč" } else { "" }), plain)
    })
}

proptest! {
    #![proptest_config(config(256))]

    #[test]
    fn whatever_stands_in_cells_is_read_or_said(rows in tables(), with in any::<bool>(), register in register::registers()) {
        let framework = &register["framework"];
        let height = u64::try_from(rows.as_array().expect("rows").len()).expect("a count");
        for (operation, documents) in [
            ("offers_from_table", "offers"),
            ("requests_from_table", "requests"),
            ("deliveries_from_table", "events"),
            ("invoices_from_table", "invoices"),
        ] {
            let mut input = json!({"rows": rows});
            if with {
                input["framework"] = framework.clone();
            }
            if operation == "deliveries_from_table" {
                input["at"] = json!("2030-01-01T12:00:00+01:00");
                input["role"] = json!("office");
            }
            let answer = result(operation, &input).expect("an answer");
            let read = list(&answer, documents);
            prop_assert_eq!(read.len(), list(&answer, "rows").len());
            let mut seen = std::collections::BTreeSet::new();
            for row in list(&answer, "rows").iter().flat_map(|rows| rows.as_array().expect("rows")) {
                let row = row.as_u64().expect("a row");
                prop_assert!((2..=height).contains(&row) && seen.insert(row), "each row makes one document: {}", answer);
            }
            for finding in list(&answer, "findings") {
                prop_assert!(finding["row"].is_null() || (1..=height).contains(&finding["row"].as_u64().expect("a row")));
                prop_assert!(finding["severity"] != "error" || finding["row"].is_null() || !seen.contains(&finding["row"].as_u64().expect("a row")) || finding["row"].as_u64() < Some(2), "{}", answer);
            }
            // What was read is nothing lost: every row is read, or an error says why not.
            if let Some(first) = seen.iter().next() {
                let said: std::collections::BTreeSet<u64> = list(&answer, "findings").iter().filter_map(|finding| finding["row"].as_u64()).collect();
                let is_empty = |row: &Value| row.as_array().expect("cells").iter().all(|cell| cell.is_null() || cell.as_str().is_some_and(|text| text.trim().is_empty()));
                for (row, cells) in (1..).zip(rows.as_array().expect("rows")).filter(|(row, _)| row > first) {
                    prop_assert!(seen.contains(&row) || said.contains(&row) || is_empty(cells) || cells.as_array().expect("cells").iter().all(|cell| cell.as_str().is_none_or(|text| text.chars().all(|c| !c.is_alphanumeric()))) || list(&answer, "findings").iter().any(|finding| finding["severity"] == "error"), "row {} is lost: {}", row, answer);
                }
            }
        }
    }

    #[test]
    fn amounts_are_read_exactly((written, plain) in amounts()) {
        let rows = json!([["IČO", "Cena celkem"], ["00551023", written]]);
        let answer = result("offers_from_table", &json!({"rows": rows, "request": "R"})).expect("an answer");
        prop_assert_eq!(&answer["offers"][0]["price"], &Value::from(plain));
        prop_assert!(list(&answer, "findings").iter().all(|finding| finding["severity"] == "note"));
    }

    #[test]
    fn a_framework_contract_comes_back_from_its_form(register in register::registers(), english in any::<bool>()) {
        let framework = &register["framework"];
        let language = if english { "en" } else { "cs" };
        let input = json!({"kind": "framework", "language": language, "framework": framework});
        let form = result("form", &input).expect("a form");
        let sheets: Vec<Value> = list(&form, "sheets").iter().map(filled).collect();
        let read = result("framework_from_tables", &json!({"sheets": sheets})).expect("an answer");
        if list(&form, "left_out").is_empty() {
            let whole: minitendr::Checked<minitendr::FrameworkContract> = serde_json::from_value(framework.clone()).expect("a framework");
            prop_assert_eq!(&read["framework"], &serde_json::to_value(&whole).expect("a document"), "{}", read);
        }
    }
}

/// The rows of a sheet as a spreadsheet has them: numbers are numbers.
fn filled(sheet: &Value) -> Value {
    let columns = list(sheet, "columns");
    let head: Vec<Value> = columns.iter().map(|column| column["name"].clone()).collect();
    let cell = |(column, cell): (&Value, &Value)| match (column["cell"].as_str(), cell.as_str()) {
        (Some("amount" | "number" | "whole"), Some(text)) => serde_json::from_str(text).expect("a number"),
        _ => cell.clone(),
    };
    let of_row = |row: &Value| columns.iter().zip(row.as_array().expect("cells")).map(cell).collect::<Vec<_>>();
    let mut rows = vec![head];
    rows.extend(list(sheet, "rows").iter().map(of_row));
    if sheet["is_sideways"] == true {
        rows = (0..columns.len()).map(|place| rows.iter().map(|row| row[place].clone()).collect()).collect();
    }
    json!({"name": sheet["name"], "rows": rows})
}

#[test]
fn more_findings_than_anybody_reads_are_counted() {
    let mut rows = vec![json!(["IČO", "Cena celkem"])];
    rows.extend((0..10_100).map(|_| json!(["00551023", "x"])));
    let answer = result("offers_from_table", &json!({"rows": rows})).expect("an answer");
    let findings = list(&answer, "findings");
    assert_eq!(findings.len(), 10_000);
    let more = findings.iter().find(|finding| finding["code"] == "more_findings").expect("how many more there are");
    // One of them says that there are more.
    assert_eq!(more["values"]["value"], "101");
}
