//! Whether the algebra of a scheme excludes that a withdrawn loser changes who is first.
//!
//! The first place stays if the order of any two offers, equal ones included, does not depend on a third. So it is where
//! every figure that decides is a function of the own offer alone; where one figure alone decides and the formula keeps its
//! order; and where other offers multiply or move all totals by the same. Everything else is a reason against.

use super::found::ReversalReason;
use crate::evaluation::{Better, Combine, Criterion, Formula, Of, ReferenceSet, RoundingStage, Scheme, TieRule};
use crate::message::{Language, Message, ReversalCode, fill};
use crate::value::json::Path;
use crate::value::{Money, Number};

/// How the points of a criterion depend on other offers.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Dependence {
    /// Not at all.
    Own,
    /// All are multiplied by the same; `rational` where nothing irrational is rounded on the way.
    Scaled { rational: bool },
    /// All are moved by the same; `safe` where equal sums cannot be parted by the rounding of irrational figures.
    Shifted { safe: bool },
    /// The order of any two stays.
    Ordered,
    /// The best stays the best, if it is among those that are looked at.
    BestStays,
    /// Not even that.
    Loose,
}

/// The argument, for or against.
pub(super) struct Argument {
    pub(super) reasons: Vec<ReversalReason>,
    pub(super) excluded: bool,
}

/// An argument as it is put together.
struct Case<'s> {
    scheme: &'s Scheme,
    against: Vec<ReversalReason>,
    conditions: Vec<ReversalReason>,
}

pub(super) fn argue(scheme: &Scheme) -> Argument {
    let mut case = Case { scheme, against: Vec::new(), conditions: Vec::new() };
    let why = case.figures();
    case.minimums();
    case.ties();
    if case.against.is_empty() {
        let mut reasons = vec![why];
        reasons.append(&mut case.conditions);
        Argument { reasons, excluded: true }
    } else {
        Argument { reasons: case.against, excluded: false }
    }
}

impl Case<'_> {
    fn against(&mut self, code: ReversalCode, at: &Path<'_>, criterion: Option<&Criterion>) {
        self.against.push(reason(code, at, criterion));
    }

    /// Whether the totals keep their order, and why.
    fn figures(&mut self) -> ReversalReason {
        let scheme = self.scheme;
        let root = Path::ROOT.field("scheme");
        let combine = root.field("combine");
        let of_kind = |code| reason(code, &combine, None);
        let deciding: Vec<(usize, &Criterion)> =
            scheme.criteria.iter().enumerate().filter(|(_, criterion)| decides(scheme, criterion)).collect();
        let is_relative = |criterion: &Criterion| dependence(criterion) != Dependence::Own;
        let relative: Vec<(usize, &Criterion)> =
            deciding.iter().copied().filter(|(_, criterion)| is_relative(criterion)).collect();
        if let Combine::QuotientBand { percent, .. } = &scheme.combine
            && (*percent > Number::ZERO || !relative.is_empty())
        {
            self.against(ReversalCode::BandMoves, &combine, None);
        }
        let Some((place, one)) = relative.first().copied() else { return of_kind(ReversalCode::OnlyOwnFigures) };
        let criteria = root.field("criteria");
        let at = criteria.index(place);
        let at = at.field("formula");
        self.ranked_only();
        if scheme.rounding.what != RoundingStage::Nothing {
            self.against(ReversalCode::RoundedRelative, &root.field("rounding"), None);
        }
        self.values_above_zero(one);
        // Points of the weight 0 are 0 for everybody.
        let others = deciding.iter().filter(|(index, criterion)| *index != place && criterion.weight > Number::ZERO);
        let stands_alone = others.count() == 0;
        match (&scheme.combine, dependence(one)) {
            // Nothing but this one figure: the best offer stays, whoever goes.
            (Combine::WeightedSum {}, dependence) if stands_alone => {
                if dependence == Dependence::Loose {
                    self.against(ReversalCode::OrderMoves, &at, Some(one));
                }
                reason(ReversalCode::OneFigure, &at, Some(one))
            }
            (Combine::WeightedSum {} | Combine::QualityMoney { .. }, Dependence::Shifted { safe })
                if relative.len() == 1 =>
            {
                if !safe {
                    self.against(ReversalCode::RoundedIrrational, &at, Some(one));
                }
                reason(ReversalCode::CommonShift, &at, Some(one))
            }
            (Combine::Quotient { .. } | Combine::PricePerQuality {}, Dependence::Scaled { rational })
                if stands_alone =>
            {
                if !rational {
                    self.against(ReversalCode::RoundedIrrational, &at, Some(one));
                }
                reason(ReversalCode::CommonScale, &at, Some(one))
            }
            _ => {
                for (place, criterion) in &relative {
                    let at = criteria.index(*place);
                    self.against(ReversalCode::RelativePoints, &at.field("formula"), Some(criterion));
                }
                of_kind(ReversalCode::RelativePoints)
            }
        }
    }

    /// Formulas that look at others must look at those that are ranked and at nobody else.
    fn ranked_only(&mut self) {
        let has_minimum = self.scheme.criteria.iter().any(|criterion| criterion.minimum_points.is_some());
        let ranked = match self.scheme.reference_set {
            ReferenceSet::Submitted => false,
            ReferenceSet::Admitted => !has_minimum,
            ReferenceSet::Retained => true,
        };
        let known = self.against.iter().any(|reason| reason.code == ReversalCode::UnrankedCount);
        if !ranked && !known {
            self.against(ReversalCode::UnrankedCount, &Path::ROOT.field("scheme").field("reference_set"), None);
        }
    }

    /// Below 0 a ratio, and a line from the best, turn round.
    fn values_above_zero(&mut self, criterion: &Criterion) {
        let turns = matches!(criterion.formula, Formula::Ratio(_) | Formula::LinearFromBest(_));
        let known = self.conditions.iter().any(|reason| reason.code == ReversalCode::NoNegativeValues);
        if criterion.of == Of::Value && turns && !known {
            let at = Path::ROOT.field("scheme");
            self.conditions.push(reason(ReversalCode::NoNegativeValues, &at.field("criteria"), None));
        }
    }

    /// Who reaches a minimum must not depend on others.
    fn minimums(&mut self) {
        let root = Path::ROOT.field("scheme");
        let criteria = root.field("criteria");
        for (index, criterion) in self.scheme.criteria.iter().enumerate() {
            if criterion.minimum_points.is_some() && criterion.formula.looks_at_others() {
                let at = criteria.index(index);
                self.against(ReversalCode::RelativeMinimum, &at.field("minimum_points"), Some(criterion));
            }
        }
    }

    /// Rules for ties, up to the first that always decides, must look at no third offer either.
    fn ties(&mut self) {
        let root = Path::ROOT.field("scheme");
        let ties = root.field("ties");
        let reached = self.scheme.ties.iter().position(|rule| matches!(rule, TieRule::LowerId {}));
        let count = reached.map_or(self.scheme.ties.len(), |place| place.saturating_add(1));
        for (index, rule) in self.scheme.ties.iter().take(count).enumerate() {
            let at = ties.index(index);
            match rule {
                TieRule::Draw { .. } => {
                    self.against(ReversalCode::DrawAgain, &at, None);
                    return;
                }
                // An offer that does not say when keeps the rule from settling; a later rule may leave it behind, and
                // when it is withdrawn, this rule settles.
                TieRule::Earlier {} if index.saturating_add(1) < count => {
                    self.conditions.push(reason(ReversalCode::TimesGiven, &at, None));
                }
                TieRule::Higher { criterion } => {
                    let Some(criterion) = self.scheme.criterion(criterion) else { continue };
                    let dependence = dependence(criterion);
                    if dependence == Dependence::Own {
                        continue;
                    }
                    self.ranked_only();
                    self.values_above_zero(criterion);
                    let rounds =
                        matches!(self.scheme.rounding.what, RoundingStage::Points | RoundingStage::PointsAndTotal);
                    if rounds || matches!(dependence, Dependence::BestStays | Dependence::Loose) {
                        self.against(ReversalCode::RelativeTie, &at, Some(criterion));
                    }
                }
                _ => {}
            }
        }
    }
}

/// Whether the points of a criterion enter the figure that is ranked, or the order within a band.
pub(super) fn decides(scheme: &Scheme, criterion: &Criterion) -> bool {
    let is_value = criterion.of == Of::Value;
    match &scheme.combine {
        Combine::WeightedSum {} => true,
        Combine::LowestPrice {} | Combine::FeatureCoefficient { .. } => false,
        Combine::QuotientBand { decide_by, .. } => is_value || *decide_by == criterion.id,
        Combine::QualityMoney { worth } => worth.get(&criterion.id).is_some_and(|worth| *worth > Money::ZERO),
        Combine::Quotient { .. } | Combine::PricePerQuality {} | Combine::PriceUplift {} => is_value,
    }
}

fn dependence(criterion: &Criterion) -> Dependence {
    let is_whole = |exponent: Option<Number>| exponent.is_none_or(|number| number.decimal().fract().is_zero());
    if criterion.weight == Number::ZERO || !criterion.formula.looks_at_others() {
        return Dependence::Own;
    }
    match &criterion.formula {
        Formula::Ratio(rule) => Dependence::Scaled { rational: is_whole(rule.exponent) },
        Formula::Logarithm(rule) if rule.clamp != Some(true) => Dependence::Shifted { safe: !is_power(rule.zero_at) },
        Formula::LinearFromBest(rule) if rule.clamp == Some(false) => Dependence::Ordered,
        Formula::LinearFromBest(_) | Formula::Logarithm(_) => Dependence::BestStays,
        // Above or below the mean all are equal where the share of the mean is all or nothing.
        Formula::Bilinear(rule) if rule.x == Number::ONE => Dependence::Loose,
        Formula::Bilinear(rule) if rule.x == Number::ZERO => Dependence::BestStays,
        Formula::MinMax(_) | Formula::Discount(_) | Formula::Bilinear(_) => Dependence::Ordered,
        _ => Dependence::Loose,
    }
}

/// Whether a decimal is a square, a cube or a higher power of a rational number. To such a base a quotient of two prices
/// can have a logarithm that is rational but not whole, so that sums are equal on paper and not after rounding.
fn is_power(number: Number) -> bool {
    let decimal = number.decimal().normalize();
    let numerator = decimal.mantissa().unsigned_abs();
    let Some(denominator) = 10_u128.checked_pow(decimal.scale()) else { return true };
    let divisor = common_divisor(numerator, denominator);
    let reduced = |part: u128| part.checked_div(divisor).unwrap_or(part);
    (2..100).any(|root| is_root(reduced(numerator), root) && is_root(reduced(denominator), root))
}

fn common_divisor(mut a: u128, mut b: u128) -> u128 {
    while let Some(rest) = a.checked_rem(b) {
        (a, b) = (b, rest);
    }
    a.max(1)
}

/// Whether a whole number is a whole one raised to `exponent`.
fn is_root(power: u128, exponent: u32) -> bool {
    let (mut low, mut high) = (0_u128, power);
    while low < high {
        let middle = low.midpoint(high);
        if middle.checked_pow(exponent).is_some_and(|found| found < power) {
            low = middle.saturating_add(1);
        } else {
            high = middle;
        }
    }
    low.checked_pow(exponent) == Some(power)
}

fn reason(code: ReversalCode, at: &Path<'_>, criterion: Option<&Criterion>) -> ReversalReason {
    let values: Vec<(&str, String)> = criterion.iter().map(|known| ("criterion", known.id.to_string())).collect();
    let sentence = |language| fill(code.meaning(language), &values, Some(language));
    let message = Message { cs: sentence(Language::Czech), en: sentence(Language::English) };
    ReversalReason { code, path: at.pointer(), message }
}

/// Whether the criterion says that lower figures are better where the formula gives more points for more.
pub(super) fn ignores_direction(criterion: &Criterion) -> bool {
    let rises = matches!(criterion.formula, Formula::Points(_) | Formula::Levels(_) | Formula::YesNo(_));
    rises && criterion.better == Better::Lower
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;

    #[test]
    fn powers_are_seen() {
        let is_power = |text: &str| is_power(Number::parse(text).unwrap());
        assert!(is_power("4") && is_power("8") && is_power("2.25") && is_power("1.21") && is_power("1.331"));
        assert!(!is_power("2") && !is_power("1.5") && !is_power("3") && !is_power("1.2") && !is_power("2.5"));
    }
}
