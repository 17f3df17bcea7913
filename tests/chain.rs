//! Whatever byte of a register is altered, it is found, and the event is named.

use minitendr::exchange::{OpenRegister, call};
use serde_json::Value;

/// A register of a few events of many kinds, as a vector has it.
fn chain() -> String {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors/good/check_register/chain.json");
    let vectors: Value = serde_json::from_str(&std::fs::read_to_string(file).expect("vectors")).expect("JSON");
    let intact = &vectors[0]["input"]["chain"];
    OpenRegister::read_chain(&intact.to_string()).expect("a register that is whole").chain()
}

/// What stands at a place of the text: the framework contract, an entry by its number, a text, or the frame around them.
#[derive(Debug, PartialEq)]
enum Place {
    Framework,
    Entry(usize),
    Texts,
    Frame,
}

fn place(text: &str, offset: usize) -> Place {
    let entries = text.find("\"entries\":[").expect("entries");
    let texts = text.find("\"texts\":[").expect("texts");
    if offset < text.find("\"framework\":").expect("a framework") + 12 {
        Place::Frame
    } else if offset < entries - 1 {
        Place::Framework
    } else if offset < entries + 11 {
        Place::Frame
    } else if offset < texts - 2 {
        let number = text[entries..]
            .match_indices("{\"format\":\"minitendr.entry.v1\"")
            .filter(|(begins, _)| entries + begins <= offset)
            .count();
        // The brace and the comma between two entries belong to the one that begins there.
        Place::Entry(number.max(1))
    } else {
        Place::Texts
    }
}

#[test]
fn a_chain_that_is_broken_is_not_opened() {
    let mut chain: Value = serde_json::from_str(&chain()).expect("JSON");
    chain["entries"].as_array_mut().expect("entries").remove(1);
    let refused: Value =
        serde_json::from_str(&OpenRegister::read_chain(&chain.to_string()).expect_err("a refusal")).expect("JSON");
    let error = &refused["errors"][0];
    assert_eq!((&error["code"], &error["path"]), (&Value::from("broken_chain"), &Value::from("/entries/1")));
    assert_eq!(error["message"]["en"], "the event 2 is missing");
}

#[test]
fn any_byte_that_is_altered_is_found_and_located() {
    let text = chain();
    let asked = |chain: &str| call("check_register", &format!("{{\"chain\":{chain}}}"));
    assert!(asked(&text).expect("an answer").contains("\"intact\":true"));
    let (mut found, mut read) = (0, 0);
    for offset in 0..text.len() {
        for mask in [1_u8, 0x20] {
            let mut bytes = text.clone().into_bytes();
            bytes[offset] ^= mask;
            // What is no text any more cannot be handed in.
            let Ok(altered) = String::from_utf8(bytes) else { continue };
            let at = place(&text, offset);
            let near = String::from_utf8_lossy(&altered.as_bytes()[offset.saturating_sub(20)..=offset]).into_owned();
            let context = || format!("byte {offset} in {at:?}: …{near}…");
            found += 1;
            match asked(&altered) {
                Ok(answer) => {
                    read += 1;
                    let answer: Value = serde_json::from_str(&answer).expect("JSON");
                    assert_eq!(answer["intact"], false, "{}", context());
                    let fault = &answer["faults"][0];
                    match at {
                        Place::Framework => assert_eq!(fault["code"], "framework_altered", "{}", context()),
                        Place::Entry(number) => assert_eq!(fault["event"], number, "{}", context()),
                        Place::Texts => assert_eq!(fault["code"], "text_altered", "{}", context()),
                        Place::Frame => panic!("{}", context()),
                    }
                }
                Err(document) => {
                    let document: Value = serde_json::from_str(&document).expect("JSON");
                    let error = &document["errors"][0];
                    let path = error["path"].as_str().expect("a path");
                    if error["code"] == "syntax" || error["code"] == "duplicate_key" {
                        // Where the text is no JSON any more, the sentence names the line and the column.
                        continue;
                    }
                    match at {
                        Place::Framework => assert!(path.starts_with("/chain/framework"), "{path}: {}", context()),
                        Place::Entry(number) => {
                            let entry = format!("/chain/entries/{}", number - 1);
                            assert!(path == entry || path.starts_with(&format!("{entry}/")), "{path}: {}", context());
                        }
                        // The name of the list may be what was altered.
                        Place::Texts => assert!(path.starts_with("/chain/"), "{path}: {}", context()),
                        Place::Frame => assert!(path.starts_with("/chain"), "{path}: {}", context()),
                    }
                }
            }
        }
    }
    assert!(found > 2000 && read > 500, "{found} alterations, of which {read} could be read");
}
