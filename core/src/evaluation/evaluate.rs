//! One evaluation: offers in; points, totals, ranking and winner out.

use std::borrow::Cow;

use super::admission::{Entry, admit};
use super::combine::{Combine, Parts};
use super::formula::{Context, Figures};
use super::ranking::{SettledTie, Standing, rank};
use super::scheme::{Criterion, ReferenceSet, Scheme, TieRule};
use super::undefined::Undefined;
use super::working::{CriterionWorking, Working};
use crate::message::{ErrorCode, InputError, Problem, Problems, Reason, ReasonCode};
use crate::offer::Offer;
use crate::time::Instant;
use crate::value::json::{Node, Path, Read, read_object};
use crate::value::{Checked, Exact, Figure, Id, Map, Money, set};

/// What surrounds the offers of one call.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Circumstances {
    /// The highest admissible price in CZK, with or without value added tax as the scheme says; a price equal to it is admitted.
    pub ceiling: Option<Money>,
    /// The end of the offer period; an offer submitted at this very moment is in time.
    pub deadline: Option<Instant>,
    /// The price in CZK that each participant has in the framework for the whole, with or without value added tax as the
    /// scheme says; an offer above it is inadmissible.
    pub framework_prices: Map<Money>,
}

/// The input of the operation `evaluate` as one document.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub struct EvaluateInput {
    /// The scheme.
    pub scheme: Checked<Scheme>,
    /// The offers; none at all is no error.
    pub offers: Vec<Offer>,
    /// The highest admissible price in CZK, with or without value added tax as the scheme says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ceiling: Option<Money>,
    /// The end of the offer period.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deadline: Option<Instant>,
    /// The price of each participant in the framework, in CZK, with or without value added tax as the scheme says.
    #[serde(skip_serializing_if = "Map::is_empty")]
    #[cfg_attr(feature = "schema", schemars(default))]
    pub framework_prices: Map<Money>,
}
read_object!(EvaluateInput {
    required scheme,
    required offers,
    optional ceiling,
    optional deadline,
    defaulted framework_prices,
});

/// Why there is no evaluation.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EvaluateError {
    /// The offers do not fit the scheme or each other; every problem is listed.
    #[error(transparent)]
    Input(#[from] InputError),
    /// Arithmetic that has no result, such as 0/0.
    #[error(transparent)]
    Undefined(#[from] Undefined),
}

impl From<EvaluateError> for InputError {
    fn from(error: EvaluateError) -> Self {
        match error {
            EvaluateError::Input(error) => error,
            EvaluateError::Undefined(undefined) => undefined.into(),
        }
    }
}

/// Something found about one offer.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OfferFinding {
    /// The offer.
    pub offer: Id,
    /// What was found, with its numbers.
    #[serde(flatten)]
    pub reason: Reason,
}

impl Read for OfferFinding {
    fn read(node: &Node, at: &Path<'_>, problems: &mut Problems) -> Option<Self> {
        let (fields, reason) = Reason::beside(&["offer"], node, at, problems)?;
        let offer = fields.required("offer", problems);
        Some(Self { offer: offer?, reason: reason? })
    }
}

/// The result of an evaluation. The order of the offers handed in never matters.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Evaluation {
    /// The points of each evaluated offer by criterion, rounded where the scheme rounds points. Points that the combining
    /// rule does not use are left out where they are undefined.
    pub points: Map<Map<Figure>>,
    /// The figure that is ranked: sum, quotient or adjusted price, rounded where the scheme rounds totals.
    pub totals: Map<Figure>,
    /// The places from the first; ids that share a place are equal, in byte order.
    pub ranking: Vec<Vec<Id>>,
    /// The only offer at the first place. Missing when undecided, and when nobody is left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub winner: Option<Id>,
    /// The offers that share the first place; empty when there is a winner.
    pub undecided: Vec<Id>,
    /// The inadmissible offers, each with the first code that applies. An offer that was replaced is not among them.
    pub inadmissible: Map<ReasonCode>,
    /// Everything that was found about offers, by offer and in the order of the codes.
    pub findings: Vec<OfferFinding>,
    /// The ties, and the rules that settled them.
    pub ties: Vec<SettledTie>,
}
read_object!(Evaluation {
    required points,
    required totals,
    required ranking,
    optional winner,
    required undecided,
    required inadmissible,
    required findings,
    required ties,
});

impl Evaluation {
    /// The place of an offer, from 0; nothing where it is not in the ranking.
    pub(crate) fn place_of(&self, offer: &Id) -> Option<usize> {
        self.ranking.iter().position(|place| place.contains(offer))
    }

    /// Parts offers that share a place by the order in which they were drawn; false where these do not share one, each of
    /// them.
    pub(crate) fn settle(&mut self, order: &[Id]) -> bool {
        let drawn = set(order.iter().map(Id::as_str));
        let is_drawn = |place: &Vec<Id>| place.len() > 1 && set(place.iter().map(Id::as_str)) == drawn;
        let Some(at) = self.ranking.iter().position(is_drawn) else { return false };
        let places: Vec<Vec<Id>> = order.iter().map(|id| vec![id.clone()]).collect();
        let among = self.ranking.splice(at..=at, places.clone()).next().unwrap_or_default();
        if at == 0 {
            self.undecided = Vec::new();
            self.winner = order.first().cloned();
        }
        self.ties.push(SettledTie { rule: Cow::Borrowed("draw"), among, order: places });
        true
    }
}

/// Evaluates offers under a scheme.
///
/// A flaw of one offer (late, incomplete, too dear) is a finding on that offer and never stops the others. Refused are
/// inputs that do not fit together: duplicate ids, a value for no criterion, lines that do not add up, a ceiling that is
/// missing where a formula needs it. All problems are listed at once.
///
/// ```
/// use minitendr::{Checked, Circumstances, Offer, Scheme, evaluate};
/// let scheme: Checked<Scheme> = serde_json::from_str(r#"{"combine": {"kind": "weighted_sum"}, "criteria": [
///   {"id": "price", "of": "price", "better": "lower", "weight": "60", "formula": {"kind": "ratio"}},
///   {"id": "plan", "of": "value", "better": "higher", "weight": "40", "formula": {"kind": "points"}}]}"#)?;
/// let offers: Vec<Offer> = serde_json::from_str(r#"[
///   {"id": "A", "price": "1000", "values": {"plan": "24"}},
///   {"id": "B", "price": "1200", "values": {"plan": "40"}}]"#)?;
/// let evaluation = evaluate(&scheme, &offers, &Circumstances::default())?;
/// assert_eq!(evaluation.winner.unwrap().as_str(), "B");
/// assert_eq!(evaluation.totals["B"].exact().to_string(), "90");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn evaluate(
    scheme: &Checked<Scheme>,
    offers: &[Offer],
    circumstances: &Circumstances,
) -> Result<Evaluation, EvaluateError> {
    evaluate_excluding(scheme, offers, circumstances, &Map::new())
}

/// Evaluates offers of which some are excluded on grounds that lie outside the scheme.
pub(crate) fn evaluate_excluding(
    scheme: &Checked<Scheme>,
    offers: &[Offer],
    circumstances: &Circumstances,
    excluded: &Map<Vec<Reason>>,
) -> Result<Evaluation, EvaluateError> {
    run(scheme, offers, circumstances, excluded, &[], None)
}

/// One evaluation: the points of each criterion are taken `factors` times, as if its weight were (none: as they are), and
/// every step is noted where somebody asks for it.
pub(super) fn run(
    scheme: &Checked<Scheme>,
    offers: &[Offer],
    circumstances: &Circumstances,
    excluded: &Map<Vec<Reason>>,
    factors: &[Exact],
    mut working: Option<&mut Working>,
) -> Result<Evaluation, EvaluateError> {
    let mut entries = admitted_entries(scheme, offers, circumstances, excluded)?;
    let ceiling = circumstances.ceiling.map(Money::exact);
    let points = score(scheme, &mut entries, ceiling.as_ref(), factors, working.as_deref_mut())?;
    let standings = total(scheme, &entries, &points, factors, working)?;
    let (places, ties) = rank(scheme, &standings)?;
    Ok(result(scheme, &entries, &standings, &places, ties))
}

/// The offers that stand before points are given, that is, without a look at minimums.
pub(crate) fn admissible<'o>(
    scheme: &Checked<Scheme>,
    offers: &'o [Offer],
    circumstances: &Circumstances,
    excluded: &Map<Vec<Reason>>,
) -> Result<Vec<&'o Offer>, InputError> {
    let entries = admitted_entries(scheme, offers, circumstances, excluded)?;
    Ok(entries.into_iter().filter(Entry::is_admitted).map(|entry| entry.offer).collect())
}

/// What is found about offers before points are given, for an evaluation that does not come to points.
pub(crate) fn findings(
    scheme: &Checked<Scheme>,
    offers: &[Offer],
    circumstances: &Circumstances,
    excluded: &Map<Vec<Reason>>,
) -> Result<Vec<OfferFinding>, InputError> {
    let entries = admitted_entries(scheme, offers, circumstances, excluded)?;
    Ok(entries.iter().flat_map(found).collect())
}

/// What of the offers does not fit the scheme or each other.
pub(crate) fn check_offers(
    scheme: &Checked<Scheme>,
    offers: &[Offer],
    circumstances: &Circumstances,
    problems: &mut Problems,
) {
    entries(scheme, offers, circumstances, problems);
}

fn admitted_entries<'o>(
    scheme: &Scheme,
    offers: &'o [Offer],
    circumstances: &Circumstances,
    excluded: &Map<Vec<Reason>>,
) -> Result<Vec<Entry<'o>>, InputError> {
    let mut problems = Problems::new();
    let mut entries = entries(scheme, offers, circumstances, &mut problems);
    InputError::unless_empty(problems)?;
    for entry in &mut entries {
        entry.findings.extend(excluded.get(&entry.offer.id).into_iter().flatten().cloned());
    }
    Ok(entries)
}

fn entries<'o>(
    scheme: &Scheme,
    offers: &'o [Offer],
    circumstances: &Circumstances,
    problems: &mut Problems,
) -> Vec<Entry<'o>> {
    if circumstances.ceiling.is_none() {
        for criterion in scheme.criteria.iter().filter(|criterion| criterion.formula.needs_ceiling()) {
            let problem = Problem::new(ErrorCode::CeilingMissing, "/ceiling");
            problems.push(problem.with("value", criterion.formula.kind()));
        }
    }
    admit(scheme, offers, circumstances, problems)
}

fn found(entry: &Entry<'_>) -> impl Iterator<Item = OfferFinding> {
    entry.findings.iter().map(|reason| OfferFinding { offer: entry.offer.id.clone(), reason: reason.clone() })
}

/// The points by offer and criterion; offers below a minimum get a finding.
fn score(
    scheme: &Scheme,
    entries: &mut [Entry<'_>],
    ceiling: Option<&Exact>,
    factors: &[Exact],
    mut working: Option<&mut Working>,
) -> Result<Table, Undefined> {
    let mut points = Table::new(entries.len(), scheme.criteria.len());
    let of_ties = set(scheme.ties.iter().filter_map(TieRule::criterion).map(Id::as_str));
    // INVARIANT: the reference set is settled before any formula that looks at it is computed.
    let admitted: Vec<bool> = entries.iter().map(Entry::is_admitted).collect();
    let mut standing = admitted.clone();
    for looks_at_others in [false, true] {
        let criteria = || {
            let of_this_turn = |criterion: &Criterion| criterion.formula.looks_at_others() == looks_at_others;
            scheme.criteria.iter().enumerate().filter(move |(_, criterion)| of_this_turn(criterion))
        };
        for (column, criterion) in criteria() {
            if !standing.contains(&true) {
                break;
            }
            let is_in = |index: usize| match scheme.reference_set {
                ReferenceSet::Submitted => true,
                ReferenceSet::Admitted => admitted.get(index) == Some(&true),
                ReferenceSet::Retained => standing.get(index) == Some(&true),
            };
            let in_set = || {
                let set = entries.iter().enumerate().filter(|(index, _)| looks_at_others && is_in(*index));
                set.filter_map(|(_, entry)| Some((&entry.offer.id, figure_of(entry, column)?)))
            };
            let figures: Vec<Exact> = in_set().map(|(_, figure)| figure.clone()).collect();
            let weight = criterion.weight.exact();
            let context =
                Context { weight: &weight, better: criterion.better, figures: Figures::All(&figures), ceiling };
            let mut noted = working.as_ref().map(|_| {
                let set = in_set().map(|(id, _)| id.clone()).collect();
                CriterionWorking::new(scheme, criterion, &context, set)
            });
            let is_used = is_used(scheme, criterion) || of_ties.contains(criterion.id.as_str());
            let scored = Column { criterion, index: column, is_used, factor: factors.get(column) };
            scored.score(scheme, &context, &standing, entries, &mut points, noted.as_mut())?;
            if let (Some(working), Some(noted)) = (working.as_deref_mut(), noted) {
                working.criteria.push(noted);
            }
        }
        if criteria().next().is_some() {
            standing = entries.iter().map(Entry::is_admitted).collect();
        }
    }
    if let Some(working) = working {
        working.in_order_of(scheme);
    }
    Ok(points)
}

/// One criterion, and how its points are taken.
struct Column<'c> {
    criterion: &'c Criterion,
    index: usize,
    is_used: bool,
    factor: Option<&'c Exact>,
}

impl Column<'_> {
    /// The points for the offers that stand.
    fn score(
        &self,
        scheme: &Scheme,
        context: &Context<'_>,
        standing: &[bool],
        entries: &mut [Entry<'_>],
        points: &mut Table,
        mut noted: Option<&mut CriterionWorking>,
    ) -> Result<(), Undefined> {
        let criterion = self.criterion;
        let unless_unused = |undefined: Undefined| if self.is_used { Err(undefined.of(&criterion.id)) } else { Ok(()) };
        let scorer = match criterion.formula.scorer(context) {
            Ok(scorer) => scorer,
            Err(undefined) => return unless_unused(undefined),
        };
        let taken = |points: Exact| match self.factor {
            Some(factor) => points * factor,
            None => points,
        };
        for (row, (entry, _)) in entries.iter_mut().zip(standing).enumerate().filter(|(_, (_, standing))| **standing) {
            let Some(figure) = figure_of(entry, self.index) else { continue };
            let exact = match scorer(figure) {
                Ok(exact) => exact,
                Err(undefined) => {
                    unless_unused(undefined)?;
                    continue;
                }
            };
            let before = noted.as_ref().map(|_| exact.clone());
            let rounded = scheme.rounding.points(taken(exact));
            if let Some((noted, exact)) = noted.as_deref_mut().zip(before) {
                noted.add(scheme, criterion, context, &entry.offer.id, (figure, exact, &rounded));
            }
            if let Some(minimum) = criterion.minimum_points.filter(|minimum| rounded < taken(minimum.exact())) {
                let reason = Reason::new(ReasonCode::BelowMinimumPoints).with("criterion", &criterion.id);
                entry.findings.push(reason.with("value", &rounded).with("expected", minimum));
            }
            points.set(row, self.index, rounded);
        }
        Ok(())
    }
}

fn figure_of<'e>(entry: &'e Entry<'_>, column: usize) -> Option<&'e Exact> {
    entry.figures.get(column).and_then(Option::as_ref)
}

/// The offers that still stand, with their totals.
fn total<'e>(
    scheme: &Scheme,
    entries: &'e [Entry<'_>],
    points: &'e Table,
    factors: &[Exact],
    mut working: Option<&mut Working>,
) -> Result<Vec<Standing<'e>>, Undefined> {
    let mut standings = Vec::with_capacity(entries.len());
    for (row, entry) in entries.iter().enumerate().filter(|(_, entry)| entry.is_admitted()) {
        let Some(price) = &entry.price else { continue };
        let points = points.row(row);
        let parts = Parts { price, points, factors, features: &entry.features };
        let exact = scheme.combine.figure(scheme, &parts)?;
        let before = working.as_ref().map(|_| exact.clone());
        let total = scheme.rounding.total(exact);
        if let Some((working, exact)) = working.as_deref_mut().zip(before) {
            working.add_total(scheme, &parts, entry.offer, exact, &total);
        }
        standings.push(Standing { offer: entry.offer, price, points, total });
    }
    Ok(standings)
}

/// Points by offer and criterion, in one piece of memory.
struct Table {
    cells: Vec<Option<Exact>>,
    columns: usize,
}

impl Table {
    fn new(rows: usize, columns: usize) -> Self {
        Self { cells: vec![None; rows.saturating_mul(columns)], columns }
    }

    fn set(&mut self, row: usize, column: usize, points: Exact) {
        let index = row.saturating_mul(self.columns).saturating_add(column);
        if let Some(cell) = self.cells.get_mut(index) {
            *cell = Some(points);
        }
    }

    fn row(&self, row: usize) -> &[Option<Exact>] {
        let start = row.saturating_mul(self.columns);
        self.cells.get(start..start.saturating_add(self.columns)).unwrap_or_default()
    }
}

/// Whether the result depends on the points of a criterion, ties aside; where not, they are for reading and may be undefined.
fn is_used(scheme: &Scheme, criterion: &Criterion) -> bool {
    let named = |id: &Id| *id == criterion.id;
    let by_combine = match &scheme.combine {
        Combine::QualityMoney { worth } => worth.contains_key(&criterion.id),
        Combine::QuotientBand { decide_by, .. } if named(decide_by) => true,
        combine => combine.uses_points(criterion.of),
    };
    by_combine || criterion.minimum_points.is_some()
}

fn result(
    scheme: &Scheme,
    entries: &[Entry<'_>],
    standings: &[Standing<'_>],
    places: &[Vec<usize>],
    ties: Vec<SettledTie>,
) -> Evaluation {
    let shown = scheme.rounding.places.get();
    let mut evaluation = Evaluation { ties, ..Evaluation::default() };
    for standing in standings {
        let mut points = Map::new();
        for (criterion, exact) in scheme.criteria.iter().zip(standing.points) {
            if let Some(exact) = exact {
                points.insert(criterion.id.clone(), Figure::new(exact.clone(), shown));
            }
        }
        evaluation.points.insert(standing.offer.id.clone(), points);
        evaluation.totals.insert(standing.offer.id.clone(), Figure::new(standing.total.clone(), shown));
    }
    let id_of = |index: &usize| standings.get(*index).map(|standing| standing.offer.id.clone());
    evaluation.ranking = places.iter().map(|place| place.iter().filter_map(id_of).collect()).collect();
    match evaluation.ranking.first().map(Vec::as_slice) {
        Some([winner]) => evaluation.winner = Some(winner.clone()),
        Some(shared) => evaluation.undecided = shared.to_vec(),
        None => {}
    }
    for entry in entries.iter().filter(|entry| !entry.is_admitted()) {
        if let Some(first) = entry.findings.first() {
            evaluation.inadmissible.insert(entry.offer.id.clone(), first.code());
        }
        evaluation.findings.extend(found(entry));
    }
    evaluation
}
