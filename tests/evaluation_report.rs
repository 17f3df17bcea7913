//! The evaluation report and the notices: on every request of the pilot, as they read, and what a notice must not tell.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use minitendr::report::{NoticeOutcome, ReportInput, evaluation_report, notices};
use minitendr::{
    AwardInput, Checked, Decision, Event, Exact, FrameworkContract, Id, Language, Map, MiniTender, Outcome, Register,
    Text, award,
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

/// A mini-tender with everything that people rule, in which no two figures are equal by chance: invented.
fn constructed() -> AwardInput {
    serde_json::from_str(include_str!("evaluation_report.json")).unwrap()
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
    let constructed = constructed();
    for (name, case) in cases.into_iter().chain([("rulings", &constructed)]) {
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

/// A number as documents write it.
fn written(plain: &str, language: Language) -> String {
    let (whole, decimals) = plain.split_once('.').unwrap_or((plain, ""));
    let (thousands, point) = if language == Language::Czech { ("\u{a0}", ",") } else { (",", ".") };
    let digits: Vec<char> = whole.chars().collect();
    let groups: Vec<String> = digits.rchunks(3).rev().map(|group| group.iter().collect()).collect();
    let grouped = groups.join(thousands);
    if decimals.is_empty() { grouped } else { format!("{grouped}{point}{decimals}") }
}

/// Whether a text says this, and not only as a part of a longer word or number.
fn says(text: &str, what: &str) -> bool {
    let parts_word = |c: char| c.is_alphanumeric() || c == '_';
    text.match_indices(what).any(|(at, _)| {
        let (before, after) = (text[..at].chars().next_back(), text[at + what.len()..].chars().next());
        let before_that = text[..at].chars().rev().nth(1).is_some_and(|c| c.is_ascii_digit());
        // "1 234,00" does not say "234,00".
        let goes_on = matches!(before, Some('\u{a0}' | ',' | '.')) && before_that;
        !before.is_some_and(parts_word) && !after.is_some_and(parts_word) && !goes_on
    })
}

/// What of one offer is nobody else's business: who made it, its price, its total and its points.
fn of_offer(decision: &Decision, case: &AwardInput, offer: &str, language: Language) -> BTreeSet<String> {
    let mut told = BTreeSet::new();
    let summary = decision.offers.iter().find(|summary| summary.offer.as_str() == offer).unwrap();
    let participant = summary.participant.as_ref().unwrap();
    let name = case.framework.participant(participant).and_then(|known| known.name.as_ref());
    told.insert(participant.to_string());
    told.extend(name.map(ToString::to_string));
    let fixed = |exact: &Exact, places| written(&exact.to_fixed(places), language);
    let exact = |price: &Exact| {
        let text = price.to_text();
        if text.split_once('.').is_some_and(|(_, decimals)| decimals.len() > 2) {
            written(&text, language)
        } else {
            fixed(price, 2)
        }
    };
    told.extend(summary.price.as_ref().map(|price| exact(price.exact())));
    for line in &case.offers.iter().find(|known| known.id.as_str() == offer).unwrap().lines {
        told.extend(line.unit_price.map(|price| fixed(&price.exact(), 2)));
    }
    if let Some(evaluation) = &decision.evaluation {
        let figures = evaluation.points.get(offer).into_iter().flat_map(Map::values);
        let figures = figures.chain(evaluation.totals.get(offer));
        told.extend(figures.map(|figure| written(&figure.shown(), language)));
    }
    told
}

/// Looks into every notice for what it must not tell; how many things it looked for.
fn look(case: &AwardInput, language: Language) -> usize {
    let mut input = input(case, language);
    // The example's own file number and day are no figures of anybody.
    (input.reference, input.drawn_up_on) = (None, None);
    let (framework, state, tender) = input.award.clone().into_parts();
    let decision = award(&framework, &state, &tender).unwrap();
    let selected: Vec<&Id> = decision.contracts.iter().map(|contract| &contract.participant).collect();
    let mut looked_for = 0;
    for notice in notices(&input).unwrap().notices {
        let (mut own, mut others) = (BTreeSet::new(), BTreeSet::new());
        for offer in &decision.offers {
            let participant = offer.participant.as_ref().unwrap();
            let figures = of_offer(&decision, case, offer.offer.as_str(), language);
            let may_be_known = selected.contains(&participant) && !selected.contains(&&notice.participant);
            if *participant == notice.participant || may_be_known {
                own.extend(figures);
            } else {
                others.extend(figures);
            }
        }
        others.extend(decision.asked.iter().map(|asked| &asked.participant).map(ToString::to_string));
        others.remove(notice.participant.as_str());
        for winner in &selected {
            others.remove(winner.as_str());
        }
        others.extend(case.request.cases.iter().map(|case| case.as_str().to_owned()));
        others.extend(case.request.maximum_price.map(|price| written(&price.exact().to_fixed(2), language)));
        others.extend(case.request.continues.iter().map(|continued| continued.request.to_string()));
        for secret in others.difference(&own) {
            let html =
                notice.html.replace("&#39;", "'").replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">");
            for text in [&notice.text, &html, &notice.title] {
                assert!(
                    !says(text, secret),
                    "{}: the notice to {} says {secret}\n{text}",
                    decision.request,
                    notice.participant
                );
            }
            looked_for += 1;
        }
    }
    looked_for
}

/// What must not be told is looked for as the report writes it: where the report does not say it, the look would be idle.
#[test]
fn no_notice_tells_of_the_other_losers_nor_of_what_the_office_keeps() {
    let constructed = constructed();
    for language in [Language::Czech, Language::English] {
        let (framework, state, tender) = constructed.clone().into_parts();
        let decision = award(&framework, &state, &tender).unwrap();
        let report = evaluation_report(&input(&constructed, language)).unwrap();
        let evaluation = decision.evaluation.as_ref().unwrap();
        assert_eq!((decision.offers.len(), evaluation.totals.len(), evaluation.inadmissible.len()), (6, 3, 3));
        for offer in &decision.offers {
            let unit_prices: BTreeSet<String> = constructed
                .offers
                .iter()
                .flat_map(|offer| &offer.lines)
                .map(|line| written(&line.unit_price.unwrap().exact().to_fixed(2), language))
                .collect();
            for told in of_offer(&decision, &constructed, offer.offer.as_str(), language).difference(&unit_prices) {
                assert!(says(&report.text, told), "{told}");
            }
        }
        assert!(look(&constructed, language) > 100);
        for notice in notices(&input(&constructed, language)).unwrap().notices {
            for kept in [
                "1234567",
                "1\u{a0}234\u{a0}567",
                "1,234,567",
                "83777",
                "83\u{a0}777",
                "83,777",
                "cilova",
                "riziko",
                "pripad",
            ] {
                assert!(!notice.text.contains(kept) && !notice.html.contains(kept), "{kept}");
            }
            // The reasons of rulings name in small letters, or by a form of the name, whom they are about.
            let names =
                [("K-ALFA", "alfy"), ("K-BETA", "bety"), ("K-GAMA", "Gam"), ("K-GAMA", "gamy"), ("K-ZETA", "zety")];
            for (participant, marker) in names {
                let is_own = notice.participant.as_str() == participant;
                assert!(is_own || !notice.text.contains(marker), "{}: {marker}", notice.participant);
                assert!(!is_own || notice.text.contains(marker), "{participant} is told why");
            }
        }
    }
    let cases = || PILOT.iter().map(|(case, _)| case);
    let looked_for: usize = cases().map(|case| look(case, Language::Czech) + look(case, Language::English)).sum();
    assert!(looked_for > 10_000, "{looked_for}");
}

#[test]
fn a_part_of_a_number_is_not_the_number() {
    assert!(says("za 234,00 Kč", "234,00") && says("(P02)", "P02"));
    assert!(!says("za 1\u{a0}234,00 Kč", "234,00") && !says("1,234.00", "234.00") && !says("P021", "P02"));
    assert!(!says("14,00", "4,00") && !says("4,005", "4,00"));
}

/// While nothing is decided a notice holds nothing of the evaluation: points that may still change would tell whom to outbid.
#[test]
fn an_open_decision_tells_nothing_of_the_evaluation() {
    let mut open = 0;
    for (case, decision) in
        PILOT.iter().filter(|(_, decision)| decision.outcome.is_open() && !decision.offers.is_empty())
    {
        let evaluation = decision.evaluation.as_ref();
        for notice in notices(&input(case, Language::Czech)).unwrap().notices {
            assert_eq!(notice.outcome, NoticeOutcome::Undecided, "{}", decision.request);
            for total in evaluation.iter().flat_map(|found| found.totals.values()) {
                assert!(!says(&notice.text, &written(&total.shown(), Language::Czech)), "{}", notice.text);
            }
            open += 1;
        }
    }
    assert!(open > 0);
}

#[test]
fn no_name_becomes_markup() {
    let report = evaluation_report(&input(&constructed(), Language::Czech)).unwrap();
    assert!(report.html.contains("Beta &lt;b&gt;&amp; synové&lt;/b&gt;") && !report.html.contains("<b>&"));
    assert!(report.html.contains("Terénní služby &lt;2026–2029&gt; &amp; &quot;sítě&quot;"));
    assert!(report.text.contains("Beta <b>& synové</b>"));
}

/// Signatures, file number and authority are those of the input; without evaluators somebody signs for the authority.
#[test]
fn what_the_input_says_of_the_document_stands_in_it() {
    let mut input = input(&constructed(), Language::English);
    input.authority_name = Some(Text::parse("Vzorový úřad").unwrap());
    let report = evaluation_report(&input).unwrap();
    for said in ["Vzorový úřad", "MT 12/2014-3", "head of department", "Invented data"] {
        assert!(report.html.contains(said) && report.text.contains(said), "{said}");
    }
    assert!(!report.text.contains("Kraj Vzorový"));
    (input.evaluators, input.invented, input.reference) = (Vec::new(), false, None);
    let report = evaluation_report(&input).unwrap();
    assert!(report.text.contains("for the authority") && !report.text.contains("Invented"));
    assert!(!report.text.contains("File number"));
    assert!(!report.text.contains("pripad-7f3a") && !report.text.contains("riziko-y8"));
}
