//! The search for a tender in which a withdrawn loser changes who is first.

use super::algebra::argue;
use super::axis::{Axis, half};
use super::chance::Chance;
use super::collect::Collected;
use super::found::{Reversal, ReversalVerdict};
use super::ground::{Bid, Ground, figure, first, names, parts};
use super::rounding::{fitted, fitting};
use crate::evaluation::{Evaluation, Formula, TieRule};
use crate::law::Severity;
use crate::message::{LintCode, ReversalCode};
use crate::offer::Offer;
use crate::value::Id;
use crate::value::json::Path;

/// So many tenders are tried, and so many where powers and logarithms cost more.
const TRIES: u32 = 1_200;
const TRIES_IRRATIONAL: u32 = 160;

/// A tender and the loser whose withdrawal changes who is first.
struct Witness {
    offers: Vec<Offer>,
    before: Vec<Id>,
    without: Id,
    after: Vec<Id>,
}

pub(super) fn look(ground: &Ground<'_>, found: &mut Collected) -> Reversal {
    let argument = argue(ground.scheme);
    if argument.excluded {
        return Reversal { verdict: ReversalVerdict::Impossible, why: argument.reasons, tries: 0 };
    }
    let by_draw = argument.reasons.iter().find(|reason| reason.code == ReversalCode::DrawAgain);
    // What only a draw can change is looked for among equal offers.
    let only_by_draw = by_draw.is_some() && argument.reasons.len() == 1;
    let mut tries = 0;
    let mut witness = None;
    if !only_by_draw {
        let most = if is_irrational(ground) { TRIES_IRRATIONAL } else { TRIES };
        // A larger scheme takes longer to evaluate.
        let parts = u32::try_from(parts(ground.scheme)).unwrap_or(u32::MAX).max(10);
        let most = most.saturating_mul(10).checked_div(parts).unwrap_or(most);
        witness = decoy(ground, most / 3, &mut tries).or_else(|| search(ground, most, &mut tries));
    }
    let drawn = by_draw.and_then(|_| equal_offers(ground, &mut tries));
    let verdict =
        if witness.is_some() || drawn.is_some() { ReversalVerdict::Found } else { ReversalVerdict::NotExcluded };
    let scheme = Path::ROOT.field("scheme");
    let cause = argument.reasons.iter().find(|reason| reason.code != ReversalCode::DrawAgain);
    if let Some(witness) = &witness {
        report(ground, found, Severity::Warning, LintCode::RankReversal, cause.map(|cause| &*cause.path), witness);
    } else if cause.is_some() || drawn.is_none() {
        let values = [("tries", tries.to_string())];
        found.push(Severity::Note, LintCode::RankReversalNotExcluded, &scheme, &values, None);
    }
    if let Some(witness) = &drawn {
        let path = by_draw.map(|reason| &*reason.path);
        report(ground, found, Severity::Note, LintCode::RankReversalByDraw, path, witness);
    }
    Reversal { verdict, why: argument.reasons, tries }
}

fn report(
    ground: &Ground<'_>,
    found: &mut Collected,
    severity: Severity,
    code: LintCode,
    path: Option<&str>,
    witness: &Witness,
) {
    let example = ground.example_without(&witness.offers, &witness.without);
    let values = [
        ("value", names(&witness.before)),
        ("without", witness.without.to_string()),
        ("expected", names(&witness.after)),
    ];
    found.push(severity, code, &Path::ROOT.field("scheme"), &values, Some(example));
    if let (Some(finding), Some(path)) = (found.0.last_mut(), path) {
        path.clone_into(&mut finding.path);
    }
}

/// Two offers and a third at an end of the prices that loses. The quality of the second is fitted so that it is as far ahead
/// (or behind) with the third as it is behind (or ahead) without: if the third matters at all, it then changes who is first.
fn decoy(ground: &Ground<'_>, most: u32, tries: &mut u32) -> Option<Witness> {
    let criterion = fitting(ground)?;
    let mut chance = Chance::new();
    for try_number in 0..most {
        *tries = tries.saturating_add(1);
        let plausible = try_number.checked_rem(3) != Some(2);
        let (one, mut two) = (chance.bid(ground, plausible), chance.bid(ground, plausible));
        let mut third = ground.bid(if plausible { Axis::worst } else { Axis::least });
        if chance.below(4) != 0 {
            third.price = figure(&ground.price.best());
        }
        let apart = |bids: &[Bid]| {
            let evaluation = ground.evaluate(&ground.offers(bids)).ok()?;
            let total = |id: &str| evaluation.totals.get(id).map(|total| total.exact().clone());
            Some(total("A")? - total("B")?)
        };
        let pair = [one.clone(), two.clone()];
        let (Some(with), Some(without)) = (apart(&[one.clone(), two.clone(), third.clone()]), apart(&pair)) else {
            continue;
        };
        // Whole figures first: they read better.
        let places = try_number.saturating_mul(3).checked_div(most).unwrap_or_default();
        let missing = (with + without) * half();
        let Some(better) = fitted(ground, criterion, &two, &missing, places) else { continue };
        two = better;
        if let Some(witness) = withdrawals(ground, ground.offers(&[one, two, third])) {
            return Some(witness);
        }
    }
    None
}

/// Three offers, then four; plausible ones first.
fn search(ground: &Ground<'_>, most: u32, tries: &mut u32) -> Option<Witness> {
    let mut chance = Chance::new();
    for try_number in 0..most {
        *tries = tries.saturating_add(1);
        let plausible = try_number < most.saturating_mul(3) / 4;
        let count = if chance.below(3) == 0 { 4 } else { 3 };
        let mut bids = chance.bids(ground, count, plausible);
        // Often the cheapest of all with the least quality: it moves what others are held against.
        if let Some(last) = bids.last_mut().filter(|_| chance.below(2) == 0) {
            *last = ground.bid(if plausible { Axis::worst } else { Axis::least });
            last.price = figure(&ground.price.best());
        }
        let offers = ground.offers(&bids);
        if let Some(witness) = withdrawals(ground, offers) {
            return Some(witness);
        }
    }
    None
}

/// Equal offers, of which a draw makes one the first.
fn equal_offers(ground: &Ground<'_>, tries: &mut u32) -> Option<Witness> {
    let equal = ground.bid(Axis::best);
    // More of them where the draws among fewer happen to agree.
    for count in 3..=8 {
        *tries = tries.saturating_add(1);
        let bids: Vec<Bid> = vec![equal.clone(); count];
        if let Some(witness) = withdrawals(ground, ground.offers(&bids)) {
            return Some(witness);
        }
    }
    None
}

/// The first loser whose withdrawal changes who is first.
fn withdrawals(ground: &Ground<'_>, offers: Vec<Offer>) -> Option<Witness> {
    let before = ground.evaluate(&offers).ok()?;
    let leading = first(&before);
    // Equal offers at the first place are no example for people, though the algebra holds for them too.
    before.winner.as_ref()?;
    let mut order = offers.clone();
    for offer in &offers {
        if leading.contains(&offer.id) {
            continue;
        }
        order.retain(|other| other.id != offer.id);
        let after = ground.evaluate(&order).ok();
        if let Some(after) = after.filter(|after| changed(&before, after)) {
            let (before, after) = (leading.to_vec(), first(&after).to_vec());
            return Some(Witness { before, without: offer.id.clone(), after, offers });
        }
        order.push(offer.clone());
    }
    None
}

fn changed(before: &Evaluation, after: &Evaluation) -> bool {
    first(before) != first(after)
}

fn is_irrational(ground: &Ground<'_>) -> bool {
    ground.scheme.criteria.iter().any(|criterion| {
        let exponent = match &criterion.formula {
            Formula::Logarithm(_) => return true,
            Formula::Ratio(rule) => rule.exponent,
            Formula::Discount(rule) => rule.exponent,
            Formula::BelowCeiling(rule) => rule.exponent,
            _ => None,
        };
        exponent.is_some_and(|exponent| !exponent.decimal().fract().is_zero())
    })
}

/// Whether the rules for ties always leave one offer.
pub(super) const fn settles(rule: &TieRule) -> bool {
    matches!(rule, TieRule::LowerId {} | TieRule::Draw { .. })
}
