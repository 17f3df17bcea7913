//! The quantile of Student's distribution, computed.
//!
//! F(t) = 1 − I(ν/(ν + t²); ν/2, 1/2)/2 for t ≥ 0, I the regularised incomplete beta function by its continued fraction (NIST
//! Digital library of mathematical functions, 8.17.22, evaluated by the algorithm of Lentz); t by halving an interval.

use super::real::whole_to_real;

/// How many terms of the fraction are used at most; a few dozen are enough for samples of thousands.
const TERMS: i64 = 20_000;
/// Halvings of the interval: beyond the last digit of a float.
const HALVINGS: usize = 80;
/// The quantile is below this for every number of degrees of freedom (12.7062… for one).
const LARGEST: f64 = 13.0;

/// The figure that 97.5 % do not exceed, for so many degrees of freedom; missing for none.
pub(super) fn quantile_975(degrees: u32) -> Option<f64> {
    if degrees == 0 {
        return None;
    }
    let (mut low, mut high) = (0.0, LARGEST);
    for _ in 0..HALVINGS {
        let middle = f64::midpoint(low, high);
        if cumulated(middle, f64::from(degrees)) < 0.975 {
            low = middle;
        } else {
            high = middle;
        }
    }
    Some(high)
}

fn cumulated(t: f64, degrees: f64) -> f64 {
    1.0 - incomplete_beta(degrees / (degrees + t * t), degrees / 2.0, 0.5) / 2.0
}

/// Regularised.
fn incomplete_beta(x: f64, a: f64, b: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    if x >= 1.0 {
        return 1.0;
    }
    // The fraction is quick on this side only.
    if x > (a + 1.0) / (a + b + 2.0) {
        return 1.0 - incomplete_beta(1.0 - x, b, a);
    }
    let logarithm = libm::lgamma(a + b) - libm::lgamma(a) - libm::lgamma(b) + a * libm::log(x) + b * libm::log1p(-x);
    libm::exp(logarithm) / a * fraction(x, a, b)
}

/// 1/(1 + d₁/(1 + d₂/(1 + …))).
fn fraction(x: f64, a: f64, b: f64) -> f64 {
    let (mut value, mut above, mut below) = (1.0_f64, 1.0, 0.0);
    for term in 0..TERMS {
        let (now, next) = (whole_to_real(term), whole_to_real(term.saturating_add(1)));
        let odd = -(a + now) * (a + b + now) * x / ((a + 2.0 * now) * (a + 2.0 * now + 1.0));
        let even = next * (b - next) * x / ((a + 2.0 * next - 1.0) * (a + 2.0 * next));
        let before = value;
        for coefficient in [odd, even] {
            below = 1.0 / (1.0 + coefficient * below);
            above = 1.0 + coefficient / above;
            value *= above * below;
        }
        if (value - before).abs() < before.abs() * f64::EPSILON {
            break;
        }
    }
    1.0 / value
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::quantile_975;

    /// From the tables of Student's distribution, and from the normal distribution for many.
    #[test]
    fn the_quantile_is_that_of_the_tables() {
        for (degrees, expected) in [
            (1, 12.706_204_736),
            (2, 4.302_652_730),
            (3, 3.182_446_305),
            (4, 2.776_445_105),
            (9, 2.262_157_163),
            (10, 2.228_138_852),
            (30, 2.042_272_456),
            (99, 1.984_216_952),
            (999, 1.962_341_461),
            (1_000_000, 1.959_966_357),
        ] {
            let found = quantile_975(degrees).unwrap();
            assert!((found - expected).abs() < 1e-6, "{degrees}: {found}, not {expected}");
        }
        assert_eq!(quantile_975(0), None);
    }
}
