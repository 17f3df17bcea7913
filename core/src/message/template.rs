//! Filling templates with values.

use super::Details;

/// Puts the values into a template: `{name}` is replaced, and a part in `[…]` is dropped where a value in it is missing.
pub(crate) fn fill(template: &str, details: &Details) -> String {
    let mut text = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, part)) = rest.split_once('[') {
        push(&mut text, before, details);
        let (optional, after) = part.split_once(']').unwrap_or((part, ""));
        let mut filled = String::new();
        if push(&mut filled, optional, details) {
            text.push_str(&filled);
        }
        rest = after;
    }
    push(&mut text, rest, details);
    text.trim().to_owned()
}

/// Appends a part without brackets; false if one of its values is missing.
fn push(text: &mut String, part: &str, details: &Details) -> bool {
    let mut complete = true;
    let mut rest = part;
    while let Some((before, tail)) = rest.split_once('{') {
        text.push_str(before);
        let (name, after) = tail.split_once('}').unwrap_or((tail, ""));
        match details.iter().find(|(known, _)| *known == name) {
            Some((_, value)) => text.push_str(value),
            None => complete = false,
        }
        rest = after;
    }
    text.push_str(rest);
    complete
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn a_part_with_a_missing_value_is_left_out() {
        let template = "[did you mean `{nearest}`? ]known: {known}";
        let known = ("known", "price".to_owned());
        assert_eq!(fill(template, &vec![known.clone()]), "known: price");
        assert_eq!(fill(template, &vec![known, ("nearest", "id".to_owned())]), "did you mean `id`? known: price");
    }
}
