//! A scheme in whole numbers, where the fast paths know it.
//!
//! The figure that is ranked, times 10^places, is a sum of fractions of whole numbers: Σ C·n/d, divided by a common divisor D.
//! n is a figure of the offer or the best of its tender, d is 1, a figure, or an extreme of the tender. Nothing is known of
//! schemes that are not listed in [`Term`]; they are evaluated one by one.

use crate::evaluation::combine::Combine;
use crate::evaluation::formula::Formula;
use crate::evaluation::scheme::{Better, Criterion, Of, ReferenceSet, RoundingStage, Scheme, TieRule};
use crate::value::{Id, Number, Rounding};
use num_integer::Integer;

/// Whole numbers up to here, and no further, are exact in a binary float.
pub(super) const LIMIT: i64 = 1 << 53;

/// What a criterion gives for a figure x of an offer, without its factor C.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Term {
    /// lowest/x.
    LowestBy,
    /// min(fixed, x)/x: a reference that was published beforehand, in the unit of the column.
    FixedBy(i64),
    /// x/highest.
    ByHighest,
    /// x.
    Plain,
    /// (highest − x)/(highest − lowest).
    DownTo,
    /// (x − lowest)/(highest − lowest).
    UpFrom,
}

/// One criterion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Part {
    pub(super) column: usize,
    pub(super) term: Term,
    /// C, 0 or more.
    pub(super) factor: i64,
    /// The highest figure that the formula allows; lower ones down to 0 are allowed as well. None: any figure.
    pub(super) allowed: Option<i64>,
}

/// What is rounded together: all criteria, or each alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Group {
    pub(super) parts: Vec<Part>,
    /// D, above 0.
    pub(super) divisor: i64,
}

/// By what equal offers are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Key {
    /// The lower figure of a column first.
    Lower(usize),
    /// The higher figure of a column first.
    Higher(usize),
    /// The earlier row first.
    Row,
}

/// A scheme in whole numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Plan {
    pub(super) groups: Vec<Group>,
    pub(super) mode: Rounding,
    /// Nothing is rounded: the exact figures are ranked, and totals are only shown.
    pub(super) is_exact: bool,
    pub(super) keys: Vec<Key>,
}

/// What is known of offers by which ties are settled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Known {
    /// All that there is: nobody says when an offer came, and the row stands for the id.
    Rows,
    /// The figures and the order of the ids; for more somebody else is asked.
    Figures,
}

impl Plan {
    /// Nothing where only the exact evaluation knows the scheme. The scales are those of the price, then of the values in the
    /// order of the scheme.
    pub(super) fn new(scheme: &Scheme, scales: &[u32], known: Known) -> Option<Self> {
        let is_plain = scheme.criteria.iter().all(|criterion| criterion.minimum_points.is_none());
        // Without minimums the retained offers are the admitted ones.
        if scheme.combine != (Combine::WeightedSum {}) || scheme.reference_set == ReferenceSet::Submitted || !is_plain {
            return None;
        }
        let places = scheme.rounding.places.get();
        let mut value_column = 0_usize;
        let mut parts = Vec::with_capacity(scheme.criteria.len());
        for criterion in &scheme.criteria {
            let column = match criterion.of {
                Of::Price => 0,
                Of::Value => {
                    value_column = value_column.checked_add(1)?;
                    value_column
                }
            };
            parts.push(Draft::of(criterion, column, *scales.get(column)?, places)?);
        }
        let rounding = &scheme.rounding;
        let by_criterion = matches!(rounding.what, RoundingStage::Points | RoundingStage::PointsAndTotal);
        let drafts: Vec<&[Draft]> = if by_criterion { parts.chunks(1).collect() } else { vec![&parts] };
        let groups = drafts.into_iter().map(group).collect::<Option<Vec<_>>>()?;
        let is_exact = rounding.what == RoundingStage::Nothing;
        let mode = if is_exact { Rounding::HalfUp } else { rounding.mode };
        let keys = keys(scheme, &parts, by_criterion, known)?;
        Some(Self { groups, mode, is_exact, keys })
    }

    pub(super) fn parts(&self) -> impl Iterator<Item = &Part> {
        self.groups.iter().flat_map(|group| &group.parts)
    }
}

/// A part whose factor is still a fraction.
#[derive(Clone, Copy)]
struct Draft {
    part: Part,
    numerator: i128,
    denominator: i128,
}

impl Draft {
    fn of(criterion: &Criterion, index: usize, scale: u32, places: u32) -> Option<Self> {
        let shown = power(places)?;
        let (weight, per_weight) = fraction(criterion.weight)?;
        let (term, allowed, (numerator, denominator)) = match &criterion.formula {
            Formula::Ratio(ratio) if ratio.exponent.is_none_or(|exponent| exponent == Number::ONE) => {
                let term = match (criterion.better, ratio.best) {
                    (Better::Lower, None) => Term::LowestBy,
                    (Better::Lower, Some(best)) => Term::FixedBy(in_unit(best, scale)?),
                    (Better::Higher, None) => Term::ByHighest,
                    (Better::Higher, Some(_)) => return None,
                };
                (term, None, (weight, per_weight))
            }
            Formula::MinMax(_) => {
                let term = if criterion.better == Better::Lower { Term::DownTo } else { Term::UpFrom };
                (term, None, (weight, per_weight))
            }
            Formula::Points(_) => {
                let highest = weight.checked_mul(power(scale)?)?.checked_div(per_weight)?;
                (Term::Plain, Some(highest), (1, power(scale)?))
            }
            Formula::ShareOf(share) => {
                let (maximum, per_maximum) = fraction(share.maximum)?;
                let unit = power(scale)?;
                let highest = maximum.checked_mul(unit)?.checked_div(per_maximum)?;
                let below = per_weight.checked_mul(maximum)?.checked_mul(unit)?;
                (Term::Plain, Some(highest), (weight.checked_mul(per_maximum)?, below))
            }
            _ => return None,
        };
        let numerator = numerator.checked_mul(shown)?;
        let shared = numerator.gcd(&denominator);
        // A bound beyond every entry excludes none.
        let allowed = allowed.map(|highest| i64::try_from(highest).unwrap_or(i64::MAX));
        Some(Self {
            part: Part { column: index, term, factor: 0, allowed },
            numerator: numerator.checked_div(shared)?,
            denominator: denominator.checked_div(shared)?,
        })
    }
}

/// The parts over their common divisor.
fn group(drafts: &[Draft]) -> Option<Group> {
    let mut divisor = 1_i128;
    for draft in drafts {
        let shared = divisor.gcd(&draft.denominator);
        divisor = divisor.checked_mul(draft.denominator.checked_div(shared)?)?;
    }
    let mut parts = Vec::with_capacity(drafts.len());
    for draft in drafts {
        let factor = draft.numerator.checked_mul(divisor.checked_div(draft.denominator)?)?;
        parts.push(Part { factor: exact(factor)?, ..draft.part });
    }
    Some(Group { parts, divisor: exact(divisor)? })
}

/// The rules for ties as far as figures tell offers apart. Where one of them needs more, those before it in front of somebody
/// who asks for the rest, else nothing.
fn keys(scheme: &Scheme, drafts: &[Draft], by_criterion: bool, known: Known) -> Option<Vec<Key>> {
    let mut keys = Vec::new();
    for rule in &scheme.ties {
        match rule {
            TieRule::LowerPrice {} => keys.push(Key::Lower(0)),
            TieRule::LowerId {} => keys.push(Key::Row),
            TieRule::Earlier {} if known == Known::Rows => {}
            TieRule::Higher { criterion } => match higher(scheme, criterion, drafts, by_criterion) {
                Higher::By(key) => keys.push(key),
                Higher::All => {}
                Higher::Unknown if known == Known::Figures => break,
                Higher::Unknown => return None,
            },
            TieRule::Earlier {} | TieRule::Draw { .. } if known == Known::Figures => break,
            TieRule::Earlier {} | TieRule::Draw { .. } => return None,
        }
    }
    Some(keys)
}

/// Who has the higher points of a criterion.
enum Higher {
    By(Key),
    /// All have the same.
    All,
    /// Figures do not tell.
    Unknown,
}

fn higher(scheme: &Scheme, criterion: &Id, drafts: &[Draft], by_criterion: bool) -> Higher {
    let place = scheme.criteria.iter().position(|known| known.id == *criterion);
    let Some(draft) = place.and_then(|place| drafts.get(place)) else { return Higher::Unknown };
    match draft.part.term {
        // A criterion that weighs nothing gives no points.
        _ if draft.numerator == 0 => Higher::All,
        // Rounded points can be equal where figures are not.
        _ if by_criterion => Higher::Unknown,
        Term::LowestBy | Term::DownTo => Higher::By(Key::Lower(draft.part.column)),
        Term::ByHighest | Term::Plain | Term::UpFrom => Higher::By(Key::Higher(draft.part.column)),
        Term::FixedBy(_) => Higher::Unknown,
    }
}

/// A decimal as a fraction.
fn fraction(number: Number) -> Option<(i128, i128)> {
    let decimal = number.decimal().normalize();
    Some((decimal.mantissa(), power(decimal.scale())?))
}

/// A decimal in the unit of a column, where it is a whole number of them.
fn in_unit(number: Number, scale: u32) -> Option<i64> {
    let (numerator, denominator) = fraction(number)?;
    let scaled = numerator.checked_mul(power(scale)?)?;
    if scaled.checked_rem(denominator)? != 0 {
        return None;
    }
    exact(scaled.checked_div(denominator)?)
}

fn power(exponent: u32) -> Option<i128> {
    10_i128.checked_pow(exponent)
}

/// A whole number that a binary float holds as well.
fn exact(number: i128) -> Option<i64> {
    i64::try_from(number).ok().filter(|number| (0..LIMIT).contains(number))
}
