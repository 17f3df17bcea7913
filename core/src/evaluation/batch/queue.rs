//! Which tenders are computed side by side: those with the same number of offers, as they follow one another or not.

use super::answer::Part;
use super::block::{Block, LANES, Seat, Seats, WIDEST};
use super::columns::Columns;
use super::plan::Plan;
use std::ops::Range;

/// Evaluates tenders, and collects those that are to be evaluated one by one.
pub(super) struct Queue<'q> {
    plan: &'q Plan,
    columns: &'q Columns<'q>,
    block: Block,
    /// By the number of offers from 1, who waits until as many are together as are computed at once.
    waiting: Vec<Vec<Seat>>,
    /// Who is not sure, or has too many offers.
    left: Vec<usize>,
}

impl<'q> Queue<'q> {
    pub(super) fn new(plan: &'q Plan, columns: &'q Columns<'q>) -> Self {
        let waiting = (0..WIDEST).map(|_| Vec::with_capacity(LANES)).collect();
        Self { plan, columns, block: Block::new(columns.figures.len()), waiting, left: Vec::new() }
    }

    /// Evaluates these tenders except for some, which come back in their order.
    pub(super) fn evaluate(&mut self, tenders: Range<usize>, part: &mut Part<'_>) -> &[usize] {
        self.left.clear();
        let mut tender = tenders.start;
        while tender < tenders.end {
            let seat = Seat { tender, row: self.columns.start(tender) };
            let next = tender.saturating_add(LANES);
            match self.columns.offers_of_each(tender..next) {
                Some(offers @ 1..=WIDEST) if next <= tenders.end => {
                    self.block.evaluate(self.plan, self.columns, (offers, Seats::Run(seat)), part, &mut self.left);
                    tender = next;
                }
                _ => {
                    self.wait(seat, part);
                    tender = tender.saturating_add(1);
                }
            }
        }
        for offers in 1..=WIDEST {
            self.flush(offers, part);
        }
        self.left.sort_unstable();
        // One that stood in several lanes is one.
        self.left.dedup();
        &self.left
    }

    /// Lets a tender wait for others like it.
    fn wait(&mut self, seat: Seat, part: &mut Part<'_>) {
        let rows = self.columns.rows(seat.tender);
        let offers = rows.len();
        match offers.checked_sub(1).map(|place| self.waiting.get_mut(place)) {
            // Without offers there is nobody.
            None => {
                if let Some(mut tender) = part.tender(seat.tender, rows) {
                    tender.conclude();
                }
            }
            Some(None) => self.left.push(seat.tender),
            Some(Some(waiting)) => {
                waiting.push(seat);
                if waiting.len() >= LANES {
                    self.flush(offers, part);
                }
            }
        }
    }

    /// Evaluates those that wait; lanes that are free have the last one once more.
    fn flush(&mut self, offers: usize, part: &mut Part<'_>) {
        let Some(waiting) = offers.checked_sub(1).and_then(|place| self.waiting.get_mut(place)) else { return };
        let Some(last) = waiting.last() else { return };
        let mut seats = [*last; LANES];
        for (seat, own) in seats.iter_mut().zip(waiting.drain(..)) {
            *seat = own;
        }
        self.block.evaluate(self.plan, self.columns, (offers, Seats::Single(&seats)), part, &mut self.left);
    }
}
