//! Which source pays for how many workers and beds of a participant: the same performance is never paid twice.
//!
//! A price for units and a compensation for a capacity (*vyrovnávací platba*) are two titles for the same work. Units are
//! counted once by the records of the participant ([`DeliveryLine::record`](crate::DeliveryLine::record)); capacity is held
//! against the workers and beds that the participant has in all, day by day.

use super::Register;
use super::fold::invalid;
use crate::contract::ContractName;
use crate::framework::Workforce;
use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::time::Period;
use crate::value::json::{Check, Path, nearest_of, read_object};
use crate::value::{Exact, Id};

/// So much of a participant's capacity as a source pays for.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Funding {
    /// Whose.
    pub participant: Id,
    /// The source.
    pub source: Id,
    /// When.
    pub period: Period,
    /// How many workers and beds.
    pub workforce: Workforce,
    /// Under which contract, where it is under one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contract: Option<ContractName>,
}
read_object!(Funding { required participant, required source, required period, required workforce, optional contract });

impl Funding {
    /// Whether the one is said anew by the other.
    fn is_about_the_same(&self, other: &Self) -> bool {
        (&self.participant, &self.source, &self.contract, self.period)
            == (&other.participant, &other.source, &other.contract, other.period)
    }
}

impl Register {
    /// What the sources pay for, in the order in which it was recorded; what was said anew stands once.
    #[must_use]
    pub fn funding(&self) -> &[Funding] {
        &self.funding
    }

    /// What is said again of the same participant, source, contract and period replaces what was said before.
    pub(super) fn fund(&mut self, funding: Funding) -> Result<(), InputError> {
        let mut problems = Problems::new();
        let root = Path::ROOT;
        funding.workforce.check(&root.field("workforce"), &mut problems);
        let holder = self.participants.get(&funding.participant);
        let Some(holder) = holder.and_then(|place| self.framework.participants.get(*place)) else {
            let known = self.framework.participants.iter().map(|known| &known.id);
            let place = root.field("participant");
            problems.push(nearest_of(0, ErrorCode::UnknownParticipant, &place, &funding.participant, known));
            return InputError::unless_empty(problems);
        };
        if let Some(name) = &funding.contract {
            match self.contract(&name.request, name.number) {
                Some(standing) if standing.contract.participant == funding.participant => {
                    let source = standing.contract.funding_source.as_ref();
                    if source.is_some_and(|source| *source != funding.source) {
                        let (english, czech) = ("the contract has another source", "smlouva má jiný zdroj");
                        problems.push(invalid("/source", english, czech));
                    }
                }
                _ => {
                    let problem = Problem::new(ErrorCode::UnknownContract, "/contract/request");
                    problems.push(problem.with("value", &name.request));
                }
            }
        }
        if funding.workforce.named().iter().all(|(_, number)| number.is_none()) {
            let (english, czech) = ("it names neither workers nor beds", "neuvádí pracovníky ani lůžka");
            problems.push(invalid("/workforce", english, czech));
        }
        let others: Vec<&Funding> = self
            .funding
            .iter()
            .filter(|known| known.participant == funding.participant && !known.is_about_the_same(&funding))
            .collect();
        let all = holder.workforce.clone().unwrap_or_default().named();
        for ((name, wanted), (_, has)) in funding.workforce.named().into_iter().zip(all) {
            let Some(wanted) = wanted else { continue };
            let place = root.field("workforce");
            let place = place.field(name);
            let Some(has) = has else {
                let english = "the framework contract does not say how many the participant has";
                problems.push(invalid(&place.pointer(), english, "rámcová smlouva neuvádí, kolik jich účastník má"));
                continue;
            };
            // The sum changes only where a period begins.
            let begins = others.iter().map(|known| known.period.from()).filter(|day| funding.period.contains(*day));
            for day in std::iter::once(funding.period.from()).chain(begins) {
                let of_others = others.iter().filter(|known| known.period.contains(day)).filter_map(|known| {
                    known.workforce.named().into_iter().find(|(known, _)| *known == name).and_then(|(_, number)| number)
                });
                let sum = of_others.map(crate::value::Number::exact).sum::<Exact>() + wanted.exact();
                if sum > has.exact() {
                    let problem = Problem::new(ErrorCode::DoubleFunding, place.pointer()).with("value", sum);
                    let problem = problem.with("name", &funding.participant).with("expected", has);
                    problems.push(problem.with("day", day));
                    break;
                }
            }
        }
        InputError::unless_empty(problems)?;
        match self.funding.iter_mut().find(|known| known.is_about_the_same(&funding)) {
            Some(known) => *known = funding,
            None => self.funding.push(funding),
        }
        Ok(())
    }
}
