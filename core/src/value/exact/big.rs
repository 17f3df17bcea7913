//! Fractions of two big integers: where machine integers do not suffice.
#![expect(clippy::arithmetic_side_effects, reason = "big integers cannot overflow, and no denominator is zero")]

use std::cmp::Ordering;

use num_bigint::{BigInt, BigUint};
use num_integer::Integer;
use num_traits::{One, Signed, ToPrimitive, Zero};

use super::fraction::Fraction;
use super::{Exact, Form, Rounding};

/// A fraction in lowest terms.
///
/// INVARIANT: `denominator > 0` and the two have no common divisor. Inside an [`Exact`] it is moreover one that does
/// not fit a [`Fraction`].
#[derive(Clone, PartialEq, Eq, Hash)]
pub(super) struct Big {
    numerator: BigInt,
    denominator: BigInt,
}

impl From<Fraction> for Big {
    fn from(fraction: Fraction) -> Self {
        let reduced = fraction.reduced();
        Self { numerator: reduced.numerator().into(), denominator: reduced.denominator().into() }
    }
}

impl Big {
    /// `None` where the denominator is 0.
    pub(super) fn new(numerator: BigInt, denominator: BigInt) -> Option<Self> {
        if denominator.is_zero() {
            return None;
        }
        let divisor = numerator.gcd(&denominator);
        let divisor = if denominator.is_negative() { -divisor } else { divisor };
        Some(Self { numerator: numerator / &divisor, denominator: denominator / divisor })
    }

    pub(super) const fn numerator(&self) -> &BigInt {
        &self.numerator
    }

    pub(super) const fn denominator(&self) -> &BigInt {
        &self.denominator
    }

    pub(super) fn is_negative(&self) -> bool {
        self.numerator.is_negative()
    }

    /// Back to machine integers where they suffice again.
    pub(super) fn settled(self) -> Exact {
        let small = || Fraction::new(self.numerator.to_i128()?, self.denominator.to_i128()?);
        Exact(match small() {
            Some(fraction) => Form::Small(fraction),
            None => Form::Big(Box::new(self)),
        })
    }

    /// A result with a denominator that is known not to be zero.
    fn result(numerator: BigInt, denominator: BigInt) -> Exact {
        Self::new(numerator, denominator).map_or(Exact::ZERO, Self::settled)
    }

    pub(super) fn plus(&self, other: &Self) -> Exact {
        Self::result(
            &self.numerator * &other.denominator + &other.numerator * &self.denominator,
            &self.denominator * &other.denominator,
        )
    }

    pub(super) fn minus(&self, other: &Self) -> Exact {
        Self::result(
            &self.numerator * &other.denominator - &other.numerator * &self.denominator,
            &self.denominator * &other.denominator,
        )
    }

    pub(super) fn times(&self, other: &Self) -> Exact {
        Self::result(&self.numerator * &other.numerator, &self.denominator * &other.denominator)
    }

    /// The caller has excluded a division by zero.
    pub(super) fn divided_by(&self, other: &Self) -> Exact {
        Self::result(&self.numerator * &other.denominator, &self.denominator * &other.numerator)
    }

    pub(super) fn negated(&self) -> Exact {
        let negated = Self { numerator: -&self.numerator, denominator: self.denominator.clone() };
        negated.settled()
    }

    pub(super) fn to_the(&self, exponent: u32) -> Exact {
        let power = Self { numerator: self.numerator.pow(exponent), denominator: self.denominator.pow(exponent) };
        power.settled()
    }

    pub(super) fn compare(&self, other: &Self) -> Ordering {
        (&self.numerator * &other.denominator).cmp(&(&other.numerator * &self.denominator))
    }

    /// The magnitude of the number times 10^places, rounded to an integer.
    pub(super) fn scaled_magnitude(&self, places: u32, mode: Rounding) -> BigUint {
        let denominator = self.denominator.magnitude();
        let scaled = self.numerator.magnitude() * power_of_ten(places);
        let (quotient, rest) = scaled.div_rem(denominator);
        if rest.is_zero() {
            return quotient;
        }
        let half = (&rest + &rest).cmp(denominator);
        if mode.goes_away_from_zero(half, quotient.is_odd()) { quotient + BigUint::one() } else { quotient }
    }

    pub(super) fn floor(&self) -> Option<i128> {
        self.numerator.div_floor(&self.denominator).to_i128()
    }

    pub(super) fn ceil(&self) -> Option<i128> {
        self.numerator.div_ceil(&self.denominator).to_i128()
    }
}

pub(super) fn power_of_ten(exponent: u32) -> BigUint {
    BigUint::from(10_u32).pow(exponent)
}
