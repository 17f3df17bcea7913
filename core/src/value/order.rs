//! Sorting and looking up, compiled once.
//!
//! **Why not `sort_by` and `collect` into a map?** Each type that they sort is compiled anew, some five kilobytes a time, and
//! a web form has to load them all. Here one sort of places serves every type.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use super::Id;

/// The places 0 to `count` in the order of a comparison; equal ones stay as they are.
pub(crate) fn order(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|a, b| compare(*a, *b));
    places
}

/// Sorts by a comparison; equal ones stay as they are.
pub(crate) fn sort<T>(items: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let places = order(items.len(), &mut |a, b| match (items.get(a), items.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    });
    let mut taken: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(places.into_iter().filter_map(|place| taken.get_mut(place)?.take()));
}

/// Collects texts into a set.
pub(crate) fn set<'t>(texts: impl Iterator<Item = &'t str>) -> BTreeSet<&'t str> {
    let mut set = BTreeSet::new();
    for text in texts {
        set.insert(text);
    }
    set
}

/// Values by ids that stand somewhere else, for who looks up many of them.
pub(crate) struct ById<'i, V> {
    places: Places<'i>,
    values: Vec<V>,
}

impl<'i, V> ById<'i, V> {
    /// Of two values under one id the last is found.
    pub(crate) fn new(pairs: impl Iterator<Item = (&'i Id, V)>) -> Self {
        let (mut ids, mut values) = (Vec::new(), Vec::new());
        for (id, value) in pairs {
            ids.push(id.as_str());
            values.push(value);
        }
        Self { places: Places::of(&ids), values }
    }

    /// The value under an id.
    pub(crate) fn get(&self, id: &Id) -> Option<&V> {
        self.values.get(self.places.find(id.as_str())?)
    }

    /// Whether there is one.
    pub(crate) fn contains(&self, id: &Id) -> bool {
        self.places.find(id.as_str()).is_some()
    }
}

/// Texts in their order, each with the place where it stood.
struct Places<'i>(Vec<(&'i str, usize)>);

impl<'i> Places<'i> {
    fn of(texts: &[&'i str]) -> Self {
        let sorted = order(texts.len(), &mut |a, b| texts.get(a).cmp(&texts.get(b)));
        Self(sorted.into_iter().filter_map(|place| Some((*texts.get(place)?, place))).collect())
    }

    fn find(&self, text: &str) -> Option<usize> {
        let after = self.0.partition_point(|(known, _)| *known <= text);
        let (known, place) = self.0.get(after.checked_sub(1)?)?;
        (*known == text).then_some(*place)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;

    #[test]
    fn equal_ones_stay_as_they_are() {
        let mut items = vec![(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')];
        sort(&mut items, |a, b| a.0.cmp(&b.0));
        assert_eq!(items, [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }

    #[test]
    fn the_last_of_two_is_found() {
        let ids: Vec<Id> = ["b", "a", "b", "c"].iter().map(|id| Id::parse(id).unwrap()).collect();
        let by_id = ById::new(ids.iter().zip(0..));
        let found = |id: &str| by_id.get(&Id::parse(id).unwrap()).copied();
        assert_eq!(
            (found("a"), found("b"), found("c"), found("d"), found("B")),
            (Some(1), Some(2), Some(3), None, None)
        );
        assert!(ids.iter().all(|id| by_id.contains(id)));
    }
}
