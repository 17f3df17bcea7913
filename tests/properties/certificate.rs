//! What a certificate says is so: formulas come to what they say, nothing altered passes, and a view holds nothing that is
//! hidden.

use minitendr::Exact;
use minitendr_tests::oracle::random;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::sums::value;
use crate::{config, result};

const SALT: &str = "5d41402abc4b2a76b9719d911017c5925d41402abc4b2a76b9719d911017c592";

fn certified(evaluation: &Value, salt: Option<&str>) -> Option<Value> {
    let mut input = json!({"evaluation": evaluation});
    if let Some(salt) = salt {
        input["salt"] = json!(salt);
    }
    result("certify", &input).ok()
}

fn verified(certificate: &Value) -> Value {
    result("verify", &json!({"certificate": certificate}))
        .unwrap_or_else(|codes| json!({"outcome": "refused", "codes": codes}))
}

fn exact(figure: &Value) -> Exact {
    figure["exact"].as_str().and_then(Exact::parse).expect("an exact figure")
}

/// The paths of everything that stands in a document.
pub(crate) fn places(node: &Value, path: &str, found: &mut Vec<String>) {
    found.push(path.to_owned());
    match node {
        Value::Object(map) => {
            for (key, value) in map {
                places(value, &format!("{path}/{}", key.replace('~', "~0").replace('/', "~1")), found);
            }
        }
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                places(value, &format!("{path}/{index}"), found);
            }
        }
        _ => {}
    }
}

/// Something else in place of what stands there.
pub(crate) fn altered(node: &Value) -> Value {
    match node {
        Value::String(text) => match text.char_indices().find(|(_, c)| c.is_ascii_digit()) {
            Some((at, digit)) => {
                let other = if digit == '9' { '1' } else { '9' };
                json!(format!("{}{other}{}", &text[..at], &text[at + 1..]))
            }
            None => json!(format!("{text}x")),
        },
        Value::Bool(value) => json!(!value),
        Value::Number(number) => json!(number.as_u64().unwrap_or(0) + 1),
        Value::Array(list) if list.is_empty() => json!(["x"]),
        Value::Array(list) => json!(list[1..].to_vec()),
        Value::Object(map) if map.is_empty() => json!({"x": "1"}),
        Value::Object(map) => {
            Value::Object(map.iter().skip(1).map(|(key, value)| (key.clone(), value.clone())).collect())
        }
        Value::Null => json!("x"),
    }
}

/// Canonical JSON by other means: all that has to be done to what this library writes is to sort the keys.
fn sorted(node: &Value) -> Value {
    match node {
        Value::Object(map) => {
            let mut entries: Vec<(&String, &Value)> = map.iter().collect();
            entries.sort_by(|a, b| a.0.encode_utf16().cmp(b.0.encode_utf16()));
            Value::Object(entries.into_iter().map(|(key, value)| (key.clone(), sorted(value))).collect())
        }
        Value::Array(list) => list.iter().map(sorted).collect(),
        other => other.clone(),
    }
}

fn digest(certificate: &Value) -> String {
    let mut bare = certificate.clone();
    for name in ["digest", "salt"] {
        bare.as_object_mut().expect("an object").remove(name);
    }
    Sha256::digest(sorted(&bare).to_string().as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

proptest! {
    #![proptest_config(config(24))]

    #[test]
    fn every_formula_comes_to_what_it_says(input in random::tender()) {
        let Some(certificate) = certified(&input, None) else { return Ok(()) };
        let working = &certificate["working"];
        let criteria = working["criteria"].as_array().expect("criteria");
        for criterion in criteria {
            for line in criterion["points"].as_array().expect("lines") {
                let text = line["substituted"].as_str().expect("a text");
                prop_assert_eq!(value(text), exact(&line["exact"]), "{} of {}", text, input);
            }
        }
        for line in working["totals"].as_array().expect("totals") {
            let text = line["substituted"].as_str().expect("a text");
            prop_assert_eq!(value(text), exact(&line["exact"]), "{} of {}", text, input);
            let offer = line["offer"].as_str().expect("an id");
            prop_assert_eq!(&certificate["subject"]["result"]["totals"][offer], &line["total"]);
        }
        prop_assert_eq!(&certificate["digest"], &json!(digest(&certificate)));
        prop_assert_eq!(&verified(&certificate)["outcome"], "verified");
    }

    #[test]
    fn nothing_altered_passes(input in random::tender(), place: Index, salted: bool) {
        let Some(mut certificate) = certified(&input, salted.then_some(SALT)) else { return Ok(()) };
        let mut all = Vec::new();
        places(&certificate, "", &mut all);
        let path = &all[place.index(all.len())];
        let node = certificate.pointer_mut(path).expect("a place");
        *node = altered(node);
        let found = verified(&certificate);
        prop_assert!(found["outcome"] == "differs" || found["outcome"] == "refused", "{} {} {}", path, found, certificate);
    }

    /// Whoever alters a result and writes the digest anew is found by what follows from the input.
    #[test]
    fn a_new_digest_does_not_help(input in random::tender(), place: Index) {
        let Some(mut certificate) = certified(&input, None) else { return Ok(()) };
        let mut all = Vec::new();
        places(&certificate, "", &mut all);
        all.retain(|path| ["/subject/result/", "/working/", "/sensitivity/", "/given_points/"].iter().any(|from| path.starts_with(from)));
        let path = all[place.index(all.len())].clone();
        let node = certificate.pointer_mut(&path).expect("a place");
        *node = altered(node);
        certificate["digest"] = json!(digest(&certificate));
        let found = verified(&certificate);
        prop_assert_eq!(&found["outcome"], "differs", "{} {}", path, found);
        prop_assert_eq!(&found["digest_holds"], true);
        let said = found["difference"]["path"].as_str().expect("a path");
        prop_assert!(said.starts_with(&path) || path.starts_with(said), "{} was altered, {} found", path, said);
    }

    #[test]
    fn a_view_has_the_same_digest_and_holds_nothing_altered(input in random::tender(), who: Index, place: Index) {
        let Some(certificate) = certified(&input, Some(SALT)) else { return Ok(()) };
        let offers = input["offers"].as_array().expect("offers");
        if offers.is_empty() {
            return Ok(());
        }
        let offer = &offers[who.index(offers.len())];
        let participant = offer.get("participant").filter(|own| !own.is_null()).unwrap_or(&offer["id"]);
        let view = result("view_certificate", &json!({"certificate": certificate, "participant": participant}));
        let Ok(view) = view else { return Ok(()) };
        let mut view = view["certificate"].clone();
        let found = verified(&view);
        prop_assert!(found["outcome"] == "partly_verifiable", "{} in {}", found, view);
        prop_assert_eq!(&found["digest"], &certificate["digest"]);
        let mut all = Vec::new();
        places(&view, "", &mut all);
        let path = all[place.index(all.len())].clone();
        let node = view.pointer_mut(&path).expect("a place");
        *node = altered(node);
        let found = verified(&view);
        prop_assert!(found["outcome"] == "differs" || found["outcome"] == "refused", "{} {}", path, found);
    }
}
