//! Titles and descriptions. They are made of the names of items, areas and places alone: nothing of a need is in them.

use super::input::OcdsInput;
use crate::catalogue::{municipality_name, region_name};
use crate::contract::ItemQuantity;
use crate::framework::Lot;
use crate::message::Language;
use crate::value::{Id, Place, Text};

/// The texts of one export, in its language.
#[derive(Clone, Copy)]
pub(super) struct Words<'i> {
    language: Language,
    notice: Option<&'i str>,
}

impl<'i> Words<'i> {
    pub(super) fn of(input: &'i OcdsInput) -> Self {
        Self { language: input.language, notice: input.notice.as_ref().map(Text::as_str) }
    }

    pub(super) const fn language(self) -> Language {
        self.language
    }

    /// One of two texts.
    pub(super) const fn say(self, czech: &'static str, english: &'static str) -> &'static str {
        match self.language {
            Language::Czech => czech,
            Language::English => english,
        }
    }

    /// A description, with what must be said of every process before it.
    pub(super) fn noticed(self, description: String) -> String {
        match self.notice {
            Some(notice) => format!("{notice} {description}"),
            None => description,
        }
    }

    /// The area and the region of a lot.
    pub(super) fn lot(self, lot: &Lot) -> String {
        let region = region_name(&lot.region).unwrap_or(lot.region.as_str());
        format!("{} – {region}", lot.area.name(self.language))
    }

    /// What is called off, each item once, and where.
    pub(super) fn call_off<'l>(self, lot: &Lot, items: impl Iterator<Item = &'l Id>, place: &Place) -> String {
        let mut names: Vec<&str> = Vec::new();
        for item in items {
            let name = name_of(lot, item);
            if !names.contains(&name) {
                names.push(name);
            }
        }
        format!("{} – {}", names.join(", "), self.place(place))
    }

    fn place(self, place: &Place) -> String {
        let region = region_name(&place.region).unwrap_or(place.region.as_str());
        match &place.municipality {
            Some(code) => {
                let municipality = municipality_name(code).unwrap_or(code.as_str());
                format!("{region}, {} {municipality}", self.say("ORP", "municipality with extended powers"))
            }
            None => region.to_owned(),
        }
    }
}

/// How much of what: `10 × lůžkoden`.
pub(super) fn quantities(lot: &Lot, lines: &[ItemQuantity]) -> String {
    let line = |line: &ItemQuantity| format!("{} × {}", line.quantity, name_of(lot, &line.item));
    lines.iter().map(line).collect::<Vec<_>>().join(", ")
}

/// What people call an item.
pub(super) fn name_of<'l>(lot: &'l Lot, item: &'l Id) -> &'l str {
    lot.item(item).and_then(|item| item.name.as_ref()).map_or(item.as_str(), |name| name.as_str())
}
