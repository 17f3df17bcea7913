//! How values are read from JSON: a tree that keeps the literal text of numbers, and readers that collect every problem.
//!
//! **Why not serde's `Deserialize` alone?** It stops at the first error, reads numbers through binary floats, forgets the
//! path inside tagged enums and lets the last of two equal keys of a map win. Here a document is first parsed into a
//! [`Node`] that keeps what was written, then every type reads itself from it. The same readers
//! serve `Deserialize`, so that a type embedded in somebody else's document is read by the same rules.

mod any;
mod canonical;
mod format;
mod node;
mod once;
mod path;
mod read;
mod scan;

pub use any::Json;
pub(crate) use canonical::{canonical, canonical_node, to_node};
pub(crate) use format::{check_format, document_format};
pub(crate) use node::{Node, parse};
pub(crate) use once::Once;
pub(crate) use path::Path;
pub(crate) use read::{
    Check, Fields, Read, each_named, from_node, kind_of, names, nearest_of, noted, out_of_range, parsed, place_of,
    read_kinds, read_object, read_text, unknown, wrong_type,
};

use crate::message::{InputError, Problems};

/// Reads a value from JSON text, with every problem at once.
pub(crate) fn read<T: Read>(text: &str) -> Result<T, InputError> {
    let mut problems = Problems::new();
    let node = parse(text, &mut problems)?;
    read::read_with(&node, &mut problems)
}
