//! What happens next: a queue in the order of time.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::run::Next;
use super::slab::Key;

/// What is to happen until the end of the simulation. An entry is one number, so that two are compared at once: the second,
/// then the kind, then which one.
#[derive(Debug)]
pub(super) struct Queue {
    heap: BinaryHeap<Reverse<u128>>,
    /// The first second after the end; nothing happens from there on.
    end: i64,
}

/// The bits of the second, of the kind, of which one, and of its place.
const PLACE: u32 = 28;
const NUMBER: u32 = 32;
const KIND: u32 = 4;

impl Queue {
    pub(super) const fn new(end: i64) -> Self {
        Self { heap: BinaryHeap::new(), end }
    }

    /// What is to happen at a second.
    pub(super) fn put(&mut self, at: i64, next: Next) {
        if at >= self.end {
            return;
        }
        let (kind, key) = match next {
            Next::End(key) => (0, key),
            Next::Change(index) => (1, Key::of(index)),
            Next::Leave(index) => (2, Key::of(index)),
            Next::Decide(key) => (3, key),
            Next::Call(key) => (4, key),
            Next::Arrive(index) => (5, Key::of(index)),
            Next::Return(key) => (6, key),
        };
        let at = u128::try_from(at).unwrap_or_default();
        let of_one = u128::from(key.number) << PLACE | u128::from(key.place);
        self.heap.push(Reverse(at << (KIND + NUMBER + PLACE) | kind << (NUMBER + PLACE) | of_one));
    }

    /// What happens next, and when.
    pub(super) fn next(&mut self) -> Option<(i64, Next)> {
        let Reverse(entry) = self.heap.pop()?;
        let bits = |from: u32, count: u32| entry >> from & !(u128::MAX << count);
        let part = |from: u32, count: u32| u32::try_from(bits(from, count)).unwrap_or(u32::MAX);
        let key = Key { number: part(PLACE, NUMBER), place: part(0, PLACE) };
        let next = match bits(NUMBER + PLACE, KIND) {
            0 => Next::End(key),
            1 => Next::Change(key.number),
            2 => Next::Leave(key.number),
            3 => Next::Decide(key),
            4 => Next::Call(key),
            5 => Next::Arrive(key.number),
            _ => Next::Return(key),
        };
        Some((i64::try_from(entry >> (KIND + NUMBER + PLACE)).unwrap_or(i64::MAX), next))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_in_comes_out_in_the_order_of_time() {
        let key = |number, place| Key { number, place };
        let all = [
            (5, Next::End(key(9, 1))),
            (5, Next::Change(0)),
            (5, Next::Leave(2)),
            (5, Next::Decide(key(3, (1 << PLACE) - 1))),
            (5, Next::Decide(key(4, 0))),
            (5, Next::Call(key(u32::MAX, 7))),
            (5, Next::Arrive(1)),
            (5, Next::Return(key(2, 2))),
            (6, Next::End(key(0, 0))),
        ];
        let mut queue = Queue::new(7);
        for (at, next) in all.iter().rev().copied() {
            queue.put(at, next);
        }
        queue.put(7, Next::Arrive(3));
        let found: Vec<(i64, Next)> = std::iter::from_fn(|| queue.next()).collect();
        assert_eq!(found, all);
    }
}
