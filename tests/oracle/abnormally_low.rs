//! `abnormally_low`: general rules and the presets.

use super::{
    Number, Result, all_different, fraction, invalid, list, mean, median, optional, or_default, power_of_ten, require,
    required, text, undefined, whole,
};
use num_traits::Zero;
use serde_json::{Value, json};

/// The result of `abnormally_low`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AbnormallyLow {
    /// The flagged offers in the order of the offers.
    pub flagged: Vec<String>,
    /// The price that separates them, where one figure holds for all offers.
    pub threshold: Option<Number>,
}

struct Offer {
    id: String,
    price: Number,
    initial: Option<Number>,
}

struct Call {
    offers: Vec<Offer>,
    ceiling: Option<Number>,
}

/// Whether each offer is flagged, and the threshold.
type Flags = (Vec<bool>, Option<Number>);

/// The operation `abnormally_low`.
pub fn abnormally_low(input: &Value) -> Result<AbnormallyLow> {
    let mut offers = Vec::new();
    for json in list(input, "offers")? {
        offers.push(Offer {
            id: text(json, "id")?.to_owned(),
            price: required(json, "price")?,
            initial: optional(json, "initial_price")?,
        });
    }
    all_different(offers.iter().map(|o| o.id.as_str()))?;
    let call = Call { offers, ceiling: optional(input, "ceiling")? };
    let (flags, threshold) = apply(&input["rule"], &call)?;
    let flagged = call.offers.into_iter().zip(flags).filter(|(_, flag)| *flag).map(|(o, _)| o.id).collect();
    Ok(AbnormallyLow { flagged, threshold })
}

fn apply(rule: &Value, call: &Call) -> Result<Flags> {
    match text(rule, "kind")? {
        "below" => below(rule, call),
        kind @ ("any" | "all") => {
            let rules = list(rule, "rules")?;
            require(!rules.is_empty())?;
            let results = rules.iter().map(|r| apply(r, call)).collect::<Result<Vec<_>>>()?;
            let flag = |offer: usize| match kind {
                "any" => results.iter().any(|(flags, _)| flags[offer]),
                _ => results.iter().all(|(flags, _)| flags[offer]),
            };
            // READING: where every part has a threshold, the largest (`any`) or the smallest (`all`) holds for all offers.
            let thresholds: Option<Vec<Number>> = results.iter().map(|(_, threshold)| threshold.clone()).collect();
            let thresholds = thresholds.unwrap_or_default().into_iter();
            let threshold = if kind == "any" { thresholds.max() } else { thresholds.min() };
            Ok(((0..call.offers.len()).map(flag).collect(), threshold))
        }
        "ua_prozorro" => apply(
            &json!({"kind": "any", "rules": [
                {"kind": "below", "reference": "mean", "of": "others", "price": "initial", "percent": "40", "offers_from": 2},
                {"kind": "below", "reference": "next", "percent": "30", "offers_from": 2},
            ]}),
            call,
        ),
        "es_rglcap_85" => spain(text(rule, "reading")?, call),
        "sk_343_2015_53" => slovakia(call),
        "gr_4412_88" => greece(call),
        "br_8666_48" => brazil(call),
        "it_36_2023_a" => italy(call),
        _ => Err(invalid()),
    }
}

impl Call {
    fn prices(&self) -> Vec<Number> {
        self.offers.iter().map(|o| o.price.clone()).collect()
    }

    fn sorted_prices(&self) -> Vec<Number> {
        let mut prices = self.prices();
        prices.sort();
        prices
    }

    /// B; a rule that needs it without one is an error.
    fn b(&self) -> Result<Number> {
        self.ceiling.clone().ok_or_else(invalid)
    }

    /// B where discounts are reckoned from it.
    fn estimate(&self) -> Result<Number> {
        // READING: there is no discount from a ceiling of 0.
        let b = self.b()?;
        if b.is_zero() { Err(undefined()) } else { Ok(b) }
    }

    fn nobody(&self) -> Flags {
        (vec![false; self.offers.len()], None)
    }

    /// Everybody strictly below one threshold.
    fn strictly_below(&self, threshold: Number) -> Flags {
        (self.offers.iter().map(|o| o.price < threshold).collect(), Some(threshold))
    }
}

// ---- the general rule

fn below(rule: &Value, call: &Call) -> Result<Flags> {
    let percent = required(rule, "percent")? / whole(100);
    let inclusive = rule["inclusive"].as_bool().unwrap_or(true);
    let divide_by_own = match rule["divide_by"].as_str().unwrap_or("reference") {
        "reference" => false,
        "own" => true,
        _ => return Err(invalid()),
    };
    let reference_kind = text(rule, "reference")?;
    if reference_kind == "ceiling" {
        call.b()?;
    }
    if or_default(rule, "offers_from", whole(1))? > whole(i64::try_from(call.offers.len()).expect("few")) {
        return Ok(call.nobody());
    }
    let mut flags = Vec::new();
    let mut common = None;
    for own in 0..call.offers.len() {
        let price = &call.offers[own].price;
        let flag = match reference(rule, call, own)? {
            // READING: without anything to compare with (no other offer, no next price) there is no flag.
            None => false,
            Some(reference) => {
                let difference = &reference - price;
                let base = if divide_by_own { price } else { &reference };
                // READING: whether 0 is so many percent below 0 is undefined; strictly below it is not.
                if inclusive && base.is_zero() && difference.is_zero() {
                    return Err(undefined());
                }
                // difference / (reference or own price) against the percentage, without dividing
                let limit = if divide_by_own { price * &percent } else { &reference * &percent };
                common = Some(if divide_by_own {
                    &reference / (whole(1) + &percent)
                } else {
                    &reference * (whole(1) - &percent)
                });
                if inclusive { difference >= limit } else { difference > limit }
            }
        };
        flags.push(flag);
    }
    // One figure holds for all only if the reference is the same for all by its definition.
    let of_all = rule["of"].as_str().unwrap_or("all") == "all";
    let same_for_all = reference_kind == "ceiling" || (of_all && ["mean", "median"].contains(&reference_kind));
    Ok((flags, if same_for_all { common } else { None }))
}

/// The figure that offer number `own` is compared with.
fn reference(rule: &Value, call: &Call, own: usize) -> Result<Option<Number>> {
    let initial = match rule["price"].as_str().unwrap_or("final") {
        "final" => false,
        "initial" => true,
        _ => return Err(invalid()),
    };
    // READING: the initial prices are those that make the reference; the offer's own price is the final one.
    let mut prices = Vec::new();
    for offer in &call.offers {
        let initial_price = || offer.initial.clone().ok_or_else(invalid);
        prices.push(if initial { initial_price()? } else { offer.price.clone() });
    }
    let mut others = prices.clone();
    others.remove(own);
    let own_price = &call.offers[own].price;
    match text(rule, "reference")? {
        "ceiling" => call.b().map(Some),
        // READING: `next` and `lowest_other` look at others only, whatever `of` says; they too honour that the lowest is
        // left out. The next price is the lowest of them that is not below the own one.
        kind @ ("next" | "lowest_other") => {
            let taken =
                if rule["of"] == "others_without_lowest" { others_without_lowest(&prices, own) } else { others };
            Ok(taken.into_iter().filter(|p| kind == "lowest_other" || p >= own_price).min())
        }
        kind @ ("mean" | "median") => {
            let taken = match rule["of"].as_str().unwrap_or("all") {
                "all" => prices,
                "others" => others,
                "others_without_lowest" => others_without_lowest(&prices, own),
                _ => return Err(invalid()),
            };
            if taken.is_empty() {
                return Ok(None);
            }
            if kind == "mean" { mean(&taken).map(Some) } else { median(&taken).map(Some) }
        }
        _ => Err(invalid()),
    }
}

/// The others, without the lowest of all offers.
fn others_without_lowest(prices: &[Number], own: usize) -> Vec<Number> {
    let mut others = prices.to_vec();
    let own_price = others.remove(own);
    // READING: an offer at the lowest price is itself the lowest, so only it is left out; from any other offer
    // one offer at the lowest price is left out.
    if let Some(position) = others.iter().position(|p| p < &own_price && Some(p) == prices.iter().min()) {
        others.remove(position);
    }
    others
}

// ---- the presets

fn spain(reading: &str, call: &Call) -> Result<Flags> {
    // How much "n per cent under (or above) a figure" is.
    let part = |percent: i64, of: &Number| match reading {
        "relative" => Ok(of * fraction(percent, 100)),
        "discount_points" => Ok(call.estimate()? * fraction(percent, 100)),
        _ => Err(invalid()),
    };
    let under = |percent: i64, of: &Number| Ok(of - part(percent, of)?);
    let too_high = |price: &Number, mean: &Number| Ok(*price > mean + part(10, mean)?);
    let sorted = call.sorted_prices();
    let threshold = match sorted.len() {
        0 => return Ok(call.nobody()),
        1 => under(25, &call.estimate()?)?,
        // The higher of the two cannot be under the lower, so the limit under the higher holds for both.
        2 => under(20, &sorted[1])?,
        3 => {
            let mut average = mean(&sorted)?;
            if too_high(&sorted[2], &average)? {
                average = mean(&sorted[..2])?;
            }
            under(10, &average)?.max(under(25, &call.estimate()?)?)
        }
        _ => {
            let mut average = mean(&sorted)?;
            let mut kept = Vec::new();
            for price in &sorted {
                if !too_high(price, &average)? {
                    kept.push(price.clone());
                }
            }
            if kept.len() < 3 {
                kept = sorted[..3].to_vec();
            }
            average = mean(&kept)?;
            under(10, &average)?
        }
    };
    Ok(call.strictly_below(threshold))
}

fn slovakia(call: &Call) -> Result<Flags> {
    if call.offers.len() < 3 {
        return Ok(call.nobody());
    }
    let second_lowest = &call.sorted_prices()[1];
    let prices = call.prices();
    let mut flags = Vec::new();
    for own in 0..prices.len() {
        let average = mean(&others_without_lowest(&prices, own))?;
        let zero_again = prices.iter().enumerate().any(|(other, price)| other != own && price.is_zero());
        if prices[own].is_zero() && (average.is_zero() || zero_again) {
            return Err(undefined());
        }
        let below_mean = prices[own] <= average * fraction(85, 100);
        let below_second = prices[own] <= second_lowest * fraction(90, 100);
        flags.push(below_mean && below_second);
    }
    Ok((flags, None))
}

fn greece(call: &Call) -> Result<Flags> {
    let b = call.estimate()?;
    if call.offers.is_empty() {
        return Ok(call.nobody());
    }
    // 10 points of discount above the mean discount are a tenth of B under the mean price.
    Ok(call.strictly_below(mean(&call.prices())? - b * fraction(10, 100)))
}

fn brazil(call: &Call) -> Result<Flags> {
    let b = call.estimate()?;
    let above_half: Vec<Number> = call.prices().into_iter().filter(|p| *p > &b / whole(2)).collect();
    // READING: if no price is above B/2, there is no mean and B stands alone.
    let base = if above_half.is_empty() { b } else { mean(&above_half)?.min(b) };
    Ok(call.strictly_below(base * fraction(70, 100)))
}

fn italy(call: &Call) -> Result<Flags> {
    let b = call.estimate()?;
    let count = call.offers.len();
    if count < 5 {
        return Ok(call.nobody());
    }
    let discounts: Vec<Number> = call.prices().iter().map(|p| (&b - p) / &b * whole(100)).collect();
    let mut sorted = discounts.clone();
    sorted.sort();
    let cut = count.div_ceil(10);
    // Whatever equals a discount that is cut is cut with it.
    let (low, high) = (&sorted[cut - 1], &sorted[count - cut]);
    let middle: Vec<Number> = discounts.iter().filter(|d| *d > low && *d < high).cloned().collect();
    // READING: where nothing is left to calculate with, the mean is undefined; under 15 offers also s/m with m not above 0.
    let m = mean(&middle)?;
    if count < 15 && m <= Number::zero() {
        return Err(undefined());
    }
    let excesses: Vec<Number> = middle.iter().filter(|d| **d > m).map(|d| d - &m).collect();
    let s = if excesses.is_empty() { Number::zero() } else { mean(&excesses)? };
    let limit = if count < 15 {
        if s <= &m * fraction(15, 100) { &m * fraction(12, 10) } else { &m + &s }
    } else {
        // READING: the sum is that of the discounts that were not cut, its decimals as they are, not rounded.
        let sum: Number = middle.iter().sum();
        let digit = |place: usize| {
            let cut_off = (&sum * power_of_ten(place)).floor();
            let tens = (&cut_off / whole(10)).floor() * whole(10);
            cut_off - tens
        };
        let p = digit(1) * digit(2);
        &m + &s - &s * p / whole(100)
    };
    // A discount above T is a price below B·(1 − T/100).
    Ok(call.strictly_below(&b * (whole(1) - limit / whole(100))))
}
