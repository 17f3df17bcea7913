//! JSON in one form, so that equal values have equal digests.

use super::Node;

/// A value as canonical JSON (RFC 8785): no blanks, keys in the order of their UTF-16 units, the shortest escapes.
///
/// What the engine writes has no numbers but whole ones below 2^53, and those stand as they are; amounts are texts.
pub(crate) fn canonical<T: serde::Serialize>(value: &T) -> String {
    canonical_node(&to_node(value))
}

/// A value as the document that it is written as.
pub(crate) fn to_node<T: serde::Serialize>(value: &T) -> Node {
    // Only keys that are no text could fail, and nothing that is written has any.
    let text = serde_json::to_string(value).unwrap_or_default();
    super::node::parse_any_length(&text).unwrap_or(Node::Null)
}

/// As [`canonical`], for a document that was read. Numbers stand as they were written.
pub(crate) fn canonical_node(node: &Node) -> String {
    let mut out = String::new();
    write(node, &mut out);
    out
}

fn write(node: &Node, out: &mut String) {
    match node {
        Node::Null => out.push_str("null"),
        Node::Bool(true) => out.push_str("true"),
        Node::Bool(false) => out.push_str("false"),
        Node::Number(literal) => out.push_str(literal),
        Node::Text(text) => quote(text, out),
        Node::List(nodes) => {
            let mut before = '[';
            for node in nodes {
                out.push(before);
                write(node, out);
                before = ',';
            }
            out.push_str(if nodes.is_empty() { "[]" } else { "]" });
        }
        Node::Object(entries) => {
            let mut sorted: Vec<&(String, Node)> = entries.iter().collect();
            crate::value::sort(&mut sorted, |(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
            let mut before = '{';
            for (key, node) in sorted {
                out.push(before);
                quote(key, out);
                out.push(':');
                write(node, out);
                before = ',';
            }
            out.push_str(if entries.is_empty() { "{}" } else { "}" });
        }
    }
}

fn quote(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\u{c}' => out.push_str("\\f"),
            '\r' => out.push_str("\\r"),
            c if u32::from(c) < 0x20 => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
}

#[cfg(test)]
mod tests {
    use super::canonical;
    use serde_json::json;

    #[test]
    fn keys_are_sorted_by_utf_16_and_escapes_are_the_shortest() {
        // RFC 8785, section 3.2.3: the order of keys of its example.
        let value = json!({
            "\u{20ac}": "Euro Sign", "\r": "Carriage Return", "\u{fb33}": "Hebrew Letter Dalet With Dagesh", "1": "One",
            "\u{1f600}": "Emoji: Grinning Face", "\u{80}": "Control", "\u{f6}": "Latin Small Letter O With Diaeresis",
        });
        let text = canonical(&value);
        let order: Vec<usize> = ["Carriage", "One", "Control", "Latin", "Euro", "Emoji", "Hebrew"]
            .iter()
            .filter_map(|name| text.find(name))
            .collect();
        assert!(order.len() == 7 && order.is_sorted(), "{text}");
        let escapes = json!({"a": "\u{20ac}$\u{f}\nA'B\"\\\\\"/", "b": [], "c": {}, "d": [true, null, 7]});
        let expected = "{\"a\":\"\u{20ac}$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\",\"b\":[],\"c\":{},\"d\":[true,null,7]}";
        assert_eq!(canonical(&escapes), expected);
    }
}
