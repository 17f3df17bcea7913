//! The rules as data.

use crate::message::{ErrorCode, Problem, Problems};
use crate::value::Number;
use crate::value::json::{Check, Path, read_kinds};

use super::below::{Divisor, PriceStage, ReferenceOffers, ReferencePrice};
use super::es_rglcap_85::SpanishReading;

/// The deepest nesting of `any` and `all`.
const DEEPEST: usize = 8;

/// What counts as an abnormally low price.
///
/// `below`, `any` and `all` build a rule; the others are rules that stand in a law. With P the price, B the ceiling
/// (estimate), d = 100·(B − P)/B the discount in percent. Every rule is a single pass over the offers that it is given.
///
/// ```
/// use minitendr::AbnormallyLowRule;
/// let text = r#"{"kind": "below", "reference": "mean", "of": "others", "percent": "30"}"#;
/// let rule: AbnormallyLowRule = serde_json::from_str(text)?;
/// assert!(matches!(rule, AbnormallyLowRule::Below { inclusive: true, offers_from: 1, .. }));
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(deny_unknown_fields))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum AbnormallyLowRule {
    /// So many percent below a reference R: flagged if 100·(R − P)/D ≥ percent (> where not inclusive), D being R or P.
    ///
    /// Errors: `ceiling_missing`, `missing_field` (an initial price), `formula_undefined` (0/0, where inclusive).
    /// An offer with nothing to compare it with is not flagged. The general form; the laws below are special cases. Guidance of the Dutch
    /// `PIANOo` divides by the own price:
    ///
    /// ```
    /// # use minitendr::{AbnormallyLowInput, abnormally_low};
    /// let input: AbnormallyLowInput = serde_json::from_str(
    ///     r#"{"rule": {"kind": "below", "reference": "mean", "percent": "35", "inclusive": false, "divide_by": "own"},
    ///         "offers": [{"id": "A", "price": "17000"}, {"id": "B", "price": "30000"}]}"#,
    /// )?;
    /// let result = abnormally_low(&input.rule, &input.offers, None)?;
    /// // The mean is 23,500: 38.24 % of 17,000 above it.
    /// assert_eq!(result.flagged[0].as_str(), "A");
    /// assert_eq!(result.details[0].because[0].deviation.as_ref().unwrap().shown(), "38.24");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    Below {
        /// What the price is compared with.
        reference: ReferencePrice,
        /// Whose prices make the reference; `ceiling` looks at none, `next` and `lowest_other` at others only.
        #[cfg_attr(feature = "schema", schemars(default))]
        of: ReferenceOffers,
        /// Which prices make the reference.
        #[cfg_attr(feature = "schema", schemars(default))]
        price: PriceStage,
        /// How far below, in percent of the divisor: 0 or more, and at most 100 unless the divisor is the own price.
        percent: Number,
        /// Whether exactly so far below is enough; true if not given.
        #[cfg_attr(feature = "schema", schemars(default = "yes"))]
        inclusive: bool,
        /// What the percent are taken of.
        #[cfg_attr(feature = "schema", schemars(default))]
        divide_by: Divisor,
        /// With fewer offers nothing is flagged; 1 if not given.
        #[cfg_attr(feature = "schema", schemars(default = "one"))]
        offers_from: u32,
    },
    /// Flagged by at least one of the rules.
    ///
    /// Errors: `empty_list`; `out_of_range` where rules are nested more than 8 deep. Source: interchange of this engine.
    ///
    /// ```
    /// # use minitendr::{AbnormallyLowInput, abnormally_low};
    /// let input: AbnormallyLowInput = serde_json::from_str(
    ///     r#"{"rule": {"kind": "any", "rules": [{"kind": "below", "reference": "ceiling", "percent": "40"},
    ///                                           {"kind": "below", "reference": "next", "percent": "20"}]},
    ///         "ceiling": "150", "offers": [{"id": "A", "price": "90"}, {"id": "B", "price": "95"},
    ///                                      {"id": "C", "price": "130"}]}"#,
    /// )?;
    /// let result = abnormally_low(&input.rule, &input.offers, input.ceiling)?;
    /// assert_eq!(result.flagged.len(), 2);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    Any {
        /// The rules, at least one.
        rules: Vec<AbnormallyLowRule>,
    },
    /// Flagged by every one of the rules.
    ///
    /// Errors: `empty_list`; `out_of_range` where rules are nested more than 8 deep. Source: interchange of this engine.
    ///
    /// ```
    /// # use minitendr::{AbnormallyLowInput, abnormally_low};
    /// let input: AbnormallyLowInput = serde_json::from_str(
    ///     r#"{"rule": {"kind": "all", "rules": [{"kind": "below", "reference": "ceiling", "percent": "40"},
    ///                                           {"kind": "below", "reference": "next", "percent": "20"}]},
    ///         "ceiling": "150", "offers": [{"id": "A", "price": "80"}, {"id": "B", "price": "85"},
    ///                                      {"id": "C", "price": "130"}]}"#,
    /// )?;
    /// let result = abnormally_low(&input.rule, &input.offers, input.ceiling)?;
    /// assert_eq!(result.flagged[0].as_str(), "B");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    All {
        /// The rules, at least one.
        rules: Vec<AbnormallyLowRule>,
    },
    /// Ukraine: from two offers on, 40 % or more below the mean of the others' initial prices, or 30 % or more below the
    /// next price.
    ///
    /// Errors: `missing_field` (an initial price), `formula_undefined` (0/0). Source: the public system `ProZorro`,
    /// `openprocurement.api`.
    ///
    /// ```
    /// # use minitendr::{AbnormallyLowInput, abnormally_low};
    /// let input: AbnormallyLowInput = serde_json::from_str(
    ///     r#"{"rule": {"kind": "ua_prozorro"},
    ///         "offers": [{"id": "A", "price": "500", "initial_price": "1100"},
    ///                    {"id": "B", "price": "1000", "initial_price": "1000"},
    ///                    {"id": "C", "price": "1100", "initial_price": "1200"}]}"#,
    /// )?;
    /// let result = abnormally_low(&input.rule, &input.offers, None)?;
    /// // 54.55 % below the mean of 1,000 and 1,200, and 50 % below 1,000.
    /// assert_eq!(result.flagged[0].as_str(), "A");
    /// assert_eq!(result.details[0].because.len(), 2);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    UaProzorro {},
    /// Spain: strictly below, by the number of offers. One: 25 % under B. Two: 20 % under the other. Three: 10 % under the
    /// mean (taken without the highest if that is more than 10 % above it), and in any case 25 % under B. Four and more: 10 %
    /// under the mean (without all that are more than 10 % above it; of the three lowest, if fewer than three are left).
    ///
    /// `discount_points` takes all these percent of B. Figures behind a flag: `mean_of_all`, `offers_in_mean`. Errors:
    /// `ceiling_missing`, `formula_undefined` where B is 0; both only where B is looked at. Source: RGLCAP (Royal Decree 1098/2001), article 85.
    ///
    /// ```
    /// # use minitendr::{AbnormallyLowInput, abnormally_low};
    /// let input: AbnormallyLowInput = serde_json::from_str(
    ///     r#"{"rule": {"kind": "es_rglcap_85", "reading": "relative"}, "ceiling": "100000",
    ///         "offers": [{"id": "A", "price": "70000"}, {"id": "B", "price": "80000"}, {"id": "C", "price": "100000"}]}"#,
    /// )?;
    /// let result = abnormally_low(&input.rule, &input.offers, input.ceiling)?;
    /// // C is out of the mean: 90 % of 75,000 is 67,500, but 75 % of B is 75,000.
    /// assert_eq!(result.flagged[0].as_str(), "A");
    /// assert_eq!(result.threshold.unwrap().shown(), "75000.00");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[serde(rename = "es_rglcap_85")]
    EsRglcap85 {
        /// What the percent are taken of.
        reading: SpanishReading,
    },
    /// Slovakia: from three offers on, 15 % or more below the mean of the others without the lowest, and 10 % or more below
    /// the second lowest.
    ///
    /// Error: `formula_undefined` (0/0). Source: Act 343/2015, section 53, paragraph 3.
    ///
    /// ```
    /// # use minitendr::{AbnormallyLowInput, abnormally_low};
    /// let input: AbnormallyLowInput = serde_json::from_str(
    ///     r#"{"rule": {"kind": "sk_343_2015_53"},
    ///         "offers": [{"id": "A", "price": "80000"}, {"id": "B", "price": "100000"}, {"id": "C", "price": "120000"}]}"#,
    /// )?;
    /// let result = abnormally_low(&input.rule, &input.offers, None)?;
    /// // 27.27 % below 110,000 and 20 % below 100,000.
    /// assert_eq!(result.flagged[0].as_str(), "A");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[serde(rename = "sk_343_2015_53")]
    Sk343201553 {},
    /// Greece: d more than 10 points above the mean of all d.
    ///
    /// Errors: `ceiling_missing`, `formula_undefined` where B is 0. Source: Law 4412/2016, article 88, paragraph 5A.
    ///
    /// ```
    /// # use minitendr::{AbnormallyLowInput, abnormally_low};
    /// let input: AbnormallyLowInput = serde_json::from_str(
    ///     r#"{"rule": {"kind": "gr_4412_88"}, "ceiling": "100000",
    ///         "offers": [{"id": "A", "price": "55000"}, {"id": "B", "price": "75000"}, {"id": "C", "price": "80000"}]}"#,
    /// )?;
    /// let result = abnormally_low(&input.rule, &input.offers, input.ceiling)?;
    /// // The mean discount is 30, that of A is 45.
    /// assert_eq!(result.flagged[0].as_str(), "A");
    /// assert_eq!(result.threshold.unwrap().shown(), "60000.00");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[serde(rename = "gr_4412_88")]
    Gr441288 {},
    /// Brazil: strictly below 70 % of min(B, mean of the prices above B/2).
    ///
    /// Errors: `ceiling_missing`, `formula_undefined` where B is 0. Source: Law 8.666/1993, article 48, § 1.
    ///
    /// ```
    /// # use minitendr::{AbnormallyLowInput, abnormally_low};
    /// let input: AbnormallyLowInput = serde_json::from_str(
    ///     r#"{"rule": {"kind": "br_8666_48"}, "ceiling": "100000",
    ///         "offers": [{"id": "A", "price": "90000"}, {"id": "B", "price": "70000"}, {"id": "C", "price": "40000"}]}"#,
    /// )?;
    /// let result = abnormally_low(&input.rule, &input.offers, input.ceiling)?;
    /// // The mean of 90,000 and 70,000 is 80,000.
    /// assert_eq!(result.flagged[0].as_str(), "C");
    /// assert_eq!(result.threshold.unwrap().shown(), "56000.00");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[serde(rename = "br_8666_48")]
    Br866648 {},
    /// Italy, method A: from five offers on, d above a threshold T in percent. ceil(10 %) of the offers are cut at both ends,
    /// equal ones together; of what is left m is the mean of d, s the mean excess of those above m. Fewer than fifteen
    /// offers: T = 1.2·m if s/m ≤ 0.15, else m + s. From fifteen: T = m + s − s·p/100, p the product of the first two
    /// decimals of the sum.
    ///
    /// Figures behind a flag, in percent: `sum`, `mean`, `mean_excess`, `product_of_decimals`. Errors: `ceiling_missing`,
    /// `formula_undefined` where B is 0, the cut leaves nothing or m is not above 0 (with fewer than fifteen). Source:
    /// Legislative Decree 36/2023, article 54 and annex II.2.
    ///
    /// ```
    /// # use minitendr::{AbnormallyLowInput, abnormally_low};
    /// let input: AbnormallyLowInput = serde_json::from_str(
    ///     r#"{"rule": {"kind": "it_36_2023_a"}, "ceiling": "100",
    ///         "offers": [{"id": "A", "price": "95"}, {"id": "B", "price": "90"}, {"id": "C", "price": "88"},
    ///                    {"id": "D", "price": "86"}, {"id": "E", "price": "80"}]}"#,
    /// )?;
    /// let result = abnormally_low(&input.rule, &input.offers, input.ceiling)?;
    /// // Left are 10, 12 and 14: m = 12, s = 2, s/m = 0.167, T = 14.
    /// assert_eq!(result.flagged[0].as_str(), "E");
    /// assert_eq!(result.threshold.unwrap().shown(), "86.00");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[serde(rename = "it_36_2023_a")]
    It362023A {},
}
read_kinds!(AbnormallyLowRule by "kind" {
    "below" => Below {
        required reference,
        defaulted of,
        defaulted price,
        required percent,
        true_unless_given inclusive,
        defaulted divide_by,
        one_unless_given offers_from,
    },
    "any" => Any { required rules },
    "all" => All { required rules },
    "ua_prozorro" => UaProzorro {},
    "es_rglcap_85" => EsRglcap85 { required reading },
    "sk_343_2015_53" => Sk343201553 {},
    "gr_4412_88" => Gr441288 {},
    "br_8666_48" => Br866648 {},
    "it_36_2023_a" => It362023A {},
});

#[cfg(feature = "schema")]
const fn yes() -> bool {
    true
}

#[cfg(feature = "schema")]
const fn one() -> u32 {
    1
}

impl Check for AbnormallyLowRule {
    fn check(&self, at: &Path<'_>, problems: &mut Problems) {
        self.check_within(1, at, problems);
    }
}

impl AbnormallyLowRule {
    fn check_within(&self, depth: usize, at: &Path<'_>, problems: &mut Problems) {
        let out_of_range = |place: &Path<'_>, value: String, expected: &'static str| {
            Problem::new(ErrorCode::OutOfRange, place.pointer()).with("value", value).naming("expected", expected)
        };
        match self {
            Self::Below { percent, offers_from, divide_by, .. } => {
                // A price can be more than its own hundred percent below a reference.
                let of_own = *divide_by == Divisor::Own;
                if *percent < Number::ZERO || (*percent > Number::HUNDRED && !of_own) {
                    let expected = if of_own { "≥ 0" } else { "0 … 100" };
                    problems.push(out_of_range(&at.field("percent"), percent.to_string(), expected));
                }
                if *offers_from == 0 {
                    problems.push(out_of_range(&at.field("offers_from"), offers_from.to_string(), "≥ 1"));
                }
            }
            Self::Any { rules } | Self::All { rules } => {
                let list = at.field("rules");
                if rules.is_empty() {
                    problems.push(Problem::new(ErrorCode::EmptyList, list.pointer()));
                }
                let below = depth.saturating_add(1);
                if below > DEEPEST && !rules.is_empty() {
                    problems.push(out_of_range(&list, below.to_string(), "1 … 8"));
                    return;
                }
                for (index, rule) in rules.iter().enumerate() {
                    rule.check_within(below, &list.index(index), problems);
                }
            }
            _ => {}
        }
    }
}

impl AbnormallyLowRule {
    /// Whether the rule looks at the prices before an auction, which every offer must then give.
    #[must_use]
    pub fn needs_initial_prices(&self) -> bool {
        match self {
            Self::Below { price, .. } => *price == PriceStage::Initial,
            Self::Any { rules } | Self::All { rules } => rules.iter().any(Self::needs_initial_prices),
            Self::UaProzorro {} => true,
            _ => false,
        }
    }
}
