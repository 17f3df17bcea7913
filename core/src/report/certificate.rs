//! A certificate in a few lines, for people.

use super::figures::{figure, price};
use crate::analysis::{ChangeOf, Sensitivity, SmallestChange};
use crate::certificate::{Certificate, Subject};
use crate::message::{Language, Sentence};
use crate::value::{Figure, Id};

/// A certificate in a few lines: its digest, how far the winner is ahead, and what would have flipped it.
///
/// ```
/// use minitendr::{CertifyInput, Language, certify, from_json, report::certificate_summary};
/// let input: CertifyInput = from_json(r#"{"evaluation": {"scheme": {"combine": {"kind": "lowest_price"}},
///   "offers": [{"id": "A", "price": "1000"}, {"id": "B", "price": "1200"}]}}"#)?;
/// let text = certificate_summary(&certify(&input)?, Language::English);
/// assert!(text.contains("B would be first with a price of CZK\u{a0}999.99 instead of CZK\u{a0}1,200.00"));
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[must_use]
pub fn certificate_summary(certificate: &Certificate, language: Language) -> String {
    let (subject, evaluation) = match &certificate.subject {
        Subject::Evaluation { result, .. } => ("–".to_owned(), Some(&**result)),
        Subject::Decision { result, .. } => (result.request.to_string(), result.evaluation.as_ref()),
        Subject::Draw { result, .. } => (result.key.clone(), None),
    };
    let mut lines = vec![Sentence::CertificateOf.with(language, &[("subject", subject)])];
    let digest = [("digest", certificate.digest.to_string())];
    lines.push(Sentence::CertificateDigest.with(language, &digest));
    if let Some((evaluation, sensitivity)) = evaluation.zip(certificate.sensitivity.as_ref()) {
        if let Some(total) = evaluation.winner.as_ref().and_then(|winner| evaluation.totals.get(winner)) {
            lines.push(ahead(evaluation.winner.as_ref(), total, sensitivity, language));
        }
        lines.extend(prices(sensitivity, language));
        lines.extend(withdrawn(evaluation.winner.as_ref(), sensitivity, language));
        lines.extend(formulas(sensitivity, language));
    }
    lines.join("\n  – ")
}

fn ahead(winner: Option<&Id>, total: &Figure, sensitivity: &Sensitivity, language: Language) -> String {
    let mut values = vec![("total", figure(total, language))];
    values.extend(winner.map(|winner| ("first", winner.to_string())));
    if let Some(margin) = &sensitivity.margin {
        values.push(("by", figure(&margin.by, language)));
        values.push(("next", margin.next.to_string()));
    }
    Sentence::FirstAhead.with(language, &values)
}

fn prices(sensitivity: &Sensitivity, language: Language) -> Vec<String> {
    let amount = |figure: &Figure| price(figure.exact(), language);
    let said = |offer: &Id, change: &SmallestChange| {
        let offer = ("offer", offer.to_string());
        if let Some((to, before)) = change.to.as_ref().zip(change.not_enough.as_ref()) {
            let values = [offer, ("price", amount(to)), ("from", amount(&change.from)), ("before", amount(before))];
            return Some(Sentence::FirstWithPrice.with(language, &values));
        }
        let why = change.never.as_ref()?.message(language);
        Some(Sentence::FirstWithNoPrice.with(language, &[offer, ("why", why)]))
    };
    let others = sensitivity.others.iter();
    let changes = others.filter_map(|other| {
        let change = other.changes.iter().find(|change| change.of == ChangeOf::Price)?;
        said(&other.offer, change)
    });
    changes.collect()
}

/// Whose withdrawal changes who is first, the winner's own aside.
fn withdrawn(winner: Option<&Id>, sensitivity: &Sensitivity, language: Language) -> Vec<String> {
    let others = sensitivity.withdrawn.iter().filter(|row| Some(&row.offer) != winner);
    let leads = others.filter(|row| row.result.differs).filter_map(|row| {
        let first = row.result.winner.as_ref()?;
        let values = [("offer", row.offer.to_string()), ("first", first.to_string())];
        Some(Sentence::WithdrawnLeads.with(language, &values))
    });
    let leads: Vec<String> = leads.collect();
    if leads.is_empty() && winner.is_some() {
        return vec![Sentence::WithdrawnChangesNothing.text(language)];
    }
    leads
}

fn formulas(sensitivity: &Sensitivity, language: Language) -> Option<String> {
    let all = sensitivity.formulas.len();
    let differing: Vec<&str> =
        sensitivity.formulas.iter().filter(|row| row.result.differs).map(|row| row.formula.kind()).collect();
    let mut values = vec![("count", differing.len().to_string()), ("all", all.to_string())];
    if !differing.is_empty() {
        values.push(("names", differing.join(", ")));
    }
    (all > 0).then(|| Sentence::FormulasDiffer.with(language, &values))
}
