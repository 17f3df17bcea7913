//! The syntax of JSON (RFC 8259): one pass over a text, strictly, with the place of what is wrong.
//!
//! **Why not a library?** Numbers have to come out by their literal text, and none may pass through a binary float; with the
//! tables for floats a library would be a tenth of what a web form loads. A test compares what is accepted with
//! `serde_json`.

use crate::message::{ErrorCode, Problem};

/// What is wrong, in English and Czech.
type Wrong = (&'static str, &'static str);

const ENDS: Wrong = ("the text ends too early", "text končí předčasně");
const VALUE: Wrong = ("a value is expected", "očekává se hodnota");
const KEY: Wrong = ("a key in quotation marks is expected", "očekává se klíč v uvozovkách");
const COLON: Wrong = ("`:` is expected", "očekává se `:`");
const IN_OBJECT: Wrong = ("`,` or `}` is expected", "očekává se `,` nebo `}`");
const IN_LIST: Wrong = ("`,` or `]` is expected", "očekává se `,` nebo `]`");
const NUMBER: Wrong = ("a digit is expected", "očekává se číslice");
const CONTROL: Wrong = ("a control character must be escaped", "řídicí znak musí být zapsán se zpětným lomítkem");
const ESCAPE: Wrong = ("this escape is not one of JSON", "takové zpětné lomítko JSON nezná");
const SURROGATE: Wrong = ("half of a surrogate pair is no character", "polovina náhradního páru není znak");
const AFTER: Wrong = ("nothing may follow the end", "za koncem nesmí nic následovat");

/// What a value begins with.
pub(super) enum Start {
    Object,
    List,
    Text,
    Number,
    True,
    False,
    Null,
}

/// Reads a text from its beginning to its end.
pub(super) struct Scanner<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Scanner<'t> {
    pub(super) const fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    /// What the value that comes next begins with; names are taken, all else is left.
    pub(super) fn start(&mut self) -> Result<Start, Problem> {
        match self.next() {
            Some(b'{') => Ok(Start::Object),
            Some(b'[') => Ok(Start::List),
            Some(b'"') => Ok(Start::Text),
            Some(b'-' | b'0'..=b'9') => Ok(Start::Number),
            Some(b't') => self.word("true").map(|()| Start::True),
            Some(b'f') => self.word("false").map(|()| Start::False),
            Some(b'n') => self.word("null").map(|()| Start::Null),
            _ => Err(self.wrong(VALUE)),
        }
    }

    /// Takes the sign that opens an object or a list; whether something is in it.
    pub(super) fn open(&mut self, close: u8) -> bool {
        self.skip(1);
        let is_empty = self.next() == Some(close);
        self.skip(usize::from(is_empty));
        !is_empty
    }

    /// Takes the comma, or the sign that closes; whether more follows.
    pub(super) fn more(&mut self, close: u8) -> Result<bool, Problem> {
        match self.next() {
            Some(b',') => self.skip(1),
            Some(byte) if byte == close => {
                self.skip(1);
                return Ok(false);
            }
            _ => return Err(self.wrong(if close == b'}' { IN_OBJECT } else { IN_LIST })),
        }
        Ok(true)
    }

    /// A key and its colon.
    pub(super) fn key(&mut self) -> Result<String, Problem> {
        if self.next() != Some(b'"') {
            return Err(self.wrong(KEY));
        }
        let key = self.string()?;
        if self.next() != Some(b':') {
            return Err(self.wrong(COLON));
        }
        self.skip(1);
        Ok(key)
    }

    /// A number by its literal text.
    pub(super) fn number(&mut self) -> Result<&'t str, Problem> {
        let start = self.at;
        self.skip(usize::from(self.peek() == Some(b'-')));
        if self.peek() == Some(b'0') {
            self.skip(1);
        } else {
            self.digits()?;
        }
        if self.peek() == Some(b'.') {
            self.skip(1);
            self.digits()?;
        }
        if matches!(self.peek(), Some(b'e' | b'E')) {
            self.skip(1);
            self.skip(usize::from(matches!(self.peek(), Some(b'+' | b'-'))));
            self.digits()?;
        }
        Ok(self.text.get(start..self.at).unwrap_or_default())
    }

    /// A text without its quotes and escapes.
    pub(super) fn string(&mut self) -> Result<String, Problem> {
        self.skip(1);
        let mut text = self.plain().to_owned();
        loop {
            match self.peek() {
                Some(b'"') => {
                    self.skip(1);
                    return Ok(text);
                }
                Some(b'\\') => {
                    text.push(self.escape()?);
                    text.push_str(self.plain());
                }
                Some(_) => return Err(self.wrong(CONTROL)),
                None => return Err(self.wrong(ENDS)),
            }
        }
    }

    /// Takes what stands as it is, up to what ends a text or means something else in it.
    fn plain(&mut self) -> &'t str {
        let rest = self.text.get(self.at..).unwrap_or_default();
        let plain = rest.bytes().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f)).unwrap_or(rest.len());
        self.skip(plain);
        rest.get(..plain).unwrap_or_default()
    }

    /// Nothing but spaces may be left.
    pub(super) fn end(&mut self) -> Result<(), Problem> {
        if self.next().is_none() { Ok(()) } else { Err(self.wrong(AFTER)) }
    }

    fn escape(&mut self) -> Result<char, Problem> {
        self.skip(1);
        let letter = match self.peek() {
            Some(letter @ (b'"' | b'\\' | b'/')) => char::from(letter),
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => {
                self.skip(1);
                return self.code();
            }
            _ => return Err(self.wrong(ESCAPE)),
        };
        self.skip(1);
        Ok(letter)
    }

    /// A character by its number, or by two numbers where one is not enough.
    fn code(&mut self) -> Result<char, Problem> {
        let first = self.hexadecimal()?;
        let mut code = first;
        if (0xD800..0xDC00).contains(&first) && self.text.get(self.at..).is_some_and(|rest| rest.starts_with("\\u")) {
            self.skip(2);
            let (high, low) = (first.saturating_sub(0xD800), self.hexadecimal()?);
            let low = low.checked_sub(0xDC00).filter(|low| *low < 0x400).ok_or_else(|| self.wrong(SURROGATE))?;
            code = high.saturating_mul(0x400).saturating_add(low).saturating_add(0x10000);
        }
        char::from_u32(code).ok_or_else(|| self.wrong(SURROGATE))
    }

    fn hexadecimal(&mut self) -> Result<u32, Problem> {
        let digits = self.text.get(self.at..self.at.saturating_add(4)).unwrap_or_default();
        let are_digits = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        let code = u32::from_str_radix(digits, 16).ok().filter(|_| are_digits).ok_or_else(|| self.wrong(ESCAPE))?;
        self.skip(4);
        Ok(code)
    }

    fn digits(&mut self) -> Result<(), Problem> {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        let count = rest.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(rest.len());
        if count == 0 {
            return Err(self.wrong(NUMBER));
        }
        self.skip(count);
        Ok(())
    }

    fn word(&mut self, word: &str) -> Result<(), Problem> {
        if !self.text.get(self.at..).is_some_and(|rest| rest.starts_with(word)) {
            return Err(self.wrong(VALUE));
        }
        self.skip(word.len());
        Ok(())
    }

    /// The next byte that is no space, not yet taken.
    fn next(&mut self) -> Option<u8> {
        loop {
            match self.peek() {
                Some(b' ' | b'\t' | b'\n' | b'\r') => self.skip(1),
                other => return other,
            }
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip(&mut self, bytes: usize) {
        self.at = self.at.saturating_add(bytes);
    }

    /// What is wrong, with the line and the column where it was seen.
    fn wrong(&self, wrong: Wrong) -> Problem {
        let (english, czech) = if self.peek().is_none() { ENDS } else { wrong };
        let before = self.text.get(..self.at).unwrap_or(self.text);
        let line = before.matches('\n').count().saturating_add(1);
        let column = before.rsplit('\n').next().map_or(0, |last| last.chars().count()).saturating_add(1);
        Problem::new(ErrorCode::Syntax, "")
            .naming("reason_en", format!("{english} at line {line}, column {column}"))
            .naming("reason_cs", format!("{czech} na řádku {line}, ve sloupci {column}"))
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use proptest::prelude::*;

    use crate::message::{ErrorCode, Language, Problems};
    use crate::value::json::parse;

    /// Whether a text is JSON, and where it is not, what is said.
    fn verdict(text: &str) -> Result<(), String> {
        match parse(text, &mut Problems::new()) {
            Err(error) if error.has(ErrorCode::Syntax) => {
                Err(error.problems().first().unwrap().message(Language::English))
            }
            _ => Ok(()),
        }
    }

    /// Whether `serde_json` thinks the same; where a number is beyond a binary float, it does not read on.
    fn is_judged_alike(text: &str) -> bool {
        match serde_json::from_str::<serde_json::Value>(text) {
            Ok(_) => verdict(text).is_ok(),
            Err(error) => verdict(text).is_err() || error.to_string().contains("number out of range"),
        }
    }

    #[test]
    fn what_is_wrong_has_its_place() {
        for (text, expected) in [
            ("", "the text ends too early at line 1, column 1"),
            ("{\n \"a\" 1}", "`:` is expected at line 2, column 6"),
            ("{\"č\": [1 2]}", "`,` or `]` is expected at line 1, column 10"),
            ("{\"a\": 1,}", "a key in quotation marks is expected at line 1, column 9"),
            ("[1,]", "a value is expected at line 1, column 4"),
            ("[-]", "a digit is expected at line 1, column 3"),
            ("[01]", "`,` or `]` is expected at line 1, column 3"),
            ("\"\\x\"", "this escape is not one of JSON at line 1, column 3"),
            ("\"\\ud800\"", "half of a surrogate pair is no character at line 1, column 8"),
            ("\"a\tb\"", "a control character must be escaped at line 1, column 3"),
            ("{} {}", "nothing may follow the end at line 1, column 4"),
            ("nul", "a value is expected at line 1, column 1"),
        ] {
            assert_eq!(verdict(text), Err(format!("this is not JSON: {expected}")), "{text}");
        }
    }

    #[test]
    fn every_escape_is_read() {
        let text = r#""\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00""#;
        let read: String = serde_json::from_str(text).unwrap();
        assert_eq!(parse(text, &mut Problems::new()).unwrap(), super::super::Node::Text(read));
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 4000, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn the_same_texts_are_json_as_elsewhere(text in r#"([\[\]{}:, \n]|"[a\\\\u0-9d\u{1}č]{0,6}"|-?[0-9.eE+-]{1,5}|true|false|null|[a-z"\\]){0,12}"#) {
            prop_assert!(is_judged_alike(&text), "{}", text);
        }

        #[test]
        fn and_so_are_texts_with_one_slip(place in 0_usize..60, slip in r#"[\[\]{}:,"\\0-9a-z .\u{0}\u{feff}-]"#) {
            let whole = r#"{"a":[1.5,-0,2e+3,"\u00e9\ud83d\ude00"],"b":{"c":null,"d":[true,{}]}}"#;
            let mut text: Vec<char> = whole.chars().collect();
            let place = place.min(text.len());
            text.splice(place..place, slip.chars());
            let inserted: String = text.iter().collect();
            text.remove(place);
            let removed: String = text.iter().take(place).chain(text.iter().skip(place).skip(1)).collect();
            for text in [inserted, removed] {
                let text = text.trim_start_matches('\u{feff}');
                prop_assert!(is_judged_alike(text), "{}", text);
            }
        }
    }
}
