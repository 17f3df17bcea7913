//! Why one offer beats another, and what an excluded one would have needed: sentences with their numbers.
//!
//! # Questions
//!
//! **What is compared?** The figures that were ranked. Of two admissible offers three sentences say who is ahead and by how
//! much, what makes the difference, and the smallest change with which the other would have been ahead. That change was found
//! as in a certificate: by evaluating, on the grid of 0.01 or of the step of the criterion.
//!
//! **What would have been enough for an excluded offer?** For each ground what the offer would have had to say, and with all of
//! it together the place that it would have had. Where nothing that it could say would have helped, that is said.
//!
//! **Who may read it?** It is the authority's: it names the figures of both offers, and highest prices of the office. What a
//! participant may know, the operation `notices` writes.

mod excluded;
mod pair;

use crate::award::{AwardInput, Decision, DecisionReason, award_by};
use crate::evaluation::{Basis, EvaluateInput, Evaluation};
use crate::message::{ErrorCode, InputError, Problem, Problems, Reason, ReasonCode, Word};
use crate::offer::Offer;
use crate::value::Id;
use crate::value::json::{Path, nearest_of, read_object};

/// Which offers are asked about: the input of the operation `explain`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct ExplainInput {
    /// The input of an evaluation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evaluation: Option<EvaluateInput>,
    /// The input of a decision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<AwardInput>,
    /// The offer.
    pub offer: Id,
    /// With which other it is compared; missing, it is the first of the ranking, and for the first the next one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub against: Option<Id>,
}
read_object!(ExplainInput { optional evaluation, optional decision, required offer, optional against });

/// Why an offer stands where it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Explanation {
    /// Which of the two is ahead; missing where they are equal, and where one is not in the ranking.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ahead: Option<Id>,
    /// Which of the two is behind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub behind: Option<Id>,
    /// Which of the two are not in the ranking; empty where there is none.
    pub excluded: Vec<Id>,
    /// Why, in sentences with their numbers. Of two admissible offers three: who is ahead, what makes the difference, and the
    /// smallest change that would have turned it; one more for each of them that refused the contract. Of an excluded offer
    /// each ground and what was needed instead, and last the place that it would have had with all of that.
    pub sentences: Vec<DecisionReason>,
}
read_object!(Explanation { optional ahead, optional behind, required excluded, required sentences });

/// Says why one offer beats another, or what an excluded offer would have needed.
///
/// Exactly one of `evaluation` and `decision` is given. A decision that came to no evaluation (awarded directly, withdrawn) is
/// explained by its own reasons.
///
/// Errors: `exactly_one`; `unknown_offer` for an offer that was not handed in, `duplicate_id` for one against itself; those of
/// `evaluate` and `award`, below their names.
///
/// ```
/// use minitendr::{ExplainInput, Language, explain, from_json};
/// let input: ExplainInput = from_json(r#"{"offer": "B", "evaluation": {
///   "scheme": {"combine": {"kind": "weighted_sum"}, "criteria": [
///     {"id": "price", "of": "price", "better": "lower", "weight": "60", "formula": {"kind": "ratio"}},
///     {"id": "plan", "of": "value", "better": "higher", "weight": "40", "formula": {"kind": "points"}}]},
///   "offers": [{"id": "A", "price": "900", "values": {"plan": "30"}},
///     {"id": "B", "price": "1000", "values": {"plan": "34"}}]}}"#)?;
/// let explanation = explain(&input)?;
/// let said: Vec<String> = explanation.sentences.iter().map(|said| said.reason.message(Language::English)).collect();
/// assert_eq!(said, [
///     "`A` is ahead of `B`: 90.00 to 88.00, by 2.00",
///     "`A` gets more for `price` 60.00 : 54.00 (+6.00), `B` for `plan` 34.00 : 30.00 (+4.00)",
///     "with a price of 964.28 CZK instead of 1000.00 CZK `B` would be ahead of `A`; 964.29 CZK would not be enough",
/// ]);
/// # Ok::<(), minitendr::InputError>(())
/// ```
pub fn explain(input: &ExplainInput) -> Result<Explanation, InputError> {
    match (&input.evaluation, &input.decision) {
        (Some(evaluation), None) => {
            asked(input, &evaluation.offers)?;
            let basis = Basis::of(evaluation);
            let result = basis.evaluation().map_err(|error| InputError::from(error).below("/evaluation"))?;
            Ok(ranked(input, &basis, &result))
        }
        (None, Some(decision)) => {
            let (framework, state, tender) = decision.clone().into_parts();
            asked(input, &tender.offers)?;
            let (decision, basis) = award_by(&framework, &state, &tender).map_err(|error| error.below("/decision"))?;
            let mut explanation = match decision.evaluation.as_ref().zip(basis) {
                Some((evaluation, basis)) => ranked(input, &basis, evaluation),
                None => unranked(input, &decision),
            };
            // A tie that keeps the decision open is settled by a ruling; one further down the ranking by nothing.
            for tie in explanation.sentences.iter_mut().filter(|said| said.reason.code() == ReasonCode::TieLeft) {
                if decision.undecided.contains(&input.offer) && tie.reason.value("ruling").is_none() {
                    tie.reason = tie.reason.clone().with("ruling", Word::Draw.code());
                }
            }
            let refused = refusals(input, &explanation, &decision);
            explanation.sentences.extend(refused);
            Ok(explanation)
        }
        _ => {
            let problem = Problem::new(ErrorCode::ExactlyOne, "").naming("expected", "evaluation, decision");
            Err(InputError::one(problem))
        }
    }
}

/// Errors: an offer that was not handed in, an offer against itself.
fn asked(input: &ExplainInput, offers: &[Offer]) -> Result<(), InputError> {
    let mut problems = Problems::new();
    for (name, id) in [("offer", Some(&input.offer)), ("against", input.against.as_ref())] {
        let Some(id) = id.filter(|id| !offers.iter().any(|offer| offer.id == **id)) else { continue };
        let known = offers.iter().map(|offer| &offer.id);
        problems.push(nearest_of(problems.len(), ErrorCode::UnknownOffer, &Path::ROOT.field(name), id, known));
    }
    if input.against.as_ref() == Some(&input.offer) {
        problems.push(Problem::new(ErrorCode::DuplicateId, "/against").with("value", &input.offer));
    }
    InputError::unless_empty(problems)
}

fn ranked(input: &ExplainInput, basis: &Basis<'_>, evaluation: &Evaluation) -> Explanation {
    let mut explanation = Explanation::default();
    let against = input.against.as_ref();
    for offer in std::iter::once(&input.offer).chain(against) {
        if evaluation.place_of(offer).is_none() {
            explanation.excluded.push(offer.clone());
            let said = excluded::sentences(basis, evaluation, offer).into_iter();
            explanation.sentences.extend(said.map(|reason| DecisionReason::from(reason).about(offer)));
        }
    }
    if explanation.excluded.is_empty() {
        // The first, and for the first the next.
        let other = || evaluation.ranking.iter().flatten().find(|id| **id != input.offer);
        if let Some(other) = against.or_else(other) {
            pair::compare(basis, evaluation, (&input.offer, other), &mut explanation);
        } else {
            let only = Reason::new(ReasonCode::OnlyOffer).with("offer", &input.offer);
            explanation.sentences.push(DecisionReason::from(only).about(&input.offer));
        }
    }
    explanation
}

/// A decision that came to no ranking: what was found about the offers, and why it ended.
fn unranked(input: &ExplainInput, decision: &Decision) -> Explanation {
    let asked: Vec<&Id> = std::iter::once(&input.offer).chain(&input.against).collect();
    let of_them = decision.findings.iter().filter(|found| found.offer.as_ref().is_some_and(|id| asked.contains(&id)));
    Explanation { sentences: of_them.chain(&decision.reasons).cloned().collect(), ..Explanation::default() }
}

/// Which of them refused the contract.
fn refusals(input: &ExplainInput, said: &Explanation, decision: &Decision) -> Vec<DecisionReason> {
    let two = [Some(&input.offer), input.against.as_ref(), said.ahead.as_ref(), said.behind.as_ref()];
    let asked = |id: &Id| two.contains(&Some(id));
    let refused = decision.reasons.iter().filter(|found| found.reason.code() == ReasonCode::Refused);
    let of_them = refused.filter_map(|found| Some((found.offer.as_ref().filter(|id| asked(id))?, &found.reason)));
    let said = of_them.map(|(id, reason)| {
        let refusal = Reason::new(ReasonCode::ThenRefused).with("offer", id);
        let refusal = refusal.with("reason", reason.value("reason").unwrap_or_default());
        DecisionReason::from(refusal).about(id)
    });
    said.collect()
}
