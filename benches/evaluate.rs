//! How long the operations take: typed, through text, and the bare arithmetic against another type of fractions.
//!
//! Figures are compared as ratios within one run; a machine that is busy slows both sides.
#![expect(clippy::expect_used, reason = "a benchmark that does not get its result is worth nothing")]

use divan::{Bencher, black_box};
use minitendr::{
    Circumstances, EvaluateInput, Exact, Register, Simulation, SimulationMeasure, award, evaluate, exchange,
};
use minitendr_benches as inputs;
use num_rational::BigRational;
use num_traits::Zero;

fn main() {
    divan::main();
}

/// Typed evaluation.
mod typed {
    use super::{Bencher, Circumstances, EvaluateInput, black_box, evaluate, inputs};

    fn bench(bencher: Bencher<'_, '_>, text: &str) {
        let EvaluateInput { scheme, offers, ceiling, deadline, framework_prices } = inputs::evaluate_input(text);
        let circumstances = Circumstances { ceiling, deadline, framework_prices };
        bencher.bench(|| {
            evaluate(black_box(&scheme), black_box(&offers), black_box(&circumstances)).expect("an evaluation")
        });
    }

    #[divan::bench(args = [5, 100, 10_000])]
    fn by_two(bencher: Bencher<'_, '_>, offers: usize) {
        bench(bencher, &inputs::evaluate_text(offers));
    }

    #[divan::bench(args = inputs::FORMULAS.iter().map(|formula| formula.0))]
    fn five_by_two(bencher: Bencher<'_, '_>, kind: &str) {
        let formula = inputs::FORMULAS.iter().find(|formula| formula.0 == kind).expect("a formula");
        bench(bencher, &inputs::formula_text(formula));
    }

    #[divan::bench(args = [5, 100])]
    fn irrational_power(bencher: Bencher<'_, '_>, offers: usize) {
        bench(bencher, &inputs::irrational_text(offers));
    }

    #[divan::bench(args = [10_000])]
    fn drawn_tie(bencher: Bencher<'_, '_>, offers: usize) {
        bench(bencher, &inputs::tie_text(offers));
    }
}

/// JSON text in, JSON text out.
mod text {
    use super::{Bencher, black_box, exchange, inputs};

    fn bench(bencher: Bencher<'_, '_>, operation: &str, text: &str) {
        bencher.bench(|| exchange::call(operation, black_box(text)).expect("an answer"));
    }

    #[divan::bench(args = [1, 5, 10, 100, 10_000])]
    fn evaluate(bencher: Bencher<'_, '_>, offers: usize) {
        bench(bencher, "evaluate", &inputs::evaluate_text(offers));
    }

    #[divan::bench(args = [5, 10_000])]
    fn award(bencher: Bencher<'_, '_>, offers: usize) {
        bench(bencher, "award", &inputs::award_text(offers));
    }

    #[divan::bench(args = [1000])]
    fn register(bencher: Bencher<'_, '_>, events: usize) {
        bench(bencher, "register", &inputs::register_text(events));
    }

    /// A table of offers as a spreadsheet holds it, cell by cell.
    #[divan::bench(args = [1000, 200_000], sample_count = 10)]
    fn offers_from_table(bencher: Bencher<'_, '_>, rows: usize) {
        bench(bencher, "offers_from_table", &inputs::table_text(rows));
    }

    #[divan::bench(args = [100, 100_000])]
    fn draw(bencher: Bencher<'_, '_>, ids: usize) {
        bench(bencher, "draw", &inputs::draw_text(ids));
    }
}

/// Mini-tenders of five offers, as columns: divided by 100,000 it is the time of one.
mod evaluate_many {
    use super::{Bencher, black_box, inputs};

    fn bench(bencher: Bencher<'_, '_>, scheme: &str, threads: usize) {
        let scheme = serde_json::from_str(scheme).expect("a scheme");
        assert_eq!(inputs::batch::Workload::new(1000).checksum(), inputs::batch::CHECKSUM, "another workload");
        let load = inputs::batch::Workload::new(100_000);
        let batch = load.batch();
        bencher
            .counter(divan::counter::ItemsCount::new(100_000_usize))
            .bench(|| minitendr::evaluate_many(&scheme, black_box(&batch), threads).expect("a batch"));
    }

    #[divan::bench(args = [1, 2])]
    fn rounded(bencher: Bencher<'_, '_>, threads: usize) {
        bench(bencher, inputs::batch::SCHEME, threads);
    }

    /// What is equal as it is shown is compared exactly.
    #[divan::bench]
    fn not_rounded(bencher: Bencher<'_, '_>) {
        bench(bencher, &inputs::batch::SCHEME.replace(r#""what": "total""#, r#""what": "nothing""#), 1);
    }

    /// Minimums of points are for the single evaluation.
    #[divan::bench(sample_count = 5, sample_size = 1)]
    fn one_by_one(bencher: Bencher<'_, '_>) {
        bench(bencher, &inputs::batch::SCHEME.replace(r#""weight": 40"#, r#""weight": 40, "minimum_points": 1"#), 1);
    }
}

/// A simulated year under the whole of the rules; the counter has the requests.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn simulated_year(bencher: Bencher<'_, '_>) {
    let input = inputs::year::input(1);
    let requests = requests(&minitendr::simulate(&input).expect("a simulation"));
    bencher
        .counter(divan::counter::ItemsCount::new(requests))
        .bench(|| minitendr::simulate(black_box(&input)).expect("a simulation"));
}

/// How many requests came, of all replications.
fn requests(simulation: &Simulation) -> usize {
    let rows = simulation.rows.measure.iter().zip(&simulation.rows.value);
    let of_all = rows.filter(|(measure, _)| **measure == SimulationMeasure::Requests);
    let requests: usize = of_all.map(|(_, value)| value.to_string().parse::<usize>().expect("a count")).sum();
    assert!(requests > 6_000, "a year of requests");
    requests
}

/// One mini-tender, from the request to the contract.
#[divan::bench(args = [5, 1000, 10_000])]
fn typed_award(bencher: Bencher<'_, '_>, offers: usize) {
    let (framework, state, tender) = inputs::award_input(&inputs::award_text(offers)).into_parts();
    bencher.bench(|| {
        let decision = award(black_box(&framework), black_box(&state), black_box(&tender)).expect("a decision");
        assert!(decision.winner.is_some(), "a mini-tender that ends in a contract");
        decision
    });
}

/// The register of a year, event by event.
#[divan::bench(args = [1000, 10_000])]
fn typed_register(bencher: Bencher<'_, '_>, events: usize) {
    let input = inputs::register_input(&inputs::register_text(events));
    bencher
        .with_inputs(|| (input.framework.clone(), input.events.clone()))
        .bench_values(|(framework, events)| Register::replay(framework, events).expect("a register"));
}

/// Nothing but the arithmetic of five offers by two criteria, and their order.
mod arithmetic {
    use super::{BigRational, Exact, Zero, black_box, inputs};

    #[divan::bench]
    fn exact(bencher: divan::Bencher<'_, '_>) {
        let figures: Vec<(Exact, Exact)> = inputs::figures(5)
            .into_iter()
            .map(|(price, plan)| (Exact::ratio(price.into(), 100).expect("a price"), Exact::from_integer(plan)))
            .collect();
        let (sixty, forty, thirty) = (Exact::from_integer(60), Exact::from_integer(40), Exact::from_integer(30));
        bencher.bench(|| {
            let figures = black_box(&figures);
            let best = figures.iter().map(|(price, _)| price).min().expect("an offer");
            #[expect(clippy::arithmetic_side_effects, reason = "exact numbers cannot overflow")]
            let total = |(price, plan): &(Exact, Exact)| {
                let first = &sixty * best.checked_div(price).expect("a price above 0");
                first + (&forty * plan).checked_div(&thirty).expect("a maximum above 0")
            };
            let mut totals: Vec<Exact> = figures.iter().map(total).collect();
            totals.sort_by(|one, two| two.cmp(one));
            totals
        });
    }

    #[divan::bench]
    fn big_rational(bencher: divan::Bencher<'_, '_>) {
        let whole = |number: i64| BigRational::from_integer(number.into());
        let figures: Vec<(BigRational, BigRational)> = inputs::figures(5)
            .into_iter()
            .map(|(price, plan)| (BigRational::new(price.into(), 100.into()), whole(plan)))
            .collect();
        let (sixty, forty, thirty) = (whole(60), whole(40), whole(30));
        assert!(figures.iter().all(|(price, _)| !price.is_zero()), "prices above 0");
        bencher.bench(|| {
            let figures = black_box(&figures);
            let best = figures.iter().map(|(price, _)| price).min().expect("an offer");
            #[expect(clippy::arithmetic_side_effects, reason = "big integers cannot overflow, and no divisor is zero")]
            let total = |(price, plan): &(BigRational, BigRational)| &sixty * (best / price) + &forty * plan / &thirty;
            let mut totals: Vec<BigRational> = figures.iter().map(total).collect();
            totals.sort_by(|one, two| two.cmp(one));
            totals
        });
    }
}
