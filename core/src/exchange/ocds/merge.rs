//! Several releases of a process as one: the *compiled release*.
//!
//! The releases are taken in the order of their dates. Of a value the last one stands, objects are merged field by field, and
//! so are the objects of two lists that have the same `id`; new ones come behind. Any other list, and those that the
//! standard merges whole, is replaced. `null` takes a field away. `id`, `date` and `tag` belong to a release and not to what it
//! tells. Source: the merge routine of the standard, version 1.1.5, as far as releases of this engine need it.

use super::json::{Object, texts};
use crate::value::json::Node;

/// Lists whose objects are told apart by more than their id.
const WHOLE: [&str; 3] = ["additionalIdentifiers", "additionalClassifications", "identifiers"];

/// What belongs to a release alone.
const OF_RELEASE: [&str; 4] = ["ocid", "id", "date", "tag"];

/// The releases of one process, in the order of their dates, as one; nothing of none.
pub(super) fn compiled(releases: &[Node]) -> Option<Node> {
    let mut fields = Vec::new();
    for release in releases {
        let Node::Object(entries) = release else { continue };
        let told = entries.iter().filter(|(name, _)| !OF_RELEASE.contains(&name.as_str()));
        merge(&mut fields, told.cloned());
    }
    let last = releases.last()?;
    let (ocid, date) = (text(last, "ocid")?, text(last, "date")?);
    let head = Object::new().with("ocid", ocid).with("id", format!("{ocid}-{date}")).with("date", date);
    let Node::Object(mut compiled) = head.with_list("tag", texts(["compiled"])).into() else { return None };
    compiled.append(&mut fields);
    Some(Node::Object(compiled))
}

/// Merges an object into another.
pub(super) fn merge(fields: &mut Vec<(String, Node)>, later: impl IntoIterator<Item = (String, Node)>) {
    for (name, later) in later {
        let place = fields.iter().position(|(known, _)| *known == name);
        match (place, later) {
            (Some(place), Node::Null) => drop(fields.remove(place)),
            (None, Node::Null) => {}
            (Some(place), later) => {
                if let Some((name, before)) = fields.get_mut(place) {
                    over(name, before, later);
                }
            }
            (None, later) => fields.push((name, later)),
        }
    }
}

/// Puts a later value over an earlier one.
fn over(name: &str, before: &mut Node, later: Node) {
    match (before, later) {
        (Node::Object(before), Node::Object(later)) => merge(before, later),
        (Node::List(before), Node::List(later)) if by_id(name, before) && by_id(name, &later) => {
            for node in later {
                add(before, node);
            }
        }
        (before, later) => *before = later,
    }
}

/// Puts an object into a list: over the one of the same id, or behind the others.
pub(super) fn add(list: &mut Vec<Node>, node: Node) {
    match (list.iter_mut().find(|known| id(known).is_some() && id(known) == id(&node)), node) {
        (Some(Node::Object(known)), Node::Object(later)) => merge(known, later),
        (_, node) => list.push(node),
    }
}

fn by_id(name: &str, list: &[Node]) -> bool {
    !WHOLE.contains(&name) && list.iter().all(|node| id(node).is_some())
}

fn id(node: &Node) -> Option<&Node> {
    field(node, "id")
}

fn text<'n>(node: &'n Node, name: &str) -> Option<&'n str> {
    match field(node, name) {
        Some(Node::Text(text)) => Some(text),
        _ => None,
    }
}

fn field<'n>(node: &'n Node, name: &str) -> Option<&'n Node> {
    let Node::Object(entries) = node else { return None };
    entries.iter().find(|(known, _)| known == name).map(|(_, value)| value)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::super::Json;
    use super::*;

    fn release(text: &str) -> Node {
        serde_json::from_str::<Json>(text).unwrap().node().clone()
    }

    fn compile(texts: &[&str]) -> Node {
        let releases: Vec<Node> = texts.iter().map(|text| release(text)).collect();
        compiled(&releases).unwrap()
    }

    #[test]
    fn the_last_word_stands_and_lists_are_merged_by_id() {
        let merged = compile(&[
            r#"{"ocid": "o", "id": "1", "date": "d1", "tag": ["tender"], "initiationType": "tender",
                "parties": [{"id": "P", "roles": ["tenderer"]}, {"id": "Q", "roles": ["tenderer"]}],
                "tender": {"id": "t", "status": "active", "value": {"amount": 1.50, "currency": "CZK"}}}"#,
            r#"{"ocid": "o", "id": "2", "date": "d2", "tag": ["award"], "initiationType": "tender",
                "parties": [{"id": "Q", "roles": ["tenderer", "supplier"]}, {"id": "R"}],
                "tender": {"id": "t", "status": "complete", "value": {"amount": 2}}}"#,
        ]);
        let expected = release(
            r#"{"ocid": "o", "id": "o-d2", "date": "d2", "tag": ["compiled"], "initiationType": "tender",
                "parties": [{"id": "P", "roles": ["tenderer"]}, {"id": "Q", "roles": ["tenderer", "supplier"]}, {"id": "R"}],
                "tender": {"id": "t", "status": "complete", "value": {"amount": 2, "currency": "CZK"}}}"#,
        );
        assert_eq!(merged, expected);
    }

    #[test]
    fn null_takes_away_and_lists_without_ids_are_replaced() {
        let merged = compile(&[
            r#"{"ocid": "o", "date": "d", "language": "cs", "awards": [{"id": 1, "relatedLots": ["A", "B"],
                "suppliers": [{"name": "P"}]}]}"#,
            r#"{"ocid": "o", "date": "d", "language": null, "awards": [{"id": 1, "relatedLots": ["C"],
                "suppliers": [{"id": "Q"}]}]}"#,
        ]);
        let awards = r#"[{"id": 1, "relatedLots": ["C"], "suppliers": [{"id": "Q"}]}]"#;
        let expected = format!(r#"{{"ocid": "o", "id": "o-d", "date": "d", "tag": ["compiled"], "awards": {awards}}}"#);
        assert_eq!(merged, release(&expected));
        assert_eq!(compiled(&[]), None);
    }
}
