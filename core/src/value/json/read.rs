//! Reading typed values from a document: every type knows its fields, every problem is noted with its path.

use std::borrow::Cow;
use std::collections::BTreeMap;

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
                problems.push(unknown(ErrorCode::UnknownField, &at.field(name), name, known.iter().copied()));
            }
        }
        Some(Self { entries, at })
    }

    /// A field that must be given.
    pub(crate) fn required<T: Read>(&self, name: &str, problems: &mut Problems) -> Option<T> {
        let place = self.at.field(name);
        if let Some(node) = self.get(name) {
            T::read(node, &place, problems)
        } else {
            problems.push(Problem::new(ErrorCode::MissingField, place.pointer()).with("value", name));
            None
        }
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
        self.entries.iter().find(|(known, _)| known == name).map(|(_, node)| node).filter(|node| **node != Node::Null)
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
            problems.push(unknown(ErrorCode::UnknownKind, &place, kind, known.iter().copied()));
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
pub(crate) fn unknown<'k>(
    code: ErrorCode,
    at: &Path<'_>,
    name: &str,
    known: impl Iterator<Item = &'k str> + Clone,
) -> Problem {
    let nearest = nearest(name, known.clone());
    unknown_but(nearest, code, at, name, known)
}

fn unknown_but<'k>(
    nearest: Option<&str>,
    code: ErrorCode,
    at: &Path<'_>,
    name: &str,
    known: impl Iterator<Item = &'k str> + Clone,
) -> Problem {
    let mut problem = Problem::new(code, at.pointer()).with("value", name);
    if let Some(nearest) = nearest {
        problem = problem.naming("nearest", nearest);
    }
    // A list that nobody would read through helps nobody.
    let listed: Vec<&str> = known.take(41).collect();
    if (1..=40).contains(&listed.len()) {
        problem = problem.naming("known", listed.join(", "));
    }
    problem
}

/// The known name that was most likely meant.
fn nearest<'k>(name: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let length = name.chars().count();
    let far = length.div_ceil(3);
    // Texts are at least as far apart as their lengths; to compare those of very different lengths takes much memory. In
    // a list of hundreds nobody looks for a slip of the pen, and to compare them all takes much time.
    known
        .take(200)
        .filter(|candidate| candidate.chars().count().abs_diff(length) <= far)
        .map(|candidate| (strsim::damerau_levenshtein(name, candidate), candidate))
        .filter(|(distance, _)| *distance <= far)
        .min()
        .map(|(_, candidate)| candidate)
}

/// As [`unknown`], for ids. After the first hundreds of problems the nearest is no longer looked for: in a large document
/// that would compare each of many thousands with each of many hundreds.
pub(crate) fn nearest_of<'k>(
    problems: usize,
    code: ErrorCode,
    at: &Path<'_>,
    name: &crate::value::Id,
    known: impl Iterator<Item = &'k crate::value::Id> + Clone,
) -> Problem {
    let (name, known) = (name.as_str(), known.map(crate::value::Id::as_str));
    let nearest = (problems < HINTED).then(|| nearest(name, known.clone())).flatten();
    unknown_but(nearest, code, at, name, known)
}

/// A value, or its problems noted under the place.
pub(crate) fn noted<T>(result: Result<T, InputError>, at: &Path<'_>, problems: &mut Problems) -> Option<T> {
    match result {
        Ok(value) => Some(value),
        Err(error) => {
            problems.extend(error.below(&at.pointer()).into_problems());
            None
        }
    }
}

/// Reads a text by a parser of its own.
pub(crate) fn read_text<T>(
    node: &Node,
    at: &Path<'_>,
    problems: &mut Problems,
    parse: impl FnOnce(&str) -> Result<T, InputError>,
) -> Option<T> {
    let Node::Text(text) = node else {
        problems.push(wrong_type(node, at, "a text", "text"));
        return None;
    };
    noted(parse(text), at, problems)
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

impl<T: Read> Read for Vec<T> {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let Node::List(nodes) = node else {
            problems.push(wrong_type(node, at, "a list", "seznam"));
            return None;
        };
        let mut complete = true;
        let mut values = Self::with_capacity(nodes.len());
        for (index, node) in nodes.iter().enumerate() {
            match T::read(node, &at.index(index), problems) {
                Some(value) => values.push(value),
                None if problems.len() < MANY => complete = false,
                None => return None,
            }
        }
        complete.then_some(values)
    }
}

impl<T: Read> Read for Box<T> {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        T::read(node, at, problems).map(Box::new)
    }
}

impl<T: Read> Read for BTreeMap<crate::value::Id, T> {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        read_map(node, at, problems, crate::value::Id::parse)
    }
}

/// What the engine names itself, such as the figures on the way to a result.
impl<T: Read> Read for BTreeMap<Cow<'static, str>, T> {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        read_map(node, at, problems, |name| Ok(Cow::Owned(name.to_owned())))
    }
}

/// A name that the engine wrote.
impl Read for Cow<'static, str> {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        read_text(node, at, problems, |name| Ok(Self::Owned(name.to_owned())))
    }
}

fn read_map<K: Ord, T: Read>(
    node: &Node,
    at: &Path<'_>,
    problems: &mut Problems,
    parse: impl Fn(&str) -> Result<K, InputError>,
) -> Option<BTreeMap<K, T>> {
    let entries = object(node, at, problems)?;
    let mut complete = true;
    let mut map = BTreeMap::new();
    for (name, node) in entries {
        let place = at.field(name);
        let key = noted(parse(name), &place, problems);
        let value = T::read(node, &place, problems);
        match (key, value) {
            (Some(key), Some(value)) => drop(map.insert(key, value)),
            _ if problems.len() < MANY => complete = false,
            _ => return None,
        }
    }
    complete.then_some(map)
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
                let $crate::value::json::Node::Text(name) = node else {
                    problems.push($crate::value::json::wrong_type(node, at, "a text", "text"));
                    return None;
                };
                let found = Self::ALL.iter().copied().find(|known| known.as_str() == name);
                if found.is_none() {
                    let known = Self::ALL.iter().map(|known| known.as_str());
                    problems.push($crate::value::json::unknown($crate::message::ErrorCode::$error, at, name, known));
                }
                found
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
