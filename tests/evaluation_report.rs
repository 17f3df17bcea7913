//! The evaluation report and the notices: on every request of the pilot, as they read, and what a notice must not tell.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use minitendr::report::{NoticeOutcome, ReportInput, evaluation_report, notices};
use minitendr::{
    AwardInput, Checked, Decision, Event, FrameworkContract, Id, Language, Map, MiniTender, Outcome, Register, Text,
    award,
};
use serde_json::Value;

fn file(name: &str, part: &str) -> Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../core/data/pilot").join(name);
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    serde_json::from_str::<Value>(&text).unwrap()[part].take()
}

/// Every request of the pilot as the input of an award, with the state in which it was decided, and the decision.
static PILOT: LazyLock<Vec<(AwardInput, Decision)>> = LazyLock::new(|| {
    let frameworks: Vec<Checked<FrameworkContract>> =
        serde_json::from_value(file("frameworks.json", "frameworks")).unwrap();
    let tenders: Vec<MiniTender> = serde_json::from_value(file("tenders.json", "tenders")).unwrap();
    let events: Map<Vec<Event>> = serde_json::from_value(file("events.json", "events")).unwrap();
    let mut registers: BTreeMap<Id, Register> =
        frameworks.into_iter().map(|framework| (framework.id.clone(), Register::open(framework))).collect();
    let mut recorded: BTreeMap<Id, usize> = BTreeMap::new();
    let role = Text::parse("test").unwrap();
    let decide = |tender: MiniTender| {
        let register = registers.get_mut(&tender.request.framework).unwrap();
        let of_register = &events[tender.request.framework.as_str()];
        let next = recorded.entry(tender.request.framework.clone()).or_default();
        while let Some(event) = of_register.get(*next).filter(|event| *event.stamp().recorded_at <= tender.at) {
            register.record(event.clone()).unwrap();
            *next += 1;
        }
        // An order that takes days is decided in the state in which it began.
        let began = tender.answers.first().map(|answer| &answer.asked_at);
        let past = began.map(|began| register.at(None, Some(began)).unwrap().register);
        let state = past.as_ref().unwrap_or(register).state().clone();
        let decision = register.decide(&tender, &role).unwrap();
        let framework = register.framework().clone();
        let MiniTender { request, call, deadline, offers, answers, draw, rulings, at } = tender;
        (AwardInput { framework, state, request, call, deadline, offers, answers, draw, rulings, at }, decision)
    };
    tenders.into_iter().map(decide).collect()
});

fn input(award: &AwardInput, language: Language) -> ReportInput {
    let text = |text: &str| Text::parse(text).unwrap();
    let evaluators = match language {
        Language::Czech => ["předsedkyně hodnoticí komise", "člen hodnoticí komise", "vedoucí odboru"],
        Language::English => ["chair of the committee", "member of the committee", "head of department"],
    };
    ReportInput {
        award: award.clone(),
        language,
        authority_name: None,
        reference: Some(text("MT 12/2014-3")),
        evaluators: evaluators.map(text).to_vec(),
        drawn_up_on: Some(award.at.day()),
        invented: true,
    }
}

/// The last cell of the line of an offer in the ranking of a text, as a plain number.
fn total_shown(text: &str, offer: &str, language: Language) -> Option<String> {
    let is_of = |line: &&str| {
        let mut words = line.split_whitespace();
        words.next().is_some_and(|place| place.bytes().all(|byte| byte.is_ascii_digit())) && words.next() == Some(offer)
    };
    let last = text.lines().find(is_of)?.rsplit("  ").next()?.trim().to_owned();
    let plain = match language {
        Language::Czech => last.replace('\u{a0}', "").replace(',', "."),
        Language::English => last.replace(',', ""),
    };
    Some(plain.replace('−', "-"))
}

#[test]
fn every_decision_of_the_pilot_has_a_report_with_its_totals_and_its_notices() {
    let mut totals = 0;
    for (case, decided) in &*PILOT {
        for language in [Language::Czech, Language::English] {
            let input = input(case, language);
            let (framework, state, tender) = input.award.clone().into_parts();
            let decision = award(&framework, &state, &tender).unwrap();
            assert_eq!(decision.outcome, decided.outcome, "{}", decided.request);
            let report = evaluation_report(&input).unwrap();
            let ranking =
                decision.evaluation.iter().flat_map(|found| found.ranking.iter().flatten().map(move |id| (found, id)));
            for (evaluation, offer) in ranking {
                let shown = total_shown(&report.text, offer.as_str(), language);
                assert_eq!(
                    shown.as_deref(),
                    Some(evaluation.totals[offer.as_str()].shown().as_str()),
                    "{}",
                    report.text
                );
                totals += 1;
            }
            let notices = notices(&input).unwrap().notices;
            let mut told: Vec<&Id> = decision.offers.iter().filter_map(|offer| offer.participant.as_ref()).collect();
            told.extend(decision.asked.iter().filter(|asked| asked.asked_at.is_some()).map(|asked| &asked.participant));
            told.sort();
            told.dedup();
            assert_eq!(notices.iter().map(|notice| &notice.participant).collect::<Vec<_>>(), told);
            for notice in &notices {
                let wins = decision.contracts.iter().any(|contract| contract.participant == notice.participant);
                let told = matches!(notice.outcome, NoticeOutcome::Won | NoticeOutcome::Shared);
                assert_eq!(told, wins, "{}: {}", decision.request, notice.participant);
            }
            for html in notices.iter().map(|notice| &notice.html).chain([&report.html]) {
                is_sound(html, language);
            }
        }
    }
    assert!(totals > 1000, "{totals}");
}

/// No script, nothing from outside, one title, a language, and every heading of a column says what it is of.
fn is_sound(html: &str, language: Language) {
    for foreign in ["<script", "http:", "https:", "src=", "url(", "@import", "javascript:"] {
        assert!(!html.contains(foreign), "{foreign}");
    }
    assert!(html.contains(&format!("<html lang=\"{}\">", language.as_str())));
    assert_eq!(html.matches("<h1>").count(), 1);
    assert_eq!(html.matches("<th").count() - html.matches("<thead").count(), html.matches("<th scope=\"col\"").count());
    for tag in ["p", "ul", "li", "table", "dl", "div", "tr", "td", "main"] {
        let opened = html.matches(&format!("<{tag}>")).count() + html.matches(&format!("<{tag} ")).count();
        assert_eq!(opened, html.matches(&format!("</{tag}>")).count(), "{tag}");
    }
}

fn golden(name: &str, text: &str) {
    let path: PathBuf = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden").join(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, text).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(expected == text, "{} differs; UPDATE_GOLDEN=1 writes it anew", path.display());
}

/// The first request of the pilot of which this holds.
fn first(is_it: impl Fn(&AwardInput, &Decision) -> bool) -> &'static AwardInput {
    &PILOT.iter().find(|(case, decision)| is_it(case, decision)).expect("the pilot has one").0
}

fn has_flaw(decision: &Decision) -> bool {
    decision.evaluation.as_ref().is_some_and(|found| !found.inadmissible.is_empty())
}

/// Set `UPDATE_GOLDEN=1` to write the texts anew, then read the difference.
#[test]
fn the_reports_and_notices_read_as_they_did() {
    let settled = |decision: &Decision| decision.evaluation.as_ref().is_some_and(|found| !found.ties.is_empty());
    let is_awarded = |decision: &Decision| decision.outcome == Outcome::Awarded && decision.asked.is_empty();
    let cases = [
        ("excluded", first(|_, decision| is_awarded(decision) && has_flaw(decision) && decision.contracts.len() == 1)),
        ("tie", first(|_, decision| is_awarded(decision) && settled(decision))),
        (
            "direct",
            first(|case, decision| {
                decision.outcome == Outcome::Awarded && case.offers.is_empty() && decision.asked.len() > 1
            }),
        ),
        ("undecided", first(|_, decision| decision.outcome == Outcome::Undecided)),
        ("shared", first(|_, decision| decision.contracts.len() > 1 && decision.evaluation.is_some())),
    ];
    for (name, case) in cases {
        for language in [Language::Czech, Language::English] {
            let (input, ending) = (input(case, language), language.as_str());
            let report = evaluation_report(&input).unwrap();
            golden(&format!("report.{name}.{ending}.html"), &report.html);
            golden(&format!("report.{name}.{ending}.txt"), &report.text);
            let notices = notices(&input).unwrap().notices;
            let texts: Vec<&str> = notices.iter().map(|notice| notice.text.as_str()).collect();
            golden(&format!("notices.{name}.{ending}.txt"), &texts.join("\n"));
        }
    }
}
