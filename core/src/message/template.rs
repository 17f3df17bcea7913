//! Filling templates with values.

use super::{Details, Language};

/// Puts the values into a template: `{name}` is replaced, and a part in `[…]` is dropped where a value in it is missing.
///
/// A value that is a decimal number is written with a decimal comma in Czech.
pub(crate) fn fill(template: &str, details: &Details, language: Language) -> String {
    let mut text = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, part)) = rest.split_once('[') {
        push(&mut text, before, details, language);
        let (optional, after) = part.split_once(']').unwrap_or((part, ""));
        let mut filled = String::new();
        if push(&mut filled, optional, details, language) {
            text.push_str(&filled);
        }
        rest = after;
    }
    push(&mut text, rest, details, language);
    text.trim().to_owned()
}

/// Appends a part without brackets; false if one of its values is missing.
fn push(text: &mut String, part: &str, details: &Details, language: Language) -> bool {
    let mut complete = true;
    let mut rest = part;
    while let Some((before, tail)) = rest.split_once('{') {
        text.push_str(before);
        let (name, after) = tail.split_once('}').unwrap_or((tail, ""));
        match details.iter().find(|(known, _)| *known == name) {
            Some((_, value)) if language == Language::Czech && is_decimal(value) => {
                text.push_str(&value.replace('.', ","));
            }
            Some((_, value)) => text.push_str(value),
            None => complete = false,
        }
        rest = after;
    }
    text.push_str(rest);
    complete
}

fn is_decimal(value: &str) -> bool {
    let unsigned = value.strip_prefix('-').unwrap_or(value);
    let digits_only = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    unsigned.split_once('.').is_some_and(|(whole, decimals)| digits_only(whole) && digits_only(decimals))
}

#[cfg(test)]
mod tests {
    use super::fill;
    use crate::message::Language::{Czech, English};

    #[test]
    fn decimals_have_a_comma_in_czech_only() {
        let details = vec![("value", "1250.50".to_owned()), ("at", "2014-03-03T09:00:00.5+01:00".to_owned())];
        assert_eq!(fill("{value} {at}", &details, Czech), "1250,50 2014-03-03T09:00:00.5+01:00");
        assert_eq!(fill("{value}", &details, English), "1250.50");
    }

    #[test]
    fn a_part_with_a_missing_value_is_left_out() {
        let template = "[did you mean `{nearest}`? ]known: {known}";
        let known = ("known", "price".to_owned());
        assert_eq!(fill(template, &vec![known.clone()], English), "known: price");
        assert_eq!(
            fill(template, &vec![known, ("nearest", "id".to_owned())], English),
            "did you mean `id`? known: price"
        );
    }
}
