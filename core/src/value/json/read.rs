//! Reading typed values from a document: every type knows its fields, every problem is noted with its path.

use std::borrow::Cow;

use super::{Node, Path};
use crate::message::{ErrorCode, InputError, MANY, Problem, Problems};

/// So many problems say what was most likely meant.
const HINTED: usize = 200;

/// A type that reads itself. `None` means that the problems say why.
pub(crate) trait Read: Sized {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self>;
}

/// What must hold within one value beyond the form of its fields.
pub(crate) trait Check {
    fn check(&self, at: &Path<'_>, problems: &mut Problems);
}

/// Reads from a tree, for `Deserialize`.
pub(crate) fn from_node<T: Read>(node: &Node) -> Result<T, InputError> {
    let mut problems = Problems::new();
    read_with(node, &mut problems)
}

/// Reads from a tree of which something may be wrong already.
pub(super) fn read_with<T: Read>(node: &Node, problems: &mut Problems) -> Result<T, InputError> {
    let value = T::read(node, &Path::ROOT, problems);
    InputError::unless_empty(std::mem::take(problems))?;
    // A reader that gives nothing has said why; this is the answer if one forgot.
    value.ok_or_else(|| InputError::one(Problem::new(ErrorCode::Syntax, "")))
}

/// The fields of an object that a type knows.
pub(crate) struct Fields<'n, 'p> {
    entries: &'n [(String, Node)],
    at: &'p Path<'p>,
}

impl<'n, 'p> Fields<'n, 'p> {
    /// Opens an object and refuses every field that is not known.
    pub(crate) fn open(node: &'n Node, at: &'p Path<'p>, problems: &mut Problems, known: &[&str]) -> Option<Self> {
        let entries = object(node, at, problems)?;
        for (name, _) in entries {
            if !known.contains(&name.as_str()) && problems.len() < MANY {
                problems.push(unknown(ErrorCode::UnknownField, &at.field(name), name, &mut known.iter().copied()));
            }
        }
        Some(Self { entries, at })
    }

    /// A field that must be given.
    pub(crate) fn required<T: Read>(&self, name: &str, problems: &mut Problems) -> Option<T> {
        let node = self.given(name, problems)?;
        T::read(node, &self.at.field(name), problems)
    }

    fn given(&self, name: &str, problems: &mut Problems) -> Option<&'n Node> {
        let node = self.get(name);
        if node.is_none() {
            problems.push(Problem::new(ErrorCode::MissingField, self.at.field(name).pointer()).with("value", name));
        }
        node
    }

    /// A field that may be missing (or `null`).
    #[expect(clippy::option_option, reason = "outside: whether it could be read; inside: whether it was given")]
    pub(crate) fn optional<T: Read>(&self, name: &str, problems: &mut Problems) -> Option<Option<T>> {
        match self.get(name) {
            Some(node) => T::read(node, &self.at.field(name), problems).map(Some),
            None => Some(None),
        }
    }

    /// A field that has a default.
    pub(crate) fn defaulted<T: Read + Default>(&self, name: &str, problems: &mut Problems) -> Option<T> {
        match self.get(name) {
            Some(node) => T::read(node, &self.at.field(name), problems),
            None => Some(T::default()),
        }
    }

    fn get(&self, name: &str) -> Option<&'n Node> {
        self.entries
            .iter()
            .find(|(known, _)| known == name)
            .map(|(_, node)| node)
            .filter(|node| !matches!(node, Node::Null))
    }
}

/// The entries of an object.
fn object<'n>(node: &'n Node, at: &Path<'_>, problems: &mut Problems) -> Option<&'n [(String, Node)]> {
    if let Node::Object(entries) = node {
        Some(entries)
    } else {
        problems.push(wrong_type(node, at, "an object", "objekt"));
        None
    }
}

/// The `kind` of a rule, which must be one of the known.
pub(crate) fn kind_of<'n>(
    node: &'n Node,
    field: &str,
    known: &[&str],
    at: &Path<'_>,
    problems: &mut Problems,
) -> Option<&'n str> {
    let entries = object(node, at, problems)?;
    let place = at.field(field);
    match entries.iter().find(|(name, _)| name == field).map(|(_, value)| value) {
        Some(Node::Text(kind)) if known.contains(&kind.as_str()) => Some(kind),
        Some(Node::Text(kind)) => {
            problems.push(unknown(ErrorCode::UnknownKind, &place, kind, &mut known.iter().copied()));
            None
        }
        Some(other) => {
            problems.push(wrong_type(other, &place, "a text", "text"));
            None
        }
        None => {
            problems.push(Problem::new(ErrorCode::MissingField, place.pointer()).with("value", field));
            None
        }
    }
}

/// A value beyond what is expected there.
pub(crate) fn out_of_range(at: &Path<'_>, value: impl std::fmt::Display, expected: impl Into<String>) -> Problem {
    Problem::new(ErrorCode::OutOfRange, at.pointer()).with("value", value).naming("expected", expected)
}

/// A value of another JSON type than expected.
pub(crate) fn wrong_type(node: &Node, at: &Path<'_>, english: &'static str, czech: &'static str) -> Problem {
    let (found_en, found_cs) = match node {
        Node::Null => ("null", "null"),
        Node::Bool(_) => ("true or false", "true nebo false"),
        Node::Number(_) => ("a number", "číslo"),
        Node::Text(_) => ("a text", "text"),
        Node::List(_) => ("a list", "seznam"),
        Node::Object(_) => ("an object", "objekt"),
    };
    Problem::new(ErrorCode::WrongType, at.pointer())
        .naming("found_en", found_en)
        .naming("found_cs", found_cs)
        .naming("expected_en", english)
        .naming("expected_cs", czech)
}

/// A name that is not among the known, with the nearest of them.
///
/// Whatever gives the known names, the rest is compiled once.
pub(crate) fn unknown(code: ErrorCode, at: &Path<'_>, name: &str, known: &mut dyn Iterator<Item = &str>) -> Problem {
    unknown_of(true, code, at, name, known)
}

fn unknown_of(
    with_hint: bool,
    code: ErrorCode,
    at: &Path<'_>,
    name: &str,
    known: &mut dyn Iterator<Item = &str>,
) -> Problem {
    let mut problem = Problem::new(code, at.pointer()).with("value", name);
    // In a list of hundreds nobody looks for a slip of the pen, and to compare them all takes much time.
    let known: Vec<&str> = known.take(200).collect();
    if let Some(nearest) = with_hint.then(|| nearest(name, &known)).flatten() {
        problem = problem.naming("nearest", nearest);
    }
    // A list that nobody would read through helps nobody.
    if (1..=40).contains(&known.len()) {
        problem = problem.naming("known", known.join(", "));
    }
    problem
}

/// The known name that was most likely meant.
fn nearest<'k>(name: &str, known: &[&'k str]) -> Option<&'k str> {
    let length = name.chars().count();
    let far = length.div_ceil(3);
    let mut best: Option<(usize, &str)> = None;
    for candidate in known {
        // Texts are at least as far apart as their lengths; to compare those of very different lengths takes much memory.
        if candidate.chars().count().abs_diff(length) > far {
            continue;
        }
        let distance = strsim::damerau_levenshtein(name, candidate);
        if distance <= far && best.is_none_or(|best| (distance, *candidate) < best) {
            best = Some((distance, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// As [`unknown`], for ids. After the first hundreds of problems the nearest is no longer looked for: in a large document
/// that would compare each of many thousands with each of many hundreds.
pub(crate) fn nearest_of<'k>(
    problems: usize,
    code: ErrorCode,
    at: &Path<'_>,
    name: &crate::value::Id,
    known: impl Iterator<Item = &'k crate::value::Id>,
) -> Problem {
    unknown_of(problems < HINTED, code, at, name.as_str(), &mut known.map(crate::value::Id::as_str))
}

/// The place of a name in a closed list.
pub(crate) fn place_of(
    code: ErrorCode,
    node: &Node,
    at: &Path<'_>,
    problems: &mut Problems,
    known: &[&str],
) -> Option<usize> {
    let Node::Text(name) = node else {
        problems.push(wrong_type(node, at, "a text", "text"));
        return None;
    };
    let place = known.iter().position(|known| known == name);
    if place.is_none() {
        problems.push(unknown(code, at, name, &mut known.iter().copied()));
    }
    place
}

/// A value, or its problems noted under the place.
pub(crate) fn noted<T>(result: Result<T, InputError>, at: &Path<'_>, problems: &mut Problems) -> Option<T> {
    match result {
        Ok(value) => Some(value),
        Err(error) => {
            note(error, at, problems);
            None
        }
    }
}

fn note(error: InputError, at: &Path<'_>, problems: &mut Problems) {
    problems.extend(error.below(&at.pointer()).into_problems());
}

/// Reads a text by a parser of its own.
pub(crate) fn read_text<T>(
    node: &Node,
    at: &Path<'_>,
    problems: &mut Problems,
    parse: impl FnOnce(&str) -> Result<T, InputError>,
) -> Option<T> {
    noted(parse(text_of(node, at, problems)?), at, problems)
}

fn text_of<'n>(node: &'n Node, at: &Path<'_>, problems: &mut Problems) -> Option<&'n str> {
    if let Node::Text(text) = node {
        return Some(text);
    }
    problems.push(wrong_type(node, at, "a text", "text"));
    None
}

impl Read for String {
    /// Any text, of any length; whatever has a form has a type of its own.
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        read_text(node, at, problems, |text| Ok(text.to_owned()))
    }
}

impl Read for bool {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        if let Node::Bool(value) = node {
            Some(*value)
        } else {
            problems.push(wrong_type(node, at, "true or false", "true nebo false"));
            None
        }
    }
}

impl Read for u32 {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let Node::Number(literal) = node else {
            problems.push(wrong_type(node, at, "a whole number", "celé číslo"));
            return None;
        };
        let value = literal.parse().ok();
        if value.is_none() {
            let expected = "0 … 4294967295";
            problems.push(
                Problem::new(ErrorCode::OutOfRange, at.pointer()).with("value", literal).naming("expected", expected),
            );
        }
        value
    }
}

impl Read for i64 {
    /// Only so many digits as also survive a binary float on the way.
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let Node::Number(literal) = node else {
            problems.push(wrong_type(node, at, "a whole number", "celé číslo"));
            return None;
        };
        if !crate::value::is_safe(literal) {
            problems.push(Problem::new(ErrorCode::InexactNumber, at.pointer()).with("value", literal));
            return None;
        }
        let value = literal.parse().ok();
        if value.is_none() {
            problems.push(out_of_range(at, literal, "… -1, 0, 1, 2 …"));
        }
        value
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let mut values = Self::new();
        let complete = each(node, at, problems, &mut |node, at, problems| {
            T::read(node, at, problems).map(|value| values.push(value)).is_some()
        });
        complete.then_some(values)
    }
}

/// Reads every value of a list; false where one could not be read.
fn each(
    node: &Node,
    at: &Path<'_>,
    problems: &mut Problems,
    read: &mut dyn FnMut(&Node, &Path<'_>, &mut Problems) -> bool,
) -> bool {
    let Node::List(nodes) = node else {
        problems.push(wrong_type(node, at, "a list", "seznam"));
        return false;
    };
    let mut complete = true;
    for (index, node) in nodes.iter().enumerate() {
        complete &= read(node, &at.index(index), problems);
        if !complete && problems.len() >= MANY {
            break;
        }
    }
    complete
}

/// A place of a list that may be `null`. A field that may be missing is read by [`Fields::optional`].
impl<T: Read> Read for Option<T> {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        match node {
            Node::Null => Some(None),
            given => T::read(given, at, problems).map(Some),
        }
    }
}

impl<T: Read> Read for Box<T> {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        T::read(node, at, problems).map(Box::new)
    }
}

/// A name that the engine wrote.
impl Read for Cow<'static, str> {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        read_text(node, at, problems, |name| Ok(Self::Owned(name.to_owned())))
    }
}

/// Reads every entry of an object by its name; false where one could not be read.
pub(crate) fn each_named(
    node: &Node,
    at: &Path<'_>,
    problems: &mut Problems,
    read: &mut dyn FnMut(&str, &Node, &Path<'_>, &mut Problems) -> bool,
) -> bool {
    let Some(entries) = object(node, at, problems) else { return false };
    let mut complete = true;
    for (name, node) in entries {
        complete &= read(name, node, &at.field(name), problems);
        if !complete && problems.len() >= MANY {
            break;
        }
    }
    complete
}

/// How the fields of a struct are read: `required`, `optional` (an `Option`) or `defaulted` (by `Default`). A field
/// that somebody else has read (the `kind` of a rule) is named behind `beside`.
macro_rules! read_object {
    ($type:ident $(beside $tag:literal)? { $($how:ident $field:ident),* $(,)? }) => {
        impl $crate::value::json::Read for $type {
            fn read(
                node: &$crate::value::json::Node,
                at: &$crate::value::json::Path<'_>,
                problems: &mut $crate::message::Problems,
            ) -> Option<Self> {
                let known: &[&str] = &[$($tag,)? $(stringify!($field)),*];
                // A rule without parameters reads none.
                let _fields = $crate::value::json::Fields::open(node, at, problems, known)?;
                $(let $field = _fields.$how(stringify!($field), problems);)*
                Some(Self { $($field: $field?),* })
            }
        }
        $crate::value::json::read_object!(@deserialize $type);
    };
    (@deserialize $type:ident) => {
        impl<'de> serde::Deserialize<'de> for $type {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let node = $crate::value::json::Node::deserialize(deserializer)?;
                $crate::value::json::from_node(&node).map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(crate) use read_object;

/// A type that is read from text by its `parse`: `FromStr` and `Deserialize` do the same.
macro_rules! parsed {
    ($($type:ident),+) => {
        $(
            impl std::str::FromStr for $type {
                type Err = $crate::message::InputError;
                fn from_str(text: &str) -> Result<Self, Self::Err> {
                    Self::parse(text)
                }
            }

            $crate::value::json::read_object!(@deserialize $type);
        )+
    };
}
pub(crate) use parsed;

/// How an enum is read whose variants are told apart by a field, most often `kind`.
macro_rules! read_kinds {
    ($type:ident by $tag:literal { $($kind:literal => $variant:ident { $($how:ident $field:ident),* $(,)? }),+ $(,)? }) => {
        impl $crate::value::json::Read for $type {
            fn read(
                node: &$crate::value::json::Node,
                at: &$crate::value::json::Path<'_>,
                problems: &mut $crate::message::Problems,
            ) -> Option<Self> {
                match $crate::value::json::kind_of(node, $tag, &[$($kind),+], at, problems)? {
                    $($kind => {
                        let known = &[$tag, $(stringify!($field)),*];
                        // A variant without fields reads none.
                        let _fields = $crate::value::json::Fields::open(node, at, problems, known)?;
                        $(let $field = _fields.$how(stringify!($field), problems);)*
                        Some(Self::$variant { $($field: $field?),* })
                    })+
                    _ => None,
                }
            }
        }
        $crate::value::json::read_object!(@deserialize $type);
    };
}
pub(crate) use read_kinds;

/// Defines a closed list of names.
macro_rules! names {
    (
        $(#[$outer:meta])*
        pub enum $type:ident or $error:ident {
            $( $(#[$doc:meta])+ $variant:ident = $name:literal, )+
        }
    ) => {
        $(#[$outer])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $type { $( $(#[$doc])+ #[serde(rename = $name)] $variant, )+ }

        impl $type {
            /// Every name of the list, in its order.
            pub const ALL: &'static [Self] = &[ $( Self::$variant, )+ ];

            /// The name as it stands in JSON.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $( Self::$variant => $name, )+ }
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { out.write_str(self.as_str()) }
        }

        impl $crate::value::json::Read for $type {
            fn read(
                node: &$crate::value::json::Node,
                at: &$crate::value::json::Path<'_>,
                problems: &mut $crate::message::Problems,
            ) -> Option<Self> {
                let known = &[$( $name, )+];
                let place = $crate::value::json::place_of($crate::message::ErrorCode::$error, node, at, problems, known)?;
                Self::ALL.get(place).copied()
            }
        }
        $crate::value::json::read_object!(@deserialize $type);
    };
}
pub(crate) use names;

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;
    use crate::message::Language;
    use crate::value::Id;

    #[test]
    fn only_the_first_of_many_problems_say_what_was_meant() {
        let (known, name) = ([Id::parse("hour").unwrap()], Id::parse("hours").unwrap());
        let help = |problems| {
            let problem = nearest_of(problems, ErrorCode::UnknownItem, &Path::ROOT, &name, known.iter());
            problem.help(Language::English).unwrap()
        };
        assert_eq!(help(0), "did you mean `hour`? known are: hour");
        assert_eq!(help(HINTED), "known are: hour");
    }
}
