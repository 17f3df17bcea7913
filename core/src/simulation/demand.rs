//! What offices ask for, and when.

use super::distribution::{is_share, not_negative};
use super::scenario::Ground;
use super::{Again, Distribution};
use crate::framework::FrameworkContract;
use crate::message::{ErrorCode, Problem, Problems};
use crate::request::{Need, Request};
use crate::time::Date;
use crate::value::json::{Check, Path, out_of_range, read_kinds, read_object};
use crate::value::{Checked, Id, Municipality, Number};

/// When requests of a demand come.
///
/// The rate of a day is that of the year divided by 365.25, times the factors of its month, its weekday and the shifts. Arrival
/// k is where the sum of the rates over time reaches the sum of k exponential figures of mean 1 (inversion of the cumulated
/// rate; Çinlar, Introduction to stochastic processes, 1975): a higher rate moves each request forward, and makes none anew.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub enum Arrivals {
    /// Independent of each other: a Poisson process. The count of a period has its mean as its variance.
    Poisson {
        /// Requests in a year of 365.25 days, above 0.
        per_year: Number,
    },
    /// In waves: the rate of each calendar month is multiplied by a gamma figure of mean 1 and shape k, so that the count of
    /// a month of mean m is negative binomial with variance m + m²/k.
    NegativeBinomial {
        /// Requests in a year of 365.25 days, above 0.
        per_year: Number,
        /// The dispersion k, above 0; the smaller, the more months differ.
        dispersion: Number,
    },
    /// The requests that are given, at the moments at which they were received.
    Recorded {},
}
read_kinds!(Arrivals by "kind" {
    "poisson" => Poisson { required per_year },
    "negative_binomial" => NegativeBinomial { required per_year, required dispersion },
    "recorded" => Recorded {},
});

/// What requests ask for.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
#[expect(clippy::large_enum_variant, reason = "a scenario has few of them")]
pub enum RequestSource {
    /// Requests of one line, drawn from distributions.
    Drawn {
        /// The lot.
        lot: Id,
        /// The item.
        item: Id,
        /// The municipality whose office asks, and where the service is needed.
        office: Municipality,
        /// How many children a request is for: groups of siblings; rounded, at least 1. One if missing.
        #[serde(skip_serializing_if = "Option::is_none")]
        children: Option<Distribution>,
        /// How much for one child, in the unit of the item; rounded to its step (to 1 without one), at least a step.
        quantity: Distribution,
        /// How many days the work takes; rounded, at least 1.
        duration_days: Distribution,
        /// How many days after the receipt the work is wanted to begin; rounded.
        #[cfg_attr(feature = "schema", schemars(default))]
        starts_in_days: Distribution,
        /// The share of requests that are urgent, a fraction of 1.
        #[cfg_attr(feature = "schema", schemars(default))]
        urgent_share: Number,
        /// The share of requests for today, a fraction of 1.
        #[cfg_attr(feature = "schema", schemars(default))]
        immediate_share: Number,
        /// What the need says.
        #[cfg_attr(feature = "schema", schemars(default))]
        need: Box<Need>,
        /// The source that pays, where the framework names its sources.
        #[serde(skip_serializing_if = "Option::is_none")]
        funding_source: Option<Id>,
    },
    /// Requests that were recorded: each in its turn with `recorded` arrivals, else one of them at random for each arrival
    /// (bootstrap; Efron, Annals of Statistics 7, 1979), its period as many days after the receipt as it was.
    Sampled {
        /// The requests, at least one. They get new ids.
        requests: Vec<Checked<Request>>,
    },
}
read_kinds!(RequestSource by "kind" {
    "drawn" => Drawn {
        required lot,
        required item,
        required office,
        optional children,
        required quantity,
        required duration_days,
        defaulted starts_in_days,
        defaulted urgent_share,
        defaulted immediate_share,
        defaulted need,
        optional funding_source,
    },
    "sampled" => Sampled { required requests },
});

/// A level shift: from a day on there are more requests, or fewer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct DemandShift {
    /// The first day of the new level, which then stays.
    pub from: Date,
    /// What the rate is multiplied by, 0 or more.
    pub factor: Number,
}
read_object!(DemandShift { required from, required factor });

/// A stream of requests: of one office for one item, or as they were recorded.
///
/// Source of the shape: notifications to child protection come in waves and shift in level after reports in the press
/// (Mansell on New Zealand; Bywaters and others on England); groups of siblings make a compound process.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct Demand {
    /// The id, at most 40 characters; the requests are `<id>-1`, `<id>-2` and so on, and those that ask again for the work of
    /// the second `<id>-2+1`, `<id>-2+2` and so on.
    pub id: Id,
    /// When requests come.
    pub arrivals: Arrivals,
    /// What they ask for.
    pub requests: RequestSource,
    /// What the rate is multiplied by in each month, twelve figures from January on; 1 if none is given. They are not scaled:
    /// with a mean of 1 the rate of the year stays.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub months: Vec<Number>,
    /// What it is multiplied by on each weekday, seven figures from Monday on; 1 if none is given.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub weekdays: Vec<Number>,
    /// Level shifts; several that have begun are multiplied.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub shifts: Vec<DemandShift>,
    /// How often the work is asked for again after its end; never if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub again: Option<Again>,
}
read_object!(Demand {
    required id,
    required arrivals,
    required requests,
    defaulted months,
    defaulted weekdays,
    defaulted shifts,
    optional again,
});

/// The most characters of the id of a demand, so that the ids of its requests fit.
const LONGEST: usize = 40;

/// What a request of a demand is called, which was asked for so often before.
pub(super) fn request_name(demand: &Id, number: u32, again: u32) -> String {
    if again == 0 { format!("{demand}-{number}") } else { format!("{demand}-{number}+{again}") }
}

impl Demand {
    pub(super) fn check(&self, ground: &Ground<'_>, at: &Path<'_>, problems: &mut Problems) {
        let length = self.id.as_str().chars().count();
        if length > LONGEST {
            problems.push(out_of_range(&at.field("id"), length, format!("≤ {LONGEST}")));
        } else if let Err(error) = Id::parse(&request_name(&self.id, u32::MAX, u32::MAX)) {
            // The ids of its requests are made of it.
            problems.extend(error.below(&at.field("id").pointer()).into_problems());
        }
        self.arrivals.check(&at.field("arrivals"), problems);
        self.check_requests(ground, &at.field("requests"), problems);
        for (name, factors, count) in [("months", &self.months, 12), ("weekdays", &self.weekdays, 7)] {
            let place = at.field(name);
            if !factors.is_empty() && factors.len() != count {
                problems.push(out_of_range(&place, factors.len(), count.to_string()));
            }
            for (index, factor) in factors.iter().enumerate() {
                not_negative(&place.index(index), *factor, problems);
            }
            if !factors.is_empty() && factors.iter().all(|factor| *factor == Number::ZERO) {
                problems.push(out_of_range(&place, 0, "> 0"));
            }
        }
        let shifts = at.field("shifts");
        for (index, shift) in self.shifts.iter().enumerate() {
            let place = shifts.index(index);
            not_negative(&place.field("factor"), shift.factor, problems);
            ground.within(shift.from, &place.field("from"), problems);
        }
        if let Some(again) = &self.again {
            again.check(&at.field("again"), problems);
        }
    }

    /// Notes what of requests that are drawn cannot be, as far as it says how much is asked for of what.
    pub(super) fn check_drawn(&self, framework: &FrameworkContract, at: &Path<'_>, problems: &mut Problems) {
        let RequestSource::Drawn { lot, item, children, quantity, .. } = &self.requests else { return };
        if self.arrivals == (Arrivals::Recorded {}) {
            let problem = Problem::new(ErrorCode::UnknownKind, at.field("kind").pointer());
            problems.push(problem.with("value", "drawn").naming("known", "sampled"));
        }
        match framework.lot(lot) {
            None => framework.has_no_lot(lot, &at.field("lot"), problems),
            Some(known) if known.item(item).is_none() => known.has_no_item(item, &at.field("item"), problems),
            Some(_) => {}
        }
        if let Some(children) = children {
            children.check(&at.field("children"), problems);
        }
        quantity.check(&at.field("quantity"), problems);
    }

    fn check_requests(&self, ground: &Ground<'_>, at: &Path<'_>, problems: &mut Problems) {
        match &self.requests {
            RequestSource::Drawn {
                duration_days,
                starts_in_days,
                urgent_share,
                immediate_share,
                funding_source,
                need,
                ..
            } => {
                need.check(&at.field("need"), problems);
                self.check_drawn(ground.framework, at, problems);
                duration_days.check(&at.field("duration_days"), problems);
                starts_in_days.check(&at.field("starts_in_days"), problems);
                is_share(&at.field("urgent_share"), *urgent_share, problems);
                is_share(&at.field("immediate_share"), *immediate_share, problems);
                if urgent_share.exact() + immediate_share.exact() > Number::ONE.exact() {
                    let sum = urgent_share.exact() + immediate_share.exact();
                    problems.push(out_of_range(&at.field("urgent_share"), sum, "≤ 1"));
                }
                ground.pays(funding_source.as_ref(), &at.field("funding_source"), problems);
            }
            RequestSource::Sampled { requests } => {
                let list = at.field("requests");
                if requests.is_empty() {
                    problems.push(Problem::new(ErrorCode::EmptyList, list.pointer()));
                }
                for (index, request) in requests.iter().enumerate() {
                    let place = list.index(index);
                    let before = problems.len();
                    request.lot_in(ground.framework, &place, problems);
                    if before == problems.len() && self.arrivals == (Arrivals::Recorded {}) {
                        ground.within(request.received_at.day(), &place.field("received_at"), problems);
                    }
                }
            }
        }
    }
}

impl Arrivals {
    pub(super) fn check(&self, at: &Path<'_>, problems: &mut Problems) {
        let mut above = |name: &str, value: &Number| {
            if *value <= Number::ZERO {
                problems.push(out_of_range(&at.field(name), value, "> 0"));
            }
        };
        match self {
            Self::Poisson { per_year } => above("per_year", per_year),
            Self::NegativeBinomial { per_year, dispersion } => {
                above("per_year", per_year);
                above("dispersion", dispersion);
            }
            Self::Recorded {} => {}
        }
    }
}
