//! How much of the capacities is in use, and for how long.

use super::super::clock::DAY;
use super::super::real::{WHOLE, quotient};
use crate::framework::MONEY;

/// The units of one item that one participant has in contracts, and its capacity; both in millionths of a unit.
#[derive(Clone, Debug, Default)]
struct Account {
    in_use: i128,
    capacity: Option<i128>,
    since: i64,
    /// Millionths of a unit times seconds.
    used: i128,
    available: i128,
    /// What an idle unit costs a day, in units of 10⁻⁸ CZK; and idle units times seconds times that.
    rate: i128,
    paid: i128,
}

/// Capacities in use, by lot, participant and item.
#[derive(Clone, Debug, Default)]
pub(in super::super) struct Usage {
    /// The first second that counts, and the first after the end.
    from: i64,
    to: i64,
    accounts: Vec<Account>,
}

impl Usage {
    pub(in super::super) fn new((from, to): (i64, i64), accounts: usize) -> Self {
        Self { from, to, accounts: vec![Account { since: from, ..Account::default() }; accounts] }
    }

    /// More is in use from now on, or less.
    pub(in super::super) fn change(&mut self, place: usize, more: i128, at: i64) {
        let (from, to) = (self.from, self.to);
        let Some(account) = self.accounts.get_mut(place) else { return };
        account.pass(at.clamp(from, to));
        account.in_use = account.in_use.saturating_add(more);
    }

    /// From now on the capacity is another; none without a limit.
    pub(in super::super) fn limit(&mut self, place: usize, capacity: Option<i128>, at: i64) {
        let (from, to) = (self.from, self.to);
        let Some(account) = self.accounts.get_mut(place) else { return };
        account.pass(at.clamp(from, to));
        account.capacity = capacity;
    }

    /// From now on an idle unit costs this much a day, in units of 10⁻⁸ CZK.
    pub(in super::super) fn pay(&mut self, place: usize, rate: i128, at: i64) {
        let (from, to) = (self.from, self.to);
        let Some(account) = self.accounts.get_mut(place) else { return };
        account.pass(at.clamp(from, to));
        account.rate = rate;
    }

    /// What was paid for idle capacity, in millionths of CZK.
    pub(in super::super) fn stand_by(&self) -> i128 {
        let paid = self.accounts.iter().map(|account| account.paid).sum();
        // Millionths of a unit, and units of 10⁻⁸ CZK; a quotient is in millionths.
        let unit = i128::from(DAY).saturating_mul(10_i128.saturating_pow(MONEY)).saturating_mul(WHOLE);
        quotient(paid, unit).unwrap_or_default()
    }

    /// The time is over.
    pub(in super::super) fn close(&mut self) {
        let to = self.to;
        for account in &mut self.accounts {
            account.pass(to);
        }
    }

    /// What is free; missing without a limit.
    pub(in super::super) fn free(&self, place: usize) -> Option<i128> {
        let account = self.accounts.get(place)?;
        account.capacity.map(|capacity| capacity.saturating_sub(account.in_use))
    }

    /// What is in use, and the capacity; missing without a limit.
    pub(in super::super) fn load(&self, place: usize) -> Option<(i128, i128)> {
        let account = self.accounts.get(place)?;
        Some((account.in_use, account.capacity?))
    }

    pub(in super::super) fn used(&self) -> i128 {
        self.accounts.iter().map(|account| account.used).sum()
    }

    pub(in super::super) fn available(&self) -> i128 {
        self.accounts.iter().map(|account| account.available).sum()
    }
}

impl Account {
    fn pass(&mut self, at: i64) {
        let length = i128::from(at.saturating_sub(self.since).max(0));
        if let Some(capacity) = self.capacity {
            self.used = self.used.saturating_add(self.in_use.saturating_mul(length));
            self.available = self.available.saturating_add(capacity.saturating_mul(length));
            let idle = capacity.saturating_sub(self.in_use).max(0).saturating_mul(length);
            self.paid = self.paid.saturating_add(idle.saturating_mul(self.rate));
        }
        self.since = self.since.max(at);
    }
}

#[cfg(test)]
mod tests {
    use super::{DAY, Usage, WHOLE};

    #[test]
    fn only_the_time_that_counts_is_used() {
        let mut usage = Usage::new((100, 200), 1);
        usage.limit(0, Some(10), 0);
        usage.change(0, 4, 50);
        usage.change(0, -4, 150);
        usage.close();
        assert_eq!((usage.used(), usage.available()), (200, 1000));
        assert_eq!(usage.free(0), Some(10));
    }

    #[test]
    fn idle_capacity_is_paid_by_the_rate_of_its_time() {
        let mut usage = Usage::new((0, 4 * DAY), 1);
        usage.limit(0, Some(10 * WHOLE), 0);
        // Two days at 1.50 CZK, six units idle on the second; then two days at 2 CZK, the last without any room left.
        usage.pay(0, 150_000_000, 0);
        usage.change(0, 4 * WHOLE, DAY);
        usage.pay(0, 200_000_000, 2 * DAY);
        usage.limit(0, Some(3 * WHOLE), 3 * DAY);
        usage.close();
        assert_eq!(usage.stand_by(), (15 + 9 + 12) * WHOLE);
    }
}
