//! A table, before it becomes plain text or HTML.

use crate::message::{Label, Language};

/// A table with a heading for each column.
pub(super) struct Table {
    /// What it shows, said above it.
    pub(super) caption: Option<String>,
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<Row>,
}

/// The heading of a column.
pub(super) struct Column {
    pub(super) heading: String,
    /// Whether it holds figures, which stand to the right.
    pub(super) is_figure: bool,
}

/// One row.
pub(super) struct Row {
    pub(super) cells: Vec<String>,
    pub(super) kind: RowKind,
    /// The share of the largest in percent, for a bar beside the last cell.
    pub(super) share: Option<u32>,
}

/// What a row is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum RowKind {
    Plain,
    /// A sum, or the first place.
    Strong,
}

impl Table {
    pub(super) const fn new() -> Self {
        Self { caption: None, columns: Vec::new(), rows: Vec::new() }
    }

    /// With a caption.
    pub(super) fn caption(mut self, caption: String) -> Self {
        self.caption = Some(caption);
        self
    }

    /// Columns of words.
    pub(super) fn words(mut self, labels: &[Label], language: Language) -> Self {
        self.columns
            .extend(labels.iter().map(|label| Column { heading: label.text(language).to_owned(), is_figure: false }));
        self
    }

    /// Columns of figures.
    pub(super) fn figures(mut self, labels: &[Label], language: Language) -> Self {
        self.columns
            .extend(labels.iter().map(|label| Column { heading: label.text(language).to_owned(), is_figure: true }));
        self
    }

    /// A column of figures with a heading of its own.
    pub(super) fn figure(mut self, heading: &str) -> Self {
        self.columns.push(Column { heading: heading.to_owned(), is_figure: true });
        self
    }

    pub(super) fn row(&mut self, cells: Vec<String>) {
        self.push(cells, RowKind::Plain, None);
    }

    pub(super) fn strong(&mut self, cells: Vec<String>) {
        self.push(cells, RowKind::Strong, None);
    }

    /// A row with a bar of so many percent of the longest.
    pub(super) fn bar(&mut self, cells: Vec<String>, share: Option<u32>) {
        self.push(cells, RowKind::Plain, share);
    }

    fn push(&mut self, mut cells: Vec<String>, kind: RowKind, share: Option<u32>) {
        cells.resize(self.columns.len(), String::new());
        self.rows.push(Row { cells, kind, share });
    }
}
