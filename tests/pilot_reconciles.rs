//! The pilot: its data are what the generator makes, the engine's results reconcile, and the report reads as it did.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use minitendr::report::{AwardedWay, Overview, Published, Report, pilot_notice, pilot_title};
use minitendr::{
    AskedOutcome, BudgetYearBy, Ceiling, Checked, ContractStage, ContractState, Decision, DirectRule, ErrorCode, Event,
    Exact, FrameworkContract, FrameworkState, Id, Language, Map, MiniTender, Outcome, PartialContract, ReasonCode,
    Register, RegisterCheckInput, RequestStage, Text, Way, award, award_many, check_register,
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

fn events() -> Map<Vec<Event>> {
    let document: Value = serde_json::from_str(&file("events.json")).unwrap();
    serde_json::from_value(document["events"].clone()).unwrap()
}

fn run() -> (Vec<Decision>, BTreeMap<Id, Register>) {
    let mut registers: BTreeMap<Id, Register> =
        frameworks().into_iter().map(|framework| (framework.id.clone(), Register::open(framework))).collect();
    let decisions = award_many(&mut registers, &tenders(), events(), &Text::parse("test").unwrap()).unwrap();
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
        Outcome::PartlyAwarded,
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

/// Every contract is carried through, and the money of the register is that of its events, added up anew.
#[test]
fn the_contracts_are_carried_through_to_the_last_payment() {
    let (decisions, registers) = run();
    let concluded: Exact =
        decisions.iter().flat_map(|decision| &decision.contracts).map(|contract| contract.price.exact()).sum();
    let standings: Vec<_> = registers.values().flat_map(Register::contracts).collect();
    assert_eq!(standings.len(), 396);
    let count = |stage| standings.iter().filter(|standing| standing.stage == stage).count();
    assert_eq!(count(ContractStage::Completed), 394);
    assert_eq!((count(ContractStage::EndedEarly), count(ContractStage::NotStarted)), (1, 1));
    let (mut more, mut less) = (Exact::ZERO, Exact::ZERO);
    for standing in &standings {
        let (first, last) = (standing.concluded_price.exact(), standing.contract.price.exact());
        more += &last - &first;
        less += &last - standing.committed.exact();
        assert_eq!(standing.committed, standing.delivered, "{}", standing.contract.request);
        assert_eq!((standing.delivered, standing.delivered), (standing.invoiced, standing.paid));
        assert!(standing.signed_at.is_some() && standing.publication.is_none(), "the register of contracts came later");
    }
    assert!(more.is_positive() && less.is_positive());
    assert_eq!(standings.iter().filter(|standing| !standing.changes.is_empty()).count(), 1);
    let paid: Exact = registers.values().map(|register| register.state().paid.exact()).sum();
    assert_eq!(paid, concluded + more - less);
    // The same from the events alone.
    let of_events = |kind: &str| -> Exact {
        let all = registers.values().flat_map(Register::events).map(|event| serde_json::to_value(event).unwrap());
        all.filter(|event| event["kind"] == kind)
            .map(|event| Exact::parse(event["value"].as_str().unwrap()).unwrap())
            .sum()
    };
    assert_eq!((of_events("invoiced"), of_events("paid")), (paid.clone(), paid));
    let objections = registers.values().flat_map(Register::events).filter(|event| event.kind() == "objected");
    let objected: Vec<&Id> = objections.map(|event| event.request().unwrap()).collect();
    assert_eq!(objected.len(), 1);
    let (_, state) = registers.values().flat_map(Register::requests).find(|(id, _)| *id == objected[0]).unwrap();
    assert_eq!(state.stage, RequestStage::Contracted);
    // A place tonight is signed for the day after; that is to be noticed, and nothing else is.
    let codes: Vec<&str> =
        standings.iter().flat_map(|standing| &standing.findings).map(|f| f.reason.code().as_str()).collect();
    assert!(!codes.is_empty() && codes.iter().all(|code| *code == "delivered_before_signature"), "{codes:?}");
}

/// Each register as a chain is whole, and says so of no other.
#[test]
fn the_chains_hold_and_replay_to_the_same_state() {
    for (_, register) in run().1 {
        let chain = register.chain();
        let check = check_register(&RegisterCheckInput { chain: chain.clone(), head: Some(register.head()) });
        assert!(check.intact && check.head == register.head());
        assert_eq!(usize::try_from(check.head.number).unwrap(), register.events().len());
        let mut moved = chain.clone();
        moved.entries.swap(100, 200);
        assert!(!check_register(&RegisterCheckInput { chain: moved, head: None }).intact);
        assert_eq!(Register::from_chain(chain).unwrap(), register);
        // At the end of 2013 it stood as what was recorded by then says, and nothing had to be left out.
        let moment = "2013-12-31T23:59:59+01:00".parse().unwrap();
        let past = register.at(None, Some(&moment)).unwrap();
        let known = register.events().iter().take_while(|event| *event.stamp().recorded_at <= moment).count();
        assert_eq!((past.register.events().len(), past.left_out.len()), (known, 0));
        assert!(past.register.state().paid < register.state().paid);
    }
}

/// Set `UPDATE_GOLDEN=1` to write the texts anew, then read the difference.
#[test]
fn the_report_reads_as_it_did() {
    let (decisions, registers) = run();
    let overview = overview(&decisions);
    let published = Published::parse(&file("published.json")).unwrap();
    let states: Vec<(&FrameworkContract, &FrameworkState)> =
        registers.values().map(|register| (&**register.framework(), register.state())).collect();
    let contracts: Vec<&ContractState> = registers.values().flat_map(Register::contracts).collect();
    let reconciliation = overview.reconcile(&published, &Exact::ratio(2, 100).unwrap());
    let shown = shown(&decisions);
    let checked = frameworks();
    let frameworks: Vec<&FrameworkContract> = checked.iter().map(|framework| &**framework).collect();
    for language in [Language::Czech, Language::English] {
        let report = Report {
            title: pilot_title(language),
            notice: Some(pilot_notice(language)),
            frameworks: &frameworks,
            overview: &overview,
            reconciliation: Some(&reconciliation),
            states: &states,
            contracts: &contracts,
            shown: &shown,
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
        states: &[],
        contracts: &[],
        shown: &[],
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
    let contracts = || decisions.iter().flat_map(|decision| &decision.contracts);
    let total: Exact = contracts().map(|contract| contract.price.exact()).sum();
    assert_eq!((&by_line, &by_contract), (&total, &total));
    for name in ["offer", "funding_source", "price_version", "number", "way"] {
        column(name);
    }
    let rows = csv.lines().count() - 1;
    assert_eq!(rows, contracts().map(|contract| contract.lines.len()).sum::<usize>());
}

fn golden(name: &str, text: &str) {
    let path: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, text).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(expected == text, "{} differs; UPDATE_GOLDEN=1 writes it anew", path.display());
}

/// Awards that show much: in a mini-tender with a flawed offer, directly after a refusal, shared, and what went on by a call.
fn shown(decisions: &[Decision]) -> Vec<&Decision> {
    let flawed = |decision: &Decision| {
        decision.asked.is_empty() && decision.evaluation.as_ref().is_some_and(|found| !found.inadmissible.is_empty())
    };
    let directly = |decision: &Decision| decision.asked.len() > 1 && decision.evaluation.is_none();
    let shared = |decision: &Decision| decision.contracts.len() > 1 && decision.evaluation.is_some();
    let in_parts = |decision: &Decision| !decision.unmet.is_empty();
    let went_on = |decision: &Decision| decision.asked.len() > 1 && decision.evaluation.is_some();
    let kinds: [&dyn Fn(&Decision) -> bool; 5] = [&flawed, &directly, &shared, &in_parts, &went_on];
    let contracted = || decisions.iter().filter(|decision| !decision.contracts.is_empty());
    kinds.iter().map(|kind| contracted().find(|decision| kind(decision)).unwrap()).collect()
}

fn says(decision: &Decision, code: ReasonCode) -> bool {
    let asked = decision.asked.iter().flat_map(|asked| &asked.reasons);
    let own = decision.reasons.iter().chain(&decision.findings).map(|reason| &reason.reason);
    asked.chain(own).any(|reason| reason.code() == code)
}

#[test]
fn orders_go_directly_in_every_way_that_the_paths_declare() {
    let (decisions, _) = run();
    let frameworks = frameworks();
    let rule_of = |decision: &Decision, id: &Id| {
        let framework = frameworks.iter().find(|framework| framework.id == decision.framework).unwrap();
        let path = framework.lot(&decision.lot).unwrap().path.clone().unwrap();
        match &path.rule(id).unwrap().way {
            Way::Direct { rule, .. } => rule.clone(),
            Way::MiniTender { .. } => panic!("{id} asks nobody directly"),
        }
    };
    let mut kinds: BTreeMap<String, u32> = BTreeMap::new();
    for decision in decisions.iter().filter(|decision| decision.contract().is_some_and(|one| one.offer.is_none())) {
        let kind = match rule_of(decision, &decision.asked[0].rule) {
            DirectRule::SameParticipant {} => "same_participant",
            DirectRule::Cascade {} => "cascade",
            DirectRule::Rotation { .. } => "rotation",
            DirectRule::Draw { .. } => "draw",
            DirectRule::ByNeed {} => "by_need",
            other => panic!("{other:?}"),
        };
        *kinds.entry(kind.to_owned()).or_default() += 1;
    }
    assert_eq!(
        kinds.keys().map(String::as_str).collect::<Vec<_>>(),
        ["by_need", "cascade", "draw", "rotation", "same_participant"]
    );
    assert!(kinds.values().all(|count| *count > 1), "{kinds:?}");
    let overview = overview(&decisions);
    for way in [AwardedWay::MiniTender, AwardedWay::SharedOffers, AwardedWay::Direct, AwardedWay::DirectParts] {
        assert!(overview.ways.contains_key(&way), "{way:?}");
    }
    let count: u32 = overview.ways.values().map(|(count, _)| count).sum();
    assert_eq!(count, 396);
}

#[test]
fn whoever_is_asked_answers_in_every_way_and_the_order_goes_on() {
    let (decisions, _) = run();
    let goes_to_another = |outcome: AskedOutcome| {
        decisions.iter().any(|decision| {
            let first = decision.asked.first().is_some_and(|asked| asked.outcome == outcome);
            first
                && decision
                    .contracts
                    .iter()
                    .any(|one| one.offer.is_none() && one.participant != decision.asked[0].participant)
        })
    };
    for outcome in [AskedOutcome::Declined, AskedOutcome::Excused, AskedOutcome::TimedOut, AskedOutcome::Part] {
        assert!(goes_to_another(outcome), "{outcome}");
    }
    for code in [
        ReasonCode::NoAnswer,
        ReasonCode::AnswerLate,
        ReasonCode::FreeFrom,
        ReasonCode::TookPart,
        ReasonCode::ConfirmationLate,
        ReasonCode::GoesOn,
        ReasonCode::PartUnmet,
        ReasonCode::SharedAward,
        ReasonCode::PartOnly,
        ReasonCode::CredentialMissing,
        ReasonCode::AgeNotServed,
        ReasonCode::Late,
    ] {
        assert!(decisions.iter().any(|decision| says(decision, code)), "{code}");
    }
    // By telephone, and confirmed in writing.
    let confirmed =
        |tender: &MiniTender| tender.answers.iter().any(|answer| answer.by_telephone && answer.confirmed_at.is_some());
    assert!(tenders().iter().any(confirmed));
    // All declined, and the call that followed found somebody.
    let by_call = |decision: &Decision| {
        let declined = !decision.asked.is_empty() && decision.asked.iter().all(|asked| asked.takes.is_empty());
        declined && decision.rules.len() > 1 && decision.contract().is_some_and(|one| one.offer.is_some())
    };
    assert!(decisions.iter().any(by_call));
}

#[test]
fn later_contracts_have_indexed_prices() {
    let (decisions, _) = run();
    let contracts = || decisions.iter().flat_map(|decision| &decision.contracts);
    let from = minitendr::Date::parse("2014-07-01").unwrap();
    for contract in contracts() {
        let expected = if contract.awarded_at.day() < from { 1 } else { 2 };
        assert_eq!(contract.price_version, Some(expected), "{}", contract.request);
    }
    assert!(contracts().any(|one| one.price_version == Some(1)) && contracts().any(|one| one.price_version == Some(2)));
}

/// How much of a contract counts under a ceiling, computed here anew.
fn counted(framework: &FrameworkContract, ceiling: &Ceiling, contract: &PartialContract) -> Exact {
    let fits = |named: &Option<Id>, given: Option<&Id>| named.is_none() || named.as_ref() == given;
    let in_lots = ceiling.lots.is_empty() || ceiling.lots.contains(&contract.lot);
    let source = fits(&ceiling.source, contract.funding_source.as_ref());
    if !in_lots || !source || !fits(&ceiling.participant, Some(&contract.participant)) {
        return Exact::ZERO;
    }
    let lines =
        || contract.lines.iter().filter(|line| ceiling.item.is_none() || ceiling.item.as_ref() == Some(&line.item));
    let whole: Exact = if ceiling.maximum_quantity.is_some() {
        lines().map(|line| line.quantity.exact()).sum()
    } else {
        lines().map(|line| line.quantity.exact() * line.unit_price.exact()).sum()
    };
    let Some(year) = ceiling.year else { return whole };
    let days = || contract.period.from().naive().iter_days().take_while(|day| *day <= contract.period.to().naive());
    let in_year = |day: &chrono::NaiveDate| u32::try_from(chrono::Datelike::year(day)).unwrap() == year;
    let share = match framework.budget_year_by.unwrap() {
        BudgetYearBy::Start => Exact::from(i64::from(days().next().is_some_and(|day| in_year(&day)))),
        BudgetYearBy::Days => {
            let within = days().filter(in_year).count();
            Exact::ratio(within.try_into().unwrap(), days().count().try_into().unwrap()).unwrap()
        }
    };
    whole * share
}

/// A contract with the quantities that were delivered.
fn as_delivered(standing: &ContractState) -> PartialContract {
    let mut contract = standing.contract.clone();
    for line in &mut contract.lines {
        line.quantity = standing.delivered_by_item.get(&line.item).copied().unwrap_or_default();
    }
    contract
}

#[test]
fn contracts_add_up_below_every_further_ceiling() {
    let (decisions, registers) = run();
    let mut seen = 0;
    for register in registers.values() {
        let framework = register.framework();
        for ceiling in &framework.ceilings {
            let of_framework = decisions.iter().filter(|decision| decision.framework == framework.id);
            let sum: Exact =
                of_framework.flat_map(|decision| &decision.contracts).map(|one| counted(framework, ceiling, one)).sum();
            assert!(sum > Exact::ZERO && sum <= ceiling.maximum().exact(), "{}: {sum}", ceiling.id);
            // In the end what counts is what was delivered: of one contract more, of one half, of one nothing.
            let done: Exact =
                register.contracts().map(|standing| counted(framework, ceiling, &as_delivered(standing))).sum();
            assert_eq!(register.state().ceilings.get(&ceiling.id).unwrap().committed, done, "{}", ceiling.id);
            seen += 1;
        }
    }
    assert!(seen > 3);
}

#[test]
fn without_its_ceiling_a_request_that_met_it_ends_otherwise() {
    let mut registers: BTreeMap<Id, Register> =
        frameworks().into_iter().map(|framework| (framework.id.clone(), Register::open(framework))).collect();
    let role = Text::parse("test").unwrap();
    let (mut ended, mut excluded) = (Vec::new(), Vec::new());
    for tender in tenders() {
        let before = registers.clone();
        let decision = award_many(&mut registers, std::slice::from_ref(&tender), Map::new(), &role).unwrap().remove(0);
        let framework = registers[&tender.request.framework].framework();
        let met = |ceiling: &&Ceiling| {
            let names = |reason: &minitendr::DecisionReason| reason.reason.value("name") == Some(ceiling.id.as_str());
            decision.findings.iter().chain(&decision.reasons).any(names)
        };
        for ceiling in framework.ceilings.iter().filter(met) {
            let mut register = before[&tender.request.framework].clone();
            register.complete_before(tender.at.day(), &tender.at, &role).unwrap();
            let mut without = framework.clone().into_inner();
            without.ceilings.retain(|known| known.id != ceiling.id);
            let mut state = register.state().clone();
            state.ceilings.retain(|id, _| *id != ceiling.id);
            let other = match award(&Checked::new(without).unwrap(), &state, &tender) {
                Ok(other) => other,
                // Whoever is not barred is asked directly: it is another's turn, or there are no offers.
                Err(error) => {
                    let code = error.problems()[0].code();
                    assert!(matches!(code, ErrorCode::AnotherWay | ErrorCode::InvalidAnswer), "{error}");
                    excluded.push(ceiling.id.to_string());
                    continue;
                }
            };
            assert_ne!(other, decision, "{}", tender.request.id);
            if decision.outcome == Outcome::CeilingReached {
                assert_ne!(other.outcome, Outcome::CeilingReached, "{}", tender.request.id);
                ended.extend((other.outcome == Outcome::Awarded).then(|| ceiling.id.to_string()));
            } else {
                excluded.push(ceiling.id.to_string());
            }
        }
    }
    assert!(ended.len() > 1 && !excluded.is_empty(), "{ended:?} {excluded:?}");
}
