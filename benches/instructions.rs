//! Does one piece of work so many times and prints how many items that were, for `instructions`, the script beside it, which
//! counts what the processor does. Everything is on one thread.
#![expect(clippy::expect_used, reason = "a benchmark that does not get its result is worth nothing")]

use std::hint::black_box;

use minitendr::{Circumstances, EvaluateInput, award, evaluate, evaluate_many, simulate};
use minitendr_benches as inputs;

/// Work by its name: done so many times, it says how many items that were.
type Work = (&'static str, fn(u32) -> usize);

const WORK: &[Work] = &[
    ("evaluate", evaluate_five),
    ("evaluate_many", evaluate_columns),
    ("award", award_one),
    ("simulate", simulate_year),
];

fn main() {
    let given: Vec<String> = std::env::args().skip(1).collect();
    let [name, times] = given.as_slice() else {
        eprintln!("which work, and how often");
        std::process::exit(2);
    };
    let known = WORK.iter().find(|(known, _)| known == name);
    let (Some((_, work)), Ok(times)) = (known, times.parse()) else {
        eprintln!("no such work, or no number");
        std::process::exit(2);
    };
    println!("{}", work(times));
}

/// So many items.
fn items(times: u32) -> usize {
    usize::try_from(times).expect("a number of times")
}

/// Five offers by two criteria.
fn evaluate_five(times: u32) -> usize {
    let EvaluateInput { scheme, offers, ceiling, deadline, framework_prices } =
        inputs::evaluate_input(&inputs::evaluate_text(5));
    let circumstances = Circumstances { ceiling, deadline, framework_prices };
    for _ in 0..times {
        black_box(evaluate(black_box(&scheme), black_box(&offers), &circumstances).expect("an evaluation"));
    }
    items(times)
}

/// 10,000 tenders of five offers, as columns; its items are tenders.
fn evaluate_columns(times: u32) -> usize {
    let (scheme, load) = (inputs::batch::scheme(), inputs::batch::Workload::new(10_000));
    let batch = load.batch();
    for _ in 0..times {
        black_box(evaluate_many(&scheme, black_box(&batch), 1).expect("a batch"));
    }
    items(times).saturating_mul(10_000)
}

/// A mini-tender of five offers, from the request to the contract.
fn award_one(times: u32) -> usize {
    let (framework, state, tender) = inputs::award_input(&inputs::award_text(5)).into_parts();
    for _ in 0..times {
        let decision = award(black_box(&framework), black_box(&state), black_box(&tender)).expect("a decision");
        assert!(black_box(decision).winner.is_some(), "a mini-tender that ends in a contract");
    }
    items(times)
}

/// A year of 2 requests a day under all rules, so many replications of it; its items are requests.
fn simulate_year(times: u32) -> usize {
    let simulation = simulate(&inputs::year::small(times)).expect("a simulation");
    inputs::year::requests(&black_box(simulation))
}
