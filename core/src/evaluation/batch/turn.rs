//! From columns to the lines of a block and back, for each processor that has wider registers.
//!
//! Where tenders of few offers follow one another, the compiler knows how far apart the entries of a line are, and takes them
//! in wide steps.

use super::answer::{BatchStatus, Part};
use super::block::{Block, LANES, Line, NOBODY, NONE, Seats};
use super::columns::{Columns, MISSING};
use super::lanes::{BOUND, float};
use super::plan::LIMIT;

/// Takes over the figures, the reasons and the ceilings of the tenders that have their seats in the block.
#[cfg_attr(
    not(target_family = "wasm"),
    multiversion::multiversion(targets("x86_64+avx512f+avx512bw+avx512cd+avx512dq+avx512vl", "x86_64+avx+avx2"))
)]
pub(super) fn fill(block: &mut Block, columns: &Columns<'_>, seats: &Seats<'_>) {
    let offers = block.offers;
    for (column, lines) in columns.figures.iter().zip(&mut block.figures) {
        to_lines(column.entries, offers, seats, lines, value);
    }
    match columns.excluded {
        Some(excluded) => to_lines(excluded, offers, seats, &mut block.reasons, u64::from),
        None => block.reasons.iter_mut().take(offers).for_each(|line| *line = Line([0; LANES])),
    }
    block.ceiling = Line([BOUND; LANES]);
    let ceiling = |entry: i64| if entry == MISSING { BOUND } else { float(entry) };
    let Some(ceilings) = columns.ceiling else { return };
    match seats {
        Seats::Run(first) => {
            let own = ceilings.get(first.tender..).unwrap_or_default();
            for (lane, entry) in block.ceiling.iter_mut().zip(own) {
                *lane = ceiling(*entry);
            }
        }
        Seats::Single(seats) => {
            for (lane, seat) in block.ceiling.iter_mut().zip(*seats) {
                *lane = ceilings.get(seat.tender).map_or(BOUND, |entry| ceiling(*entry));
            }
        }
    }
}

/// Writes what was computed to where the tenders stand, the winners and how they ended. What a lane says that is not sure, or
/// where offers share a place, is to be written once more.
#[cfg_attr(
    not(target_family = "wasm"),
    multiversion::multiversion(targets("x86_64+avx512f+avx512bw+avx512cd+avx512dq+avx512vl", "x86_64+avx+avx2"))
)]
pub(super) fn write(block: &Block, seats: &Seats<'_>, part: &mut Part<'_>) {
    let (offers, row, tender) = (block.offers, part.first_row, part.first_tender);
    from_lines(&block.shown, offers, seats, row, part.total);
    for (lines, entries) in [(&block.ranks, &mut *part.rank), (&block.flags, &mut *part.reasons)] {
        from_lines(lines, offers, seats, row, entries);
    }
    match seats {
        Seats::Run(first) => {
            let place = first.tender.wrapping_sub(tender);
            let winners = part.winner.get_mut(place..).unwrap_or_default();
            let statuses = part.status.get_mut(place..).unwrap_or_default();
            let (mut start, step) = (whole(first.row), whole(offers));
            for ((best, winner), status) in block.best.iter().zip(winners).zip(statuses) {
                (*winner, *status) = end(*best, start);
                start = start.wrapping_add(step);
            }
        }
        Seats::Single(seats) => {
            for (best, seat) in block.best.iter().zip(*seats) {
                let place = seat.tender.wrapping_sub(tender);
                if let (Some(winner), Some(status)) = (part.winner.get_mut(place), part.status.get_mut(place)) {
                    (*winner, *status) = end(*best, whole(seat.row));
                }
            }
        }
    }
}

/// The row of the best offer, and how a tender ended that is sure.
#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
fn end(best: u32, start: i64) -> (i64, BatchStatus) {
    if best < NOBODY { (start.wrapping_add(i64::from(best)), BatchStatus::Decided) } else { (-1, BatchStatus::Nobody) }
}

/// A place in memory fits.
#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
fn whole(row: usize) -> i64 {
    i64::try_from(row).unwrap_or(i64::MAX)
}

/// A figure that is not missing never becomes the float that is.
#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
fn value(entry: i64) -> f64 {
    if entry == MISSING { NONE } else { float(entry.max(-LIMIT)) }
}

/// The entries of each tender into the lines of its offers.
#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
fn to_lines<E: Copy + Default, L>(
    entries: &[E],
    offers: usize,
    seats: &Seats<'_>,
    lines: &mut [Line<L>],
    read: impl Fn(E) -> L,
) {
    match offers {
        2 => to_few::<2, _, _>(entries, seats, lines, read),
        3 => to_few::<3, _, _>(entries, seats, lines, read),
        4 => to_few::<4, _, _>(entries, seats, lines, read),
        5 => to_few::<5, _, _>(entries, seats, lines, read),
        6 => to_few::<6, _, _>(entries, seats, lines, read),
        7 => to_few::<7, _, _>(entries, seats, lines, read),
        8 => to_few::<8, _, _>(entries, seats, lines, read),
        _ => {
            let rows = (0..LANES).map_while(|lane| seats.rows(lane, offers));
            to_each(rows.map(|rows| entries.get(rows).unwrap_or_default()), lines, read);
        }
    }
}

#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
fn to_few<const OFFERS: usize, E: Copy + Default, L>(
    entries: &[E],
    seats: &Seats<'_>,
    lines: &mut [Line<L>],
    read: impl Fn(E) -> L,
) {
    let mut apart;
    let tenders = match seats {
        Seats::Run(first) => entries.get(first.row..).and_then(|own| own.as_chunks().0.first_chunk()),
        Seats::Single(seats) => {
            // One behind the other, so that the rest goes in wide steps as well.
            apart = [[E::default(); OFFERS]; LANES];
            for (own, seat) in apart.iter_mut().zip(*seats) {
                if let Some(tender) = entries.get(seat.row..).and_then(<[E]>::first_chunk) {
                    *own = *tender;
                }
            }
            Some(&apart)
        }
    };
    if let (Some(tenders), Some(lines)) = (tenders, lines.first_chunk_mut::<OFFERS>()) {
        // All lines in one loop: one by one, each would end in steps that are not wide.
        to_each(tenders.iter().map(<[E; OFFERS]>::as_slice), lines, read);
    }
}

#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
fn to_each<'e, E: Copy + 'e, L>(tenders: impl Iterator<Item = &'e [E]>, lines: &mut [Line<L>], read: impl Fn(E) -> L) {
    for (lane, tender) in (0..LANES).zip(tenders) {
        for (line, entry) in lines.iter_mut().zip(tender) {
            if let Some(slot) = line.get_mut(lane) {
                *slot = read(*entry);
            }
        }
    }
}

/// The same way back; the entries begin with a row of the batch.
#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
fn from_lines<E: Copy + Default>(
    lines: &[Line<E>],
    offers: usize,
    seats: &Seats<'_>,
    first_row: usize,
    entries: &mut [E],
) {
    match offers {
        2 => from_few::<2, _>(lines, seats, first_row, entries),
        3 => from_few::<3, _>(lines, seats, first_row, entries),
        4 => from_few::<4, _>(lines, seats, first_row, entries),
        5 => from_few::<5, _>(lines, seats, first_row, entries),
        6 => from_few::<6, _>(lines, seats, first_row, entries),
        7 => from_few::<7, _>(lines, seats, first_row, entries),
        8 => from_few::<8, _>(lines, seats, first_row, entries),
        _ => {
            for (lane, rows) in (0..LANES).map_while(|lane| Some((lane, seats.rows(lane, offers)?))) {
                let own = rows.start.wrapping_sub(first_row)..rows.end.wrapping_sub(first_row);
                from_lane(lines, lane, entries.get_mut(own).unwrap_or_default());
            }
        }
    }
}

#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
fn from_few<const OFFERS: usize, E: Copy + Default>(
    lines: &[Line<E>],
    seats: &Seats<'_>,
    first_row: usize,
    entries: &mut [E],
) {
    let Some(lines) = lines.first_chunk::<OFFERS>() else { return };
    let mut apart = None;
    let tenders: Option<&mut [[E; OFFERS]; LANES]> = match seats {
        Seats::Run(first) => {
            let entries = entries.get_mut(first.row.wrapping_sub(first_row)..).unwrap_or_default();
            entries.as_chunks_mut().0.first_chunk_mut()
        }
        Seats::Single(_) => Some(apart.insert([[E::default(); OFFERS]; LANES])),
    };
    if let Some(tenders) = tenders {
        for (lane, tender) in (0..LANES).zip(tenders) {
            from_lane(lines, lane, tender);
        }
    }
    if let (Seats::Single(seats), Some(own)) = (seats, &apart) {
        for (own, seat) in own.iter().zip(*seats) {
            let tender = entries.get_mut(seat.row.wrapping_sub(first_row)..).and_then(<[E]>::first_chunk_mut);
            if let Some(tender) = tender {
                *tender = *own;
            }
        }
    }
}

#[inline(always)]
#[expect(clippy::inline_always, reason = "part of the loops that are compiled for each processor")]
fn from_lane<E: Copy>(lines: &[Line<E>], lane: usize, tender: &mut [E]) {
    for (entry, line) in tender.iter_mut().zip(lines) {
        if let Some(own) = line.get(lane) {
            *entry = *own;
        }
    }
}
