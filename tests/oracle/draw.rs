//! `draw`: RFC 3797 and the SHA-256 variant.

use super::{Result, all_different, decimal, invalid, list, require, text};
use md5::Md5;
use serde_json::Value;
use sha2::{Digest, Sha256};
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What was drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draw {
    /// The canonical text of the sources.
    pub key: String,
    /// Positions from 1, or ids, in the order in which they were drawn.
    pub selected: Vec<Value>,
}

/// The operation `draw`.
pub fn draw(input: &Value) -> Result<Draw> {
    let pool: Vec<Value> = match &input["pool"] {
        Value::Number(n) => (1..=n.as_u64().ok_or_else(invalid)?).map(Value::from).collect(),
        Value::Array(ids) => {
            let texts = ids.iter().map(|id| id.as_str().ok_or_else(invalid)).collect::<Result<Vec<_>>>()?;
            all_different(texts)?;
            ids.clone()
        }
        _ => return Err(invalid()),
    };
    let take = input["take"].as_u64().ok_or_else(invalid)?;
    require(usize::try_from(take).is_ok_and(|take| (1..=pool.len()).contains(&take)))?;
    let key = key(list(input, "sources")?)?;
    // READING: RFC 3797 has no salt, so one that is given is an error.
    require(input["salt"].is_null() || text(input, "algorithm")? == "sha256")?;
    let salt = input["salt"].as_str().unwrap_or("");
    let mut left = pool;
    let mut selected = Vec::new();
    for i in 0..take {
        let position = match text(input, "algorithm")? {
            "rfc3797" => rfc3797(&key, i, left.len()),
            "sha256" => sha256(salt, &key, i, left.len()),
            _ => return Err(invalid()),
        };
        selected.push(left.remove(position));
    }
    Ok(Draw { key, selected })
}

/// The canonical text: every source closed by `/`.
fn key(sources: &[Value]) -> Result<String> {
    require(!sources.is_empty())?;
    let mut key = String::new();
    for source in sources {
        match source {
            Value::String(text) => key.push_str(&plain_capitals(text)),
            Value::Array(numbers) => key.push_str(&ascending(numbers)?),
            _ => return Err(invalid()),
        }
        key.push('/');
    }
    Ok(key)
}

/// Without accents and without all but letters and digits, in capitals.
fn plain_capitals(text: &str) -> String {
    // READING: the alphabets of Europe lose the marks that the canonical decomposition (NFD) separates and become capitals;
    // letters and digits of other scripts stay as they are, and what counts as one of them is Unicode's word.
    let bare = |c: char| -> String {
        match c {
            '\u{300}'..='\u{36f}' => String::new(),
            '\0'..='\u{52f}' | '\u{1e00}'..='\u{1eff}' => {
                let letters = std::iter::once(c).nfd().filter(|c| c.is_alphanumeric() && !is_combining_mark(*c));
                letters.collect::<String>().to_uppercase()
            }
            other => String::from_iter(Some(other).filter(|c| c.is_alphanumeric())),
        }
    };
    text.chars().map(bare).collect()
}

/// The numbers by value, each followed by a point; a decimal has one already.
fn ascending(numbers: &[Value]) -> Result<String> {
    let mut texts: Vec<String> = Vec::new();
    for n in numbers {
        match n {
            Value::String(text) => texts.push(text.clone()),
            Value::Number(literal) => texts.push(literal.to_string()),
            _ => return Err(invalid()),
        }
    }
    // READING: numbers are kept as they are written (leading and trailing zeros too).
    let mut sorted = texts.into_iter().map(|t| Ok((decimal(&t)?, t))).collect::<Result<Vec<_>>>()?;
    sorted.sort();
    Ok(sorted.into_iter().map(|(_, t)| if t.contains('.') { t } else { t + "." }).collect())
}

fn rfc3797(key: &str, i: u64, left: usize) -> usize {
    let counter = u16::try_from(i).expect("a small pool").to_be_bytes();
    let digest = Md5::new().chain_update(counter).chain_update(key).chain_update(counter).finalize();
    let number = u128::from_be_bytes(digest.into());
    usize::try_from(number % left as u128).expect("below the pool")
}

fn sha256(salt: &str, key: &str, i: u64, left: usize) -> usize {
    let seed = Sha256::digest(format!("{salt}{key}"));
    let counter = u32::try_from(i).expect("a small pool").to_be_bytes();
    let m = left as u128;
    let limit = (1_u128 << 64) / m * m;
    for r in 0_u32.. {
        let digest = Sha256::new().chain_update(seed).chain_update(counter).chain_update(r.to_be_bytes()).finalize();
        let word = u128::from(u64::from_be_bytes(digest[..8].try_into().expect("8 bytes")));
        if word < limit {
            return usize::try_from(word % m).expect("below the pool");
        }
    }
    unreachable!("a word below the limit comes long before r runs out")
}
