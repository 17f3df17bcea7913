//! What a framework contract says of the names in a table: participants, items, lots, criteria.

use std::collections::BTreeMap;

use super::header::plain;
use crate::catalogue::{municipality_codes, region_codes};
use crate::evaluation::Criterion;
use crate::framework::{FrameworkContract, Lot};
use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::value::json::Path;
use crate::value::{Ico, Id};

/// What is looked up while a table is read.
#[derive(Default)]
pub(super) struct Known<'i> {
    pub(super) framework: Option<&'i FrameworkContract>,
    /// The lot that is read for, or all of them.
    pub(super) lots: Vec<&'i Lot>,
    participants: BTreeMap<String, Id>,
    icos: BTreeMap<&'i Ico, &'i Id>,
    items: BTreeMap<String, Id>,
    by_lot: BTreeMap<String, Id>,
    pub(super) criteria: Vec<&'i Criterion>,
    municipalities: BTreeMap<String, String>,
    regions: BTreeMap<String, String>,
}

impl<'i> Known<'i> {
    /// Error: `unknown_lot`.
    pub(super) fn new(framework: Option<&'i FrameworkContract>, lot: Option<&Id>) -> Result<Self, InputError> {
        let mut known = Self { framework, ..Self::default() };
        let named = |codes: &mut dyn Iterator<Item = (String, &'static str)>| -> BTreeMap<String, String> {
            codes.map(|(code, name)| (plain(name), code)).collect()
        };
        known.municipalities = named(&mut municipality_codes());
        known.regions = named(&mut region_codes());
        let Some(framework) = framework else { return Ok(known) };
        known.lots = match lot {
            None => framework.lots.iter().collect(),
            Some(id) => {
                let lot = framework.lot(id).ok_or_else(|| {
                    let mut problems = Problems::new();
                    framework.has_no_lot(id, &Path::ROOT.field("lot"), &mut problems);
                    InputError::one(problems.pop().unwrap_or_else(|| Problem::new(ErrorCode::UnknownLot, "/lot")))
                })?;
                vec![lot]
            }
        };
        for participant in &framework.participants {
            if let Some(name) = &participant.name {
                known.participants.entry(plain(name.as_str())).or_insert_with(|| participant.id.clone());
            }
            if let Some(ico) = &participant.ico {
                known.icos.insert(ico, &participant.id);
            }
        }
        // An id goes before a name.
        let ids =
            framework.participants.iter().map(|participant| (plain(participant.id.as_str()), participant.id.clone()));
        known.participants.extend(ids);
        for item in known.lots.iter().flat_map(|lot| &lot.items) {
            if let Some(name) = &item.name {
                known.items.entry(plain(name.as_str())).or_insert_with(|| item.id.clone());
            }
        }
        let items = known.lots.iter().flat_map(|lot| &lot.items);
        known.items.extend(items.map(|item| (plain(item.id.as_str()), item.id.clone())));
        known.by_lot = framework.lots.iter().map(|lot| (plain(lot.id.as_str()), lot.id.clone())).collect();
        Ok(known)
    }

    /// With the criteria of the lots, where they may be columns: in offers.
    pub(super) fn with_criteria(mut self) -> Self {
        for criterion in self.lots.iter().flat_map(|lot| lot.scheme.quality()) {
            if !self.criteria.iter().any(|known| known.id == criterion.id) {
                self.criteria.push(criterion);
            }
        }
        self
    }

    /// The only lot that is read for.
    pub(super) fn only_lot(&self) -> Option<&'i Lot> {
        match self.lots.as_slice() {
            [only] => Some(only),
            _ => None,
        }
    }

    /// The place of the criterion of this id or name.
    pub(super) fn criterion(&self, name: &str) -> Option<usize> {
        let plain_name = plain(name);
        let by_id = |known: &&Criterion| plain(known.id.as_str()) == plain_name;
        let by_name = |known: &&Criterion| known.name.as_ref().is_some_and(|known| plain(known.as_str()) == plain_name);
        self.criteria.iter().position(|known| by_id(known) || by_name(known))
    }

    pub(super) fn participant(&self, text: &str) -> Option<&Id> {
        self.participants.get(&plain(text))
    }

    pub(super) fn by_ico(&self, ico: &Ico) -> Option<&'i Id> {
        self.icos.get(ico).copied()
    }

    pub(super) fn item(&self, text: &str) -> Option<&Id> {
        self.items.get(&plain(text))
    }

    pub(super) fn lot(&self, text: &str) -> Option<&Id> {
        self.by_lot.get(&plain(text))
    }

    /// The code of a municipality: the code itself, or by its name.
    pub(super) fn municipality(&self, text: &str) -> Option<&str> {
        let plain = plain(text);
        // Offices are called by what they are: `OSPOD Pardubice`.
        let bare = ["ospod ", "orp "].iter().find_map(|kind| plain.strip_prefix(kind)).unwrap_or(&plain);
        self.municipalities.get(bare).map(String::as_str)
    }

    /// The code of a region: by its name, with or without `kraj`.
    pub(super) fn region(&self, text: &str) -> Option<&str> {
        let plain = plain(text);
        let with = format!("{plain} kraj");
        self.regions.get(&plain).or_else(|| self.regions.get(&with)).map(String::as_str)
    }
}
