//! Cells of a sheet.

use chrono::Timelike;

use crate::message::Problems;
use crate::time::{Date, Instant};
use crate::value::json::{Node, Path, Read, names, wrong_type};
use crate::value::{Exact, Figure};

names! {
    /// What the cells of a column are, and so how a spreadsheet shows them.
    pub enum CellKind or UnknownName {
        /// A text, also of digits: it keeps its zeros, and what begins like a formula is none.
        Text = "text",
        /// An amount in CZK, of two decimals or more.
        Amount = "amount",
        /// A number with the decimals that it has.
        Number = "number",
        /// A whole number.
        Whole = "whole",
        /// A share of one, shown as percent: `0.21` is 21 %.
        Percent = "percent",
        /// A day: `2026-07-01`.
        Day = "day",
        /// A moment, as the clocks of Prague show it: `2026-07-01T10:30:00`.
        Moment = "moment",
        /// Yes or no.
        Flag = "flag",
    }
}

/// A cell of a sheet.
///
/// In JSON `null`, a text (numbers too: exact decimals with a point), or true and false.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SheetCell {
    /// Nothing: unknown, or nothing to say.
    Empty,
    /// A text, a number, a day or a moment, as the kind of its column says.
    Text(String),
    /// Yes or no.
    Flag(bool),
}

impl SheetCell {
    /// A text; an empty one is no cell.
    pub(in crate::report) fn text(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty } else { Self::Text(text) }
    }

    /// An amount to its last digit; one that has no end, rounded half up to 0.01.
    pub(in crate::report) fn amount(amount: &Exact) -> Self {
        let text = amount.to_text();
        let decimals = text.split_once('.').map_or(0, |(_, decimals)| decimals.len());
        Self::Text(if text.contains('/') || decimals < 2 { amount.to_fixed(2) } else { text })
    }

    /// A number to its last digit; one that has no end, rounded half up to 0.0001.
    pub(in crate::report) fn number(number: &Exact) -> Self {
        let text = number.to_text();
        Self::Text(if text.contains('/') { number.to_fixed(4) } else { text })
    }

    /// A figure with the decimals that its scheme declares.
    pub(in crate::report) fn figure(figure: &Figure) -> Self {
        Self::Text(figure.shown())
    }

    /// So many.
    pub(in crate::report) fn whole(count: impl TryInto<u64>) -> Self {
        count.try_into().map_or(Self::Empty, |count| Self::Text(count.to_string()))
    }

    /// So many percent, as a share of one.
    pub(in crate::report) fn percent(percent: &Exact) -> Self {
        percent.checked_div(&Exact::from_integer(100)).map_or(Self::Empty, |share| Self::number(&share))
    }

    /// A day.
    pub(in crate::report) fn day(day: Date) -> Self {
        Self::Text(day.to_string())
    }

    /// A moment, to the second: a spreadsheet knows neither offsets nor less than a thousandth.
    pub(in crate::report) fn moment(at: &Instant) -> Self {
        let clock = at.in_prague();
        Self::Text(format!("{}T{:02}:{:02}:{:02}", at.day(), clock.hour(), clock.minute(), clock.second()))
    }

    /// What there may be of a cell.
    pub(in crate::report) fn of<T>(known: Option<T>, cell: impl FnOnce(T) -> Self) -> Self {
        known.map_or(Self::Empty, cell)
    }
}

/// A number in JSON is kept as the text by which it was written.
impl Read for SheetCell {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        match node {
            Node::Null => Some(Self::Empty),
            Node::Bool(value) => Some(Self::Flag(*value)),
            Node::Text(text) | Node::Number(text) => Some(Self::Text(text.clone())),
            _ => {
                problems.push(wrong_type(node, at, "a cell", "buňka"));
                None
            }
        }
    }
}

impl serde::Serialize for SheetCell {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Empty => serializer.serialize_unit(),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Flag(value) => serializer.serialize_bool(*value),
        }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for SheetCell {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SheetCell".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": ["string", "number", "boolean", "null"], "description": "a cell of a sheet: a text (numbers too), yes and no, or nothing"})
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::SheetCell;
    use crate::time::Instant;
    use crate::value::Exact;

    fn text(cell: SheetCell) -> String {
        let SheetCell::Text(text) = cell else { return String::new() };
        text
    }

    #[test]
    fn figures_are_exact_decimals_or_rounded_where_they_have_no_end() {
        let exact = |text| Exact::parse(text).unwrap();
        assert_eq!(
            ["18000", "0.5", "12.345", "100/3"].map(|one| text(SheetCell::amount(&exact(one)))),
            ["18000.00", "0.50", "12.345", "33.33"]
        );
        assert_eq!(text(SheetCell::number(&exact("2.5"))), "2.5");
        assert_eq!(text(SheetCell::percent(&exact("21"))), "0.21");
        assert_eq!(text(SheetCell::whole(7_usize)), "7");
    }

    #[test]
    fn a_moment_is_that_of_the_clocks_in_prague() {
        let at = |text| SheetCell::moment(&Instant::parse(text).unwrap());
        assert_eq!(text(at("2026-07-01T08:30:00Z")), "2026-07-01T10:30:00");
        // New Year came to Prague an hour before.
        assert_eq!(text(at("2025-12-31T23:05:09Z")), "2026-01-01T00:05:09");
    }
}
