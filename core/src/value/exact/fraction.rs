//! Fractions of two machine integers: the fast path.
//!
//! Every operation answers `None` when the machine integers do not suffice; the caller then asks the big integers.

use std::cmp::Ordering;

use num_integer::Integer;

use super::Rounding;

/// A fraction that need not be in lowest terms: reducing costs more than everything else on the hot path, so it is
/// put off until an overflow asks for it.
///
/// INVARIANT: `denominator > 0`.
#[derive(Clone, Copy)]
pub(super) struct Fraction {
    numerator: i128,
    denominator: i128,
}

impl Fraction {
    pub(super) const ZERO: Self = Self::whole(0);
    pub(super) const ONE: Self = Self::whole(1);

    pub(super) const fn whole(numerator: i128) -> Self {
        Self { numerator, denominator: 1 }
    }

    /// `None` where the denominator is 0, or where turning the sign around overflows.
    #[inline]
    pub(super) fn new(numerator: i128, denominator: i128) -> Option<Self> {
        match denominator.signum() {
            1 => Some(Self { numerator, denominator }),
            -1 => Some(Self { numerator: numerator.checked_neg()?, denominator: denominator.checked_neg()? }),
            _ => None,
        }
    }

    pub(super) const fn numerator(self) -> i128 {
        self.numerator
    }

    pub(super) const fn denominator(self) -> i128 {
        self.denominator
    }

    /// The same number in lowest terms.
    #[must_use]
    pub(super) fn reduced(self) -> Self {
        let (numerator, denominator) = (self.numerator.unsigned_abs(), self.denominator.unsigned_abs());
        if let (Ok(numerator), Ok(denominator)) = (u64::try_from(numerator), u64::try_from(denominator)) {
            return self.reduced_by(numerator, denominator).unwrap_or(self);
        }
        let divisor = common_divisor(numerator, denominator);
        // The divisor is at most the denominator, so the conversion and both divisions always succeed.
        let exact = || {
            let divisor = i128::try_from(divisor).ok()?;
            Some(Self {
                numerator: self.numerator.checked_div(divisor)?,
                denominator: self.denominator.checked_div(divisor)?,
            })
        };
        exact().unwrap_or(self)
    }

    /// The same number in lowest terms, by its magnitudes: nearly all fit 64 bits, which browsers divide much quicker.
    fn reduced_by(self, numerator: u64, denominator: u64) -> Option<Self> {
        let divisor = numerator.gcd(&denominator);
        let numerator = i128::from(numerator.checked_div(divisor)?);
        let numerator = if self.numerator < 0 { numerator.checked_neg()? } else { numerator };
        Some(Self { numerator, denominator: denominator.checked_div(divisor)?.into() })
    }

    #[inline]
    pub(super) fn plus(self, other: Self) -> Option<Self> {
        self.plus_unreduced(other).or_else(|| {
            let (a, b) = (self.reduced(), other.reduced());
            let shared =
                i128::try_from(common_divisor(a.denominator.unsigned_abs(), b.denominator.unsigned_abs())).ok()?;
            let widen_a = b.denominator.checked_div(shared)?;
            let widen_b = a.denominator.checked_div(shared)?;
            let numerator = multiply(a.numerator, widen_a)?.checked_add(multiply(b.numerator, widen_b)?)?;
            Some(Self { numerator, denominator: multiply(a.denominator, widen_a)? })
        })
    }

    #[inline]
    fn plus_unreduced(self, other: Self) -> Option<Self> {
        if self.denominator == other.denominator {
            return Some(Self {
                numerator: self.numerator.checked_add(other.numerator)?,
                denominator: self.denominator,
            });
        }
        let numerator =
            multiply(self.numerator, other.denominator)?.checked_add(multiply(other.numerator, self.denominator)?)?;
        Some(Self { numerator, denominator: multiply(self.denominator, other.denominator)? })
    }

    #[inline]
    pub(super) fn minus(self, other: Self) -> Option<Self> {
        self.plus(other.negated()?)
    }

    #[inline]
    pub(super) fn times(self, other: Self) -> Option<Self> {
        self.times_unreduced(other).or_else(|| {
            let (a, b) = (self.reduced(), other.reduced());
            // Reduced across, the product is in lowest terms: if it overflows now, it does not fit at all.
            let left = Self { numerator: a.numerator, denominator: b.denominator };
            let right = Self { numerator: b.numerator, denominator: a.denominator };
            left.reduced().times_unreduced(right.reduced())
        })
    }

    #[inline]
    fn times_unreduced(self, other: Self) -> Option<Self> {
        Some(Self {
            numerator: multiply(self.numerator, other.numerator)?,
            denominator: multiply(self.denominator, other.denominator)?,
        })
    }

    /// `None` also for a division by zero; the caller has excluded it.
    #[inline]
    pub(super) fn divided_by(self, other: Self) -> Option<Self> {
        self.times(Self::new(other.denominator, other.numerator)?)
    }

    #[inline]
    pub(super) fn negated(self) -> Option<Self> {
        Some(Self { numerator: self.numerator.checked_neg()?, denominator: self.denominator })
    }

    pub(super) fn to_the(self, exponent: u32) -> Option<Self> {
        let base = self.reduced();
        Some(Self {
            numerator: base.numerator.checked_pow(exponent)?,
            denominator: base.denominator.checked_pow(exponent)?,
        })
    }

    /// Always sure: products that overflow are compared at double width.
    #[inline]
    pub(super) fn compare(self, other: Self) -> Ordering {
        if self.denominator == other.denominator {
            return self.numerator.cmp(&other.numerator);
        }
        if let (Some(left), Some(right)) =
            (multiply(self.numerator, other.denominator), multiply(other.numerator, self.denominator))
        {
            return left.cmp(&right);
        }
        let sign = self.numerator.signum();
        sign.cmp(&other.numerator.signum()).then_with(|| {
            let left = wide_product(self.numerator.unsigned_abs(), other.denominator.unsigned_abs());
            let right = wide_product(other.numerator.unsigned_abs(), self.denominator.unsigned_abs());
            if sign < 0 { right.cmp(&left) } else { left.cmp(&right) }
        })
    }

    /// The magnitude of the number times 10^places, rounded to an integer.
    pub(super) fn scaled_magnitude(self, places: u32, mode: Rounding) -> Option<u128> {
        let denominator = self.denominator.unsigned_abs();
        let scaled = self.numerator.unsigned_abs().checked_mul(power_of_ten(places)?)?;
        let (quotient, rest) = divided(scaled, denominator)?;
        if rest == 0 {
            return Some(quotient);
        }
        let half = rest.cmp(&denominator.checked_sub(rest)?);
        if mode.goes_away_from_zero(half, quotient % 2 == 1) { quotient.checked_add(1) } else { Some(quotient) }
    }

    pub(super) fn floor(self) -> Option<i128> {
        self.numerator.checked_div_euclid(self.denominator)
    }

    pub(super) fn ceil(self) -> Option<i128> {
        let floor = self.floor()?;
        if self.numerator.checked_rem(self.denominator)? == 0 { Some(floor) } else { floor.checked_add(1) }
    }
}

/// Nearly all products are of 64-bit factors, where the check for overflow can be left out.
#[inline]
fn multiply(a: i128, b: i128) -> Option<i128> {
    match (i64::try_from(a), i64::try_from(b)) {
        (Ok(a), Ok(b)) => Some(i128::from(a).wrapping_mul(i128::from(b))),
        _ => a.checked_mul(b),
    }
}

/// Quotient and rest, in 64 bits where both fit. `None` for a division by zero.
pub(super) fn divided(a: u128, b: u128) -> Option<(u128, u128)> {
    if let (Ok(a), Ok(b)) = (u64::try_from(a), u64::try_from(b)) {
        return Some((a.checked_div(b)?.into(), a.checked_rem(b)?.into()));
    }
    Some((a.checked_div(b)?, a.checked_rem(b)?))
}

/// Powers are looked up as far as a decimal may need them: to compute one takes longer than what is done with it.
pub(super) fn power_of_ten(exponent: u32) -> Option<u128> {
    let known = usize::try_from(exponent).ok().and_then(|exponent| POWERS.get(exponent)).copied();
    known.or_else(|| 10_u128.checked_pow(exponent))
}

/// 10^0 to 10^28, for every scale that a decimal may have.
const POWERS: [u128; 29] = {
    let mut powers = [1_u128; 29];
    let mut index = 1_usize;
    #[expect(clippy::indexing_slicing, reason = "computed when it is compiled")]
    while index < powers.len() {
        powers[index] = powers[index - 1] * 10;
        index += 1;
    }
    powers
};

/// Greatest common divisor, in 64 bits as soon as one of the two fits.
fn common_divisor(a: u128, b: u128) -> u128 {
    let (large, small) = if a < b { (b, a) } else { (a, b) };
    match (u64::try_from(small), large.checked_rem(small).map(u64::try_from)) {
        (Ok(small), Some(Ok(rest))) => u128::from(small.gcd(&rest)),
        _ => large.gcd(&small),
    }
}

/// The 256-bit product, as its upper and lower half.
fn wide_product(a: u128, b: u128) -> (u128, u128) {
    const LOW: u128 = 0xffff_ffff_ffff_ffff;
    let (a_high, a_low) = (a >> 64, a & LOW);
    let (b_high, b_low) = (b >> 64, b & LOW);
    // Products of 64-bit halves fit, and so does such a product plus two more halves: nothing wraps here.
    let low = a_low.wrapping_mul(b_low);
    let middle = a_high.wrapping_mul(b_low).wrapping_add(low >> 64);
    let cross = a_low.wrapping_mul(b_high).wrapping_add(middle & LOW);
    let high = a_high.wrapping_mul(b_high).wrapping_add(middle >> 64).wrapping_add(cross >> 64);
    (high, (cross << 64) | (low & LOW))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use num_bigint::BigUint;
    use num_traits::CheckedMul;
    use proptest::prelude::*;

    use super::*;

    const EDGES: [i128; 8] = [i128::MIN, i128::MIN + 1, -1, 0, 1, 2, i128::MAX - 1, i128::MAX];

    #[test]
    fn edges_never_wrap() {
        for numerator in EDGES {
            for denominator in EDGES {
                let Some(fraction) = Fraction::new(numerator, denominator) else {
                    assert!(denominator == 0 || numerator == i128::MIN || denominator == i128::MIN);
                    continue;
                };
                assert!(fraction.denominator > 0);
                let reduced = fraction.reduced();
                assert_eq!(fraction.compare(reduced), Ordering::Equal);
                assert_eq!(reduced.reduced().denominator, reduced.denominator);
            }
        }
        assert!(Fraction::whole(i128::MIN).negated().is_none());
        assert!(Fraction::whole(i128::MAX).plus(Fraction::ONE).is_none());
        assert_eq!(Fraction::whole(i128::MIN).floor(), Some(i128::MIN));
    }

    #[test]
    fn an_overflow_is_reduced_before_it_is_given_up() {
        let third = Fraction::new(i128::MAX / 3, i128::MAX / 3 * 3).unwrap();
        let one = third.times(Fraction::whole(3)).unwrap();
        assert_eq!(one.compare(Fraction::ONE), Ordering::Equal);
        let two_thirds = third.plus(Fraction::new(1, 3).unwrap()).unwrap();
        assert_eq!((two_thirds.numerator, two_thirds.denominator), (2, 3));
    }

    proptest! {
        #[test]
        fn wide_products_are_those_of_big_integers(a: u128, b: u128) {
            let (high, low) = wide_product(a, b);
            let expected = BigUint::from(a).checked_mul(&BigUint::from(b)).unwrap();
            let mut bytes = low.to_le_bytes().to_vec();
            bytes.extend(high.to_le_bytes());
            prop_assert_eq!(BigUint::from_bytes_le(&bytes), expected);
        }

        #[test]
        fn common_divisors_are_those_of_big_integers(a: u64, b: u128, factor: u32) {
            let a = u128::from(a).checked_mul(factor.into()).unwrap();
            for (a, b) in [(a, b), (b, a), (a, a), (a, u128::from(factor)), (a, 0)] {
                let expected = BigUint::from(a).gcd(&BigUint::from(b));
                prop_assert_eq!(BigUint::from(common_divisor(a, b)), expected);
            }
        }
    }
}
