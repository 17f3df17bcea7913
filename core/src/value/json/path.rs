//! Where in a document we are, written down only when there is something to say.

use crate::value::contains_birth_number;

/// The most characters of a name that are shown.
const LONGEST: usize = 128;

/// A place in a document, as a chain from the place to the root.
#[derive(Clone, Copy)]
pub(crate) struct Path<'p> {
    parent: Option<&'p Path<'p>>,
    segment: Segment<'p>,
}

#[derive(Clone, Copy)]
enum Segment<'p> {
    Root,
    Field(&'p str),
    Index(usize),
}

impl<'p> Path<'p> {
    pub(crate) const ROOT: Path<'static> = Path { parent: None, segment: Segment::Root };

    pub(crate) const fn field(&'p self, name: &'p str) -> Self {
        Self { parent: Some(self), segment: Segment::Field(name) }
    }

    pub(crate) const fn index(&'p self, index: usize) -> Self {
        Self { parent: Some(self), segment: Segment::Index(index) }
    }

    /// The JSON pointer (RFC 6901). Of a name that is longer than any field or id only the beginning is shown: it would
    /// stand in every problem below it. A name with a birth number is not shown at all: an error may be logged.
    pub(crate) fn pointer(&self) -> String {
        let mut text = self.parent.map(Self::pointer).unwrap_or_default();
        match self.segment {
            Segment::Root => {}
            Segment::Field(name) if contains_birth_number(name) => text.push_str("/•••"),
            Segment::Field(name) => {
                text.push('/');
                let cut = name.char_indices().nth(LONGEST).map(|(at, _)| at);
                let shown = name.get(..cut.unwrap_or(name.len())).unwrap_or(name);
                text.push_str(&shown.replace('~', "~0").replace('/', "~1"));
                text.extend(cut.map(|_| '…'));
            }
            Segment::Index(index) => {
                text.push('/');
                text.push_str(&index.to_string());
            }
        }
        text
    }
}
