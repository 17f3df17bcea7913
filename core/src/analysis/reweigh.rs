//! The same evaluation at other weights of one criterion.
//!
//! # Questions
//!
//! **What does another weight mean?** As in a certificate: the other weights keep their proportion, and the sum stays. Points
//! that evaluators gave, those of a table and minimums of points grow with the weight of their criterion.
//!
//! **Why is a criterion without a weight refused?** Its points would have to grow from nothing, and no factor does that.
//!
//! **Is every change of the winner found?** Every one that shows at two of the weights asked for. Whoever is first only between
//! two neighbours is not seen; ask for more weights.

use std::collections::BTreeSet;

use super::sensitivity::{Margin, margin, proportions};
use crate::award::{AwardInput, award_by};
use crate::evaluation::{Basis, Criterion, EvaluateError, EvaluateInput, Evaluation, Of};
use crate::message::{ErrorCode, InputError, Problem, Problems};
use crate::value::json::{Path, nearest_of, read_object};
use crate::value::{Exact, Id, Number};

/// So many weights are asked for at once at most.
const MOST: usize = 2_000;

/// Of which criterion other weights are tried: the input of the operation `reweigh`.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct ReweighInput {
    /// The input of an evaluation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evaluation: Option<EvaluateInput>,
    /// The input of a decision.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<AwardInput>,
    /// The criterion; missing, the only one that is the price.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub criterion: Option<Id>,
    /// The weights, each from 0 to the sum of all weights; 2,000 at most. The order does not matter.
    pub weights: Vec<Number>,
}
read_object!(ReweighInput { optional evaluation, optional decision, optional criterion, required weights });

/// An evaluation at other weights of one criterion.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Reweighed {
    /// The criterion; missing where nothing was evaluated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub criterion: Option<Id>,
    /// Its weight in the scheme.
    pub weight: Number,
    /// The sum of all weights.
    pub sum: Number,
    /// What comes of each weight, from the smallest; a weight asked for twice is there once.
    pub at: Vec<AtWeight>,
    /// From which weight on who is first, beginning with the smallest that was asked for.
    pub winners: Vec<WinnerFrom>,
}
read_object!(Reweighed { optional criterion, required weight, required sum, required at, required winners });

/// What comes of one weight.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AtWeight {
    /// The weight.
    pub weight: Number,
    /// The evaluation; missing where arithmetic does not define it at this weight.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evaluation: Option<Evaluation>,
    /// How far the winner is ahead of the next; missing without a winner, and where nobody comes next.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub margin: Option<Margin>,
}
read_object!(AtWeight { required weight, optional evaluation, optional margin });

/// From which weight on an offer is the first.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct WinnerFrom {
    /// The weight: the first on the grid of 0.01 at which it is no longer the one before, or one that was asked for.
    pub from: Number,
    /// The offer; missing where nobody is the only first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub winner: Option<Id>,
}
read_object!(WinnerFrom { required from, optional winner });

/// Evaluates at other weights of one criterion, and says where the winner changes.
///
/// Exactly one of `evaluation` and `decision` is given. Of a decision everything outside its evaluation stays: who is admitted,
/// rulings, what was drawn. One that came to no evaluation has nothing at any weight.
///
/// Errors: `exactly_one`, also for the criterion where not exactly one is the price; `unknown_criterion`; `weight_fixed` where
/// it weighs nothing or nothing else does; `out_of_range` for a weight; `too_large` for too many of them; those of `evaluate` and `award`, below their names.
///
/// ```
/// use minitendr::{ReweighInput, from_json, reweigh};
/// let input: ReweighInput = from_json(r#"{"weights": ["0", "50", "100"], "evaluation": {
///   "scheme": {"combine": {"kind": "weighted_sum"}, "criteria": [
///     {"id": "price", "of": "price", "better": "lower", "weight": "60", "formula": {"kind": "ratio"}},
///     {"id": "plan", "of": "value", "better": "higher", "weight": "40", "formula": {"kind": "points"}}]},
///   "offers": [{"id": "A", "price": "100000", "values": {"plan": "24"}},
///     {"id": "B", "price": "140000", "values": {"plan": "40"}}]}}"#)?;
/// let tried = reweigh(&input)?;
/// let winners: Vec<String> = tried.winners.iter().map(|one| format!("{} {:?}", one.from, one.winner)).collect();
/// assert_eq!(winners, [r#"0 Some(Id("B"))"#, r#"58.34 Some(Id("A"))"#]);
/// # Ok::<(), minitendr::InputError>(())
/// ```
pub fn reweigh(input: &ReweighInput) -> Result<Reweighed, InputError> {
    match (&input.evaluation, &input.decision) {
        (Some(evaluation), None) => {
            let basis = Basis::of(evaluation);
            // What is wrong with the input as it is, is wrong at any weight.
            basis.evaluation().map_err(|error| InputError::from(error).below("/evaluation"))?;
            over(input, &basis)
        }
        (None, Some(decision)) => {
            let (framework, state, tender) = decision.clone().into_parts();
            let (_, basis) = award_by(&framework, &state, &tender).map_err(|error| error.below("/decision"))?;
            basis.map_or_else(|| Ok(Reweighed::default()), |basis| over(input, &basis))
        }
        _ => {
            let problem = Problem::new(ErrorCode::ExactlyOne, "").naming("expected", "evaluation, decision");
            Err(InputError::one(problem))
        }
    }
}

fn over(input: &ReweighInput, basis: &Basis<'_>) -> Result<Reweighed, InputError> {
    let (column, criterion) = which(input, basis)?;
    let moved = Moved { basis, column };
    let sum = basis.scheme.criteria.iter().map(|criterion| criterion.weight.exact()).sum();
    let weights = weights(input, &sum)?;
    if moved.at(&criterion.weight.exact()).is_none() {
        return Err(InputError::one(Problem::new(ErrorCode::WeightFixed, "/criterion").with("value", &criterion.id)));
    }
    let number = |exact: &Exact| Number::parse(&exact.to_text());
    let mut made = Reweighed {
        criterion: Some(criterion.id.clone()),
        weight: criterion.weight,
        sum: number(&sum)?,
        ..Reweighed::default()
    };
    let mut before: Option<(Exact, Option<Id>)> = None;
    for weight in weights {
        let exact = weight.exact();
        let evaluation = moved.evaluation(&exact)?;
        let winner = evaluation.as_ref().and_then(|evaluation| evaluation.winner.clone());
        match &before {
            Some((_, was)) if *was == winner => {}
            Some((low, was)) => {
                let (from, winner) = moved.first_other(low, was.as_ref(), &exact, winner.clone())?;
                made.winners.push(WinnerFrom { from: number(&from)?, winner });
            }
            None => made.winners.push(WinnerFrom { from: weight, winner: winner.clone() }),
        }
        before = Some((exact, winner));
        let margin = evaluation.as_ref().and_then(|evaluation| margin(basis, evaluation));
        made.at.push(AtWeight { weight, evaluation, margin });
    }
    Ok(made)
}

/// The criterion whose weight moves, and its place.
fn which<'b>(input: &ReweighInput, basis: &'b Basis<'_>) -> Result<(usize, &'b Criterion), InputError> {
    let criteria = || basis.scheme.criteria.iter().enumerate();
    if let Some(id) = &input.criterion {
        return criteria().find(|(_, criterion)| criterion.id == *id).ok_or_else(|| {
            let known = basis.scheme.criteria.iter().map(|criterion| &criterion.id);
            let at = Path::ROOT.field("criterion");
            InputError::one(nearest_of(0, ErrorCode::UnknownCriterion, &at, id, known))
        });
    }
    let mut prices = criteria().filter(|(_, criterion)| criterion.of == Of::Price);
    if let (Some(only), None) = (prices.next(), prices.next()) {
        return Ok(only);
    }
    let known: Vec<&str> = basis.scheme.criteria.iter().map(|criterion| criterion.id.as_str()).collect();
    Err(InputError::one(Problem::new(ErrorCode::ExactlyOne, "/criterion").naming("expected", known.join(", "))))
}

/// The weights from the smallest, each once.
fn weights(input: &ReweighInput, sum: &Exact) -> Result<BTreeSet<Number>, InputError> {
    if input.weights.len() > MOST {
        let problem = Problem::new(ErrorCode::TooLarge, "/weights").with("value", input.weights.len());
        let problem = problem.naming("what_en", "weights").naming("what_cs", "vah").with("expected", MOST);
        return Err(InputError::one(problem));
    }
    let mut problems = Problems::new();
    for (index, weight) in input.weights.iter().enumerate() {
        if weight.exact().is_negative() || weight.exact() > *sum {
            let at = Path::ROOT.field("weights");
            let problem = Problem::new(ErrorCode::OutOfRange, at.index(index).pointer()).with("value", weight);
            problems.push(problem.with("expected", format!("0..{}", sum.to_text())));
        }
    }
    InputError::unless_empty(problems)?;
    Ok(input.weights.iter().copied().collect())
}

/// An evaluation of which one weight moves.
struct Moved<'b> {
    basis: &'b Basis<'b>,
    column: usize,
}

impl Moved<'_> {
    fn at(&self, weight: &Exact) -> Option<Vec<Exact>> {
        proportions(self.basis.scheme, self.column, weight)
    }

    /// The evaluation at a weight; nothing where arithmetic does not define it.
    fn evaluation(&self, weight: &Exact) -> Result<Option<Evaluation>, InputError> {
        let Some(factors) = self.at(weight) else { return Ok(None) };
        match self.basis.weighing(&factors) {
            Ok(evaluation) => Ok(Some(evaluation)),
            Err(EvaluateError::Undefined(_)) => Ok(None),
            Err(EvaluateError::Input(error)) => Err(error),
        }
    }

    /// The first weight of the grid between two with different winners at which it is no longer the first of them.
    fn first_other(
        &self,
        low: &Exact,
        was: Option<&Id>,
        high: &Exact,
        winner: Option<Id>,
    ) -> Result<(Exact, Option<Id>), InputError> {
        let hundred = Exact::from_integer(100);
        let found = (high.clone(), winner);
        // The points of the grid strictly between the two.
        let ends = (&hundred * low).floor_to_i128().zip((&hundred * high).floor_to_i128());
        let Some((low, above)) = ends else { return Ok(found) };
        let grid = |index: i128| Exact::ratio(index, 100);
        let is_high = grid(above).is_some_and(|edge| edge == *high);
        let (mut low, mut high) = (low, if is_high { above } else { above.saturating_add(1) });
        let mut found = found;
        while high.saturating_sub(low) > 1 {
            let middle = low.midpoint(high);
            let Some(weight) = grid(middle) else { break };
            let there = self.evaluation(&weight)?.and_then(|evaluation| evaluation.winner);
            if there.as_ref() == was {
                low = middle;
            } else {
                high = middle;
                found = (weight, there);
            }
        }
        Ok(found)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;
    use crate::from_json;

    fn tried(plan: &str, weights: &str) -> Result<Reweighed, InputError> {
        let input = format!(
            r#"{{"weights": [{weights}], "evaluation": {{
              "scheme": {{"combine": {{"kind": "weighted_sum"}}, "criteria": [
                {{"id": "price", "of": "price", "better": "lower", "weight": "60", "formula": {{"kind": "ratio"}}}},
                {{"id": "plan", "of": "value", "better": "higher", "weight": "{plan}", "formula": {{"kind": "points"}}}}]}},
              "offers": [{{"id": "A", "price": "100", "values": {{"plan": "0"}}}},
                {{"id": "B", "price": "200", "values": {{"plan": "{plan}"}}}}]}}}}"#
        );
        reweigh(&from_json(&input)?)
    }

    #[test]
    fn at_the_edge_two_are_equal_and_beyond_it_the_other_is_first() {
        // A has w, B has w/2 + (100 − w): equal at 66.666…, so that on the grid nobody is equal.
        let tried = tried("40", r#""0", "100", "100""#).unwrap();
        let said: Vec<(String, Option<&str>)> =
            tried.winners.iter().map(|one| (one.from.to_string(), one.winner.as_ref().map(Id::as_str))).collect();
        assert_eq!(said, [("0".to_owned(), Some("B")), ("66.67".to_owned(), Some("A"))]);
        assert_eq!(tried.at.len(), 2);
        assert_eq!(tried.at.first().unwrap().margin.as_ref().unwrap().by.shown(), "100.00");
    }

    #[test]
    fn a_weight_beyond_the_grid_is_found_where_it_was_asked_for() {
        // Between 66.666 and 66.669 lies no point of the grid.
        let tried = tried("40", r#""66.666", "66.669""#).unwrap();
        assert_eq!(tried.winners.last().unwrap().from.to_string(), "66.669");
    }

    #[test]
    fn what_is_alone_has_nothing_to_be_weighed_against() {
        let code = |tried: Result<Reweighed, InputError>| tried.unwrap_err().problems().first().map(Problem::code);
        assert_eq!(code(tried("0", r#""50""#)), Some(ErrorCode::WeightFixed));
        assert_eq!(code(tried("40", r#""-1", "101""#)), Some(ErrorCode::OutOfRange));
    }
}
