//! One cell of a file that is written: what keeps every digit is a number, what would run is a text.

use minitendr::Language;
use rust_xlsxwriter::{ExcelDateTime, Format, FormatAlign, FormatBorder, Worksheet, XlsxError};

/// So many characters a cell of a spreadsheet holds.
const LONGEST: usize = 32_767;

/// So many digits a number of a spreadsheet keeps.
const DIGITS: usize = 15;

/// A place: row and column, from 0.
pub(crate) type At = (u32, u16);

/// The head of a column; what has to be filled in stands out.
pub(crate) fn head(is_strong: bool) -> Format {
    let plain = Format::new().set_text_wrap().set_align(FormatAlign::Top).set_border(FormatBorder::Thin);
    if is_strong { plain.set_bold().set_background_color("#DDEBF7") } else { plain.set_background_color("#F2F2F2") }
}

/// How a day is shown.
pub(crate) const fn day(language: Language) -> &'static str {
    match language {
        Language::Czech => "d. m. yyyy",
        Language::English => "yyyy-mm-dd",
    }
}

/// Whether a spreadsheet would take a text for something that it runs.
pub(crate) fn would_run(text: &str) -> bool {
    text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n'])
}

/// A text as long as a cell may be, which a spreadsheet measures in UTF-16.
pub(crate) fn fitting(text: &str) -> String {
    if text.encode_utf16().count() <= LONGEST {
        return text.to_owned();
    }
    let mut room = LONGEST.saturating_sub(1);
    let fits = |letter: &char| match room.checked_sub(letter.len_utf16()) {
        Some(left) => {
            room = left;
            true
        }
        None => false,
    };
    let mut cut: String = text.chars().take_while(fits).collect();
    cut.push('…');
    cut
}

/// A number as a spreadsheet holds it, where it keeps every digit of it.
pub(crate) fn kept(text: &str) -> Option<f64> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
        return None;
    }
    let figures: String = digits.chars().filter(char::is_ascii_digit).collect();
    let significant = figures.trim_start_matches('0').trim_end_matches('0');
    if significant.len() > DIGITS { None } else { text.parse().ok() }
}

/// Writes a text; one that would run keeps its quote also when somebody edits it.
pub(crate) fn text(to: &mut Worksheet, at: At, text: &str, format: &Format) -> Result<(), XlsxError> {
    let written = fitting(text);
    if would_run(text) {
        to.write_string_with_format(at.0, at.1, written, &format.clone().set_quote_prefix())?;
    } else {
        to.write_string_with_format(at.0, at.1, written, format)?;
    }
    Ok(())
}

/// Writes a number, or a text where a spreadsheet would round it.
pub(crate) fn number(to: &mut Worksheet, at: At, number: &str, format: &Format) -> Result<(), XlsxError> {
    match kept(number) {
        Some(value) => to.write_number_with_format(at.0, at.1, value, format).map(|_| ()),
        None => text(to, at, number, &as_text()),
    }
}

/// Writes a day or a moment; what no spreadsheet knows as one (before 1900) stays a text.
pub(crate) fn moment(to: &mut Worksheet, at: At, moment: &str, format: &Format) -> Result<(), XlsxError> {
    // The clock of the place counts; a spreadsheet has no room for the offset.
    let clock = moment.get(..19).unwrap_or(moment);
    match ExcelDateTime::parse_from_str(clock) {
        Ok(read) => to.write_datetime_with_format(at.0, at.1, &read, format).map(|_| ()),
        Err(_) => text(to, at, moment, &as_text()),
    }
}

/// The format of a cell that stays a text.
pub(crate) fn as_text() -> Format {
    Format::new().set_num_format("@").set_align(FormatAlign::Top).set_text_wrap()
}

/// A name that a spreadsheet takes for a sheet: at most 31 characters, none of those that it forbids, none twice.
pub(crate) fn sheet_name(wanted: &str, taken: &mut Vec<String>) -> String {
    let allowed: String = wanted
        .chars()
        .map(|letter| if matches!(letter, '[' | ']' | ':' | '*' | '?' | '/' | '\\') { ' ' } else { letter })
        .collect();
    let allowed = allowed.trim_matches('\'').trim();
    let name = (0_usize..=taken.len())
        .map(|turn| {
            let suffix =
                if turn == 0 && !allowed.is_empty() { String::new() } else { format!(" {}", turn.saturating_add(1)) };
            let mut room = 31_usize.saturating_sub(suffix.len());
            let fits = |letter: &char| match room.checked_sub(letter.len_utf16()) {
                Some(left) => {
                    room = left;
                    true
                }
                None => false,
            };
            let kept: String = allowed.chars().take_while(fits).collect();
            format!("{kept}{suffix}").trim_start().to_owned()
        })
        .find(|name| !taken.contains(&name.to_lowercase()))
        .unwrap_or_default();
    taken.push(name.to_lowercase());
    name
}

#[cfg(test)]
mod tests {
    use super::{fitting, kept, sheet_name};

    #[test]
    fn a_number_is_kept_or_stays_a_text() {
        assert_eq!(kept("52300.50"), Some(52300.5));
        assert_eq!(kept("-0.21"), Some(-0.21));
        assert_eq!(kept("123456789012345"), Some(123_456_789_012_345.0));
        for text in ["1234567890123456", "0.1234567890123456", "1/3", "", "-", "1e5", "NaN", "."] {
            assert_eq!(kept(text), None, "{text}");
        }
        assert_eq!(kept("1000000000000000000000"), Some(1e21));
    }

    #[test]
    fn a_long_text_is_cut_where_a_cell_ends() {
        assert_eq!(fitting(&"ř".repeat(32_767)).chars().count(), 32_767);
        let cut = fitting(&"😀".repeat(20_000));
        assert_eq!((cut.encode_utf16().count(), cut.ends_with('…')), (32_767, true));
    }

    #[test]
    fn every_sheet_has_a_name_that_is_allowed_and_its_own() {
        let mut taken = Vec::new();
        assert_eq!(sheet_name("Nabídky", &mut taken), "Nabídky");
        assert_eq!(sheet_name("nabídky", &mut taken), "nabídky 2");
        assert_eq!(sheet_name("a/b:c", &mut taken), "a b c");
        assert_eq!(sheet_name("", &mut taken), "1");
        assert_eq!(sheet_name("", &mut taken), "2");
        assert_eq!(sheet_name(&"x".repeat(40), &mut taken).len(), 31);
        assert_eq!(sheet_name(&"x".repeat(40), &mut taken), format!("{} 2", "x".repeat(29)));
    }
}
