//! A policy made ready: what its rules say of each lot and participant, by places and whole numbers.

use std::sync::Arc;

use super::clock::Clock;
use super::policy::{Plan, Version};
use super::seller::{Weighed, cap};
use super::setting::Setting;
use crate::award::QuickLot;
use crate::eligibility::is_barred;
use crate::framework::{DirectRule, Item, Lot, LotTerms, Way};
use crate::time::{Date, Steps, TimeLimit};
use crate::value::Id;

/// The last seconds of a time limit by the day on which it begins.
type Days = Arc<[Option<i64>]>;

/// The last seconds of the time limits that were asked for: rules of many lots and policies have the same.
#[derive(Debug, Default)]
struct Limits {
    known: Vec<(TimeLimit, Days)>,
}

impl Limits {
    fn of(&mut self, limit: TimeLimit, clock: &Clock) -> Days {
        if let Some((_, days)) = self.known.iter().find(|(known, _)| *known == limit) {
            return Arc::clone(days);
        }
        let days: Days = clock.limits(limit).into();
        self.known.push((limit, Arc::clone(&days)));
        days
    }
}

/// The rules of a policy from a day on.
#[derive(Debug)]
pub(super) struct Ready {
    /// By version of the plan, and by lot.
    versions: Vec<Vec<ReadyLot>>,
}

/// A lot under the rules of a version.
#[derive(Debug)]
pub(super) struct ReadyLot {
    /// How offers are decided on where nothing but figures is in question.
    pub(super) quick: Option<QuickLot>,
    /// How many participants the lot has, as a float.
    pub(super) among: f64,
    /// The last second of the offer period by the day of the call, or of the time for an answer by the day of the question, by
    /// the rule of the path.
    deadlines: Vec<(Option<Id>, Days)>,
    /// By participant.
    pub(super) members: Vec<Option<Member>>,
    /// By kind of request: against whom its territory or its profile stands.
    pub(super) barred: Vec<Vec<bool>>,
    /// By kind of request: whether the place is in the region of the lot.
    pub(super) in_region: Vec<bool>,
    /// The decimals of values, in the order of the scheme.
    pub(super) scales: Vec<u32>,
    /// Whether orders go directly by a draw.
    pub(super) draws: bool,
}

/// A participant of a lot.
#[derive(Debug)]
pub(super) struct Member {
    /// By item, in haléře.
    caps: Vec<Steps<Option<i64>>>,
    /// By kind of request: whether the place is outside of its territory.
    pub(super) outside: Vec<bool>,
    /// By kind of request, and within it by item: what is paid for travel for a unit, in units of 10⁻⁸ CZK; none where nothing is.
    travel: Vec<i128>,
    pub(super) weighed: Vec<Weighed>,
}

impl Member {
    fn new(
        lot: &Lot,
        terms: &LotTerms,
        from: Date,
        setting: &Setting<'_>,
        (weighed, travel): (Vec<Weighed>, Vec<i128>),
    ) -> Self {
        let caps = lot.items.iter().enumerate().map(|(place, item)| {
            let of_item = item.maximum_unit_prices.iter().map(|version| version.from);
            let days = of_item.chain(terms.price_versions.iter().map(|version| version.from));
            Steps::of(from, days, |day| cap(lot, terms, place, day))
        });
        let outside = setting
            .kinds
            .iter()
            .map(|kind| terms.territory.as_ref().is_some_and(|territory| !territory.covers(&kind.place)));
        Self { caps: caps.collect(), outside: outside.collect(), travel, weighed }
    }

    /// Whether anything is paid for travel.
    pub(super) const fn is_paid_travel(&self) -> bool {
        !self.travel.is_empty()
    }

    /// What is paid for travel for a unit of an item, in units of 10⁻⁸ CZK.
    pub(super) fn travel(&self, kind: usize, item: usize) -> i128 {
        let place = kind.saturating_mul(self.caps.len()).saturating_add(item);
        self.travel.get(place).copied().unwrap_or_default()
    }

    /// The highest price in haléře that it can offer for an item.
    pub(super) fn cap(&self, item: usize, day: Date) -> Option<i64> {
        self.caps.get(item).and_then(|steps| *steps.on(day))
    }
}

impl Ready {
    pub(super) fn new(setting: &Setting<'_>, plan: &Plan) -> Self {
        let mut limits = Limits::default();
        let version = |version: &Version| {
            let lots = version.framework.lots.iter().enumerate();
            lots.map(|(place, lot)| ReadyLot::new(setting, version, (place, lot), &mut limits)).collect()
        };
        Self { versions: plan.versions.iter().map(version).collect() }
    }

    pub(super) fn lot(&self, version: usize, lot: usize) -> Option<&ReadyLot> {
        self.versions.get(version)?.get(lot)
    }
}

impl ReadyLot {
    /// The last second of the offer period of a call that goes out on a day under a rule, or of the time for an answer; nothing
    /// where it depends on the second.
    pub(super) fn deadline(&self, rule: Option<&Id>, day: usize) -> Option<i64> {
        let (_, days) = self.deadlines.iter().find(|(known, _)| known.as_ref() == rule)?;
        *days.get(day)?
    }

    fn new(setting: &Setting<'_>, version: &Version, (place, lot): (usize, &Lot), limits: &mut Limits) -> Self {
        let framework = &*version.framework;
        let sellers = || (0..setting.people.len()).filter_map(|participant| setting.seller(place, participant));
        let scales: Vec<u32> = lot
            .scheme
            .value_names()
            .map(|name| sellers().filter_map(|seller| seller.decimals(lot, name)).max().unwrap_or_default())
            .collect();
        let terms = |id| framework.participant(id)?.terms(&lot.id);
        let from = framework.term.from();
        let members: Vec<Option<Member>> = setting
            .people
            .iter()
            .enumerate()
            .map(|(participant, id)| {
                let seller = setting.seller(place, participant)?;
                let paid = &version.arrangement.travel;
                let of_unit = |kind: usize, item: &Item| {
                    let km = seller.km(kind);
                    paid.iter().map(|one| one.of_unit([&lot.id, &item.id, id], km)).sum()
                };
                let kinds = (0..setting.kinds.len()).filter(|_| !paid.is_empty());
                let travel = kinds.flat_map(|kind| lot.items.iter().map(move |item| (kind, item)));
                let travel = travel.map(|(kind, item)| of_unit(kind, item)).collect();
                Some(Member::new(lot, terms(id)?, from, setting, (seller.weigh(lot, &scales), travel)))
            })
            .collect();
        let barred = setting.kinds.iter().map(|kind| {
            let is_barred = |id| terms(id).is_some_and(|terms| is_barred(terms, &kind.place, &kind.need));
            setting.people.iter().map(is_barred).collect()
        });
        let scale = setting.scales.get(place).copied().unwrap_or_default();
        let own = version.offer_periods.get(place).copied().flatten().map(|limit| (None, limit));
        let of_rules = lot.path.iter().flat_map(|path| &path.rules).map(|rule| match &rule.way {
            Way::MiniTender { offer_period, .. } => (Some(rule.id.clone()), *offer_period),
            Way::Direct { answer_within, .. } => (Some(rule.id.clone()), *answer_within),
        });
        let deadlines = own.into_iter().chain(of_rules).map(|(rule, limit)| (rule, limits.of(limit, &setting.clock)));
        let count = framework.participants_of(&lot.id).count().max(1);
        Self {
            quick: QuickLot::new(framework, &setting.people, place, (scale, &scales)),
            among: super::real::whole_to_real(i64::try_from(count).unwrap_or(i64::MAX)),
            deadlines: deadlines.collect(),
            members,
            barred: barred.collect(),
            in_region: setting.kinds.iter().map(|kind| kind.place.region == lot.region).collect(),
            scales,
            draws: lot
                .path
                .iter()
                .flat_map(|path| &path.rules)
                .any(|rule| matches!(&rule.way, Way::Direct { rule: DirectRule::Draw { .. }, .. })),
        }
    }
}
