//! The framework contract.

use super::price_version::check_versions;
use super::{BudgetYearBy, Ceiling, ChangeTerms, FundingSource, Item, Lot, LotTerms, Participant, path_check};
use crate::law::{LegalChoice, Regime, check_id};
use crate::message::{ErrorCode, Problem, Problems, reversed};
use crate::time::Period;
use crate::value::json::{Check, Once, Path, document_format, nearest_of, read_object};
use crate::value::{ById, Id, Money, Text};

document_format! {
    /// The format of a framework contract: `minitendr.framework.v1`.
    FrameworkFormat = "framework", 1
}

/// A framework contract (*rámcová smlouva*) with several participants. Use it as [`Checked<FrameworkContract>`].
///
/// The circle of participants is closed: nobody else can be called (2014/24/EU Art. 33(2), act 134/2016 Sb. § 132(2)).
///
/// ```
/// use minitendr::{Checked, FrameworkContract};
/// let framework: Checked<FrameworkContract> = serde_json::from_str(r#"{
///   "format": "minitendr.framework.v1", "id": "F", "authority": "Region", "regime": "zzvz_2016",
///   "term": {"from": "2026-01-01", "to": "2029-12-31"}, "maximum_value": "10000000",
///   "lots": [{"id": "L", "area": "field_and_outpatient", "region": "CZ053",
///     "items": [{"id": "hour", "unit": "hour", "maximum_unit_price": "500", "step": "0.25"}],
///     "scheme": {"combine": {"kind": "weighted_sum"}, "criteria": [
///       {"id": "price", "of": "price", "better": "lower", "weight": "100", "formula": {"kind": "ratio"}}]}}],
///   "participants": [{"id": "P", "lots": [{"lot": "L", "prices": {"hour": "450"}, "capacity": {"hour": "100"}}]}]
/// }"#)?;
/// assert_eq!(framework.lots.len(), 1);
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// [`Checked<FrameworkContract>`]: crate::Checked
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct FrameworkContract {
    /// The format of the document.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub format: FrameworkFormat,
    /// The id.
    pub id: Id,
    /// What it is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<Text>,
    /// Who concluded it.
    pub authority: Text,
    /// The act under which it was concluded.
    pub regime: Regime,
    /// What it chooses of the law: parameters that it binds itself to, and reasons why one does not stand in the way.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub legal_choices: Vec<LegalChoice>,
    /// The days on which partial contracts may be awarded.
    pub term: Period,
    /// Whether work may end after the term; the contract is then still awarded within it.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub may_outlive: bool,
    /// The most that may be spent under it, in CZK, without value added tax. Used up, it has no further effect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum_value: Option<Money>,
    /// The sources of money. Where there are some, every request and every contract names the one that pays.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub funding_sources: Vec<FundingSource>,
    /// Further ceilings: by group of lots, budget year, source, participant, item.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub ceilings: Vec<Ceiling>,
    /// How far partial contracts may be changed; missing where it says nothing of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub change_terms: Option<ChangeTerms>,
    /// Whether only what the office accepted can be invoiced.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub invoice_after_acceptance: bool,
    /// In which budget year money counts; needed where a ceiling has a year.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub budget_year_by: Option<BudgetYearBy>,
    /// Its lots.
    pub lots: Vec<Lot>,
    /// Its participants.
    pub participants: Vec<Participant>,
}
read_object!(FrameworkContract {
    defaulted format,
    required id,
    optional title,
    required authority,
    required regime,
    defaulted legal_choices,
    required term,
    defaulted may_outlive,
    optional maximum_value,
    defaulted funding_sources,
    defaulted ceilings,
    optional change_terms,
    defaulted invoice_after_acceptance,
    optional budget_year_by,
    required lots,
    required participants,
});

impl FrameworkContract {
    /// The lot of this id.
    #[must_use]
    pub fn lot(&self, id: &Id) -> Option<&Lot> {
        self.lots.iter().find(|lot| lot.id == *id)
    }

    /// The participant of this id.
    #[must_use]
    pub fn participant(&self, id: &Id) -> Option<&Participant> {
        self.participants.iter().find(|participant| participant.id == *id)
    }

    /// The participants of a lot, with their terms there.
    pub fn participants_of(&self, lot: &Id) -> impl Iterator<Item = (&Participant, &LotTerms)> {
        self.participants.iter().filter_map(move |participant| participant.terms(lot).map(|terms| (participant, terms)))
    }

    /// Notes that there is no lot of this id.
    pub(crate) fn has_no_lot(&self, id: &Id, at: &Path<'_>, problems: &mut Problems) {
        let known = self.lots.iter().map(|lot| &lot.id);
        problems.push(nearest_of(problems.len(), ErrorCode::UnknownLot, at, id, known));
    }

    /// Notes that nobody of this id takes part at all.
    pub(crate) fn has_nobody(&self, id: &Id, at: &Path<'_>, problems: &mut Problems) {
        let known = self.participants.iter().map(|known| &known.id);
        problems.push(nearest_of(problems.len(), ErrorCode::UnknownParticipant, at, id, known));
    }

    /// Notes that nobody of this id takes part in a lot.
    pub(crate) fn has_no_participant(&self, lot: &Id, id: &Id, at: &Path<'_>, problems: &mut Problems) {
        let known = self.participants.iter().filter(|known| known.terms(lot).is_some()).map(|known| &known.id);
        problems.push(nearest_of(problems.len(), ErrorCode::UnknownParticipant, at, id, known));
    }

    /// Every choice is of a parameter that there is, and of each there is one.
    fn check_choices(&self, at: &Path<'_>, problems: &mut Problems) {
        let choices = at.field("legal_choices");
        let mut seen = Once::default();
        for (index, choice) in self.legal_choices.iter().enumerate() {
            let place = choices.index(index);
            let place = place.field("parameter");
            check_id(&choice.parameter, &place, problems);
            seen.see(choice.parameter.as_str(), &place, problems);
        }
    }

    fn check_lots(&self, at: &Path<'_>, problems: &mut Problems) {
        let lots = at.field("lots");
        if self.lots.is_empty() {
            problems.push(Problem::new(ErrorCode::EmptyList, lots.pointer()));
        }
        unique(self.lots.iter().map(|lot| &lot.id), &lots, problems);
        for (index, lot) in self.lots.iter().enumerate() {
            let place = lots.index(index);
            let items = place.field("items");
            if lot.items.is_empty() {
                problems.push(Problem::new(ErrorCode::EmptyList, items.pointer()));
            }
            unique(lot.items.iter().map(|item| &item.id), &items, problems);
            if let Some(rule) = &lot.abnormally_low {
                rule.check(&place.field("abnormally_low"), problems);
            }
            for (index, item) in lot.items.iter().enumerate() {
                let place = items.index(index);
                check_versions(&item.maximum_unit_prices, self.term, &place.field("maximum_unit_prices"), problems);
                item.check_terms(&place, problems);
            }
        }
    }

    fn check_terms(
        &self,
        lots: &ById<'_, (&Lot, ById<'_, &Item>)>,
        terms: &LotTerms,
        at: &Path<'_>,
        problems: &mut Problems,
    ) {
        if let Some(profile) = &terms.profile {
            profile.check(&at.field("profile"), problems);
        }
        let Some((lot, items)) = lots.get(&terms.lot) else {
            self.has_no_lot(&terms.lot, &at.field("lot"), problems);
            return;
        };
        if terms.rank == Some(0) {
            let problem = Problem::new(ErrorCode::OutOfRange, at.field("rank").pointer());
            problems.push(problem.with("value", 0).naming("expected", "≥ 1"));
        }
        let mut known = |ids: &mut dyn Iterator<Item = &Id>, place: &Path<'_>| {
            for id in ids.filter(|id| !items.contains(id)) {
                lot.has_no_item(id, &place.field(id.as_str()), problems);
            }
        };
        known(&mut terms.prices.keys(), &at.field("prices"));
        known(&mut terms.capacity.keys(), &at.field("capacity"));
        let versions = at.field("price_versions");
        for (index, version) in terms.price_versions.iter().enumerate() {
            known(&mut version.prices.keys(), &versions.index(index).field("prices"));
        }
        terms.check_annexes(self.term, at, problems);
    }
}

impl Check for FrameworkContract {
    fn check(&self, at: &Path<'_>, problems: &mut Problems) {
        self.check_choices(at, problems);
        self.check_lots(at, problems);
        self.check_ceilings(at, problems);
        if let Some(terms) = &self.change_terms {
            terms.check(&at.field("change_terms"), problems);
        }
        let lots_by_id = ById::new(self.lots.iter().map(|lot| (&lot.id, (lot, lot.items_by_id()))));
        let participants = at.field("participants");
        unique(self.participants.iter().map(|participant| &participant.id), &participants, problems);
        let mut organisations = Once::default();
        for (index, participant) in self.participants.iter().enumerate() {
            let place = participants.index(index);
            if let Some(ico) = &participant.ico {
                // One organisation under two ids could hand in two offers.
                organisations.see(ico.as_str(), &place.field("ico"), problems);
            }
            if let Some(workforce) = &participant.workforce {
                workforce.check(&place.field("workforce"), problems);
            }
            let lots = place.field("lots");
            let mut seen = Once::default();
            for (index, terms) in participant.lots.iter().enumerate() {
                let place = lots.index(index);
                seen.see(terms.lot.as_str(), &place.field("lot"), problems);
                self.check_terms(&lots_by_id, terms, &place, problems);
            }
            for (index, credential) in participant.credentials.iter().enumerate() {
                if let Some(to) = credential.to.filter(|to| credential.from > *to) {
                    let place = place.field("credentials");
                    problems.push(reversed(place.index(index).pointer(), ["from", "to"], credential.from, to));
                }
            }
        }
        path_check::check(self, at, problems);
    }
}

/// Notes every id that is given twice.
pub(super) fn unique<'i>(ids: impl Iterator<Item = &'i Id>, at: &Path<'_>, problems: &mut Problems) {
    let mut seen = Once::default();
    for (index, id) in ids.enumerate() {
        seen.see(id.as_str(), &at.index(index).field("id"), problems);
    }
}
