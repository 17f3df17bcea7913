//! How an input is changed: by its values and keys, and by its bytes.

use crate::random::Random;

/// Longer inputs are not made.
const LONGEST: usize = 1 << 17;

/// A value in a text, or a key.
#[derive(Clone, Copy)]
struct Piece {
    /// Where its member begins: at its key, or where the value itself does.
    from: usize,
    start: usize,
    end: usize,
    is_key: bool,
}

/// A text with one to four changes. `other` is a text from which parts may be taken.
pub(crate) fn mutate(text: &str, other: &str, random: &mut Random) -> String {
    let mut text = text.to_owned();
    let by_bytes = random.chance(8);
    for _ in 0..=random.below(3) {
        text = if by_bytes { bytes(&text, other, random) } else { values(&text, other, random) };
    }
    text
}

/// Flips, inserts, deletes and splices bytes; what is then no UTF-8 is replaced.
fn bytes(text: &str, other: &str, random: &mut Random) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let at = random.below(bytes.len() + 1);
    let to = (at + 1 + random.below(16)).min(bytes.len());
    match random.below(5) {
        0 if at < bytes.len() => bytes[at] ^= 1 << random.below(8),
        1 => bytes.insert(at, random.one(BYTES)[0]),
        2 => drop(bytes.drain(at..to.max(at))),
        3 => {
            let other = other.as_bytes();
            let from = random.below(other.len() + 1);
            let until = (from + random.below(64)).min(other.len());
            drop(bytes.splice(at..at, other[from..until].iter().copied()));
        }
        _ => bytes.truncate(at),
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

const BYTES: &[&[u8]] =
    &[b"\"", b"{", b"}", b"[", b"]", b",", b":", b"\\", b"0", b"9", b".", b"-", b"e", b" ", b"\0", b"\xff"];

/// Changes one value or member.
fn values(text: &str, other: &str, random: &mut Random) -> String {
    let pieces = scan(text);
    let Some(piece) = pick(&pieces, random) else { return bytes(text, other, random) };
    let old = &text[piece.start..piece.end];
    let replaced = |new: &str| [&text[..piece.start], new, &text[piece.end..]].concat();
    let changed = match random.below(12) {
        0..=3 if !piece.is_key => replaced(&extreme(old, random)),
        4 => near(old, random).map_or_else(|| text.to_owned(), |new| replaced(&new)),
        5 => match pick(&pieces, random) {
            Some(source) if source.is_key == piece.is_key => replaced(&text[source.start..source.end]),
            _ => text.to_owned(),
        },
        6 => match pick(&scan(other), random) {
            Some(source) if source.is_key == piece.is_key => replaced(&other[source.start..source.end]),
            _ => text.to_owned(),
        },
        7 => match pick(&pieces, random) {
            Some(source) if source.is_key == piece.is_key => swapped(text, piece, source),
            _ => text.to_owned(),
        },
        8 => without(text, piece),
        9 if piece.from < piece.end => {
            let times = if random.chance(40) { random.below(400) } else { 1 };
            let member = &text[piece.from..piece.end];
            let mut many = String::with_capacity(text.len() + times * (member.len() + 1));
            many.push_str(&text[..piece.end]);
            for index in 0..times {
                many.push(',');
                // Copies with ids of their own get further than equal ones.
                if random.chance(2) { many.push_str(&with_id(member, index)) } else { many.push_str(member) }
            }
            many.push_str(&text[piece.end..]);
            many
        }
        10 if piece.is_key => replaced(random.one(KEYS)),
        11 => {
            let depth = if random.chance(4) { random.below(200) } else { 1 };
            let (open, close) = if random.chance(2) { ("[", "]") } else { ("{\"id\":", "}") };
            replaced(&[&open.repeat(depth), old, &close.repeat(depth)].concat())
        }
        _ => replaced(&any(random)),
    };
    if changed.len() > LONGEST { text.to_owned() } else { changed }
}

fn pick(pieces: &[Piece], random: &mut Random) -> Option<Piece> {
    pieces.get(random.below(pieces.len())).copied()
}

/// The member with another id, if it has one.
fn with_id(member: &str, index: usize) -> String {
    match member.split_once("\"id\": \"") {
        Some((before, after)) => format!("{before}\"id\": \"{index}-{after}"),
        None => member.to_owned(),
    }
}

/// Both pieces in each other's place, unless one holds the other.
fn swapped(text: &str, one: Piece, two: Piece) -> String {
    let (first, second) = if one.start <= two.start { (one, two) } else { (two, one) };
    if first.end > second.start {
        return text.to_owned();
    }
    [
        &text[..first.start],
        &text[second.start..second.end],
        &text[first.end..second.start],
        &text[first.start..first.end],
        &text[second.end..],
    ]
    .concat()
}

/// The text without a member and its comma.
fn without(text: &str, piece: Piece) -> String {
    let (before, after) = (text[..piece.from].trim_end(), text[piece.end..].trim_start());
    match before.strip_suffix(',') {
        Some(before) => [before, after].concat(),
        None => [before, after.strip_prefix(',').unwrap_or(after)].concat(),
    }
}

/// Something extreme of the same sort, or of any.
fn extreme(old: &str, random: &mut Random) -> String {
    let inner = old.trim_matches('"');
    let sort: &[&str] = match inner.len() {
        _ if random.chance(6) => return any(random),
        _ if is_number(inner) => NUMBERS,
        10 if inner.as_bytes().get(4) == Some(&b'-') => DATES,
        20.. if inner.as_bytes().get(10) == Some(&b'T') => INSTANTS,
        _ if old.starts_with('"') => TEXTS,
        _ => return any(random),
    };
    let new = random.one(sort);
    if sort.as_ptr() == NUMBERS.as_ptr() && old.starts_with('"') && !random.chance(8) {
        return format!("\"{new}\"");
    }
    new.to_owned()
}

/// Anything at all.
fn any(random: &mut Random) -> String {
    let sorts = [NUMBERS, DATES, INSTANTS, TEXTS, OTHERS];
    let sort = sorts[random.below(sorts.len())];
    let new = random.one(sort);
    if new.starts_with(|first: char| first.is_ascii_digit() || first == '-') && random.chance(2) {
        return format!("\"{new}\"");
    }
    new.to_owned()
}

/// A number close to this one.
fn near(old: &str, random: &mut Random) -> Option<String> {
    let digits: Vec<usize> =
        old.bytes().enumerate().filter(|(_, byte)| byte.is_ascii_digit()).map(|(at, _)| at).collect();
    let last = *digits.last()?;
    let at = if random.chance(2) { last } else { digits[random.below(digits.len())] };
    let (before, after) = (&old[..at], &old[at + 1..]);
    let digit = random.below(10);
    Some(match random.below(4) {
        0 if !old.contains('.') => format!("{before}{}.{digit}{after}", &old[at..=at]),
        1 => format!("{before}{}{digit}{after}", &old[at..=at]),
        2 => format!("{before}{after}"),
        _ => format!("{before}{digit}{after}"),
    })
}

const NUMBERS: &[&str] = &[
    "0",
    "-0",
    "1",
    "-1",
    "2",
    "0.5",
    "100",
    "0.00",
    "-0.01",
    "0.01",
    "1e3",
    "1E-3",
    "1e400",
    "-1e-400",
    "0.1",
    "33.333333333333",
    "10000000000000000000000000000",
    "9999999999999999999999999999",
    "-9999999999999999999999999999",
    "0.0000000000000000000000000001",
    "1.000000000000000000000000001",
    "0.9999999999999999999999999999",
    "0.00000000000000000000000000001",
    "99999999999999.99999999999999",
    "99999999999999999999999999999999999999999",
    "79228162514264337593543950335",
    "7922816251426433759354395034",
    "170141183460469231731687303715884105727",
    "4294967295",
    "4294967296",
    "2147483648",
    "18446744073709551616",
    "65536",
    "65537",
    "100000",
    "100001",
    "28",
    "29",
    "120",
    "121",
    "0.0001",
    "9.9999",
    "0.3333",
    "10",
    "00",
    "01",
    "007.50",
    "1.",
    ".5",
    "+1",
    "1_000",
    "٣",
    "１",
    "0x10",
    "NaN",
    "Infinity",
    "1,5",
    " 1",
];

const DATES: &[&str] = &[
    "\"0000-01-01\"",
    "\"0001-01-01\"",
    "\"9999-12-31\"",
    "\"2026-02-29\"",
    "\"2028-02-29\"",
    "\"2026-01-01\"",
    "\"2029-12-31\"",
    "\"-0001-01-01\"",
    "\"2026-13-01\"",
    "\"2026-00-00\"",
    "\"2030-01-01\"",
    "\"1582-10-10\"",
    "\"2000-08-08\"",
    "\"2000-08-09\"",
    "\"2099-12-31\"",
    "\"2100-01-01\"",
    "\"2026-1-1\"",
    "\"２026-01-01\"",
];

const INSTANTS: &[&str] = &[
    "\"0000-01-01T00:00:00Z\"",
    "\"0000-01-01T00:00:00+23:59\"",
    "\"0000-01-01T00:00:00-23:59\"",
    "\"9999-12-31T23:59:59Z\"",
    "\"9999-12-31T23:59:59.999999999-23:59\"",
    "\"9999-12-31T23:59:59+23:59\"",
    "\"2026-03-29T01:00:00Z\"",
    "\"2026-03-29T02:30:00+01:00\"",
    "\"2099-12-31T22:59:59Z\"",
    "\"2026-10-25T00:59:59.999999999Z\"",
    "\"2026-03-10T12:00:00+24:00\"",
    "\"2026-03-10T24:00:00Z\"",
    "\"2026-03-10T12:00:60Z\"",
    "\"2026-03-10T12:00:00.0000000001Z\"",
    "\"2026-03-10T12:00:00.Z\"",
    "\"2026-03-10t12:00:00z\"",
    "\"2026-03-10T12:00:00−01:00\"",
    "\"2026-03-10T11:59:59.999999999+00:59\"",
    "\"2026-03-10T12:00:00-00:00\"",
    "\"2026-03-1žT12:00:00Z\"",
];

const TEXTS: &[&str] = &[
    "\"\"",
    "\" \"",
    "\"\\u0000\"",
    "\"\\ud800\"",
    "\"\\udc00\\ud800\"",
    "\"\\ud83d\\ude00\"",
    "\"😀\"",
    "\"e\\u0301\"",
    "\"é\"",
    "\"ß\"",
    "\"ﬁ\"",
    "\"\\\"\"",
    "\"\\\\\"",
    "\"~0/~1\"",
    "\"{value}\"",
    "\"[{value}]\"",
    "\"price\"",
    "\"quality\"",
    "\"845612/1234\"",
    "\"0351010011\"",
    "\"\\u2028\"",
    "\"\\u202e\"",
    "\"İ\"",
    "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"",
    "\"žžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžžž\"",
    "\"minitendr.framework.v2\"",
    "\"minitendr.request.v1\"",
];

const OTHERS: &[&str] = &[
    "null",
    "true",
    "false",
    "{}",
    "[]",
    "[[]]",
    "[\"\"]",
    "[null]",
    "{\"\": 1}",
    "{\"kind\": 1}",
    "{\"kind\": \"ratio\", \"kind\": \"ratio\"}",
    "[\"0\", \"00\", \"0.0\"]",
    "tru",
    "\"",
    "{",
    "]",
    "",
    "{\"a\": 1,}",
    "[1,]",
    "// x",
    "'a'",
    "\u{feff}1",
    "{\"kind\": \"lowest_price\"}",
    "{\"kind\": \"quotient\"}",
    "{\"kind\": \"quotient_band\", \"percent\": \"10\", \"decide_by\": \"price\"}",
    "{\"kind\": \"price_per_quality\"}",
    "{\"kind\": \"price_uplift\"}",
    "{\"kind\": \"logarithm\", \"zero_at\": \"1.0000000000000000000000000001\"}",
    "{\"kind\": \"ratio\", \"exponent\": \"9.9999\"}",
    "{\"kind\": \"ratio\", \"exponent\": \"0.0001\"}",
    "{\"kind\": \"mean_ratio\"}",
    "{\"kind\": \"bilinear\", \"x\": \"0.3333\"}",
    "{\"kind\": \"discount\", \"exponent\": \"0.7\"}",
    "{\"kind\": \"below_ceiling\", \"exponent\": \"3.3\"}",
    "{\"kind\": \"min_max\"}",
    "{\"kind\": \"linear_from_best\", \"zero_at\": \"2\"}",
    "{\"kind\": \"mean_distance\"}",
    "{\"kind\": \"points\"}",
    "{\"kind\": \"draw\", \"algorithm\": \"sha256\", \"sources\": [\"x\"], \"salt\": \"s\"}",
    "{\"kind\": \"lower_id\"}",
    "{\"kind\": \"it_36_2023_a\"}",
    "{\"kind\": \"es_rglcap_85\"}",
    "{\"kind\": \"gr_4412_88\"}",
    "{\"kind\": \"br_8666_48\"}",
    "{\"kind\": \"sk_343_2015_53\"}",
    "{\"kind\": \"ua_prozorro\"}",
];

const KEYS: &[&str] = &[
    "\"id\"",
    "\"\"",
    "\"kind\"",
    "\"price\"",
    "\"ceiling\"",
    "\"deadline\"",
    "\"minimum_points\"",
    "\"values\"",
    "\"lines\"",
    "\"replaces\"",
    "\"participant\"",
    "\"submitted_at\"",
    "\"weights_sum\"",
    "\"exponent\"",
    "\"best\"",
    "\"clamp\"",
    "\"salt\"",
    "\"~\"",
    "\"/\"",
    "\"\\ud800\"",
    "\"prcie\"",
    "\"framework_prices\"",
    "\"initial_price\"",
    "\"capacity\"",
    "\"extent\"",
    "\"format\"",
    "\"version\"",
    "\"state\"",
    "\"rulings\"",
];

/// Whether a text looks like a number.
fn is_number(text: &str) -> bool {
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    !unsigned.is_empty() && unsigned.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
}

/// The values and keys of a text, as far as it is JSON.
fn scan(text: &str) -> Vec<Piece> {
    let bytes = text.as_bytes();
    let mut pieces = Vec::new();
    // Open containers: where the member begins, where the value begins, whether it is an object.
    let mut open: Vec<(usize, usize, bool)> = Vec::new();
    let mut key: Option<usize> = None;
    let mut expects_key = false;
    let mut at = 0;
    while let Some(byte) = bytes.get(at).copied() {
        let start = at;
        match byte {
            b'{' | b'[' => {
                open.push((key.take().unwrap_or(at), at, byte == b'{'));
                expects_key = byte == b'{';
                at += 1;
            }
            b'}' | b']' => {
                at += 1;
                if let Some((from, start, _)) = open.pop() {
                    pieces.push(Piece { from, start, end: at, is_key: false });
                }
                expects_key = false;
            }
            b',' => {
                expects_key = open.last().is_some_and(|(_, _, is_object)| *is_object);
                at += 1;
            }
            b':' => at += 1,
            _ if byte.is_ascii_whitespace() => at += 1,
            b'"' => {
                at += 1;
                while bytes.get(at).is_some_and(|byte| *byte != b'"') {
                    at += if bytes[at] == b'\\' { 2 } else { 1 };
                }
                at = (at + 1).min(bytes.len());
                if !text.is_char_boundary(at) {
                    break;
                }
                if expects_key {
                    key = Some(start);
                    expects_key = false;
                    pieces.push(Piece { from: start, start, end: at, is_key: true });
                } else {
                    pieces.push(Piece { from: key.take().unwrap_or(start), start, end: at, is_key: false });
                }
            }
            _ => {
                while bytes.get(at).is_some_and(|byte| !b",:]}\"{[".contains(byte) && !byte.is_ascii_whitespace()) {
                    at += 1;
                }
                pieces.push(Piece { from: key.take().unwrap_or(start), start, end: at, is_key: false });
            }
        }
    }
    pieces
}
