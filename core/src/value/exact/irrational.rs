//! Powers and logarithms.
//!
//! A rational result is found out and stays exact. An irrational one is rounded to the nearest of 30 decimals: it is
//! enclosed between two fixed-point numbers by bounds that are proved at each step below, and the precision is raised
//! until both ends round alike (Ziv's strategy). An irrational number is never halfway between two decimals, so that
//! happens at last.
#![expect(clippy::arithmetic_side_effects, reason = "big integers cannot overflow, and no divisor is zero")]

use std::sync::LazyLock;

use num_bigint::{BigInt, BigUint, Sign};
use num_integer::Integer;
use num_traits::{One, Signed, ToPrimitive, Zero};

use super::big::{Big, power_of_ten};
use super::{Exact, Form};

/// Irrational figures are rounded to this many decimals.
const PLACES: u32 = 30;
/// Bits that one unit of the last decimal takes: 2^100 > 10^30.
const PLACES_BITS: u64 = 100;
/// Bits beyond the last decimal on the first try. The errors below eat some 20 of them; with the rest the first try
/// fails for one figure in a million millions.
const SPARE_BITS: u64 = 64;

impl Exact {
    /// The number raised to `exponent`, for exponents from 0 to 10 with at most 4 decimals.
    ///
    /// Exact where the result is rational, otherwise rounded correctly to 30 decimals. 0 to the 0 is 1. `None` for any
    /// other exponent, and for a negative number with an exponent that is not whole.
    ///
    /// ```
    /// use minitendr::Exact;
    /// # fn run() -> Option<()> {
    /// let exponent = Exact::parse("1.5")?;
    /// assert_eq!(Exact::parse("2.25")?.power(&exponent)?.to_text(), "3.375");
    /// let root = Exact::from_integer(2).power(&Exact::parse("0.5")?)?;
    /// assert_eq!(root.to_fixed(30), "1.414213562373095048801688724210");
    /// assert_eq!(Exact::from_integer(-1).power(&exponent), None);
    /// # Some(()) }
    /// # run().unwrap();
    /// ```
    #[must_use]
    pub fn power(&self, exponent: &Self) -> Option<Self> {
        // No exponent that is allowed needs big integers.
        let Form::Small(exponent) = &exponent.0 else {
            return None;
        };
        let exponent = exponent.reduced();
        let step = u32::try_from(exponent.numerator()).ok()?;
        let root = u32::try_from(exponent.denominator()).ok()?;
        if 10_000_u32.checked_rem(root)? != 0 || step > root.saturating_mul(10) {
            return None;
        }
        if root == 1 {
            return Some(self.to_the(step));
        }
        if self.is_negative() {
            return None;
        }
        if self.is_zero() {
            return Some(Self::ZERO);
        }
        let base = self.to_big();
        // With step/root in lowest terms, the power is rational only if the base itself has a rational root.
        Some(match exact_root(&base, root) {
            Some(root) => root.to_the(step),
            None => irrational_power(&base, step, root),
        })
    }

    fn to_the(&self, exponent: u32) -> Self {
        if let Form::Small(fraction) = &self.0
            && let Some(power) = fraction.to_the(exponent)
        {
            return Self(Form::Small(power));
        }
        self.to_big().to_the(exponent)
    }

    /// The logarithm of the number to a base.
    ///
    /// Exact where the result is rational, otherwise rounded correctly to 30 decimals. `None` unless the number and the
    /// base are above 0 and the base is not 1.
    ///
    /// ```
    /// use minitendr::Exact;
    /// # fn run() -> Option<()> {
    /// let log = Exact::from_integer(8).logarithm(&Exact::from_integer(4))?;
    /// assert_eq!(log.to_text(), "1.5");
    /// let log = Exact::from_integer(3).logarithm(&Exact::from_integer(2))?;
    /// assert_eq!(log.to_fixed(30), "1.584962500721156181453738943948");
    /// assert_eq!(Exact::ONE.logarithm(&Exact::ONE), None);
    /// # Some(()) }
    /// # run().unwrap();
    /// ```
    #[must_use]
    pub fn logarithm(&self, base: &Self) -> Option<Self> {
        if !self.is_positive() || !base.is_positive() || *base == Self::ONE {
            return None;
        }
        if *self == Self::ONE {
            return Some(Self::ZERO);
        }
        let (number, base) = (self.to_big(), base.to_big());
        match rational_logarithm(&number, &base) {
            Some(logarithm) => Some(logarithm),
            None => Some(irrational_logarithm(&number, &base)),
        }
    }
}

/// The root of a positive number, where it is rational. In lowest terms, both parts must be whole powers.
fn exact_root(number: &Big, root: u32) -> Option<Exact> {
    let of = |part: &BigInt| {
        if part.is_one() {
            return Some(BigInt::one());
        }
        // The power of a whole number above 1 is at least 2^root, which has one bit more.
        if part.bits() <= u64::from(root) {
            return None;
        }
        let candidate = root_below(part, root);
        (candidate.pow(root) == *part).then_some(candidate)
    };
    Some(Big::new(of(number.numerator())?, of(number.denominator())?)?.settled())
}

/// The largest whole number whose power is not above a number; bit by bit, in whole numbers alone.
///
/// `num-bigint` has such a root, which begins with a binary float and brings the tables for it along.
fn root_below(number: &BigInt, root: u32) -> BigInt {
    let mut found = BigInt::zero();
    for bit in (0..=number.bits() / u64::from(root.max(1))).rev() {
        let next = &found + (BigInt::one() << bit);
        if next.pow(root) <= *number {
            found = next;
        }
    }
    found
}

/// The logarithm where it is rational; neither number nor base is 1.
///
/// If it is ±p/q in lowest terms, number and base are (after turning upside down what is below 1) t^p and t^q of one
/// t > 1. Euclid's algorithm then finds t: the larger power is divided by the smaller one until one of them is 1. As the
/// parts of a power of t are powers of the parts of t, every such division leaves no rest in either part; a rest proves
/// that the logarithm is irrational. Each step divides a numerator by 2 or more, so there are no more steps than bits.
fn rational_logarithm(number: &Big, base: &Big) -> Option<Exact> {
    let (number_upper, number_lower) = above_one(number);
    let (base_upper, base_lower) = above_one(base);
    let (mut large_upper, mut large_lower) = (number_upper.clone(), number_lower.clone());
    let (mut small_upper, mut small_lower) = (base_upper.clone(), base_lower.clone());
    loop {
        if large_upper < small_upper {
            std::mem::swap(&mut large_upper, &mut small_upper);
            std::mem::swap(&mut large_lower, &mut small_lower);
        }
        if small_upper.is_one() {
            break;
        }
        let (upper, upper_rest) = large_upper.div_rem(&small_upper);
        let (lower, lower_rest) = large_lower.div_rem(&small_lower);
        if !upper_rest.is_zero() || !lower_rest.is_zero() {
            return None;
        }
        (large_upper, large_lower) = (upper, lower);
    }
    if !small_lower.is_one() {
        return None;
    }
    let power = exponent_of(number_upper, &large_upper)?;
    let root = exponent_of(base_upper, &large_upper)?;
    let same_side = (number.numerator() > number.denominator()) == (base.numerator() > base.denominator());
    Exact::ratio(if same_side { power } else { power.checked_neg()? }, root)
}

/// Numerator and denominator of the number or of its reciprocal, whichever is above 1.
fn above_one(number: &Big) -> (&BigUint, &BigUint) {
    let (upper, lower) = (number.numerator().magnitude(), number.denominator().magnitude());
    if upper < lower { (lower, upper) } else { (upper, lower) }
}

/// The exponent of a power whose base is known.
fn exponent_of(power: &BigUint, base: &BigUint) -> Option<i128> {
    let mut rest = power.clone();
    let mut exponent = 0_i128;
    while !rest.is_one() {
        rest /= base;
        exponent = exponent.checked_add(1)?;
    }
    Some(exponent)
}

/// A fixed-point number: the true one differs from `value` by at most `error`, both in units of 2^-bits.
struct Enclosed {
    value: BigInt,
    error: BigInt,
}

impl Enclosed {
    fn low(&self) -> BigInt {
        &self.value - &self.error
    }

    fn high(&self) -> BigInt {
        &self.value + &self.error
    }
}

/// base^(step/root) = e^(step/root · ln base).
fn irrational_power(base: &Big, step: u32, root: u32) -> Exact {
    // log2 of the result is below this; so many more bits lie before the point.
    let size = i128::from(base.numerator().bits()) - i128::from(base.denominator().bits()) + 1;
    let size = size.max(0) * i128::from(step) / i128::from(root) + 1;
    let whole_bits = u64::try_from(size).unwrap_or(u64::MAX);
    let mut bits = PLACES_BITS.saturating_add(SPARE_BITS).saturating_add(whole_bits);
    loop {
        let logarithm = natural_logarithm(base, bits);
        let argument = Enclosed {
            value: (logarithm.value * step).div_floor(&root.into()),
            // The quotient step/root is at most 10; rounding down costs one unit more.
            error: logarithm.error * 10 + 1,
        };
        let (power, shift) = exponential(&argument, bits);
        let denominator = BigInt::one() << shift;
        let low = nearest_decimal(&power.low(), &denominator);
        if low == nearest_decimal(&power.high(), &denominator) {
            return decimal(low);
        }
        bits = bits.saturating_mul(2);
    }
}

fn irrational_logarithm(number: &Big, base: &Big) -> Exact {
    let mut bits = PLACES_BITS.saturating_add(SPARE_BITS);
    loop {
        let number = natural_logarithm(number, bits);
        let mut number_ends = (number.low(), number.high());
        let base = natural_logarithm(base, bits);
        let mut base_ends = (base.low(), base.high());
        if base_ends.1.is_negative() {
            number_ends = (-number_ends.1, -number_ends.0);
            base_ends = (-base_ends.1, -base_ends.0);
        }
        // A base near 1 may not be told from it yet.
        if base_ends.0.is_positive() {
            let (under, over) = (&base_ends.0, &base_ends.1);
            let low = nearest_decimal(&number_ends.0, if number_ends.0.is_negative() { under } else { over });
            let high = nearest_decimal(&number_ends.1, if number_ends.1.is_negative() { over } else { under });
            if low == high {
                return decimal(low);
            }
        }
        bits = bits.saturating_mul(2);
    }
}

/// The quotient in units of the last decimal, to the nearest. It never falls when the quotient rises, so where both ends
/// of an interval agree, so does all between them. The denominator is positive.
fn nearest_decimal(numerator: &BigInt, denominator: &BigInt) -> BigInt {
    let scale = BigInt::from_biguint(Sign::Plus, power_of_ten(PLACES));
    let doubled: BigInt = numerator * scale * 2 + denominator;
    doubled.div_floor(&(denominator * 2))
}

fn decimal(units: BigInt) -> Exact {
    let denominator = BigInt::from_biguint(Sign::Plus, power_of_ten(PLACES));
    Big::new(units, denominator).map_or(Exact::ZERO, Big::settled)
}

/// ln of a positive number = k·ln 2 + 2·artanh((m − 1)/(m + 1)), where m = number/2^k is in 0.7…1.4.
fn natural_logarithm(number: &Big, bits: u64) -> Enclosed {
    let (upper, lower) = (number.numerator(), number.denominator());
    let mut doublings = i128::from(upper.bits()) - i128::from(lower.bits());
    let scaled = |doublings: i128| {
        let shift = u64::try_from(doublings.unsigned_abs()).unwrap_or(u64::MAX);
        if doublings < 0 { (upper << shift, lower.clone()) } else { (upper.clone(), lower << shift) }
    };
    // m is now in 1/2…2. The bounds of the series hold there too; it is only quicker nearer to 1.
    let (mut a, mut b) = scaled(doublings);
    if &a * 5 > &b * 7 {
        doublings += 1;
        (a, b) = scaled(doublings);
    } else if &a * 10 < &b * 7 {
        doublings -= 1;
        (a, b) = scaled(doublings);
    }
    let difference = &a - &b;
    let argument = (difference.magnitude() << bits) / (a + b).magnitude();
    let (area, area_error) = area_tangent(&argument, bits);
    let area = BigInt::from_biguint(difference.sign(), area);
    let (two, two_error) = logarithm_of_two(bits);
    Enclosed {
        value: area * 2 + two * doublings,
        error: BigInt::from(area_error) * 2 + BigInt::from(two_error) * doublings.abs(),
    }
}

/// artanh z = z + z³/3 + z⁵/5 + …, and the bound of its error, for z in 0…1/3 given rounded down.
///
/// In units of the last bit: the rounding of z costs at most 9/8 (the slope at 1/3). With e the deficit of a power
/// z^(2i+1), the next one's is at most e/9 + 1/3 + 1, so none exceeds 3/2; its division by 2i+1 rounds once more, so
/// each of the n terms costs at most 5/2. Where a power becomes 0, the true one is at most 3/2, and all that follow
/// together with it at most 3/2·9/8 < 2. In all less than 3n + 4.
fn area_tangent(argument: &BigUint, bits: u64) -> (BigUint, u64) {
    let square = (argument * argument) >> bits;
    let mut power = argument.clone();
    let mut sum = BigUint::zero();
    let mut terms = 0_u64;
    while !power.is_zero() {
        sum += &power / terms.saturating_mul(2).saturating_add(1);
        power = (power * &square) >> bits;
        terms = terms.saturating_add(1);
    }
    (sum, terms.saturating_mul(3).saturating_add(4))
}

/// ln 2 = 2·artanh(1/3), and the bound of its error.
fn logarithm_of_two(bits: u64) -> (BigInt, u64) {
    /// Computed once, with enough for the first try at the tenth power of a number of 28 digits.
    const READY_BITS: u64 = 1280;
    static READY: LazyLock<(BigInt, u64)> = LazyLock::new(|| compute(READY_BITS));

    fn compute(bits: u64) -> (BigInt, u64) {
        let (area, error) = area_tangent(&((BigUint::one() << bits) / 3_u32), bits);
        (BigInt::from(area) * 2, error.saturating_mul(2))
    }

    match READY_BITS.checked_sub(bits) {
        Some(surplus) => {
            let (value, error) = &*READY;
            (value >> surplus, error.saturating_add(1))
        }
        None => compute(bits),
    }
}

/// e^argument = value/2^shift, the error in the same units.
///
/// argument = k·ln 2 + r with r in 0…ln 2; e^r by its series. In units of the last bit: the deficit of a term of the
/// series is at most that of the term before plus 1 for i = 1, half of that plus 1 for i = 2, and so on: at most 3/2.
/// So n terms cost at most 3n/2. Where a term becomes 0, the true one is at most 3/2, and all that follow together with
/// it at most twice that. An error d of r changes e^r < e by less than 3d.
fn exponential(argument: &Enclosed, bits: u64) -> (Enclosed, u64) {
    let (two, two_error) = logarithm_of_two(bits);
    let (doublings, rest) = argument.value.div_mod_floor(&two);
    let rest_error = &argument.error + BigInt::from(two_error) * doublings.abs();
    let mut term = BigInt::one() << bits;
    let mut sum = BigInt::zero();
    let mut terms = 0_u64;
    while !term.is_zero() {
        sum += &term;
        terms = terms.saturating_add(1);
        term = ((term * &rest) >> bits) / terms;
    }
    let power = Enclosed { value: sum, error: rest_error * 3 + terms.saturating_mul(2).saturating_add(3) };
    // The precision was chosen so that the result has at least as many bits after the point as decimals need.
    let shift = (BigInt::from(bits) - doublings).to_u64().unwrap_or(0);
    (power, shift)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn big(numerator: u128, denominator: u128) -> Big {
        Big::new(numerator.into(), denominator.into()).unwrap()
    }

    /// The enclosure at few bits holds the one at many.
    fn holds(few: &Enclosed, many: &Enclosed, surplus: u64) -> bool {
        few.low() << surplus <= many.low() && many.high() <= few.high() << surplus
    }

    /// A low precision, where the bounds matter most.
    fn precision() -> impl Strategy<Value = u64> {
        8_u64..200
    }

    proptest! {
        #[test]
        fn logarithms_are_enclosed(a in 1_u128.., b in 1_u128.., bits in precision()) {
            for number in [big(a, b), big(a, 1), big(1, b)] {
                let few = natural_logarithm(&number, bits);
                let many = natural_logarithm(&number, bits + 600);
                prop_assert!(holds(&few, &many, 600));
            }
        }

        #[test]
        fn exponentials_are_enclosed(argument in -1_000_000_i64..1_000_000, bits in 64_u64..200) {
            let at = |bits: u64| Enclosed {
                value: (BigInt::from(argument) << bits) / 10_000,
                error: BigInt::one(),
            };
            let (few, few_shift) = exponential(&at(bits + 150), bits + 150);
            let (many, many_shift) = exponential(&at(bits + 750), bits + 750);
            prop_assert_eq!(many_shift - few_shift, 600);
            prop_assert!(holds(&few, &many, 600));
        }
    }

    /// ln 2 and ln 10 to 60 decimals, from the literature.
    #[test]
    fn known_logarithms_are_enclosed() {
        let scale = BigInt::from(10).pow(60);
        for (number, digits) in [
            (2, "693147180559945309417232121458176568075500134360255254120680"),
            (10, "2302585092994045684017991454684364207601101488628772976033327"),
        ] {
            let digits: BigInt = digits.parse().unwrap();
            let found = natural_logarithm(&big(number, 1), 300);
            assert!((found.low() * &scale) >> 300 <= digits);
            assert!((found.high() * &scale) >> 300 >= digits);
        }
    }

    #[test]
    fn only_whole_powers_have_an_exact_root() {
        assert!(exact_root(&big(8, 27), 3).is_some());
        assert!(exact_root(&big(8, 26), 3).is_none());
        assert!(exact_root(&big(7, 27), 3).is_none());
        assert!(exact_root(&big(1, 1 << 100), 100).is_some());
        assert!(exact_root(&big(1, 1 << 100), 10_000).is_none());
    }

    #[test]
    fn dependence_is_found_and_refuted() {
        let found = |a: (u128, u128), b: (u128, u128)| {
            rational_logarithm(&big(a.0, a.1), &big(b.0, b.1)).map(|log| log.to_text())
        };
        assert_eq!(found((8, 1), (4, 1)).as_deref(), Some("1.5"));
        assert_eq!(found((9, 4), (8, 27)).as_deref(), Some("-2/3"));
        assert_eq!(found((1 << 90, 1), (1 << 60, 1)).as_deref(), Some("1.5"));
        // The numerators alone or the denominators alone are powers of one base.
        assert_eq!(found((8, 3), (4, 3)), None);
        assert_eq!(found((9, 8), (5, 4)), None);
        assert_eq!(found((8, 1), (4, 3)), None);
        assert_eq!(found((4, 3), (2, 1)), None);
        assert_eq!(found((6, 1), (12, 1)), None);
        assert_eq!(found((12, 5), (4, 1)), None);
    }
}
