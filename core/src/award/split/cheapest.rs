//! `cheapest`: the exact optimum, by branch and bound.
//!
//! Offers are decided in order of their price. One that delivers in packs branches on the number of packs, beginning where
//! the relaxed problem would stop and going away from there in both directions as long as the bound allows; one that
//! delivers any quantity branches only on whether it delivers, and the quantities of all such offers are found at the end by
//! filling the cheapest first. The bound of an unfinished split is the larger of two relaxations: quantities without packs
//! and minimums plus the cost of as many contracts as are certainly still needed, and the same with the cost of a contract
//! spread over the capacity. Where only packs are left, the rest is rounded up to their common measure. All figures are
//! exact: quantities and prices are first brought to whole numbers, by a power of ten each, which also lets a bound be rounded
//! up.
//!
//! **How long may it take?** Usual orders take milliseconds, also with 20 offers in packs. Nothing bounds the number of
//! unfinished splits where there are packs, so the search ends after [`STEPS`] of them with an error: after about a second in
//! a release build, three where figures have more digits than machine integers (each step then counts for many). It never
//! answers with a split of which it does not know that it is the best.

use std::cmp::Ordering;

use super::scaled::{Choice, Scaled};
use super::terms::{Terms, whole};
use super::{Order, Part};
use crate::value::{Exact, Rounding, sort};

/// The most unfinished splits that are looked at.
pub(super) const STEPS: usize = 1_000_000;

/// The parts of the cheapest split. Error: the number of steps after which the search ended.
pub(super) fn parts(order: &Order<'_>) -> Result<Vec<Part>, usize> {
    let mut parts = order.nothing();
    let amounts = if can_be_covered(order) { Search::run(&Scaled::of(order))? } else { most(order) };
    for (index, amount) in amounts {
        if let Some(part) = parts.get_mut(index) {
            part.amount = amount;
        }
    }
    Ok(parts)
}

/// The offers that deliver anything, with the most that each delivers; those with the most first, of equal ones the
/// cheapest, then the earlier.
fn by_most<'o>(order: &'o Order<'_>) -> Vec<(usize, &'o Terms)> {
    let mut offers: Vec<(usize, &Terms)> =
        order.terms.iter().enumerate().filter(|(_, terms)| terms.is_usable()).collect();
    sort(&mut offers, |(_, a), (_, b)| {
        // No limit is more than any.
        let most = match (&a.most, &b.most) {
            (Some(a), Some(b)) => b.cmp(a),
            (a, b) => a.is_some().cmp(&b.is_some()),
        };
        most.then_with(|| a.unit_price.cmp(&b.unit_price))
    });
    offers.truncate(order.contracts);
    offers
}

fn can_be_covered(order: &Order<'_>) -> bool {
    let most: Option<Vec<&Exact>> = by_most(order).iter().map(|(_, terms)| terms.most.as_ref()).collect();
    most.is_none_or(|most| most.into_iter().sum::<Exact>() >= order.quantity)
}

/// As much as can be: everybody gives all, of equal capacities the cheapest.
fn most(order: &Order<'_>) -> Vec<(usize, Exact)> {
    by_most(order).into_iter().filter_map(|(index, terms)| Some((index, terms.most.clone()?))).collect()
}

/// What was decided about an offer.
#[derive(Clone)]
enum Decision {
    Open,
    Nothing,
    /// So much, in packs.
    Packs(Exact),
    /// From its least to its most; how much is found at the end.
    Some,
}

/// An unfinished split.
#[derive(Clone, Default)]
struct Node {
    /// So many offers are decided.
    decided: usize,
    /// What they deliver at least, and what that costs.
    delivered: Exact,
    cost: Exact,
    /// What those that deliver any quantity can deliver beyond.
    room: Exact,
    contracts: usize,
    /// Who delivers.
    set: u32,
}

/// A split as it is compared; the lesser is better, but for `set` and `amounts`.
struct Found {
    cost: Exact,
    contracts: usize,
    set: u32,
    delivered: Exact,
    /// By place in the list.
    amounts: Vec<Exact>,
}

/// An offer as it enters a relaxation.
struct Rate {
    choice: usize,
    /// With the cost of its contract spread over its most, or without, since that is paid.
    is_spread: bool,
}

struct Search<'o> {
    quantity: &'o Exact,
    fee: &'o Exact,
    contracts: usize,
    places: usize,
    choices: &'o [Choice],
    /// With the cost of contracts spread, by price.
    rates: Vec<Rate>,
    /// The choices with the most first.
    largest: Vec<usize>,
    /// The common measure of the packs from a choice on; none where one of them delivers any quantity.
    measures: Vec<Option<Exact>>,
    /// By choice.
    decisions: Vec<Decision>,
    best: Option<Found>,
    steps: usize,
    /// For how many steps one counts.
    weight: usize,
}

impl<'o> Search<'o> {
    fn run(order: &'o Scaled) -> Result<Vec<(usize, Exact)>, usize> {
        let mut search = Self::new(order);
        search.visit(&Node::default())?;
        let amounts = search.best.map(|best| best.amounts).unwrap_or_default();
        Ok(amounts.into_iter().map(|amount| amount * &order.unit).enumerate().collect())
    }

    fn new(order: &'o Scaled) -> Self {
        let choices = order.choices.as_slice();
        let rate = |(choice, offer): (usize, &Choice)| {
            let spread = &offer.price + order.fee.checked_div(&offer.most).unwrap_or_default();
            [(offer.price.clone(), Rate { choice, is_spread: false }), (spread, Rate { choice, is_spread: true })]
        };
        let mut rates: Vec<(Exact, Rate)> = choices.iter().enumerate().flat_map(rate).collect();
        sort(&mut rates, |(a, _), (b, _)| a.cmp(b));
        let mut largest: Vec<usize> = (0..choices.len()).collect();
        sort(&mut largest, |a, b| {
            let most = |index: &usize| choices.get(*index).map(|choice| &choice.most);
            most(b).cmp(&most(a))
        });
        let mut measures: Vec<Option<Exact>> = vec![Some(Exact::ZERO)];
        for choice in choices.iter().rev() {
            let after = measures.last().cloned().flatten();
            measures.push(after.zip(choice.pack.clone()).map(|(measure, pack)| common_measure(measure, pack)));
        }
        measures.reverse();
        Self {
            quantity: &order.quantity,
            fee: &order.fee,
            contracts: order.contracts,
            places: order.places,
            decisions: vec![Decision::Open; choices.len()],
            choices,
            rates: rates.into_iter().map(|(_, rate)| rate).collect(),
            largest,
            measures,
            best: None,
            steps: 0,
            weight: order.weight(),
        }
    }

    fn visit(&mut self, node: &Node) -> Result<(), usize> {
        self.steps = self.steps.saturating_add(self.weight);
        if self.steps > STEPS {
            return Err(self.steps);
        }
        let need = self.quantity - &node.delivered;
        if !need.is_positive() {
            self.finish(node, Exact::ZERO);
            return Ok(());
        }
        if !self.may_be_best(node, true) {
            return Ok(());
        }
        let choices = self.choices;
        let Some(choice) = choices.get(node.decided) else {
            self.finish(node, need);
            return Ok(());
        };
        let (price, least, delivers_packs, bit) = (&choice.price, &choice.least, choice.pack.is_some(), choice.bit());
        let room = &choice.most - least;
        let without = Node { decided: node.decided.saturating_add(1), ..node.clone() };
        let used = Node {
            cost: &node.cost + self.fee + price * least,
            delivered: &node.delivered + least,
            contracts: node.contracts.saturating_add(1),
            set: node.set | bit,
            ..without.clone()
        };
        // What is decided is not dearer: if that suffices, this offer is likely to deliver nothing.
        let wanted = &need - &node.room;
        if !wanted.is_positive() {
            self.decide(node.decided, Decision::Nothing, &without)?;
        }
        if delivers_packs {
            self.count_packs(node, &used, &wanted)?;
        } else {
            let used = Node { room: &node.room + room, ..used };
            self.decide(node.decided, Decision::Some, &used)?;
        }
        if wanted.is_positive() {
            self.decide(node.decided, Decision::Nothing, &without)?;
        }
        Ok(())
    }

    fn decide(&mut self, choice: usize, decision: Decision, node: &Node) -> Result<(), usize> {
        self.set(choice, decision);
        let outcome = self.visit(node);
        self.set(choice, Decision::Open);
        outcome
    }

    fn set(&mut self, choice: usize, decision: Decision) {
        if let Some(known) = self.decisions.get_mut(choice) {
            *known = decision;
        }
    }

    /// Goes through the numbers of packs, beginning where the relaxed problem would stop. `used` has the least of them.
    fn count_packs(&mut self, node: &Node, used: &Node, wanted: &Exact) -> Result<(), usize> {
        let Some(choice) = self.choices.get(node.decided) else { return Ok(()) };
        let Some(pack) = choice.pack.clone() else { return Ok(()) };
        let (price, least, most) = (choice.price.clone(), choice.least.clone(), choice.most.clone());
        let start = whole(wanted, &pack, Rounding::Down).max(least.clone()).min(most.clone());
        let with = |amount: &Exact| {
            let more = amount - &least;
            Node { cost: &used.cost + &price * &more, delivered: &used.delivered + more, ..used.clone() }
        };
        // Fewer packs: the bound only rises, so the first that cannot be best ends it.
        let mut amount = start.clone();
        while amount >= least {
            let child = with(&amount);
            self.set(node.decided, Decision::Packs(amount.clone()));
            if (self.quantity - &child.delivered).is_positive() && !self.may_be_best(&child, false) {
                break;
            }
            self.decide(node.decided, Decision::Packs(amount.clone()), &child)?;
            amount = amount - &pack;
        }
        // More packs: the cost without further contracts only rises; one that covers everything is the last.
        let mut amount = start + &pack;
        while amount <= most {
            let child = with(&amount);
            let need = self.quantity - &child.delivered;
            let is_covered = !need.is_positive();
            let cost = &child.cost + self.filled(&child, &need);
            self.set(node.decided, Decision::Packs(amount.clone()));
            if !self.may_win(&child, &need, &cost, child.contracts) {
                break;
            }
            self.decide(node.decided, Decision::Packs(amount.clone()), &child)?;
            if is_covered {
                break;
            }
            amount += &pack;
        }
        self.set(node.decided, Decision::Open);
        Ok(())
    }

    /// Whether an unfinished split can become better than the best so far. `rounded`: with the rest rounded up to what the
    /// packs can deliver.
    fn may_be_best(&self, node: &Node, rounded: bool) -> bool {
        let mut need = self.quantity - &node.delivered;
        let has_room = self.decisions.iter().any(|decision| matches!(decision, Decision::Some));
        if let Some(Some(measure)) = self.measures.get(node.decided).filter(|_| rounded && !has_room)
            && measure.is_positive()
        {
            need = whole(&need, measure, Rounding::Up);
        }
        let Some(more) = self.contracts_needed(node, &(&need - &node.room)) else { return false };
        let contracts = node.contracts.saturating_add(more);
        if contracts > self.contracts {
            return false;
        }
        if self.best.is_none() {
            return true;
        }
        let fees: Exact = std::iter::repeat_n(self.fee, more).sum();
        let mut cost = &node.cost + self.filled(node, &need) + fees;
        if !self.fee.is_zero() {
            cost = cost.max(&node.cost + self.filled_with_fees(node, &need));
        }
        self.may_win(node, &need, &cost, contracts)
    }

    /// Whether a split that costs at least so much, with at least so many contracts, may win against the best so far.
    fn may_win(&self, node: &Node, need: &Exact, cost: &Exact, contracts: usize) -> bool {
        let Some(best) = &self.best else { return true };
        let open = || self.choices.iter().skip(node.decided).map(Choice::bit).fold(node.set, |set, bit| set | bit);
        let delivered = || &node.delivered + need.max(&Exact::ZERO);
        let order = cost
            .cmp(&best.cost)
            .then_with(|| contracts.cmp(&best.contracts))
            .then_with(|| best.set.cmp(&open()))
            .then_with(|| delivered().cmp(&best.delivered));
        match order {
            Ordering::Less => true,
            Ordering::Greater => false,
            Ordering::Equal => self.may_be_earlier(best, need),
        }
    }

    /// Whether those earlier in the list may deliver more than in the best split so far.
    fn may_be_earlier(&self, best: &Found, need: &Exact) -> bool {
        let mut most = vec![Exact::ZERO; self.places];
        for (choice, decision) in self.choices.iter().zip(&self.decisions) {
            if let Some(most) = most.get_mut(choice.place) {
                *most = match decision {
                    Decision::Nothing => Exact::ZERO,
                    Decision::Packs(amount) => amount.clone(),
                    Decision::Some => (&choice.least + need.max(&Exact::ZERO)).min(choice.most.clone()),
                    Decision::Open => choice.most.clone(),
                };
            }
        }
        most > best.amounts
    }

    /// How many more contracts are certainly needed to deliver so much; nothing where all together do not suffice.
    fn contracts_needed(&self, node: &Node, beyond: &Exact) -> Option<usize> {
        let mut left = beyond.clone();
        let mut count = 0_usize;
        for index in self.largest.iter().filter(|index| **index >= node.decided) {
            if !left.is_positive() {
                break;
            }
            left = left - &self.choices.get(*index)?.most;
            count = count.saturating_add(1);
        }
        (!left.is_positive()).then_some(count)
    }

    /// The cost of so much more, without packs, minimums and the cost of contracts.
    fn filled(&self, node: &Node, need: &Exact) -> Exact {
        self.fill((0..self.choices.len()).map(|index| (index, index >= node.decided)), None, need)
    }

    /// As [`Self::filled`], with the cost of new contracts spread over their most.
    fn filled_with_fees(&self, node: &Node, need: &Exact) -> Exact {
        let rates = self.rates.iter().filter(|rate| rate.is_spread == (rate.choice >= node.decided));
        self.fill(rates.map(|rate| (rate.choice, rate.is_spread)), Some(self.fee), need)
    }

    /// Fills in the order given: undecided ones with their most, decided ones with what they can deliver beyond their least.
    fn fill(&self, order: impl Iterator<Item = (usize, bool)>, fee: Option<&Exact>, need: &Exact) -> Exact {
        let (mut cost, mut left) = (Exact::ZERO, need.clone());
        for (index, is_undecided) in order {
            if !left.is_positive() {
                break;
            }
            let Some(choice) = self.choices.get(index) else { continue };
            let room = if is_undecided {
                choice.most.clone()
            } else if matches!(self.decisions.get(index), Some(Decision::Some)) {
                &choice.most - &choice.least
            } else {
                continue;
            };
            let is_part = left < room;
            let taken = if is_part { left.clone() } else { room };
            cost += &taken * &choice.price;
            if let Some(fee) = fee.filter(|_| is_undecided) {
                // Every cost is a whole number here, so a part of one may be rounded up; only the last is a part.
                let part = || (fee * &taken).checked_div(&choice.most).unwrap_or_default().round(0, Rounding::Up);
                cost += if is_part { part() } else { fee.clone() };
            }
            left = left - taken;
        }
        cost
    }

    /// A split in which everything is decided but the quantities of those that deliver any; keeps it if it is the best.
    fn finish(&mut self, node: &Node, need: Exact) {
        let mut amounts = vec![Exact::ZERO; self.places];
        let (mut cost, mut delivered, mut left) = (node.cost.clone(), node.delivered.clone(), need);
        for (choice, decision) in self.choices.iter().zip(&self.decisions) {
            let amount = match decision {
                Decision::Open | Decision::Nothing => continue,
                Decision::Packs(amount) => amount.clone(),
                Decision::Some => {
                    let more = (&choice.most - &choice.least).min(left.clone());
                    cost += &choice.price * &more;
                    delivered += &more;
                    left = left - &more;
                    &choice.least + more
                }
            };
            // A contract for nothing: the same without it is better.
            if !amount.is_positive() {
                return;
            }
            if let Some(known) = amounts.get_mut(choice.place) {
                *known = amount;
            }
        }
        if left.is_positive() {
            return;
        }
        let found = Found { cost, contracts: node.contracts, set: node.set, delivered, amounts };
        if node.contracts <= self.contracts && self.best.as_ref().is_none_or(|best| found.is_better(best)) {
            self.best = Some(found);
        }
    }
}

impl Found {
    fn is_better(&self, other: &Self) -> bool {
        self.cost
            .cmp(&other.cost)
            .then_with(|| self.contracts.cmp(&other.contracts))
            .then_with(|| other.set.cmp(&self.set))
            .then_with(|| self.delivered.cmp(&other.delivered))
            .then_with(|| other.amounts.cmp(&self.amounts))
            .is_lt()
    }
}

/// The greatest of which both are whole multiples (Euclid); 0 is a multiple of everything.
fn common_measure(a: Exact, b: Exact) -> Exact {
    let (mut a, mut b) = (a, b);
    while !b.is_zero() {
        let rest = &a - whole(&a, &b, Rounding::Down);
        a = std::mem::replace(&mut b, rest);
    }
    a
}
