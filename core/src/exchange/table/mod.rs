//! Tables that people wrote, read cell by cell: offers of providers as they stand in a spreadsheet.
//!
//! Files are opened elsewhere, by whoever can; here are cells. What is found is told by row and column, what was assumed is
//! told as well, and rows that are right stay usable.

mod cell;
mod column;
mod found;
mod offers;
mod row;

use crate::framework::FrameworkContract;
use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::offer::Offer;
use crate::value::json::{Node, Path, Read, read_object, wrong_type};
use crate::value::{Checked, Id, Map};

pub use column::TableField;
pub use found::TableFinding;

/// The rows of a table, each a list of cells.
pub(crate) type Rows = Vec<Vec<Cell>>;

/// So many cells are read at most: a million rows of twenty columns.
const MOST_CELLS: usize = 20_000_000;

/// A cell of a table.
///
/// In JSON `null`, a text, a number (as a spreadsheet holds it, a binary fraction) or true and false. A day or a moment of a
/// spreadsheet is a text as ISO 8601 writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A text.
    Text(String),
    /// A number, by its literal text.
    Number(String),
    /// Yes or no.
    Flag(bool),
}

impl Read for Cell {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        match node {
            Node::Null => Some(Self::Empty),
            Node::Bool(value) => Some(Self::Flag(*value)),
            Node::Number(literal) => Some(Self::Number(literal.clone())),
            Node::Text(text) if cell::clean(text).is_empty() => Some(Self::Empty),
            Node::Text(text) => Some(Self::Text(text.clone())),
            _ => {
                problems.push(wrong_type(node, at, "a cell", "buňka"));
                None
            }
        }
    }
}

impl serde::Serialize for Cell {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Empty => serializer.serialize_unit(),
            Self::Text(text) | Self::Number(text) => serializer.serialize_str(text),
            Self::Flag(value) => serializer.serialize_bool(*value),
        }
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Cell {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Cell".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({"type": ["string", "number", "boolean", "null"], "description": "a cell of a table: a text, a number, yes and no, or nothing"})
    }
}

/// A table of offers: the input of the operation `read_offers`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct ReadOffersInput {
    /// The rows of the table from its first, each a list of cells; empty rows are kept, so that rows are counted as people see
    /// them.
    pub rows: Vec<Vec<Cell>>,
    /// What columns mean, by their names as they stand in the table: a [`TableField`] or a criterion. What is not said is known
    /// by its name.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub columns: Map<Id>,
    /// The framework contract, in which participants, items and criteria are looked up; without it ids are taken as they stand.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub framework: Option<Checked<FrameworkContract>>,
    /// The lot; not needed where the framework contract has one only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lot: Option<Id>,
    /// The request that is answered where no column says it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<Id>,
}
read_object!(ReadOffersInput { required rows, defaulted columns, optional framework, optional lot, optional request });

/// What a table of offers says.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OffersRead {
    /// The offers of which every row could be read, in the order of their first rows.
    pub offers: Vec<Offer>,
    /// The rows of each, as spreadsheets count, from 1.
    pub rows: Map<Vec<u32>>,
    /// What was found and what was assumed, by rows.
    pub findings: Vec<TableFinding>,
}
read_object!(OffersRead { required offers, required rows, required findings });

/// Reads offers from the cells of a table as Czech offices and providers write it.
///
/// Amounts are in CZK (`49 999,90 Kč`), quantities in the unit of their item, moments without an offset are those of Prague.
/// What is wrong with a row is a finding on its cell, and the other rows stay usable; what was assumed is a finding as well.
/// An offer of which one row is wrong is left out. Two offers of one participant are two offers: `award` says what comes of it.
///
/// Errors: `unknown_lot`, and `missing_field` for the lot where the framework contract has several; `unknown_name` for a meaning
/// of a column that there is not; `too_large` for more than 20 million cells.
///
/// ```
/// use minitendr::exchange::{ReadOffersInput, read_offers_from};
/// use minitendr::{Language, from_json};
/// let input: ReadOffersInput = from_json(r#"{"request": "R1", "rows": [
///   ["Poskytovatel", "IČO", "Cena bez DPH"],
///   ["Alfa z. s.", "00551023", "49 999,90 Kč"],
///   ["Beta z. s.", "551023", "cca 50 tisíc"]]}"#)?;
/// let read = read_offers_from(&input)?;
/// assert_eq!(read.offers[0].price.unwrap().to_string(), "49999.90");
/// let wrong = read.findings.iter().find(|found| found.column.as_deref() == Some("C") && found.row == Some(3)).unwrap();
/// assert_eq!(wrong.message.text(Language::Czech), "`cca 50 tisíc` není číslo");
/// # Ok::<(), minitendr::InputError>(())
/// ```
pub fn read_offers_from(input: &ReadOffersInput) -> Result<OffersRead, InputError> {
    let cells: usize = input.rows.iter().map(Vec::len).sum();
    if cells > MOST_CELLS {
        let problem = crate::message::too_large("/rows", cells, MOST_CELLS, ("cells", "buněk"));
        return Err(InputError::one(problem));
    }
    offers::read(input)
}

/// What somebody said of columns: an error where it is neither a field nor a criterion.
fn unknown_meaning(name: &Id, meaning: &Id) -> Problem {
    let place = Path::ROOT.field("columns");
    let known = TableField::ALL.iter().map(|field| field.as_str()).collect::<Vec<_>>().join(", ");
    Problem::new(ErrorCode::UnknownName, place.field(name.as_str()).pointer())
        .with("value", meaning)
        .naming("known", known)
}
