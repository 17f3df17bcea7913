//! Every code has its texts, its documentation and a vector; every message that comes out is complete.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use minitendr::exchange::call;
use minitendr::{
    DueCode, ErrorCode, FitCode, ForecastCode, InvoiceCode, Language, LintCode, OcdsCode, ReasonCode, ReversalCode,
    TableCode,
};
use minitendr_tests::vectors;
use serde_json::Value;

const LANGUAGES: [Language; 2] = [Language::Czech, Language::English];

/// Codes of which no vector can speak, and why.
const WITHOUT_VECTOR: [(&str, &str); 8] = [
    ("broken_chain", "no operation opens a chain; `chain.rs` has it, and `test_register_file.py`"),
    ("file_locked", "the file of a register in Python; `test_register_file.py` has it"),
    ("file_read_only", "the file of a register in Python; `test_register_file.py` has it"),
    ("file_damaged", "the file of a register in Python; `test_register_file.py` has it"),
    ("file_another_framework", "the file of a register in Python; `test_register_file.py` has it"),
    ("file_no_register", "the file of a register in Python; `test_register_file.py` has it"),
    ("too_many_problems", "a vector of a thousand problems; `scale.rs` has it"),
    ("unknown_operation", "no vector may expect it; a runner takes it for a failure"),
];

/// Names in braces that stand in one language only.
fn is_of_one_language(name: &str) -> bool {
    name.ends_with("_cs") || name.ends_with("_en")
}

/// The names in braces without what is said with them, those of a single language under the name that they share.
fn placeholders(template: &str) -> BTreeSet<String> {
    let names = template.split('{').skip(1).filter_map(|part| part.split_once('}').map(|(name, _)| name));
    let names = names.map(|name| name.split_once('|').map_or(name, |(name, _)| name));
    names
        .map(|name| if is_of_one_language(name) { name[..name.len() - 3].to_owned() } else { name.to_owned() })
        .collect()
}

/// Braces and brackets that open and close, no optional part within another, and names of one word.
fn is_well_formed(template: &str) -> bool {
    let mut open = String::new();
    for c in template.chars() {
        match (c, open.chars().last()) {
            ('{', Some('{')) | ('[', Some(_)) => return false,
            ('{' | '[', _) => open.push(c),
            ('}', Some('{')) | (']', Some('[')) => drop(open.pop()),
            ('}' | ']', _) => return false,
            (other, Some('{')) if !(other.is_ascii_lowercase() || matches!(other, '_' | '|')) => return false,
            _ => {}
        }
    }
    open.is_empty()
}

fn same_in_both(code: &str, czech: &str, english: &str) {
    assert!(!czech.trim().is_empty() && !english.trim().is_empty(), "{code}");
    assert_ne!(czech, english, "{code}: one text in both languages");
    assert!(is_well_formed(czech) && is_well_formed(english), "{code}: {czech} / {english}");
    assert_eq!(placeholders(czech), placeholders(english), "{code}: the values that the two texts name");
    assert!(!czech.contains("_en}") && !english.contains("_cs}"), "{code}: a value of the other language");
}

fn is_snake_case(code: &str) -> bool {
    !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
}

#[test]
fn every_error_has_its_texts() {
    let mut seen = BTreeSet::new();
    for code in ErrorCode::ALL {
        let name = code.as_str();
        assert!(is_snake_case(name) && seen.insert(name), "{name}");
        same_in_both(name, code.meaning(Language::Czech), code.meaning(Language::English));
        assert!(code.documentation().trim().len() > 10, "{name}");
        let [czech, english] = LANGUAGES.map(|language| code.advice(language));
        assert_eq!(czech.is_some(), english.is_some(), "{name}: advice");
        if let (Some(czech), Some(english)) = (czech, english) {
            same_in_both(name, czech, english);
        }
    }
}

#[test]
fn every_reason_has_its_texts() {
    let mut seen = BTreeSet::new();
    for code in ReasonCode::ALL {
        let name = code.as_str();
        assert!(is_snake_case(name) && seen.insert(name), "{name}");
        same_in_both(name, code.meaning(Language::Czech), code.meaning(Language::English));
        assert!(code.documentation().trim().len() > 10, "{name}");
    }
}

#[test]
fn every_finding_in_published_data_has_its_texts_and_a_vector() {
    let checked = vectors::of("good").into_iter().filter(|vector| vector.op == "check_ocds");
    let answers = checked.filter_map(|vector| call(&vector.op, vector.input.get()).ok());
    let found: Vec<Value> = answers.map(|answer| serde_json::from_str(&answer).expect("an answer in JSON")).collect();
    let findings = found.iter().flat_map(|answer| answer["findings"].as_array().into_iter().flatten());
    let came_out: BTreeSet<&str> = findings.filter_map(|finding| finding["code"].as_str()).collect();
    let mut seen = BTreeSet::new();
    for code in OcdsCode::ALL {
        let name = code.as_str();
        assert!(is_snake_case(name) && seen.insert(name), "{name}");
        same_in_both(name, code.meaning(Language::Czech), code.meaning(Language::English));
        assert!(code.documentation().trim().len() > 10, "{name}");
        assert!(came_out.contains(name), "{name}: no vector finds it");
    }
}

#[test]
fn every_finding_in_a_scheme_has_its_texts_and_a_vector() {
    let linted = vectors::of("good").into_iter().filter(|vector| vector.op == "lint");
    let answers = linted.filter_map(|vector| call(&vector.op, vector.input.get()).ok());
    let found: Vec<Value> = answers.map(|answer| serde_json::from_str(&answer).expect("an answer in JSON")).collect();
    let codes_of = |list: &str| -> BTreeSet<String> {
        let lists = found.iter().filter_map(|answer| answer.pointer(list)?.as_array());
        lists.flatten().filter_map(|one| one["code"].as_str().map(str::to_owned)).collect()
    };
    let (findings, why) = (codes_of("/findings"), codes_of("/reversal/why"));
    let mut seen = BTreeSet::new();
    for code in LintCode::ALL {
        let name = code.as_str();
        assert!(is_snake_case(name) && seen.insert(name), "{name}");
        same_in_both(name, code.meaning(Language::Czech), code.meaning(Language::English));
        let [czech, english] = LANGUAGES.map(|language| code.advice(language).expect("what to write instead"));
        same_in_both(name, czech, english);
        assert!(code.documentation().trim().len() > 10, "{name}");
        assert!(findings.contains(name), "{name}: no vector finds it");
    }
    for code in ReversalCode::ALL {
        let name = code.as_str();
        assert!(is_snake_case(name) && seen.insert(name), "{name}");
        same_in_both(name, code.meaning(Language::Czech), code.meaning(Language::English));
        assert!(code.documentation().trim().len() > 10, "{name}");
        assert!(why.contains(name), "{name}: no vector argues so");
    }
}

#[test]
fn every_finding_in_a_table_has_its_texts_and_a_vector() {
    let read = vectors::of("good").into_iter().filter(|vector| vector.op.contains("_from_table"));
    let answers = read.filter_map(|vector| call(&vector.op, vector.input.get()).ok());
    let found: Vec<Value> = answers.map(|answer| serde_json::from_str(&answer).expect("an answer in JSON")).collect();
    let findings = found.iter().flat_map(|answer| answer["findings"].as_array().into_iter().flatten());
    let came_out: BTreeSet<&str> = findings.filter_map(|finding| finding["code"].as_str()).collect();
    let mut seen = BTreeSet::new();
    for code in TableCode::ALL {
        let name = code.as_str();
        assert!(is_snake_case(name) && seen.insert(name), "{name}");
        same_in_both(name, code.meaning(Language::Czech), code.meaning(Language::English));
        let [czech, english] = LANGUAGES.map(|language| code.advice(language).expect("how to mend it"));
        same_in_both(name, czech, english);
        assert!(code.documentation().trim().len() > 10, "{name}");
        // Ten thousand findings are no vector; `properties` has them.
        assert!(*code == TableCode::MoreFindings || came_out.contains(name), "{name}: no vector finds it");
    }
}

#[test]
fn every_finding_in_an_invoice_has_its_texts_and_a_vector() {
    let checked = vectors::of("good").into_iter().filter(|vector| vector.op == "check_invoice");
    let answers = checked.filter_map(|vector| call(&vector.op, vector.input.get()).ok());
    let found: Vec<Value> = answers.map(|answer| serde_json::from_str(&answer).expect("an answer in JSON")).collect();
    let invoices = found.iter().flat_map(|answer| answer["invoices"].as_array().into_iter().flatten());
    let findings = invoices.flat_map(|invoice| invoice["findings"].as_array().into_iter().flatten());
    let came_out: BTreeSet<&str> = findings.filter_map(|finding| finding["code"].as_str()).collect();
    let mut seen = BTreeSet::new();
    for code in InvoiceCode::ALL {
        let name = code.as_str();
        assert!(is_snake_case(name) && seen.insert(name), "{name}");
        same_in_both(name, code.meaning(Language::Czech), code.meaning(Language::English));
        let [czech, english] = LANGUAGES.map(|language| code.advice(language).expect("what to do"));
        same_in_both(name, czech, english);
        let [czech, english] = LANGUAGES.map(|language| code.advice_to_participant(language).expect("what to do"));
        same_in_both(name, czech, english);
        // Who issues the invoice has nobody to return it to, and asks nobody for another one.
        let of_the_authority = ["vraťte", "vyžádejte", "return the", "ask for", "ask the participant"];
        assert!(of_the_authority.iter().all(|word| !czech.contains(word) && !english.contains(word)), "{name}");
        assert!(code.documentation().trim().len() > 10, "{name}");
        assert!(came_out.contains(name), "{name}: no vector finds it");
    }
}

#[test]
fn everything_that_waits_has_its_texts_and_a_vector() {
    let asked = vectors::of("good").into_iter().filter(|vector| vector.op == "due");
    let answers = asked.filter_map(|vector| call(&vector.op, vector.input.get()).ok());
    let found: Vec<Value> = answers.map(|answer| serde_json::from_str(&answer).expect("an answer in JSON")).collect();
    let lists = found.iter().flat_map(|answer| [&answer["entries"], &answer["unrecorded"]]);
    let entries = lists.flat_map(|list| list.as_array().into_iter().flatten());
    let came_out: BTreeSet<&str> = entries.filter_map(|entry| entry["code"].as_str()).collect();
    for code in DueCode::ALL {
        let name = code.as_str();
        assert!(is_snake_case(name), "{name}");
        same_in_both(name, code.meaning(Language::Czech), code.meaning(Language::English));
        assert!(code.documentation().trim().len() > 10, "{name}");
        assert!(came_out.contains(name), "{name}: no vector has it");
    }
}

#[test]
fn everything_said_beside_a_forecast_has_its_texts_and_a_vector() {
    let asked = vectors::of("good").into_iter().filter(|vector| vector.op == "forecast");
    let answers = asked.filter_map(|vector| call(&vector.op, vector.input.get()).ok());
    let found: Vec<Value> = answers.map(|answer| serde_json::from_str(&answer).expect("an answer in JSON")).collect();
    let accounts = found.iter().flat_map(|answer| answer["accounts"].as_array().into_iter().flatten());
    let notes = accounts.chain(&found).flat_map(|said| said["notes"].as_array().into_iter().flatten());
    let came_out: BTreeSet<&str> = notes.filter_map(|note| note["code"].as_str()).collect();
    for code in ForecastCode::ALL {
        let name = code.as_str();
        assert!(is_snake_case(name), "{name}");
        same_in_both(name, code.meaning(Language::Czech), code.meaning(Language::English));
        assert!(code.documentation().trim().len() > 10, "{name}");
        assert!(came_out.contains(name), "{name}: no vector says it");
    }
}

#[test]
fn everything_said_beside_a_fit_has_its_texts_and_a_vector() {
    let asked =
        vectors::of("good").into_iter().filter(|vector| matches!(vector.op.as_str(), "fit_demand" | "fit_prices"));
    let answers = asked.filter_map(|vector| call(&vector.op, vector.input.get()).ok());
    let found: Vec<Value> = answers.map(|answer| serde_json::from_str(&answer).expect("an answer in JSON")).collect();
    let notes = found.iter().flat_map(|said| said["notes"].as_array().into_iter().flatten());
    let came_out: BTreeSet<&str> = notes.filter_map(|note| note["code"].as_str()).collect();
    for code in FitCode::ALL {
        let name = code.as_str();
        assert!(is_snake_case(name), "{name}");
        same_in_both(name, code.meaning(Language::Czech), code.meaning(Language::English));
        assert!(code.documentation().trim().len() > 10, "{name}");
        assert!(came_out.contains(name), "{name}: no vector says it");
    }
}

/// The codes of all errors that the bad vectors bring about.
static CAME_OUT: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let documents = vectors::of("bad").into_iter().filter_map(|vector| call(&vector.op, vector.input.get()).err());
    let documents = documents.map(|document| serde_json::from_str::<Value>(&document).expect("an error document"));
    let errors = documents.flat_map(|document| document["errors"].as_array().cloned().unwrap_or_default());
    errors.filter_map(|error| error["code"].as_str().map(str::to_owned)).collect()
});

#[test]
fn every_error_has_a_vector() {
    let expected: BTreeSet<String> = ["good", "bad"]
        .into_iter()
        .flat_map(vectors::of)
        .filter_map(|vector| vector.error().map(str::to_owned))
        .collect();
    let missing = ErrorCode::ALL.iter().map(|code| code.as_str()).filter(|code| !expected.contains(*code));
    let missing = missing.filter(|code| !WITHOUT_VECTOR.iter().any(|(without, _)| without == code));
    // What comes out of a vector that expects `*` only waits for its name; the rest waits for a vector.
    let (unnamed, never): (Vec<&str>, Vec<&str>) = missing.partition(|code| CAME_OUT.contains(*code));
    assert!(
        unnamed.is_empty() && never.is_empty(),
        "no vector expects {{\"error\": …}} by name with\n  codes that come out of a vector with `*`: {}\n  codes that come out of none: {}",
        unnamed.join(", "),
        never.join(", ")
    );
    let unknown: Vec<&String> =
        expected.iter().filter(|code| *code != "*" && !minitendr::is_documented(code)).collect();
    assert!(unknown.is_empty(), "vectors expect errors that do not exist: {unknown:?}");
}

/// Every error that vectors get is one that the catalogue knows, with the path of a place that is there.
#[test]
fn every_error_is_documented_and_says_where() {
    let mut wrong = Vec::new();
    for vector in vectors::of("bad") {
        let Err(document) = call(&vector.op, vector.input.get()) else { continue };
        let document: Value = serde_json::from_str(&document).expect("an error document");
        // Numbers that no binary float holds cannot be looked at this way.
        let Ok(input) = serde_json::from_str::<Value>(vector.input.get()) else { continue };
        for error in document["errors"].as_array().expect("a list of errors") {
            let (code, path) = (error["code"].as_str().unwrap_or_default(), error["path"].as_str().unwrap_or("?"));
            // The place itself may be what is missing; what it would stand in is there.
            let above = path.rsplit_once('/').map_or("", |(above, _)| above);
            let is_there = path.is_empty() || input.pointer(above).is_some();
            if !minitendr::is_documented(code) || !is_there {
                wrong.push(format!("{}: {code} at `{path}`", vector.id));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every message that the vectors bring about.
fn messages() -> Vec<(String, Message)> {
    let mut found = Vec::new();
    for vector in ["good", "bad"].into_iter().flat_map(vectors::of) {
        let (Ok(answer) | Err(answer)) = call(&vector.op, vector.input.get());
        let answer: Value = serde_json::from_str(&answer).expect("an answer in JSON");
        collect(&vector.id, &answer, &mut found);
    }
    assert!(found.len() > 200, "only {} messages", found.len());
    found
}

struct Message {
    code: String,
    texts: Vec<(Language, &'static str, String)>,
}

fn collect(id: &str, value: &Value, found: &mut Vec<(String, Message)>) {
    match value {
        Value::Object(object) => {
            if let (Some(Value::String(code)), Some(message)) = (object.get("code"), object.get("message")) {
                let mut texts = Vec::new();
                for (field, texts_of) in [("message", Some(message)), ("help", object.get("help"))] {
                    for language in LANGUAGES {
                        let Some(texts_of) = texts_of else { continue };
                        let text = texts_of[language.as_str()].as_str().unwrap_or_default();
                        texts.push((language, field, text.to_owned()));
                    }
                }
                found.push((id.to_owned(), Message { code: code.clone(), texts }));
            }
            object.values().for_each(|value| collect(id, value, found));
        }
        Value::Array(values) => values.iter().for_each(|value| collect(id, value, found)),
        _ => {}
    }
}

/// A message is its template with every name filled: nothing in braces is left, and no value is missing.
#[test]
fn every_message_is_complete() {
    let mut templates: BTreeMap<(&str, &str, Language), Vec<&str>> = BTreeMap::new();
    for language in LANGUAGES {
        for code in ErrorCode::ALL {
            templates.entry((code.as_str(), "message", language)).or_default().push(code.meaning(language));
            templates.entry((code.as_str(), "help", language)).or_default().extend(code.advice(language));
        }
        for code in ReasonCode::ALL {
            templates.entry((code.as_str(), "message", language)).or_default().push(code.meaning(language));
        }
        for code in OcdsCode::ALL {
            templates.entry((code.as_str(), "message", language)).or_default().push(code.meaning(language));
        }
        for code in LintCode::ALL {
            templates.entry((code.as_str(), "message", language)).or_default().push(code.meaning(language));
        }
        for code in DueCode::ALL {
            templates.entry((code.as_str(), "message", language)).or_default().push(code.meaning(language));
        }
        for code in ForecastCode::ALL {
            templates.entry((code.as_str(), "message", language)).or_default().push(code.meaning(language));
        }
        for code in FitCode::ALL {
            templates.entry((code.as_str(), "message", language)).or_default().push(code.meaning(language));
        }
        for code in InvoiceCode::ALL {
            templates.entry((code.as_str(), "message", language)).or_default().push(code.meaning(language));
        }
        for code in TableCode::ALL {
            templates.entry((code.as_str(), "message", language)).or_default().push(code.meaning(language));
        }
        // What the engine refuses is said in its words.
        for code in ErrorCode::ALL {
            let refused = TableCode::Refused.as_str();
            templates.entry((refused, "message", language)).or_default().push(code.meaning(language));
        }
        for code in ReversalCode::ALL {
            templates.entry((code.as_str(), "message", language)).or_default().push(code.meaning(language));
        }
    }
    let mut wrong = BTreeSet::new();
    for (id, message) in messages() {
        for (language, field, text) in &message.texts {
            let known = templates.get(&(message.code.as_str(), field, *language)).map_or(&[][..], Vec::as_slice);
            // The parser's own word on what is no JSON may name a brace.
            let braces = message.code != "syntax" && text.contains(['{', '}']);
            if text.trim().is_empty() || braces || !known.iter().any(|template| fits(&parts(template), text)) {
                wrong.insert(format!("{}: {field} {language:?} `{text}` ({id})", message.code));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.into_iter().collect::<Vec<_>>().join("\n"));
}

/// A part of a template.
enum Part<'t> {
    Words(&'t str),
    /// A value; that of the input itself may be empty.
    Filled {
        may_be_empty: bool,
    },
    Optional(Vec<Part<'t>>),
}

fn parts(template: &str) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let mut rest = template;
    while let Some(at) = rest.find(['{', '[']) {
        let (before, part) = rest.split_at(at);
        if !before.is_empty() {
            parts.push(Part::Words(before));
        }
        let close = if part.starts_with('{') { '}' } else { ']' };
        let (inside, after) = part[1..].split_once(close).expect("a well-formed template");
        parts.push(if close == '}' {
            Part::Filled { may_be_empty: inside == "value" }
        } else {
            Part::Optional(self::parts(inside))
        });
        rest = after;
    }
    if !rest.is_empty() {
        parts.push(Part::Words(rest));
    }
    parts
}

/// Whether a text may have come from a template.
fn fits(parts: &[Part<'_>], text: &str) -> bool {
    let Some((first, rest)) = parts.split_first() else { return text.is_empty() };
    match first {
        // Messages are trimmed at their ends.
        Part::Words(words) if rest.is_empty() => text == words.trim_end(),
        Part::Words(words) => text.strip_prefix(words).is_some_and(|text| fits(rest, text)),
        Part::Filled { may_be_empty } => {
            let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
            ends.filter(|end| *may_be_empty || *end > 0).any(|end| fits(rest, &text[end..]))
        }
        Part::Optional(inside) => {
            let ends = text.char_indices().map(|(at, _)| at).chain([text.len()]);
            fits(rest, text)
                || ends.filter(|end| *end > 0).any(|end| fits_within(inside, &text[..end]) && fits(rest, &text[end..]))
        }
    }
}

/// As [`fits`], for a part whose blanks at the end stay.
fn fits_within(parts: &[Part<'_>], text: &str) -> bool {
    match parts.split_last() {
        Some((Part::Words(words), before)) => text
            .strip_suffix(words)
            .or_else(|| text.strip_suffix(words.trim_end()))
            .is_some_and(|text| fits(before, text)),
        _ => fits(parts, text),
    }
}

#[test]
fn a_hole_in_a_message_is_found() {
    let template = "the price {value} is above {expected}[; the next has {next}]";
    let complete = |text| fits(&parts(template), text);
    assert!(complete("the price 5 is above 4") && complete("the price 5 is above 4; the next has 6"));
    assert!(!complete("the price 5 is above") && !complete("the price 5 is above "));
}
