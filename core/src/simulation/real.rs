//! From exact figures to binary floats and back, in one place.
//!
//! **Why floats at all, where no float decides?** They are what the world does: how much somebody asks for, how dear a
//! provider is. Before anything is decided, a float becomes whole seconds, haléře or steps of an item; from there on all is
//! exact. Additions, multiplications, square roots and
//! roundings to whole numbers are the same on every processor (IEEE 754), the rest is `libm`.

use rust_decimal::{Decimal, RoundingStrategy};

use crate::value::Number;

/// The nearest float.
pub(super) fn from_number(number: Number) -> f64 {
    number.to_string().parse().unwrap_or_default()
}

/// The nearest whole number; halves go up. What no whole number holds becomes the nearest that there is.
pub(super) fn to_whole(value: f64) -> i64 {
    floor_to_whole(value + 0.5)
}

/// The greatest whole number that is not above it. Without a call of `floor`, which older processors have no instruction for.
#[expect(clippy::cast_possible_truncation, reason = "the cast saturates, and is the point")]
pub(super) fn floor_to_whole(value: f64) -> i64 {
    let towards_zero = value as i64;
    towards_zero.saturating_sub(i64::from(whole_to_real(towards_zero) > value))
}

/// The float of a whole number.
#[expect(clippy::cast_precision_loss, reason = "counts and haléře stay far below 2⁵³")]
pub(super) const fn whole_to_real(value: i64) -> f64 {
    value as f64
}

/// Millionths, half up: the figures of measures, which then are whole numbers.
pub(super) fn millionths(value: Decimal) -> i128 {
    let mut rounded = value.round_dp_with_strategy(6, RoundingStrategy::MidpointAwayFromZero);
    rounded.rescale(6);
    rounded.mantissa()
}

/// A number of millionths as a decimal without zeros at its end.
pub(super) fn from_millionths(value: i128) -> Number {
    Number::from(Decimal::try_from_i128_with_scale(value, 6).unwrap_or_default().normalize())
}

/// One whole in millionths.
pub(super) const WHOLE: i128 = 1_000_000;

/// The quotient in millionths, half up; missing for a divisor of 0.
pub(super) fn quotient(numerator: i128, divisor: i128) -> Option<i128> {
    let doubled = numerator.checked_mul(WHOLE)?.checked_mul(2)?.checked_add(divisor)?;
    doubled.checked_div_euclid(divisor.checked_mul(2)?)
}

/// A figure with so many decimals in millionths, half up.
pub(super) fn rescaled(figure: i128, decimals: u32) -> i128 {
    let unit = |more: u32| 10_i128.saturating_pow(more);
    if let Some(more) = 6_u32.checked_sub(decimals) {
        return figure.saturating_mul(unit(more));
    }
    let unit = unit(decimals.saturating_sub(6));
    let more = figure.saturating_add(unit.checked_div(2).unwrap_or_default());
    // Nearly all fit 64 bits, which are divided much quicker.
    match (i64::try_from(more), i64::try_from(unit)) {
        (Ok(more), Ok(unit)) => i128::from(more.div_euclid(unit)),
        _ => more.div_euclid(unit),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_rounded_half_up() {
        assert_eq!(quotient(1, 3), Some(333_333));
        assert_eq!(quotient(2, 3), Some(666_667));
        assert_eq!(quotient(1, 0), None);
        assert_eq!((to_whole(2.5), to_whole(2.49), to_whole(f64::INFINITY)), (3, 2, i64::MAX));
        assert_eq!((to_whole(-2.5), to_whole(-2.51), to_whole(-0.5), to_whole(f64::NAN)), (-2, -3, 0, 0));
        assert_eq!((floor_to_whole(-3.0), floor_to_whole(-3.1), floor_to_whole(1e300)), (-3, -4, i64::MAX));
        assert_eq!(from_millionths(1_500_000).to_string(), "1.5");
        assert_eq!(from_millionths(-1).to_string(), "-0.000001");
        assert_eq!(millionths(Decimal::new(12_345_678, 7)), 1_234_568);
        assert_eq!((rescaled(150, 8), rescaled(149, 8), rescaled(-150, 8), rescaled(7, 4)), (2, 1, -1, 700));
        let beyond = 10_i128.pow(30);
        assert_eq!((rescaled(beyond + 50, 8), rescaled(beyond + 49, 8)), (beyond / 100 + 1, beyond / 100));
    }
}
