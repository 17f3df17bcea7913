//! Which column of a table is what.
//!
//! # Questions
//!
//! **How is a column known?** By its name: letters without diacritics and case, words only. Each field has the names that Czech
//! and English tables use; a longer name is known by what it begins with (`Cena bez DPH (Kč)`). What is not known can be said
//! with `columns`; what was taken for what is said in the answer, save where a column is called just as in the forms.
//!
//! **Where does the table begin?** At the row that names the most fields among the first 20. Where names are merged over two
//! rows, as in `Cena` above `za jednotku` and `celkem`, both rows together name a column; neither of them has a digit then.

use super::Cell;
use super::cell::{clean, is_error};
use super::field::Field;

/// So many rows are searched for names of columns.
const SEARCHED: usize = 20;

/// Names of columns that are about a telephone or an account.
const NUMBERS: [&str; 8] = ["telefon", "tel", "mobil", "phone", "ucet", "cislo uctu", "bankovni spojeni", "account"];

/// A column that was found.
#[derive(Clone, Debug)]
pub(super) struct Column {
    /// Its place, from 0.
    pub(super) place: usize,
    /// Its name as it stands there.
    pub(super) name: String,
    pub(super) is: Meant,
}

/// What a column means.
#[derive(Clone, Copy, Debug)]
pub(super) enum Meant {
    Field(&'static Field),
    /// The value of a criterion, by its place among those that are known.
    Criterion(usize),
    /// Nothing, as somebody said.
    Nothing,
    /// Nobody knows; a telephone or an account is still known to hold long numbers.
    Unknown {
        holds_numbers: bool,
    },
}

impl Meant {
    const fn is_known(self) -> bool {
        matches!(self, Self::Field(_) | Self::Criterion(_) | Self::Nothing)
    }

    pub(super) fn is_same(self, other: Self) -> bool {
        match (self, other) {
            (Self::Field(one), Self::Field(two)) => std::ptr::eq(one, two),
            (Self::Criterion(one), Self::Criterion(two)) => one == two,
            _ => false,
        }
    }
}

/// Where the names of the columns stand, and what each column is.
pub(super) struct Header {
    /// The rows of names, from 0: one, or two that belong together.
    pub(super) first: usize,
    pub(super) last: usize,
    pub(super) columns: Vec<Column>,
    /// How many cells the rows of names have.
    pub(super) width: usize,
}

/// The field of a name as it stands in a table.
pub(super) fn field_of(fields: &'static [Field], name: &str) -> Option<&'static Field> {
    let plain = without_basis(&plain(name));
    if let Some(field) = fields.iter().find(|field| names(field).any(|known| known == plain)) {
        return Some(field);
    }
    // The longest beginning: `Cena za jednotku bez DPH` is a price of one unit.
    let beginnings = fields.iter().flat_map(|field| names(field).map(move |known| (field, known)));
    let fits = beginnings.filter(|(_, known)| {
        known.len() > 2 && plain.strip_prefix(known.as_str()).is_some_and(|rest| rest.starts_with(' '))
    });
    fits.max_by_key(|(_, known)| known.len()).map(|(field, _)| field)
}

/// Words in the names of prices that say in what they are, not which price it is.
const BASES: [&str; 6] = ["bez dph", "s dph", "vc dph", "v kc", "kc", "czk"];

/// A plain name without those words; itself where nothing else is left.
fn without_basis(plain: &str) -> String {
    let mut rest = format!(" {plain} ");
    for basis in BASES {
        rest = rest.replace(&format!(" {basis} "), " ");
    }
    let rest = rest.trim();
    if rest.is_empty() { plain.to_owned() } else { rest.to_owned() }
}

/// Whether the name of a column says that its prices are with or without value added tax.
pub(super) fn tax_said(name: &str) -> Option<bool> {
    let plain = format!(" {} ", plain(name));
    let says = |words: &[&str]| words.iter().any(|word| plain.contains(&format!(" {word} ")));
    if says(&["bez dph", "without vat", "excl vat"]) {
        return Some(false);
    }
    says(&["s dph", "vc dph", "vcetne dph", "with vat", "incl vat"]).then_some(true)
}

/// All names of a field, plain.
fn names(field: &'static Field) -> impl Iterator<Item = String> {
    let own = std::iter::once(field.name).chain(field.called);
    own.map(plain).chain(field.known.iter().map(|known| (*known).to_owned()))
}

/// Small letters without diacritics, anything but letters and digits one blank.
pub(super) fn plain(name: &str) -> String {
    let mut plain = String::new();
    for character in clean(name).chars().flat_map(char::to_lowercase) {
        let letter = match character {
            'á' | 'ä' => 'a',
            'č' => 'c',
            'ď' => 'd',
            'é' | 'ě' => 'e',
            'í' => 'i',
            'ľ' | 'ĺ' => 'l',
            'ň' => 'n',
            'ó' | 'ô' | 'ö' => 'o',
            'ř' | 'ŕ' => 'r',
            'š' => 's',
            'ť' => 't',
            'ú' | 'ů' | 'ü' => 'u',
            'ý' => 'y',
            'ž' => 'z',
            other => other,
        };
        if letter.is_alphanumeric() {
            plain.push(letter);
        } else if !plain.is_empty() && !plain.ends_with(' ') {
            plain.push(' ');
        }
    }
    plain.trim_end().to_owned()
}

/// Finds the names of the columns: those that somebody said, those of criteria, those that are known.
pub(super) fn header(rows: &[Vec<Cell>], meaning: &dyn Fn(&str) -> Option<Meant>) -> Option<Header> {
    let read = |first: usize, last: usize| columns(&names_of(rows, (first, last), meaning), meaning);
    let known = |columns: &[Column]| columns.iter().filter(|column| column.is.is_known()).count();
    // Of rows that name as many the first.
    let mut best: Option<(usize, Vec<Column>)> = None;
    for row in 0..rows.len().min(SEARCHED) {
        let columns = read(row, row);
        if best.as_ref().is_none_or(|(_, of_best)| known(&columns) > known(of_best)) {
            best = Some((row, columns));
        }
    }
    let (row, columns) = best.filter(|(_, columns)| known(columns) > 0)?;
    let mut found = Header { first: row, last: row, columns, width: 0 };
    for (first, last) in [(row, row.saturating_add(1)), (row.saturating_sub(1), row)] {
        if first == last || !is_of_names(rows, first) || !is_of_names(rows, last) {
            continue;
        }
        let columns = read(first, last);
        if known(&columns) > known(&found.columns) {
            found = Header { first, last, columns, width: 0 };
        }
    }
    let widths = rows.get(found.first..=found.last).into_iter().flatten().map(|cells| filled(cells));
    found.width = widths.max().unwrap_or_default();
    Some(found)
}

/// How many cells a row has up to its last that is filled.
pub(super) fn filled(cells: &[Cell]) -> usize {
    cells.iter().rposition(|cell| *cell != Cell::Empty).map_or(0, |last| last.saturating_add(1))
}

/// Whether a row may hold a part of the names: texts without digits. What is said of an offer has some.
fn is_of_names(rows: &[Vec<Cell>], row: usize) -> bool {
    rows.get(row).is_some_and(|cells| {
        cells.iter().any(|cell| matches!(cell, Cell::Text(_)))
            && cells.iter().all(|cell| match cell {
                Cell::Text(text) => !is_error(text) && !text.contains(|character: char| character.is_ascii_digit()),
                Cell::Empty => true,
                _ => false,
            })
    })
}

/// The names of the columns; of two rows the upper one reaches to the right over merged cells. A lower name that is known by
/// itself needs no upper one.
fn names_of(rows: &[Vec<Cell>], (first, last): (usize, usize), meaning: &dyn Fn(&str) -> Option<Meant>) -> Vec<String> {
    let text = |row: usize, place: usize| match rows.get(row).and_then(|cells| cells.get(place)) {
        Some(Cell::Text(text)) => clean(text),
        _ => String::new(),
    };
    let width = [first, last].iter().filter_map(|row| rows.get(*row)).map(Vec::len).max().unwrap_or_default();
    let mut above = String::new();
    (0..width)
        .map(|place| {
            let (upper, lower) = (text(first, place), text(last, place));
            if first == last {
                return lower;
            }
            if !upper.is_empty() {
                above.clone_from(&upper);
            }
            match (upper.is_empty(), lower.is_empty()) {
                (_, true) => upper,
                (true, false) if meaning(&lower).is_some() => lower,
                _ => clean(&format!("{above} {lower}")),
            }
        })
        .collect()
}

fn columns(names: &[String], meaning: &dyn Fn(&str) -> Option<Meant>) -> Vec<Column> {
    let filled = names.iter().enumerate().filter(|(_, name)| !name.is_empty());
    let unknown = |name: &str| {
        let plain = plain(name);
        let begins = |known: &str| plain == known || plain.starts_with(&format!("{known} "));
        Meant::Unknown { holds_numbers: NUMBERS.iter().any(|known| begins(known)) }
    };
    filled
        .map(|(place, name)| Column { place, name: name.clone(), is: meaning(name).unwrap_or_else(|| unknown(name)) })
        .collect()
}

/// The letters of a column as spreadsheets write them: A, B, … Z, AA.
pub(super) fn letters(place: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = place;
    loop {
        let digit = u8::try_from(rest % 26).unwrap_or_default();
        letters.push(char::from(b'A'.saturating_add(digit)));
        match (rest / 26).checked_sub(1) {
            Some(next) => rest = next,
            None => break,
        }
    }
    letters.into_iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use super::super::offers::FIELDS;
    use super::{field_of, letters, plain};

    #[test]
    fn names_are_known_with_diacritics_and_more_words() {
        let name_of = |name: &str| field_of(FIELDS, name).map(|field| field.name);
        for (name, field) in [
            ("IČO", "ico"),
            ("Cena bez DPH (Kč)", "price"),
            ("Cena za jednotku bez DPH", "unit_price"),
            ("Počet hodin", "quantity"),
            ("Číslo nabídky", "offer"),
            ("unit_price", "unit_price"),
        ] {
            assert_eq!(name_of(name), Some(field), "{name}");
        }
        assert_eq!(name_of("Icotest"), None);
        assert_eq!(plain("  Cena\u{a0}(Kč) "), "cena kc");
        assert_eq!([0, 25, 26, 27, 701, 702].map(letters), ["A", "Z", "AA", "AB", "ZZ", "AAA"]);
    }
}
