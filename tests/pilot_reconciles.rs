//! The pilot: its data are what the generator makes, the engine's results reconcile, and the report reads as it did.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use minitendr::report::{Overview, Published, Report, pilot_notice, pilot_title};
use minitendr::{
    Checked, Decision, Exact, FrameworkContract, Id, Language, MiniTender, Outcome, Register, Text, award_many,
};
use serde_json::Value;

fn file(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/data/pilot").join(name);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn frameworks() -> Vec<Checked<FrameworkContract>> {
    let document: Value = serde_json::from_str(&file("frameworks.json")).unwrap();
    serde_json::from_value(document["frameworks"].clone()).unwrap()
}

fn tenders() -> Vec<MiniTender> {
    let document: Value = serde_json::from_str(&file("tenders.json")).unwrap();
    serde_json::from_value(document["tenders"].clone()).unwrap()
}

fn run() -> (Vec<Decision>, BTreeMap<Id, Register>) {
    let mut registers: BTreeMap<Id, Register> =
        frameworks().into_iter().map(|framework| (framework.id.clone(), Register::open(framework))).collect();
    let decisions = award_many(&mut registers, &tenders(), &Text::parse("test").unwrap()).unwrap();
    (decisions, registers)
}

fn overview(decisions: &[Decision]) -> Overview {
    let frameworks = frameworks();
    Overview::new(frameworks.iter().map(|framework| &**framework), decisions)
}

#[test]
fn the_data_are_what_the_generator_makes() {
    for (name, text) in minitendr_tests::pilot::generate() {
        assert!(file(name) == text, "{name} differs: cargo run --release -p minitendr-tests --bin pilot-data");
        assert!(text.contains("Invented data"), "{name} must say that it is invented");
    }
}

#[test]
fn the_results_reconcile_with_the_published_ones() {
    let (decisions, _) = run();
    let published = Published::parse(&file("published.json")).unwrap();
    let tolerance = Exact::ratio(2, 100).unwrap();
    let reconciliation = overview(&decisions).reconcile(&published, &tolerance);
    let counts: Vec<u32> = reconciliation.counts.iter().map(|(_, found)| *found).collect();
    assert_eq!(counts, [33, 74, 144, 66, 16, 63]);
    for volume in &reconciliation.volumes {
        assert!(volume.within, "{}: {}", volume.published.region, volume.computed);
    }
    assert!(reconciliation.agrees());
    // A published figure that is not met would be seen.
    let mut other = published;
    other.contracts[0].contracts += 1;
    assert!(!overview(&decisions).reconcile(&other, &tolerance).agrees());
}

#[test]
fn requests_end_in_every_honest_way_that_the_data_plan() {
    let (decisions, _) = run();
    let overview = overview(&decisions);
    for outcome in [
        Outcome::Undecided,
        Outcome::NoOffer,
        Outcome::NoAdmissibleOffer,
        Outcome::NoCapacity,
        Outcome::CeilingReached,
        Outcome::OutsideFramework,
        Outcome::RefusedByAll,
        Outcome::Withdrawn,
        Outcome::CancelledByAuthority,
    ] {
        assert!(overview.count_of(outcome) > 0, "{outcome}");
    }
    assert!(decisions.iter().all(|decision| !decision.reasons.is_empty()));
}

#[test]
fn two_runs_give_the_same_bytes_and_replaying_the_register_the_same_state() {
    let (decisions, registers) = run();
    let (again, _) = run();
    assert_eq!(serde_json::to_string(&decisions).unwrap(), serde_json::to_string(&again).unwrap());
    for (_, register) in registers {
        let replayed = Register::replay(register.framework().clone(), register.events().to_vec()).unwrap();
        assert_eq!(replayed, register);
    }
}

/// Set `UPDATE_GOLDEN=1` to write the texts anew, then read the difference.
#[test]
fn the_report_reads_as_it_did() {
    let (decisions, _) = run();
    let overview = overview(&decisions);
    let published = Published::parse(&file("published.json")).unwrap();
    let reconciliation = overview.reconcile(&published, &Exact::ratio(2, 100).unwrap());
    let one = decisions.iter().find(|decision| decision.request.as_str() == "T-CZ053-001");
    let checked = frameworks();
    let frameworks: Vec<&FrameworkContract> = checked.iter().map(|framework| &**framework).collect();
    for language in [Language::Czech, Language::English] {
        let report = Report {
            title: pilot_title(language),
            notice: Some(pilot_notice(language)),
            frameworks: &frameworks,
            overview: &overview,
            reconciliation: Some(&reconciliation),
            one,
            decisions: &decisions[..12],
        };
        golden(&format!("pilot.{}.txt", language.as_str()), &report.text(language));
        golden(&format!("pilot.{}.html", language.as_str()), &report.html(language));
    }
}

/// What is not given is not said: no notice, no verdict over nothing.
#[test]
fn a_report_of_ones_own_says_nothing_of_the_pilot() {
    let (decisions, _) = run();
    let overview = overview(&decisions);
    let report = Report {
        title: "Vlastní <přehled>",
        notice: None,
        frameworks: &[],
        overview: &overview,
        reconciliation: None,
        one: None,
        decisions: &decisions[..3],
    };
    let html = report.html(Language::Czech);
    assert!(html.contains("Vlastní &lt;přehled&gt;") && !html.contains("pilot") && !html.contains("souhlasí"));
    assert!(!report.text(Language::Czech).contains("Smyšlená"));
}

/// Both columns of money can be added up.
#[test]
fn the_table_of_contracts_adds_up() {
    let (decisions, _) = run();
    let csv = minitendr::report::contracts_csv(&decisions, Some("invented"), Language::English);
    let mut lines = csv.trim_start_matches('\u{feff}').lines();
    let heading: Vec<&str> = lines.next().unwrap().split(',').collect();
    let column = |name: &str| heading.iter().position(|known| *known == name).unwrap();
    let (line, contract) = (column("line_price"), column("contract_price"));
    let (mut by_line, mut by_contract) = (Exact::ZERO, Exact::ZERO);
    for row in lines {
        let cells: Vec<&str> = row.split(',').collect();
        by_line += Exact::parse(cells[line]).unwrap();
        by_contract += Exact::parse(cells[contract]).unwrap_or_default();
        assert_eq!(cells.last(), Some(&"invented"));
    }
    let total: Exact = decisions.iter().filter_map(Decision::contract).map(|contract| contract.price.exact()).sum();
    assert_eq!((&by_line, &by_contract), (&total, &total));
}

fn golden(name: &str, text: &str) {
    let path: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, text).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(expected == text, "{} differs; UPDATE_GOLDEN=1 writes it anew", path.display());
}
