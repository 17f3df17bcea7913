//! The table of the parameters of the law, as the documentation of the crate shows it.

use minitendr::{Boundary, Parameter, Regime, parameters};

/// Where the table stands, from the root of the project.
pub const FILE: &str = "core/data/law/parameters.md";

const HEAD: &str = "Every parameter of the law that the engine knows: value, days in force, provision, and how sure we are.

Confidence: **A** the provision itself, or an official notice with the value, was read; **B** a secondary source was read;
**C** general knowledge, not verified; **D** derived by us from facts of A or B. Where parts differ, the weakest stands here.
What is marked *not enforced* warns at most, and says its confidence, unless a framework contract adopts it
([`LegalChoice`](crate::LegalChoice)). From a first day on and until a last day, both included. Where no act is named, the
parameter holds whatever the act.

| parameter | act | value | in force | provision | confidence | note |
|---|---|---|---|---|---|---|
";

/// The table as text, with a line for each parameter in the order of the data.
#[must_use]
pub fn table() -> String {
    let rows: String = parameters().iter().map(row).collect();
    format!("{HEAD}{rows}")
}

fn row(known: &Parameter) -> String {
    let act = match known.regime {
        Some(Regime::Zvz2006) => "137/2006",
        Some(Regime::Zzvz2016) => "134/2016",
        None => "",
    };
    let days = known.to.map_or_else(|| format!("from {}", known.from), |to| format!("{} – {to}", known.from));
    let sure = match (known.value.is_some(), known.is_enforced()) {
        (_, true) => known.confidence.to_string(),
        (true, false) => format!("**{}, not enforced**", known.confidence),
        (false, false) => "**not found, not enforced**".to_owned(),
    };
    let note = known.note.as_ref().map_or("", |note| note.as_str());
    format!("| `{}` | {act} | {} | {days} | {} | {sure} | {note} |\n", known.id, value(known), known.provision)
}

/// The value as people write it: `at most 2,000,000 CZK`.
fn value(known: &Parameter) -> String {
    let Some(value) = &known.value else { return "**not found**".to_owned() };
    let boundary = known.boundary.map_or("", |boundary| match boundary {
        Boundary::Below => "below ",
        Boundary::AtMost => "at most ",
        Boundary::Above => "above ",
        Boundary::AtLeast => "at least ",
    });
    let unit = known.unit.map(|unit| format!(" {unit}")).unwrap_or_default();
    let value = if unit.is_empty() { value.to_string() } else { grouped(value.as_str()) };
    format!("{boundary}{value}{unit}")
}

/// Whole numbers with a comma before every three digits.
fn grouped(digits: &str) -> String {
    let first = digits.len() % 3;
    let (head, tail) = digits.split_at(first);
    let groups = tail.as_bytes().chunks(3).map(|group| String::from_utf8_lossy(group).into_owned());
    let groups = (!head.is_empty()).then(|| head.to_owned()).into_iter().chain(groups);
    groups.collect::<Vec<_>>().join(",")
}
