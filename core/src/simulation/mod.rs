//! The simulation of a framework contract: what it would cost, how long children would wait, and how policies differ.
//!
//! # The model
//!
//! Time is continuous, to the second. A *request* is received (`Arrivals`), handled, and goes the way that its lot declares:
//! participants are asked directly, or a call goes out, those who want to offer do (`ProviderModel`), and after the offer
//! period, in working days and holidays of the calendar, it is decided. Contracts take capacity until their period ends, and
//! money for good. **Every decision is that of [`award`](fn@crate::award)** upon a request, offers and a state, as any other; the
//! state is folded by the claims of the register. Where nothing but terms, ceilings, capacities, prices, points and turns is in
//! question, a mini-tender or a direct order is decided in whole numbers and without documents, by a way in front of `award` that says what it
//! says or leaves the request to it; [`replay`](fn@crate::replay) shows any request with the documents upon which `award`
//! decides the same.
//!
//! - Arrivals: Λ(Tₖ) = E₁ + … + Eₖ, Λ the rate cumulated over time (year, month, weekday, shifts), E exponential with mean 1;
//!   in waves, the rate of each month times a gamma figure of mean 1.
//! - Participation: p = base · (1 − effect·u) · exp(−d/scale), u the load of the capacity, d the distance.
//! - Cost of a unit: c = (cost · firm · noise + max(0, d · cost per km − travel paid)) · level, firm and noise log-normal with mean 1, the level that of
//!   the day (`CostShift`).
//! - Price: a markup, a share of the room under the cap, or that of a first-price auction; multiples of a step, under the cap.
//! - Quality: a figure for each criterion, drawn anew for each offer; points follow the weight out of which they are given.
//! - Refusals, answers, explanations of low prices and draws of equal offers become rulings and answers of the decision.
//! - Work is asked for again when a contract ends with its period (`Again`): with a chance, after a delay, as a continuation or
//!   anew.
//! - The authority calls on any day, or on some weekdays only, so that calls go together; it may pay for idle capacity or
//!   for travel, guarantee a minimum, and participants may owe acceptance (`AuthorityModel`; each of these can be changed by a policy from a day on).
//! - Departures: by the provider's model or a policy, also of the largest; a running contract goes on or is broken off.
//!
//! Every distribution, rate and share is an assumption of who writes the scenario. The forms of participation and cost are our
//! choice; sources stand with the types. The random numbers belong to what they are for (`random`), so that replication k has
//! the same requests, costs and moods under every policy.
//!
//! # What is not modelled
//!
//! Reservations while a call is out; signature, delivery, acceptance and invoices (an award counts as the contract, all of it
//! as delivered at the end); travel of the child; learning, collusion and strategic answers to a policy (providers keep their
//! behaviour, also where they are paid for stand-by or owe acceptance; only prices follow the cap and points the weight);
//! newcomers within a framework contract; offers with value added tax of their own; a part of an order taken by who was asked
//! for all. Work that is asked for again asks for the same; a contract is continued after its end, not before.
//!
//! # Questions
//!
//! **What is decided without documents?** Mini-tenders of lots without a rule on low prices, with further ceilings on money only
//! (of groups of lots, participants, budget years in which periods begin), with prices without the tax and schemes of the
//! batches (`evaluate_many`), or the lowest price; called at once or by a rule of the path, also where they continue a contract;
//! equal offers where prices or ids tell them apart; refusals with the next in order.
//! Direct orders by a cascade, in turn, at the lowest price, by shares, to the least awarded, or to who delivers already, where
//! who is asked takes all or nothing. To `award` go direct orders by a draw or by preferences, or of which a part could be
//! taken; answers that no longer fit because of what happened meanwhile; orders that are shared, questions about low prices,
//! draws, highest prices of the office, and requests that came under older rules.
//!
//! **Is a provider asked whether it may be called?** It knows its territory and its room, and does not offer outside of them.
//! All else (credentials, age, languages, suspensions) `award` holds against its offer.
//!
//! **What does not grow?** With `keep` `sums` the room of a simulation is that of its measures: figures are added up exactly and
//! forgotten (`SimulationSums`). Rows are for who wants to look at single replications, or to compare with another policy than
//! the first.
//!
//! **Where do the parameters come from?** From whoever writes the scenario; [`fit_demand`](fn@crate::fit_demand) and
//! [`fit_prices`](fn@crate::fit_prices) fit them to what was recorded, and say what that cannot tell.
//!
//! **What happens at the end?** Nothing after the last second of the last day. Requests that are still open are counted as
//! censored.

mod again;
mod alternatives;
mod apply;
mod arrival;
#[expect(clippy::float_arithmetic, reason = "the rate of requests is a float; when one comes is a whole second")]
mod arrivals;
mod authority;
mod case;
mod changes;
mod clock;
mod compare;
mod conclude;
mod demand;
mod diff;
#[expect(clippy::float_arithmetic, reason = "what is drawn is a float; what is decided on is none")]
mod distribution;
mod ends;
#[expect(clippy::float_arithmetic, reason = "roots and logarithms of estimates, rounded at once")]
mod fit;
mod ledger;
mod log;
mod measure;
mod policy;
mod proceed;
mod provider;
mod queue;
#[expect(clippy::float_arithmetic, reason = "uniform figures are floats")]
mod random;
mod ready;
#[expect(clippy::float_arithmetic, reason = "the one place where floats become whole numbers")]
mod real;
mod replay;
mod rows;
#[expect(clippy::float_arithmetic, reason = "the load of a capacity, by which a provider goes")]
mod run;
mod scenario;
#[expect(clippy::float_arithmetic, reason = "costs and wishes are floats; prices are haléře")]
mod seller;
mod setting;
mod simulate;
mod slab;
#[expect(clippy::float_arithmetic, reason = "a quantile has no exact form")]
mod student;
#[expect(clippy::float_arithmetic, reason = "the square root and the quantile of an interval, rounded at once")]
mod sums;
mod sweep;

pub use again::Again;
pub use authority::{AuthorityModel, Effort, GuaranteedMinimum, StandBy, TravelPay, Weekday};
pub use compare::{CompareInput, MeanInterval, MeasureSummary, PairedDifference, compare};
pub use demand::{Arrivals, Demand, DemandShift, RequestSource};
pub use diff::{PolicyDiffInput, PolicyDifference, PolicyDifferences, policy_diff};
pub use distribution::Distribution;
pub use fit::{
    DemandFit, FitDemandInput, FitNote, FitPricesInput, FittedDemand, FittedLevel, FittedPrice, FittedProvider,
    FittedShare, FittedTotals, PriceFit, PriceReference, PublishedTotals, YearlyRate, fit_demand, fit_prices,
};
pub use log::{ReplayedDecision, SimulationEvent, SimulationEventKind};
pub use measure::SimulationMeasure;
pub use policy::{Change, Policy};
pub use provider::{Participation, Pricing, ProviderModel, ValueModel};
pub use replay::{Replay, ReplayInput, replay};
pub use rows::SimulationRows;
pub use scenario::{CostShift, Scenario, ScenarioFormat};
pub use simulate::{KeptFigures, Replications, SimulateInput, Simulation, SimulationFormat, simulate};
pub use sums::SimulationSums;
pub use sweep::{Sweep, SweepDesign, SweepDimension, SweepFigure, SweepInput, SweepPoint, sweep};
