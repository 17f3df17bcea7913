//! What comes out: columns, with an entry for each offer or for each tender.

use crate::value::json::names;

names! {
    /// How the evaluation of one tender of a batch ended. As a number: its place in this list, from 0.
    #[derive(Default)]
    pub enum BatchStatus or UnknownName {
        /// One offer is first.
        Decided = "decided",
        /// Several offers share the first place. Nobody is picked.
        Undecided = "undecided",
        /// No offer is admissible, or there is none.
        #[default]
        Nobody = "nobody",
        /// A formula asked for something that arithmetic does not define, such as 0/0: there are no totals and no places. The
        /// single `evaluate` says which.
        Undefined = "undefined",
    }
}

/// The results of a batch, as columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BatchEvaluation {
    /// The figure that is ranked, of each offer, times 10^`places`; [`MISSING`](super::MISSING) where the offer is not ranked,
    /// and where the figure takes more than 64 bits. Where the scheme rounds nothing, this one is rounded half up, as it is
    /// shown, and the places are those of the exact figure.
    pub total: Vec<i64>,
    /// The decimals of the totals: those of the scheme.
    pub places: u32,
    /// The place of each offer from 1; offers that are equal share one, and the next place follows without a gap. 0 is none.
    pub rank: Vec<u32>,
    /// Why an offer is inadmissible: bits of [`BATCH_REASONS`](super::BATCH_REASONS); 0 for an admissible one.
    pub reasons: Vec<u32>,
    /// The row of the only offer at the first place, of each tender; -1 where there is none.
    pub winner: Vec<i64>,
    /// How each tender ended.
    pub status: Vec<BatchStatus>,
}

impl BatchEvaluation {
    /// Makes room for a batch in the memory that there is. Every path writes every entry.
    pub(super) fn make_room(&mut self, tenders: usize, offers: usize, places: u32) {
        self.places = places;
        room(&mut self.total, offers, 0);
        room(&mut self.rank, offers, 0);
        room(&mut self.reasons, offers, 0);
        room(&mut self.winner, tenders, 0);
        room(&mut self.status, tenders, BatchStatus::Nobody);
    }

    pub(super) fn as_part(&mut self) -> Part<'_> {
        Part {
            first_row: 0,
            first_tender: 0,
            total: &mut self.total,
            rank: &mut self.rank,
            reasons: &mut self.reasons,
            winner: &mut self.winner,
            status: &mut self.status,
        }
    }
}

/// So many entries, whatever they are: of memory that is new only zeros cost nothing.
fn room<E: Clone>(column: &mut Vec<E>, length: usize, entry: E) {
    if column.capacity() < length {
        *column = vec![entry; length];
    } else {
        column.resize(length, entry);
    }
}

/// The columns of some tenders that follow one another, to be filled by one thread.
pub(super) struct Part<'p> {
    pub(super) first_row: usize,
    pub(super) first_tender: usize,
    pub(super) total: &'p mut [i64],
    pub(super) rank: &'p mut [u32],
    pub(super) reasons: &'p mut [u32],
    pub(super) winner: &'p mut [i64],
    pub(super) status: &'p mut [BatchStatus],
}

impl Part<'_> {
    /// The part up to a tender and its first row, and the rest.
    pub(super) fn split(self, tender: usize, row: usize) -> (Self, Self) {
        let tenders = tender.saturating_sub(self.first_tender).min(self.winner.len());
        let rows = row.saturating_sub(self.first_row).min(self.total.len());
        let (total, later_total) = self.total.split_at_mut(rows);
        let (rank, later_rank) = self.rank.split_at_mut(rows);
        let (reasons, later_reasons) = self.reasons.split_at_mut(rows);
        let (winner, later_winner) = self.winner.split_at_mut(tenders);
        let (status, later_status) = self.status.split_at_mut(tenders);
        let before =
            Self { first_row: self.first_row, first_tender: self.first_tender, total, rank, reasons, winner, status };
        let after = Self {
            first_row: row,
            first_tender: tender,
            total: later_total,
            rank: later_rank,
            reasons: later_reasons,
            winner: later_winner,
            status: later_status,
        };
        (before, after)
    }

    /// The columns of one tender of the part.
    pub(super) fn tender(&mut self, tender: usize, rows: std::ops::Range<usize>) -> Option<Tender<'_>> {
        let local = rows.start.checked_sub(self.first_row)?..rows.end.checked_sub(self.first_row)?;
        let place = tender.checked_sub(self.first_tender)?;
        Some(Tender {
            first_row: rows.start,
            total: self.total.get_mut(local.clone())?,
            rank: self.rank.get_mut(local.clone())?,
            reasons: self.reasons.get_mut(local)?,
            winner: self.winner.get_mut(place)?,
            status: self.status.get_mut(place)?,
        })
    }
}

/// The columns of one tender, to be filled.
pub(super) struct Tender<'p> {
    pub(super) first_row: usize,
    pub(super) total: &'p mut [i64],
    pub(super) rank: &'p mut [u32],
    pub(super) reasons: &'p mut [u32],
    pub(super) winner: &'p mut i64,
    pub(super) status: &'p mut BatchStatus,
}

impl Tender<'_> {
    /// Says who won, from the ranks.
    pub(super) fn conclude(&mut self) {
        let mut first = self.rank.iter().enumerate().filter(|(_, rank)| **rank == 1).map(|(place, _)| place);
        let (status, winner) = match (first.next(), first.next()) {
            (None, _) => (BatchStatus::Nobody, None),
            (Some(place), None) => (BatchStatus::Decided, Some(place)),
            (Some(_), Some(_)) => (BatchStatus::Undecided, None),
        };
        *self.status = status;
        let row = winner.map(|place| self.first_row.saturating_add(place));
        *self.winner = row.and_then(|row| i64::try_from(row).ok()).unwrap_or(-1);
    }

    /// No totals and no places.
    pub(super) fn clear(&mut self) {
        self.total.fill(super::MISSING);
        self.rank.fill(0);
        *self.winner = -1;
    }
}
