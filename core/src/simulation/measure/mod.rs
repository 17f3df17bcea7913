//! What is measured, each figure by one formula, in one place.
//!
//! Only requests received on or after the first day that counts are measured, with what becomes of them. A request that is
//! still open at the end is counted as `censored` and by no other measure than `requests`, so that shares and waits are those
//! of requests that ended. Long waits are the likelier to be cut off: where many are censored, waits look shorter than they are.
//!
//! **How are figures rounded?** Each figure of one replication is a quotient of whole numbers (haléře, seconds, counts),
//! rounded half up to 0.000001. From there on everything is exact.

mod name;
mod tally;
mod usage;

pub(super) use tally::{Concluded, Ended, Tally, add};
pub(super) use usage::Usage;

use super::Effort;
use super::clock::DAY;
use super::real::{WHOLE, quotient};
use crate::award::Outcome;
use crate::value::json::names;

names! {
    /// What is measured of a replication. A figure that is not defined (the median of nothing) is left out.
    pub enum SimulationMeasure or UnknownName {
        /// Requests received in the time that counts.
        Requests = "requests",
        /// Requests that were still open at the end.
        Censored = "censored",
        /// Partial contracts.
        Contracts = "contracts",
        /// The share of contracts that were awarded directly: direct contracts / contracts.
        DirectShare = "direct_share",
        /// Requests that ended without a contract.
        Unmet = "unmet",
        /// Unmet / (requests − censored).
        UnmetShare = "unmet_share",
        /// Requests that were met in part only.
        PartlyMet = "partly_met",
        /// Unmet since nobody offered.
        UnmetNoOffer = "unmet_no_offer",
        /// Unmet since no offer could be accepted.
        UnmetNoAdmissibleOffer = "unmet_no_admissible_offer",
        /// Unmet for want of capacity.
        UnmetNoCapacity = "unmet_no_capacity",
        /// Unmet since a ceiling was used up.
        UnmetCeilingReached = "unmet_ceiling_reached",
        /// Unmet since the request did not lie within the framework contract: its term, most often.
        UnmetOutsideFramework = "unmet_outside_framework",
        /// Unmet since everybody refused.
        UnmetRefusedByAll = "unmet_refused_by_all",
        /// Unmet for another reason: a new call that was one too many, arithmetic without a result.
        UnmetOther = "unmet_other",
        /// The prices of all contracts together, in CZK, without value added tax.
        Spend = "spend",
        /// Σ price / Σ quantity · maximum unit price, over lines that have a maximum.
        PriceToMaximum = "price_to_maximum",
        /// Σ price / Σ quantity · price of the winner's annex, over lines that have one.
        PriceToFramework = "price_to_framework",
        /// Days from the receipt of a request to the first contact, the mean. First contact is the first day of the period,
        /// or the award where that is later.
        ContactDaysMean = "contact_days_mean",
        /// Days to the first contact: the least that half of the requests do not exceed.
        ContactDaysMedian = "contact_days_median",
        /// Days to the first contact: the least that nine of ten requests do not exceed.
        ContactDaysNinety = "contact_days_90",
        /// The longest wait for the first contact, in days.
        ContactDaysLongest = "contact_days_longest",
        /// Days from the receipt to the award, the mean.
        AwardDaysMean = "award_days_mean",
        /// Days to the award: the least that half of the requests do not exceed.
        AwardDaysMedian = "award_days_median",
        /// Days to the award: the least that nine of ten requests do not exceed.
        AwardDaysNinety = "award_days_90",
        /// Of the days to the first contact, those that the authority took, the mean: until the call, after the deadline.
        AuthorityDays = "authority_days",
        /// Those in which offers could be handed in, the mean.
        OfferDays = "offer_days",
        /// Those that participants took to answer or to refuse, the mean.
        ProviderDays = "provider_days",
        /// Those from the award to the day on which the office wanted the work to begin, the mean.
        WishedDays = "wished_days",
        /// The share of contracts whose provider sits in another municipality, of those with a known seat.
        OutsideShare = "outside_share",
        /// Calls to the participants of a lot.
        Calls = "calls",
        /// Calls with exactly one offer / calls with an offer.
        SoleOfferShare = "sole_offer_share",
        /// Offers / calls.
        OffersPerCall = "offers_per_call",
        /// Offers that were handed in.
        Offers = "offers",
        /// Evaluations of offers: decisions after the end of an offer period, repeated ones included.
        Evaluations = "evaluations",
        /// Questions to a participant whether it takes an order.
        Questions = "questions",
        /// Contracts that were won and refused, and orders that were declined or not answered in time.
        Refusals = "refusals",
        /// Those of the refusals that are no answer in time, of who was asked directly.
        Unanswered = "unanswered",
        /// Calls that a participant did not answer since it had no room.
        NoRoom = "no_room",
        /// Calls that a participant did not answer since its cost was above the cap.
        TooDear = "too_dear",
        /// Calls that a participant did not answer since it did not want to.
        Unwilling = "unwilling",
        /// Σ units in contracts · time / Σ capacity · time, over participants and items with a capacity.
        Utilisation = "utilisation",
        /// Units · days of capacity that stood idle, over participants and items with a capacity.
        IdleUnitDays = "idle_unit_days",
        /// Days from the first day of the term to the first request that found a ceiling used up.
        CeilingReachedAfter = "ceiling_reached_after",
        /// The concentration of spending: Σ share², share of a participant in `spend` (Herfindahl and Hirschman).
        Concentration = "concentration",
        /// The greatest share of one participant in `spend`.
        LargestShare = "largest_share",
        /// The share of small providers in `spend`.
        SmallShare = "small_share",
        /// The longest time that a participant was without a new contract, in days, from the first day that counts to the last.
        LongestWithout = "longest_without",
        /// Contracts above the limit of the register of contracts (50,000 CZK; act 340/2015 Sb. § 3(2)(i)).
        OverRegisterLimit = "over_register_limit",
        /// Prices that the rule of the lot flagged as abnormally low.
        LowPrices = "low_prices",
        /// Contracts that a participant broke off.
        BrokenOff = "broken_off",
        /// Requests that ask again for the work of a contract that has ended; part of `requests`.
        FollowUps = "follow_ups",
        /// The share of those that were met whose contract, or the first of several, is with who delivered before.
        Continuity = "continuity",
        /// Days of a lot on which calls went out, over all lots: calls of one day and lot can go in one message.
        CallDays = "call_days",
        /// The hours of the coordinator: Σ hours for each thing · how many there were of it; left out without such hours.
        CoordinatorHours = "coordinator_hours",
        /// What was paid for idle capacity, in CZK: Σ idle units · days · rate.
        StandByCost = "stand_by_cost",
        /// What was paid for travel beside prices, in CZK: Σ quantity · max(0, km − free km) · rate, over contracts.
        TravelCost = "travel_cost",
        /// What was paid for minimums that were not ordered, in CZK: Σ max(0, minimum − prices of contracts), over participants.
        GuaranteeCost = "guarantee_cost",
        /// Spend + stand-by cost + travel cost + guarantee cost, in CZK.
        TotalCost = "total_cost",
        /// The price of fairness, quality and turns: Σ (price − cheapest) / Σ cheapest, over requests awarded to one participant.
        /// The cheapest is the lowest price of the offers that could have won; of a direct award, the lowest by the price annexes
        /// of those that had room.
        PriceOfFairness = "price_of_fairness",
        /// The share of awards after a call, of those with a losing offer, that would go to somebody else if one of the losing
        /// offers were withdrawn; left out unless the scenario asks for it.
        FlippedByWithdrawal = "flipped_by_withdrawal",
        /// Contracts of a lot; `of` is the lot.
        LotContracts = "lot_contracts",
        /// The prices of the contracts of a lot, in CZK.
        LotSpend = "lot_spend",
        /// Requests of a lot that ended without a contract.
        LotUnmet = "lot_unmet",
        /// Contracts of a participant; `of` is the participant.
        ParticipantContracts = "participant_contracts",
        /// The prices of the contracts of a participant, in CZK.
        ParticipantSpend = "participant_spend",
        /// The prices of the contracts awarded in a calendar year, in CZK; `of` is the year.
        YearSpend = "year_spend",
        /// Days from the first day of the term to the first request of a year that found a ceiling used up.
        YearCeilingReachedAfter = "year_ceiling_reached_after",
    }
}

/// A figure in millionths, and of what it is.
pub(super) type Figure = (SimulationMeasure, Option<String>, i128);

/// The names of what figures are of.
pub(super) struct Names<'n> {
    pub(super) lots: &'n [String],
    pub(super) participants: &'n [String],
    /// Whether a participant counts as small.
    pub(super) small: &'n [bool],
    /// How long the coordinator works for what.
    pub(super) effort: Option<&'n Effort>,
}

/// All figures of a replication.
pub(super) fn figures(tally: &Tally, usage: &Usage, names: &Names<'_>) -> Vec<Figure> {
    use SimulationMeasure as M;
    let mut found: Vec<Figure> = Vec::new();
    let mut put = |measure: M, value: Option<i128>| found.extend(value.map(|value| (measure, None, value)));
    let count = |count: u64| Some(i128::from(count).saturating_mul(WHOLE));
    let share = |part: u64, all: u64| quotient(i128::from(part), i128::from(all));
    let unmet = tally.unmet.values().sum::<u64>();
    let unmet_by = |outcomes: &[Outcome]| count(outcomes.iter().filter_map(|outcome| tally.unmet.get(outcome)).sum());
    put(M::Requests, count(tally.requests));
    put(M::Censored, count(tally.censored()));
    put(M::Contracts, count(tally.contracts));
    put(M::DirectShare, share(tally.direct_contracts, tally.contracts));
    put(M::Unmet, count(unmet));
    put(M::UnmetShare, share(unmet, tally.ended));
    put(M::PartlyMet, count(tally.partly_met));
    let by_outcome = [
        (M::UnmetNoOffer, Outcome::NoOffer),
        (M::UnmetNoAdmissibleOffer, Outcome::NoAdmissibleOffer),
        (M::UnmetNoCapacity, Outcome::NoCapacity),
        (M::UnmetCeilingReached, Outcome::CeilingReached),
        (M::UnmetOutsideFramework, Outcome::OutsideFramework),
        (M::UnmetRefusedByAll, Outcome::RefusedByAll),
    ];
    for (measure, outcome) in by_outcome {
        put(measure, unmet_by(&[outcome]));
    }
    let others: Vec<Outcome> =
        Outcome::ALL.iter().copied().filter(|outcome| by_outcome.iter().all(|(_, known)| known != outcome)).collect();
    put(M::UnmetOther, unmet_by(&others));
    put(M::Spend, Some(tally.spend));
    put(M::PriceToMaximum, quotient(tally.under_maximum.0, tally.under_maximum.1));
    put(M::PriceToFramework, quotient(tally.under_annex.0, tally.under_annex.1));
    waits(tally, &mut put);
    put(M::OutsideShare, share(tally.outside, tally.seated));
    put(M::Calls, count(tally.calls));
    put(M::SoleOfferShare, share(tally.sole, tally.answered));
    put(M::OffersPerCall, share(tally.offers, tally.calls));
    put(M::Offers, count(tally.offers));
    put(M::Evaluations, count(tally.evaluations));
    put(M::Questions, count(tally.questions));
    put(M::Refusals, count(tally.refusals));
    put(M::Unanswered, count(tally.unanswered));
    put(M::NoRoom, count(tally.no_room));
    put(M::TooDear, count(tally.too_dear));
    put(M::Unwilling, count(tally.unwilling));
    put(M::Utilisation, quotient(usage.used(), usage.available()));
    let idle = usage.available().saturating_sub(usage.used());
    put(M::IdleUnitDays, quotient(idle, i128::from(DAY).saturating_mul(WHOLE)).filter(|_| usage.available() > 0));
    put(M::CeilingReachedAfter, tally.ceiling_reached.values().min().and_then(|at| days(*at)));
    shares(tally, names, &mut put);
    put(M::LongestWithout, tally.longest_without().and_then(days));
    put(M::OverRegisterLimit, count(tally.over_register_limit));
    put(M::LowPrices, count(tally.low_prices));
    put(M::BrokenOff, count(tally.broken_off));
    put(M::FollowUps, count(tally.follow_ups));
    put(M::Continuity, share(tally.by_the_same, tally.continued));
    put(M::CallDays, count(tally.call_days));
    put(M::CoordinatorHours, names.effort.map(|effort| tally.hours(effort)));
    put(M::StandByCost, Some(tally.stand_by));
    put(M::TravelCost, Some(tally.travel));
    put(M::GuaranteeCost, Some(tally.guarantees));
    let beside = [tally.stand_by, tally.travel, tally.guarantees];
    put(M::TotalCost, Some(beside.into_iter().fold(tally.spend, i128::saturating_add)));
    let (paid, cheapest) = tally.above_cheapest;
    put(M::PriceOfFairness, quotient(paid.saturating_sub(cheapest), cheapest));
    put(M::FlippedByWithdrawal, share(tally.flipped, tally.flippable));
    by_parts(tally, names, &mut found);
    found
}

fn days(seconds: i64) -> Option<i128> {
    quotient(i128::from(seconds), i128::from(DAY))
}

fn waits(tally: &Tally, put: &mut dyn FnMut(SimulationMeasure, Option<i128>)) {
    use SimulationMeasure as M;
    let mean = |sum: i128, count: usize| {
        quotient(sum, i128::from(DAY).saturating_mul(i128::try_from(count).unwrap_or(i128::MAX)))
    };
    let of = |list: &[i64]| mean(list.iter().map(|wait| i128::from(*wait)).sum(), list.len());
    let (mut contact, mut award) = (tally.contact.clone(), tally.award.clone());
    contact.sort_unstable();
    award.sort_unstable();
    put(M::ContactDaysMean, of(&contact));
    put(M::ContactDaysMedian, quantile(&contact, 5).and_then(days));
    put(M::ContactDaysNinety, quantile(&contact, 9).and_then(days));
    put(M::ContactDaysLongest, contact.last().and_then(|wait| days(*wait)));
    put(M::AwardDaysMean, of(&award));
    put(M::AwardDaysMedian, quantile(&award, 5).and_then(days));
    put(M::AwardDaysNinety, quantile(&award, 9).and_then(days));
    let met = contact.len();
    let [authority, offers, providers, wished] = tally.whose;
    for (measure, sum) in
        [(M::AuthorityDays, authority), (M::OfferDays, offers), (M::ProviderDays, providers), (M::WishedDays, wished)]
    {
        put(measure, mean(sum, met));
    }
}

/// The least figure that so many tenths of all do not exceed: the place ⌈n·t/10⌉ of the sorted list.
fn quantile(sorted: &[i64], tenths: usize) -> Option<i64> {
    let place = sorted.len().checked_mul(tenths)?.div_ceil(10).checked_sub(1)?;
    sorted.get(place).copied()
}

fn shares(tally: &Tally, names: &Names<'_>, put: &mut dyn FnMut(SimulationMeasure, Option<i128>)) {
    use SimulationMeasure as M;
    if tally.spend <= 0 {
        return;
    }
    let spends = || tally.participants.iter().map(|one| one.spend);
    // A share in millionths has twelve decimals when it is squared.
    let squares =
        spends().filter_map(|spend| quotient(spend, tally.spend)).map(|share| share.saturating_mul(share)).sum();
    put(M::Concentration, quotient(squares, WHOLE.saturating_mul(WHOLE)));
    put(M::LargestShare, spends().max().and_then(|spend| quotient(spend, tally.spend)));
    let small = spends().zip(names.small).filter(|(_, small)| **small).map(|(spend, _)| spend).sum();
    put(M::SmallShare, quotient(small, tally.spend));
}

fn by_parts(tally: &Tally, names: &Names<'_>, found: &mut Vec<Figure>) {
    use SimulationMeasure as M;
    let count = |count: u64| i128::from(count).saturating_mul(WHOLE);
    let mut put = |measure: M, of: &str, value: i128| found.push((measure, Some(of.to_owned()), value));
    for (name, lot) in names.lots.iter().zip(&tally.lots) {
        put(M::LotContracts, name, count(lot.contracts));
        put(M::LotSpend, name, lot.spend);
        put(M::LotUnmet, name, count(lot.unmet));
    }
    for (name, participant) in names.participants.iter().zip(&tally.participants) {
        put(M::ParticipantContracts, name, count(participant.contracts));
        put(M::ParticipantSpend, name, participant.spend);
    }
    for (year, spend) in &tally.years {
        put(M::YearSpend, &year.to_string(), *spend);
    }
    for (year, at) in &tally.ceiling_reached {
        if let Some(after) = days(*at) {
            put(M::YearCeilingReachedAfter, &year.to_string(), after);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::quantile;

    #[test]
    fn a_quantile_is_the_least_that_so_many_do_not_exceed() {
        assert_eq!(quantile(&[], 5), None);
        assert_eq!(quantile(&[7], 9), Some(7));
        assert_eq!(quantile(&[1, 2, 3, 4], 5), Some(2));
        assert_eq!(quantile(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 9), Some(9));
        assert_eq!(quantile(&[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11], 9), Some(10));
    }
}
