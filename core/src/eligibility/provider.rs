//! Who may be called, and for what.

use crate::message::{ErrorCode, Problem, Problems, reversed};
use crate::time::Date;
use crate::value::json::{Check, Once, Path, read_object};
use crate::value::{Id, Money};

/// What is asked for, as far as it decides who may be called.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct ServiceRequest {
    /// The lot; any lot if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lot: Option<Id>,
    /// The services, at least one, each once; all of them are needed.
    pub services: Vec<Id>,
    /// The regions, each once; all of them are needed. Without any, every region will do.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub regions: Vec<Id>,
    /// The value of the order in CZK; where it is missing, ranges of values exclude nobody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<Money>,
    /// The day of the order. It is kept, and excludes nobody.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<Date>,
}
read_object!(ServiceRequest { optional lot, required services, defaulted regions, optional value, optional date });

impl Check for ServiceRequest {
    fn check(&self, at: &Path<'_>, problems: &mut Problems) {
        if self.services.is_empty() {
            problems.push(Problem::new(ErrorCode::EmptyList, at.field("services").pointer()));
        }
        Once::each(&self.services, &at.field("services"), problems);
        Once::each(&self.regions, &at.field("regions"), problems);
    }
}

/// A participant with the lots in which it may be called.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Provider {
    /// The id.
    pub id: Id,
    /// The lots, each once.
    pub lots: Vec<ProviderLot>,
    /// Whether it may be called at all; true if not given.
    #[cfg_attr(feature = "schema", schemars(default = "yes"))]
    pub enabled: bool,
}

/// What a participant delivers in one lot.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct ProviderLot {
    /// The lot.
    pub lot: Id,
    /// The services, each once.
    pub services: Vec<Id>,
    /// The regions, each once.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub regions: Vec<Id>,
    /// The lowest value of an order in CZK, itself included.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value_from: Option<Money>,
    /// The highest value of an order in CZK, itself included.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value_to: Option<Money>,
    /// Whether the participant may be called in this lot; true if not given.
    #[cfg_attr(feature = "schema", schemars(default = "yes"))]
    pub enabled: bool,
}

/// Reading of flags that are true unless something is said.
mod readers {
    use super::{Provider, ProviderLot};
    use crate::message::Problems;
    use crate::value::json::{Fields, Node, Path, Read, read_object};

    fn enabled(fields: &Fields<'_, '_>, problems: &mut Problems) -> Option<bool> {
        fields.optional("enabled", problems).map(|enabled| enabled.unwrap_or(true))
    }

    impl Read for Provider {
        fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
            let fields = Fields::open(node, at, problems, &["id", "lots", "enabled"])?;
            let (id, lots) = (fields.required("id", problems), fields.required("lots", problems));
            let enabled = enabled(&fields, problems);
            Some(Self { id: id?, lots: lots?, enabled: enabled? })
        }
    }

    impl Read for ProviderLot {
        fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
            let known = ["lot", "services", "regions", "value_from", "value_to", "enabled"];
            let fields = Fields::open(node, at, problems, &known)?;
            let lot = fields.required("lot", problems);
            let services = fields.required("services", problems);
            let regions = fields.defaulted("regions", problems);
            let value_from = fields.optional("value_from", problems);
            let value_to = fields.optional("value_to", problems);
            let enabled = enabled(&fields, problems);
            Some(Self {
                lot: lot?,
                services: services?,
                regions: regions?,
                value_from: value_from?,
                value_to: value_to?,
                enabled: enabled?,
            })
        }
    }

    read_object!(@deserialize Provider);
    read_object!(@deserialize ProviderLot);
}

#[cfg(feature = "schema")]
const fn yes() -> bool {
    true
}

impl Check for Provider {
    fn check(&self, at: &Path<'_>, problems: &mut Problems) {
        let lots = at.field("lots");
        let mut seen = Once::default();
        for (index, lot) in self.lots.iter().enumerate() {
            let place = lots.index(index);
            seen.see(lot.lot.as_str(), &place.field("lot"), problems);
            Once::each(&lot.services, &place.field("services"), problems);
            Once::each(&lot.regions, &place.field("regions"), problems);
            if let (Some(from), Some(to)) = (lot.value_from, lot.value_to)
                && from > to
            {
                let place = place.field("value_from").pointer();
                problems.push(reversed(place, ["value_from", "value_to"], from, to));
            }
        }
    }
}
