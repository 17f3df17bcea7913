//! The main job: the pilot of the mini-tenders in two regions, from framework contracts to partial contracts.
//!
//! `cargo run --release --example pilot [-- --lang cs|en]` decides on every request of the data in `core/data/pilot`,
//! prints what it adds up to beside the published figures, and writes `target/pilot/`: `decisions.json`,
//! `contracts.json`, `contracts.csv`, `summary.html` and `certificate.json`, the certificate of the first award that is shown.

use std::collections::BTreeMap;
use std::error::Error;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use minitendr::report::{Overview, Published, Report, certificate_summary, contracts_csv, pilot_notice, pilot_title};
use minitendr::{
    Certificate, CertifyInput, Checked, ContractState, Decision, Event, Exact, FrameworkContract, FrameworkState, Id,
    Language, Map, MiniTender, Outcome, Register, Text, award_many, certify,
};
use serde::Deserialize;

/// The data; `notice` says that they are invented.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Frameworks {
    #[serde(rename = "notice")]
    _notice: String,
    frameworks: Vec<Checked<FrameworkContract>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Tenders {
    #[serde(rename = "notice")]
    _notice: String,
    tenders: Vec<MiniTender>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Events {
    #[serde(rename = "notice")]
    _notice: String,
    events: Map<Vec<Event>>,
}

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let Some(language) = language() else {
        eprintln!("usage: pilot [--lang cs|en]");
        return Ok(ExitCode::from(2));
    };
    let Frameworks { frameworks, .. } = serde_json::from_str(include_str!("../data/pilot/frameworks.json"))?;
    let Tenders { tenders, .. } = serde_json::from_str(include_str!("../data/pilot/tenders.json"))?;
    let Events { events, .. } = serde_json::from_str(include_str!("../data/pilot/events.json"))?;
    let published = Published::parse(include_str!("../data/pilot/published.json"))?;

    let mut registers: BTreeMap<Id, Register> =
        frameworks.iter().map(|framework| (framework.id.clone(), Register::open(framework.clone()))).collect();
    let decisions = award_many(&mut registers, &tenders, events.clone(), &Text::parse("pilot")?)?;

    let all_frameworks = frameworks;
    let frameworks: Vec<&FrameworkContract> = all_frameworks.iter().map(|framework| &**framework).collect();
    let overview = Overview::new(frameworks.iter().copied(), &decisions);
    let two_percent = Exact::ratio(2, 100).unwrap_or_default();
    let reconciliation = overview.reconcile(&published, &two_percent);
    let notice = pilot_notice(language);
    let states: Vec<(&FrameworkContract, &FrameworkState)> =
        registers.values().map(|register| (&**register.framework(), register.state())).collect();
    let contracts: Vec<&ContractState> = registers.values().flat_map(Register::contracts).collect();
    let shown = worth_showing(&decisions);
    let report = Report {
        title: pilot_title(language),
        notice: Some(notice),
        frameworks: &frameworks,
        overview: &overview,
        reconciliation: Some(&reconciliation),
        states: &states,
        contracts: &contracts,
        shown: &shown,
        decisions: &decisions,
    };

    let folder = folder();
    std::fs::create_dir_all(&folder)?;
    let contracts: Vec<_> = decisions.iter().flat_map(|decision| &decision.contracts).collect();
    // Files travel without their folder: each says that its data are invented.
    let decided = serde_json::json!({"notice": notice, "decisions": decisions});
    let contracted = serde_json::json!({"notice": notice, "contracts": contracts});
    std::fs::write(folder.join("decisions.json"), serde_json::to_string_pretty(&decided)?)?;
    std::fs::write(folder.join("contracts.json"), serde_json::to_string_pretty(&contracted)?)?;
    let invented = notice.split_once(':').map_or(notice, |(short, _)| short);
    std::fs::write(folder.join("contracts.csv"), contracts_csv(&decisions, Some(invented), language))?;
    std::fs::write(folder.join("summary.html"), report.html(language))?;
    let files = "summary.html, decisions.json, contracts.json, contracts.csv, certificate.json";
    let certificate = match shown.first().filter(|decision| decision.evaluation.is_some()) {
        Some(decision) => certified(&all_frameworks, &tenders, &events, &decision.request)?,
        None => None,
    };
    let certificate = match certificate {
        Some(certificate) => {
            let certified = serde_json::json!({"notice": notice, "certificate": certificate});
            std::fs::write(folder.join("certificate.json"), serde_json::to_string_pretty(&certified)?)?;
            format!("{}\n\n", certificate_summary(&certificate, language))
        }
        None => String::new(),
    };
    print(&format!("{}\n{certificate}→ {}: {files}\n", report.text(language), folder.display()))?;
    Ok(if reconciliation.agrees() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// The certificate of a decision on one request, from a register that has been led as far as the decision.
fn certified(
    frameworks: &[Checked<FrameworkContract>],
    tenders: &[MiniTender],
    events: &Map<Vec<Event>>,
    request: &Id,
) -> Result<Option<Certificate>, Box<dyn Error>> {
    let Some(place) = tenders.iter().position(|tender| tender.request.id == *request) else { return Ok(None) };
    let (before, from) = tenders.split_at_checked(place).unwrap_or_default();
    let Some(tender) = from.first() else { return Ok(None) };
    let mut registers: BTreeMap<Id, Register> =
        frameworks.iter().map(|framework| (framework.id.clone(), Register::open(framework.clone()))).collect();
    let known = |events: &Vec<Event>| -> Vec<Event> {
        events.iter().filter(|event| event.stamp().recorded_at <= &tender.at).cloned().collect()
    };
    let events: Map<Vec<Event>> = events.iter().map(|(id, events)| (id.clone(), known(events))).collect();
    award_many(&mut registers, before, events, &Text::parse("pilot")?)?;
    let Some(register) = registers.get(&tender.request.framework) else { return Ok(None) };
    let decision = Some(register.award_input(tender)?);
    let input = CertifyInput { evaluation: None, decision, draw: None, points_given: Vec::new(), salt: None };
    Ok(Some(certify(&input)?))
}

/// A reader that has seen enough (`| head`) is no failure.
fn print(report: &str) -> io::Result<()> {
    match io::stdout().write_all(report.as_bytes()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(error),
        _ => Ok(()),
    }
}

fn language() -> Option<Language> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        [] | ["--lang", "cs"] | ["--lang=cs"] => Some(Language::Czech),
        ["--lang", "en"] | ["--lang=en"] => Some(Language::English),
        _ => None,
    }
}

/// Beside the build, wherever that is.
fn folder() -> PathBuf {
    let target = std::env::current_exe().ok().and_then(|program| program.ancestors().nth(3).map(PathBuf::from));
    target.unwrap_or_else(|| PathBuf::from("target")).join("pilot")
}

/// Awards that show much: several offers, one of them with a flaw; one that went directly, after somebody did not take it;
/// and one that several share.
fn worth_showing(decisions: &[Decision]) -> Vec<&Decision> {
    let in_mini_tender = |decision: &Decision| {
        let evaluation = decision.evaluation.as_ref();
        evaluation.is_some_and(|found| found.totals.len() > 2 && !found.inadmissible.is_empty())
    };
    let directly = |decision: &Decision| decision.asked.len() > 1 && decision.evaluation.is_none();
    let shared = |decision: &Decision| decision.contracts.len() > 1 && decision.evaluation.is_some();
    let kinds: [&dyn Fn(&Decision) -> bool; 3] = [&in_mini_tender, &directly, &shared];
    let awarded = || decisions.iter().filter(|decision| decision.outcome == Outcome::Awarded);
    kinds.iter().filter_map(|kind| awarded().find(|decision| kind(decision))).collect()
}
