//! A document for paper: blocks in their order, before they become HTML or plain text.

mod html;
mod plain;

use super::table::Table;
use crate::message::{Label, Language};

/// A document of one language.
pub(super) struct Paper {
    language: Language,
    title: String,
    subtitle: String,
    blocks: Vec<Block>,
    /// The number of the last heading, where headings have numbers.
    sections: Option<u32>,
}

/// One piece of a document.
enum Block {
    /// What must not be overlooked.
    Warning(String),
    /// What it comes to, above all else.
    Lead(String),
    Heading(String),
    Subheading(String),
    Paragraph(String),
    List(Vec<String>),
    /// Names, each with what it stands for.
    Facts(Vec<(String, String)>),
    Table(Table),
    /// A line to sign for each role.
    Signatures(Vec<String>),
}

impl Paper {
    pub(super) const fn new(language: Language, title: String, subtitle: String) -> Self {
        Self { language, title, subtitle, blocks: Vec::new(), sections: None }
    }

    /// With a number before each heading.
    pub(super) const fn numbered(mut self) -> Self {
        self.sections = Some(0);
        self
    }

    pub(super) const fn language(&self) -> Language {
        self.language
    }

    /// The title as one line.
    pub(super) fn whole_title(&self) -> String {
        format!("{} – {}", self.title, self.subtitle)
    }

    pub(super) fn warning(&mut self, text: String) {
        self.blocks.push(Block::Warning(text));
    }

    pub(super) fn lead(&mut self, text: String) {
        self.blocks.push(Block::Lead(text));
    }

    pub(super) fn heading(&mut self, label: Label) {
        let text = label.text(self.language);
        self.sections = self.sections.map(|before| before.saturating_add(1));
        self.blocks.push(Block::Heading(match self.sections {
            Some(number) => format!("{number}. {text}"),
            None => text.to_owned(),
        }));
    }

    pub(super) fn subheading(&mut self, text: String) {
        self.blocks.push(Block::Subheading(text));
    }

    pub(super) fn paragraph(&mut self, text: String) {
        self.blocks.push(Block::Paragraph(text));
    }

    pub(super) fn list(&mut self, items: Vec<String>) {
        if !items.is_empty() {
            self.blocks.push(Block::List(items));
        }
    }

    /// Facts; those without a text are left out.
    pub(super) fn facts(&mut self, facts: Vec<(Label, Option<String>)>) {
        let said = facts.into_iter().filter_map(|(label, text)| Some((label.alone(self.language), text?)));
        self.blocks.push(Block::Facts(said.collect()));
    }

    pub(super) fn table(&mut self, table: Table) {
        self.blocks.push(Block::Table(table));
    }

    pub(super) fn signatures(&mut self, roles: Vec<String>) {
        self.blocks.push(Block::Signatures(roles));
    }

    /// As a page of HTML that prints on A4: no script, no outside resource, every text escaped.
    pub(super) fn html(&self) -> String {
        html::page(self)
    }

    /// As plain text.
    pub(super) fn text(&self) -> String {
        plain::text(self)
    }
}
