//! The tables of the report.

use super::figures::{day, end, figure, moment, money, number, percent, price as written_price, quantity, short};
use super::names::Names;
use super::table::Table;
use super::{Overview, Reconciliation};
use crate::award::{Asked, Decision, DecisionReason, Outcome};
use crate::catalogue::{municipality_name, region_name};
use crate::contract::PartialContract;
use crate::evaluation::Evaluation;
use crate::framework::{Ceiling, FrameworkContract, FrameworkState};
use crate::message::{Label, Language};
use crate::value::{Exact, Id, Map, Region};

/// Published figures beside computed ones.
pub(super) fn reconciliation(reconciliation: &Reconciliation, language: Language) -> Table {
    let mut table = Table::new()
        .words(&[Label::Region, Label::Area], language)
        .figures(&[Label::Published, Label::Computed, Label::Difference], language);
    for (published, computed) in &reconciliation.counts {
        let difference = i64::from(*computed).saturating_sub(i64::from(published.contracts));
        table.row(vec![
            region(&published.region),
            published.area.name(language).to_owned(),
            published.contracts.to_string(),
            computed.to_string(),
            difference.to_string(),
        ]);
    }
    for volume in &reconciliation.volumes {
        table.strong(vec![
            region(&volume.published.region),
            Label::Volume.text(language).to_owned(),
            format!("≈ {}", money(&volume.published.circa.exact(), language)),
            money(&volume.computed, language),
            percent(&volume.difference, language),
        ]);
    }
    table
}

/// Whether they agree, in a sentence.
pub(super) fn verdict(reconciliation: &Reconciliation, language: Language) -> String {
    if reconciliation.agrees() {
        let tolerance = percent(&reconciliation.tolerance, language);
        format!("{} {tolerance}.", Label::Reconciles.text(language))
    } else {
        Label::DoesNotReconcile.text(language).to_owned()
    }
}

/// Spend by region and area.
pub(super) fn spend(overview: &Overview, language: Language) -> Table {
    let mut table = Table::new()
        .words(&[Label::Region, Label::Area], language)
        .figures(&[Label::Requests, Label::Contracts, Label::Volume, Label::MeanPrice], language);
    let figures = |requests: u32, contracts: u32, value: &Exact| {
        let mean = value.checked_div(&Exact::from(i64::from(contracts))).unwrap_or_default();
        [requests.to_string(), contracts.to_string(), money(value, language), money(&mean, language)]
    };
    for row in &overview.rows {
        let mut cells = vec![region(&row.region), row.area.name(language).to_owned()];
        cells.extend(figures(row.requests, row.contracts, &row.value));
        table.row(cells);
    }
    let requests = overview.rows.iter().map(|row| row.requests).sum();
    let contracts = overview.rows.iter().map(|row| row.contracts).sum();
    let value: Exact = overview.rows.iter().map(|row| &row.value).sum();
    let mut cells = vec![Label::Total.text(language).to_owned(), String::new()];
    cells.extend(figures(requests, contracts, &value));
    table.strong(cells);
    table
}

/// How requests ended.
pub(super) fn outcomes(overview: &Overview, language: Language) -> Table {
    let mut table = Table::new().words(&[Label::Outcome], language).figures(&[Label::Requests], language);
    let counts: Vec<(Outcome, u32)> =
        Outcome::ALL.iter().map(|outcome| (*outcome, overview.count_of(*outcome))).collect();
    let most = counts.iter().map(|(_, count)| *count).max().unwrap_or(0);
    for (outcome, count) in counts.into_iter().filter(|(_, count)| *count > 0) {
        let share = count.saturating_mul(100).checked_div(most);
        table.bar(vec![outcome.name(language).to_owned(), count.to_string()], share);
    }
    let all: u32 = overview.rows.iter().map(|row| row.requests).sum();
    table.strong(vec![Label::Total.text(language).to_owned(), all.to_string()]);
    table
}

/// In which ways contracts were awarded.
pub(super) fn ways(overview: &Overview, language: Language) -> Table {
    let mut table = Table::new().words(&[Label::Way], language).figures(&[Label::Contracts, Label::Volume], language);
    for (way, (contracts, value)) in &overview.ways {
        table.row(vec![way.name(language).to_owned(), contracts.to_string(), money(value, language)]);
    }
    let contracts: u32 = overview.ways.values().map(|(contracts, _)| contracts).sum();
    let value: Exact = overview.ways.values().map(|(_, value)| value).sum();
    table.strong(vec![Label::Total.text(language).to_owned(), contracts.to_string(), money(&value, language)]);
    table
}

/// What came of asking participants directly.
pub(super) fn asked_in_all(overview: &Overview, language: Language) -> Table {
    let mut table = Table::new().words(&[Label::Answer], language).figures(&[Label::TimesAsked], language);
    for (outcome, count) in &overview.asked {
        table.row(vec![outcome.name(language).to_owned(), count.to_string()]);
    }
    let all: u32 = overview.asked.values().sum();
    table.strong(vec![Label::Total.text(language).to_owned(), all.to_string()]);
    table
}

/// Who was asked for one order, and what came of it.
pub(super) fn asked(decision: &Decision, names: Names<'_>, language: Language) -> Table {
    let mut table = Table::new()
        .words(&[Label::Participant, Label::Rule, Label::AskedAt, Label::AnswerBy, Label::Answer], language)
        .figures(&[Label::AskedFor], language)
        .words(&[Label::Takes, Label::Note], language);
    for asked in &decision.asked {
        let notes: Vec<String> = asked.reasons.iter().map(|reason| reason.message(language)).collect();
        let cells = vec![
            names.participant(&decision.framework, &asked.participant),
            asked.rule.to_string(),
            asked.asked_at.as_ref().map(|at| moment(at, language)).unwrap_or_default(),
            asked.answer_by.as_ref().map(|by| end(by, language)).unwrap_or_default(),
            asked.outcome.name(language).to_owned(),
            money(&asked.price.exact(), language),
            taken(decision, asked, names, language),
            notes.join("; "),
        ];
        if asked.takes.is_empty() { table.row(cells) } else { table.strong(cells) }
    }
    table
}

/// What one that was asked takes, in words; nothing where it takes nothing.
pub(super) fn taken(decision: &Decision, asked: &Asked, names: Names<'_>, language: Language) -> String {
    let takes = asked.takes.iter().map(|part| {
        let item = names.item(&decision.framework, &decision.lot, &part.item);
        format!("{} × {item}", short(&part.quantity.exact(), language))
    });
    takes.collect::<Vec<_>>().join(", ")
}

/// What is left of the further ceilings of framework contracts.
pub(super) fn ceilings(
    states: &[(&FrameworkContract, &FrameworkState)],
    names: Names<'_>,
    language: Language,
) -> Table {
    let mut table = Table::new()
        .words(&[Label::Ceiling, Label::Binds], language)
        .figures(&[Label::Maximum, Label::Ordered, Label::Left], language);
    for (framework, state) in states {
        for ceiling in &framework.ceilings {
            let ordered = state.ceilings.get(&ceiling.id).map(|state| &state.reserved + &state.committed);
            let (maximum, ordered) = (ceiling.maximum().exact(), ordered.unwrap_or_default());
            let left = &maximum - &ordered;
            let counted = ceiling.maximum_quantity.is_some();
            let shown = |figure: &Exact| if counted { number(figure, 2, language) } else { money(figure, language) };
            table.row(vec![
                ceiling.id.to_string(),
                bound(ceiling, framework, names),
                shown(&maximum),
                shown(&ordered),
                shown(&left),
            ]);
        }
    }
    table
}

/// What a ceiling names, in words.
pub(super) fn bound(ceiling: &Ceiling, framework: &FrameworkContract, names: Names<'_>) -> String {
    let mut parts: Vec<String> = ceiling.lots.iter().map(ToString::to_string).collect();
    if parts.is_empty() {
        parts.push(framework.id.to_string());
    }
    parts.extend(ceiling.year.map(|year| year.to_string()));
    if let Some(source) = &ceiling.source {
        let name = framework.funding_sources.iter().find(|known| known.id == *source);
        parts.push(name.and_then(|known| known.name.as_ref()).map_or_else(|| source.to_string(), ToString::to_string));
    }
    parts.extend(ceiling.participant.as_ref().map(|participant| names.participant(&framework.id, participant)));
    if let Some((item, lot)) = ceiling.item.as_ref().zip(ceiling.lots.first()) {
        parts.push(names.item(&framework.id, lot, item));
    }
    parts.join(", ")
}

/// What nobody takes of a request, in a line; nothing where all is taken.
pub(super) fn unmet(decision: &Decision, names: Names<'_>, language: Language) -> Option<String> {
    let parts: Vec<String> = decision
        .unmet
        .iter()
        .map(|part| {
            let item = names.item(&decision.framework, &decision.lot, &part.item);
            format!("{} × {item}", short(&part.quantity.exact(), language))
        })
        .collect();
    (!parts.is_empty()).then(|| format!("{}: {}.", Label::Unmet.text(language), parts.join(", ")))
}

/// The offers of one decision with their points, first the ranked ones, then those that were excluded.
pub(super) fn offers(decision: &Decision, evaluation: &Evaluation, names: Names<'_>, language: Language) -> Table {
    let known: Vec<&Id> = evaluation.points.values().next().into_iter().flat_map(Map::keys).collect();
    let mut criteria = names.order(&decision.framework, &decision.lot);
    criteria.retain(|criterion| known.contains(criterion));
    criteria.extend(known.iter().filter(|criterion| !criteria.contains(criterion)).copied().collect::<Vec<_>>());
    let mut table = Table::new()
        .words(&[Label::Place, Label::Offer, Label::Participant], language)
        .figures(&[Label::Price], language);
    for criterion in &criteria {
        let name = names.criterion(&decision.framework, &decision.lot, criterion);
        table = table.figure(&format!("{}: {name}", Label::CriterionPoints.text(language)));
    }
    let sums = names.adds_points(&decision.framework, &decision.lot);
    let mut table = table.figures(&[if sums { Label::Points } else { Label::Result }], language);
    let handed_in = |id: &Id| {
        let summary = decision.offers.iter().find(|summary| summary.offer == *id);
        let participant = summary.and_then(|summary| summary.participant.as_ref());
        let participant = participant.map(|participant| names.participant(&decision.framework, participant));
        let price =
            summary.and_then(|summary| summary.price.as_ref()).map(|price| written_price(price.exact(), language));
        [id.to_string(), participant.unwrap_or_default(), price.unwrap_or_default()]
    };
    for (place, ids) in (1_u32..).zip(&evaluation.ranking) {
        for id in ids {
            let mut cells = vec![place.to_string()];
            cells.extend(handed_in(id));
            let points = evaluation.points.get(id);
            cells.extend(criteria.iter().map(|criterion| {
                let points = points.and_then(|points| points.get(*criterion));
                points.map(|points| figure(points, language)).unwrap_or_default()
            }));
            cells.extend(evaluation.totals.get(id).map(|total| figure(total, language)));
            if place == 1 { table.strong(cells) } else { table.row(cells) }
        }
    }
    for id in evaluation.inadmissible.keys() {
        let mut cells = vec![Label::Excluded.text(language).to_owned()];
        cells.extend(handed_in(id));
        table.row(cells);
    }
    table
}

/// The lines of a contract.
pub(super) fn contract(contract: &PartialContract, names: Names<'_>, language: Language) -> Table {
    let mut table = Table::new()
        .words(&[Label::Item], language)
        .figures(&[Label::Quantity, Label::UnitPrice, Label::Price], language);
    for line in &contract.lines {
        let unit_price = line.unit_price.exact();
        table.row(vec![
            names.item(&contract.framework, &contract.lot, &line.item),
            quantity(line.quantity, line.unit, language),
            written_price(&unit_price, language),
            written_price(&(line.quantity.exact() * &unit_price), language),
        ]);
    }
    table
}

/// Who delivers, for how much and when, in a line.
pub(super) fn contract_heading(contract: &PartialContract, names: Names<'_>, language: Language) -> String {
    let place = contract.place.municipality.as_ref().and_then(municipality_name);
    let place = place.map(|place| format!(", {place}")).unwrap_or_default();
    let version = contract.price_version.filter(|version| *version > 1);
    let version = version.map(|version| format!(" ({} {version})", Label::PriceVersion.text(language)));
    let with_vat = contract.price_with_vat.map(|price| written_price(&price.exact(), language));
    let with_vat = with_vat.map(|price| format!(" ({price} {})", Label::WithVat.text(language)));
    format!(
        "{}: {}, {}{}{}{place}, {} – {}",
        Label::Contract.text(language),
        names.participant(&contract.framework, &contract.participant),
        written_price(&contract.price.exact(), language),
        with_vat.unwrap_or_default(),
        version.unwrap_or_default(),
        day(contract.period.from(), language),
        day(contract.period.to(), language)
    )
}

/// All decisions.
pub(super) fn decisions(decisions: &[Decision], names: Names<'_>, language: Language) -> Table {
    let mut table = Table::new()
        .words(&[Label::Day, Label::Request, Label::Where, Label::Outcome, Label::Winner], language)
        .figures(&[Label::Price], language)
        .words(&[Label::Reason], language);
    for decision in decisions {
        let place = decision.place.municipality.as_ref().and_then(municipality_name);
        let contracts = || decision.contracts.iter();
        let winners: Vec<String> =
            contracts().map(|contract| names.participant(&contract.framework, &contract.participant)).collect();
        let price: Exact = contracts().map(|contract| contract.price.exact()).sum();
        // What stands against the offers says more than that there is none left.
        let findings = decision
            .findings
            .iter()
            .filter(|_| decision.evaluation.as_ref().is_some_and(|found| found.ranking.is_empty()));
        let reason = findings.chain(&decision.reasons).next().map(|reason| reason.reason.message(language));
        table.row(vec![
            day(decision.at.day(), language),
            decision.request.to_string(),
            place.unwrap_or(decision.place.region.as_str()).to_owned(),
            decision.outcome.name(language).to_owned(),
            winners.join(", "),
            contracts().next().map(|_| money(&price, language)).unwrap_or_default(),
            reason.unwrap_or_default(),
        ]);
    }
    table
}

/// A reason with whom it is about and where it stands.
pub(super) fn sentence(reason: &DecisionReason, framework: &Id, names: Names<'_>, language: Language) -> String {
    let mut text = reason.reason.message(language);
    // Some sentences name the offer themselves.
    if let Some(offer) = reason.offer.as_ref().filter(|offer| reason.reason.value("offer") != Some(offer.as_str())) {
        text.insert_str(0, &format!("{offer}: "));
    }
    let participant = reason.participant.as_ref().filter(|_| reason.offer.is_none());
    if let Some(id) = participant.filter(|id| reason.reason.value("participant") != Some(id.as_str())) {
        text.insert_str(0, &format!("{}: ", names.participant(framework, id)));
    }
    cited(text, reason, language)
}

/// A sentence with where its rule stands.
pub(super) fn cited(mut text: String, reason: &DecisionReason, language: Language) -> String {
    if let Some(citation) = &reason.citation {
        let confidence = Label::Confidence.text(language);
        text.push_str(&format!(" [{}; {confidence} {}]", citation.provision, citation.confidence));
    }
    text
}

/// The name of a region, or its code.
pub(super) fn region(region: &Region) -> String {
    region_name(region).unwrap_or(region.as_str()).to_owned()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;
    use crate::value::Money;

    #[test]
    fn a_price_with_vat_stands_beside_the_price() {
        let contract = r#"{"framework": "F", "lot": "L", "request": "R", "participant": "P", "price": "1000", "children": 1,
            "lines": [{"item": "hour", "unit": "hour", "quantity": "2", "unit_price": "500", "vat_percent": "21"}],
            "place": {"region": "CZ053"}, "period": {"from": "2026-04-01", "to": "2026-06-30"},
            "awarded_at": "2026-03-10T12:00:00+01:00"}"#;
        let mut contract: PartialContract = serde_json::from_str(contract).unwrap();
        let heading = |contract: &PartialContract, language| contract_heading(contract, Names(&[]), language);
        assert!(!heading(&contract, Language::English).contains("VAT"));
        contract.price_with_vat = Some(Money::parse("1210").unwrap());
        assert!(heading(&contract, Language::English).contains("P, CZK\u{a0}1,000.00 (CZK\u{a0}1,210.00 with VAT), "));
        assert!(heading(&contract, Language::Czech).contains("(1\u{a0}210,00\u{a0}Kč s DPH)"));
    }
}
