//! The estimators: a share with its interval, and the level and spread of prices.

use crate::simulation::real::{from_millionths, to_whole};
use crate::simulation::student::quantile_975;
use crate::value::json::read_object;
use crate::value::{Exact, Number, Rounding};

/// A share of what could have been, with its interval.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FittedShare {
    /// How often it was so, k.
    pub count: u32,
    /// How often it could have been so, n, above 0.
    pub of: u32,
    /// The share k/n, rounded half up to 0.000001.
    pub share: Number,
    /// The lower end of its interval of 95 %. Formula: (k + z²/2 − z·√(k·(n − k)/n + z²/4))/(n + z²), z = 1.96 (Wilson, Journal
    /// of the American Statistical Association 22, 1927).
    pub low: Number,
    /// The upper end: with + before the root.
    pub high: Number,
}
read_object!(FittedShare { required count, required of, required share, required low, required high });

/// The quantile of the normal distribution for 95 %.
const NORMAL: f64 = 1.96;

impl FittedShare {
    /// Missing where it could not have been.
    pub(super) fn new(count: u32, of: u32) -> Option<Self> {
        let share = Exact::from(count).checked_div(&Exact::from(of))?;
        let (k, n, square) = (f64::from(count), f64::from(of), NORMAL * NORMAL);
        let root = NORMAL * libm::sqrt(k * (n - k) / n + square / 4.0);
        let end = |sign: f64| millionths(((k + square / 2.0 + sign * root) / (n + square)).clamp(0.0, 1.0));
        Some(Self {
            count,
            of,
            share: super::number(&share.round(6, Rounding::HalfUp)),
            low: end(-1.0),
            high: end(1.0),
        })
    }

    /// The share of the others: 1 − k/n.
    pub(super) fn rest(&self) -> Number {
        super::number(&(Exact::ONE - self.share.exact()))
    }
}

/// Rounded half up to 0.000001.
pub(super) fn millionths(value: f64) -> Number {
    from_millionths(i128::from(to_whole(value * 1_000_000.0)))
}

/// Logarithms of prices of one item.
#[derive(Clone, Debug, Default)]
pub(super) struct Logarithms(Vec<f64>);

impl Logarithms {
    pub(super) fn add(&mut self, figure: f64) {
        self.0.push(libm::log(figure));
    }

    pub(super) fn count(&self) -> u32 {
        u32::try_from(self.0.len()).unwrap_or(u32::MAX)
    }

    pub(super) fn mean(&self) -> f64 {
        self.0.iter().sum::<f64>() / f64::from(self.count().max(1))
    }

    fn scatter(&self) -> f64 {
        let mean = self.mean();
        self.0.iter().map(|one| (one - mean) * (one - mean)).sum()
    }
}

/// How much the logarithms of all items differ from the means of their items, together.
#[derive(Clone, Copy, Debug)]
pub(super) struct Spread {
    /// s² = Σ(y − ȳ)²/(N − k), N prices of k items.
    pub(super) variance: f64,
    /// N − k.
    degrees: u32,
}

impl Spread {
    /// Missing where no item has two prices.
    pub(super) fn of<'l>(items: impl Iterator<Item = &'l Logarithms>) -> Option<Self> {
        let (mut scatter, mut degrees) = (0.0, 0_u32);
        for item in items {
            scatter += item.scatter();
            degrees = degrees.saturating_add(item.count().saturating_sub(1));
        }
        (degrees > 0).then(|| Self { variance: scatter / f64::from(degrees), degrees })
    }

    pub(super) fn deviation(self) -> f64 {
        libm::sqrt(self.variance)
    }

    /// Half the width of the interval of a mean of so many logarithms: t·s/√n.
    pub(super) fn half_width(self, count: u32) -> Option<f64> {
        Some(quantile_975(self.degrees)? * self.deviation() / libm::sqrt(f64::from(count)))
    }

    /// The standard deviation divided by the mean: √(exp(s²) − 1).
    pub(super) fn variation(self) -> Number {
        millionths(libm::sqrt(libm::expm1(self.variance)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Computed by hand from the formula: 8 of 10, z = 1.96.
    #[test]
    fn a_share_has_the_interval_of_wilson() {
        let share = FittedShare::new(8, 10);
        let written = share.map(|share| format!("{} {} {}", share.share, share.low, share.high));
        assert_eq!(written.as_deref(), Some("0.8 0.490157 0.943319"));
        assert_eq!(FittedShare::new(0, 0), None);
        let never = FittedShare::new(0, 4).map(|share| (share.low, share.rest()));
        assert_eq!(never, Some((Number::ZERO, Number::ONE)));
    }

    /// ln 1, ln e², and once more two places further: the means of the items differ, their spread does not.
    #[test]
    fn items_share_their_spread() {
        let items = [[0.0, 2.0], [2.0, 4.0]].map(|logarithms| Logarithms(logarithms.to_vec()));
        let spread = Spread::of(items.iter());
        assert_eq!(
            spread.map(|spread| (millionths(spread.variance).to_string(), spread.degrees)),
            Some(("2".to_owned(), 2))
        );
        let means = items.map(|item| millionths(item.mean()).to_string());
        assert_eq!(means, ["1", "3"]);
        assert!(Spread::of([Logarithms(vec![1.0])].iter()).is_none());
    }
}
