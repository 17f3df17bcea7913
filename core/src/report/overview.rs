//! What many decisions add up to, and whether it agrees with what was published.

use std::collections::BTreeMap;

use super::ways::AwardedWay;
use crate::award::{AskedOutcome, Decision, Outcome};
use crate::catalogue::Area;
use crate::framework::FrameworkContract;
use crate::message::InputError;
use crate::value::json::{read, read_object};
use crate::value::{Exact, Money, Region, Text};

/// What the decisions of one region and area add up to.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct OverviewRow {
    /// The region.
    pub region: Region,
    /// The area of services.
    pub area: Area,
    /// How many requests were decided.
    pub requests: u32,
    /// How many partial contracts were awarded.
    pub contracts: u32,
    /// What they cost, in CZK.
    pub value: Exact,
    /// How the requests ended.
    pub outcomes: BTreeMap<Outcome, u32>,
}

/// What decisions add up to, by region and area.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Overview {
    /// The rows, in the order of the lots of the framework contracts, by region.
    pub rows: Vec<OverviewRow>,
    /// How many contracts were awarded in each way, and what they cost in CZK.
    pub ways: BTreeMap<AwardedWay, (u32, Exact)>,
    /// What came of asking participants directly, each time.
    pub asked: BTreeMap<AskedOutcome, u32>,
}

impl Overview {
    /// Adds up decisions. A decision of a lot that none of the framework contracts has is left out.
    #[must_use]
    pub fn new<'f>(frameworks: impl IntoIterator<Item = &'f FrameworkContract>, decisions: &[Decision]) -> Self {
        let mut overview = Self::default();
        for framework in frameworks {
            for lot in &framework.lots {
                let of_lot = |decision: &&Decision| decision.framework == framework.id && decision.lot == lot.id;
                overview.add(&lot.region, lot.area, decisions.iter().filter(of_lot));
            }
        }
        overview.rows.sort_by(|a, b| b.region.cmp(&a.region).then(a.area.cmp(&b.area)));
        overview
    }

    fn add<'d>(&mut self, region: &Region, area: Area, decisions: impl Iterator<Item = &'d Decision>) {
        let known = self.rows.iter().position(|row| row.region == *region && row.area == area);
        let mut row = known.map_or_else(
            || OverviewRow {
                region: region.clone(),
                area,
                requests: 0,
                contracts: 0,
                value: Exact::ZERO,
                outcomes: BTreeMap::new(),
            },
            |index| self.rows.remove(index),
        );
        for decision in decisions {
            row.requests = row.requests.saturating_add(1);
            let count = row.outcomes.entry(decision.outcome).or_default();
            *count = count.saturating_add(1);
            for asked in &decision.asked {
                let count = self.asked.entry(asked.outcome).or_default();
                *count = count.saturating_add(1);
            }
            for contract in &decision.contracts {
                let (count, value) = self.ways.entry(AwardedWay::of(decision, contract)).or_default();
                *count = count.saturating_add(1);
                *value += contract.price.exact();
                row.contracts = row.contracts.saturating_add(1);
                row.value += contract.price.exact();
            }
        }
        self.rows.push(row);
    }

    /// The regions, in the order of the rows.
    #[must_use]
    pub fn regions(&self) -> Vec<&Region> {
        let mut regions: Vec<&Region> = self.rows.iter().map(|row| &row.region).collect();
        regions.dedup();
        regions
    }

    /// What was spent in a region, in CZK.
    #[must_use]
    pub fn value_of(&self, region: &Region) -> Exact {
        self.rows.iter().filter(|row| row.region == *region).map(|row| &row.value).sum()
    }

    /// How many requests ended in this way.
    #[must_use]
    pub fn count_of(&self, outcome: Outcome) -> u32 {
        self.rows.iter().filter_map(|row| row.outcomes.get(&outcome)).sum()
    }

    /// Holds the overview against published figures: the counts exactly, the volumes within a share of them.
    #[must_use]
    pub fn reconcile(&self, published: &Published, tolerance: &Exact) -> Reconciliation {
        let counts = published.contracts.iter().map(|row| {
            let found = self.rows.iter().find(|known| known.region == row.region && known.area == row.area);
            (row.clone(), found.map_or(0, |known| known.contracts))
        });
        let volumes = published.volumes.iter().map(|row| {
            let computed = self.value_of(&row.region);
            let difference = (&computed - row.circa.exact()).checked_div(&row.circa.exact()).unwrap_or_default();
            let within = difference.abs() <= *tolerance;
            VolumeCheck { published: row.clone(), computed, difference, within }
        });
        Reconciliation { counts: counts.collect(), volumes: volumes.collect(), tolerance: tolerance.clone() }
    }
}

/// A published number of partial contracts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedContracts {
    /// The region.
    pub region: Region,
    /// The area of services.
    pub area: Area,
    /// The number.
    pub contracts: u32,
}
read_object!(PublishedContracts { required region, required area, required contracts });

/// A published volume, about so much.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublishedVolume {
    /// The region.
    pub region: Region,
    /// About how much, in CZK.
    pub circa: Money,
}
read_object!(PublishedVolume { required region, required circa });

/// What was published of the pilot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Published {
    /// Where.
    pub source: Text,
    /// What has to be known to read it.
    pub note: Text,
    /// The numbers of partial contracts.
    pub contracts: Vec<PublishedContracts>,
    /// The volumes.
    pub volumes: Vec<PublishedVolume>,
}
read_object!(Published { required source, required note, required contracts, required volumes });

impl Published {
    /// Reads published figures from JSON text.
    pub fn parse(text: &str) -> Result<Self, InputError> {
        read(text)
    }
}

/// A volume held against the published one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VolumeCheck {
    /// What was published.
    pub published: PublishedVolume,
    /// What the decisions add up to, in CZK.
    pub computed: Exact,
    /// The difference as a share of what was published.
    pub difference: Exact,
    /// Whether it is within the tolerance.
    pub within: bool,
}

/// Published figures beside computed ones.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reconciliation {
    /// The published counts, each with the computed one.
    pub counts: Vec<(PublishedContracts, u32)>,
    /// The volumes.
    pub volumes: Vec<VolumeCheck>,
    /// By what share of the published volume the computed one may differ.
    pub tolerance: Exact,
}

impl Reconciliation {
    /// Whether every count is equal and every volume within the tolerance.
    #[must_use]
    pub fn agrees(&self) -> bool {
        self.counts.iter().all(|(published, found)| published.contracts == *found)
            && self.volumes.iter().all(|volume| volume.within)
    }
}
