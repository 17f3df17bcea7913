//! A batch says of each tender what the single evaluation says of it.
#![expect(
    clippy::cast_possible_truncation,
    clippy::cast_possible_wrap,
    clippy::cast_sign_loss,
    reason = "columns are of a few thousand entries, and every place is one"
)]

use std::fmt::Write;

use minitendr::{
    Batch, BatchEvaluation, BatchStatus, BatchValues, Checked, Circumstances, Id, MISSING, Offer, Places, Scheme,
    evaluate, evaluate_many, evaluate_many_into, reason_bit,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

/// Columns of two criteria beside the price, and where each tender begins.
#[derive(Clone, Debug)]
struct Columns {
    offsets: Vec<i64>,
    price: Vec<i64>,
    plan: Vec<i64>,
    days: Vec<i64>,
    ceiling: Option<Vec<i64>>,
    scale: u32,
}

impl Columns {
    fn evaluate(&self, scheme: &Checked<Scheme>, threads: usize) -> BatchEvaluation {
        let values = |name: &str, column, scale| BatchValues {
            criterion: Id::parse(name).unwrap(),
            column,
            scale: Places::new(scale).unwrap(),
        };
        let batch = Batch {
            offsets: &self.offsets,
            price: &self.price,
            values: vec![values("plan", &self.plan, self.scale), values("days", &self.days, 0)],
            ceiling: self.ceiling.as_deref(),
            excluded: None,
        };
        let result = evaluate_many(scheme, &batch, threads).expect("columns that fit together");
        // The memory of another result, which had more or fewer of everything.
        let mut into = BatchEvaluation { total: vec![7; 100], winner: vec![5; 30], ..BatchEvaluation::default() };
        evaluate_many_into(scheme, &batch, threads, &mut into).expect("columns that fit together");
        assert_eq!(into, result);
        result
    }
}

/// An integer with decimals as a text.
fn decimal(entry: i64, scale: usize) -> String {
    if scale == 0 {
        return entry.to_string();
    }
    let digits = format!("{:0>width$}", entry.unsigned_abs(), width = scale + 1);
    let (whole, decimals) = digits.split_at(digits.len() - scale);
    format!("{}{whole}.{decimals}", if entry < 0 { "-" } else { "" })
}

/// What the single evaluation says, in the form of a batch.
fn one_by_one(scheme: &Checked<Scheme>, columns: &Columns) -> BatchEvaluation {
    let mut all = BatchEvaluation { places: scheme.rounding.places.get(), ..BatchEvaluation::default() };
    for (tender, rows) in columns.offsets.windows(2).enumerate() {
        let (start, end) = (rows[0] as usize, rows[1] as usize);
        let name = |row: usize| format!("{row:06}");
        let offers: Vec<Value> = (start..end)
            .map(|row| {
                let mut values = serde_json::Map::new();
                for (name, column, scale) in
                    [("plan", &columns.plan, columns.scale as usize), ("days", &columns.days, 0)]
                {
                    if column[row] != MISSING {
                        values.insert(name.to_owned(), decimal(column[row], scale).into());
                    }
                }
                let price = (columns.price[row] != MISSING).then(|| decimal(columns.price[row], 2));
                json!({"id": name(row), "price": price, "values": values})
            })
            .collect();
        let offers: Vec<Offer> = serde_json::from_value(offers.into()).expect("offers");
        let ceiling = columns.ceiling.as_ref().map(|column| column[tender]).filter(|ceiling| *ceiling != MISSING);
        let ceiling = ceiling.map(|ceiling| decimal(ceiling, 2).parse().expect("a ceiling"));
        let answer = evaluate(scheme, &offers, &Circumstances { ceiling, ..Circumstances::default() });
        let (mut total, mut rank, mut reasons) =
            (vec![MISSING; end - start], vec![0; end - start], vec![0; end - start]);
        let (mut winner, mut status) = (-1, BatchStatus::Undefined);
        if let Ok(answer) = &answer {
            let place = |id: &Id| id.as_str().parse::<usize>().unwrap() - start;
            for (at, equal) in answer.ranking.iter().enumerate() {
                for id in equal {
                    rank[place(id)] = at as u32 + 1;
                    let shown = answer.totals[id.as_str()].exact().round(all.places, minitendr::Rounding::HalfUp);
                    let shown = shown.to_fixed(all.places).replace('.', "");
                    total[place(id)] = shown.parse().unwrap_or(MISSING);
                }
            }
            for finding in &answer.findings {
                reasons[place(&finding.offer)] |= reason_bit(finding.reason.code()).expect("a bit");
            }
            status = match (&answer.winner, answer.undecided.len()) {
                (Some(id), _) => {
                    winner = (place(id) + start) as i64;
                    BatchStatus::Decided
                }
                (None, 0) => BatchStatus::Nobody,
                (None, _) => BatchStatus::Undecided,
            };
        }
        all.total.extend(total);
        all.rank.extend(rank);
        all.reasons.extend(reasons);
        all.winner.push(winner);
        all.status.push(status);
    }
    all
}

/// Prices of people, prices that are equal or nothing, and prices at and beyond what a float holds.
fn prices() -> impl Strategy<Value = i64> {
    prop_oneof![
        6 => (1_i64..60).prop_map(|hundreds| hundreds * 10_000),
        6 => 1_i64..200_000_000,
        1 => Just(0),
        1 => Just(MISSING),
        1 => (0_u32..62, -3_i64..4).prop_map(|(power, by)| ((1_i64 << power) + by).max(0)),
    ]
}

fn plans() -> impl Strategy<Value = i64> {
    prop_oneof![8 => 0_i64..45, 4 => 0_i64..500_000, 1 => Just(MISSING), 1 => Just(-1), 1 => (0_u32..62).prop_map(|power| 1 << power)]
}

fn columns() -> impl Strategy<Value = Columns> {
    let offer = (prices(), plans(), plans());
    let tender = (vec(offer, 0..7), prop_oneof![2 => Just(MISSING), 1 => 1_i64..200_000_000]);
    let crowded = (vec((prices(), plans(), plans()), 15..20), Just(MISSING));
    let tenders = vec(prop_oneof![20 => tender, 1 => crowded], 0..90);
    (tenders, any::<bool>(), select(vec![0, 1, 3])).prop_map(|(tenders, has_ceiling, scale)| {
        let mut columns = Columns {
            offsets: vec![0],
            price: Vec::new(),
            plan: Vec::new(),
            days: Vec::new(),
            ceiling: has_ceiling.then(|| tenders.iter().map(|tender| tender.1).collect()),
            scale,
        };
        for (offers, _) in tenders {
            for (price, plan, days) in offers {
                columns.price.push(price);
                columns.plan.push(plan);
                columns.days.push(days);
            }
            columns.offsets.push(columns.price.len() as i64);
        }
        columns
    })
}

/// Enough tenders of the same number of offers, one of which may have one more or less.
fn even() -> impl Strategy<Value = Columns> {
    (1_usize..19, 66_usize..100, vec((prices(), plans(), plans()), 19), any::<bool>(), 0_usize..200).prop_flat_map(
        |(offers, tenders, known, has_ceiling, odd)| {
            let of_tender = move |tender: usize| if tender == odd { offers.saturating_sub(1) } else { offers };
            let starts = (0..=tenders).scan(0, move |row, tender| {
                let start = *row;
                *row += of_tender(tender);
                Some(start as i64)
            });
            let offsets: Vec<i64> = starts.collect();
            let rows = offsets.last().map_or(0, |last| *last as usize);
            // Offers of few kinds, in any order: thousands of figures of their own would take longer to make.
            let ceilings = vec(prop_oneof![Just(MISSING), 1_i64..200_000_000], tenders);
            (vec(0_usize..19, rows), ceilings).prop_map(move |(kinds, ceilings)| Columns {
                offsets: offsets.clone(),
                price: kinds.iter().map(|kind| known[*kind].0).collect(),
                plan: kinds.iter().map(|kind| known[*kind].1).collect(),
                days: kinds.iter().map(|kind| known[*kind].2).collect(),
                ceiling: has_ceiling.then_some(ceilings),
                scale: 0,
            })
        },
    )
}

fn formulas_of_values() -> impl Strategy<Value = Value> {
    select(vec![
        json!({"kind": "ratio"}),
        json!({"kind": "min_max"}),
        json!({"kind": "points"}),
        json!({"kind": "share_of", "maximum": "45"}),
        json!({"kind": "share_of", "maximum": "0.7"}),
        json!({"kind": "linear_from_best", "zero_at": "2"}),
    ])
}

fn schemes() -> impl Strategy<Value = Value> {
    let weight = || select(vec!["0", "1", "0.333", "40", "60", "17.5", "100"]);
    let price = select(vec![
        json!({"kind": "ratio"}),
        json!({"kind": "ratio", "best": "1500"}),
        json!({"kind": "ratio", "exponent": "2"}),
        json!({"kind": "min_max"}),
    ]);
    let ties = vec(
        select(vec![
            json!({"kind": "lower_price"}),
            json!({"kind": "higher", "criterion": "plan"}),
            json!({"kind": "higher", "criterion": "price"}),
            json!({"kind": "earlier"}),
            json!({"kind": "lower_id"}),
        ]),
        0..3,
    );
    let rounding = (
        select(vec!["nothing", "points", "total", "points_and_total"]),
        0_u32..5,
        select(vec!["half_up", "half_even", "down", "up"]),
    );
    let others = (
        select(vec!["weighted_sum", "weighted_sum", "weighted_sum", "lowest_price", "price_per_quality"]),
        select(vec!["admitted", "admitted", "retained", "submitted"]),
        prop_oneof![4 => Just(Value::Null), 1 => Just(json!("10"))],
    );
    (price, formulas_of_values(), formulas_of_values(), (weight(), weight(), weight()), select(vec!["lower", "higher"]), ties, rounding, others)
        .prop_map(|(price, plan, days, weights, days_better, ties, rounding, (combine, set, minimum))| {
            // Of a share less is never better.
            let better = if days["kind"] == "share_of" { "higher" } else { days_better };
            json!({
                "criteria": [
                    {"id": "price", "of": "price", "better": "lower", "weight": weights.0, "formula": price},
                    {"id": "plan", "of": "value", "better": "higher", "weight": weights.1, "formula": plan, "minimum_points": minimum},
                    {"id": "days", "of": "value", "better": better, "weight": weights.2, "formula": days},
                ],
                "combine": {"kind": combine}, "reference_set": set, "ties": ties,
                "rounding": {"what": rounding.0, "places": rounding.1, "mode": rounding.2},
            })
        })
}

/// What differs, row by row; a failure is read by people.
fn difference(batch: &BatchEvaluation, single: &BatchEvaluation, columns: &Columns) -> String {
    let mut text = String::new();
    for (tender, rows) in columns.offsets.windows(2).enumerate() {
        let rows = rows[0] as usize..rows[1] as usize;
        let of = |all: &BatchEvaluation| {
            let (total, rank, reasons) =
                (&all.total[rows.clone()], &all.rank[rows.clone()], &all.reasons[rows.clone()]);
            format!("{total:?} {rank:?} {reasons:?} {} {}", all.winner[tender], all.status[tender])
        };
        let (batch, single) = (of(batch), of(single));
        if batch != single {
            let (price, plan) = (&columns.price[rows.clone()], &columns.plan[rows.clone()]);
            writeln!(text, "{tender}: {batch}, alone {single} of {price:?} {plan:?}").unwrap();
        }
    }
    text
}

fn same(scheme: &Value, columns: &Columns) -> Result<(), TestCaseError> {
    let scheme: Checked<Scheme> = serde_json::from_value(scheme.clone()).expect("a scheme");
    let (mut batch, mut single) = (columns.evaluate(&scheme, 1), one_by_one(&scheme, columns));
    // The reasons of a tender that is undefined are found; a refusal does not carry them.
    for all in [&mut batch, &mut single] {
        for (rows, status) in columns.offsets.windows(2).zip(&all.status) {
            if *status == BatchStatus::Undefined {
                all.reasons[rows[0] as usize..rows[1] as usize].fill(0);
            }
        }
    }
    prop_assert!(
        batch == single,
        "{}\n{}",
        difference(&batch, &single, columns),
        serde_json::to_string(&*scheme).unwrap()
    );
    Ok(())
}

proptest! {
    #![proptest_config(super::config(300))]

    #[test]
    fn each_tender_is_evaluated_as_if_alone(scheme in schemes(), columns in columns()) {
        same(&scheme, &columns)?;
    }

    /// Figures of one size around the bound of 2^53, so that some tenders are sure and their neighbours are not.
    #[test]
    fn nothing_changes_at_the_bound_of_floats(
        scheme in schemes(),
        power in 20_u32..48,
        offers in vec((-40_i64..40, 0_i64..40), 2..400),
    ) {
        let price: Vec<i64> = offers.iter().map(|(by, _)| (1_i64 << power) + by).collect();
        let plan: Vec<i64> = offers.iter().map(|(_, plan)| *plan).collect();
        let offsets = (0..=offers.len() / 2).map(|tender| 2 * tender as i64);
        let offsets: Vec<i64> = offsets.chain((offers.len() % 2 == 1).then_some(offers.len() as i64)).collect();
        let columns = Columns { offsets, days: plan.clone(), price, plan, ceiling: None, scale: 0 };
        same(&scheme, &columns)?;
    }

}

proptest! {
    #![proptest_config(super::config(60))]

    /// Those that follow one another are read and written together.
    #[test]
    fn tenders_of_one_size_are_evaluated_as_if_alone(scheme in schemes(), columns in even()) {
        same(&scheme, &columns)?;
    }

    /// What is excluded from outside stays so in every lane.
    #[test]
    fn tenders_side_by_side_say_what_each_says_alone(
        columns in even(),
        bits in vec(prop_oneof![4 => Just(0_u32), 1 => 1_u32..1 << 28], 1800),
    ) {
        let scheme: Checked<Scheme> = serde_json::from_value(json!({
            "combine": {"kind": "weighted_sum"}, "ties": [{"kind": "lower_price"}],
            "criteria": [{"id": "price", "of": "price", "better": "lower", "weight": 100, "formula": {"kind": "ratio"}}],
        })).expect("a scheme");
        let excluded = &bits[..columns.price.len()];
        let ceiling = columns.ceiling.as_deref();
        let batch = Batch { offsets: &columns.offsets, price: &columns.price, ceiling, excluded: Some(excluded), ..Batch::default() };
        let together = evaluate_many(&scheme, &batch, 1).expect("columns that fit together");
        for (tender, rows) in columns.offsets.windows(2).enumerate() {
            let (first, rows) = (rows[0], rows[0] as usize..rows[1] as usize);
            let alone = Batch {
                offsets: &[0, rows.len() as i64],
                price: &columns.price[rows.clone()],
                ceiling: ceiling.map(|column| &column[tender..=tender]),
                excluded: Some(&excluded[rows.clone()]),
                ..Batch::default()
            };
            let alone = evaluate_many(&scheme, &alone, 1).expect("columns that fit together");
            prop_assert_eq!(&together.total[rows.clone()], &alone.total);
            prop_assert_eq!(&together.rank[rows.clone()], &alone.rank);
            prop_assert_eq!(&together.reasons[rows], &alone.reasons);
            let winner = if alone.winner[0] < 0 { -1 } else { alone.winner[0] + first };
            prop_assert_eq!((together.winner[tender], together.status[tender]), (winner, alone.status[0]));
        }
    }
}

proptest! {
    #![proptest_config(super::config(4))]

    #[test]
    fn any_number_of_threads_gives_the_same(scheme in schemes(), columns in columns(), threads in 2_usize..9) {
        // Enough offers for several threads.
        let mut many = Columns { offsets: vec![0], price: vec![], plan: vec![], days: vec![], ceiling: None, scale: columns.scale };
        prop_assume!(columns.price.len() > 50);
        while many.price.len() < 20_000 {
            let first = many.price.len() as i64;
            many.offsets.extend(columns.offsets.iter().skip(1).map(|offset| first + offset));
            many.price.extend(&columns.price);
            many.plan.extend(&columns.plan);
            many.days.extend(&columns.days);
        }
        let mut scheme = scheme;
        scheme["combine"] = json!({"kind": "weighted_sum"});
        let scheme: Checked<Scheme> = serde_json::from_value(scheme).expect("a scheme");
        prop_assert!(many.evaluate(&scheme, threads) == many.evaluate(&scheme, 1));
    }
}
