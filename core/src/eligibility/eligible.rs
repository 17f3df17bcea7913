//! Who may be called for a request.

use std::collections::{BTreeMap, BTreeSet};

use super::against::missing;
use super::provider::{Provider, ProviderLot, ServiceRequest};
use crate::message::{InputError, Problems, Reason, ReasonCode};
use crate::value::json::{Check, Node, Once, Path, Read, read_object};
use crate::value::{Id, Map};

/// The input of the operation `eligible`.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct EligibleInput {
    /// What is asked for.
    pub request: ServiceRequest,
    /// The participants, each once.
    pub participants: Vec<Provider>,
}
read_object!(EligibleInput { required request, required participants });

/// Who may be called, and why the others may not.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Eligibility {
    /// The participants that may be called, in byte order.
    pub eligible: Vec<Id>,
    /// For each of the others every code that stands against it in any of its lots, in the order of the codes.
    pub reasons: Map<Vec<ReasonCode>>,
    /// The reasons with what they speak of: by participant, then by its lots in their order.
    pub findings: Vec<Ineligible>,
}
read_object!(Eligibility { required eligible, required reasons, required findings });

/// What stands against calling a participant.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Ineligible {
    /// The participant.
    pub participant: Id,
    /// What stands against it; the values name the lot where it is about one.
    #[serde(flatten)]
    pub reason: Reason,
}

impl Read for Ineligible {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let (fields, reason) = Reason::beside(&["participant"], node, at, problems)?;
        let participant = fields.required("participant", problems);
        Some(Self { participant: participant?, reason: reason? })
    }
}
read_object!(@deserialize Ineligible);

/// The codes in the order in which a participant has them.
const ORDER: [ReasonCode; 6] = [
    ReasonCode::Disabled,
    ReasonCode::NoLot,
    ReasonCode::LotDisabled,
    ReasonCode::MissingService,
    ReasonCode::MissingRegion,
    ReasonCode::ValueOutOfRange,
];

/// Finds who may be called: a participant that is enabled, with one enabled lot that holds every service and every region
/// of the request, and its value.
///
/// Codes: `disabled` (nothing else is looked at), `no_lot` (not in the lot of the request, or in none), and in any of the
/// lots in question `lot_disabled`, `missing_service`, `missing_region`, `value_out_of_range` (the ends of a range belong
/// to it).
///
/// Errors: `empty_list` (no service), `duplicate_id` (a participant, a lot of one, a service or a region given twice),
/// `reversed` (a range). Source: interchange of this engine; the rule is that of public catalogues.
///
/// ```
/// use minitendr::{EligibleInput, ReasonCode, eligible};
/// let input: EligibleInput = serde_json::from_str(
///     r#"{"request": {"services": ["visit", "therapy"], "regions": ["CZ053"]},
///         "participants": [
///           {"id": "A", "lots": [{"lot": "1", "services": ["therapy", "visit"], "regions": ["CZ053"]}]},
///           {"id": "B", "lots": [{"lot": "1", "services": ["visit"], "regions": ["CZ053"]},
///                                {"lot": "2", "services": ["therapy"], "regions": ["CZ053"]}]}]}"#,
/// )?;
/// let result = eligible(&input)?;
/// assert_eq!(result.eligible[0].as_str(), "A");
/// assert_eq!(result.reasons["B"], [ReasonCode::MissingService]);
/// assert_eq!(result.findings[1].reason.value("service"), Some("`visit`"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn eligible(input: &EligibleInput) -> Result<Eligibility, InputError> {
    let mut problems = Problems::new();
    input.check(&Path::ROOT, &mut problems);
    InputError::unless_empty(problems)?;
    let mut result = Eligibility::default();
    let by_id: BTreeMap<&Id, &Provider> = input.participants.iter().map(|provider| (&provider.id, provider)).collect();
    for (id, provider) in by_id {
        let against = provider.against(&input.request);
        if against.is_empty() {
            result.eligible.push(id.clone());
            continue;
        }
        let codes: BTreeSet<ReasonCode> = against.iter().map(Reason::code).collect();
        result.reasons.insert(id.clone(), ORDER.into_iter().filter(|code| codes.contains(code)).collect());
        result.findings.extend(against.into_iter().map(|reason| Ineligible { participant: id.clone(), reason }));
    }
    Ok(result)
}

impl Check for EligibleInput {
    fn check(&self, at: &Path<'_>, problems: &mut Problems) {
        self.request.check(&at.field("request"), problems);
        let participants = at.field("participants");
        let mut seen = Once::default();
        for (index, provider) in self.participants.iter().enumerate() {
            let place = participants.index(index);
            seen.see(provider.id.as_str(), &place.field("id"), problems);
            provider.check(&place, problems);
        }
    }
}

impl Provider {
    /// What stands against calling this participant; nothing where it may be called.
    fn against(&self, request: &ServiceRequest) -> Vec<Reason> {
        if !self.enabled {
            return vec![Reason::new(ReasonCode::Disabled)];
        }
        let in_question = |lot: &&ProviderLot| request.lot.as_ref().is_none_or(|wanted| *wanted == lot.lot);
        let mut against = Vec::new();
        for lot in self.lots.iter().filter(in_question) {
            let of_lot = lot.against(request);
            if of_lot.is_empty() {
                return of_lot;
            }
            against.extend(of_lot);
        }
        if against.is_empty() {
            let mut reason = Reason::new(ReasonCode::NoLot);
            if let Some(lot) = &request.lot {
                reason = reason.with("lot", lot);
            }
            against.push(reason);
        }
        against
    }
}

impl ProviderLot {
    fn against(&self, request: &ServiceRequest) -> Vec<Reason> {
        let mut against = Vec::new();
        if !self.enabled {
            against.push(Reason::new(ReasonCode::LotDisabled).with("lot", &self.lot));
        }
        let services = missing(&request.services, &self.services);
        if !services.is_empty() {
            let reason = Reason::new(ReasonCode::MissingService);
            against.push(reason.with("lot", &self.lot).with("service", services));
        }
        let regions = missing(&request.regions, &self.regions);
        if !regions.is_empty() {
            let reason = Reason::new(ReasonCode::MissingRegion);
            against.push(reason.with("lot", &self.lot).with("region", regions));
        }
        if let Some(value) = request.value {
            let below = self.value_from.is_some_and(|from| value < from);
            let above = self.value_to.is_some_and(|to| value > to);
            if below || above {
                let reason = Reason::new(ReasonCode::ValueOutOfRange).with("value", value);
                against.push(reason.with("criterion", &self.lot));
            }
        }
        against
    }
}
