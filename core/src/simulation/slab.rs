//! A store of what is under way: a place is free again when what stood there is over.

/// What is under way, by place.
#[derive(Debug)]
pub(super) struct Slab<T> {
    places: Vec<Option<(u32, T)>>,
    free: Vec<u32>,
    /// How many were ever put in.
    count: u32,
}

/// What was put in: which one of all it was, and its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key {
    pub(super) number: u32,
    /// Below 2²⁸: so much is never under way at one time.
    pub(super) place: u32,
}

impl Key {
    /// Of something that stands in a list.
    pub(super) const fn of(number: u32) -> Self {
        Self { number, place: 0 }
    }
}

impl<T> Default for Slab<T> {
    fn default() -> Self {
        Self { places: Vec::new(), free: Vec::new(), count: 0 }
    }
}

impl<T> Slab<T> {
    pub(super) fn put(&mut self, value: T) -> Key {
        let number = self.count;
        self.count = self.count.saturating_add(1);
        let place = self.free.pop().unwrap_or_else(|| {
            self.places.push(None);
            u32::try_from(self.places.len().saturating_sub(1)).unwrap_or(u32::MAX)
        });
        let key = Key { number, place };
        self.put_back(key, value);
        key
    }

    /// Takes out what is there for a while; its place stays its own. Nothing where it was freed, and another stands there.
    pub(super) fn take(&mut self, key: Key) -> Option<T> {
        let place = self.places.get_mut(index(key))?;
        place.take_if(|(number, _)| *number == key.number).map(|(_, value)| value)
    }

    /// All that are under way, in the order of their places.
    pub(super) fn iter(&self) -> impl Iterator<Item = (Key, &T)> {
        self.places.iter().zip(0..).filter_map(|(value, place)| {
            let (number, value) = value.as_ref()?;
            Some((Key { number: *number, place }, value))
        })
    }

    /// Puts back what was taken out.
    pub(super) fn put_back(&mut self, key: Key, value: T) {
        if let Some(place) = self.places.get_mut(index(key)) {
            *place = Some((key.number, value));
        }
    }

    /// What was taken out is over.
    pub(super) fn free(&mut self, key: Key) {
        self.free.push(key.place);
    }
}

fn index(key: Key) -> usize {
    usize::try_from(key.place).unwrap_or(usize::MAX)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::Slab;

    #[test]
    fn a_place_is_used_again_and_a_number_is_not() {
        let mut slab = Slab::default();
        let (one, two) = (slab.put("one"), slab.put("two"));
        assert_eq!(slab.take(one), Some("one"));
        assert_eq!(slab.take(one), None);
        slab.free(one);
        let three = slab.put("three");
        assert_eq!((three.number, slab.places.len()), (2, 2));
        assert_eq!(slab.take(one), None, "another stands where it stood");
        assert_eq!(slab.take(three).unwrap(), "three");
        assert_eq!(slab.take(two), Some("two"));
    }
}
