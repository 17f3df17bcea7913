//! Ceilings beside those of the framework contract, its lots and its participants: by group of lots, budget year, source
//! of money, participant and item.
//!
//! **Why is nothing rounded where a price is divided by days?** A third of a crown that is rounded away in one year would be
//! missing in the other, and a thousand contracts later a ceiling would be passed that nobody passed.

use super::claim::Claim;
use super::{CeilingState, FrameworkContract};
use crate::message::{ErrorCode, Problem, Problems};
use crate::time::Period;
use crate::value::json::{Once, Path, names, nearest_of, out_of_range, read_object};
use crate::value::{Exact, Id, Money, Number, Quantity, Text};

names! {
    /// In which budget year money counts. Both ways are our choice; the budget rules of the authority decide between them.
    pub enum BudgetYearBy or UnknownName {
        /// The whole in the year in which the period begins.
        Start = "start",
        /// Divided by the days of the period that lie in each year, exactly.
        Days = "days",
    }
}

impl BudgetYearBy {
    /// The share of a period that counts in a year, a fraction of 1.
    pub(super) fn share(self, period: Period, year: u32) -> Exact {
        let Ok(year) = i32::try_from(year) else { return Exact::ZERO };
        match self {
            Self::Start if period.from().year() == year => Exact::ONE,
            Self::Start => Exact::ZERO,
            Self::Days => period.days_in(year).checked_div(&period.days()).unwrap_or(Exact::ZERO),
        }
    }
}

/// A source of money (a grant, a budget of the region). The same performance is never paid from two.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct FundingSource {
    /// The id, one in the framework.
    pub id: Id,
    /// What people call it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<Text>,
}
read_object!(FundingSource { required id, optional name });

/// A ceiling on whatever fits everything that it names. With two or more lots it is that of a group of lots that share one
/// budget (eForms BT-157); lots, years, sources, participants and items can be combined.
///
/// Nothing passes it under any order of events: beyond it the framework contract has no effect (CJEU C-216/17, C-23/20).
///
/// ```
/// use minitendr::{Ceiling, from_json};
/// let ceiling: Ceiling = from_json(r#"{"id": "grant-2026", "lots": ["L", "M"], "year": 2026, "source": "grant",
///   "maximum_value": "500000"}"#)?;
/// assert_eq!(ceiling.maximum().to_string(), "500000");
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Ceiling {
    /// The id; no other ceiling, lot or participant has it, nor the framework contract.
    pub id: Id,
    /// The lots; all of them if none is named.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub lots: Vec<Id>,
    /// The budget year; it needs `budget_year_by` of the framework contract.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<u32>,
    /// The source of money.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<Id>,
    /// Who delivers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participant: Option<Id>,
    /// The item; only with exactly one lot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<Id>,
    /// The most that may be spent, in CZK, without value added tax. Of this and `maximum_quantity` exactly one is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum_value: Option<Money>,
    /// The most that may be ordered of the item, in its unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub maximum_quantity: Option<Quantity>,
}
read_object!(Ceiling {
    required id,
    defaulted lots,
    optional year,
    optional source,
    optional participant,
    optional item,
    optional maximum_value,
    optional maximum_quantity,
});

impl Ceiling {
    /// The figure that nothing passes: CZK, or units of the item.
    #[must_use]
    pub fn maximum(&self) -> Number {
        let value = self.maximum_value.map(Money::decimal);
        Number::from(value.or(self.maximum_quantity.map(Quantity::decimal)).unwrap_or_default())
    }

    /// What counts here of what somebody claims; nothing where it does not fit everything that the ceiling names.
    pub(crate) fn counts(&self, framework: &FrameworkContract, claim: &Claim<'_>) -> Option<CeilingState> {
        let fits = |named: &Option<Id>, given: Option<&Id>| named.is_none() || named.as_ref() == given;
        let in_lots = self.lots.is_empty() || self.lots.contains(claim.lot);
        if !in_lots || !fits(&self.source, claim.source) || !fits(&self.participant, claim.participant) {
            return None;
        }
        let whole = match &self.item {
            None => &claim.value,
            Some(item) => {
                let of_item = claim.items.get(item)?;
                if self.maximum_quantity.is_some() { &of_item.quantity } else { &of_item.value }
            }
        };
        let Some(year) = self.year else { return Some(whole.clone()) };
        let share = framework.budget_year_by?.share(claim.period?, year);
        (!share.is_zero()).then(|| whole.times(&share))
    }
}

/// A ceiling on money that binds a lot, by places and in units of 10⁻⁸ CZK.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct UnitCeiling {
    /// Its place in the list of the framework contract.
    pub(crate) place: usize,
    pub(crate) maximum: i128,
    participant: Option<usize>,
    /// The budget year, of which everything counts whose period begins in it.
    pub(super) year: Option<i32>,
}

impl UnitCeiling {
    /// Those of a lot; nothing where one of them counts otherwise: by source, item, quantity or days.
    pub(crate) fn of(framework: &FrameworkContract, lot: &Id, people: &[Id]) -> Option<Vec<Self>> {
        let ceilings = framework.ceilings.iter().enumerate();
        let binding = ceilings.filter(|(_, ceiling)| ceiling.lots.is_empty() || ceiling.lots.contains(lot));
        let in_units = |(place, ceiling): (usize, &Ceiling)| {
            let year = match ceiling.year {
                Some(year) if framework.budget_year_by == Some(BudgetYearBy::Start) => Some(i32::try_from(year).ok()?),
                Some(_) => return None,
                None => None,
            };
            let participant = match &ceiling.participant {
                Some(id) => Some(people.iter().position(|known| known == id)?),
                None => None,
            };
            let counts_money = ceiling.source.is_none() && ceiling.item.is_none();
            let maximum = ceiling.maximum_value.filter(|_| counts_money).and_then(super::accounts::ceiling)?;
            Some(Self { place, maximum, participant, year })
        };
        binding.map(in_units).collect()
    }

    /// Whether it counts what a participant, or all that is known so far, does in a period that begins in a year.
    pub(crate) fn counts(&self, participant: Option<usize>, year: i32) -> bool {
        (self.participant.is_none() || self.participant == participant) && self.year.is_none_or(|own| own == year)
    }
}

impl FrameworkContract {
    /// Notes a source of money that the framework contract does not name, and none where it names some.
    pub(crate) fn check_source(&self, source: Option<&Id>, at: &Path<'_>, problems: &mut Problems) {
        match source {
            Some(id) if !self.funding_sources.iter().any(|known| known.id == *id) => {
                let known = self.funding_sources.iter().map(|known| &known.id);
                problems.push(nearest_of(problems.len(), ErrorCode::UnknownSource, at, id, known));
            }
            None if !self.funding_sources.is_empty() => problems.push(missing(at, "funding_source")),
            _ => {}
        }
    }

    pub(super) fn check_ceilings(&self, at: &Path<'_>, problems: &mut Problems) {
        super::contract::unique(
            self.funding_sources.iter().map(|known| &known.id),
            &at.field("funding_sources"),
            problems,
        );
        if self.ceilings.is_empty() {
            return;
        }
        let ceilings = at.field("ceilings");
        if self.budget_year_by.is_none() && self.ceilings.iter().any(|ceiling| ceiling.year.is_some()) {
            problems.push(missing(&at.field("budget_year_by"), "budget_year_by"));
        }
        // A message names what is used up by its id alone.
        let mut ids = Once::default();
        let mut quiet = Problems::new();
        let others = self.lots.iter().map(|lot| &lot.id).chain(self.participants.iter().map(|known| &known.id));
        for id in others.chain([&self.id]) {
            ids.see(id.as_str(), at, &mut quiet);
        }
        for (index, ceiling) in self.ceilings.iter().enumerate() {
            let place = ceilings.index(index);
            ids.see(ceiling.id.as_str(), &place.field("id"), problems);
            self.check_ceiling(ceiling, &place, problems);
        }
    }

    fn check_ceiling(&self, ceiling: &Ceiling, at: &Path<'_>, problems: &mut Problems) {
        let lots = at.field("lots");
        let mut seen = Once::default();
        for (index, id) in ceiling.lots.iter().enumerate() {
            let place = lots.index(index);
            seen.see(id.as_str(), &place, problems);
            if self.lot(id).is_none() {
                self.has_no_lot(id, &place, problems);
            }
        }
        if let Some(source) = &ceiling.source {
            self.check_source(Some(source), &at.field("source"), problems);
        }
        if let Some(id) = &ceiling.participant {
            let is_bound = |lot: &Id| ceiling.lots.is_empty() || ceiling.lots.contains(lot);
            let holder = self.participant(id);
            if !holder.is_some_and(|holder| holder.lots.iter().any(|terms| is_bound(&terms.lot))) {
                let known = self.participants.iter().map(|known| &known.id);
                let place = at.field("participant");
                problems.push(nearest_of(problems.len(), ErrorCode::UnknownParticipant, &place, id, known));
            }
        }
        if let Some(id) = &ceiling.item {
            match ceiling.lots.as_slice() {
                [lot] => {
                    if let Some(lot) = self.lot(lot).filter(|lot| lot.item(id).is_none()) {
                        lot.has_no_item(id, &at.field("item"), problems);
                    }
                }
                several => problems.push(out_of_range(&lots, several.len(), "1")),
            }
        }
        if ceiling.maximum_value.is_some() == ceiling.maximum_quantity.is_some() {
            let problem = Problem::new(ErrorCode::ExactlyOne, at.pointer());
            problems.push(problem.naming("expected", "maximum_value, maximum_quantity"));
        }
        if ceiling.maximum_quantity.is_some() && ceiling.item.is_none() {
            problems.push(missing(&at.field("item"), "item"));
        }
        if let Some(year) = ceiling.year {
            let (from, to) = (self.term.from().year(), self.term.to().year());
            let is_within = i32::try_from(year).is_ok_and(|year| from <= year && (year <= to || self.may_outlive));
            if !is_within {
                problems.push(out_of_range(&at.field("year"), year, format!("{from} … {to}")));
            }
        }
        self.check_group(ceiling, at, problems);
    }

    /// The ceiling of a group of lots that is not below the sum of theirs would never bite (eForms BT-157).
    fn check_group(&self, ceiling: &Ceiling, at: &Path<'_>, problems: &mut Problems) {
        let is_narrower = ceiling.year.is_some()
            || ceiling.source.is_some()
            || ceiling.participant.is_some()
            || ceiling.item.is_some();
        let Some(maximum) = ceiling.maximum_value.filter(|_| ceiling.lots.len() > 1 && !is_narrower) else { return };
        let lots = self.lots.iter().filter(|lot| ceiling.lots.contains(&lot.id));
        let of_lots = lots.map(|lot| lot.maximum_value.map(Money::exact));
        let sum: Option<Exact> = of_lots.collect::<Option<Vec<Exact>>>().map(|all| all.iter().sum());
        if let Some(sum) = sum.filter(|sum| maximum.exact() >= *sum) {
            problems.push(out_of_range(&at.field("maximum_value"), maximum, format!("< {sum}")));
        }
    }
}

fn missing(at: &Path<'_>, field: &str) -> Problem {
    Problem::new(ErrorCode::MissingField, at.pointer()).with("value", field)
}
