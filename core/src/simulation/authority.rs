//! How the authority works, beside what the framework contract says, and what it owes participants beside their contracts.

use super::Distribution;
use super::distribution::{is_share, not_negative};
use crate::framework::{FrameworkContract, MONEY, floor};
use crate::message::{ErrorCode, Problem, Problems};
use crate::time::TimeLimit;
use crate::value::json::{Path, names, nearest_of, out_of_range, read_object};
use crate::value::{Exact, Id, Money, Number, Rounding};

names! {
    /// A day of the week.
    pub enum Weekday or UnknownName {
        /// Monday.
        Monday = "monday",
        /// Tuesday.
        Tuesday = "tuesday",
        /// Wednesday.
        Wednesday = "wednesday",
        /// Thursday.
        Thursday = "thursday",
        /// Friday.
        Friday = "friday",
        /// Saturday.
        Saturday = "saturday",
        /// Sunday.
        Sunday = "sunday",
    }
}

/// Paid stand-by (*placená pohotovost*): what is paid for capacity that stands idle.
///
/// Paid: Σ idle units · days · rate, over participants, lots and items with a capacity. Where several terms fit, their rates add
/// up. Source: payment for availability as social services know it; the form is our choice.
///
/// ```
/// use minitendr::{StandBy, from_json};
/// let terms: StandBy = from_json(r#"{"item": "bed", "per_unit_day": "150"}"#)?;
/// assert_eq!(terms.participant, None, "every participant is paid");
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct StandBy {
    /// The lot; all if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lot: Option<Id>,
    /// The item; all if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<Id>,
    /// The participant; all if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participant: Option<Id>,
    /// What an idle unit costs a day, in CZK.
    pub per_unit_day: Money,
}
read_object!(StandBy { optional lot, optional item, optional participant, required per_unit_day });

/// Paid travel (*hrazené cestovné*): what is paid for the way of a participant, beside its price. Without it travel is part of
/// prices.
///
/// Paid: quantity · max(0, km − free km) · rate, over contracts, km being the distance of the participant to where the service is
/// needed, per unit rounded down to 10⁻⁸ CZK. Where several terms fit, they add up. Who bids with a cost of travel of its own
/// bids without what is paid: max(0, own cost − paid). Prices of direct orders stay those of the framework contract.
///
/// It is no part of any price: offers are compared without it, and it counts under no ceiling. The measures `travel_cost` and
/// `total_cost` have it. Where nobody has distances nothing is paid. Source: travel included or paid by zone, as price lists of
/// social services have it; the form is our choice.
///
/// ```
/// use minitendr::{TravelPay, from_json};
/// let zone: TravelPay = from_json(r#"{"item": "visit", "per_km": "6.50", "free_km": "10"}"#)?;
/// assert_eq!(zone.per_km.to_string(), "6.50");
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct TravelPay {
    /// The lot; all if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lot: Option<Id>,
    /// The item; all if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub item: Option<Id>,
    /// The participant; all if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participant: Option<Id>,
    /// What a km costs for a unit of the item, in CZK.
    pub per_km: Money,
    /// The km that are not paid.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub free_km: Number,
}
read_object!(TravelPay { optional lot, optional item, optional participant, required per_km, defaulted free_km });

/// A guaranteed minimum (*garantované minimum*): what a participant is ordered at least; what is missing at the end is paid.
///
/// Paid: max(0, Σ minimum of a year · days / 365.25 − prices of its contracts), for participants that are there until the end.
/// Where several fit, they add up. Source: minimum quantities of framework agreements; the form is our choice.
///
/// ```
/// use minitendr::{GuaranteedMinimum, from_json};
/// let minimum: GuaranteedMinimum = from_json(r#"{"participant": "P", "per_year": "120000"}"#)?;
/// assert_eq!(minimum.per_year.to_string(), "120000");
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct GuaranteedMinimum {
    /// The participant; each if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub participant: Option<Id>,
    /// In CZK, in a year of 365.25 days.
    pub per_year: Money,
}
read_object!(GuaranteedMinimum { optional participant, required per_year });

/// How many hours the coordinator works for each thing; 0 for what is missing. Source: our choice; the hours are those that the
/// office measures itself.
///
/// ```
/// use minitendr::{Effort, Number, from_json};
/// let effort: Effort = from_json(r#"{"per_call": "0.5", "per_offer": "0.25"}"#)?;
/// assert_eq!(effort.per_contract, Number::ZERO);
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Effort {
    /// For each day and lot on which calls go out.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub per_call_day: Number,
    /// For each call.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub per_call: Number,
    /// For each offer.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub per_offer: Number,
    /// For each evaluation of offers.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub per_evaluation: Number,
    /// For each question whether somebody takes an order.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub per_question: Number,
    /// For each contract.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub per_contract: Number,
}
read_object!(Effort {
    defaulted per_call_day,
    defaulted per_call,
    defaulted per_offer,
    defaulted per_evaluation,
    defaulted per_question,
    defaulted per_contract,
});

/// How the authority works, beside what the framework contract says.
///
/// ```
/// use minitendr::{AuthorityModel, Weekday, from_json};
/// let model: AuthorityModel = from_json(r#"{"offer_period": {"working_days": 5}, "calls_on": ["tuesday"],
///   "stand_by": [{"item": "bed", "per_unit_day": "150"}], "effort": {"per_call": "0.5", "per_offer": "0.25"}}"#)?;
/// assert_eq!(model.calls_on, [Weekday::Tuesday]);
/// assert!(!model.duty_to_accept);
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct AuthorityModel {
    /// How many days pass from the receipt of a request to the call, or to the first question.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub handling_days: Distribution,
    /// How many days pass from the end of the offer period to the decision.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub evaluation_days: Distribution,
    /// How many days it takes to ask for the explanation of a low price and to rule on it.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub explanation_days: Distribution,
    /// The share of explanations of low prices that are accepted, a fraction of 1; all if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub explanations_accepted: Option<Number>,
    /// The offer period in lots that declare no path; needed where there are such lots.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offer_period: Option<TimeLimit>,
    /// How often a request is called at most, where nobody gets the contract; 1 to 200, once if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub calls: Option<u32>,
    /// The days of the week on which calls go out, so that several go together; any day if none is given. A request that is
    /// ready on another day waits until the same hour of the next such day.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub calls_on: Vec<Weekday>,
    /// Whether participants owe acceptance: who is asked directly, has room and is in its territory takes the order, and who won
    /// does not refuse. Offers stay voluntary, and who has left takes nothing.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub duty_to_accept: bool,
    /// What is paid for capacity that stands idle.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub stand_by: Vec<StandBy>,
    /// What is paid for the way of participants beside their prices.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub travel: Vec<TravelPay>,
    /// What participants are ordered at least.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub guaranteed_minimums: Vec<GuaranteedMinimum>,
    /// How many hours the coordinator works for what; the measure of hours is left out if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effort: Option<Effort>,
}
read_object!(AuthorityModel {
    defaulted handling_days,
    defaulted evaluation_days,
    defaulted explanation_days,
    optional explanations_accepted,
    optional offer_period,
    optional calls,
    defaulted calls_on,
    defaulted duty_to_accept,
    defaulted stand_by,
    defaulted travel,
    defaulted guaranteed_minimums,
    optional effort,
});

/// What of the model a policy can change from a day on.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub(super) struct Arrangement {
    pub(super) calls_on: Vec<Weekday>,
    pub(super) duty_to_accept: bool,
    pub(super) stand_by: Vec<StandBy>,
    pub(super) travel: Vec<TravelPay>,
    pub(super) guaranteed_minimums: Vec<GuaranteedMinimum>,
}

impl Arrangement {
    pub(super) fn of(model: &AuthorityModel) -> Self {
        Self {
            calls_on: model.calls_on.clone(),
            duty_to_accept: model.duty_to_accept,
            stand_by: model.stand_by.clone(),
            travel: model.travel.clone(),
            guaranteed_minimums: model.guaranteed_minimums.clone(),
        }
    }

    /// Whether calls go out on a weekday, from 0, Monday.
    pub(super) fn calls_on_weekday(&self, weekday: usize) -> bool {
        self.calls_on.is_empty() || Weekday::ALL.get(weekday).is_some_and(|weekday| self.calls_on.contains(weekday))
    }
}

/// Whether terms for a lot, an item and a participant, each of them for all where it is missing, are for these.
pub(super) fn concerns(own: [&Option<Id>; 3], of: [&Id; 3]) -> bool {
    own.into_iter().zip(of).all(|(own, id)| own.as_ref().is_none_or(|own| own == id))
}

impl TravelPay {
    /// What is paid for a unit of an item at a distance in km, in units of 10⁻⁸ CZK; 0 where the terms are for others.
    pub(super) fn of_unit(&self, of: [&Id; 3], km: Number) -> i128 {
        let concerns = concerns([&self.lot, &self.item, &self.participant], of);
        let paid = (km.exact() - self.free_km.exact()).max(Exact::ZERO) * self.per_km.exact();
        paid.round(MONEY, Rounding::Down).to_decimal().filter(|_| concerns).map_or(0, |paid| floor(paid, MONEY))
    }
}

impl AuthorityModel {
    pub(super) fn check(&self, framework: &FrameworkContract, at: &Path<'_>, problems: &mut Problems) {
        let Self {
            handling_days,
            evaluation_days,
            explanation_days,
            explanations_accepted,
            offer_period,
            calls,
            calls_on: _,
            duty_to_accept: _,
            stand_by,
            travel,
            guaranteed_minimums,
            effort,
        } = self;
        handling_days.check(&at.field("handling_days"), problems);
        evaluation_days.check(&at.field("evaluation_days"), problems);
        explanation_days.check(&at.field("explanation_days"), problems);
        if let Some(share) = explanations_accepted {
            is_share(&at.field("explanations_accepted"), *share, problems);
        }
        let period = at.field("offer_period");
        match offer_period {
            Some(limit) => limit.check(&period, problems),
            None if framework.lots.iter().any(|lot| lot.path.is_none()) => {
                problems.push(Problem::new(ErrorCode::MissingField, period.pointer()).with("value", "offer_period"));
            }
            None => {}
        }
        if let Some(calls) = calls.filter(|calls| !(1..=200).contains(calls)) {
            problems.push(out_of_range(&at.field("calls"), calls, "1 … 200"));
        }
        check_stand_by(stand_by, framework, &at.field("stand_by"), problems);
        check_travel(travel, framework, &at.field("travel"), problems);
        check_minimums(guaranteed_minimums, framework, &at.field("guaranteed_minimums"), problems);
        if let Some(effort) = effort {
            let at = at.field("effort");
            for (name, hours) in effort.hours() {
                not_negative(&at.field(name), hours, problems);
            }
        }
    }
}

impl Effort {
    /// The hours by what they are for.
    fn hours(&self) -> [(&'static str, Number); 6] {
        [
            ("per_call_day", self.per_call_day),
            ("per_call", self.per_call),
            ("per_offer", self.per_offer),
            ("per_evaluation", self.per_evaluation),
            ("per_question", self.per_question),
            ("per_contract", self.per_contract),
        ]
    }
}

/// Notes lots, items and participants that there are not.
pub(super) fn check_stand_by(terms: &[StandBy], framework: &FrameworkContract, at: &Path<'_>, problems: &mut Problems) {
    for (index, one) in terms.iter().enumerate() {
        let of = (one.lot.as_ref(), one.item.as_ref(), one.participant.as_ref());
        check_whose(of, framework, &at.index(index), problems);
    }
}

/// Notes lots, items and participants that there are not, and distances below 0.
pub(super) fn check_travel(terms: &[TravelPay], framework: &FrameworkContract, at: &Path<'_>, problems: &mut Problems) {
    for (index, one) in terms.iter().enumerate() {
        let place = at.index(index);
        let of = (one.lot.as_ref(), one.item.as_ref(), one.participant.as_ref());
        check_whose(of, framework, &place, problems);
        not_negative(&place.field("free_km"), one.free_km, problems);
    }
}

fn check_whose(
    (lot, item, participant): (Option<&Id>, Option<&Id>, Option<&Id>),
    framework: &FrameworkContract,
    place: &Path<'_>,
    problems: &mut Problems,
) {
    if let Some(lot) = lot.filter(|lot| framework.lot(lot).is_none()) {
        framework.has_no_lot(lot, &place.field("lot"), problems);
    } else if let Some(item) = item {
        let lots = framework.lots.iter().filter(|known| lot.is_none_or(|own| *own == known.id));
        let items = || lots.clone().flat_map(|lot| &lot.items).map(|item| &item.id);
        if !items().any(|known| known == item) {
            let at = place.field("item");
            problems.push(nearest_of(problems.len(), ErrorCode::UnknownItem, &at, item, items()));
        }
    }
    check_participant(participant, framework, place, problems);
}

/// Notes participants that there are not.
pub(super) fn check_minimums(
    minimums: &[GuaranteedMinimum],
    framework: &FrameworkContract,
    at: &Path<'_>,
    problems: &mut Problems,
) {
    for (index, one) in minimums.iter().enumerate() {
        check_participant(one.participant.as_ref(), framework, &at.index(index), problems);
    }
}

fn check_participant(participant: Option<&Id>, framework: &FrameworkContract, at: &Path<'_>, problems: &mut Problems) {
    let Some(participant) = participant.filter(|id| framework.participant(id).is_none()) else { return };
    framework.has_nobody(participant, &at.field("participant"), problems);
}
