//! Which column of a table is what.
//!
//! # Questions
//!
//! **How is a column known?** By its name: letters without diacritics and case, words only. Each field has the names that Czech
//! and English tables use; a longer name is known by what it begins with (`Cena bez DPH (Kč)`). What is not known can be said
//! with `columns`; what was taken for what is always said in the answer.
//!
//! **Where does the table begin?** At the row that names the most fields among the first 20. Where names are merged over two
//! rows, as in `Cena` above `za jednotku` and `celkem`, both rows together name a column.

use super::cell::{clean, is_error};
use super::{Cell, Rows};
use crate::value::json::names;

/// So many rows are searched for names of columns.
const SEARCHED: usize = 20;

names! {
    /// What a column of a table says.
    pub enum TableField or UnknownName {
        /// The number of the offer; rows with the same one are lines of one offer.
        Offer = "offer",
        /// The request that is answered.
        Request = "request",
        /// The version of the request.
        RequestVersion = "request_version",
        /// The id of the participant in the framework contract.
        Participant = "participant",
        /// The IČO of the participant, which is looked up in the framework contract.
        Ico = "ico",
        /// An item of the lot.
        Item = "item",
        /// The quantity in the unit of the item.
        Quantity = "quantity",
        /// The price of one unit in CZK.
        UnitPrice = "unit_price",
        /// The total price in CZK.
        Price = "price",
        /// The rate of value added tax in percent.
        VatPercent = "vat_percent",
        /// When the offer was submitted.
        SubmittedAt = "submitted_at",
        /// The earlier offer that is replaced.
        Replaces = "replaces",
        /// Something for people; only looked through for birth numbers.
        Note = "note",
        /// Nothing: the column is left aside.
        Nothing = "nothing",
    }
}

impl TableField {
    /// The names that are known, without diacritics, the longest first within a field.
    const fn known(self) -> &'static [&'static str] {
        match self {
            Self::Offer => {
                &["cislo nabidky", "oznaceni nabidky", "nabidka c", "nabidka", "id nabidky", "offer", "offer id"]
            }
            Self::Request => {
                &["cislo poptavky", "oznaceni poptavky", "poptavka", "cislo pozadavku", "pozadavek", "request"]
            }
            Self::RequestVersion => &["verze poptavky", "verze pozadavku", "verze", "request version", "version"],
            Self::Participant => {
                &["poskytovatel", "ucastnik", "uchazec", "dodavatel", "nazev poskytovatele", "participant", "provider"]
            }
            Self::Ico => &["ico", "ic", "identifikacni cislo", "ico poskytovatele", "ico dodavatele"],
            Self::Item => &["polozka", "kod polozky", "sluzba", "cinnost", "item", "service"],
            Self::Quantity => &["mnozstvi", "pocet jednotek", "pocet hodin", "pocet", "rozsah", "quantity"],
            Self::UnitPrice => {
                &["jednotkova cena", "cena za jednotku", "cena za hodinu", "cena jednotka", "unit price"]
            }
            Self::Price => &[
                "cena celkem",
                "celkova cena",
                "nabidkova cena",
                "cena bez dph",
                "celkem",
                "cena",
                "total price",
                "price",
            ],
            Self::VatPercent => &["sazba dph", "dph", "vat percent", "vat"],
            Self::SubmittedAt => {
                &["datum podani", "cas podani", "podano", "doruceno", "datum doruceni", "submitted at", "submitted"]
            }
            Self::Replaces => &["nahrazuje", "nahrazuje nabidku", "replaces"],
            Self::Note => &["poznamka", "pozn", "note"],
            Self::Nothing => &[],
        }
    }

    /// What it is called in sentences, in English and Czech.
    pub(super) const fn called(self) -> [&'static str; 2] {
        match self {
            Self::Offer => ["the offer", "nabídka"],
            Self::Request => ["the request", "poptávka"],
            Self::RequestVersion => ["the version of the request", "verze poptávky"],
            Self::Participant => ["the participant", "účastník"],
            Self::Ico => ["the IČO", "IČO"],
            Self::Item => ["the item", "položka"],
            Self::Quantity => ["the quantity", "množství"],
            Self::UnitPrice => ["the price of one unit", "jednotková cena"],
            Self::Price => ["the total price", "cena celkem"],
            Self::VatPercent => ["the rate of tax", "sazba DPH"],
            Self::SubmittedAt => ["the time of submission", "čas podání"],
            Self::Replaces => ["the offer that is replaced", "nahrazená nabídka"],
            Self::Note => ["a note", "poznámka"],
            Self::Nothing => ["nothing", "nic"],
        }
    }

    /// The field of a name as it stands in a table.
    fn of(name: &str) -> Option<Self> {
        let plain = plain(name);
        let exactly = |field: &&Self| field.known().contains(&plain.as_str());
        let all = || Self::ALL.iter();
        if let Some(field) = all().find(exactly) {
            return Some(*field);
        }
        // The longest beginning: `Cena za jednotku bez DPH` is a price of one unit.
        let beginnings = all().flat_map(|field| field.known().iter().map(move |known| (field, *known)));
        let fits = beginnings.filter(|(_, known)| {
            known.len() > 2 && plain.strip_prefix(known).is_some_and(|rest| rest.starts_with(' '))
        });
        fits.max_by_key(|(_, known)| known.len()).map(|(field, _)| *field)
    }
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

/// A column that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Column {
    /// Its place, from 0.
    pub(super) place: usize,
    /// Its name as it stands there.
    pub(super) name: String,
    pub(super) is: Meant,
}

/// What a column means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Meant {
    Field(TableField),
    /// The value of a criterion, by its place in the scheme.
    Criterion(usize),
    /// Nobody knows.
    Unknown,
}

/// Where the names of the columns stand, and what each column is.
pub(super) struct Header {
    /// The rows of names, from 0: one, or two that belong together.
    pub(super) first: usize,
    pub(super) last: usize,
    pub(super) columns: Vec<Column>,
}

/// Finds the names of the columns: those that somebody said, those of criteria, those that are known.
pub(super) fn header(rows: &Rows, said: &dyn Fn(&str) -> Option<Meant>) -> Option<Header> {
    let one = |row: usize| columns(&names_of(rows, row, row), said);
    let known = |columns: &[Column]| columns.iter().filter(|column| column.is != Meant::Unknown).count();
    let candidates = (0..rows.len().min(SEARCHED)).map(|row| (row, one(row)));
    // Of rows that name as many the first.
    let best = candidates.fold(None, |best: Option<(usize, Vec<Column>)>, (row, columns)| match &best {
        Some((_, of_best)) if known(of_best) >= known(&columns) => best,
        _ => Some((row, columns)),
    });
    let (row, columns_of_one) = best.filter(|(_, columns)| known(columns) > 0)?;
    let mut found = Header { first: row, last: row, columns: columns_of_one };
    for (first, last) in [(row, row.saturating_add(1)), (row.saturating_sub(1), row)] {
        if first == last || !is_all_text(rows, first) || !is_all_text(rows, last) {
            continue;
        }
        let columns = columns(&names_of(rows, first, last), said);
        if known(&columns) > known(&found.columns) {
            found = Header { first, last, columns };
        }
    }
    Some(found)
}

fn is_all_text(rows: &Rows, row: usize) -> bool {
    rows.get(row).is_some_and(|cells| {
        cells.iter().any(|cell| matches!(cell, Cell::Text(_)))
            && cells.iter().all(|cell| match cell {
                Cell::Text(text) => !is_error(text),
                Cell::Empty => true,
                _ => false,
            })
    })
}

/// The names of the columns; of two rows the upper one reaches to the right over merged cells.
fn names_of(rows: &Rows, first: usize, last: usize) -> Vec<String> {
    let text = |row: usize, place: usize| match rows.get(row).and_then(|cells| cells.get(place)) {
        Some(Cell::Text(text)) => clean(text),
        _ => String::new(),
    };
    let width = [first, last].iter().filter_map(|row| rows.get(*row)).map(Vec::len).max().unwrap_or_default();
    let mut above = String::new();
    (0..width)
        .map(|place| {
            let lower = text(last, place);
            if first == last {
                return lower;
            }
            let upper = text(first, place);
            if !upper.is_empty() {
                above = upper;
            }
            if lower.is_empty() { above.clone() } else { clean(&format!("{above} {lower}")) }
        })
        .collect()
}

fn columns(names: &[String], said: &dyn Fn(&str) -> Option<Meant>) -> Vec<Column> {
    let named = names.iter().enumerate().filter(|(_, name)| !name.is_empty());
    named
        .map(|(place, name)| Column {
            place,
            name: name.clone(),
            is: said(name).or_else(|| TableField::of(name).map(Meant::Field)).unwrap_or(Meant::Unknown),
        })
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
    use super::{TableField, letters, plain};

    #[test]
    fn names_are_known_with_diacritics_and_more_words() {
        for (name, field) in [
            ("IČO", TableField::Ico),
            ("Cena bez DPH (Kč)", TableField::Price),
            ("Cena za jednotku bez DPH", TableField::UnitPrice),
            ("Počet hodin", TableField::Quantity),
            ("Číslo nabídky", TableField::Offer),
            ("unit_price", TableField::UnitPrice),
        ] {
            assert_eq!(TableField::of(name), Some(field), "{name}");
        }
        assert_eq!(TableField::of("Icotest"), None);
        assert_eq!(plain("  Cena\u{a0}(Kč) "), "cena kc");
        assert_eq!([0, 25, 26, 27, 701, 702].map(letters), ["A", "Z", "AA", "AB", "ZZ", "AAA"]);
    }
}
