//! No day has more workers paid for than there are, counted day by day.

use std::collections::BTreeMap;

use minitendr::{Checked, Event, FrameworkContract, Register};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};

use crate::config;

fn open() -> Register {
    let framework = json!({
        "id": "F", "authority": "Region", "regime": "zzvz_2016", "term": {"from": "2026-01-01", "to": "2029-12-31"},
        "lots": [{"id": "L", "area": "residential", "region": "CZ053", "items": [{"id": "bed", "unit": "bed_day"}],
            "scheme": {"combine": {"kind": "lowest_price"}}}],
        "participants": [{"id": "P", "lots": [{"lot": "L"}], "workforce": {"full_time_equivalents": "4.5"}},
            {"id": "Q", "lots": [{"lot": "L"}], "workforce": {"full_time_equivalents": "2"}}],
    });
    let framework: Checked<FrameworkContract> = serde_json::from_value(framework).expect("a framework contract");
    Register::open(framework)
}

/// Participant, source, first and last day of April, halves of workers.
type Funding = (&'static str, &'static str, u32, u32, u32);

fn fundings() -> impl Strategy<Value = Vec<Funding>> {
    let one = (select(&["P", "P", "Q"][..]), select(&["a", "b", "c"][..]), 1_u32..=30, 0_u32..20, 0_u32..8);
    let one = one.prop_map(|(who, source, from, more, halves)| (who, source, from, (from + more).min(30), halves));
    prop::collection::vec(one, 1..14)
}

fn event((who, source, from, to, halves): Funding) -> Value {
    json!({"kind": "funded", "participant": who, "source": source,
        "period": {"from": format!("2026-04-{from:02}"), "to": format!("2026-04-{to:02}")},
        "workforce": {"full_time_equivalents": format!("{}.{}", halves / 2, halves % 2 * 5)},
        "happened_at": "2026-03-10T12:00:00+01:00", "recorded_at": "2026-03-10T12:00:00+01:00", "role": "r"})
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn sources_pay_for_no_more_than_there_is_on_any_day(fundings in fundings()) {
        let mut register = open();
        // What was said last of a participant, source and period, in halves.
        let mut known: BTreeMap<(&str, &str, u32, u32), u32> = BTreeMap::new();
        for funding in fundings {
            let (who, source, from, to, halves) = funding;
            let mut next = known.clone();
            next.insert((who, source, from, to), halves);
            let has = if who == "P" { 9 } else { 4 };
            let on = |day: u32| -> u32 {
                let paid = next.iter().filter(|((of, _, from, to), _)| *of == who && (*from..=*to).contains(&day));
                paid.map(|(_, halves)| *halves).sum()
            };
            let fits = (from..=to).all(|day| on(day) <= has);
            let event: Event = serde_json::from_value(event(funding)).expect("an event");
            let recorded = register.record(event);
            prop_assert_eq!(recorded.is_ok(), fits, "{:?}", recorded);
            if fits {
                known = next;
            }
        }
        prop_assert_eq!(register.funding().len(), known.len());
    }
}
