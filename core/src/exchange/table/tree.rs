//! Parts of a document that is put together from cells.

use super::field::{Segment, Segments};
use crate::value::json::{Node, Path};

/// The JSON pointer of a place.
pub(super) fn pointer(segments: &[Segment]) -> String {
    segments.iter().fold(String::new(), |text, segment| {
        text + &match segment {
            Segment::Name(name) => Path::ROOT.field(name).pointer(),
            Segment::Index(index) => Path::ROOT.index(*index).pointer(),
        }
    })
}

/// The part at a place.
pub(super) fn get<'n>(node: &'n Node, segments: &[Segment]) -> Option<&'n Node> {
    segments.iter().try_fold(node, |node, segment| match (node, segment) {
        (Node::Object(entries), Segment::Name(name)) => {
            entries.iter().find(|(known, _)| known == name).map(|(_, part)| part)
        }
        (Node::List(parts), Segment::Index(index)) => parts.get(*index),
        _ => None,
    })
}

/// Puts a part at a place; what lies on the way is made. Whatever has another form there is replaced.
pub(super) fn set(node: &mut Node, segments: &[Segment], part: Node) {
    let Some((first, rest)) = segments.split_first() else {
        *node = part;
        return;
    };
    match first {
        Segment::Name(name) => {
            if !matches!(node, Node::Object(_)) {
                *node = Node::Object(Vec::new());
            }
            let Node::Object(entries) = node else { return };
            let place = entries.iter().position(|(known, _)| known == name).unwrap_or_else(|| {
                entries.push((name.clone(), Node::Null));
                entries.len().saturating_sub(1)
            });
            if let Some((_, known)) = entries.get_mut(place) {
                set(known, rest, part);
            }
        }
        Segment::Index(index) => {
            if !matches!(node, Node::List(_)) {
                *node = Node::List(Vec::new());
            }
            let Node::List(parts) = node else { return };
            while parts.len() <= *index {
                parts.push(Node::Null);
            }
            if let Some(known) = parts.get_mut(*index) {
                set(known, rest, part);
            }
        }
    }
}

/// How many parts a list at a place has.
pub(super) fn length(node: &Node, segments: &[Segment]) -> usize {
    match get(node, segments) {
        Some(Node::List(parts)) => parts.len(),
        _ => 0,
    }
}

/// A place below a place.
pub(super) fn below(segments: &[Segment], further: &[Segment]) -> Segments {
    segments.iter().chain(further).cloned().collect()
}
