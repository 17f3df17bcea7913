//! What happens next: a queue in the order of time.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::clock::DAY;
use super::run::Next;
use super::slab::Key;

/// What is to happen until the end of the simulation. An entry is one number, so that two are compared at once: the second,
/// then the kind, then which one.
///
/// Most of it is the end of contracts weeks ahead: what is to happen on a later day lies there unsorted until that day comes.
#[derive(Debug)]
pub(super) struct Queue {
    today: BinaryHeap<Reverse<u128>>,
    later: Vec<Vec<Reverse<u128>>>,
    day: usize,
    /// The first second after the end; nothing happens from there on.
    end: i64,
}

/// The bits of the second, of the kind, of which one, and of its place.
const PLACE: u32 = 28;
const NUMBER: u32 = 32;
const KIND: u32 = 4;

impl Queue {
    pub(super) const fn new(end: i64) -> Self {
        Self { today: BinaryHeap::new(), later: Vec::new(), day: 0, end }
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
        let day = usize::try_from(at.div_euclid(DAY)).unwrap_or_default();
        let at = u128::try_from(at).unwrap_or_default();
        let of_one = u128::from(key.number) << PLACE | u128::from(key.place);
        let entry = Reverse(at << (KIND + NUMBER + PLACE) | kind << (NUMBER + PLACE) | of_one);
        if day <= self.day {
            self.today.push(entry);
            return;
        }
        if self.later.len() <= day {
            self.later.resize_with(day.saturating_add(1), Vec::new);
        }
        if let Some(of_day) = self.later.get_mut(day) {
            of_day.push(entry);
        }
    }

    /// What happens next, and when.
    pub(super) fn next(&mut self) -> Option<(i64, Next)> {
        let Reverse(entry) = loop {
            if let Some(entry) = self.today.pop() {
                break entry;
            }
            self.day = self.day.saturating_add(1);
            self.today = BinaryHeap::from(std::mem::take(self.later.get_mut(self.day)?));
        };
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
            (DAY - 1, Next::Call(key(1, 0))),
            (DAY, Next::End(key(2, 0))),
            (5 * DAY + 3, Next::Leave(0)),
            (5 * DAY + 3, Next::Arrive(0)),
        ];
        let mut queue = Queue::new(6 * DAY);
        for (at, next) in all.iter().rev().copied() {
            queue.put(at, next);
        }
        queue.put(6 * DAY, Next::Arrive(3));
        let mut found = Vec::new();
        while let Some((at, next)) = queue.next() {
            // What is put in while a day passes comes when it should, and so does what comes too late.
            if at == DAY {
                queue.put(DAY + 9, Next::Arrive(8));
                queue.put(5 * DAY, Next::Arrive(9));
                queue.put(7, Next::Arrive(7));
            }
            found.push((at, next));
        }
        let (before, after) = all.split_at(11);
        let put = [(7, Next::Arrive(7)), (DAY + 9, Next::Arrive(8)), (5 * DAY, Next::Arrive(9))];
        assert_eq!(found, [before, &put, after].concat());
    }
}
