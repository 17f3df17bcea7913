//! What published totals say of prices, where it is known how much is asked for.

use super::PublishedTotals;
use super::number;
use crate::framework::FrameworkContract;
use crate::message::{ErrorCode, Problem, Problems};
use crate::simulation::{Arrivals, Demand, Distribution, RequestSource};
use crate::value::json::{Once, Path, read_object};
use crate::value::{Exact, Id, Number, Rounding};

/// What the totals of a period say of the level of prices.
///
/// The equation: V/N = Σ wᵢ·E(Qᵢ)·pᵢ, V the value and N the number of contracts, wᵢ the share of demand i in the requests, E(Qᵢ)
/// its mean quantity, pᵢ the mean price of a unit of its item. It is one equation: without the quantities it says nothing of
/// prices, and of several items only a level that they share.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FittedLevel {
    /// Of which totals.
    pub id: Id,
    /// The mean value of a contract V/N in CZK, rounded half up to 0.01.
    pub mean_value: Number,
    /// The mean quantity of a request Σ wᵢ·E(Qᵢ), where all ask for one item, rounded half up to 0.000001.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub mean_quantity: Option<Number>,
    /// The mean price of a unit in CZK, where all ask for one item: (V/N) / Σ wᵢ·E(Qᵢ), rounded half up to 0.01.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_price: Option<Number>,
    /// The level against the maximum unit prices mᵢ on the last day of the period, where every item has one:
    /// (V/N) / Σ wᵢ·E(Qᵢ)·mᵢ, rounded half up to 0.000001.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to_maximum: Option<Number>,
}
read_object!(FittedLevel {
    required id,
    required mean_value,
    optional mean_quantity,
    optional unit_price,
    optional to_maximum,
});

/// Notes what of a demand cannot be, as far as the equation needs it.
pub(super) fn check(demand: &[Demand], framework: &FrameworkContract, problems: &mut Problems) {
    let list = Path::ROOT.field("demand");
    let mut ids = Once::default();
    for (index, one) in demand.iter().enumerate() {
        let at = list.index(index);
        ids.see(one.id.as_str(), &at.field("id"), problems);
        one.arrivals.check(&at.field("arrivals"), problems);
        let at = at.field("requests");
        match &one.requests {
            RequestSource::Drawn { .. } => one.check_drawn(framework, &at, problems),
            RequestSource::Sampled { requests } => {
                let at = at.field("requests");
                if requests.is_empty() {
                    problems.push(Problem::new(ErrorCode::EmptyList, at.pointer()));
                }
                for (index, request) in requests.iter().enumerate() {
                    request.lot_in(framework, &at.index(index), problems);
                }
            }
        }
    }
}

/// What totals say, given a demand; of none only the mean value.
pub(super) fn level(totals: &PublishedTotals, demand: &[Demand], framework: &FrameworkContract) -> FittedLevel {
    let mean = totals.mean_value();
    let asked: Vec<Asked<'_>> = demand.iter().flat_map(|one| asked(one, framework)).collect();
    // Of a request as such: the rates of its lines add up to more.
    let requests: Exact = demand.iter().map(|one| per_year(one, framework)).sum();
    let is_one = asked.windows(2).all(|pair| matches!(pair, [one, other] if one.is_of(other)));
    let quantity: Exact = asked.iter().map(|one| &one.rate * &one.quantity).sum();
    let quantity = quantity.checked_div(&requests).filter(|_| is_one);
    let at_most: Option<Vec<Exact>> = asked
        .iter()
        .map(|one| {
            let item = framework.lot(one.lot)?.item(one.item)?;
            let most = item.maximum_unit_price_on(totals.period.to())?;
            Some(&one.rate * &one.quantity * most.exact())
        })
        .collect();
    let at_most = at_most.and_then(|of_lines| of_lines.iter().sum::<Exact>().checked_div(&requests));
    let rounded = |exact: &Exact, places: u32| number(&exact.round(places, Rounding::HalfUp));
    let per = |divisor: &Exact| Some(divisor).filter(|divisor| divisor.is_positive()).and_then(|d| mean.checked_div(d));
    FittedLevel {
        id: totals.id.clone(),
        mean_value: rounded(&mean, 2),
        unit_price: quantity.as_ref().and_then(per).map(|price| rounded(&price, 2)),
        mean_quantity: quantity.map(|quantity| rounded(&quantity, 6)),
        to_maximum: at_most.as_ref().and_then(per).map(|level| rounded(&level, 6)),
    }
}

/// How often something is asked for, and how much of it.
struct Asked<'d> {
    lot: &'d Id,
    item: &'d Id,
    rate: Exact,
    quantity: Exact,
}

impl Asked<'_> {
    fn is_of(&self, other: &Self) -> bool {
        (self.lot, self.item) == (other.lot, other.item)
    }
}

/// Requests in a year; recorded ones are all of the term of the framework contract.
fn per_year(demand: &Demand, framework: &FrameworkContract) -> Exact {
    match (&demand.arrivals, &demand.requests) {
        (Arrivals::Poisson { per_year } | Arrivals::NegativeBinomial { per_year, .. }, _) => per_year.exact(),
        (Arrivals::Recorded {}, RequestSource::Sampled { requests }) => {
            super::in_a_year(&count(requests.len()), framework.term)
        }
        (Arrivals::Recorded {}, RequestSource::Drawn { .. }) => Exact::ZERO,
    }
}

/// The lines of the requests of a demand.
fn asked<'d>(demand: &'d Demand, framework: &FrameworkContract) -> Vec<Asked<'d>> {
    let rate = per_year(demand, framework);
    match &demand.requests {
        RequestSource::Drawn { lot, item, children, quantity, .. } => {
            let children = children.as_ref().map_or(Exact::ONE, mean);
            vec![Asked { lot, item, rate, quantity: mean(quantity) * children }]
        }
        RequestSource::Sampled { requests } => {
            let share = rate.checked_div(&count(requests.len())).unwrap_or_default();
            let lines = requests.iter().flat_map(|request| request.lines.iter().map(move |line| (&request.lot, line)));
            let line = |(lot, line): (&'d Id, &'d crate::request::RequestLine)| Asked {
                lot,
                item: &line.item,
                rate: share.clone(),
                quantity: line.quantity.exact(),
            };
            lines.map(line).collect()
        }
    }
}

fn count(length: usize) -> Exact {
    Exact::from(i64::try_from(length).unwrap_or(i64::MAX))
}

/// The mean, by the formulas of the distributions.
fn mean(distribution: &Distribution) -> Exact {
    match distribution {
        Distribution::Constant { value } => value.exact(),
        Distribution::Uniform { from, to } => (from.exact() + to.exact()) * Exact::ratio(1, 2).unwrap_or_default(),
        Distribution::Exponential { mean }
        | Distribution::Gamma { mean, .. }
        | Distribution::LogNormal { mean, .. }
        | Distribution::Poisson { mean }
        | Distribution::NegativeBinomial { mean, .. } => mean.exact(),
        Distribution::Pareto { least, exponent } => {
            let over = exponent.exact() - Exact::ONE;
            (least.exact() * exponent.exact()).checked_div(&over).unwrap_or_default()
        }
        Distribution::Empirical { values } => {
            let sum: Exact = values.iter().map(|value| value.exact()).sum();
            sum.checked_div(&count(values.len())).unwrap_or_default()
        }
    }
}
