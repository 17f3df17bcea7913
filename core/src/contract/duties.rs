//! What has to be done once a partial contract is concluded: whom to tell, what to publish, what to keep, and until when.
//!
//! # Questions
//!
//! **Why does no last day move to a working day?** Because for a duty to publish the earlier day is the safer one. Time
//! limits that people agree on are those of [`deadline`](fn@crate::deadline).
//!
//! **Why is a duty told that may be none?** Because what we are not sure of may be one. It warns and says its confidence; a
//! framework contract that looked it up adopts the parameter or sets it aside.

use super::{Duties, DutiesInput, Duty, DutyKind, Offered, PartialContract};
use crate::evaluation::Vat;
use crate::framework::{FrameworkContract, in_force};
use crate::law::{ChoiceKind, Parameter, Severity, Weighed, publication};
use crate::message::{ErrorCode, InputError, Problem, Problems, Reason, ReasonCode};
use crate::time::Date;
use crate::value::Id;
use crate::value::json::{Once, Path, out_of_range};

/// Finds what has to be done once a partial contract is concluded, with the days until when.
///
/// Days, months and years are those of the calendar, from conclusion or the end of the work; none moves to a working day.
/// Limits are without value added tax. Duties of the act on procurement are those of the act of the framework contract, the
/// others those of the day of conclusion.
///
/// Errors: `another_framework`, `unknown_lot`, `unknown_participant`, `duplicate_id` and `empty_list` among those who offered,
/// `out_of_range` (nobody offered, a signature before the award, work that ends before it begins, a day beyond the year 9999).
///
/// Source: acts 134/2016 Sb. §§ 135, 136–137, 216, 219; 137/2006 Sb. §§ 92, 155; 340/2015 Sb. §§ 3, 5–7.
///
/// ```
/// use minitendr::{DutiesInput, DutyKind, duties, from_json};
/// let input: DutiesInput = from_json(r#"{"framework": {"id": "F", "authority": "Region", "regime": "zzvz_2016",
///   "term": {"from": "2026-01-01", "to": "2029-12-31"}, "lots": [{"id": "L", "area": "residential", "region": "CZ053",
///     "items": [{"id": "bed", "unit": "bed_day"}], "scheme": {"combine": {"kind": "lowest_price"}}}],
///   "participants": [{"id": "P", "lots": [{"lot": "L"}]}]},
///   "contract": {"framework": "F", "lot": "L", "request": "R", "offer": "1", "participant": "P", "price": "60000",
///     "lines": [{"item": "bed", "unit": "bed_day", "quantity": "60", "unit_price": "1000"}], "children": 1,
///     "place": {"region": "CZ053"}, "period": {"from": "2026-04-01", "to": "2026-05-30"},
///     "awarded_at": "2026-03-10T12:00:00+01:00"}}"#)?;
/// let found = duties(&input)?.duties;
/// let register = found.iter().find(|duty| duty.duty == DutyKind::ContractsRegister).unwrap();
/// assert_eq!(register.due.unwrap().to_string(), "2026-04-09");
/// assert!(register.condition_of_effect);
/// # Ok::<(), minitendr::InputError>(())
/// ```
pub fn duties(input: &DutiesInput) -> Result<Duties, InputError> {
    let award = Award::of(input)?;
    let duties = [
        Award::notify,
        Award::written_call,
        Award::written_confirmation,
        Award::contracts_register,
        Award::buyers_profile,
        Award::result,
        Award::price_paid,
        Award::records,
    ];
    Ok(Duties { duties: duties.into_iter().filter_map(|duty| duty(&award)).collect() })
}

/// So many years after conclusion every duty has ended.
const LONGEST: u32 = 10;

/// A partial contract with the days that count.
struct Award<'i> {
    framework: &'i FrameworkContract,
    contract: &'i PartialContract,
    concluded: Date,
    ends: Date,
    offered: Option<&'i Offered>,
    has_vat: bool,
}

impl<'i> Award<'i> {
    fn of(input: &'i DutiesInput) -> Result<Self, InputError> {
        let DutiesInput { framework, contract, concluded_on, offered, performance_ends } = input;
        let mut problems = Problems::new();
        let place = Path::ROOT.field("contract");
        let lot = framework.lot(&contract.lot);
        if contract.framework != framework.id {
            let problem = Problem::new(ErrorCode::AnotherFramework, place.field("framework").pointer());
            problems.push(problem.with("value", &contract.framework).with("expected", &framework.id));
        } else if lot.is_none() {
            framework.has_no_lot(&contract.lot, &place.field("lot"), &mut problems);
        } else {
            let mut known = |id: &Id, at: &Path<'_>| {
                if !framework.participants_of(&contract.lot).any(|(participant, _)| participant.id == *id) {
                    framework.has_no_participant(&contract.lot, id, at, &mut problems);
                }
            };
            known(&contract.participant, &place.field("participant"));
            if let Some(Offered::Participants(ids)) = offered {
                let place = Path::ROOT.field("offered");
                ids.iter().enumerate().for_each(|(index, id)| known(id, &place.index(index)));
                Once::each(ids, &place, &mut problems);
            }
        }
        check_offered(offered.as_ref(), &mut problems);
        let (awarded, begins) = (contract.awarded_at.day(), contract.period.from());
        let ends = &performance_ends.unwrap_or_else(|| contract.period.to());
        let mut not_before = |name: &str, day: Option<Date>, first: Date| {
            if let Some(day) = day.filter(|day| *day < first) {
                problems.push(out_of_range(&Path::ROOT.field(name), day, format!("≥ {first}")));
            }
        };
        not_before("concluded_on", *concluded_on, awarded);
        not_before("performance_ends", *performance_ends, begins);
        let days = [("concluded_on", concluded_on.unwrap_or(awarded)), ("performance_ends", *ends)];
        for (name, day) in days.into_iter().filter(|(_, day)| day.plus_years(LONGEST).is_none()) {
            problems.push(out_of_range(
                &Path::ROOT.field(name),
                day,
                format!("≤ {}", 9999_u32.saturating_sub(LONGEST)),
            ));
        }
        InputError::unless_empty(problems)?;
        Ok(Self {
            framework,
            contract,
            concluded: concluded_on.unwrap_or(awarded),
            ends: *ends,
            offered: offered.as_ref(),
            has_vat: lot.is_some_and(|lot| lot.scheme.vat == Vat::Included),
        })
    }

    /// A parameter of the act of the framework contract.
    fn act(&self, id: &str) -> Option<&'static Parameter> {
        in_force(id, self.framework, self.framework.term.from())
    }

    fn chose(&self, parameter: &Parameter, kind: ChoiceKind) -> bool {
        let choices = self.framework.legal_choices.iter();
        choices.into_iter().any(|choice| choice.kind == kind && choice.parameter.as_str() == parameter.id.as_str())
    }

    fn came_out_of_offers(&self) -> bool {
        self.contract.offer.is_some()
    }

    /// A duty under a parameter, as far as we are sure of it and the framework contract chose.
    fn duty(&self, duty: DutyKind, parameter: &Parameter, reason: Reason) -> Duty {
        let severity = if parameter.is_enforced() { Severity::Error } else { Severity::Warning };
        self.weighing(severity, duty, parameter, reason)
    }

    fn weighing(&self, severity: Severity, duty: DutyKind, parameter: &Parameter, reason: Reason) -> Duty {
        let weighed = Weighed::of(severity, parameter, &self.framework.legal_choices, reason);
        Duty {
            duty,
            severity: weighed.severity,
            reason: weighed.reason,
            due: None,
            condition_of_effect: false,
            void_after: None,
            participants: Vec::new(),
            number: None,
            citation: parameter.citation(),
            adopted_by: weighed.adopted_by,
            overridden_by: weighed.overridden_by,
        }
    }

    fn notify(&self) -> Option<Duty> {
        let notice = self.act("call.notice").filter(|_| self.came_out_of_offers())?;
        let (participants, number) = match self.offered {
            None => (Vec::new(), None),
            Some(Offered::Number(number)) => (Vec::new(), Some(*number)),
            Some(Offered::Participants(ids)) => (ids.clone(), u32::try_from(ids.len()).ok()),
        };
        let mut reason = Reason::new(ReasonCode::NotifyWithReasons);
        if let Some(number) = number {
            reason = reason.with("value", number);
        }
        Some(Duty { participants, number, ..self.duty(DutyKind::Notify, notice, reason) })
    }

    fn written_call(&self) -> Option<Duty> {
        self.directly("direct.written_call", DutyKind::WrittenCall, ReasonCode::SendWrittenCall)
    }

    fn written_confirmation(&self) -> Option<Duty> {
        self.directly("direct.written_confirmation", DutyKind::WrittenConfirmation, ReasonCode::ConfirmInWriting)
    }

    fn directly(&self, parameter: &str, duty: DutyKind, code: ReasonCode) -> Option<Duty> {
        let parameter = self.act(parameter).filter(|_| !self.came_out_of_offers())?;
        let reason = Reason::new(code).with("value", &self.contract.participant);
        let participants = vec![self.contract.participant.clone()];
        Some(Duty { participants, number: Some(1), ..self.duty(duty, parameter, reason) })
    }

    /// A price with value added tax may be above a limit that it is below without it, so that it only warns.
    fn by_price(&self, parameter: &Parameter, duty: DutyKind, reason: Reason) -> Duty {
        if self.has_vat {
            self.weighing(Severity::Warning, duty, parameter, reason.with("price", self.contract.price))
        } else {
            self.duty(duty, parameter, reason)
        }
    }

    fn contracts_register(&self) -> Option<Duty> {
        let publication = publication(self.contract.price, self.concluded)?;
        let threshold = in_force("contracts_register.threshold", self.framework, self.concluded)?;
        let mut reason = Reason::new(ReasonCode::PublishInRegister).with("value", publication.due);
        if let Some(void) = publication.void_after {
            reason = reason.with("void", void);
        }
        Some(Duty {
            due: Some(publication.due),
            condition_of_effect: publication.is_condition_of_effect,
            void_after: publication.void_after,
            ..self.by_price(threshold, DutyKind::ContractsRegister, reason)
        })
    }

    /// At or below the floor, of which we are not sure, it only warns; a framework contract that adopted the floor has no duty
    /// there, and one that set it aside has it in any case.
    fn buyers_profile(&self) -> Option<Duty> {
        let (publication, floor) = (self.act("profile.publication")?, self.act("profile.publication_floor")?);
        let suffices = self.act("profile.register_suffices");
        if suffices.is_some_and(|suffices| self.chose(suffices, ChoiceKind::Adopt))
            && self.contracts_register().is_some()
        {
            return None;
        }
        let due = self.concluded.plus_days(publication.count()?)?;
        let reason = Reason::new(ReasonCode::PublishOnProfile).with("value", due);
        let above = self.contract.price.exact() > floor.number()?.exact();
        let duty = if above {
            self.by_price(publication, DutyKind::BuyersProfile, reason)
        } else if self.chose(floor, ChoiceKind::Adopt) {
            return None;
        } else if self.chose(floor, ChoiceKind::Override) {
            self.duty(DutyKind::BuyersProfile, publication, reason)
        } else {
            let reason = reason.with("floor", floor.number()?).with("confidence", floor.confidence);
            let unsure = self.weighing(Severity::Warning, DutyKind::BuyersProfile, publication, reason);
            Duty { citation: floor.citation(), ..unsure }
        };
        Some(Duty { due: Some(due), ..duty })
    }

    fn result(&self) -> Option<Duty> {
        let result = self.act("result.publication")?;
        let due = self.concluded.plus_days(result.count()?)?;
        self.until(due, DutyKind::Result, result, ReasonCode::PublishResult)
    }

    fn price_paid(&self) -> Option<Duty> {
        let paid = self.act("profile.price_paid")?;
        let due = self.ends.plus_months(paid.count()?)?;
        self.until(due, DutyKind::PricePaid, paid, ReasonCode::PublishPricePaid)
    }

    fn records(&self) -> Option<Duty> {
        let retention = self.act("records.retention")?;
        let due = self.concluded.plus_years(retention.count()?)?;
        self.until(due, DutyKind::Records, retention, ReasonCode::KeepRecords)
    }

    #[expect(clippy::unnecessary_wraps, reason = "every duty is one or none")]
    fn until(&self, due: Date, duty: DutyKind, parameter: &Parameter, code: ReasonCode) -> Option<Duty> {
        let mut reason = Reason::new(code).with("value", due);
        if !parameter.is_enforced() {
            reason = reason.with("confidence", parameter.confidence);
        }
        Some(Duty { due: Some(due), ..self.duty(duty, parameter, reason) })
    }
}

fn check_offered(offered: Option<&Offered>, problems: &mut Problems) {
    let place = Path::ROOT.field("offered");
    match offered {
        Some(Offered::Number(0)) => problems.push(out_of_range(&place, 0, "≥ 1")),
        Some(Offered::Participants(ids)) if ids.is_empty() => {
            problems.push(Problem::new(ErrorCode::EmptyList, place.pointer()));
        }
        _ => {}
    }
}
