//! What goes in: columns, with an entry for each offer or for each tender.

use std::ops::Range;

use super::flags;
use crate::evaluation::scheme::{Places, Scheme, TieRule};
use crate::message::{ErrorCode, InputError, MANY, Problem, Problems};
use crate::value::Id;
use crate::value::json::{Path, unknown};

/// An entry that is not there: no price, no value, no ceiling, no total. The least integer of 64 bits, as data frames have it
/// for moments.
pub const MISSING: i64 = i64::MIN;

/// Many tenders under one scheme, as columns. The offers of a tender stand one behind the other.
///
/// An offer has no name here: it is its row. Where a scheme settles ties by `lower_id`, the earlier row comes first; nobody
/// says when an offer was submitted, so that `earlier` settles nothing. Both are our choice. A public draw needs names and
/// sources for each tender, and is refused.
#[derive(Clone, Debug, Default)]
pub struct Batch<'c> {
    /// Where the offers of each tender begin, from 0, and at last the number of offers: one entry more than tenders.
    pub offsets: &'c [i64],
    /// The total price of each offer in haléře (hundredths of CZK), 0 or more, or [`MISSING`].
    pub price: &'c [i64],
    /// What is offered for each criterion (or feature) other than the price.
    pub values: Vec<BatchValues<'c>>,
    /// The highest admissible price of each tender in haléře, or [`MISSING`] where it has none.
    pub ceiling: Option<&'c [i64]>,
    /// Why each offer is excluded on grounds that lie outside the scheme: bits of [`BATCH_REASONS`](super::BATCH_REASONS).
    pub excluded: Option<&'c [u32]>,
}

/// The values of one criterion, or of one feature.
#[derive(Clone, Debug)]
pub struct BatchValues<'c> {
    /// The criterion.
    pub criterion: Id,
    /// The value of each offer times 10^`scale`, or [`MISSING`]; yes is 1 and no is 0.
    pub column: &'c [i64],
    /// The decimals of the values, 0 to 28.
    pub scale: Places,
}

/// The columns of a batch in the order of the scheme: the price, then what criteria and features ask for.
///
/// INVARIANT: `offsets` begin with 0, never fall and end with the number of offers; every column has an entry for each.
#[derive(Clone, Debug)]
pub(super) struct Columns<'c> {
    pub(super) offsets: &'c [i64],
    pub(super) figures: Vec<Column<'c>>,
    pub(super) ceiling: Option<&'c [i64]>,
    pub(super) excluded: Option<&'c [u32]>,
}

/// One column of figures, and how many of their digits are decimals.
#[derive(Clone, Copy, Debug)]
pub(super) struct Column<'c> {
    pub(super) entries: &'c [i64],
    pub(super) scale: u32,
}

impl Columns<'_> {
    pub(super) fn tenders(&self) -> usize {
        self.offsets.len().saturating_sub(1)
    }

    pub(super) fn offers(&self) -> usize {
        self.offsets.last().map_or(0, |last| place(*last))
    }

    /// The row at which a tender begins.
    pub(super) fn start(&self, tender: usize) -> usize {
        self.offsets.get(tender).map_or(0, |start| place(*start))
    }

    /// The rows of the offers of a tender.
    pub(super) fn rows(&self, tender: usize) -> Range<usize> {
        self.start(tender)..self.start(tender.saturating_add(1))
    }

    /// How many offers each of these tenders has, where that is the same number.
    pub(super) fn offers_of_each(&self, tenders: Range<usize>) -> Option<usize> {
        let starts = self.offsets.get(tenders.start..=tenders.end)?;
        let [first, second, ..] = starts else { return None };
        let step = second.wrapping_sub(*first);
        // The ends first: where tenders differ, they mostly tell.
        let apart = starts.last()?.wrapping_sub(*first);
        let count = i64::try_from(tenders.len()).ok()?;
        let are_alike = apart == step.wrapping_mul(count)
            && starts
                .iter()
                .zip(starts.iter().skip(1))
                .fold(true, |all, (start, end)| all & (end.wrapping_sub(*start) == step));
        are_alike.then(|| place(step))
    }

    /// The highest admissible price of a tender.
    pub(super) fn ceiling(&self, tender: usize) -> Option<i64> {
        self.ceiling.and_then(|column| column.get(tender)).copied().filter(|ceiling| *ceiling != MISSING)
    }

    /// An entry as it stands in a column.
    pub(super) fn entry(&self, column: usize, row: usize) -> Option<i64> {
        self.figures.get(column)?.entries.get(row).copied()
    }

    /// The scales of the columns.
    pub(super) fn scales(&self) -> Vec<u32> {
        self.figures.iter().map(|column| column.scale).collect()
    }

    /// The column of a criterion or a feature, by its place behind the price.
    pub(super) fn figure(&self, column: usize, row: usize) -> Option<i64> {
        self.figures.get(column)?.entries.get(row).copied().filter(|entry| *entry != MISSING)
    }
}

/// A checked offset as a place.
fn place(offset: i64) -> usize {
    usize::try_from(offset).unwrap_or_default()
}

impl<'c> Batch<'c> {
    /// The columns in the order of the scheme, or everything that is wrong with them.
    pub(super) fn columns(&self, scheme: &Scheme) -> Result<Columns<'c>, InputError> {
        let mut problems = Problems::new();
        self.check_offsets(&mut problems);
        let offers = self.price.len();
        check_length("/excluded", self.excluded.map(<[u32]>::len), offers, &mut problems);
        check_length("/ceiling", self.ceiling.map(<[i64]>::len), self.offsets.len().saturating_sub(1), &mut problems);
        check_amounts("/price", self.price, &mut problems);
        check_amounts("/ceiling", self.ceiling.unwrap_or_default(), &mut problems);
        check_flags(self.excluded.unwrap_or_default(), &mut problems);
        self.check_ceilings(scheme, &mut problems);
        check_ties(scheme, &mut problems);
        self.check_names(scheme, &mut problems);
        let mut figures = vec![Column { entries: self.price, scale: 2 }];
        for name in scheme.value_names() {
            let at = Path::ROOT.field("values");
            let at = at.field(name.as_str());
            match self.values.iter().find(|values| values.criterion == *name) {
                Some(values) => {
                    check_length(&at.pointer(), Some(values.column.len()), offers, &mut problems);
                    figures.push(Column { entries: values.column, scale: values.scale.get() });
                }
                None => problems.push(Problem::new(ErrorCode::MissingField, at.pointer()).with("value", name)),
            }
        }
        InputError::unless_empty(problems)?;
        Ok(Columns { offsets: self.offsets, figures, ceiling: self.ceiling, excluded: self.excluded })
    }

    fn check_offsets(&self, problems: &mut Problems) {
        let refuse = |at: usize, value: i64, expected: String| {
            Problem::new(ErrorCode::OutOfRange, format!("/offsets/{at}"))
                .with("value", value)
                .naming("expected", expected)
        };
        let (Some(first), Some(last)) = (self.offsets.first(), self.offsets.last()) else {
            problems.push(Problem::new(ErrorCode::EmptyList, "/offsets"));
            return;
        };
        if *first != 0 {
            problems.push(refuse(0, *first, "0".to_owned()));
        }
        // In one pass that a processor takes in wide steps; which ones fall is looked for only if there are any.
        let steps = self.offsets.iter().zip(self.offsets.iter().skip(1));
        let falls = steps.filter(|(before, after)| after < before).count();
        let falling = if falls == 0 { &[][..] } else { self.offsets };
        let falling = falling.windows(2).enumerate().filter_map(|(at, pair)| match pair {
            [before, after] if after < before => Some((at.saturating_add(1), *before, *after)),
            _ => None,
        });
        problems.extend(falling.take(MANY).map(|(at, before, after)| refuse(at, after, format!("≥ {before}"))));
        let offers = self.price.len();
        if i64::try_from(offers).ok() != Some(*last) {
            problems.push(refuse(self.offsets.len().saturating_sub(1), *last, offers.to_string()));
        }
    }

    fn check_names(&self, scheme: &Scheme, problems: &mut Problems) {
        let at = Path::ROOT.field("values");
        for (place, values) in self.values.iter().enumerate() {
            let (name, at) = (&values.criterion, at.field(values.criterion.as_str()));
            if !scheme.value_names().any(|known| known == name) {
                let mut known = scheme.value_names().map(Id::as_str);
                problems.push(unknown(ErrorCode::UnknownValue, &at, name.as_str(), &mut known));
            }
            if self.values.iter().take(place).any(|before| before.criterion == *name) {
                problems.push(Problem::new(ErrorCode::DuplicateId, at.pointer()).with("value", name));
            }
        }
    }

    /// A formula that needs a ceiling needs one for every tender.
    fn check_ceilings(&self, scheme: &Scheme, problems: &mut Problems) {
        let Some(needs) = scheme.criteria.iter().find(|criterion| criterion.formula.needs_ceiling()) else { return };
        let missing = |path: String| Problem::new(ErrorCode::CeilingMissing, path).with("value", needs.formula.kind());
        match self.ceiling {
            None => problems.push(missing("/ceiling".to_owned())),
            Some(column) => {
                let without = column.iter().enumerate().filter(|(_, ceiling)| **ceiling == MISSING).take(MANY);
                problems.extend(without.map(|(at, _)| missing(format!("/ceiling/{at}"))));
            }
        }
    }
}

fn check_length(path: &str, length: Option<usize>, expected: usize, problems: &mut Problems) {
    if let Some(length) = length.filter(|length| *length != expected) {
        problems.push(Problem::new(ErrorCode::DifferentLength, path).with("value", length).with("expected", expected));
    }
}

fn check_amounts(path: &str, column: &[i64], problems: &mut Problems) {
    // Whether one is below 0 takes a pass in wide steps; which they are is looked for only if there are any.
    if column.iter().fold(0, |all, entry| all | if *entry == MISSING { 0 } else { *entry }) < 0 {
        let negative = column.iter().enumerate().filter(|(_, entry)| **entry < 0 && **entry != MISSING);
        problems.extend(
            negative
                .take(MANY)
                .map(|(at, entry)| Problem::new(ErrorCode::NegativePrice, format!("{path}/{at}")).with("value", entry)),
        );
    }
}

fn check_flags(column: &[u32], problems: &mut Problems) {
    let unknown = !flags::known();
    if column.iter().fold(0, |all, bits| all | bits) & unknown != 0 {
        let wrong = column.iter().enumerate().filter(|(_, bits)| **bits & unknown != 0);
        problems.extend(wrong.take(MANY).map(|(at, bits)| {
            let problem = Problem::new(ErrorCode::OutOfRange, format!("/excluded/{at}")).with("value", bits);
            problem.naming("expected", format!("0 … {}", flags::known()))
        }));
    }
}

fn check_ties(scheme: &Scheme, problems: &mut Problems) {
    for (at, tie) in scheme.ties.iter().enumerate() {
        if matches!(tie, TieRule::Draw { .. }) {
            let problem = Problem::new(ErrorCode::InvalidParameter, format!("/scheme/ties/{at}/kind"));
            let known = "lower_price, higher, earlier, lower_id";
            problems.push(problem.with("value", "draw").naming("name", "kind").naming("expected", known));
        }
    }
}
