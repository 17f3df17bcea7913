//! The request of a child-protection office (OSPOD): what is needed, where, when and how soon.

mod privacy;

use crate::catalogue::Urgency;
use crate::evaluation::Vat;
use crate::framework::{FrameworkContract, Lot};
use crate::message::{ErrorCode, Problem, Problems};
use crate::time::{Date, Instant, Period};
use crate::value::json::{Check, Once, Path, document_format, out_of_range, read_object};
use crate::value::{
    AgeBand, Exact, Id, Map, Measured, Money, Municipality, Number, Ordinal, Place, Pseudonym, Quantity, Unit,
};

pub use privacy::{
    CasesWithout, NeedAttribute, Privacy, PrivacyFinding, PrivacyInput, PrivacySeverity, Rarity, Widening, privacy,
};

document_format! {
    /// The format of a request: `minitendr.request.v1`.
    RequestFormat = "request", 1
}

/// One line of a request.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct RequestLine {
    /// The item of the lot.
    pub item: Id,
    /// How much, for all children of the request together (child × unit); above 0.
    pub quantity: Quantity,
    /// In what it is counted; must be the unit of the item.
    pub unit: Unit,
}
read_object!(RequestLine { required item, required quantity, required unit });

/// Attributes of the need. There is no field for a name, an address or a diagnosis.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Need {
    /// The ages of the children.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ages: Option<AgeBand>,
    /// Target groups, by the codes of the framework.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub target_groups: Vec<Id>,
    /// What the participant must be specialised in, by the codes of the framework.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub specialisations: Vec<Id>,
    /// Languages, by their codes (`cs`, `rom`, `uk`).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub languages: Vec<Id>,
    /// The class of risk, by the codes of the framework.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub risk: Option<Id>,
    /// Traits of a participant that are preferred, each with its weight above 0. They exclude nobody. Our choice.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub preferences: Map<Number>,
}
read_object!(Need {
    optional ages,
    defaulted target_groups,
    defaulted specialisations,
    defaulted languages,
    optional risk,
    defaulted preferences,
});

impl Check for Need {
    fn check(&self, at: &Path<'_>, problems: &mut Problems) {
        for (name, ids) in self.lists() {
            Once::each(ids, &at.field(name), problems);
        }
        let preferences = at.field("preferences");
        for (id, weight) in self.preferences.iter().filter(|(_, weight)| **weight <= Number::ZERO) {
            problems.push(out_of_range(&preferences.field(id.as_str()), weight, "> 0"));
        }
    }
}

impl Need {
    fn lists(&self) -> [(&'static str, &[Id]); 3] {
        [
            ("target_groups", &self.target_groups),
            ("specialisations", &self.specialisations),
            ("languages", &self.languages),
        ]
    }

    /// Looks at every code of the need.
    fn each_code(&self, at: &Path<'_>, look: &mut dyn FnMut(&str, &Path<'_>)) {
        for (name, ids) in self.lists() {
            let place = at.field(name);
            for (index, id) in ids.iter().enumerate() {
                look(id.as_str(), &place.index(index));
            }
        }
        if let Some(risk) = &self.risk {
            look(risk.as_str(), &at.field("risk"));
        }
        let preferences = at.field("preferences");
        for id in self.preferences.keys() {
            look(id.as_str(), &preferences.field(id.as_str()));
        }
    }
}

/// What a request continues: a contract of an earlier request, and who delivers it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Continuation {
    /// The earlier request.
    pub request: Id,
    /// Which of its contracts, from 1.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub number: Ordinal,
    /// Who delivers it.
    pub participant: Id,
}
read_object!(Continuation { required request, defaulted number, required participant });

/// The request of an office (*poptávka OSPOD*). Use it as [`Checked<Request>`].
///
/// A request for siblings names several cases; it is awarded together or not at all.
///
/// ```
/// use minitendr::{Checked, Request};
/// let request: Checked<Request> = serde_json::from_str(r#"{
///   "id": "MT-2014-001", "framework": "F", "lot": "L", "office": "5309", "received_at": "2014-03-03T09:00:00+01:00",
///   "place": {"region": "CZ053", "municipality": "5309"}, "period": {"from": "2014-04-01", "to": "2014-06-30"},
///   "lines": [{"item": "hour", "quantity": "40.25", "unit": "hour"}],
///   "need": {"ages": {"from": 6, "to": 11}}, "cases": ["case-7f3a", "case-7f3b"]}"#)?;
/// assert_eq!(request.cases.len(), 2);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// [`Checked<Request>`]: crate::Checked
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Request {
    /// The format of the document.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub format: RequestFormat,
    /// The id.
    pub id: Id,
    /// The version, from 1; a change after the call makes a new one.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub version: Ordinal,
    /// The framework contract under which it is placed.
    pub framework: Id,
    /// The lot.
    pub lot: Id,
    /// The municipality whose office asks.
    pub office: Municipality,
    /// When it was received.
    pub received_at: Instant,
    /// Where the service is needed.
    pub place: Place,
    /// When the service is needed.
    pub period: Period,
    /// How soon.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub urgency: Urgency,
    /// What is needed.
    pub lines: Vec<RequestLine>,
    /// Attributes of the need.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub need: Need,
    /// The children, each by the pseudonym of its case.
    pub cases: Vec<Pseudonym>,
    /// The contract that it continues; with the same participant, if the framework says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub continues: Option<Continuation>,
    /// The source that pays, where the framework names its sources. The same performance is never paid from two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub funding_source: Option<Id>,
    /// The highest price that the office accepts for the whole, in CZK, with or without value added tax as the scheme says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum_price: Option<Money>,
}
read_object!(Request {
    defaulted format,
    required id,
    defaulted version,
    required framework,
    required lot,
    required office,
    required received_at,
    required place,
    required period,
    defaulted urgency,
    required lines,
    defaulted need,
    required cases,
    optional continues,
    optional funding_source,
    optional maximum_price,
});

impl Check for Request {
    fn check(&self, at: &Path<'_>, problems: &mut Problems) {
        self.need.check(&at.field("need"), problems);
        let lines = at.field("lines");
        if self.lines.is_empty() {
            problems.push(Problem::new(ErrorCode::EmptyList, lines.pointer()));
        }
        let mut items = Once::default();
        for (index, line) in self.lines.iter().enumerate() {
            let place = lines.index(index);
            items.see(line.item.as_str(), &place.field("item"), problems);
            if line.quantity == Quantity::ZERO {
                let problem = Problem::new(ErrorCode::OutOfRange, place.field("quantity").pointer());
                problems.push(problem.with("value", line.quantity).naming("expected", "> 0"));
            }
        }
        let cases = at.field("cases");
        if self.cases.is_empty() {
            problems.push(Problem::new(ErrorCode::EmptyList, cases.pointer()));
        }
        let mut seen = Once::default();
        for (index, case) in self.cases.iter().enumerate() {
            seen.see(case.as_str(), &cases.index(index), problems);
        }
    }
}

impl Request {
    /// Looks at every id and code that a call would say of the request, and at the pseudonyms of its cases.
    fn each_code(&self, at: &Path<'_>, look: &mut dyn FnMut(&str, &Path<'_>)) {
        for (name, id) in [("id", &self.id), ("framework", &self.framework), ("lot", &self.lot)] {
            look(id.as_str(), &at.field(name));
        }
        let lines = at.field("lines");
        for (index, line) in self.lines.iter().enumerate() {
            look(line.item.as_str(), &lines.index(index).field("item"));
        }
        self.need.each_code(&at.field("need"), look);
        let cases = at.field("cases");
        for (index, case) in self.cases.iter().enumerate() {
            look(case.as_str(), &cases.index(index));
        }
    }

    /// The line of this item.
    #[must_use]
    pub fn line(&self, item: &Id) -> Option<&RequestLine> {
        self.lines.iter().find(|line| line.item == *item)
    }

    /// The lot of the request in a framework contract, if it has one; notes everything of the request that does not fit.
    pub(crate) fn lot_in<'f>(
        &self,
        framework: &'f FrameworkContract,
        at: &Path<'_>,
        problems: &mut Problems,
    ) -> Option<&'f Lot> {
        if self.framework != framework.id {
            let problem = Problem::new(ErrorCode::AnotherFramework, at.field("framework").pointer());
            problems.push(problem.with("value", &self.framework).with("expected", &framework.id));
            return None;
        }
        let lot = framework.lot(&self.lot);
        if let Some(lot) = lot {
            self.fits(lot, at, problems);
            framework.check_source(self.funding_source.as_ref(), &at.field("funding_source"), problems);
        } else {
            framework.has_no_lot(&self.lot, &at.field("lot"), problems);
        }
        lot
    }

    /// What of the request does not fit the lot: items that it does not have, other units, quantities between its steps.
    fn fits(&self, lot: &Lot, at: &Path<'_>, problems: &mut Problems) {
        let lines = at.field("lines");
        let items = lot.items_by_id();
        for (index, line) in self.lines.iter().enumerate() {
            let place = lines.index(index);
            let ordered = Measured { quantity: line.quantity, unit: line.unit };
            lot.check_line(&items, (&line.item, ordered), &place, problems);
        }
    }

    /// The highest admissible price of the whole in CZK, with or without value added tax as the scheme says: the office's own,
    /// or what the maximum unit prices of the lot add up to on a day, whichever is lower. The day is that of the decision.
    #[must_use]
    pub fn ceiling(&self, lot: &Lot, day: Date) -> Option<Exact> {
        // Prices without the tax are left as they are.
        self.lower(lot, day, Vat::Excluded)
    }

    /// The estimated value of the whole in CZK, without value added tax, exactly: as [`ceiling`](Self::ceiling), where prices
    /// include the tax each maximum unit price without that of its item. The price of the office is not divided by lines: it
    /// is taken without the lowest rate among them, so that no value is estimated too low. Our choice.
    #[must_use]
    pub fn estimated_value(&self, lot: &Lot, day: Date) -> Option<Exact> {
        self.lower(lot, day, lot.scheme.vat)
    }

    fn lower(&self, lot: &Lot, day: Date, vat: Vat) -> Option<Exact> {
        let items = lot.items_by_id();
        let percent = |line: &RequestLine| items.get(&line.item).and_then(|item| item.vat_percent);
        let of_line = |line: &RequestLine| {
            let maximum = items.get(&line.item)?.maximum_unit_price_on(day)?;
            Some(line.quantity.exact() * vat.net(&maximum.exact(), percent(line)))
        };
        let of_lot: Option<Exact> =
            self.lines.iter().map(of_line).collect::<Option<Vec<_>>>().map(|sums| sums.iter().sum());
        let lowest = self.lines.iter().map(|line| percent(line).unwrap_or_default()).min();
        let own = self.maximum_price.map(|own| vat.net(&own.exact(), lowest));
        match (own, of_lot) {
            (Some(own), Some(of_lot)) => Some(own.min(of_lot)),
            (own, of_lot) => own.or(of_lot),
        }
    }
}
