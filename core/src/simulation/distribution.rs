//! Distributions of figures: how long, how much, how dear.
//!
//! Logarithms and powers come from `libm`, which computes them in software: the last digit is the same on every platform,
//! where that of the system's own library is not.

use super::random::Draws;
use super::real::{from_number, whole_to_real};
use crate::message::{ErrorCode, Problem, Problems, reversed};
use crate::value::Number;
use crate::value::json::{Path, out_of_range, read_kinds};

/// How a figure is distributed. Every kind has a mean; figures are in the unit of the field.
///
/// ```
/// use minitendr::{Distribution, from_json};
/// let days: Distribution = from_json(r#"{"kind": "log_normal", "mean": "30", "variation": "0.8"}"#)?;
/// assert!(matches!(days, Distribution::LogNormal { .. }));
/// # Ok::<(), minitendr::InputError>(())
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
pub enum Distribution {
    /// Always the same figure.
    Constant {
        /// The figure, 0 or more.
        value: Number,
    },
    /// Every figure between two is as likely. Formula: x = a + (b − a)·u, u uniform on 0 to 1.
    Uniform {
        /// The least, 0 or more.
        from: Number,
        /// The most, not below the least.
        to: Number,
    },
    /// Without memory. Formula, by inversion: x = −m·ln u.
    Exponential {
        /// The mean m, above 0.
        mean: Number,
    },
    /// A sum of exponential stages, where the shape is whole. Formula: rejection of Marsaglia and Tsang (A simple method for
    /// generating gamma variables, ACM TOMS 26, 2000), multiplied by m/k; variance m²/k.
    Gamma {
        /// The mean m, above 0.
        mean: Number,
        /// The shape k, above 0.
        shape: Number,
    },
    /// A product of many small effects: prices, durations. Formula: x = exp(μ + σz), σ² = ln(1 + v²), μ = ln m − σ²/2, z
    /// normal (Box and Muller, Annals of Mathematical Statistics 29, 1958).
    LogNormal {
        /// The mean m, above 0.
        mean: Number,
        /// The standard deviation divided by the mean, v; 0 or more.
        variation: Number,
    },
    /// Counts of events without memory. Formula: how many factors u stay above e⁻ᵐ; a large mean in parts of 16 at most.
    Poisson {
        /// The mean m, above 0.
        mean: Number,
    },
    /// Counts that vary more than those of Poisson. Formula: Poisson with a mean that is gamma; variance m + m²/k.
    NegativeBinomial {
        /// The mean m, above 0.
        mean: Number,
        /// The dispersion k, above 0; the smaller, the more it varies.
        dispersion: Number,
    },
    /// A long tail. Formula, by inversion: x = a·u^(−1/α); mean aα/(α − 1).
    Pareto {
        /// The least a, above 0.
        least: Number,
        /// The exponent α, above 1: of 1 and less there is no mean.
        exponent: Number,
    },
    /// What was seen, each figure as likely as another.
    Empirical {
        /// The figures, at least one, 0 or more.
        values: Vec<Number>,
    },
}
read_kinds!(Distribution by "kind" {
    "constant" => Constant { required value },
    "uniform" => Uniform { required from, required to },
    "exponential" => Exponential { required mean },
    "gamma" => Gamma { required mean, required shape },
    "log_normal" => LogNormal { required mean, required variation },
    "poisson" => Poisson { required mean },
    "negative_binomial" => NegativeBinomial { required mean, required dispersion },
    "pareto" => Pareto { required least, required exponent },
    "empirical" => Empirical { required values },
});

impl Default for Distribution {
    /// Always 0.
    fn default() -> Self {
        Self::constant(0)
    }
}

impl Distribution {
    /// Always this figure.
    #[must_use]
    pub fn constant(value: u32) -> Self {
        Self::Constant { value: value.into() }
    }

    /// Notes parameters that no distribution has, and a distribution without a mean.
    pub(super) fn check(&self, at: &Path<'_>, problems: &mut Problems) {
        let mut above = |name: &str, value: Number, least: Number, expected: &str| {
            if value <= least {
                problems.push(out_of_range(&at.field(name), value, expected));
            }
        };
        match self {
            Self::Constant { value } => not_negative(&at.field("value"), *value, problems),
            Self::Uniform { from, to } => {
                not_negative(&at.field("from"), *from, problems);
                if from > to {
                    problems.push(reversed(at.pointer(), ["from", "to"], from, to));
                }
            }
            Self::Exponential { mean } | Self::Poisson { mean } => above("mean", *mean, Number::ZERO, "> 0"),
            Self::Gamma { mean, shape } => {
                above("mean", *mean, Number::ZERO, "> 0");
                above("shape", *shape, Number::ZERO, "> 0");
            }
            Self::NegativeBinomial { mean, dispersion } => {
                above("mean", *mean, Number::ZERO, "> 0");
                above("dispersion", *dispersion, Number::ZERO, "> 0");
            }
            Self::LogNormal { mean, variation } => {
                above("mean", *mean, Number::ZERO, "> 0");
                not_negative(&at.field("variation"), *variation, problems);
            }
            Self::Pareto { least, exponent } => {
                above("least", *least, Number::ZERO, "> 0");
                if *exponent <= Number::ONE {
                    let problem = Problem::new(ErrorCode::NoMean, at.field("exponent").pointer());
                    problems.push(problem.with("value", exponent).naming("expected", "> 1"));
                }
            }
            Self::Empirical { values } => {
                let place = at.field("values");
                if values.is_empty() {
                    problems.push(
                        Problem::new(ErrorCode::NoMean, place.pointer()).with("value", "[]").naming("expected", "≥ 1"),
                    );
                }
                for (index, value) in values.iter().enumerate() {
                    not_negative(&place.index(index), *value, problems);
                }
            }
        }
    }

    /// What draws from it.
    pub(super) fn sampler(&self) -> Sampler {
        let real = |number: &Number| from_number(*number);
        match self {
            Self::Constant { value } => Sampler::Constant(real(value)),
            Self::Uniform { from, to } => Sampler::Uniform(real(from), real(to)),
            Self::Exponential { mean } => Sampler::Exponential(real(mean)),
            Self::Gamma { mean, shape } => Sampler::Gamma(real(mean), real(shape)),
            Self::LogNormal { mean, variation } => Sampler::log_normal(real(mean), real(variation)),
            Self::Poisson { mean } => Sampler::Poisson(real(mean)),
            Self::NegativeBinomial { mean, dispersion } => Sampler::NegativeBinomial(real(mean), real(dispersion)),
            Self::Pareto { least, exponent } => Sampler::Pareto(real(least), real(exponent)),
            Self::Empirical { values } => Sampler::Empirical(values.iter().map(real).collect()),
        }
    }
}

/// Notes a figure below 0.
pub(super) fn not_negative(at: &Path<'_>, value: Number, problems: &mut Problems) {
    if value < Number::ZERO {
        problems.push(out_of_range(at, value, "≥ 0"));
    }
}

/// Notes a share below 0 or above 1.
pub(super) fn is_share(at: &Path<'_>, value: Number, problems: &mut Problems) {
    if value < Number::ZERO || value > Number::ONE {
        problems.push(out_of_range(at, value, "0 … 1"));
    }
}

/// A distribution in binary floats, ready to be drawn from.
#[derive(Clone, Debug)]
pub(super) enum Sampler {
    Constant(f64),
    Uniform(f64, f64),
    Exponential(f64),
    /// Mean and shape.
    Gamma(f64, f64),
    /// μ and σ.
    LogNormal(f64, f64),
    Poisson(f64),
    /// Mean and dispersion.
    NegativeBinomial(f64, f64),
    /// Least and exponent.
    Pareto(f64, f64),
    Empirical(Vec<f64>),
}

impl Sampler {
    /// By mean and variation.
    pub(super) fn log_normal(mean: f64, variation: f64) -> Self {
        if variation <= 0.0 {
            return Self::Constant(mean);
        }
        let square = libm::log1p(variation * variation);
        Self::LogNormal(libm::log(mean) - square / 2.0, square.sqrt())
    }

    pub(super) fn draw(&self, draws: &mut Draws) -> f64 {
        match self {
            Self::Constant(value) => *value,
            Self::Uniform(from, to) => from + (to - from) * draws.unit(),
            Self::Exponential(mean) => exponential(draws) * mean,
            Self::Gamma(mean, shape) => gamma(*shape, draws) * mean / shape,
            Self::LogNormal(mu, sigma) => libm::exp(mu + sigma * normal(draws)),
            Self::Poisson(mean) => poisson(*mean, draws),
            Self::NegativeBinomial(mean, dispersion) => poisson(gamma(*dispersion, draws) * mean / dispersion, draws),
            Self::Pareto(least, exponent) => least * libm::pow(draws.open(), -1.0 / exponent),
            Self::Empirical(values) => values.get(draws.place(values.len())).copied().unwrap_or_default(),
        }
    }
}

/// Exponential with mean 1.
pub(super) fn exponential(draws: &mut Draws) -> f64 {
    -libm::log(draws.open())
}

fn normal(draws: &mut Draws) -> f64 {
    let radius = (2.0 * exponential(draws)).sqrt();
    radius * libm::cos(2.0 * std::f64::consts::PI * draws.unit())
}

/// Gamma with scale 1.
pub(super) fn gamma(shape: f64, draws: &mut Draws) -> f64 {
    if shape < 1.0 {
        // A shape below 1 from one above it (Marsaglia and Tsang, section 6).
        let power = libm::pow(draws.open(), 1.0 / shape);
        return gamma(shape + 1.0, draws) * power;
    }
    let d = shape - 1.0 / 3.0;
    let c = 1.0 / (9.0 * d).sqrt();
    loop {
        let z = normal(draws);
        let root = 1.0 + c * z;
        if root <= 0.0 {
            continue;
        }
        let v = root * root * root;
        if libm::log(draws.open()) < z * z / 2.0 + d - d * v + d * libm::log(v) {
            return d * v;
        }
    }
}

fn poisson(mean: f64, draws: &mut Draws) -> f64 {
    const PART: f64 = 16.0;
    let (mut left, mut count) = (mean, 0);
    while left > 0.0 {
        let part = left.min(PART);
        left -= part;
        let edge = libm::exp(-part);
        let mut product = draws.open();
        while product > edge {
            count = i64::saturating_add(count, 1);
            product *= draws.open();
        }
    }
    whole_to_real(count)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail")]
mod tests {
    use super::*;
    use crate::from_json;
    use crate::simulation::random::{Luck, Purpose, Stream};

    /// Mean and variance of 200,000 draws.
    fn moments(text: &str) -> (f64, f64) {
        let sampler = from_json::<Distribution>(text).unwrap().sampler();
        let luck = Luck { seed: 20_260_701, replication: 0 };
        let mut draws = luck.of(Stream::demand(0), 0, Purpose::Request, 0);
        let (mut sum, mut squares, count) = (0.0, 0.0, 60_000);
        for _ in 0..count {
            let x = sampler.draw(&mut draws);
            sum += x;
            squares += x * x;
        }
        let mean = sum / f64::from(count);
        (mean, squares / f64::from(count) - mean * mean)
    }

    fn near(text: &str, mean: f64, variance: f64) {
        let (found, spread) = moments(text);
        assert!((found - mean).abs() < 0.03 * mean, "{text}: mean {found}, not {mean}");
        assert!((spread - variance).abs() < 0.1 * variance + 1e-9, "{text}: variance {spread}, not {variance}");
    }

    #[test]
    fn moments_are_those_of_the_formulas() {
        near(r#"{"kind": "constant", "value": "3"}"#, 3.0, 0.0);
        near(r#"{"kind": "uniform", "from": "2", "to": "8"}"#, 5.0, 3.0);
        near(r#"{"kind": "exponential", "mean": "30"}"#, 30.0, 900.0);
        near(r#"{"kind": "gamma", "mean": "6", "shape": "4"}"#, 6.0, 9.0);
        near(r#"{"kind": "gamma", "mean": "2", "shape": "0.5"}"#, 2.0, 8.0);
        near(r#"{"kind": "log_normal", "mean": "100", "variation": "0.5"}"#, 100.0, 2500.0);
        near(r#"{"kind": "poisson", "mean": "3"}"#, 3.0, 3.0);
        near(r#"{"kind": "poisson", "mean": "50"}"#, 50.0, 50.0);
        near(r#"{"kind": "negative_binomial", "mean": "5", "dispersion": "2"}"#, 5.0, 17.5);
        near(r#"{"kind": "pareto", "least": "1", "exponent": "5"}"#, 1.25, 5.0 / 48.0);
        near(r#"{"kind": "empirical", "values": ["1", "2", "6"]}"#, 3.0, 14.0 / 3.0);
    }

    #[test]
    fn what_cannot_be_is_refused() {
        let refused = |text: &str| {
            let mut problems = Problems::new();
            from_json::<Distribution>(text).unwrap().check(&Path::ROOT, &mut problems);
            problems
                .iter()
                .map(|problem| format!("{} {}", problem.code(), problem.path()))
                .collect::<Vec<_>>()
                .join(", ")
        };
        assert_eq!(
            refused(r#"{"kind": "pareto", "least": "0", "exponent": "1"}"#),
            "out_of_range /least, no_mean /exponent"
        );
        assert_eq!(refused(r#"{"kind": "empirical", "values": []}"#), "no_mean /values");
        assert_eq!(refused(r#"{"kind": "exponential", "mean": "-1"}"#), "out_of_range /mean");
        assert_eq!(refused(r#"{"kind": "uniform", "from": "2", "to": "1"}"#), "reversed ");
        assert_eq!(refused(r#"{"kind": "constant", "value": "0"}"#), "");
    }
}
