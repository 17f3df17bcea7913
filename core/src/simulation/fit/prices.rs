//! Parameters of providers from what was recorded of their offers and answers, and what that cannot tell.

use super::estimate::{FittedShare, Logarithms, Spread, millionths};
use super::level::{self, FittedLevel};
use super::observe::{Observations, Observed, Price};
use super::{FitNote, PublishedTotals, note};
use crate::award::{Decision, MiniTender};
use crate::framework::{FrameworkContract, Item, LotTerms};
use crate::message::{ErrorCode, FitCode, InputError, Problem, Problems};
use crate::register::Event;
use crate::simulation::real::to_whole;
use crate::simulation::{Demand, Distribution, Participation, Pricing, ProviderModel, ValueModel};
use crate::time::{Date, Period};
use crate::value::json::{names, read_object};
use crate::value::{Checked, Exact, Id, Map, Money, Number};

/// The input of the operation `fit_prices`: what was recorded under a framework contract, published totals, or both.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct FitPricesInput {
    /// The framework contract.
    pub framework: Checked<FrameworkContract>,
    /// Only what was received in this period is looked at; all if missing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub period: Option<Period>,
    /// Mini-tenders and direct orders with their offers, answers and rulings, each request once, as it stood at its last
    /// decision: what `award_many` decides on.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub tenders: Vec<MiniTender>,
    /// What was decided: contracts that nobody refused are known from here.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub decisions: Vec<Decision>,
    /// The events of the register, whose contracts count as those of decisions, each once, and whose calls say to whom they
    /// went.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub events: Vec<Event>,
    /// What was asked for in the time of the published totals, as `fit_demand` answers it.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub demand: Vec<Demand>,
    /// Published totals.
    #[cfg_attr(feature = "schema", schemars(default))]
    pub totals: Vec<PublishedTotals>,
}
read_object!(FitPricesInput {
    required framework,
    optional period,
    defaulted tenders,
    defaulted decisions,
    defaulted events,
    defaulted demand,
    defaulted totals,
});

impl FitPricesInput {
    pub(super) fn is_within(&self, day: Date) -> bool {
        self.period.is_none_or(|period| period.contains(day))
    }
}

names! {
    /// What prices of a unit are held against.
    pub enum PriceReference or UnknownName {
        /// The participant's own price in the framework contract, on the day of the decision.
        Framework = "framework",
        /// The maximum price of the item, on the day of the decision.
        Maximum = "maximum",
        /// Nothing: the figures are in CZK.
        Nothing = "nothing",
    }
}

/// What was offered for a unit of an item.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FittedPrice {
    /// The item.
    pub item: Id,
    /// How many prices, n.
    pub offers: u32,
    /// What they are held against: x is the offered price divided by it.
    pub against: PriceReference,
    /// The mean of the logarithms, ȳ = Σ ln x/n.
    pub log_mean: Number,
    /// The level exp(ȳ), the geometric mean of x.
    pub level: Number,
    /// The lower end of the interval of 95 % of the level: exp(ȳ − t·s/√n), t the quantile of Student; missing where no item
    /// has two prices.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub low: Option<Number>,
    /// The upper end.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub high: Option<Number>,
}
read_object!(FittedPrice {
    required item,
    required offers,
    required against,
    required log_mean,
    required level,
    optional low,
    optional high,
});

/// What was recorded of a participant in a lot, and a model of it that is ready for a scenario.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FittedProvider {
    /// The lot.
    pub lot: Id,
    /// The participant.
    pub participant: Id,
    /// Calls that it answered with an offer, of those that it got while nothing stood against it; missing without calls.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub answered: Option<FittedShare>,
    /// Direct orders that it took, in whole or in part, of those that it was asked to take; missing where it was not.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub took: Option<FittedShare>,
    /// Contracts that it won by an offer and refused, of those that it won; missing where it won none, or no contract of the lot is
    /// recorded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub refused: Option<FittedShare>,
    /// Its prices by item, in the order of the lot.
    pub prices: Vec<FittedPrice>,
    /// How much the logarithms of its prices differ, s, over all items: s² = Σ(y − ȳ)²/(N − k), N prices of k items; missing
    /// where no item has two.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub log_deviation: Option<Number>,
    /// The model; missing where nothing says what an item costs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub model: Option<ProviderModel>,
}
read_object!(FittedProvider {
    required lot,
    required participant,
    optional answered,
    optional took,
    optional refused,
    required prices,
    optional log_deviation,
    optional model,
});

/// Fitted parameters of providers, and what the data cannot tell.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct PriceFit {
    /// The day of whose framework and maximum prices the models are: the last on which something was decided.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on: Option<Date>,
    /// By lot and participant, in the order of their ids; of each that takes part in a lot of which something was recorded.
    pub providers: Vec<FittedProvider>,
    /// By published totals.
    pub totals: Vec<FittedLevel>,
    /// What the data cannot tell, what was assumed, and what was left out.
    pub notes: Vec<FitNote>,
}
read_object!(PriceFit { optional on, required providers, required totals, required notes });

/// Of fewer prices it is said how far their level is certain.
const FEW: u32 = 10;

/// Fits the parameters of providers to recorded offers and answers, and the level of prices to published totals; says what
/// they cannot tell.
///
/// Of each participant in each lot: the share of calls that it answered, of direct orders that it took and of contracts that
/// it refused, with intervals by Wilson; its prices against those of the framework contract (else the maximum, else as they
/// are), by the mean and the standard deviation of their logarithms, the estimators of a log-normal distribution by maximum
/// likelihood, with N − k in place of N (Crow and Shimizu, Lognormal distributions, 1988); what it offered beside the price
/// and how many hours its answers took, as empirical distributions.
///
/// Costs are never seen, and markup and cost cannot be parted: `costs` of the model is the mean price of a unit,
/// r·exp(ȳ + s²/2), r the reference on the day `on`, rounded half up to 0.01, with a markup of 0. `offer_variation` is
/// √(exp(s²) − 1), 0 where no item has two prices; lines of one offer count as independent. `participation.base` is the share
/// of calls answered, 1 without calls; `refuses` that of contracts refused, without any that of direct orders not taken where
/// there were no calls, else 0. Prices are multiples of 1 CZK where all that were seen are, else of 0.01. An item that it never
/// offered costs its own price in the framework contract, else the maximum at the mean level of its other items: our choice,
/// as is the limit of ten offers. Distances, backlog and departures are not fitted.
///
/// Of totals: [`FittedLevel`].
///
/// Errors: `missing_field` where there is nothing to fit; those of [`award`](fn@crate::award) for a mini-tender under
/// `/tenders/<place>`; `duplicate_id` for two of one request; `another_framework`, `unknown_participant`; those of a demand;
/// `out_of_range` for totals of no contract.
///
/// ```
/// use minitendr::{FitPricesInput, fit_prices, from_json};
/// let input: FitPricesInput = from_json(r#"{"framework": {"id": "F", "authority": "Region", "regime": "zzvz_2016",
///     "term": {"from": "2026-01-01", "to": "2029-12-31"}, "lots": [{"id": "L", "area": "field_and_outpatient", "region": "CZ053",
///       "items": [{"id": "hour", "unit": "hour", "maximum_unit_price": 500}], "scheme": {"combine": {"kind": "lowest_price"}}}],
///     "participants": [{"id": "P", "lots": [{"lot": "L"}]}, {"id": "Q", "lots": [{"lot": "L"}]}]},
///   "tenders": [{"request": {"id": "R", "framework": "F", "lot": "L", "office": "5309", "received_at": "2026-03-03T09:00:00+01:00",
///       "place": {"region": "CZ053"}, "period": {"from": "2026-04-01", "to": "2026-06-30"},
///       "lines": [{"item": "hour", "quantity": 40, "unit": "hour"}], "cases": ["case-1"]},
///     "offers": [{"id": "1", "participant": "P", "lines": [{"item": "hour", "quantity": 40, "unit_price": 450}]}],
///     "at": "2026-03-10T12:00:00+01:00"}]}"#)?;
/// let fit = fit_prices(&input)?;
/// let p = &fit.providers[0];
/// assert_eq!((p.prices[0].level.to_string(), p.prices[0].against.as_str()), ("0.9".to_owned(), "maximum"));
/// assert_eq!(p.model.as_ref().map(|model| model.costs["hour"].to_string()).as_deref(), Some("450"));
/// assert!(fit.providers[1].model.is_none(), "Q never offered");
/// # Ok::<(), minitendr::InputError>(())
/// ```
pub fn fit_prices(input: &FitPricesInput) -> Result<PriceFit, InputError> {
    let mut problems = Problems::new();
    let is_recorded = !(input.tenders.is_empty() && input.decisions.is_empty() && input.events.is_empty());
    if !is_recorded && input.totals.is_empty() {
        problems.push(Problem::new(ErrorCode::MissingField, "/tenders").with("value", "tenders"));
    }
    PublishedTotals::check_all(&input.totals, &mut problems);
    level::check(&input.demand, &input.framework, &mut problems);
    let found = Observations::of(input, &mut problems);
    InputError::unless_empty(problems)?;
    let mut fit = PriceFit { on: found.last, providers: Vec::new(), totals: Vec::new(), notes: Vec::new() };
    for (code, count) in [
        (FitCode::LeftOut, found.left_out),
        (FitCode::PricesLeftOut, found.unpriced),
        (FitCode::RecipientsAssumed, found.assumed),
    ] {
        if count > 0 {
            note(&mut fit.notes, code, &[("value", count.to_string())]);
        }
    }
    if let Some(on) = found.last {
        for observed in found.by_participant.values().filter(|one| found.is_recorded(one.lot)) {
            let provider = provider(observed, (found.knows_contracts(observed.lot), on), &mut fit.notes);
            fit.providers.push(provider);
        }
        for code in [FitCode::CostsUnseen, FitCode::SurvivorsOnly, FitCode::NotFitted] {
            note(&mut fit.notes, code, &[]);
        }
    }
    if found.calls > 0 {
        note(&mut fit.notes, FitCode::WhyNotUnseen, &[]);
    }
    for totals in &input.totals {
        fit.totals.push(level::level(totals, &input.demand, &input.framework));
    }
    if !input.totals.is_empty() {
        let code = if input.demand.is_empty() { FitCode::OnlyTheProduct } else { FitCode::LevelOfTotals };
        note(&mut fit.notes, code, &[]);
    }
    Ok(fit)
}

fn provider(observed: &Observed<'_>, (knows_contracts, on): (bool, Date), notes: &mut Vec<FitNote>) -> FittedProvider {
    let name = format!("{}/{}", observed.lot.id, observed.participant);
    let items: Vec<Offered<'_>> =
        observed.lot.items.iter().filter_map(|item| Offered::of(observed, item, on)).collect();
    let spread = Spread::of(items.iter().map(|offered| &offered.logarithms));
    let prices: Vec<FittedPrice> = items.iter().map(|offered| offered.fitted(spread)).collect();
    for few in prices.iter().filter(|price| price.offers < FEW) {
        let mut values = vec![("name", format!("{name}/{}", few.item)), ("value", few.offers.to_string())];
        if let Some((low, high)) = few.low.zip(few.high) {
            values.extend([("low", low.to_string()), ("high", high.to_string())]);
        }
        note(notes, FitCode::FewOffers, &values);
    }
    if observed.only_won {
        note(notes, FitCode::LosersUnseen, &[("name", name.clone())]);
    }
    let answered = FittedShare::new(observed.answered, observed.called);
    let took = FittedShare::new(observed.took, observed.asked);
    let won = observed.refused.saturating_add(observed.kept);
    // Where no contracts are recorded, all that was won seems refused.
    let refused = FittedShare::new(observed.refused, won).filter(|_| knows_contracts);
    if observed.unanswered > 0 {
        let values = [("name", name.clone()), ("value", observed.unanswered.to_string())];
        note(notes, FitCode::AnswersCutOff, &values);
    }
    for criterion in &observed.unlike {
        note(notes, FitCode::ValuesNotModelled, &[("name", format!("{name}/{criterion}"))]);
    }
    let costs = costs(observed, (&items, spread, on), &name, notes);
    let share_refused =
        refusal_share((refused.as_ref(), took.as_ref()), (observed.called, costs.is_some()), &name, notes);
    let model = costs.map(|costs| ProviderModel {
        participant: observed.participant.clone(),
        lot: Some(observed.lot.id.clone()),
        costs,
        firm_variation: Number::ZERO,
        offer_variation: spread.map_or(Number::ZERO, Spread::variation),
        cost_per_km: Money::ZERO,
        distances_km: Map::new(),
        seat: None,
        pricing: Pricing::Markup { share: Number::ZERO },
        price_step: step(observed),
        participation: Participation {
            base: answered.as_ref().map_or(Number::ONE, |answered| answered.share),
            ..Participation::default()
        },
        values: values(observed),
        refuses: share_refused,
        responds_in_hours: empirical(&observed.hours).unwrap_or_default(),
        leaves_on: None,
        insolvent: false,
        small: false,
    });
    FittedProvider {
        lot: observed.lot.id.clone(),
        participant: observed.participant.clone(),
        answered,
        took,
        refused,
        prices,
        log_deviation: spread.map(|spread| millionths(spread.deviation())),
        model,
    }
}

/// The share of what it won or was asked to take that it refuses, for a model, where there is one.
fn refusal_share(
    (refused, took): (Option<&FittedShare>, Option<&FittedShare>),
    (called, has_model): (u32, bool),
    name: &str,
    notes: &mut Vec<FitNote>,
) -> Number {
    let name = [("name", name.to_owned())];
    match (refused, took) {
        (Some(refused), _) => refused.share,
        (None, Some(took)) if called == 0 => {
            note(notes, FitCode::WillingOrRefusing, &name);
            took.rest()
        }
        _ => {
            if has_model {
                note(notes, FitCode::RefusalsUnseen, &name);
            }
            Number::ZERO
        }
    }
}

impl Observations<'_> {
    /// Whether anything was recorded of the lot.
    fn is_recorded(&self, lot: &crate::framework::Lot) -> bool {
        let mut of_lot = self.by_participant.values().filter(|one| one.lot.id == lot.id);
        of_lot.any(|one| one.called > 0 || one.asked > 0 || one.kept > 0 || !one.prices.is_empty())
    }

    /// Whether contracts of the lot are recorded that were won by an offer.
    fn knows_contracts(&self, lot: &crate::framework::Lot) -> bool {
        self.by_participant.values().any(|one| one.lot.id == lot.id && one.kept > 0)
    }
}

/// The prices of an item, held against something.
struct Offered<'o> {
    item: &'o Id,
    against: PriceReference,
    logarithms: Logarithms,
    /// What they are held against on the day of the models, in CZK.
    reference: f64,
}

impl<'o> Offered<'o> {
    /// Against the first of the references that is there on all days.
    fn of(observed: &'o Observed<'_>, item: &'o Item, on: Date) -> Option<Self> {
        let prices = observed.prices.get(&item.id)?;
        let references = [PriceReference::Framework, PriceReference::Maximum, PriceReference::Nothing];
        references.into_iter().find_map(|against| Self::against(against, prices, (item, observed.terms), on))
    }

    fn against(against: PriceReference, prices: &[Price], of: (&'o Item, &LotTerms), on: Date) -> Option<Self> {
        let mut logarithms = Logarithms::default();
        for one in prices {
            let share = one.price.checked_div(&reference(against, of, one.day)?)?;
            logarithms.add(from_exact(&share));
        }
        let reference = from_exact(&reference(against, of, on)?);
        Some(Self { item: &of.0.id, against, logarithms, reference })
    }

    fn fitted(&self, spread: Option<Spread>) -> FittedPrice {
        let (mean, offers) = (self.logarithms.mean(), self.logarithms.count());
        let half = spread.and_then(|spread| spread.half_width(offers));
        let end = |sign: f64| half.map(|half| millionths(libm::exp(mean + sign * half)));
        FittedPrice {
            item: self.item.clone(),
            offers,
            against: self.against,
            log_mean: millionths(mean),
            level: millionths(libm::exp(mean)),
            low: end(-1.0),
            high: end(1.0),
        }
    }

    /// The mean against the reference, by the formula of the log-normal distribution.
    fn mean(&self, spread: Option<Spread>) -> f64 {
        libm::exp(self.logarithms.mean() + spread.map_or(0.0, |spread| spread.variance / 2.0))
    }
}

/// What prices of a day are held against, above 0.
fn reference(against: PriceReference, (item, terms): (&Item, &LotTerms), day: Date) -> Option<Exact> {
    let price = match against {
        PriceReference::Framework => terms.prices_on(day).1.get(&item.id).copied(),
        PriceReference::Maximum => item.maximum_unit_price_on(day),
        PriceReference::Nothing => return Some(Exact::ONE),
    };
    price.map(Money::exact).filter(Exact::is_positive)
}

fn from_exact(exact: &Exact) -> f64 {
    exact.to_fixed(12).parse().unwrap_or_default()
}

/// The mean price of a unit by item; missing where nothing says it of one.
fn costs(
    observed: &Observed<'_>,
    (items, spread, on): (&[Offered<'_>], Option<Spread>, Date),
    name: &str,
    notes: &mut Vec<FitNote>,
) -> Option<Map<Money>> {
    // The mean level against maximum prices, of all prices that are held against them.
    let of_maximum = || {
        let means = items.iter().filter_map(|offered| {
            let item = observed.lot.item(offered.item)?;
            let most = from_exact(&reference(PriceReference::Maximum, (item, observed.terms), on)?);
            Some(offered.mean(spread) * offered.reference / most)
        });
        let means: Vec<f64> = means.collect();
        let count = u32::try_from(means.len()).ok().filter(|count| *count > 0)?;
        Some(means.iter().sum::<f64>() / f64::from(count))
    };
    let mut costs = Map::new();
    let mut assumed = Vec::new();
    for item in &observed.lot.items {
        let offered = items.iter().find(|offered| *offered.item == item.id);
        let cost = if let Some(offered) = offered {
            money(offered.mean(spread) * offered.reference)
        } else {
            assumed.push(item.id.as_str());
            let of = (item, observed.terms);
            let annex = reference(PriceReference::Framework, of, on).map(|price| from_exact(&price));
            let maximum = || Some(of_maximum()? * from_exact(&reference(PriceReference::Maximum, of, on)?));
            annex.or_else(maximum).and_then(money)
        };
        let Some(cost) = cost else {
            let values = [("name", name.to_owned()), ("value", item.id.to_string())];
            note(notes, FitCode::NoPrice, &values);
            return None;
        };
        costs.insert(item.id.clone(), cost);
    }
    for item in assumed {
        note(notes, FitCode::PriceAssumed, &[("name", name.to_owned()), ("value", item.to_owned())]);
    }
    Some(costs)
}

/// An amount in CZK, rounded half up to 0.01.
fn money(crowns: f64) -> Option<Money> {
    Money::new(rust_decimal::Decimal::new(to_whole(crowns * 100.0), 2).normalize()).ok()
}

/// A haléř where some price is not in whole crowns; missing, which is a crown, where all are.
fn step(observed: &Observed<'_>) -> Option<Money> {
    let is_whole = |one: &Price| one.price.round(0, crate::value::Rounding::HalfUp) == one.price;
    let all = observed.prices.values().flatten().all(is_whole);
    if all { None } else { Money::new(rust_decimal::Decimal::new(1, 2)).ok() }
}

/// What was offered beside the price, as it was.
fn values(observed: &Observed<'_>) -> Vec<ValueModel> {
    let modelled = observed.values.iter().filter(|(criterion, _)| !observed.unlike.contains(*criterion));
    let models = modelled.filter_map(|(criterion, figures)| {
        let decimals = figures.iter().map(|figure| figure.decimal().normalize().scale()).max().unwrap_or_default();
        let figure = empirical(figures)?;
        Some(ValueModel { criterion: criterion.clone(), figure, most: None, decimals: decimals.min(6) })
    });
    models.collect()
}

fn empirical(figures: &[Number]) -> Option<Distribution> {
    (!figures.is_empty()).then(|| Distribution::Empirical { values: figures.to_vec() })
}
