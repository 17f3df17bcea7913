//! Values by ids.

use std::borrow::Borrow;
use std::fmt;
use std::ops::Index;

use super::json::{Node, Path, Read, each_named, noted};
use super::{Id, order};
use crate::message::Problems;

/// Values by ids, in the byte order of the ids; in JSON an object.
///
/// It is small in code, which web forms load, and quick for the few entries that offers and contracts have. To fill a large
/// one, collect into it: that sorts once, whereas each [`insert`](Self::insert) moves what stands behind.
///
/// ```
/// use minitendr::{Id, Map};
/// let map: Map<u32> = [("b", 2), ("a", 1), ("b", 3)].into_iter().filter_map(|(id, n)| Some((Id::parse(id).ok()?, n))).collect();
/// assert_eq!((map["a"], map.get("b"), map.len()), (1, Some(&3), 2));
/// assert_eq!(map.keys().map(Id::as_str).collect::<String>(), "ab");
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Map<V>(
    // INVARIANT: in the order of the ids, each once.
    Vec<(Id, V)>,
);

impl<V> Map<V> {
    /// An empty map.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// How many ids there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value under an id.
    #[must_use]
    pub fn get<Q: Borrow<str> + ?Sized>(&self, id: &Q) -> Option<&V> {
        self.0.get(self.place(id.borrow()).ok()?).map(|(_, value)| value)
    }

    /// Whether there is a value under an id.
    #[must_use]
    pub fn contains_key<Q: Borrow<str> + ?Sized>(&self, id: &Q) -> bool {
        self.place(id.borrow()).is_ok()
    }

    /// Puts a value under an id; the one that was there before comes back.
    pub fn insert(&mut self, id: Id, value: V) -> Option<V> {
        match self.place(id.as_str()) {
            Ok(place) => self.0.get_mut(place).map(|(_, known)| std::mem::replace(known, value)),
            Err(place) => {
                self.0.insert(place, (id, value));
                None
            }
        }
    }

    /// The ids and their values, by id.
    pub fn iter(&self) -> Iter<'_, V> {
        self.0.iter().map(both)
    }

    /// The ids.
    #[must_use]
    pub fn keys(&self) -> impl DoubleEndedIterator<Item = &Id> + ExactSizeIterator + Clone {
        self.0.iter().map(|(id, _)| id)
    }

    /// The values, by id.
    #[must_use]
    pub fn values(&self) -> impl DoubleEndedIterator<Item = &V> + ExactSizeIterator {
        self.0.iter().map(|(_, value)| value)
    }

    /// Keeps what fits.
    pub fn retain(&mut self, fits: impl Fn(&Id, &V) -> bool) {
        self.0.retain(|(id, value)| fits(id, value));
    }

    fn place(&self, id: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.as_str().cmp(id))
    }
}

impl<V: Default> Map<V> {
    /// The value under an id, the default if there is none yet.
    #[expect(clippy::indexing_slicing, reason = "the place is one that was found or filled")]
    pub(crate) fn or_default(&mut self, id: &Id) -> &mut V {
        let place = self.place(id.as_str()).unwrap_or_else(|place| {
            self.0.insert(place, (id.clone(), V::default()));
            place
        });
        &mut self.0[place].1
    }
}

/// The ids and values of a [`Map`].
pub(super) type Iter<'m, V> = std::iter::Map<std::slice::Iter<'m, (Id, V)>, fn(&'m (Id, V)) -> (&'m Id, &'m V)>;

const fn both<V>(entry: &(Id, V)) -> (&Id, &V) {
    (&entry.0, &entry.1)
}

impl<V> Default for Map<V> {
    fn default() -> Self {
        Self::new()
    }
}

impl<V: fmt::Debug> fmt::Debug for Map<V> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_map().entries(self.iter()).finish()
    }
}

/// As in the maps of the standard library: an id that is not there is the caller's mistake.
impl<V> Index<&str> for Map<V> {
    type Output = V;
    #[expect(clippy::expect_used, reason = "what indexing means")]
    fn index(&self, id: &str) -> &V {
        self.get(id).expect("a value under this id")
    }
}

/// Of two values under one id the last stays.
impl<V> FromIterator<(Id, V)> for Map<V> {
    fn from_iter<I: IntoIterator<Item = (Id, V)>>(entries: I) -> Self {
        let mut map = Self::new();
        map.extend(entries);
        map
    }
}

impl<V> Extend<(Id, V)> for Map<V> {
    fn extend<I: IntoIterator<Item = (Id, V)>>(&mut self, entries: I) {
        self.0.extend(entries);
        let ids: Vec<&Id> = self.0.iter().map(|(id, _)| id).collect();
        if ids.is_sorted_by(|a, b| a < b) {
            return;
        }
        let places = last_of_each(&ids);
        let mut taken: Vec<Option<(Id, V)>> = self.0.drain(..).map(Some).collect();
        self.0.extend(places.into_iter().filter_map(|place| taken.get_mut(place)?.take()));
    }
}

/// The places of the ids in their order; of equal ids, which stay in theirs, the last.
fn last_of_each(ids: &[&Id]) -> Vec<usize> {
    let mut places = order(ids.len(), &mut |a, b| ids.get(a).cmp(&ids.get(b)));
    places.reverse();
    places.dedup_by(|a, b| ids.get(*a) == ids.get(*b));
    places.reverse();
    places
}

impl<V> IntoIterator for Map<V> {
    type Item = (Id, V);
    type IntoIter = std::vec::IntoIter<(Id, V)>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'m, V> IntoIterator for &'m Map<V> {
    type Item = (&'m Id, &'m V);
    type IntoIter = Iter<'m, V>;
    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<V: serde::Serialize> serde::Serialize for Map<V> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self)
    }
}

impl<'de, V: Read> serde::Deserialize<'de> for Map<V> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        super::json::from_node(&Node::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

impl<V: Read> Read for Map<V> {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let mut entries = Vec::new();
        let complete = each_named(node, at, problems, &mut |name, node, at, problems| {
            let key = noted(Id::parse(name), at, problems);
            let value = V::read(node, at, problems);
            key.zip(value).map(|entry| entries.push(entry)).is_some()
        });
        complete.then(|| entries.into_iter().collect())
    }
}

#[cfg(feature = "schema")]
impl<V: schemars::JsonSchema> schemars::JsonSchema for Map<V> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        format!("Map_of_{}", V::schema_name()).into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        std::collections::BTreeMap::<Id, V>::json_schema(generator)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;

    fn id(text: &str) -> Id {
        Id::parse(text).unwrap()
    }

    #[test]
    fn it_is_filled_one_by_one_or_at_once_with_the_same_result() {
        let pairs = [("c", 1), ("a", 2), ("c", 3), ("B", 4), ("a", 5)];
        let at_once: Map<i32> = pairs.into_iter().map(|(name, n)| (id(name), n)).collect();
        let mut one_by_one = Map::new();
        for (name, n) in pairs {
            one_by_one.insert(id(name), n);
        }
        assert_eq!(at_once, one_by_one);
        let all: Vec<(&str, i32)> = at_once.iter().map(|(id, n)| (id.as_str(), *n)).collect();
        assert_eq!(all, [("B", 4), ("a", 5), ("c", 3)]);
        assert_eq!(one_by_one.insert(id("c"), 0), Some(3));
        *one_by_one.or_default(&id("d")) += 7;
        assert_eq!((one_by_one.get("c"), one_by_one.get("d"), one_by_one.get("e")), (Some(&0), Some(&7), None));
    }
}
