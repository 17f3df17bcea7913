//! Ids that may stand once.

use std::collections::BTreeSet;

use super::Path;
use crate::message::{ErrorCode, Problem, Problems};
use crate::value::Id;

/// The texts seen so far, of which none may come again.
#[derive(Default)]
pub(crate) struct Once<'t>(BTreeSet<&'t str>);

impl<'t> Once<'t> {
    /// Notes a text that was seen before as `duplicate_id`.
    pub(crate) fn see(&mut self, text: &'t str, at: &Path<'_>, problems: &mut Problems) {
        if !self.0.insert(text) {
            problems.push(Problem::new(ErrorCode::DuplicateId, at.pointer()).with("value", text));
        }
    }

    /// Notes every id of a list that stands there twice.
    pub(crate) fn each(ids: &'t [Id], at: &Path<'_>, problems: &mut Problems) {
        let mut seen = Self::default();
        for (index, id) in ids.iter().enumerate() {
            seen.see(id.as_str(), &at.index(index), problems);
        }
    }

    /// Whether a text was seen.
    pub(crate) fn has_seen(&self, text: &str) -> bool {
        self.0.contains(text)
    }
}
