//! A moment in time.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::sync::Arc;

use chrono::{DateTime, FixedOffset, NaiveDateTime, TimeDelta};

use super::date::invalid;
use super::{Date, prague};
use crate::message::{ErrorCode, InputError, Problems};
use crate::value::json::{Node, Path, Read, parsed, read_text};

/// A moment with its offset, `2014-03-03T09:00:00+01:00`; seconds may have up to nine decimals, `Z` is an offset.
///
/// Two moments are equal if they are the same moment, whatever their offsets; each is printed as it was written.
///
/// ```
/// use minitendr::Instant;
/// let here = Instant::parse("2014-03-03T09:00:00+01:00")?;
/// let there = Instant::parse("2014-03-03T08:00:00Z")?;
/// assert_eq!(here, there);
/// assert_eq!(there.to_string(), "2014-03-03T08:00:00Z");
/// assert!(Instant::parse("2014-03-03T09:00:00").is_err(), "the offset is missing");
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[derive(Clone, Debug)]
pub struct Instant {
    moment: DateTime<FixedOffset>,
    text: Arc<str>,
}

impl Instant {
    /// Reads a moment. Error: `invalid_instant`.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        let Some(moment) = has_form(text).then(|| moment(text)).flatten() else {
            let day = text.get(..10).unwrap_or_default();
            return Err(InputError::one(invalid(ErrorCode::InvalidInstant, text, day, "2014-03-03T09:00:00+01:00")));
        };
        Ok(Self { moment, text: text.into() })
    }

    /// The moment as chrono has it.
    #[must_use]
    pub const fn moment(&self) -> DateTime<FixedOffset> {
        self.moment
    }

    /// The day in Prague on which the moment falls.
    ///
    /// ```
    /// use minitendr::Instant;
    /// assert_eq!(Instant::parse("2014-06-30T22:30:00Z")?.day().to_string(), "2014-07-01");
    /// # Ok::<(), minitendr::InputError>(())
    /// ```
    #[must_use]
    pub fn day(&self) -> Date {
        prague::day(&self.moment)
    }

    /// What the clocks of Prague show at the moment.
    pub(crate) fn in_prague(&self) -> NaiveDateTime {
        let universal = self.moment.naive_utc();
        prague::local(universal).map_or(universal, |(local, _)| local)
    }

    /// The moment `hours` elapsed hours later, with the offset of Prague; decimals of seconds stay as they were written.
    /// Missing after the year 9999.
    ///
    /// Where the clock skips or repeats an hour, that hour is counted as what it is: none, or two.
    ///
    /// ```
    /// use minitendr::Instant;
    /// let saturday = Instant::parse("2026-03-28T02:30:00+01:00")?;
    /// assert_eq!(saturday.plus_hours(24).unwrap().to_string(), "2026-03-29T03:30:00+02:00");
    /// # Ok::<(), minitendr::InputError>(())
    /// ```
    #[must_use]
    pub fn plus_hours(&self, hours: u32) -> Option<Self> {
        let later = self.moment.naive_utc().checked_add_signed(TimeDelta::try_hours(hours.into())?)?;
        let (local, ahead) = prague::local(later)?;
        let rest = self.text.get(19..)?;
        let decimals = rest.split(['Z', '+', '-']).next().unwrap_or_default();
        Self::parse(&format!("{}{decimals}+0{ahead}:00", local.format("%Y-%m-%dT%H:%M:%S"))).ok()
    }
}

/// The moment of a text that has the form. chrono's own reader comes with all its formats, which a web form would load.
fn moment(text: &str) -> Option<DateTime<FixedOffset>> {
    let number = |digits: &str| digits.parse::<u32>().ok();
    let part = |from: usize, to: usize| number(text.get(from..to)?);
    let rest = text.get(19..)?;
    let zone_at = rest.find(['Z', '+', '-'])?;
    let (fraction, zone) = rest.split_at_checked(zone_at)?;
    let nanoseconds = number(&format!("{:0<9}", fraction.trim_start_matches('.')))?;
    let day = Date::from_digits(text.get(..10)?)?.naive();
    let local = day.and_hms_nano_opt(part(11, 13)?, part(14, 16)?, part(17, 19)?, nanoseconds)?;
    let ahead = match zone.split_at_checked(1)? {
        ("Z", _) => 0,
        (sign, clock) => {
            let (hours, minutes) = (number(clock.get(..2)?)?, number(clock.get(3..)?)?);
            let seconds = i32::try_from(hours.checked_mul(60)?.checked_add(minutes)?.checked_mul(60)?).ok()?;
            let seconds = Some(seconds).filter(|_| hours < 24 && minutes < 60)?;
            if sign == "-" { seconds.checked_neg()? } else { seconds }
        }
    };
    local.and_local_timezone(FixedOffset::east_opt(ahead)?).single()
}

/// chrono is more generous: lower case letters, a space for the `T`, second 60.
fn has_form(text: &str) -> bool {
    let (Some(clock), Some(rest)) = (text.get(..19), text.get(19..)) else { return false };
    let shape = "dddd-dd-ddTdd:dd:dd".bytes().zip(clock.bytes());
    let clock_fits =
        shape.into_iter().all(|(form, byte)| if form == b'd' { byte.is_ascii_digit() } else { byte == form });
    let zone = match rest.strip_prefix('.') {
        Some(fraction) => {
            let zone = fraction.trim_start_matches(|digit: char| digit.is_ascii_digit());
            if !(1..=9).contains(&fraction.len().saturating_sub(zone.len())) {
                return false;
            }
            zone
        }
        None => rest,
    };
    let zone_fits = zone == "Z"
        || (zone.len() == 6
            && zone.bytes().enumerate().all(|(at, byte)| match at {
                0 => byte == b'+' || byte == b'-',
                3 => byte == b':',
                _ => byte.is_ascii_digit(),
            }));
    clock_fits && zone_fits && clock.get(17..) != Some("60")
}

impl PartialEq for Instant {
    fn eq(&self, other: &Self) -> bool {
        self.moment == other.moment
    }
}

impl Eq for Instant {}

impl Hash for Instant {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.moment.hash(state);
    }
}

impl PartialOrd for Instant {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Instant {
    fn cmp(&self, other: &Self) -> Ordering {
        self.moment.cmp(&other.moment)
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.text)
    }
}

impl serde::Serialize for Instant {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl Read for Instant {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        read_text(node, at, problems, Self::parse)
    }
}

parsed!(Instant);

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Instant {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Instant".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": "string", "format": "date-time", "description": "a moment with its offset, such as 2014-03-03T09:00:00+01:00"})
    }
}
