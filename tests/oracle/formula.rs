//! The table of formulas: the points of one offer for one criterion.

use super::{
    Number, OracleError, Result, all_different, divide, fraction, invalid, list, mean, number, optional, or_default,
    power_of_ten, require, required, round, text, undefined, whole,
};
use num_traits::{Signed, ToPrimitive, Zero};
use serde_json::Value;

/// One criterion of the scheme.
pub(super) struct Criterion<'a> {
    pub(super) id: &'a str,
    pub(super) of_price: bool,
    pub(super) higher: bool,
    pub(super) weight: Number,
    pub(super) minimum: Option<Number>,
    pub(super) kind: &'a str,
    formula: &'a Value,
    /// B, where the formula has one: its own or the call's.
    ceiling: Option<Number>,
}

/// What an offer says about a criterion.
#[derive(Clone)]
pub(super) enum Figure {
    Number(Number),
    Level(String),
}

impl<'a> Criterion<'a> {
    /// Reads and checks one criterion; `call_ceiling` is the call's highest admissible price.
    pub(super) fn read(json: &'a Value, call_ceiling: Option<&Number>) -> Result<Self> {
        let formula = &json["formula"];
        let kind = text(formula, "kind")?;
        let of_price = match text(json, "of")? {
            "price" => true,
            "value" => false,
            _ => return Err(invalid()),
        };
        let higher = match text(json, "better")? {
            "higher" => true,
            "lower" => false,
            _ => return Err(invalid()),
        };
        let own_ceiling = if kind == "below_ceiling" { optional(formula, "ceiling")? } else { None };
        let criterion = Criterion {
            id: text(json, "id")?,
            of_price,
            higher,
            weight: required(json, "weight")?,
            minimum: optional(json, "minimum_points")?,
            kind,
            formula,
            ceiling: own_ceiling.or_else(|| call_ceiling.cloned()),
        };
        criterion.check()?;
        Ok(criterion)
    }

    /// What is an error when the scheme is checked.
    fn check(&self) -> Result<()> {
        let formula = self.formula;
        match self.kind {
            "ratio" | "min_max" | "mean_ratio" | "mean_distance" | "points" | "yes_no" => Ok(()),
            "linear_from_best" | "logarithm" => require(required(formula, "zero_at")? > whole(1)),
            "below_ceiling" | "discount" | "bilinear" => {
                require(self.of_price && !self.higher && self.ceiling.is_some())
            }
            "fixed_range" => require(required(formula, "full_at")? != required(formula, "zero_at")?),
            "bands" => {
                let bands = list(formula, "bands")?;
                let edges = bands.iter().map(|b| required(b, "up_to")).collect::<Result<Vec<_>>>()?;
                let mut points = bands.iter().map(|b| required(b, "points")).collect::<Result<Vec<_>>>()?;
                points.push(required(formula, "beyond")?);
                require(!edges.is_empty() && edges.windows(2).all(|pair| pair[0] < pair[1]))?;
                require(points.iter().all(|p| !p.is_negative() && *p <= self.weight))
            }
            "share_of" => require(required(formula, "maximum")?.is_positive()),
            "levels" => {
                let levels = formula["levels"].as_object().ok_or_else(invalid)?;
                all_different(levels.keys().map(String::as_str))?;
                levels.values().try_for_each(|percent| number(percent).map(drop))
            }
            _ => Err(invalid()),
        }
    }

    /// Whether the points of an offer do not depend on the other offers.
    pub(super) fn is_independent_of_set(&self) -> bool {
        match self.kind {
            "points" | "share_of" | "levels" | "yes_no" | "bands" | "fixed_range" | "below_ceiling" => true,
            "ratio" => !self.formula["best"].is_null(),
            _ => false,
        }
    }

    /// Reads what an offer gives in `values` for this criterion.
    pub(super) fn figure(&self, value: &Value) -> Result<Figure> {
        match (self.kind, value) {
            ("levels", Value::String(level)) => Ok(Figure::Level(level.clone())),
            ("levels", _) => Err(invalid()),
            ("yes_no", Value::Bool(yes)) => Ok(Figure::Number(whole(i64::from(*yes)))),
            _ => number(value).map(Figure::Number),
        }
    }

    /// Whether the figure is outside what the formula allows.
    pub(super) fn is_out_of_range(&self, figure: &Figure) -> Result<bool> {
        match figure {
            Figure::Level(level) => Ok(self.formula["levels"][level.as_str()].is_null()),
            Figure::Number(x) => match self.kind {
                "points" => Ok(x.is_negative() || *x > self.weight),
                "share_of" => Ok(x.is_negative() || *x > required(self.formula, "maximum")?),
                // READING: a number that is neither 0 nor 1 is out of range.
                "yes_no" => Ok(*x != whole(0) && *x != whole(1)),
                _ => Ok(false),
            },
        }
    }

    /// The unrounded points; `set` holds the figures of the reference set.
    pub(super) fn points(&self, figure: &Figure, set: &[Number]) -> Result<Number> {
        let share = match figure {
            Figure::Level(level) => required(&self.formula["levels"], level)? / whole(100),
            Figure::Number(x) => match self.kind {
                // These two are given in points, not as a share of the weight.
                "bands" => return self.band(x),
                "points" => return Ok(x.clone()),
                _ => self.share(x, set)?,
            },
        };
        Ok(&self.weight * share)
    }

    fn band(&self, x: &Number) -> Result<Number> {
        for band in list(self.formula, "bands")? {
            if *x <= required(band, "up_to")? {
                return required(band, "points");
            }
        }
        required(self.formula, "beyond")
    }

    /// The points as a share of the weight: the column "points" of the table without its `W·`.
    fn share(&self, x: &Number, set: &[Number]) -> Result<Number> {
        let formula = self.formula;
        let (zero, one, two) = (whole(0), whole(1), whole(2));
        let lowest = || set.iter().min().cloned().ok_or_else(undefined);
        let highest = || set.iter().max().cloned().ok_or_else(undefined);
        let best = || if self.higher { highest() } else { lowest() };
        let worst = || if self.higher { lowest() } else { highest() };
        match self.kind {
            "ratio" => {
                let exponent = or_default(formula, "exponent", one.clone())?;
                let fixed = optional(formula, "best")?;
                let reference = if let Some(fixed) = &fixed { fixed.clone() } else { best()? };
                let quotient = if self.higher { divide(x, &reference)? } else { divide(&reference, x)? };
                // READING: a fixed best over a figure of 0 is undefined, although points are capped at W.
                let share = power(&quotient, &exponent)?;
                Ok(if fixed.is_some() { share.min(one) } else { share })
            }
            "linear_from_best" => {
                let zero_at = required(formula, "zero_at")?;
                let best = best()?;
                let above_zero = if self.higher { x - (two - &zero_at) * &best } else { &zero_at * &best - x };
                let share = divide(&above_zero, &((&zero_at - &one) * &best))?;
                Ok(if self.clamps(true)? { share.max(zero) } else { share })
            }
            "min_max" => divide(&(worst()? - x), &(worst()? - best()?)),
            "below_ceiling" => {
                let exponent = or_default(formula, "exponent", one.clone())?;
                Ok(one - power(&divide(x, &self.b()?)?, &exponent)?)
            }
            "fixed_range" => {
                let (full_at, zero_at) = (required(formula, "full_at")?, required(formula, "zero_at")?);
                let share = (&zero_at - x) / (&zero_at - full_at);
                Ok(share.max(zero).min(one))
            }
            "discount" => {
                let exponent = or_default(formula, "exponent", one.clone())?;
                let saturation = or_default(formula, "saturation", one)?;
                let significant = or_default(formula, "significant", zero)?;
                let (d, d_max) = (self.discount(x)?, self.discount(&lowest()?)?);
                let full = significant.max(d_max.min(saturation.clone()));
                power(&divide(&d.min(saturation), &full)?, &exponent)
            }
            "bilinear" => {
                let at_mean = required(formula, "x")?;
                let (d, d_max) = (self.discount(x)?, self.discount(&lowest()?)?);
                let d_mean = mean(&set.iter().map(|x| self.discount(x)).collect::<Result<Vec<_>>>()?)?;
                if d <= d_mean {
                    Ok(&at_mean * divide(&d, &d_mean)?)
                } else {
                    Ok(&at_mean + (one - &at_mean) * divide(&(d - &d_mean), &(d_max - &d_mean))?)
                }
            }
            "logarithm" => {
                let quotient = if self.higher { divide(&best()?, x)? } else { divide(x, &best()?)? };
                let share = one - logarithm(&quotient, &required(formula, "zero_at")?)?;
                Ok(if self.clamps(false)? { share.max(zero) } else { share })
            }
            "mean_ratio" => {
                let mean = mean(set)?;
                let quotient = if self.higher { divide(x, &mean)? } else { divide(&mean, x)? };
                Ok(quotient.min(one))
            }
            "mean_distance" => {
                let mean = mean(set)?;
                Ok((one - divide(&(x - &mean).abs(), &mean)?).max(zero))
            }
            "share_of" => Ok(x / required(formula, "maximum")?),
            "yes_no" => Ok(x.clone()),
            _ => Err(invalid()),
        }
    }

    /// B.
    fn b(&self) -> Result<Number> {
        self.ceiling.clone().ok_or_else(invalid)
    }

    /// d = (B − x)/B.
    fn discount(&self, x: &Number) -> Result<Number> {
        divide(&(self.b()? - x), &self.b()?)
    }

    fn clamps(&self, default: bool) -> Result<bool> {
        match &self.formula["clamp"] {
            Value::Null => Ok(default),
            Value::Bool(clamp) => Ok(*clamp),
            _ => Err(invalid()),
        }
    }
}

/// `base^exponent`: exact where that is rational, otherwise rounded to 30 decimals.
fn power(base: &Number, exponent: &Number) -> Result<Number> {
    require(!base.is_negative() && exponent.is_positive() && *exponent <= whole(10))?;
    let raised = base.pow(exponent.numer().to_i32().ok_or_else(invalid)?);
    let degree = exponent.denom().to_u32().ok_or_else(invalid)?;
    let exact = Number::new(raised.numer().nth_root(degree), raised.denom().nth_root(degree));
    if exact.pow(degree.to_i32().ok_or_else(invalid)?) == raised {
        return Ok(exact);
    }
    if degree > 20 {
        return Err(OracleError { code: "irrational".to_owned() });
    }
    // The root of (2·10^30)^degree·raised, cut to a whole number, is 2·10^30 times the root sought.
    let scale = whole(2) * power_of_ten(30);
    let scaled = scale.pow(degree.to_i32().ok_or_else(invalid)?) * raised;
    let root = Number::from_integer(scaled.to_integer().nth_root(degree));
    round(&(root / scale), 30, "half_up")
}

/// `ln(x)/ln(base)`: exact where that is rational, otherwise rounded to 30 decimals.
fn logarithm(x: &Number, base: &Number) -> Result<Number> {
    if !x.is_positive() {
        return Err(undefined());
    }
    let approximate = natural_logarithm(x) / natural_logarithm(base);
    for q in 1..=12_i32 {
        // Is x^q a whole power of the base?
        let p = (&approximate * whole(i64::from(q))).round().to_integer().to_i32().ok_or_else(invalid)?;
        if x.pow(q) == base.pow(p) {
            return Ok(fraction(i64::from(p), i64::from(q)));
        }
    }
    round(&approximate, 30, "half_up")
}

/// The natural logarithm to about 57 decimals: ln m = 2·(y + y³/3 + y⁵/5 + …) with y = (m − 1)/(m + 1).
fn natural_logarithm(x: &Number) -> Number {
    if *x < whole(1) {
        return -natural_logarithm(&x.recip());
    }
    if *x > whole(2) {
        return natural_logarithm(&(x / whole(2))) + natural_logarithm(&whole(2));
    }
    // From here on in whole numbers of units; one is so many units:
    let one = power_of_ten(60).to_integer();
    let y = ((x - whole(1)) / (x + whole(1)) * &one).to_integer();
    let mut term = y.clone();
    let mut sum = whole(0).to_integer();
    let mut odd = 1;
    while !term.is_zero() {
        sum += &term / odd;
        term = term * &y / &one * &y / &one;
        odd += 2;
    }
    Number::new(sum * 2, one)
}

#[cfg(test)]
mod tests {
    use super::super::decimal;
    use super::{logarithm, power};

    #[test]
    fn known_irrational_figures() {
        let n = |text| decimal(text).unwrap();
        assert_eq!(power(&n("2"), &n("0.5")), Ok(n("1.414213562373095048801688724210")));
        assert_eq!(power(&n("0.25"), &n("1.5")), Ok(n("0.125")));
        assert_eq!(logarithm(&n("1.5"), &n("2")), Ok(n("0.584962500721156181453738943948")));
        assert_eq!(logarithm(&n("8"), &n("4")), Ok(n("1.5")));
    }
}
