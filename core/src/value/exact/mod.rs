//! Exact numbers: every figure between the input and the shown result is an [`Exact`] rational.
//!
//! # Questions
//!
//! **Why not a decimal type?** Points are quotients. 60·2/7 has no finite decimal, and whichever digit it is cut at, two
//! offers that are equal on paper can differ in the last one.
//!
//! **Why not binary floating point?** It cannot hold 0.1, and its powers and logarithms differ between platforms. The
//! same tender must have the same result in Rust, in Python and in the browser, to the last digit.
//!
//! **Why are fractions not kept in lowest terms?** Finding the common divisor costs more than the addition itself.
//! Almost all figures fit machine integers without it; when one does not, it is reduced, and only if that does not
//! help, big integers take over. Which of the two holds a number is never visible: equality, order, hash and text are
//! those of the number.
//!
//! **Why is there no operator for division?** Dividing by zero is a case that a rule has to name (`formula_undefined`),
//! so [`Exact::checked_div`] asks for an answer.
//!
//! **What about powers and logarithms that are irrational?** They are the one place where something is rounded:
//! correctly, to 30 decimals, which is the same on every platform. Rational ones are found out and stay exact.

mod big;
mod fraction;
mod irrational;
mod operators;
mod text;

use std::borrow::Cow;
use std::cmp::Ordering;
use std::hash::{Hash, Hasher};
use std::ops::Neg;

use num_bigint::{BigInt, Sign};
use serde::Serialize;

use big::{Big, power_of_ten};
use fraction::Fraction;

/// An exact rational number of any size: a price, points, a share.
///
/// It carries no unit; money is in CZK, shares are fractions of 1. Sums, differences and products have operators, for
/// values and for references; division is [`Exact::checked_div`]. Nothing overflows.
///
/// ```
/// use minitendr::Exact;
/// # fn run() -> Option<()> {
/// let weight = Exact::from_integer(60);
/// let (best, price) = (Exact::parse("100000.00")?, Exact::parse("140000.00")?);
/// let points = &weight * best.checked_div(&price)?;
/// assert_eq!(points.to_text(), "300/7");
/// assert_eq!(points.to_fixed(2), "42.86");
/// # Some(()) }
/// # run().unwrap();
/// ```
#[derive(Clone)]
pub struct Exact(Form);

/// INVARIANT: `Big` holds only what does not fit `Small` even in lowest terms, so that the two are never equal.
#[derive(Clone)]
enum Form {
    Small(Fraction),
    Big(Box<Big>),
}

/// How a figure is rounded to a number of decimals.
///
/// ```
/// use minitendr::{Exact, Rounding};
/// # fn run() -> Option<()> {
/// let figure = Exact::parse("-2.5")?;
/// assert_eq!(figure.round(0, Rounding::HalfUp), Exact::from_integer(-3));
/// assert_eq!(figure.round(0, Rounding::HalfEven), Exact::from_integer(-2));
/// assert_eq!(figure.round(0, Rounding::Down), Exact::from_integer(-2));
/// assert_eq!(figure.round(0, Rounding::Up), Exact::from_integer(-3));
/// # Some(()) }
/// # run().unwrap();
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Rounding {
    /// To the nearest, halves away from zero.
    #[default]
    HalfUp,
    /// To the nearest, halves to the even digit.
    HalfEven,
    /// Towards zero.
    Down,
    /// Away from zero.
    Up,
}

impl Rounding {
    /// For a figure between two steps: `half` compares what lies above the lower step with one half.
    const fn goes_away_from_zero(self, half: Ordering, lower_is_odd: bool) -> bool {
        match self {
            Self::HalfUp => half.is_ge(),
            Self::HalfEven => half.is_gt() || (half.is_eq() && lower_is_odd),
            Self::Down => false,
            Self::Up => true,
        }
    }
}

impl Exact {
    /// The number 0.
    ///
    /// ```
    /// assert!(minitendr::Exact::ZERO.is_zero());
    /// ```
    pub const ZERO: Self = Self(Form::Small(Fraction::ZERO));

    /// The number 1.
    ///
    /// ```
    /// assert_eq!(minitendr::Exact::ONE.to_text(), "1");
    /// ```
    pub const ONE: Self = Self(Form::Small(Fraction::ONE));

    /// A whole number; usable in constants.
    ///
    /// ```
    /// use minitendr::Exact;
    /// const HUNDRED: Exact = Exact::from_integer(100);
    /// assert_eq!(HUNDRED.to_text(), "100");
    /// ```
    #[must_use]
    pub const fn from_integer(integer: i64) -> Self {
        // `i128::from` is not const; widening loses nothing.
        Self(Form::Small(Fraction::whole(integer as i128)))
    }

    /// A fraction, not necessarily in lowest terms; `None` where the denominator is 0.
    ///
    /// ```
    /// use minitendr::Exact;
    /// assert_eq!(Exact::ratio(6, -4), Exact::parse("-1.5"));
    /// assert_eq!(Exact::ratio(1, 0), None);
    /// ```
    #[must_use]
    pub fn ratio(numerator: i128, denominator: i128) -> Option<Self> {
        match Fraction::new(numerator, denominator) {
            Some(fraction) => Some(Self(Form::Small(fraction))),
            None => Some(Big::new(numerator.into(), denominator.into())?.settled()),
        }
    }

    /// Whether the number is 0.
    ///
    /// ```
    /// assert!(!minitendr::Exact::ONE.is_zero());
    /// ```
    #[must_use]
    pub fn is_zero(&self) -> bool {
        self.sign() == Ordering::Equal
    }

    /// Whether the number is below 0.
    ///
    /// ```
    /// assert!((-minitendr::Exact::ONE).is_negative());
    /// ```
    #[must_use]
    pub fn is_negative(&self) -> bool {
        self.sign() == Ordering::Less
    }

    /// Whether the number is above 0.
    ///
    /// ```
    /// assert!(!minitendr::Exact::ZERO.is_positive());
    /// ```
    #[must_use]
    pub fn is_positive(&self) -> bool {
        self.sign() == Ordering::Greater
    }

    fn sign(&self) -> Ordering {
        match &self.0 {
            Form::Small(fraction) => fraction.numerator().cmp(&0),
            Form::Big(big) if big.is_negative() => Ordering::Less,
            // 0 is never big.
            Form::Big(_) => Ordering::Greater,
        }
    }

    /// The quotient; `None` where the divisor is 0.
    ///
    /// ```
    /// use minitendr::Exact;
    /// assert_eq!(Exact::ONE.checked_div(&Exact::from_integer(3)), Exact::ratio(1, 3));
    /// assert_eq!(Exact::ZERO.checked_div(&Exact::ZERO), None);
    /// ```
    #[must_use]
    pub fn checked_div(&self, divisor: &Self) -> Option<Self> {
        if divisor.is_zero() {
            return None;
        }
        Some(self.combine(divisor, Fraction::divided_by, Big::divided_by))
    }

    /// The number without its sign.
    ///
    /// ```
    /// use minitendr::Exact;
    /// assert_eq!(Exact::from_integer(-3).abs(), Exact::from_integer(3));
    /// ```
    #[must_use]
    pub fn abs(&self) -> Self {
        if self.is_negative() { self.neg() } else { self.clone() }
    }

    /// The number rounded to `places` decimals (at most 28 are meant).
    ///
    /// ```
    /// use minitendr::{Exact, Rounding};
    /// # fn run() -> Option<()> {
    /// let points = Exact::ratio(300, 7)?;
    /// assert_eq!(points.round(2, Rounding::HalfUp).to_text(), "42.86");
    /// assert_eq!(points.round(2, Rounding::Down).to_text(), "42.85");
    /// # Some(()) }
    /// # run().unwrap();
    /// ```
    #[must_use]
    pub fn round(&self, places: u32, mode: Rounding) -> Self {
        if let Form::Small(fraction) = &self.0 {
            let small = || {
                let magnitude = i128::try_from(fraction.scaled_magnitude(places, mode)?).ok()?;
                Self::ratio(magnitude, i128::try_from(fraction::power_of_ten(places)?).ok()?)
            };
            if let Some(rounded) = small() {
                return if self.is_negative() { rounded.neg() } else { rounded };
            }
        }
        let magnitude = self.to_big().scaled_magnitude(places, mode);
        let sign = if self.is_negative() { Sign::Minus } else { Sign::Plus };
        Big::new(BigInt::from_biguint(sign, magnitude), BigInt::from_biguint(Sign::Plus, power_of_ten(places)))
            .map_or(Self::ZERO, Big::settled)
    }

    /// The largest whole number that is not above this one; `None` where it does not fit.
    ///
    /// ```
    /// use minitendr::Exact;
    /// # fn run() -> Option<()> {
    /// assert_eq!(Exact::parse("-2.5")?.floor_to_i128(), Some(-3));
    /// # Some(()) }
    /// # run().unwrap();
    /// ```
    #[must_use]
    pub fn floor_to_i128(&self) -> Option<i128> {
        match &self.0 {
            Form::Small(fraction) => fraction.floor(),
            Form::Big(big) => big.floor(),
        }
    }

    /// The smallest whole number that is not below this one; `None` where it does not fit.
    ///
    /// ```
    /// use minitendr::Exact;
    /// # fn run() -> Option<()> {
    /// assert_eq!(Exact::parse("2.5")?.ceil_to_i128(), Some(3));
    /// # Some(()) }
    /// # run().unwrap();
    /// ```
    #[must_use]
    pub fn ceil_to_i128(&self) -> Option<i128> {
        match &self.0 {
            Form::Small(fraction) => fraction.ceil(),
            Form::Big(big) => big.ceil(),
        }
    }

    fn to_big(&self) -> Cow<'_, Big> {
        match &self.0 {
            Form::Small(fraction) => Cow::Owned(Big::from(*fraction)),
            Form::Big(big) => Cow::Borrowed(big),
        }
    }

    /// The machine integers if they are sure, else the big ones.
    #[inline]
    fn combine(
        &self,
        other: &Self,
        small: impl FnOnce(Fraction, Fraction) -> Option<Fraction>,
        big: impl FnOnce(&Big, &Big) -> Self,
    ) -> Self {
        if let (Form::Small(a), Form::Small(b)) = (&self.0, &other.0)
            && let Some(fraction) = small(*a, *b)
        {
            return Self(Form::Small(fraction));
        }
        big(&self.to_big(), &other.to_big())
    }
}

impl PartialEq for Exact {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Form::Small(a), Form::Small(b)) => a.compare(*b) == Ordering::Equal,
            (Form::Big(a), Form::Big(b)) => a == b,
            _ => false,
        }
    }
}

impl Eq for Exact {}

impl PartialOrd for Exact {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Exact {
    #[inline]
    fn cmp(&self, other: &Self) -> Ordering {
        match (&self.0, &other.0) {
            (Form::Small(a), Form::Small(b)) => a.compare(*b),
            _ => self.to_big().compare(&other.to_big()),
        }
    }
}

impl Hash for Exact {
    fn hash<H: Hasher>(&self, state: &mut H) {
        match &self.0 {
            Form::Small(fraction) => {
                let reduced = fraction.reduced();
                (reduced.numerator(), reduced.denominator()).hash(state);
            }
            Form::Big(big) => big.hash(state),
        }
    }
}

impl Default for Exact {
    fn default() -> Self {
        Self::ZERO
    }
}

impl From<i64> for Exact {
    fn from(integer: i64) -> Self {
        Self::from_integer(integer)
    }
}

impl From<u32> for Exact {
    fn from(integer: u32) -> Self {
        Self::from_integer(integer.into())
    }
}
