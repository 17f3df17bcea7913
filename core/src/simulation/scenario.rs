//! The world of a simulation as one document, and what of it cannot be.

use std::collections::BTreeSet;

use super::{AuthorityModel, Demand, ProviderModel, RequestSource};
use crate::framework::FrameworkContract;
use crate::message::{ErrorCode, Problem, Problems};
use crate::time::{Calendar, Date};
use crate::value::json::{Once, Path, document_format, out_of_range, read_object};
use crate::value::{Checked, Id, Number};

document_format! {
    /// The format of a scenario: `minitendr.scenario.v1`.
    ScenarioFormat = "scenario", 1
}

/// A step in what things cost: from a day on the costs of all providers are other ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct CostShift {
    /// The first day of the new level, which then stays.
    pub from: Date,
    /// What costs are multiplied by, above 0; several shifts that have begun are multiplied.
    pub factor: Number,
}
read_object!(CostShift { required from, required factor });

/// A framework contract with everything that the simulation has to assume about those who live with it.
///
/// Everything that cannot be is refused before the first event, all of it at once: negative rates, shares above 1, a
/// distribution without a mean, an item that nobody can deliver, a horizon beyond the framework contract.
///
/// ```
/// use minitendr::{Scenario, from_json};
/// let scenario: Scenario = from_json(r#"{"framework": {"id": "F", "authority": "Region", "regime": "zzvz_2016",
///     "term": {"from": "2026-01-01", "to": "2026-12-31"},
///     "lots": [{"id": "L", "area": "field_and_outpatient", "region": "CZ053", "items": [{"id": "hour", "unit": "hour"}],
///       "scheme": {"combine": {"kind": "lowest_price"}}}],
///     "participants": [{"id": "P", "lots": [{"lot": "L"}]}]},
///   "demand": [{"id": "D", "arrivals": {"kind": "poisson", "per_year": "40"}, "requests": {"kind": "drawn", "lot": "L",
///     "item": "hour", "office": "5309", "quantity": {"kind": "uniform", "from": "10", "to": "60"},
///     "duration_days": {"kind": "exponential", "mean": "30"}}}],
///   "providers": [{"participant": "P", "costs": {"hour": "400"}, "pricing": {"kind": "markup", "share": "0.1"}}],
///   "authority": {"offer_period": {"working_days": 5}}}"#)?;
/// assert_eq!(scenario.demand.len(), 1);
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Scenario {
    /// The format of the document.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub format: ScenarioFormat,
    /// The framework contract.
    pub framework: Checked<FrameworkContract>,
    /// The last day of the simulation, within the term; the last day of the term if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub until: Option<Date>,
    /// The first day that counts. Before it the simulation warms up: requests received earlier are awarded and fill
    /// capacities and ceilings, and no measure counts them. The first day of the term if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub count_from: Option<Date>,
    /// What offices ask for, at least one stream.
    pub demand: Vec<Demand>,
    /// How each participant behaves.
    pub providers: Vec<ProviderModel>,
    /// How the authority works.
    pub authority: AuthorityModel,
    /// When what things cost rises or falls, for all providers; never if none is given.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub cost_shifts: Vec<CostShift>,
    /// Whether awards are counted that would go to somebody else if one of the losing offers were withdrawn. Each award is
    /// decided once more for each losing offer, so that it takes several times as long.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub count_flips: bool,
}
read_object!(Scenario {
    defaulted format,
    required framework,
    optional until,
    optional count_from,
    required demand,
    required providers,
    required authority,
    defaulted cost_shifts,
    defaulted count_flips,
});

/// What parts of a scenario are held against.
pub(super) struct Ground<'s> {
    pub(super) framework: &'s FrameworkContract,
    last: Date,
    demand: &'s [Demand],
}

impl Ground<'_> {
    /// Notes a day outside of what is simulated.
    pub(super) fn within(&self, day: Date, at: &Path<'_>, problems: &mut Problems) {
        let first = self.framework.term.from();
        if day < first || day > self.last {
            problems.push(out_of_range(at, day, format!("{first} … {}", self.last)));
        }
    }

    /// Notes a source of money that is missing.
    pub(super) fn pays(&self, source: Option<&Id>, at: &Path<'_>, problems: &mut Problems) {
        self.framework.check_source(source, at, problems);
    }

    /// The municipalities from which requests come.
    pub(super) fn places(&self) -> BTreeSet<&str> {
        let mut places = BTreeSet::new();
        for demand in self.demand {
            match &demand.requests {
                RequestSource::Drawn { office, .. } => drop(places.insert(office.as_str())),
                RequestSource::Sampled { requests } => {
                    places.extend(requests.iter().map(|request| place_of(request)));
                }
            }
        }
        places
    }
}

/// The municipality of a request: where the service is needed, else that of the office.
pub(super) fn place_of(request: &crate::request::Request) -> &str {
    request.place.municipality.as_ref().unwrap_or(&request.office).as_str()
}

/// The most demands and the most participants.
const MOST: usize = 65_000;

impl Scenario {
    /// The last day that is simulated.
    #[must_use]
    pub fn last_day(&self) -> Date {
        self.until.unwrap_or_else(|| self.framework.term.to())
    }

    /// The first day that counts.
    #[must_use]
    pub fn first_counted(&self) -> Date {
        self.count_from.unwrap_or_else(|| self.framework.term.from())
    }

    /// What parts are held against.
    pub(super) fn ground(&self) -> Ground<'_> {
        Ground { framework: &self.framework, last: self.last_day(), demand: &self.demand }
    }

    /// Everything that cannot be.
    pub(super) fn check(&self, at: &Path<'_>, problems: &mut Problems) {
        let framework = &*self.framework;
        let term = framework.term;
        let ground = self.ground();
        let in_term = |day: Option<Date>, to: Date, name: &str, problems: &mut Problems| {
            if let Some(day) = day.filter(|day| !term.contains(*day) || *day > to) {
                problems.push(out_of_range(&at.field(name), day, format!("{} … {to}", term.from())));
            }
        };
        in_term(self.until, term.to(), "until", problems);
        in_term(self.count_from, self.last_day(), "count_from", problems);
        let known = Calendar::Czech.known();
        let within = known.is_some_and(|known| known.contains(term.from()) && known.contains(term.to()));
        if !within && let Some(known) = known {
            let path = at.field("framework");
            problems.push(out_of_range(&path.field("term"), term.to(), format!("{} … {}", known.from(), known.to())));
        }
        self.check_lists(at, problems);
        let demand = at.field("demand");
        for (index, one) in self.demand.iter().enumerate() {
            one.check(&ground, &demand.index(index), problems);
        }
        let providers = at.field("providers");
        for (index, one) in self.providers.iter().enumerate() {
            one.check(&ground, &providers.index(index), problems);
        }
        self.authority.check(framework, &at.field("authority"), problems);
        let shifts = at.field("cost_shifts");
        for (index, shift) in self.cost_shifts.iter().enumerate() {
            let place = shifts.index(index);
            if shift.factor <= Number::ZERO {
                problems.push(out_of_range(&place.field("factor"), shift.factor, "> 0"));
            }
            ground.within(shift.from, &place.field("from"), problems);
        }
    }

    fn check_lists(&self, at: &Path<'_>, problems: &mut Problems) {
        let demand = at.field("demand");
        if self.demand.is_empty() {
            problems.push(Problem::new(ErrorCode::EmptyList, demand.pointer()));
        }
        for (name, count) in [("demand", self.demand.len()), ("providers", self.framework.participants.len())] {
            if count > MOST {
                problems.push(out_of_range(&at.field(name), count, format!("≤ {MOST}")));
            }
        }
        let mut ids = Once::default();
        for (index, one) in self.demand.iter().enumerate() {
            ids.see(one.id.as_str(), &demand.index(index).field("id"), problems);
        }
        // Each participant behaves in one way in a lot.
        let providers = at.field("providers");
        let mut seen = BTreeSet::new();
        for (index, one) in self.providers.iter().enumerate() {
            for lot in self.framework.lots.iter().filter(|lot| one.is_in(lot)) {
                if !seen.insert((one.participant.as_str(), lot.id.as_str())) {
                    let place = providers.index(index);
                    let problem = Problem::new(ErrorCode::DuplicateId, place.field("participant").pointer());
                    problems.push(problem.with("value", &one.participant));
                    break;
                }
            }
        }
        for participant in &self.framework.participants {
            let lots = participant.lots.iter().map(|terms| &terms.lot);
            if let Some(lot) = lots.into_iter().find(|lot| !seen.contains(&(participant.id.as_str(), lot.as_str()))) {
                let problem = Problem::new(ErrorCode::NotModelled, providers.pointer());
                let (english, czech) = (
                    format!("how `{}` behaves in the lot `{lot}`", participant.id),
                    format!("jak se `{}` chová v části `{lot}`", participant.id),
                );
                problems.push(problem.naming("what_en", english).naming("what_cs", czech));
            }
        }
        // An item that nobody can deliver.
        for (index, one) in self.demand.iter().enumerate() {
            let RequestSource::Drawn { lot, item, .. } = &one.requests else { continue };
            let mut holders = self.framework.participants_of(lot);
            let delivers = |terms: &crate::framework::LotTerms| {
                terms.capacity.get(item).is_none_or(|capacity| *capacity > crate::value::Quantity::ZERO)
            };
            if self.framework.lot(lot).is_some() && !holders.any(|(_, terms)| delivers(terms)) {
                let problem = Problem::new(ErrorCode::NobodyDelivers, demand.index(index).pointer());
                problems.push(problem.with("value", item));
            }
        }
    }
}
