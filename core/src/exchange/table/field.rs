//! What the columns of a table can be: for each its names, what its cells are, and where that belongs in the document.

use super::choices::Choice;

/// What a cell of a column is.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    /// An id, in one line.
    Id,
    /// A number that somebody else gave: of an invoice, of a record. Any digits may be in it.
    Reference,
    /// A text for people.
    Text,
    /// Several ids, parted by commas, semicolons or lines.
    Ids,
    /// The identification number of an organisation, which is looked up among the participants.
    Ico,
    /// The identification number of an organisation, as it stands.
    OwnIco,
    /// An amount in CZK.
    Money,
    /// A number of at least 0, with so many decimals where a spreadsheet holds it.
    Number(u32),
    /// A whole number of at least 0.
    Count,
    /// A day.
    Day,
    /// A moment. A day alone is its beginning, which is said.
    Moment,
    /// A moment with its time of day: whether something came in time hangs on it.
    ExactMoment,
    /// Yes or no.
    Flag,
    /// One of these.
    Choice(&'static [Choice]),
    /// Several of these, each an object with its name as `kind`; what follows a colon is its `criterion`.
    Kinds(&'static [Choice]),
    /// A participant of the framework contract, by id or name.
    Participant,
    /// An item, by id or name.
    Item,
    /// A lot.
    Lot,
    /// A municipality with extended powers, by code or name.
    Municipality,
    /// Several municipalities.
    Municipalities,
    /// A region, by code or name.
    Region,
    /// Names with numbers: `výborně = 40; dobře = 20`.
    Levels,
    /// Limits with numbers, in their order: `2 = 15; 5 = 9`.
    Bands,
    /// Something for people; only looked through for birth numbers.
    Note,
    /// A telephone or an account: numbers of nine digits are at home there.
    Telephone,
}

/// A column that a table may have.
#[derive(Debug)]
pub(super) struct Field {
    /// The stable name, as `columns` says it.
    pub(super) name: &'static str,
    /// What forms call it, in English and Czech.
    pub(super) called: [&'static str; 2],
    /// Further names by which it is known: small letters without diacritics, words only.
    pub(super) known: &'static [&'static str],
    /// What its cells are.
    pub(super) kind: Kind,
    /// Where it belongs in the document; `*` is the line of the row.
    pub(super) to: &'static [&'static str],
    /// Whether every record has to have it.
    pub(super) is_required: bool,
    /// What to write there, in English and Czech.
    pub(super) help: [&'static str; 2],
}

/// A step on the way to a part of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Segment {
    Name(String),
    Index(usize),
}

/// A place in a document.
pub(super) type Segments = Vec<Segment>;

/// The place below these names.
pub(super) fn names(names: &[&str]) -> Segments {
    names.iter().map(|name| Segment::Name((*name).to_owned())).collect()
}

impl Field {
    pub(super) fn is_of_line(&self) -> bool {
        self.to.contains(&"*")
    }

    /// The place in the document, for the line of this number.
    pub(super) fn place(&self, line: usize) -> Segments {
        let segment = |name: &&str| if *name == "*" { Segment::Index(line) } else { Segment::Name((*name).to_owned()) };
        self.to.iter().map(segment).collect()
    }
}

/// Writes a table of fields: one row for a column.
macro_rules! fields {
    ($($name:literal $(or $known:literal)* => $to:expr, $kind:expr, $required:ident, $en:literal / $cs:literal: $help_en:literal / $help_cs:literal;)+) => {
        &[$($crate::exchange::table::field::Field {
            name: $name,
            called: [$en, $cs],
            known: &[$($known),*],
            kind: $kind,
            to: &$to,
            is_required: fields!(@ $required),
            help: [$help_en, $help_cs],
        }),+]
    };
    (@ required) => { true };
    (@ optional) => { false };
}
pub(super) use fields;
